"""Who keeps the assortment in memory in step with the files."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from records.facts import Facts, Small
from records.news import Changes
from records.readers import Readers

if TYPE_CHECKING:
    from records.assortment import Assortment

FEW = 300
"""So many changed variants are read one by one; where more have changed, all is read."""
QUICK_S = 0.25
"""What is read as fast as this is read whenever it has changed."""
WAIT = 10
"""All is read again after so many times of what that took at the earliest: a first sync changes it all the time."""


class Shelves:
    """`current()` from any thread. Without a writer in this process nothing tells of changes: then each call reads."""

    def __init__(self, readers: Readers, facts: Facts, now: Callable[[], datetime], *, told: bool) -> None:
        self._readers, self._facts, self._now, self._told = readers, facts, now, told
        self._reading, self._noting = Lock(), Lock()
        self._kept: Assortment | None = None
        self._stale = True
        self._changed: set[str] = set()
        self._priced_for: Small | None = None
        self._read_at, self._took = 0.0, 0.0

    def heard(self, changes: Changes) -> None:
        with self._noting:
            self._changed |= {one for kind, one in changes.ids if kind in ("price", "stock")}
            self._stale = self._stale or changes.all or "product" in changes.kinds or len(self._changed) > FEW

    def ready(self) -> bool:
        """Whether it has been read."""
        return self._kept is not None

    def current(self, *, wait: bool = True) -> Assortment:
        """As of now, or as of a few seconds ago while much of it changes. Without `wait` it is read only if it never
        was, and brought up to date where little has changed."""
        kept = self._kept
        if kept is not None and self._told and (self._reading.locked() or (self._stale and not wait)):
            return kept
        with self._reading:
            try:
                self._kept = fresh = self._brought_up(self._kept)
            except BaseException:
                with self._noting:  # what had changed was taken already, and is nowhere else
                    self._stale = True
                raise
            return fresh

    def _brought_up(self, kept: Assortment | None) -> Assortment:
        from records import assortment

        small, now = self._facts.current(), self._now()
        changed = self._taken(first=kept is None)
        if changed is None or kept is None:
            return self._read(small, now)
        if not changed and self._priced_for is small and now.timestamp() < kept.until:
            return kept
        whole = self._priced_for is not small or now.timestamp() >= kept.until
        with self._readers.read() as connection:
            fresh = assortment.patched(connection, kept, changed, small, now) if changed else kept
            self._priced_for = small
            return assortment.priced(connection, fresh, small, now) if whole else fresh

    def _taken(self, *, first: bool) -> set[str] | None:
        """What has changed, None for all; before reading, so that what is committed meanwhile is read the next time."""
        with self._noting:
            due = self._took < QUICK_S or time.monotonic() - self._read_at >= WAIT * self._took
            if self._stale and self._told and not first and not due:
                return set()
            everything = first or self._stale or not self._told
            changed, self._changed, self._stale = self._changed, set(), False
            return None if everything else changed

    def _read(self, small: Small, now: datetime) -> Assortment:
        from records import assortment

        begin = time.monotonic()
        with self._readers.read() as connection:
            fresh = assortment.read(connection, small, now)
            connection.execute("PRAGMA shrink_memory")  # it has read every page there is, and keeps thousands
        _give_back()
        self._read_at = time.monotonic()
        self._took, self._priced_for = self._read_at - begin, small
        return fresh


def _give_back() -> None:
    """To the system what reading took: glibc would keep several times of what remains."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
