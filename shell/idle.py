"""Nobody there any more? A pure rule on monotonic seconds, and the Qt object that feeds it.

60 s while browsing, 90 s in forms or once identified, then a 30 s warning; three times as long for a person who uses an
accessibility setting; never during a running action (experience, section 2).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

BROWSING_S = 60.0
FORM_S = 90.0
WARNING_S = 30.0
ACCESSIBLE_FACTOR = 3.0

_ACTIVITY = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


@dataclass(slots=True)
class IdleRule:
    """Times are seconds of one monotonic clock."""

    since: float
    form: bool = False
    accessible: bool = False
    busy: int = 0

    def touch(self, now: float) -> None:
        self.since = now

    def limits(self) -> tuple[float, float]:
        """Seconds until the warning, and how long it lasts."""
        factor = ACCESSIBLE_FACTOR if self.accessible else 1.0
        return (FORM_S if self.form else BROWSING_S) * factor, WARNING_S * factor

    def at(self, now: float) -> tuple[Literal["here", "warning", "gone"], float]:
        """The verdict, and the seconds left until the session ends."""
        quiet, warning = self.limits()
        left = quiet + warning - (now - self.since)
        if self.busy or left > warning:
            return "here", left
        return ("warning", left) if left > 0 else ("gone", 0.0)


@QmlElement
@QmlUncreatable("made by the program")
class Idle(QObject):  # type: ignore[operator]  # PySide's stub of the decorator above
    """Watches a window while `enabled`; `gone` is emitted once when the warning ran out. During the warning only `stay`
    counts: somebody walking past must not keep a stranger's basket open by leaning on the glass."""

    changed = Signal()
    gone = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.rule = IdleRule(clock())
        self._enabled = False
        self._shown: tuple[bool, int] = (False, 0)
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow) -> None:
        window.installEventFilter(self)

    def enable(self, on: bool) -> None:
        """Off on the attract page, where nobody can be gone."""
        self._enabled = on
        self.rule.touch(self._clock())
        (self._timer.start if on else self._timer.stop)()
        self._show(False, 0)

    def set_form(self, on: bool) -> None:
        self.rule.form = on

    def set_accessible(self, on: bool) -> None:
        self.rule.accessible = on

    def begin(self) -> None:
        """An action is running: nobody is sent away from it. Pair with `end`."""
        self.rule.busy += 1

    def end(self) -> None:
        self.rule.busy = max(0, self.rule.busy - 1)
        self.rule.touch(self._clock())

    @Slot()
    def stay(self) -> None:
        """ "I'm still here", or a scan: as often as one likes."""
        self.rule.touch(self._clock())
        self._show(False, 0)

    def look(self) -> None:
        """What the timer does: compare with the clock."""
        if not self._enabled:
            return
        verdict, left = self.rule.at(self._clock())
        self._show(verdict == "warning", math.ceil(left) if verdict == "warning" else 0)
        if verdict == "gone":
            self.enable(False)
            self.gone.emit()

    def _show(self, warning: bool, left: int) -> None:
        if (warning, left) != self._shown:
            self._shown = (warning, left)
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's signature
        if self._enabled and event.type() in _ACTIVITY and not self._shown[0]:
            self.rule.touch(self._clock())
        return False

    def _warning(self) -> bool:
        return self._shown[0]

    def _seconds(self) -> int:
        return self._shown[1]

    warning = Property(bool, _warning, notify=changed)
    secondsLeft = Property(int, _seconds, notify=changed)  # noqa: N815 - QML's name
