"""The colourways of the demo retailer: what a colour is called and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colourway:
    """`key` names the picture file; `base` is the main material, `accent` the trim, both "#rrggbb"."""

    key: str
    name: str
    base: str
    accent: str


def _named(*rows: tuple[str, str, str]) -> tuple[Colourway, ...]:
    return tuple(Colourway(name.lower().replace(" ", "-"), name, base, accent) for name, base, accent in rows)


SHELL = _named(
    ("Spruce", "#2f6350", "#e0a33c"),
    ("Fjord", "#2b4a68", "#d9643a"),
    ("Rust", "#b8552f", "#2c3a45"),
    ("Ochre", "#d49b34", "#37474c"),
    ("Lichen", "#a3ad86", "#b8552f"),
    ("Basalt", "#454c50", "#e07b3f"),
    ("Heather", "#85708f", "#e3bd6b"),
    ("Glacier", "#8fb4c2", "#2b4a68"),
    ("Lingonberry", "#96323f", "#e2c9a4"),
    ("Moss", "#6f7d42", "#e0a33c"),
    ("Sandbank", "#c9b28e", "#40584d"),
)
LEATHER = _named(
    ("Chestnut", "#8a5636", "#d7a04a"),
    ("Peat", "#54423a", "#c8703c"),
    ("Slate", "#59646b", "#dd8a3c"),
    ("Tarn Green", "#4a6353", "#d9b25f"),
    ("Dune", "#bd9a6d", "#4b5a52"),
    ("Coal", "#393b3e", "#bf4a35"),
    ("Bilberry", "#4a5273", "#d7a04a"),
)
WOOL = _named(
    ("Oatmeal", "#d8c9ae", "#8a5636"),
    ("Moorland", "#7b8560", "#e0c078"),
    ("Storm", "#65727d", "#d9dcd6"),
    ("Cranberry", "#98384a", "#e6cdb4"),
    ("Saffron", "#d59a3a", "#6b4632"),
    ("Deep Sea", "#2c4560", "#c9d3cf"),
    ("Ash Grey", "#a5a39c", "#4d5256"),
    ("Fir", "#35594a", "#d8c9ae"),
    ("Rosehip", "#c4604a", "#f0ddc4"),
)
ENAMEL = _named(
    ("Cream", "#efe4cf", "#2f4a58"),
    ("Sea Glass", "#9fc0b2", "#f3ecdd"),
    ("Cobalt", "#33568f", "#f1ebdf"),
    ("Terracotta", "#c16b49", "#f2e2cd"),
    ("Charcoal", "#45474a", "#d9b98a"),
    ("Sage", "#99a888", "#f2ecdc"),
    ("Butter", "#e8cd86", "#5e5a46"),
    ("Lake Blue", "#6d96ad", "#f2ece0"),
    ("Brick", "#a8412f", "#efdcc4"),
    ("Pine", "#2f5a4a", "#ecdcbf"),
    ("Blush", "#dfb19e", "#7c4a3c"),
)
METAL = _named(
    ("Brushed Steel", "#b4babd", "#3b3f42"),
    ("Copper", "#c4784c", "#4a342a"),
    ("Brass", "#c8a352", "#40372a"),
    ("Black Iron", "#3d4043", "#b98a5a"),
    ("Pewter", "#8d9394", "#5a4636"),
    ("Graphite", "#5a5f66", "#c8a352"),
)
WOOD = _named(
    ("Oak", "#c99a62", "#efe6d6"),
    ("Walnut", "#7b5035", "#d9c4a3"),
    ("Ash", "#dcc093", "#55625a"),
    ("Cherry", "#a9663f", "#ead8bd"),
    ("Smoked Oak", "#5e4a3c", "#c9a877"),
    ("Beech", "#d6ab79", "#8d5a3b"),
)
LINEN = _named(
    ("Natural Linen", "#d9cab0", "#a98559"),
    ("Chalk", "#ece6da", "#8d9a8c"),
    ("Clay", "#bd8268", "#f0e0cc"),
    ("Ink", "#344763", "#e0d3ba"),
    ("Olive", "#7f8358", "#ece0c3"),
    ("Mustard", "#cf9d3e", "#f4e8cc"),
    ("Rosewood", "#9a5a57", "#efd9c9"),
    ("Sea Mist", "#a9bfbd", "#f1ede1"),
    ("Forest", "#3e5d4c", "#dccba6"),
    ("Dusk", "#7d7792", "#ebe0d6"),
    ("Stone", "#a29c90", "#f0eadf"),
)
GLASS = _named(
    ("Clear", "#cfe0e0", "#b98a5a"),
    ("Smoke", "#8c9396", "#c9a877"),
    ("Amber", "#cf9046", "#5e4a3c"),
    ("Bottle Green", "#5f8a70", "#c9a877"),
    ("Sea Blue", "#7fa9bd", "#b98a5a"),
    ("Rose", "#d8a59b", "#8a5a4a"),
)
WICKER = _named(
    ("Willow", "#c8a06a", "#7b5035"),
    ("Seagrass", "#b8aa74", "#efe4cf"),
    ("Dark Rattan", "#7f5638", "#d9bd90"),
    ("Bleached", "#e0cfae", "#8fa79b"),
    ("Felt Grey", "#8b8f90", "#b98a5a"),
    ("Rust Felt", "#b3603f", "#d9bd90"),
)
