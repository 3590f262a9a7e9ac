"""Product pictures: one drawing per family, coloured by the colourway, varied a little by shape."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from resources.demo.colours import Colourway
from resources.demo.pictures import brew, cook, studio, table
from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.shading import Palette

Drawing = Callable[[Canvas, Palette, random.Random], None]
"""Draws the product; the generator varies proportions and details and is the same for every colourway of a shape."""

DRAWINGS: Final[dict[str, Drawing]] = {
    "mug": table.mug,
    "camp-mug": table.camp_mug,
    "bowl": table.bowl,
    "plate": table.plate,
    "tumbler": table.tumbler,
    "carafe": table.carafe,
    "cutlery": table.cutlery,
    "vase": table.vase,
    "plant-pot": table.plant_pot,
    "candle": table.candle,
    "frying-pan": cook.frying_pan,
    "saucepan": cook.saucepan,
    "casserole": cook.casserole,
    "wok": cook.wok,
    "chef-knife": cook.chef_knife,
    "cutting-board": cook.cutting_board,
    "mixing-bowl": cook.mixing_bowl,
    "rolling-pin": cook.rolling_pin,
    "baking-dish": cook.baking_dish,
    "pepper-mill": cook.pepper_mill,
    "lunch-box": cook.lunch_box,
    "storage-jar": cook.storage_jar,
    "kettle": brew.kettle,
    "teapot": brew.teapot,
    "french-press": brew.french_press,
    "coffee-grinder": brew.coffee_grinder,
    "bottle": brew.bottle,
    "flask": brew.flask,
    "camp-stove": brew.camp_stove,
}

ZOOM: Final[dict[str, float]] = {
    "mug": 1.2,
    "camp-mug": 1.2,
    "bowl": 1.12,
    "tumbler": 1.22,
    "carafe": 1.1,
    "vase": 1.08,
    "candle": 1.18,
    "cutlery": 1.12,
}
"""How much larger than drawn a product stands in the picture."""


def draw(family: str, shape: int, colour: Colourway) -> str:
    """The picture as SVG text, always the same for the same arguments."""
    canvas = Canvas()
    studio.backdrop(canvas, family, colour.base)
    drawing = DRAWINGS.get(family, studio.placeholder)
    canvas.zoom(ZOOM.get(family, 1.0), 500, 640)
    drawing(canvas, Palette.of(colour), random.Random(f"{family}/{shape}"))
    return canvas.svg()
