"""A ready file on its way to this device: chunk after chunk into `incoming/`, each one checked, taken up again after a
crash by looking at what is there. No other file says how far it came.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Final

import structlog

from records.files import free_bytes, home, reason_in
from records.unusable import Unusable

log = structlog.get_logger(__name__)

RESERVE: Final = 256 << 20
"""Bytes of the disk that a download leaves alone: people's actions need them more."""


class Unfit(ValueError):
    """The file that came, or is to come, cannot be used; `str()` says why in a few words."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What central offers: a file of `size` bytes named by its SHA-256 (hex), with the `rows` rows of `scope` as they
    were at `head` of `gen`. A chunk is (bytes, SHA-256); the chunks follow one another."""

    scope: str
    gen: int
    head: int
    name: str
    size: int
    rows: int
    chunks: tuple[tuple[int, str], ...]


class Incoming:
    """One thread at a time. `done` bytes from the start of the file are here and as they should be."""

    def __init__(self, folder: Path, ready: Ready) -> None:
        """Throws away what an earlier file of the same scope left. Unfit when the disk has no room for it."""
        self.ready = ready
        self._folder = _place(folder, ready.scope)
        self.path = self._folder / f"{ready.name}.part"
        self._number = 0
        self.done = 0
        with self._told():
            self._folder.mkdir(parents=True, exist_ok=True)
            for path in self._folder.iterdir():
                if path != self.path:
                    path.unlink()
            self._cut()
        self._must_fit()

    @property
    def missing(self) -> int | None:
        """The number of the chunk that comes next; None when all are here."""
        return self._number if self._number < len(self.ready.chunks) else None

    def found(self) -> bool:
        """Whether the next chunk is on the disk already, from before a crash: it is not missing any more then."""
        size, _ = self.ready.chunks[self._number]
        with self._told():
            if self.path.stat().st_size < self.done + size:
                return False
            with self.path.open("rb") as file:
                file.seek(self.done)
                data = file.read(size)
        if not self._fits(data):
            return False
        self._count()
        return True

    def put(self, data: bytes) -> None:
        """Store the next chunk. Unfit when it is not what was told, `Unusable` when the disk does not take it."""
        if not self._fits(data):
            raise Unfit(f"chunk {self._number} is another one")
        with self._told(), self.path.open("r+b") as file:
            file.seek(self.done)
            file.write(data)
            if self._may_stay:  # a little each time: all of it at the end would keep people's actions waiting
                file.flush()
                os.fsync(file.fileno())
        self._count()

    def drop(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def _fits(self, data: bytes) -> bool:
        size, name = self.ready.chunks[self._number]
        return len(data) == size and sha256(data).hexdigest() == name

    def _count(self) -> None:
        self.done += self.ready.chunks[self._number][0]
        self._number += 1

    @property
    def _may_stay(self) -> bool:
        """Whether the file itself may become this device's; of others only the rows do."""
        return self.ready.scope.startswith("catalog:")

    def _cut(self) -> None:
        """A crash while it was about to become this device's own file may have left it longer than it was."""
        self.path.touch()
        if self.path.stat().st_size > self.ready.size:
            os.truncate(self.path, self.ready.size)

    def _must_fit(self) -> None:
        """Rows that are taken over one by one stand on the disk twice for a while, and a third time in the log."""
        copies = 1 if self._may_stay else 3
        if copies * self.ready.size - self.path.stat().st_size > free_bytes(self._folder) - RESERVE:
            self.drop()
            raise Unfit("the disk has not enough room")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = reason_in(self._folder, error) or "not_writable"
            log.warning("incoming_unusable", scope=self.ready.scope, file=home(self.ready.scope), reason=reason)
            raise Unusable(reason) from error


def clear(folder: Path) -> None:
    """Nothing is under way any more."""
    shutil.rmtree(folder / "incoming", ignore_errors=True)


def _place(folder: Path, scope: str) -> Path:
    named = blake2b(scope.encode(), digest_size=4).hexdigest()
    return folder / "incoming" / f"{scope.partition(':')[0]}-{named}"
