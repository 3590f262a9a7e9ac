"""What others bought, on the device: central's lists, only with what may be named and is still sold."""

from __future__ import annotations

import pytest

from shop.recommendations import Bought
from tests.records.world import World, product


def catalogue(world: World) -> None:
    world.put(
        "catalog:main",
        ("product", "tent", 1, product("tent", "Dome Tent", category=["Outdoor", "Tents"])),
        ("product", "mat", 1, product("mat", "Mat", category=["Outdoor", "Sleep"])),
        ("product", "test", 1, product("test", "Test", category=["Health & Beauty", "Health Care"])),
    )
    world.put(
        "insight:S01",
        ("together", "tent", 1, {"with": [["gone", 9], ["test", 8], ["mat", 5]]}),
        ("together", "test", 1, {"with": [["mat", 8]]}),
        ("together", "odd", 1, {"with": [["mat", "many"]]}),
    )


@pytest.fixture
def shop(world: World) -> World:
    catalogue(world)
    return world


def test_others_also_bought_what_is_sold_and_may_be_named(shop: World) -> None:
    assert [hit.product for hit in shop.records.also_bought("tent")] == ["mat"]
    assert shop.records.also_bought("mat") == shop.records.also_bought("nothing") == ()


def test_a_sensitive_product_has_no_list(shop: World) -> None:
    assert shop.records.also_bought("test") == ()


def test_the_retailers_own_branches_count_at_once(shop: World) -> None:
    shop.put("config:S01", ("limits", "limits", 1, {"sensitive": ["Outdoor > Sleep"]}))
    assert [hit.product for hit in shop.records.also_bought("tent")] == ["test"]


def test_a_new_list_replaces_the_old_one(shop: World) -> None:
    shop.put("insight:S01", ("together", "tent", 2, None))
    assert shop.records.also_bought("tent") == ()


def test_what_goes_with_ones_own_orders_has_its_reason(shop: World) -> None:
    ((why, hit),) = shop.records.recommended([[Bought("tent", "Dome Tent")], [Bought("test", "Test")]])
    assert (why.reason, why.because.title, why.buyers, hit.title) == ("completes", "Dome Tent", 5, "Mat")
    assert shop.records.recommended([[Bought("test", "Test")]]) == ()
    assert shop.records.recommended([[Bought("tent", "Dome Tent"), Bought("mat", "Mat")]]) == ()


def test_what_may_be_named_where_others_can_see(shop: World) -> None:
    variants = ["mat", "test", "gone"]
    assert set(shop.records.articles(variants)) == {"mat", "test"}
    assert set(shop.records.discreet(variants)) == {"mat"}
