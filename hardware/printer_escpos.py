"""Slip printers that speak ESC/POS: composing by python-escpos, asking by DLE EOT (Epson's reference of the command).

Text that code page 858 (western Europe with the Euro sign) has is sent as text: it is fast and sharp. Every other line,
all of a language that is read from the right, and codes go as a picture: the pages of other scripts differ from maker
to maker, a picture never does.
"""

from __future__ import annotations

import textwrap
import time
from typing import TYPE_CHECKING

from hardware.printer_dots import MOST_MM, Paper, TooLong, block_dots
from hardware.printer_line import Connect, Line, Trouble
from shop.slips import Block, NotPrinted, Outcome, Pair, Printed, Rule, Sheet, Text, Why

if TYPE_CHECKING:
    from escpos.printer import Dummy
    from PIL.Image import Image

PAGE = "CP858"
FONT_DOTS = 12
"""Width of a letter of font A."""
MOST_ROWS = 480
ANSWER_S = 1.0
PATIENCE_S = 5.0
"""For a sheet to come out, and one more second for every 100 mm."""
_RESET = b"\x1b@"
_ASK = b"\x10\x04"
_FENCE = b"\x1dr\x01"
"""Answered when everything before it is printed; DLE EOT is answered at once."""
_FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""What is left in the buffer does not come out by itself when there is paper again."""


class EscPos:
    """Prints sheets over lines that `connect` opens. `paper` is what the print head reaches: 72 mm of an 80 mm roll."""

    def __init__(self, connect: Connect, paper: Paper) -> None:
        self._connect, self._paper = connect, paper

    def print(self, sheet: Sheet) -> Outcome:
        """Off the GUI thread: takes as long as the paper, at most half a minute."""
        try:
            data, lines_mm = composed(sheet, self._paper)
            with self._connect() as line:
                line.send(_RESET)
                speaks = _first_look(line)
                line.send(data)
                return self._wait(line, PATIENCE_S + lines_mm / 100, speaks=speaks)
        except TooLong:
            return NotPrinted("too_long")
        except Trouble as trouble:
            return NotPrinted(trouble.why)

    def state(self) -> Outcome:
        """Whether it would print now; `Printed(sure=False)`: it is there and says nothing."""
        try:
            with self._connect() as line:
                return Printed(_first_look(line))
        except Trouble as trouble:
            return NotPrinted(trouble.why)

    def _wait(self, line: Line, patience_s: float, *, speaks: bool) -> Outcome:
        line.send(_FENCE)
        end = time.monotonic() + (patience_s if speaks else ANSWER_S)
        try:
            while time.monotonic() < end:
                if any(_is_done(byte) for byte in line.hear(ANSWER_S / 2, 64)):
                    return Printed()
                if speaks:
                    _look(line)
        except _Done:
            return Printed()
        except Trouble:
            line.send(_FORGET)
            raise
        return Printed(sure=False)


class _Done(Exception):
    """The fence was answered while something else was asked."""


def _is_done(answer: int) -> bool:
    """The answer to the fence, and not one to DLE EOT."""
    return answer & 0b1001_0000 == 0


def _look(line: Line) -> bool:
    """Whether the printer answers at all. Raises Trouble when it says that it cannot print, _Done when it has just
    finished."""
    said: dict[int, int] = {}
    for which in (1, 2, 3, 4):
        line.send(_ASK + bytes([which]))
        answer = line.hear(ANSWER_S)
        if not answer:
            break
        if _is_done(answer[0]):
            raise _Done
        if answer[0] & 0b1001_0011 != 0b0001_0010:
            raise Trouble("unknown_language")
        said[which] = answer[0]
    why = _why(said)
    if why is not None:
        raise Trouble(why)
    return bool(said)


def _first_look(line: Line) -> bool:
    """Nothing was sent that could be done."""
    try:
        return _look(line)
    except _Done:
        raise Trouble("unknown_language") from None


def _why(said: dict[int, int]) -> Why | None:
    printer, offline, fault, paper = (said.get(which, 0) for which in (1, 2, 3, 4))
    if offline & 0x04:
        return "cover_open"
    if paper & 0x60 or offline & 0x20:
        return "no_paper"
    if fault & 0x28 or offline & 0x40:
        return "refused"
    return "off" if printer & 0x08 else None


# --- composing


def composed(sheet: Sheet, paper: Paper) -> tuple[bytes, float]:
    """The commands for a sheet, and about how many millimetres of paper it takes. Raises TooLong."""
    from escpos.printer import Dummy

    made = Dummy()
    made.magic.force_encoding(PAGE)
    parts = [_block(made, block, paper, rtl=sheet.rtl) for block in sheet.blocks]
    height_mm = sum(height for _, height in parts)
    if height_mm > MOST_MM:
        raise TooLong
    made.cut()
    return b"".join(data for data, _ in parts) + bytes(made.output), height_mm


def _block(made: Dummy, block: Block, paper: Paper, *, rtl: bool) -> tuple[bytes, float]:
    lines = None if rtl else as_text(block, paper.dots(paper.width_mm) // FONT_DOTS)
    if lines is None:
        strip = block_dots(block, paper, rtl=rtl)
        return _raster(strip), strip.height / paper.dots_per_mm
    large = isinstance(block, Text) and block.size == "large"
    bold = isinstance(block, Text | Pair) and block.bold
    middle = isinstance(block, Text) and block.middle
    made.set(align="center" if middle else "left", bold=bold, custom_size=True, width=1 + large, height=1 + large)
    made.text("".join(f"{line}\n" for line in lines))
    data = bytes(made.output)
    made.clear()
    return data, len(lines) * (1 + large) * 3.75


def _raster(strip: Image) -> bytes:
    """GS v 0, at most as high as every printer's memory is sure to take at once."""
    from PIL import ImageOps

    dots = ImageOps.invert(strip.convert("L")).point(lambda value: 255 if value > 105 else 0).convert("1")
    row, data = (dots.width + 7) // 8, b"\x1ba\x00"
    for top in range(0, dots.height, MOST_ROWS):
        part = dots.crop((0, top, dots.width, min(top + MOST_ROWS, dots.height)))
        data += b"\x1dv0\x00" + row.to_bytes(2, "little") + part.height.to_bytes(2, "little") + part.tobytes()
    return data


def as_text(block: Block, columns: int) -> list[str] | None:
    """The lines of a block that the printer has letters for, else None."""
    if isinstance(block, Rule):
        return ["-" * columns]
    if isinstance(block, Pair):
        word, value = _plain(block.word), _plain(block.value)
        space = columns - len(word) - len(value)
        lines = [word + " " * space + value] if space > 0 else [*_wrap(word, columns), *_wrap(value, columns)]
    elif isinstance(block, Text) and block.size != "huge":
        lines = _wrap(_plain(block.text), columns // (2 if block.size == "large" else 1))
    else:
        return None
    return lines if _has_letters("".join(lines)) else None


def _plain(text: str) -> str:
    """Without the isolates that only a line from the right needs."""
    return text.replace("\u2066", "").replace("\u2069", "")


def _wrap(text: str, columns: int) -> list[str]:
    return textwrap.wrap(text, columns) or [""]


def _has_letters(text: str) -> bool:
    try:
        text.encode(PAGE)
    except UnicodeEncodeError:
        return False
    return text.isprintable()
