"""A store's plan as StorePlan draws it: plain values, with pins and ways worked out here, not in QML."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from shell.ways import Point, Ways
from shop.places import Fixture, Plan

BAY_METRES = 1.25
"""The usual width of a shelf bay; bay A is at the end of the aisle that is nearest to the plan's top or left."""
_MOST_BAYS = 8
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@lru_cache(maxsize=4)
def drawing(plan: Plan | None) -> dict[str, Any] | None:
    """For `StorePlan.plan`. `spots` has "7/B" for a bay and "7/" for the middle of an aisle. Costs some 50 ms for
    a large store, once: ask from a background thread."""
    if plan is None:
        return None
    kiosk = next((f for f in plan.fixtures if f.kind == "kiosk"), None)
    ways = Ways(plan, _middle(kiosk)) if kiosk else None
    spots = {}
    for aisle in (f for f in plan.fixtures if f.kind == "aisle"):
        for bay, (x, y) in _bays(aisle).items():
            way = ways.to(aisle, (x, y)) if ways else []
            spots[f"{aisle.label}/{bay}"] = {"x": x, "y": y, "way": " ".join(f"{px:.2f},{py:.2f}" for px, py in way)}
    found: dict[str, Any] = {"width": plan.width, "height": plan.height, "fixtures": _fixtures(plan), "spots": spots}
    if kiosk:
        found["here"] = dict(zip("xy", _middle(kiosk), strict=True))
    return found


def _fixtures(plan: Plan) -> list[dict[str, Any]]:
    """Areas first, so that what stands in them is drawn over them."""
    return [
        {"kind": f.kind, "label": f.label, "x": f.x, "y": f.y, "width": f.width, "height": f.height}
        for f in sorted(plan.fixtures, key=lambda f: f.kind != "department")
    ]


def _middle(fixture: Fixture) -> Point:
    return fixture.x + fixture.width / 2, fixture.y + fixture.height / 2


def _bays(aisle: Fixture) -> dict[str, Point]:
    """The point of each bay letter on the aisle, and of "" for the aisle itself."""
    upright = aisle.height >= aisle.width
    length = max(aisle.height, aisle.width)
    count = max(2, min(_MOST_BAYS, int(length / BAY_METRES)))
    middle = _middle(aisle)
    found = {"": middle}
    for at, letter in enumerate(_LETTERS):
        along = (at + 0.5) / max(count, at + 1) * length
        found[letter] = (middle[0], aisle.y + along) if upright else (aisle.x + along, middle[1])
    return found
