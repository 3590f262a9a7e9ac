"""What is left to be ordered after central has refused an order (trade rules, section 2). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from shop import baskets
from shop.baskets import Basket
from shop.lookups import Found
from shop.money import Money
from shop.ordering import Placing
from shop.stock import LocalDelta, StockRow


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Of an order that was refused. `before`: prices of lines that cost something else now; `left`: units that central
    has of a variant at a place, which this device may not have heard of yet."""

    basket: Basket
    before: Mapping[int, Money] = field(default_factory=dict)
    left: Mapping[tuple[str, str], int] = field(default_factory=dict)


def left_over(basket: Basket, placed: Placing | None) -> LeftOver:
    """What of an order that was refused can be tried again: no more of a line than is left, and at the price that
    central has named. Of what is gone nothing is taken out: there may be another way to get it."""
    asked, left = basket, dict[tuple[str, str], int]()
    for one in placed.trouble if placed is not None else ():
        if one.left is not None:
            left[one.variant, one.place] = one.left
            basket = _at_most(basket, one.line, one.left) if one.left else basket
        elif one.price is None:
            basket = baskets.remove(basket, one.line)
    basket = _at_new_prices(basket, placed)
    before = {one.line: price for one in basket.lines if (price := _price(asked, one.line)) is not None}
    return LeftOver(basket, {n: price for n, price in before.items() if _price(basket, n) != price}, left)


def told_left(facts: Mapping[str, Found], over: LeftOver, now: datetime) -> dict[str, Found]:
    """What is known of articles by variant, as if central had sent just now what is left of them."""
    known = dict(facts)
    for (variant, place), left in over.left.items():
        if variant in known:
            known[variant] = _with_left(known[variant], place, left, now)
    return known


def _with_left(found: Found, place: str, left: int, now: datetime) -> Found:
    def row(one: StockRow) -> StockRow:
        free = left + one.reserved + one.safety
        return replace(one, on_hand=free, as_of=now) if one.location == place else one

    return replace(found, stock=tuple(map(row, found.stock)), delta=LocalDelta())


def _at_most(basket: Basket, line: int, left: int) -> Basket:
    one = basket.line(line)
    return basket if one is None else baskets.change_quantity(basket, line, min(one.quantity, left))


def _at_new_prices(basket: Basket, placed: Placing | None) -> Basket:
    """Central's own price, where it named one: the customer sees it before ordering again."""
    for one in placed.trouble if placed is not None else ():
        line = basket.line(one.line)
        if one.price is not None and line is not None and line.quote is not None:
            new = replace(line.quote, now=Money(one.price, line.quote.now.currency))
            basket = baskets.quoted_anew(basket, one.line, new)
    return basket


def _price(basket: Basket, line: int) -> Money | None:
    one = basket.line(line)
    return one.quote.now if one is not None and one.quote is not None else None
