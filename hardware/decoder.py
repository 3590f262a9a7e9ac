"""Codes out of pictures: zxing-cpp and zbar, helped to see and made to agree. Only what is believed is answered.

Most pictures are read as they are. On the others the places with bars are cut out, turned level and enlarged, and
looked at in several ways; codes of squares are looked for sharpened, evened out, reduced and straightened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hardware import belief, looks, pixels

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Decoded:
    """One code in a picture.

    `format` is one of EAN-13, EAN-8, UPC-A (12 digits), UPC-E (8 digits, as printed), Code 128, Code 39, ITF, QR Code,
    Data Matrix, DataBar, DataBar Limited, DataBar Expanded, Aztec, PDF417. `text` carries FNC1 as GS (0x1D).
    `symbology` is the AIM identifier, "" where only zbar read it and could not tell. `corners` in pixels, clockwise
    from the symbol's own top left.
    """

    text: str
    format: str
    symbology: str
    corners: tuple[tuple[int, int], ...]


def decode(image: NDArray[uint8] | Any, *, thorough: bool = True) -> list[Decoded]:
    """Every code in `image`, a numpy picture (grey, BGR, BGRA; uint8) or a QImage; empty when there is none.

    `thorough` is for stills (at most about a second); without it one quick look, for frames that come many a second.
    Raises TypeError or ValueError for what is no picture.
    """
    grey = pixels.grey(image)
    evidence = belief.Evidence(grey)
    if thorough:
        looks.through(grey, evidence)
    else:
        looks.once(grey, evidence)
    return [decoded(each) for each in evidence.believed()]


def decoded(seen: belief.Candidate) -> Decoded:
    """A believed answer as callers get it."""
    corners = tuple((round(x), round(y)) for x, y in seen.corners)
    return Decoded(seen.text, seen.format, seen.symbology, corners)
