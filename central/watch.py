"""Wakes waiting long-polls. One task per process re-reads the heads: level-triggered, so there is nothing to miss."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import structlog

log = structlog.get_logger(__name__)

Heads = Mapping[str, tuple[int, int]]


class Watch:
    """Reads all heads every `interval` seconds while somebody waits, and at once after `nudge()`, which any thread may
    call after a commit of its own."""

    def __init__(self, read: Callable[[], Heads], interval: float = 0.25) -> None:
        self._read = read
        self._interval = interval
        self._heads: Heads = {}
        self._nudged = asyncio.Event()
        self._turned = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self.waiting = 0
        self.closed = False

    def start(self) -> None:
        """Call on the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run())

    def nudge(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._nudged.set)

    @staticmethod
    def time() -> float:
        """Seconds on the clock that waits are measured with."""
        return asyncio.get_running_loop().time()

    def close(self) -> None:
        """Let every waiter go: the process ends."""
        self.closed = True
        self._turn()

    async def stop(self) -> None:
        self.close()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def newer(self, seen: Heads, seconds: float) -> bool:
        """Whether one of the scopes of `seen` moved on within `seconds`; False at once when closing."""
        end = self.time() + seconds
        self.waiting += 1
        self._nudged.set()
        try:
            while not self.closed and not self._moved(seen):
                left = end - self.time()
                if left <= 0:
                    return False
                await _wait(self._turned, left)
            return not self.closed
        finally:
            self.waiting -= 1

    def _moved(self, seen: Heads) -> bool:
        for scope, (gen, head) in seen.items():
            now = self._heads.get(scope)
            if now is not None and (now[0] != gen or now[1] > head):
                return True
        return False

    async def _run(self) -> None:
        while not self.closed:
            await _wait(self._nudged, self._interval if self.waiting else None)
            self._nudged.clear()
            try:
                heads = await asyncio.to_thread(self._read)
            except Exception as error:  # noqa: BLE001 - the database may be away for a while; the next look tells
                log.warning("heads_unreadable", error=type(error).__name__)
                await asyncio.sleep(self._interval)
                continue
            if heads != self._heads:
                self._heads = heads
                self._turn()

    def _turn(self) -> None:
        turned, self._turned = self._turned, asyncio.Event()
        turned.set()


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
