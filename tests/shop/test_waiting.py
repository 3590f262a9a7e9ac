"""Who waits for an order, in which turn, and for how long: a number only where one is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shop.orders import Arrival, Claim, HandedOver, Line, Order
from shop.pickup import Arrive, By, after
from shop.waiting import Turn, bay_of, coming, is_waiting, queue, spoken, turn

NOW = datetime(2026, 11, 21, 14, tzinfo=UTC)


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def order(number: str, came: float | None, served: float | None = None, state: str = "staged", **more: Any) -> Order:
    """Came so many minutes ago, and was served so many minutes ago."""
    done = "handed_over" if served is not None else state
    line = Line(1, "mug", "Mug", 1, 1500, 1500, {done: 1})
    over = (HandedOver(f"h{number}", "ben", ago(served), {1: {"staged": 1}}),) if served is not None else ()
    arrival = Arrival(ago(came)) if came is not None else None
    return Order(number, (line,), "ready", ago(300), "EUR", 1500, arrival=arrival, hand_overs=over, **more)


SERVED = tuple(order(f"S{n}", 60 - n * 10, 56 - n * 10) for n in range(5))
"""Each was alone and waited four minutes; the last one left 16 minutes ago."""


def test_they_wait_until_something_is_handed_over_or_nobody_waits_that_long() -> None:
    here = [order("late", 1), order("early", 30), order("served", 9, 2), order("yesterday", 1400), order("no", None)]
    assert [one.number for one in queue(here, NOW)] == ["early", "late"]
    for_a_part = order("part", 12, 10)
    rest = Line(2, "pan", "Pan", 1, 900, 900, {"staged": 1})
    for_the_rest = replace(for_a_part, lines=(*for_a_part.lines, rest))
    assert not is_waiting(for_the_rest, NOW)
    assert is_waiting(replace(for_the_rest, arrival=Arrival(ago(3))), NOW)


def test_the_turn_counts_those_who_came_before_and_can_be_served() -> None:
    orders = (order("A", 9), order("B", 6, state="picked"), order("C", 5), order("D", 4))
    assert [turn(one, orders, NOW, NOW) for one in "ACD"] == [Turn(0, None), Turn(1, None), Turn(2, None)]
    assert turn("B", orders, NOW, NOW) is None


def test_the_minutes_come_from_recent_turns_and_shrink_while_one_waits() -> None:
    mine = order("M", 0)
    assert turn("M", (*SERVED, mine), NOW, NOW) == Turn(0, 5)
    assert turn("M", (*SERVED, order("F", 1), mine), NOW, NOW) == Turn(1, 10)
    assert turn("M", (*SERVED, order("M", 3)), NOW, NOW) == Turn(0, 2)


def test_nobody_guesses_from_too_few_turns_after_they_are_over_or_from_an_old_list() -> None:
    assert turn("M", (*SERVED[:2], order("M", 0)), NOW, NOW) == Turn(0, None)
    assert turn("M", (*SERVED, order("M", 25)), NOW, NOW) == Turn(0, None)
    assert turn("M", (*SERVED, order("M", 0)), NOW, ago(6)) is None
    assert turn("M", (*SERVED, order("M", 0)), NOW, None) is None


def test_a_shared_wait_is_several_turns() -> None:
    """Three came together and got their orders three, six and nine minutes later: three minutes for each."""
    together = tuple(order(f"S{n}", 20 - n / 100, 17 - 3 * n) for n in range(3))
    assert turn("M", (*together, order("M", 0)), NOW, NOW) == Turn(0, 5)
    assert turn("M", (*together, order("F", 1), order("M", 0)), NOW, NOW) == Turn(1, 10)


@pytest.mark.parametrize(("minutes", "said"), [(-1, None), (0, None), (0.5, 2), (2, 2), (2.1, 5), (29, 30), (31, None)])
def test_minutes_are_rounded_up_and_end(minutes: float, said: int | None) -> None:
    assert spoken(timedelta(minutes=minutes)) == said


def test_who_comes_is_who_took_the_ready_order() -> None:
    claim = Claim("ben", "t1", ago(1), name="Ben")
    assert coming(order("A", 2, claim=claim), NOW) == "Ben"
    assert coming(order("A", 2, state="picked", claim=claim), NOW) == ""
    assert coming(order("A", None, claim=claim), NOW) == ""
    assert coming(order("A", 2, claim=Claim("ben", "t1", ago(1))), NOW) == ""


def test_saying_it_again_keeps_the_turn_and_a_later_visit_is_a_new_one() -> None:
    first = after(order("A", None), Arrive(By("c1", "", ago(8))))
    assert isinstance(first, Order)
    again = after(first, Arrive(By("c2", "", ago(2)), "B7"))
    assert isinstance(again, Order)
    assert again.arrival == Arrival(ago(8), "B7")
    next_day = after(again, Arrive(By("c3", "", NOW + timedelta(days=1))))
    assert isinstance(next_day, Order)
    assert next_day.arrival == Arrival(NOW + timedelta(days=1))


@pytest.mark.parametrize(
    ("typed", "bay"),
    [
        *(("7", "7"), (" b7 ", "B7"), ("b  7", "B 7"), ("P-12", "P-12"), ("٧", "7"), ("A" * 8, "A" * 8)),
        *((typed, "") for typed in ("", "-", "ä", "123456789", "<b>")),
    ],
)
def test_a_bay_is_written_one_way(typed: str, bay: str) -> None:
    assert bay_of(typed) == bay
