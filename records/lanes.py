"""The epochs of this device's lanes (sync.md, section 7): what a copy, a restored folder or a restored central makes
necessary. Nothing is ever dropped; what central has already is answered by its id."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from records import outbox
from records.files import Connection
from records.news import Changes

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class LaneState:
    """`acknowledged` is the highest number of this epoch with a verdict. `nonce` is not empty while a new epoch has
    been asked for, or has been refused to this copy."""

    epoch: int = 1
    last_seq: int = 0
    acknowledged: int = 0
    nonce: str = ""


STATES = """
SELECT lane, epoch, last_seq, coalesce((SELECT min(seq) FROM outbox
  WHERE outbox.lane = lane.lane AND outbox.epoch = lane.epoch AND verdict IS NULL) - 1, last_seq), nonce FROM lane
"""


def states(connection: Connection) -> dict[int, LaneState]:
    """Of every lane that was ever used."""
    return {row[0]: LaneState(*row[1:]) for row in connection.execute(STATES)}


def state(connection: Connection, lane: int) -> LaneState:
    return states(connection).get(lane, LaneState())


def ask(connection: Connection, lane: int, nonce: str, known: tuple[int, int]) -> Changes:
    """Remember that this lane needs a new epoch, before central is asked. A nonce that is here already is kept.

    `known` is the (epoch, number) up to which central remembers this lane; what it has forgotten waits again.
    """
    connection.execute(
        "INSERT INTO lane (lane, epoch, last_seq, last_hash, nonce) VALUES (?, 1, 0, '', ?)"
        " ON CONFLICT (lane) DO UPDATE SET nonce = excluded.nonce WHERE nonce = ''",
        (lane, nonce),
    )
    return outbox.forgotten(connection, lane, known)


def begin(connection: Connection, lane: int, epoch: int) -> Changes:
    """Central gave `epoch`: what waits is counted from 1 in it, under the old ids."""
    found = connection.execute("SELECT install FROM install").fetchone()
    waiting = connection.execute(
        "SELECT id, lane, payload, hash FROM outbox WHERE lane = ? AND verdict IS NULL ORDER BY epoch, seq", (lane,)
    ).fetchall()
    connection.execute(
        "INSERT OR REPLACE INTO lane (lane, epoch, last_seq, last_hash, nonce) VALUES (?, ?, 0, '', '')", (lane, epoch)
    )
    outbox.number(connection, outbox.sound(waiting), found[0] if found else "")
    log.warning("epoch_begun", lane=lane, epoch=epoch, waiting=len(waiting))
    return Changes(frozenset({"queue"}))


def sent_instead(connection: Connection, lane: int, epoch: int, seq: int, sent: bytes) -> None:
    """Central was sent other bytes under this number: the lane's chain goes on from what it was sent."""
    link = outbox.link(sent)
    connection.execute(
        "UPDATE outbox SET prev_hash = ? WHERE lane = ? AND epoch = ? AND seq = ? AND verdict IS NULL",
        (link, lane, epoch, seq + 1),
    )
    connection.execute(
        "UPDATE lane SET last_hash = ? WHERE lane = ? AND epoch = ? AND last_seq = ?", (link, lane, epoch, seq)
    )
