"""Where bars are in a picture: places whose brightness changes along one direction only, each with its angle.

A decoder that follows rows of pixels loses a code that is small or slanted. Cut out, level and enlarged, it reads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hardware import pixels

if TYPE_CHECKING:
    from hardware.pixels import Floats, Grey

CELL = 8  # pixels of the reduced picture
LOOKED_AT = 640  # its longer side
_SECTORS = 8
_COHERENT = 0.55
_LEAST_ENERGY = 60.0  # mean squared gradient of a cell; sensor noise stays below
_LEAST_CELLS_ALONG = 4
_QUIET = 0.18  # of the length, added at both ends: quiet zones and what the cells missed

_TALLEST, _WIDEST = 120, 1400  # pixels of a cut-out, without the quiet zones
_FINE = 150_000  # pixels of a cut-out that are worth the finer of two ways to make it
_LINES = 24
_OFF = (-6.0, -4.5, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.5, 6.0)  # degrees


@dataclass(frozen=True, slots=True)
class Box:
    """Bars around (x, y) in pixels of the picture: `along` the direction of reading, `across` the height of the bars.

    `angle` in degrees from the picture's x axis to the direction of reading, in (-90, 90].
    """

    x: float
    y: float
    along: float
    across: float
    angle: float
    weight: float

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        turn = math.radians(self.angle)
        right = (x - self.x) * math.cos(turn) + (y - self.y) * math.sin(turn)
        down = -(x - self.x) * math.sin(turn) + (y - self.y) * math.cos(turn)
        return abs(right) <= self.along / 2 + slack and abs(down) <= self.across / 2 + slack

    def like(self, other: Box) -> bool:
        """Whether both are about the same place."""
        return other.holds(self.x, self.y) and 0.75 < self.along / other.along < 1.33


def find(image: Grey, *, most: int = 3, looked_at: int = LOOKED_AT) -> list[Box]:
    """At most `most` boxes, those with most of bars in them first."""
    scale = min(1.0, looked_at / max(image.shape))
    small = pixels.resized(image, scale) if scale < 1 else image
    if min(small.shape) < CELL:
        return []
    energy, coherence, angle = _cells(small)
    found: list[Box] = []
    for sector in range(_SECTORS):
        found += _in_sector(energy, coherence, angle, sector * 180.0 / _SECTORS)
    return [upright(image, _enlarged(box, 1 / scale)) for box in _best(found, most)]


def _cells(small: Grey) -> tuple[Floats, Floats, Floats]:
    """The structure tensor of each cell as energy, coherence 0 to 1, and degrees of the gradient in (-90, 90]."""
    import cv2
    import numpy as np

    across, down = small.shape[1] // CELL, small.shape[0] // CELL
    cut = small[: down * CELL, : across * CELL]
    gx = cv2.Sobel(cut, cv2.CV_32F, 1, 0, ksize=3, scale=0.25)
    gy = cv2.Sobel(cut, cv2.CV_32F, 0, 1, ksize=3, scale=0.25)
    size = (across, down)
    # Neighbours vote along: a cell between two wide bars has little of its own.
    xx, yy, xy = (
        np.asarray(cv2.blur(cv2.resize(each, size, interpolation=cv2.INTER_AREA), (3, 3)), np.float64)
        for each in (gx * gx, gy * gy, gx * gy)
    )
    energy = xx + yy
    coherence = np.sqrt((xx - yy) ** 2 + 4 * xy**2) / (energy + 1e-6)
    angle = np.degrees(0.5 * np.arctan2(2 * xy, xx - yy))
    return energy, coherence, angle


def _in_sector(energy: Floats, coherence: Floats, angle: Floats, centre: float) -> list[Box]:
    import cv2
    import numpy as np

    apart = np.abs((angle - centre + 90) % 180 - 90)
    mask = ((energy > _LEAST_ENERGY) & (coherence > _COHERENT) & (apart <= 180 / _SECTORS)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = []
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_AREA] >= _LEAST_CELLS_ALONG:
            box = _around(np.nonzero(labels == label), energy, coherence, angle)
            if box is not None and abs((box.angle - centre + 90) % 180 - 90) <= 180 / _SECTORS / 2 + 3:
                boxes.append(box)
    return boxes


def _around(at: tuple[Any, ...], energy: Floats, coherence: Floats, angle: Floats) -> Box | None:
    """The box around cells of one label, in pixels of the reduced picture; None where it is too short for bars."""
    import numpy as np

    rows, columns = at
    weight = energy[at] * coherence[at]
    doubled = np.radians(2 * angle[at])
    turn = 0.5 * math.atan2(float((weight * np.sin(doubled)).sum()), float((weight * np.cos(doubled)).sum()))
    right = columns * math.cos(turn) + rows * math.sin(turn)
    down = -columns * math.sin(turn) + rows * math.cos(turn)
    left_end, right_end, top, bottom = right.min(), right.max(), down.min(), down.max()
    along, across = right_end - left_end + 1, bottom - top + 1
    if along < _LEAST_CELLS_ALONG or len(rows) < 0.35 * along * across:
        return None
    middle, height = (left_end + right_end) / 2, (top + bottom) / 2
    x = middle * math.cos(turn) - height * math.sin(turn)
    y = middle * math.sin(turn) + height * math.cos(turn)
    return Box(
        (x + 0.5) * CELL, (y + 0.5) * CELL, along * CELL, across * CELL, math.degrees(turn), float(weight.sum())
    )  # fmt: skip


def _best(boxes: list[Box], most: int) -> list[Box]:
    """The heaviest, leaving out what lies in a heavier one."""
    chosen: list[Box] = []
    for box in sorted(boxes, key=lambda each: -each.weight):
        if len(chosen) < most and not any(kept.holds(box.x, box.y) for kept in chosen):
            chosen.append(box)
    return chosen


def _enlarged(box: Box, by: float) -> Box:
    return replace(box, x=box.x * by, y=box.y * by, along=box.along * by, across=box.across * by)


def between(corners: tuple[tuple[float, float], ...]) -> Box:
    """The box of a symbol that was read, whose reading may have seen a few of its rows only."""
    (a, b, c, d) = corners
    left, right = ((a[0] + d[0]) / 2, (a[1] + d[1]) / 2), ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2)
    along = math.dist(left, right)
    across = max((math.dist(a, d) + math.dist(b, c)) / 2, along * 0.08, CELL)
    angle = math.degrees(math.atan2(right[1] - left[1], right[0] - left[0]))
    x, y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    return Box(x, y, along, across, angle, 0.0)


def upright(image: Grey, box: Box) -> Box:
    """The box with the angle at which its bars stand upright: cells tell it within some degrees only."""
    import cv2
    import numpy as np

    scored = []
    for off in _OFF:
        turned = replace(box, angle=box.angle + off, across=box.across * 0.7)
        row = cv2.reduce(_lines(image, turned), 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
        scored.append((float(np.abs(np.diff(row)).sum()), off))
    return replace(box, angle=box.angle + max(scored)[1])


def _lines(image: Grey, box: Box) -> Grey:
    """Some lines along the box, evenly over its height: enough to tell an angle, at a small part of the work."""
    import cv2
    import numpy as np

    width, lines = max(16, round(min(box.along, _WIDEST))), min(_LINES, max(4, round(box.across)))
    turn = math.radians(box.angle)
    right = np.array([math.cos(turn), math.sin(turn)]) * box.along / width
    down = np.array([-math.sin(turn), math.cos(turn)]) * box.across / lines
    corner = np.array([box.x, box.y]) - right * (width - 1) / 2 - down * (lines - 1) / 2
    back = np.column_stack([right, down, corner])
    flags = cv2.WARP_INVERSE_MAP | cv2.INTER_LINEAR
    return np.asarray(cv2.warpAffine(image, back, (width, lines), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def level(image: Grey, box: Box, enlarge: float = 2.0) -> tuple[Grey, Floats]:
    """The box cut out, its bars upright, enlarged along the direction of reading; tall bars are squeezed to `_TALLEST`
    rows, which averages them. And the matrix (2x3) from its pixels to those of `image`."""
    import cv2
    import numpy as np

    cut, back = _cut(image, box, min(enlarge, _WIDEST / box.along))
    if cut.shape[0] > _TALLEST:
        back[:, 1] *= cut.shape[0] / _TALLEST
        cut = np.asarray(cv2.resize(cut, (cut.shape[1], _TALLEST), interpolation=cv2.INTER_AREA), np.uint8)
    return cut, back


def _cut(image: Grey, box: Box, enlarge: float) -> tuple[Grey, Floats]:
    import cv2
    import numpy as np

    along, across = box.along * (1 + 2 * _QUIET) + 8, max(box.across, 4.0)
    squeeze = min(1.0, enlarge, 2 * _TALLEST / across)  # tall bars have more rows than are needed against noise
    width, height = max(16, round(along * enlarge)), max(8, round(across * squeeze))
    turn = math.radians(box.angle)
    right = np.array([math.cos(turn), math.sin(turn)]) / enlarge
    down = np.array([-math.sin(turn), math.cos(turn)]) / squeeze
    corner = np.array([box.x, box.y]) - right * (width - 1) / 2 - down * (height - 1) / 2
    back = np.column_stack([right, down, corner])
    finely = enlarge > 0.8 and width * height < _FINE  # a large code has pixels enough
    flags = cv2.WARP_INVERSE_MAP | (cv2.INTER_CUBIC if finely else cv2.INTER_LINEAR)
    cut = cv2.warpAffine(image, back, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8), back


def placed(corners: tuple[tuple[float, float], ...], back: Floats) -> tuple[tuple[float, float], ...]:
    """Corners in a cut-out as corners in the picture it was cut from."""
    return tuple((float(back[0] @ (x, y, 1.0)), float(back[1] @ (x, y, 1.0))) for x, y in corners)
