"""The bars that an answer implies, and how well a picture agrees with them where the answer was read.

Widths of bars and spaces in modules, the first a bar: ISO/IEC 15420 (EAN/UPC), 16390 (ITF), 16388 (Code 39). Code 128
and DataBar are drawn by zxing-cpp's writer.
"""

from __future__ import annotations

import functools
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
_PER_MODULE = 4
_QUIET = 5  # modules of the quiet zones that count
_ROWS = 7
_BLURS = (0.0, 0.45, 0.8)  # modules
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

    edges = np.cumsum((_QUIET, *pattern))
    at = (np.arange(round((edges[-1] + _QUIET) * _PER_MODULE)) + 0.5) / _PER_MODULE
    light = (np.searchsorted(edges, at) % 2 == 0).astype(np.float32)
    return _even(_blurred(light, blur)[None])[0]


def _blurred(light: Any, modules: float) -> Any:
    import cv2
    import numpy as np

    if modules == 0:
        return light
    sigma = modules * _PER_MODULE
    return np.asarray(cv2.GaussianBlur(light[None], (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))[0]


def _even(profiles: Any) -> Any:
    """Each row less its mean over about 20 modules (lighting), of length 1."""
    import cv2
    import numpy as np

    window = 20 * _PER_MODULE + 1
    rows = profiles - cv2.blur(profiles, (window, 1), borderType=cv2.BORDER_REFLECT)
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6)


def strength(image: Grey, corners: Corners, text: str, form: str) -> float:
    """-1 to 1: how well the picture between `corners` agrees with the bars of `text`; 0 where none can be drawn.

    Both directions of reading are tried: corners turn with the symbol in one decoder and not in the other.
    """
    patterns = widths(text, form)
    if not patterns or len(corners) != 4:
        return 0.0
    most = max(sum(pattern) for pattern in patterns)
    rows = sampled(image, corners, most)
    if rows is None:
        return 0.0
    return max(_fit(lines, pattern) for pattern in patterns for lines in (rows, rows[:, ::-1]))


_MARGIN = 0.12  # of the length, sampled beyond both ends


def sampled(image: Grey, corners: Corners, modules: float) -> Any:
    """Rows along the symbol and beyond its ends, about `_PER_MODULE` samples a module; the last row is their mean."""
    import cv2
    import numpy as np

    quad = np.array(corners, np.float32)
    left, right = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    length = float(np.linalg.norm(right - left))
    if length < modules * 0.5:
        return None
    down = (quad[3] - quad[0] + quad[2] - quad[1]) / 2
    if np.linalg.norm(down) < 3:
        down = np.array([left[1] - right[1], right[0] - left[0]]) / length * 3
    along = np.linspace(-_MARGIN, 1 + _MARGIN, round(modules * _PER_MODULE * (1 + 2 * _MARGIN)), dtype=np.float32)
    heights = np.linspace(-0.38, 0.38, _ROWS, dtype=np.float32)
    x = left[0] + along[None] * (right - left)[0] + heights[:, None] * down[0]
    y = left[1] + along[None] * (right - left)[1] + heights[:, None] * down[1]
    rows = cv2.remap(
        image, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)  # fmt: skip
    return np.vstack([rows, rows.mean(axis=0, keepdims=True)])


def _fit(rows: Any, pattern: Widths) -> float:
    """The best agreement of any row, with the ends and the middle moved a little: bent and slanted prints."""
    import numpy as np

    total = sum(pattern)
    per = rows.shape[1] / (1 + 2 * _MARGIN) / total  # samples a module
    start, end = rows.shape[1] * _MARGIN / (1 + 2 * _MARGIN), rows.shape[1] * (1 + _MARGIN) / (1 + 2 * _MARGIN)
    best, at = -1.0, (0.0, 0.0, 0.0)
    for step, count in ((0.8, 2), (0.3, 2), (0.12, 2)):
        moves = np.arange(-count, count + 1) * step
        grid = np.stack(np.meshgrid(moves, moves, moves / 2, indexing="ij"), -1).reshape(-1, 3) + at
        scores = _agreement(rows, pattern, (start, end, per), grid)
        where = int(scores.argmax())
        if scores[where] > best:
            best, at = float(scores[where]), tuple(grid[where])
    return best


def _agreement(rows: Any, pattern: Widths, ends: tuple[float, float, float], grid: Any) -> Any:
    """For each (start, end, middle) moved by so many modules: the best over rows and blurs."""
    import numpy as np

    start, end, per = ends
    templates = np.stack([_template(pattern, blur) for blur in _BLURS])
    total = sum(pattern)
    u = ((np.arange(templates.shape[1]) + 0.5) / _PER_MODULE - _QUIET) / total  # 0 to 1 over the symbol
    moved = grid[:, :1] * (1 - u) + grid[:, 1:2] * u + grid[:, 2:] * 4 * u * (1 - u)
    at = start + u * (end - start) + moved * per - 0.5
    low = np.clip(at.astype(np.int32), 0, rows.shape[1] - 2)
    part = np.clip(at - low, 0, 1).astype(np.float32)
    best = np.full(len(grid), -1.0, np.float32)
    for row in rows[-1:] if len(grid) > 1 else rows:
        samples = _even((row[low] * (1 - part) + row[low + 1] * part).astype(np.float32))
        best = np.maximum(best, (samples @ templates.T).max(axis=1))
    return best
