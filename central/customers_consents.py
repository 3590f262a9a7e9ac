"""The consents in a customer's body, and that no import takes back what somebody said in a store since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from central import bulk
from central.tables import consent_change
from central.times import stamp


def with_consent(body: Mapping[str, Any], consent: str, *, given: bool, at: datetime) -> dict[str, Any]:
    """The body with this word in it."""
    said = {**body.get("consents", {}), consent: {"given": given, "at": stamp(at)}}
    return respected({**body, "consents": said})


def respected(body: Mapping[str, Any]) -> dict[str, Any]:
    """Who does not want to be remembered is not: what they looked at is not kept."""
    forgets = not body.get("consents", {}).get("viewed", {"given": True})["given"]
    return {name: value for name, value in body.items() if not (forgets and name == "viewed")}


def is_newer(body: Mapping[str, Any], consent: str, *, given: bool, at: datetime) -> bool:
    """Whether this word counts: the later one does, and of two at the same moment the one that says no."""
    said = body.get("consents", {}).get(consent, {}).get("at")
    last = datetime.fromisoformat(said) if said else None
    return last is None or last < at or (last == at and not given)


def with_changes(connection: Connection, bodies: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Customers as a file has them, by id, with what they said in stores since."""
    found = {one: respected(body) for one, body in bodies.items()}
    mine = bulk.among(connection, consent_change.c.customer, sorted(found))
    for row in connection.execute(select(consent_change).where(mine).order_by(consent_change.c.at)):
        body, at = found[row.customer], datetime.fromisoformat(row.at)
        if is_newer(body, row.consent, given=row.given, at=at):
            found[row.customer] = with_consent(body, row.consent, given=row.given, at=at)
    return found
