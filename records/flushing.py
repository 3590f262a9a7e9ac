"""A thread that has a file flushed while its owner does something else that waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread


class Flusher:
    """One flush at a time: `begin`, and then `end` before the next one. Its thread starts with the first."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._answered: SimpleQueue[BaseException | None] = SimpleQueue()
        self._thread: Thread | None = None
        self.under_way = False

    def begin(self, flush: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="records-journal", daemon=True)
            self._thread.start()
        self.under_way = True
        self._asked.put(flush)

    def end(self) -> None:
        """Wait for what is under way, if anything is. Raises what it met."""
        if not self.under_way:
            return
        error = self._answered.get()
        self.under_way = False
        if error is not None:
            raise error

    def close(self) -> None:
        """Nothing may be under way."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (flush := self._asked.get()) is not None:
            try:
                flush()
            except BaseException as error:  # noqa: BLE001 - told to who waits for it
                self._answered.put(error)
            else:
                self._answered.put(None)
