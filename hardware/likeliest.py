"""The likeliest EAN-13 or UPC-A in a row of light, for bars so blurred that no edges are left to follow.

Decoders measure from edge to edge. Here the guards are fitted first, then at each of the twelve places the digit whose
bars, blurred alike, look most like what is there. The digits are chosen one by one: that their sets make a first digit
and that the check digit is right comes on top, and says that the guess was none.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hardware import patterns
from hardware.codes_out import PARITY
from hardware.engines import Reading, as_printed
from hardware.patterns import PER_MODULE, PLACES, QUIET
from shop import gtins

if TYPE_CHECKING:
    from hardware.pixels import Grey

_MODULES = 95
_BLURS = (0.35, 0.7, 1.0)
_GUARDS = ((-4, "00001010"), (44, "1010101"), (91, "01010000"))  # from which module, and what is there in every EAN
_TRIED = 12  # placements by the guards that are looked at closely
_LEAST = 0.82  # mean agreement of the digits: below it nothing is there


def read(cut: Grey) -> Reading | None:
    """What the upright bars of `cut` most likely say; None where the digits do not make a number."""
    ends = _ends(cut)
    if ends is None:
        return None
    low, high = cut.shape[0] * 0.15, cut.shape[0] * 0.85
    corners = ((ends[0], low), (ends[1], low), (ends[1], high), (ends[0], high))
    rows = patterns.sampled(cut, corners, _MODULES)
    if rows is None:
        return None
    found = _digits_of(rows[-1:])
    if found is None:
        return None
    digits, turned = found
    placed = (corners[2], corners[3], corners[0], corners[1]) if turned else corners
    return Reading(*as_printed(digits, "EAN-13"), "]E0", placed, "likeliest")


def _ends(cut: Grey) -> tuple[float, float] | None:
    """About where the bars begin and end, by how much the light changes."""
    import cv2
    import numpy as np

    row = cv2.GaussianBlur(cut.mean(axis=0, dtype=np.float32)[None], (0, 0), 1.5)[0]
    module = cut.shape[1] / 130  # the cut-out has quiet zones and a little more
    change = cv2.blur(np.abs(np.diff(row))[None], (max(3, round(2 * module)), 1))[0]
    busy = np.nonzero(change > 0.25 * np.percentile(change, 75))[0]
    if len(busy) < _MODULES // 2:
        return None
    # The edge of the label is change too, beyond the quiet zone.
    runs = np.split(busy, np.nonzero(np.diff(busy) > 2.5 * module)[0] + 1)
    longest = max(runs, key=lambda run: run[-1] - run[0])
    if longest[-1] - longest[0] < 40 * module:
        return None
    return float(longest[0] + module), float(longest[-1] - module)


@dataclass(frozen=True, slots=True)
class _Placement:
    """How the symbol lies on the row: what moves it (see patterns), the blur in modules, and whether it is reversed."""

    total: float
    at: Any
    blur: float
    turned: bool


def _digits_of(row: Any) -> tuple[str, bool] | None:
    """The number, and whether it runs from right to left."""
    import numpy as np

    moves = np.arange(-4.8, 4.9, 0.6)
    grid = np.stack(np.meshgrid(moves, moves, (-1.5, 0.0, 1.5), indexing="ij"), -1).reshape(-1, 3)
    grid = np.hstack([grid, np.zeros((len(grid), 2))])
    light = _light(row, grid)
    likely = np.argsort(_guards(light, _BLURS[1]))[-_TRIED:]
    first = _best(light[likely], grid[likely], _BLURS)
    for step in (0.4, 0.2):
        near = first.at + _around(step)
        first = max(first, _best(_light(row, near), near, (first.blur,)), key=lambda each: each.total)
    if first.total < _LEAST:
        return None
    number = _number(_light(row, first.at[None])[:, :: -1 if first.turned else 1], first.blur)
    return None if number is None else (number, first.turned)


def _around(step: float) -> Any:
    import numpy as np

    moves = np.stack(np.meshgrid(*[(-step, 0.0, step)] * 4, indexing="ij"), -1).reshape(-1, 4)
    return np.hstack([moves, np.zeros((len(moves), 1))])


def _best(light: Any, grid: Any, blurs: tuple[float, ...]) -> _Placement:
    tried = []
    for turned in (False, True):
        seen = light[:, ::-1] if turned else light
        for blur in blurs:
            scores = (_fits(seen, blur).max(axis=2).sum(axis=1) + _guards(seen, blur)) / 15
            where = int(scores.argmax())
            tried.append(_Placement(float(scores[where]), grid[where], blur, turned))
    return max(tried, key=lambda each: each.total)


def _light(row: Any, grid: Any) -> Any:
    return patterns.samples(row, _any_ean(), grid)[0]


@functools.cache
def _any_ean() -> patterns.Widths:
    return patterns.widths("4006381333931", "EAN-13")[0]


@functools.cache
def _guard(modules: str, blur: float) -> Any:
    return patterns.drawn((modules,), modules[0] * 3, modules[-1] * 3, blur)[0]


def _guards(light: Any, blur: float) -> Any:
    """How well the three guards agree, summed, for each placement."""
    total = 0.0
    for start, modules in _GUARDS:
        first = (start + QUIET) * PER_MODULE - patterns.BESIDE
        template = _guard(modules, blur)
        total = total + patterns.unit(light[:, first : first + len(template)]) @ template
    return total


def _fits(light: Any, blur: float) -> Any:
    """(placements, twelve places, digits of one or both sets, -1 beyond the ten of the right half)"""
    import numpy as np

    fits = np.full((len(light), 12, 20), -1.0, np.float32)
    for place, (start, sets) in enumerate(PLACES["EAN-13"]):
        templates, codes = patterns.digits(sets, blur)
        first = (start + QUIET) * PER_MODULE - patterns.BESIDE
        here = patterns.unit(light[:, first : first + templates.shape[1]])
        fits[:, place, : len(codes)] = here @ templates.T
    return fits


def _number(light: Any, blur: float) -> str | None:
    best = _fits(light, blur)[0].argmax(axis=1)
    sets = "".join("LG"[int(n) // 10] for n in best[:6])
    if sets not in PARITY:
        return None
    number = f"{PARITY.index(sets)}{''.join(str(int(n) % 10) for n in best)}"
    return number if gtins.gtin14(number) else None
