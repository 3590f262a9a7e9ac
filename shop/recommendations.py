"""What goes together (trade rules, 6): products that were bought together, counted at central over everybody's orders,
and what of it is worth saying to somebody about their own history. Pure.

A list is of products, never of people, and what fewer than `LEAST` different people bought together is not said: it
would be somebody's basket. What belongs to a sensitive class is neither suggested nor a reason to suggest anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from typing import Any, Literal

LEAST = 3
"""Different people who have to have bought two products together."""
MOST = 8
"""Products in the list of one."""
LARGEST = 30
"""Products of an order that is looked at: more is a business that buys for many."""
SUGGESTED = 6

Path = tuple[str, ...]
"""A category from the top, as of `shop.catalog.Product`."""


@dataclass(frozen=True, slots=True)
class Together:
    """`product` was bought by `buyers` people together with that whose list it stands in."""

    product: str
    buyers: int


def counted(orders: Iterable[tuple[str, Collection[str]]]) -> dict[str, tuple[Together, ...]]:
    """By product what was bought with it, the best first. `orders` are (who bought, product ids); who is "" counts as
    somebody else each time. How often two go together is weighed against how often the other one is bought at all, so
    that what everybody buys does not stand beside everything."""
    pairs: Counter[tuple[str, str]] = Counter()
    sold: Counter[str] = Counter()
    known: set[tuple[str, tuple[str, str]]] = set()
    for who, bought in orders:
        products = sorted(set(bought))
        sold.update(products)
        if len(products) > LARGEST:
            continue
        for pair in combinations(products, 2):
            if who and (who, pair) in known:
                continue
            if who:
                known.add((who, pair))
            pairs[pair] += 1
    found: dict[str, list[Together]] = {}
    for (one, other), buyers in pairs.items():
        if buyers >= LEAST:
            found.setdefault(one, []).append(Together(other, buyers))
            found.setdefault(other, []).append(Together(one, buyers))
    return {product: _best(list_, sold) for product, list_ in sorted(found.items())}


def _best(found: list[Together], sold: Mapping[str, int]) -> tuple[Together, ...]:
    ranked = sorted(found, key=lambda one: (-one.buyers / sqrt(sold[one.product]), one.product))
    return tuple(ranked[:MOST])


def body_of(found: Sequence[Together]) -> dict[str, Any]:
    """A list as it travels: `shop.bodies.TogetherBody`."""
    return {"with": [[one.product, one.buyers] for one in found]}


def read(body: object) -> tuple[Together, ...]:
    """What `body_of` wrote; nothing of a body that this version cannot read. What is too rare to be said is left out,
    whoever counted it."""
    said = body.get("with") if isinstance(body, dict) else None
    found = [_entry(one) for one in said] if isinstance(said, list) else []
    return tuple(one for one in found if one is not None and one.buyers >= LEAST)[:MOST]


def _entry(said: object) -> Together | None:
    if isinstance(said, list) and len(said) == 2 and isinstance(said[0], str) and type(said[1]) is int:
        return Together(said[0], said[1])
    return None


# --- what is nobody's business on a screen that others can see


SENSITIVE: tuple[Path, ...] = (
    ("Health & Beauty", "Health Care"),
    ("Health & Beauty", "Personal Care", "Sexual Wellness"),
    ("Apparel & Accessories", "Clothing", "Underwear & Socks"),
    ("Baby & Toddler",),
    ("Food, Beverages & Tobacco", "Beverages", "Alcoholic Beverages"),
    ("Food, Beverages & Tobacco", "Tobacco Products"),
    ("Mature",),
    ("Religious & Ceremonial",),
)
"""Where the retailer has not said: branches of Google's product taxonomy that say something of a person's health, body,
faith, family or habits."""


def sensitive_from(said: object) -> tuple[Path, ...]:
    """The branches of `limits.sensitive`, each as "Health & Beauty > Health Care"; `SENSITIVE` where there is no list.
    What is no branch is left out."""
    if not isinstance(said, list):
        return SENSITIVE
    paths = [tuple(level.strip() for level in one.split(">")) for one in said if isinstance(one, str)]
    return tuple(one for one in paths if all(one))


def is_sensitive(category: Path, sensitive: Iterable[Path]) -> bool:
    """Whether this category lies in one of these branches, or is one; spelling of capitals aside."""
    folded = tuple(level.casefold() for level in category)
    return any(folded[: len(one)] == tuple(level.casefold() for level in one) for one in sensitive)


# --- for one person, from their own history


Reason = Literal["completes", "others"]
"""It goes with something of the last order; others bought it with something that was bought earlier."""


@dataclass(frozen=True, slots=True)
class Bought:
    """A product of an order of one's own."""

    product: str
    title: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`because` of this product of one's own: it is said with it."""

    product: str
    reason: Reason
    because: Bought
    buyers: int


def suggested(
    history: Sequence[Sequence[Bought]],
    together: Callable[[str], Sequence[Together]],
    may: Callable[[str], bool],
    most: int = SUGGESTED,
) -> tuple[Suggestion, ...]:
    """What to say to somebody whose orders these are, the last one first. Never what they have, and only products that
    `may` be named, because of products that may; each product once, for its first reason."""
    owned = {one.product for order in history for one in order}
    found: dict[str, Suggestion] = {}
    for nth, order in enumerate(history):
        reason: Reason = "others" if nth else "completes"
        fresh = [
            Suggestion(one.product, reason, bought, one.buyers)
            for bought in order
            if may(bought.product)
            for one in together(bought.product)
            if one.product not in owned and one.product not in found and may(one.product)
        ]
        for one in sorted(fresh, key=lambda each: -each.buyers):
            found.setdefault(one.product, one)
        if len(found) >= most:
            break
    return tuple(found.values())[:most]
