"""Printers of slips and labels.

    printer = printer_of(target("zpl:tcp://10.0.0.7?mm=100x60", "label"))
    printer.print(sheet)     Printed | NotPrinted(why), within half a minute; off the GUI thread
    printer.state()          the same answer without printing

Targets: `tcp://HOST[:9100]`, a device file (`/dev/usb/lp0`), a folder (PDF); in front of it `escpos:` (the usual) or
`zpl:`; behind it `?mm=58` for the roll's width, `?mm=100x60` for a label's size, `&dpi=300` for a finer head.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import parse_qsl, urlsplit

from hardware import printer_line
from hardware.printer_dots import Paper
from hardware.printer_escpos import EscPos
from hardware.printer_line import Connect
from hardware.printer_pdf import Folder
from hardware.printer_zpl import Zpl
from shop.slips import Kind, NotPrinted, Outcome, Sheet

PORT = 9100
KEPT_S = 7 * 86_400
"""How long a tablet keeps a slip that was saved as a PDF."""
_HEAD_MM = {58: 48.0, 80: 72.0, 112: 104.0}
"""What the print head reaches on rolls of this width."""
_MM = re.compile(r"([0-9]{2,3})(?:x([0-9]{2,3}))?")
_LANGUAGES = ("escpos", "zpl", "pdf")


class Printer(Protocol):
    def print(self, sheet: Sheet) -> Outcome: ...
    def state(self) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Target:
    """Where sheets of one kind go. `place` is host:port, or a path."""

    language: Literal["escpos", "zpl", "pdf"]
    place: str
    network: bool
    paper: Paper


def target(word: str, kind: Kind) -> Target:
    """What a person wrote. Raises ValueError with words."""
    language, rest = _language(word)
    place, _, more = rest.partition("?")
    network = place.startswith("tcp://")
    if not network and (language == "pdf" or Path(place).is_dir()):
        language = "pdf"
    if not place or (network and language == "pdf") or ("://" in place and not network):
        raise ValueError(f"{word!r} is no printer: tcp://HOST, zpl:tcp://HOST, /dev/usb/lp0 or a folder")
    at = _address(word, place) if network else place
    return Target(_known(language or "escpos"), at, network, _paper(word, more, kind, language or "escpos"))


def _language(word: str) -> tuple[str, str]:
    before, colon, rest = word.partition(":")
    return (before, rest) if colon and before in _LANGUAGES else ("", word)


def _known(language: str) -> Literal["escpos", "zpl", "pdf"]:
    return "zpl" if language == "zpl" else "pdf" if language == "pdf" else "escpos"


def _address(word: str, place: str) -> str:
    try:
        parts = urlsplit(place)
        host, port = parts.hostname, parts.port or PORT
    except ValueError as error:
        raise ValueError(f"{word!r} is no address of a printer: {error}") from error
    if not host or parts.path not in ("", "/"):
        raise ValueError(f"{word!r} is no address of a printer, as tcp://10.0.0.7 or tcp://10.0.0.7:9100")
    return f"{host}:{port}"


def _paper(word: str, more: str, kind: Kind, language: str) -> Paper:
    said = dict(parse_qsl(more, strict_parsing=True)) if more else {}
    size = _MM.fullmatch(said.pop("mm", "80" if kind == "slip" else "100x60"))
    dpi = said.pop("dpi", "300" if language == "pdf" else "203")
    if size is None or said or not (dpi.isascii() and dpi.isdigit() and 100 <= int(dpi) <= 600):
        raise ValueError(f"{word!r}: paper is said as ?mm=80, ?mm=100x60 or ?mm=100x60&dpi=300")
    dots = 8.0 if dpi == "203" else int(dpi) / 25.4
    width = float(size[1])
    if language == "escpos":
        return Paper(_HEAD_MM.get(int(width), width), None, dots)
    return Paper(width, float(size[2]) if size[2] else None, dots, margin_mm=3.0 if kind == "label" else 4.0)


def printer_of(to: Target) -> Printer:
    """The printer of a target. It is opened for each sheet: a printer has many tablets."""
    if to.language == "pdf":
        return Folder(Path(to.place), to.paper)
    connect = _connect(to)
    return Zpl(connect, to.paper) if to.language == "zpl" else EscPos(connect, to.paper)


def _connect(to: Target) -> Connect:
    if not to.network:
        return partial(printer_line.device, to.place)
    host, _, port = to.place.rpartition(":")
    return partial(printer_line.tcp, host, int(port))


def option(word: str) -> tuple[Kind, Target]:
    """One `--printer slip=TARGET` or `--printer label=TARGET`. Raises ValueError with words."""
    kind, equals, rest = word.partition("=")
    if not equals or kind not in ("slip", "label"):
        raise ValueError(f"{word!r} is no printer: slip=tcp://HOST, label=zpl:tcp://HOST, slip=FOLDER")
    paper: Kind = "slip" if kind == "slip" else "label"
    return paper, target(rest, paper)


class Files:
    """Slips as PDFs in a folder of the tablet itself, for a while: where no printer is, or none prints."""

    def __init__(self, folder: Path) -> None:
        self._folder = Folder(folder, target(f"pdf:{folder}", "slip").paper)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return ("slip",)

    def print(self, sheet: Sheet) -> Outcome:
        try:
            self._folder.tidy(time.time() - KEPT_S)
        except OSError:
            return NotPrinted("refused")
        return self._folder.print(sheet)

    def state(self, _kind: Kind) -> Outcome:
        return self._folder.state()


class Printers:
    """The printers of a tablet, one for each kind of paper that it prints."""

    def __init__(self, targets: Sequence[tuple[Kind, Target]]) -> None:
        self._by_kind = {kind: printer_of(to) for kind, to in targets}

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of paper that have a printer."""
        return tuple(self._by_kind)

    def print(self, sheet: Sheet) -> Outcome:
        printer = self._by_kind.get(sheet.kind)
        return printer.print(sheet) if printer is not None else NotPrinted("off")

    def state(self, kind: Kind) -> Outcome:
        printer = self._by_kind.get(kind)
        return printer.state() if printer is not None else NotPrinted("off")
