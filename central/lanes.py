"""The lanes of a device at central: how far each was answered, its hash chain and its epoch (sync.md, sections 3, 7).

Whoever changes one holds its row to the end of the transaction: it is the first lock that is taken.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

import structlog
from sqlalchemy import Connection, bindparam, select, text

from central.kept_commands import is_shortened
from central.refusals import Refusal
from central.tables import command_log, device_cursor
from sync.messages import Commands, EpochGiven, NewEpoch

log = structlog.get_logger(__name__)


class Lane(NamedTuple):
    """`last` was answered last; `chain` is the link after it."""

    epoch: int
    last: int
    chain: str
    nonce: str


# Made once: these are asked for every batch.
_HELD = (
    select(device_cursor.c.epoch, device_cursor.c.last_seq, device_cursor.c.chain_hash, device_cursor.c.nonce)
    .where(device_cursor.c.install == bindparam("install"), device_cursor.c.lane == bindparam("lane"))
    .with_for_update()
)
_FIRST = text(
    "INSERT INTO device_cursor (install, lane, epoch, last_seq, chain_hash, nonce) "
    "VALUES (:install, :lane, 1, 0, '', '') ON CONFLICT (install, lane) DO NOTHING"
)
_ADVANCE = text(
    "UPDATE device_cursor SET last_seq = :last, chain_hash = :chain WHERE install = :install AND lane = :lane"
)
_NEW_EPOCH = text(
    "UPDATE device_cursor SET epoch = :epoch, last_seq = 0, chain_hash = '', nonce = :nonce "
    "WHERE install = :install AND lane = :lane"
)


def held(connection: Connection, install: str, lane: int) -> Lane:
    """The lane, locked. It begins with epoch 1."""
    which = {"install": install, "lane": lane}
    row = connection.execute(_HELD, which).first()
    if row is None:
        connection.execute(_FIRST, which)
        row = connection.execute(_HELD, which).one()
    return Lane(*row)


def advance(connection: Connection, install: str, lane: int, last: int, chain: str) -> None:
    """The lane is answered up to `last`."""
    connection.execute(_ADVANCE, {"install": install, "lane": lane, "last": last, "chain": chain})


def link(sent: str) -> str:
    """The chain after a command: `Commands.prev_hash` of a batch that begins with the next one."""
    return blake2b(sent.encode(), digest_size=8).hexdigest()


def check(connection: Connection, lane: Lane, batch: Commands) -> None:
    """Refusal 409 for a batch that does not go on where this lane stands: `epoch` when another one has begun, `chain`
    when the device remembers another past than central. Nobody can tell the past of a batch that begins with a gap, nor
    of one whose predecessor was answered in an earlier epoch, or is not kept as it was sent."""
    if lane.epoch != batch.epoch:
        raise Refusal(409, "epoch", "Another copy of this device is at work.")
    first = batch.commands[0].seq
    before = "" if first == 1 else lane.chain if first == lane.last + 1 else _link_at(connection, batch, first - 1)
    if before is not None and batch.prev_hash != before:
        log.error("chain_differs", install=batch.install, lane=batch.lane, epoch=batch.epoch, seq=first)
        raise Refusal(409, "chain", "This device and central remember different pasts. Nothing was changed.")


def _link_at(connection: Connection, batch: Commands, seq: int) -> str | None:
    here = (command_log.c.install == batch.install, command_log.c.lane == batch.lane)
    there = (command_log.c.epoch == batch.epoch, command_log.c.seq == seq)
    columns = command_log.c.request, command_log.c.type, command_log.c.verdict
    row = connection.execute(select(*columns).where(*here, *there)).first()
    return None if row is None or is_shortened(row.type, row.verdict) else link(row.request)


def new_epoch(connection: Connection, install: str, asked: NewEpoch) -> EpochGiven:
    """Let the lane count from 1 again, for who holds its newest epoch; everybody else is fenced: Refusal 409. The same
    question again has the same answer.

    An epoch that central has never heard of was given before central itself was restored from a backup.
    """
    lane = held(connection, install, asked.lane)
    given = EpochGiven(lane=asked.lane, epoch=asked.epoch + 1)
    if lane.epoch == given.epoch and lane.nonce == asked.nonce:
        return given
    if lane.epoch > asked.epoch:
        log.error("device_fenced", install=install, lane=asked.lane, epoch=lane.epoch, asked=asked.epoch)
        words = "This device was copied or restored, and another copy is at work. Nothing was changed."
        raise Refusal(409, "fenced", words)
    log.error("epoch_begins", install=install, lane=asked.lane, epoch=given.epoch, after_seq=lane.last)
    fresh = {"install": install, "lane": asked.lane, "epoch": given.epoch, "nonce": asked.nonce}
    connection.execute(_NEW_EPOCH, fresh)
    return given
