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
        self._free: deque[Connection] = deque()
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        try:
            connection = self._free.pop()
        except IndexError:
            connection = reader_connection(self._safe)
        try:
            yield connection
        finally:
            self._free.append(connection)
            if self._closed:
                self.close()

    def close(self) -> None:
        """Connections still in use are closed when they come back."""
        self._closed = True
        while self._free:
            self._free.pop().close()
