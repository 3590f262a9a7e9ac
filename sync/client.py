"""The contract's calls, typed: every answer is checked before anybody sees it, everything else is a Failure with words.

A page of changes is judged in `sync.pages`. Heavy modules are imported where they are used: they are start-up time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlencode

from sync.failures import (
    Broken,
    Conflict,
    Failure,
    Fenced,
    Gone,
    Malformed,
    Refused,
    Throttled,
    TooLarge,
    TooOld,
    Unauthorised,
    Unreachable,
)
from sync.strict import bounded, check
from sync.transport import Call, Reply, Transport

if TYPE_CHECKING:
    from pydantic import BaseModel

    from sync.messages import (
        Answers,
        BucketRows,
        CodeMade,
        CustomerAsked,
        CustomerTold,
        Enrol,
        Enrolled,
        EpochGiven,
        Fetch,
        Heads,
        NewEpoch,
        PhotosKept,
        ScopeDigest,
        Snapshot,
        VouchAsked,
        Vouchers,
    )

    Message = TypeVar("Message", bound=BaseModel)

__all__ = [
    "Broken",
    "Client",
    "Conflict",
    "Failure",
    "Gone",
    "Limits",
    "Malformed",
    "Refused",
    "Throttled",
    "TooLarge",
    "TooOld",
    "Unauthorised",
    "Unreachable",
]

JSON = "application/json"
NDJSON = "application/x-ndjson"
OCTETS = "application/octet-stream"
FENCED = (
    "This device was copied or restored, and the other copy has taken its place. "
    "What was done here is kept. Join the store again with a new code."
)
TOO_OLD = (
    "The program on this device is too old for the server. It goes on with what it has, "
    "and what is done here is still sent. Update the program."
)
PORTAL = "This network asks for a sign-in page first."
STATUS: dict[int, type[Refused]] = {
    400: Malformed,
    401: Unauthorised,
    403: Unauthorised,
    409: Conflict,
    410: Gone,
    413: TooLarge,
    422: Malformed,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes nobody may exceed. A slow but honest line of 1 Mbit/s carries a full page within `total_s`."""

    read_s: float = 10.0
    total_s: float = 45.0
    small: int = 1024 * 1024
    page: int = 8 * 1024 * 1024
    picture: int = 8 * 1024 * 1024


USUAL = Limits()


class Client:
    """One conversation with the server; one thread at a time."""

    def __init__(self, transport: Transport, *, token: str | None = None, limits: Limits = USUAL) -> None:
        self._transport = transport
        self._token = token
        self._limits = limits

    def enrol(self, asked: Enrol) -> Enrolled:
        from sync.messages import Enrolled

        reply = self._exchange("POST", "/v1/enrol", asked.model_dump_json().encode())
        return _parsed(Enrolled, reply, JSON)

    def heads(self, known: str, wait: float) -> Heads | None:
        """The heads of this device's scopes; None when they are still those of fingerprint `known`, which the server
        may take `wait` seconds to say."""
        from sync.messages import Heads

        query = {"wait": f"{wait:g}"} | ({"known": known} if known else {})
        reply = self._exchange("GET", f"/v1/heads?{urlencode(query)}", patience=wait)
        return None if reply.status == 304 else _parsed(Heads, reply, JSON)

    def changes(self, scope: str, gen: int, since: int, limit: int, horizon: int | None = None) -> bytes:
        """One page of changes as sent, unjudged. `horizon` is that of the page before, if there was one."""
        known = {} if horizon is None else {"horizon": horizon}
        query = urlencode({"gen": gen, "since": since, "limit": limit} | known)
        reply = self._exchange("GET", f"{_scope(scope)}/changes?{query}", accept=NDJSON, most=self._limits.page)
        return _of(reply, NDJSON)

    def digest(self, scope: str, *, group: int | None = None) -> ScopeDigest:
        """The digests of the scope's groups, or of the buckets of one group."""
        from sync.messages import ScopeDigest

        query = "" if group is None else f"?group={group}"
        return _parsed(ScopeDigest, self._exchange("GET", f"{_scope(scope)}/digest{query}"), JSON)

    def bucket(self, scope: str, bucket: int) -> BucketRows:
        """Every living row of one bucket."""
        from sync.messages import BucketRows

        return _parsed(BucketRows, self._exchange("GET", f"{_scope(scope)}/digest?bucket={bucket}"), JSON)

    def fetch(self, scope: str, asked: Fetch) -> bytes:
        """Single rows as sent, unjudged."""
        body = asked.model_dump_json().encode()
        reply = self._exchange("POST", f"{_scope(scope)}/fetch", body, accept=NDJSON, most=self._limits.page)
        return _of(reply, NDJSON)

    def snapshot(self, scope: str) -> Snapshot:
        """What a ready file of the scope has. Raises Refused, 404, where there is none."""
        from sync.messages import Snapshot

        return _parsed(Snapshot, self._exchange("GET", f"{_scope(scope)}/snapshot"), JSON)

    def snapshot_bytes(self, scope: str, name: str, start: int, size: int) -> bytes:
        """`size` bytes of a ready file. Raises Refused, 404, when it is not kept any more."""
        path, part = f"{_scope(scope)}/snapshot/{name}", (start, start + size)
        reply = self._exchange("GET", path, accept=OCTETS, most=size, part=part)
        if reply.status != 206 or len(_of(reply, OCTETS)) != size:
            raise Broken("The server's answer cannot be used (part of a file).", "schema")
        return reply.body

    def send(self, batch: bytes) -> Answers:
        """Commands as their stored bytes."""
        from sync.messages import Answers

        return _parsed(Answers, self._exchange("POST", "/v1/commands", batch), JSON)

    def unknown(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Which of these commands the server has never answered."""
        from sync.messages import IdsAsked, IdsUnknown

        body = IdsAsked(ids=tuple(ids)).model_dump_json().encode()
        return _parsed(IdsUnknown, self._exchange("POST", "/v1/commands/unknown", body), JSON).unknown

    def new_epoch(self, install: str, asked: NewEpoch) -> EpochGiven:
        """Raises Fenced when another copy of this device was quicker."""
        from sync.messages import EpochGiven

        path = f"/v1/devices/{quote(install, safe='')}/epoch"
        return _parsed(EpochGiven, self._exchange("POST", path, asked.model_dump_json().encode()), JSON)

    def quarantine(self, record: bytes) -> None:
        """Hand over what the server cannot read as a command. It keeps the bytes for a person to look at."""
        self._exchange("POST", "/v1/commands/quarantine", record, sends="application/octet-stream")

    def photo(self, return_id: str, sha256: str, jpeg: bytes) -> None:
        """Hand over a photo of goods that came back. The same again changes nothing. Raises Refused when no return of
        this store has it."""
        path = f"/v1/returns/{quote(return_id, safe='')}/photos/{sha256}"
        self._exchange("PUT", path, jpeg, sends="image/jpeg")

    def photos(self, return_id: str, actor: str) -> PhotosKept:
        """Which photos of a return the manager `actor` may look at. Raises Refused: 404 for none, 403 for others."""
        from sync.messages import PhotosKept

        path = f"/v1/returns/{quote(return_id, safe='')}/photos?{urlencode({'actor': actor})}"
        return _parsed(PhotosKept, self._exchange("GET", path), JSON)

    def photo_seen(self, return_id: str, sha256: str, actor: str) -> bytes:
        """A photo of a return; the server notes who looked. The caller checks the hash."""
        path = f"/v1/returns/{quote(return_id, safe='')}/photos/{sha256}?{urlencode({'actor': actor})}"
        return self._exchange("GET", path, accept="image/*", most=self._limits.picture).body

    def vouchers(self, return_id: str) -> Vouchers:
        """What a return became in store credit. Raises Refused, 404, when no return of this store has the id (yet)."""
        from sync.messages import Vouchers

        path = f"/v1/returns/{quote(return_id, safe='')}/vouchers"
        return _parsed(Vouchers, self._exchange("GET", path), JSON)

    def customer(self, asked: CustomerAsked) -> CustomerTold:
        """Who stands before this device. Raises Refused for a code that proves nothing."""
        from sync.messages import CustomerTold

        return _parsed(CustomerTold, self._exchange("POST", "/v1/customers", asked.model_dump_json().encode()), JSON)

    def vouch(self, asked: VouchAsked) -> CodeMade:
        """A changing code for a customer whom a member of staff has seen. Raises Refused for anybody else."""
        from sync.messages import CodeMade

        path = "/v1/customers/vouch"
        return _parsed(CodeMade, self._exchange("POST", path, asked.model_dump_json().encode()), JSON)

    def picture(self, sha256: str) -> bytes:
        """Raises Refused if there is no such picture. The caller checks the hash."""
        return self._exchange("GET", f"/v1/media/{sha256}", accept="image/*", most=self._limits.picture).body

    def cut(self) -> None:
        """From any thread: end what is under way."""
        self._transport.cut()

    def close(self) -> None:
        self._transport.close()

    def _exchange(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        sends: str = JSON,
        accept: str = JSON,
        most: int | None = None,
        patience: float = 0.0,
        part: tuple[int, int] | None = None,
    ) -> Reply:
        limits = self._limits
        call = Call(
            method,
            path,
            accept,
            body,
            sends,
            self._token,
            read_s=limits.read_s + patience,
            total_s=limits.total_s + patience,
            most=most or limits.small,
            part=part,
        )
        return _accepted(self._transport.exchange(call))


def _scope(scope: str) -> str:
    return f"/v1/scopes/{quote(scope, safe=':')}"


def _accepted(reply: Reply) -> Reply:
    """The reply if it is an answer of our API that grants what was asked."""
    if reply.status == 304 or (200 <= reply.status < 300 and reply.media != "text/html"):
        return reply
    if 200 <= reply.status < 400 or reply.status == 511:
        raise Unreachable(PORTAL, "portal")
    words, code = _problem(reply)
    if reply.status == 429 or (reply.status == 503 and reply.retry_after):
        raise Throttled(words, _seconds(reply.retry_after))
    if reply.status >= 500:
        raise Broken(words, code)
    if (reply.status, code) == (409, "fenced"):
        raise Fenced(FENCED, code, status=409)
    if reply.status == 426:
        raise TooOld(TOO_OLD, code, status=426)
    raise STATUS.get(reply.status, Refused)(words, code, status=reply.status)


def _problem(reply: Reply) -> tuple[str, str]:
    """Words and code of a refusal. Without them it is not our server that speaks: a proxy or a portal must not be able
    to revoke a device or to empty its queue."""

    from sync.messages import Problem

    try:
        problem = Problem.model_validate_json(bounded(reply.body))
    except ValueError:
        if reply.status >= 500:
            return f"The server has a problem of its own ({reply.status}).", "server"
        raise Unreachable("Something else answers in the server's place.", "stranger") from None
    return plain(problem.words), problem.code[:64]


def plain(words: str, longest: int = 300) -> str:
    """The server's words as one line of plain text."""
    return " ".join("".join(c if c.isprintable() else " " for c in words[:longest]).split())


def _seconds(retry_after: str | None) -> float:
    """Retry-After in seconds; a date or nonsense counts as not given."""
    try:
        return max(0.0, min(float(retry_after or 1.0), 86_400.0))
    except ValueError:
        return 1.0


def _of(reply: Reply, media: str) -> bytes:
    if reply.media != media:
        raise Unreachable("Something else answers in the server's place.", "stranger")
    return reply.body


def _parsed(message: type[Message], reply: Reply, media: str) -> Message:
    from pydantic import ValidationError

    body = _of(reply, media)
    try:
        parsed = message.model_validate_json(bounded(body), strict=True)
        check(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "answer"
        raise Broken(f"The server's answer cannot be used ({where}: {first['type']}).", "schema") from None
    except ValueError as error:
        raise Broken(f"The server's answer cannot be used ({error}).", "schema") from None
    return parsed
