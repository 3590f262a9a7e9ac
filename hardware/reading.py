"""Codes out of frames that come many a second: one quick look at each, on misses one more of several, and votes.

Made for 30 frames of 1080p a second on one core: a frame costs 10 to 30 ms. Nothing here keeps a frame.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from hardware import belief, boxes, engines, likeliest, looks, pixels
from hardware.belief import Candidate, Evidence
from hardware.boxes import Box
from hardware.decoder import Decoded, decoded

if TYPE_CHECKING:
    from hardware.pixels import Grey

Hint = Literal["", "closer", "light", "steady"]

REMEMBERED = 30  # frames that vote
QUIET_S = 1.0  # a code that was out of view for longer is announced again
_PATIENCE = 8  # frames without an answer before a hint
_SHORTEST = 110.0  # pixels: the shortest bars with a pixel for each module of an EAN-13, and a little
_DARK, _PALE = 40, 30  # levels: mean light of a dark frame, range of light of one without contrast
_SMEARED = 0.11  # of the contrast, from one pixel to the next, at the sharpest edges
_LIVE_SQUARES = 500_000  # pixels
_JUDGED = 2  # answers a frame whose bars are looked for


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame brought: codes not announced before, and what would help if it brought none.

    Hints: "closer", bars are there but too small; "light", the frame is dark or pale; "steady", the bars are smeared.
    """

    new: tuple[Decoded, ...]
    hint: Hint = ""


class Reader:
    """Reads one stream of frames. For one thread; it knows no clock but the times it is given."""

    def __init__(self) -> None:
        self._votes: deque[list[Candidate]] = deque(maxlen=REMEMBERED)
        self._last_seen: dict[tuple[str, str], float] = {}
        self._count = 0
        self._missed = 0

    def see(self, frame: Any, at_s: float) -> Seen:
        """`frame` as `decoder.decode` takes it; `at_s` its time in seconds on any clock that does not go back."""
        image = pixels.grey(frame)
        self._count += 1
        evidence = Evidence(image, _JUDGED)
        looks.once(image, evidence, "retail" if self._count % 2 else "quick")
        bars = self._again(image, evidence) if not evidence.believed() else []
        self._votes.append([_vote(each, self._count) for each in evidence.seen])
        new = self._new(evidence.seen, at_s)
        self._missed = 0 if self._in_view(evidence.seen) else self._missed + 1
        return Seen(new, _hint(image, bars) if self._missed >= _PATIENCE else "")

    def _again(self, image: Grey, evidence: Evidence) -> list[Box]:
        bars = boxes.find(image)
        for box in bars[:1]:
            look = next(looks.of_box(image, box))
            looks.add(evidence, look, engines.zxing(look.image, "lines"))
        if not evidence.believed():
            _TRICKS[self._count % len(_TRICKS)](image, bars, evidence)
        return bars

    def _in_view(self, seen: list[Candidate]) -> bool:
        return any((each.format, each.text) in self._last_seen for each in seen)

    def _new(self, seen: list[Candidate], at_s: float) -> tuple[Decoded, ...]:
        """Announces what this frame has a part in and all remembered frames together believe."""
        self._last_seen = {key: when for key, when in self._last_seen.items() if at_s - when <= QUIET_S}
        here = {(each.format, each.text) for each in seen}
        new = []
        for each in belief.unrivalled(self._together()):
            key = (each.format, each.text)
            if key in here and key not in self._last_seen:
                new.append(decoded(each))
                self._last_seen[key] = at_s
        self._last_seen |= dict.fromkeys(here & self._last_seen.keys(), at_s)
        return tuple(new)

    def _together(self) -> list[Candidate]:
        merged: dict[tuple[str, str], Candidate] = {}
        for votes in self._votes:
            for vote in votes:
                key = (vote.format, vote.text)
                merged[key] = _merged(merged[key], vote) if key in merged else vote
        return list(merged.values())


def _vote(seen: Candidate, frame: int) -> Candidate:
    """What was seen, as one vote of this frame: looks at the same pixels make the same mistakes."""
    return Candidate(
        seen.text, seen.format, seen.symbology, seen.corners, seen.strength, seen.doubt, seen.quiet,
        {f"{frame}"}, set(seen.engines),
    )  # fmt: skip


def _merged(held: Candidate, vote: Candidate) -> Candidate:
    """Both together: the stronger one's bars, the later one's place."""
    best = max(held, vote, key=lambda each: each.strength)
    return Candidate(
        held.text, held.format, held.symbology or vote.symbology, vote.corners, best.strength, best.doubt, best.quiet,
        held.looks | vote.looks, held.engines | vote.engines,
    )  # fmt: skip


def _filtered(rows: int, flat: bool) -> Callable[[Grey, list[Box], Evidence], None]:
    """The rows of the first box averaged along the bars, sharpened."""

    def look(image: Grey, bars: list[Box], evidence: Evidence) -> None:
        for box in bars[:1]:
            cut, back = boxes.level(image, box)
            shown = looks.Look(f"{rows}", pixels.sharpened(pixels.averaged(cut, rows)), back)
            looks.add(evidence, shown, engines.zxing(shown.image, "all lines", flat=flat))

    return look


def _enlarged(enlarge: float, first: int) -> Callable[[Grey, list[Box], Evidence], None]:
    """Boxes from `first` on in another size."""

    def look(image: Grey, bars: list[Box], evidence: Evidence) -> None:
        for box in bars[first:]:
            shown = looks.Look(f"{enlarge}", *boxes.level(image, box, enlarge))
            looks.add(evidence, shown, engines.zxing(shown.image, "all lines"))

    return look


def _second_opinion(image: Grey, bars: list[Box], evidence: Evidence) -> None:
    for box in bars[:2]:
        shown = looks.Look("second", *boxes.level(image, box))
        looks.add(evidence, shown, engines.zbar(shown.image))


def _likeliest(image: Grey, bars: list[Box], evidence: Evidence) -> None:
    for box in bars[:1]:
        shown = looks.Look("likeliest", *boxes.level(image, box))
        guess = likeliest.read(shown.image)
        looks.add(evidence, shown, [guess] if guess else [])


def _squares(image: Grey, _bars: list[Box], evidence: Evidence) -> None:
    shown = next(looks.middle(image))
    looks.add(evidence, shown, engines.zxing(shown.image, "squares"))


def _turned(image: Grey, _bars: list[Box], evidence: Evidence) -> None:
    """The whole, reduced, in all directions and light on dark."""
    shown = looks.reduced(image, _LIVE_SQUARES, "turned")
    looks.add(evidence, shown, engines.zxing(shown.image, "retail", hard=True))


# The dear ones stand at even places: frames with an even number have the cheaper first look.
_TRICKS: tuple[Callable[[Grey, list[Box], Evidence], None], ...] = (
    _likeliest, _filtered(9, flat=False), _second_opinion, _enlarged(3.0, 0), _likeliest, _squares,
    _second_opinion, _filtered(25, flat=True), _turned, _enlarged(2.0, 1),
)  # fmt: skip


def _hint(image: Grey, bars: list[Box]) -> Hint:
    import numpy as np

    sample = image[::8, ::8]
    if bars:
        sample = boxes.level(image, bars[0], 1.0)[0]
    low, high = np.percentile(sample, (3, 97))
    if image[::8, ::8].mean() < _DARK or high - low < _PALE:
        return "light"
    if not bars:
        return ""
    rim = 3 * boxes.CELL * max(1.0, max(image.shape) / boxes.LOOKED_AT)  # boxes are cells, and cells reach out
    if bars[0].along - rim < _SHORTEST:
        return "closer"
    return "steady" if _edge(image, bars[0]) < _SMEARED else ""


def _edge(image: Grey, box: Box) -> float:
    """How sharp the bars are: the steepest step from one pixel to the next, as a part of their contrast."""
    import numpy as np

    cut, _ = boxes.level(image, box, 1.0)
    row = cut[cut.shape[0] // 3 : -(cut.shape[0] // 3) or None].mean(axis=0)
    low, high = np.percentile(row, (5, 95))
    return float(np.percentile(np.abs(np.diff(row)), 97) / (high - low + 1))
