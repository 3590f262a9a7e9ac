"""The local inventory feed: a ledger behind the quantities, and prices of one store's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from central import feed, ledger, prices
from central.database import Database
from central.tables import location, stock_level, stock_movement
from tests.central.conftest import Clock
from tests.central.shop_files import INVENTORY, PRODUCTS, STORES, Files, told


@pytest.fixture
def files(tmp_path: Path, database: Database, clock: Clock) -> Iterator[Files]:
    made = Files(tmp_path, database, clock)
    assert [report.bad for report in made.load(stores=STORES, products=PRODUCTS, inventory=INVENTORY)] == [[], [], []]
    yield made
    with database.read() as connection:
        summed = select(stock_movement.c.variant, stock_movement.c.location, func.sum(stock_movement.c.delta))
        sums = {
            (row[0], row[1]): row[2]
            for row in connection.execute(summed.group_by(stock_movement.c.variant, stock_movement.c.location))
        }
        levels = {(row.variant, row.location): row.on_hand for row in connection.execute(select(stock_level))}
    # Stock is the sum of its movements, and what is no longer kept somewhere was moved out.
    assert {key: units for key, units in sums.items() if units} == {
        key: units for key, units in levels.items() if units
    }


def movements(files: Files) -> list[tuple[str, str, int, str]]:
    columns = (stock_movement.c.variant, stock_movement.c.location, stock_movement.c.delta, stock_movement.c.reason)
    with files.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(stock_movement.c.id))]


def test_each_store_gets_its_rows_and_the_region_an_overview(files: Files) -> None:
    assert files.scope("stock:S1") == {
        "stock/A-M": {"on_hand": 4, "reserved": 1, "safety": 0, "aisle": "7", "bay": "B"},
        "stock/K1": {"on_hand": 2, "reserved": 0, "safety": 1, "aisle": "9", "bay": "A"},
    }
    assert files.scope("avail:north") == {
        "avail/A-M": {"at": {"S1": [4, 1, 0], "S2": [0, 0, 0], "W1": [60, 0, 0]}},
        "avail/K1": {"at": {"S1": [2, 0, 1]}},
    }  # what has no row is unknown, not zero
    assert files.scope("stock:W1") == {}
    assert sorted(movements(files)) == [
        ("A-M", "S1", 4, "adjustment"), ("A-M", "W1", 60, "adjustment"), ("K1", "S1", 2, "adjustment"),
    ]  # fmt: skip


def test_the_same_file_again_moves_nothing(files: Files) -> None:
    report = files.one(inventory=INVENTORY)
    assert (report.added, report.changed, report.removed, len(movements(files))) == (0, 0, 0, 3)


def test_another_quantity_is_a_movement_by_the_difference(files: Files) -> None:
    report = files.one(inventory=INVENTORY.replace("S1\tA-M\t4", "S1\tA-M\t1"))
    assert (report.added, report.changed, report.removed) == (0, 2, 0)
    assert movements(files)[3:] == [("A-M", "S1", -3, "adjustment")]
    assert files.scope("stock:S1")["stock/A-M"]["on_hand"] == 1
    assert files.scope("avail:north")["avail/A-M"]["at"]["S1"] == [1, 1, 0]


def test_a_row_that_vanished_is_unknown_again(files: Files) -> None:
    report = files.one(inventory=INVENTORY.replace("S1\tA-M\t4\t129.90 EUR\t1\t0\t7\tB\n", ""))
    assert (report.changed, report.removed) == (1, 1)
    assert "stock/A-M" not in files.scope("stock:S1")
    assert set(files.scope("avail:north")["avail/A-M"]["at"]) == {"S2", "W1"}
    assert movements(files)[3:] == [("A-M", "S1", -4, "adjustment")]


def test_a_file_of_one_store_leaves_the_others_alone(files: Files) -> None:
    files.one(inventory="store_code\tid\tquantity\nS2\tK1\t5\n")
    assert set(files.scope("stock:S1")) == {"stock/A-M", "stock/K1"}
    assert set(files.scope("stock:S2")) == {"stock/K1"}
    assert files.scope("avail:north")["avail/A-M"]["at"] == {"S1": [4, 1, 0], "W1": [60, 0, 0]}


def test_bad_rows_are_named_and_leave_what_was_known(files: Files) -> None:
    before = files.scope("stock:S1")
    report = files.one(
        inventory="store_code\tid\tquantity\treserved\tprice\n"
        "S9\tA-M\t1\t\t\n"
        "S1\tA-M\tmany\t\t\n"
        "S1\tK1\t2\t-1\t\n"
        "S1\tX\t1\t\t\n"
        "S2\tA-L\t1\t\tcheap\n"
        "S2\tA-L\t1\t\t\n"
        "S2\tA-L\t2\t\t\n"
        "S2\t\t2\t\t\n"
    )
    assert told(report) == [
        (2, "store_code", "S9"), (3, "quantity", "many"), (4, "reserved", "-1"), (6, "price", "cheap"), (9, "id", ""),
        (8, "id", "A-L"), (5, "id", "X"),
    ]  # fmt: skip
    assert files.scope("stock:S1") == before
    assert files.scope("stock:S2")["stock/A-L"]["on_hand"] == 1


def test_an_empty_inventory_removes_nothing_unless_told_to(files: Files) -> None:
    assert files.one(inventory="").refused
    assert files.one(inventory="store_code\tid\tquantity\n").refused
    assert len(files.scope("stock:S1")) == 2


def test_a_large_file_in_small_transactions(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("central.imports.inventory._PORTION", 2)
    report = files.one(inventory=INVENTORY + "S2\tK1\t8\t\t\t\t\t\nS2\tA-L\t8\t\t\t\t\t\n")
    assert (report.bad, report.added) == ([], 3)
    assert files.one(inventory=INVENTORY).removed == 3


def price_zones(files: Files) -> dict[str, str]:
    with files.database.read() as connection:
        return {row.code: row.price_zone for row in connection.execute(select(location))}


OWN = INVENTORY.replace("S2\tA-M\t0\t129.90", "S2\tA-M\t0\t119.90")


def test_a_store_with_another_price_becomes_its_own_zone(files: Files) -> None:
    assert set(price_zones(files).values()) == {"main"}
    files.one(inventory=OWN)
    assert price_zones(files) == {"S1": "main", "S2": "S2", "W1": "main"}
    whole = files.scope("price:S2")
    assert whole == files.scope("price:main") | {"price/A-M": {"amount": 11990, "currency": "EUR"}}
    with files.database.read() as connection:  # newer than the zone's, for a device that had those
        zone = {row[0]: row[1] for row in feed.living(connection, "price:main", "price", "", 10)}
        own = {row[0]: row[1] for row in feed.living(connection, "price:S2", "price", "", 10)}
    assert all(own[name] > zone[name] for name in zone)


def test_an_own_zone_follows_its_zone_and_keeps_what_is_its_own(files: Files) -> None:
    files.one(inventory=OWN)
    files.load(products=PRODUCTS.replace("39.00", "42.00"), stores=STORES)
    assert files.scope("price:S2")["price/K1"]["amount"] == 4200
    assert files.scope("price:S2")["price/A-M"]["amount"] == 11990
    files.one(products=PRODUCTS.replace("K1\t\tKettle", "K9\t\tKettle"))
    assert set(files.scope("price:S2")) == {"price/A-M", "price/A-L", "price/K9"}
    files.one(inventory=INVENTORY.replace("K1", "K9"))
    assert files.scope("price:S2") == files.scope("price:main")
    assert price_zones(files)["S2"] == "S2"


def test_a_price_changed_by_hand_reaches_every_zone_but_own_prices(files: Files, clock: Clock) -> None:
    files.one(inventory=OWN)
    for name in ("A-M", "K1"):
        files.database.write(lambda connection, name=name: prices.change(connection, name, "90.00", clock()))
    assert files.scope("price:main")["price/A-M"] == {"amount": 9000, "currency": "EUR"}  # the sale was higher
    assert files.scope("price:S2")["price/A-M"]["amount"] == 11990
    assert files.scope("price:S2")["price/K1"]["amount"] == 9000


def test_a_price_changed_by_hand_keeps_a_lower_sale(files: Files, clock: Clock) -> None:
    files.database.write(lambda connection: prices.change(connection, "A-M", "120", clock()))
    assert (files.scope("price:main")["price/A-M"]["amount"], files.scope("price:main")["price/A-M"]["sale"]) == (
        12000,
        9900,
    )
    for name, amount in (("none", "1"), ("K1", "cheap"), ("K1", "1.001"), ("K1", "-1"), ("K1", "NaN")):
        with pytest.raises(prices.NoPrice, match=r"\."):
            files.database.write(
                lambda connection, name=name, amount=amount: prices.change(connection, name, amount, clock())
            )
    assert files.scope("price:main")["price/K1"]["amount"] == 3900


def test_levels_are_read_whatever_is_asked(files: Files) -> None:
    found = files.database.write(lambda connection: ledger.levels(connection, ["K1", "none"]))
    assert {key: level.on_hand for key, level in found.items()} == {("K1", "S1"): 2}
