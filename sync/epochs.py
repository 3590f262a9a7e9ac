"""A new epoch for a lane, when the server and this device remember different pasts (sync.md, section 7).

It happens after this device or the server was restored from a backup, and to copies of a device. The first copy that
asks goes on; the other is fenced, and enrols anew with its queue kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from secrets import token_hex

import structlog

from records.lanes import LaneState
from records.store import Records
from sync.client import Client
from sync.failures import Broken, TooOld

log = structlog.get_logger(__name__)

CALLS_FOR_ONE = frozenset({"chain", "epoch", "other_bytes", "gap"})
"""Codes of a 409 that a new epoch settles; `gap` is ours."""
LANES = (0, 1, 2)
WRITTEN_WITHIN_S = 120.0


def renew(client: Client, records: Records, install: str, lane: int) -> None:
    """Let this lane count from 1 again. Raises Fenced when another copy of this device has done so.

    Lane 0 is always asked for first: of two copies that disagree about several lanes one gets them all.
    """
    try:
        heads = client.heads("", 0)
    except TooOld:
        heads = None  # which may still send
    for one in sorted({0, lane}):
        state = records.lane(one)
        known = (state.epoch, state.acknowledged) if heads is None else remembered(heads.acks, one)
        want(records, one, known)
    finish(client, records, install)


def want(records: Records, lane: int, known: tuple[int, int]) -> None:
    """Begin, on disk. `known` as in `remembered`: what the server has forgotten waits again."""
    records.ask_epoch(lane, token_hex(16), known).result(timeout=WRITTEN_WITHIN_S)


def finish(client: Client, records: Records, install: str) -> None:
    """Carry through what was begun, perhaps before a crash. The same nonce gets the same answer."""
    from sync.messages import NewEpoch

    for lane in LANES:
        state = records.lane(lane)
        if not state.nonce:
            continue
        log.warning("epoch_asked", lane=lane, epoch=state.epoch)
        given = client.new_epoch(install, NewEpoch(lane=lane, epoch=state.epoch, nonce=state.nonce))
        if (given.lane, given.epoch) != (lane, state.epoch + 1):
            raise Broken("The server's answer cannot be used (epoch).", "epoch")
        records.begin_epoch(lane, given.epoch).result(timeout=WRITTEN_WITHIN_S)


def remembered(acks: Mapping[str, tuple[int, int]], lane: int) -> tuple[int, int]:
    """(epoch, number) up to which the server has answered this lane; each begins with epoch 1."""
    return acks.get(str(lane), (1, 0))


def wanted(records: Records) -> bool:
    """Whether an epoch was asked for and has not come about: also after a start of the program."""
    return any(state.nonce for state in records.lanes().values())


def forgotten(state: LaneState, known: tuple[int, int]) -> bool:
    """Whether the server no longer knows what it has answered."""
    return bool(state.acknowledged) and known < (state.epoch, state.acknowledged)
