"""Other places that have a product: how far, open until when, how much, how old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import stock_words
from kiosk.store import Store
from kiosk.trade import elsewhere_promise
from shell.words import Words
from shop import places
from shop.lookups import Found
from shop.places import Location
from shop.stock import StockRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One other store. `id` is its code."""

    id: str
    name: str
    detail: str
    words: str
    age: str
    level: str


def other_stores(found: Found, store: Store, words: Words, now: datetime) -> tuple[PlaceLine, ...]:
    """Every other store, those that have it first, then the nearest; a store nothing is known of says so."""
    rows = {row.location: row for row in found.stock}
    lines = []
    for place in store.locations:
        if place.kind != "store" or place.code == store.code:
            continue
        far = _far(store, place)
        line = _line(place, rows.get(place.code), far, store, words, now)
        lines.append(((line.level in ("out", "unknown"), far if far is not None else 1e9, place.name), line))
    return tuple(line for _, line in sorted(lines, key=lambda pair: pair[0]))


def _line(
    place: Location, row: StockRow | None, far: float | None, store: Store, words: Words, now: datetime
) -> PlaceLine:
    promise = elsewhere_promise(row, store, now)
    parts = (words.distance(far) if far is not None else place.city, opening(place, words, now))
    return PlaceLine(
        id=place.code,
        name=place.name,
        detail=" · ".join(part for part in parts if part),
        words=stock_words.elsewhere(promise),
        age=words.age(row.as_of, now) if row is not None and row.as_of is not None else "",
        level=stock_words.level(promise),
    )


def _far(store: Store, place: Location) -> float | None:
    return places.distance_m(store.here, place) if store.here is not None else None


def opening(place: Location, words: Words, now: datetime) -> str:
    """Whether a shopper can go there now, in the place's own time; empty where its hours are not known."""
    closes = places.closing(place, now)
    if closes is not None:
        return translate("Places", "open until %1").replace("%1", words.time(closes))
    opens = places.next_opening(place, now)
    if opens is None:
        return ""
    ahead = (opens.date() - now.astimezone(opens.tzinfo).date()).days
    if ahead == 0:
        return translate("Places", "opens at %1").replace("%1", words.time(opens))
    if ahead == 1:
        return translate("Places", "opens tomorrow at %1").replace("%1", words.time(opens))
    return translate("Places", "opens %1 at %2").replace("%1", words.weekday(opens)).replace("%2", words.time(opens))


def delivery(found: Found, store: Store, words: Words, now: datetime) -> tuple[str, str, str, str]:
    """Headline, promise in days, age, level for sending it home from the warehouse."""
    warehouses = {place.code for place in store.locations if place.kind == "warehouse"}
    row = next((row for row in found.stock if row.location in warehouses), None)
    promise = elsewhere_promise(row, store, now)
    age = words.age(row.as_of, now) if row is not None and row.as_of is not None else ""
    told = stock_words.level(promise)
    if promise is None or told == "unknown":
        return translate("Places", "Home delivery"), translate("Places", "Ask us if we can send it to you"), age, told
    if told == "out":
        return translate("Places", "Home delivery"), translate("Places", "Sold out in our warehouse"), age, told
    return translate("Places", "Home delivery"), _days(store.delivery), age, told


def _days(days: tuple[int, int] | None) -> str:
    if days is None:
        return translate("Places", "We can send it to your home")
    first, last = days
    if first == last:
        return translate("Places", "With you in %n days", "", last)
    return translate("Places", "With you in %1 to %n days", "", last).replace("%1", str(first))
