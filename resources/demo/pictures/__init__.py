"""Product pictures: one drawing per family, coloured by the colourway, varied a little by shape."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from resources.demo.colours import Colourway
from resources.demo.pictures import studio
from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.shading import Palette

Drawing = Callable[[Canvas, Palette, random.Random], None]
"""Draws the product; the generator varies proportions and details and is the same for every colourway of a shape."""

DRAWINGS: Final[dict[str, Drawing]] = {}


def draw(family: str, shape: int, colour: Colourway) -> str:
    """The picture as SVG text, always the same for the same arguments."""
    canvas = Canvas()
    studio.backdrop(canvas, family, colour.base)
    drawing = DRAWINGS.get(family, studio.placeholder)
    drawing(canvas, Palette.of(colour), random.Random(f"{family}/{shape}"))
    return canvas.svg()
