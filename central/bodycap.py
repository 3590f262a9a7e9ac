"""Refuses bodies that are larger than their address needs, before and while they are read."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.problems import answer
from sync.messages import BATCH_BYTES

_USUAL = 16 * 1024
_CAPS = {
    # The batch's own limit is of its commands; some room for the envelope and the spaces of another JSON writer.
    "/v1/commands": BATCH_BYTES + 64 * 1024,
    "/v1/commands/quarantine": 1024 * 1024,
}


class _TooLarge(Exception):
    pass


class BodyCap:
    """ASGI middleware: 413 with words. The rest of an oversized body is not read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        cap, seen, started = _CAPS.get(scope["path"], _USUAL), 0, False

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > cap:
                raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        refusal = answer(413, "too_large", f"The request is larger than {cap} bytes.", {"connection": "close"})
        if _announced(scope) > cap:
            await refusal(scope, receive, send)
            return
        try:
            await self._app(scope, counted, noted)
        except _TooLarge:
            if not started:
                await refusal(scope, receive, send)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
