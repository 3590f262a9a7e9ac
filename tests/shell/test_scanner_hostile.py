"""Hostile codes through a real window with a text field, buttons and shortcuts: nothing of them reaches any."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from shell import pictures
from shell.frame import Frame
from shell.metrics import TABLET_SMALL
from shell.plans import drawing
from shop import codes
from tests.hardware.hostile import strings
from tests.shell.gallery import floor
from tests.shell.keys import Keyboard, key_of

MOST = 300
"""Of each string through Qt; the longest go through the pure path, and one through Qt below."""


class Page:
    """A page with the focus in its text field, and everything on it that must not notice a scan."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.pressed: list[str] = []
        self.watched = 0
        self.heard: list[str] = []
        frame.scanner.meaningful = lambda text: not isinstance(codes.read(text), codes.Unreadable)
        frame.scanner.scanned.connect(lambda text, _symbology: self.heard.append(text))
        everything = list(pictures.items(frame.view.contentItem()))
        self.field = next(i for i in everything if i.property("placeholder") == "Product, brand or number")
        self.field.setProperty("text", "")
        self.focused = frame.view.activeFocusItem()
        for item in everything:
            self._listen(item)
        self.shortcuts = [
            self._shortcut(each) for each in ("Ctrl+Q", "Ctrl+C", "Ctrl+J", "F1", "Tab", "Escape", "1", "a")
        ]

    def _listen(self, item: QQuickItem) -> None:
        clicked = getattr(item, "clicked", None)
        if clicked is not None:
            clicked.connect(lambda: self.pressed.append("clicked"))
            self.watched += 1

    def _shortcut(self, sequence: str) -> QObject:
        shortcut = QShortcut(QKeySequence(sequence), self.frame.view)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(lambda: self.pressed.append(sequence))
        return shortcut

    def untouched(self) -> bool:
        assert self.pressed == []
        assert self.frame.view.activeFocusItem() is self.focused
        return bool(self.field.property("text") == "")


@pytest.fixture
def page() -> Iterator[Page]:
    frame = Frame(TABLET_SMALL, room="kiosk")
    frame.show(Path(__file__).parent / "Gallery.qml", part="forms", floor=drawing(floor()))
    pictures.wait(lambda: frame.view.activeFocusItem() is not None)
    found = next(i for i in pictures.items(frame.view.contentItem()) if i.property("placeholder"))
    pictures.wait(lambda: found.property("activeFocus"))
    yield Page(frame)
    frame.close()


def _all(page: Page, count: int) -> None:
    keys = Keyboard(page.frame.view)
    for text in strings(count):
        keys.type(text[:MOST])
        keys.rest()
        assert page.untouched(), repr(text[:MOST])
    assert pictures.wait(lambda: not page.frame.scanner.busy, 2)
    assert page.untouched()
    assert len(page.heard) >= count, "each of them was answered"


def test_hostile_codes_reach_nothing_in_the_window(page: Page) -> None:
    assert page.watched > 5, "there are buttons to press"
    _all(page, 1_200)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_hundred_thousand_hostile_codes_reach_nothing_in_the_window(page: Page) -> None:
    _all(page, 100_000)


def test_the_longest_code_reaches_nothing(page: Page) -> None:
    keys = Keyboard(page.frame.view)
    keys.type("\x1b\t'; DROP TABLE staff;--" * 190, gap_ms=1)
    assert pictures.wait(lambda: not page.frame.scanner.busy, 2)
    assert page.untouched()
    assert page.heard


def test_the_platform_s_own_keys_press_no_shortcut(page: Page) -> None:
    """The same with Qt's own shortcut map asked first, in real time."""
    for text in list(strings(340))[::9]:
        for character in text[:60] + "\r":
            key, modifiers = key_of(character)
            QTest.sendKeyEvent(QTest.KeyAction.Click, page.frame.view, Qt.Key(key), character, modifiers, 0)
        assert pictures.wait(lambda: not page.frame.scanner.busy, 2)
        assert page.untouched(), repr(text)
    page.frame.view.removeEventFilter(page.frame.scanner)
    if page.focused is not None:
        page.focused.removeEventFilter(page.frame.scanner)
    QTest.keyClick(page.frame.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert page.pressed == ["Ctrl+Q"], "the shortcuts work where no scanner is watched"
