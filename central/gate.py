"""How many requests work at a time in this process: a thread each, the next ones in line, and no line without end."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from central.refusals import Refusal

T = TypeVar("T")

WORKERS = 32
"""Below the connections that `Database` may open, so that nobody waits for one."""
LINE = 512
"""With a few milliseconds each, the last one is answered within the patience of a device."""


class Gate:
    """Belongs to the event loop."""

    def __init__(self, workers: int = WORKERS, line: int = LINE) -> None:
        self._workers, self._most = CapacityLimiter(workers), workers + line
        self._inside = 0

    async def work(self, do: Callable[[], T], *, waited: bool = False) -> T:
        """`do` on a thread. Raises Refusal 429 when the line is full, but not for who was let in before (`waited`):
        a long-poll does not count while it waits, and is not sent away when it wakes."""
        if self._inside >= self._most and not waited:
            # At different times, or they would all come back at once.
            later = random.randint(1, 5)  # noqa: S311 - no secret
            raise Refusal(429, "busy", "Central has too much to do at the moment.", retry_after=later)
        self._inside += 1
        try:
            return await to_thread.run_sync(do, limiter=self._workers)
        finally:
            self._inside -= 1
