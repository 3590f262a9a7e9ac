"""The ways to get an article: from the shelf here, held here, at another store, sent home; each with what may be
said of it at the age of what is known. Pure; `now` decides every age.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk import stock_words
from kiosk.places_words import opening
from kiosk.store import Store
from shell.words import Words
from shop import places, sla
from shop.basket_offers import Offer, View
from shop.basket_terms import Terms
from shop.baskets import Way
from shop.deliveries import arrives
from shop.lookups import Found
from shop.money import Money
from shop.places import Location

translate = QCoreApplication.translate

ICONS: Mapping[Way, str] = {"shelf": "hand", "hold": "bag", "pickup": "store", "ship": "truck"}


@dataclass(frozen=True, slots=True)
class Sight:
    """What words about a basket depend on beside its articles."""

    store: Store
    words: Words
    now: datetime
    online: bool

    @property
    def view(self) -> View:
        store = self.store
        return View(store.code, store.locations, store.terms, store.limits, self.now, self.online, store.tier)


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way, ready to show. `id` is "<way>:<place>"; `open` False where it is known that it cannot be had so."""

    id: str
    icon: str
    name: str
    detail: str
    words: str
    age: str
    level: str
    open: bool
    selected: bool = False


# --- words


def row_of(one: Offer, found: Found, sight: Sight, *, selected: bool = False) -> WayRow:
    place = sight.store.at(one.place)
    return WayRow(
        one.id,
        ICONS[one.way],
        name(one.way, place),
        _detail(one, found, place, sight),
        words_of(one, place, sight),
        sight.words.age(one.as_of, sight.now) if one.as_of is not None else "",
        level(one),
        one.open,
        selected,
    )


def name(way: Way, place: Location | None) -> str:
    if way == "pickup":
        named = place.name if place is not None else ""
        return translate("Basket", "Pick it up at %1").replace("%1", named)
    return {
        "shelf": translate("Basket", "Take it from the shelf"),
        "hold": translate("Basket", "Have it held here"),
        "ship": translate("Basket", "Have it sent home"),
    }[way]


def level(one: Offer) -> str:
    if not one.open:
        return "out"
    if one.promise.enough is None:
        return "unknown"
    return "low" if one.promise.may == "ask" else "good"


def words_of(one: Offer, place: Location | None, sight: Sight) -> str:
    """What is promised, in plain words. Nothing that has to be confirmed is said as if it were."""
    if not one.open:
        left = one.promise.left or 0
        return translate("Basket", "Only %n left", "", left) if left else translate("Basket", "Sold out")
    if one.way == "shelf":
        return stock_words.here_headline(one.promise.stock)
    if one.promise.enough is None or one.promise.may == "ask":
        return translate("Basket", "We look for it and write to you")
    return _sent(sight) if one.way == "ship" else ready(place, sight)


def ready(place: Location | None, sight: Sight) -> str:
    """From when on it can be collected, if it is ordered now."""
    at = sla.due(sla.Promise(sight.now), place) if place is not None else None
    if at is None:
        return translate("Basket", "We write to you when it is ready")
    days = (at.astimezone(sight.words.zone).date() - sight.now.astimezone(sight.words.zone).date()).days
    clock = sight.words.time(at)
    if days == 0:
        return translate("Basket", "Ready today from %1").replace("%1", clock)
    if days == 1:
        return translate("Basket", "Ready tomorrow from %1").replace("%1", clock)
    day = sight.words.weekday(at.astimezone(sight.words.zone).date())
    return translate("Basket", "Ready %1 from %2").replace("%1", day).replace("%2", clock)


def _sent(sight: Sight) -> str:
    option = next(iter(sight.store.terms.options), None)
    if option is None:
        return translate("Basket", "We can send it to your home")
    return delivered(arrival_days(sight.store.terms, option.code, sight), sight.words)


def arrival_days(terms: Terms, code: str, sight: Sight) -> tuple[date, date] | None:
    """The first and the last day on which what is ordered now may come."""
    option = terms.option(code)
    home = next((one for one in sight.store.locations if one.kind == "warehouse"), None)
    if option is None or home is None:
        return None
    try:
        return arrives(option, terms, sight.now, home.time_zone)
    except (OSError, ValueError, KeyError):  # no such time zone on this machine
        return None


def delivered(days: tuple[date, date] | None, words: Words) -> str:
    if days is None:
        return translate("Basket", "We can send it to your home")
    first, last = (words.near(day) for day in days)
    if first == last:
        return translate("Basket", "With you on %1").replace("%1", first)
    return translate("Basket", "With you %1 to %2").replace("%1", first).replace("%2", last)


def _detail(one: Offer, found: Found, place: Location | None, sight: Sight) -> str:
    if one.way == "shelf":
        row = found.here.get(found.variant.id)
        spot = row.spot if row is not None else None
        if spot is None:
            return ""
        return translate("Product", "Aisle %1, bay %2").replace("%1", spot.aisle).replace("%2", spot.bay)
    if one.way == "ship":
        return delivery_price(sight)
    if one.way == "hold":
        return translate("Basket", "At the counter of this store")
    return " · ".join(_where(place, sight)) if place is not None else ""


def _where(place: Location, sight: Sight) -> Iterator[str]:
    far = places.distance_m(sight.store.here, place) if sight.store.here is not None else None
    near = sight.words.distance(far) if far is not None else place.city
    yield from (part for part in (near, opening(place, sight.words, sight.now)) if part)


def delivery_price(sight: Sight) -> str:
    """What sending costs, with the worth from which on it costs nothing."""
    option, currency = next(iter(sight.store.terms.options), None), sight.store.currency
    if option is None or not currency:
        return ""
    money = sight.words.money(Money(option.price, currency))
    if option.free_from is None:
        return translate("Basket", "Delivery %1").replace("%1", money)
    free = sight.words.money(Money(option.free_from, currency))
    return translate("Basket", "Delivery %1, free from %2").replace("%1", money).replace("%2", free)
