"""What a customer is told of an order, and when it is no longer true."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from shop import notices, order_bodies, pickup
from shop.notices import Part, due, foreseen, holds, remind_at
from shop.orders import HandOver, Line, Order, Told, UndoHandOver
from shop.pickup import AgreePartly, By, CancelShort, Event, Notify, Stage, Unstage

AT = datetime(2026, 5, 4, 9, tzinfo=UTC)
HELD = datetime(2026, 5, 11, 17, tzinfo=UTC)


def order(*states: dict[str, int]) -> Order:
    lines = tuple(
        Line(number, f"K{number}", f"Kettle {number}", sum(one.values()), 1000, 1000, one)
        for number, one in enumerate(states, 1)
    )
    return Order("TT-1", lines, "open", AT, "EUR", 1000, method="pickup", store="S1")


def by(number: int = 1) -> By:
    return By(f"c{number}", "e1", AT)


def after(before: Order, event: Event | HandOver | UndoHandOver) -> Order:
    done = pickup.after(before, event)
    assert isinstance(done, Order)
    return done


def said(before: Order, event: Event | HandOver | UndoHandOver) -> tuple[Any, ...]:
    return due(before, event, after(before, event))


def test_only_the_step_that_makes_an_order_ready_says_so() -> None:
    begun = order({"picked": 2})
    first, last = (Stage(by(n), {1: 1}, "B-1", HELD) for n in (1, 2))
    assert said(begun, first) == ()
    assert said(after(begun, first), last) == ("ready",)


def test_what_an_order_has_become_foresees_what_its_steps_say() -> None:
    begun, some = order({"picked": 2}), order({"staged": 1}, {"short": 1})
    staged = Stage(by(), {1: 2}, "B-1", HELD)
    ready = after(begun, staged)
    gone = after(ready, HandOver("h1", "e1", AT, {1: 2}))
    taken: tuple[tuple[Order, Event | HandOver | UndoHandOver], ...] = (
        (begun, staged),
        (begun, Stage(by(), {1: 1}, "B-1", HELD)),
        (some, CancelShort(by(), {2: 1})),
        (some, AgreePartly(by(), "phone", HELD)),
        (ready, HandOver("h1", "e1", AT, {1: 2})),
    )
    for before, event in taken:
        assert foreseen(before, after(before, event)) == said(before, event)
    assert foreseen(gone, after(gone, UndoHandOver("h1"))) == ("ready", "hand_over_undone")
    assert foreseen(ready, ready) == ()


def test_a_step_that_the_order_has_seen_says_nothing() -> None:
    ready = after(order({"picked": 1}), Stage(by(), {1: 1}, "B-1", HELD))
    for seen in (Stage(by(), {1: 1}, "B-1", HELD), Notify(by(), "ready")):
        assert said(ready, seen) == ()


def test_a_part_is_called_a_part_until_the_rest_is_cancelled() -> None:
    some = order({"staged": 1}, {"short": 1})
    agreed = AgreePartly(by(), "phone", HELD)
    assert said(some, agreed) == ("partly_ready",)
    assert notices.missing(after(some, agreed)) == (Part("Kettle 2", 1),)
    assert said(after(some, agreed), Notify(by(2), "ready")) == ("partly_ready",)
    assert said(some, CancelShort(by(), {2: 1})) == ("cancelled", "ready")


def test_an_undone_hand_over_does_not_make_it_ready_once_more() -> None:
    ready = after(order({"picked": 1}), Stage(by(), {1: 1}, "B-1", HELD))
    given = after(ready, HandOver("h1", "e1", AT, {1: 1}))
    assert said(given, UndoHandOver("h1")) == ("hand_over_undone",)


def test_what_holds_and_until_when() -> None:
    ready = after(order({"picked": 1}), Stage(by(), {1: 1}, "B-1", HELD))
    away = after(ready, Unstage(by(2), {1: 1}, "B-1", "x"))
    given = after(ready, HandOver("h1", "e1", AT, {1: 1}))
    assert [holds("ready", "c1", one, AT) for one in (ready, away, given)] == [True, False, False]
    assert [holds("delayed", "c1", one, AT) for one in (ready, away, given)] == [False, True, False]
    assert [holds("handed_over", one, given, AT) for one in ("h1", "h2")] == [True, False]
    assert [holds("reminder", "c1", ready, at) for at in (AT, HELD - timedelta(seconds=1), HELD)] == [True, True, False]
    assert holds("expired", "c1", given, AT)


def test_a_reminder_comes_a_day_before_the_end_or_not_at_all() -> None:
    ready = after(order({"picked": 1}), Stage(by(), {1: 1}, "B-1", HELD))
    assert remind_at(ready, AT) == HELD - timedelta(days=1)
    assert remind_at(ready, HELD - timedelta(hours=36)) == HELD - timedelta(days=1)
    assert remind_at(ready, HELD - timedelta(hours=35)) is None
    assert remind_at(order({"open": 1}), AT) is None


def test_what_was_told_travels_with_the_order() -> None:
    body = {
        "status": "open",
        "placed_at": "2026-05-04T09:00:00Z",
        "currency": "EUR",
        "total": 0,
        "lines": [],
        "told": [{"topic": "ready", "at": "2026-05-04T09:00:00Z", "state": "sent"}],
    }
    read = order_bodies.read("TT-1", body)
    assert read is not None
    assert read.told == (Told("ready", AT, "sent"),)
    assert order_bodies.laid(read, body)["told"] == body["told"]
    assert "told" not in order_bodies.laid(order(), {"lines": []})
