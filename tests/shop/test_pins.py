"""Wrong PINs slow down, then lock; an old staff list asks for a manager."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shop.pins import LOCKED_AT, SHIFT, Admission, PinAttempts, admission, noted, throttle
from shop.promises import Freshness

NOW = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)


def after(failures: int, at: datetime = NOW) -> PinAttempts:
    attempts = PinAttempts()
    for _ in range(failures):
        attempts = noted(attempts, ok=False, now=at)
    return attempts


@pytest.mark.parametrize(("failures", "left"), [(0, 5), (1, 4), (4, 1)])
def test_the_first_five_tries_are_free(failures: int, left: int) -> None:
    gate = throttle(after(failures), NOW)
    assert (gate.state, gate.left) == ("free", left)


@pytest.mark.parametrize(("failures", "seconds"), [(5, 30), (6, 60), (7, 120), (8, 240), (9, 480)])
def test_each_further_failure_doubles_the_wait(failures: int, seconds: int) -> None:
    attempts = after(failures)
    assert throttle(attempts, NOW).wait == timedelta(seconds=seconds)
    assert throttle(attempts, NOW + timedelta(seconds=seconds - 1)).wait == timedelta(seconds=1)
    assert throttle(attempts, NOW + timedelta(seconds=seconds)).state == "free"


def test_ten_failures_lock_for_good() -> None:
    assert throttle(after(LOCKED_AT), NOW + timedelta(days=365)).state == "locked"


def test_a_clock_set_back_waits_one_pause_and_no_more() -> None:
    gate = throttle(after(5), NOW - timedelta(days=1))
    assert (gate.state, gate.wait) == ("wait", timedelta(seconds=30))


def test_a_right_pin_starts_again() -> None:
    assert noted(after(9), ok=True, now=NOW) == PinAttempts()


@pytest.mark.parametrize(
    ("staff_list", "role", "manager_at", "expected"),
    [
        ("fresh", "associate", None, "open"),
        ("ageing", "associate", None, "no_overrides"),
        ("old", "associate", None, "manager_first"),
        ("old", "senior", NOW - SHIFT, "manager_first"),
        ("old", "associate", NOW + timedelta(hours=1), "manager_first"),
        ("old", "associate", NOW - timedelta(hours=2), "no_overrides"),
        ("old", "manager", None, "no_overrides"),
        ("unknown", "manager", NOW, "closed"),
    ],
)
def test_the_age_of_the_staff_list_decides(
    staff_list: Freshness, role: str, manager_at: datetime | None, expected: Admission
) -> None:
    assert admission(staff_list, role, manager_at, NOW) == expected
