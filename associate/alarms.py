"""What is said of a scan while picking that was not of the article in front. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from associate.walking import Stop
from shop.catalog import Variant
from shop.lookups import Found

Kind = Literal["", "wrong", "variant", "stranger", "enough", "claimed"]


@dataclass(frozen=True, slots=True)
class Alarm:
    """`kind`: wrong (`title` is not in the order), variant (the right product, but `detail` where `wanted` is asked
    for), stranger (not in the range), enough (all of `title` is picked), claimed (somebody else is at the order).
    `ending`: the last digits of what was scanned."""

    kind: Kind = ""
    title: str = ""
    detail: str = ""
    picture: str = ""
    wanted: str = ""
    ending: str = ""


QUIET = Alarm()


def at_once(gtin: str, stops: Iterable[Stop]) -> Alarm:
    """What the order itself knows of it."""
    known = next((stop for stop in stops if stop.gtin == gtin), None)
    if known is None:
        return Alarm("wrong", ending=gtin[-4:])
    return Alarm("enough", known.title, known.detail, known.picture, ending=gtin[-4:])


def looked_up(found: Found | None, at: Stop, stops: Iterable[Stop], gtin: str) -> Alarm:
    """What the assortment says of a wrong article; `at` is the line in front."""
    if found is None:
        return Alarm("stranger", ending=gtin[-4:])
    title, picture = found.product.title, found.variant.picture or ""
    wanted = _wanted(found, at, stops)
    if wanted is None:
        return Alarm("wrong", title, detail_of(found.variant), picture, ending=gtin[-4:])
    return Alarm("variant", title, *_apart(found.variant, wanted, picture), gtin[-4:])


def detail_of(variant: Variant) -> str:
    return " · ".join(part for part in (variant.color, variant.size) if part)


def _wanted(found: Found, at: Stop, stops: Iterable[Stop]) -> Variant | None:
    """The variant of this product that a line asks for: that in front before the others."""
    waiting = (found.product.variant(stop.variant) for stop in (at, *stops) if stop.open)
    return next((variant for variant in waiting if variant is not None), None)


def _apart(found: Variant, wanted: Variant, picture: str) -> tuple[str, str, str]:
    """What tells the two from each other, around the picture: a size alone where the colour is right."""
    parts = [(a, b) for a, b in ((found.color, wanted.color), (found.size, wanted.size)) if a != b]
    return " · ".join(a for a, _ in parts if a), picture, " · ".join(b for _, b in parts if b)
