"""The line to a printer: its own port in the store's network, or a device file. Every wait on it ends."""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, Self

from shop.slips import Why

CONNECT_S = 3.0
STALL_S = 8.0
"""How long a printer may take nothing at all: it prints more slowly than it is sent to."""
_WHY: dict[int, Why] = {
    errno.EBUSY: "busy",
    errno.EACCES: "refused",
    errno.EPERM: "refused",
    errno.EROFS: "refused",
    errno.ENOSPC: "refused",
}


class Trouble(Exception):
    """Why it does not print."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


class Line(Protocol):
    """A `with` block of it is one visit. All raise Trouble."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None:
        """Frees the printer."""

    def send(self, data: bytes) -> None: ...
    def hear(self, seconds: float, most: int = 1) -> bytes:
        """What the printer says, as soon as it says something; empty when it says nothing within `seconds`."""


Connect = Callable[[], Line]


class _Open:
    """What socket and device have in common: one file descriptor that never blocks."""

    def __init__(
        self, number: int, write: Callable[[memoryview], int], read: Callable[[int], bytes], close: Callable[[], object]
    ) -> None:
        self._number, self._write, self._read, self._close = number, write, read, close
        self._deaf = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._close()

    def send(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            _, free, _ = select.select([], [self._number], [], STALL_S)
            if not free:
                raise Trouble("busy")
            try:
                rest = rest[self._write(rest[:4096]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise Trouble(_WHY.get(error.errno or 0, "unreachable")) from error

    def hear(self, seconds: float, most: int = 1) -> bytes:
        end = time.monotonic() + seconds
        while not self._deaf and (left := end - time.monotonic()) > 0:
            there, _, _ = select.select([self._number], [], [], left)
            if not there:
                break
            try:
                data = self._read(most)
            except BlockingIOError:
                continue
            except OSError as error:
                raise Trouble("unreachable") from error
            self._deaf = not data
            if data:
                return data
        return b""


class _Socket(_Open):
    """What a printer's own port adds: its end is an answer."""

    def hear(self, seconds: float, most: int = 1) -> bytes:
        data = super().hear(seconds, most)
        if self._deaf:
            raise Trouble("unreachable")
        return data


def tcp(host: str, port: int) -> Line:
    """The printer at this address of the store's network. Raises Trouble."""
    try:
        line = socket.create_connection((host, port), timeout=CONNECT_S)
    except OSError as error:
        raise Trouble("unreachable") from error
    line.setblocking(False)
    return _Socket(line.fileno(), line.send, line.recv, line.close)


def device(path: str) -> Line:
    """The printer behind a device file, as /dev/usb/lp0 of Linux; no other system has any. Raises Trouble."""
    if not hasattr(os, "O_NONBLOCK"):
        raise Trouble("unreachable")
    try:
        number = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError as error:
        raise Trouble(_WHY.get(error.errno or 0, "unreachable")) from error
    return _Open(number, partial(os.write, number), partial(os.read, number), partial(os.close, number))
