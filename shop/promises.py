"""What may be said at which age of the data (trade rules, section 2, the table)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

Freshness = Literal["fresh", "ageing", "old", "unknown"]
Band = Literal["out", "low", "some", "plenty"]
Data = Literal["stock_here", "stock_elsewhere", "price", "pickup", "returns", "points", "staff"]


PricePromise = Literal["confirmed", "at_payment", "manager", "blocked"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper ages, inclusive, of `fresh` and `ageing`."""

    fresh: timedelta
    ageing: timedelta


@dataclass(frozen=True, slots=True)
class StockPromise:
    """How stock at one location may be worded. `quantity` is None when digits may not be shown (then `band` speaks) or
    nothing is known (`wording == "unknown"`)."""

    freshness: Freshness
    wording: Literal["exact", "about", "band", "last_seen", "unknown"]
    quantity: int | None
    band: Band | None
    may: Literal["reserve", "request", "ask"]


@dataclass(frozen=True, slots=True)
class Borders:
    """Lowest quantity of each band above "out": half-open, so that every quantity is in exactly one."""

    low: int = 1
    some: int = 4
    plenty: int = 10


_DEFAULT_SECONDS: dict[Data, tuple[int, int]] = {
    "stock_here": (5 * 60, 60 * 60),
    "stock_elsewhere": (10 * 60, 4 * 3600),
    "price": (24 * 3600, 72 * 3600),
    "pickup": (2 * 60, 30 * 60),
    "returns": (5 * 60, 24 * 3600),
    "points": (5 * 60, 24 * 3600),
    "staff": (24 * 3600, 72 * 3600),
}
DEFAULT_LIMITS: Mapping[str, Limits] = {
    data: Limits(timedelta(seconds=fresh), timedelta(seconds=ageing))
    for data, (fresh, ageing) in _DEFAULT_SECONDS.items()
}
DEFAULT_BORDERS = Borders()

CLOCK_SKEW = timedelta(seconds=60)
"""A clock corrected by less than this makes no difference."""
_LONGEST = 366 * 24 * 3600


def limits_from(body: object) -> dict[str, Limits]:
    """Limits of every kind of data from a `LimitsBody`. What is absent or makes no sense keeps its default: a slip at
    central must not make a device promise more than it knows."""
    ages = body.get("ages") if isinstance(body, Mapping) else None
    told = ages if isinstance(ages, Mapping) else {}
    return {data: _limits(told.get(data)) or DEFAULT_LIMITS[data] for data in get_args(Data)}


def borders_from(body: object) -> Borders:
    """Bands from a `LimitsBody`, all three or the defaults; they must rise."""
    if not isinstance(body, Mapping):
        return DEFAULT_BORDERS
    numbers = [body.get(name, getattr(DEFAULT_BORDERS, name)) for name in ("low", "some", "plenty")]
    if not all(_is_count(number) for number in numbers) or not 1 <= numbers[0] < numbers[1] < numbers[2]:
        return DEFAULT_BORDERS
    return Borders(*numbers)


def freshness(age: timedelta | None, limits: Limits) -> Freshness:
    """How good data of this age is; None was never confirmed.

    A negative age means that this device's clock was set back since. The data exists but its age cannot be told, so it
    is "ageing": good enough to speak of, not good enough to promise. Corrections of up to `CLOCK_SKEW` do not count.
    """
    if age is None:
        return "unknown"
    if age < -CLOCK_SKEW:
        return "ageing"
    if age <= limits.fresh:
        return "fresh"
    return "ageing" if age <= limits.ageing else "old"


def band(quantity: int, borders: Borders = DEFAULT_BORDERS) -> Band:
    """The band of a quantity in units; at most zero is "out"."""
    if quantity >= borders.plenty:
        return "plenty"
    if quantity >= borders.some:
        return "some"
    return "low" if quantity >= borders.low else "out"


def stock_promise(
    quantity: int | None,
    age: timedelta | None,
    *,
    here: bool,
    limits: Limits | None = None,
    borders: Borders = DEFAULT_BORDERS,
) -> StockPromise:
    """How `quantity` units (None: no row) that are `age` old may be worded in this store or elsewhere.

    `limits` are those of "stock_here" or "stock_elsewhere". Nothing that is out can be reserved or requested: ask.
    """
    limits = limits or DEFAULT_LIMITS["stock_here" if here else "stock_elsewhere"]
    state = freshness(age, limits)
    if quantity is None or state == "unknown":
        return StockPromise("unknown", "unknown", None, None, "ask")
    wording, may = (_HERE if here else _ELSEWHERE)[state]
    level = band(quantity, borders)
    digits = max(0, quantity) if wording in ("exact", "about") else None
    return StockPromise(state, wording, digits, level, "ask" if level == "out" else may)


def price_promise(age: timedelta | None, limits: Limits | None = None, *, valid: bool = True) -> PricePromise:
    """What may be said of a price of this age. `valid` is False past its own end: then payment confirms it at best."""
    state = freshness(age, limits or DEFAULT_LIMITS["price"])
    if state == "fresh" and not valid:
        return "at_payment"
    return _PRICE[state]


_Row = tuple[Literal["exact", "about", "band", "last_seen"], Literal["reserve", "request", "ask"]]
_HERE: dict[Freshness, _Row] = {"fresh": ("exact", "reserve"), "ageing": ("about", "request"), "old": ("band", "ask")}
_ELSEWHERE: dict[Freshness, _Row] = {
    "fresh": ("exact", "request"),
    "ageing": ("band", "request"),
    "old": ("last_seen", "request"),
}
_PRICE: dict[Freshness, PricePromise] = {
    "fresh": "confirmed",
    "ageing": "at_payment",
    "old": "manager",
    "unknown": "blocked",
}


def _limits(pair: object) -> Limits | None:
    if not isinstance(pair, list | tuple) or len(pair) != 2 or not all(map(_is_count, pair)):
        return None
    fresh, ageing = pair
    if not 0 <= fresh <= ageing <= _LONGEST:
        return None
    return Limits(timedelta(seconds=fresh), timedelta(seconds=ageing))


def _is_count(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)
