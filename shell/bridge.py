"""The one place where another thread's news reaches the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import QObject, Qt, Signal

log = structlog.get_logger()


class Bridge(QObject):
    """`post` from any thread; the functions run on the thread that made the bridge, in the order they were posted."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, fn: Callable[..., object], *args: Any) -> None:
        """Run `fn(*args)` on the GUI thread soon. After `close` it is dropped: there is no screen left to tell."""
        if self._open:
            self._posted.emit(partial(fn, *args))

    def close(self) -> None:
        self._open = False

    def _run(self, call: Callable[[], object]) -> None:
        if not self._open:
            return
        try:
            call()
        except Exception:
            # An exception in a slot would vanish in Qt's event loop.
            log.exception("posted_call_failed")
