"""Where frames come from: a camera, a video file, a folder of pictures. No threads here; `hardware.camera` has those.

A file or folder stands in for a camera and keeps a camera's pace. Frames are BGR or grey, and belong to whoever reads
them: a source keeps none.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

    Frame = NDArray[uint8]

Reason = Literal["missing", "refused", "busy", "lost", "unusable"]
WORDS: dict[Reason, str] = {
    "missing": "There is no such camera, file or folder.",
    "refused": "This user may not use the camera. Add the user to the group “video”, or allow cameras in the settings.",
    "busy": "The camera gives no picture. Another program may be using it: close that one.",
    "lost": "The camera was unplugged or went silent.",
    "unusable": "This is no video and no folder of pictures.",
}
"""What a person at a terminal is told; screens have words of their own."""

WIDTH, HEIGHT = 1280, 720
"""What a camera is asked for: enough for a small code at a hand's width, at 30 frames a second even over USB 2."""
SILENT_S = 3
"""A camera that sends no frame for this long is lost."""
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp"})
MOST_BYTES = 64 * 1024 * 1024
"""A larger picture file is not opened."""
_V4L_MAJOR = 81
_RATES = (1.0, 240.0)
_USUAL_RATE = 30.0


class Lost(Exception):
    """The source gives no frames. The world's fault; `reason` says which."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(WORDS[reason])
        self.reason = reason


class Source(Protocol):
    """`open`, then `read` until it answers None (a file is over) or raises Lost, then `close`; then again `open`."""

    name: str
    live: bool
    """A camera, which may come back when it is lost; a file does not."""

    def open(self) -> None:
        """Raises Lost."""

    def read(self) -> Frame | None:
        """The next frame, waiting for it; None at the end of a file. Raises Lost."""

    def close(self) -> None: ...


def source_of(text: str, *, loop: bool = False) -> Source:
    """The source that a person names: a number or /dev/video0, a video file, a folder of pictures. `loop` begins a file
    anew at its end, so that it is a camera for ever. Raises ValueError for an address in a network."""
    if "://" in text:
        raise ValueError("a camera is a number, a device, a video file or a folder of pictures, not an address")
    if text.isdecimal():
        return Device(int(text))
    if text.startswith("/dev/"):
        return Device(text)
    path = Path(text)
    if path.is_dir() or path.suffix.lower() in PICTURES:
        return Pictures(path, loop=loop)
    return Video(path, loop=loop)


class Device:
    """A camera of this machine: its number, or its path on Linux. Exposure and focus stay the camera's own business."""

    live = True

    def __init__(self, place: int | str, *, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.name = str(place)
        self._place, self._size = place, (width, height)
        self._capture: Any = None

    def open(self) -> None:
        path = self._path()
        if path is not None:
            _admitted(path)
        self._capture = _captured(self._place if path is None else str(path), self._backend(path), self._wishes())
        if self._capture is None:
            raise Lost("busy" if path is not None else "missing")

    def read(self) -> Frame:
        there, frame = self._capture.read()
        if not there:
            raise Lost("lost")
        return frame  # type: ignore[no-any-return]

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _path(self) -> Path | None:
        if isinstance(self._place, str):
            return Path(self._place)
        return Path(f"/dev/video{self._place}") if os.name == "posix" and os.uname().sysname == "Linux" else None

    def _backend(self, path: Path | None) -> int:
        import cv2

        return cv2.CAP_ANY if path is None else cv2.CAP_V4L2

    def _wishes(self) -> list[int]:
        import cv2

        # Compressed frames: without them USB 2 has room for ten of this size a second.
        wishes = {
            cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*"MJPG"),
            cv2.CAP_PROP_FRAME_WIDTH: self._size[0],
            cv2.CAP_PROP_FRAME_HEIGHT: self._size[1],
            cv2.CAP_PROP_BUFFERSIZE: 1,
        }
        return [number for wish in wishes.items() for number in wish]


def _admitted(path: Path) -> None:
    """Raises Lost where this is no camera, or none for this user."""
    try:
        known = path.stat()
    except OSError:
        raise Lost("missing") from None
    if not stat.S_ISCHR(known.st_mode) or os.major(known.st_rdev) != _V4L_MAJOR:
        raise Lost("missing")
    if not os.access(path, os.R_OK | os.W_OK):
        raise Lost("refused")


def _captured(what: int | str, backend: int, wishes: list[int]) -> Any:
    """OpenCV's capture, or None where it cannot be opened."""
    # Else OpenCV waits ten seconds for a frame that never comes, and writes its own lines to the terminal.
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(SILENT_S))
    os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    import cv2

    capture = cv2.VideoCapture(what, backend)
    if not capture.isOpened():
        return None
    for wish in range(0, len(wishes), 2):
        # One by one: a camera that knows one wish less still gives a picture.
        capture.set(wishes[wish], wishes[wish + 1])
    return capture


class _Pace:
    """Frames no faster than a camera would give them."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / min(max(rate, _RATES[0]), _RATES[1])
        self._due = 0.0

    def wait(self) -> None:
        now = time.monotonic()
        time.sleep(max(0.0, self._due - now))
        self._due = max(now, self._due) + self._gap


class Video:
    """A video file at its own rate."""

    live = False

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        self.name = path.name
        self._path, self._loop = path, loop
        self._capture: Any = None
        self._pace = _Pace(_USUAL_RATE)

    def open(self) -> None:
        import cv2

        if not self._path.is_file():
            raise Lost("missing")
        self._capture = _captured(str(self._path), cv2.CAP_FFMPEG, [])
        if self._capture is None:
            raise Lost("unusable")
        self._pace = _Pace(self._capture.get(cv2.CAP_PROP_FPS) or _USUAL_RATE)

    def read(self) -> Frame | None:
        import cv2

        self._pace.wait()
        there, frame = self._capture.read()
        if not there and self._loop:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            there, frame = self._capture.read()
        return frame if there else None

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


class Pictures:
    """One picture, or those of a folder by name, `rate` a second. A file that is no picture is passed over."""

    live = False

    def __init__(self, path: Path, *, rate: float = 15.0, loop: bool = False) -> None:
        self.name = path.name
        self._path, self._rate, self._loop = path, rate, loop
        self._frames: Iterator[Frame] = iter(())
        self._pace = _Pace(rate)

    def open(self) -> None:
        if not self._path.exists():
            raise Lost("missing")
        self._pace = _Pace(self._rate)
        self._frames = self._all()

    def read(self) -> Frame | None:
        self._pace.wait()
        return next(self._frames, None)

    def close(self) -> None:
        self._frames = iter(())

    def _all(self) -> Iterator[Frame]:
        files = sorted(self._path.iterdir()) if self._path.is_dir() else [self._path]
        named = [file for file in files if file.suffix.lower() in PICTURES]
        given = -1
        while given:
            given = 0
            for file in named:
                frame = _readable(file)
                if frame is not None:
                    given += 1
                    yield frame
            if given == 0:
                raise Lost("unusable")
            given *= self._loop


def _readable(path: Path) -> Frame | None:
    try:
        return picture(path)
    except OSError:
        return None


def picture(path: Path) -> Frame | None:
    """The pixels of a picture file as BGR, upright; None when it is none. Raises OSError when it cannot be read."""
    if path.stat().st_size > MOST_BYTES:
        return None
    import cv2
    import numpy

    data = numpy.frombuffer(path.read_bytes(), numpy.uint8)
    try:
        # Decoded from memory: OpenCV itself opens no path with letters beyond ASCII on Windows.
        return cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None  # type: ignore[return-value]
    except (cv2.error, MemoryError):
        return None
