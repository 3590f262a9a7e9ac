"""What the articles of a request cost, now and when they were shown to the shopper (trade rules, section 5)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from central import bulk, feed, price_history
from central.tables import entity, location, price_before, variant
from central.times import stamp
from shop.basket_terms import Terms
from shop.baskets import Quote, quote
from shop.catalog import Product
from shop.money import Money
from shop.prices import BasePrice, Promotion, effective, promotion_from

ACCEPTED = timedelta(hours=24)
"""So long a quote is good."""


@dataclass(frozen=True, slots=True)
class Article:
    """A variant that is sold. `prices` are those it has and had, the present one first, each with the time at which it
    ended."""

    product: Product
    prices: tuple[tuple[BasePrice, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class Prices:
    """Articles by variant; what is not sold, or has no price, is not there. `past`: promotions that were another one
    until then, or are gone since, the last ones first."""

    articles: Mapping[str, Article]
    promotions: Sequence[Promotion]
    past: Sequence[tuple[Promotion, datetime]]
    terms: Terms
    tier: str | None

    def now(self, one: str, now: datetime) -> Quote:
        article = self.articles[one]
        return self._at(article, article.prices[0][0], now, self.promotions)

    def then(self, one: str, shown: datetime, price: int) -> Quote | None:
        """The quote with which a shopper saw `price` minor units at `shown`; None where nobody can have."""
        article = self.articles[one]
        bases = [base for base, ended in article.prices if ended is None or shown <= ended]
        known = self._promotions_at(shown), self.promotions
        found = (self._at(article, base, shown, some) for base in bases for some in known)
        return next((one for one in found if one.now.minor == price), None)

    def _promotions_at(self, at: datetime) -> Sequence[Promotion]:
        """As they were: one that was changed or taken away since was good when it was shown."""
        then = {one.id: one for one, ended in self.past if at <= ended}
        return [*then.values(), *(one for one in self.promotions if one.id not in then)]

    def _at(self, article: Article, base: BasePrice, at: datetime, promotions: Sequence[Promotion]) -> Quote:
        price = effective(base, promotions, article.product, at, self.tier)
        return quote(price, at, self.terms.tax_of(article.product.category))


def of_store(
    connection: Connection, store: str, variants: Iterable[str], terms: Terms, tier: str | None, now: datetime
) -> Prices:
    """What `variants` cost in `store`, now and since a quote may be."""
    home = connection.execute(select(location).where(location.c.code == store)).one()
    wanted = sorted(set(variants))
    products = _products(connection, f"catalog:{home.assortment}", wanted)
    prices = _prices(connection, f"price:{home.price_zone}", wanted, now - ACCEPTED)
    articles = {one: Article(products[one], prices[one]) for one in wanted if one in products and one in prices}
    offers = f"promo:{home.zone}"
    past = price_history.promotions_until(connection, [offers], now - ACCEPTED)
    return Prices(articles, _promotions(connection, offers), past, terms, tier)


def _products(connection: Connection, scope: str, variants: Sequence[str]) -> dict[str, Product]:
    mine = select(variant.c.id, variant.c.product).where(bulk.among(connection, variant.c.id, variants))
    groups: dict[str, str] = {row.id: row.product for row in connection.execute(mine)}
    bodies = feed.bodies(connection, scope, "product", sorted(set(groups.values())))
    return {one: _product(group, bodies[group]) for one, group in groups.items() if group in bodies}


def _product(group: str, body: Mapping[str, Any]) -> Product:
    """As much of it as promotions and taxes look at."""
    category = tuple(map(str, body.get("category") or ()))
    return Product(group, str(body.get("title", "")), str(body.get("brand", "")), "", category, ())


def _prices(
    connection: Connection, scope: str, variants: Sequence[str], since: datetime
) -> dict[str, tuple[tuple[BasePrice, datetime | None], ...]]:
    living = entity.c.scope == scope, entity.c.kind == "price", entity.c.deleted_at.is_(None)
    mine = select(entity.c.id, entity.c.body, entity.c.ver).where(*living)
    rows = connection.execute(mine.where(bulk.among(connection, entity.c.id, variants)))
    found: dict[str, list[tuple[BasePrice, datetime | None]]] = {
        row.id: [(_price(row.id, json.loads(row.body), int(row.ver)), None)] for row in rows
    }
    before = price_before.c.scope == scope, price_before.c.until > stamp(since)
    past = select(price_before).where(*before, bulk.among(connection, price_before.c.variant, sorted(found)))
    for row in connection.execute(past.order_by(price_before.c.until.desc())):
        ended = datetime.fromisoformat(row.until)
        found[row.variant].append((_price(row.variant, json.loads(row.body), 0), ended))
    return {one: tuple(prices) for one, prices in found.items()}


def _price(one: str, body: Mapping[str, Any], version: int) -> BasePrice:
    currency, sale = str(body["currency"]), body.get("sale")
    return BasePrice(
        one,
        Money(int(body["amount"]), currency),
        None if sale is None else Money(int(sale), currency),
        _moment(body.get("sale_from")),
        _moment(body.get("sale_to")),
        version,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _promotions(connection: Connection, scope: str) -> list[Promotion]:
    living = entity.c.scope == scope, entity.c.kind == "promotion", entity.c.deleted_at.is_(None)
    rows = connection.execute(select(entity.c.id, entity.c.body).where(*living).order_by(entity.c.id))
    read = (promotion_from(row.id, json.loads(row.body)) for row in rows)
    return [one for one in read if one is not None]
