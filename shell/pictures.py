"""Hands and eyes for tests, tours and benchmarks: find by accessible name, tap, type, wait, take a picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_FRAME_S = 0.016
_QUIET_FRAMES = 3
_PACKED = 50
"""Of 100, where Qt packs least."""


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below `root`, in painting order."""
    left = root.childItems()[::-1]
    while left:
        child = left.pop()
        if child.isVisible() and child.opacity() > 0:
            yield child
            left += child.childItems()[::-1]


def name_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def names(window: QQuickWindow) -> list[str]:
    """All accessible names on screen; what a screen reader could say."""
    return [name for item in items(window.contentItem()) if (name := name_of(item))]


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item with this accessible name, the one on top if there are several; a part of the name will do where
    nothing has exactly that name. Items outside the window are not seen."""
    if window.contentItem().size().isEmpty():
        QCoreApplication.processEvents()
    shown = [
        (item, said)
        for item in items(window.contentItem())
        if (said := name_of(item)) and name in said and _in_sight(window, item)
    ]
    exact = [item for item, said in shown if said == name]
    if exact:
        return next((item for item in reversed(exact) if _reachable(item)), exact[-1])
    return shown[-1][0] if shown else None


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _in_sight(window: QQuickWindow, item: QQuickItem) -> bool:
    box = item.mapRectToScene(item.boundingRect())
    return bool(box.intersects(QRectF(0, 0, window.width(), window.height()))) and not box.isEmpty()


def _reachable(item: QQuickItem) -> bool:
    """Can be tapped rather than only read."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface is not None and interface.role() == QAccessible.Role.Button


def tap(window: QQuickWindow, name: str, *, touch: bool = False) -> None:
    """A real press and release in the middle of the control. Raises LookupError when it is not on screen."""
    item = find(window, name)
    if item is None:
        raise LookupError(f"nothing on screen is called {name!r}; there is {names(window)}")
    tap_at(window, centre(item), touch=touch)


def tap_at(window: QQuickWindow, point: QPoint, *, touch: bool = False) -> None:
    if touch:
        device = touch_screen()
        QTest.touchEvent(window, device).press(0, point, window).commit()
        QTest.touchEvent(window, device).release(0, point, window).commit()
    else:
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QCoreApplication.processEvents()


_touch_screen: list[QPointingDevice] = []


def touch_screen() -> QPointingDevice:
    if not _touch_screen:
        _touch_screen.append(QTest.createTouchDevice())
    return _touch_screen[0]


def type_text(window: QQuickWindow, text: str, *, gap_ms: int = 90) -> None:
    """Type like a person, into whatever has the focus; faster than 60 ms a key would be a scanner."""
    window.requestActivate()
    wait(window.isActive)
    for character in text:
        if character == "\n":
            QTest.keyClick(window, Qt.Key.Key_Return)
        else:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, window, Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier
            )
        QTest.qWait(gap_ms)


def wait(until: Callable[[], object], seconds: float = 5.0) -> bool:
    """Handle events until `until()` is true; False when time ran out. Who looks long looks less often, so that what is
    waited for has the processor as well."""
    end = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        begun = time.monotonic()
        if until():
            return True
        now = time.monotonic()
        if now >= end:
            return False
        time.sleep(min(0.004 + 2 * (now - begun), end - now))


def settle(window: QQuickWindow, seconds: float = 3.0) -> None:
    """Until the picture stays the same for a few frames: images are decoded, transitions are over. Endless animations
    (a skeleton, a spinner) end it after `seconds`."""
    end = time.monotonic() + seconds
    last, quiet = QImage(), 0
    while quiet < _QUIET_FRAMES and time.monotonic() < end:
        QTest.qWait(round(_FRAME_S * 1000 * 2))
        now = window.grabWindow()
        quiet = quiet + 1 if now == last else 0
        last = now


def awaited(window: QQuickWindow) -> bool:
    """Whether a product picture on screen is still on its way from central."""
    return any(item.property("picture") and item.property("ready") is False for item in items(window.contentItem()))


def grab(window: QQuickWindow, path: Path) -> Path:
    """Write what the window shows as a PNG. Raises OSError when it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Nothing shines through a window; packed well enough in half the time.
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    if not picture.save(str(path), None, _PACKED):
        raise OSError(f"the picture cannot be written to {path}")
    return path
