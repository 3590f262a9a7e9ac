"""The newest movements of an article in a store, as its devices get them: what moved, why, and who."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from central import bulk, feed
from central.feed import Change
from central.ledger import Movement
from central.tables import location, stock_recent
from central.times import shown
from shop.counts import NEWEST_MOVES

KIND = "moves"


def told(connection: Connection, movements: Sequence[Movement], actor: str, at: datetime) -> list[Change]:
    """`movements` on top of what the devices of each store know."""
    by_place: dict[str, list[Movement]] = {}
    for one in movements:
        if one.delta:
            by_place.setdefault(one.location, []).append(one)
    return [
        change
        for place in _stores(connection, sorted(by_place))
        for change in _of_store(connection, place, by_place[place], actor, shown(at))
    ]


def _stores(connection: Connection, places: Sequence[str]) -> list[str]:
    if not places:
        return []
    mine = bulk.among(connection, location.c.code, places)
    return sorted(connection.execute(select(location.c.code).where(mine, location.c.kind == "store")).scalars())


def _of_store(connection: Connection, place: str, moved: Sequence[Movement], actor: str, at: str) -> list[Change]:
    scope, variants = f"stock:{place}", sorted({one.variant for one in moved})
    there = stock_recent.c.location == place, bulk.among(connection, stock_recent.c.variant, variants)
    rows = connection.execute(select(stock_recent.c.variant, stock_recent.c.body).where(*there))
    known = {one: json.loads(body)["moves"] for one, body in rows}
    for one in moved:
        new = {"at": at, "units": one.delta, "why": one.reason, "by": actor}
        known[one.variant] = [new, *known.get(one.variant, ())][:NEWEST_MOVES]
    bodies = {one: feed.canonical({"moves": known[one]}) for one in variants}
    kept = [{"variant": one, "location": place, "body": body} for one, body in bodies.items()]
    bulk.upsert(connection, stock_recent, kept)
    return [Change(scope, KIND, one, body) for one, body in bodies.items()]
