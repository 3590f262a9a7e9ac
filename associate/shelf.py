"""One product for staff: its price with reason and age, where it lies, and every variant at every location. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shop.lookups import Found
from shop.money import Money
from shop.places import Location
from shop.prices import effective
from shop.promises import (
    DEFAULT_BORDERS,
    DEFAULT_LIMITS,
    Band,
    Freshness,
    Limits,
    StockPromise,
    freshness,
    price_promise,
    stock_promise,
)
from shop.stock import LocalDelta, StockRow, shown

Level = Literal["good", "some", "low", "out", "unknown"]

_LEVELS: dict[Band | None, Level] = {"plenty": "good", "some": "some", "low": "low", "out": "out", None: "unknown"}
_BANDS: dict[Band, str] = {
    "out": "0",
    "low": f"{DEFAULT_BORDERS.low}–{DEFAULT_BORDERS.some - 1}",
    "some": f"{DEFAULT_BORDERS.some}–{DEFAULT_BORDERS.plenty - 1}",
    "plenty": f"{DEFAULT_BORDERS.plenty}+",
}

Age = Callable[[datetime | None], str]
Price = Callable[[Money], str]


@dataclass(frozen=True, slots=True)
class Place:
    """A column: one location, with the oldest confirmation among its cells."""

    id: str
    name: str
    city: str
    kind: str
    here: bool
    age: str
    level: Freshness


@dataclass(frozen=True, slots=True)
class Line:
    """A row: one variant at every place. `cells` are the digits or bands that may be shown, "" is unknown; `levels`
    say how much that is, for the colour."""

    id: str
    color: str
    size: str
    picture: str
    selected: bool
    cells: tuple[str, ...]
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """The price as the shelf should say it. Empty `now` is an unknown price; `reason` "promotion" has a `title`."""

    now: str = ""
    was: str = ""
    reason: str = "regular"
    title: str = ""
    offers: tuple[str, ...] = ()
    until: datetime | None = None
    age: str = ""
    level: Freshness = "unknown"
    promise: str = "blocked"
    version: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """This store's ledger for one variant, for staff. `known` False: no row, which is not zero."""

    known: bool = False
    text: str = ""
    wording: str = "unknown"
    level: Level = "unknown"
    age: str = ""
    freshness: Freshness = "unknown"
    on_hand: int = 0
    reserved: int = 0
    safety: int = 0
    ours: int = 0
    aisle: str = ""
    bay: str = ""


def tag(found: Found, limits: Mapping[str, Limits], now: datetime, *, price: Price, age: Age, language: str) -> Tag:
    """The effective price of the variant, its reason, and what its age lets one promise."""
    base = found.prices.get(found.variant.id)
    if base is None:
        return Tag()
    now_price = effective(base, found.promotions, found.product, now)
    old = None if base.as_of is None else now - base.as_of
    limit = limits.get("price", DEFAULT_LIMITS["price"])
    return Tag(
        now=price(now_price.now),
        was=price(now_price.was) if now_price.was else "",
        reason=now_price.reason,
        title=now_price.promotion.title_in(language) if now_price.promotion else "",
        offers=tuple(offer.title_in(language) for offer in now_price.offers),
        until=now_price.valid_until,
        age=age(base.as_of),
        level=freshness(old, limit),
        promise=price_promise(old, limit),
        version=now_price.version,
    )


def counted(found: Found, limits: Mapping[str, Limits], now: datetime, age: Age) -> Counted:
    """What this store's ledger says of the variant."""
    row = found.here.get(found.variant.id)
    if row is None:
        return Counted()
    promise = _promise(row, found.delta, True, limits, now)
    return Counted(
        known=promise.wording != "unknown",
        text=cell(promise),
        wording=promise.wording,
        level=_LEVELS[promise.band],
        age=age(row.as_of),
        freshness=promise.freshness,
        on_hand=row.on_hand,
        reserved=row.reserved,
        safety=row.safety,
        ours=found.delta.returned - found.delta.demand,
        aisle=row.spot.aisle if row.spot else "",
        bay=row.spot.bay if row.spot else "",
    )


def here_text(row: StockRow | None, limits: Mapping[str, Limits], now: datetime) -> tuple[str, Level]:
    """This store's digits or band for a list, and how much that is."""
    if row is None:
        return "", "unknown"
    promise = _promise(row, LocalDelta(), True, limits, now)
    return cell(promise), _LEVELS[promise.band]


def cell(promise: StockPromise) -> str:
    """Digits where they may be shown, else the band's range; "" is unknown."""
    if promise.quantity is not None:
        return f"≈ {promise.quantity}" if promise.wording == "about" and promise.quantity else str(promise.quantity)
    return _BANDS[promise.band] if promise.band else ""


def level_of(promise: StockPromise) -> Level:
    """How much that is, for the colour."""
    return _LEVELS[promise.band]


def places(
    sheet: Sequence[Found],
    locations: Sequence[Location],
    here: str,
    limits: Mapping[str, Limits],
    now: datetime,
    age: Age,
) -> tuple[Place, ...]:
    """The columns: this store first, then stores, then warehouses, as central lists them."""
    ordered = sorted(locations, key=lambda place: (place.code != here, place.kind != "store"))
    return tuple(_place(location, sheet, location.code == here, limits, now, age) for location in ordered)


def _place(
    location: Location, sheet: Sequence[Found], here: bool, limits: Mapping[str, Limits], now: datetime, age: Age
) -> Place:
    rows = [row for found in sheet if (row := _row(found, location.code, here)) is not None]
    confirmed = [row.as_of for row in rows if row.as_of is not None]
    as_of = min(confirmed) if rows and len(confirmed) == len(rows) else None
    level = freshness(None if as_of is None else now - as_of, _limit(limits, here))
    return Place(location.code, location.name, location.city, location.kind, here, age(as_of), level)


def lines(
    sheet: Sequence[Found], columns: Sequence[Place], selected: str, limits: Mapping[str, Limits], now: datetime
) -> tuple[Line, ...]:
    """The rows, one per variant of the sheet."""
    return tuple(_line(found, columns, selected, limits, now) for found in sheet)


def _line(found: Found, columns: Sequence[Place], selected: str, limits: Mapping[str, Limits], now: datetime) -> Line:
    promises = [_at(found, place, limits, now) for place in columns]
    variant = found.variant
    return Line(
        id=variant.id,
        color=variant.color,
        size=variant.size,
        picture=variant.picture or "",
        selected=variant.id == selected,
        cells=tuple(cell(promise) for promise in promises),
        levels=tuple(_LEVELS[promise.band] for promise in promises),
    )


def _at(found: Found, place: Place, limits: Mapping[str, Limits], now: datetime) -> StockPromise:
    row = _row(found, place.id, place.here)
    if row is None:
        return stock_promise(None, None, here=place.here)
    return _promise(row, found.delta if place.here else LocalDelta(), place.here, limits, now)


def _row(found: Found, code: str, here: bool) -> StockRow | None:
    if here:
        return found.here.get(found.variant.id)
    return next((row for row in found.stock if row.location == code), None)


def _promise(row: StockRow, delta: LocalDelta, here: bool, limits: Mapping[str, Limits], now: datetime) -> StockPromise:
    age = None if row.as_of is None else now - row.as_of
    return stock_promise(shown(row, delta), age, here=here, limits=_limit(limits, here))


def _limit(limits: Mapping[str, Limits], here: bool) -> Limits:
    if here:
        return limits.get("stock_here", DEFAULT_LIMITS["stock_here"])
    return limits.get("stock_elsewhere", DEFAULT_LIMITS["stock_elsewhere"])
