"""What managers are told of the kiosks: added up over devices, held against last week, never twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.pickup_figures import Day, Share
from shop.signals import KEPT, DeviceHour, HourBar, figures, hour_of, is_believed, is_newer

NOW = datetime(2026, 11, 23, 12, 20, tzinfo=UTC)
DAY = Day(datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC), NOW.replace(hour=9, minute=30))


def at(hour: int, days: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, tzinfo=UTC) + timedelta(days=days)


def told(hour: datetime, device: str = "d1", minutes: int = 50, **counts: int) -> DeviceHour:
    return DeviceHour(device, f"Kiosk {device}", hour, counts, hour + timedelta(minutes=minutes))


def test_devices_and_hours_are_added_up_and_shares_are_of_visits() -> None:
    rows = (
        told(at(10), visits=5, visits_looked=4, visits_basket=2, visits_ordered=1, orders=1, searches=3),
        told(at(10), "d2", visits=3, visits_looked=1, searches=1, searches_empty=1),
        told(at(11), visits=2, visits_basket=1, visits_ordered=1, orders=2),
    )
    found = figures(rows, DAY, NOW)
    assert (found.count("visits"), found.count("orders"), found.count("later")) == (10, 3, 0)
    assert (found.looked, found.basket, found.ordered) == (Share(5, 10), Share(3, 10), Share(2, 10))
    assert found.empty.percent == 25
    assert found.hours == (
        HourBar(at(9)),
        HourBar(at(10), 8, 2, 1),
        HourBar(at(11), 2, 1, 2),
        HourBar(at(12)),
    )


def test_other_days_count_nowhere_but_the_same_hours_of_last_week_are_known() -> None:
    rows = (told(at(23, -1), visits=9), told(at(10, -7), visits=4), told(at(12, -7), visits=7), told(at(11), visits=1))
    found = figures(rows, DAY, NOW)
    assert found.counts == {"visits": 1}
    assert found.before == {"visits": 4}


def test_who_was_not_heard_of_for_an_hour_is_named() -> None:
    rows = (told(at(9), "d1", visits=1), told(at(11), "d2", visits=1), told(at(9), "d2", visits=1))
    found = figures(rows, DAY, NOW)
    assert found.behind == ("Kiosk d1",)
    assert found.told == at(11) + timedelta(minutes=50)


def test_nothing_is_nothing() -> None:
    found = figures((), DAY, NOW)
    assert (found.hours, found.told, found.ordered.percent) == ((), None, None)


@pytest.mark.parametrize(
    ("hour", "believed"),
    [
        (at(12), True),
        (at(13), True),
        (at(14), False),
        (at(12) + timedelta(minutes=1), False),
        (hour_of(NOW - KEPT) + timedelta(hours=1), True),
        (hour_of(NOW - KEPT), False),
    ],
)
def test_only_hours_that_can_be_are_believed(hour: datetime, believed: bool) -> None:
    assert is_believed(hour, NOW) is believed


@given(st.permutations([1, 2, 3, 4]), st.lists(st.sampled_from([1, 2, 3, 4]), max_size=8))
def test_in_whatever_order_and_how_often_tellings_come_the_last_one_counts(first: list[int], again: list[int]) -> None:
    known: int | None = None
    for telling in (*first, *again):
        known = telling if is_newer(telling, known) else known
    assert known == 4
