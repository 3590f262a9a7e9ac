"""Hands that know nothing: touches, swipes, keys and codes by chance, and what must hold whatever they do."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import psutil
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from shell import pictures
from shell.metrics import WindowSpec
from tests.legible import Screen, box_of

KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_A,
    Qt.Key.Key_7,
    Qt.Key.Key_F5,
    Qt.Key.Key_F11,
)
PAUSE_S = 0.012


@dataclass
class Hands:
    """`seed` makes the same hands again; `done` is what they did last, for whoever has to find out."""

    window: QQuickWindow
    spec: WindowSpec
    scan: Callable[[str], Any]
    codes: Sequence[str]
    seed: int
    more: Sequence[Callable[[], object]] = ()
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)
        self._children = set(psutil.Process().children(recursive=True))
        self._windows = [window for window in QGuiApplication.topLevelWindows() if window is not self.window]

    def act(self) -> None:
        """One thing, by chance."""
        acts = (self._press, self._touch, self._swipe, self._key, self._scan, self._other)
        self._dice.choices(acts, (55, 12, 6, 17, 8, 2))[0]()
        pictures.wait(lambda: False, PAUSE_S)

    def controls(self) -> list[QQuickItem]:
        """What can be touched now."""
        screen = Screen(self.window, self.spec)
        return [one for one in screen.controls if self._touchable(screen, one)]

    def press(self, item: QQuickItem) -> None:
        self._note(f"press {pictures.name_of(item)!r}")
        pictures.tap_at(self.window, pictures.centre(item))

    def alone(self) -> list[str]:
        """What came up beside the one window and the one process."""
        windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible() and one is not self.window]
        found = [f"window {one.title()!r}" for one in windows if one not in self._windows]
        return found + [
            f"process {one}" for one in psutil.Process().children(recursive=True) if one not in self._children
        ]

    def _touchable(self, screen: Screen, item: QQuickItem) -> bool:
        box = screen.shown(item, box_of(item))
        return box.contains(QRectF(QPointF(pictures.centre(item)), QPointF(pictures.centre(item))).center())

    def _note(self, what: str) -> None:
        self.done = [*self.done[-40:], what]

    def _point(self) -> QPoint:
        return QPoint(self._dice.randrange(self.window.width()), self._dice.randrange(self.window.height()))

    def _press(self) -> None:
        controls = self.controls()
        if controls:
            self.press(self._dice.choice(controls))

    def _touch(self) -> None:
        point = self._point()
        self._note(f"touch {point.x()}, {point.y()}")
        pictures.tap_at(self.window, point, touch=self._dice.random() < 0.5)

    def _swipe(self) -> None:
        start, end = self._point(), self._point()
        self._note(f"swipe {start.x()}, {start.y()} to {end.x()}, {end.y()}")
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, left, none, start)
        for part in (0.3, 0.6, 1.0):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * part
            move = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, left, none)
            QGuiApplication.sendEvent(self.window, move)
            pictures.wait(lambda: False, 0.004)
        QTest.mouseRelease(self.window, left, none, end)

    def _key(self) -> None:
        key = self._dice.choice(KEYS)
        self._note(f"key {key.name}")
        QTest.keyClick(self.window, key)

    def _scan(self) -> None:
        code = self._dice.choice(self.codes)
        self._note(f"scan {code[:40]}")
        self.scan(code)

    def _other(self) -> None:
        if self.more:
            act = self._dice.choice(self.more)
            self._note(act.__name__)
            act()
