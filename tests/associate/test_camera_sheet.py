"""A tablet with a camera: every page has it one tap away, and it runs only while its sheet is open."""

from __future__ import annotations

import time
from typing import Any

import pytest

from associate.main import Program
from hardware.sources import Lost
from resources.demo.film import still
from shell import pictures
from shell.camera import Lens
from tests.associate.shop import LOST, MUG
from tests.associate.test_pages import enter, gone, see, sign_in, tap


class Held:
    """A camera that sees `frame`, and none where that is None."""

    name = "fake"
    live = True

    def __init__(self, frame: Any = None) -> None:
        self.frame = frame
        self.running = False

    def open(self) -> None:
        if self.frame is None:
            raise Lost("missing")
        self.running = True

    def read(self) -> Any:
        time.sleep(0.015)
        return self.frame.copy()

    def close(self) -> None:
        self.running = False


@pytest.fixture(scope="module")
def mug() -> Any:
    return still(MUG)


def test_a_tablet_without_a_camera_offers_none(tablet: Program) -> None:
    sign_in(tablet)
    assert "Scan" not in pictures.names(tablet.window)


def test_a_product_in_view_opens_and_the_sheet_closes(tablet: Program, mug: Any) -> None:
    source = Held(mug)
    tablet.frame.camera.use(Lens(source))
    sign_in(tablet)
    for page in ("today", "stock", "device"):
        tablet.models.tablet.go(page)
        see(tablet, lambda: "Scan" in pictures.names(tablet.window))
        assert not source.running
    tap(tablet, "Scan")
    see(tablet, "Scan with the camera")
    see(tablet, lambda: tablet.models.pages.stock.state.phase == "product")
    gone(tablet, "Scan with the camera")
    see(tablet, lambda: not source.running)
    assert tablet.frame.camera.image().isNull()


def test_an_unknown_code_leaves_it_open_for_the_next_one(tablet: Program) -> None:
    source = Held(still(LOST))
    tablet.frame.camera.use(Lens(source))
    sign_in(tablet)
    tap(tablet, "Scan")
    see(tablet, lambda: tablet.models.pages.stock.state.phase == "not_found")
    pictures.wait(lambda: False, 0.8)
    see(tablet, "Scan with the camera")
    assert source.running
    tap(tablet, "Close")
    gone(tablet, "Scan with the camera")
    see(tablet, lambda: not source.running)


def test_without_a_picture_the_number_is_typed(tablet: Program) -> None:
    tablet.frame.camera.use(Lens(Held()))
    sign_in(tablet)
    tap(tablet, "Scan")
    see(tablet, "No camera found")
    tap(tablet, "Type the number")
    enter(tablet, MUG)
    tap(tablet, "OK")
    see(tablet, lambda: tablet.models.pages.stock.state.phase == "product")
    gone(tablet, "Number pad")
