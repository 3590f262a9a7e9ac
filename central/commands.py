"""Commands from devices: each ends in one verdict, however often it is sent (sync.md, section 6)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import structlog
from pydantic import ValidationError
from sqlalchemy import Connection, Row, bindparam, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from central import bulk, feed, lanes
from central.database import away
from central.devices import Device
from central.effects import HANDLERS, Context, Handler, Malformed, Outcome, Rejected
from central.effects.holding import hold
from central.feed import Change
from central.kept_commands import kept
from central.refusals import Refusal
from central.tables import command_log, install
from central.times import stamp
from sync.messages import Answer, Answers, Command, Commands, Verdict

log = structlog.get_logger(__name__)

STRICT = ("order:", "return:")
"""Aggregates whose later commands wait behind a parked one: their steps build on each other."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """A command with its verdict, before its place in the feed is known. `logged`: its id was answered before."""

    command: Command
    sent: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    changes: tuple[Change, ...] = ()
    at: Mapping[str, int] = field(default_factory=dict)
    logged: bool = False


def receive(connection: Connection, device: Device, batch: Commands, texts: Sequence[str], now: datetime) -> Answers:
    """Answer a batch in one transaction: lock the lane, effects, feed, log, watermark. `texts`: the commands as sent.

    The answer is shorter than the batch where it stops at a gap. Raises Refusal 403 for another device's install, 409
    for another epoch or chain, and 409 when the first command has other bytes than were answered under its id or
    sequence.
    """
    if batch.install != device.install:
        raise Refusal(403, "other_install", "The batch names another device.")
    lane = lanes.held(connection, batch.install, batch.lane)
    lanes.check(connection, lane, batch)
    last = lane.last
    hold(connection, batch.commands)
    told: list[Answer] = []
    fresh: list[_Judged] = []
    for command, sent in zip(batch.commands, texts, strict=True):
        try:
            if command.seq <= last and not fresh:
                told.append(_told_before(connection, device, batch, command, sent))
            elif command.seq == last + len(fresh) + 1 and all(command.id != judged.command.id for judged in fresh):
                stuck = {judged.command.aggregate for judged in fresh if judged.verdict == "parked"}
                fresh.append(_judge(Context(connection, device, command, now), sent, stuck))
            else:
                break
        except Refusal:
            if not told and not fresh:
                raise
            break
    told += _conclude(connection, batch, fresh, now)
    if fresh:
        lanes.advance(connection, batch.install, batch.lane, last + len(fresh), lanes.link(fresh[-1].sent))
    named = sorted({scope for answer in told for scope in answer.at})
    gens = {scope: gen for scope, (gen, _) in feed.heads(connection, named).items()} if named else {}
    return Answers(answers=tuple(told), last_seq=last + len(fresh), gens=gens)


def _told_before(connection: Connection, device: Device, batch: Commands, command: Command, sent: str) -> Answer:
    """The stored verdict of a command at or below the watermark."""
    row = connection.execute(
        select(command_log).where(
            command_log.c.install == batch.install,
            command_log.c.lane == batch.lane,
            command_log.c.epoch == batch.epoch,
            command_log.c.seq == command.seq,
        )
    ).first()
    if row is None:  # its id was answered in an earlier epoch
        repeated = _repeated(connection, device, command, sent)
        if repeated is not None:
            return _worded(repeated)
    elif row.cmd_id == command.id and bytes(row.sha256) == _fingerprint(sent):
        return _worded(_as_logged(command, sent, row, row.verdict))
    raise _other_bytes(batch.install, command)


def _worded(judged: _Judged) -> Answer:
    command, verdict = judged.command, judged.verdict
    at = dict(judged.at)
    return Answer(seq=command.seq, id=command.id, verdict=verdict, reason=judged.reason, words=judged.words, at=at)


def _judge(context: Context, sent: str, stuck: Collection[str]) -> _Judged:
    """The verdict on a command that was never answered at this sequence. `stuck` are aggregates that this very batch
    has parked a command of."""
    connection, command = context.connection, context.command
    repeated = _repeated(connection, context.device, command, sent)
    if repeated is not None:
        return repeated
    if _waits(connection, command.aggregate, stuck):
        return _Judged(command, sent, "parked", "dependent", "Waits for an earlier step of the same order.")
    handler = HANDLERS.get((command.type, command.v))
    if handler is None:
        log.warning("command_parked", reason="unknown_type", type=command.type, v=command.v)
        return _Judged(command, sent, "parked", "unknown_type", "Central does not know this kind of action yet.")
    try:
        outcome = _handled(handler, context)
    except (Malformed, ValidationError):
        log.warning("command_parked", reason="malformed", type=command.type)
        return _Judged(command, sent, "parked", "malformed", "Central could not read this action. It is kept.")
    except Exception as error:
        if isinstance(error, DBAPIError) and away(error):
            raise
        log.error("command_parked", reason="central_error", type=command.type, error=type(error).__name__)  # noqa: TRY400
        return _Judged(command, sent, "parked", "central_error", "Central made a mistake with this action. It is kept.")
    if isinstance(outcome, Rejected):
        return _Judged(command, sent, "rejected", outcome.reason, outcome.words, outcome.changes)
    return _Judged(command, sent, "applied", changes=outcome.changes)


def _handled(handler: Handler, context: Context) -> Outcome:
    """The outcome of one command, whose mistakes undo only itself. What meets a unique key in a race looks once more,
    and finds what the other one wrote."""
    try:
        with context.connection.begin_nested():
            return handler(context)
    except IntegrityError:
        with context.connection.begin_nested():
            return handler(context)


def _repeated(connection: Connection, device: Device, command: Command, sent: str) -> _Judged | None:
    """The verdict on an id that was answered before, None for a new one: `duplicate` with the place of its effect, or
    what it was refused with. Another install of the store may have sent it: a device that joined anew keeps its queue.
    Raises Refusal 409 for other bytes."""
    row = connection.execute(_OF_ID, {"id": command.id}).first()
    if row is None:
        return None
    if bytes(row.sha256) != _fingerprint(sent) or not _of_store(connection, row.install, device):
        raise _other_bytes(device.install, command)
    return _as_logged(command, sent, row, "duplicate" if row.verdict == "applied" else row.verdict)


def _of_store(connection: Connection, sender: str, device: Device) -> bool:
    if sender == device.install:
        return True
    return connection.execute(select(install.c.store).where(install.c.id == sender)).scalar() == device.store


def _as_logged(command: Command, sent: str, row: Row[Any], verdict: Verdict) -> _Judged:
    at = {scope: int(seq) for scope, seq in json.loads(row.at_scopes).items()}
    return _Judged(command, sent, verdict, row.reason, row.words, at=at, logged=True)


def _other_bytes(install: str, command: Command) -> Refusal:
    log.error("command_bytes_differ", install=install, seq=command.seq, id=command.id)
    return Refusal(409, "other_bytes", "Something else was sent before under the same number. Nothing was changed.")


def _waits(connection: Connection, aggregate: str, stuck: Collection[str]) -> bool:
    if not aggregate.startswith(STRICT) or aggregate in stuck:
        return aggregate.startswith(STRICT)
    return connection.execute(_PARKED, {"aggregate": aggregate}).first() is not None


# Made once: these are asked for every command.
_OF_ID = select(command_log).where(command_log.c.cmd_id == bindparam("id"))
_PARKED = (
    select(command_log.c.seq)
    .where(command_log.c.aggregate == bindparam("aggregate"), command_log.c.verdict == "parked")
    .limit(1)
)


def _conclude(connection: Connection, batch: Commands, fresh: Sequence[_Judged], now: datetime) -> list[Answer]:
    """Publish the effects, log every verdict with its place in the feed, and word the answers."""
    changes = [change for judged in fresh for change in judged.changes]
    seqs = feed.publish(connection, changes, stamp(now)).seqs if changes else {}
    placed = [replace(judged, at=_place(judged, seqs)) for judged in fresh]
    rows = [_log_row(batch, judged, now) for judged in placed if not judged.logged]
    if rows:
        bulk.add(connection, command_log, rows)
    return [_worded(judged) for judged in placed]


def _place(judged: _Judged, seqs: Mapping[feed.Key, int]) -> Mapping[str, int]:
    return judged.at or {change.scope: seqs[change.key] for change in judged.changes if change.key in seqs}


def _log_row(batch: Commands, judged: _Judged, now: datetime) -> dict[str, Any]:
    return {
        "install": batch.install,
        "lane": batch.lane,
        "epoch": batch.epoch,
        "seq": judged.command.seq,
        "cmd_id": judged.command.id,
        "sha256": _fingerprint(judged.sent),
        "aggregate": judged.command.aggregate,
        "type": judged.command.type,
        "verdict": judged.verdict,
        "reason": judged.reason,
        "words": judged.words,
        "at_scopes": json.dumps(dict(judged.at)),
        "request": kept(judged.sent, judged.command.type, judged.verdict),
        "received_at": stamp(now),
    }


def _fingerprint(sent: str) -> bytes:
    """Of what the person did, without its place in the queue: a new epoch numbers the same actions anew."""
    said = {name: value for name, value in json.loads(sent).items() if name != "seq"}
    return sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).digest()


def unknown(connection: Connection, ids: Sequence[str]) -> tuple[str, ...]:
    """Which of these were never answered, whoever asks: of all others the verdict stands."""
    fit = [one for one in ids if one.isprintable()]  # no database takes a NUL
    known = set(connection.execute(select(command_log.c.cmd_id).where(command_log.c.cmd_id.in_(fit))).scalars())
    return tuple(one for one in ids if one not in known)


def keep_unreadable(connection: Connection, device: Device, raw: bytes, now: datetime) -> None:
    """Store bytes as they came; the same bytes again are stored once."""
    log.error("command_quarantined", install=device.install, size=len(raw))
    connection.execute(
        text(
            "INSERT INTO quarantine (install, sha256, bytes, received_at) VALUES (:install, :sha256, :bytes, :at) "
            "ON CONFLICT (install, sha256) DO NOTHING"
        ),
        {"install": device.install, "sha256": sha256(raw).digest(), "bytes": raw, "at": stamp(now)},
    )
