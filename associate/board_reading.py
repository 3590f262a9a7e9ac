"""Reads for a page off the GUI thread: while somebody looks at it, and one reading at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog

from shell.background import Background

log = structlog.get_logger()


class WhileShown:
    """`read` runs off the GUI thread, `then` takes what it answers. What changes during a reading is read once more
    after it: an older answer must not come after a newer one."""

    def __init__(
        self,
        background: Background,
        read: Callable[[], Any],
        *,
        then: Callable[[Any], object],
        failed: Callable[[], object],
    ) -> None:
        self._background, self._read, self._then, self._failed = background, read, then, failed
        self.shown = False
        self._reading, self._stale = False, False

    def look(self, shown: bool) -> None:
        """Whether somebody looks at the page now."""
        began = shown and not self.shown
        self.shown = shown
        if began:
            self.again()

    def again(self) -> None:
        """Something changed."""
        if not self.shown:
            return
        self._stale = True
        if not self._reading:
            self._reading, self._stale = True, False
            self._background.run(self._read, then=self._know, failed=self._not_read)

    def _know(self, answer: Any) -> None:
        self._reading = False
        self._then(answer)
        self._go_on()

    def _not_read(self, error: Exception) -> None:
        log.error("page_unreadable", error=type(error).__name__)
        self._reading = False
        self._failed()

    def _go_on(self) -> None:
        if self._stale:
            self.again()
