"""The trade's rules applied to what this device remembers, with the age of each fact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.store import Store
from shop import prices, promises
from shop.catalog import Product
from shop.lookups import Hit
from shop.prices import BasePrice, EffectivePrice, Promotion
from shop.promises import PricePromise, StockPromise
from shop.stock import LocalDelta, StockRow, shown

NOTHING_DONE = LocalDelta()


def effective(
    base: BasePrice | None,
    promotions: Sequence[Promotion],
    product: Product | Hit,
    now: datetime,
    tier: str | None = None,
) -> EffectivePrice | None:
    """The price of one unit for a shopper of this `tier` (`Store.tier`); None where central gave no price."""
    if base is None:
        return None
    if isinstance(product, Hit):
        hit = product
        product = Product(hit.product, hit.title, hit.brand, "", hit.category, (hit.variant,))
    return prices.effective(base, promotions, product, now, tier)


def price_promise(base: BasePrice | None, store: Store, now: datetime) -> PricePromise:
    """What may be said of this price at its age."""
    return promises.price_promise(_age(base.as_of if base else None, now), store.limits.get("price"))


def here_promise(row: StockRow | None, store: Store, now: datetime, delta: LocalDelta = NOTHING_DONE) -> StockPromise:
    """How stock in this store may be worded."""
    quantity = shown(row, delta) if row is not None else None
    age = _age(row.as_of if row else None, now)
    return promises.stock_promise(quantity, age, here=True, limits=store.limits.get("stock_here"))


def elsewhere_promise(row: StockRow | None, store: Store, now: datetime) -> StockPromise:
    """The same of another place."""
    quantity = shown(row) if row is not None else None
    age = _age(row.as_of if row else None, now)
    return promises.stock_promise(quantity, age, here=False, limits=store.limits.get("stock_elsewhere"))


def _age(as_of: datetime | None, now: datetime) -> timedelta | None:
    return now - as_of if as_of is not None else None
