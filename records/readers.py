"""Read-only connections, one per look-up at a time: readers never wait for a writer, nor for each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from records.files import Connection, Safe, reader_connection


class Readers:
    """As many connections as were ever needed at once; the one used last is used next, its cache is warm."""

    def __init__(self, safe: Safe) -> None:
        self._safe = safe
        self._free: deque[tuple[int, Connection]] = deque()
        self._round = 0
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        round_, connection = self._taken()
        try:
            yield connection
        finally:
            self._free.append((round_, connection))
            if self._closed or round_ != self._round:
                self._tidy()

    def renew(self) -> None:
        """A file was replaced by another: the connections made before are closed, those in use when they come back."""
        self._round += 1
        self._tidy()

    def close(self) -> None:
        """Connections still in use are closed when they come back."""
        self._closed = True
        self._tidy()

    def _taken(self) -> tuple[int, Connection]:
        while True:
            round_ = self._round
            try:
                known = self._free.pop()
            except IndexError:
                return round_, reader_connection(self._safe)
            if known[0] == round_:
                return known
            known[1].close()

    def _tidy(self) -> None:
        """Closes what is free and no longer of use."""
        kept = []
        while self._free:
            round_, connection = self._free.pop()
            if self._closed or round_ != self._round:
                connection.close()
            else:
                kept.append((round_, connection))
        self._free.extend(kept)
