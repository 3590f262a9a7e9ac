"""A scan's answer: everything one product page needs, with what is unknown left unknown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from records.facts import Promotions
from records.ids import uuid7
from records.outbox import Action, Overlay
from shop.money import Money
from shop.places import Spot
from shop.prices import Promotion, applies
from shop.stock import LocalDelta
from tests.records.world import PROMOTION, START, World, gtin, product

RED = {"id": "P1-R", "gtin": gtin("P1-R"), "color": "Red", "size": "M", "picture": "ab" * 32}
BLUE = {"id": "P1-B", "gtin": gtin("P1-B"), "color": "Blue"}


@pytest.fixture
def shop(world: World) -> World:
    world.put(
        "catalog:main", ("product", "P1", 1, product("P1", "Rain Jacket", variants=[RED, BLUE], features=["Light"]))
    )
    world.put(
        "price:main",
        ("price", "P1-R", 4, {"amount": 9990, "currency": "EUR", "sale": 7990, "sale_to": "2026-12-01T00:00:00Z"}),
    )
    world.put(
        "stock:S01",
        ("stock", "P1-R", 1, {"on_hand": 5, "reserved": 1, "safety": 1, "aisle": "7", "bay": "B"}),
        ("stock", "P1-B", 1, {"on_hand": 0}),
    )
    world.put("avail:north", ("avail", "P1-R", 1, {"at": {"S03": [2, 0, 0], "S01": [99, 0, 0], "S02": [4, 1, 0]}}))
    world.put("promo:main", ("promotion", "X", 1, {**PROMOTION, "categories": ["Outdoor > Clothing"]}))
    return world


def test_a_scan_finds_product_price_promotion_and_stock_with_their_ages(shop: World) -> None:
    found = shop.records.find(gtin("P1-R"))
    assert found is not None
    assert (found.product.title, found.product.category) == ("Rain Jacket", ("Outdoor", "Clothing"))
    assert found.product.features == ("Light",)
    assert (found.variant.id, found.variant.size, found.variant.picture) == ("P1-R", "M", "ab" * 32)
    price = found.prices["P1-R"]
    assert (price.price, price.sale, price.version) == (Money(9990, "EUR"), Money(7990, "EUR"), 4)
    assert (price.sale_from, price.sale_to) == (None, datetime(2026, 12, 1, tzinfo=UTC))
    assert [promotion.id for promotion in found.promotions] == ["X"]
    assert (price.as_of, found.catalog_as_of, found.promotions_as_of) == (START, START, START)


def test_this_store_comes_first_and_its_row_elsewhere_is_ignored(shop: World) -> None:
    found = shop.records.find(gtin("P1-R"))
    assert found is not None
    assert [(row.location, row.on_hand, row.reserved, row.safety) for row in found.stock] == [
        ("S01", 5, 1, 1),
        ("S02", 4, 1, 0),
        ("S03", 2, 0, 0),
    ]
    assert found.stock[0].spot == Spot("7", "B")
    assert {variant: row.on_hand for variant, row in found.here.items()} == {"P1-R": 5, "P1-B": 0}


def test_what_central_has_not_said_is_absent_and_not_zero(shop: World) -> None:
    found = shop.records.find(gtin("P1-B"))
    assert found is not None
    assert "P1-B" not in found.prices
    assert [row.location for row in found.stock] == ["S01"]
    shop.put("stock:S01", ("stock", "P1-B", 2, None))
    found = shop.records.find(gtin("P1-B"))
    assert found is not None
    assert found.stock == ()


def test_an_unknown_number_and_an_unknown_product_are_none(shop: World) -> None:
    assert shop.records.find("00000000000017") is None
    assert shop.records.product("P9") is None
    assert shop.records.product("P1", "P9-X") is None


def test_a_product_opens_at_its_first_or_at_the_given_variant(shop: World) -> None:
    first, blue = shop.records.product("P1"), shop.records.product("P1", "P1-B")
    assert first is not None
    assert first.variant.id == "P1-R"
    assert blue is not None
    assert blue.variant.id == "P1-B"
    assert first.stock == shop.records.find(gtin("P1-R")).stock  # type: ignore[union-attr]


def test_a_product_without_variants_has_no_page(world: World) -> None:
    world.product("P2", "Nothing yet", variants=[])
    assert world.records.product("P2") is None


def test_what_this_device_gave_out_is_taken_off_until_central_has_counted_it(shop: World) -> None:
    for units in (1, 2):
        overlay = Overlay("stock", "P1-R", {"demand": units, "returned": 0})
        shop.records.act(Action(uuid7(START), 1, "stock:P1-R", "stock.take", {"n": units}, {}, (overlay,))).result()
    found = shop.records.find(gtin("P1-R"))
    assert found is not None
    assert found.delta == LocalDelta(demand=3)
    assert shop.records.find(gtin("P1-B")).delta == LocalDelta()  # type: ignore[union-attr]


def test_a_short_gtin_in_the_feed_is_found_by_its_fourteen_digits(world: World) -> None:
    world.product("P3", "Mug", variants=[{"id": "P3", "gtin": "96385074"}])
    found = world.records.find("00000096385074")
    assert found is not None
    assert found.variant.gtin == "00000096385074"


def test_a_gtin_follows_its_variant_to_another_product(world: World) -> None:
    world.product("P1", "Old", variants=[{"id": "V", "gtin": gtin("V")}])
    world.product("P2", "New", variants=[{"id": "V", "gtin": gtin("V")}])
    world.product("P1", "Old", ver=2, variants=[])
    found = world.records.find(gtin("V"))
    assert found is not None
    assert found.product.id == "P2"


def test_a_gtin_that_was_corrected_is_no_longer_found(world: World) -> None:
    world.product("P1", "Mug", variants=[{"id": "V", "gtin": gtin("wrong")}])
    world.product("P1", "Mug", ver=2, variants=[{"id": "V", "gtin": gtin("right")}])
    assert world.records.find(gtin("wrong")) is None
    assert world.records.find(gtin("right")) is not None


def test_promotions_are_found_as_the_rule_says(world: World) -> None:
    window = {"starts": START, "ends": START + timedelta(days=1)}
    promotions = [
        Promotion("all", "percent", "", 5, everything=True, **window),
        Promotion("product", "percent", "", 5, products=("P1",), **window),
        Promotion("brand", "percent", "", 5, brands=("TARN",), **window),
        Promotion("branch", "percent", "", 5, categories=("outdoor",), **window),
        Promotion("leaf", "percent", "", 5, categories=("Outdoor > Clothing",), **window),
        Promotion("deeper", "percent", "", 5, categories=("Outdoor > Clothing > Rain",), **window),
        Promotion("blank", "percent", "", 5, categories=(" ",), brands=("",), **window),
    ]
    world.product("P1", "Jacket")
    world.product("P2", "Tent", brand="", category=[])
    for key in ("P1", "P2"):
        found = world.records.product(key)
        assert found is not None
        expected = sorted(one.id for one in promotions if applies(one, found.product))
        matching = Promotions(promotions).matching(key, found.product.brand, found.product.category)
        assert [one.id for one in matching] == expected


def test_similar_things_are_of_the_same_branch_and_those_in_stock_come_first(world: World) -> None:
    for key in ("A", "B", "C"):
        world.product(key, f"Jacket {key}", category=["Outdoor", "Clothing"])
    world.product("T", "Tent", category=["Outdoor", "Tents"])
    world.product("K", "Kettle", category=["Kitchen"])
    world.put("stock:S01", ("stock", "C", 1, {"on_hand": 2}))
    assert [hit.product for hit in world.records.similar("A")] == ["C", "B", "T"]
    assert [hit.product for hit in world.records.similar("A", 1)] == ["C"]
    assert world.records.similar("unknown") == ()


def test_offers_are_what_is_cheaper_now(world: World) -> None:
    for key in ("A", "B", "C", "D"):
        world.product(key, key, category=["Outdoor", key])
    price = {"amount": 1000, "currency": "EUR"}
    world.put(
        "price:main",
        ("price", "A", 1, {**price, "sale": 900, "sale_to": "2026-12-01T00:00:00Z"}),
        ("price", "B", 1, {**price, "sale": 900, "sale_to": "2026-11-01T00:00:00Z"}),
        ("price", "C", 1, price),
    )
    world.put("promo:main", ("promotion", "X", 1, {**PROMOTION, "products": ["D"]}))
    assert {hit.product for hit in world.records.offers()} == {"A", "D"}
    world.clock.forward(days=60)
    assert world.records.offers() == ()


def test_the_assortment_can_be_walked_through_by_its_branches(world: World) -> None:
    branches = {"A": ["Outdoor", "Tents"], "B": ["Outdoor", "Clothing"], "C": ["Outdoor", "Clothing"], "D": ["Home"]}
    for key, category in branches.items():
        world.product(key, f"Thing {key}", category=category)
    world.put("stock:S01", ("stock", "C", 1, {"on_hand": 1}))
    records = world.records
    assert [(one.path, one.products) for one in records.categories()] == [(("Outdoor",), 3), (("Home",), 1)]
    assert [one.path[-1] for one in records.categories(("Outdoor",))] == ["Clothing", "Tents"]
    assert records.categories(("Home",)) == ()
    assert [hit.product for hit in records.browse(("Outdoor",)).hits] == ["C", "B", "A"]
    assert records.browse(("Outdoor", "Tents")).total == 1
