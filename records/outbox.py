"""What people did on this device and central has not answered for yet (sync.md, sections 1 and 6)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Literal

import structlog

from records import genuine, overlays
from records.bodies import dump, moment
from records.feed import Cursor
from records.files import Connection, Damaged
from records.news import Changes
from shop.lookups import Queue
from shop.signed_codes import Nonce

log = structlog.get_logger(__name__)

JOURNAL = timedelta(days=90)
"""How long settled actions are kept, to be replayed when central was restored from a backup."""

STALE = frozenset(
    {
        "taken",
        "done",
        "cancelled",
        "waiting",
        "conflict",
        "already_handed_over",
        "already_returned",
        "answered",
        "code_used",
        "withdrawn",
        "undone_already",
        "returned_since",
        "already_sent",
        "already_refunded",
        "credit_issued",
    }
)
"""Reasons of a refusal that mean: the state the person saw was no longer true. These count as conflicts."""

ROTTEN = "rotten"
"""The reason of an action that waits and is damaged in every copy that this device has."""
ROTTEN_WORDS = "This action is damaged in every copy and cannot be sent. What is left of it is kept."
SET_ASIDE = "set_aside"
"""The reason of an action that this device itself parked, because no number could make central take it."""

NO_VERDICT = "verdict = NULL, reason = '', words = '', settled_at = NULL"
STORE = "coalesce((SELECT store FROM install), '')"
"""Where this device stands."""

Verdict = Literal["applied", "duplicate", "rejected", "parked"]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the action changes on this device until central's row arrives: `changes` are laid over the body of
    (`kind`, `id`), or make the body where there is no row yet.

    For kind "stock" (id = variant id) the numbers "demand" and "returned" are units, added up into `LocalDelta`.
    """

    kind: str
    id: str
    changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person did. `id` is a UUIDv7 (`records.ids.uuid7`) minted when the person STARTED, so that double
    taps and replays are one effect. `lane`: 0 pickup, return, order, help; 1 stock; 2 notes and telemetry. `nonce` is
    that of the signed code which allowed it."""

    id: str
    lane: int
    aggregate: str
    type: str
    body: Mapping[str, Any]
    expects: Mapping[str, Any] = field(default_factory=dict)
    overlay: tuple[Overlay, ...] = ()
    v: int = 1
    nonce: Nonce | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An action as it is sent. `payload` is the JSON of `sync.messages.Command`, the bytes of its first serialisation.
    `prev_hash` is `Commands.prev_hash` of a batch that begins with this row: hex blake2b-64 of the payload before."""

    lane: int
    epoch: int
    seq: int
    id: str
    aggregate: str
    type: str
    payload: bytes
    prev_hash: str
    made_at: datetime
    attempts: int = 0
    error: str = ""
    rotten: bool = False
    """Its bytes are not what was written, in any copy."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Central's verdict on one command: `at` says where its effect stands in the feed, {scope: seq}, and `gens` of
    which generation that number is, {scope: gen}; a scope that is not named there is of the cursor's."""

    seq: int
    id: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    at: Mapping[str, int] = field(default_factory=dict)
    gens: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RejectedAction:
    """An action that central refused, with its words for the person."""

    id: str
    lane: int
    aggregate: str
    type: str
    reason: str
    words: str
    made_at: datetime
    settled_at: datetime


def add(connection: Connection, action: Action, install: str, now: datetime) -> Changes:
    """The action with the next number of its lane, and its overlay. An id that is here already changes nothing. Raises
    genuine.UsedUp."""
    if has(connection, action.id):
        return Changes()
    if action.nonce is not None:
        genuine.use_up(connection, action.nonce, now)
    epoch, last_seq, last_hash = _lane(connection, action.lane)
    payload = _payload(last_seq + 1, action, now)
    over = dump([[one.kind, one.id, dict(one.changes)] for one in action.overlay])
    connection.execute(
        "INSERT INTO outbox"
        " (id, install, lane, epoch, seq, aggregate, type, payload, hash, prev_hash, made_at, overlay, store)"
        f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {STORE})",
        (
            *(action.id, install, action.lane, epoch, last_seq + 1, action.aggregate, action.type),
            *(payload, seal(payload), last_hash, now.isoformat(), over),
        ),
    )
    set_lane(connection, action.lane, epoch, last_seq + 1, payload)
    overlays.add(connection, action.id, ((one.kind, one.id, one.changes) for one in action.overlay))
    ids = frozenset((one.kind, one.id) for one in action.overlay)
    return Changes(frozenset(kind for kind, _ in ids) | {"queue"}, ids)


def has(connection: Connection, action_id: str) -> bool:
    return connection.execute("SELECT 1 FROM outbox WHERE id = ?", (action_id,)).fetchone() is not None


def waiting_lanes(connection: Connection) -> frozenset[int]:
    return frozenset(row[0] for row in connection.execute("SELECT DISTINCT lane FROM outbox WHERE verdict IS NULL"))


def pending(connection: Connection, lane: int, limit: int) -> tuple[OutboxRow, ...]:
    """Unanswered actions of a lane in their order. Stops before one whose bytes have rotted, for as long as another
    copy may have them: nothing may be sent past it, and nothing that nobody did."""
    rows = connection.execute(
        "SELECT lane, epoch, seq, id, aggregate, type, payload, prev_hash, made_at, attempts, error, hash, reason"
        " FROM outbox"
        " WHERE lane = ? AND verdict IS NULL ORDER BY seq LIMIT ?",
        (lane, limit),
    )
    sound: list[OutboxRow] = []
    for lane_, epoch, seq, one, aggregate, type_, payload, prev_hash, made_at, attempts, error, sealed, reason in rows:
        facts = (lane_, epoch, seq, one, aggregate, type_, bytes(payload), prev_hash, moment(made_at))
        whole = bytes(sealed) == seal(bytes(payload))
        row = OutboxRow(*facts, attempts, error, rotten=not whole)
        if not whole and reason != ROTTEN:
            log.error("outbox_row_damaged", lane=lane, seq=row.seq, id=row.id)
            break
        sound.append(row)
    return tuple(sound)


def mark_rotten(connection: Connection) -> int:
    """Of what waits, what is damaged here, when no other copy has it; how many there are."""
    waiting = connection.execute("SELECT id, payload, hash FROM outbox WHERE verdict IS NULL").fetchall()
    found = [(ROTTEN, one) for one, payload, sealed in waiting if bytes(sealed) != seal(bytes(payload))]
    connection.executemany("UPDATE outbox SET reason = ? WHERE id = ?", found)
    return len(found)


def tried(connection: Connection, lane: int, seqs: Iterable[int], error: str) -> Changes:
    connection.executemany(
        "UPDATE outbox SET attempts = attempts + 1, error = ? WHERE lane = ? AND seq = ? AND verdict IS NULL",
        [(error[:200], lane, seq) for seq in seqs],
    )
    return Changes(frozenset({"queue"}))


def settle(
    connection: Connection, lane: int, answers: Sequence[Settled], cursors: Mapping[str, Cursor], now: datetime
) -> Changes:
    """Store the verdicts. The overlay goes with a rejected one, stays with a parked one, and waits for `at`."""
    ids: set[tuple[str, str]] = set()
    for answer in answers:
        found = connection.execute(
            "UPDATE outbox SET verdict = ?, reason = ?, words = ?, settled_at = ?, error = ''"
            " WHERE id = ? AND lane = ? AND seq = ? AND verdict IS NULL RETURNING id",
            (answer.verdict, answer.reason, answer.words, now.isoformat(), answer.id, lane, answer.seq),
        ).fetchall()
        if not found:
            log.warning("verdict_without_action", lane=lane, seq=answer.seq, id=answer.id)
        elif answer.verdict == "rejected":
            ids |= overlays.drop(connection, answer.id)
        elif answer.verdict != "parked":
            ids |= overlays.settle(connection, answer.id, answer.at, cursors, answer.gens)
    connection.execute("DELETE FROM outbox WHERE settled_at < ?", ((now - JOURNAL).isoformat(),))
    return Changes(frozenset(kind for kind, _ in ids) | {"queue"}, frozenset(ids))


def answered(connection: Connection, store: str) -> tuple[str, ...]:
    """The ids of all that was done in this store, is still kept, and has had central's verdict."""
    query = "SELECT id FROM outbox WHERE verdict IS NOT NULL AND reason <> ? AND store = ? ORDER BY rowid"
    return tuple(row[0] for row in connection.execute(query, (SET_ASIDE, store)))


def renumber(connection: Connection, install: str, now: datetime, again: Sequence[str] = ()) -> None:
    """A new enrolment counts from 1: what waits is sent again under its old ids with new numbers, and so is `again`,
    answers that central has forgotten. What is damaged in every copy cannot get one, and stays here for a person."""
    connection.execute(
        "UPDATE outbox SET verdict = 'parked', reason = ?, words = ?, settled_at = ?"
        " WHERE verdict IS NULL AND reason = ? AND install <> ?",
        (SET_ASIDE, ROTTEN_WORDS, now.isoformat(), ROTTEN, install),
    )
    _wait_again(connection, again)
    waiting = connection.execute(OF_EARLIER, (install,)).fetchall()
    connection.execute("DELETE FROM lane")
    number(connection, sound(waiting), install)
    for lane in sorted({lane for action_id, lane, _, _ in waiting} if again else ()):
        _lay_again(connection, lane)


def _wait_again(connection: Connection, ids: Sequence[str]) -> None:
    """These lose their verdicts. One that is damaged has no other copy any more, and stays as it is."""
    for action_id in ids:
        row = connection.execute("SELECT payload, hash FROM outbox WHERE id = ?", (action_id,)).fetchone()
        if row is None or bytes(row[1]) != seal(bytes(row[0])):
            log.error("answered_action_damaged", id=action_id)
            continue
        connection.execute(f"UPDATE outbox SET {NO_VERDICT} WHERE id = ?", (action_id,))
    if ids:
        log.warning("actions_replayed", actions=len(ids))


OF_EARLIER = """
WITH numbering AS (SELECT install, lane, max(rowid) AS newest FROM outbox GROUP BY install, lane)
SELECT id, lane, payload, hash FROM outbox JOIN numbering USING (install, lane)
WHERE verdict IS NULL AND install <> ? ORDER BY lane, newest, epoch, seq
"""
"""What waits of earlier enrolments, the earliest first: in the order in which people acted."""


def sound(waiting: Sequence[tuple[str, int, bytes, bytes]]) -> list[tuple[str, int, bytes]]:
    """(id, lane, payload) of these (id, lane, payload, hash). Raises Damaged for one whose bytes have rotted: numbered
    and sealed anew, it would be sent as something that nobody did."""
    for action_id, _, payload, sealed in waiting:
        if bytes(sealed) != seal(bytes(payload)):
            raise Damaged(f"the action {action_id} is not what was written")
    return [(action_id, lane, payload) for action_id, lane, payload, _ in waiting]


def number(connection: Connection, waiting: Iterable[tuple[str, int, bytes]], install: str) -> None:
    """Give these actions (id, lane, payload) the next numbers of their lanes, in this order. They are of the store
    where this device stands now."""
    for action_id, lane, old in waiting:
        epoch, last_seq, last_hash = _lane(connection, lane)
        payload = dump({**json.loads(old), "seq": last_seq + 1}).encode()
        connection.execute(
            "UPDATE outbox SET install = ?, epoch = ?, seq = ?, payload = ?, hash = ?, prev_hash = ?,"
            f" store = {STORE} WHERE id = ?",
            (install, epoch, last_seq + 1, payload, seal(payload), last_hash, action_id),
        )
        set_lane(connection, lane, epoch, last_seq + 1, payload)


def replay(connection: Connection, lane: int, above: int) -> Changes:
    """Central was restored from a backup and has forgotten what came after `above` in the present epoch of this lane:
    those actions wait again, with the changes they made here."""
    return forgotten(connection, lane, (_lane(connection, lane)[0], above))


def forgotten(connection: Connection, lane: int, known: tuple[int, int]) -> Changes:
    """What came after `known`, an (epoch, number) of this lane, waits again. What is of an epoch before the present one
    needs a number of the present one before it can be sent."""
    again = connection.execute(
        f"UPDATE outbox SET {NO_VERDICT}"
        " WHERE lane = ? AND (epoch, seq) > (?, ?) AND verdict IS NOT NULL AND reason <> ?"
        " AND install = (SELECT install FROM install) RETURNING id",
        (lane, *known, SET_ASIDE),
    ).fetchall()
    if not again:
        return Changes(frozenset({"queue"}))
    log.warning("actions_replayed", lane=lane, epoch=known[0], above=known[1], actions=len(again))
    ids = _lay_again(connection, lane)
    return Changes(frozenset(kind for kind, _ in ids) | {"queue"}, frozenset(ids))


def _lay_again(connection: Connection, lane: int) -> set[tuple[str, str]]:
    """The overlays of all that waits in this lane, in the order of the actions: a later one lies over an earlier one,
    also where only the earlier one had been answered."""
    waiting = connection.execute(
        "SELECT id, overlay FROM outbox WHERE lane = ? AND verdict IS NULL AND overlay <> '[]' ORDER BY epoch, seq",
        (lane,),
    ).fetchall()
    ids: set[tuple[str, str]] = set()
    for action_id, over in waiting:
        overlays.drop(connection, action_id)
        changed = overlay_of(over)
        overlays.add(connection, action_id, changed)
        ids |= {(kind, entity) for kind, entity, _ in changed}
    return ids


def overlay_of(text: str) -> list[tuple[str, str, Mapping[str, Any]]]:
    """(kind, id, changes) as they were when the person acted."""
    return [(kind, entity, changes) for kind, entity, changes in json.loads(text)]


def acknowledged(connection: Connection, lane: int) -> int:
    """The highest number of this lane, in its present epoch, for which central has given a verdict; 0 before the
    first."""
    epoch, last_seq, _ = _lane(connection, lane)
    waiting = connection.execute(
        "SELECT min(seq) FROM outbox WHERE lane = ? AND epoch = ? AND verdict IS NULL", (lane, epoch)
    ).fetchone()[0]
    return last_seq if waiting is None else waiting - 1


def queue(connection: Connection) -> Queue:
    waiting, oldest = connection.execute("SELECT count(*), min(made_at) FROM outbox WHERE verdict IS NULL").fetchone()
    refused = connection.execute(
        "SELECT verdict, reason, count(*) FROM outbox WHERE verdict IN ('rejected', 'parked') GROUP BY verdict, reason"
    ).fetchall()
    return Queue(
        pending=waiting,
        rejected=sum(n for verdict, _, n in refused if verdict == "rejected"),
        parked=sum(n for verdict, _, n in refused if verdict == "parked"),
        conflicts=sum(n for verdict, reason, n in refused if verdict == "rejected" and reason in STALE),
        oldest=moment(oldest) if oldest else None,
    )


def rejected(connection: Connection) -> tuple[RejectedAction, ...]:
    """Newest first."""
    rows = connection.execute(
        "SELECT id, lane, aggregate, type, reason, words, made_at, settled_at FROM outbox"
        " WHERE verdict = 'rejected' ORDER BY settled_at DESC, id DESC"
    )
    return tuple(
        RejectedAction(one, lane, aggregate, type_, reason, words, moment(made_at), moment(settled_at))
        for one, lane, aggregate, type_, reason, words, made_at, settled_at in rows
    )


def _lane(connection: Connection, lane: int) -> tuple[int, int, str]:
    row = connection.execute("SELECT epoch, last_seq, last_hash FROM lane WHERE lane = ?", (lane,)).fetchone()
    return row or (1, 0, "")


def set_lane(connection: Connection, lane: int, epoch: int, seq: int, payload: bytes) -> None:
    """The lane has come to this action."""
    connection.execute(
        "INSERT INTO lane (lane, epoch, last_seq, last_hash) VALUES (?, ?, ?, ?) ON CONFLICT (lane) DO UPDATE"
        " SET epoch = excluded.epoch, last_seq = excluded.last_seq, last_hash = excluded.last_hash",
        (lane, epoch, seq, link(payload)),
    )


def _payload(seq: int, action: Action, now: datetime) -> bytes:
    """The JSON of `sync.messages.Command`; these very bytes are sent, however often."""
    return dump(
        {
            "seq": seq,
            "id": action.id,
            "aggregate": action.aggregate,
            "type": action.type,
            "v": action.v,
            "expects": dict(action.expects),
            "body": dict(action.body),
            "made_at": now.isoformat(),
        }
    ).encode()


def link(sent: bytes) -> str:
    """The chain of a lane after these bytes: `Commands.prev_hash` of what follows."""
    return blake2b(sent, digest_size=8).hexdigest()


def seal(payload: bytes) -> bytes:
    """Stored beside the payload. Against bit rot, which SQLite's own checks do not see."""
    return blake2b(payload, digest_size=16).digest()
