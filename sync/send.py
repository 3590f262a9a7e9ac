"""Take what people did to the server, and its verdicts back (sync.md, section 6). Nothing is ever dropped here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import structlog

from records.outbox import SET_ASIDE, OutboxRow, Settled
from records.store import Records, Unusable
from sync.client import Client, plain
from sync.failures import Broken, Conflict, Failure, Malformed, TooLarge

if TYPE_CHECKING:
    from sync.messages import Answers

log = structlog.get_logger(__name__)

BATCH = 50
BATCH_BYTES = 256 * 1024
WRITTEN_WITHIN_S = 120.0
ROOM_FOR_ENVELOPE = 512
OTHER_BYTES = "The server knows another action under the same number. Both are kept for a person to look at."


def send(client: Client, records: Records, install: str, lane: int, most: int = BATCH) -> int:
    """Send the oldest actions of `lane`, at most `most`, and store their verdicts; how many were settled.

    Raises Failure when nothing was settled: the rows stay as they are and their attempts are counted. A batch that the
    server calls malformed or too large is halved until the one it cannot take stands alone, which goes to quarantine.
    """
    rows = list(batch(records.pending(lane, most)))
    if not rows:
        return 0
    if rows[0].rotten:
        return _quarantine(client, records, install, rows[0])
    try:
        return _send(client, records, install, rows)
    except Failure as failure:
        with suppress(Unusable):  # a full disk must not hide what happened
            records.tried(lane, [row.seq for row in rows], failure.words).result(timeout=WRITTEN_WITHIN_S)
        raise


def batch(rows: Sequence[OutboxRow]) -> Iterator[OutboxRow]:
    """As many of `rows` as may travel together: one epoch, no gap, within the size; one that is rotten, alone."""
    room = BATCH_BYTES - ROOM_FOR_ENVELOPE
    before: OutboxRow | None = None
    for row in rows:
        room -= len(row.payload) + 1
        if before is not None and (before.rotten or row.rotten):
            return
        if before is not None and (room < 0 or row.seq != before.seq + 1 or row.epoch != before.epoch):
            return
        yield row
        before = row


def envelope(install: str, rows: Sequence[OutboxRow]) -> bytes:
    """`sync.messages.Commands` around the stored bytes: what was written when the person acted is what is sent."""
    first = rows[0]
    head = {"install": install, "lane": first.lane, "epoch": first.epoch, "prev_hash": first.prev_hash}
    return json.dumps(head).encode()[:-1] + b', "commands": [' + b",".join(row.payload for row in rows) + b"]}"


def verdicts(rows: Sequence[OutboxRow], answers: Answers) -> list[Settled]:
    """The server's answers, if they are answers to these rows: the same commands, from the first on, without gaps."""
    given = answers.answers
    if len(given) > len(rows) or any((a.seq, a.id) != (r.seq, r.id) for a, r in zip(given, rows, strict=False)):
        raise Broken("The server answers to actions that were not sent.", "answers")
    if not given:
        if answers.last_seq < rows[0].seq - 1:
            raise Conflict("The server has lost earlier actions of this device. Everything is kept here.", "gap")
        raise Broken("The server gives no verdict.", "answers")
    if answers.last_seq < given[-1].seq:
        raise Broken("The server's verdicts do not fit together.", "answers")
    gens = answers.gens
    return [Settled(a.seq, a.id, a.verdict, a.reason[:64], plain(a.words), a.at, gens) for a in given]


def _send(client: Client, records: Records, install: str, rows: Sequence[OutboxRow]) -> int:
    try:
        settled = verdicts(rows, client.send(envelope(install, rows)))
    except (Malformed, TooLarge):
        if len(rows) > 1:
            return _send(client, records, install, rows[: len(rows) // 2])
        return _quarantine(client, records, install, rows[0])
    records.settle(rows[0].lane, settled).result(timeout=WRITTEN_WITHIN_S)
    return len(settled)


def _quarantine(client: Client, records: Records, install: str, row: OutboxRow) -> int:
    """Hand the server the bytes it cannot read, then a readable stand-in under the same number: without it the lane
    would end in a gap. The server parks the stand-in, so the action stays visible on both sides until a person has
    dealt with it."""
    log.error("command_quarantined", lane=row.lane, seq=row.seq, id=row.id, type=row.type)
    client.quarantine(row.payload)
    sent = stand_in(row)
    settled = verdicts([row], client.send(envelope(install, [replace(row, payload=sent)])))
    records.settle(row.lane, settled, sent=sent).result(timeout=WRITTEN_WITHIN_S)
    return 1


def set_aside(client: Client, records: Records, lane: int) -> None:
    """The first action of a fresh epoch has an id that the server knows with other bytes. No number can make it pass:
    the server keeps its bytes for a person, and so does this device, and the others go on."""
    for row in records.pending(lane, 1):
        log.error("command_set_aside", lane=lane, seq=row.seq, id=row.id, type=row.type)
        client.quarantine(row.payload)
        parked = Settled(row.seq, row.id, "parked", SET_ASIDE, OTHER_BYTES)
        records.settle(lane, [parked]).result(timeout=WRITTEN_WITHIN_S)


def stand_in(row: OutboxRow) -> bytes:
    """A command that says: what stood here is in quarantine, under this SHA-256. The same bytes every time."""
    command = {
        "seq": row.seq,
        "id": row.id,
        "aggregate": "quarantine",
        "type": "quarantined",
        "v": 1,
        "expects": {},
        "body": {"sha256": sha256(row.payload).hexdigest()},
        "made_at": row.made_at.isoformat(),
    }
    return json.dumps(command).encode()
