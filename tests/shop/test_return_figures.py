"""The figures of returns, against cases counted by hand. Prices are 20.00 a unit unless said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from shop import lookups, order_bodies
from shop.conflicts import Conflict
from shop.order_bodies import spelt
from shop.orders import How, Order, TakeBack, TakenBack, after
from shop.return_figures import (
    Article,
    Back,
    Person,
    Promised,
    Sum,
    Why,
    came_back,
    currency_of,
    figures,
    open_refunds,
    orders_behind,
    promises,
    signals,
)
from shop.return_policy import DEFAULT, Budget, Velocity
from shop.return_signals import Signal

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOW.replace(hour=0)


def ago(days: float = 0, hours: float = 0) -> datetime:
    return NOW - timedelta(days=days, hours=hours)


def order(number: str, *units: int, refunds: Mapping[str, int] | None = None, **more: Any) -> Order:
    """Handed over in full; the articles are K1, K2, ..."""
    lines = [
        {
            "line": n,
            "variant": f"K{n}",
            "title": f"Cup {n}",
            "quantity": units_,
            "price": 2000,
            "states": {"handed_over": units_},
            "refunds": dict(refunds or {}) if n == 1 else {},
        }
        for n, units_ in enumerate(units, 1)
    ]
    body = {"status": "completed", "placed_at": spelt(ago(40)), "currency": "EUR", "total": 0, "lines": lines}
    found = order_bodies.read(number, body | {"customer": "C1"} | more)
    assert found is not None
    return found


def back(
    one: Order, units: Mapping[int, int], at: datetime, *, actor: str = "lena", told: str = "refund", **how: Any
) -> Order:
    event = TakeBack(f"R-{one.number}-{len(one.returns)}", f"c-{one.number}-{len(one.returns)}", actor, at, units)
    done = after(one, replace(event, promised=told, how=How(**how)))
    assert isinstance(done, Order)
    return done


def known(one: Order, here: Order | None = None) -> lookups.Order:
    """As central has it, and as this device shows it."""
    return lookups.Order(one, here or one, pending=here is not None)


def backs(*orders: Order) -> tuple[Back, ...]:
    return came_back([known(one) for one in orders])


# --- what came back


def test_what_came_back_is_counted_by_reason_article_and_person_since_a_moment() -> None:
    cup = back(order("A", 3, 1), {1: 2, 2: 1}, ago(hours=2), reasons={1: "fit", 2: "faulty"}, approver="ingrid")
    pot = back(order("B", 2), {1: 1}, ago(days=3), actor="omar", reasons={1: "fit"})
    old = back(order("C", 1), {1: 1}, ago(days=20))
    all_ = [cup, pot, old]
    today = figures(backs(*all_), all_, TODAY)
    assert today.sum == Sum(1, 3, 6000)
    assert today.reasons == (Why("fit", 2, 4000), Why("faulty", 1, 2000))
    week = figures(backs(*all_), all_, TODAY - timedelta(days=6))
    assert (week.sum, week.reasons[0]) == (Sum(2, 4, 8000), Why("fit", 3, 6000))
    assert week.people == (Person("lena", 1, 6000, 1), Person("omar", 1, 2000, 0))
    assert Why("", 1, 2000) in figures(backs(*all_), all_, ago(days=30)).reasons


def test_an_article_has_the_rate_of_all_that_was_handed_over_of_it() -> None:
    cup, pot = back(order("A", 3, 1), {1: 2}, ago(hours=2)), back(order("B", 4), {1: 1}, ago(days=20))
    (article,) = figures(backs(cup, pot), [cup, pot], TODAY).articles
    assert article == Article("K1", "Cup 1", 2, 4000, handed_over=7, returned=3, orders=("A",))
    assert article.percent == 43


def test_nothing_came_back() -> None:
    none = figures((), [order("A", 1)], TODAY)
    assert (none.sum, none.reasons, none.articles, none.people) == (Sum(), (), (), ())
    assert (currency_of([]), currency_of([order("A", 1)])) == ("", "EUR")


# --- money that is not back


def test_refunds_are_listed_by_state_with_their_age_the_oldest_first() -> None:
    one = back(order("A", 3), {1: 1}, ago(days=2), told="pending")
    one = back(back(one, {1: 1}, ago(hours=5)), {1: 1}, ago(hours=1))
    line = replace(one.lines[0], refunds={"settled": 2000, "unknown": 2000, "wanted": 2000})
    asked = back(order("B", 1), {1: 1}, ago(hours=9), told="pending")
    found = open_refunds([known(replace(one, lines=(line,))), known(asked)])
    assert [(o.order, o.state, o.amount, o.since, o.promised) for o in found] == [
        ("B", "wanted", 2000, ago(hours=9), "pending"),
        ("A", "unknown", 2000, ago(hours=5), "refund"),
        ("A", "wanted", 2000, ago(hours=1), "refund"),
    ]


def test_what_only_this_device_knows_is_not_with_the_office_yet() -> None:
    before = back(order("A", 2), {1: 1}, ago(days=1))
    (old, new) = open_refunds([known(before, back(before, {1: 1}, ago(hours=1)))])
    assert (old.state, old.amount, old.since) == ("wanted", 2000, ago(days=1))
    assert (new.state, new.amount, new.since) == ("unsent", 2000, ago(hours=1))


def test_several_askings_of_one_state_are_as_old_as_the_oldest() -> None:
    one = back(back(order("A", 3), {1: 1}, ago(days=2)), {1: 1}, ago(hours=5))
    (found,) = open_refunds([known(one)])
    assert (found.amount, found.since) == (4000, ago(days=2))


def test_units_that_were_given_up_are_as_old_as_the_step_or_of_unknown_age() -> None:
    step = {"id": "x", "kind": "expire", "actor": "lena", "at": spelt(ago(days=1))}
    expired = order("A", 1, refunds={"sent": 2000}, steps=[step])
    unknown = order("B", 1, refunds={"wanted": 500})
    assert [(o.order, o.since) for o in open_refunds([known(expired), known(unknown)])] == [
        ("B", None),
        ("A", ago(days=1)),
    ]


def test_a_refused_refund_is_listed_until_somebody_found_another_way() -> None:
    refused = back(order("A", 1), {1: 1}, ago(days=1))
    refused = replace(refused, lines=(replace(refused.lines[0], refunds={"refused": 2000}),))
    conflict = Conflict("x", "refund_refused", "order:A", "pay_otherwise", NOW)
    (found,) = open_refunds([known(refused)], [conflict])
    assert (found.state, found.since) == ("refused", ago(days=1))
    assert open_refunds([known(refused)], [replace(conflict, how="paid_otherwise")]) == ()
    assert len(open_refunds([known(refused)], [replace(conflict, how="paid_otherwise"), conflict])) == 1


def test_the_shipping_is_listed_for_itself_and_counts_as_value() -> None:
    before = order("A", 1, shipping=490)
    event = TakeBack("R", "c", "lena", ago(hours=2), {1: 1}, "refund", shipping=490, fee=100)
    done = after(before, event)
    assert isinstance(done, Order)
    assert [(o.line, o.state, o.amount, o.since) for o in open_refunds([known(before, done)])] == [
        (1, "unsent", 1900, ago(hours=2)),
        (0, "unsent", 490, ago(hours=2)),
    ]
    assert came_back([known(before, done)])[0].value == 2390


def test_what_is_paid_back_or_withdrawn_is_not_listed() -> None:
    paid = order("A", 1, refunds={"settled": 2000, "withdrawn": 500})
    assert open_refunds([known(paid)]) == ()


# --- promises


def test_promises_without_central_are_added_up_by_device_against_its_budget() -> None:
    policy = replace(DEFAULT, budget=Budget(per_device=5000))
    first = back(order("A", 3), {1: 2}, ago(hours=1), device="t1", age="ageing")
    fresh = back(order("B", 1), {1: 1}, ago(hours=1), device="t1", age="fresh")
    pending = back(order("C", 1), {1: 1}, ago(hours=1), device="t2", age="old", told="pending")
    over = back(order("D", 3), {1: 3}, ago(hours=2), device="t3", age="ageing")
    yesterday = back(order("E", 1), {1: 1}, ago(days=1), device="t4", age="ageing")
    found = promises(backs(first, fresh, pending, over, yesterday), TODAY, policy)
    assert found == (Promised("t3", 1, 6000, 5000), Promised("t1", 1, 4000, 5000))
    assert [one.left for one in found] == [0, 1000]


def test_a_fresh_promise_counts_until_central_has_taken_it() -> None:
    before = order("A", 1)
    here = came_back([known(before, back(before, {1: 1}, ago(hours=1), age="fresh"))])
    assert [one.amount for one in promises(here, TODAY, DEFAULT)] == [2000]


# --- what is worth a look


def test_a_device_notices_what_its_own_orders_show() -> None:
    policy = replace(DEFAULT, velocity=(Velocity(30, 2, 100_00),))
    three = [back(order(name, 1), {1: 1}, ago(days=n)) for n, name in enumerate("CBA", 1)]
    found = signals(backs(*three), (), policy, "S01", NOW)
    assert [(one.kind, one.subject, one.at) for one in found] == [
        ("velocity", "customer:C1", ago(days=1)),
        ("same_item_twice", "customer:C1", ago(days=1)),
    ]
    assert (found[0].facts["returns"], found[0].facts["orders"]) == (3, ["A", "B", "C"])
    assert orders_behind(found[0], ()) == ("A", "B", "C")


def test_what_central_says_of_the_same_thing_counts_unless_more_was_seen_here_since() -> None:
    policy = replace(DEFAULT, velocity=(Velocity(30, 0, 0),))
    seen = backs(back(order("A", 1), {1: 1}, ago(days=2)))
    (here,) = signals(seen, (), policy, "S01", NOW)
    central = replace(here, facts={"returns": 9}, at=here.at + timedelta(hours=1))
    other = Signal("serial_other:x", "serial_other", "order:Z", "S01", ago(hours=1), {"serial": "1"})
    assert signals(seen, [central, other], policy, "S01", NOW) == (other, central)
    assert signals(seen, [replace(central, at=ago(days=9))], policy, "S01", NOW) == (here,)
    assert orders_behind(other, ()) == ("Z",)


def test_old_returns_are_no_news_but_still_count() -> None:
    policy = replace(DEFAULT, velocity=(Velocity(90, 1, 10**9),))
    old = back(order("A", 1), {1: 1}, ago(days=80))
    older = back(order("B", 1), {1: 1}, ago(days=85))
    assert signals(backs(old, older), (), policy, "S01", NOW) == ()
    new = back(order("D", 0, 1), {2: 1}, ago(days=1))
    assert [one.facts["returns"] for one in signals(backs(old, new), (), policy, "S01", NOW)] == [2]


def test_somebody_who_takes_far_more_than_the_others_with_the_orders_behind_it() -> None:
    many = [back(order(f"A{n}", 1, customer=None), {1: 1}, ago(hours=n), actor="omar") for n in range(12)]
    few = [back(order(f"B{n}", 1, customer=None), {1: 1}, ago(days=1), actor=f"p{n}") for n in range(2)]
    all_ = backs(*many, *few)
    (found,) = signals(all_, (), DEFAULT, "S01", NOW)
    assert (found.kind, found.subject, found.facts["returns"]) == ("associate_outlier", "staff:omar", 12)
    assert orders_behind(found, all_) == tuple(f"A{n}" for n in range(12))


def test_the_newest_return_comes_first() -> None:
    found = backs(back(order("A", 1), {1: 1}, ago(days=2)), back(order("B", 1), {1: 1}, ago(days=1)))
    assert [one.order.number for one in found] == ["B", "A"]
    assert isinstance(found[0].record, TakenBack)
