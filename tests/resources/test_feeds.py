"""The feeds say what a retailer's files say: right columns, valid numbers, believable goods in places that exist."""

from __future__ import annotations

import filecmp
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest

from resources.demo import returns
from resources.demo.families import FAMILIES
from resources.demo.feeds import INVENTORY_COLUMNS, PRODUCT_COLUMNS
from shop import return_policy
from shop.gtins import gtin14, restricted

Table = list[dict[str, str]]


def test_the_same_arguments_give_the_same_bytes(make: Callable[..., Path]) -> None:
    one, two, other = make(80), make(80), make(80, seed=7)
    names = sorted(str(path.relative_to(one)) for path in one.rglob("*") if path.is_file())
    same, different, missing = filecmp.cmpfiles(one, two, names, shallow=False)
    assert len(same) == len(names) > 40
    assert not different
    assert not missing
    assert (one / "products.tsv").read_bytes() != (other / "products.tsv").read_bytes()


def test_another_day_moves_the_promotions_and_keeps_the_goods(make: Callable[..., Path], today: datetime) -> None:
    one, later = make(100), make(100, today=today + timedelta(days=30))
    assert (later / "inventory.tsv").read_bytes() == (one / "inventory.tsv").read_bytes()
    assert (later / "promotions.jsonl").read_bytes() != (one / "promotions.jsonl").read_bytes()


def test_columns_are_the_feeds_own(retailer: Path, products: Table, inventory: Table) -> None:
    assert tuple(products[0]) == PRODUCT_COLUMNS
    assert tuple(inventory[0]) == INVENTORY_COLUMNS
    for name, width in (("products.tsv", len(PRODUCT_COLUMNS)), ("inventory.tsv", len(INVENTORY_COLUMNS))):
        text = (retailer / name).read_text("utf-8")
        assert {line.count("\t") for line in text.splitlines()} == {width - 1}
        assert '"' not in text


def test_numbers_are_valid_unique_and_for_demonstration_only(products: Table) -> None:
    numbers = [gtin14(row["gtin"]) for row in products]
    assert None not in numbers
    assert len(set(numbers)) == len(products)
    whole = [number for number in numbers if number]
    assert not any(restricted(number) for number in whole)
    assert {number[1:4] for number in whole} == {"952", "061"}
    assert {number[1:8] for number in whole if number[1] == "0"} == {"0614141"}
    assert not any(number[1:5] == "9529" for number in whole), "these are loyalty numbers"
    assert 5 <= sum(len(row["gtin"]) == 12 for row in products) <= 20


def test_goods_are_believable(products: Table) -> None:
    groups = {key: list(rows) for key, rows in groupby(products, key=lambda row: row["item_group_id"])}
    assert len(groups) == len({row["item_group_id"] for row in products}), "variants of a product stand together"
    assert 3 < len(products) / len(groups) < 5
    titles = Counter((rows[0]["title"], rows[0]["brand"]) for rows in groups.values())
    assert titles.most_common(1)[0][1] == 1, "no brand sells two things of one name"
    descriptions = Counter(rows[0]["description"] for rows in groups.values())
    assert len(descriptions) > 0.8 * len(groups)
    assert all(2 <= text.count(". ") + 1 <= 5 for text in descriptions)
    assert not any("{" in text for text in descriptions)
    assert {row["product_type"].split(" > ")[0] for row in products} == {"Outdoor", "Kitchen", "Home"}
    assert len({row["product_type"] for row in products}) >= 60


def test_highlights_hold_no_separator(products: Table) -> None:
    assert not [text for family in FAMILIES for text in family.features if "," in text]
    assert all(3 <= len(row["product_highlight"].split(",")) <= 5 for row in products)


def test_prices_have_the_endings_of_the_trade(products: Table) -> None:
    for row in products:
        amount, currency = row["price"].split(" ")
        assert currency == "EUR"
        assert amount[-2:] in ("90", "40", "95", "00"), row["price"]
        assert float(amount) >= 2.9
        if row["sale_price"]:
            assert float(row["sale_price"].split(" ")[0]) < float(amount)
            assert "/" in row["sale_price_effective_date"]
    assert 0.05 < sum(bool(row["sale_price"]) for row in products) / len(products) < 0.2


def test_bigger_sizes_never_cost_less(products: Table) -> None:
    for _, rows in groupby(products, key=lambda row: (row["item_group_id"], row["color"])):
        amounts = [float(row["price"].split(" ")[0]) for row in rows]
        assert all(small <= large for small, large in pairwise(amounts))


def test_stock_lies_on_the_plan(
    retailer: Path, products: Table, inventory: Table, read: Callable[[Path], list[dict[str, Any]]]
) -> None:
    stores = {row["id"]: row for row in read(retailer / "stores.jsonl") if "id" in row}
    category = {row["id"]: row["product_type"].split(" > ")[1] for row in products}
    aisles = {
        code: {
            fixture["label"]: fixture["category"] for fixture in row["plan"]["fixtures"] if fixture["kind"] == "aisle"
        }
        for code, row in stores.items()
        if "plan" in row
    }
    assert set(aisles) == {"S01", "S02", "S03", "S04", "S05", "S06"}
    for row in inventory:
        if row["store_code"] in aisles:
            assert category[row["id"]] in aisles[row["store_code"]][row["aisle"]].split(" · ")
            assert row["bay"] in "ABCDEFGH"


def test_the_rules_for_returns_are_the_retailers_own_and_speak_of_goods_that_it_has(
    retailer: Path, read: Callable[[Path], list[dict[str, Any]]]
) -> None:
    (said,) = (one["returns"] for one in read(retailer / "stores.jsonl") if "returns" in one)
    policy = return_policy.read(said)
    paths = [family.path for family in FAMILIES]
    mine = {policy.rule(path).name for path in paths}
    assert mine == {one.name for one in policy.classes}
    assert len(mine) == len(policy.classes)
    assert {policy.rule(path).days for path in paths} == {14, 30, 60}
    differs = ("fee", "shipping", "holidays", "most_per_unit", "velocity", "budget", "classes", "version")
    assert all(getattr(policy, name) != getattr(return_policy.DEFAULT, name) for name in differs)


def test_a_version_of_these_rules_says_the_same_all_season_long(today: datetime) -> None:
    seasons: dict[str, list[Any]] = {}
    for days in range(0, 800, 5):
        said = returns.policy(today + timedelta(days=days))
        seasons.setdefault(said["version"], []).append(said)
    assert len(seasons) >= 3
    assert all(one == some[0] for some in seasons.values() for one in some)


def test_plans_fit_their_floor_and_shelves_do_not_overlap(
    retailer: Path, read: Callable[[Path], list[dict[str, Any]]]
) -> None:
    for store in read(retailer / "stores.jsonl"):
        if "plan" not in store:
            continue
        plan = store["plan"]
        shelves = [one for one in plan["fixtures"] if one["kind"] in ("aisle", "counter", "kiosk")]
        for one in plan["fixtures"]:
            assert one["x"] >= 0
            assert one["x"] + one["width"] <= plan["width"] + 0.01
            assert one["y"] + one["height"] <= plan["height"] + 0.01
        for index, one in enumerate(shelves):
            assert not any(_overlap(one, two) for two in shelves[index + 1 :]), store["id"]


def _overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return bool(
        a["x"] < b["x"] + b["width"]
        and b["x"] < a["x"] + a["width"]
        and a["y"] < b["y"] + b["height"]
        and b["y"] < a["y"] + a["height"]
    )


def test_stock_has_every_state(products: Table, inventory: Table) -> None:
    here = {row["id"]: int(row["quantity"]) for row in inventory if row["store_code"] == "S01"}
    assert 0 < len(products) - len(here) < 0.2 * len(products), "some are unknown here"
    assert sum(quantity == 0 for quantity in here.values()) > 0.05 * len(here)
    assert sum(0 < quantity <= 3 for quantity in here.values()) > 0.1 * len(here)
    assert all(int(row["quantity"]) >= int(row["reserved"]) for row in inventory)
    assert [row["id"] for row in products] == list(dict.fromkeys([row["id"] for row in products]))


def test_availability_agrees_with_stock(products: Table, inventory: Table) -> None:
    stocked = {row["id"] for row in inventory if int(row["quantity"]) > int(row["reserved"])}
    assert all((row["availability"] == "in_stock") == (row["id"] in stocked) for row in products)


def test_a_larger_assortment_begins_with_the_smaller_one(make: Callable[..., Path], products: Table) -> None:
    """The stream is the same at every scale, and memory does not hold it: only pictures and a shelf are kept."""
    folder = make(6000)
    with (folder / "products.tsv").open(encoding="utf-8") as file:
        first = [next(file).split("\t")[:3] for _ in range(1001)]
        count = 1000 + sum(1 for _ in file)
    assert count == 6000
    assert [row[0] for row in first[1:]] == [row["id"] for row in products[:1000]]
    assert len(list((folder / "pictures").iterdir())) < 3500


def test_what_a_product_is_said_to_be_beyond_its_name(products: Table) -> None:
    groups = {row["item_group_id"]: row for row in products}
    parts = [[one.split(":") for one in row["product_detail"].split(",")] for row in groups.values()]
    assert all(len(one) == 3 and all(one) for some in parts for one in some)
    assert all(3 <= len(some) <= 9 for some in parts)
    reviewed = [row for row in groups.values() if row["review_count"]]
    assert 0.6 < len(reviewed) / len(groups) < 0.95, "of some nobody has said anything yet"
    for row in reviewed:
        stars = [int(one) for one in row["review_stars"].split(",")]
        assert sum(stars) == int(row["review_count"])
        assert float(row["rating_value"]) == pytest.approx(
            sum(n * (at + 1) for at, n in enumerate(stars)) / sum(stars), abs=0.051
        )
    together = [row for row in groups.values() if row["goes_with"]]
    named = {one for row in together for one in row["goes_with"].split(",")}
    assert len(named & set(groups)) > 0.7 * len(named), "of the last turn some are missing"
    category = {key: row["product_type"] for key, row in groups.items()}
    assert not [
        row["id"]
        for row in together
        if row["product_type"] in {category.get(one) for one in row["goes_with"].split(",")}
    ], "what goes with it is something else"
