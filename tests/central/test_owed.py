"""What an order wants no longer is taken from its last tenders, whatever rows were written last."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert, select

from central import orders, owed
from central.database import Database
from central.tables import refund
from shop.orders import Order
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.ledger_queries import broken
from tests.central.trade import Shop, line, order_body

__all__ = ["memory", "template"]

PAID = {
    "total": 6496, "shipping": 499,
    "tenders": [{"id": "gift", "kind": "voucher", "paid": 1000}, {"id": "visa", "kind": "card", "paid": 5496}],
}  # fmt: skip
Row = tuple[str, str, int]


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    made = Shop(memory, clock)
    made.seed(TT_1=order_body(line(units=3, open=3), status="open", **PAID))
    return made


def given_up(shop: Shop, units: int, *rows: Row) -> Order:
    """The order with units that nobody gets, and (command, tender, amount) wanted for them."""
    about = {"purchase": "TT-1", "line": 1, "quantity": 1, "state": "wanted", "at": "now"}
    made = [about | {"command": command, "tender": tender, "amount": amount} for command, tender, amount in rows]
    with shop.database.engine.begin() as connection:
        connection.execute(insert(refund), made)
    before = held(shop)
    states = {"open": 3 - units, "cancelled": units}
    return replace(before, lines=(replace(before.lines[0], states=states),))


def held(shop: Shop) -> Order:
    def read(connection: Any) -> Order:
        found = orders.hold(connection, "TT-1")
        assert found is not None
        return found.order

    return shop.database.write(read)


def wants(order: Order, units: int, amount: int) -> Order:
    """The order as a step leaves it: so many units given up, so much wanted for them."""
    first = order.lines[0]
    states, refunds = {"open": 3 - units, "cancelled": units}, {"wanted": amount}
    return replace(order, lines=(replace(first, states=states, refunds=refunds),))


def write(shop: Shop, after: Order, before: Order) -> None:
    shop.database.write(lambda connection: owed.write(connection, after, before, "C", "later"))


def rows(shop: Shop) -> list[tuple[Any, ...]]:
    columns = refund.c.tender, refund.c.amount, refund.c.state
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(refund.c.id))]


def standing(shop: Shop) -> dict[str, int]:
    found: dict[str, int] = {}
    for tender, amount, state in rows(shop):
        if state == "wanted":
            found[tender] = found.get(tender, 0) + amount
    return found


def test_the_last_tender_is_asked_first_also_where_an_earlier_one_was_written_last(shop: Shop) -> None:
    before = given_up(shop, 2, ("A", "visa", 1999), ("B", "gift", 1000), ("B", "visa", 999))
    write(shop, wants(before, 1, 1999), before)
    assert standing(shop) == {"gift": 1000, "visa": 999}
    assert [row for row in rows(shop) if row[2] == "withdrawn"] == [
        ("visa", 1999, "withdrawn"),
        ("visa", 999, "withdrawn"),
    ]


def test_what_is_wanted_of_it_yet_is_wanted_of_the_tenders_that_had_it(shop: Shop) -> None:
    before = given_up(shop, 2, ("A", "gift", 1000), ("A", "visa", 999), ("B", "visa", 1999))
    write(shop, wants(before, 1, 500), before)
    assert standing(shop) == {"gift": 500}
    again = wants(before, 2, 500)
    write_more = replace(again, lines=(replace(again.lines[0], refunds={}),))
    shop.database.write(lambda connection: owed.write(connection, write_more, again, "D", "later"))
    assert standing(shop) == {}


def test_one_row_that_was_too_much_is_cut_and_no_tender_gets_more_than_it_had(shop: Shop) -> None:
    before = given_up(shop, 3, ("A", "gift", 1000), ("A", "visa", 4997))
    write(shop, wants(before, 2, 3998), before)
    assert standing(shop) == {"gift": 1000, "visa": 2998}
    with shop.database.read() as connection:
        odd = broken(connection)
    assert "what goes back to a tender is the sum of its refunds, and not above what was paid" not in odd
