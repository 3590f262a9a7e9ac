"""Photos of goods that come back, taken on the desk's own camera: kept sealed with the return, shown from memory alone.

A return never waits for one. Without a camera, or where nothing is to be seen, words say so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal, Protocol

import structlog
from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
from shell.camera import Snapped
from shell.listmodel import Rows
from shell.thumbnails import Thumbnails, thumbnail
from shell.viewmodel import ViewModel, field
from shop import codes
from shop.return_evidence import MOST_PHOTOS

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

PATIENCE_MS = 3000
"""How long a frame may take to come."""
Trouble = Literal["", "camera", "covered", "many", "device", "failed"]
"""`camera`: it shows nothing. `covered`: nothing is to be seen on the photo, which is kept all the same. `many`: a
return has no more. `device`: this tablet keeps no more until it reached the office. `failed`: the disk took none."""


class Kept(Protocol):
    """A photo as the records have it."""

    @property
    def sha256(self) -> str: ...


class Photos(Protocol):
    """The part of `records.store.Records` that has photos; called off the GUI thread."""

    def keep_photo(self, return_id: str, jpeg: bytes) -> Kept: ...
    def photos(self, return_id: str) -> Sequence[Kept]: ...
    def photo(self, return_id: str, sha256: str) -> bytes | None: ...
    def drop_photo(self, return_id: str, sha256: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PhotoBox:
    """Where photos are kept, once the memory is open. `why` tells a failure: many, device or failed."""

    records: Callable[[], Photos]
    why: Callable[[Exception], Trouble]


@dataclass(frozen=True, slots=True)
class Shot:
    """`id` is its SHA-256, `image` where QML finds it."""

    id: str
    image: str


@dataclass(frozen=True, slots=True)
class ReturnPhotosState:
    open: bool = False
    count: int = 0
    most: int = MOST_PHOTOS
    taking: bool = False
    trouble: Trouble = ""
    shots: int = 0
    """Counts photos that were taken, so that the page flashes."""


@QmlElement
@QmlUncreatable("made by the program")
class ReturnPhotos(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: ReturnPhotosState
    taken = Signal()
    """Another photo is kept, or one is gone."""

    def __init__(
        self,
        box: PhotoBox,
        snap: Callable[[Callable[[Snapped], object]], bool],
        thumbnails: Thumbnails,
        *,
        background: Background,
    ) -> None:
        """`snap`: the next frame of the camera as a photo, False where it shows nothing."""
        super().__init__(ReturnPhotosState())
        self._box, self._snap, self._thumbnails, self._background = box, snap, thumbnails, background
        self._return = ""
        self._names: tuple[str, ...] = ()
        self._known = Newest(background)
        self._rows = Rows(Shot, parent=self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(partial(self._failed, "camera"))

    open = field(bool, "open")
    count = field(int, "count")
    most = field(int, "most")
    taking = field(bool, "taking")
    trouble = field(str, "trouble")
    shots = field(int, "shots")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    # --- for the desk

    def of(self, return_id: str) -> tuple[str, ...]:
        """The SHA-256 of the photos of the return in hand, in the order in which they were taken."""
        return self._names if return_id == self._return else ()

    def follow(self, return_id: str) -> None:
        """Another return is in hand, "" for none. What was taken of it before is found again."""
        if return_id == self._return:
            return
        self._forget()
        self._return = return_id
        self._read_again()

    def show_sheet(self, return_id: str) -> None:
        """To take photos of this return."""
        self.follow(return_id)
        self.show(replace(self.state, open=bool(return_id), trouble=""))
        self._read_again()

    @Slot()
    def close(self) -> None:
        """They stay with the return; what was shown is forgotten."""
        self._patience.stop()
        self._thumbnails.clear()
        self._rows.show([])
        self.show(replace(self.state, open=False, taking=False, trouble=""))

    def hear(self, _code: codes.Code) -> bool:
        """What the camera reads while photos are taken opens nothing."""
        return self.state.open

    def _forget(self) -> None:
        self._known.forget()
        self.close()
        self._return, self._names = "", ()
        self.show(ReturnPhotosState())

    def _read_again(self) -> None:
        if self._return:
            self._known.run(self._read, self._return, then=self._know, failed=lambda _: None)

    def _read(self, return_id: str) -> list[tuple[str, QImage]]:
        """Off the GUI thread."""
        kept = self._box.records()
        names = [one.sha256 for one in kept.photos(return_id)]
        return [(name, thumbnail(kept.photo(return_id, name) or b"")) for name in names]

    def _keep(self, return_id: str, jpeg: bytes) -> Kept:
        """Off the GUI thread."""
        return self._box.records().keep_photo(return_id, jpeg)

    def _drop(self, return_id: str, name: str) -> None:
        """Off the GUI thread."""
        self._box.records().drop_photo(return_id, name)

    def _know(self, found: list[tuple[str, QImage]]) -> None:
        self._names = tuple(name for name, _ in found)
        if self.state.open:
            for name, image in found:
                self._thumbnails.put(name, image)
            self._rows.show([Shot(name, f"image://thumbnails/{name}") for name in self._names])
        self.show(replace(self.state, count=len(self._names)))
        self.taken.emit()

    # --- a photo

    @Slot()
    def take(self) -> None:
        if self.state.taking or not self._return:
            return
        if self.state.count >= MOST_PHOTOS:
            self._failed("many")
            return
        if not self._snap(partial(self._snapped, self._return)):
            self._failed("camera")
            return
        self.show(replace(self.state, taking=True, trouble=""))
        self._patience.start()

    def _snapped(self, return_id: str, snapped: Snapped) -> None:
        if return_id != self._return or not self.state.taking:
            return
        self._patience.stop()
        if not snapped.jpeg:
            self._failed("camera")
            return
        kept = partial(self._kept, return_id, snapped.covered)
        self._background.run(self._keep, return_id, snapped.jpeg, then=kept, failed=self._not_kept)

    def _kept(self, return_id: str, covered: bool, photo: Kept) -> None:
        log.info("photo_taken", covered=covered)
        if return_id != self._return:
            return
        self._names = tuple(dict.fromkeys((*self._names, photo.sha256)))
        trouble: Trouble = "covered" if covered else ""
        state = replace(self.state, taking=False, trouble=trouble, count=len(self._names), shots=self.state.shots + 1)
        self.show(state)
        self._read_again()

    def _not_kept(self, error: Exception) -> None:
        log.warning("photo_not_kept", error=type(error).__name__)
        self._failed(self._box.why(error))

    def _failed(self, trouble: Trouble) -> None:
        self._patience.stop()
        self.show(replace(self.state, taking=False, trouble=trouble))

    @Slot(str)
    def drop(self, name: str) -> None:
        """It shows what it should not, or nothing."""
        self._names = tuple(one for one in self._names if one != name)
        self.show(replace(self.state, trouble=""))
        self._background.run(self._drop, self._return, name, then=self._dropped)

    def _dropped(self, _: Any) -> None:
        self._read_again()
