"""A product as one row: in the results of a search, or among those looked up before. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from associate import shelf
from associate.shelf import Counted, Level, Tag
from shop.catalog import Product
from shop.lookups import Found, Hit
from shop.money import Money
from shop.prices import effective
from shop.promises import Limits


@dataclass(frozen=True, slots=True)
class Result:
    """`here` are the digits or the band of this store, "" is unknown; `level` says how much that is."""

    id: str
    product: str
    variant: str
    title: str
    detail: str
    picture: str
    price: str
    was: str
    here: str
    level: Level


def of_hit(hit: Hit, limits: Mapping[str, Limits], now: datetime, price: Callable[[Money], str]) -> Result:
    """A row of the list of results."""
    product = Product(hit.product, hit.title, hit.brand, "", hit.category, (hit.variant,))
    cost = effective(hit.price, hit.promotions, product, now) if hit.price else None
    here, level = shelf.here_text(hit.here, limits, now)
    return Result(
        id=hit.product,
        product=hit.product,
        variant=hit.variant.id,
        title=hit.title,
        detail=" · ".join(filter(None, (hit.brand, *hit.category[-1:]))),
        picture=hit.variant.picture or "",
        price=price(cost.now) if cost else "",
        was=price(cost.was) if cost and cost.was else "",
        here=here,
        level=level,
    )


def in_bay(hit: Hit, limits: Mapping[str, Limits], now: datetime, price: Callable[[Money], str]) -> Result:
    """A row of what lies in a bay: there the colour and the size tell one from the next."""
    row, variant = of_hit(hit, limits, now, price), hit.variant
    return replace(row, id=variant.id, detail=" · ".join(filter(None, (variant.color, variant.size))) or row.detail)


def of_found(found: Found, tag: Tag, here: Counted) -> Result:
    """A row of what was looked up before."""
    variant = found.variant
    return Result(
        id=variant.id,
        product=found.product.id,
        variant=variant.id,
        title=found.product.title,
        detail=" · ".join(filter(None, (variant.color, variant.size))) or found.product.brand,
        picture=variant.picture or "",
        price=tag.now,
        was=tag.was,
        here=here.text,
        level=here.level,
    )
