"""A store's plan as StorePlan draws it: plain values, with the pin and the way to each bay worked out here, not in QML."""

from __future__ import annotations

from typing import Any

from shop.places import Fixture, Plan

BAY_METRES = 1.25
"""The usual width of a shelf bay; bay A is at the end of the aisle that is nearest to the plan's top or left."""
_STEP = 0.9
_AISLE_SIDE = 0.75


def drawing(plan: Plan | None) -> dict[str, Any] | None:
    """For `StorePlan.plan`. `spots` has "7/B" for a bay and "7/" for the middle of an aisle."""
    if plan is None:
        return None
    kiosk = next((f for f in plan.fixtures if f.kind == "kiosk"), None)
    here = _middle(kiosk) if kiosk else None
    spots = {}
    for aisle in (f for f in plan.fixtures if f.kind == "aisle"):
        for bay, (x, y) in _bays(aisle).items():
            spots[f"{aisle.label}/{bay}"] = {"x": x, "y": y, "way": _way(here, aisle, x, y) if here else []}
    fixtures = [
        {"kind": f.kind, "label": f.label, "x": f.x, "y": f.y, "width": f.width, "height": f.height}
        for f in sorted(plan.fixtures, key=lambda f: f.kind != "department")
    ]
    found: dict[str, Any] = {"width": plan.width, "height": plan.height, "fixtures": fixtures, "spots": spots}
    if here:
        found["here"] = {"x": here[0], "y": here[1]}
    return found


def _middle(fixture: Fixture) -> tuple[float, float]:
    return fixture.x + fixture.width / 2, fixture.y + fixture.height / 2


def _bays(aisle: Fixture) -> dict[str, tuple[float, float]]:
    """The point of each bay letter on the aisle, and of "" for the aisle itself."""
    upright = aisle.height >= aisle.width
    length = aisle.height if upright else aisle.width
    count = max(1, min(26, round(length / BAY_METRES)))
    middle = _middle(aisle)
    found = {"": middle}
    for at in range(26):
        along = (min(at, count - 1) + 0.5) / count * length
        found[chr(ord("A") + at)] = (middle[0], aisle.y + along) if upright else (aisle.x + along, middle[1])
    return found


def _way(here: tuple[float, float], aisle: Fixture, x: float, y: float) -> list[dict[str, float]]:
    """Dots from here to the bay: across the free end of the aisles, then along the aisle's nearer side."""
    if aisle.height >= aisle.width:
        side = aisle.x - _AISLE_SIDE if here[0] < x else aisle.x + aisle.width + _AISLE_SIDE
        end = _free_end(here[1], aisle.y, aisle.y + aisle.height)
        corners = [here, (here[0], end), (side, end), (side, y)]
    else:
        side = aisle.y - _AISLE_SIDE if here[1] < y else aisle.y + aisle.height + _AISLE_SIDE
        end = _free_end(here[0], aisle.x, aisle.x + aisle.width)
        corners = [here, (end, here[1]), (end, side), (x, side)]
    return _dots(corners)


def _free_end(here: float, start: float, stop: float) -> float:
    """Where to walk past the aisle's end: at one's own height if that is outside it."""
    if not start - _AISLE_SIDE < here < stop + _AISLE_SIDE:
        return stop + _AISLE_SIDE * 1.4 if here > stop else start - _AISLE_SIDE * 1.4
    return start - _AISLE_SIDE if here - start < stop - here else stop + _AISLE_SIDE


def _dots(corners: list[tuple[float, float]]) -> list[dict[str, float]]:
    dots: list[dict[str, float]] = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:], strict=False):
        length = abs(x1 - x0) + abs(y1 - y0)
        steps = max(1, round(length / _STEP)) if length > 0.01 else 0
        dots += [{"x": x0 + (x1 - x0) * i / steps, "y": y0 + (y1 - y0) * i / steps} for i in range(1, steps + 1)]
    return dots
