"""Sheets as PDF files in a folder, for an office printer that looks there or a person who prints them."""

from __future__ import annotations

import errno
import os
import re
import zlib
from datetime import datetime
from pathlib import Path

from hardware.printer_dots import Paper, TooLong, draw
from shop.slips import NotPrinted, Outcome, Printed, Sheet

_POINTS_A_MM = 72 / 25.4


class Folder:
    """One file for each sheet, in its true size, complete as soon as it is there."""

    def __init__(self, folder: Path, paper: Paper) -> None:
        self._folder, self._paper = folder, paper

    def print(self, sheet: Sheet) -> Outcome:
        try:
            made = pdf(sheet, self._paper)
            hidden, final = self._names(sheet)
            hidden.write_bytes(made)
            hidden.replace(final)
        except TooLong:
            return NotPrinted("too_long")
        except OSError as error:
            return _not_written(error)
        return Printed()

    def tidy(self, before: float) -> None:
        """Make the folder, and forget what was written before this time (seconds since 1970). OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for path in (*self._folder.glob("*.pdf"), *self._folder.glob(".*.part")):
            if path.stat().st_mtime < before:
                path.unlink(missing_ok=True)

    def state(self) -> Outcome:
        """Whether the folder is there and may be written."""
        if not self._folder.is_dir():
            return NotPrinted("unreachable")
        return Printed() if os.access(self._folder, os.W_OK | os.X_OK) else NotPrinted("refused")

    def _names(self, sheet: Sheet) -> tuple[Path, Path]:
        stem = re.sub(r"[^0-9A-Za-z]+", "-", sheet.name)[:60]
        name = f"{stem}-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}"
        return self._folder / f".{name}.part", self._folder / f"{name}.pdf"


def _not_written(error: OSError) -> NotPrinted:
    gone = error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ESTALE)
    return NotPrinted("unreachable" if gone else "refused")


def pdf(sheet: Sheet, paper: Paper) -> bytes:
    """One page (ISO 32000-1) with the sheet's dots, one bit each. Raises TooLong."""
    dots = draw(sheet, paper)
    width, height = (n / paper.dots_per_mm * _POINTS_A_MM for n in dots.size)
    data = zlib.compress(dots.tobytes(), 9)
    image = (
        f"<< /Type /XObject /Subtype /Image /Width {dots.width} /Height {dots.height} /BitsPerComponent 1 "
        f"/ColorSpace /DeviceGray /Filter /FlateDecode /Length {len(data)} >>"
    )
    paint = f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Sheet Do Q".encode()
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] /Contents 4 0 R "
        "/Resources << /XObject << /Sheet 5 0 R >> >> >>"
    )
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.encode(),
        _stream(f"<< /Length {len(paint)} >>", paint),
        _stream(image, data),
    )


def _stream(head: str, data: bytes) -> bytes:
    return head.encode() + b"\nstream\n" + data + b"\nendstream"


def _file(*objects: bytes) -> bytes:
    made, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return made + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
