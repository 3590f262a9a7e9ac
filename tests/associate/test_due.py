"""Which pickups Today lists: customers who are here first, then by what is left of the promise."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from associate.due import MOST, Due, due
from shell.words import Words
from shop.lookups import Order
from shop.orders import Arrival, Line
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


def listed(*orders: Order) -> Due:
    return due(orders, {"C1": "Anna"}, PLACE, NOW, Words())


def test_who_is_here_comes_first_then_what_is_due_first() -> None:
    ready = {"staged": 2}
    orders = (
        pickup("late", 200), pickup("soon", 110), pickup("new", 5), pickup("ready", 300, states=ready),
        pickup("here", 10, 2, states=ready), pickup("here long", 5, 9, bay="4"),
    )  # fmt: skip
    found = listed(*orders)
    assert [row.id for row in found.rows] == ["here long", "here", "late", "soon", "new"]
    assert [row.band for row in found.rows] == ["within", "", "breached", "nearing", "within"]
    assert (found.here, found.open_, found.ready) == (2, 3, 1)
    assert [(row.waits, row.bay, row.first_name) for row in found.rows[:2]] == [(9, "4", "Anna"), (2, "", "Anna")]
    assert [row.minutes for row in found.rows[2:]] == [0, 10, 115]


def test_what_is_over_elsewhere_or_sent_home_is_not_listed() -> None:
    over, elsewhere = pickup("over", states={"handed_over": 2}), pickup("elsewhere", store="S02")
    assert listed(over, elsewhere, pickup("sent", method="ship")) == Due()


def test_the_list_ends_and_the_counts_do_not() -> None:
    found = listed(*(pickup(f"TT-{n}", n) for n in range(MOST + 30)))
    assert (len(found.rows), found.open_) == (MOST, MOST + 30)
