"""One life of a tablet at the desk where goods go out for goods that come back, a process of its own.

As in `tests.journeys.return_life`; from finding the order to the exchange that is saved.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.return_life import ReturnLife

NUMBER = "TT-100031"
INSTEAD = "9520000000028"


class ExchangeLife(ReturnLife):
    def seen(self) -> dict[str, Any]:
        states = [[{state: n for state, n in line.states.items() if n} for line in self._lines(NUMBER)]]
        return {"flow": self._flow(), "states": states, "done": self.done()}

    def _flow(self) -> list[Any]:
        swap = self.pages.exchange.state
        return [*super()._flow(), swap.active, swap.balance, swap.source, swap.pieces]

    def _next(self) -> Callable[[], object] | None:
        desk = self.pages.returns.state
        if self.tablet.page == "returns" and desk.phase == "done":
            return None
        return super()._next()

    def _with_the_line(self) -> Callable[[], object]:
        (line,) = self.pages.returns.lines.rows
        if line.reason and line.condition and not self.pages.exchange.state.active:
            return self.swap_it
        return super()._with_the_line()

    def find(self) -> None:
        if self.tablet.page != "returns":
            self.tablet.take_goods_back("")
            self.rest()
        self.pages.returns.seek(NUMBER)

    def swap_it(self) -> None:
        """The other colour, from the shelf into the hand."""
        self.pages.exchange.begin(1)
        self.rest()
        self.program.scanner.inject(INSTEAD)
        self.rest()
        self.pages.exchange.take_over()


def run(folder: str, ledger: str, stop_after: int = 0, point: str = "", nth: int = 1) -> None:
    """The child: killed after so many steps, at the `nth` passing of a named point, or not at all."""
    life = ExchangeLife(Path(folder), Path(ledger), "", stop_after)
    life.sign_in()
    if point:
        from tests.chaos import points

        points.arm(point, nth)
    life.work()
    life.program.close()
