"""The assortment by its branches."""

from __future__ import annotations

from shop.lookups import Category
from tests.records.world import World


def stocked(world: World) -> World:
    world.product("pan", "Iron Pan", category=["Kitchen", "Pans"])
    world.product("mug", "Mug", category=["Kitchen", "Mugs"], variants=[{"id": "mug", "picture": "ab" * 32}])
    world.product("lid", "Lid", category=["Kitchen", "Pans", "Lids"])
    world.product("tent", "Tent", category=["Outdoor"])
    world.product("odd", "Odd one", category=[])
    return world


def test_branches_are_counted_with_what_lies_below_them(world: World) -> None:
    records = stocked(world).records
    top = records.categories()
    assert [(one.path, one.products) for one in top] == [(("Kitchen",), 3), (("Outdoor",), 1)]
    assert records.categories(("Kitchen",)) == (
        Category(("Kitchen", "Pans"), 2, None),
        Category(("Kitchen", "Mugs"), 1, "ab" * 32),
    )
    assert records.categories(("Outdoor",)) == ()


def test_a_branch_holds_what_lies_below_it_and_nothing_of_its_neighbours(world: World) -> None:
    records = stocked(world).records
    world.product("panel", "Panel", category=["Kitchen", "Pansy"])
    assert {hit.product for hit in records.browse(("Kitchen", "Pans")).hits} == {"pan", "lid"}
    assert records.browse(("Kitchen",), limit=2).total == 4
    assert len(records.browse(("Kitchen",), limit=2).hits) == 2
    assert records.browse(("Garden",)).hits == ()


def test_what_is_in_stock_here_comes_first(world: World) -> None:
    records = stocked(world).records
    world.put("stock:S01", ("stock", "mug", 1, {"on_hand": 3, "reserved": 0, "safety": 0}))
    assert records.browse(("Kitchen",)).hits[0].product == "mug"
