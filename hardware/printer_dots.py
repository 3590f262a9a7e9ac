"""How a sheet looks as dots: a graphic on a label, a page of a PDF, and what a slip printer has no letters for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from hardware.codes_out import module_dots, qr
from hardware.printer_text import visual
from shop.slips import Block, Code, Pair, Rule, Sheet, Text

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

_FONTS = Path(__file__).parent.parent / "resources" / "fonts"
_FACES = (
    ("Inter-Medium.otf", "Inter-SemiBold.otf"),
    ("NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf"),
    ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-SemiBold.ttf"),
)
"""Plain and bold: Latin, Greek and Cyrillic, then Arabic, then Hebrew."""
HEIGHT_MM = {"small": 2.8, "normal": 3.5, "large": 6.0}
"""Of a line of text without the space to the next."""
_HUGE_MM = (12.0, 30.0)
_BARS_MM = 12.0
_BAR_QUIET = 10
MOST_MM = 1500.0
"""Of paper for one slip: more than this is a mistake, or a roll wasted."""


class TooLong(Exception):
    """The sheet does not fit its paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """`height_mm` None: as long as it gets. `margin_mm` is left free at both sides."""

    width_mm: float
    height_mm: float | None = None
    dots_per_mm: float = 8.0
    margin_mm: float = 0.0

    def dots(self, mm: float) -> int:
        return round(mm * self.dots_per_mm)


def draw(sheet: Sheet, paper: Paper) -> Image:
    """The whole sheet in black and white. Raises TooLong."""
    from PIL import Image

    strips = [block_dots(block, paper, rtl=sheet.rtl) for block in sheet.blocks]
    edge, gap = paper.dots(paper.margin_mm), paper.dots(0.4)
    height = sum(strip.height + gap for strip in strips) - gap + 2 * edge
    room = paper.dots(paper.height_mm or MOST_MM)
    if height > room:
        raise TooLong
    whole = Image.new("L", (paper.dots(paper.width_mm), room if paper.height_mm else height), 255)
    spare = (room - height) // max(1, len(strips) - 1) if paper.height_mm else 0
    top = edge
    for strip in strips:
        whole.paste(strip, (edge, top))
        top += strip.height + gap + spare
    return whole.point(lambda value: 255 if value > 150 else 0).convert("1")


def block_dots(block: Block, paper: Paper, *, rtl: bool) -> Image:
    """One block over the whole width, grey on white."""
    width = paper.dots(paper.width_mm) - 2 * paper.dots(paper.margin_mm)
    if isinstance(block, Rule):
        return _rule(width, paper)
    if isinstance(block, Code):
        return _code(block, width, paper)
    if isinstance(block, Pair):
        return _pair(block, width, paper, rtl=rtl)
    return _huge(block, width, paper, rtl=rtl) if block.size == "huge" else _text(block, width, paper, rtl=rtl)


def _rule(width: int, paper: Paper) -> Image:
    strip = _blank(width, paper.dots(1.6))
    strip.paste(0, (0, strip.height // 2, width, strip.height // 2 + max(1, paper.dots(0.25))))
    return strip


def _text(block: Text, width: int, paper: Paper, *, rtl: bool) -> Image:
    size = paper.dots(HEIGHT_MM[block.size])
    lines = [_line(words, size, bold=block.bold, rtl=rtl) for words in _wrapped(block, width, size)]
    strip = _blank(width, sum(line.height for line in lines))
    top = 0
    for line in lines:
        left = (width - line.width) // 2 if block.middle else width - line.width if rtl else 0
        strip.paste(line, (max(0, left), top))
        top += line.height
    return strip


def _wrapped(block: Text, width: int, size: int) -> list[str]:
    lines: list[str] = []
    for word in block.text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, size, bold=block.bold) > width:
            lines.append(word)
        else:
            lines[-1:] = [longer]
    return [piece for line in lines for piece in _broken(line, width, size, bold=block.bold)]


def _broken(line: str, width: int, size: int, *, bold: bool) -> list[str]:
    """A word that is wider than the paper goes on in the next line."""
    pieces = []
    while _width(line, size, bold=bold) > width and len(line) > 1:
        fits = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or _width(line[:n], size, bold=bold) <= width)
        pieces.append(line[:fits])
        line = line[fits:]
    return [*pieces, line]


def _pair(block: Pair, width: int, paper: Paper, *, rtl: bool) -> Image:
    size = paper.dots(HEIGHT_MM["normal"])
    words = [_line(text, size, bold=block.bold, rtl=rtl) for text in (block.word, block.value)]
    if sum(word.width for word in words) + size > width:
        below = [_text(Text(text, bold=block.bold), width, paper, rtl=rtl) for text in (block.word, block.value)]
        strip = _blank(width, sum(part.height for part in below))
        strip.paste(below[0], (0, 0))
        strip.paste(below[1], (0, below[0].height))
        return strip
    first, last = reversed(words) if rtl else words
    strip = _blank(width, max(word.height for word in words))
    strip.paste(first, (0, 0))
    strip.paste(last, (width - last.width, 0))
    return strip


def _huge(block: Text, width: int, paper: Paper, *, rtl: bool) -> Image:
    """As large as the width allows; cropped to the letters, as there is none below the line in a bay's label."""
    low, high = (paper.dots(mm) for mm in _HUGE_MM)
    wide = round(_width(block.text, high, bold=block.bold))
    size = max(low, min(high, high * width // max(1, wide)))
    line = _line(block.text, size, bold=block.bold, rtl=rtl)
    if line.width > width:
        return _text(Text(block.text, "large", block.bold, block.middle), width, paper, rtl=rtl)
    _, top, _, bottom = line.point(lambda value: 255 - value).getbbox() or (0, 0, 0, line.height)
    strip = _blank(width, bottom - top + paper.dots(1.6))
    strip.paste(line.crop((0, top, line.width, bottom)), ((width - line.width) // 2, paper.dots(0.8)))
    return strip


def _code(block: Code, width: int, paper: Paper) -> Image:
    from PIL import Image

    if block.kind == "qr":
        made = qr(block.text, module=module_dots(paper.dots_per_mm, "paper"))
        if made.width > width:
            raise TooLong
        dots = Image.frombytes("L", (made.width, made.height), made.grey)
    else:
        dots = _bars(block.text, width, paper)
    strip = _blank(width, dots.height)
    strip.paste(dots, ((width - dots.width) // 2, 0))
    return strip


def _bars(text: str, width: int, paper: Paper) -> Image:
    """Code 128 with modules of two to four dots, what is written below."""
    from barcode import Code128
    from PIL import Image

    modules = str(Code128(text).build()[0])
    module = min(paper.dots(0.5), width // (len(modules) + 2 * _BAR_QUIET))
    if module < 1:
        raise TooLong
    row = b"".join((b"\x00" if dark == "1" else b"\xff") * module for dark in modules)
    size = paper.dots(HEIGHT_MM["small"])
    bars = Image.frombytes("L", (len(row), 1), row).resize((len(row), paper.dots(_BARS_MM)))
    written = _line(text, size, bold=False, rtl=False)
    strip = _blank(width, bars.height + written.height)
    strip.paste(bars, ((width - bars.width) // 2, 0))
    strip.paste(written, ((width - written.width) // 2, bars.height))
    return strip


# --- letters


def _blank(width: int, height: int) -> Image:
    from PIL import Image

    return Image.new("L", (max(1, width), max(1, height)), 255)


def _line(text: str, size: int, *, bold: bool, rtl: bool) -> Image:
    """One line of text, as wide as it is, with the face that knows each part of it."""
    from PIL import ImageDraw

    runs = _runs(visual(text, rtl=rtl), size, bold=bold)
    strip = _blank(int(sum(face.getlength(run) for face, run in runs)) + 2, round(size * 1.5))
    pen, left = ImageDraw.Draw(strip), 0.0
    for face, run in runs:
        pen.text((left, round(size * 1.08)), run, font=face, fill=0, anchor="ls")
        left += face.getlength(run)
    return strip


def _width(text: str, size: int, *, bold: bool) -> float:
    return sum(face.getlength(run) for face, run in _runs(visual(text, rtl=False), size, bold=bold))


def _runs(text: str, size: int, *, bold: bool) -> list[tuple[FreeTypeFont, str]]:
    return [(_face(n, size, bold), "".join(run)) for n, run in groupby(text, _script)]


def _script(character: str) -> int:
    """Which of our typefaces has it."""
    point = ord(character)
    if 0x590 <= point < 0x600 or 0xFB1D <= point < 0xFB50:
        return 2
    return 1 if 0x600 <= point < 0x780 or 0xFB50 <= point < 0xFE00 or 0xFE70 <= point < 0xFF00 else 0


@lru_cache(64)
def _face(number: int, size: int, bold: bool) -> FreeTypeFont:
    from PIL import ImageFont

    # Text comes in visual order with its joined forms: nothing is left to shape, and no other library is needed.
    return ImageFont.truetype(str(_FONTS / _FACES[number][bold]), size, layout_engine=ImageFont.Layout.BASIC)
