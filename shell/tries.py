"""Wrong pickup codes on one device."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

WRONG_TRIES = 5
REMEMBERED_S = 600.0
LOCK_S = 60.0


class Tries:
    """Wrong fallback codes of this device, whoever typed or scanned them: five within ten minutes lock the entry for a
    minute. By a monotonic clock, which nobody can set."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: deque[float] = deque()
        self._locked_until = float("-inf")

    @property
    def locked(self) -> bool:
        return self._clock() < self._locked_until

    def wrong(self) -> None:
        now = self._clock()
        while self._wrong and self._wrong[0] <= now - REMEMBERED_S:
            self._wrong.popleft()
        self._wrong.append(now)
        if len(self._wrong) >= WRONG_TRIES:
            self._wrong.clear()
            self._locked_until = now + LOCK_S
