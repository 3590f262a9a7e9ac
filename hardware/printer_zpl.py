"""Label printers that speak ZPL II: the whole label as one graphic (^GFA), asked by ~HS (Zebra's programming guide).

A graphic looks the same on every model and in every script, whatever typefaces the printer has.
"""

from __future__ import annotations

import re
import time

from hardware.printer_dots import Paper, TooLong, draw
from hardware.printer_line import Connect, Line, Trouble
from shop.slips import NotPrinted, Outcome, Printed, Sheet

ANSWER_S = 1.5
PATIENCE_S = 12.0
POLL_S = 0.25
_ASK = b"~HS"
_FORGET = b"~JA"
"""What waits in the printer does not come out by itself when there is paper again."""
_STRING = re.compile(rb"\x02([^\x02\x03]*)\x03")


class Zpl:
    """Prints sheets over lines that `connect` opens."""

    def __init__(self, connect: Connect, paper: Paper) -> None:
        self._connect, self._paper = connect, paper

    def print(self, sheet: Sheet) -> Outcome:
        """Off the GUI thread: takes as long as the label, at most half a minute."""
        try:
            data = composed(sheet, self._paper)
            with self._connect() as line:
                _look(line)
                line.send(data)
                return _wait(line)
        except TooLong:
            return NotPrinted("too_long")
        except Trouble as trouble:
            return NotPrinted(trouble.why)

    def state(self) -> Outcome:
        """Whether it would print now."""
        try:
            with self._connect() as line:
                _look(line)
        except Trouble as trouble:
            return NotPrinted(trouble.why)
        return Printed()


def composed(sheet: Sheet, paper: Paper) -> bytes:
    """One format with the whole label. Raises TooLong."""
    from PIL import ImageOps

    dots = ImageOps.invert(draw(sheet, paper).convert("L")).convert("1")
    row = (dots.width + 7) // 8
    size = row * dots.height
    head = f"^XA^PW{dots.width}^LL{dots.height}^LH0,0^FO0,0^GFA,{size},{size},{row},"
    return head.encode() + dots.tobytes().hex().upper().encode() + b"^FS^PQ1^XZ\n"


def _wait(line: Line) -> Outcome:
    """Until nothing waits in the printer any more."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            if _look(line) == 0:
                return Printed()
        except Trouble:
            line.send(_FORGET)
            raise
        time.sleep(POLL_S)
    return Printed(sure=False)


def _look(line: Line) -> int:
    """How many formats and labels wait in the printer. Raises Trouble when it says that it cannot print."""
    line.send(_ASK)
    first, second = _host_status(line)
    if second[2] == "1":
        raise Trouble("cover_open")
    if first[1] == "1" or second[3] == "1":
        raise Trouble("no_paper")
    if "1" in (first[9], first[10], first[11]):
        raise Trouble("refused")
    if first[2] == "1":
        raise Trouble("off")
    return int(first[4]) + int(second[8])


def _host_status(line: Line) -> tuple[list[str], list[str]]:
    """Its first two strings: aaa,b,c,dddd,eee,f,g,h,iii,j,k,l and mmm,n,o,p,q,r,s,t,uuuuuuuu,v,www. b paper out, c
    pause, eee formats waiting, j memory corrupt, k too cold, l too hot, o head open, p ribbon out, u labels left."""
    data, end = b"", time.monotonic() + ANSWER_S
    while len(strings := _STRING.findall(data)) < 3 and time.monotonic() < end:
        data += line.hear(ANSWER_S, 512)
    first, second = ([part.decode("ascii", "replace").strip() for part in one.split(b",")] for one in _two(strings))
    numbers = (first[4:5], second[8:9])
    if len(first) < 12 or len(second) < 9 or not all(one and one[0].isdigit() for one in numbers):
        raise Trouble("unknown_language")
    return first, second


def _two(strings: list[bytes]) -> list[bytes]:
    """Label printers of this language always answer: what does not, speaks another."""
    if len(strings) < 2:
        raise Trouble("unknown_language")
    return strings[:2]
