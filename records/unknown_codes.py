"""Codes that nobody here knows: counted on this device until a message of them goes, listed as central adds them up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

import structlog

from records import outbox, overlays
from records.bodies import Misfit, moment, number, text
from records.files import Connection
from records.ids import uuid7
from records.outbox import Action
from shop.lookups import Device
from shop.unknown_codes import EVERY, MOST_KEPT, MOST_SENT, Unknown, UnknownCode

log = structlog.get_logger(__name__)

LANE = 2
KIND = "unknown_code"
TAKEN_CARE_OF = "taken_care_of"


def note(connection: Connection, unknown: Unknown, now: datetime) -> None:
    """Count it once more. Of too many, the one goes that was seen longest ago."""
    connection.execute(
        "INSERT INTO unknown_code (why, what, n, last) VALUES (?, ?, 1, ?)"
        " ON CONFLICT (why, what) DO UPDATE SET n = n + 1, last = excluded.last",
        (unknown.why, unknown.what, now.isoformat()),
    )
    connection.execute(
        "DELETE FROM unknown_code WHERE (why, what) IN"
        " (SELECT why, what FROM unknown_code ORDER BY last DESC LIMIT -1 OFFSET ?)",
        (MOST_KEPT,),
    )


def waiting(connection: Connection, now: datetime) -> bool:
    """Whether something was counted and the last message is long enough ago. A clock that was set back does not stop
    the next one."""
    if connection.execute("SELECT 1 FROM unknown_code LIMIT 1").fetchone() is None:
        return False
    (last,) = connection.execute("SELECT max(made_at) FROM outbox WHERE type = 'codes.unknown'").fetchone()
    return last is None or not now - EVERY < moment(last) <= now


def message(connection: Connection, device: Device, now: datetime) -> Action | None:
    """What was scanned most often, and no longer counted here: in one transaction with the action's way into the
    outbox, so that nothing is counted twice or lost."""
    if not waiting(connection, now):
        return None
    rows = connection.execute(
        "SELECT why, what, n, last FROM unknown_code ORDER BY n DESC, last DESC LIMIT ?", (MOST_SENT,)
    ).fetchall()
    connection.executemany("DELETE FROM unknown_code WHERE why = ? AND what = ?", [row[:2] for row in rows])
    seen = [{"why": why, "what": what, "n": n, "last": last} for why, what, n, last in rows]
    return Action(uuid7(now), LANE, f"codes:{device.store}", "codes.unknown", {"seen": seen})


def tell(connection: Connection, device: Device, now: datetime) -> bool:
    """Put the message into the outbox if one is due."""
    action = message(connection, device, now)
    if action is None:
        return False
    outbox.add(connection, action, device.install, now)
    return True


def all_of(connection: Connection) -> tuple[UnknownCode, ...]:
    """What this store's devices saw and nobody has taken care of, the most frequent first."""
    rows = connection.execute("SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'", (KIND,))
    laid = overlays.laid(connection, KIND)
    found = (_read(one, json.loads(body) | laid.get(one, {}), pending=one in laid) for one, body in rows)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (-one.n, one.what, one.id)))


def _read(one: str, body: Mapping[str, object], *, pending: bool) -> UnknownCode | None:
    if body.get("state") == TAKEN_CARE_OF:
        return None
    try:
        said = dict(body)
        first, last = moment(text(said, "first", None)), moment(text(said, "last", None))
        devices = said.get("devices")
        names = tuple(map(str, devices)) if isinstance(devices, list) else ()
        return UnknownCode(
            one, text(said, "why", None), text(said, "what"), number(said, "n"), first, last, names, pending
        )
    except Misfit as error:
        log.warning("body_not_understood", kind=KIND, id=one, error=str(error)[:80])
        return None
