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

LEAST, MOST = 3, 50
"""Letters that find somebody, and people who are found at once."""


def with_member(connection: Connection, member: str, scopes: Scopes) -> Customer | None:
    """The customer with this member number."""
    return _first(connection, f"{HERE} AND body ->> '$.member' = ?", member, scopes)


def with_id(connection: Connection, customer: str, scopes: Scopes) -> Customer | None:
    return _first(connection, f"{HERE} AND id = ?", customer, scopes)


def matching(connection: Connection, said: str, scopes: Scopes) -> tuple[Customer, ...]:
    """Those whose name or e-mail address has every word of `said` in it; nobody for fewer than three letters."""
    words = said.casefold().split()
    if sum(map(len, words)) < LEAST:
        return ()
    rows = connection.execute(
        f"SELECT id, coalesce(body ->> '$.name', '') || ' ' || coalesce(body ->> '$.email', '') FROM ({HERE})"
    ).fetchall()
    ids = [key for key, text_ in rows if all(word in text_.casefold() for word in words)]
    found = (with_id(connection, key, scopes) for key in ids[:MOST])
    return tuple(one for one in found if one is not None)


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
