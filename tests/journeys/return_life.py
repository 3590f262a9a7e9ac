"""One life of a tablet at the desk where goods come back, a process of its own: two orders of one visit.

As in `tests.journeys.pickup_life`; from finding the first order to the second one that is taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.pickup_life import Life

NUMBERS = "TT-100021", "TT-100022"


class ReturnLife(Life):
    def seen(self) -> dict[str, Any]:
        states = [[{state: n for state, n in line.states.items() if n} for line in self._lines(one)] for one in NUMBERS]
        return {"flow": self._flow(), "states": states, "done": self.done()}

    def _lines(self, number: str) -> Any:
        assert self.program.records is not None
        found = self.program.records.order(number)
        assert found is not None
        return found.shown.lines

    def _flow(self) -> list[Any]:
        desk, page = self.pages.returns, self.tablet.page
        if page != "returns" or (desk.state.phase == "find" and not desk.visit.rows):
            return []
        chosen = [[one.id, one.units, one.reason, one.condition, one.where] for one in desk.lines.rows]
        visit = [[one.number, one.units, one.amount, one.promised] for one in desk.visit.rows]
        return [page, desk.state.phase, desk.state.number, chosen, visit]

    def _next(self) -> Callable[[], object] | None:
        desk, page = self.pages.returns, self.tablet.page
        if page == "returns" and desk.state.phase == "lines":
            return self._with_the_line()
        if page == "returns" and desk.state.phase == "done":
            return None if desk.state.number == NUMBERS[1] else desk.next_order
        if page != "returns" and self.pages.resume.state.what:
            return self.pages.resume.go_on
        return self.find

    def _with_the_line(self) -> Callable[[], object]:
        (line,) = self.pages.returns.lines.rows
        if line.units < line.able:
            return self.scan_another
        if not line.reason:
            return self.say_why
        return self.say_how if not line.condition else self.pages.returns.finish

    def find(self) -> None:
        if self.tablet.page != "returns":
            self.tablet.take_goods_back("")
            self.rest()
        first, second = NUMBERS
        taken = any(one.number == first for one in self.pages.returns.visit.rows)
        self.pages.returns.seek(second if taken else first)

    def scan_another(self) -> None:
        if self.pages.returns.lines.rows[0].open:
            self.pages.returns.take(1)
        self.scan_piece()

    def say_why(self) -> None:
        self.pages.returns.set_reason(1, "faulty")

    def say_how(self) -> None:
        self.pages.returns.set_condition(1, "opened")


def run(folder: str, ledger: str, stop_after: int = 0, point: str = "", nth: int = 1) -> None:
    """The child: killed after so many steps, at the `nth` passing of a named point, or not at all."""
    life = ReturnLife(Path(folder), Path(ledger), "", stop_after)
    life.sign_in()
    if point:
        from tests.chaos import points

        points.arm(point, nth)
    life.work()
    life.program.close()
