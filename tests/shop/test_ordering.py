"""What a shopper places: a number that follows from the id, a body without authority, and what is read back of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from shop import codes, order_bodies, ordering, orders
from shop.basket_terms import DEFAULT
from shop.basket_totals import totals
from shop.baskets import Basket, add
from shop.deliveries import Address, Contact
from shop.order_payment import paid
from shop.ordering import Placing, Trouble, read, request_number
from shop.orders import Line, Order, Refused, TakeBack, ToPay
from shop.return_money import Tender
from tests.shop.kettles import KETTLE, NOW

ORDER = "0190a000-0000-7000-8000-000000000001"
MIXED = add(add(Basket(), replace(KETTLE, quantity=2)), replace(KETTLE, way="hold", quantity=3))


def deed(basket: Basket = MIXED, **more: Any) -> Any:
    sums = totals(basket, DEFAULT, DEFAULT.options[0], "EUR")
    said: dict[str, Any] = {"pay": "counter", "language": "de", "told": "order", "now": NOW}
    return ordering.place(ORDER, basket, sums, **said | more)


def test_a_number_follows_from_the_id_and_is_read_however_it_is_typed() -> None:
    number = request_number(ORDER)
    assert number == request_number(ORDER) != request_number(ORDER.replace("1", "2"))
    for typed in (number, number.lower(), number.replace("-", ""), number.replace("-", " "), f" {number} "):
        assert ordering.read_number(typed) == number
    assert codes.read(number) == codes.RequestNumber(number)
    wrong = number[:-1] + ("0" if number[-1] != "0" else "1")
    assert ordering.read_number(wrong) is None
    assert ordering.read_number("R-") is None


def test_what_is_sent_and_what_is_shown_until_central_answers() -> None:
    made = deed(contact=Contact("Ada", "a@b.example"))
    assert (made.lane, made.aggregate, made.type) == (0, f"order:{ORDER}", "order.place")
    assert made.body["total"] == 5 * 1999
    assert made.body["contact"] == {"name": "Ada", "email": "a@b.example"}
    assert "address" not in made.body
    assert [(one["way"], one["quantity"], one["price"]) for one in made.body["lines"]] == [
        ("shelf", 2, 1999),
        ("hold", 3, 1999),
    ]
    laid, held = made.overlay
    assert held == ("stock", "K1", {"demand": 3}), "only what is held here leaves the shelf for others"
    assert "Ada" not in str(made.overlay)
    shown = read(ORDER, laid[2])
    assert shown == Placing(
        ORDER, request_number(ORDER), "saved", 5 * 1999, 2 * 1999, "EUR", "counter", "order", shown.at if shown else NOW
    )


def test_nothing_to_order_is_no_order() -> None:
    with pytest.raises(ValueError, match="nothing"):
        deed(add(Basket(), KETTLE))
    with pytest.raises(ValueError, match="price"):
        deed(add(MIXED, replace(KETTLE, variant="L1", quote=None)))


def test_a_body_without_the_person_says_so() -> None:
    made = deed(contact=Contact("Ada", "a@b.example"), address=Address(country="DE"), customer="C1")
    left = ordering.without_person(made.body)
    assert left.keys() == made.body.keys() - {"contact", "address", "customer"} | {"forgotten"}


BODY: dict[str, Any] = {
    "number": "R-1",
    "state": "refused",
    "why": "sold_out",
    "total": 1999,
    "currency": "EUR",
    "pay": "phone",
    "told": "request",
    "at": "2026-11-20T12:00:00Z",
    "lines": [{"line": 1, "variant": "K1", "title": "Kettle", "place": "S1", "wanted": 2, "left": 1}],
}


def test_a_placing_is_read_or_it_is_none() -> None:
    found = read(ORDER, BODY, "Gone.")
    assert found is not None
    assert (found.why, found.words, found.is_confirmed) == ("sold_out", "Gone.", False)
    assert found.trouble == (Trouble(1, "K1", "Kettle", "S1", 2, 1),)
    senseless: list[dict[str, Any]] = [
        {"state": "bought"},
        {"total": -1},
        {"at": "noon"},
        {"at": "2026-11-20"},
        {"pay": 3},
        {"lines": [{}]},
    ]
    for wrong in senseless:
        assert read(ORDER, BODY | wrong) is None
    assert read(ORDER, {}) is None


# --- paid later


def unpaid(*lines: Line, included: bool = True) -> Order:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    return Order(
        "SR-1",
        lines,
        "open",
        at,
        "EUR",
        6000,
        method="pickup",
        tax_included=included,
        to_pay=ToPay(6000, at, "counter"),
    )


def test_what_is_paid_is_captured_and_nothing_goes_back() -> None:
    order = unpaid(Line(1, "K1", "Kettle", 3, 2000, 0, {"open": 3}))
    before, after = paid(order, {1: (6000, 958)}, 490, Tender("T1", 6490))
    assert (after.lines[0].captured, after.lines[0].tax_inside, after.shipping, after.to_pay) == (6000, 958, 490, None)
    assert after.lines[0].pending_refund == 0
    assert before == after
    on_top = paid(replace(order, tax_included=False), {1: (6570, 570)}, 0, Tender("T1", 6570))[1].lines[0]
    assert (on_top.captured, on_top.tax) == (6570, 570)


def test_an_order_says_that_it_is_to_be_paid_until_it_is() -> None:
    order = replace(unpaid(Line(1, "K1", "Kettle", 3, 2000, 0, {"open": 3})), request="R-1", ships_from="W1")
    said = {"placed_at": "2026-11-20T00:00:00Z", "currency": "EUR", "total": 6000, "method": "pickup"}
    body = order_bodies.laid(order, said | {"lines": []})
    assert body["to_pay"] == {"amount": 6000, "until": "2026-11-20T00:00:00Z", "how": "counter"}
    assert order_bodies.read("SR-1", body) == order
    after = order_bodies.laid(paid(order, {1: (6000, 0)}, 0, Tender("T1", 6000))[1], body)
    assert "to_pay" not in after
    assert after["request"] == "R-1"
    for wrong in ({"amount": -1}, {"until": "soon"}, {"how": None}):
        assert order_bodies.read("SR-1", body | {"to_pay": body["to_pay"] | wrong}) is None


def test_what_was_never_paid_is_not_returned_but_its_hand_over_is_taken_back() -> None:
    """A return of it would give nothing back, also once all of it is paid."""
    order = unpaid(Line(1, "K1", "Kettle", 3, 2000, 0, {"handed_over": 3}))
    refused = orders.after(order, TakeBack("R1", "c1", "e1", order.placed_at, {1: 1}))
    assert isinstance(refused, Refused)
    assert refused.reason == "not_paid"
    known = paid(order, {1: (6000, 958)}, 0, Tender("T1", 6000))[1]
    after = orders.after(known, TakeBack("R1", "c1", "e1", order.placed_at, {1: 1}))
    assert isinstance(after, Order)
    assert after.lines[0].pending_refund == 2000


def test_what_was_cancelled_before_it_was_paid_goes_back() -> None:
    order = unpaid(Line(1, "K1", "Kettle", 3, 2000, 0, {"picked": 2, "cancelled": 1}))
    before, after = paid(order, {1: (6000, 0)}, 0, Tender("T1", 6000))
    assert before.lines[0].gone == 0
    assert after.lines[0].pending_refund == 2000
    assert after.tenders[0].refunded == 2000


def test_what_replaced_something_before_it_was_paid_costs_no_more_than_that() -> None:
    old = Line(1, "K1", "Kettle", 3, 2000, 0, {"picked": 2, "cancelled": 1})
    new = Line(2, "K2", "Pot", 1, 2500, 0, {"picked": 1}, instead_of=1)
    after = paid(unpaid(old, new), {1: (6000, 0)}, 0, Tender("T1", 6000))[1]
    assert [(one.captured, one.given, one.pending_refund) for one in after.lines] == [(4000, 2000, 0), (2000, 0, 0)]
    cheaper = paid(unpaid(old, replace(new, price=1500)), {1: (6000, 0)}, 0, Tender("T1", 6000))[1]
    assert [(one.captured, one.pending_refund) for one in cheaper.lines] == [(4500, 500), (1500, 0)]
