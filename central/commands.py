"""Commands from devices: each ends in one verdict, however often it is sent (sync.md, section 6)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b, sha256
from typing import Any

import structlog
from pydantic import ValidationError
from sqlalchemy import Connection, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from central import feed
from central.database import transient
from central.devices import Device
from central.effects import HANDLERS, Context, Malformed, Rejected
from central.effects.holding import hold
from central.feed import Change
from central.refusals import Refusal
from central.tables import command_log, device_cursor
from central.times import stamp
from sync.messages import Answer, Answers, Command, Commands, Verdict

log = structlog.get_logger(__name__)

STRICT = ("order:", "return:")
"""Aggregates whose later commands wait behind a parked one: their steps build on each other."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """A new command with its verdict, before its place in the feed is known."""

    command: Command
    sent: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    changes: tuple[Change, ...] = ()
    at: Mapping[str, int] = field(default_factory=dict)


def receive(connection: Connection, device: Device, batch: Commands, texts: Sequence[str], now: datetime) -> Answers:
    """Answer a batch in one transaction: lock the lane, effects, feed, log, watermark. `texts`: the commands as sent.

    The answer is shorter than the batch where it stops at a gap. Raises Refusal 403 for another device's install, 409
    for another epoch, and 409 when the first command has other bytes than were answered under its id or sequence.
    """
    if batch.install != device.install:
        raise Refusal(403, "other_install", "The batch names another device.")
    last = _lock_lane(connection, batch)
    hold(connection, batch.commands)
    told: list[Answer] = []
    fresh: list[_Judged] = []
    for command, sent in zip(batch.commands, texts, strict=True):
        try:
            if command.seq <= last and not fresh:
                told.append(_told_before(connection, batch, command, sent))
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
        _advance(connection, batch, last + len(fresh), _link(fresh[-1].sent))
    return Answers(answers=tuple(told), last_seq=last + len(fresh))


def _lock_lane(connection: Connection, batch: Commands) -> int:
    """The lane's watermark, held to the end of the transaction. A lane begins with epoch 1."""
    lane = (device_cursor.c.install == batch.install) & (device_cursor.c.lane == batch.lane)
    held = select(device_cursor).where(lane).with_for_update()
    row = connection.execute(held).first()
    if row is None:
        connection.execute(
            text(
                "INSERT INTO device_cursor (install, lane, epoch, last_seq, chain_hash, nonce) "
                "VALUES (:install, :lane, :epoch, 0, '', '') ON CONFLICT (install, lane) DO NOTHING"
            ),
            {"install": batch.install, "lane": batch.lane, "epoch": 1},
        )
        row = connection.execute(held).one()
    if row.epoch != batch.epoch:
        raise Refusal(409, "epoch", "Another copy of this device is at work.")
    return int(row.last_seq)


def _told_before(connection: Connection, batch: Commands, command: Command, sent: str) -> Answer:
    """The stored verdict of a command at or below the watermark."""
    row = connection.execute(
        select(command_log).where(
            command_log.c.install == batch.install,
            command_log.c.lane == batch.lane,
            command_log.c.epoch == batch.epoch,
            command_log.c.seq == command.seq,
        )
    ).first()
    if row is None:  # answered as a duplicate of an earlier epoch's command
        repeated = _repeated(connection, batch.install, command, sent)
        if repeated is not None:
            return Answer(seq=command.seq, id=command.id, verdict="duplicate", at=repeated)
    elif row.cmd_id == command.id and bytes(row.sha256) == _fingerprint(sent):
        return Answer(
            seq=command.seq,
            id=command.id,
            verdict=row.verdict,
            reason=row.reason,
            words=row.words,
            at=json.loads(row.at_scopes),
        )
    raise _other_bytes(batch.install, command)


def _judge(context: Context, sent: str, stuck: Collection[str]) -> _Judged:
    """The verdict on a command that was never answered at this sequence. `stuck` are aggregates that this very batch
    has parked a command of."""
    connection, command = context.connection, context.command
    at = _repeated(connection, context.device.install, command, sent)
    if at is not None:
        return _Judged(command, sent, "duplicate", at=at)
    if _waits(connection, command.aggregate, stuck):
        return _Judged(command, sent, "parked", "dependent", "Waits for an earlier step of the same order.")
    handler = HANDLERS.get((command.type, command.v))
    if handler is None:
        log.warning("command_parked", reason="unknown_type", type=command.type, v=command.v)
        return _Judged(command, sent, "parked", "unknown_type", "Central does not know this kind of action yet.")
    try:
        with connection.begin_nested():
            outcome = handler(context)
    except (Malformed, ValidationError):
        log.warning("command_parked", reason="malformed", type=command.type)
        return _Judged(command, sent, "parked", "malformed", "Central could not read this action. It is kept.")
    except Exception as error:
        if isinstance(error, DBAPIError) and transient(error):
            raise
        log.error("command_parked", reason="central_error", type=command.type, error=type(error).__name__)  # noqa: TRY400
        return _Judged(command, sent, "parked", "central_error", "Central made a mistake with this action. It is kept.")
    if isinstance(outcome, Rejected):
        return _Judged(command, sent, "rejected", outcome.reason, outcome.words, outcome.changes)
    return _Judged(command, sent, "applied", changes=outcome.changes)


def _repeated(connection: Connection, install: str, command: Command, sent: str) -> dict[str, int] | None:
    """Where the effect of this id stands if it was answered before; None for a new id. Refusal 409 for other bytes."""
    row = connection.execute(select(command_log).where(command_log.c.cmd_id == command.id)).first()
    if row is None:
        return None
    if row.install != install or bytes(row.sha256) != _fingerprint(sent):
        raise _other_bytes(install, command)
    return {scope: int(seq) for scope, seq in json.loads(row.at_scopes).items()}


def _other_bytes(install: str, command: Command) -> Refusal:
    log.error("command_bytes_differ", install=install, seq=command.seq, id=command.id)
    return Refusal(409, "other_bytes", "Something else was sent before under the same number. Nothing was changed.")


def _waits(connection: Connection, aggregate: str, stuck: Collection[str]) -> bool:
    if not aggregate.startswith(STRICT) or aggregate in stuck:
        return aggregate.startswith(STRICT)
    parked = select(command_log.c.seq).where(command_log.c.aggregate == aggregate, command_log.c.verdict == "parked")
    return connection.execute(parked.limit(1)).first() is not None


def _conclude(connection: Connection, batch: Commands, fresh: Sequence[_Judged], now: datetime) -> list[Answer]:
    """Publish the effects, log every verdict with its place in the feed, and word the answers."""
    changes = [change for judged in fresh for change in judged.changes]
    seqs = feed.publish(connection, changes, stamp(now)).seqs if changes else {}
    answers = []
    for judged in fresh:
        at = judged.at or {change.scope: seqs[change.key] for change in judged.changes if change.key in seqs}
        if judged.verdict != "duplicate":  # its id is in the log already
            connection.execute(insert(command_log).values(**_log_row(batch, judged, at, now)))
        answers.append(
            Answer(
                seq=judged.command.seq,
                id=judged.command.id,
                verdict=judged.verdict,
                reason=judged.reason,
                words=judged.words,
                at=dict(at),
            )
        )
    return answers


def _log_row(batch: Commands, judged: _Judged, at: Mapping[str, int], now: datetime) -> dict[str, Any]:
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
        "at_scopes": json.dumps(at),
        "request": judged.sent,
        "received_at": stamp(now),
    }


def _advance(connection: Connection, batch: Commands, last: int, chain: str) -> None:
    connection.execute(
        update(device_cursor)
        .where(device_cursor.c.install == batch.install, device_cursor.c.lane == batch.lane)
        .values(last_seq=last, chain_hash=chain)
    )


def _fingerprint(sent: str) -> bytes:
    """Of what the person did, without its place in the queue: a new epoch numbers the same actions anew."""
    said = {name: value for name, value in json.loads(sent).items() if name != "seq"}
    return sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).digest()


def _link(sent: str) -> str:
    """The lane's chain after this command; `Commands.prev_hash` of the next batch (sync.md, section 7)."""
    return blake2b(sent.encode(), digest_size=8).hexdigest()


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
