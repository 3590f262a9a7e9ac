"""The order feed and what stores did themselves: neither undoes the other, and the ledgers add up."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from alembic import command as alembic
from alembic.config import Config
from sqlalchemy import Connection, func, select, text

import central
from central.database import Database
from central.tables import conflict, order_line, refund
from central.tables import hand_over as hand_overs
from tests.central.conftest import Clock
from tests.central.ledger_queries import broken
from tests.central.shop_files import PRODUCTS, STORES, Files
from tests.central.trade import Shop, hand_over, line, order_body, take_back, undo


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    return Shop(database, clock)


def lines(shop: Shop, number: str = "TT-1") -> list[tuple[int, ...]]:
    """(handed over, returned, refunded, captured) of each line."""
    columns = (order_line.c.handed_over, order_line.c.returned, order_line.c.refunded, order_line.c.captured)
    query = select(*columns).where(order_line.c.purchase == number).order_by(order_line.c.line)
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(query)]


def order(shop: Shop, number: str = "TT-1") -> dict[str, Any]:
    found: dict[str, Any] = shop.rows("orders:S1", "order")[number]
    return found


def test_an_older_export_does_not_take_back_a_hand_over(shop: Shop) -> None:
    body = order_body(line(units=3, open=1, staged=2))
    shop.seed(TT_1=body)
    given = hand_over(1, 2)
    tablet = shop.tablet()
    tablet.send(given, take_back(2, 1, 1999))
    before = order(shop)
    assert shop.take(TT_1=body) == {}
    assert order(shop) == before
    assert shop.take(TT_1=body | {"lines": [line(units=3, staged=3)]}) == {}  # picked on elsewhere meanwhile
    found = order(shop)
    assert found["lines"][0]["states"] == {"staged": 1, "handed_over": 2, "returned": 1}
    assert (found["hand_overs"], found["returns"]) == (before["hand_overs"], before["returns"])
    assert (found["status"], found["lines"][0]["refunds"]) == ("partly_handed_over", {"wanted": 1999})
    assert shop.sound()
    assert tablet.verdicts(hand_over(3, 1, expects={"1": 2})) == [("applied", "")]
    assert shop.sound()


def test_a_feed_that_learns_of_a_hand_over_does_not_double_it(shop: Shop) -> None:
    shop.seed(TT_1=order_body())
    tablet = shop.tablet()
    given = hand_over(1)
    tablet.send(given)
    assert shop.take(TT_1=order_body(line(handed_over=3), status="delivered")) == {}
    assert (lines(shop), order(shop)["status"]) == ([(3, 0, 0, 5997)], "delivered")
    assert shop.sound()
    assert tablet.verdicts(undo(2, given["id"])) == [("applied", "")]
    assert lines(shop) == [(0, 0, 0, 5997)]
    assert shop.sound()


def test_a_feed_may_correct_itself(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(handed_over=3, returned=2), total=5492))
    assert lines(shop) == [(3, 2, 3661, 5492)]
    assert order(shop)["lines"][0]["refunds"] == {"settled": 3661}
    assert shop.take(TT_1=order_body(line(handed_over=2, staged=1, returned=1), total=5492)) == {}
    assert lines(shop) == [(2, 1, 1830, 5492)]
    assert shop.take(TT_1=order_body(total=5492)) == {}
    assert (lines(shop), "refunds" in order(shop)["lines"][0]) == ([(0, 0, 0, 5492)], False)
    with shop.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(hand_overs)).scalar_one() == 0
    assert shop.sound()


def test_what_came_back_here_was_handed_over_whatever_a_later_feed_says(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(handed_over=3), status="delivered"))
    tablet = shop.tablet()
    assert tablet.verdicts(take_back(1, 2, 3998)) == [("applied", "")]
    assert shop.take(TT_1=order_body(line(staged=3))) == {}
    assert lines(shop) == [(2, 2, 3998, 5997)]
    assert order(shop)["lines"][0]["states"] == {"handed_over": 2, "returned": 2, "staged": 1}
    assert shop.take(TT_1=order_body(line(handed_over=3, returned=3), status="returned")) == {}
    assert (lines(shop), order(shop)["lines"][0]["refunds"]) == (
        [(3, 3, 5997, 5997)],
        {"wanted": 3998, "settled": 1999},
    )
    assert tablet.verdicts(take_back(2, 1, 1999)) == [("rejected", "already_returned")]
    assert shop.sound()


def test_what_cannot_be_true_after_what_happened_here_is_refused_and_nothing_changes(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(), line(2, 1, 500, "K2")), variants=("K1", "K2"))
    shop.tablet().send(hand_over(1, 2), take_back(2, 1, 1999))
    before, ledger = order(shop), lines(shop)
    wrong: dict[str, Any] = {
        "is missing now": order_body(line(2, 1, 500, "K2")),
        "another article": order_body(line(variant="K3"), line(2, 1, 500, "K2")),
        "more of line 1 was handed over": order_body(line(units=1), line(2, 1, 500, "K2")),
        "more was refunded": order_body(line(price=100), line(2, 1, 500, "K2")),
        "do not add up": order_body(line(staged=2), line(2, 1, 500, "K2")),
    }
    for words, body in wrong.items():
        (refused,) = shop.take(TT_1=body).values()
        assert words in refused
        assert (order(shop), lines(shop)) == (before, ledger)
    assert shop.take(TT_1=order_body(), TT_2=order_body()) == {}  # a line that nothing was done with may go
    assert len(lines(shop)) == 1
    assert shop.sound()


def test_a_refused_order_is_named_by_its_line_in_the_file(tmp_path: Path, database: Database, clock: Clock) -> None:
    files = Files(tmp_path, database, clock)
    files.load(stores=STORES, products=PRODUCTS, orders=[order_body() | {"id": "TT-1"}])
    shop = Shop(database, clock, settled=True)
    assert shop.tablet().verdicts(hand_over(1)) == [("applied", "")]
    assert files.one(orders=[order_body() | {"id": "TT-1"}]).bad == []
    changed = order_body(line(units=1)) | {"id": "TT-1"}
    twice = order_body(line(), line()) | {"id": "TT-3"}
    back = order_body(line(staged=3, returned=1)) | {"id": "TT-4"}
    report = files.one(orders=[order_body() | {"id": "TT-2"}, changed, twice, back])
    found = sorted((one.line, one.field, one.reason) for one in report.bad)
    assert found[0] == (2, "lines", "more of line 1 was handed over here than was ordered")
    assert [one[0] for one in found] == [2, 3, 4]
    assert shop.rows("orders:S1", "order")["TT-1"]["lines"][0]["states"] == {"handed_over": 3}
    assert shop.sound()


def test_an_order_that_left_the_feed_keeps_its_ledger(tmp_path: Path, database: Database, clock: Clock) -> None:
    files = Files(tmp_path, database, clock)
    both = [order_body() | {"id": number} for number in ("TT-1", "TT-2")]
    files.load(stores=STORES, products=PRODUCTS, orders=both)
    shop = Shop(database, clock, settled=True)
    tablet = shop.tablet()
    given = hand_over(1, 2)
    tablet.send(given, take_back(2, 1, 1999))
    assert files.one(orders=both[1:]).removed == 1
    assert shop.rows("orders:S1", "order")["TT-1"] is None
    assert tablet.verdicts(hand_over(3, 1)) == [("rejected", "unknown")]
    assert shop.sound()
    files.one(orders=both)
    found = shop.rows("orders:S1", "order")["TT-1"]
    assert found["lines"][0]["states"] == {"handed_over": 2, "returned": 1, "staged": 1}
    assert [one["id"] for one in found["hand_overs"]] == [given["id"]]
    assert tablet.verdicts(take_back(4, 1, 1999)) == [("applied", "")]
    assert shop.sound()


def test_imports_and_hand_overs_at_the_same_time_lose_nothing(shop: Shop) -> None:
    bodies = {f"TT_{n}": order_body(line(units=2)) for n in range(12)}
    shop.seed(on_hand=100, **bodies)
    tablets = [shop.tablet() for _ in range(3)]
    failed: list[BaseException] = []

    def work(tablet: Any, mine: int) -> None:
        try:
            for n in range(12):
                sent = hand_over(n + 1, 2, order=f"TT-{(n * 5 + mine) % 12}", expects={"1": 0})
                tablet.send(sent)
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=work, args=(tablet, n)) for n, tablet in enumerate(tablets)]
    for thread in threads:
        thread.start()
    for _ in range(6):
        assert shop.take(**bodies) == {}
    for thread in threads:
        thread.join(60)
    assert failed == []
    found = shop.rows("orders:S1", "order")
    assert {found[f"TT-{n}"]["lines"][0]["states"]["handed_over"] for n in range(12)} == {2}
    with shop.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(conflict)).scalar_one() == 24
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 100 - 24
    assert shop.sound()


def test_a_number_that_no_card_has_does_not_stop_the_migration(empty_url: str) -> None:
    """Files could say numbers of any length before the column was there."""
    database, config = Database(empty_url), Config()
    config.set_main_option("script_location", str(Path(central.__file__).parent / "migrations"))
    members = {"C1": "9529000012345", "C2": "9" * 500, "C3": ""}

    def old(connection: Connection) -> None:
        config.attributes["connection"] = connection
        alembic.upgrade(config, "0019")
        rows = [{"id": one, "body": json.dumps({"member": member})} for one, member in members.items()]
        connection.execute(text("INSERT INTO customer (id, body) VALUES (:id, :body)"), rows)

    database.write(old)
    database.migrate()
    with database.read() as connection:
        found = connection.execute(text("SELECT id, member FROM customer ORDER BY id")).all()
    assert [tuple(row) for row in found] == [("C1", "9529000012345"), ("C2", None), ("C3", None)]
    database.close()


def test_the_migration_opens_the_ledgers_of_the_orders_that_are_there(empty_url: str) -> None:
    database = Database(empty_url)
    config = Config()
    config.set_main_option("script_location", str(Path(central.__file__).parent / "migrations"))
    odd = order_body(line(units=2, staged=2), line(units=2, staged=2))  # a line twice: the feed could once say that
    there = {
        "TT-1": order_body(line(), line(2, 2, 501, handed_over=2, returned=1), total=5000),
        "TT-2": order_body(line(staged=3, returned=1)),
        "TT-3": odd,
    }

    def old(connection: Connection) -> None:
        config.attributes["connection"] = connection
        alembic.upgrade(config, "0002")
        for number, body in there.items():
            connection.execute(
                text(
                    "INSERT INTO purchase (number, customer, store, is_open, placed_at, body) "
                    "VALUES (:number, 'C1', 'S1', true, :placed, :body)"
                ),
                {"number": number, "placed": body["placed_at"], "body": json.dumps(body)},
            )

    database.write(old)
    database.migrate()
    with database.read() as connection:
        assert broken(connection) == {}
        rows = connection.execute(select(order_line).order_by(order_line.c.purchase, order_line.c.line)).all()
        settled = connection.execute(select(refund.c.amount, refund.c.state)).all()
    found = [(row.purchase, row.line, row.captured, row.handed_over, row.returned, row.refunded) for row in rows]
    assert found == [
        ("TT-1", 1, 4284, 0, 0, 0),
        ("TT-1", 2, 716, 2, 1, 358),
        ("TT-2", 1, 5997, 0, 0, 0),
        ("TT-3", 1, 3998, 0, 0, 0),
    ]
    assert [tuple(row) for row in settled] == [(358, "settled")]
    database.close()
