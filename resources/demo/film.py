"""What a shopper's hand would hold into the camera: a pack with its code, seen as a camera sees it. For demonstrations
and tests without a camera."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardware.codes_out import Picture, ean13

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

    Frame = NDArray[uint8]

WIDTH, HEIGHT = 1280, 720
COUNT = 24
_PACK = (430, 560)
_GROUND = (196, 205, 212)
_SIDE, _BAND, _LABEL = (58, 84, 62), (90, 128, 94), (244, 247, 248)


def frames(code: str, count: int = COUNT) -> list[Frame]:
    """A pack that comes in from below, blurred by its way, turns a little and rests. `code` is an EAN-13."""
    import numpy

    pack, ground = _pack(ean13(code, module=3)), _ground()
    made = []
    for at in range(count):
        near = min(1.0, at / (count * 0.4))
        angle = 14 * (1 - near) + 2.5 * numpy.sin(at * 0.9)
        made.append(_seen(ground, pack, angle=angle, low=520 * (1 - near), blur=0.8 + 11 * (1 - near), at=at))
    return made


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
    blurred: Frame = cv2.GaussianBlur(ground, (0, 0), 13)
    return blurred


def _seen(ground: Frame, pack: Frame, *, angle: float, low: float, blur: float, at: int) -> Frame:
    """One frame: the pack over the ground, a little soft and noisy, as cameras are."""
    import cv2
    import numpy

    height, width = pack.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.12)
    turn[:, 2] += (WIDTH / 2 - width / 2, HEIGHT / 2 - height / 2 - 150 + low)
    frame = ground.copy()
    laid = cv2.GaussianBlur(cv2.warpAffine(pack, turn, (WIDTH, HEIGHT)), (0, 0), blur)
    there = cv2.warpAffine(numpy.full((height, width), 255, numpy.uint8), turn, (WIDTH, HEIGHT))
    numpy.copyto(frame, laid, where=there[:, :, None] > 127)
    noise = numpy.random.default_rng(at).normal(0, 3, (HEIGHT, WIDTH, 1))
    return numpy.clip(frame + noise, 0, 255).astype(numpy.uint8)
