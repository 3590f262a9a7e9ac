"""Which products may stand in for one that somebody looks at: near in price and in what they are. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log

PRICE, DETAILS, BRAND, HERE = 1.6, 1.0, 0.3, 0.8
"""How much each counts: twice the price weighs about as much as being sold out here and sharing nothing."""
FARTHEST = 1.4
"""From about four times the price on, dearer is no farther."""


@dataclass(frozen=True, slots=True)
class Like:
    """What is compared of a product. `key` is the caller's; `price` of its cheapest variant, minor units, None where
    nobody knows; `details` of its specification, (name, value); `here`: in stock in this store."""

    key: int
    brand: str
    price: int | None
    details: frozenset[tuple[str, str]]
    here: bool


def nearest(one: Like, others: Iterable[Like]) -> list[Like]:
    """`others`, the nearest to `one` first; of the same distance in their order."""
    return sorted(others, key=lambda other: distance(one, other))


def distance(one: Like, other: Like) -> float:
    """How far apart two products of a category are; what is not here is farther."""
    apart = PRICE * _prices(one.price, other.price) + DETAILS * (1 - _shared(one.details, other.details))
    return apart + BRAND * (one.brand != other.brand) + HERE * (not other.here)


def _prices(one: int | None, other: int | None) -> float:
    """As a ratio: 10 to 20 is as far as 100 to 200."""
    if not one or not other:
        return FARTHEST / 2
    return min(FARTHEST, abs(log(one / other)))


def _shared(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> float:
    """Of the lines that both say something in, the part in which they say the same."""
    names = {name for name, _ in one} & {name for name, _ in other}
    return len(one & other) / len(names) if names else 0.0
