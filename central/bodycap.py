"""Refuses bodies that are larger than their address needs, before and while they are read."""

from __future__ import annotations

from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.asking import refused
from central.desk import most_bytes, too_large
from central.problems import response


class BodyCap:
    """ASGI middleware: 413 with words. The rest of an oversized body is not read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        cap, seen = most_bytes(scope["path"]), 0
        refusal = too_large(cap)

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > cap:  # whoever reads the body passes this kind of exception on
                raise HTTPException(413, refusal.words, {"connection": "close"})
            return message

        if _announced(scope) > cap:
            told = refused(refusal)
            await response(replace(told, headers={**told.headers, "connection": "close"}))(scope, receive, send)
        else:
            await self._app(scope, counted, send)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
