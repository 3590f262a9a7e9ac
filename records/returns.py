"""What this device promised its customers without asking central: the risk budget, used up by its own actions.

The actions themselves are the account: they are durable with the tap, have a second copy, and survive a restart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import structlog

from records.bodies import moment
from records.files import Connection
from shop.return_case import of_order
from shop.returns import Spent

log = structlog.get_logger(__name__)


def midnight(now: datetime, time_zone: str) -> datetime:
    """When the day of the store began."""
    try:
        local = now.astimezone(ZoneInfo(time_zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        local = now.astimezone(UTC)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def promised_since(connection: Connection, whose: str, since: datetime) -> Spent:
    """Also what was done in the future, by a clock that has been set back. An order is found again when this device no
    longer knows whose it is (`records.privacy`)."""
    found = list(_promises(connection, since))
    mine = [amount for owners, amount in found if whose in owners]
    return Spent(sum(mine), len(mine), sum(amount for _, amount in found))


def said(connection: Connection, command: str) -> Mapping[str, Any] | None:
    """The body of a return that was taken in on this device under `command`; None for one of another device."""
    query = "SELECT payload FROM outbox WHERE id = ? AND type = 'return.receive'"
    row = connection.execute(query, (command,)).fetchone()
    try:
        body = json.loads(bytes(row[0]))["body"] if row is not None else None
    except (ValueError, KeyError):
        return None
    return body if isinstance(body, dict) else None


def _promises(connection: Connection, since: datetime) -> Iterator[tuple[tuple[str, str], int]]:
    """(whose, amount) of each refund that was promised and stands: the customer's, as far as one was known, and the
    order's."""
    undone = _undone(connection)
    rows = connection.execute(
        "SELECT id, payload, verdict, made_at FROM outbox WHERE type = 'return.receive' AND made_at >= ?",
        ((since.astimezone(UTC) - timedelta(days=1)).isoformat(),),
    )
    for one, payload, verdict, made_at in rows:
        if moment(made_at) < since:
            continue
        try:
            body = json.loads(bytes(payload))["body"]
            if body.get("return") in undone or _undone_elsewhere(connection, body["order"], one):
                continue
            if body.get("promised") == "refund" and _at_risk(verdict, body["budget"]["age"]):
                yield (body["budget"]["whose"], of_order(body["order"])), int(body["budget"]["amount"])
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("promise_not_understood", id=one)


def _undone(connection: Connection) -> set[str]:
    """Returns that were undone on this device, unless central did not accept that."""
    rows = connection.execute(
        "SELECT aggregate FROM outbox WHERE type = 'return.undo' AND verdict IS NOT 'rejected'"
    ).fetchall()
    return {aggregate.partition(":")[2] for (aggregate,) in rows}


def _undone_elsewhere(connection: Connection, number: str, command: str) -> bool:
    """Whether central says that the return which this command took in did not happen after all."""
    query = "SELECT body ->> '$.undone_returns' FROM main.entity WHERE kind = 'order' AND id = ?"
    row = connection.execute(query, (number,)).fetchone()
    notes = json.loads(row[0]) if row is not None and row[0] else []
    return any(note["return"]["command"] == command for note in notes)


def _at_risk(verdict: str | None, age: str) -> bool:
    """A promise that was made when central had just been heard is no risk any more as soon as central took it."""
    return age != "fresh" or verdict not in ("applied", "duplicate")
