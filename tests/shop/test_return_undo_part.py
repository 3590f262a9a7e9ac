"""Of a return that is undone in part it is as if only the rest had come back: units, money, fee, shipping, tenders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop import order_bodies, pickup
from shop.deeds import Deed
from shop.orders import How, Order, Refused, Swap, TakeBack
from shop.return_money import Tender, Terms
from shop.return_policy import Policy
from shop.return_total import terms, total
from shop.return_undo import Asking, Rest, UndoReturn, left_of, minutes_left, origin, rest_command, rest_of
from shop.return_undo_deeds import Part, undo
from tests.shop.test_return_undo import NOW, ORDERS, back, bought, line, undone

BEN = Asking("ben", False, NOW)


def came(order: Order, units: Mapping[int, int], policy: Policy, reasons: Mapping[int, str] | None = None) -> Order:
    """Taken in by the rules of `policy`."""
    why = reasons or dict.fromkeys(units, "mind")
    money = total(order, units, terms(policy, [why[one] for one in units]))
    event = TakeBack("R1", "c1", "ben", NOW, units, "refund", How(why), shipping=money.shipping, fee=money.fee)
    done = pickup.after(order, event)
    assert isinstance(done, Order)
    return done


def parted(order: Order, units: Mapping[int, int], policy: Policy) -> tuple[Deed, Order]:
    """What is sent, and the order as this device shows it."""
    deed = undo(order, "R1", BEN, policy, reason="too much", part=Part(units, "R2"))
    assert isinstance(deed, Deed)
    event = order_bodies.event_from("u", deed.overlay[0][2])
    assert isinstance(event, UndoReturn)
    done = pickup.after(order, event)
    assert isinstance(done, Order)
    return deed, done


POLICIES = st.builds(
    Policy,
    st.just("1"),
    shipping=st.sampled_from(["none", "when_all_is_back", "proportional"]),
    fee=st.sampled_from([0, 250]),
)


@settings(max_examples=80, deadline=None)
@given(ORDERS, POLICIES, st.data())
def test_it_is_as_if_only_the_rest_had_come_back(order: Order, policy: Policy, data: st.DataObject) -> None:
    units = {one.line: data.draw(st.integers(1, one.quantity)) for one in order.lines}
    why = {one: data.draw(st.sampled_from(["mind", "faulty"])) for one in units}
    gone = {one: data.draw(st.integers(0, n)) for one, n in units.items()}
    stays = {one: n - gone[one] for one, n in units.items() if n > gone[one]}
    if not any(gone.values()) or not stays:
        return
    deed, done = parted(came(order, units, policy, why), gone, policy)
    only = came(order, stays, policy, {one: why[one] for one in stays})
    (record,), (alone,) = done.returns, only.returns
    assert replace(record, id="R1", command="c1") == alone
    assert replace(done, undone=(), returns=()) == replace(only, returns=())
    assert deed.body["amount"] == alone.amount
    again = pickup.after(done, UndoReturn("R2", "u2", "ben", NOW, "all of it"))
    assert isinstance(again, Order)
    assert replace(again, undone=()) == order


def test_what_is_sent_says_what_the_customer_gets_again_and_what_stays() -> None:
    order = came(bought(line(1, 3, 1001), line(2, 1, 500)), {1: 3, 2: 1}, Policy("1"))
    deed, done = parted(order, {1: 1, 2: 1}, Policy("1"))
    assert (deed.type, deed.v, deed.aggregate) == ("return.undo", 2, "return:R1")
    assert deed.body == {
        "return": "R1", "order": "TT-1", "actor": "ben", "reason": "too much",
        "lines": [{"line": 1, "quantity": 1}, {"line": 2, "quantity": 1}], "rest": "R2", "amount": 667,
    }  # fmt: skip
    (record,), (note,) = done.returns, done.undone
    assert (record.id, record.command, record.at) == ("R2", rest_command("u"), NOW)
    assert (note.record.id, note.rest, origin(done, record).id) == ("R1", "R2", "R1")


def test_only_what_went_on_the_shelf_and_leaves_again_is_counted_off() -> None:
    order = came(bought(line(1, 3, 900), line(2, 2, 500)), {1: 3, 2: 2}, Policy("1"))
    said = {"lines": [{"line": 1, "disposition": "stock"}, {"line": 2, "disposition": "damaged"}], "money": {}}
    deed = undo(order, "R1", BEN, Policy("1"), reason="x", said=said, part=Part({1: 2, 2: 1}, "R2"))
    assert isinstance(deed, Deed)
    assert deed.overlay[1:] == (("stock", "v1", {"demand": 2}),)


def test_all_of_it_is_the_whole_return_and_less_than_nothing_or_more_than_came_is_refused() -> None:
    order = came(bought(line(1, 3, 900)), {1: 2}, Policy("1"))
    whole = undo(order, "R1", BEN, Policy("1"), reason="x", part=Part({1: 2}, "R2"))
    assert isinstance(whole, Deed)
    assert (whole.v, "rest" in whole.body) == (1, False)
    for units in ({1: 0}, {1: 3}, {2: 1}, {1: -1}):
        refused = undo(order, "R1", BEN, Policy("1"), reason="x", part=Part(units, "R2"))
        assert isinstance(refused, Refused)
        assert refused.reason == "unknown_line"
    assert left_of(order.returns[0], {1: 2}) == {}


def test_an_older_device_spoke_of_the_lines_alone_and_so_does_the_rest() -> None:
    policy = Policy("1", fee=250)
    order = back(bought(line(1, 3, 900)), "R1", {1: 2}, Terms())
    event = UndoReturn("R1", "u", "ben", NOW, "x")
    assert rest_of(order, event, {1: 1}, policy, told=False) == Rest("", {1: 1})
    assert rest_of(order, event, {1: 1}, policy, told=True) == Rest("", {1: 1}, 0, 250)


def test_of_what_cannot_be_undone_no_part_can() -> None:
    first = back(bought(line(1, 4, 900)), "R1", {1: 2})
    second = back(first, "R2", {1: 1}, minutes=5)
    refused = undo(second, "R1", BEN, Policy("1"), reason="x", part=Part({1: 1}, "R3"))
    assert isinstance(refused, Refused)
    assert refused.reason == "returned_since"
    late = undo(second, "R2", replace(BEN, at=NOW + timedelta(hours=1)), Policy("1"), reason="x", part=Part({1: 1}, ""))
    assert isinstance(late, Refused)
    assert late.reason == "too_late"


def test_an_order_keeps_which_return_stands_instead() -> None:
    _, done = parted(came(bought(line(1, 3, 900)), {1: 3}, Policy("1", fee=100)), {1: 1}, Policy("1", fee=100))
    facts = {"line": 1, "variant": "v1", "title": "", "quantity": 3, "price": 300}
    said = {"placed_at": order_bodies.spelt(NOW), "currency": "EUR", "total": 900, "store": "S01", "lines": [facts]}
    assert order_bodies.read("TT-1", order_bodies.laid(done, said)) == done


@pytest.mark.parametrize(
    ("seconds", "left"), [(0, 30), (1, 30), (60, 29), (29 * 60 + 1, 1), (30 * 60, 0), (3600, 0), (-3600, 30)]
)
def test_it_is_offered_as_long_as_the_rule_allows_and_says_how_long(seconds: int, left: int) -> None:
    order = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    now = NOW + timedelta(seconds=seconds)
    assert minutes_left(order, order.returns[0], Policy("1"), now) == left


def test_what_can_no_longer_be_undone_is_not_offered() -> None:
    first = back(bought(line(1, 2, 1000), tenders=(Tender("card", 1000),)), "R1", {1: 1})
    second = back(first, "R2", {1: 1}, minutes=5)
    assert minutes_left(second, second.returns[0], Policy("1"), NOW) == 0
    assert minutes_left(second, second.returns[1], Policy("1"), NOW) == 30
    paid = replace(first, lines=(replace(first.lines[0], refunds={"settled": 500}),))
    assert minutes_left(paid, paid.returns[0], Policy("1"), NOW) == 0
    swapped = replace(first, returns=(replace(first.returns[0], swap=Swap("EX-1", "shelf", (), 500, 0)),))
    assert minutes_left(swapped, swapped.returns[0], Policy("1"), NOW) == 0
    assert isinstance(undone(second, "R2"), Order)
