"""The endpoints that devices speak to (sync.md, section 4)."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from hashlib import blake2b
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse
from sqlalchemy import Connection, select, text

from central import batches, commands, devices, feed, media
from central.database import Database
from central.devices import Device
from central.metrics import Metrics
from central.problems import Refusal, documented
from central.tables import device_cursor
from central.times import Clock
from central.watch import Watch
from sync.messages import PAGE_ROWS, Answers, Commands, Enrol, Enrolled, Heads

LONGEST_WAIT = 30.0
_BIG = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Desk:
    """What the endpoints work with."""

    database: Database
    watch: Watch
    media: media.Media
    metrics: Metrics
    clock: Clock


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(_desk)]


def _device(desk: AtDesk, authorization: Annotated[str | None, Header()] = None) -> Device:
    with desk.database.read() as connection:
        return devices.authenticate(connection, authorization)


Authenticated = Annotated[Device, Depends(_device)]
router = APIRouter(prefix="/v1")


async def _body(request: Request) -> bytes:
    return await request.body()


@router.post("/enrol", responses=documented(403, 413, 422, 429))
def enrol(asked: Enrol, desk: AtDesk, request: Request) -> Enrolled:
    """Turn a one-use code into an install, its token and its scopes."""
    source, now = request.client.host if request.client else "", desk.clock()

    def work(connection: Connection) -> Enrolled | devices.WrongCode:
        devices.check_throttle(connection, source, now)
        outcome = devices.enrol(connection, asked, now)
        if isinstance(outcome, devices.WrongCode):
            devices.note_failure(connection, source, now)
        return outcome

    outcome = desk.database.write(work)
    if isinstance(outcome, devices.WrongCode):
        desk.metrics.enrolment(outcome.reason)
        raise Refusal(403, outcome.reason, outcome.words)
    desk.metrics.enrolment("enrolled")
    return outcome


@router.get("/heads", responses={304: {"description": "Nothing is newer than `known`."}, **documented(401, 422)})
async def heads(
    device: Authenticated,
    desk: AtDesk,
    wait: Annotated[float, Query(ge=0, le=600, description="Seconds to wait for news, at most 30.")] = 0,
    known: Annotated[str, Query(max_length=64)] = "",
) -> Response:
    """Where the device's scopes stand; with `known` and `wait`, as soon as they stand elsewhere."""
    left = min(wait, LONGEST_WAIT)
    end = desk.watch.time() + left
    while True:
        answer = await run_in_threadpool(_heads, desk, device)
        if answer.fingerprint != known:
            return Response(answer.model_dump_json(), media_type="application/json", headers=_FRESH)
        left = end - desk.watch.time()
        if left <= 0 or not await desk.watch.newer(answer.heads, left):
            return Response(status_code=304, headers=_FRESH)


_FRESH = {"cache-control": "no-store"}


def _heads(desk: Desk, device: Device) -> Heads:
    with desk.database.read() as connection:
        found = feed.heads(connection, device.scopes)
        lanes = select(device_cursor.c.lane, device_cursor.c.epoch, device_cursor.c.last_seq)
        rows = connection.execute(lanes.where(device_cursor.c.install == device.install))
        acks = {str(row.lane): (row.epoch, row.last_seq) for row in rows}
    named = json.dumps(sorted(found.items())).encode()
    fingerprint = blake2b(named, digest_size=8).hexdigest()
    return Heads(heads=found, acks=acks, fingerprint=fingerprint, server_time=desk.clock())


_NDJSON = {"200": {"description": "`PageHeader`, then one `Row` a line.", "content": {"application/x-ndjson": {}}}}


@router.get(
    "/scopes/{scope}/changes",
    response_class=Response,
    responses={200: _NDJSON["200"], **documented(401, 404, 410, 422)},
)
def changes(
    scope: Annotated[str, Path(max_length=80)],
    device: Authenticated,
    desk: AtDesk,
    gen: Annotated[int, Query(ge=0, le=_BIG)],
    since: Annotated[int, Query(ge=0, le=_BIG)],
    limit: Annotated[int, Query(ge=1, le=PAGE_ROWS)] = PAGE_ROWS,
    accept_encoding: Annotated[str, Header()] = "",
) -> Response:
    """One page of a scope, oldest change first."""
    if scope not in device.scopes:
        raise Refusal(404, "unknown_scope", "This device has no such data.")
    with desk.database.read() as connection:
        try:
            page = feed.page(connection, scope, gen, since, limit)
        except feed.Gone:
            raise Refusal(410, "gone", "This data was made anew. Start it over.") from None
    desk.metrics.rows(scope, len(page.lines))
    header = {"gen": page.gen, "from": page.since, "to": page.to, "head": page.head, "horizon": page.horizon}
    lines = [json.dumps({**header, "rows": len(page.lines)}), *page.lines, ""]
    return _packed("\n".join(lines).encode(), accept_encoding)


def _packed(body: bytes, accept_encoding: str) -> Response:
    """NDJSON, as gzip where that is accepted and worth it. The lightest level: it halves the time of a page."""
    headers = {**_FRESH, "vary": "Accept-Encoding"}
    if len(body) > 2048 and "gzip" in accept_encoding.lower():
        body = gzip.compress(body, 1, mtime=0)
        headers["content-encoding"] = "gzip"
    return Response(body, media_type="application/x-ndjson", headers=headers)


@router.post("/commands", responses=documented(400, 401, 403, 409, 413, 422))
def post_commands(
    batch: Commands, raw: Annotated[bytes, Depends(_body)], device: Authenticated, desk: AtDesk
) -> Answers:
    """A verdict for each command, however often it is sent."""
    texts = batches.texts(raw)
    answers = desk.database.write(lambda connection: commands.receive(connection, device, batch, texts, desk.clock()))
    desk.watch.nudge()
    for answer in answers.answers:
        desk.metrics.verdict(answer.verdict)
    return answers


@router.post("/commands/quarantine", status_code=202, responses=documented(401, 413))
def quarantine(raw: Annotated[bytes, Depends(_body)], device: Authenticated, desk: AtDesk) -> Response:
    """Bytes that central refused to parse: kept for a person, always."""
    desk.database.write(lambda connection: commands.keep_unreadable(connection, device, raw, desk.clock()))
    return Response(status_code=202)


@router.get("/media/{sha}", response_class=Response, responses=documented(401, 404))
def get_media(sha: str, _device: Authenticated, desk: AtDesk) -> Response:
    """A picture by the SHA-256 of its bytes; it never changes, so it may be kept for ever."""
    path = desk.media.find(sha)
    if path is None:
        raise Refusal(404, "unknown_media", "There is no such picture.")
    headers = {
        "cache-control": "private, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "etag": f'"{sha}"',
    }
    return FileResponse(path, media_type=media.type_of(path), headers=headers)


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
    return Response(desk.metrics.page(desk.watch.waiting), media_type="text/plain; version=0.0.4; charset=utf-8")
