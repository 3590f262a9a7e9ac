"""Who keeps the assortment in memory in step with the files."""

from __future__ import annotations

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

    def kept(self) -> Assortment | None:
        """As it was read last, None before that. Never waits."""
        return self._kept

    def current(self) -> Assortment:
        """As of now, or as of a few seconds ago while much of it changes."""
        if self._kept is not None and self._reading.locked() and self._told:
            return self._kept
        with self._reading:
            self._kept = fresh = self._brought_up(self._kept)
            return fresh

    def _brought_up(self, kept: Assortment | None) -> Assortment:
        from records import assortment

        small, now = self._facts.current(), self._now()
        due = time.monotonic() - self._read_at >= WAIT * self._took
        with self._noting:
            stale = kept is None or not self._told or (self._stale and due)
            changed = set() if self._stale else self._changed
            if stale or not self._stale:  # before reading: what is committed meanwhile is read again next time
                self._stale, self._changed = False, set()
        if stale or kept is None:
            return self._read(small, now)
        if not changed and self._priced_for is small and now.timestamp() < kept.until:
            return kept
        with self._readers.read() as connection:
            fresh = assortment.patched(connection, kept, changed) if changed else kept
            self._priced_for = small
            return assortment.priced(connection, fresh, small, now)

    def _read(self, small: Small, now: datetime) -> Assortment:
        from records import assortment

        begin = time.monotonic()
        with self._readers.read() as connection:
            fresh = assortment.read(connection, small, now)
        self._read_at = time.monotonic()
        self._took, self._priced_for = self._read_at - begin, small
        return fresh
