"""Goods come back and others go out for them, in one visit: a return and a sale in one basket (trade rules, section 4).
Pure.

`return.receive` 2 carries it as `exchange` (`ExchangeBody`). The new order keeps the old line as the parent of its own:
the window counts from the parent's begin, and for another size or colour of the same product the price is the one that
was paid, plus or less only what the two differ by today.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NotRequired, TypedDict
from uuid import UUID

from shop.deeds import Deed, Laid
from shop.order_bodies import swap_body
from shop.orders import Order, Refused, Source, Swap, SwapLine, slice_of
from shop.pickup_codes import ALPHABET
from shop.return_deeds import Told

MOST_LINES = 50
PREFIX = "EX-"
"""In front of the number of an order that an exchange made; the order feed knows none of these."""
LETTERS = 12
"""Behind it: 60 bits."""


class ExchangeLine(TypedDict):
    """`price`: what one unit costs today; `instead`: what the article that came back costs today, of the same product
    only; `amount`: what is charged for all units. Minor units."""

    parent: int
    variant: str
    title: str
    quantity: int
    price: int
    instead: int | None
    amount: int


ExchangeBody = TypedDict(
    "ExchangeBody",
    {
        "order": str,
        "from": Source,
        "at": NotRequired[str],
        "lines": list[ExchangeLine],
        "used": int,
        "to_pay": int,
    },
)
"""`order`: the number of the new one, made by the device. `at`: the store that keeps the goods until the customer comes
for them ("store"), or the place they are sent from ("ship"; central keeps nothing where it is not said). `used`: what
of the return's money pays for it, `to_pay` at the till; the rest of the return goes back as without an exchange."""


@dataclass(frozen=True, slots=True)
class Given:
    """Units that go out for units of the line `parent`. `price`: what one costs today. `instead`: what the article
    that comes back costs today, where this is another size or colour of the same product; None for anything else."""

    parent: int
    variant: str
    title: str
    quantity: int
    price: int
    instead: int | None = None


@dataclass(frozen=True, slots=True)
class Charged:
    """A line of the new order, numbered from 1, and what it costs in all."""

    line: int
    given: Given
    amount: int


@dataclass(frozen=True, slots=True)
class Basket:
    """What an exchange comes to: the return is worth `value`, of which `used` pays for the goods that go out; the
    customer pays `to_pay` at the till, or gets `back` by the rule for tenders. One of the two is 0."""

    lines: tuple[Charged, ...]
    value: int
    used: int
    to_pay: int
    back: int

    @property
    def cost(self) -> int:
        return sum(one.amount for one in self.lines)

    @property
    def even(self) -> bool:
        return self.to_pay == self.back == 0


def basket(order: Order, units: Mapping[int, int], given: Sequence[Given], value: int) -> Basket:
    """What it comes to when `units` per line of `order` come back, worth `value` (`shop.return_total`), and `given` go
    out. ValueError for goods that belong to no line that comes back, or to more units than do."""
    if not 1 <= len(given) <= MOST_LINES or value < 0 or any(one.quantity < 1 or one.price < 0 for one in given):
        raise ValueError(f"1 to {MOST_LINES} articles go out for what comes back")
    used: dict[int, int] = {}
    lines = []
    for at, one in enumerate(given, start=1):
        before = used.get(one.parent, 0)
        if one.parent not in units:
            raise ValueError("an exchange is for units that come back")
        if one.instead is not None and before + one.quantity > units[one.parent]:
            raise ValueError("of the same product as many go out as come back")
        lines.append(Charged(at, one, _amount(order, one, before)))
        used[one.parent] = before + (one.quantity if one.instead is not None else 0)
    cost = sum(one.amount for one in lines)
    return Basket(tuple(lines), value, min(value, cost), max(0, cost - value), max(0, value - cost))


def _amount(order: Order, one: Given, before: int) -> int:
    """What the units cost: of the same product what was paid for those they stand for, the `before` first ones aside,
    with today's difference; of anything else the price of today."""
    line = order.line(one.parent)
    if line is None:
        raise ValueError("the order has no such line")
    if one.instead is None:
        return one.price * one.quantity
    paid = slice_of(line, line.gone + before, one.quantity)
    return max(0, paid + (one.price - one.instead) * one.quantity)


def number(unique: UUID) -> str:
    """The number of an order that a device makes, of the part of a UUID 7 that is left to chance: short enough for
    people. Central has the last word: one that is there already is refused."""
    left, letters = unique.int, []
    for _ in range(LETTERS):
        left, at = divmod(left, len(ALPHABET))
        letters.append(ALPHABET[at])
    return PREFIX + "".join(reversed(letters))


def may_leave(said: Told) -> bool:
    """Whether goods may leave the store before central has confirmed the return they go out for: only where the refund
    could be promised as well. What is kept for the customer, here or elsewhere, or is sent, waits for central anyway,
    so that a device without a line never loses more than its risk budget."""
    return said.promised == "refund"


def swapped(order: str, source: Source, basket: Basket, at: str = "") -> Swap:
    """What the return is remembered with."""
    lines = tuple(
        SwapLine(one.given.parent, one.given.variant, one.given.title, one.given.quantity, one.amount)
        for one in basket.lines
    )
    return Swap(order, source, lines, basket.used, basket.to_pay, at)


def exchanged(deed: Deed | Refused, order: str, source: Source, basket: Basket, at: str = "") -> Deed | Refused:
    """The return `deed` (`shop.return_deeds.take_back`) with the goods that go out for it in the new order `order`."""
    if isinstance(deed, Refused):
        return deed
    said = swap_body(swapped(order, source, basket, at)) | {"lines": [_line(one) for one in basket.lines]}
    shelf = _taken(basket) if source == "shelf" else ()
    known = {"exchange": swap_body(swapped(order, source, basket, at))}
    overlay = tuple((kind, key, {**facts, **known} if kind == "order" else facts) for kind, key, facts in deed.overlay)
    return replace(deed, body={**deed.body, "exchange": said}, overlay=(*overlay, *shelf))


def _line(one: Charged) -> dict[str, Any]:
    given = one.given
    said = {"parent": given.parent, "variant": given.variant, "title": given.title, "quantity": given.quantity}
    return said | {"price": given.price, "instead": given.instead, "amount": one.amount}


def _taken(basket: Basket) -> tuple[Laid, ...]:
    """What this device shows less on the shelf until central says so."""
    sums: dict[str, int] = {}
    for one in basket.lines:
        sums[one.given.variant] = sums.get(one.given.variant, 0) + one.given.quantity
    return tuple(("stock", variant, {"demand": units}) for variant, units in sums.items())
