"""Room that is kept for people's actions (sync.md, section 5): a file that is given back when the disk is full."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import structlog

from records.files import LEAST_FREE, free_bytes

log = structlog.get_logger(__name__)

BALLAST_BYTES = 64 << 20
STEP = 1 << 20

MONEY = frozenset({"return.receive", "order.hand_over"})
"""Actions by which goods or money change hands: refused before they begin when they might not be kept."""
NO_MONEY = "Until then, take nothing back and hand nothing over"


@dataclass(frozen=True, slots=True)
class Storage:
    """`low`: only people's actions are still written. `full`: the reserve is spent as well. `free` is in bytes."""

    level: Literal["ok", "low", "full"]
    free: int
    accepts_money: bool


class Ballast:
    """The file `ballast` of `size` bytes; 0: none is kept. Any thread."""

    def __init__(self, folder: Path, size: int) -> None:
        self._path, self._size = folder / "ballast", size

    def storage(self) -> Storage:
        free = free_bytes(self._path.parent)
        if free < LEAST_FREE or (self._size and not self.kept() and free < self._size):
            return Storage("full", free, accepts_money=False)
        return Storage("low" if free < 2 * self._size else "ok", free, accepts_money=True)

    def kept(self) -> bool:
        return self._path.exists()

    def release(self) -> bool:
        """Give the room back, and what else nobody misses. False when there was nothing to give."""
        worthless = self._path.with_name("catalog.damaged")
        given = [path for path in (self._path, worthless) if path.exists()]
        for path in given:
            path.unlink()
        if given:
            log.warning("ballast_released", free=free_bytes(self._path.parent))
        return bool(given)

    def keep(self) -> None:
        """Make the file where there is room for it twice. Never an error: without it the level says so."""
        if not self._size or self.kept() or free_bytes(self._path.parent) < 2 * self._size:
            return
        new = self._path.with_name("ballast.new")
        try:
            with new.open("wb") as file:
                _allocate(file.fileno(), self._size)
            new.replace(self._path)
        except OSError as error:
            log.warning("ballast_not_kept", error=str(error))
            new.unlink(missing_ok=True)


def _allocate(handle: int, size: int) -> None:
    """Blocks, not a hole."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
        return
    for _ in range(0, size, STEP):
        os.write(handle, bytes(STEP))
