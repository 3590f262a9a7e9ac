"""Which step of a help call may follow which state."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shop.help import Refused, Step, after, urgency, usual_wait

POSSIBLE = {
    ("waiting", "take"): "taken",
    ("taken", "pass"): "waiting",
    ("taken", "done"): "done",
    ("waiting", "cancel"): "cancelled",
    ("taken", "cancel"): "cancelled",
}


@pytest.mark.parametrize("state", ["waiting", "taken", "done", "cancelled"])
@pytest.mark.parametrize("step", ["take", "pass", "done", "cancel"])
def test_each_step_leads_on_or_is_refused_by_the_state(state: str, step: Step) -> None:
    outcome = after(state, step)
    if (state, step) in POSSIBLE:
        assert outcome == POSSIBLE[state, step]
    else:
        assert isinstance(outcome, Refused)
        assert outcome.reason == state
        assert outcome.words


def test_who_is_late_learns_who_was_quicker() -> None:
    assert after("taken", "take", "Anna") == Refused("taken", "Anna has already taken this call.")


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, "calm"), (1.99, "calm"), (2, "again"), (4.99, "again"), (5, "everyone"), (600, "everyone")],
)
def test_a_call_grows_more_urgent_the_longer_nobody_takes_it(minutes: float, expected: str) -> None:
    assert urgency(timedelta(minutes=minutes)) == expected


def test_how_long_it_usually_takes_is_said_of_enough_calls_and_never_too_short() -> None:
    made = datetime(2026, 11, 20, 10, tzinfo=UTC)
    calls = [(made, made + timedelta(seconds=seconds)) for seconds in (30, 61, 600)]
    assert usual_wait(calls[:2]) is None
    assert usual_wait([*calls, (made, None)]) == 2
    assert usual_wait([(made, made - timedelta(minutes=1))] * 3) == 1
