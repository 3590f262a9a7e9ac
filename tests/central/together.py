"""Several at work at the same time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

PATIENCE = 600.0
"""Seconds after which something hangs. A test's own limit is usually shorter."""


def at_once(*works: Callable[[], None]) -> None:
    """Run all of them on threads of their own, begun together; the first failure is raised."""
    failed: list[BaseException] = []
    together = threading.Barrier(len(works))

    def one(work: Callable[[], None]) -> None:
        try:
            together.wait(PATIENCE)
            work()
        except BaseException as error:  # noqa: BLE001 - raised below, on the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=one, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    if failed:
        raise failed[0]


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)
