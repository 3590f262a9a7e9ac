"""The ways a picture is looked at, each cheap where it can be and thorough where it must."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from hardware import boxes, engines, likeliest
from hardware.boxes import Box
from hardware.pixels import averaged, blurred, evened, resized, sharpened

if TYPE_CHECKING:
    from hardware.belief import Candidate, Evidence
    from hardware.pixels import Floats, Grey

_WHOLE = 3_000_000  # pixels beyond which the expensive looks at the whole picture are taken at a reduced one
_SQUARES = 1_200_000
_DETECTED = 500_000  # for OpenCV's detector, which takes seconds on large stripes
_BOXES = 6  # that are looked at
_FEW = 5  # ways of looking at a box, of fourteen
_DOUBTFUL = 6  # answers that are looked at again


@dataclass(frozen=True, slots=True)
class Look:
    """A picture made from the picture: `back` (2x3 or 3x3) leads from its pixels to the original's."""

    name: str
    image: Grey
    back: Floats

    def placed(self, corners: engines.Corners) -> engines.Corners:
        import cv2
        import numpy as np

        matrix = self.back if self.back.shape[0] == 3 else np.vstack([self.back, (0, 0, 1)])
        there = cv2.perspectiveTransform(np.array([corners], np.float64), matrix)[0]
        return tuple((float(x), float(y)) for x, y in there)


def reduced(image: Grey, most: int, name: str) -> Look:
    """The whole picture in at most so many pixels."""
    import numpy as np

    scale = min(1.0, (most / image.size) ** 0.5)
    if scale < 1:
        image = resized(image, scale)
    return Look(name, image, np.array([[1 / scale, 0, 0], [0, 1 / scale, 0]]))


def add(evidence: Evidence, look: Look, readings: list[engines.Reading]) -> None:
    """Puts what was read in a look where it is in the picture."""
    for each in readings:
        evidence.add(each, look.placed(each.corners), look.name)


def once(image: Grey, evidence: Evidence, formats: engines.Formats = "retail") -> None:
    """zxing-cpp on the picture as it is: most frames need no more."""
    look = reduced(image, image.size, "whole")
    add(evidence, look, engines.zxing(image, formats))


def through(image: Grey, evidence: Evidence) -> None:
    """Every way there is, as long as something with bars is unread or nothing at all was read."""
    once(image, evidence)
    whole = reduced(image, _WHOLE, "hard")
    add(evidence, whole, engines.zxing(whole.image, "all", hard=True))
    for seen in evidence.unsettled()[:_DOUBTFUL]:
        if seen.format not in engines.MATRIX and seen.reach > boxes.CELL:
            again(image, seen, evidence)
    for box in _unread(image, evidence):
        bars(image, box, evidence)
    if evidence.unsettled() or not evidence.believed():
        whole = reduced(image, _SQUARES, "second")
        add(evidence, whole, engines.zbar(whole.image, squares=True))
    if not evidence.believed():
        _last_resort(image, evidence)


def _unread(image: Grey, evidence: Evidence) -> Iterator[Box]:
    """Places with bars that hold no believed answer; seen coarsely first, then finer for small ones."""
    looked: list[Box] = []
    for looked_at in (boxes.LOOKED_AT, 2 * boxes.LOOKED_AT):
        for box in boxes.find(image, most=_BOXES, looked_at=looked_at):
            if len(looked) < _BOXES and not read_in(box, evidence) and not any(box.like(each) for each in looked):
                looked.append(box)
                yield box


def read_in(box: Box, evidence: Evidence) -> bool:
    """Whether the box already holds a believed answer, or lies in one (the squares of a QR code have edges too)."""
    return any(box.holds(*each.centre) or each.covers((box.x, box.y)) for each in evidence.believed())


def bars(image: Grey, box: Box, evidence: Evidence) -> None:
    """One place with bars, looked at until it is believed. Where another place was read, what is left may be fences and
    letters: a few ways will do."""
    few = bool(evidence.believed())
    for number, look in enumerate(islice(of_box(image, box), _FEW if few else None)):
        _look_at_bars(evidence, look, second=number == 0 or (number < 4 and not few))
        if number in (2, 5):
            guess = likeliest.read(look.image)
            add(evidence, look, [guess] if guess else [])
        if read_in(box, evidence):
            return


def again(image: Grey, seen: Candidate, evidence: Evidence) -> None:
    """The place of an answer that is not believed yet."""
    box = boxes.upright(image, boxes.between(seen.corners))
    for number, look in enumerate(islice(of_box(image, box), _FEW)):
        _look_at_bars(evidence, look, second=number == 0)
        if not any(each.covers(seen.centre) for each in evidence.unsettled()):
            return


def _look_at_bars(evidence: Evidence, look: Look, *, second: bool) -> None:
    add(evidence, look, engines.zxing(look.image, "all lines", flat="flat" in look.name))
    if second:
        add(evidence, look, engines.zbar(look.image))


def of_box(image: Grey, box: Box) -> Iterator[Look]:
    """The box level, then with its rows averaged along the bars, sharpened, in other sizes, evened out, inverted."""
    for enlarge in (2.0, 3.0, 1.0, 1.5):
        cut, back = boxes.level(image, box, enlarge)
        name = f"{enlarge:g} at {box.x:.0f} {box.y:.0f}"
        yield Look(name, cut, back)
        yield Look(f"{name} 9", sharpened(averaged(cut, 9)), back)
        yield Look(f"{name} 25 flat", sharpened(averaged(cut, 25)), back)
    cut, back = boxes.level(image, box)
    yield Look("even", evened(averaged(cut, 9)), back)
    yield Look("inverted", 255 - averaged(cut, 9), back)


def _last_resort(image: Grey, evidence: Evidence) -> None:
    for look in _of_squares(image):
        if evidence.believed():
            return
        add(evidence, look, engines.zxing(look.image, "matrices", hard="hard" in look.name))


def _of_squares(image: Grey) -> Iterator[Look]:
    """For codes of squares: sharpened, evened out, the middle enlarged, blurred and reduced, straightened."""
    whole = reduced(image, _SQUARES, "")
    yield Look("sharp", sharpened(whole.image), whole.back)
    yield Look("even hard", evened(whole.image), whole.back)
    yield from middle(image)
    yield Look("soft", blurred(whole.image, 1.6), whole.back)
    small = reduced(image, 300_000, "small hard")
    yield Look(small.name, sharpened(small.image), small.back)
    yield from _straightened(reduced(image, _DETECTED, ""))


def middle(image: Grey) -> Iterator[Look]:
    """The middle half, where a person holds what should be read, at about 900 pixels."""
    import numpy as np

    height, width = image.shape
    top, left = height // 4, width // 4
    cut = image[top : height - top, left : width - left]
    scale = min(3.0, 900 / max(cut.shape))
    big = resized(cut, scale)
    back = np.array([[1 / scale, 0, left], [0, 1 / scale, top]])
    yield Look("middle hard", sharpened(big), back)
    yield Look("middle even", evened(big), back)


def _straightened(whole: Look) -> Iterator[Look]:
    """The quadrangle that OpenCV takes for a QR code, as a square."""
    import cv2
    import numpy as np

    found, points = cv2.QRCodeDetector().detect(whole.image)
    if not found or points is None:
        return
    side, edge = 400, 40
    square = np.array([(edge, edge), (side - edge, edge), (side - edge, side - edge), (edge, side - edge)], np.float32)
    forth = cv2.getPerspectiveTransform(np.array(points[0], np.float32), square)
    flat = np.asarray(cv2.warpPerspective(whole.image, forth, (side, side), borderMode=cv2.BORDER_REPLICATE), np.uint8)
    back = _whole_matrix(whole.back) @ np.linalg.inv(forth)
    yield Look("straight", flat, back)
    yield Look("straight sharp", sharpened(flat), back)


def _whole_matrix(back: Floats) -> Floats:
    import numpy as np

    return np.vstack([back, (0, 0, 1)])
