"""Former prices: noted when a price changes, in the order of time, and by the price zone of a store."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from central import feed, price_history
from central.database import Database
from central.feed import Change
from central.tables import location, price_before
from central.times import stamp
from tests.central.conftest import START, Clock, settle_places
from tests.central.fresh import memory, template

__all__ = ["memory", "template"]


def cost(
    database: Database, clock: Clock, amount: int | None, variant: str = "K1", zone: str = "main", **sale: Any
) -> None:
    body = None if amount is None else feed.canonical({"amount": amount, "currency": "EUR"} | sale)
    change = Change(f"price:{zone}", "price", variant, body)
    database.write(lambda connection: feed.publish(connection, [change], stamp(clock())))


def prices(database: Database, clock: Clock, days: int = 30, store: str = "S1") -> dict[str, list[int]]:
    with database.read() as connection:
        found = price_history.of_store(connection, store, ["K1", "K2"], clock() - timedelta(days=days), clock())
    assert {currency for currency, _ in found.values()} <= {"EUR"}
    return {variant: sorted(set(all_)) for variant, (_, all_) in found.items()}


def rows(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(price_before)).scalar_one()


def test_what_a_price_was_is_known_for_the_time_that_is_looked_back(database: Database, clock: Clock) -> None:
    database.write(settle_places)
    cost(database, clock, 30_00)
    assert rows(database) == 0  # the first price replaces none
    clock.advance(days=10)
    cost(database, clock, 25_00)
    cost(database, clock, 25_00)
    clock.advance(days=20)
    cost(database, clock, 28_00)
    assert rows(database) == 2
    assert prices(database, clock) == {"K1": [25_00, 28_00, 30_00]}
    clock.advance(days=11)  # the first one ended 31 days ago
    assert prices(database, clock) == {"K1": [25_00, 28_00]}
    assert prices(database, clock, days=10) == {"K1": [28_00]}


def test_a_sale_counts_while_it_was_on(memory: Database, clock: Clock) -> None:
    memory.write(settle_places)
    day = {n: (START + timedelta(days=n)).strftime("%Y-%m-%dT%H:%M:%SZ") for n in (2, 5, 40, 50)}
    cost(memory, clock, 30_00, sale=20_00, sale_from=day[2], sale_to=day[5])
    cost(memory, clock, 40_00, "K2", sale=10_00, sale_from=day[40], sale_to=day[50])
    clock.advance(days=1)
    cost(memory, clock, 30_00)  # it ended before it began
    clock.advance(days=5)
    assert prices(memory, clock) == {"K1": [30_00], "K2": [40_00]}
    clock.advance(days=36)
    assert prices(memory, clock)["K2"] == [10_00, 40_00]


def test_an_article_that_left_the_shop_is_still_worth_what_it_was(memory: Database, clock: Clock) -> None:
    memory.write(settle_places)
    cost(memory, clock, 30_00)
    cost(memory, clock, None)
    assert prices(memory, clock) == {"K1": [30_00]}
    clock.advance(days=31)
    assert prices(memory, clock) == {}


def test_a_store_with_own_prices_knows_those_of_its_zone_as_well(memory: Database, clock: Clock) -> None:
    memory.write(settle_places)
    cost(memory, clock, 30_00)
    cost(memory, clock, 12_00, zone="S1")
    cost(memory, clock, 1_00, zone="elsewhere")
    assert prices(memory, clock) == {"K1": [30_00]}
    moved = update(location).where(location.c.code == "S1").values(price_zone="S1")
    memory.write(lambda connection: connection.execute(moved))
    assert prices(memory, clock) == {"K1": [12_00, 30_00]}
    assert prices(memory, clock, store="S2") == {"K1": [30_00]}


def test_what_nobody_looks_back_to_is_forgotten(memory: Database, clock: Clock) -> None:
    memory.write(settle_places)
    for amount in (30_00, 25_00):
        cost(memory, clock, amount)
    clock.now = datetime.fromisoformat(stamp(START)) + price_history.KEPT
    assert price_history.forget(memory, clock()) == 0
    clock.advance(seconds=1)
    assert price_history.forget(memory, clock()) == 1
    assert rows(memory) == 0


def test_what_a_promotion_was_is_known_for_the_time_that_is_looked_back(memory: Database, clock: Clock) -> None:
    def promote(value: int | None) -> None:
        said = {"kind": "percent", "title": "Now", "everything": True, "starts": "2026-05-01", "ends": "2026-06-01"}
        body = None if value is None else feed.canonical(said | {"value": value})
        change = Change("promo:main", "promotion", "P1", body)
        memory.write(lambda connection: feed.publish(connection, [change], stamp(clock())))

    def past(hours: int) -> list[int]:
        with memory.read() as connection:
            since = clock() - timedelta(hours=hours)
            return [one.value for one, _ in price_history.promotions_until(connection, ["promo:main"], since)]

    promote(50)
    assert past(24) == []
    clock.advance(hours=10)
    promote(20)
    clock.advance(hours=10)
    promote(None)
    assert past(24) == [20, 50]
    clock.advance(hours=16)
    assert past(24) == [20]
    memory.write(settle_places)
    assert prices(memory, clock) == {}, "a promotion is no price"
