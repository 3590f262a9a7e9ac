"""Products in a list: the statement behind search results, similar items and offers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from records.bodies import dump, product_of
from records.facts import Small
from records.files import Connection
from records.finding import PRICES, STOCK, price_of, stock_of
from records.scopes import Scopes
from records.words import split
from shop.catalog import Product, Variant
from shop.lookups import Hit
from shop.prices import BasePrice
from shop.stock import StockRow, shown

Wish = Callable[[Product, Variant, BasePrice | None, StockRow | None], tuple[int, ...]]

LIST = f"""
    SELECT p.pid, p.id, p.body, {PRICES}, {STOCK}
    FROM json_each(?) AS wanted CROSS JOIN catalog.product AS p ON p.pid = wanted.value"""


def of(
    connection: Connection,
    found: Sequence[tuple[int, str | None]],
    small: Small,
    scopes: Scopes,
    words: Sequence[str] = (),
    wish: Wish | None = None,
) -> tuple[Hit, ...]:
    """In the order of `found` (pid, variant or None). `words` of the question choose the variant by its colour, `wish`
    by what else was asked for: of the variants those for which it is smallest."""
    stock_at, price_at = scopes.as_of("stock"), scopes.as_of("price")
    rows = {row[0]: row for row in connection.execute(LIST, (dump([pid for pid, _ in found]),))}
    hits = []
    for pid, variant_id in found:
        if pid not in rows:
            continue
        _, product_id, body, prices, stock = rows[pid]
        product = product_of(product_id, json.loads(body))
        here = {one[0]: stock_of(one, small.store, stock_at) for one in json.loads(stock)}
        priced = {one[0]: price_of(one, price_at) for one in json.loads(prices)}
        near = _nearest(product, here, priced, wish) if wish is not None else product
        variant = _variant(near, variant_id, here, words)
        if variant is not None:
            hits.append(_hit(product, variant, priced.get(variant.id), here, small))
    return tuple(hits)


def _nearest(product: Product, here: dict[str, StockRow], prices: dict[str, BasePrice], wish: Wish) -> Product:
    """The product with those of its variants alone that come nearest to what was asked for."""
    ranks = {one.id: wish(product, one, prices.get(one.id), here.get(one.id)) for one in product.variants}
    least = min(ranks.values(), default=())
    return replace(product, variants=tuple(one for one in product.variants if ranks[one.id] == least))


def _hit(product: Product, variant: Variant, price: Any, here: dict[str, StockRow], small: Small) -> Hit:
    return Hit(
        product=product.id,
        variant=variant,
        title=product.title,
        brand=product.brand,
        category=product.category,
        colors=len({one.color for one in product.variants if one.color}),
        price=price,
        promotions=small.for_product(product),
        here=here.get(variant.id),
    )


def _variant(
    product: Product, variant_id: str | None, here: dict[str, StockRow], words: Sequence[str]
) -> Variant | None:
    """The variant that was named, or the best one: in the colour that was asked for, in stock here, the first."""
    if not product.variants:
        return None
    named = product.variant(variant_id) if variant_id else None
    if named is not None:
        return named

    def wish(variant: Variant) -> tuple[bool, bool]:
        colored = bool(words) and any(one.startswith(word) for one in split(variant.color) for word in words)
        row = here.get(variant.id)
        return not colored, row is None or shown(row) <= 0

    return min(product.variants, key=wish)
