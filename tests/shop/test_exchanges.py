"""A return and a sale in one basket: what goes out, what it costs, and what is left of the money."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop.deeds import Deed
from shop.exchanges import Given, basket, exchanged, may_leave, number
from shop.order_bodies import event_body, event_from, laid, read
from shop.orders import Line, Order, Refused, Swap, SwapLine, TakeBack, after
from shop.places import Location
from shop.reservations import kept
from shop.return_case import decided, sold
from shop.return_deeds import Told
from shop.return_money import Tender
from shop.return_policy import DEFAULT
from shop.returns import Around, Asked, Room, Spent

LINE = {"line": 1, "variant": "A-M", "title": "Anorak", "quantity": 5, "price": 19_99, "states": {"open": 5}}
BODY: dict[str, Any] = {
    "status": "open",
    "placed_at": "2026-11-22T12:00:00Z",
    "currency": "EUR",
    "total": 0,
    "lines": [LINE],
}
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def order(quantity: int = 3, captured: int = 54_93, gone: int = 0) -> Order:
    line = Line(1, "A-M", "Anorak", quantity, 19_99, captured, {"handed_over": quantity, "returned": gone})
    return Order("TT-1", (line,), "completed", NOW, "EUR", captured)


def other_size(quantity: int = 1, price: int = 25_00, instead: int | None = 25_00, parent: int = 1) -> Given:
    return Given(parent, "A-L", "Anorak L", quantity, price, instead)


def test_another_size_costs_what_was_paid_whatever_it_costs_today() -> None:
    done = basket(order(), {1: 1}, [other_size()], 18_31)
    assert (done.lines[0].amount, done.used, done.even) == (18_31, 18_31, True)


def test_of_two_sizes_of_different_price_the_difference_of_today_is_due() -> None:
    dearer = basket(order(), {1: 1}, [other_size(price=27_00)], 18_31)
    assert (dearer.to_pay, dearer.back, dearer.lines[0].amount) == (2_00, 0, 20_31)
    cheaper = basket(order(), {1: 1}, [other_size(price=20_00)], 18_31)
    assert (cheaper.to_pay, cheaper.back, cheaper.used) == (0, 5_00, 13_31)
    free = basket(order(), {1: 1}, [other_size(price=1_00)], 18_31)
    assert (free.cost, free.back) == (0, 18_31)


def test_anything_else_costs_what_it_costs_today() -> None:
    done = basket(order(), {1: 2}, [other_size(price=50_00, instead=None)], 36_62)
    assert (done.to_pay, done.used) == (13_38, 36_62)
    two = basket(order(), {1: 1}, [other_size(), Given(1, "K1", "Kettle", 3, 10_00)], 18_31)
    assert (two.cost, two.to_pay) == (48_31, 30_00)


@pytest.mark.parametrize(
    "wrong", [[], [other_size(parent=2)], [other_size(2)], [other_size(), other_size()], [other_size(0)]]
)
def test_goods_go_out_for_goods_that_come_back(wrong: list[Given]) -> None:
    with pytest.raises(ValueError, match="come"):
        basket(order(), {1: 1}, wrong, 18_31)


@settings(max_examples=60)
@given(st.integers(1, 9), st.integers(0, 10_000), st.data())
def test_exchanged_one_by_one_or_together_the_same_product_is_even(units: int, paid: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, units - 1))
    back = data.draw(st.integers(1, units - first))
    bought = order(units, paid, first)
    value = paid * (first + back) // units - paid * first // units
    one_by_one = [other_size(1) for _ in range(back)]
    for goods in ([other_size(back)], one_by_one):
        done = basket(bought, {1: back}, goods, value)
        assert done.even
        assert done.cost == value


@settings(max_examples=60)
@given(st.data())
def test_whatever_goes_out_the_money_adds_up(data: st.DataObject) -> None:
    units = data.draw(st.integers(1, 6))
    bought = order(6, data.draw(st.integers(0, 10_000)))
    value = data.draw(st.integers(0, 20_000))
    goods, left = [], units
    for _ in range(data.draw(st.integers(1, 4))):
        quantity = data.draw(st.integers(1, 3))
        same = quantity <= left and data.draw(st.booleans())
        left -= quantity if same else 0
        price, instead = data.draw(st.integers(0, 9_000)), data.draw(st.integers(0, 9_000)) if same else None
        goods.append(Given(1, "X", "X", quantity, price, instead))
    done = basket(bought, {1: units}, goods, value)
    assert done.used + done.to_pay == done.cost
    assert done.used + done.back == done.value == value
    assert min(done.to_pay, done.back) == 0
    assert min(one.amount for one in done.lines) >= 0


@settings(max_examples=60)
@given(st.integers(0, 10_000), st.integers(0, 3_000), st.lists(st.integers(1, 3), min_size=1, max_size=4))
def test_a_dearer_size_costs_the_same_however_the_visits_are_split(paid: int, more: int, visits: list[int]) -> None:
    whole = sum(visits)
    at_once = basket(order(whole, paid), {1: whole}, [other_size(whole, 25_00 + more)], paid)
    gone, due, value = 0, 0, 0
    for units in visits:
        part = paid * (gone + units) // whole - paid * gone // whole
        done = basket(order(whole, paid, gone), {1: units}, [other_size(units, 25_00 + more)], part)
        gone, due, value = gone + units, due + done.to_pay, value + done.value
    assert (due, value) == (at_once.to_pay, at_once.value) == (more * whole, paid)


@settings(max_examples=60)
@given(st.integers(1, 5), st.integers(0, 9_999), st.integers(0, 9_999), st.integers(0, 9_999))
def test_what_paid_for_goods_is_asked_back_of_nobody(units: int, paid: int, card: int, used: int) -> None:
    gift = min(card, paid)
    tenders = (Tender("gift", gift), Tender("card", paid - gift))
    bought = replace(order(5, paid), tenders=tenders)
    event = TakeBack("R1", "c1", "e1", NOW, {1: units})
    plain = after(bought, event)
    assert isinstance(plain, Order)
    used = min(used, plain.returns[0].amount)
    swap = Swap("EX-1", "shelf", (SwapLine(1, "A-L", "Anorak L", 1, used),), used, 0)
    done = after(bought, replace(event, swap=swap))
    assert isinstance(done, Order)
    (before,), (line,) = plain.lines, done.lines
    assert line.refunds.get("exchanged", 0) == used
    assert line.pending_refund == done.returns[0].money_back == plain.returns[0].amount - used
    assert line.promised == before.promised
    assert [one.refunded for one in done.tenders] == [one.refunded for one in plain.tenders]
    assert sum(one.refunds.get("exchanged", 0) for one in done.tenders) == used
    assert read("TT-1", laid(done, BODY | {"lines": [LINE | {"captured": paid}]})) is not None


def test_what_went_out_is_remembered_word_for_word() -> None:
    swap = Swap("EX-1", "ship", (SwapLine(1, "A-L", "Anorak L", 2, 9_00),), 5_00, 4_00, "W1")
    done = after(order(5), TakeBack("R1", "c1", "e1", NOW, {1: 1}, swap=swap))
    assert isinstance(done, Order)
    again = read("TT-1", laid(done, BODY))
    assert again is not None
    assert again.returns[0].swap == swap
    event = TakeBack("R1", "c1", "e1", NOW, {1: 1}, swap=swap)
    assert event_from("c1", event_body(event)) == event
    said = event_body(event)
    assert event_from("c1", said | {"exchange": said["exchange"] | {"from": "sky"}}) is None


def test_goods_that_are_sent_are_kept_where_they_are_sent_from() -> None:
    line = Line(1, "A-L", "Anorak L", 3, 9_00, 27_00, {"open": 2, "handed_over": 1})
    sent = Order("EX-1", (line,), "open", NOW, "EUR", 27_00, method="ship", store="S1", ships_from="W1")
    assert kept(sent) == {("A-L", "W1"): 2}
    assert kept(replace(sent, ships_from="")) == {}
    assert kept(replace(sent, method="pickup", ships_from="")) == {("A-L", "S1"): 2}


def test_goods_leave_only_where_the_refund_could_be_promised() -> None:
    for promised in ("refund", "pending"):
        assert may_leave(Told(promised, "ageing", Spent(), Room(0))) == (promised == "refund")


def test_what_is_sent_has_both_halves_and_shows_the_shelf_without_what_went_out() -> None:
    back = Deed(0, "return:R1", "return.receive", {"return": "R1"}, overlay=(("order", "TT-1", {}),), v=2)
    done = basket(order(), {1: 1}, [other_size(price=27_00)], 18_31)
    made = exchanged(back, "EX-1", "shelf", done)
    assert isinstance(made, Deed)
    said = made.body["exchange"]
    assert (said["order"], said["from"], said["used"], said["to_pay"]) == ("EX-1", "shelf", 18_31, 2_00)
    (line,) = said["lines"]
    assert (line["parent"], line["variant"], line["amount"], line["instead"]) == (1, "A-L", 20_31, 25_00)
    assert made.overlay[-1] == ("stock", "A-L", {"demand": 1})
    sent = exchanged(back, "EX-1", "ship", done)
    assert isinstance(sent, Deed)
    assert [one[:2] for one in sent.overlay] == [("order", "TT-1")]  # the shelf keeps it
    (_, _, laid) = sent.overlay[0]
    assert (laid["exchange"]["from"], laid["exchange"]["used"], laid["exchange"]["to_pay"]) == ("ship", 18_31, 2_00)
    refused = Refused("denied", "No.")
    assert exchanged(refused, "EX-1", "ship", done) is refused


def test_a_number_is_made_of_what_is_left_to_chance_and_is_short() -> None:
    assert number(UUID(int=255)) == "EX-00000000007Z"
    assert number(UUID(int=(7 << 76) + 255)) == "EX-00000000007Z"
    assert len({number(UUID(int=n)) for n in range(0, 2**60, 2**54)}) == 64


def test_what_was_given_in_exchange_has_the_window_of_the_first_purchase() -> None:
    begins = NOW - timedelta(days=29)
    first = replace(order(1).lines[0], parent="TT-0/1", parent_placed=begins - timedelta(days=3), begins=begins)
    new = replace(order(1), lines=(first,))
    assert sold(new, first).placed == begins - timedelta(days=3)
    around = Around(Location("S1", "Quay", "store"), NOW)
    asked = {1: Asked(1, "fit", "new")}
    assert decided(new, asked, {}, around, DEFAULT).until == date(2026, 11, 23)
    late = replace(around, now=NOW + timedelta(days=2))
    assert decided(new, asked, {}, late, DEFAULT).outcome == "manager"
