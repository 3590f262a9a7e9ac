"""Which pickups Today lists: who is here for theirs, and what is to be made ready by what is left of the promise."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from associate.due import MOST, Due, People, due, newly_here
from shell.words import Words
from shop.lookups import Order
from shop.orders import Arrival, Claim, Line
from shop.orders import Order as Facts
from shop.places import Location
from tests.associate.facts import NOW

PLACE = Location("S01", "Quay", "store", hours=(("08:00", "20:00"),) * 7)


def pickup(number: str, placed: int = 30, waits: int | None = None, bay: str = "", **more: Any) -> Order:
    states = more.pop("states", {"open": 2})
    line = Line(1, "mug-r", "Mug", sum(states.values()), 1500, 3000, states)
    at = NOW - timedelta(minutes=placed)
    arrival = Arrival(NOW - timedelta(minutes=waits), bay) if waits is not None else None
    facts: dict[str, Any] = {"customer": "C1", "method": "pickup", "store": "S01", "arrival": arrival} | more
    order = Facts(number, (line,), "open", at, "EUR", 3000, **facts)
    return Order(order, order)


def listed(*orders: Order, me: str = "") -> Due:
    return due(orders, People({"C1": "Anna"}, {"ben": "Ben Okoye", "mara": "Mara Lindt"}, me), PLACE, NOW, Words())


def going(actor: str, name: str = "") -> Claim:
    return Claim(actor, "t1", NOW, name=name)


def test_what_is_due_first_comes_first() -> None:
    orders = (pickup("late", 200), pickup("soon", 110), pickup("new", 5), pickup("ready", 300, states={"staged": 2}))
    found = listed(*orders)
    assert [row.id for row in found.rows] == ["late", "soon", "new"]
    assert [row.band for row in found.rows] == ["breached", "nearing", "within"]
    assert [row.minutes for row in found.rows] == [0, 10, 115]
    assert (found.here, found.open_, found.ready) == ((), 3, 1)


def test_who_waits_longest_comes_first_with_where_they_are_and_what_there_is() -> None:
    part = {"staged": 2, "short": 1}
    found = listed(pickup("new", waits=2, states={"staged": 2}), pickup("long", waits=9, bay="4", states=part))
    assert [(one.id, one.minutes, one.late, one.bay) for one in found.here] == [
        ("long", 9, True, "4"),
        ("new", 2, False, ""),
    ]
    assert [(one.first_name, one.units, one.later) for one in found.here] == [("Anna", 2, 1), ("Anna", 2, 0)]
    assert (found.rows, found.open_, found.ready) == ((), 0, 0)


@pytest.mark.parametrize(
    ("states", "claim", "shown"),
    [
        ({"staged": 2}, None, ("go", "", "", False)),
        ({"staged": 2}, going("ben", "Ben"), ("hand_over", "Ben", "", True)),
        ({"staged": 2}, going("mara", "Mara"), ("hand_over", "Mara", "", False)),
        ({"open": 2}, None, ("pick", "", "", False)),
        ({"open": 2}, going("ben"), ("pick", "", "Ben", True)),
        ({"open": 2}, going("mara"), ("", "", "Mara", False)),
        ({"open": 1, "staged": 1}, going("mara"), ("hand_over", "", "Mara", False)),
    ],
)
def test_what_to_do_for_who_waits(states: dict[str, int], claim: Claim | None, shown: tuple[Any, ...]) -> None:
    (one,) = listed(pickup("here", waits=3, states=states, claim=claim), me="ben").here
    assert (one.act, one.goes, one.picks, one.mine) == shown


def test_the_tablet_rings_for_who_is_new_and_has_nobody() -> None:
    ready = {"staged": 2}
    before = listed(pickup("known", waits=5, states=ready)).here
    after = listed(
        pickup("known", waits=5, states=ready),
        pickup("new", waits=1, states=ready),
        pickup("taken", waits=1, states=ready, claim=going("ben", "Ben")),
    ).here
    assert [one.id for one in newly_here(before, after)] == ["new"]


def test_who_came_yesterday_is_not_here_any_more() -> None:
    found = listed(pickup("gone", 1500, 1400, states={"staged": 2}))
    assert (found.here, found.ready) == ((), 1)


def test_what_is_over_elsewhere_or_sent_home_is_not_listed() -> None:
    over, elsewhere = pickup("over", states={"handed_over": 2}), pickup("elsewhere", store="S02")
    assert listed(over, elsewhere, pickup("sent", method="ship")) == Due()


def test_the_list_ends_and_the_counts_do_not() -> None:
    found = listed(*(pickup(f"TT-{n}", n) for n in range(MOST + 30)))
    assert (len(found.rows), found.open_) == (MOST, MOST + 30)
