"""Tills say that a shopper has paid: once, the whole of it, and only while it is kept for them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from central import notices, orders, placing, services
from central.asking import Answered
from central.database import Database
from central.desk import Desk, answer
from central.tables import order_line, refund
from shop import pickup_bodies
from shop.orders import Order
from shop.pickup import By, CancelShort, Pick, Short, Substitute
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.ordered import Aisle, line, place
from tests.central.together import at_once
from tests.central.trade import decided_return, hand_over

__all__ = ["memory", "template"]

STOCK = {("K1", "S1"): 5, ("K1", "S2"): 5, ("L1", "W1"): 5}
MIXED = (
    line(1, "shelf", "S1"),
    line(2, "hold", "S1", quantity=2),
    line(3, "pickup", "S2"),
    line(4, "ship", "W1", variant="L1", title="Lamp", price=5000),
)
DUE = 3 * 1999 + 5000 + 490


class Till:
    """A till with its token, in front of a store where somebody has ordered."""

    def __init__(self, database: Database, clock: Clock, *lines: dict[str, Any], **body: Any) -> None:
        self.aisle, self.clock = Aisle(database, clock, STOCK), clock
        self.desk = Desk(database, clock=clock)
        self.token = database.write(lambda connection: services.new_token(connection, "till", "payments", clock()))
        self.kiosk, self.tablet, self.steps = self.aisle.tablet(role="kiosk"), self.aisle.tablet(), 0
        assert self.kiosk.verdicts(place(1, *(lines or MIXED), body=body)) == [("applied", "")]
        (self.told,) = self.aisle.placings()
        self.number = self.told["number"]

    def ask(self, method: str, path: str, sent: Any = None, key: str = "", token: str = "") -> Answered:
        said = {"Authorization": f"Bearer {token or self.token}", "Idempotency-Key": key}
        return answer(self.desk, method, path, said, b"" if sent is None else json.dumps(sent).encode())

    def look(self, named: str = "") -> dict[str, Any]:
        told = self.ask("GET", f"/v1/requests/{named or self.number}")
        return {**json.loads(told.body), "status": told.status}

    def pay(self, key: str = "k1", amount: int = DUE, **more: Any) -> dict[str, Any]:
        sent = {"tender": "T-1001", "kind": "card", "amount": amount, "currency": "EUR"} | more
        told = self.ask("POST", f"/v1/requests/{self.number}/paid", sent, key)
        return {**json.loads(told.body), "status": told.status}

    def order(self, method: str = "pickup", store: str = "S1") -> Order:
        found = [self._held(number) for number in self.aisle.orders(store)]
        return next(one for one in found if one.method == method)

    def _held(self, number: str) -> Order:
        held = self.aisle.database.write(lambda connection: orders.hold(connection, number))
        assert held is not None
        return held.order

    def step(self, event: Any) -> None:
        """A step that a tablet of the store takes."""
        self.steps += 1
        number, kind = self.order().number, f"order.{pickup_bodies.kind_of(event)}"
        body = {"order": number, "actor": "e1", "says": pickup_bodies.body(event)}
        assert self.tablet.verdicts(command(self.steps, kind, body, f"order:{number}")) == [("applied", "")]


@pytest.fixture
def till(memory: Database, clock: Clock) -> Till:
    return Till(memory, clock)


def test_a_till_sees_what_is_to_be_paid_and_nobody_s_name(till: Till) -> None:
    told = till.look()
    assert (told["state"], told["to_pay"], told["on_shelf"], told["currency"]) == ("to_pay", DUE, 1999, "EUR")
    assert sorted((one["title"], one["quantity"]) for one in told["lines"]) == [
        ("Kettle", 1),
        ("Kettle", 2),
        ("Lamp", 1),
    ]
    assert "anary" not in str(told)
    assert till.look(till.number.lower().replace("-", ""))["request"] == till.number
    for unknown in ("R-0000-0000", "SR-1", "x" * 24, "%2e"):
        assert till.look(unknown)["status"] == 404


def test_what_was_paid_is_captured_to_the_cent_by_order_and_line(till: Till) -> None:
    done = till.pay()
    assert (done["status"], done["paid"], len(done["orders"])) == (200, DUE, 3)
    with till.aisle.database.read() as connection:
        captured = connection.execute(select(order_line.c.captured)).scalars().all()
    assert sorted(captured) == [1999, 3998, 5000]
    sent = till.order("ship")
    assert (sent.shipping, sent.total, sent.to_pay) == (490, 5490, None)
    assert [(one.id, one.paid, one.kind) for one in sent.tenders] == [("T-1001", 5490, "card")]
    assert till.aisle.placings()[0]["state"] == "paid"
    assert till.look()["to_pay"] == 0
    till.clock.advance(days=3)
    assert placing.expire_due(till.aisle.database, till.clock()) == 0
    assert till.aisle.kept() == {("K1", "S1"): 2, ("K1", "S2"): 1, ("L1", "W1"): 1}
    assert till.aisle.sound()


def test_the_same_payment_told_again_is_one_and_another_one_is_given_back(till: Till) -> None:
    first = till.pay()
    assert till.pay() == first
    assert till.pay("k2") == first, "the same payment under another key"
    assert till.pay("k3", tender="T-1002")["code"] == "already_paid"
    assert till.pay("k1", tender="T-1002")["code"] == "other_request"
    assert till.pay("")["code"] == "no_key"
    assert len(till.order().tenders) == 1
    assert till.aisle.sound()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_many_tills_at_once_take_the_money_once(database: Database, clock: Clock) -> None:
    till = Till(database, clock)
    told: list[Any] = []
    at_once(*(lambda n=n: told.append(till.pay(f"k{n}", tender=f"T-{n}")["status"]) for n in range(6)))
    assert sorted(told) == [200] + [409] * 5
    assert sum(one.paid for number in till.aisle.orders() for one in till._held(number).tenders) == DUE - 1999
    assert till.aisle.sound()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_money_that_comes_in_the_last_moment_counts_or_is_given_back(database: Database, clock: Clock) -> None:
    """Whoever is first: the goods are never free again although they are paid."""
    till = Till(database, clock)
    clock.advance(hours=1)
    told: list[Any] = []
    ended: list[int] = []
    at_once(
        lambda: told.append(till.pay()["status"]),
        lambda: ended.append(placing.expire_due(database, clock())),
        lambda: ended.append(placing.expire_due(database, clock())),
    )
    assert (told, sum(ended)) in (([200], 0), ([422], 1))
    assert len(till.aisle.kept()) == (3 if told == [200] else 0)
    assert till.aisle.sound()


NOT_ITS_PAYMENT: list[tuple[dict[str, Any], int, str]] = [
    ({"amount": DUE - 1}, 422, "other_amount"),
    ({"currency": "USD"}, 422, "other_currency"),
    ({"tender": "4111111111111111"}, 422, "invalid"),
    ({"tender": "store_credit"}, 422, "invalid"),
    ({"tender": ""}, 422, "invalid"),
    ({"card": "4111111111111111"}, 422, "invalid"),
    ({"amount": -1}, 422, "invalid"),
]


def test_what_is_not_its_payment_changes_nothing(till: Till) -> None:
    for more, status, code in NOT_ITS_PAYMENT:
        told = till.pay(**more)
        assert (told["status"], told["code"]) == (status, code), more
    assert till.look()["to_pay"] == DUE


def test_the_till_s_own_number_may_be_long(till: Till) -> None:
    assert till.pay(tender="20260504-0007-123450")["status"] == 200


def test_after_its_time_nothing_may_be_taken(till: Till) -> None:
    till.clock.advance(hours=1)
    assert placing.expire_due(till.aisle.database, till.clock()) == 1
    assert till.look()["state"] == "expired"
    assert till.pay()["code"] == "over"
    assert till.aisle.kept() == {}


def test_a_device_and_another_program_may_not_say_that_it_was_paid(till: Till) -> None:
    other = till.aisle.database.write(lambda c: services.new_token(c, "web", "orders,vouchers", till.clock()))
    assert till.ask("GET", f"/v1/requests/{till.number}", token=other).status == 403
    assert till.ask("POST", f"/v1/requests/{till.number}/paid", {}, "k", token="nobody.x").status == 401


def test_by_phone_it_is_found_by_the_end_of_its_link(memory: Database, clock: Clock) -> None:
    till = Till(memory, clock, line(1), pay="phone")
    token = till.told["link"].rpartition("/")[2]
    assert till.look(token)["request"] == till.number
    assert till.number not in till.told["link"]
    assert till.look(token[:-1] + ("A" if token[-1] != "A" else "B"))["status"] == 404


def test_what_was_cancelled_before_it_was_paid_goes_back_at_once(memory: Database, clock: Clock) -> None:
    till = Till(memory, clock, line(1, quantity=3))
    till.step(Short(By("", "e1", clock()), {1: 1}, "not_found"))
    till.step(CancelShort(By("", "e1", clock()), {1: 1}))
    assert till.pay(amount=5997)["status"] == 200
    with memory.read() as connection:
        rows = connection.execute(select(refund.c.state, refund.c.amount, refund.c.tender)).all()
    assert [tuple(row) for row in rows] == [("wanted", 1999, "T-1001")]
    assert till.order().lines[0].pending_refund == 1999
    assert till.aisle.sound()


def test_what_replaced_something_before_it_was_paid_is_paid_with_it(memory: Database, clock: Clock) -> None:
    till = Till(memory, clock, line(1, quantity=2))
    till.step(Short(By("", "e1", clock()), {1: 1}, "damaged"))
    till.step(Substitute(By("", "e1", clock()), 1, 1, "K2", "Pot", 1899, 2200, "counter"))
    assert till.pay(amount=3998)["status"] == 200
    assert [(one.captured, one.given, one.pending_refund) for one in till.order().lines] == [
        (2099, 1899, 100),
        (1899, 0, 0),
    ]
    assert till.aisle.sound()


def test_goods_that_went_out_before_they_were_paid_can_still_be_paid(memory: Database, clock: Clock) -> None:
    till = Till(memory, clock, line(1, quantity=2))
    number = till.order().number
    till.step(Pick(By("", "e1", clock()), {1: 2}))
    assert till.aisle.tablet().verdicts(hand_over(1, 2, number)) == [("applied", "")]
    assert till.look()["to_pay"] == 3998
    assert till.pay(amount=3998)["status"] == 200
    assert till.order().to_pay is None
    assert till.aisle.sound()


def test_nothing_of_what_is_not_paid_comes_back_as_a_return(memory: Database, clock: Clock) -> None:
    till = Till(memory, clock, line(1, quantity=2))
    till.step(Pick(By("", "e1", clock()), {1: 2}))
    tablet, number = till.aisle.tablet(), till.order().number
    given, back = hand_over(1, 2, number), decided_return(2, 1, 0, order=number)
    assert tablet.verdicts(given, back) == [("applied", ""), ("rejected", "not_paid")]
    assert [one["kind"] for one in till.aisle.rows("orders:S1", "conflict").values()] == ["return_refused"]
    assert till.pay(amount=3998)["status"] == 200
    assert tablet.verdicts(decided_return(3, 1, 1999, order=number)) == [("applied", "")]
    assert till.aisle.sound()


def test_the_shopper_is_told_once_that_it_was_paid(till: Till) -> None:
    till.aisle.database.write(lambda connection: notices.use(connection, ["email"]))
    till.pay()
    till.pay("k2")
    assert [one.topic for one in till.order().told] == ["placed", "paid"]


def test_the_warehouse_learns_where_to_send_it_and_whether_it_is_paid(till: Till) -> None:
    web = till.aisle.database.write(lambda c: services.new_token(c, "warehouse", "orders", till.clock()))
    number = till.order("ship").number

    def look(order: str, token: str = web) -> dict[str, Any]:
        return dict(json.loads(till.ask("GET", f"/v1/orders/{order}/parcel", token=token).body))

    told = look(number)
    assert (told["paid"], told["ships_from"], told["lines"]) == (False, "W1", [["L1", "Lamp", 1]])
    assert (told["name"], told["address"]["postcode"], told["option"]) == ("Ada Canary", "10115", "standard")
    till.pay()
    assert look(number)["paid"] is True
    assert look(till.order().number)["code"] == "unknown_order"
    assert look(number, till.token)["code"] == "not_allowed"
    till.clock.advance(days=31)
    assert look(number)["name"] == "Ada Canary", "as long as it waits to be sent"


def test_devices_forget_requests_that_are_long_over(till: Till) -> None:
    till.clock.advance(days=8)
    assert placing.drop_due(till.aisle.database, till.clock()) == 0
    till.pay()
    assert placing.drop_due(till.aisle.database, till.clock()) == 1
    assert placing.drop_due(till.aisle.database, till.clock()) == 0
    assert till.aisle.placings() == [None]
