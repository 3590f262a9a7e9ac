"""Stores, the warehouse, and where in a store a thing is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Literal
from zoneinfo import ZoneInfo

from shop.instore import Layout

LocationKind = Literal["store", "warehouse"]


Names = tuple[tuple[str, str], ...]
"""What something is called, by language: (("en", "Repairs"), ("de", "Reparaturen")). The first one is the retailer's
own."""


def named(names: Names, language: str) -> str:
    """In this language, else in the retailer's own; "" for what has no name."""
    return dict(names).get(language) or (names[0][1] if names else "")


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day with other hours than its weekday; `hours` None: closed. `names`: why, "Christmas Eve"."""

    day: date
    hours: tuple[str, str] | None
    names: Names = ()


@dataclass(frozen=True, slots=True)
class Service:
    """What a store does beside selling. `icon` is one of ours, "" for none."""

    names: Names
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """A place that holds stock. `latitude`/`longitude` in degrees (WGS 84); `hours` per weekday, Monday first:
    ("09:00", "19:00") in the store's own time zone, or None when closed; `special` days are other than their weekday.
    `labels`: how the store's own price and weight labels are made up. `shop_url`: the retailer's shop for phones, an
    https address or ""."""

    code: str
    name: str
    kind: LocationKind
    city: str = ""
    street: str = ""
    phone: str = ""
    latitude: float | None = None
    longitude: float | None = None
    time_zone: str = "UTC"
    hours: tuple[tuple[str, str] | None, ...] = ()
    labels: tuple[Layout, ...] = ()
    email: str = ""
    special: tuple[SpecialDay, ...] = ()
    services: tuple[Service, ...] = ()
    shop_url: str = ""


@dataclass(frozen=True, slots=True)
class Fixture:
    """A rectangle on the store plan, in metres from the plan's top left corner."""

    kind: Literal["aisle", "wall", "counter", "entrance", "kiosk", "department"]
    label: str
    x: float
    y: float
    width: float
    height: float
    category: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The floor of one store, in metres."""

    width: float
    height: float
    fixtures: tuple[Fixture, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an article lies in this store: aisle label ("7") and bay ("B")."""

    aisle: str
    bay: str


EARTH_RADIUS_M = 6_371_008.8
"""Mean radius (IUGG)."""


def distance_m(a: Location, b: Location) -> float | None:
    """Metres between two places as the crow flies (haversine), None when a position is not known."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    north, south = radians(a.latitude), radians(b.latitude)
    half = sin((south - north) / 2) ** 2
    half += cos(north) * cos(south) * sin(radians(b.longitude - a.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_M * asin(sqrt(min(1.0, half)))


def open_at(location: Location, now: datetime) -> bool | None:
    """Whether a place is open, [opening, closing) in its own time zone; None when its hours are not known."""
    zone = _zone(location)
    if zone is None or not location.hours:
        return None
    return any(opens <= now < closes for opens, closes in _spans(location, zone, now, days=1))


def next_opening(location: Location, now: datetime) -> datetime | None:
    """When a closed place opens next, within a week, in its own time zone. None when it is open or nobody knows."""
    zone = _zone(location)
    if zone is None or open_at(location, now) is not False:
        return None
    return min((opens for opens, _ in _spans(location, zone, now, days=8) if opens > now), default=None)


def closing(location: Location, now: datetime) -> datetime | None:
    """When an open place closes, in its own time zone. None when it is closed or nobody knows."""
    zone = _zone(location)
    if zone is None:
        return None
    return max((closes for opens, closes in _spans(location, zone, now, days=1) if opens <= now < closes), default=None)


def spans(location: Location, begins: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    """Opening spans [opening, closing) that end after `begins`, for `days` days, in the place's own time zone; none
    where the hours are not known."""
    zone = _zone(location)
    if zone is None or not location.hours:
        return
    yield from (span for span in _spans(location, zone, begins, days) if span[1] > begins)


def _zone(location: Location) -> ZoneInfo | None:
    try:
        return ZoneInfo(location.time_zone)
    except (OSError, ValueError, KeyError):  # unknown names, odd paths, or a machine without time zone data
        return None


def _spans(location: Location, zone: ZoneInfo, now: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    """Opening spans from yesterday (it may have closed after midnight) on."""
    today = now.astimezone(zone).date()
    for offset in range(-1, days):
        day = today + timedelta(days=offset)
        hours = hours_on(location, day)
        span = _span(day, hours, zone) if hours else None
        if span:
            yield span


def hours_on(location: Location, day: date) -> tuple[str, str] | None:
    """From when to when a place is open on a day, by its own clock; None when it is closed."""
    for one in location.special:
        if one.day == day:
            return one.hours
    return location.hours[day.weekday()] if day.weekday() < len(location.hours) else None


@lru_cache(maxsize=1024)
def _span(day: date, hours: tuple[str, str], zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """A closing time at or before the opening time, and "24:00", are on the next day."""
    try:
        opens, closes = (time() if text == "24:00" else time.fromisoformat(text).replace(tzinfo=None) for text in hours)
    except ValueError:
        return None
    until = day if closes > opens else day + timedelta(days=1)
    return datetime.combine(day, opens, zone), datetime.combine(until, closes, zone)
