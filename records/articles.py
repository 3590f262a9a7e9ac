"""Articles by their own id, and those of one bay: for the lines of an order, and for the label of a shelf."""

from __future__ import annotations

from collections.abc import Iterable

from records import hits
from records.bodies import dump
from records.facts import Small
from records.files import Connection
from records.scopes import Scopes
from shop.lookups import Hit

MOST = 200
"""Articles of a bay that are listed; a shelf holds fewer."""

BY_ID = """
    SELECT v.pid, v.id FROM json_each(?) AS wanted CROSS JOIN catalog.variant AS v ON v.id = wanted.value"""
IN_BAY = """
    SELECT v.pid, v.id FROM main.stock AS s JOIN catalog.variant AS v ON v.id = s.variant
    WHERE s.aisle = ? AND s.bay = ? ORDER BY s.variant LIMIT ?"""


def named(connection: Connection, ids: Iterable[str], small: Small, scopes: Scopes) -> dict[str, Hit]:
    """The articles with these ids; what is no longer in the assortment is absent."""
    found = connection.execute(BY_ID, (dump(sorted(set(ids))),)).fetchall()
    return {hit.variant.id: hit for hit in hits.of(connection, found, small, scopes)}


def in_bay(connection: Connection, aisle: str, bay: str, small: Small, scopes: Scopes) -> tuple[Hit, ...]:
    """What lies in a bay of this store, as far as its stock says so."""
    return hits.of(connection, connection.execute(IN_BAY, (aisle, bay, MOST)).fetchall(), small, scopes)
