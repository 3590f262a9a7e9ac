"""What a shopper wants to buy: articles with their quotes, and how each of them is to be got (trade rules, 5). Pure.

A basket belongs to the session of a person and is forgotten with it. Prices are those of the moment they were shown
(`Quote`); what all of it costs says `shop.basket_totals`, what may be promised of it `shop.basket_promises`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, get_args

from shop.money import Money
from shop.prices import EffectivePrice, Promotion

Way = Literal["shelf", "hold", "pickup", "ship"]
"""Take it from the shelf here; have it held here; collect it in another store; have it sent home."""
WAYS: tuple[Way, ...] = get_args(Way)
RESERVED: frozenset[Way] = frozenset({"hold", "pickup", "ship"})
"""Ways that need an order. What is taken from the shelf is only listed for the till."""

MOST_LINES = 50
MOST_UNITS = 99
"""Of one line: more is a matter for people."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What one unit cost when it was shown, at `at`. `was` is the regular price where `now` is lower. `version` is that
    of the price; `offers` are promotions that need more than one unit (multi-buy). `tax`: hundredths of a percent."""

    now: Money
    was: Money | None
    reason: Literal["regular", "sale", "promotion"]
    version: int
    at: datetime
    promotion: Promotion | None = None
    offers: tuple[Promotion, ...] = ()
    tax: int = 0

    @property
    def regular(self) -> Money:
        return self.was or self.now


@dataclass(frozen=True, slots=True)
class BasketLine:
    """`quantity` units of `variant`. `gtin` has 14 digits; `place` is the code of the location where it is taken,
    held or collected, the warehouse's for what is sent. `quote` None: nobody knows the price, and it cannot be ordered.
    `about` is what tells the variant from its siblings ("Blue, M"); `picture` its SHA-256."""

    line: int
    variant: str
    product: str
    title: str
    gtin: str | None
    quantity: int
    quote: Quote | None
    way: Way
    place: str
    about: str = ""
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order in which they came; the number of a line is never given to another one."""

    lines: tuple[BasketLine, ...] = ()
    last: int = 0
    """The highest number that was ever given."""

    @property
    def units(self) -> int:
        return sum(one.quantity for one in self.lines)

    def line(self, number: int) -> BasketLine | None:
        return next((one for one in self.lines if one.line == number), None)

    def ordered(self) -> tuple[BasketLine, ...]:
        """Those that need an order."""
        return tuple(one for one in self.lines if one.way in RESERVED)


@dataclass(frozen=True, slots=True)
class Cut:
    """Of `wanted` units of a variant only `quantity` went into a basket that was put together."""

    variant: str
    title: str
    wanted: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Merged:
    """Two baskets as one, and what did not fit: the shopper is told of each."""

    basket: Basket
    cut: tuple[Cut, ...] = ()


class Full(ValueError):
    """A basket has no room for another line."""


Promised = Callable[[BasketLine], int | None]
"""How many units of a line's article may be promised by its way, None where nobody can say."""


def quote(price: EffectivePrice, at: datetime, tax: int = 0) -> Quote:
    """A quote of what `shop.prices.effective` says at `at`. `tax` as in `shop.basket_terms.Terms.tax_of`."""
    offers = tuple(one for one in price.offers if one.kind == "multibuy")
    return Quote(price.now, price.was, price.reason, price.version, at, price.promotion, offers, tax)


def add(basket: Basket, new: BasketLine) -> Basket:
    """With `new` in it, whatever its number. The same article by the same way is one line: its quantities add up to
    `MOST_UNITS` at most, and the later quote counts. Raises Full; ValueError for no unit."""
    if new.quantity < 1:
        raise ValueError("a line has at least one unit")
    same = _same(basket, new)
    if same is not None:
        quantity = min(same.quantity + new.quantity, MOST_UNITS)
        later = replace(same, quantity=quantity, quote=_later(same.quote, new.quote))
        return _with(basket, later)
    if len(basket.lines) >= MOST_LINES:
        raise Full(f"a basket has {MOST_LINES} lines at most")
    number = basket.last + 1
    line = replace(new, line=number, quantity=min(new.quantity, MOST_UNITS))
    return Basket((*basket.lines, line), number)


def change_quantity(basket: Basket, number: int, quantity: int) -> Basket:
    """Line `number` has `quantity` units, `MOST_UNITS` at most; with none it goes. An unknown line changes nothing."""
    line = basket.line(number)
    if line is None:
        return basket
    return _with(basket, replace(line, quantity=min(quantity, MOST_UNITS))) if quantity > 0 else remove(basket, number)


def change_way(basket: Basket, number: int, way: Way, place: str) -> Basket:
    """Line `number` is got by `way` at `place`. Where the same article is got that way already, both become the earlier
    one of the two lines. An unknown line changes nothing, nor does a union that would be more than `MOST_UNITS`."""
    line = basket.line(number)
    if line is None:
        return basket
    changed = replace(line, way=way, place=place)
    same = _same(basket, changed)
    if same is None or same.line == number:
        return _with(basket, changed)
    if same.quantity + line.quantity > MOST_UNITS:
        return basket
    first, second = sorted((same, changed), key=lambda one: one.line)
    both = replace(first, quantity=same.quantity + line.quantity, quote=_later(first.quote, second.quote))
    return remove(_with(basket, both), second.line)


def quoted_anew(basket: Basket, number: int, new: Quote | None) -> Basket:
    """Line `number` at a new quote, once the shopper has seen it."""
    line = basket.line(number)
    return basket if line is None else _with(basket, replace(line, quote=new))


def remove(basket: Basket, number: int) -> Basket:
    return replace(basket, lines=tuple(one for one in basket.lines if one.line != number))


def put_back(basket: Basket, gone: BasketLine) -> Basket:
    """What was removed a moment ago, where it stood before. It keeps its number, unless the same article came in
    meanwhile: then that line grows."""
    if _same(basket, gone) is not None or basket.line(gone.line) is not None:
        return add(basket, gone)
    if len(basket.lines) >= MOST_LINES:
        raise Full(f"a basket has {MOST_LINES} lines at most")
    lines = sorted((*basket.lines, gone), key=lambda one: one.line)
    return Basket(tuple(lines), max(basket.last, gone.line))


def merge(basket: Basket, other: Basket, promised: Promised) -> Merged:
    """`other`, of the same shopper, put into `basket`. Quantities of one article by one way add up to what may be
    promised of it, and never to less than the larger of the two; lines beyond `MOST_LINES` stay out. Whatever did not
    come in as wanted is in `cut`: nothing is lost without a word."""
    cut: list[Cut] = []
    for new in other.lines:
        same = _same(basket, new)
        before = same.quantity if same else 0
        if same is None and len(basket.lines) >= MOST_LINES:
            cut.append(Cut(new.variant, new.title, new.quantity, 0))
            continue
        wanted = before + new.quantity
        may = _may(promised(new), wanted)
        quantity = min(max(may, before, new.quantity), wanted, MOST_UNITS)
        basket = add(basket, new)
        there = _same(basket, new)
        if there is not None:
            basket = _with(basket, replace(there, quantity=quantity))
        if quantity < wanted:
            cut.append(Cut(new.variant, new.title, wanted, quantity))
    return Merged(basket, tuple(cut))


def _may(promised: int | None, wanted: int) -> int:
    return wanted if promised is None else promised


def _same(basket: Basket, line: BasketLine) -> BasketLine | None:
    key = line.variant, line.way, line.place
    return next((one for one in basket.lines if (one.variant, one.way, one.place) == key), None)


def _with(basket: Basket, line: BasketLine) -> Basket:
    return replace(basket, lines=tuple(line if one.line == line.line else one for one in basket.lines))


def _later(one: Quote | None, other: Quote | None) -> Quote | None:
    if one is None or other is None:
        return one or other
    return other if other.at >= one.at else one
