"""Frames from files at a camera's pace, and a machine without a camera in clear words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import cv2
import numpy
import pytest

from hardware.sources import Device, Lost, Pictures, Source, Video, picture, source_of


def grey(level: int) -> Any:
    return numpy.full((48, 64, 3), level, numpy.uint8)


def folder(path: Path, levels: tuple[int, ...] = (10, 120, 230)) -> Path:
    path.mkdir()
    for at, level in enumerate(levels):
        cv2.imwrite(str(path / f"{at}.png"), grey(level))
    return path


def levels(source: Source, most: int = 10) -> list[int]:
    source.open()
    seen: list[int] = []
    while len(seen) < most and (frame := source.read()) is not None:
        seen.append(int(frame[0, 0, 0]))
    source.close()
    return seen


def reason(source: Source) -> str:
    with pytest.raises(Lost) as lost:
        levels(source)
    assert str(lost.value)
    return lost.value.reason


def test_a_folder_is_read_by_name_and_passes_over_what_is_no_picture(tmp_path: Path) -> None:
    place = folder(tmp_path / "frames")
    (place / "0b.png").write_bytes(b"this is no picture")
    (place / "empty.jpg").touch()
    (place / "notes.txt").write_text("nothing")
    assert levels(Pictures(place, rate=200)) == [10, 120, 230]


def test_a_loop_goes_on_and_the_source_can_be_opened_again(tmp_path: Path) -> None:
    source = Pictures(folder(tmp_path / "frames"), rate=200, loop=True)
    assert levels(source, 7) == [10, 120, 230, 10, 120, 230, 10]
    assert levels(source, 2) == [10, 120]


def test_one_picture_is_a_camera_too(tmp_path: Path) -> None:
    source = source_of(str(folder(tmp_path / "frames") / "1.png"))
    assert levels(source) == [120]


def test_a_folder_without_pictures_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert reason(Pictures(tmp_path / "empty")) == "unusable"
    assert reason(Pictures(tmp_path / "empty", loop=True)) == "unusable"
    assert reason(source_of(str(tmp_path / "nowhere.png"))) == "missing"


def test_a_picture_in_a_folder_with_foreign_letters(tmp_path: Path) -> None:
    place = folder(tmp_path / "Bücher مرحبا")
    frame = picture(place / "2.png")
    assert frame is not None
    assert frame.shape == (48, 64, 3)


def video(path: Path, count: int = 6, rate: float = 60.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (64, 48))
    for at in range(count):
        writer.write(grey(at * 40))
    writer.release()
    return path


def test_a_video_ends_or_begins_anew(tmp_path: Path) -> None:
    file = video(tmp_path / "film.avi")
    once = levels(Video(file), 20)
    assert len(once) == 6
    assert once == sorted(once)
    assert len(levels(Video(file, loop=True), 15)) == 15


def test_what_is_no_video_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"not a film" * 100)
    assert reason(source_of(str(tmp_path / "film.mp4"))) == "unusable"
    assert reason(source_of(str(tmp_path / "gone.mp4"))) == "missing"


def test_an_address_in_a_network_is_no_camera() -> None:
    with pytest.raises(ValueError, match="not an address"):
        source_of("rtsp://192.168.0.9/stream")


class _Camera:
    """What OpenCV gives for a camera: `frames` good answers, then none."""

    def __init__(self, *, opens: bool = True, frames: int = 2) -> None:
        self.opens, self.left = opens, frames
        self.wishes: dict[int, float] = {}
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.opens

    def set(self, wish: int, value: float) -> bool:
        self.wishes[wish] = value
        return True

    def read(self) -> tuple[bool, Any]:
        self.left -= 1
        return (True, grey(7)) if self.left >= 0 else (False, None)

    def release(self) -> None:
        self.released = True


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> _Camera:
    """/dev/video0 is there and OpenCV opens it."""
    camera = _Camera()
    monkeypatch.setattr("hardware.sources._admitted", lambda _path: None)
    monkeypatch.setattr(cv2, "VideoCapture", lambda _what, _backend: camera)
    return camera


def test_a_camera_is_asked_for_compressed_frames_and_keeps_its_own_exposure(plugged: _Camera) -> None:
    source = source_of("0")
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.shape == (48, 64, 3)
    assert plugged.wishes[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    assert (plugged.wishes[cv2.CAP_PROP_FRAME_WIDTH], plugged.wishes[cv2.CAP_PROP_FRAME_HEIGHT]) == (1280, 720)
    assert cv2.CAP_PROP_AUTO_EXPOSURE not in plugged.wishes
    source.close()
    assert plugged.released


def test_a_camera_that_goes_silent_is_lost(plugged: _Camera) -> None:
    assert reason(source_of("/dev/video0")) == "lost"


def test_a_camera_that_does_not_open_is_busy(plugged: _Camera) -> None:
    plugged.opens = False
    assert reason(source_of("/dev/video0")) == "busy"


def test_no_camera_and_what_is_none() -> None:
    assert reason(Device("/dev/video97")) == "missing"
    assert reason(Device("/dev/null")) == "missing"


def test_a_camera_that_this_user_may_not_use(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def known(self: Path, **more: Any) -> os.stat_result:
        return real(Path("/dev/null"), **more) if str(self) == "/dev/video0" else real(self, **more)

    monkeypatch.setattr(Path, "stat", known)
    monkeypatch.setattr(os, "major", lambda _device: 81)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert reason(Device("/dev/video0")) == "refused"


def test_the_doctor_says_whether_a_camera_gives_a_picture(plugged: _Camera, tmp_path: Path) -> None:
    from installers.doctor import camera

    assert camera(tmp_path).words == "none"
    (tmp_path / "video0").touch()
    found = camera(tmp_path)
    assert (found.result, found.words) == ("ok", f"{tmp_path}/video0 gives 64 x 48")
    assert plugged.released
    plugged.opens = False
    found = camera(tmp_path)
    assert (found.result, found.words) == ("note", "The camera gives no picture")
    assert "close that one" in found.remedy
