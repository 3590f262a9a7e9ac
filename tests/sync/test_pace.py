from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.pace import CAP_S, FIRST_S, LANE0_CAP_S, LONGEST_RETRY_AFTER_S, Pace

DRAWS = st.floats(0, 1, exclude_max=True)


def after(failures: int, draw: float, cap: float = CAP_S) -> Pace:
    pace = Pace(cap)
    for _ in range(failures):
        pace = pace.failed(100.0, draw)
    return pace


def test_a_new_pace_is_due_at_once() -> None:
    assert Pace().due(0.0)


@pytest.mark.parametrize(("failures", "ceiling"), [(1, 1.0), (2, 2.0), (3, 4.0), (6, 32.0), (7, 60.0), (200, 60.0)])
def test_the_pause_doubles_up_to_the_cap(failures: int, ceiling: float) -> None:
    assert after(failures, 0.0).not_before == 100.0 + FIRST_S
    assert after(failures, 0.999999).not_before == pytest.approx(100.0 + ceiling, rel=1e-3)


def test_lane_0_never_waits_longer_than_15_seconds() -> None:
    assert after(50, 0.999999, LANE0_CAP_S).not_before <= 100.0 + 15.0


@settings(deadline=None)
@given(failures=st.integers(1, 100), draw=DRAWS)
def test_the_pause_stays_between_the_first_and_the_cap(failures: int, draw: float) -> None:
    pause = after(failures, draw).not_before - 100.0
    assert FIRST_S <= pause <= CAP_S


@settings(deadline=None)
@given(DRAWS)
def test_retry_after_is_honoured_and_spread_by_a_tenth(draw: float) -> None:
    pace = Pace().failed(100.0, draw, retry_after=30.0)
    assert 130.0 <= pace.not_before <= 133.0


@pytest.mark.parametrize("nonsense", [1e9, float("inf")])
def test_no_server_can_send_a_device_to_sleep_for_ever(nonsense: float) -> None:
    assert Pace().failed(0.0, 0.0, retry_after=nonsense).not_before == LONGEST_RETRY_AFTER_S


@pytest.mark.parametrize("nonsense", [float("nan"), -5.0])
def test_a_retry_after_that_is_no_duration_counts_as_not_given(nonsense: float) -> None:
    assert Pace().failed(0.0, 0.0, retry_after=nonsense) == Pace().failed(0.0, 0.0)


def test_the_returning_network_ends_the_pause_but_not_one_the_server_asked_for() -> None:
    assert after(5, 0.9).network_returned().due(100.0)
    asked = Pace().failed(100.0, 0.0, retry_after=30.0)
    assert not asked.network_returned().due(120.0)
    assert asked.network_returned().due(130.0)


def test_a_persons_action_is_tried_at_once_and_failures_still_count() -> None:
    nudged = after(5, 0.9).nudged(101.0)
    assert nudged.due(101.0)
    assert nudged.failures == 5


def test_a_nudge_does_not_override_what_the_server_asked_for() -> None:
    asked = Pace().failed(100.0, 0.0, retry_after=30.0)
    assert asked.nudged(101.0) == asked


def test_success_starts_over_with_the_same_cap() -> None:
    assert after(5, 0.9, LANE0_CAP_S).succeeded() == replace(Pace(), cap=LANE0_CAP_S)
