"""Product pictures: one drawing per family, coloured by the colourway, varied a little by shape."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from resources.demo.colours import Colourway
from resources.demo.pictures import boots, brew, camp, cloth, cook, packs, rooms, studio, table, tools, wear
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
    "dome-tent": camp.dome_tent,
    "tunnel-tent": camp.tunnel_tent,
    "tarp": camp.tarp,
    "hammock": camp.hammock,
    "sleeping-bag": camp.sleeping_bag,
    "sleeping-mat": camp.sleeping_mat,
    "camp-chair": camp.camp_chair,
    "trekking-pack": packs.trekking_pack,
    "daypack": packs.daypack,
    "duffel": packs.duffel,
    "dry-bag": packs.dry_bag,
    "cool-box": packs.cool_box,
    "headlamp": packs.headlamp,
    "lantern": packs.lantern,
    "trekking-poles": packs.trekking_poles,
    "pocket-knife": tools.pocket_knife,
    "hatchet": tools.hatchet,
    "compass": tools.compass,
    "rain-jacket": wear.rain_jacket,
    "down-jacket": wear.down_jacket,
    "fleece": wear.fleece,
    "vest": wear.vest,
    "trousers": wear.trousers,
    "tee": wear.tee,
    "beanie": wear.beanie,
    "gloves": wear.gloves,
    "socks": wear.socks,
    "hiking-boot": boots.hiking_boot,
    "trail-shoe": boots.trail_shoe,
    "cushion": cloth.cushion,
    "throw": cloth.throw,
    "rug": cloth.rug,
    "bed-linen": cloth.bed_linen,
    "towels": cloth.towels,
    "apron": cloth.apron,
    "tea-towel": cloth.tea_towel,
    "storage-box": cloth.storage_box,
    "table-lamp": rooms.table_lamp,
    "floor-lamp": rooms.floor_lamp,
    "pendant-lamp": rooms.pendant_lamp,
    "wall-clock": rooms.wall_clock,
    "mirror": rooms.mirror,
    "basket": rooms.basket,
    "coat-hooks": rooms.coat_hooks,
    "stool": rooms.stool,
    "side-table": rooms.side_table,
    "bench": rooms.bench,
}

ZOOM: Final[dict[str, float]] = {
    "mug": 1.2,
    "camp-mug": 1.2,
    "bowl": 1.12,
    "rain-jacket": 1.06,
    "down-jacket": 1.04,
    "fleece": 1.08,
    "vest": 1.12,
    "tee": 1.12,
    "dome-tent": 1.04,
    "lantern": 1.08,
    "headlamp": 1.1,
    "daypack": 1.06,
    "basket": 1.1,
    "table-lamp": 1.05,
    "stool": 1.08,
    "side-table": 1.06,
    "chef-knife": 1.08,
    "cutting-board": 1.06,
    "rolling-pin": 1.06,
    "pocket-knife": 1.06,
    "tumbler": 1.22,
    "carafe": 1.1,
    "vase": 1.08,
    "candle": 1.18,
    "cutlery": 1.12,
    "pepper-mill": 1.12,
    "storage-jar": 1.16,
    "bottle": 1.14,
    "flask": 1.14,
    "camp-stove": 1.18,
    "french-press": 1.04,
    "coffee-grinder": 1.06,
    "saucepan": 1.04,
}
"""How much larger than drawn a product stands in the picture."""


VIEWS: Final = ("turned", "close", "outside")
"""Further views of a product: from its other side, from near, and not in the studio."""


def draw(family: str, shape: int, colour: Colourway, view: str = "") -> str:
    """The picture as SVG text, always the same for the same arguments. `view` is one of `VIEWS`, "" for the first."""
    canvas = Canvas()
    if view == "outside":
        studio.outside(canvas, family, colour.base)
    else:
        studio.backdrop(canvas, family, colour.base)
    drawing = DRAWINGS.get(family, studio.placeholder)
    whole = ZOOM.get(family, 1.0)
    if view == "turned":
        canvas.turn(whole * 0.94, 500, 640)
    elif view == "close":
        canvas.zoom(whole * 1.95, 430, 300)
    else:
        canvas.zoom(whole * (0.74 if view == "outside" else 1), 500, 640 if view == "" else 800)
    drawing(canvas, Palette.of(colour), random.Random(f"{family}/{shape}"))
    return canvas.svg()
