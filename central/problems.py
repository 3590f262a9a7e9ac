"""What the framework itself refuses is a `Problem` too: a code for programs, words for people."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import FastAPI, Request, Response
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.asking import Answered, problem
from central.desk import database_away, nothing_there
from sync.messages import Problem

log = structlog.get_logger(__name__)


def install_handlers(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DBAPIError, _database)
    app.add_middleware(Mistakes)


def response(told: Answered) -> Response:
    """An answer of the desk as one of HTTP."""
    return Response(told.body, told.status, dict(told.headers), told.media or None)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of an endpoint, for the OpenAPI document."""
    return {status: {"model": Problem} for status in statuses}


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - narrows the type the framework passes
    if error.status_code in (404, 405):
        return response(nothing_there(request.url.path))
    code = "too_large" if error.status_code == 413 else "bad_request" if error.status_code == 400 else "refused"
    return response(problem(error.status_code, code, str(error.detail), **dict(error.headers or {})))


async def _database(request: Request, error: Exception) -> Response:
    log.error("database_failed", path=request.url.path, error=type(error).__name__)
    return response(database_away())


class Mistakes:
    """ASGI middleware: what nobody foresaw is logged with its trace and answered as a Problem. A handler for Exception
    would raise it again, and the server would cut the connection under the device's next request."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception:
            if scope["type"] != "http" or started:
                raise
            log.exception("request_failed", path=scope["path"])
            told = problem(500, "internal", "Central made a mistake. Nothing was changed.")
            await response(told)(scope, receive, send)
