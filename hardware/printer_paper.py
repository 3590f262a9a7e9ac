"""The paper of a printer that is not there: commands taken apart and drawn, as far as ours go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_MM = 8
WIDTH = 576
LINE = 30
"""Dots from one line of letters to the next."""


@dataclass(frozen=True, slots=True)
class Command:
    """`height` in dots of paper."""

    kind: Literal["ask", "forget", "fence", "print", "set"]
    data: bytes = b""
    height: int = 0


class Roll(Protocol):
    text: str

    def begin(self) -> None:
        """Half a command of the visit before is no command any more."""

    def commands(self, data: bytes) -> Iterator[Command]:
        """Those that are complete with `data`."""

    def paint(self, command: Command) -> Image | None:
        """On the paper; the sheet when it was the last command of one."""


class EscPosRoll:
    """The part of ESC/POS that `hardware.printer_escpos` and python-escpos write. A command that is none of it raises
    ValueError: nothing of ours is skipped unseen."""

    _LENGTH: Final = dict.fromkeys((b"\x1b@", b"\x1b2"), 2) | {
        lead + letter.encode(): 3
        for lead, letters in ((b"\x1b", "tEa-M{G!d3"), (b"\x1d", "!BbVr"))
        for letter in letters
    }

    def __init__(self) -> None:
        self.text = ""
        self._rest, self._strips = b"", list["Image"]()
        self._large, self._middle = 1, False

    def begin(self) -> None:
        self._rest, self._strips = b"", []

    def commands(self, data: bytes) -> Iterator[Command]:
        self._rest += data
        while self._rest:
            size, command = self._next(self._rest)
            if not size or command is None:
                return
            self._rest = self._rest[size:]
            yield command

    def _next(self, data: bytes) -> tuple[int, Command | None]:
        """The first command and its length; 0 while it is not complete."""
        if data[:1] == b"\x10":
            return self._at_once(data)
        if data[:2] == b"\x1dv":
            return self._raster(data)
        if data[:1] in (b"\x1b", b"\x1d"):
            size = self._LENGTH.get(data[:2], 0)
            if not size and len(data) > 1:
                raise ValueError(f"no command of ours: {data[:2]!r}")
            return (size, self._set(data[:size])) if 0 < size <= len(data) else (0, None)
        end = data.find(b"\n")
        return (end + 1, Command("print", data[: end + 1], LINE)) if end >= 0 else (0, None)

    def _at_once(self, data: bytes) -> tuple[int, Command | None]:
        size = {b"\x10\x04": 3, b"\x10\x14": 10}.get(data[:2], 0)
        if not 0 < size <= len(data):
            return 0, None
        return size, Command("ask", data[2:3]) if size == 3 else Command("forget")

    def _raster(self, data: bytes) -> tuple[int, Command | None]:
        if len(data) < 8:
            return 0, None
        row, rows = (int.from_bytes(data[at : at + 2], "little") for at in (4, 6))
        size = 8 + row * rows
        return (size, Command("print", data[:size], rows)) if len(data) >= size else (0, None)

    def _set(self, data: bytes) -> Command:
        if data[:2] == b"\x1dr":
            return Command("fence")
        feed = {b"\x1bd": LINE * data[-1], b"\x1dV": 1}.get(data[:2], 0)
        return Command("print" if feed else "set", data, feed)

    def paint(self, command: Command) -> Image | None:
        data = command.data
        if data[:2] == b"\x1dV":
            return self._cut()
        if data[:2] == b"\x1dv":
            self._strips.append(_raster(data))
        elif data[:2] == b"\x1bd":
            self._strips.append(_blank(command.height))
        elif data[:2] == b"\x1d!":
            self._large = 1 + (data[2] & 7)
        elif data[:2] == b"\x1ba":
            self._middle = data[2] == 1
        elif data[:1] != b"\x1b":
            self._letters(data.decode("cp858"))
        return None

    def _letters(self, line: str) -> None:
        from PIL import Image, ImageDraw, ImageFont

        self.text += line
        words = line.rstrip("\n")
        strip = Image.new("L", (max(1, 12 * len(words)), LINE), 255)
        font = ImageFont.load_default(20)
        for at, letter in enumerate(words):
            ImageDraw.Draw(strip).text((12 * at, 2), letter, font=font, fill=0)
        strip = strip.resize((strip.width * self._large, LINE * self._large))
        paper = _blank(strip.height)
        paper.paste(strip, ((WIDTH - strip.width) // 2 if self._middle else 0, 0))
        self._strips.append(paper)

    def _cut(self) -> Image:
        sheet = _blank(sum(strip.height for strip in self._strips) or 1)
        top = 0
        for strip in self._strips:
            sheet.paste(strip, (0, top))
            top += strip.height
        self._strips = []
        return sheet


def _blank(height: int) -> Image:
    from PIL import Image

    return Image.new("L", (WIDTH, height), 255)


def _raster(data: bytes) -> Image:
    """GS v 0: a set bit is black."""
    from PIL import Image, ImageOps

    row, rows = (int.from_bytes(data[at : at + 2], "little") for at in (4, 6))
    dots = ImageOps.invert(Image.frombytes("1", (8 * row, rows), data[8:]).convert("L"))
    paper = _blank(rows)
    paper.paste(dots, (0, 0))
    return paper


class ZplRoll:
    """~HS, ~JA, and formats with one graphic."""

    _FORMAT = re.compile(rb"\^XA.*?\^XZ\s*|~HS|~JA", re.DOTALL)
    _GRAPHIC = re.compile(rb"\^GFA,[0-9]+,([0-9]+),([0-9]+),([0-9A-F]+)")

    def __init__(self) -> None:
        self.text = ""
        self._rest = b""

    def begin(self) -> None:
        self._rest = b""

    def commands(self, data: bytes) -> Iterator[Command]:
        self._rest += data
        while (found := self._FORMAT.match(self._rest.lstrip())) is not None:
            self._rest = self._rest.lstrip()[found.end() :]
            yield self._command(found[0])

    def _command(self, data: bytes) -> Command:
        if data[:1] == b"~":
            return Command("ask" if data == b"~HS" else "forget", data)
        size, row, _ = self._parts(data)
        return Command("print", data, size // row)

    def _parts(self, data: bytes) -> tuple[int, int, bytes]:
        graphic = self._GRAPHIC.search(data)
        if graphic is None:
            raise ValueError(f"no format of ours: {data[:40]!r}")
        return int(graphic[1]), int(graphic[2]), bytes.fromhex(graphic[3].decode())

    def paint(self, command: Command) -> Image | None:
        from PIL import Image, ImageOps

        size, row, dots = self._parts(command.data)
        return ImageOps.invert(Image.frombytes("1", (8 * row, size // row), dots).convert("L"))
