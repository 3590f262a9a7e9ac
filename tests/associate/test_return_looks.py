"""Photos of goods that came back: for managers, asked for while somebody looks, kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from associate.return_looks import WIDEST, ReturnLooks
from shell.background import Background
from shell.bridge import Bridge
from shell.thumbnails import Thumbnails
from shop.return_evidence import NotAllowed, Seen
from tests.associate.facts import JONAS, MARA


def jpeg(wide: int = 80, high: int = 60) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("tan"))
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(kept.data())


class Bench:
    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.thumbnails = Thumbnails()
        self.asked: list[tuple[str, str]] = []
        self.answer: Seen | Exception = Seen((jpeg(), jpeg(3200, 1000)), coming=1)
        self.looks = ReturnLooks(self.thumbnails, background=self.background)
        self.looks.ask = self._ask
        self.looks.connection(True)
        self.looks.sign(MARA)

    def _ask(self, return_id: str, actor: str) -> Seen:
        self.asked.append((return_id, actor))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def look(self) -> str:
        self.looks.look("R1", "TT-1")
        assert self.background.idle()
        return self.looks.state.phase

    def shown(self) -> list[QSize]:
        names = [one.image.removeprefix("image://thumbnails/") for one in self.looks.rows.rows]
        return [self.thumbnails.requestImage(name, QSize(), QSize()).size() for name in names]


@pytest.fixture
def bench(qapp: object) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.background.close()


def test_a_manager_sees_them_as_large_as_they_were_taken_and_central_hears_who_looks(bench: Bench) -> None:
    assert bench.look() == "found"
    assert bench.asked == [("R1", MARA.id)]
    assert bench.shown() == [QSize(80, 60), QSize(WIDEST, 500)]
    assert (bench.looks.state.number, bench.looks.state.coming, bench.looks.state.large) == ("TT-1", 1, "")
    bench.looks.enlarge(bench.looks.rows.rows[1].id)
    assert bench.looks.state.large == bench.looks.rows.rows[1].id


def test_what_was_seen_is_forgotten_with_the_sheet_and_with_the_person(bench: Bench) -> None:
    for end in (bench.looks.close, lambda: bench.looks.sign(None)):
        bench.looks.sign(MARA)
        assert bench.look() == "found"
        names = [one.id for one in bench.looks.rows.rows]
        end()
        assert [bench.thumbnails.requestImage(name, QSize(), QSize()).isNull() for name in names] == [True, True]
        assert (bench.looks.state.phase, bench.looks.state.return_id, bench.looks.rows.rows) == ("", "", [])


def test_an_answer_that_comes_after_the_sheet_was_closed_is_not_shown(bench: Bench) -> None:
    bench.looks.look("R1", "TT-1")
    bench.looks.close()
    assert bench.background.idle()
    assert (bench.looks.state.phase, bench.looks.rows.rows) == ("", [])


def test_nobody_but_a_manager_even_asks(bench: Bench) -> None:
    for who in (JONAS, replace(JONAS, role="senior"), None):
        bench.looks.sign(who)
        assert bench.looks.state.manager is False
        assert bench.look() == "not_allowed"
    assert bench.asked == []
    bench.looks.sign(MARA)
    bench.answer = NotAllowed("not_manager")  # central knows the person otherwise
    assert bench.look() == "not_allowed"


def test_without_a_line_without_photos_and_with_an_error_there_are_words(bench: Bench) -> None:
    for answer, phase in (
        (Seen(), "none"),
        (Seen((), coming=2), "coming"),
        (Seen((b"no picture",)), "none"),
        (ConnectionError("away"), "failed"),
    ):
        bench.answer = answer
        assert bench.look() == phase
    bench.looks.connection(False)
    assert bench.look() == "offline"
    assert len(bench.asked) == 4
    bench.looks.connection(True)
    bench.answer = Seen((jpeg(),))
    bench.looks.again()
    assert bench.background.idle()
    assert (bench.looks.state.phase, bench.looks.state.large) == ("found", bench.looks.rows.rows[0].id)
