"""What the product feed says beyond name, price and picture: specification, rating, what goes together, since when.

No value holds a comma, a colon or a quote: they separate the parts of the feed's fields.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from resources.demo.families import FAMILIES
from resources.demo.family import Family

SECTION: Final = {"size": "Size and weight", "use": "What it can do", "made": "Material and care"}

_SLOTS: Final[dict[str, tuple[str, str, str]]] = {
    "weight": ("size", "Weight", "{} g"),
    "column": ("use", "Water column", "{} mm"),
    "pole": ("made", "Poles", "Alloy {} mm"),
    "height": ("size", "Standing height", "{} cm"),
    "load": ("use", "Carries up to", "{} kg"),
    "comfort": ("use", "Comfort temperature", "{} °C"),
    "warm": ("use", "R-value", "{}"),
    "denier": ("made", "Fabric", "{} denier"),
    "lumen": ("use", "Brightness", "{} lumens"),
    "hours": ("use", "Burning time", "{} hours"),
    "blade": ("size", "Blade", "{} cm"),
    "fold": ("size", "Folded length", "{} cm"),
    "pan": ("use", "Pans up to", "{} cm"),
    "hot": ("use", "Keeps hot for", "{} hours"),
    "days": ("use", "Keeps cold for", "{} days"),
    "cl": ("size", "Holds", "{} cl"),
    "litre": ("size", "Holds", "{} litres"),
    "fill": ("made", "Down", "{} cuin"),
    "old": ("made", "Yarn", "Spun from {}"),
    "wool": ("made", "Merino", "{} per cent"),
    "lug": ("use", "Lugs", "{} mm"),
    "base": ("made", "Base", "{} mm"),
    "hrc": ("made", "Hardness", "{} HRC"),
    "grade": ("made", "Steel", "{}"),
    "steps": ("use", "Grind settings", "{}"),
    "people": ("use", "Made for", "{} people"),
    "watt": ("use", "Bulb", "E27 up to {} W"),
    "flex": ("size", "Flex", "{} m"),
    "cord": ("size", "Cord", "{} m"),
    "scent": ("made", "Scent", "{}"),
    "cm": ("size", "Measures", "{} cm"),
}
_OF_FAMILY: Final[dict[tuple[str, str], tuple[str, str, str]]] = {
    ("dome-tent", "weight"): ("size", "Packed weight", "{} kg"),
    ("tee", "weight"): ("made", "Merino", "{} g per square metre"),
    ("towels", "weight"): ("made", "Cotton", "{} g per square metre"),
    ("apron", "weight"): ("made", "Linen and cotton", "{} g per square metre"),
    ("coat-hooks", "load"): ("use", "Each peg carries", "{} kg"),
}
_CARE: Final[dict[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "Tents & Shelter": (
        ("Fly", ("Ripstop nylon", "Recycled polyester")),
        ("Care", ("Sponge off and store dry",)),
    ),
    "Sleeping & Sitting": (
        ("Shell", ("Recycled nylon", "Ripstop polyester")),
        ("Care", ("Air after use and store loose",)),
    ),
    "Packs & Bags": (
        ("Lining", ("Recycled polyester", "Waxed cotton")),
        ("Care", ("Brush off when dry",)),
    ),
    "Jackets & Layers": (
        ("Lining", ("Recycled polyester", "Brushed tricot")),
        ("Care", ("Machine wash at 30 °C", "Hand wash")),
    ),
    "Trousers & Tops": (
        ("Fabric", ("Cotton and hemp", "Merino blend")),
        ("Care", ("Machine wash at 30 °C",)),
    ),
    "Footwear": (
        ("Upper", ("Nubuck leather", "Recycled mesh")),
        ("Sole", ("Natural rubber",)),
        ("Care", ("Brush and wax",)),
    ),
    "Tableware": (
        ("Glaze", ("Lead-free", "Raw outside and glazed inside")),
        ("Care", ("Dishwasher safe",)),
    ),
    "Pots & Pans": (
        ("Hobs", ("All hobs and the oven", "Gas and induction")),
        ("Care", ("Wash by hand and oil lightly",)),
    ),
    "Coffee & Tea": (
        ("Inside", ("Stainless steel", "Borosilicate glass")),
        ("Care", ("Rinse and let dry",)),
    ),
    "Knives & Boards": (
        ("Handle", ("Oak", "Walnut", "Ash")),
        ("Care", ("Wash by hand and dry at once",)),
    ),
    "Lighting": (
        ("Energy class", ("Bulb not included",)),
        ("Care", ("Dust with a dry cloth",)),
    ),
    "Bed & Bath": (
        ("Certificate", ("Organic cotton",)),
        ("Care", ("Machine wash at 60 °C",)),
    ),
    "Small Furniture": (
        ("Wood", ("Solid oak", "Solid ash")),
        ("Assembly", ("Comes in one piece", "Four screws and a key")),
    ),
}
_USUAL: Final = (("Care", ("Wipe with a damp cloth", "Wash by hand")),)
_MADE_IN: Final = ("Portugal", "Lithuania", "Germany", "Estonia", "Spain", "Italy")

TOGETHER: Final[dict[str, tuple[str, ...]]] = {
    "dome-tent": ("sleeping-mat", "sleeping-bag", "lantern", "camp-stove"),
    "tunnel-tent": ("sleeping-mat", "camp-chair", "lantern", "cool-box"),
    "tarp": ("hammock", "trekking-poles", "camp-mug"),
    "hammock": ("tarp", "headlamp", "sleeping-bag"),
    "sleeping-bag": ("sleeping-mat", "headlamp", "dome-tent"),
    "sleeping-mat": ("sleeping-bag", "dome-tent", "lantern"),
    "camp-chair": ("cool-box", "lantern", "camp-mug"),
    "trekking-pack": ("trekking-poles", "dry-bag", "bottle"),
    "daypack": ("bottle", "rain-jacket", "compass"),
    "rain-jacket": ("fleece", "trousers", "dry-bag"),
    "down-jacket": ("beanie", "gloves", "fleece"),
    "fleece": ("vest", "rain-jacket", "beanie"),
    "hiking-boot": ("socks", "trekking-poles", "trousers"),
    "trail-shoe": ("socks", "tee", "bottle"),
    "mug": ("teapot", "french-press", "plate"),
    "camp-mug": ("camp-stove", "flask", "bowl"),
    "plate": ("bowl", "cutlery", "tumbler"),
    "bowl": ("plate", "cutlery", "mug"),
    "kettle": ("teapot", "mug", "french-press"),
    "teapot": ("mug", "kettle", "storage-jar"),
    "french-press": ("coffee-grinder", "mug", "kettle"),
    "coffee-grinder": ("french-press", "kettle", "mug"),
    "frying-pan": ("saucepan", "chef-knife", "tea-towel"),
    "chef-knife": ("cutting-board", "tea-towel", "apron"),
    "table-lamp": ("side-table", "cushion", "candle"),
    "cushion": ("throw", "rug", "basket"),
    "bed-linen": ("throw", "towels", "cushion"),
}
"""By family: what is put beside it."""

PRODUCTS_FROM: Final = 100001
_STEP: Final = 31
_PLACE: Final = {family.key: at for at, family in enumerate(FAMILIES)}


def family_of(nth: int) -> Family:
    """Of the nth product: each turn has every family once, in another order than the list's."""
    turn, place = divmod(nth, len(FAMILIES))
    return FAMILIES[(place * _STEP + turn) % len(FAMILIES)]


def nth_of(key: str, turn: int) -> int:
    """Which product is the one of this family in a turn."""
    place = (_PLACE[key] - turn) * pow(_STEP, -1, len(FAMILIES)) % len(FAMILIES)
    return turn * len(FAMILIES) + place


def details(family: Family, specs: Mapping[str, str], draw: random.Random) -> tuple[tuple[str, str, str], ...]:
    """(section, name, value), section by section."""
    found = list(_own(family, specs))
    made = [(name, draw.choice(values)) for name, values in _CARE.get(family.category, _USUAL)]
    found += [("made", name, value) for name, value in (*made, ("Made in", draw.choice(_MADE_IN)))]
    found.append(("use", "Guarantee", f"{draw.choice((2, 3, 5, 10))} years"))
    order = list(SECTION)
    return tuple(
        (SECTION[section], name, value) for section, name, value in sorted(found, key=lambda one: order.index(one[0]))
    )


def _own(family: Family, specs: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for slot, value in specs.items():
        section, name, words = _OF_FAMILY.get((family.key, slot), _SLOTS[slot])
        yield section, name, words.format(value)


def stars(draw: random.Random) -> tuple[int, ...]:
    """How many customers gave one star, two and so on; of some products nobody has said anything yet."""
    if draw.random() < 0.22:
        return ()
    count, liked = round(3 + 240 * draw.random() ** 2.4), draw.uniform(0.55, 0.86)
    weights = (0.28 * (1 - liked), 0.12 * (1 - liked), 0.3 * (1 - liked), 0.3, liked)
    given = draw.choices(range(5), weights, k=count)
    return tuple(given.count(star) for star in range(5))


def mean(given: tuple[int, ...]) -> float:
    return sum(star * many for star, many in enumerate(given, 1)) / sum(given)


def released(draw: random.Random) -> date:
    """Of the season before the demo's own, so that no later day changes it."""
    return date(2023, 1, 1) + timedelta(days=round(1200 * draw.random() ** 0.7))


def goes_with(family: Family, turn: int) -> tuple[str, ...]:
    """Numbers of products; of the last turn some may not exist."""
    return tuple(f"P{PRODUCTS_FROM + nth_of(key, turn)}" for key in TOGETHER.get(family.key, ()))
