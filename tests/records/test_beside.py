"""What is shown beside a product: each product once, nothing that is nobody's business, and where its variants are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.records.world import World, product


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(tmp_path)
    goods: dict[str, dict[str, Any]] = {
        "tent": {"goes_with": ["mat", "gone", "tent", "stove"]},
        "tarp": {},
        "dome": {},
        "mat": {"category": ["Outdoor", "Sleep"]},
        "stove": {"category": ["Outdoor", "Cook"]},
        "mug": {"category": ["Outdoor", "Cook"]},
    }
    rows = []
    for number, (key, more) in enumerate(goods.items()):
        variants = [{"id": f"{key}-1", "gtin": f"{952000000000 + number * 10:013d}"}, {"id": f"{key}-2"}]
        body = {"variants": variants, "category": ["Outdoor", "Tents"]} | more
        rows.append(("product", key, 1, product(key, key.title(), **body)))
    made.put("catalog:main", *rows)
    amounts = {"tent": 20000, "tarp": 60000, "dome": 21000, "mat": 5000, "stove": 4000, "mug": 900}
    made.put("price:main", *(("price", f"{key}-1", 1, {"amount": n, "currency": "EUR"}) for key, n in amounts.items()))
    made.put("insight:S01", ("together", "tent", 1, {"with": [["mat", 9], ["mug", 7], ["dome", 5]]}))
    made.put("avail:north", ("avail", "tent-2", 1, {"at": {"S02": [4, 1, 0], "S01": [9, 0, 0]}}))
    return made


def test_each_product_stands_in_one_list(world: World) -> None:
    found = world.records.beside("tent")
    assert [hit.product for hit in found.goes_with] == ["mat", "stove"]
    assert [hit.product for hit in found.others] == ["mug", "dome"]
    assert found.similar[0].product == "tarp"
    everything = [hit.product for hits in (found.goes_with, found.others, found.similar) for hit in hits]
    assert len(everything) == len(set(everything))
    assert "tent" not in everything


def test_the_rows_of_other_places_by_variant(world: World) -> None:
    (rows,) = world.records.beside("tent").elsewhere.values()
    assert [(row.location, row.variant, row.on_hand, row.reserved) for row in rows] == [("S02", "tent-2", 4, 1)]


def test_the_nearer_price_is_the_more_similar(world: World) -> None:
    assert [hit.product for hit in world.records.similar("tent")][:2] == ["dome", "tarp"]


def test_a_product_that_nobody_knows_has_nothing_beside_it(world: World) -> None:
    assert world.records.beside("unknown").similar == ()


def test_what_is_nobodys_business_is_not_named_beside_anything(world: World) -> None:
    world.put("config:S01", ("limits", "limits", 9, {"sensitive": ["Outdoor > Cook"]}))
    found = world.records.beside("tent")
    assert [hit.product for hit in found.goes_with] == ["mat"]
    assert [hit.product for hit in found.others] == ["dome"]
    assert world.records.beside("stove").others == ()
