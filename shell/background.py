"""Work off the GUI thread, with its result back on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import QCoreApplication, QTimer

from shell.bridge import Bridge

log = structlog.get_logger()

Then = Callable[[Any], object]
Failed = Callable[[Exception], object]

LATER_MS = 30
"""By then what a person asked for is on the screen."""


class Background:
    """`run(find, gtin, then=show)` calls `find(gtin)` on a pool thread and `show(result)` on the GUI thread."""

    def __init__(self, bridge: Bridge, threads: int = 3) -> None:
        self._bridge = bridge
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._open = True
        self._under_way = 0

    def run(self, fn: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None) -> None:
        """Without `failed`, an error is logged and `then` is not called."""
        if not self._open:
            return
        self._under_way += 1
        future = self._pool.submit(fn, *args)
        future.add_done_callback(partial(self._bridge.post, self._deliver, then, failed))

    def follow(self, future: Future[Any], then: Then | None = None, failed: Failed | None = None) -> None:
        """Hear of a Future of another room (a write) on the GUI thread."""
        self._under_way += 1
        future.add_done_callback(partial(self._bridge.post, self._deliver, then, failed))

    def later(self, do: Callable[[], object]) -> None:
        """On the GUI thread, once what has just changed is painted: for what nobody waits for."""
        if self._open:
            self._under_way += 1
            QTimer.singleShot(LATER_MS, partial(self._late, do))

    def _late(self, do: Callable[[], object]) -> None:
        self._under_way -= 1
        if self._open:
            do()

    def _deliver(self, then: Then | None, failed: Failed | None, future: Future[Any]) -> None:
        self._under_way -= 1
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if then is not None:
                then(future.result())
        elif failed is not None and isinstance(error, Exception):
            failed(error)
        else:
            log.error("background_work_failed", exc_info=error)

    @property
    def busy(self) -> bool:
        return self._under_way > 0

    def idle(self, seconds: float = 5.0) -> bool:
        """Handle events until nothing is under way; for tests and the end of a program. False when time ran out."""
        end = time.monotonic() + seconds
        while self._under_way and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.001)
        return not self._under_way

    def close(self) -> None:
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=True)


class Newest:
    """Run the same kind of question again and again; only the newest one's answer counts (scan, scan, scan)."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._ticket = 0

    def run(self, fn: Callable[..., Any], *args: Any, then: Then, failed: Failed | None = None) -> None:
        self._ticket += 1
        ticket = self._ticket
        self._background.run(
            fn,
            *args,
            then=partial(self._if_newest, ticket, then),
            failed=failed and partial(self._if_newest, ticket, failed),
        )

    def forget(self) -> None:
        """Whatever is under way is no longer wanted."""
        self._ticket += 1

    def _if_newest(self, ticket: int, tell: Callable[[Any], object], answer: object) -> None:
        if ticket == self._ticket:
            tell(answer)
