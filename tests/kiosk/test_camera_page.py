"""A kiosk with a camera: a shopper shows it a product; it is off for everybody else."""

from __future__ import annotations

import time
from typing import Any

import numpy
import pytest

from hardware.sources import Lost, Reason
from kiosk.main import Program
from resources.demo.film import still
from shell import pictures
from shell.camera import Lens
from tests.kiosk.shop import MUG
from tests.kiosk.test_pages import gone, see, tap


class Held:
    """A camera that sees `frame`; without one it is in `trouble`."""

    name = "fake"
    live = True

    def __init__(self, frame: Any = None, trouble: Reason = "missing") -> None:
        self.frame, self.trouble = frame, trouble
        self.running = False

    def open(self) -> None:
        if self.frame is None:
            raise Lost(self.trouble)
        self.running = True

    def read(self) -> Any:
        time.sleep(0.015)
        return self.frame.copy()

    def close(self) -> None:
        self.running = False


@pytest.fixture(scope="module")
def mug() -> Any:
    return still(MUG)


def with_camera(kiosk: Program, source: Held) -> None:
    kiosk.frame.camera.use(Lens(source, mirrored=True))
    kiosk.models.app.open("scan")
    tap(kiosk, "Scan with the camera")


def test_a_kiosk_without_a_camera_offers_none(kiosk: Program) -> None:
    kiosk.models.app.open("scan")
    see(kiosk, "Hold the barcode under the scanner")
    assert pictures.find(kiosk.window, "Scan with the camera") is None


def test_a_product_shown_to_the_camera_opens_and_the_camera_goes_off(kiosk: Program, mug: Any) -> None:
    source = Held(mug)
    kiosk.frame.camera.use(Lens(source, mirrored=True))
    kiosk.models.app.open("scan")
    see(kiosk, "Hold the barcode under the scanner")
    assert not source.running, "nobody asked for it yet"
    tap(kiosk, "Scan with the camera")
    see(kiosk, "Enamel Mug")
    see(kiosk, lambda: not source.running)
    assert kiosk.frame.camera.image().isNull()
    tap(kiosk, "Back")
    see(kiosk, "Scan with the camera")
    pictures.wait(lambda: False, 0.1)
    assert not source.running, "coming back does not turn it on again"


def test_start_over_and_nobody_there_take_the_last_frame_along(kiosk: Program) -> None:
    source = Held(numpy.full((360, 640, 3), 99, numpy.uint8))
    for leave in (kiosk.models.app.start_over, kiosk.models.app._nobody_there):
        with_camera(kiosk, source)
        see(kiosk, lambda: not kiosk.frame.camera.image().isNull())
        leave()
        assert kiosk.frame.camera.image().isNull()
        see(kiosk, lambda: not source.running)
        see(kiosk, "Touch to begin")


def test_it_can_be_turned_off_by_hand(kiosk: Program) -> None:
    source = Held(numpy.full((360, 640, 3), 99, numpy.uint8))
    with_camera(kiosk, source)
    see(kiosk, "Show the barcode to the camera")
    see(kiosk, "Hold the code inside the frame")
    tap(kiosk, "Turn the camera off")
    see(kiosk, "Hold the barcode under the scanner")
    see(kiosk, lambda: not source.running)


def test_without_a_picture_the_shopper_types_the_number(kiosk: Program) -> None:
    with_camera(kiosk, Held())
    see(kiosk, "The camera is not available right now")
    page = pictures.find(kiosk.window, "The camera is not available right now")
    assert page is not None
    tap(kiosk, "Type the number")
    see(kiosk, "Number pad")
    tap(kiosk, "Cancel")
    gone(kiosk, "Number pad")
