"""Which step of a help call may follow which state."""

from __future__ import annotations

import pytest

from shop.help import Refused, Step, after

POSSIBLE = {
    ("waiting", "take"): "taken",
    ("taken", "done"): "done",
    ("waiting", "cancel"): "cancelled",
    ("taken", "cancel"): "cancelled",
}


@pytest.mark.parametrize("state", ["waiting", "taken", "done", "cancelled"])
@pytest.mark.parametrize("step", ["take", "done", "cancel"])
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
