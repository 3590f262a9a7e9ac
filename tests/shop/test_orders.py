"""What may become of an order, unit by unit."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import deeds, order_bodies
from shop.deeds import Deed
from shop.orders import Event, HandOver, Order, Refused, TakeBack, UndoHandOver, after, amount_due, rolled_up
from shop.stock import aggregate

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def body(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    made = {"status": "ready", "placed_at": "2026-05-03T10:00:00Z", "currency": "EUR", "total": 5997, "store": "S1"}
    return made | {"lines": list(lines or (line(),))} | more


def line(number: int = 1, units: int = 3, price: int = 1999, variant: str = "K1", **states: int) -> dict[str, Any]:
    facts = {"line": number, "variant": variant, "title": "Kettle", "quantity": units, "price": price}
    return facts | {"states": states or {"staged": units}}


def order(*lines: dict[str, Any], **more: Any) -> Order:
    found = order_bodies.read("TT-1", body(*lines, **more))
    assert found is not None
    return found


def done(before: Order, event: Event) -> Order:
    result = after(before, event)
    assert isinstance(result, Order), result
    return result


def no(before: Order, event: Event) -> Refused:
    result = after(before, event)
    assert isinstance(result, Refused)
    return result


def give(units: int = 3, command: str = "c1", **seen: int) -> HandOver:
    return HandOver(command, "e1", NOW, {1: units}, {int(at.strip("_")): n for at, n in seen.items()})


def back(units: int = 1, command: str = "r1") -> TakeBack:
    return TakeBack(f"R-{command}", command, "e1", NOW, {1: units})


def test_goods_leave_from_where_they_are_nearest_to_the_customer() -> None:
    before = order(line(units=5, open=2, picked=1, staged=2), line(2, 1, short=1))
    given_ = done(before, give(4))
    assert given_.lines[0].states == {"handed_over": 4, "open": 1}
    assert given_.lines[1] == before.lines[1]
    assert given_.hand_overs[0].taken == {1: {"staged": 2, "picked": 1, "open": 1}}
    assert (given_.status, given_.is_open) == ("partly_handed_over", True)


def test_a_second_hand_over_is_refused_by_name() -> None:
    given_ = done(order(), give())
    assert no(given_, give(1, "c2")).reason == "already_handed_over"
    partly = done(order(), give(1))
    assert no(partly, give(1, "c2", _1=0)) == Refused(
        "already_handed_over", "This has already been handed over.", (1,)
    )  # two were left, but the person had seen three
    assert done(partly, give(2, "c2", _1=1)).lines[0].handed_over == 3


def test_what_the_order_has_seen_changes_nothing() -> None:
    given_ = done(order(), give())
    assert after(given_, give()) is given_
    returned = done(given_, back())
    assert after(returned, back()) is returned


def test_what_cannot_be_handed_over_says_why() -> None:
    assert no(order(), give(4)).reason == "quantity"
    assert no(order(line(cancelled=3)), give(1)).reason == "quantity"
    assert no(order(), HandOver("c1", "e1", NOW, {2: 1})) == Refused(
        "unknown_line", "The order has no such line.", (2,)
    )


def test_a_line_that_is_refused_stops_the_whole_hand_over_and_all_such_lines_are_named() -> None:
    before = done(order(line(1), line(2), line(3)), HandOver("c1", "e1", NOW, {1: 3, 2: 3}))
    assert no(before, HandOver("c2", "e2", NOW, {1: 1, 2: 1, 3: 1})).lines == (1, 2)


def test_undo_restores_exactly() -> None:
    before = order(line(units=5, open=2, picked=1, staged=2))
    assert done(done(before, give(4)), UndoHandOver("c1")).lines == before.lines
    twice = done(done(order(), give(1)), give(2, "c2"))
    assert done(twice, UndoHandOver("c1")).lines[0].states == {"handed_over": 2, "staged": 1}
    assert no(order(), UndoHandOver("c1")).reason == "unknown_hand_over"
    assert no(done(done(order(), give()), back()), UndoHandOver("c1")).reason == "returned"


def test_returned_counts_inside_handed_over_and_asks_for_the_exact_money() -> None:
    after_two = done(done(done(order(line(price=1000)), give()), back(1)), back(1, "r2"))
    (one,) = after_two.lines
    assert one.states == {"handed_over": 3, "returned": 2}
    assert [part.lines[1].amount for part in after_two.returns] == [1000, 1000]
    assert (one.pending_refund, one.refunded, one.promised) == (2000, 0, 2000)
    assert after_two.status == "partly_returned"
    assert done(after_two, back(1, "r3")).status == "returned"
    assert no(after_two, back(2, "r3")).reason == "already_returned"
    assert no(order(), back()).reason == "not_handed_over"


def test_only_what_central_settled_is_refunded() -> None:
    known = line(units=2, handed_over=2, returned=2) | {"refunds": {"settled": 500, "wanted": 300, "refused": 200}}
    (one,) = order(known).lines
    assert (one.refunded, one.pending_refund, one.promised) == (500, 300, 800)


@pytest.mark.parametrize(
    ("states", "status"),
    [
        ({"staged": 2}, "ready"),
        ({"open": 2}, "open"),
        ({"open": 1, "picked": 1}, "picking"),
        ({"short": 1, "staged": 1}, "short"),
        ({"cancelled": 2}, "cancelled"),
        ({"expired": 2}, "expired"),
        ({"handed_over": 1, "cancelled": 1}, "completed"),
    ],
)
def test_the_status_is_a_roll_up(states: dict[str, int], status: str) -> None:
    assert rolled_up(order(line(units=2, **states)).lines) == status


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        body(line(units=3, staged=2)),
        body(line(handed_over=3, returned=4)),
        body(line(), line()),
        body(line(staged=-3)),
        body(line(staged=3) | {"quantity": True}),
        body(placed_at="yesterday"),
        body(placed_at="2026-05-03T10:00:00"),
        body(line() | {"captured": -1}),
        body(hand_overs=[{"id": 7}]),
        body() | {"lines": None},
    ],
)
def test_a_body_that_makes_no_sense_is_no_order(wrong: dict[str, Any]) -> None:
    assert order_bodies.read("TT-1", wrong) is None


# --- any sequence of steps

STEPS = st.lists(
    st.tuples(st.sampled_from(("give", "undo", "back")), st.integers(1, 3), st.integers(1, 3), st.integers(0, 5)),
    max_size=12,
)


@given(STEPS, st.integers(0, 10_000))
def test_units_and_money_add_up_whatever_is_tried(steps: list[tuple[str, int, int, int]], price: int) -> None:
    now = order(line(1, 3, price), line(2, 2, price, open=1, picked=1), total=5 * price)
    for n, (kind, at, units, which) in enumerate(steps):
        event: Event = HandOver(f"c{n}", "e1", NOW, {at: units})
        if kind == "undo":
            event = UndoHandOver(f"c{which}")
        elif kind == "back":
            event = TakeBack(f"R{n}", f"c{n}", "e1", NOW, {at: units})
        result = after(now, event)
        if isinstance(result, Refused):
            continue
        now = result
        for one in now.lines:
            assert sum(one.states.values()) - one.returned == one.quantity
            assert 0 <= one.returned <= one.handed_over <= one.quantity
            assert one.handed_over == sum(record.units(one.line) for record in now.hand_overs)
            slices = [part.lines[one.line] for part in now.returns if one.line in part.lines]
            assert one.returned == sum(part.quantity for part in slices)
            assert one.promised == sum(part.amount for part in slices) <= one.captured
            assert one.promised == amount_due(one, one.returned, returned=0)
            assert one.refunded == 0
    raw = body(line(1, 3, price), line(2, 2, price, open=1, picked=1), total=5 * price)
    told = json.loads(json.dumps(order_bodies.laid(now, raw)))
    assert order_bodies.read("TT-1", told) == now
    assert told["total"] == raw["total"]


# --- what is sent


def test_a_hand_over_is_sent_with_what_was_seen_and_shown_as_a_step() -> None:
    before = done(order(line(variant="K1"), line(2, 2, variant="K1")), give(1))
    deed = deeds.hand_over(before, {1: 2, 2: 1}, actor="e2", how="identity", now=NOW)
    assert isinstance(deed, Deed)
    assert (deed.lane, deed.aggregate, deed.type) == (0, "order:TT-1", "order.hand_over")
    assert deed.body == {
        "order": "TT-1", "actor": "e2", "how": "identity",
        "lines": [{"line": 1, "quantity": 2}, {"line": 2, "quantity": 1}],
    }  # fmt: skip
    assert deed.expects == {"1": 1, "2": 0}
    (kind, number, step), *stock = deed.overlay
    assert (kind, number, stock) == ("order", "TT-1", [("stock", "K1", {"demand": 3, "moved": -3})])
    event = order_bodies.event_from("c9", json.loads(json.dumps(step)))
    assert event == HandOver("c9", "e2", NOW, {1: 2, 2: 1}, {1: 1, 2: 0})
    assert isinstance(deeds.hand_over(before, {1: 3}, actor="e2", how="named", now=NOW), Refused)


def test_an_undo_is_sent_with_what_it_moves() -> None:
    before = done(order(), give())
    undo = deeds.undo_hand_over(before, "c1", reason="Wrong person", actor="e2")
    assert isinstance(undo, Deed)
    assert undo.body == {"order": "TT-1", "hand_over": "c1", "reason": "Wrong person", "actor": "e2"}
    assert undo.overlay[1:] == (("stock", "K1", {"returned": 3, "moved": 3}),)
    assert order_bodies.event_from("c2", undo.overlay[0][2]) == UndoHandOver("c1")
    assert isinstance(deeds.undo_hand_over(order(), "c1", reason="", actor="e2"), Refused)


def test_stock_is_adjusted_by_a_difference() -> None:
    less, more = (deeds.adjust_stock("K1", n, reason="count", actor="e1") for n in (-2, 3))
    assert (less.lane, less.aggregate, less.type) == (1, "stock:K1", "stock.adjust")
    assert less.body == {"variant": "K1", "delta": -2, "reason": "count", "actor": "e1"}
    assert (less.overlay, more.overlay) == (
        (("stock", "K1", {"demand": 2}),),
        (("stock", "K1", {"returned": 3}),),
    )
    with pytest.raises(ValueError, match="nothing"):
        deeds.adjust_stock("K1", 0, reason="count", actor="e1")


def test_an_article_that_a_command_cannot_name_still_has_an_aggregate() -> None:
    names = {aggregate(one) for one in ("K1", "K 1", "K/1", "ك1", "K" * 59, "K" * 60)}
    assert len(names) == 6
    assert all(len(name) <= 64 and name.isascii() and " " not in name and "/" not in name for name in names)


@pytest.mark.parametrize(
    "strange", [{}, {"event": "dance"}, {"event": "hand_over"}, {"event": "undo_hand_over", "hand_over": 1}]
)
def test_a_step_of_another_version_is_not_laid(strange: dict[str, Any]) -> None:
    assert order_bodies.event_from("c1", strange) is None
