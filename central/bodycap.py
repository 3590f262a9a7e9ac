"""Refuses bodies that are larger than their address needs, before and while they are read."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.problems import answer
from sync.messages import BATCH_BYTES

_USUAL = 16 * 1024
_CAPS = {
    # The batch's own limit is of its commands; some room for the envelope and the spaces of another JSON writer.
    "/v1/commands": BATCH_BYTES + 64 * 1024,
    "/v1/commands/quarantine": 1024 * 1024,
}


class BodyCap:
    """ASGI middleware: 413 with words. The rest of an oversized body is not read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        cap, seen = _CAPS.get(scope["path"], _USUAL), 0
        words = f"The request is larger than {cap} bytes."

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > cap:  # whoever reads the body passes this kind of exception on
                raise HTTPException(413, words, {"connection": "close"})
            return message

        if _announced(scope) > cap:
            await answer(413, "too_large", words, {"connection": "close"})(scope, receive, send)
        else:
            await self._app(scope, counted, send)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
