"""What in returns is worth a look, and what is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from shop.return_policy import Policy, Velocity
from shop.return_signals import OUTLIER_LEAST, Came, Signal, found, unconfirmed

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
POLICY = Policy("1", velocity=(Velocity(30, 2, 100_00), Velocity(90, 4, 200_00)))


def came(at_days_ago: float = 0, *, back: str = "R9", order: str = "TT-9", value: int = 10_00, **more: object) -> Came:
    made = {"actor": "e1", "whose": "C1", "variant": "K1", "units": 1} | more
    return Came(id=back, at=NOW - timedelta(days=at_days_ago), order=order, value=value, **made)  # type: ignore[arg-type]


def look(*earlier: Came, now: tuple[Came, ...] = (came(),), taken: dict[str, int] | None = None) -> tuple[Signal, ...]:
    return found(now, earlier, taken or {}, POLICY, "S1")


def others(*days_ago: float, **more: object) -> list[Came]:
    """Returns of other articles, each of an order of its own."""
    return [
        came(days, back=f"R{n}", order=f"TT-{n}", variant=f"V{n}", **more)  # type: ignore[arg-type]
        for n, days in enumerate(days_ago)
    ]


def test_a_usual_return_is_no_signal() -> None:
    assert look() == ()
    assert look(*others(10)) == ()


def test_more_returns_than_allowed_are_told_with_the_orders_behind_them() -> None:
    (one,) = look(*others(1, 2))
    assert (one.kind, one.subject, one.store, one.at) == ("velocity", "customer:C1", "S1", NOW)
    assert (one.facts["days"], one.facts["returns"], one.facts["allowed_returns"]) == (30, 3, 2)
    assert one.facts["orders"] == ["TT-0", "TT-1", "TT-9"]


def test_velocity_counts_returns_and_not_lines_and_only_those_of_the_time() -> None:
    assert look(*others(29.9), now=(came(), came(order="TT-9", variant="K2"))) == ()
    assert look(*others(30, 31, 40)) == ()  # three in ninety days, one in thirty
    assert [one.facts["days"] for one in look(*others(31, 40, 50, 60))] == [90]


def test_value_alone_is_enough() -> None:
    (one,) = look(*others(1, value=90_01))
    assert (one.kind, one.facts["value"], one.facts["allowed_value"]) == ("velocity", 100_01, 100_00)
    assert look(*others(1, value=90_00)) == ()


def test_what_came_later_is_not_held_against_a_return_that_was_sent_late() -> None:
    assert look(*others(-1, -2)) == ()


def test_nobody_known_has_no_velocity_and_brings_nothing_twice() -> None:
    assert look(*others(1, 2, 3, whose=""), now=(came(whose=""),)) == ()


def test_the_same_article_of_another_order_is_told_once_for_each_article() -> None:
    (one,) = look(came(40, back="R1", order="TT-1"))
    assert (one.kind, one.subject) == ("same_item_twice", "customer:C1")
    assert one.facts == {"variant": "K1", "units": 2, "orders": ["TT-1", "TT-9"]}
    assert look(came(40, back="R1", order="TT-9")) == ()  # the rest of one purchase
    assert look(came(91, back="R1", order="TT-1")) == ()


def test_the_same_thing_noticed_again_has_the_same_id() -> None:
    first, second = (look(*others(1, 2), now=(came(back=back),))[0] for back in ("R8", "R9"))
    assert first.id == second.id
    (other,) = look(*others(1, 2, whose="C2"), now=(came(whose="C2"),))
    assert other.id != first.id
    assert len(first.id) <= 64


def test_a_return_that_central_has_already_does_not_count_twice() -> None:
    assert look(*others(1), came()) == ()


def test_one_person_far_above_the_others_is_told() -> None:
    (one,) = look(taken={"e1": 10, "e2": 3, "e3": 2})
    assert (one.kind, one.subject) == ("associate_outlier", "staff:e1")
    assert one.facts == {"days": 30, "returns": 10, "usual": 2, "colleagues": 2}


def test_few_returns_few_people_and_busy_desks_are_no_outliers() -> None:
    assert look(taken={"e1": OUTLIER_LEAST - 1, "e2": 0, "e3": 0}) == ()
    assert look(taken={"e1": 40, "e2": 1}) == ()
    assert look(taken={"e1": 30, "e2": 10, "e3": 12}) == ()
    assert look(taken={"e2": 40, "e1": 1, "e3": 1}) == ()  # it was not their return


def test_a_serial_that_was_not_sold_or_came_back_before_is_told() -> None:
    (one,) = look(now=(came(serial="B", sold=("A",)),))
    assert (one.kind, one.subject, one.facts["serial"], one.facts["sold"]) == ("serial_other", "order:TT-9", "B", ["A"])
    assert look(now=(came(serial="A", sold=("A",)),)) == ()
    assert look(now=(came(serial="A"),)) == ()
    (again,) = look(came(200, back="R1", order="TT-1", serial="A"), now=(came(serial="A", sold=("A",)),))
    assert again.facts["came_back_with"] == "TT-1"


def test_an_approval_that_nobody_confirmed_is_about_who_is_said_to_have_agreed() -> None:
    one = unconfirmed("c" * 36, "R1", "TT-9", ("m1", "e1"), 1999, "S1", NOW)
    assert (one.kind, one.subject, one.store, one.at) == ("approval_unconfirmed", "staff:m1", "S1", NOW)
    assert one.facts == {"return": "R1", "orders": ["TT-9"], "value": 1999, "asked_by": "e1"}
    assert unconfirmed("d" * 36, "R1", "", ("m1", "e1"), 1999, "S1", NOW).facts["orders"] == []
    assert len(one.id) <= 64
