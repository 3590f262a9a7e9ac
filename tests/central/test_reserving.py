"""What orders keep from others: moved with every step, never twice, in agreement with what the inventory feed says."""

from __future__ import annotations

import threading
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, text

from central import feed, ledger
from central.database import Database
from central.ledger import Level
from central.tables import stock_reservation
from central.times import stamp
from tests.central.conftest import Clock
from tests.central.shop_files import INVENTORY, PRODUCTS, STORES, Files
from tests.central.test_own_steps import stock
from tests.central.test_pickup import HELD, applied, ready, step, units
from tests.central.test_trade import conflicts, movements, order
from tests.central.trade import Shop, hand_over, line, order_body, take_back, undo


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(variants=("K1", "K2"), TT_1=order_body(line(units=3, open=3), status="open"))
    levels(made, S2=(8, 1), W1=(40, 0))
    return made


def levels(shop: Shop, variant: str = "K1", **places: tuple[int, int]) -> None:
    """What the inventory feed says of other places: on hand and reserved."""

    def work(connection: Connection) -> None:
        before = ledger.levels(connection, [variant])
        wanted = {(variant, place): Level(*numbers, 0, "", "") for place, numbers in places.items()}
        ledger.adjust(connection, before, wanted, source="import", now=stamp(shop.clock()))
        there = ledger.places(connection, set(places))
        feed.publish(connection, ledger.changes([variant], before | wanted, there, wanted), stamp(shop.clock()))

    shop.database.write(work)


def everywhere(shop: Shop, variant: str = "K1") -> dict[str, list[int]]:
    found: dict[str, list[int]] = shop.rows("avail:north", "avail")[variant]["at"]
    return found


def test_a_hand_over_and_its_undo_move_what_lies_there_and_what_is_kept_together(shop: Shop) -> None:
    assert everywhere(shop) == {"S1": [10, 3, 0], "S2": [8, 1, 0], "W1": [40, 0, 0]}
    tablet, given = ready(shop), hand_over(3, 2)
    applied(tablet, given)
    assert (stock(shop), shop.sound()) == ((8, 1), True)
    applied(tablet, undo(4, given["id"]))
    assert (stock(shop), shop.sound()) == ((10, 3), True)
    applied(tablet, hand_over(5), take_back(6, 1, 1999))
    assert (stock(shop), shop.sound()) == ((8, 0), True)


def test_a_lost_reply_keeps_nothing_twice(shop: Shop) -> None:
    tablet, given = ready(shop), hand_over(3)
    applied(tablet, given)
    assert tablet.verdicts(given)[0][0] in ("applied", "duplicate")
    assert (stock(shop), shop.sound()) == ((7, 0), True)


def test_a_replacement_is_kept_instead(shop: Shop) -> None:
    tablet = shop.tablet()
    made: dict[str, Any] = {
        "line": 1,
        "units": 2,
        "variant": "K2",
        "title": "Other",
        "price": 1500,
        "cap": 2500,
        "consent": "phone",
    }
    applied(tablet, step(1, "short", units=units(2), why="not_found"))
    assert stock(shop) == (10, 3)
    applied(tablet, step(2, "substitute", **made))
    assert (stock(shop), stock(shop, "K2"), movements(shop)[3:]) == ((10, 1), (10, 2), [])
    applied(tablet, hand_over(3, lines=[{"line": 1, "quantity": 1}, {"line": 2, "quantity": 2}]))
    assert (stock(shop), stock(shop, "K2"), shop.sound()) == ((9, 0), (8, 0), True)


@pytest.mark.parametrize("source", ["S2", "W1"])
def test_what_was_asked_for_elsewhere_is_kept_there_until_it_comes(shop: Shop, source: str) -> None:
    tablet, before = shop.tablet(), everywhere(shop)[source]
    applied(
        tablet,
        step(1, "short", units=units(2), why="not_found"),
        step(2, "ask_transfer", transfer="t1", line=1, units=2, source=source),
    )
    assert (everywhere(shop)[source], stock(shop)) == ([before[0], before[1] + 2, 0], (10, 1))
    applied(tablet, step(3, "receive_transfer", transfer="t1"))
    assert (everywhere(shop)[source], stock(shop)) == ([before[0] - 2, before[1], 0], (12, 3))
    assert movements(shop)[3:] == [("K1", -2, "transfer_out"), ("K1", 2, "transfer_in")]
    assert (conflicts(shop), shop.sound()) == ([], True)


def test_a_transfer_that_was_asked_for_and_never_came_keeps_nothing_after_the_order(shop: Shop) -> None:
    tablet = shop.tablet()
    applied(
        tablet,
        step(1, "short", units=units(3), why="not_found"),
        step(2, "ask_transfer", transfer="t1", line=1, units=2, source="S2"),
    )
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    applied(tablet, step(3, "answer_cancel", agreed=True))
    assert (everywhere(shop)["S2"], stock(shop), shop.sound()) == ([8, 1, 0], (10, 0), True)


@pytest.mark.parametrize("source", ["S1", "S9", "nowhere"])
def test_goods_are_asked_for_at_places_that_there_are(shop: Shop, source: str) -> None:
    tablet = shop.tablet()
    asked = step(2, "ask_transfer", transfer="t1", line=1, units=2, source=source)
    applied(tablet, step(1, "short", units=units(2), why="not_found"))
    told = tablet.last(asked)
    assert (told.verdict, told.reason) == ("rejected", "unknown_place")
    assert told.words
    assert "transfers" not in order(shop)


def test_a_damaged_unit_leaves_the_stock_and_the_order_waits_for_another(shop: Shop) -> None:
    tablet = shop.tablet()
    applied(tablet, step(1, "short", units=units(1), why="damaged"))
    assert (stock(shop), movements(shop)[3:]) == ((9, 3), [("K1", -1, "damage")])
    applied(tablet, step(2, "find", units=units(1)), step(3, "pick", units=units(3)), hand_over(4))
    assert (stock(shop), shop.sound()) == ((6, 0), True)


def test_what_is_given_up_is_no_longer_kept_and_is_not_free_twice(shop: Shop) -> None:
    tablet = ready(shop)
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    applied(tablet, step(3, "answer_cancel", agreed=True))
    assert stock(shop) == (10, 0)
    applied(tablet, step(4, "reshelve", units=units(1)), hand_over(5, 2))
    assert (stock(shop), shop.sound()) == ((8, 0), True)


# --- together with what other systems say


def reservations(shop: Shop, variant: str = "K1") -> list[tuple[Any, ...]]:
    columns = stock_reservation.c.purchase, stock_reservation.c.delta
    mine = select(*columns).where(stock_reservation.c.variant == variant, stock_reservation.c.location == "S1")
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(mine.order_by(stock_reservation.c.id))]


@pytest.fixture
def files(tmp_path: Path, database: Database, clock: Clock) -> Files:
    made = Files(tmp_path, database, clock)
    assert [one.bad for one in made.load(stores=STORES, products=PRODUCTS, inventory=INVENTORY)] == [[], [], []]
    return made


def imported(files: Files, clock: Clock) -> Shop:
    return Shop(files.database, clock, settled=True)


def kettles(units_: int, placed_at: str) -> dict[str, Any]:
    return order_body(line(units=units_, open=units_), status="open", placed_at=placed_at)


def counted(reserved: int, on_hand: int = 9) -> str:
    return f"store_code\tid\tquantity\treserved\nS1\tK1\t{on_hand}\t{reserved}\n"


BEFORE, LATER = "2026-05-04T08:00:00Z", "2026-05-04T09:30:00Z"


def test_an_order_that_the_inventory_feed_counts_already_is_not_kept_twice(files: Files, clock: Clock) -> None:
    shop = imported(files, clock)
    files.one(inventory=counted(2))
    shop.take(TT_1=kettles(2, BEFORE), TT_2=kettles(1, LATER))
    assert (stock(shop), shop.sound()) == ((9, 3), True)  # two of the first are among the feed's, the second is new
    assert reservations(shop) == [(None, 2), ("TT-1", 2), ("TT-2", 1), (None, -2)]
    shop.take(TT_3=kettles(2, BEFORE))
    assert (stock(shop), shop.sound()) == ((9, 5), True)  # the feed counted no more


def test_the_feed_again_counts_as_of_its_import_and_never_below_what_orders_keep(files: Files, clock: Clock) -> None:
    shop = imported(files, clock)
    shop.take(TT_1=kettles(3, BEFORE))
    assert stock(shop) == (2, 3)
    for said, kept in ((0, 3), (3, 3), (7, 7), (3, 3)):
        files.one(inventory=counted(said))
        assert (stock(shop), shop.sound()) == ((9, kept), True)
    files.one(inventory=counted(7))
    applied(shop.tablet(), hand_over(1, expects={"1": 0}))
    assert (stock(shop), shop.sound()) == ((6, 4), True)


def test_what_is_kept_of_goods_that_nobody_knows_of_shows_when_they_are_known(files: Files, clock: Clock) -> None:
    shop = imported(files, clock)
    files.one(inventory="store_code\tid\tquantity\nS1\tA-M\t4\n")
    shop.take(TT_1=kettles(2, BEFORE))
    assert shop.rows("stock:S1", "stock")["K1"] is None  # unknown, not zero
    files.one(inventory=counted(0))
    assert (stock(shop), shop.sound()) == ((9, 2), True)
    files.one(inventory="store_code\tid\tquantity\nS1\tA-M\t4\n")
    assert shop.sound()
    applied(shop.tablet(), hand_over(1, 1))
    assert shop.rows("stock:S1", "stock")["K1"] == {"on_hand": -1, "reserved": 1, "safety": 0}
    assert shop.sound()


def test_an_order_that_leaves_the_feed_keeps_nothing(files: Files, clock: Clock) -> None:
    shop = imported(files, clock)
    there = [kettles(2, BEFORE) | {"id": "TT-1"}, kettles(1, BEFORE) | {"id": "TT-2"}]
    assert files.one(orders=there).bad == []
    assert stock(shop) == (2, 3)
    assert files.one(orders=there[1:], allow_empty=True).bad == []
    assert (stock(shop), shop.sound()) == ((2, 1), True)


def test_an_order_that_moves_to_another_store_is_kept_there(files: Files, clock: Clock) -> None:
    shop = imported(files, clock)
    shop.take(TT_1=order_body(line(units=2, open=2, variant="A-M"), status="open", placed_at=LATER))
    shop.take(TT_1=order_body(line(units=2, open=2, variant="A-M"), status="open", placed_at=LATER, store="S2"))
    assert everywhere(shop, "A-M") == {"S1": [4, 1, 0], "S2": [0, 2, 0], "W1": [60, 0, 0]}
    assert shop.sound()


def test_many_orders_for_one_article_at_many_tablets_keep_exactly_what_they_wait_for(shop: Shop) -> None:
    numbers = [f"TT-{n}" for n in range(20, 32)]
    shop.take(**{number: order_body(line(units=2, open=2), status="open") for number in numbers})
    tablets = [shop.tablet() for _ in range(4)]
    failed: list[BaseException] = []

    def work(mine: int) -> None:
        try:
            sent = [hand_over(n, 1, order=number) for n, number in enumerate(numbers[mine::4], 1)]
            assert tablets[mine].verdicts(*sent) == [("applied", "")] * 3
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=work, args=(mine,)) for mine in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []
    assert (stock(shop), shop.sound()) == ((10 - 12, 3 + 24 - 12), True)


def test_the_migration_opens_what_orders_keep_without_changing_a_level(shop: Shop) -> None:
    """As if the orders had been there before there was a ledger of reservations."""
    applied(
        shop.tablet(), step(1, "pick", units=units(3)), step(2, "stage", units=units(3), place="B", hold_until=HELD)
    )
    opened = import_module("central.migrations.versions.v0007_pickup")
    with shop.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM stock_reservation"))
        connection.execute(text("UPDATE purchase SET hold_until = NULL"))
        connection.execute(text("UPDATE stock_level SET reserved = 5 WHERE variant = 'K1' AND location = 'S1'"))
        opened._open_ledger(connection)
        held = connection.execute(text("SELECT hold_until FROM purchase")).scalar()
    assert held == "2026-05-11T17:00:00.000000Z"
    assert sorted(reservations(shop), key=str) == [("TT-1", 3), (None, 2)]
    assert shop.sound()
