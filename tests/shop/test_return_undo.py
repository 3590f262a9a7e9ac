"""A return that is undone leaves its order as it was: units, money, fee, shipping, tenders. Until money has moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop import order_bodies, pickup
from shop.orders import How, Line, Order, Refused, Swap, TakeBack, rolled_up
from shop.return_money import Tender, Terms
from shop.return_policy import DEFAULT, read
from shop.return_total import total
from shop.return_undo import Asking, UndoReturn, allowed
from shop.return_undo_deeds import undo

NOW = datetime(2026, 11, 19, 14, tzinfo=UTC)


def line(number: int, quantity: int, captured: int, *, tax: int = 0, **more: Any) -> Line:
    states = {"handed_over": quantity}
    return Line(number, f"v{number}", "", quantity, captured // quantity, captured, states, tax=tax, **more)


def bought(*lines: Line, **more: Any) -> Order:
    whole = sum(one.captured for one in lines) + more.get("shipping", 0)
    return Order("TT-1", lines, rolled_up(lines), NOW, "EUR", whole, store="S01", **more)


def back(order: Order, key: str, units: Mapping[int, int], terms: Terms | None = None, *, minutes: int = 0) -> Order:
    money = total(order, units, terms or Terms())
    at = NOW + timedelta(minutes=minutes)
    event = TakeBack(key, f"c-{key}", "ben", at, units, "refund", How(), shipping=money.shipping, fee=money.fee)
    done = pickup.after(order, event)
    assert isinstance(done, Order)
    return done


def undone(order: Order, key: str, command: str = "u") -> Order | Refused:
    return pickup.after(order, UndoReturn(key, command, "ben", NOW, "mistake"))


def without_notes(order: Order | Refused) -> Order:
    assert isinstance(order, Order)
    return replace(order, undone=())


ORDERS = st.builds(
    lambda parts, shipping, cards: bought(
        *(line(number, quantity, paid, tax=tax) for number, (quantity, paid, tax) in enumerate(parts, 1)),
        shipping=shipping,
        tenders=_paid(sum(paid for _, paid, _ in parts) + shipping, cards),
    ),
    st.lists(st.tuples(st.integers(1, 7), st.integers(0, 9999), st.just(0)), min_size=1, max_size=3),
    st.integers(0, 900),
    st.lists(st.integers(1, 100), max_size=3),
)


def _paid(whole: int, weights: list[int]) -> tuple[Tender, ...]:
    """The whole over some tenders, with one that was overdrawn: a part of it becomes store credit."""
    left, found = whole, []
    for number, weight in enumerate(weights, 1):
        part = min(left, whole * weight // sum(weights))
        found.append(Tender(f"card-{number}", part))
        left -= part
    return tuple(found)


TERMS = st.builds(
    Terms, st.sampled_from(["none", "when_all_is_back", "proportional"]), st.integers(0, 500), st.booleans()
)


@settings(max_examples=80, deadline=None)
@given(ORDERS, st.data())
def test_undoing_every_return_from_the_last_to_the_first_restores_each_state_exactly(
    order: Order, data: st.DataObject
) -> None:
    path = [order]
    for number in range(data.draw(st.integers(1, 4))):
        left = {one.line: one.returnable for one in path[-1].lines if one.returnable}
        if not left:
            break
        some = data.draw(st.sets(st.sampled_from(sorted(left)), min_size=1))
        units = {one: data.draw(st.integers(1, left[one])) for one in some}
        path.append(back(path[-1], f"R{number}", units, data.draw(TERMS)))
    now: Order = path[-1]
    for number in reversed(range(len(path) - 1)):
        done = undone(now, f"R{number}", f"u{number}")
        assert without_notes(done) == path[number]
        assert isinstance(done, Order)
        now = done
    assert [one.record.id for one in now.undone] == [f"R{n}" for n in reversed(range(len(path) - 1))]


def test_a_fee_and_the_shipping_are_asked_for_no_longer_and_the_note_says_who_and_why() -> None:
    order = bought(line(1, 2, 1001), shipping=490, tenders=(Tender("card", 1491),))
    came = back(order, "R1", {1: 2}, Terms("when_all_is_back", 250))
    assert (came.lines[0].refunds, came.lines[0].withheld, came.shipping_refunds) == (
        {"wanted": 751},
        250,
        {"wanted": 490},
    )
    done = undone(came, "R1")
    assert without_notes(done) == order
    assert isinstance(done, Order)
    (note,) = done.undone
    assert (note.record, note.command, note.actor, note.reason) == (came.returns[0], "u", "ben", "mistake")


def test_what_an_order_has_seen_changes_nothing_and_another_undoing_is_refused() -> None:
    came = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    done = undone(came, "R1")
    assert isinstance(done, Order)
    assert undone(done, "R1") is done
    again, unknown = undone(done, "R1", "u2"), undone(done, "R2", "u3")
    assert isinstance(again, Refused)
    assert again.reason == "undone_already"
    assert isinstance(unknown, Refused)
    assert unknown.reason == "unknown_return"


def test_only_the_newest_return_can_be_undone_and_then_the_one_before() -> None:
    first = back(bought(line(1, 3, 1000)), "R1", {1: 1})
    second = back(first, "R2", {1: 1}, minutes=5)
    refused = undone(second, "R1")
    assert isinstance(refused, Refused)
    assert refused.reason == "returned_since"
    done = undone(second, "R2", "u2")
    assert without_notes(done) == first
    assert isinstance(done, Order)
    assert isinstance(undone(done, "R1", "u1"), Order)


def test_after_an_undoing_the_same_goods_come_back_as_a_new_return_for_the_same_money() -> None:
    came = back(bought(line(1, 3, 1000)), "R1", {1: 2})
    done = undone(came, "R1")
    assert isinstance(done, Order)
    again = back(done, "R2", {1: 2})
    assert again.lines == came.lines
    assert [one.id for one in again.returns] == ["R2"]


MOVED = [
    ("sent", "already_sent"),
    ("unknown", "already_sent"),
    ("settled", "already_refunded"),
    ("refused", "refund_refused"),
    ("exchanged", "exchanged"),
]


@pytest.mark.parametrize(("state", "reason"), MOVED)
def test_as_soon_as_money_has_moved_it_is_refused_by_name(state: str, reason: str) -> None:
    came = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    moved = replace(came, lines=(replace(came.lines[0], refunds={state: 500}),))
    refused = undone(moved, "R1")
    assert isinstance(refused, Refused)
    assert refused.reason == reason
    assert refused.words


@pytest.mark.parametrize(("state", "reason"), MOVED)
def test_so_it_is_with_the_shipping_alone(state: str, reason: str) -> None:
    came = back(bought(line(1, 1, 1000), shipping=490), "R1", {1: 1}, Terms("when_all_is_back"))
    refused = undone(replace(came, shipping_refunds={state: 490}), "R1")
    assert isinstance(refused, Refused)
    assert refused.reason == reason


def test_money_that_moved_for_an_earlier_return_holds_nothing_up() -> None:
    first = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    paid = replace(first, lines=(replace(first.lines[0], refunds={"settled": 500}),))
    done = undone(back(paid, "R2", {1: 1}), "R2")
    assert without_notes(done) == paid


@pytest.mark.parametrize(
    ("actor", "manager", "minutes", "reason"),
    [
        ("ben", False, 30, None),
        ("ben", False, 31, "too_late"),
        ("lena", False, 5, "other_person"),
        ("ingrid", True, 5, None),
        ("ingrid", True, 31, "too_late"),
        ("ben", False, -90, None),  # the clock was set back
    ],
)
def test_who_may_undo_and_until_when(actor: str, manager: bool, minutes: int, reason: str | None) -> None:
    came = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    asking = Asking(actor, manager, NOW + timedelta(minutes=minutes))
    refused = allowed(came.returns[0], asking, DEFAULT)
    assert (refused.reason if refused else None) == reason
    deed = undo(came, "R1", asking, DEFAULT, reason="mistake")
    assert (deed.reason if isinstance(deed, Refused) else None) == reason


def test_the_time_is_configuration() -> None:
    came = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    asking = Asking("ben", False, NOW + timedelta(minutes=11))
    assert allowed(came.returns[0], asking, read({"version": "1", "undo_minutes": 12})) is None
    refused = allowed(came.returns[0], asking, read({"version": "1", "undo_minutes": 10}))
    assert refused is not None
    assert refused.reason == "too_late"


def test_what_went_out_for_it_is_taken_back_for_itself() -> None:
    came = back(bought(line(1, 2, 1000)), "R1", {1: 1})
    swapped = replace(came.returns[0], swap=Swap("EX-1", "shelf", (), 500, 0))
    refused = allowed(swapped, Asking("ben", False, NOW), DEFAULT)
    assert refused is not None
    assert refused.reason == "exchanged"


def test_the_deed_takes_the_goods_off_the_shelf_where_they_had_been_put_there() -> None:
    came = back(bought(line(1, 2, 1000), line(2, 1, 500)), "R1", {1: 2, 2: 1})
    said = {"lines": [{"line": 1, "disposition": "stock"}, {"line": 2, "disposition": "damaged"}]}
    asking = Asking("ben", False, NOW)
    deed = undo(came, "R1", asking, DEFAULT, reason="wrong order", said=said)
    assert not isinstance(deed, Refused)
    assert (deed.lane, deed.aggregate, deed.type, deed.v) == (0, "return:R1", "return.undo", 1)
    assert deed.body == {"return": "R1", "order": "TT-1", "actor": "ben", "reason": "wrong order"}
    (order, number, changes), *stock = deed.overlay
    assert (order, number) == ("order", "TT-1")
    assert stock == [("stock", "v1", {"demand": 2})]
    event = order_bodies.event_from("u", changes)
    assert event == UndoReturn("R1", "u", "ben", NOW, "wrong order")
    elsewhere = undo(came, "R1", asking, DEFAULT, reason="wrong order")
    assert not isinstance(elsewhere, Refused)
    assert len(elsewhere.overlay) == 1


def test_an_order_keeps_what_was_undone_in_its_body() -> None:
    done = undone(back(bought(line(1, 2, 1000)), "R1", {1: 1}, Terms(fee=100)), "R1")
    assert isinstance(done, Order)
    facts = {"line": 1, "variant": "v1", "title": "", "quantity": 2, "price": 500}
    said = {"placed_at": order_bodies.spelt(NOW), "currency": "EUR", "total": 1000, "store": "S01", "lines": [facts]}
    body = order_bodies.laid(done, said)
    assert order_bodies.read("TT-1", body) == done
    assert "undone_returns" not in order_bodies.laid(replace(done, undone=()), said)
