"""The calls of devices over HTTP, and the operators' pages."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic.json_schema import models_json_schema
from sqlalchemy import exc, text
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from central import calls, notices_queue
from central.asking import Answered, Asked, query, refused
from central.calls import CALLS, OCTETS, Call, HeadsQuery
from central.codes import CodeIssued
from central.desk import Desk, serve
from central.dispatching import Parcel, Sent
from central.gate import Gate
from central.own_steps import CancelAnswer
from central.photo_looks import PhotosKept
from central.problems import documented, response
from central.redeeming import Redeemed, VoucherTold
from central.refusals import Refusal
from central.till_orders import Paid, RequestTold
from central.vouchers import VouchersTold
from sync.messages import (
    Answers,
    BucketRows,
    CustomerTold,
    Enrolled,
    EpochGiven,
    Heads,
    IdsUnknown,
    ScopeDigest,
    Snapshot,
)

LONGEST_WAIT = 30.0

Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]

_GIVES: dict[str, Any] = {
    "enrol": Enrolled,
    "heads": Heads,
    "post_commands": Answers,
    "unknown_commands": IdsUnknown,
    "epoch": EpochGiven,
    "digest": ScopeDigest | BucketRows,
    "snapshot": Snapshot,
    "make_code": CodeIssued,
    "cancel_order": CancelAnswer,
    "voucher": VoucherTold,
    "redeem_voucher": Redeemed,
    "parcel": Parcel,
    "sent": Sent,
    "request": RequestTold,
    "request_paid": Paid,
    "return_vouchers": VouchersTold,
    "show_customer": CustomerTold,
    "vouch_customer": CodeIssued,
    "photos_of_return": PhotosKept,
}
_PAGE = {"description": "`PageHeader`, then one `Row` a line.", "content": {"application/x-ndjson": {}}}
_TOLD: dict[str, dict[int | str, dict[str, Any]]] = {
    "enrol": documented(400, 403, 413, 422, 429),
    "heads": {304: {"description": "Nothing is newer than `known`."}, **documented(401, 422)},
    "changes": {200: _PAGE, **documented(401, 404, 410, 422)},
    "snapshot": documented(401, 404),
    "snapshot_bytes": {206: {"description": "The bytes.", "content": {OCTETS: {}}}, **documented(400, 401, 404, 416)},
    "digest": documented(401, 404, 422),
    "fetch": {200: _PAGE, **documented(400, 401, 404, 410, 413, 422)},
    "post_commands": documented(400, 401, 403, 409, 413, 422),
    "quarantine": documented(401, 413),
    "unknown_commands": documented(400, 401, 413, 422),
    "epoch": documented(400, 401, 403, 409, 413, 422),
    "picture": documented(401, 404),
    "take_photo": documented(401, 403, 404, 413, 422, 503),
    "photos_of_return": documented(401, 403, 404, 422),
    "show_photo": {200: {"description": "The JPEG.", "content": {"image/jpeg": {}}}, **documented(401, 403, 404, 422)},
    "make_code": documented(400, 401, 403, 404, 413, 422),
    "cancel_order": documented(400, 401, 403, 404, 409, 413, 422),
    "voucher": documented(401, 403, 404),
    "redeem_voucher": documented(400, 401, 403, 404, 409, 413, 422),
    "parcel": documented(401, 403, 404),
    "sent": documented(400, 401, 403, 404, 409, 413, 422),
    "request": documented(401, 403, 404),
    "request_paid": documented(400, 401, 403, 404, 409, 413, 422),
    "return_vouchers": documented(401, 403, 404),
    "show_customer": documented(400, 401, 403, 404, 409, 413, 422),
    "vouch_customer": documented(400, 401, 403, 404, 413, 422),
}
"""What the calls answer, for the OpenAPI document."""


def devices() -> APIRouter:
    """The calls of devices."""
    router = APIRouter()
    for call in CALLS:
        name = call.work.__name__
        endpoint = _waiting(call) if call.work is calls.heads else _at_once(call)
        told = _TOLD[name] | documented(429, *((426,) if call.pulls else ()))
        if name in _GIVES:
            told[200] = {"model": _GIVES[name], "description": "Successful Response"}
        router.add_api_route(
            call.path,
            endpoint,
            methods=[call.method],
            name=name,
            description=call.work.__doc__,
            status_code=202 if name in ("quarantine", "take_photo") else 200,
            response_class=Response,
            responses=told,
            openapi_extra=_asks(call),
        )
    return router


def _at_once(call: Call) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        return response(await _served(call, request, await _asked(request)))

    return endpoint


def _waiting(call: Call) -> Endpoint:
    """Of /v1/heads: a 304 is kept back until there is news or the time is up. Nobody holds a thread meanwhile."""

    async def endpoint(request: Request) -> Response:
        watch, asked = _desk(request).watch, await _asked(request)
        end: float | None = None
        while True:
            told = await _served(call, request, asked, waited=end is not None)
            if told.unchanged is None:
                return response(told)
            if end is None:
                end = watch.time() + min(query(HeadsQuery, asked).wait, LONGEST_WAIT)
            left = end - watch.time()
            if left <= 0 or not await watch.newer(told.unchanged, left):
                return response(told)

    return endpoint


async def _asked(request: Request) -> Asked:
    query_string = request.scope["query_string"].decode("latin-1")
    source = request.client.host if request.client else ""
    try:
        sent = await request.body()
    except ClientDisconnect:
        raise HTTPException(400, "The request stopped in the middle.") from None
    return Asked(request.path_params, query_string, dict(request.headers), sent, source)


async def _served(call: Call, request: Request, asked: Asked, *, waited: bool = False) -> Answered:
    gate: Gate = request.app.state.gate
    try:
        return await gate.work(partial(serve, _desk(request), call, asked), waited=waited)
    except Refusal as refusal:
        return refused(refusal)


def _asks(call: Call) -> dict[str, Any]:
    """Parameters and body of a call, as OpenAPI has them: the framework does not read them, `central.asking` does."""
    named = call.pattern.groupindex
    asks = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in named]
    if call.asks is not None:
        schema = call.asks.model_json_schema()
        required = schema.get("required", ())
        asks += [
            {"name": name, "in": "query", "required": name in required, "schema": told}
            for name, told in schema["properties"].items()
        ]
    if call.needs:
        asks.append({"name": call.needs, "in": "header", "required": True, "schema": {"type": "string"}})
    found: dict[str, Any] = {"parameters": asks} if asks else {}
    if call.path != "/v1/enrol":
        found["security"] = [{"token": []}]
    if call.reads is not None:
        reference = {"$ref": f"#/components/schemas/{call.reads.__name__}"}
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": reference}}}
    elif call.method == "PUT":
        found["requestBody"] = {"required": True, "content": {"image/jpeg": {}}}
    elif call.method == "POST" and not call.needs:
        found["requestBody"] = {"required": True, "content": {"application/octet-stream": {}}}
    return found


def components() -> dict[str, Any]:
    """The schemas of the requests, and how a device shows who it is."""
    read = [(call.reads, "validation") for call in CALLS if call.reads is not None]
    _, told = models_json_schema(read, ref_template="#/components/schemas/{model}")  # type: ignore[arg-type]
    return {"schemas": told["$defs"], "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(_desk)]
operators = APIRouter()


@operators.get("/health")
def health() -> dict[str, str]:
    """The process runs."""
    return {"status": "ok"}


@operators.get("/ready", responses=documented(503))
def ready(desk: AtDesk) -> dict[str, str]:
    """The database answers."""
    with desk.database.read() as connection:
        connection.execute(text("SELECT head FROM scope_head LIMIT 1"))
    return {"status": "ready"}


@operators.get("/metrics", response_class=Response)
def metrics(desk: AtDesk) -> Response:
    """Counters in Prometheus' text format."""
    page = desk.metrics.page(desk.watch.waiting, _unsent(desk))
    return Response(page, media_type="text/plain; version=0.0.4; charset=utf-8")


def _unsent(desk: Desk) -> notices_queue.Waiting | None:
    try:
        with desk.database.read() as connection:
            return notices_queue.waiting(connection, desk.clock())
    except (exc.DBAPIError, exc.TimeoutError):
        return None
