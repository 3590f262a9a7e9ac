"""Wide pictures for screens that nobody is at: several things where they are used, 1600 by 1000 units.

What matters stands in the middle band: a screen cuts off above and below.
"""

from __future__ import annotations

import random
from typing import Final, NamedTuple

from resources.demo.colours import Colourway
from resources.demo.pictures import DRAWINGS, studio
from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.shading import Palette

WIDTH, HEIGHT = 1600, 1000
FLOOR: Final = 806
"""Where things stand in their own drawings."""


class Thing(NamedTuple):
    """`family` is drawn in these colours, `size` times as large, with its middle at `x` and its foot at `y`."""

    family: str
    base: str
    accent: str
    size: float
    x: float
    y: float


class Scene(NamedTuple):
    """`place` is a family whose surroundings these are; `lift` moves them up."""

    place: str
    base: str
    lift: float
    things: tuple[Thing, ...]


SCENES: Final[dict[str, Scene]] = {
    "lake": Scene(
        "dome-tent",
        "#2f6350",
        430,
        (
            Thing("dome-tent", "#2b4a68", "#d9643a", 0.62, 1240, 780),
            Thing("tunnel-tent", "#d49b34", "#37474c", 0.98, 560, 860),
            Thing("lantern", "#454c50", "#e07b3f", 0.32, 1080, 880),
        ),
    ),
    "trail": Scene(
        "hiking-boot",
        "#8a5636",
        430,
        (
            Thing("trekking-pack", "#2f6350", "#e0a33c", 0.92, 1130, 860),
            Thing("hiking-boot", "#8a5636", "#d7a04a", 0.86, 560, 880),
        ),
    ),
    "coffee": Scene(
        "mug",
        "#b8552f",
        470,
        (
            Thing("kettle", "#2b4a68", "#d9643a", 0.84, 430, 850),
            Thing("french-press", "#b8552f", "#2c3a45", 0.86, 900, 870),
            Thing("mug", "#a3ad86", "#b8552f", 0.56, 1270, 880),
        ),
    ),
    "linen": Scene(
        "bed-linen",
        "#c9b28e",
        470,
        (
            Thing("bed-linen", "#8fb4c2", "#2b4a68", 1.02, 620, 890),
            Thing("table-lamp", "#c9b28e", "#40584d", 0.76, 1270, 860),
        ),
    ),
    "bench": Scene(
        "bench",
        "#6f7d42",
        470,
        (
            Thing("rain-jacket", "#2f6350", "#e0a33c", 0.86, 580, 880),
            Thing("basket", "#bd9a6d", "#4b5a52", 0.74, 1190, 880),
        ),
    ),
}


def draw(name: str) -> str:
    """The scene as SVG text, always the same."""
    scene, canvas = SCENES[name], Canvas()
    wide = WIDTH / 1000
    canvas.place(wide, 0, -scene.lift)
    studio.outside(canvas, scene.place, scene.base)
    canvas.placed()
    for thing in scene.things:
        canvas.place(thing.size, thing.x - 500 * thing.size, thing.y - FLOOR * thing.size)
        DRAWINGS[thing.family](
            canvas, Palette.of(Colourway("", "", thing.base, thing.accent)), random.Random(thing.family)
        )
        canvas.placed()
    return canvas.svg(WIDTH, HEIGHT)
