"""Codes as pictures: QR and EAN-13, for screens and paper: grey pixels with a quiet zone around. No Qt, no PIL.

How large a module has to be, for a phone held 30 cm away: its main camera sees about 65 degrees, so 2 x 300 mm x
tan(32.5 degrees) = 382 mm of the world across. A frame of 1920 pixels has 5.0 of them on a millimetre, and a decoder
wants 3 pixels a module where nothing is wrong, as on paper: 0.6 mm. A screen has glare, its own raster and tilted
viewers: 3.75 pixels, 0.75 mm. A pickup code is a QR code of version 6, 41 modules and twice 4 of quiet zone: 30 mm on
paper, 37 mm on a screen. Thermal printers have 8 dots a millimetre, so a module there is 5 dots, 0.625 mm, and the code
31 mm: it fits on 58 mm rolls.
"""

from __future__ import annotations

import math
import struct
import zlib
from dataclasses import dataclass
from typing import Final, Literal

_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
PARITY = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")
_QUIET_LEFT, _QUIET_RIGHT = 11, 7
_GUARDS = {*range(3), *range(45, 50), *range(92, 95)}
QR_QUIET = 4
MOST_QR_BYTES = 2000
MODULE_MM: Final = {"screen": 0.75, "paper": 0.6}
"""The least width of a module that a phone reads from 30 cm."""

Level = Literal["L", "M", "Q"]
"""How much of a QR code may be lost: 7, 15 or 25 %. M is the usual; Q for what is carried for months, as a badge."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One byte a pixel, rows from the top, 0 black to 255 white."""

    width: int
    height: int
    grey: bytes


def _picture(rows: list[list[bool]], module: int) -> Picture:
    """`rows` of dark or light modules, each `module` pixels wide and high."""
    lines = []
    for row in rows:
        line = b"".join((b"\x00" if dark else b"\xff") * module for dark in row)
        lines.append(line * module)
    return Picture(len(rows[0]) * module, len(rows) * module, b"".join(lines))


def module_dots(dots_per_mm: float, medium: Literal["screen", "paper"]) -> int:
    """Whole dots or pixels of a module that is large enough for a phone."""
    return max(1, math.ceil(MODULE_MM[medium] * dots_per_mm - 1e-6))


def qr(text: str, *, module: int = 8, level: Level = "M") -> Picture:
    """ISO/IEC 18004; `module` in pixels. Digits, capitals and `$%*+-./: ` alone, as in a signed code, are written in
    alphanumeric mode: 5.5 bits a character. Raises ValueError for text that is too long to scan from a screen."""
    import qrcode
    from qrcode import constants

    if len(text.encode()) > MOST_QR_BYTES:
        raise ValueError(f"too long for a QR code: {len(text.encode())} bytes, at most {MOST_QR_BYTES}")
    code = qrcode.QRCode(error_correction=getattr(constants, f"ERROR_CORRECT_{level}"), border=QR_QUIET)
    code.add_data(text)
    code.make(fit=True)
    return _picture([[bool(dark) for dark in row] for row in code.get_matrix()], module)


def bars(ean13: str) -> str:
    """The 95 modules of an EAN-13, "1" dark. Raises ValueError unless it is 13 digits with a right check digit."""
    if len(ean13) != 13 or not (ean13.isascii() and ean13.isdigit()):
        raise ValueError("an EAN-13 has 13 digits")
    digits = [int(c) for c in ean13]
    if sum(d * (3 if at % 2 else 1) for at, d in enumerate(digits)) % 10:
        raise ValueError("the check digit is wrong")
    left = "".join(_coded(d, how) for d, how in zip(digits[1:7], PARITY[digits[0]], strict=True))
    return f"101{left}01010{''.join(_coded(d, 'R') for d in digits[7:])}101"


def _coded(digit: int, how: str) -> str:
    if how == "L":
        return _LEFT[digit]
    right = "".join("0" if c == "1" else "1" for c in _LEFT[digit])
    return right if how == "R" else right[::-1]


def ean13(code: str, *, module: int = 4, height: int = 60) -> Picture:
    """EAN-13 with its longer guard bars; `height` in modules."""
    dark = [c == "1" for c in bars(code)]
    tall = [*[False] * _QUIET_LEFT, *dark, *[False] * _QUIET_RIGHT]
    guards = [False] * _QUIET_LEFT + [d and at in _GUARDS for at, d in enumerate(dark)] + [False] * _QUIET_RIGHT
    blank = [False] * len(tall)
    return _picture([blank] * 4 + [tall] * height + [guards] * 5 + [blank] * 4, module)


def png(picture: Picture, dots_per_mm: float = 0) -> bytes:
    """The picture as a grey PNG. With `dots_per_mm` it is printed in its true size."""
    lines = (picture.grey[at : at + picture.width] for at in range(0, len(picture.grey), picture.width))
    header = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 0, 0, 0, 0)
    parts = [(b"IHDR", header)]
    if dots_per_mm:
        parts.append((b"pHYs", struct.pack(">IIB", *[round(dots_per_mm * 1000)] * 2, 1)))
    parts += [(b"IDAT", zlib.compress(b"".join(b"\0" + line for line in lines), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
