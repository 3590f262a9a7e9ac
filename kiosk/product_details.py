"""What the product page says beyond price and place: the specification, what customers said, where else a colour or
size is. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk import stock_words
from kiosk.choices import Choice
from kiosk.store import Store
from kiosk.trade import elsewhere_promise
from shell.words import Words
from shop.catalog import Detail, Rating
from shop.stock import StockRow

translate = QCoreApplication.translate

STARS = 5


@dataclass(frozen=True, slots=True)
class SpecRow:
    """A line of the specification; `section` only at the first line of each."""

    section: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class StarRow:
    """How many customers gave so many stars; `share` of all is 0 to 1."""

    words: str
    count: str
    share: float


@dataclass(frozen=True, slots=True)
class Reviews:
    """`mean` as the language writes 4.6, `filled` the part of the stars that it fills, 0 to 1; empty where nobody has
    said anything."""

    mean: str = ""
    filled: float = 0.0
    words: str = ""
    rows: tuple[StarRow, ...] = ()


NO_REVIEWS = Reviews()


def spec_rows(details: Sequence[Detail]) -> tuple[SpecRow, ...]:
    """Section by section, in the order in which the retailer names them."""
    sections = {one.section: n for n, one in reversed(list(enumerate(details)))}
    ordered = sorted(details, key=lambda one: sections[one.section])
    before = [None, *(one.section for one in ordered)]
    return tuple(
        SpecRow(one.section if one.section != last else "", one.name, one.value)
        for one, last in zip(ordered, before, strict=False)
    )


def reviews(rating: Rating | None, words: Words) -> Reviews:
    """The mean of all, and how many gave how many stars."""
    if rating is None:
        return NO_REVIEWS
    given, count = sum(rating.stars), rating.count
    said = translate("Reviews", "%n reviews", "", count)
    rows = tuple(
        StarRow(
            translate("Reviews", "%n stars", "", star),
            words.number(rating.stars[star - 1]),
            rating.stars[star - 1] / given,
        )
        for star in range(STARS, 0, -1)
        if given
    )
    return Reviews(words.number(Decimal(rating.tenths) / 10), rating.tenths / (10 * STARS), said, rows)


def with_other_places(
    choices: tuple[Choice, ...], elsewhere: Mapping[str, tuple[StockRow, ...]], store: Store, now: datetime
) -> tuple[Choice, ...]:
    """Colours and sizes that are not here say whether another place has them: sold out here is not the end."""
    return tuple(_with_other_places(one, elsewhere.get(one.id, ()), store, now) for one in choices)


def _with_other_places(one: Choice, rows: tuple[StockRow, ...], store: Store, now: datetime) -> Choice:
    if one.level != "out":
        return one
    kinds = {place.code: place.kind for place in store.locations}
    have = {kinds.get(row.location) for row in rows if _has(row, store, now)}
    if "store" in have:
        return replace(one, words=translate("Stock", "in other stores"), level="elsewhere")
    if "warehouse" in have:
        return replace(one, words=translate("Stock", "we can send it"), level="elsewhere")
    return one


def _has(row: StockRow, store: Store, now: datetime) -> bool:
    """What was last seen there long ago is no promise."""
    promise = elsewhere_promise(row, store, now)
    return promise.wording != "last_seen" and stock_words.level(promise) not in ("out", "unknown")
