"""Through a real window: bursts never reach a field, shortcuts or buttons; typing always does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputDevice, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hardware.scanner import strokes
from shell import pictures
from shell.frame import Frame
from shell.metrics import TABLET_SMALL
from shell.plans import drawing
from shop import codes
from tests.shell.gallery import floor
from tests.shell.keys import Keyboard

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


# --- what keyboards do


def text_of(frame: Frame) -> str:
    return str(field(frame).property("text"))


def rest(frame: Frame) -> None:
    assert pictures.wait(lambda: not frame.scanner.busy, 1)


def test_capslock_and_numlock_change_no_code(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys = Keyboard(frame.view)
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for character in "STAFF:lena\r":
        letter = character.isalpha()
        key = Qt.Key.Key_Return.value if character == "\r" else ord(character.upper())
        keys.stroke(key, shift if character.isupper() else none, character.swapcase() if letter else character)
        keys.at_ms += 5
    rest(frame)
    keys.rest()
    pad = ("Insert", "End", "Down", "PageDown", "Left", "Clear", "Right", "Home", "Up", "PageUp")
    for digit in EAN:
        keys.stroke(getattr(Qt.Key, f"Key_{pad[int(digit)]}").value, Qt.KeyboardModifier.KeypadModifier)
        keys.at_ms += 5
    keys.type("")
    rest(frame)
    assert heard == [("STAFF:lena", ""), (EAN, "")]


def test_a_separator_comes_in_every_form(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys, ctrl = Keyboard(frame.view), Qt.KeyboardModifier.ControlModifier
    for key, modifiers, text in (
        (Qt.Key.Key_BracketRight.value, ctrl, "\x1d"),
        (Qt.Key.Key_BracketRight.value, ctrl, ""),
        (Qt.Key.Key_Plus.value, ctrl, ""),  # where the bracket is on a German keyboard
        (Qt.Key.Key_F8.value, Qt.KeyboardModifier.NoModifier, ""),
    ):
        keys.type("]C1010400638133393110A", end="")
        keys.stroke(key, modifiers, text)
        keys.at_ms += 6
        keys.type("21B")
        rest(frame)
        keys.rest()
    assert heard == [("010400638133393110A\x1d21B", "]C1")] * 4


def test_numbers_typed_with_alt_are_characters(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys = Keyboard(frame.view)
    alt, pad = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
    for character in EAN:
        for digit in f"{ord(character):04d}":
            keys.stroke(ord(digit), alt | pad, digit)
            keys.at_ms += 3
        QCoreApplication.sendEvent(frame.view, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, alt))
    keys.type("")
    rest(frame)
    assert heard == [(EAN, "")]


def test_a_dead_key_inside_a_code_is_a_character(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys = Keyboard(frame.view)
    keys.type("STAFF:a", end="")
    keys.stroke(Qt.Key.Key_Dead_Acute.value)
    keys.at_ms += 6
    keys.type("é1")
    rest(frame)
    keys.rest()
    keys.type("STAFF:b", end="")
    commit = QInputMethodEvent()
    commit.setCommitString("ê")
    QCoreApplication.sendEvent(frame.view.focusObject(), commit)
    keys.at_ms += 6
    keys.type("2")
    rest(frame)
    assert heard == [("STAFF:a´e1", ""), ("STAFF:bê2", "")]
    assert text_of(frame) == ""


def test_two_devices_that_qt_tells_apart_do_not_mix(frame: Frame, heard: list[tuple[str, str]]) -> None:
    other = QInputDevice("scanner two", 77, QInputDevice.DeviceType.Keyboard)
    one, two = Keyboard(frame.view), Keyboard(frame.view, other)
    for left, right in zip(EAN + "\r", "5449000000996\r", strict=True):
        one.press(left)
        two.press(right)
        one.at_ms = two.at_ms = one.at_ms + 8
    rest(frame)
    assert sorted(heard) == [(EAN, ""), ("5449000000996", "")]


def test_two_devices_in_one_stream_are_refused(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys = Keyboard(frame.view)
    for pair in zip(EAN + "\r", "5449000000996\r", strict=True):
        for character in pair:
            keys.press(character)
            keys.at_ms += 4
    rest(frame)
    assert heard == [("", "")], "one answer, and no code"
    assert text_of(frame) == ""


# --- what people do


def test_keys_are_given_back_with_the_caret_where_it_was(frame: Frame, heard: list[tuple[str, str]]) -> None:
    pictures.type_text(frame.view, "Bets", gap_ms=70)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Backspace):
        QTest.keyClick(frame.view, key)
        QTest.qWait(70)
    pictures.type_text(frame.view, "oo", gap_ms=70)
    rest(frame)
    assert text_of(frame) == "Boots"
    QTest.keyClick(frame.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(70)
    pictures.type_text(frame.view, "x", gap_ms=70)
    assert pictures.wait(lambda: text_of(frame) == "x", 1), "Ctrl+A is given back as Ctrl+A"
    assert heard == []


def test_a_held_key_repeats(frame: Frame, heard: list[tuple[str, str]]) -> None:
    keys = Keyboard(frame.view)
    pictures.type_text(frame.view, "abcdefghijkl", gap_ms=65)
    rest(frame)
    keys.stroke(Qt.Key.Key_Backspace.value)
    QTest.qWait(80)
    for _ in range(8):
        keys.at_ms += 30
        keys.stroke(Qt.Key.Key_Backspace.value, repeat=True)
    assert text_of(frame) == "abc"
    assert heard == []


def test_a_touch_comes_after_what_was_typed_before_it(frame: Frame) -> None:
    Keyboard(frame.view).press("a")
    assert text_of(frame) == ""
    pictures.tap_at(frame.view, pictures.centre(field(frame)))
    assert text_of(frame) == "a"


def test_no_shortcut_hears_a_watched_window(frame: Frame, heard: list[tuple[str, str]]) -> None:
    pressed: list[str] = []
    for sequence in ("Ctrl+Q", "Ctrl+A", "F5", "Escape", "Return", "7"):
        shortcut = QShortcut(QKeySequence(sequence), frame.view)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(lambda sequence=sequence: pressed.append(sequence))
    keys = (Qt.Key.Key_Q, Qt.Key.Key_A), (Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_7, Qt.Key.Key_Return)
    for _ in range(4):
        for key in keys[0]:
            QTest.keyClick(frame.view, key, Qt.KeyboardModifier.ControlModifier)
        for key in keys[1]:
            QTest.keyClick(frame.view, key)
    rest(frame)
    assert pressed == []
    frame.view.removeEventFilter(frame.scanner)
    focused = frame.view.focusObject()
    if focused is not None:
        focused.removeEventFilter(frame.scanner)
    QTest.keyClick(frame.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Ctrl+Q"], "without the filter it would have been pressed"
