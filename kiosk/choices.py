"""Colours and sizes of a product, each with whether it is here (experience, section 3). Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk import stock_words
from shop.catalog import Product, Variant
from shop.promises import StockPromise

Promise = Callable[[Variant], StockPromise | None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One swatch or size; choosing it opens variant `id`."""

    id: str
    name: str
    words: str
    level: str
    picture: str
    selected: bool


def colors(product: Product, chosen: Variant, promise: Promise) -> tuple[Choice, ...]:
    """One per colour, in the feed's order, each standing for the chosen size where it exists in that colour."""
    names = dict.fromkeys(variant.color for variant in product.variants if variant.color)
    if len(names) < 2:
        return ()
    return tuple(_choice(_stand_in(product, chosen, color=name), name, chosen.color == name, promise) for name in names)


def sizes(product: Product, chosen: Variant, promise: Promise) -> tuple[Choice, ...]:
    """One per size, each in the chosen colour where it exists in that size."""
    names = dict.fromkeys(variant.size for variant in product.variants if variant.size)
    if len(names) < 2:
        return ()
    return tuple(_choice(_stand_in(product, chosen, size=name), name, chosen.size == name, promise) for name in names)


def _choice(variant: Variant, name: str, selected: bool, promise: Promise) -> Choice:
    told = promise(variant)
    return Choice(
        id=variant.id,
        name=name,
        words=stock_words.short(told),
        level=stock_words.level(told),
        picture=variant.picture or "",
        selected=selected,
    )


def _stand_in(product: Product, chosen: Variant, *, color: str | None = None, size: str | None = None) -> Variant:
    wanted = [v for v in product.variants if (color is None or v.color == color) and (size is None or v.size == size)]
    same = [v for v in wanted if (v.size == chosen.size if color is not None else v.color == chosen.color)]
    return (same or wanted)[0]
