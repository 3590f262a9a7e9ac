"""A return as a device decides it, says it and lays it over central's order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shop import order_bodies
from shop.deeds import Deed
from shop.order_bodies import event_body, event_from
from shop.orders import How, Order, Refused, TakeBack, after
from shop.places import Location
from shop.promises import Freshness
from shop.return_case import codes, decided, sold, whose
from shop.return_deeds import Back, Told, amounts, take_back, told
from shop.return_money import Terms
from shop.return_policy import DEFAULT
from shop.returns import Around, Asked, Decision, Room, Spent

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
HANDED_OVER = {"actor": "e1", "lines": [{"line": 1, "from": {"staged": 3}}]}
ORDER = {
    "status": "completed", "placed_at": "2026-04-01T10:00:00Z", "currency": "EUR", "total": 10490, "customer": "C1",
    "lines": [
        {"line": 1, "variant": "K1", "quantity": 3, "price": 1999, "captured": 5493, "tax": 419,
         "states": {"handed_over": 3}},
        {"line": 2, "variant": "K2", "quantity": 1, "price": 4997, "states": {"handed_over": 1}},
    ],
    "hand_overs": [HANDED_OVER | {"id": "h1", "at": "2026-05-01T10:00:00Z"}],
}  # fmt: skip
AROUND = Around(Location("S1", "Old Town", "store"), NOW)
YES = Decision("authorised", (), "2026-05")
BACK = Back(1, "fit", "new", "stock", "SN-1")
SAID = Told("refund", "ageing", Spent(500, 1, 900), Room(9000))


def order(**more: Any) -> Order:
    found = order_bodies.read("TT-1", ORDER | more)
    assert found is not None
    return found


def deed(*, decision: Decision = YES, said: Told = SAID, approver: str = "", **lines: Back) -> Deed | Refused:
    asked = {int(number.strip("_")): one for number, one in lines.items()} or {1: BACK}
    return take_back(order(), "R1", asked, actor="e1", decision=decision, said=said, now=NOW, approver=approver)


def test_the_command_says_what_comes_back_how_it_was_decided_and_what_the_customer_was_told() -> None:
    made = deed(_1=BACK, _2=Back(1, "faulty", "damaged", "repair"))
    assert isinstance(made, Deed)
    assert (made.type, made.v, made.aggregate, made.expects) == ("return.receive", 2, "return:R1", {"1": 0, "2": 0})
    assert made.body == {
        "return": "R1", "order": "TT-1", "actor": "e1", "promised": "refund",
        "lines": [
            {"line": 1, "quantity": 1, "amount": 1830, "reason": "fit", "condition": "new", "disposition": "stock",
             "serial": "SN-1"},
            {"line": 2, "quantity": 1, "amount": 4997, "reason": "faulty", "condition": "damaged",
             "disposition": "repair"},
        ],
        "decision": {"outcome": "authorised", "codes": [], "policy": "2026-05"},
        "budget": {"whose": "C1", "age": "ageing", "amount": 6827, "customer": 500, "customer_returns": 1,
                   "device": 900, "over": []},
    }  # fmt: skip
    assert made.overlay[1:2] == (("stock", "K1", {"returned": 1}),)  # what goes to repair cannot be sold
    event = event_from("c1", made.overlay[0][2])
    assert event == TakeBack("R1", "c1", "e1", NOW, {1: 1, 2: 1}, "refund", How({1: "fit", 2: "faulty"}, age="ageing"))
    done = after(order(), event)
    assert isinstance(done, Order)
    assert done.returns[0].promised == "refund"
    assert order_bodies.read("TT-1", order_bodies.laid(done, ORDER)) == done
    assert event_body(replace(event, promised="")) == {
        name: value for name, value in made.overlay[0][2].items() if name != "promised"
    }


def test_with_terms_the_whole_return_is_told_and_laid_over() -> None:
    paid = {"total": 10989, "shipping": 499, "tenders": [{"id": "gift", "paid": 1000}, {"id": "visa", "paid": 9989}]}
    bought = order(**paid)
    terms = Terms("when_all_is_back", fee=300)
    asked = {1: replace(BACK, quantity=3), 2: Back(1, "mind", "new", "stock")}
    made = take_back(bought, "R1", asked, actor="e1", decision=YES, said=SAID, now=NOW, terms=terms)
    assert isinstance(made, Deed)
    assert made.body["money"] == {
        "goods": 10071, "tax": 419, "shipping": 499, "fee": 300, "total": 10689,
        "tenders": [["gift", 1000], ["visa", 9689]],
    }  # fmt: skip
    assert made.body["budget"]["amount"] == 10689
    event = event_from("c1", made.overlay[0][2])
    assert isinstance(event, TakeBack)
    done = after(bought, event)
    assert isinstance(done, Order)
    assert (done.returns[0].amount, done.shipping_refunds, done.fees) == (10689, {"wanted": 499}, 300)
    assert [one.refunded for one in done.tenders] == [1000, 9689]


@pytest.mark.parametrize(
    ("outcome", "approver", "reason"),
    [
        ("denied", "m1", "denied"),
        ("manager", "", "approval"),
        ("manager", "e1", "same_person"),
        ("authorised", "e1", "same_person"),
        ("manager", "m1", ""),
    ],
)
def test_what_may_not_be_is_not_done(outcome: Any, approver: str, reason: str) -> None:
    made = deed(decision=replace(YES, outcome=outcome), approver=approver)
    if reason:
        assert isinstance(made, Refused)
        assert (made.reason, made.lines) == (reason, (1,))
    else:
        assert isinstance(made, Deed)
        assert made.body["approver"] == approver


def test_more_than_there_is_is_refused_before_anything_is_worked_out() -> None:
    assert deed(_1=replace(BACK, quantity=4)) == Refused(
        "not_handed_over", "This has not been handed over to the customer.", (1,)
    )


PROMISES: list[tuple[Freshness, str, Spent, int, str]] = [
    ("fresh", "authorised", Spent(), 10_000_00, "refund"),  # central was heard just now
    ("ageing", "authorised", Spent(), 100_00, "refund"),
    ("ageing", "authorised", Spent(), 100_01, "pending"),
    ("ageing", "conditional", Spent(250_00, 1, 250_00), 50_01, "pending"),
    ("ageing", "authorised", Spent(0, 3, 0), 1, "pending"),
    ("old", "conditional", Spent(), 1, "pending"),
    ("unknown", "conditional", Spent(), 1, "pending"),
    ("fresh", "denied", Spent(), 1, "pending"),
]


@pytest.mark.parametrize(("age", "outcome", "spent", "amount", "promised"), PROMISES)
def test_a_refund_is_promised_inside_the_budget_alone(
    age: Freshness, outcome: Any, spent: Spent, amount: int, promised: str
) -> None:
    assert told(DEFAULT, replace(YES, outcome=outcome), age, spent, amount).promised == promised


def test_a_case_is_as_bad_as_its_worst_line_and_ends_with_its_first_window() -> None:
    asked = {1: Asked(1, "fit", "opened"), 2: Asked(1, "fit", "used")}
    case = decided(order(), asked, {}, AROUND, DEFAULT)
    assert (case.outcome, codes(case)) == ("manager", ("condition_opened", "late", "condition_used"))
    assert case.until == (datetime(2026, 4, 1, tzinfo=UTC) + timedelta(days=30)).date()
    assert decided(order(), {3: Asked(1, "fit", "new")}, {}, AROUND, DEFAULT).outcome == "denied"
    assert decided(order(), asked, {1: ("Gift cards",)}, AROUND, DEFAULT).outcome == "denied"


def test_the_window_begins_with_the_last_hand_over_of_a_line() -> None:
    again = [HANDED_OVER | {"id": str(n), "at": f"2026-05-0{n}T10:00:00Z"} for n in (1, 3, 2)]
    found = order(hand_overs=again)
    assert sold(found, found.lines[0]).delivered == datetime(2026, 5, 3, 10, tzinfo=UTC)
    assert sold(found, found.lines[1]).delivered is None


def test_a_guest_has_the_budget_of_the_order() -> None:
    assert (whose(order()), whose(order(customer=None))) == ("C1", "order:TT-1")
    assert amounts(order(), {1: BACK}) == {1: 1830}
