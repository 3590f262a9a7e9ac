"""Every 4xx and 5xx is a `Problem`: a code for programs, words for people."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.messages import Problem

log = structlog.get_logger(__name__)


class Refusal(Exception):
    """An answer other than success, raised anywhere below an endpoint."""

    def __init__(self, status: int, code: str, words: str, retry_after: int | None = None) -> None:
        super().__init__(words)
        self.status, self.code, self.words, self.retry_after = status, code, words, retry_after


_BY_STATUS = {
    400: ("bad_request", "The request could not be read."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not take that kind of request."),
}


def install_handlers(app: FastAPI) -> None:
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DBAPIError, _database)
    app.add_middleware(Mistakes)


def answer(status: int, code: str, words: str, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse(
        Problem(code=code, words=words).model_dump(), status, {"cache-control": "no-store", **(headers or {})}
    )


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of an endpoint, for the OpenAPI document."""
    return {status: {"model": Problem} for status in statuses}


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)  # noqa: S101 - narrows the type the framework passes
    headers = {"retry-after": str(error.retry_after)} if error.retry_after is not None else {}
    if error.status == 401:
        headers["www-authenticate"] = "Bearer"
    return answer(error.status, error.code, error.words, headers)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - as above
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "request"
    return answer(422, "invalid", f"{where}: {first['msg']}")


async def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - as above
    said = "too_large" if error.status_code == 413 else "refused"
    code, words = _BY_STATUS.get(error.status_code, (said, str(error.detail)))
    return answer(error.status_code, code, words, dict(error.headers or {}))


async def _database(request: Request, error: Exception) -> JSONResponse:
    log.error("database_failed", path=request.url.path, error=type(error).__name__)
    return answer(503, "database", "Central cannot reach its database. Nothing was changed.", {"retry-after": "2"})


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
            await answer(500, "internal", "Central made a mistake. Nothing was changed.")(scope, receive, send)
