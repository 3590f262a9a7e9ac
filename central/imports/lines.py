"""Lines of a text file as they come in the wild: byte order marks, CRLF, UTF-16, and bytes that are not UTF-8."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from central.imports.report import FileReport, Refused

LONGEST = 1024 * 1024
"""Bytes of one line; longer is not a feed."""


def lines(path: Path, report: FileReport) -> Iterator[tuple[int, str]]:
    """(line number from 1, text without its end). Raises Refused for a file that is not text."""
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            yield from _utf16(path)
            return
        if start.startswith(codecs.BOM_UTF8):
            file.seek(len(codecs.BOM_UTF8))
        yield from _decoded(file, report)


def _decoded(file: BinaryIO, report: FileReport) -> Iterator[tuple[int, str]]:
    number = 0
    told = False
    while raw := file.readline(LONGEST):
        number += 1
        if len(raw) == LONGEST:
            raise Refused(f"Line {number} is longer than {LONGEST // 1024} KiB; this is not a feed.")
        if b"\0" in raw:
            raise Refused(f"Line {number} has zero bytes; this is not a text file.")
        try:
            text = raw.decode()
        except UnicodeDecodeError as error:
            text = raw.decode("cp1252", "replace")
            if not told:
                report.warn(number, "encoding", "not UTF-8; read as Windows-1252 (Latin-1)", text[_near(error.start)])
                told = True
        yield number, text.rstrip("\r\n")


def _near(at: int) -> slice:
    return slice(max(0, at - 10), at + 10)


def _utf16(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open(encoding="utf-16", newline=None) as file:
            for number, text in enumerate(file, 1):
                yield number, text.rstrip("\n")
    except UnicodeError:
        raise Refused("The file begins as UTF-16 but is not.") from None
