"""Stores, the warehouse, and where in a store a thing is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LocationKind = Literal["store", "warehouse"]


@dataclass(frozen=True, slots=True)
class Location:
    """A place that holds stock. `latitude`/`longitude` in degrees (WGS 84); `hours` per weekday, Monday first:
    ("09:00", "19:00") in the store's own time zone, or None when closed."""

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
