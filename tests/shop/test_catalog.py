"""A product knows its variants."""

from __future__ import annotations

from shop.catalog import Product, Variant

RED, BLUE = Variant("V1", "09520000000004", color="red"), Variant("V2", None, color="blue")
JACKET = Product("P1", "Fell jacket", "Tarnfell", "", ("Outdoor",), (RED, BLUE))


def test_a_variant_by_its_id() -> None:
    assert JACKET.variant("V2") is BLUE
    assert JACKET.variant("V3") is None
