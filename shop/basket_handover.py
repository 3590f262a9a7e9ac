"""A basket that comes from another screen, put together anew from what is known here (trade rules, section 5). Pure.

A hand-over code says articles, units and ways (`shop.basket_drafts`); prices, stock and promises are those of whoever
reads it. What cannot be taken over is named and never dropped without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from shop import baskets
from shop.basket_drafts import DraftLine
from shop.basket_offers import View, line_of, quote_of, sender
from shop.baskets import Basket, BasketLine, Full, Way
from shop.lookups import Found
from shop.money import Money


@dataclass(frozen=True, slots=True)
class TakenOver:
    """`unknown`: articles that nobody knows here; `left_out`: no room for another line, or more units than a line may
    have."""

    basket: Basket
    unknown: tuple[DraftLine, ...] = ()
    left_out: tuple[DraftLine, ...] = ()


EMPTY = Basket()


def taken_over(lines: Iterable[DraftLine], facts: Mapping[str, Found], view: View, into: Basket = EMPTY) -> TakenOver:
    """`lines` put into a basket. `facts` by variant. What is to be collected in this very store is held here; what was
    to be taken from another store's shelf is from this one's."""
    unknown: list[DraftLine] = []
    left_out: list[DraftLine] = []
    for one in lines:
        found = facts.get(one.variant)
        if found is None:
            unknown.append(one)
            continue
        way, place = _way(one, found, view)
        before = into.units
        try:
            into = baskets.add(into, line_of(found, one.quantity, way, place, view))
        except Full:
            left_out.append(one)
            continue
        if into.units < before + one.quantity:
            left_out.append(replace(one, quantity=before + one.quantity - into.units))
    return TakenOver(into, tuple(unknown), tuple(left_out))


def _way(one: DraftLine, found: Found, view: View) -> tuple[Way, str]:
    if one.way == "ship":
        home = sender(found, view)
        return ("ship", home) if home else ("hold", view.store)
    if one.way == "pickup" and one.place != view.store:
        known = any(place.code == one.place and place.kind == "store" for place in view.locations)
        return ("pickup", one.place) if known else ("hold", view.store)
    return ("hold" if one.way == "pickup" else one.way), view.store


def requoted(
    basket: Basket, facts: Mapping[str, Found], view: View, before: Mapping[int, Money]
) -> tuple[Basket, dict[int, Money]]:
    """The basket at today's prices, and for each line that costs something else by now what it cost when somebody last
    agreed. `before`: the same so far. A quote that is as it was keeps the moment at which it was shown."""
    changed = dict(before)
    for line in basket.lines:
        if line.variant in facts:
            basket = _requote(basket, line, facts[line.variant], view, changed)
    return basket, changed


def _requote(basket: Basket, line: BasketLine, found: Found, view: View, changed: dict[int, Money]) -> Basket:
    new, old = quote_of(found, view), line.quote
    if new is not None and old is not None and replace(new, at=old.at, version=old.version) == old:
        return basket
    if new is not None and old is not None and new.now != old.now:
        agreed = changed.pop(line.line, old.now)
        if agreed != new.now:
            changed[line.line] = agreed
    return baskets.quoted_anew(basket, line.line, new)
