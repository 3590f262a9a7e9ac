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
    rests = _rests(connection)
    rows = connection.execute(
        "SELECT id, payload, verdict, made_at FROM outbox WHERE type = 'return.receive' AND made_at >= ?",
        ((since.astimezone(UTC) - timedelta(days=1)).isoformat(),),
    )
    for one, payload, verdict, made_at in rows:
        if moment(made_at) < since:
            continue
        try:
            body = json.loads(bytes(payload))["body"]
            if body.get("promised") == "refund" and _at_risk(verdict, body["budget"]["age"]):
                known = rests | _rests_elsewhere(connection, body["order"])
                left = _left_of(known, body["return"], int(body["budget"]["amount"]))
                if left is not None:
                    yield (body["budget"]["whose"], of_order(body["order"])), left
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("promise_not_understood", id=one)


Rests = dict[str, tuple[str, int]]
"""{return that was undone: what stays of it as another return, "" for nothing, and what that one gives back}."""


def _left_of(rests: Rests, return_id: str, amount: int) -> int | None:
    """What is promised yet of a return, also where parts of it were undone one after the other; None: nothing is."""
    while return_id in rests:
        return_id, amount = rests[return_id]
    return amount if return_id else None


def _rests(connection: Connection) -> Rests:
    """Of returns that were undone on this device, unless central did not accept that."""
    rows = connection.execute(
        "SELECT payload FROM outbox WHERE type = 'return.undo' AND verdict IS NOT 'rejected'"
    ).fetchall()
    bodies = [json.loads(bytes(payload))["body"] for (payload,) in rows]
    return {body["return"]: (str(body.get("rest", "")), int(body.get("amount", 0))) for body in bodies}


def _rests_elsewhere(connection: Connection, number: str) -> Rests:
    """Of returns of an order that did not happen after all, as central says."""
    query = "SELECT body ->> '$.undone_returns', body ->> '$.returns' FROM main.entity WHERE kind = 'order' AND id = ?"
    row = connection.execute(query, (number,)).fetchone()
    notes, stand = (json.loads(text) if text else [] for text in row or ("", ""))
    amounts = {one["id"]: _amount(one) for one in (*stand, *(note["return"] for note in notes))}
    return {note["return"]["id"]: (note.get("rest", ""), amounts.get(note.get("rest", ""), 0)) for note in notes}


def _amount(record: Mapping[str, Any]) -> int:
    goods = sum(int(line["amount"]) for line in record["lines"])
    return goods + int(record.get("shipping", 0)) - int(record.get("fee", 0))


def _at_risk(verdict: str | None, age: str) -> bool:
    """A promise that was made when central had just been heard is no risk any more as soon as central took it."""
    return age != "fresh" or verdict not in ("applied", "duplicate")
