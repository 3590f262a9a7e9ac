"""Pictures come from files to the screen, sharp, cut and rounded as asked, and late ones appear when they arrive."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from shell import pictures
from shell.frame import Frame
from shell.metrics import KIOSK_PORTRAIT
from shell.pictureprovider import KEPT_BYTES, PictureProvider, Pictures, decode

RED, GREEN = "ab" * 32, "cd" * 32
PAGE = """
import QtQuick
import shell.qml
AppFrame {
    ProductPicture { width: 200; height: 100; crop: true; radius: 20; picture: "%s" }
}
"""


def svg(color: str) -> bytes:
    drawn = f'<rect width="400" height="400" fill="{color}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">{drawn}</svg>'.encode()


@pytest.fixture
def frame(tmp_path: Path) -> Iterator[Frame]:
    frame = Frame(KIOSK_PORTRAIT, room="kiosk")
    frame.pictures.find = lambda name: path if (path := tmp_path / name).exists() else None
    yield frame
    frame.close()


def show(frame: Frame, folder: Path, picture: str) -> None:
    page = folder / "Page.qml"
    page.write_text(PAGE % picture)
    frame.show(page)


def color_at(frame: Frame, x: int, y: int) -> str:
    return frame.view.grabWindow().pixelColor(x, y).name()


def test_a_picture_fills_its_place_and_has_round_corners(frame: Frame, tmp_path: Path) -> None:
    (tmp_path / RED).write_bytes(svg("#ff0000"))
    show(frame, tmp_path, RED)
    assert pictures.wait(lambda: color_at(frame, 100, 50) == "#ff0000")
    assert color_at(frame, 3, 50) == color_at(frame, 196, 50) == "#ff0000", "cut at top and bottom, not left and right"
    assert color_at(frame, 1, 1) != "#ff0000", "the corner is round"


def test_a_missing_picture_is_asked_for_once_and_appears_when_it_arrives(frame: Frame, tmp_path: Path) -> None:
    asked: list[str] = []
    frame.pictures.fetch = asked.append
    show(frame, tmp_path, GREEN)
    assert pictures.wait(lambda: asked == [GREEN])
    assert color_at(frame, 100, 20) != "#00ff00"
    (tmp_path / GREEN).write_bytes(svg("#00ff00"))
    frame.pictures.arrived.emit(GREEN)
    assert pictures.wait(lambda: color_at(frame, 100, 20) == "#00ff00")
    assert asked == [GREEN]


def test_a_file_that_is_no_picture_leaves_the_drawing(frame: Frame, tmp_path: Path) -> None:
    (tmp_path / RED).write_bytes(b"not a picture")
    show(frame, tmp_path, RED)
    absent: list[str] = []
    frame.pictures.absent.connect(absent.append)
    assert pictures.wait(lambda: bool(absent))
    assert absent[0].startswith(RED)


def test_qt_asks_only_on_the_gui_thread(frame: Frame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Qt's image thread a provider in Python can stop the whole program: each waits for the other's lock."""
    asked: list[threading.Thread] = []
    request = PictureProvider.requestImage

    def watched(self: PictureProvider, key: str, size: QSize, requested: QSize) -> QImage:
        asked.append(threading.current_thread())
        return request(self, key, size, requested)

    monkeypatch.setattr(PictureProvider, "requestImage", watched)
    (tmp_path / RED).write_bytes(svg("#ff0000"))
    show(frame, tmp_path, RED)
    assert pictures.wait(lambda: color_at(frame, 100, 50) == "#ff0000")
    assert set(asked) == {threading.main_thread()}


def test_decoding_never_makes_a_picture_larger_than_it_is(tmp_path: Path) -> None:
    small = QImage(40, 20, QImage.Format.Format_RGB32)
    small.fill(QColor("#123456"))
    small.save(str(tmp_path / "small.png"))
    assert decode(tmp_path / "small.png", QSize(400, 400)).size() == QSize(40, 20)
    (tmp_path / "drawn.svg").write_bytes(svg("#ff0000"))
    assert decode(tmp_path / "drawn.svg", QSize(300, 600)).size() == QSize(300, 300)
    assert decode(tmp_path / "drawn.svg", QSize(300, 600), crop=True).size() == QSize(300, 600)


def test_only_the_pictures_used_last_are_kept() -> None:
    kept = Pictures()
    side = 2048
    each = side * side * 4
    for at in range(KEPT_BYTES // each + 1):
        kept._take(f"{at}/", QImage(side, side, QImage.Format.Format_RGB32))
        assert kept.ready("0/"), "used just now"
    assert kept.image("1/") is None
    assert kept.image("0/") is not None
