"""Customers that central sends to this store, those with open business here, as its people may know them."""

from __future__ import annotations

import json

import structlog

from records import privacy
from records.bodies import Misfit, maybe_text, number, text
from records.files import Connection
from records.scopes import Scopes
from shop.lookups import Customer

log = structlog.get_logger(__name__)

HERE = "SELECT id, body FROM entity WHERE kind = 'customer' AND scope LIKE 'cust:%'"


def with_member(connection: Connection, member: str, scopes: Scopes) -> Customer | None:
    """The customer with this member number."""
    return _first(connection, f"{HERE} AND body ->> '$.member' = ?", member, scopes)


def with_id(connection: Connection, customer: str, scopes: Scopes) -> Customer | None:
    return _first(connection, f"{HERE} AND id = ?", customer, scopes)


def _first(connection: Connection, sql: str, value: str, scopes: Scopes) -> Customer | None:
    as_of = scopes.as_of("cust")  # before the row: data is never older than it says
    row = connection.execute(sql, (value,)).fetchone()
    if row is None or privacy.is_erased(row[1]):
        return None
    body = json.loads(row[1])
    try:
        return Customer(
            id=row[0],
            first_name=text(body, "first_name"),
            name=text(body, "name"),
            member=maybe_text(body, "member") or "",
            tier=text(body, "tier"),
            points=number(body, "points", 0),
            as_of=as_of,
        )
    except Misfit as error:
        log.warning("body_not_understood", kind="customer", error=str(error)[:80])
        return None
