"""Read-only connections, one per look-up at a time: readers never wait for a writer, nor for each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition, Lock, local

from records.files import FAILURES, Connection, Safe, reader_connection, reason_in
from records.unusable import Unusable


class Readers:
    """As many connections as were ever needed at once; the one used last is used next, its cache is warm."""

    def __init__(self, safe: Safe, damaged: Callable[[], None] = lambda: None) -> None:
        """`damaged` is called when a file turns out to be. A look-up that the world prevents raises `Unusable`."""
        self._safe, self._damaged = safe, damaged
        self._free: deque[tuple[int, Connection]] = deque()
        self._round = 0
        self._closed = False
        self._gate = Condition(Lock())
        self._reading, self._paused = 0, False
        self._mine = local()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        self._enter()
        try:
            round_, connection = self._taken()
            try:
                yield connection
            finally:
                self._free.append((round_, connection))
                if self._closed or round_ != self._round:
                    self._tidy()
        except FAILURES as error:
            reason = reason_in(self._safe.folder, error)
            if reason is None:
                raise
            if reason == "damaged":
                self._damaged()
            raise Unusable(reason) from error
        finally:
            self._leave()

    @contextmanager
    def paused(self, patience: float) -> Iterator[None]:
        """No connection is open inside, so that a file can be replaced also where open files cannot be; look-ups that
        begin meanwhile wait. TimeoutError when those under way take longer than `patience` seconds. Not for a thread
        that reads."""
        with self._gate:
            self._paused = True
            quiet = self._gate.wait_for(lambda: self._reading == 0, patience)
        try:
            if not quiet:
                raise TimeoutError("a look-up is under way")
            self.renew()
            yield
        finally:
            with self._gate:
                self._paused = False
                self._gate.notify_all()

    def renew(self) -> None:
        """A file was replaced by another: the connections made before are closed, those in use when they come back."""
        self._round += 1
        self._tidy()

    def close(self) -> None:
        """Connections still in use are closed when they come back."""
        self._closed = True
        self._tidy()

    def _enter(self) -> None:
        depth = getattr(self._mine, "depth", 0)
        with self._gate:
            while self._paused and not depth:  # who reads within a read must not wait for itself
                self._gate.wait()
            self._reading += 1
        self._mine.depth = depth + 1

    def _leave(self) -> None:
        self._mine.depth -= 1
        with self._gate:
            self._reading -= 1
            if self._paused:
                self._gate.notify_all()

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
