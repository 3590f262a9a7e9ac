"""60 s browsing, 90 s in a form, then a 30 s warning; three times as long for who needs it; never during an action."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest

from shell.idle import Idle, IdleRule


@pytest.mark.parametrize(
    ("form", "accessible", "quiet", "warning"),
    [(False, False, 60, 30), (True, False, 90, 30), (False, True, 180, 90), (True, True, 270, 90)],
)
def test_the_limits(form: bool, accessible: bool, quiet: int, warning: int) -> None:
    rule = IdleRule(1000.0, form=form, accessible=accessible)
    assert rule.at(1000.0 + quiet - 0.1)[0] == "here"
    assert rule.at(1000.0 + quiet) == ("warning", warning)
    assert rule.at(1000.0 + quiet + warning - 0.1)[0] == "warning"
    assert rule.at(1000.0 + quiet + warning)[0] == "gone"


def test_a_touch_begins_anew_and_a_running_action_holds() -> None:
    rule = IdleRule(0.0)
    rule.touch(59)
    assert rule.at(100)[0] == "here"
    rule.busy = 1
    assert rule.at(10_000)[0] == "here"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(clock: Clock) -> Idle:
    idle = Idle(clock)
    idle.enable(True)
    return idle


def test_warning_counts_down_and_then_the_session_ends_once(idle: Idle, clock: Clock) -> None:
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    clock.now = 61.5
    idle.look()
    assert (idle.property("warning"), idle.property("secondsLeft")) == (True, 29)
    clock.now = 90
    idle.look()
    idle.look()
    assert gone == [True]
    assert not idle.property("warning")


def test_staying_is_possible_without_limit(idle: Idle, clock: Clock) -> None:
    for _ in range(50):
        clock.now += 85
        idle.look()
        assert idle.property("warning")
        idle.stay()
        assert not idle.property("warning")


def test_during_the_warning_a_mere_touch_does_not_count(idle: Idle, clock: Clock) -> None:
    clock.now = 50
    idle.eventFilter(idle, QEvent(QEvent.Type.TouchBegin))
    clock.now = 105
    idle.look()
    assert not idle.property("warning"), "the touch at 50 s counted"
    clock.now = 115
    idle.look()
    assert idle.property("warning")
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    idle.eventFilter(idle, QEvent(QEvent.Type.TouchBegin))
    clock.now = 146
    idle.look()
    assert gone == [True]


def test_an_action_that_takes_long_is_never_cut_off(idle: Idle, clock: Clock) -> None:
    idle.begin()
    clock.now = 500
    idle.look()
    assert not idle.property("warning")
    idle.end()
    clock.now = 555
    idle.look()
    assert not idle.property("warning")
    clock.now = 562
    idle.look()
    assert idle.property("warning")


def test_the_timer_looks_by_itself(idle: Idle, clock: Clock) -> None:
    clock.now = 61
    QTest.qWait(400)
    assert idle.property("warning")
    idle.enable(False)
    assert not idle.property("warning")
