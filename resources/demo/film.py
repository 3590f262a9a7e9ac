"""What a shopper's hand would hold into the camera: a pack with its code, seen as a camera sees it. For demonstrations
and tests without a camera."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import chain, cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardware.codes_out import Picture, ean13
from hardware.sources import Lost

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

    Frame = NDArray[uint8]

WIDTH, HEIGHT = 1280, 720
COUNT = 16
RATE = 25
_PACK = (430, 560)
_GROUND = (196, 205, 212)
_SIDE, _BAND, _LABEL = (58, 84, 62), (90, 128, 94), (244, 247, 248)


class Hand:
    """A camera and the hand in front of it: `hold` a pack into view, `pull` the camera's plug and `plug` it in."""

    name = "demonstration"
    live = True

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._film: Iterator[Frame] = cycle([_ground()])
        self._pulled = False

    def hold(self, code: str) -> None:
        """`code` is an EAN-13. The pack comes in, and stays."""
        film = frames(code)
        with self._lock:
            self._film = chain(film, cycle(film[COUNT // 2 :]))

    def pull(self) -> None:
        self._pulled = True

    def plug(self) -> None:
        self._pulled = False

    def open(self) -> None:
        if self._pulled:
            raise Lost("missing")

    def read(self) -> Frame:
        time.sleep(1 / RATE)
        if self._pulled:
            raise Lost("lost")
        with self._lock:
            return next(self._film).copy()

    def close(self) -> None:
        """Nothing is held open."""


def frames(code: str, count: int = COUNT) -> list[Frame]:
    """A pack that comes in from below, blurred by its way, turns a little and rests. `code` is an EAN-13."""
    pack, ground, noise = _pack(ean13(code, module=3)), _ground(), _noise()
    return [_frame(ground, pack, noise, at, min(1.0, at / (count * 0.4))) for at in range(count)]


def still(code: str) -> Frame:
    """The pack at rest."""
    return _frame(_ground(), _pack(ean13(code, module=3)), _noise(), COUNT, 1.0)


def write(folder: Path, code: str) -> Path:
    """The frames as pictures, for `--camera FOLDER`."""
    import cv2

    folder.mkdir(parents=True, exist_ok=True)
    for at, frame in enumerate(frames(code)):
        cv2.imwrite(str(folder / f"{at:03}.jpg"), frame, [cv2.IMWRITE_JPEG_QUALITY, 88])
    return folder


def _pack(drawn: Picture) -> Frame:
    """The back of a pack: a coloured band, lines of text, the label with its bars."""
    import cv2
    import numpy

    width, height = _PACK
    pack = numpy.full((height, width, 3), _SIDE, numpy.uint8)
    pack[: height // 4] = _BAND
    for row in range(5):
        cv2.rectangle(pack, (40, 170 + row * 26), (width - 60 - row * 38, 178 + row * 26), (150, 172, 152), -1)
    bars = numpy.frombuffer(drawn.grey, numpy.uint8).reshape(drawn.height, drawn.width)
    left, top = (width - drawn.width) // 2, height - drawn.height - 36
    pack[top - 14 : top + drawn.height + 14, left - 14 : left + drawn.width + 14] = _LABEL
    pack[top : top + drawn.height, left : left + drawn.width] = bars[:, :, None]
    return pack


def _ground() -> Frame:
    """A shop behind it, out of focus."""
    import cv2
    import numpy

    ground: Any = numpy.full((HEIGHT, WIDTH, 3), _GROUND, numpy.uint8)
    colours = [(120, 150, 190), (150, 128, 104), (96, 120, 168), (176, 184, 150), (110, 110, 130)]
    for at in range(26):
        left = at * 52 - 20
        colour = colours[at % len(colours)]
        for shelf in range(3):
            tall = 90 + (at * 37 + shelf * 53) % 70
            foot = 200 + shelf * 220
            cv2.rectangle(ground, (left, foot - tall), (left + 40, foot), colour, -1)
            cv2.rectangle(ground, (0, foot), (WIDTH, foot + 16), (140, 156, 168), -1)
    blurred: Frame = _blurred(ground, 13)
    return blurred


def _noise() -> NDArray[Any]:
    import numpy

    return numpy.random.default_rng(1).normal(0, 3, (HEIGHT, WIDTH, 1)).astype(numpy.int16)


def _blurred(frame: Any, sigma: float) -> Any:
    """A wide blur is made of a small picture, as nobody sees the difference."""
    import cv2

    if sigma < 4:
        return cv2.GaussianBlur(frame, (0, 0), sigma)
    small = cv2.resize(frame, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    return cv2.resize(cv2.GaussianBlur(small, (0, 0), sigma / 4), frame.shape[1::-1])


def _frame(ground: Frame, pack: Frame, noise: NDArray[Any], at: int, near: float) -> Frame:
    """The pack over the ground, `near` its place from 0 to 1, soft and noisy as cameras are."""
    import cv2
    import numpy

    height, width = pack.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 14 * (1 - near) + 2.5 * float(numpy.sin(at * 0.9)), 1.12)
    turn[:, 2] += (WIDTH / 2 - width / 2, HEIGHT / 2 - height / 2 - 150 + 520 * (1 - near))
    frame = ground.copy()
    laid = _blurred(cv2.warpAffine(pack, turn, (WIDTH, HEIGHT)), 0.8 + 11 * (1 - near))
    there = cv2.warpAffine(numpy.full((height, width), 255, numpy.uint8), turn, (WIDTH, HEIGHT))
    numpy.copyto(frame, laid, where=there[:, :, None] > 127)
    grainy: Frame = numpy.clip(frame + numpy.roll(noise, at * 97), 0, 255).astype(numpy.uint8)
    return grainy
