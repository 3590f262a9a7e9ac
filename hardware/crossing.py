"""Other lines through the same bars, for a reading whose line crossed them at a slant.

Such a line may leave the bars through their side: what it saw is then a part of a longer code, with light at both ends.
Moved along the bars it sees the same part, and beside it more bars.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware.engines import Corners
    from hardware.pixels import Grey

_SLANTED = 5.0  # degrees: a line at less stays in the bars
_STEEPEST = 60.0
_TALL = 0.04  # of the length: how far from the line its bars are looked at
_MOVED = (-0.06, 0.06)  # of the length


def beside(image: Grey, corners: Corners) -> list[Corners]:
    """The corners moved along the bars, up and down; none where the line was not at a slant."""
    (left_x, left_y), (right_x, right_y) = _middle(corners[0], corners[3]), _middle(corners[1], corners[2])
    length = math.hypot(right_x - left_x, right_y - left_y)
    line = math.degrees(math.atan2(right_y - left_y, right_x - left_x))
    across = _across(image, corners, max(3, round(length * _TALL)))
    if across is None or not _SLANTED < abs((across - line + 90) % 180 - 90) < _STEEPEST:
        return []
    bar = (-math.sin(math.radians(across)) * length, math.cos(math.radians(across)) * length)
    return [tuple((x + by * bar[0], y + by * bar[1]) for x, y in corners) for by in _MOVED]


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _across(image: Grey, corners: Corners, tall: int) -> float | None:
    """Degrees of the direction in which the light changes most near the line; None outside of the picture."""
    import cv2
    import numpy as np

    around: Any = cv2.boundingRect(np.array(corners, np.float32))
    left, top = max(0, around[0] - tall), max(0, around[1] - tall)
    cut = image[top : around[1] + around[3] + tall, left : around[0] + around[2] + tall]
    if min(cut.shape) < 3:
        return None
    inside = np.zeros(cut.shape, np.uint8)
    ends = [(round(x - left), round(y - top)) for x, y in (_middle(corners[0], corners[3]), _middle(*corners[1:3]))]
    cv2.line(inside, ends[0], ends[1], 1, 2 * tall + 1)
    gx, gy = (cv2.Sobel(cut, cv2.CV_32F, *order, ksize=3)[inside > 0] for order in ((1, 0), (0, 1)))
    return math.degrees(0.5 * math.atan2(2 * float(gx @ gy), float(gx @ gx - gy @ gy)))
