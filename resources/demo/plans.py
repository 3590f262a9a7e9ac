"""Store plans: three departments on a floor, numbered aisles in walking order, and where each category lies."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from resources.demo.families import CATEGORIES, DEPARTMENT

DEPARTMENTS: Final = ("Outdoor", "Kitchen", "Home")
BAYS: Final = "ABCDEFGH"
BAY_METRES: Final = 1.25
SHELF: Final = 1.4
"""Depth of a double-sided shelf in metres."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Metres. `columns` puts the departments side by side as seen from the entrance, `rows` one behind the other.
    `aisles` at most one per category: small stores put neighbouring categories into one aisle."""

    width: int
    height: int
    layout: Literal["columns", "rows"]
    aisles: int


@dataclass(frozen=True, slots=True)
class StorePlan:
    """`body` is the plan as central's feed says it. `aisle` gives the aisle label and number of bays of a category."""

    body: dict[str, Any]
    aisle: dict[str, tuple[str, int]]


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float

    def fixture(self, kind: str, label: str, category: str = "") -> dict[str, Any]:
        numbers = {name: round(getattr(self, name), 2) for name in ("x", "y", "width", "height")}
        return {"kind": kind, "label": label, **numbers, "category": category}


@cache
def plan(floor: Floor) -> StorePlan:
    """The plan of a floor. Entrance, counters and the kiosk lie along the bottom edge; shelves fill the rest."""
    fixtures = _outline(floor)
    aisle: dict[str, tuple[str, int]] = {}
    number = 0
    for department, box in _departments(floor).items():
        fixtures.append(box.fixture("department", department, department))
        shelves = _shared([name for name in CATEGORIES if DEPARTMENT[name] == department], floor.aisles)
        for names, shelf in zip(shelves, _shelves(box, len(shelves)), strict=True):
            number += 1
            fixtures.append(shelf.fixture("aisle", str(number), " · ".join(names)))
            bays = max(2, min(len(BAYS), int(max(shelf.width, shelf.height) / BAY_METRES)))
            aisle.update(dict.fromkeys(names, (str(number), bays)))
    return StorePlan({"width": float(floor.width), "height": float(floor.height), "fixtures": fixtures}, aisle)


def _outline(floor: Floor) -> list[dict[str, Any]]:
    w, h, wall = float(floor.width), float(floor.height), 0.3
    middle = w / 2
    return [
        _Box(0, 0, w, wall).fixture("wall", ""),
        _Box(0, 0, wall, h).fixture("wall", ""),
        _Box(w - wall, 0, wall, h).fixture("wall", ""),
        _Box(0, h - wall, middle - 2.2, wall).fixture("wall", ""),
        _Box(middle + 2.2, h - wall, w - middle - 2.2, wall).fixture("wall", ""),
        _Box(middle - 2.2, h - 1.0, 4.4, 1.0).fixture("entrance", "Entrance"),
        _Box(w - 9.2, h - 3.2, 6.4, 1.3).fixture("counter", "Checkout"),
        _Box(2.8, h - 3.2, 6.0, 1.3).fixture("counter", "Service & Collection"),
        _Box(middle + 2.7, h - 3.9, 0.9, 0.9).fixture("kiosk", "You are here"),
    ]


def _departments(floor: Floor) -> dict[str, _Box]:
    """Areas in proportion to how many categories a department has."""
    counts = {name: sum(1 for owner in DEPARTMENT.values() if owner == name) for name in DEPARTMENTS}
    area, gap = _Box(1.2, 1.2, floor.width - 2.4, floor.height - 6.6), 1.4
    along = (area.width if floor.layout == "columns" else area.height) - gap * (len(counts) - 1)
    boxes, at = {}, 0.0
    for name, count in counts.items():
        size = along * count / sum(counts.values())
        if floor.layout == "columns":
            boxes[name] = _Box(area.x + at, area.y, size, area.height)
        else:
            boxes[name] = _Box(area.x, area.y + at, area.width, size)
        at += size + gap
    return boxes


def _shared(names: list[str], aisles: int) -> list[list[str]]:
    """Categories in as many groups as the floor has aisles for this department's share."""
    groups = max(2, round(aisles * len(names) / len(CATEGORIES)))
    size = math.ceil(len(names) / groups)
    return [names[at : at + size] for at in range(0, len(names), size)]


def _shelves(box: _Box, count: int) -> list[_Box]:
    """Double-sided shelves across the longer way of the box, in up to two blocks with a walkway between."""
    inner = _Box(box.x + 0.8, box.y + 1.7, box.width - 1.6, box.height - 2.4)
    if inner.width >= inner.height:
        pitch = inner.width / count
        return [_Box(inner.x + pitch * i + (pitch - SHELF) / 2, inner.y, SHELF, inner.height) for i in range(count)]
    pitch = inner.height / count
    return [_Box(inner.x, inner.y + pitch * i + (pitch - SHELF) / 2, inner.width, SHELF) for i in range(count)]
