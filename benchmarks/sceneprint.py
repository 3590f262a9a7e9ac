"""Packages, labels and phone screens as they leave the printing press: flat, with their codes on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.scenesymbols import Symbol

Rng = np.random.Generator
Pixels = NDArray[np.uint8]
Colour = tuple[int, int, int]
"""Blue, green, red."""

WHITE: Final[Colour] = (255, 255, 255)
BLACK: Final[Colour] = (20, 18, 18)
INKS: Final[tuple[tuple[Colour, Colour], ...]] = (
    (BLACK, WHITE), (BLACK, WHITE), (BLACK, WHITE), (BLACK, (245, 245, 238)), ((95, 40, 20), WHITE),
    ((60, 70, 20), (230, 245, 245)), ((40, 50, 60), (130, 165, 190)), (BLACK, (90, 220, 250)), ((30, 30, 70), WHITE),
    (BLACK, (190, 190, 195)),
)  # fmt: skip
"""Bars on their ground: black on white most often, then blue, green, brown, on kraft, yellow, and grey board."""
_SAID: Final = (
    "Organic oat drink 1 L", "Net weight 250 g", "Store in a cool, dry place", "Zutaten: Wasser, Hafer (11 %), Salz",
    "Best before: see lid", "Size M  EU 38-40", "100 % cotton", "Made in Portugal", "SALE", "NEW!", "19.99", "2.49 EUR",
    "Energie 250 kJ / 60 kcal", "Fett 3,0 g  davon gesättigt 0,3 g", "www.example.com", "Do not bleach. Iron low.",
    "Keep out of reach of children", "ART. 20817-44", "LOT 8842 B", "Fragile - this side up", "Color: midnight blue",
    "Ingredients: sugar, cocoa butter", "Recycle me", "0800 123 456", "Mindestens haltbar bis 12.2027", "Qty 24 PCS",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """What is printed: `module` pixels for each module of a code; `centre` is the middle of what matters, `extent` half
    of its width and height, in pixels; `lit` shines by itself."""

    pixels: Pixels
    module: int
    centre: tuple[float, float]
    extent: tuple[float, float]
    lit: bool = False


@dataclass(frozen=True, slots=True)
class Printing:
    """How well it was printed: `worn` from 0 to 1, `covered` shares of the quiet zone, `plain` black on white."""

    worn: float = 0.0
    covered: float = 0.0
    plain: bool = False


def package(rng: Rng, symbols: Sequence[Symbol], module: int, printing: Printing) -> Face:
    """A package, box or label with all of `symbols`, one below or beside the other."""
    boxes = [code_box(rng, one, module, printing) for one in symbols]
    block, spans = _arranged(rng, boxes, module)
    high, wide = block.shape[:2]
    roomy = rng.uniform(1.3, 2.2, 2)
    face = artwork(rng, int(wide * roomy[0]) + 20 * module, int(high * roomy[1]) + 20 * module, module)
    if rng.random() < 0.5:
        _held(rng, face)
    top, left = (int((face.shape[at] - block.shape[at]) * rng.uniform(0.25, 0.75)) for at in (0, 1))
    for y, x, box in spans:
        face[top + y : top + y + box.shape[0], left + x : left + x + box.shape[1]] = box
    if printing.covered > 0:
        _cover(rng, face, (left, top, wide, high), printing.covered, module)
    return Face(face, module, (left + wide / 2, top + high / 2), (wide / 2, high / 2))


def _arranged(rng: Rng, boxes: Sequence[Pixels], module: int) -> tuple[Pixels, list[tuple[int, int, Pixels]]]:
    """An empty block as large as all boxes together, and where each lies in it."""
    beside = len(boxes) > 1 and rng.random() < 0.4
    gap, at, spans = int(rng.uniform(4, 14) * module), 0, []
    for box in boxes:
        spans.append((0, at, box) if beside else (at, 0, box))
        at += box.shape[1 if beside else 0] + gap
    high = max(y + box.shape[0] for y, _, box in spans)
    wide = max(x + box.shape[1] for _, x, box in spans)
    return np.empty((high, wide, 3), np.uint8), spans


def _held(rng: Rng, face: Pixels) -> None:
    """Fingers at the edges."""
    high, wide = face.shape[:2]
    thick = int(min(high, wide) * rng.uniform(0.08, 0.16))
    skin = np.array((130, 165, 220)) * rng.uniform(0.35, 1.0)
    from_left = rng.random() < 0.5
    for at in range(int(rng.integers(1, 5))):
        y = int(high * 0.2 + at * thick * 1.25)
        x = int(thick * rng.uniform(0.5, 1.2))
        end = (x, y) if from_left else (wide - x, y)
        for part, bright in ((1.0, 0.75), (0.85, 1.0)):
            colour = tuple(float(one) for one in skin * bright)
            cv2.line(face, (0 if from_left else wide, y), end, colour, int(thick * part), cv2.LINE_AA)


def code_box(rng: Rng, symbol: Symbol, module: int, printing: Printing) -> Pixels:
    """The code in its quiet zone, with the text below it that people read."""
    ink, ground = INKS[0] if printing.plain else INKS[int(rng.integers(len(INKS)))]
    dark = _proportioned(rng, symbol)
    quiet = symbol.quiet if printing.plain else max(2, round(symbol.quiet * rng.uniform(0.7, 1.5)))
    rows = np.pad(dark, ((max(2, quiet // 3) if not symbol.matrix else quiet,) * 2, (quiet,) * 2))
    grey = np.kron(rows, np.ones((module, module), np.uint8)).astype(np.uint8) * 255
    grey = _spread(rng, grey, module, 0.0 if printing.plain else 0.12)
    if printing.worn > 0:
        grey = _wear(rng, grey, module, printing.worn)
    share = grey.astype(np.float32)[..., None] / 255
    box = (np.array(ground, np.float32) * (1 - share) + np.array(ink, np.float32) * share).astype(np.uint8)
    return _captioned(box, symbol.shown, ink, ground, module) if symbol.shown else box


def _proportioned(rng: Rng, symbol: Symbol) -> NDArray[np.bool_]:
    """A linear code is as high as there was room for; a case code has its bearer bars."""
    dark = symbol.modules
    if symbol.format in {"EAN-13", "EAN-8", "UPC-A", "UPC-E", "Code 128", "Code 39"}:
        dark = dark[int(rng.uniform(0, 0.6) * dark.shape[0]) :]
    if symbol.format == "PDF417":
        dark = np.repeat(dark, int(rng.integers(2, 4)), axis=0) if dark.shape[0] < 40 else dark
    if symbol.format == "ITF":
        dark = np.pad(np.pad(dark, ((0, 0), (10, 10))), ((4, 4), (0, 0)), constant_values=rng.random() < 0.7)
    return dark


def _spread(rng: Rng, grey: Pixels, module: int, most: float) -> Pixels:
    """Ink that ran, or did not reach the edges of the bars."""
    by = rng.normal(0, 1) * most * module
    if abs(by) < 0.3 or most == 0:
        return grey
    soft = cv2.GaussianBlur(grey, (0, 0), max(0.6, abs(by)))
    level = 128 - np.sign(by) * min(90, 50 * abs(by) / max(0.6, abs(by)))
    return np.asarray(np.clip((soft.astype(np.float32) - level) * 4 + 128, 0, 255), np.uint8)


def _wear(rng: Rng, grey: Pixels, module: int, worn: float) -> Pixels:
    """Voids, specks, a dead point of the print head, scratches, a torn corner."""
    high, wide = grey.shape
    specks = cv2.resize(rng.random((high // module + 1, wide // module + 1), np.float32), (wide, high))
    kept = np.where(specks < 0.5 * worn * 0.5, 0, grey)
    dirt = cv2.resize(rng.random((high // module + 1, wide // module + 1), np.float32), (wide, high))
    kept = np.where(dirt > 1 - 0.12 * worn, 255, kept).astype(np.uint8)
    for _ in range(int(rng.integers(0, 1 + int(4 * worn)))):
        at = int(rng.integers(high))
        kept[at : at + max(1, int(module * rng.uniform(0.2, 1.0)))] = 0
    for _ in range(int(rng.integers(0, 2 + int(6 * worn)))):
        ends = [(int(rng.integers(wide)), int(rng.integers(high))) for _ in range(2)]
        cv2.line(kept, ends[0], ends[1], int(rng.choice([0, 0, 255])), max(1, int(module * rng.uniform(0.3, 1.2))))
    fade = np.linspace(1, 1 - 0.6 * worn * rng.random(), wide, dtype=np.float32)
    return np.asarray(kept * (fade if rng.random() < 0.5 else fade[::-1]), np.uint8)


def _captioned(box: Pixels, shown: str, ink: Colour, ground: Colour, module: int) -> Pixels:
    size = max(6, int(9 * module))
    strip = np.full((size + 2 * module, box.shape[1], 3), ground, np.uint8)
    width = text_width(shown, size)
    if width > box.shape[1]:
        size = max(5, int(size * box.shape[1] / width))
    x = max(0, (box.shape[1] - text_width(shown, size)) // 2)
    write(strip, shown, (x, size), ink, size)
    return np.vstack([box, strip])


def text_width(text: str, size: int) -> int:
    _, _, wide, _ = cv2.getTextSize((10_000, 100), text, (0, 0), cv2.FontFace("sans"), size)
    return int(wide)


def write(on: Pixels, text: str, at: tuple[int, int], colour: Colour, size: int, weight: int = 400) -> None:
    cv2.putText(on, text, at, colour, cv2.FontFace("sans"), size, weight)


def _cover(rng: Rng, face: Pixels, box: tuple[int, int, int, int], covered: float, module: int) -> None:
    """Something dark or printed up to the bars: the edge of a sticker, tape, another label."""
    x, y, wide, high = box
    depth = int(covered * 9 * module)
    colour = _colour(rng)
    for side in rng.permutation(4)[: int(rng.integers(1, 4))]:
        far = 6 * module
        corners = {
            0: ((x - far, y), (x + depth, y + high)),
            1: ((x + wide - depth, y), (x + wide + far, y + high)),
            2: ((x, y - far), (x + wide, y + depth // 3)),
            3: ((x, y + high - depth // 3), (x + wide, y + high + far)),
        }[int(side)]
        cv2.rectangle(face, corners[0], corners[1], colour, -1)


def artwork(rng: Rng, wide: int, high: int, module: int) -> Pixels:
    """A package without a code: colour, text, stripes, tables, pictures; stripes that look like bars."""
    base = tuple(int(one) for one in rng.normal(235, 12, 3).clip(0, 255)) if rng.random() < 0.3 else _colour(rng)
    face = np.full((high, wide, 3), base, np.uint8)
    drawers: tuple[Callable[[Rng, Pixels, int], None], ...] = (_blocks, _photo, _stripes, _table, _circles, _lines)
    for one in rng.permutation(len(drawers))[: int(rng.integers(2, 6))]:
        drawers[int(one)](rng, face, module)
    _lines(rng, face, module)
    return _grained(rng, face)


def _place(rng: Rng, face: Pixels) -> tuple[int, int, int, int]:
    """x, y, width and height of a part of it."""
    high, wide = face.shape[:2]
    w, h = int(wide * rng.uniform(0.15, 0.6)), int(high * rng.uniform(0.1, 0.5))
    return int(rng.integers(0, wide - w)), int(rng.integers(0, high - h)), w, h


def _colour(rng: Rng) -> Colour:
    """Of any brightness; seldom as bright a colour as ink can be."""
    grey, any_ = rng.uniform(0, 256), rng.integers(0, 256, 3)
    blue, green, red = (int(one) for one in grey + (any_ - grey) * rng.uniform(0.1, 0.9))
    return blue, green, red


def _blocks(rng: Rng, face: Pixels, module: int) -> None:
    for _ in range(int(rng.integers(1, 5))):
        x, y, w, h = _place(rng, face)
        cv2.rectangle(face, (x, y), (x + w, y + h), _colour(rng), -1 if rng.random() < 0.7 else module)


def _circles(rng: Rng, face: Pixels, module: int) -> None:
    for _ in range(int(rng.integers(1, 7))):
        x, y, w, _ = _place(rng, face)
        thick = -1 if rng.random() < 0.6 else module
        cv2.circle(face, (x, y), max(2, w // 3), _colour(rng), thick, cv2.LINE_AA)


def _photo(rng: Rng, face: Pixels, module: int) -> None:
    """Soft blobs: what a photograph of food is, from afar."""
    x, y, w, h = _place(rng, face)
    cells = (max(3, h // (12 * module)), max(3, w // (12 * module)), 3)
    mean, vivid = rng.integers(40, 200, 3), rng.uniform(15, 60)
    small = np.clip(rng.normal(mean, vivid, cells), 0, 255).astype(np.uint8)
    face[y : y + h, x : x + w] = cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)


def _stripes(rng: Rng, face: Pixels, module: int) -> None:
    """Decoration that is nearly a bar code, upright or lying."""
    x, y, w, h = _place(rng, face)
    part = face[y : y + h, x : x + w]
    part[:] = fence(rng, w, h, module, _colour(rng), _colour(rng))


def fence(rng: Rng, wide: int, high: int, module: int, dark: Colour, light: Colour) -> Pixels:
    """Bars without a meaning: of one width or of many."""
    upright = rng.random() < 0.5
    length = wide if upright else high
    even = rng.random() < 0.4
    widths = np.full(length, int(rng.integers(1, 6))) if even else rng.integers(1, 5, length)
    row = np.repeat(np.arange(length) % 2 == 0, np.maximum(1, widths * module))[:length]
    line = np.where(row[:, None], np.array(dark), np.array(light)).astype(np.uint8)
    turned = np.broadcast_to(line, (high, wide, 3)) if upright else np.broadcast_to(line[:, None], (high, wide, 3))
    return turned.copy()


def _table(rng: Rng, face: Pixels, module: int) -> None:
    """Nutrition facts: rules, words and figures."""
    x, y, w, h = _place(rng, face)
    cv2.rectangle(face, (x, y), (x + w, y + h), (245, 245, 245), -1)
    step = int(rng.uniform(6, 12) * module)
    for at in range(y + step, y + h, step):
        cv2.line(face, (x, at), (x + w, at), BLACK, max(1, module // 3))
        write(face, _said(rng), (x + module, at - module), BLACK, max(5, step - 2 * module))
        write(face, f"{rng.uniform(0, 99):.1f} g", (x + w - 6 * step // 2, at - module), BLACK, max(5, step * 2 // 3))


def _lines(rng: Rng, face: Pixels, module: int) -> None:
    for _ in range(int(rng.integers(2, 9))):
        x, y, _, _ = _place(rng, face)
        size = max(5, int(rng.choice([5, 7, 9, 14, 30]) * module))
        write(face, _said(rng), (x, y + size), _colour(rng), size, int(rng.choice([300, 400, 700, 900])))


def _said(rng: Rng) -> str:
    return _SAID[int(rng.integers(len(_SAID)))]


def _grained(rng: Rng, face: Pixels) -> Pixels:
    """Paper and board are not even."""
    high, wide = face.shape[:2]
    grain: Any = rng.normal(0, rng.uniform(0.5, 5), (high // 2 + 1, wide // 2 + 1)).astype(np.float32)
    grain = cv2.resize(grain, (wide, high))
    return np.asarray(np.clip(face.astype(np.float32) + grain[..., None], 0, 255), np.uint8)


def phone(rng: Rng, symbol: Symbol, module: int) -> Face:
    """A telephone's screen with a code: an app's page, often dark, and then often with light modules on dark."""
    dark_mode = rng.random() < 0.5
    inverted = dark_mode and symbol.format in {"QR Code", "Aztec", "Data Matrix"} and rng.random() < 0.5
    quiet = max(2, round(symbol.quiet * rng.uniform(0.5, 1.2)))
    dark = symbol.modules
    if not symbol.matrix and symbol.format != "PDF417":
        dark = dark[: int(dark.shape[0] * rng.uniform(0.5, 1.0))]
    rows = np.kron(np.pad(dark, quiet), np.ones((module, module), bool))
    ground = (18, 18, 18) if dark_mode else (250, 250, 250)
    light, ink = (ground, (235, 235, 235)) if inverted else (WHITE, (0, 0, 0))
    box = np.where(rows[..., None], np.array(ink), np.array(light)).astype(np.uint8)
    return _screen(rng, box, ground, symbol.shown, module)


def _screen(rng: Rng, box: Pixels, ground: Colour, shown: str, module: int) -> Face:
    high, wide = box.shape[:2]
    rim, side = 3 * module, int(wide * rng.uniform(0.08, 0.25)) + module
    page_wide = wide + 2 * side
    page_high = max(int(page_wide * rng.uniform(1.3, 2.0)), high + 30 * module)
    page = np.full((page_high, page_wide, 3), ground, np.uint8)
    words = (225, 225, 225) if sum(ground) < 200 else (40, 40, 40)
    unit = max(5, page_wide // 18)
    write(page, "12:47", (unit, unit + module), words, unit, 700)
    cv2.rectangle(page, (page_wide - 3 * unit, module), (page_wide - unit, unit), words, -1)
    write(page, str(rng.choice(["Your order is ready", "Member card", "Gutschein", "Pickup"])),
          (side, int(page_high * 0.16)), words, int(unit * 1.2), 700)  # fmt: skip
    top, left = int((page_high - high) * rng.uniform(0.35, 0.6)), side
    page[top : top + high, left : left + wide] = box
    write(page, shown or "Show this code at the desk", (side, top + high + 2 * unit), words, unit)
    cv2.rectangle(page, (side, page_high - 3 * unit), (page_wide - side, page_high - unit), _colour(rng), -1)
    whole: Any = cv2.copyMakeBorder(page, rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=(15, 15, 15))
    return Face(whole, module, (rim + left + wide / 2, rim + top + high / 2), (wide / 2, high / 2), lit=True)
