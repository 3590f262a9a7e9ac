"""The device's camera on screen: `DeviceCamera`, what Viewfinder asks, and `image://camera/<n>`, the newest frame.

    frame.camera.use(Lens(source_of("0"), mirrored=True))

It runs while a view-finder is visible and no longer. What the person sees is what is read: the frame is cut to the
view-finder's shape before anything else looks at it. A frame is shrunk on the camera's thread and copied once on the
GUI thread; it lives until the next one, and the last one until the view-finder goes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QPointF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickImageProvider

from hardware import photos
from hardware.camera import Camera, Reading, Region, State, cut
from hardware.sources import Source
from shell.bridge import Bridge
from shell.viewmodel import ViewModel, field

if TYPE_CHECKING:
    from hardware.sources import Frame

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

SCHEME = "camera"
LEAST_GAP_S = 1 / 31
"""The view-finder moves at 30 frames a second at most, whatever the camera gives."""
HINT_MS = 700
"""A hint stays at least this long: words that change faster cannot be read."""
OUTLINE_MS = 700
"""The picture stands still for this long when a code was read, with the code outlined in it."""
_MOST_PIXELS = 1280


@dataclass(frozen=True, slots=True)
class Lens:
    """The camera of this device. `mirrored`: it looks at the person, who expects a mirror."""

    source: Source
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Snapped:
    """A photo that somebody asked for, as a JPEG; b"" where none could be made. `covered`: nothing is to be seen."""

    jpeg: bytes
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """What the view-finder shows around the frame. `outline`: the corners of the code just read, as shares of the
    picture; `asked`: a sheet with the camera was asked for."""

    available: bool = False
    mirrored: bool = False
    asked: bool = False
    phase: State = "off"
    hint: str = ""
    outline: tuple[QPointF, ...] = ()


@QmlElement
@QmlSingleton
class DeviceCamera(ViewModel):
    """Without a lens it is not available, and no screen offers it."""

    state: Finder
    framed = Signal()
    read = Signal(str, str, arguments=["text", "symbology"])
    """A code, as a scanner would tell it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Finder(), parent)
        self.bridge: Bridge | None = None
        self._camera: Camera | None = None
        self._watchers = 0
        self._size = (_MOST_PIXELS, _MOST_PIXELS)
        self._image, self._shown = QImage(), 0
        self._lock = threading.Lock()
        self._next: Frame | None = None
        self._next_at = 0.0
        self._snap: Callable[[Snapped], object] | None = None
        self._said = ""
        self._hinting = QTimer(self, singleShot=True, interval=HINT_MS)
        self._hinting.timeout.connect(self._show_hint)
        self._outlining = QTimer(self, singleShot=True, interval=OUTLINE_MS)
        self._outlining.timeout.connect(self._no_outline)

    available = field(bool, "available")
    mirrored = field(bool, "mirrored")
    asked = field(bool, "asked")
    phase = field(str, "phase")
    hint = field(str, "hint")
    outline = field("QVariantList", "outline")

    def _frame(self) -> str:
        return "" if self._image.isNull() else f"image://{SCHEME}/{self._shown}"

    # On a signal of its own: thirty times a second nothing but the picture changes.
    frame = Property(str, _frame, notify=framed)

    def use(self, lens: Lens) -> None:
        """This device has a camera; one used before is closed."""
        self.close()
        self._camera = Camera(lens.source, on_frame=self._take, on_reading=self._heard, on_state=self._changed)
        self.show(replace(self.state, available=True, mirrored=lens.mirrored))

    # --- asked by pages

    @Slot()
    def begin(self) -> None:
        """A view-finder became visible."""
        self._watchers += 1
        if self._camera is not None:
            self._camera.start()

    @Slot()
    def end(self) -> None:
        """A view-finder went: with the last one the camera stops and its last frame is gone."""
        self._watchers = max(0, self._watchers - 1)
        if self._watchers == 0:
            self._stop()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The pixels of the view-finder."""
        self._size = (max(1, min(width, _MOST_PIXELS)), max(1, min(height, _MOST_PIXELS)))

    @Slot()
    def ask(self) -> None:
        self.show(replace(self.state, asked=True))

    @Slot()
    def dismiss(self) -> None:
        self.show(replace(self.state, asked=False))

    def forget(self) -> None:
        """The person left: nothing of what was seen stays."""
        self._stop()
        self.dismiss()

    def close(self) -> None:
        self.forget()
        if self._camera is not None:
            self._camera.close()

    def snap(self, then: Callable[[Snapped], object]) -> bool:
        """The next frame as a photo, whole and not mirrored; `then` hears of it on the GUI thread. False where the
        camera shows nothing: then it does not."""
        if self._camera is None or self._camera.state != "live":
            return False
        with self._lock:
            self._snap = then
        return True

    def image(self) -> QImage:
        """The newest frame, for the image provider."""
        return self._image

    def _stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        with self._lock:
            self._snap = None
            if self._next is not None:
                self._next.fill(0)
            self._next = None
        self._said = ""
        self._hinting.stop()
        self._outlining.stop()
        self._image = QImage()
        self.framed.emit()
        self.show(replace(self.state, phase="off", hint="", outline=()))

    # --- told by the camera's threads

    def _take(self, frame: Frame) -> None:
        with self._lock:
            snap, self._snap = self._snap, None
        if snap is not None:
            self._post(snap, _snapped(frame))
        now = time.monotonic()
        with self._lock:
            if self._next is not None or now < self._next_at or self._camera is None:
                return
            self._next_at = now + LEAST_GAP_S
            width, height = self._size
            self._camera.region = filling(frame.shape[1] / frame.shape[0], width / height)
            self._next = self._small(frame)
        self._post(self._show_frame)

    def _small(self, frame: Frame) -> Frame:
        region = self._camera.region if self._camera is not None else Region()
        return shrunk(cut(frame, region)[0], self._size[0])

    def _heard(self, reading: Reading, frame: Frame) -> None:
        if reading.codes or reading.hint != self._said:
            self._said = reading.hint
            self._post(self._show_reading, reading, self._small(frame) if reading.codes else None)

    def _changed(self, state: State) -> None:
        self._post(self._show_state, state)

    def _post(self, fn: Any, *args: Any) -> None:
        if self.bridge is not None:
            self.bridge.post(fn, *args)

    # --- on the GUI thread

    def _show_frame(self) -> None:
        with self._lock:
            frame, self._next = self._next, None
        if frame is not None and not self._outlining.isActive():
            self._paint(frame)

    def _paint(self, frame: Frame) -> None:
        if self._camera is None or self._camera.state != "live":
            # The last frame before it stopped or was lost, come late.
            return
        height, width = frame.shape[:2]
        kind = QImage.Format.Format_Grayscale8 if frame.ndim == 2 else QImage.Format.Format_BGR888
        # The conversion is the one copy: Qt may keep the picture longer than the array lives.
        self._image = QImage(frame.data, width, height, frame.strides[0], kind).convertToFormat(
            QImage.Format.Format_RGB32
        )
        self._shown += 1
        self.framed.emit()

    def _show_state(self, state: State) -> None:
        if self._camera is None or self._camera.state != state:
            return
        if state != "live" and not self._image.isNull():
            self._image = QImage()
            self.framed.emit()
        self.show(replace(self.state, phase=state))

    def _show_reading(self, reading: Reading, frame: Frame | None) -> None:
        """`frame` is what a code was found in: it stands still with the code outlined."""
        if self._camera is None or self._camera.state == "off":
            return
        if frame is not None:
            self._paint(frame)
        if not self._hinting.isActive():
            self._show_hint()
            self._hinting.start()
        for code in reading.codes:
            self.show(replace(self.state, outline=self._corners(reading, code.corners)))
            self._outlining.start()
            self.read.emit(code.text, code.symbology)

    def _corners(self, reading: Reading, corners: tuple[tuple[int, int], ...]) -> tuple[QPointF, ...]:
        region = self._camera.region if self._camera is not None else Region()
        width, height = reading.size
        return tuple(
            QPointF((x / width - region.left) / region.width, (y / height - region.top) / region.height)
            for x, y in corners
        )

    def _show_hint(self) -> None:
        if self.state.hint != self._said:
            self.show(replace(self.state, hint=self._said))
            self._hinting.start()

    def _no_outline(self) -> None:
        self.show(replace(self.state, outline=()))


def _snapped(frame: Frame) -> Snapped:
    try:
        return Snapped(photos.jpeg(frame), photos.is_covered(frame))
    except ValueError:
        return Snapped(b"")


def filling(frame: float, view: float) -> Region:
    """The middle of a frame that fills a view; both given as width by height."""
    if frame > view:
        share = view / frame
        return Region((1 - share) / 2, 0.0, share, 1.0)
    share = frame / view
    return Region(0.0, (1 - share) / 2, 1.0, share)


def shrunk(frame: Frame, width: int) -> Frame:
    """A copy no wider than `width`: the camera's own frame is not kept for the screen."""
    import cv2

    if frame.shape[1] <= width:
        return frame.copy()
    size = (width, max(1, round(frame.shape[0] * width / frame.shape[1])))
    small: Any = cv2.resize(frame, size, interpolation=cv2.INTER_LINEAR)
    return small  # type: ignore[no-any-return]


class CameraProvider(QQuickImageProvider):
    """Hands over the newest frame, on the GUI thread."""

    def __init__(self, camera: DeviceCamera) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._camera = camera

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002, ARG002 - Qt's
        image = self._camera.image()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
