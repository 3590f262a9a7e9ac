"""The policies for returns that devices have or had, and a return looked at with what central knows of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection, insert, select

from central import bulk, feed
from central.tables import entity, location, return_policy, variant
from central.times import stamp
from shop import return_policy as policies
from shop.orders import Order
from shop.places import Location
from shop.return_case import Categories
from shop.return_case import decided as decided_by
from shop.return_policy import DEFAULT, Policy
from shop.returns import Around, Asked, Decision

log = structlog.get_logger(__name__)

KIND, ID = "limits", "returns"
"""The entity of a policy in `config:<store>`."""


def keep(connection: Connection, body: Mapping[str, Any], now: datetime) -> None:
    """Remember a policy by its version. ValueError for a version that is there with other rules: what was decided by it
    could not be told any more."""
    version, text = body["version"], feed.canonical(body)
    known = _kept(connection, version)
    if version == DEFAULT.version or known not in (None, text):
        raise ValueError("is there already with other rules: please give this one another")
    if known is None:
        connection.execute(insert(return_policy).values(version=version, body=text, at=stamp(now)))


def of_version(connection: Connection, store: str, version: str) -> Policy:
    """The policy of this version, or that of the store now where nobody knows it."""
    if version == DEFAULT.version:
        return DEFAULT
    found = _kept(connection, version)
    return current(connection, store) if found is None else policies.read(json.loads(found))


def current(connection: Connection, store: str) -> Policy:
    """What the devices of the store have, or are about to."""
    mine = entity.c.scope == f"config:{store}", entity.c.kind == KIND, entity.c.id == ID
    found = connection.execute(select(entity.c.body).where(*mine, entity.c.deleted_at.is_(None))).scalar()
    return DEFAULT if found is None else policies.read(json.loads(found))


def decided(
    connection: Connection, store: str, order: Order, asked: Mapping[int, Asked], policy: Policy, at: datetime
) -> Decision:
    """How the return is to be decided by what is known here of the order, as of `at`, when it was taken in. What a
    device could not know is left aside: the customer's other returns, and serial numbers that came with the order
    later. They become signals (`central.risk`)."""
    around = Around(_place(connection, store), at)
    known = replace(order, lines=tuple(replace(line, serials=()) for line in order.lines))
    return decided_by(known, asked, _categories(connection, store, order), around, policy)


def _kept(connection: Connection, version: str) -> str | None:
    found = connection.execute(select(return_policy.c.body).where(return_policy.c.version == version)).scalar()
    return None if found is None else str(found)


def _place(connection: Connection, store: str) -> Location:
    found = connection.execute(select(location.c.body).where(location.c.code == store)).scalar()
    body = json.loads(found or "{}")
    hours = tuple((day[0], day[1]) if day else None for day in body.get("hours") or ())
    return Location(store, str(body.get("name", store)), "store", time_zone=body.get("time_zone", "UTC"), hours=hours)


def _categories(connection: Connection, store: str, order: Order) -> Categories:
    known = paths(connection, store, sorted({line.variant for line in order.lines}))
    return {line.line: known[line.variant] for line in order.lines if line.variant in known}


def paths(connection: Connection, store: str, variants: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """{variant: the path of its article} as the assortment of the store has them by now."""
    mine = bulk.among(connection, variant.c.id, variants)
    scope = select("catalog:" + location.c.assortment).where(location.c.code == store).scalar_subquery()
    article = entity.c.scope == scope, entity.c.kind == "product", entity.c.id == variant.c.product
    rows = connection.execute(select(variant.c.id, entity.c.body).where(mine, *article, entity.c.body.is_not(None)))
    return {row.id: tuple(json.loads(row.body).get("category", ())) for row in rows}
