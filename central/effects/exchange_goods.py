"""What goods that go out in an exchange cost, and where they come from, as central knows it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from central import bulk, ledger, price_history, reserving
from central.effects.handling import Context, Rejected
from central.effects.stock import moved
from central.feed import Change
from central.ledger import Movement
from central.tables import entity, location, variant
from shop.catalog import Product
from shop.money import Money
from shop.orders import Order
from shop.prices import BasePrice, Promotion, effective, promotion_from

if TYPE_CHECKING:
    from central.effects.exchanging import ExchangeLine, ExchangeTold

KNOWN = timedelta(days=30)
"""A device's prices may be so old."""
Prices = Mapping[str, tuple[str, tuple[int, ...]]]


def prices_fit(context: Context, lines: Sequence[ExchangeLine], parents: Mapping[int, str], currency: str) -> bool:
    """Each price was one of the store's of late, and what counts as the same product is. `parents`: the articles of the
    order that comes back, by line."""
    variants = sorted({*(one.variant for one in lines), *parents.values()})
    products = _products(context.connection, variants)
    since, until = context.done_at - KNOWN, context.done_at
    known = price_history.of_store(context.connection, context.device.store, variants, since, until)
    reduced = _reduced(context, products, known, until)
    for one in lines:
        parent = parents[one.parent]
        if one.price not in _costs(one.variant, currency, known, reduced):
            return False
        same = products.get(one.variant) is not None and products.get(one.variant) == products.get(parent)
        if one.instead is not None and not (same and one.instead in _costs(parent, currency, known, reduced)):
            return False
    return True


def _costs(article: str, currency: str, known: Prices, reduced: Mapping[str, set[int]]) -> set[int]:
    its, amounts = known.get(article, ("", ()))
    return {*amounts, *reduced.get(article, ())} if its == currency else set()


def _products(connection: Connection, variants: list[str]) -> dict[str, str]:
    rows = connection.execute(
        select(variant.c.id, variant.c.product).where(bulk.among(connection, variant.c.id, variants))
    )
    return {row.id: row.product for row in rows}


def _reduced(context: Context, products: Mapping[str, str], known: Prices, at: datetime) -> dict[str, set[int]]:
    """{article: what each of its prices is with the promotions of the store, and was with those that have been changed
    or taken away of late}."""
    scopes = _offers(context.connection, context.device.store)
    promotions = _promotions(context.connection, scopes)
    past = price_history.promotions_until(context.connection, scopes, at - KNOWN)
    if not promotions and not past:
        return {}
    facts = _facts(context.connection, context.device.store, set(products.values()))
    found: dict[str, set[int]] = {}
    for article, (currency, amounts) in known.items():
        product = facts.get(products.get(article, ""))
        if product is not None:
            bases = (BasePrice(article, Money(amount, currency)) for amount in amounts)
            found[article] = {cost for base in bases for cost in _with(base, product, promotions, past, at)}
    return found


def _with(
    base: BasePrice,
    product: Product,
    promotions: Sequence[Promotion],
    past: Sequence[tuple[Promotion, datetime]],
    at: datetime,
) -> Iterable[int]:
    """The best reduction counts alone, so that each former one makes one price."""
    yield effective(base, promotions, product, at).now.minor
    for one, ended in past:
        yield effective(base, [one], product, min(at, ended)).now.minor


def _offers(connection: Connection, store: str) -> list[str]:
    """The scopes of promotions that are good in this store."""
    zones = select(location.c.price_zone, location.c.zone).where(location.c.code == store)
    return sorted({f"promo:{zone}" for row in connection.execute(zones) for zone in row})


def _promotions(connection: Connection, scopes: Sequence[str]) -> list[Promotion]:
    living = entity.c.scope.in_(scopes), entity.c.kind == "promotion", entity.c.deleted_at.is_(None)
    rows = connection.execute(select(entity.c.id, entity.c.body).where(*living))
    made = (promotion_from(row.id, json.loads(row.body)) for row in rows)
    return [one for one in made if one is not None]


def _facts(connection: Connection, store: str, products: Iterable[str]) -> dict[str, Product]:
    scope = select("catalog:" + location.c.assortment).where(location.c.code == store).scalar_subquery()
    mine = entity.c.scope == scope, entity.c.kind == "product", entity.c.body.is_not(None)
    among = bulk.among(connection, entity.c.id, sorted(products))
    found: dict[str, Product] = {}
    for row in connection.execute(select(entity.c.id, entity.c.body).where(*mine, among)):
        body = json.loads(row.body)
        category = tuple(body.get("category", ()))
        found[row.id] = Product(row.id, body.get("title", ""), body.get("brand", ""), "", category, ())
    return found


def not_to_be_had(context: Context, told: ExchangeTold) -> Rejected | None:
    """Why the goods cannot be kept where the customer was told they come from. What was taken along is gone anyway."""
    if told.from_ == "shelf" or not told.at:
        return None
    kind = context.connection.execute(select(location.c.kind).where(location.c.code == told.at)).scalar()
    if kind is None or (told.from_ == "store" and kind != "store"):
        return Rejected("place", "Nobody knows the place that these goods were to come from.")
    wanted = Counter[str]()
    for one in told.lines:
        wanted[one.variant] += one.quantity
    levels = ledger.levels(context.connection, sorted(wanted))
    for article, units in wanted.items():
        level = levels.get((article, told.at))
        if level is None or level.on_hand - level.reserved - level.safety < units:
            return Rejected("not_available", "What was to go out in exchange is not to be had there any more.")
    return None


def go(context: Context, order: Order, told: ExchangeTold, actor: str) -> list[Change]:
    """They leave the shelf, or are kept where they come from."""
    if told.from_ == "shelf":
        sold = [Movement(line.variant, context.device.store, -line.quantity, "sale") for line in order.lines]
        return moved(context, sold, actor)
    return reserving.settle(context.connection, order, [], source=context.command.id, now=context.now)[0]
