"""Articles of the account as lines of this kiosk's basket: the one that is open online, or an order once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.basket_ways import Sight
from shop.basket_offers import likeliest, line_of, offers, quote_of
from shop.baskets import Basket, Full, add
from shop.customers import Wanted
from shop.lookups import Found, Hit

Read = Callable[[str, str | None], Found | None]


@dataclass(frozen=True, slots=True)
class Brought:
    """What can be had, each by its likeliest way, with its facts; `left_out`: articles that cannot be had or have no
    price."""

    basket: Basket
    facts: Mapping[str, Found]
    left_out: int = 0


def bring(wanted: Sequence[Wanted], hits: Mapping[str, Hit], read: Read, sight: Sight) -> Brought:
    """Looked up anew: prices and ways are those of here and now. Called off the GUI thread."""
    basket, facts = Basket(), dict[str, Found]()
    for one in wanted:
        hit = hits.get(one.variant)
        found = read(hit.product, one.variant) if hit is not None else None
        way = likeliest(offers(found, one.quantity, sight.view)) if found is not None else None
        if found is None or way is None or found.variant.id != one.variant or quote_of(found, sight.view) is None:
            continue
        try:
            basket = add(basket, line_of(found, one.quantity, way.way, way.place, sight.view))
        except Full:
            break
        facts[one.variant] = found
    return Brought(basket, facts, len(wanted) - len(basket.lines))
