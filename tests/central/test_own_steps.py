"""Orders that end without a device: a hold that is over, and a customer who cancels in the web shop."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import own_steps, services
from central.database import Database
from central.desk import Desk, answer
from central.media import Media
from central.tables import refund, stock_reservation
from central.times import stamp
from tests.central.conftest import Clock
from tests.central.test_pickup import HELD, applied, ready, states, step, units
from tests.central.test_trade import conflicts, order
from tests.central.trade import Shop, hand_over, line, order_body


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body(line(units=3, open=3), status="open"))
    return made


def refunds(shop: Shop) -> list[tuple[Any, ...]]:
    columns = refund.c.line, refund.c.quantity, refund.c.amount, refund.c.state
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(refund.c.id))]


def stock(shop: Shop, variant: str = "K1") -> tuple[int, int]:
    found = shop.rows("stock:S1", "stock")[variant]
    return found["on_hand"], found["reserved"]


# --- the hold is over


def over(clock: Clock) -> None:
    clock.now = datetime(2026, 5, 11, 17, 0, tzinfo=UTC)


def test_a_hold_ends_by_itself_and_only_once(shop: Shop, clock: Clock) -> None:
    ready(shop)
    assert (own_steps.expire_due(shop.database, clock()), stock(shop)) == (0, (10, 3))
    over(clock)
    assert [own_steps.expire_due(shop.database, clock()) for _ in range(3)] == [1, 0, 0]
    found = order(shop)
    assert (found["status"], states(shop)) == ("expired", {"expired": 3, "to_shelve": 3})
    assert [one["actor"] for one in found["steps"] if one["kind"] == "expire"] == ["central"]
    assert (refunds(shop), stock(shop)) == ([(1, 3, 5997, "wanted")], (10, 0))
    assert found["lines"][0]["refunds"] == {"wanted": 5997}
    assert shop.sound()


def test_who_ends_a_hold_that_central_has_ended_is_not_refused(shop: Shop, clock: Clock) -> None:
    tablet = ready(shop)
    over(clock)
    own_steps.expire_due(shop.database, clock())
    applied(tablet, step(3, "expire", actor="e1") | {"made_at": HELD}, step(4, "reshelve", units=units(3)))
    assert states(shop) == {"expired": 3}
    assert (len(refunds(shop)), shop.sound()) == (1, True)


def test_two_centrals_end_a_hold_once(shop: Shop, clock: Clock) -> None:
    ready(shop)
    over(clock)
    ended: list[int] = []
    threads = [
        threading.Thread(target=lambda: ended.append(own_steps.expire_due(shop.database, clock()))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sum(ended) == 1
    assert (len(refunds(shop)), shop.sound()) == (1, True)


def test_goods_that_are_handed_over_after_the_hold_are_not_paid_back(shop: Shop, clock: Clock) -> None:
    tablet = ready(shop)
    over(clock)
    own_steps.expire_due(shop.database, clock())
    given = hand_over(3, 2)
    applied(tablet, given)
    assert refunds(shop) == [(1, 3, 5997, "withdrawn"), (1, 1, 1999, "wanted")]
    assert order(shop)["lines"][0]["refunds"] == {"wanted": 1999}
    (row,) = conflicts(shop)
    (body,) = shop.rows("orders:S1", "conflict").values()
    assert (row.kind, body["evidence"]) == ("handed_over_cancelled", {"lines": [1], "withdrawn": 3998, "too_much": 0})
    assert (body["first"]["actor"], stock(shop), shop.sound()) == ("central", (8, 0), True)


def test_what_was_paid_back_already_is_the_affair_of_people(shop: Shop, clock: Clock) -> None:
    tablet = ready(shop)
    over(clock)
    own_steps.expire_due(shop.database, clock())
    shop.database.write(lambda connection: connection.execute(refund.update().values(state="settled")))
    applied(tablet, hand_over(3, 3))
    (body,) = shop.rows("orders:S1", "conflict").values()
    assert body["evidence"] == {"lines": [1], "withdrawn": 0, "too_much": 5997}
    assert refunds(shop) == [(1, 3, 5997, "settled")]


# --- cancelled in the web shop


class Web:
    """A program of the retailer, with its token."""

    def __init__(self, shop: Shop, clock: Clock, folder: Path, may: str = "codes,orders") -> None:
        self.desk = Desk(shop.database, media=Media(folder), clock=clock)
        self.token = shop.database.write(lambda connection: services.new_token(connection, "web", may, clock()))

    def cancel(self, number: str = "TT-1", key: str = "k1", **headers: str) -> tuple[int, dict[str, Any]]:
        sent = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key} | headers
        told = answer(self.desk, "POST", f"/v1/orders/{number}/cancel", sent)
        return told.status, json.loads(told.body)


@pytest.fixture
def web(shop: Shop, clock: Clock, tmp_path: Path) -> Web:
    return Web(shop, clock, tmp_path)


def test_an_order_that_nobody_has_begun_is_cancelled_and_paid_back(shop: Shop, web: Web) -> None:
    status, told = web.cancel()
    assert (status, told["outcome"], told["order"]) == (200, "cancelled", "TT-1")
    assert told["words"]
    assert (states(shop), refunds(shop), stock(shop)) == ({"cancelled": 3}, [(1, 3, 5997, "wanted")], (10, 0))
    assert web.cancel() == (status, told)
    assert web.cancel(key="k2")[1]["outcome"] == "cancelled"
    assert (len(refunds(shop)), len(order(shop)["steps"]), shop.sound()) == (1, 1, True)


def test_the_store_decides_about_what_it_has_begun(shop: Shop, web: Web) -> None:
    tablet = ready(shop)
    first = web.cancel()
    assert first[1]["outcome"] == "cancel_requested"
    asked = order(shop)["cancel_asked_at"]
    shop.clock.advance(minutes=5)
    assert web.cancel(key="k2")[1]["outcome"] == "cancel_requested"
    assert order(shop)["cancel_asked_at"] == asked
    assert refunds(shop) == []
    applied(tablet, step(3, "answer_cancel", agreed=True))
    assert (web.cancel(), web.cancel(key="k3")[1]["outcome"]) == (first, "cancelled")
    assert (refunds(shop), shop.sound()) == ([(1, 3, 5997, "wanted")], True)


def test_it_is_too_late_for_what_was_handed_over(shop: Shop, web: Web) -> None:
    applied(ready(shop), hand_over(3))
    assert web.cancel()[1]["outcome"] == "too_late"
    assert (states(shop), refunds(shop)) == ({"handed_over": 3}, [])


@pytest.mark.parametrize(
    ("number", "key", "status", "code"),
    [
        ("TT-9", "k1", 404, "unknown_order"),
        ("TT%20%00", "k1", 404, "unknown_order"),
        ("TT-1", "", 400, "no_key"),
        ("TT-1", "x" * 65, 400, "no_key"),
        ("TT-2", "k1", 422, "not_pickup"),
    ],
)
def test_what_cannot_be_cancelled_is_refused_by_name(
    shop: Shop, web: Web, number: str, key: str, status: int, code: str
) -> None:
    shop.take(TT_2=order_body(line(units=1, open=1), status="open", method="ship"))
    told = web.cancel(number, key)
    assert (told[0], told[1]["code"]) == (status, code)
    assert told[1]["words"]
    assert states(shop) == {"open": 3}


def test_a_key_is_of_one_request(shop: Shop, web: Web) -> None:
    shop.take(TT_2=order_body(line(units=1, open=1), status="open"))
    assert web.cancel()[0] == 200
    status, told = web.cancel("TT-2")
    assert (status, told["code"]) == (409, "other_request")
    assert order(shop, "TT-2")["status"] == "open"


def test_a_device_and_a_token_for_codes_cancel_nothing(shop: Shop, clock: Clock, tmp_path: Path) -> None:
    codes = Web(shop, clock, tmp_path, "codes")
    assert codes.cancel()[1]["code"] == "not_allowed"
    assert codes.cancel(Authorization="Bearer s-web.nonsense")[0] == 401
    assert states(shop) == {"open": 3}


def test_the_same_request_many_times_at_once_is_one(shop: Shop, web: Web) -> None:
    told: list[tuple[int, dict[str, Any]]] = []
    threads = [threading.Thread(target=lambda: told.append(web.cancel())) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [one == told[0] and one[0] == 200 for one in told] == [True] * 6
    assert (len(refunds(shop)), shop.sound()) == (1, True)
    with shop.database.read() as connection:
        rows = connection.execute(select(stock_reservation.c.delta, stock_reservation.c.at)).all()
    assert [row.delta for row in rows] == [3, -3]
    assert rows[-1].at == stamp(shop.clock())
