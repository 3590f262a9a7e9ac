"""What a shopper narrows a list of products down by, and the order they want it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

Facet = Literal["here", "offer", "member", "category", "brand", "price", "color", "size"]
"""`here`: in stock in this store; `offer`: a lower price or a multi-buy now; `member`: an offer for members now."""

Sort = Literal["best", "here", "price", "price_down", "newest", "name"]
"""`best`: what meets the question best, or in a category what is here first; `price`: the lowest first."""

FACETS: Final = get_args(Facet)
SORTS: Final = get_args(Sort)
SWITCHES: Final = frozenset[Facet]({"here", "offer", "member"})
"""Facets with one option, which is said by `YES`."""
YES: Final = "yes"


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for: `text`, or everything below the category `path` where there is none. Options of one facet are
    alternatives, facets narrow each other down."""

    text: str = ""
    path: tuple[str, ...] = ()
    chosen: tuple[tuple[Facet, str], ...] = ()
    sort: Sort = "best"

    def of(self, facet: Facet) -> tuple[str, ...]:
        return tuple(option for of, option in self.chosen if of == facet)

    def toggled(self, facet: Facet, option: str) -> Question:
        """With this option, or without it where it was chosen."""
        one = (facet, option)
        kept = tuple(each for each in self.chosen if each != one)
        return replace(self, chosen=kept if len(kept) < len(self.chosen) else (*self.chosen, one))

    def without(self, facet: Facet) -> Question:
        return replace(self, chosen=tuple(each for each in self.chosen if each[0] != facet))


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `products` would be shown if this were the only option chosen of its facet. The option of a
    category is its path joined by " > ", that of a price band is `band`'s text."""

    facet: Facet
    option: str
    products: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Relaxed:
    """What would be found without the options of these facets."""

    facets: tuple[Facet, ...]
    products: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Answer to a `Question`: all products that meet it, the options that still lead to something, by facet, and for
    none at all which to give up, as few as will do, the best first. `currency` is that of the price bands."""

    total: int
    options: Mapping[Facet, tuple[Option, ...]]
    relaxed: tuple[Relaxed, ...] = ()
    currency: str = ""


def band(low: int, high: int | None) -> str:
    """A price band as an option: from `low` to below `high` minor units, None for no end."""
    return f"{low}-{'' if high is None else high}"


def band_of(option: str) -> tuple[int, int | None]:
    """Raises ValueError for what `band` did not write."""
    low, _, high = option.partition("-")
    return int(low), int(high) if high else None


STEPS: Final = (10, 25, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 5000, 10_000)
"""Round prices that bands may end at, in major units."""
MOST_BANDS: Final = 7


def borders(quantiles: tuple[int, ...], minor: int = 100) -> tuple[int, ...]:
    """Where price bands end: round prices near `quantiles` of what there is, in minor units; `minor` of them make one
    major unit."""
    found: list[int] = []
    for price in quantiles:
        nearest = min(STEPS, key=lambda step: abs(step * minor - price)) * minor
        if nearest not in found:
            found.append(nearest)
    return tuple(sorted(found)[: MOST_BANDS - 1])
