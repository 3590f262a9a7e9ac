"""What is believed of what was read: a check digit alone lets one in ten random misreads of an EAN through. An answer
is believed when the bars it implies are there, or when several looks and both decoders agree without a rival."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hardware import crossing, patterns
from hardware.engines import MATRIX, Corners, Reading
from shop import gtins

if TYPE_CHECKING:
    from hardware.pixels import Grey

STRONG = 0.955  # agreement of drawn and seen bars that no misread of the measured ones reached
FAIR = 0.80
_LIKELY = 0.93
_CLEAR = 0.05  # how much worse every other digit must fit where the bars agree less
_LIGHT = 0.45
_LIGHT_BESIDE = 0.6  # beside a UPC-E, which half an EAN-13 looks like but for the bars that go on there
_GUESSED = 0.02
# What both decoders say again and again may be a wrinkle away from the bars; misreads were 0.2 away and said once.
_OFTEN, _BENT, _WRINKLE = 6, 0.85, 0.12
_SLACK = 0.1  # of the reach: a line of reading has hardly any height


@dataclass(slots=True)
class Candidate:
    """One answer with all that speaks for it. `corners` in pixels of the picture, from its strongest reading."""

    text: str
    format: str
    symbology: str
    corners: Corners
    strength: float = -1.0
    doubt: float = 0.0
    quiet: float = 0.0
    looks: set[str] = field(default_factory=set)
    engines: set[str] = field(default_factory=set)

    @property
    def centre(self) -> tuple[float, float]:
        return sum(x for x, _ in self.corners) / len(self.corners), sum(y for _, y in self.corners) / len(self.corners)

    @property
    def reach(self) -> float:
        """From its centre to its farthest corner, in pixels."""
        return max(math.dist(self.centre, corner) for corner in self.corners)

    def meets(self, other: Candidate) -> bool:
        """Whether both were read at the same place: the centre of one lies on the other."""
        return self.covers(other.centre) or other.covers(self.centre)

    def covers(self, point: tuple[float, float]) -> bool:
        """Whether the point lies on the symbol, or so near that no other symbol has room there."""
        import cv2
        import numpy as np

        slack = max(4.0, self.reach * _SLACK)
        hull = cv2.convexHull(np.array(self.corners, np.float32))
        return bool(cv2.pointPolygonTest(hull, point, measureDist=True) >= -slack)


def enough(candidate: Candidate) -> bool:
    """Whether what speaks for the answer would do if nothing spoke against it."""
    if candidate.format in MATRIX:
        return True
    return _RULES[candidate.format](candidate)


def _verified(seen: Candidate) -> bool:
    if seen.engines == {"likeliest"}:
        # It chose the digits that fit best: that they do is no news. That they fit so well, and nothing else does, is.
        return seen.strength >= STRONG and seen.doubt <= -_GUESSED and seen.quiet >= _LIGHT
    return (seen.strength >= STRONG and seen.doubt <= 0) or (seen.strength >= _LIKELY and seen.doubt <= -_CLEAR)


def _ean(seen: Candidate) -> bool:
    if _verified(seen):
        return True
    both = len(seen.engines) > 1
    if both and len(seen.looks) >= _OFTEN and seen.strength >= _BENT:
        return seen.doubt <= _WRINKLE
    return (both or len(seen.looks) >= 3) and seen.strength >= FAIR and seen.doubt <= 0


def _ean8(seen: Candidate) -> bool:
    if seen.quiet < _LIGHT or not _ean(seen):
        return False
    return len(seen.looks) >= 2


def _upc_e(seen: Candidate) -> bool:
    return _ean8(seen) and seen.quiet >= _LIGHT_BESIDE and len(seen.looks) >= 3 and seen.doubt <= -_CLEAR


def _itf(seen: Candidate) -> bool:
    if seen.quiet < _LIGHT:
        return False
    if len(seen.text) == 14 and gtins.gtin14(seen.text):
        return seen.strength >= FAIR and (seen.strength >= _LIKELY or len(seen.looks) >= 2)
    return seen.strength >= STRONG and len(seen.looks) >= 4


def _code39(seen: Candidate) -> bool:
    long = len(seen.text) >= 4
    if long and (len(seen.engines) > 1 or len(seen.looks) >= _OFTEN):
        return seen.strength >= _LIKELY or seen.quiet >= _LIGHT
    return seen.strength >= _LIKELY and len(seen.looks) >= (2 if long else 3)


def _code128(seen: Candidate) -> bool:
    # One text may be drawn in several code sets: bars that differ from our drawing are no evidence against it.
    if "zxing" in seen.engines and len(seen.text) >= 6:
        return True
    return len(seen.looks) >= 2 or (seen.strength >= _LIKELY and len(seen.text) >= 3)


def _databar(seen: Candidate) -> bool:
    return len(seen.looks) >= 2 or seen.strength >= _LIKELY


_SHORT = frozenset({"UPC-E", "ITF", "Code 39"})
_PARTS = frozenset({"UPC-E", "ITF", "EAN-8"})  # half an EAN-13 may be one of these
_RULES: dict[str, Callable[[Candidate], bool]] = {
    "EAN-13": _ean, "UPC-A": _ean, "EAN-8": _ean8, "UPC-E": _upc_e, "ITF": _itf, "Code 39": _code39,
    "Code 128": _code128, "DataBar": _databar, "DataBar Limited": _databar, "DataBar Expanded": _databar,
}  # fmt: skip


def _part(held: Candidate, other: Candidate) -> bool:
    """Whether `held` is what is left of a longer code whose end was not seen, or bars out of the middle of one."""
    if held.format == other.format:
        return held.text in other.text
    if held.format == "UPC-E" and other.format in ("EAN-13", "UPC-A"):
        return other.engines != {"likeliest"}  # half of an EAN-13 has the bars of a UPC-E, never the other way round
    return held.format in _SHORT and enough(other) and other.format not in _SHORT


def beats(other: Candidate, held: Candidate) -> bool:
    """Whether `other`, at the same place, takes belief from `held`."""
    if other is held or not other.meets(held) or held.format in MATRIX:
        return False
    if other.format in MATRIX or _part(held, other):
        return True
    if not enough(other):
        # A lone weak misread takes nothing from a verified answer.
        return held.strength < STRONG and other.strength > held.strength - 0.05
    return other.strength >= held.strength


def unrivalled(seen: Iterable[Candidate]) -> list[Candidate]:
    """The answers that have enough for them and no rival at their place."""
    seen = list(seen)
    likely = [each for each in seen if enough(each)]
    return [each for each in likely if not any(beats(other, each) for other in seen)]


def _weight(bars: patterns.Agreement | Candidate) -> float:
    """Of two looks at the same answer the heavier one judges: its bars agree, and no other digit fits as well."""
    return bars.strength - max(bars.doubt, -_CLEAR)


class Evidence:
    """Everything read in one picture; at most `judged` times the bars of an answer are looked for in it, which takes
    some milliseconds."""

    def __init__(self, image: Grey, judged: int = 200) -> None:
        self._image = image
        self._judged = judged
        self._seen: dict[tuple[str, str], Candidate] = {}

    def add(self, reading: Reading, corners: Corners, look: str) -> None:
        """`corners` in pixels of the picture; `look` names the way it was looked at, and counts once."""
        key = (reading.format, reading.text)
        seen = Candidate(reading.text, reading.format, reading.symbology, corners)
        held = self._seen.setdefault(key, seen)
        held.looks.add(f"{look} {reading.engine}")
        held.engines.add(reading.engine)
        held.symbology = held.symbology or reading.symbology
        if held.strength < STRONG and reading.format not in MATRIX and self._judged > 0:
            self._judged -= 1
            turned = reading.engine == "zbar"
            bars = patterns.agreement(self._image, corners, reading.text, reading.format, turned=turned)
            if _weight(bars) > _weight(held):
                held.strength, held.doubt, held.corners = bars.strength, bars.doubt, corners
                held.quiet = min(bars.quiet, self._quiet_beside(reading, corners))

    def _quiet_beside(self, reading: Reading, corners: Corners) -> float:
        """How quiet it is beside what may be a part of a longer code, where the same bars are seen off its line."""
        if reading.engine != "zxing" or reading.format not in _PARTS:
            return 1.0
        moved = [
            patterns.agreement(self._image, each, reading.text, reading.format, turned=False)
            for each in crossing.beside(self._image, corners)
        ]
        return min((each.quiet for each in moved if each.strength >= FAIR), default=1.0)

    @property
    def seen(self) -> list[Candidate]:
        """Everything, believed or not."""
        return list(self._seen.values())

    def unsettled(self) -> list[Candidate]:
        """What was read but not believed yet, where nothing believed lies: worth another look, strongest first."""
        believed = self.believed()
        doubtful = [each for each in self.seen if not any(each is one or one.meets(each) for one in believed)]
        return sorted(doubtful, key=lambda each: -each.strength)

    def believed(self) -> list[Candidate]:
        return unrivalled(self._seen.values())
