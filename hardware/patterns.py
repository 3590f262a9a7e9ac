"""The bars that an answer implies, and how well a picture agrees with them where the answer was read.

Widths of bars and spaces in modules, the first a bar: ISO/IEC 15420 (EAN/UPC), 16390 (ITF), 16388 (Code 39). Code 128
and DataBar are drawn by zxing-cpp's writer.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from hardware.codes_out import bars

if TYPE_CHECKING:
    from hardware.engines import Corners
    from hardware.pixels import Grey

_L = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_UPC_E = ("GGGLLL", "GGLGLL", "GGLLGL", "GGLLLG", "GLGGLL", "GLLGGL", "GLLLGG", "GLGLGL", "GLGLLG", "GLLGLG")
_ITF = ("nnwwn", "wnnnw", "nwnnw", "wwnnn", "nnwnw", "wnwnn", "nwwnn", "nnnww", "wnnwn", "nwnwn")
_WIDE = (2.0, 2.5, 3.0)  # how much wider wide bars are: printers differ
PER_MODULE = 4
QUIET = 5  # modules of the quiet zones that count
_QUIETS = {"UPC-E": 7}  # as many as it must have: within so many, half an EAN-13 shows a bar of the next digit
_ROWS = 7
_BLURS = (0.0, 0.45, 0.8, 1.1)  # modules
_DRAWN = {"Code 128": "Code128", "DataBar": "DataBarOmni", "DataBar Limited": "DataBarLtd"}

Widths = tuple[float, ...]


def _runs(modules: str) -> Widths:
    return tuple(float(len(list(same))) for _, same in groupby(modules))


def _right(digit: int) -> str:
    return "".join("0" if c == "1" else "1" for c in _L[digit])


def _left(digit: int, parity: str) -> str:
    return _L[digit] if parity == "L" else _right(digit)[::-1]


def _ean8(text: str) -> str:
    return f"101{''.join(_L[int(c)] for c in text[:4])}01010{''.join(_right(int(c)) for c in text[4:])}101"


def _upc_e(text: str) -> str:
    parity = _UPC_E[int(text[7])]
    if text[0] == "1":
        parity = "".join("L" if p == "G" else "G" for p in parity)
    return f"101{''.join(_left(int(c), p) for c, p in zip(text[1:7], parity, strict=True))}010101"


def _itf(text: str, wide: float) -> Widths:
    widths = [1.0] * 4
    for first, second in zip(text[::2], text[1::2], strict=True):
        for bar, space in zip(_ITF[int(first)], _ITF[int(second)], strict=True):
            widths += [wide if bar == "w" else 1.0, wide if space == "w" else 1.0]
    return (*widths, wide, 1.0, 1.0)


def _code39(text: str, wide: float) -> Widths:
    # The writer draws wide bars twice as wide as narrow ones.
    return tuple(wide if run > 1 else 1.0 for run in _written(text, "Code39"))


@functools.lru_cache(maxsize=256)
def _written(text: str, form: str) -> Widths:
    import numpy as np
    import zxingcpp

    drawn = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form)).to_image(scale=1)
    row = np.array(drawn)
    return _runs("".join("1" if dark else "0" for dark in row[row.shape[0] // 2] < 128).strip("0"))


@functools.lru_cache(maxsize=512)
def widths(text: str, form: str) -> tuple[Widths, ...]:
    """The patterns that `text` may be printed as, most usual first; empty where none can be drawn."""
    try:
        return _widths(text, form)
    except (ValueError, IndexError, RuntimeError):  # a text that the format cannot carry was misread
        return ()


def _widths(text: str, form: str) -> tuple[Widths, ...]:
    if form in ("EAN-13", "UPC-A"):
        return (_runs(bars(text.zfill(13))),)
    if form in ("EAN-8", "UPC-E"):
        return (_runs(_ean8(text) if form == "EAN-8" else _upc_e(text)),)
    if form in ("ITF", "Code 39"):
        draw = _itf if form == "ITF" else _code39
        return tuple(draw(text, wide) for wide in _WIDE)
    return (_written(text, _DRAWN[form]),) if form in _DRAWN else ()


@functools.lru_cache(maxsize=512)
def _template(pattern: Widths, blur: float) -> Any:
    """Samples of light (1) and dark (0) with the quiet zones, made even over some modules, of length 1."""
    import numpy as np

    edges = np.cumsum((QUIET, *pattern))
    at = (np.arange(round((edges[-1] + QUIET) * PER_MODULE)) + 0.5) / PER_MODULE
    light = (np.searchsorted(edges, at) % 2 == 0).astype(np.float32)
    return _even(_blurred(light, blur)[None])[0]


def _blurred(light: Any, modules: float) -> Any:
    import cv2
    import numpy as np

    if modules == 0:
        return light
    sigma = modules * PER_MODULE
    return np.asarray(cv2.GaussianBlur(light[None], (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))[0]


def _even(profiles: Any) -> Any:
    """Each row less its mean over about 20 modules (lighting), of length 1."""
    import cv2
    import numpy as np

    window = 20 * PER_MODULE + 1
    rows = profiles - cv2.blur(profiles, (window, 1), borderType=cv2.BORDER_REFLECT)
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well a picture agrees with an answer. `strength` -1 to 1; `doubt`: by how much another digit fits better at
    the worst place (below 0: none does); 0 where digits cannot be told one by one. `quiet`: how light the darker quiet
    zone is at its darkest, 0 as the bars to 1 as the spaces: a code read out of a part of another has none."""

    strength: float
    doubt: float = 0.0
    quiet: float = 0.0


NONE = Agreement(0.0)
_FLAT = 0.95
_MARGIN = 0.2  # of the length, sampled beyond both ends
_PIECE, _REACH = 16 * PER_MODULE, 8 * PER_MODULE  # samples: what is followed as one, and how far from its place
_FAR = 2.0  # modules
_LEANS = (0.0, -0.06, 0.06)  # of the length: how far a steep view moves the middle
_STRIDE, _STIFF = 9, 0.001  # samples that a piece may lie beside the last, and what each, squared, costs of the fit


def agreement(image: Grey, corners: Corners, text: str, form: str, *, turned: bool = True) -> Agreement:
    """How the picture between `corners` agrees with the bars of `text`; strength 0 where none can be drawn.

    `turned` tries both directions of reading: zxing-cpp's corners turn with the symbol, zbar's do not.
    """
    patterns = widths(text, form)
    if not patterns or len(corners) != 4:
        return NONE
    most = max(sum(pattern) for pattern in patterns)
    rows = sampled(image, corners, most)
    if rows is None:
        return NONE
    ways = [(either, each) for each in patterns for either in (rows, rows[:, ::-1])[: 1 + turned]]
    if len(ways) > 1:
        ways = [max(ways, key=lambda way: _followed(way[0][-1:], way[1])[0])]
    lines, pattern = ways[0]
    strength, at = _placed(lines, pattern)
    light, blur = _clearest(lines, pattern, at)
    doubt = _doubt(light[_REACH:-_REACH], blur, pattern, PLACES[form]) if form in PLACES else 0.0
    return Agreement(strength, doubt, _quiet(light, _QUIETS.get(form, QUIET)))


def sampled(image: Grey, corners: Corners, modules: float) -> Any:
    """Rows along the symbol and beyond its ends, about `PER_MODULE` samples a module; the last row is their mean."""
    import cv2
    import numpy as np

    top_left, top_right, low_right, low_left = np.array(corners, np.float32)
    left, right = (top_left + low_left) / 2, (top_right + low_right) / 2
    length = float(np.linalg.norm(right - left))
    if length < modules * 0.5:
        return None
    left_edge, right_edge = low_left - top_left, low_right - top_right
    if np.linalg.norm(left_edge + right_edge) < 6:
        left_edge = right_edge = np.array([left[1] - right[1], right[0] - left[0]]) / length * 3
    along = np.linspace(-_MARGIN, 1 + _MARGIN, round(modules * PER_MODULE * (1 + 2 * _MARGIN)))[None, :, None]
    heights = np.linspace(-0.38, 0.38, _ROWS)[:, None, None]
    at = (left + heights * left_edge) * (1 - along) + (right + heights * right_edge) * along
    x, y = at[:, :, 0], at[:, :, 1]
    rows = cv2.remap(
        image, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)  # fmt: skip
    return np.vstack([rows, rows[2:5].mean(axis=0, keepdims=True), rows.mean(axis=0, keepdims=True)])


@functools.lru_cache(maxsize=64)
def _bends(pattern: Widths) -> tuple[Any, Any]:
    """Where each sample lies on the symbol, 0 to 1, and how far five numbers move it there, in modules: the start, the
    end, a bend in the middle (a slanted view), one to both sides (a can), one twice (a wrinkle)."""
    import numpy as np

    count = len(_template(pattern, 0.0))
    u = ((np.arange(count) + 0.5) / PER_MODULE - QUIET) / sum(pattern)
    bent = u * (1 - u)
    moves = (1 - u, u, 4 * bent, 10.4 * bent * (1 - 2 * u), 16 * bent * (1 - 2 * u) ** 2)
    return u, np.stack(moves).astype(np.float32)


def _grid(steps: tuple[tuple[float, int], ...]) -> Any:
    import numpy as np

    moves = [np.arange(-count, count + 1) * step for step, count in steps]
    return np.stack(np.meshgrid(*moves, indexing="ij"), -1).reshape(-1, len(steps))


def _followed(row: Any, pattern: Widths, at: Any = 0.0) -> tuple[float, Any]:
    """How well a row follows the pattern piece by piece, each piece a little beside the last at most, and what that
    path is in the five numbers of `_bends`: slanted views, cans and wrinkles move pieces by many modules. `at` is where
    to start from."""
    import cv2
    import numpy as np

    template = _template(pattern, _BLURS[2])[None]
    light = _even(_beyond(row, pattern, at))
    begins = range(0, template.shape[1] - _PIECE + 1, _PIECE // 2)
    fits = np.stack(
        [
            cv2.matchTemplate(
                light[:, begin : begin + _PIECE + 2 * _REACH], template[:, begin : begin + _PIECE], cv2.TM_CCOEFF_NORMED
            )[0]
            for begin in begins
        ]
    )
    score, path = _path(np.nan_to_num(fits))
    _, moves = _bends(pattern)
    middles = moves[:, [begin + _PIECE // 2 for begin in begins]]
    # The last row keeps what a few pieces cannot tell from growing.
    damped = np.vstack([middles.T, 0.05 * np.eye(5)])
    wanted = np.append((path - _REACH) / PER_MODULE, np.zeros(5))
    return score, at + np.linalg.lstsq(damped, wanted, rcond=None)[0]


def _beyond(row: Any, pattern: Widths, moved: Any) -> Any:
    """The row in samples as `samples` takes them, with `_REACH` more at both ends."""
    import cv2
    import numpy as np

    count = len(_template(pattern, 0.0))
    long = row.shape[1] / (1 + 2 * _MARGIN)
    u = ((np.arange(-_REACH, count + _REACH) + 0.5) / PER_MODULE - QUIET) / sum(pattern)
    modules = np.pad((np.zeros(5) + moved) @ _bends(pattern)[1], _REACH, mode="edge")
    at = row.shape[1] * _MARGIN / (1 + 2 * _MARGIN) - 0.5 + u * long + modules * long / sum(pattern)
    at = at.astype(np.float32)[None]
    return cv2.remap(row, at, np.zeros_like(at), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _path(fits: Any) -> tuple[float, Any]:
    """The shift of each piece that together fit best (mean fit), neighbours at most `_STRIDE` samples apart."""
    import numpy as np

    pieces, shifts = fits.shape
    offs = np.arange(-_STRIDE, _STRIDE + 1)
    came = np.zeros((pieces, shifts), np.int64)
    total = fits[0]
    for piece in range(1, pieces):
        padded = np.pad(total, _STRIDE, constant_values=-1e9)
        near = np.lib.stride_tricks.sliding_window_view(padded, 2 * _STRIDE + 1) - _STIFF * offs**2
        best = near.argmax(axis=1)
        came[piece] = np.arange(shifts) + offs[best]
        total = near[np.arange(shifts), best] + fits[piece]
    path = [int(total.argmax())]
    for piece in range(pieces - 1, 0, -1):
        path.append(int(came[piece, path[-1]]))
    return float(total.max()) / pieces, np.array(path[::-1], np.float64)


def _placed(rows: Any, pattern: Widths) -> tuple[float, Any]:
    """Most prints lie as flat as the corners say; the others are followed."""
    import numpy as np

    best = _fine(rows, pattern, np.zeros(5))
    if best[0] < _FLAT:
        leans = [np.array((0, 0, bend * sum(pattern), 0, 0)) for bend in _LEANS]
        _, path = max((_followed(rows[-1:], pattern, lean) for lean in leans), key=lambda fit: fit[0])
        # A path that was far away is followed better from there.
        if np.abs(path).max() > _FAR:
            path = _followed(rows[-1:], pattern, path)[1]
        best = max(best, _fine(rows, pattern, path), key=lambda fit: fit[0])
    return best


def _fine(rows: Any, pattern: Widths, at: Any) -> tuple[float, Any]:
    best = -1.0
    for step in (0.45, 0.22, 0.1):
        for some in ((0, 1, 2), (2, 3, 4)):
            steps = tuple((step, 1) if n in some else (0.0, 0) for n in range(5))
            grid = _grid(steps) + at
            scores = _agreements(rows[-1:], pattern, grid, _BLURS)
            where = int(scores.argmax())
            if scores[where] > best:
                best, at = float(scores[where]), grid[where]
    each = _agreements(rows, pattern, at[None], _BLURS)
    return max(best, float(each.max())), at


def samples(rows: Any, pattern: Widths, grid: Any) -> Any:
    """Light where the samples of the drawn pattern should be, as (rows, placements, samples)."""
    import cv2
    import numpy as np

    long = rows.shape[1] / (1 + 2 * _MARGIN)
    u, moves = _bends(pattern)
    at = (rows.shape[1] * _MARGIN / (1 + 2 * _MARGIN) - 0.5 + u * long).astype(np.float32)
    at = at + (grid.astype(np.float32) @ moves) * np.float32(long / sum(pattern))
    level = np.zeros_like(at)
    return np.stack(
        [cv2.remap(row[None], at, level, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) for row in rows]
    )


def _agreements(rows: Any, pattern: Widths, grid: Any, blurs: tuple[float, ...]) -> Any:
    """For each placement (or for each row, if there is but one placement) the best over blurs."""
    import numpy as np

    templates = np.stack([_template(pattern, blur) for blur in blurs])
    light = samples(rows, pattern, grid)
    flat = light.reshape(-1, light.shape[2])
    return (_even(flat) @ templates.T).max(axis=1)


# Where digits stand, in modules from the start, and which of the sets of ISO/IEC 15420 may stand there.
_LEFT_OF_13 = tuple((3 + 7 * n, "LG") for n in range(6))
PLACES = {
    "EAN-13": (*_LEFT_OF_13, *((50 + 7 * n, "R") for n in range(6))),
    "EAN-8": (*((3 + 7 * n, "L") for n in range(4)), *((36 + 7 * n, "R") for n in range(4))),
    "UPC-E": _LEFT_OF_13,
}
PLACES["UPC-A"] = PLACES["EAN-13"]
BESIDE = 2  # samples beside a digit that count: the modules there are the same for all digits of a set


@functools.cache
def digits(sets: str, blur: float) -> tuple[Any, tuple[str, ...]]:
    """Templates of the digits that may stand at a place, evened; and their modules."""
    codes = tuple(_SETS[name](n) for name in sets for n in range(10))
    before, after = ("0", "1") if sets == "R" else ("1", "0")
    return drawn(codes, before * 3, after * 3, blur), codes


def drawn(codes: tuple[str, ...], before: str, after: str, blur: float) -> Any:
    """Modules as samples with `BESIDE` more at both ends, between the modules that stand before and after; evened."""
    import numpy as np

    first, rows = len(before) * PER_MODULE - BESIDE, []
    for code in codes:
        light = np.repeat(np.array([c == "0" for c in before + code + after], np.float32), PER_MODULE)
        rows.append(_blurred(light, blur)[first : first + len(code) * PER_MODULE + 2 * BESIDE])
    return unit(np.stack(rows))


_SETS: dict[str, Callable[[int], str]] = {"L": _L.__getitem__, "G": lambda n: _right(n)[::-1], "R": _right}


def unit(rows: Any) -> Any:
    import numpy as np

    rows = rows - rows.mean(axis=-1, keepdims=True)
    return rows / (np.linalg.norm(rows, axis=-1, keepdims=True) + 1e-6)


def _clearest(rows: Any, pattern: Widths, at: Any) -> tuple[Any, float]:
    """The samples of the row that agrees best, with `_REACH` more at both ends, and the blur (in modules) it shows."""
    best = (-2.0, 0, 0.0)
    for blur in _BLURS:
        scores = _agreements(rows, pattern, at[None], (blur,))
        best = max(best, (float(scores.max()), int(scores.argmax()), blur))
    return _beyond(rows[best[1] : best[1] + 1], pattern, at)[0], best[2]


def _doubt(light: Any, blur: float, pattern: Widths, places: tuple[tuple[int, str], ...]) -> float:
    import numpy as np

    modules = "".join(("1" if n % 2 == 0 else "0") * round(width) for n, width in enumerate(pattern))
    worst = -1.0
    for start, sets in places:
        first = (start + QUIET) * PER_MODULE - BESIDE
        templates, codes = digits(sets, blur)
        fits = templates @ unit(light[first : first + 7 * PER_MODULE + 2 * BESIDE])
        mine = codes.index(modules[start : start + 7])
        worst = max(worst, float(np.delete(fits, mine).max() - fits[mine]))
    return worst


def _quiet(light: Any, modules: int) -> float:
    import numpy as np

    start, count = _REACH + QUIET * PER_MODULE, modules * PER_MODULE
    zones = []
    for row in (light, light[::-1]):
        dark, bright = np.percentile(row[start : start + 4 * QUIET * PER_MODULE], (8, 92))
        darkest = np.percentile(row[start - count : start - PER_MODULE // 2], 10)
        zones.append((darkest - dark) / (bright - dark + 1e-6))
    return float(min(1.0, *zones))
