"""Scanners on a serial line (USB-CDC, RS-232): their own thread, found, lost and found again.

    line = SerialLine(where("serial:0c2e:0b61"), on_scan=..., on_state=...)
    line.start(); ...; line.close()

A code ends with CR, LF, both, ETX, or, from a scanner that sends none of these, with a pause. A line that has ended a
code properly once is held to it: what stops without an end later is only half a code and is doubted.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TYPE_CHECKING

import structlog

from hardware.wedge import MOST_CHARACTERS, Scan, named

if TYPE_CHECKING:
    from serial import Serial

PAUSE_MS = 120
"""A code without an end is over after this; inside a code a scanner never pauses so long, even at 1200 baud."""
RETRY_S = 1.0
READ_S = 0.05
BAUD = 9600
"""Of scanners on RS-232 as delivered; USB-CDC does not care."""
_ENDS = re.compile(rb"[\r\n\x03]")
_SILENT = b"\x00\x02\x7f\xff"
"""NUL and 0xFF come from a line that is plugged in or out, STX is in front of some scanners' codes."""
_USB = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?::(.+))?")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Where:
    """A port by its name, or the one with this USB id (vendor, product, and the serial number if there are several)."""

    name: str = ""
    vendor: int = 0
    product: int = 0
    serial_number: str = ""
    baud: int = BAUD

    def find(self) -> str:
        """The port's name now; "" while it is not plugged in."""
        if self.name:
            return self.name
        from serial.tools.list_ports import comports

        for port in comports():
            right = (port.vid, port.pid) == (self.vendor, self.product)
            if right and self.serial_number in ("", port.serial_number):
                return str(port.device)
        return ""


def where(word: str) -> Where:
    """`serial:/dev/ttyACM0`, `serial:COM3`, `serial:0c2e:0b61`, with a serial number `serial:0c2e:0b61:S-17`; `@19200`
    at the end is the speed. Raises ValueError with words."""
    kind, _, rest = word.partition(":")
    place, _, baud = rest.partition("@")
    if kind != "serial" or not place or not (baud.isdigit() or not baud):
        raise ValueError(f"{word!r} is no scanner: serial:PORT or serial:VENDOR:PRODUCT, as serial:/dev/ttyACM0")
    speed = int(baud) if baud else BAUD
    usb = _USB.fullmatch(place)
    if usb is None:
        return Where(name=place, baud=speed)
    return Where(vendor=int(usb[1], 16), product=int(usb[2], 16), serial_number=usb[3] or "", baud=speed)


@dataclass(slots=True)
class Frames:
    """Bytes to codes. Pure: `feed` what came, call `silence` when nothing came for `PAUSE_MS`."""

    prefix: str = ""
    suffix: str = ""
    _held: bytearray = field(default_factory=bytearray)
    _too_long: bool = False
    _has_ends: bool = False

    @property
    def holding(self) -> bool:
        return bool(self._held) or self._too_long

    def feed(self, data: bytes) -> list[Scan]:
        *ended, begun = _ENDS.split(data.translate(None, _SILENT))
        found = []
        for part in ended:
            self._add(part)
            if self.holding:
                self._has_ends = True
                found.append(self._close())
        self._add(begun)
        return found

    def silence(self) -> list[Scan]:
        if not self.holding:
            return []
        scan = self._close()
        return [Scan("", doubt="cut")] if self._has_ends else [scan]

    def drop(self) -> None:
        """The line is gone: what was begun is no code."""
        self._held.clear()
        self._too_long = False

    def _add(self, part: bytes) -> None:
        self._too_long = self._too_long or len(self._held) + len(part) > MOST_CHARACTERS
        if not self._too_long:
            self._held += part

    def _close(self) -> Scan:
        data, too_long = bytes(self._held), self._too_long
        self.drop()
        if too_long:
            return Scan("", doubt="cut")
        text = _text(data).removeprefix(self.prefix)
        return named(text.removesuffix(self.suffix) if self.suffix else text, self.prefix)


def _text(data: bytes) -> str:
    """UTF-8, or else Latin-1, as older scanners send it."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


class SerialLine:
    """One line, on a thread of its own. `on_scan(scan)` and `on_state(there)` are called on that thread."""

    def __init__(
        self,
        where: Where,
        *,
        on_scan: Callable[[Scan], object],
        on_state: Callable[[bool], object] = lambda _there: None,
        frames: Frames | None = None,
        retry_s: float = RETRY_S,
    ) -> None:
        self._where, self._on_scan, self._on_state = where, on_scan, on_state
        self._frames = frames or Frames()
        self._retry_s = retry_s
        self._closing = Event()
        self._thread = Thread(target=self._run, name="serial-scanner", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Free the port; returns once that is done."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _run(self) -> None:
        there = False
        while not self._closing.is_set():
            port = self._open()
            if (port is not None) != there:
                there = port is not None
                log.info("serial_scanner", there=there)
                self._on_state(there)
            if port is not None:
                with port:
                    self._listen(port)
                self._frames.drop()
            self._closing.wait(self._retry_s)

    def _open(self) -> Serial | None:
        from serial import Serial, SerialException

        try:
            name = self._where.find()
            return Serial(name, self._where.baud, timeout=READ_S, exclusive=True) if name else None
        except (SerialException, OSError, ValueError):
            return None

    def _listen(self, port: Serial) -> None:
        """Until the line is lost or closed."""
        from serial import SerialException

        heard = time.monotonic()
        while not self._closing.is_set():
            try:
                data = port.read(max(1, port.in_waiting))
            except (SerialException, OSError, TypeError):
                # TypeError: pyserial's answer when the port is closed under it.
                return
            now = time.monotonic()
            if data:
                heard = now
            quiet = not data and (now - heard) * 1000 >= PAUSE_MS
            self._tell(self._frames.silence() if quiet else self._frames.feed(data))

    def _tell(self, scans: list[Scan]) -> None:
        for scan in scans:
            self._on_scan(scan)
