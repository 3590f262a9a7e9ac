"""What a product is: an item group with the variants that carry the GTINs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """One sellable article. `gtin` has 14 digits; `picture` is the SHA-256 (hex) of its media."""

    id: str
    gtin: str | None
    color: str = ""
    size: str = ""
    picture: str | None = None


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

    def variant(self, variant_id: str) -> Variant | None:
        return next((v for v in self.variants if v.id == variant_id), None)
