"""Distances and opening hours, over midnight and over the change to winter time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import Location, closing, distance_m, next_opening, open_at

WEEK = (*[("09:00", "19:00")] * 5, ("10:00", "16:00"), None)


def store(hours: tuple[tuple[str, str] | None, ...] = WEEK, zone: str = "Europe/Berlin", **facts: float) -> Location:
    return Location("S01", "Harbour", "store", time_zone=zone, hours=hours, **facts)  # type: ignore[arg-type]


def at(latitude: float, longitude: float) -> Location:
    return store(latitude=latitude, longitude=longitude)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


BERLIN, HAMBURG = at(52.5200, 13.4050), at(53.5511, 9.9937)


@pytest.mark.parametrize(
    ("a", "b", "metres"),
    [
        (BERLIN, HAMBURG, 255_300),
        (at(0, 0), at(0, 1), 111_195),
        (at(0, 179.5), at(0, -179.5), 111_195),
        (at(90, 0), at(-90, 0), 20_015_115),
        (BERLIN, BERLIN, 0),
    ],
)
def test_distances(a: Location, b: Location, metres: float) -> None:
    assert distance_m(a, b) == pytest.approx(metres, rel=1e-3, abs=0.01)


def test_a_place_without_a_position_has_no_distance() -> None:
    assert distance_m(BERLIN, store()) is None
    assert distance_m(store(), BERLIN) is None


POSITIONS = st.builds(at, st.floats(-90, 90), st.floats(-180, 180))


@given(POSITIONS, POSITIONS)
def test_a_distance_is_the_same_both_ways_and_fits_the_earth(a: Location, b: Location) -> None:
    there, back = distance_m(a, b), distance_m(b, a)
    assert there is not None
    assert there == pytest.approx(back, abs=0.01)
    assert 0 <= there <= 20_015_116


@pytest.mark.parametrize(
    ("now", "is_open", "opens", "closes"),
    [
        ("2026-11-20T07:59:59", False, "2026-11-20T08:00", None),
        ("2026-11-20T08:00:00", True, None, "2026-11-20T18:00"),
        ("2026-11-20T17:59:59", True, None, "2026-11-20T18:00"),
        ("2026-11-20T18:00:00", False, "2026-11-21T09:00", None),
        ("2026-11-21T15:30:00", False, "2026-11-23T08:00", None),
        ("2026-11-22T12:00:00", False, "2026-11-23T08:00", None),
        ("2026-07-10T07:00:00", True, None, "2026-07-10T17:00"),
    ],
)
def test_a_week(now: str, is_open: bool, opens: str | None, closes: str | None) -> None:
    assert open_at(store(), utc(now)) is is_open
    assert next_opening(store(), utc(now)) == (utc(opens) if opens else None)
    assert closing(store(), utc(now)) == (utc(closes) if closes else None)


LATE = (*[("18:00", "02:00")] * 7,)


@pytest.mark.parametrize(
    ("now", "is_open"),
    [("2026-11-21T00:59", True), ("2026-11-21T01:00", False), ("2026-11-21T17:00", True), ("2026-11-21T16:59", False)],
)
def test_hours_over_midnight(now: str, is_open: bool) -> None:
    assert open_at(store(LATE), utc(now)) is is_open


def test_a_day_until_midnight() -> None:
    day = store((*[("00:00", "24:00")] * 7,))
    assert open_at(day, utc("2026-11-20T23:30")) is True
    assert closing(store((*[("09:00", "24:00")] * 7,)), utc("2026-11-20T12:00")) == utc("2026-11-20T23:00")


def test_opening_follows_the_change_to_winter_time() -> None:
    sunday = store((*[None] * 6, ("10:00", "16:00")))
    assert next_opening(sunday, utc("2026-10-24T12:00")) == utc("2026-10-25T09:00")
    assert next_opening(sunday, utc("2026-10-17T12:00")) == utc("2026-10-18T08:00")


def test_a_now_in_any_time_zone_is_the_same_moment() -> None:
    now = utc("2026-11-20T08:00")
    assert open_at(store(), now.astimezone()) is True


@pytest.mark.parametrize(
    "place",
    [store(()), store(zone="Mars/Olympus"), store(zone=""), store(zone="../etc/passwd"), store(zone="/etc/passwd")],
)
def test_hours_that_nobody_knows(place: Location) -> None:
    now = utc("2026-11-20T12:00")
    assert (open_at(place, now), next_opening(place, now), closing(place, now)) == (None, None, None)


@pytest.mark.parametrize("hours", [("nine", "five"), ("25:00", "26:00"), ("", "")])
def test_a_day_with_nonsense_for_hours_is_closed(hours: tuple[str, str]) -> None:
    place = store((hours,) * 7)
    assert open_at(place, utc("2026-11-20T12:00")) is False
    assert next_opening(place, utc("2026-11-20T12:00")) is None


def test_a_place_that_is_never_open_has_no_next_opening() -> None:
    assert next_opening(store((None,) * 7), utc("2026-11-20T12:00")) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))  # noqa: DTZ001
def test_the_next_opening_is_the_first_open_moment(naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC)
    opens = next_opening(store(), now)
    assert (opens is None) is (open_at(store(), now) is True)
    if opens is not None:
        assert now < opens <= now + timedelta(days=3)
        assert open_at(store(), opens) is True
        assert open_at(store(), opens - timedelta(microseconds=1)) is False
