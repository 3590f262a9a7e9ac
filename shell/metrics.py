"""Sizes of the shop floor in millimetres, turned into pixels of one panel (experience, section 1). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Literal

Kind = Literal["kiosk", "tablet"]

TEXT_CAPITAL = 0.727
"""Capital height of the text face as a share of its pixel size (Inter: 2048 units, capitals 1490)."""
DISPLAY_CAPITAL = 0.714
"""The same of the headline face (Noto Serif Display)."""

_DESIGN_SHORT_SIDE_MM = {"kiosk": 280.0, "tablet": 136.0}
_SIZES_MM = {
    "kiosk": {"target": 20.0, "targetSmall": 15.0, "gap": 3.0},
    "tablet": {"target": 12.0, "targetSmall": 9.0, "gap": 1.5},
}
_CAPITALS_MM = {
    "kiosk": {"caption": 4.8, "body": 5.0, "heading": 6.2, "title": 9.6, "hero": 15.5},
    "tablet": {"caption": 2.5, "body": 2.6, "heading": 3.1, "title": 4.8, "hero": 7.6},
}
_CAPITALS_LARGER_MM = {
    "kiosk": {"caption": 7.3, "body": 7.4, "heading": 8.4, "title": 11.4, "hero": 16.5},
    "tablet": {"caption": 4.9, "body": 4.9, "heading": 5.3, "title": 6.4, "hero": 8.6},
}


@dataclass(frozen=True, slots=True)
class WindowSpec:
    """One window: the panel's pixels and diagonal. `scale` < 1 shows the whole panel smaller, to a developer."""

    width: int
    height: int
    diagonal_in: float
    kind: Kind = "kiosk"
    scale: float = 1.0

    @property
    def size(self) -> tuple[int, int]:
        """Pixels of the window on the screen."""
        return round(self.width * self.scale), round(self.height * self.scale)

    @property
    def pixels_per_mm(self) -> float:
        """Device-independent pixels for one millimetre of design. On a panel that is larger than the design needs, a
        millimetre grows with it: people stand further away, and a layout for 21.5 inches does not get lost on 43."""
        real = hypot(self.width, self.height) / (self.diagonal_in * 25.4)
        short_mm = min(self.width, self.height) / real
        return real * max(1.0, short_mm / _DESIGN_SHORT_SIDE_MM[self.kind]) * self.scale


KIOSK_PORTRAIT = WindowSpec(1080, 1920, 21.5, "kiosk")
KIOSK_LANDSCAPE = WindowSpec(1920, 1080, 21.5, "kiosk")
TABLET = WindowSpec(1920, 1200, 10.0, "tablet")
TABLET_SMALL = WindowSpec(1280, 800, 10.0, "tablet")


@dataclass(frozen=True, slots=True)
class Metrics:
    """Pixels; text sizes are pixel sizes of the font whose capitals have the wanted height."""

    unit: float
    target: int
    targetSmall: int  # noqa: N815 - the names QML uses
    gap: int
    radius: int
    hairline: int
    caption: int
    body: int
    heading: int
    title: int
    hero: int


def metrics(spec: WindowSpec, *, larger: bool = False, radius_mm: float = 2.0) -> Metrics:
    unit = spec.pixels_per_mm
    capitals = (_CAPITALS_LARGER_MM if larger else _CAPITALS_MM)[spec.kind]
    sizes = _SIZES_MM[spec.kind]
    text = {
        name: round(mm * unit / (DISPLAY_CAPITAL if name in ("title", "hero") else TEXT_CAPITAL) + 0.49)
        for name, mm in capitals.items()
    }
    radius = radius_mm if spec.kind == "kiosk" else radius_mm * 0.62
    return Metrics(
        unit=unit,
        target=round(sizes["target"] * unit),
        targetSmall=round(sizes["targetSmall"] * unit),
        gap=round(sizes["gap"] * unit),
        radius=round(radius * unit),
        hairline=max(1, round(0.25 * unit)),
        **text,
    )
