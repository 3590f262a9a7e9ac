"""What an order keeps from others, and what each step moves: what others can have changes only where goods do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop.deeds import Deed, hand_over, step, undo_hand_over
from shop.orders import HandOver, Order, Refused, TakeBack, UndoHandOver
from shop.pickup import (
    AnswerCancel,
    AskCancel,
    AskTransfer,
    By,
    CancelShort,
    Expire,
    Pick,
    ReceiveTransfer,
    Reshelve,
    Short,
    Stage,
    Substitute,
    after,
)
from shop.reservations import Move, available, kept, moves
from tests.shop.test_pickup import HELD, MAKERS, START, by, order, taken


def pickup(*quantities: int) -> Order:
    return replace(order(*quantities), method="pickup", store="S01")


def ready(*quantities: int) -> Order:
    units = dict(enumerate(quantities, 1))
    return taken(pickup(*quantities), Pick(by(101), units), Stage(by(102), units, "B-1", HELD))


def test_what_an_order_waits_for_is_kept_at_its_store() -> None:
    assert kept(ready(2, 1)) == {("V1", "S01"): 2, ("V2", "S01"): 1}
    assert kept(order(2)) == kept(replace(pickup(2), method="ship")) == {}


def test_a_hand_over_of_what_was_kept_takes_nothing_from_others() -> None:
    start, event = ready(2, 1), HandOver("h1", "anna", START, {1: 2})
    gone = taken(start, event)
    assert moves(start, event) == (Move("V1", "S01", -2, "pickup"),)
    assert (available(start, event, gone), kept(gone)) == ({}, {("V2", "S01"): 1})
    back = taken(gone, UndoHandOver("h1"))
    assert (available(gone, UndoHandOver("h1"), back), kept(back)) == ({}, kept(start))


def test_goods_that_were_taken_along_and_are_back_wait_for_their_customer() -> None:
    """An exchange at the counter that was not handed over after all is paid for."""
    sold = replace(pickup(1), method="store")
    gone = taken(sold, HandOver("h1", "anna", START, {1: 1}))
    assert kept(gone) == {}
    assert kept(taken(gone, UndoHandOver("h1"))) == {("V1", "S01"): 1}


def test_a_hand_over_of_what_was_given_up_does() -> None:
    over = taken(ready(2), Expire(by(1, "", HELD)))
    assert kept(over) == {}
    event = HandOver("h1", "anna", START, {1: 1})
    assert available(over, event, taken(over, event)) == {"V1": -1}


@pytest.mark.parametrize(
    ("before", "event", "others", "still"),
    [
        ([], Short(by(9), {1: 1}, "damaged"), {"V1": -1}, {("V1", "S01"): 2}),
        ([], Short(by(9), {1: 1}, "not_found"), {}, {("V1", "S01"): 2}),
        ([], AskCancel(by(9)), {"V1": 2}, {}),
        ([Short(by(1), {1: 1}, "not_found")], CancelShort(by(9), {1: 1}), {"V1": 1}, {("V1", "S01"): 1}),
        (
            [Short(by(1), {1: 1}, "not_found")],
            Substitute(by(9), 1, 1, "V9", "", 1, 9, "phone"),
            {"V1": 1, "V9": -1},
            {("V1", "S01"): 1, ("V9", "S01"): 1},
        ),
        (
            [Short(by(1), {1: 2}, "not_found")],
            AskTransfer(by(9), "t1", 1, 2, "S02"),
            {"V1": 2},
            {("V1", "S02"): 2},
        ),
        (
            [Short(by(1), {1: 2}, "not_found"), AskTransfer(by(2), "t1", 1, 2, "S02")],
            ReceiveTransfer(by(9), "t1"),
            {},
            {("V1", "S01"): 2},
        ),
        ([Pick(by(1), {1: 1}), AskCancel(by(2))], AnswerCancel(by(9), agreed=True), {"V1": 2}, {}),
        ([Pick(by(1), {1: 1}), AskCancel(by(2))], AnswerCancel(by(9), agreed=False), {}, {("V1", "S01"): 2}),
    ],
)
def test_each_step_says_what_others_can_have(
    before: list[Any], event: Any, others: dict[str, int], still: dict[tuple[str, str], int]
) -> None:
    start = taken(pickup(2), *before)
    done = taken(start, event)
    assert (available(start, event, done), kept(done)) == (others, still)


def test_goods_that_come_from_elsewhere_leave_there() -> None:
    asked = taken(pickup(2), Short(by(1), {1: 2}, "not_found"), AskTransfer(by(2), "t1", 1, 2, "W1"))
    out, here = moves(asked, ReceiveTransfer(by(3), "t1"))
    assert (out, here) == (Move("V1", "W1", -2, "transfer_out"), Move("V1", "S01", 2, "transfer_in"))
    assert moves(asked, ReceiveTransfer(by(3), "t9")) == ()


def test_back_on_the_shelf_moves_nothing_a_second_time() -> None:
    over = taken(ready(2), Expire(by(1, "", HELD)))
    event = Reshelve(by(2), {1: 2})
    assert (moves(over, event), available(over, event, taken(over, event))) == ((), {})


def laid(deed: Deed | Refused) -> dict[str, dict[str, int]]:
    assert isinstance(deed, Deed)
    return {key: dict(changes) for kind, key, changes in deed.overlay if kind == "stock"}


def test_a_device_shows_the_same_at_once() -> None:
    start = ready(2)
    assert laid(hand_over(start, {1: 2}, actor="anna", how="signed_code", now=START)) == {"V1": {"moved": -2}}
    over = taken(start, Expire(by(1, "", HELD)))
    assert laid(hand_over(over, {1: 2}, actor="anna", how="identity", now=START)) == {"V1": {"demand": 2, "moved": -2}}
    gone = taken(over, HandOver("h1", "anna", START, {1: 2}))
    assert laid(undo_hand_over(gone, "h1", reason="wrong person", actor="anna")) == {"V1": {"returned": 2, "moved": 2}}
    assert laid(step(start, Expire(by(2, "anna", HELD)))) == {"V1": {"returned": 2}}
    assert laid(step(pickup(2), Short(by(1), {1: 1}, "damaged"))) == {"V1": {"demand": 1, "moved": -1}}
    assert laid(step(pickup(2), Pick(by(1), {1: 1}))) == {}


@settings(max_examples=150)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=3), st.lists(st.one_of(MAKERS), max_size=30))
def test_no_sequence_of_steps_keeps_less_than_nothing_or_makes_goods(
    quantities: list[int], makers: list[Callable[[By], Any]]
) -> None:
    now = pickup(*quantities)
    on_hand, others = Counter[tuple[str, str]](), Counter[str]()
    for number, make in enumerate(makers):
        event = make(by(number))
        done = after(now, event)
        if isinstance(done, Refused) or isinstance(event, TakeBack):
            continue
        for move in moves(now, event):
            on_hand[move.variant, move.location] += move.units
        others.update(available(now, event, done))
        now = done
        held = kept(now)
        assert all(units > 0 for units in held.values())
        waiting = sum(line.open + line.units("short") for line in now.lines)
        assert sum(held.values()) == waiting
    first, last = kept(pickup(*quantities)), kept(now)
    for variant in {*others, *(key[0] for key in (*first, *last))}:
        key = (variant, "S01")
        assert others[variant] == on_hand[key] - last.get(key, 0) + first.get(key, 0)
    gone = sum(line.handed_over for line in now.lines)
    lost = sum(units for (_, _), units in on_hand.items())
    assert -lost >= gone, "what was handed over has left"
