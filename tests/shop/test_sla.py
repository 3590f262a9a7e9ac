"""The promise counts opening hours, stops while the store waits, and never by the wall clock alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import Location
from shop.sla import Promise, band, due, forecast, hold_until, worked

ZONE = ZoneInfo("Europe/Berlin")
STORE = Location("S01", "Store", "store", time_zone="Europe/Berlin", hours=(("09:00", "19:00"),) * 6 + (None,))
UNKNOWN = Location("S02", "Store", "store")
NEVER = Location("S03", "Store", "store", time_zone="Europe/Berlin", hours=(None,) * 7)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In November 2026; the 2nd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("begins", "over"),
    [
        (at(2, 10), at(2, 12)),
        (at(2, 18), at(3, 10)),  # an hour today, one tomorrow
        (at(2, 22), at(3, 11)),  # while closed
        (at(7, 18, 30), at(9, 10, 30)),  # over the Sunday
    ],
)
def test_two_hours_of_opening_time(begins: datetime, over: datetime) -> None:
    assert due(Promise(begins), STORE) == over


def test_it_stops_while_the_store_waits_for_the_customer() -> None:
    promise = Promise(at(2, 10), paused=((at(2, 11), at(2, 13)), (at(2, 13, 30), at(2, 13, 40))))
    assert due(promise, STORE) == at(2, 14, 10)
    assert worked(promise, STORE, at(2, 12)) == timedelta(hours=1)


def test_the_night_in_which_clocks_change_has_an_hour_more() -> None:
    always = Location("S04", "Store", "store", time_zone="Europe/Berlin", hours=(("00:00", "24:00"),) * 7)
    evening = datetime(2026, 10, 24, 23, tzinfo=ZONE)
    over = due(Promise(evening, timedelta(hours=5)), always)
    assert over is not None
    assert over.astimezone(ZONE).hour == 3


def test_three_bands() -> None:
    promise = Promise(at(2, 10))
    bands = [band(promise, STORE, now) for now in (at(2, 10), at(2, 11, 29), at(2, 11, 30), at(2, 12), at(3, 9))]
    assert bands == ["within", "within", "nearing", "breached", "breached"]


def test_nobody_can_say_without_hours() -> None:
    assert due(Promise(at(2, 10)), UNKNOWN) is None
    assert due(Promise(at(2, 10)), NEVER) is None
    assert band(Promise(at(2, 10)), NEVER, at(2, 11)) is None


def test_the_forecast_follows_speed_and_hands() -> None:
    assert forecast(STORE, at(2, 18), 30, 240, 1) == at(3, 10)
    assert forecast(STORE, at(2, 18), 30, 240, 2) == at(2, 19)
    assert forecast(STORE, at(2, 18), 0, 240, 1) == at(2, 18)


@pytest.mark.parametrize(
    ("ready", "kind", "until"),
    [
        (at(2, 12), "usual", at(9, 19)),
        (at(2, 12), "perishable", at(3, 19)),
        (at(7, 12), "perishable", at(9, 19)),  # closed on Sunday
        (at(1, 12), "usual", at(9, 19)),  # the seventh day is a Sunday
    ],
)
def test_a_hold_ends_when_the_store_closes(ready: datetime, kind: str, until: datetime) -> None:
    assert hold_until(ready, kind, STORE) == until  # type: ignore[arg-type]


def test_a_hold_without_known_hours_is_by_days() -> None:
    assert hold_until(at(2, 12), "usual", UNKNOWN) == at(9, 12)


@given(st.integers(0, 14 * 24 * 60), st.integers(1, 30 * 60))
def test_what_was_worked_when_it_is_due_is_what_was_allowed(begins: int, minutes: int) -> None:
    promise = Promise(at(2, 0) + timedelta(minutes=begins), timedelta(minutes=minutes))
    over = due(promise, STORE)
    assert over is not None
    assert worked(promise, STORE, over) == promise.allowed
    assert worked(promise, STORE, over - timedelta(minutes=1)) < promise.allowed
