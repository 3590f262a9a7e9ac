"""Photos of goods that come back: taken with the tablet's camera, sealed on its disk, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from associate.main import Program
from associate.return_photos import PhotoBox, ReturnPhotos
from resources.demo.film import still
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shell.camera import Lens, Snapped
from shell.thumbnails import Thumbnails
from shop import codes
from shop.return_evidence import MOST_PHOTOS
from tests.associate.conftest import Opener
from tests.associate.shop import MUG
from tests.associate.test_camera_sheet import Held
from tests.associate.test_pages import gone, see, sign_in, tap

RETURN, OTHER = "01939f0a-7c1e-7000-8000-0123456789ab", "01939f0a-7c1e-7000-8000-0123456789ac"


@dataclass(frozen=True)
class Kept:
    sha256: str


class Bench:
    """The sheet over a box of photos in memory and a camera that shows what a test says."""

    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.box: dict[str, list[bytes]] = {}
        self.error: Exception | None = None
        self.shows: Snapped | None = Snapped(b"\xff\xd8\xff one")
        self.thumbnails = Thumbnails()
        self.waiting: list[Callable[[Snapped], object]] = []
        box = PhotoBox(lambda: self, lambda error: "device" if str(error) == "device" else "failed")
        self.sheet = ReturnPhotos(box, self._snap, self.thumbnails, background=self.background)

    def _snap(self, then: Callable[[Snapped], object]) -> bool:
        if self.shows is not None:
            self.waiting.append(then)
        return self.shows is not None

    def keep_photo(self, return_id: str, jpeg: bytes) -> Kept:
        if self.error:
            raise self.error
        self.box.setdefault(return_id, []).append(jpeg)
        return Kept(sha256(jpeg).hexdigest())

    def photos(self, return_id: str) -> Sequence[Kept]:
        return [Kept(sha256(one).hexdigest()) for one in self.box.get(return_id, [])]

    def photo(self, _return_id: str, _sha256: str) -> bytes | None:
        return None

    def drop_photo(self, return_id: str, name: str) -> None:
        self.box[return_id] = [one for one in self.box[return_id] if sha256(one).hexdigest() != name]

    def take(self, data: bytes = b"\xff\xd8\xff one", *, covered: bool = False) -> None:
        self.sheet.take()
        for then in self.waiting:
            then(Snapped(data, covered))
        self.waiting.clear()
        self.settle()

    def settle(self) -> None:
        assert self.background.idle()

    @property
    def trouble(self) -> str:
        return self.sheet.state.trouble


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    made = Bench()
    made.sheet.show_sheet(RETURN)
    made.settle()
    yield made
    made.background.close()


def test_a_photo_is_bound_to_the_return_in_hand(bench: Bench) -> None:
    bench.take()
    name = sha256(b"\xff\xd8\xff one").hexdigest()
    assert (bench.sheet.of(RETURN), bench.sheet.of(OTHER)) == ((name,), ())
    assert (bench.sheet.state.count, bench.sheet.state.taking, bench.trouble) == (1, False, "")
    bench.sheet.close()
    assert bench.sheet.of(RETURN) == (name,)


def test_another_return_has_its_own_and_one_that_is_gone_on_with_finds_them_again(bench: Bench) -> None:
    bench.take()
    bench.sheet.follow(OTHER)
    bench.settle()
    assert (bench.sheet.of(OTHER), bench.sheet.state.count, bench.sheet.state.open) == ((), 0, False)
    bench.sheet.follow(RETURN)
    bench.settle()
    assert len(bench.sheet.of(RETURN)) == 1


def test_one_that_is_deleted_does_not_go_with_the_return(bench: Bench) -> None:
    bench.take()
    bench.sheet.drop(bench.sheet.of(RETURN)[0])
    assert bench.sheet.of(RETURN) == ()
    bench.settle()
    assert bench.box == {RETURN: []}


def test_a_covered_lens_is_said_and_the_person_decides(bench: Bench) -> None:
    bench.take(covered=True)
    assert (bench.trouble, bench.sheet.state.count) == ("covered", 1)


def test_there_is_an_end_to_how_many(bench: Bench) -> None:
    for number in range(MOST_PHOTOS):
        bench.take(b"\xff\xd8\xff" + bytes([number]))
    assert bench.trouble == ""
    bench.take(b"\xff\xd8\xff one more")
    assert (bench.trouble, len(bench.sheet.of(RETURN))) == ("many", MOST_PHOTOS)


@pytest.mark.parametrize(("error", "trouble"), [(OSError(28, "full"), "failed"), (ValueError("device"), "device")])
def test_one_that_is_not_kept_is_said_and_does_not_go_with_the_return(
    bench: Bench, error: Exception, trouble: str
) -> None:
    bench.error = error
    bench.take()
    assert (bench.trouble, bench.sheet.of(RETURN), bench.sheet.state.taking) == (trouble, (), False)


def test_a_camera_that_shows_nothing_or_stops_is_said(bench: Bench) -> None:
    bench.shows = None
    bench.sheet.take()
    assert bench.trouble == "camera"
    bench.shows = Snapped(b"")
    bench.sheet.take()
    assert bench.sheet.state.taking
    bench.sheet._patience.timeout.emit()
    assert (bench.trouble, bench.sheet.state.taking) == ("camera", False)


def test_what_comes_after_the_return_went_is_nobodys(bench: Bench) -> None:
    bench.sheet.take()
    bench.sheet.follow(OTHER)
    for then in bench.waiting:
        then(Snapped(b"\xff\xd8\xff late"))
    bench.settle()
    assert bench.box == {}


def test_codes_in_view_open_nothing(bench: Bench) -> None:
    assert bench.sheet.hear(codes.read("ORDER:TT-100003"))
    bench.sheet.close()
    assert not bench.sheet.hear(codes.read("ORDER:TT-100003"))


# --- on a real tablet


def goods() -> Any:
    """A pack that fills the picture, with its bars."""
    frame = still(MUG)
    return frame if isinstance(frame, np.ndarray) else np.asarray(frame)


def begin(tablet: Program, source: Held | None) -> None:
    if source is not None:
        tablet.frame.camera.use(Lens(source))
    sign_in(tablet)
    tablet.models.router.open("returns")
    tablet.models.pages.return_photos.show_sheet(RETURN)
    see(tablet, "Photos of the goods")


def test_a_photo_is_taken_seen_and_sealed(opened_on: Callable[[], tuple[Program, Path]]) -> None:
    tablet, folder = opened_on()
    source = Held(goods())
    begin(tablet, source)
    see(tablet, lambda: tablet.frame.camera.state.phase == "live")
    tap(tablet, "Take a photo")
    see(tablet, "Photo 1")
    assert tablet.models.tablet.page == "returns"
    (name,) = tablet.models.pages.return_photos.of(RETURN)
    assert tablet.records is not None
    data = tablet.records.photo(RETURN, name)
    assert data is not None
    assert sha256(data).hexdigest() == name
    for file in folder.rglob("*"):
        raw = file.read_bytes() if file.is_file() else b""
        assert data[:64] not in raw
        assert data[2000:2064] not in raw
        assert name.encode() not in raw
    tap(tablet, "Done")
    gone(tablet, "Photos of the goods")
    see(tablet, lambda: not source.running)
    assert tablet.frame.thumbnails.requestImage(name, *_no_size()).isNull()


def test_without_a_camera_it_goes_on(tablet: Program) -> None:
    begin(tablet, None)
    see(tablet, "This tablet has no camera")
    assert "Take a photo" not in pictures.names(tablet.window)
    tap(tablet, "Go on without a photo")
    gone(tablet, "Photos of the goods")


def test_a_camera_that_is_gone_says_what_to_do(tablet: Program) -> None:
    begin(tablet, Held())
    see(tablet, "No camera found")
    tap(tablet, "Go on without a photo")
    gone(tablet, "Photos of the goods")


@pytest.fixture
def opened_on(opened: Opener, tmp_path: Path) -> Callable[[], tuple[Program, Path]]:
    return lambda: (opened(), tmp_path / "data")


def _no_size() -> tuple[Any, Any]:
    from PySide6.QtCore import QSize

    return QSize(), QSize()
