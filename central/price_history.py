"""What articles cost before their price changed, and promotions before they were changed or taken away: written where a
row of the feed is replaced, looked up for goods that come back without a receipt, go out in exchange, or were quoted
before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, literal, select

from central import bulk
from central.database import Database
from central.tables import entity, location, price_before
from central.times import stamp
from shop.money import Money
from shop.prices import BasePrice, Promotion, promotion_from
from shop.receiptless import prices_of

_KINDS = {"price": "price", "promo": "promotion"}
"""By kind of scope what is kept of it."""
KIND = "price"
KEPT = timedelta(days=400)
"""Longer than any policy looks back; what is older is forgotten."""


def kept(scope: str) -> str:
    """The kind of row of which this scope has a history, "" for none."""
    return _KINDS.get(scope.partition(":")[0], "")


def keep(connection: Connection, scope: str, ids: Iterable[str], now: str) -> None:
    """Note what these rows said until now, in the transaction that is about to change it."""
    living = entity.c.scope == scope, entity.c.kind == kept(scope), entity.c.deleted_at.is_(None)
    columns: tuple[ColumnElement[Any], ...] = (literal(scope), entity.c.id, entity.c.body, bindparam("until", now))
    mine = bulk.among(connection, entity.c.id, sorted(set(ids)))
    names = ["scope", "variant", "body", "until"]
    connection.execute(insert(price_before).from_select(names, select(*columns).where(*living, mine)))


def of_store(
    connection: Connection, store: str, variants: Sequence[str], since: datetime, until: datetime
) -> dict[str, tuple[str, tuple[int, ...]]]:
    """{variant: (currency, every price in minor units that it had in the store's price zone between the two)}. What
    has no price now and had none then is not there."""
    zones = select(location.c.price_zone, location.c.zone).where(location.c.code == store)
    here = sorted({f"price:{zone}" for row in connection.execute(zones) for zone in row})
    found: dict[str, tuple[str, tuple[int, ...]]] = {}
    for one, text, ended in (*_now(connection, here, variants), *_before(connection, here, variants, since)):
        price = _price(one, json.loads(text))
        last = until if ended is None else min(until, datetime.fromisoformat(ended))
        known = found.get(one, (price.price.currency, ()))
        found[one] = known[0], (*known[1], *prices_of(price, since, last))
    return found


def _now(connection: Connection, scopes: Sequence[str], variants: Sequence[str]) -> list[Any]:
    there = entity.c.scope.in_(scopes), entity.c.kind == KIND, entity.c.deleted_at.is_(None)
    query = select(entity.c.id, entity.c.body, literal(None)).where(*there)
    return list(connection.execute(query.where(bulk.among(connection, entity.c.id, list(variants)))))


def _before(connection: Connection, scopes: Sequence[str], variants: Sequence[str], since: datetime) -> list[Any]:
    there = price_before.c.scope.in_(scopes), price_before.c.until > stamp(since)
    query = select(price_before.c.variant, price_before.c.body, price_before.c.until).where(*there)
    return list(connection.execute(query.where(bulk.among(connection, price_before.c.variant, list(variants)))))


def promotions_until(
    connection: Connection, scopes: Sequence[str], since: datetime
) -> list[tuple[Promotion, datetime]]:
    """Promotions as they were before they were changed or taken away since then, each with when it was, the last ones
    first."""
    there = price_before.c.scope.in_(scopes), price_before.c.until > stamp(since)
    rows = connection.execute(select(price_before).where(*there).order_by(price_before.c.until.desc()))
    read = ((promotion_from(row.variant, json.loads(row.body)), datetime.fromisoformat(row.until)) for row in rows)
    return [(one, ended) for one, ended in read if one is not None]


def _price(variant: str, body: Mapping[str, Any]) -> BasePrice:
    """As `shop.bodies.PriceBody` has it."""
    currency = str(body["currency"])
    sale = body.get("sale")
    return BasePrice(
        variant,
        Money(int(body["amount"]), currency),
        None if sale is None else Money(int(sale), currency),
        _moment(body.get("sale_from")),
        _moment(body.get("sale_to")),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def forget(database: Database, now: datetime) -> int:
    """Drop what no policy looks back to; how many rows."""
    old = price_before.c.until < stamp(now - KEPT)
    with database.read() as connection:
        due = connection.execute(select(price_before.c.id).where(old).limit(1)).first()
    if due is None:
        return 0
    return database.write(lambda connection: connection.execute(delete(price_before).where(old)).rowcount)
