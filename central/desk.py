"""A request in, an answer out, as plain functions (sync.md, section 4): no server, no thread, no event loop.

`central.api` puts HTTP in front of `serve`; `answer` is the same for who has a request as text, as the simulation has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import structlog
from sqlalchemy import exc

from central import devices
from central.asking import Answered, Asked, problem, refused
from central.calls import CALLS, USUAL_BYTES, Call
from central.database import Database
from central.keyring import Keyring
from central.media import Media
from central.metrics import Metrics
from central.photos import Files
from central.quotas import Quotas
from central.refusals import Refusal
from central.snapshots import Snapshots
from central.times import Clock, utc_now
from central.watch import Watch
from sync.messages import PROTOCOL, PROTOCOL_HEADER

log = structlog.get_logger(__name__)

OLDER = 2
"""Protocols before ours whose pulls are served."""

_AT = tuple((call, call.pattern) for call in CALLS)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the calls work with. `Desk(Database("sqlite://"))` is a whole central in memory."""

    database: Database
    watch: Watch = field(default_factory=lambda: Watch(dict))
    media: Media = field(default_factory=lambda: Media(Path("media")))
    metrics: Metrics = field(default_factory=Metrics)
    clock: Clock = utc_now
    snapshots: Snapshots = field(default_factory=lambda: Snapshots(Path("snapshots")))
    quotas: Quotas = field(default_factory=Quotas)
    keyring: Keyring = field(default_factory=Keyring)
    photos: Files = field(default_factory=lambda: Files(Path("return-photos")))


def answer(desk: Desk, method: str, target: str, headers: Mapping[str, str], sent: bytes = b"") -> Answered:
    """The answer to one request, given as its method, path with query, headers and body. /v1/heads does not wait.

    What nobody foresaw is raised, not answered: a server makes a 500 of it, a test wants to see it.
    """
    path, _, asked_query = target.partition("?")
    call, parts = find(method, unquote(path))
    if call is None:
        return nothing_there(unquote(path))
    named = {name.lower(): value for name, value in headers.items()}
    return serve(desk, call, Asked(parts, asked_query, named, sent))


def serve(desk: Desk, call: Call, asked: Asked) -> Answered:
    """Do one call: every refusal becomes a Problem with words, and so does a database that is away."""
    try:
        if len(asked.body) > call.most:
            raise too_large(call.most)
        if call.pulls:
            _check_protocol(asked)
        told = call.work(desk, asked)
    except Refusal as refusal:
        return refused(refusal)
    except exc.DBAPIError as error:
        log.error("database_failed", path=call.path, error=type(error).__name__)  # noqa: TRY400
        return database_away()
    except exc.TimeoutError:  # the pool's
        return refused(Refusal(429, "busy", "Central has too much to do at the moment.", retry_after=2))
    desk.quotas.count(devices.named(asked.header("authorization")), len(asked.body) + len(told.body))
    return told


def _check_protocol(asked: Asked) -> None:
    """Refusal 426 for a device that is older than the two protocols before ours: its actions are taken, its data waits
    for an update. Without the header it speaks the first."""
    spoken = asked.header(PROTOCOL_HEADER.lower())
    if (int(spoken) if spoken.isdecimal() and len(spoken) < 6 else 1) < PROTOCOL - OLDER:
        raise Refusal(426, "too_old", "This app is too old for central. Please update it. What was done here is sent.")


def most_bytes(path: str) -> int:
    """How long a request to `path` may be, whatever its method."""
    return max((call.most for call, pattern in _AT if pattern.fullmatch(path)), default=USUAL_BYTES)


def find(method: str, path: str) -> tuple[Call | None, dict[str, str]]:
    """The call at `path`, decoded, and the parts of the path it names. None where there is none."""
    for call, pattern in _AT:
        if call.method == method and (match := pattern.fullmatch(path)):
            return call, match.groupdict()
    return None, {}


def nothing_there(path: str) -> Answered:
    """For an address without calls, and for one that takes another kind of request."""
    if any(pattern.fullmatch(path) for _, pattern in _AT):
        return problem(405, "method_not_allowed", "This address does not take that kind of request.")
    return problem(404, "not_found", "There is nothing at this address.")


def database_away() -> Answered:
    return problem(503, "database", "Central cannot reach its database. Nothing was changed.", retry_after="2")


def too_large(most: int) -> Refusal:
    return Refusal(413, "too_large", f"The request is larger than {most} bytes.")
