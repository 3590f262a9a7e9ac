"""Python's garbage is looked for at rest; what a program keeps for good is not looked through again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickView

from shell import rubbish
from shell.frame import make_application
from shell.rubbish import Rubbish


class Knot:
    def __init__(self) -> None:
        self.itself = self


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(rubbish, "time", clock)
    return clock


@pytest.fixture
def window() -> Iterator[QQuickView]:
    make_application()
    view = QQuickView()
    yield view
    view.deleteLater()


def test_a_knot_is_untied_at_rest_and_not_before(window: QQuickView, clock: Clock) -> None:
    busy = True
    watched = Rubbish(window, lambda: busy)
    try:
        assert not gc.isenabled()
        gone = weakref.ref(Knot())
        clock.now += 1
        watched.look()
        assert gone() is not None
        busy = False
        window.frameSwapped.emit()
        watched.look()
        assert gone() is not None
        clock.now += 1
        watched.look()
        assert gone() is None
    finally:
        watched.close()


def test_a_screen_that_never_rests_is_interrupted_at_last(window: QQuickView, clock: Clock) -> None:
    watched = Rubbish(window, lambda: True)
    try:
        gone = weakref.ref(Knot())
        clock.now += rubbish.PATIENCE_S + 1
        watched.look()
        assert gone() is None
    finally:
        watched.close()


def test_what_is_kept_is_set_aside_until_the_last_window_is_closed(window: QQuickView, clock: Clock) -> None:
    first, second = Rubbish(window, lambda: False), Rubbish(window, lambda: False)
    clock.now += rubbish.SETTLED_S + 1
    first.look()
    assert gc.get_freeze_count() > 0
    first.close()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
