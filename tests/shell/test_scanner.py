"""Through a real window: bursts never reach a field, shortcuts or buttons; typing always does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hardware.scanner import strokes
from shell import pictures
from shell.frame import Frame
from shell.metrics import TABLET_SMALL
from shell.plans import drawing
from shop import codes
from tests.shell.gallery import floor

EAN = "4006381333931"


@pytest.fixture
def frame() -> Iterator[Frame]:
    frame = Frame(TABLET_SMALL, room="kiosk")
    frame.show(Path(__file__).parent / "Gallery.qml", part="forms", floor=drawing(floor()))
    pictures.wait(lambda: field(frame).property("activeFocus"))
    field(frame).setProperty("text", "")
    yield frame
    frame.close()


@pytest.fixture
def heard(frame: Frame) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    frame.scanner.scanned.connect(lambda text, symbology: heard.append((text, symbology)))
    return heard


def field(frame: Frame) -> QQuickItem:
    inside = pictures.items(frame.view.contentItem())
    return next(i for i in inside if i.property("placeholder") == "Product, brand or number")


def burst(
    frame: Frame, text: str, *, gap_ms: int = 6, end: str = "\r", modifiers: Qt.KeyboardModifier | None = None
) -> None:
    start = 1_000_000 + burst.count * 100_000  # type: ignore[attr-defined]
    burst.count += 1  # type: ignore[attr-defined]
    for stroke in strokes(text, start_ms=start, gap_ms=gap_ms, end=end):
        key = Qt.Key.Key_Return if stroke.character == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers or Qt.KeyboardModifier.NoModifier, stroke.character)
            event.setTimestamp(stroke.at_ms)
            QCoreApplication.sendEvent(frame.view, event)
    assert pictures.wait(lambda: not frame.scanner.busy, 1), "a code is told of, or given back, soon after its end"


burst.count = 0  # type: ignore[attr-defined]


def test_a_burst_is_heard_and_the_field_stays_empty(frame: Frame, heard: list[tuple[str, str]]) -> None:
    burst(frame, "]E0" + EAN)
    assert heard == [(EAN, "]E0")]
    QTest.qWait(150)
    assert field(frame).property("text") == ""


def test_a_burst_without_enter_ends_by_itself(frame: Frame, heard: list[tuple[str, str]]) -> None:
    burst(frame, EAN, end="")
    assert pictures.wait(lambda: heard == [(EAN, "")], 1)
    assert field(frame).property("text") == ""


def test_a_typist_loses_nothing(frame: Frame, heard: list[tuple[str, str]]) -> None:
    pictures.type_text(frame.view, "Boots 42", gap_ms=70)
    assert pictures.wait(lambda: field(frame).property("text") == "Boots 42", 2)
    assert heard == []


def test_hostile_codes_press_no_button_and_move_no_focus(frame: Frame, heard: list[tuple[str, str]]) -> None:
    focused = frame.view.activeFocusItem()
    for text in (
        "\x1b\x1b\x1b\x1b\x1bABCDEF",
        "\t\t\t\tABCDEFG",
        "javascript:alert(1)",
        "A" * 4000,
        "\x00\x01\x02\x03abcdefgh",
    ):
        burst(frame, text)
    QTest.qWait(150)
    assert frame.view.activeFocusItem() is focused
    assert "javascript:alert(1)" not in field(frame).property("text")
    assert len(heard) >= 4


def test_a_burst_with_ctrl_held_reaches_no_shortcut(frame: Frame, heard: list[tuple[str, str]]) -> None:
    field(frame).setProperty("text", "kept")
    burst(frame, "axvaxvaxv", modifiers=Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(150)
    assert field(frame).property("text") == "kept"
    assert len(heard) == 1


def test_a_german_keyboard_is_understood_only_when_the_text_means_nothing(
    frame: Frame, heard: list[tuple[str, str]]
) -> None:
    frame.scanner.meaningful = lambda text: not isinstance(codes.read(text), codes.Unreadable)
    burst(frame, "ORDERÖTTß100234")
    burst(frame, "+E0" + EAN)
    burst(frame, EAN)
    assert heard == [("ORDER:TT-100234", ""), (EAN, "]E0"), (EAN, "")]


def test_the_simulated_scanner_speaks_as_the_real_one(frame: Frame, heard: list[tuple[str, str]]) -> None:
    frame.simulated.offer([(EAN, "Enamel mug"), ("NONSENSE", "Unknown code")])
    QTest.keyClick(frame.view, Qt.Key.Key_F8)
    assert pictures.wait(lambda: pictures.find(frame.view, "Enamel mug") is not None)
    pictures.settle(frame.view, 0.4)
    pictures.tap(frame.view, "Enamel mug")
    assert pictures.wait(lambda: heard == [(EAN, "")])
    assert pictures.wait(lambda: pictures.find(frame.view, "Enamel mug") is None)


def test_without_codes_there_is_no_simulated_scanner(frame: Frame) -> None:
    QTest.keyClick(frame.view, Qt.Key.Key_F8)
    QTest.qWait(100)
    assert pictures.find(frame.view, "Simulated scanner") is None
