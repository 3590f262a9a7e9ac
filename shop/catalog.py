"""What a product is: an item group with the variants that carry the GTINs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Variant:
    """One sellable article. `gtin` has 14 digits; `picture` is the SHA-256 (hex) of its media, `views` are those of
    further pictures of it."""

    id: str
    gtin: str | None
    color: str = ""
    size: str = ""
    picture: str | None = None
    views: tuple[str, ...] = ()

    @property
    def pictures(self) -> tuple[str, ...]:
        """All of it, the one that stands for it first."""
        return ((self.picture,) if self.picture else ()) + tuple(one for one in self.views if one != self.picture)


@dataclass(frozen=True, slots=True)
class Detail:
    """A line of the specification: in which section ("" for none) what is how."""

    section: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Rating:
    """What customers said. `tenths`: the mean, 10 (worst) to 50; `count`: how many said so; `stars`: how many gave one
    star, two and so on to five, empty where only the mean is known."""

    tenths: int
    count: int
    stars: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Product:
    """An item group (`item_group_id` of the feed, or the article's own id where it has none)."""

    id: str
    title: str
    brand: str
    description: str
    category: tuple[str, ...]
    variants: tuple[Variant, ...]
    features: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    rating: Rating | None = None
    goes_with: tuple[str, ...] = ()
    """Products that the retailer puts beside it."""
    released: date | None = None

    def variant(self, variant_id: str) -> Variant | None:
        return next((v for v in self.variants if v.id == variant_id), None)
