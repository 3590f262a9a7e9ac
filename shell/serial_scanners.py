"""Scanners on serial lines, heard as any other scanner is."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Sequence

from hardware.serial_line import SerialLine, Where, where
from shell.bridge import Bridge
from shell.scanner import Scanner


def option(word: str) -> Where:
    """For argparse: one `--scanner`."""
    try:
        return where(word)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


class SerialScanners:
    """Each line has its own thread; its codes come out of `scanner` on the GUI thread."""

    def __init__(self, places: Sequence[Where], scanner: Scanner, bridge: Bridge) -> None:
        self._lines = [SerialLine(place, on_scan=lambda scan: bridge.post(scanner.hear, scan)) for place in places]

    def start(self) -> None:
        for line in self._lines:
            line.start()

    def close(self) -> None:
        for line in self._lines:
            line.close()
