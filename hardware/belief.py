"""What is believed of what was read: a check digit alone lets one in ten random misreads of an EAN through. An answer
is believed when the bars it implies are there, or when several looks and both decoders agree without a rival."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hardware import patterns
from hardware.engines import MATRIX, Corners, Reading
from shop import gtins

if TYPE_CHECKING:
    from hardware.pixels import Grey

STRONG = 0.955  # agreement of drawn and seen bars that no misread of the measured ones reached
FAIR = 0.80
_LIKELY = 0.93


@dataclass(slots=True)
class Candidate:
    """One answer with all that speaks for it. `corners` in pixels of the picture, from its strongest reading."""

    text: str
    format: str
    symbology: str
    corners: Corners
    strength: float = -1.0
    looks: set[str] = field(default_factory=set)
    engines: set[str] = field(default_factory=set)

    @property
    def centre(self) -> tuple[float, float]:
        return sum(x for x, _ in self.corners) / len(self.corners), sum(y for _, y in self.corners) / len(self.corners)

    @property
    def reach(self) -> float:
        """Half of its longest side, in pixels."""
        first, second, third = self.corners[0], self.corners[1], self.corners[2]
        return max(math.dist(first, second), math.dist(second, third)) / 2

    def meets(self, other: Candidate) -> bool:
        return math.dist(self.centre, other.centre) <= max(self.reach, other.reach, 4.0)


def enough(candidate: Candidate) -> bool:
    """Whether what speaks for the answer would do if nothing spoke against it."""
    if candidate.format in MATRIX:
        return True
    return _RULES[candidate.format](candidate)


def _ean(seen: Candidate) -> bool:
    if seen.strength >= STRONG:
        return True
    return seen.strength >= FAIR and (len(seen.engines) > 1 or len(seen.looks) >= 3)


def _ean8(seen: Candidate) -> bool:
    if seen.strength >= STRONG:
        return len(seen.looks) >= 2 or len(seen.engines) > 1
    return seen.strength >= FAIR and len(seen.engines) > 1 and len(seen.looks) >= 3


def _upc_e(seen: Candidate) -> bool:
    return seen.strength >= (FAIR if len(seen.engines) > 1 else _LIKELY) and len(seen.looks) >= 3


def _itf(seen: Candidate) -> bool:
    if len(seen.text) == 14 and gtins.gtin14(seen.text):
        return seen.strength >= FAIR and (seen.strength >= _LIKELY or len(seen.looks) >= 2)
    return seen.strength >= _LIKELY and len(seen.looks) >= (2 if len(seen.text) >= 6 else 3)


def _code39(seen: Candidate) -> bool:
    return seen.strength >= _LIKELY and len(seen.looks) >= (2 if len(seen.text) >= 4 else 3)


def _code128(seen: Candidate) -> bool:
    # One text may be drawn in several code sets: bars that differ from our drawing are no evidence against it.
    return len(seen.looks) >= 2 or (seen.strength >= _LIKELY and len(seen.text) >= 3)


def _databar(seen: Candidate) -> bool:
    return len(seen.looks) >= 2 or seen.strength >= _LIKELY


_RULES: dict[str, Callable[[Candidate], bool]] = {
    "EAN-13": _ean, "UPC-A": _ean, "EAN-8": _ean8, "UPC-E": _upc_e, "ITF": _itf, "Code 39": _code39,
    "Code 128": _code128, "DataBar": _databar, "DataBar Limited": _databar, "DataBar Expanded": _databar,
}  # fmt: skip


class Evidence:
    """Everything read in one picture."""

    def __init__(self, image: Grey) -> None:
        self._image = image
        self._seen: dict[tuple[str, str], Candidate] = {}

    def add(self, reading: Reading, corners: Corners, look: str) -> None:
        """`corners` in pixels of the picture; `look` names the way it was looked at, and counts once."""
        key = (reading.format, reading.text)
        held = self._seen.setdefault(
            key, Candidate(reading.text, reading.format, reading.symbology, corners)
        )  # fmt: skip
        held.looks.add(f"{look} {reading.engine}")
        held.engines.add(reading.engine)
        held.symbology = held.symbology or reading.symbology
        if held.strength < STRONG and reading.format not in MATRIX:
            strength = patterns.strength(self._image, corners, reading.text, reading.format)
            if strength > held.strength:
                held.strength, held.corners = strength, corners

    def believed(self) -> list[Candidate]:
        """The answers that have enough for them and no rival at their place."""
        likely = [each for each in self._seen.values() if enough(each)]
        return [each for each in likely if not any(self._beats(other, each) for other in self._seen.values())]

    def _beats(self, other: Candidate, held: Candidate) -> bool:
        """Whether `other`, at the same place, takes belief from `held`."""
        if other is held or not other.meets(held) or held.format in MATRIX:
            return False
        if other.format in MATRIX:
            return True
        if not enough(other):
            # A lone weak misread takes nothing from a verified answer.
            return held.strength < STRONG and other.strength > held.strength - 0.05
        return other.strength >= held.strength
