"""Codes as pictures: QR and EAN-13, for screens and paper: grey pixels with a quiet zone around. No Qt, no PIL."""

from __future__ import annotations

from dataclasses import dataclass

_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_PARITY = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")
_QUIET_LEFT, _QUIET_RIGHT = 11, 7
_GUARDS = {*range(3), *range(45, 50), *range(92, 95)}
QR_QUIET = 4
MOST_QR_BYTES = 2000


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


def qr(text: str, *, module: int = 8) -> Picture:
    """ISO/IEC 18004 with medium error correction. Raises ValueError for text that is too long to scan from a screen."""
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    if len(text.encode()) > MOST_QR_BYTES:
        raise ValueError(f"too long for a QR code: {len(text.encode())} bytes, at most {MOST_QR_BYTES}")
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QR_QUIET)
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
    left = "".join(_coded(d, how) for d, how in zip(digits[1:7], _PARITY[digits[0]], strict=True))
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
