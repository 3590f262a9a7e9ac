"""The way of a pickup order: what each step moves, what is refused by name, and what no sequence of steps can break."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop import order_bodies, orders, pickup_bodies
from shop.orders import HandOver, Line, Order, Refused, TakeBack, UndoHandOver
from shop.pickup import (
    AgreePartly,
    AnswerCancel,
    Arrive,
    AskCancel,
    AskTransfer,
    Assign,
    By,
    CancelShort,
    Event,
    Expire,
    Extend,
    Find,
    LeaveClaim,
    Notify,
    Pick,
    ReceiveTransfer,
    Reshelve,
    Short,
    Stage,
    Substitute,
    TakeClaim,
    Unpick,
    Unstage,
    after,
    is_ready,
)

START = datetime(2026, 11, 2, 10, tzinfo=UTC)
HELD = START + timedelta(days=7)
MOVING = ("open", "picking", "picked", "staged", "handed_over", "short", "cancelled", "expired")


def order(*quantities: int) -> Order:
    lines = tuple(
        Line(at, f"V{at}", f"Article {at}", n, 1000, 1000 * n - at, {"open": n}) for at, n in enumerate(quantities, 1)
    )
    return Order("TT-100001", lines, "open", START, "EUR", sum(line.captured for line in lines))


def by(number: int, actor: str = "anna", at: datetime = START) -> By:
    return By(f"c{number}", actor, at)


def taken(start: Order, *events: Event | orders.Event) -> Order:
    """The order after all of them, none of which is refused."""
    for event in events:
        done = after(start, event)
        assert isinstance(done, Order), done
        start = done
    return start


def states(one: Order, line: int = 1) -> dict[str, int]:
    found = one.line(line)
    assert found is not None
    return dict(found.states)


def refused(start: Order, event: Event) -> str:
    done = after(start, event)
    assert isinstance(done, Refused)
    assert done.words
    return done.reason


def test_from_the_shelf_to_ready() -> None:
    done = taken(order(2, 1), TakeClaim(by(1), "tablet"), Pick(by(2), {1: 2, 2: 1}))
    assert done.status == "picking"
    assert not is_ready(done)
    done = taken(done, Stage(by(3), {1: 2}, "B-1", HELD), Stage(by(4), {2: 1}, "B-2", HELD))
    assert (done.status, done.claim, done.hold_until) == ("ready", None, HELD)
    assert [(one.line, one.units, one.place) for one in done.staged] == [(1, 2, "B-1"), (2, 1, "B-2")]
    assert [step.kind for step in done.steps] == ["claim", "pick", "stage", "stage"]


def test_units_that_another_system_calls_picking_are_picked_first() -> None:
    start = order(3)
    begun = replace(start, lines=(replace(start.lines[0], states={"open": 2, "picking": 1}),))
    assert states(taken(begun, Pick(by(1), {1: 2}))) == {"open": 1, "picked": 2}
    assert states(taken(begun, Short(by(1), {1: 1}, "not_found"))) == {"open": 2, "short": 1}


def test_the_same_step_twice_is_one() -> None:
    once = taken(order(2), Pick(by(1), {1: 1}))
    assert after(once, Pick(by(1), {1: 1})) == once


def test_a_hand_over_empties_the_bay_and_its_undo_fills_it_again() -> None:
    ready = taken(order(2), Pick(by(1), {1: 2}), Stage(by(2), {1: 1}, "B-1", HELD), Stage(by(3), {1: 1}, "B-2", HELD))
    gone = orders.after(ready, HandOver("h1", "ben", START, {1: 2}))
    assert isinstance(gone, Order)
    assert (gone.staged, gone.status) == ((), "completed")
    back = orders.after(gone, UndoHandOver("h1"))
    assert isinstance(back, Order)
    assert back == ready


def test_steps_back_restore_exactly() -> None:
    start = order(3)
    picked = taken(start, Pick(by(1), {1: 2}))
    staged = taken(picked, Stage(by(2), {1: 2}, "B-1", HELD))
    unstaged = taken(staged, Unstage(by(3), {1: 2}, "B-1", "wrong bay"))
    assert (unstaged.lines, unstaged.staged) == (picked.lines, picked.staged)
    assert taken(unstaged, Unpick(by(4), {1: 2}, "wrong article")).lines == start.lines
    short = taken(start, Short(by(1), {1: 1}, "not_found"))
    assert taken(short, Find(by(2), {1: 1})).lines == start.lines


@pytest.mark.parametrize(
    ("before", "event", "reason"),
    [
        ([], Pick(by(9), {1: 3}), "quantity"),
        ([], Pick(by(9), {7: 1}), "unknown_line"),
        ([Pick(by(1), {1: 2})], Pick(by(9), {1: 1}), "already_picked"),
        ([], Unpick(by(9), {1: 1}, "x"), "not_picked"),
        ([], Stage(by(9), {1: 1}, "B-1", HELD), "not_picked"),
        ([Pick(by(1), {1: 2})], Short(by(9), {1: 1}, "not_found"), "already_picked"),
        ([], Find(by(9), {1: 1}), "not_short"),
        ([Pick(by(1), {1: 1})], Unstage(by(9), {1: 1}, "B-1", "x"), "not_staged"),
        ([Pick(by(1), {1: 1}), Stage(by(2), {1: 1}, "B-1", HELD)], Unstage(by(9), {1: 1}, "B-2", "x"), "wrong_place"),
        ([TakeClaim(by(1), "tablet")], TakeClaim(by(9, "ben"), "other"), "claimed"),
        ([TakeClaim(by(1), "tablet")], TakeClaim(by(9, "ben"), "other", over="cleo"), "claimed"),
        ([], ReceiveTransfer(by(9), "t1"), "unknown_transfer"),
        ([], Extend(by(9), HELD), "no_hold"),
        ([], Expire(by(9)), "no_hold"),
        ([], AnswerCancel(by(9), agreed=True), "cancel_not_asked"),
        ([], Reshelve(by(9), {1: 1}), "not_to_shelve"),
        ([AskCancel(by(1))], Arrive(by(9)), "nothing_open"),
        ([AskCancel(by(1))], TakeClaim(by(9), "tablet"), "nothing_open"),
        ([AskCancel(by(1))], AskCancel(by(9)), "nothing_open"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(before: list[Event], event: Event, reason: str) -> None:
    assert refused(taken(order(2), *before), event) == reason


def test_who_saw_the_other_one_may_take_over() -> None:
    done = taken(order(1), TakeClaim(by(1), "one"), TakeClaim(by(2, "ben"), "two", over="anna"))
    assert done.claim is not None
    assert (done.claim.actor, done.claim.device) == ("ben", "two")
    assert taken(done, LeaveClaim(by(3, "ben"))).claim is None


def test_a_replacement_never_costs_more_than_what_it_replaces() -> None:
    missing = taken(order(3), Short(by(1), {1: 2}, "not_found"))
    dear = Substitute(by(2), 1, 1, "V9", "Another", 2000, 1500, "phone")
    assert refused(missing, dear) == "too_dear"
    assert refused(missing, replace(dear, price=1200, consent="")) == "no_consent"
    done = taken(missing, replace(dear, price=1200))
    old, new = done.lines
    assert (new.line, new.variant, new.instead_of, dict(new.states)) == (2, "V9", 1, {"picked": 1})
    assert (new.captured, old.given) == (999, 999)  # the first unit of 2,999 for three
    assert old.captured + new.captured == 2999
    cheap = taken(done, replace(dear, by=by(3), price=400))
    assert (cheap.lines[2].captured, cheap.lines[0].captured) == (400, 2999 - 999 - 400)
    assert dict(cheap.lines[0].states) == {"open": 1, "cancelled": 2}


def test_missing_units_are_asked_for_once() -> None:
    missing = taken(order(2), Short(by(1), {1: 2}, "not_found"))
    asked = taken(missing, AskTransfer(by(2), "t1", 1, 2, "S02"))
    for event in (AskTransfer(by(9), "t2", 1, 1, "S03"), CancelShort(by(9), {1: 1}), Find(by(9), {1: 1})):
        assert refused(asked, event) == "not_short"
    here = taken(asked, ReceiveTransfer(by(3), "t1"))
    assert (states(here), here.transfers) == ({"picked": 2}, ())
    assert states(taken(missing, CancelShort(by(4), {1: 1}))) == {"short": 1, "cancelled": 1}


def test_a_hold_is_extended_once_and_ends_without_anybody() -> None:
    ready = taken(order(2), Pick(by(1), {1: 2}), Stage(by(2), {1: 2}, "B-1", HELD))
    longer = taken(ready, Extend(by(3), HELD + timedelta(days=3)))
    assert refused(longer, Extend(by(9), HELD + timedelta(days=9))) == "extended"
    assert refused(longer, Expire(by(9, at=HELD))) == "not_expired"
    assert refused(ready, Extend(by(9), HELD + timedelta(days=14, seconds=1))) == "too_long"
    late = HELD + timedelta(days=2)
    assert taken(ready, Extend(by(3, at=late), late + timedelta(days=14))).extended, "counted from now where it is over"
    over = taken(longer, Expire(by(4, "", HELD + timedelta(days=3))))
    assert (states(over), over.status, over.staged) == ({"expired": 2, "to_shelve": 2}, "expired", ())
    assert states(taken(over, Reshelve(by(5), {1: 2}))) == {"expired": 2}


@pytest.mark.parametrize("end", [[Expire(by(5, "", HELD))], [AskCancel(by(5)), AnswerCancel(by(6), agreed=True)]])
def test_what_was_given_up_lies_in_its_bay_until_it_is_back_on_its_shelf(end: list[Event]) -> None:
    staged = taken(order(3), Pick(by(1), {1: 3}), Stage(by(2), {1: 1}, "B-2", HELD), Stage(by(3), {1: 2}, "B-1", HELD))
    over = taken(staged, *end)
    assert (over.staged, over.left_in, over.status) == ((), staged.staged, over.status)
    after_all = taken(over, HandOver("h1", "ben", HELD, {1: 1}))
    assert [(one.place, one.units) for one in after_all.left_in] == [("B-1", 1), ("B-2", 1)]
    assert replace(taken(after_all, UndoHandOver("h1")), steps=over.steps) == over
    back = taken(after_all, Reshelve(by(7), {1: 1}))
    assert [(one.place, one.units) for one in back.left_in] == [("B-2", 1)]
    undone = taken(back, UndoHandOver("h1"))
    assert ([(one.place, one.units) for one in undone.left_in], states(undone)["to_shelve"]) == (
        [("B-1", 1), ("B-2", 1)],
        2,
    )
    assert taken(undone, Reshelve(by(8), {1: 2})).left_in == ()


def test_what_was_in_hand_when_it_was_given_up_lies_in_no_bay() -> None:
    begun = taken(order(2), Pick(by(1), {1: 2}), Stage(by(2), {1: 1}, "B-1", HELD), AskCancel(by(3)))
    over = taken(begun, AnswerCancel(by(4), agreed=True))
    assert (states(over)["to_shelve"], [(one.place, one.units) for one in over.left_in]) == (2, [("B-1", 1)])
    assert taken(over, Reshelve(by(5), {1: 2})).left_in == ()


@pytest.mark.parametrize(("named", "place"), [("C", "TOTE:C"), ("C 42", "TOTE:42")])
def test_what_was_collected_in_a_tote_lies_there_when_it_is_given_up(named: str, place: str) -> None:
    begun = taken(order(2), TakeClaim(by(1), "t1", "", named), Pick(by(2), {1: 1}), AskCancel(by(3)))
    over = taken(begun, AnswerCancel(by(4), agreed=True))
    assert (over.claim, [(one.place, one.units) for one in over.left_in]) == (None, [(place, 1)])
    assert taken(over, Reshelve(by(5), {1: 1})).left_in == ()


def test_an_order_that_nobody_has_begun_is_cancelled_at_once() -> None:
    assert taken(order(2), AskCancel(by(1))).status == "cancelled"


@pytest.mark.parametrize("agreed", [True, False])
def test_the_store_decides_about_what_it_has_begun(agreed: bool) -> None:
    begun = taken(order(2), Pick(by(1), {1: 1}), AskCancel(by(2)))
    assert begun.cancel_asked_at == START
    done = taken(begun, AnswerCancel(by(3), agreed))
    assert done.cancel_asked_at is None
    assert states(done) == ({"cancelled": 2, "to_shelve": 1} if agreed else {"open": 1, "picked": 1})


def test_goods_that_are_gone_are_not_cancelled() -> None:
    begun = taken(order(2), Pick(by(1), {1: 2}), AskCancel(by(2)))
    gone = orders.after(begun, HandOver("h1", "ben", START, {1: 2}))
    assert isinstance(gone, Order)
    done = taken(gone, AnswerCancel(by(3), agreed=True))
    assert (states(done), done.status) == ({"handed_over": 2}, "completed")


UNITS = st.dictionaries(st.integers(1, 4), st.integers(1, 3), min_size=1, max_size=3)
PLACES = st.sampled_from(["B-1", "B-2"])
MAKERS: list[st.SearchStrategy[Callable[[By], Any]]] = [
    st.builds(lambda units: lambda who: Pick(who, units), UNITS),
    st.builds(lambda units: lambda who: Unpick(who, units, "r"), UNITS),
    st.builds(lambda units: lambda who: Short(who, units, "not_found"), UNITS),
    st.builds(lambda units: lambda who: Find(who, units), UNITS),
    st.builds(lambda units, place: lambda who: Stage(who, units, place, HELD), UNITS, PLACES),
    st.builds(lambda units, place: lambda who: Unstage(who, units, place, "r"), UNITS, PLACES),
    st.builds(lambda units: lambda who: CancelShort(who, units), UNITS),
    st.builds(lambda units: lambda who: Reshelve(who, units), UNITS),
    st.builds(
        lambda line, n: lambda who: Substitute(who, line, n, "V", "", 700, 900, "yes"),
        st.integers(1, 4),
        st.integers(1, 2),
    ),
    st.builds(
        lambda line, n: lambda who: AskTransfer(who, who.id, line, n, "S02"), st.integers(1, 4), st.integers(1, 2)
    ),
    st.builds(lambda n: lambda who: ReceiveTransfer(who, f"c{n}"), st.integers(0, 30)),
    st.just(lambda who: Expire(By(who.id, who.actor, HELD))),
    st.just(AskCancel),
    st.builds(lambda agreed: lambda who: AnswerCancel(who, agreed), st.booleans()),
    st.builds(lambda units: lambda who: HandOver(who.id, who.actor, who.at, units), UNITS),
    st.builds(lambda n: lambda _: UndoHandOver(f"c{n}"), st.integers(0, 30)),
    st.builds(
        lambda tote: lambda who: TakeClaim(who, "tablet", over="mara", tote=tote), st.sampled_from(["", "A", "B"])
    ),
    st.builds(lambda to: lambda who: Assign(who, to), st.sampled_from(["anna", "ben"])),
    st.just(LeaveClaim),
    st.just(lambda who: AgreePartly(who, "by phone", HELD)),
    st.builds(lambda topic: lambda who: Notify(who, topic), st.sampled_from(["ready", "reminder", "delayed"])),
    st.just(lambda who: Extend(who, HELD + timedelta(days=1))),
    st.builds(lambda units: lambda who: Short(who, units, "damaged"), UNITS),
    st.builds(lambda units: lambda who: TakeBack(f"R{who.id}", who.id, who.actor, who.at, units), UNITS),
]


@settings(max_examples=300)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=3), st.lists(st.one_of(MAKERS), max_size=30))
def test_no_sequence_of_steps_breaks_an_order(quantities: list[int], makers: list[Callable[[By], Any]]) -> None:
    now: Order | None = order(*quantities)
    assert now is not None
    first, body = now, {"lines": []} | _facts(now)
    for number, make in enumerate(makers):
        event = make(by(number))
        assert now is not None
        done = after(now, event)
        if isinstance(done, Refused):
            continue
        _whole(done, first)
        _to_the_cent(done)
        _told_by_claim(now, event, done)
        before = {line.line: line.handed_over for line in now.lines}
        if not isinstance(event, UndoHandOver):
            assert all(line.handed_over >= before.get(line.line, 0) for line in done.lines)
        if not isinstance(event, UndoHandOver):
            assert after(done, event) == done
        now = order_bodies.read(done.number, json.loads(json.dumps(order_bodies.laid(done, body))))
        assert now == done
        assert _told(event) == event


def _facts(one: Order) -> dict[str, Any]:
    facts: dict[str, Any] = {"status": one.status, "placed_at": order_bodies.spelt(one.placed_at)}
    return facts | {"currency": one.currency, "total": one.total}


def _told(event: Any) -> Any:
    """As it comes back from an overlay."""
    own = getattr(event, "command" if isinstance(event, TakeBack) else "id", "")
    command = event.by.id if hasattr(event, "by") else own
    return order_bodies.event_from(command, json.loads(json.dumps(order_bodies.event_body(event))))


def _whole(now: Order, first: Order) -> None:
    for line in now.lines:
        assert all(units > 0 for units in line.states.values())
        assert sum(line.units(state) for state in MOVING) == line.quantity
        assert line.units("to_shelve") <= line.units("cancelled") + line.units("expired")
        assert sum(one.units for one in now.staged if one.line == line.line) == line.units("staged")
        assert sum(one.units for one in now.left_in if one.line == line.line) <= line.units("to_shelve")
        assert sum(one.units for one in now.transfers if one.line == line.line) <= line.units("short")
        assert line.captured >= 0
    assert sum(line.captured for line in now.lines) == sum(line.captured for line in first.lines)


def _to_the_cent(now: Order) -> None:
    """What goes back follows from the units that the customer goes without, however they went: never above what was
    paid, and all of it with the last."""
    for line in now.lines:
        gone = line.returned + line.units("cancelled") + line.units("expired")
        owed = (line.captured + line.given) * gone // line.quantity - line.given
        assert line.promised == line.refunds.get("wanted", 0) == max(0, owed) <= line.captured
        assert gone < line.quantity or line.promised == line.captured


def _told_by_claim(before: Order, event: Any, done: Order) -> None:
    """An order lies ready for a customer only if everything that is wanted does, or they agreed to a part."""
    if isinstance(event, TakeClaim):
        assert done.claim is not None
        assert (done.claim.actor, done.claim.tote) == (event.by.actor, event.tote)
    if isinstance(event, Assign):
        assert done.claim is not None
        assert (done.claim.actor, done.claim.device, done.claim.tote) == (event.to, "", "")
    if isinstance(event, Notify):
        assert replace(done, steps=before.steps) == replace(before, status=done.status)
        assert event.topic == "delayed" or is_ready(done)
    if isinstance(event, AgreePartly):
        assert done.partly
        assert any(line.units("staged") for line in done.lines)
    if is_ready(done):
        assert not any(line.units(state) for line in done.lines for state in ("open", "picking", "picked"))
        assert done.partly or not any(line.units("short") for line in done.lines)


def test_a_cheaper_replacement_gives_the_difference_back() -> None:
    missing = taken(order(3), Short(by(1), {1: 2}, "not_found"))
    done = taken(missing, Substitute(by(2), 1, 1, "V9", "Another", 400, 1500, "phone"))
    assert (done.lines[0].refunds, done.lines[0].given) == ({"wanted": 599}, 400)  # its share was 9.99 of 29.99
    done = taken(done, CancelShort(by(3), {1: 1}))
    assert done.lines[0].refunds == {"wanted": 599 + 1000}
    done = taken(done, AskCancel(by(4)), AnswerCancel(by(5), agreed=True))
    assert [line.refunds for line in done.lines] == [{"wanted": 2599}, {"wanted": 400}]


def test_given_up_and_returned_units_sum_to_what_was_paid() -> None:
    start = taken(order(3), Short(by(1), {1: 1}, "damaged"), CancelShort(by(2), {1: 1}), Pick(by(3), {1: 2}))
    gone = taken(start, HandOver("h1", "ben", START, {1: 2}))
    assert gone.lines[0].refunds == {"wanted": 999}
    assert orders.amount_due(gone.lines[0], 1) == 1000
    back = taken(gone, TakeBack("R1", "r1", "ben", START, {1: 1}), TakeBack("R2", "r2", "ben", START, {1: 1}))
    assert [one.lines[1].amount for one in back.returns] == [1000, 1000]
    assert back.lines[0].promised == back.lines[0].captured == 2999


def test_what_is_handed_over_after_all_is_not_wanted_back() -> None:
    staged = taken(order(2), Pick(by(1), {1: 2}), Stage(by(2), {1: 2}, "B-1", HELD))
    over = taken(staged, Expire(by(3, "", HELD)))
    assert over.lines[0].refunds == {"wanted": 1999}
    gone = taken(over, HandOver("h1", "ben", HELD, {1: 1}))
    assert gone.lines[0].refunds == {"wanted": 999}
    back = taken(gone, UndoHandOver("h1"))
    assert back.lines[0].refunds == {"wanted": 1999}
    paid = replace(over, lines=(replace(over.lines[0], refunds={"settled": 1999}),))
    gone = taken(paid, HandOver("h1", "ben", HELD, {1: 1}))
    assert gone.lines[0].refunds == {"settled": 1999}, "what was sent is the affair of people"
    assert taken(gone, TakeBack("R1", "r1", "ben", HELD, {1: 1})).lines[0].promised == 1999, "and is sent once"


def test_what_the_order_feed_called_off_is_paid_back_by_whoever_sold_it() -> None:
    start = order(3)
    fed = replace(start, lines=(replace(start.lines[0], states={"open": 2, "cancelled": 1}, called_off=1),))
    done = taken(fed, Short(by(1), {1: 2}, "not_found"), CancelShort(by(2), {1: 2}))
    assert (done.lines[0].gone, done.lines[0].refunds) == (2, {"wanted": 1999})


def test_a_hold_may_be_ended_twice() -> None:
    over = taken(order(1), Pick(by(1), {1: 1}), Stage(by(2), {1: 1}, "B-1", HELD), Expire(by(3, "", HELD)))
    again = taken(over, Expire(by(4, "", HELD)))
    assert (again.lines, again.status) == (over.lines, "expired")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("dance", {}),
        ("pick", {}),
        ("pick", {"units": {}}),
        ("pick", {"units": {"1": 0}}),
        ("pick", {"units": {"1": -1}}),
        ("pick", {"units": {"1": True}}),
        ("pick", {"units": {"1": 1.0}}),
        ("pick", {"units": {"one": 1}}),
        ("pick", {"units": {"1": 1, "01": 1}}),
        ("pick", {"units": [1]}),
        ("pick", {"units": {"1": 1}, "by": "anna"}),
        ("short", {"units": {"1": 1}, "why": "tired"}),
        ("stage", {"units": {"1": 1}, "place": "B-1", "hold_until": "2026-11-09T18:00:00"}),
        ("stage", {"units": {"1": 1}, "place": "B\n1", "hold_until": "2026-11-09T18:00:00Z"}),
        ("stage", {"units": {"1": 1}, "place": "B" * 201, "hold_until": "2026-11-09T18:00:00Z"}),
        ("answer_cancel", {"agreed": "yes"}),
    ],
)
def test_what_a_stranger_may_send_is_refused(kind: str, said: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are for a log
        pickup_bodies.read(kind, by(1), said)


def test_who_answers_for_the_promise_gives_the_order_to_somebody_else() -> None:
    begun = taken(order(2), TakeClaim(by(1), "t1", tote="A"), Pick(by(2), {1: 1}))
    assert begun.claim is not None
    assert begun.claim.tote == "A"
    given_ = taken(begun, Assign(by(3, "mara"), "ben"))
    assert given_.claim is not None
    assert (given_.claim.actor, given_.claim.device, given_.claim.tote) == ("ben", "", "")
    assert states(given_) == {"open": 1, "picked": 1}
    going_on = taken(given_, TakeClaim(by(4, "ben"), "t2"))
    assert going_on.claim is not None
    assert going_on.claim.device == "t2"


def test_a_customer_may_come_for_a_part_while_the_rest_is_missing() -> None:
    start = order(1, 2)
    assert refused(start, AgreePartly(by(1), "by phone", HELD)) == "not_staged"
    half = taken(start, Pick(by(1), {1: 1}), Stage(by(2), {1: 1}, "B-1", HELD), Short(by(3), {2: 2}, "not_found"))
    assert (half.status, half.hold_until, is_ready(half)) == ("short", None, False)
    agreed = taken(half, AgreePartly(by(4), "by phone", HELD))
    assert (agreed.status, agreed.hold_until, is_ready(agreed)) == ("ready", HELD, True)
    gone = taken(agreed, HandOver("h1", "anna", START, {1: 1}))
    assert gone.is_open, "the missing units are still wanted"
    assert not taken(gone, CancelShort(by(5), {2: 2})).is_open


def test_a_customer_is_told_that_it_is_ready_only_when_it_is() -> None:
    start = order(1)
    assert refused(start, Notify(by(1), "ready")) == "not_ready"
    assert taken(start, Notify(by(1), "delayed")).steps[-1].kind == "notify"
    ready = taken(start, Pick(by(2), {1: 1}), Stage(by(3), {1: 1}, "B-1", HELD))
    assert taken(ready, Notify(by(4), "reminder")).lines == ready.lines
    assert refused(taken(ready, HandOver("h1", "anna", START, {1: 1})), Notify(by(5), "delayed")) == "nothing_open"
