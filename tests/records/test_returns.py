"""The rules for returns as a device has them, and the risk budget as its own actions use it up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from records import orders
from records.ids import uuid7
from shop.deeds import Deed
from shop.promises import Freshness
from shop.return_case import whose
from shop.return_deeds import Back, Told, take_back
from shop.return_policy import DEFAULT, Budget
from shop.returns import Decision, Room, Spent
from tests.records.test_orders import body, settle, shown
from tests.records.world import World

YES = Decision("authorised", (), "built in")


@pytest.fixture
def two(world: World) -> World:
    """A device with orders of two customers, which have their goods."""
    for number, customer in (("TT-1", "C1"), ("TT-2", "C2")):
        world.put("orders:S01", ("order", number, 1, body(9, handed_over=9) | {"customer": customer}))
    berlin = {"name": "Old Town", "kind": "store", "time_zone": "Europe/Berlin"}
    world.put("config:S01", ("location", "S01", 1, berlin))
    return world


def bring(
    world: World, number: str = "TT-1", promised: Any = "refund", age: Freshness = "ageing", units: int = 1
) -> str:
    """Units of 19.99 come back; answers the command's id."""
    said = Told(promised, age, Spent(), Room(0))
    lines = {1: Back(units, "fit", "new", "stock")}
    order, now = shown(world, number).shown, world.clock()
    deed = take_back(order, uuid7(now), lines, actor="e1", decision=YES, said=said, now=now)
    assert isinstance(deed, Deed)
    made = orders.action(deed, uuid7(now))
    assert made.v == 2
    world.records.act(made).result()
    return made.id


def spent(world: World, whose: str = "C1") -> Spent:
    return world.records.promised_today(whose, world.clock())


def test_the_budget_is_used_up_by_what_was_promised_here_and_outlives_a_restart(two: World) -> None:
    assert spent(two) == Spent()
    for number in ("TT-1", "TT-1", "TT-2"):
        bring(two, number)
    bring(two, promised="pending")
    assert spent(two) == Spent(3998, 2, 5997)
    two.reopen()
    assert spent(two) == Spent(3998, 2, 5997)
    assert spent(two, "C2") == Spent(1999, 1, 5997)
    assert spent(two, "C3") == Spent(0, 0, 5997)


@pytest.mark.parametrize(
    ("age", "verdict", "returns"),
    [
        ("ageing", "applied", 1),  # it was a risk, whatever became of it
        ("ageing", "rejected", 1),
        ("fresh", "applied", 0),
        ("fresh", "duplicate", 0),
        ("fresh", "rejected", 1),  # it was promised, and will not come
        ("fresh", "parked", 1),
        ("fresh", None, 1),
    ],
)
def test_a_promise_is_a_risk_until_central_has_taken_what_was_promised_beside_it(
    two: World, age: Freshness, verdict: Any, returns: int
) -> None:
    made = bring(two, age=age)
    if verdict:
        settle(two, 1, made, verdict, orders_S01=1)
    assert spent(two).customer_returns == returns


def test_the_order_is_found_again_when_nobody_knows_any_more_whose_it_is(two: World) -> None:
    bring(two)
    assert spent(two, "order:TT-1") == Spent(1999, 1, 1999)
    assert two.records.erase_due(two.clock()).result()
    found = shown(two).shown
    assert found.customer is None
    assert whose(found) == "order:TT-1"
    bring(two)
    assert spent(two, whose(found)) == Spent(3998, 2, 3998)


def test_the_day_is_that_of_the_store(two: World) -> None:
    two.clock.time = datetime(2026, 11, 20, 22, 59, tzinfo=UTC)  # 23:59 in Berlin
    bring(two)
    assert spent(two).device == 1999
    two.clock.forward(minutes=2)
    assert spent(two) == Spent()
    bring(two)
    two.reopen()
    two.clock.forward(hours=23)
    assert spent(two) == Spent(1999, 1, 1999)
    two.clock.forward(hours=-23, minutes=-3)  # set back into the day before: what was done since counts all the more
    assert spent(two) == Spent(3998, 2, 3998)


def test_the_policy_is_what_central_says_and_the_built_in_one_where_it_says_nothing(world: World) -> None:
    assert world.records.return_policy() is DEFAULT
    world.put("config:S01", ("limits", "returns", 1, {"version": "1", "budget": {"per_return": 5}}))
    policy = world.records.return_policy()
    assert (policy.version, policy.budget, policy.classes) == ("1", Budget(per_return=5), DEFAULT.classes)
    world.put("config:S01", ("limits", "returns", 2, {"version": "2", "fee": "much"}))
    assert world.records.return_policy() is DEFAULT
    world.put("config:S01", ("limits", "returns", 3, None))
    assert world.records.return_policy() is DEFAULT
