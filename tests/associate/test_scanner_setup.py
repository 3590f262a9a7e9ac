"""Setting up a scanner on the real tablet: three scans teach it, it is tried, kept, and used after a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from associate.main import Program
from hardware import learning
from hardware.layouts import typed
from hardware.learning import SQUARE
from hardware.scanner import strokes
from shell import pictures
from shell.metrics import TABLET
from tests.associate.conftest import Opener
from tests.associate.shop import MUG, Shop
from tests.associate.test_pages import see, sign_in

_start = [1_000_000]


def burst(tablet: Program, text: str, *, gap_ms: int = 8, end: str = "\r") -> None:
    """As a scanner on a keyboard's cable: keys with the platform's own times."""
    _start[0] += 100_000
    for stroke in strokes(text, start_ms=_start[0], gap_ms=gap_ms, end=end):
        key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(stroke.character, Qt.Key.Key_unknown)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, stroke.character)
            event.setTimestamp(stroke.at_ms)
            QCoreApplication.sendEvent(tablet.window, event)


def open_setup(tablet: Program) -> None:
    tablet.models.tablet.go("scanner")
    see(tablet, "Scan one of these three times")


def scan(tablet: Program, text: str, *, times: int = 1, gap_ms: int = 8, end: str = "\r") -> None:
    setup = tablet.models.pages.setup
    assert pictures.wait(lambda: setup.state.bars)
    for _ in range(times):
        before = (setup.state.phase, setup.state.done)
        burst(tablet, text, gap_ms=gap_ms, end=end)
        assert pictures.wait(lambda before=before: (setup.state.phase, setup.state.done) != before, 3)


def test_three_scans_teach_it_and_it_is_kept(tablet: Program, opened: Opener, tmp_path: Path) -> None:
    sign_in(tablet)
    tablet.models.tablet.go("device")
    see(tablet, "Set up a scanner")
    open_setup(tablet)
    raw = typed("~]Q1" + SQUARE, "de")
    scan(tablet, raw, times=2)
    see(tablet, "2 of 3 scans")
    scan(tablet, raw)
    see(tablet, "The scanner is understood")
    see(tablet, "Keyboard: Turned by German keys")
    see(tablet, "AIM identifier: On")
    burst(tablet, typed("~]E0" + MUG, "de"))
    see(tablet, "Product")
    see(tablet, "0" + MUG)
    assert tablet.models.tablet.page == "scanner", "a try opens nothing"
    pictures.tap(tablet.window, "Keep it")
    see(tablet, "Done")
    learnt = learning.kept(tmp_path / "data")
    assert learnt is not None
    assert (learnt.habits.prefix, learnt.habits.layout) == (typed("~", "de"), "de")
    pictures.tap(tablet.window, "Done")
    see(tablet, "This device")
    tablet.close()
    again = opened(tmp_path / "data")
    assert pictures.wait(lambda: again.scanner.habits == learnt.habits), "it is used from the next start on"


def test_what_was_learnt_and_not_kept_is_forgotten(tablet: Program, tmp_path: Path) -> None:
    open_setup(tablet)
    usual = tablet.scanner.habits
    scan(tablet, "~" + SQUARE, times=3)
    see(tablet, "The scanner is understood")
    assert tablet.scanner.habits.prefix == "~"
    pictures.tap(tablet.window, "Back")
    assert tablet.scanner.habits == usual
    assert learning.kept(tmp_path / "data") is None


def test_what_teaches_nothing_is_said_in_words(tablet: Program) -> None:
    open_setup(tablet)
    setup = tablet.models.pages.setup
    for scans, words in (
        (((SQUARE, "\r"), ("~" + SQUARE, "\r")), "The scans differ"),
        (((SQUARE, "\r"), (SQUARE, "\t")), "The scans differ"),
        (((MUG, "\r"),), "That was another code"),
        (((SQUARE.replace("o", ""), "\r"),), "Characters got lost"),
    ):
        setup.again()
        for text, end in scans:
            scan(tablet, text, end=end)
        see(tablet, words)
    assert tablet.models.tablet.page == "scanner"
    scan(tablet, SQUARE)
    see(tablet, "1 of 3 scans")


def test_a_person_at_the_keys_is_told_so_and_a_few_keys_work_the_page(tablet: Program) -> None:
    open_setup(tablet)
    focused = tablet.window.activeFocusItem()
    QTest.keyClick(tablet.window, Qt.Key.Key_Tab)
    assert pictures.wait(lambda: tablet.window.activeFocusItem() is not focused)
    burst(tablet, "storeside", gap_ms=140)
    see(tablet, "That was typed by hand")


def test_a_file_that_arrives_is_used_at_once(tablet: Program, tmp_path: Path) -> None:
    learnt = learning.learn([[(c, at * 8) for at, c in enumerate("~" + SQUARE + "\r")]])
    assert isinstance(learnt, learning.Learnt)
    learning.keep(tmp_path / "data", learnt)
    assert pictures.wait(lambda: tablet.scanner.habits == learnt.habits)
    learning.file_in(tmp_path / "data").unlink()
    assert pictures.wait(lambda: tablet.scanner.habits.prefix == "")


def test_a_damaged_file_stops_nothing(opened: Opener, tmp_path: Path) -> None:
    data = Shop(tmp_path / "data").close()
    learning.file_in(data).write_text("{")
    tablet = opened(data, spec=TABLET)
    assert pictures.wait(lambda: not tablet.models.pages.sign_in.state.loading)
    sign_in(tablet)
    burst(tablet, MUG)
    see(tablet, "Enamel Mug")
