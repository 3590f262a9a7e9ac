"""The view-finder in a real window: it shows what the camera sees, tells what it reads, and forgets it all."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy
import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from hardware.camera import Reading, Region
from hardware.sources import Lost, Reason
from resources.demo.film import still
from shell import pictures
from shell.camera import DeviceCamera, Lens, filling, shrunk
from shell.frame import Frame
from shell.metrics import KIOSK_PORTRAIT, TABLET_SMALL, WindowSpec

EAN = "4006381333931"


class Fake:
    """Shows `frame` for ever, or is in `trouble`."""

    name = "fake"
    live = True

    def __init__(self, frame: Any = None, trouble: Reason | None = None) -> None:
        self.frame, self.trouble = frame, trouble
        self.opened = self.closed = 0
        self._turn = threading.Event()

    def open(self) -> None:
        self.opened += 1
        if self.trouble:
            raise Lost(self.trouble)

    def read(self) -> Any:
        self._turn.wait(0.01)
        if self.trouble:
            raise Lost(self.trouble)
        return self.frame.copy()

    def close(self) -> None:
        self.closed += 1


@pytest.fixture(scope="module")
def held() -> Any:
    """A pack held still in front of the camera."""
    return still(EAN)


Opened = Callable[..., Frame]


@pytest.fixture
def opened() -> Iterator[Opened]:
    made: list[Frame] = []

    def open_page(source: Fake, *, spec: WindowSpec = TABLET_SMALL, mirrored: bool = False) -> Frame:
        frame = Frame(spec, room="kiosk")
        made.append(frame)
        frame.camera.use(Lens(source, mirrored))
        frame.show(Path(__file__).parent / "Looking.qml")
        return frame

    yield open_page
    for frame in made:
        frame.close()


def see(frame: Frame, what: str) -> None:
    assert pictures.wait(lambda: pictures.find(frame.view, what) is not None), pictures.names(frame.view)


def looking(frame: Frame, on: bool) -> None:
    frame.view.rootObject().setProperty("looking", on)


def test_a_code_in_view_is_heard_as_from_a_scanner_and_outlined(opened: Opened, held: Any) -> None:
    frame = opened(Fake(held))
    heard: list[tuple[str, str]] = []
    frame.scanner.scanned.connect(lambda text, symbology: heard.append((text, symbology)))
    assert pictures.wait(lambda: heard)
    assert heard == [(EAN, "]E0")]
    see(frame, "Got it")
    still = frame.camera.property("frame")
    pictures.wait(lambda: False, 0.2)
    assert frame.camera.property("frame") == still, "the picture stands still around the code"
    assert len(frame.camera.state.outline) == 4
    assert all(0 <= corner.x() <= 1 and 0 <= corner.y() <= 1 for corner in frame.camera.state.outline)
    assert pictures.wait(lambda: not frame.camera.state.outline)
    see(frame, "Hold the code inside the frame")
    assert heard == [(EAN, "]E0")], "told once while it stays in view"


def centre_color(frame: Frame, x: float, y: float) -> QColor:
    image = frame.view.grabWindow()
    return image.pixelColor(round(image.width() * x), round(image.height() * y))


@pytest.mark.parametrize("mirrored", [False, True], ids=["away", "mirrored"])
def test_the_picture_is_what_the_camera_sees_and_a_mirror_where_it_looks_at_the_person(
    opened: Opened, mirrored: bool
) -> None:
    half = numpy.zeros((360, 640, 3), numpy.uint8)
    half[:, :320] = (40, 40, 220)
    half[:, 320:] = (40, 220, 40)
    frame = opened(Fake(half), mirrored=mirrored)
    see(frame, "What the camera sees")
    assert pictures.wait(lambda: frame.camera.image().width() > 0)
    pictures.wait(lambda: False, 0.1)
    left, right = centre_color(frame, 0.3, 0.5), centre_color(frame, 0.7, 0.5)
    red, green = (right, left) if mirrored else (left, right)
    assert (red.red() > 200, red.green() < 80) == (True, True)
    assert (green.green() > 200, green.red() < 80) == (True, True)


def test_it_runs_while_it_is_seen_and_its_last_frame_is_gone(opened: Opened, held: Any) -> None:
    source = Fake(held)
    frame = opened(source)
    assert pictures.wait(lambda: frame.camera.property("frame") != "")
    assert source.opened == 1, "opened once, not while the page is being laid out"
    looking(frame, False)
    assert pictures.wait(lambda: frame.camera.property("frame") == "")
    assert pictures.wait(lambda: source.closed == 1)
    assert frame.camera.image().isNull()
    assert frame.camera.state.phase == "off"
    looking(frame, True)
    assert pictures.wait(lambda: frame.camera.state.phase == "live")
    assert source.opened == 2


def test_forgetting_the_person_stops_it_at_once(opened: Opened, held: Any) -> None:
    source = Fake(held)
    frame = opened(source)
    assert pictures.wait(lambda: not frame.camera.image().isNull())
    frame.camera.ask()
    frame.camera.forget()
    assert frame.camera.image().isNull()
    assert (frame.camera.state.phase, frame.camera.state.asked) == ("off", False)
    pictures.wait(lambda: False, 0.1)
    assert frame.camera.image().isNull()
    assert pictures.wait(lambda: source.closed == 1)


@pytest.mark.parametrize(
    ("trouble", "title", "advice"),
    [
        ("missing", "No camera found", "plugged in"),
        ("busy", "The camera gives no picture", "Another program"),
        ("refused", "The camera may not be used", "Support can allow it"),
    ],
)
def test_a_camera_that_is_not_to_be_had_is_said_with_another_way(
    opened: Opened, held: Any, trouble: Reason, title: str, advice: str
) -> None:
    source = Fake(held, trouble)
    frame = opened(source)
    see(frame, title)
    see(frame, advice)
    pictures.wait(lambda: False, 0.1)
    pictures.tap(frame.view, "Type the number")
    root = frame.view.rootObject()
    assert isinstance(root, QQuickItem)
    assert root.property("typed") == 1
    source.trouble = None
    see(frame, "What the camera sees")


def test_a_shopper_is_told_what_helps_a_shopper(opened: Opened, held: Any) -> None:
    source = Fake(held)
    frame = opened(source, spec=KIOSK_PORTRAIT)
    assert pictures.wait(lambda: not frame.camera.image().isNull())
    source.trouble = "lost"
    see(frame, "The camera is not available right now")
    see(frame, "ask our team")
    assert frame.camera.image().isNull()


def test_a_hint_stays_long_enough_to_be_read(opened: Opened) -> None:
    frame = opened(Fake(numpy.full((360, 640, 3), 90, numpy.uint8)))
    assert pictures.wait(lambda: frame.camera.state.phase == "live")
    said: list[str] = []
    frame.camera.changed.connect(lambda: said.append(frame.camera.state.hint))
    hints = ("light", "", "closer", "steady", "", "light", "closer")
    for hint in hints:
        frame.camera._heard(Reading((), hint, (640, 360), 1.0), None)  # type: ignore[arg-type]
    assert pictures.wait(lambda: frame.camera.state.hint == "closer")
    assert len({*said}) <= 2, "only the first and the newest are shown"
    see(frame, "A little closer")


def test_without_a_camera_nothing_is_offered() -> None:
    frame = Frame(TABLET_SMALL, room="kiosk")
    frame.show(Path(__file__).parent / "Looking.qml")
    assert not frame.camera.state.available
    assert frame.camera.state.phase == "off"
    frame.close()


def test_a_slow_screen_gets_no_queue_of_frames() -> None:
    posted: list[Any] = []

    class Busy:
        def post(self, fn: Any, *args: Any) -> None:
            posted.append((fn, args))

    camera = DeviceCamera()
    camera.bridge = Busy()  # type: ignore[assignment]
    camera.use(Lens(Fake()))
    for level in range(50):
        camera._next_at = 0.0
        camera._take(numpy.full((72, 128, 3), level, numpy.uint8))
    assert len(posted) == 1
    camera.close()


def test_at_most_thirty_frames_a_second_are_prepared() -> None:
    camera = DeviceCamera()
    camera.use(Lens(Fake()))
    camera._take(numpy.zeros((72, 128, 3), numpy.uint8))
    camera._next = None
    camera._take(numpy.zeros((72, 128, 3), numpy.uint8))
    assert camera._next is None
    camera.close()


@pytest.mark.parametrize(
    ("frame", "view", "region"),
    [
        (2.0, 1.0, Region(0.25, 0.0, 0.5, 1.0)),
        (1.0, 2.0, Region(0.0, 0.25, 1.0, 0.5)),
        (1.5, 1.5, Region(0.0, 0.0, 1.0, 1.0)),
    ],
)
def test_what_is_read_is_what_fills_the_view(frame: float, view: float, region: Region) -> None:
    assert filling(frame, view) == region


def test_the_screen_gets_a_smaller_copy() -> None:
    frame = numpy.full((720, 1280, 3), 9, numpy.uint8)
    small = shrunk(frame, 640)
    assert small.shape == (360, 640, 3)
    same = shrunk(frame[:, 100:200], 640)
    assert same.shape == (720, 100, 3)
    assert not numpy.shares_memory(same, frame)
    gc.collect()
