"""The ways to get an article, and what may be promised of each (trade rules, sections 1, 2 and 5): from the shelf here,
held here, at another store, sent home. The same on a shopper's screen and on a tablet. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from shop import places
from shop.basket_promises import LinePromise, promise
from shop.basket_terms import Terms
from shop.baskets import Basket, BasketLine, Quote, Way, quote
from shop.lookups import Found
from shop.places import Location
from shop.prices import effective
from shop.promises import DEFAULT_LIMITS, Limits, price_promise

NEVER_FAR = 1e9
MOST_STORES = 12
"""More than these nobody reads on a sheet."""


@dataclass(frozen=True, slots=True)
class View:
    """From where, when and with what knowledge somebody looks: `store` is this one; `online`: central answers. `tier`
    is that of a member who is known, None for a customer nobody knows."""

    store: str
    locations: tuple[Location, ...]
    terms: Terms
    limits: Mapping[str, Limits]
    now: datetime
    online: bool
    tier: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A way and its place with what may be promised of it; `as_of` is that of the stock it speaks of."""

    way: Way
    place: str
    promise: LinePromise
    as_of: datetime | None

    @property
    def id(self) -> str:
        return f"{self.way}:{self.place}"

    @property
    def open(self) -> bool:
        """Not known to be sold out, or too few."""
        return self.promise.enough is not False


Taken = Callable[[str], int]
"""How many units of the article other lines of the basket have at a place."""


def nothing_taken(_place: str) -> int:
    return 0


def taken(basket: Basket, variant: str, place: str, but: int = 0) -> int:
    """Units of an article at a place that are in the basket, without those of line `but`."""
    return sum(one.quantity for one in basket.lines if (one.variant, one.place) == (variant, place) and one.line != but)


def quote_of(found: Found, view: View) -> Quote | None:
    """What one unit costs a customer who sees it now; None where no price may be shown."""
    base = found.prices.get(found.variant.id)
    if base is None:
        return None
    age = view.now - base.as_of if base.as_of else None
    if price_promise(age, view.limits.get("price")) == "blocked":
        return None
    price = effective(base, found.promotions, found.product, view.now, view.tier)
    return quote(price, view.now, view.terms.tax_of(found.product.category))


def line_of(found: Found, quantity: int, way: Way, place: str, view: View) -> BasketLine:
    """A line without a number yet."""
    variant = found.variant
    about = ", ".join(part for part in (variant.color, variant.size) if part)
    return BasketLine(
        0,
        variant.id,
        found.product.id,
        found.product.title,
        variant.gtin,
        quantity,
        quote_of(found, view),
        way,
        place,
        about,
        variant.picture,
    )


def offers(found: Found, quantity: int, view: View, others: Taken = nothing_taken) -> tuple[Offer, ...]:
    """Every way: the shelf, held here, sent home, then the other stores, the nearest that has it first."""
    here = view.store
    if not here:
        return ()
    ways: list[tuple[Way, str]] = [("shelf", here), ("hold", here)]
    home = sender(found, view)
    ways += [("ship", home)] if home else []
    first = [_offer(found, quantity, way, place, view, others) for way, place in ways]
    stores = [one for one in view.locations if one.kind == "store" and one.code != here]
    away = [_offer(found, quantity, "pickup", one.code, view, others) for one in stores]
    far = {one.code: _far(view, one) for one in stores}
    away.sort(key=lambda one: (_rank(one), far[one.place], one.place))
    return (*first, *away[:MOST_STORES])


def offer_of(found: Found, line: BasketLine, view: View, others: Taken = nothing_taken) -> Offer:
    """What may be said of a line of the basket."""
    return _offer(found, line.quantity, line.way, line.place, view, others)


def likeliest(found: tuple[Offer, ...]) -> Offer | None:
    """The way to begin with: from the shelf; else home, another store, held here. What is sure goes before what is to
    be asked."""
    order: tuple[Way, ...] = ("shelf", "ship", "pickup", "hold")
    can = [one for one in found if one.open]
    return min(can, key=lambda one: (one.promise.enough is None, order.index(one.way)), default=None)


def sender(found: Found, view: View) -> str:
    """The warehouse that has most of it; "" where there is none."""
    homes = [one.code for one in view.locations if one.kind == "warehouse"]
    known = {row.location: row.on_hand - row.reserved - row.safety for row in found.stock}
    return max(homes, key=lambda code: (known.get(code, -1), code), default="")


def _offer(found: Found, quantity: int, way: Way, place: str, view: View, others: Taken) -> Offer:
    row = next((one for one in found.stock if one.location == place), None)
    line = BasketLine(0, found.variant.id, found.product.id, "", None, quantity, None, way, place)
    said = promise(
        line,
        row,
        view.now,
        store=view.store,
        delta=found.delta,
        others=others(place),
        limits={**DEFAULT_LIMITS, **view.limits},
        online=view.online,
    )
    return Offer(way, place, said, row.as_of if row is not None else None)


def _rank(one: Offer) -> int:
    return 0 if one.promise.enough else 1 if one.promise.enough is None else 2


def _far(view: View, place: Location) -> float:
    here = next((one for one in view.locations if one.code == view.store), None)
    far = places.distance_m(here, place) if here is not None else None
    return NEVER_FAR if far is None else far
