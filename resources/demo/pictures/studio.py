"""The studio in which every product stands: a tinted sweep of paper, brighter at the top left."""

from __future__ import annotations

import random
from typing import Final

from resources.demo.families import FAMILIES
from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.shading import Palette, luminance, mix

_WALL: Final = {"Outdoor": "#e5eae2", "Kitchen": "#f1e9dc", "Home": "#f0e5dc"}
_DEPARTMENT: Final = {family.key: family.department for family in FAMILIES}


def backdrop(canvas: Canvas, family: str, base: str) -> None:
    """Wall and floor in the department's tint, leaning towards the product's colour; darker behind pale products."""
    wall = mix(_WALL[_DEPARTMENT[family]], base, 0.16)
    if luminance(base) > 0.75:
        wall = mix(wall, "#6b6a5c", 0.24)
    light, far = mix(wall, "#fffdf8", 0.66), mix(wall, "#5a5040", 0.03)
    canvas.path("M0 0H1000V1000H0Z", canvas.radial(360, 300, 900, (0, light), (0.5, mix(wall, light, 0.35)), (1, far)))
    floor = mix(wall, "#4a3f30", 0.1)
    fades = ((0.0, floor, 0.0), (0.3, floor, 0.35), (1.0, floor, 0.6))
    canvas.path("M0 690H1000V1000H0Z", canvas.linear(0, 690, 0, 1000, *fades))


def placeholder(canvas: Canvas, palette: Palette, draw: random.Random) -> None:
    canvas.shadow(520, 800, 330, 50)
    canvas.ellipse(
        500, 540, 250 + draw.random() * 20, 250, canvas.radial(420, 450, 330, (0, palette.light), (1, palette.shade))
    )
