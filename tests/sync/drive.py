"""The agent one step at a time, with time that passes only when there is nothing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from records.store import Records
from sync.agent import Agent
from sync.clocks import Clocks
from sync.transport import Http


class Drive:
    """Real central, real sockets, real memory; unreal waiting."""

    def __init__(self, records: Records) -> None:
        self.ticks = 1000.0
        self.agent = Agent(
            records,
            dial=lambda server: Http(server, connect_s=1.0),
            clocks=Clocks(ticks=lambda: self.ticks, draw=lambda: 0.5, sleep=self._sleep),
        )

    def steps(self, count: int) -> None:
        for _ in range(count):
            until = self.agent.step()
            self.ticks = max(self.ticks, until)

    def until(self, condition: Callable[[], Any], steps: int = 200) -> None:
        """Fails the test when `condition` does not come true."""
        for _ in range(steps):
            if condition():
                return
            self.steps(1)
        raise AssertionError("it did not happen")

    def _sleep(self, seconds: float) -> None:
        self.ticks += seconds
