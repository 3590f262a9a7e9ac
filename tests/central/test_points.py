"""Loyalty points go with goods that come back: booked once, in a ledger of their own, and taken off the balance."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from central import feed
from central.database import Database
from central.feed import Change
from central.tables import customer, points_entry
from tests.central.conftest import Clock
from tests.central.test_trade import order
from tests.central.test_undoing import undo
from tests.central.trade import Shop, Tablet, decided_return, hand_over, line, order_body

STAFF = (Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}'),)
EARNED = line(1, 3, 1999) | {"points": 59}


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body(EARNED))
    database.write(lambda connection: feed.publish(connection, list(STAFF), "now"))
    set_points(made, 100)
    return made


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    made = shop.tablet()
    assert made.last(hand_over(1)).verdict == "applied"
    return made


def set_points(shop: Shop, points: int) -> None:
    body = feed.canonical({"name": "Ann", "member": "9529", "points": points})
    shop.database.write(lambda connection: connection.execute(update(customer).values(body=body)))


def balance(shop: Shop) -> int:
    with shop.database.read() as connection:
        return int(json.loads(str(connection.execute(select(customer.c.body)).scalar()))["points"])


def entries(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(points_entry).order_by(points_entry.c.id)))


def told(shop: Shop) -> list[list[int]]:
    """Points of each return of the order, as devices have it."""
    return [[part.get("points", 0) for part in one["lines"]] for one in order(shop)["returns"]]


def test_each_return_takes_its_slice_and_all_of_them_exactly_what_was_earned(shop: Shop, tablet: Tablet) -> None:
    backs = [decided_return(n, 1, 1999, return_id=f"R{n}", expects={"1": n - 2}) for n in (2, 3, 4)]
    assert tablet.verdicts(*backs) == [("applied", "")] * 3
    assert [(one.points, one.return_id, one.customer) for one in entries(shop)] == [
        (-19, "R2", "C1"), (-20, "R3", "C1"), (-20, "R4", "C1"),
    ]  # fmt: skip
    assert balance(shop) == 100 - 59
    assert told(shop) == [[19], [20], [20]]
    assert shop.sound()


def test_a_return_that_is_sent_again_or_refused_books_nothing(shop: Shop, tablet: Tablet) -> None:
    back = decided_return(2, 3, 5997, return_id="R1")
    assert tablet.last(back).verdict == "applied"
    again = shop.tablet().last(decided_return(1, 3, 5997, return_id="R2", expects={"1": 0}))
    assert (again.verdict, again.reason) == ("rejected", "already_returned")
    tablet.chain.pop((0, 2))
    assert tablet.last(back).verdict == "applied"
    assert [one.points for one in entries(shop)] == [-59]
    assert balance(shop) == 41


def test_what_was_booked_stays_with_the_return_when_the_order_feed_tells_the_order_again(
    shop: Shop, tablet: Tablet
) -> None:
    assert tablet.last(decided_return(2, 2, 3998, return_id="R1")).verdict == "applied"
    assert shop.take(TT_1=order_body(EARNED)) == {}
    assert told(shop) == [[39]]
    assert [one.points for one in entries(shop)] == [-39]


def test_the_stores_where_something_of_theirs_is_open_hear_of_the_new_balance(shop: Shop, tablet: Tablet) -> None:
    shop.take(TT_2=order_body(line(1, 1), store="S2"), TT_3=order_body(line(1, 1)))
    assert tablet.last(decided_return(2, 3, 5997, return_id="R1")).verdict == "applied"
    assert shop.rows("cust:S1", "customer")["C1"]["points"] == 41
    assert shop.rows("cust:S2", "customer")["C1"]["points"] == 41
    assert shop.sound()


def test_an_order_of_nobody_books_nobodys_points(shop: Shop) -> None:
    shop.take(TT_4=order_body(EARNED, customer=None))
    tablet = shop.tablet()
    given = hand_over(1, order="TT-4")
    assert tablet.verdicts(given, decided_return(2, 3, 5997, order="TT-4")) == [("applied", "")] * 2
    assert [(one.points, one.customer) for one in entries(shop)] == [(-59, None)]
    assert balance(shop) == 100


def test_the_ledger_takes_no_row_twice(shop: Shop, tablet: Tablet) -> None:
    from sqlalchemy.exc import IntegrityError

    assert tablet.last(decided_return(2, 1, 1999, return_id="R1")).verdict == "applied"
    (row,) = entries(shop)
    values = {name: value for name, value in row._mapping.items() if name != "id"}
    with pytest.raises(IntegrityError):
        shop.database.write(lambda connection: connection.execute(insert(points_entry).values(**values)))


def test_a_return_that_is_undone_gives_its_points_again_and_the_next_one_takes_them_anew(
    shop: Shop, tablet: Tablet
) -> None:
    first, second = (decided_return(n, 1, 1999, return_id=f"R{n}", expects={"1": n - 2}) for n in (2, 3))
    assert tablet.verdicts(first, second, undo(4, "R3")) == [("applied", "")] * 3
    assert [(one.points, one.return_id, one.returned) for one in entries(shop)] == [
        (-19, "R2", first["id"]), (-20, "R3", second["id"]), (20, "R3", second["id"]),
    ]  # fmt: skip
    assert balance(shop) == 100 - 19
    rest = decided_return(5, 2, 3998, return_id="R5", expects={"1": 1})
    assert tablet.last(rest).verdict == "applied"
    assert balance(shop) == 100 - 59
    assert told(shop) == [[19], [40]]
    assert shop.take(TT_1=order_body(EARNED)) == {}
    assert told(shop) == [[19], [40]]
    assert shop.sound()
