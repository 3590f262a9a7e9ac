"""Which news of central's feed a page has to read again for. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from shop.catalog import Product

Ids = frozenset[tuple[str, str]]
"""Changed rows of the feed, (kind, id)."""


def ids_of(products: Iterable[Product]) -> frozenset[str]:
    """Of the products and all their variants: whatever central says of them has one of these."""
    return frozenset(one for each in products for one in (each.id, *(variant.id for variant in each.variants)))


def concern(ids: Ids, shown: AbstractSet[str]) -> bool:
    """Whether changed rows can change a page that shows these products and variants. A promotion may be about any."""
    return bool(shown) and any(kind == "promotion" or row in shown for kind, row in ids)
