"""One life of a tablet in the hands of somebody who picks several orders on one walk, a process of its own.

As in `tests.journeys.pickup_life`; from the list of pickups to the bays. One unit of one order is missing: its tote
waits for a decision.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.pickup_life import Life

NUMBERS = "TT-11", "TT-12", "TT-13"
CRATES = "TOTE:41", "TOTE:42", "TOTE:43"
PIECE, MISSING = "9520000000011", "p1-b"


class WalkLife(Life):
    def seen(self) -> dict[str, Any]:
        orders = [self._order(number) for number in NUMBERS]
        states = [[{state: n for state, n in line.states.items() if n} for line in one.lines] for one in orders]
        return {"flow": self._flow(), "states": states, "done": self.done()}

    def _order(self, number: str) -> Any:
        assert self.program.records is not None
        found = self.program.records.order(number)
        assert found is not None
        return found.shown

    def _flow(self) -> list[Any]:
        batch, stage, page = self.pages.batch, self.pages.stage.state, self.tablet.page
        if page == "stage" and stage.phase == "staging":
            return [page, stage.number, stage.phase, stage.in_hand, stage.staged]
        if page != "batch" or batch.state.phase == "empty":
            return []
        # One that lies in its bay is mentioned until the end of that life.
        totes = [[row.letter, row.code, row.inside, row.short] for row in batch.totes.rows if row.standing != "ready"]
        return [page, batch.state.phase, batch.state.at.id, batch.state.done, batch.state.units, totes]

    def _next(self) -> Callable[[], object] | None:
        page, batch, stage = self.tablet.page, self.pages.batch.state, self.pages.stage.state
        if page == "stage":
            return self.scan_bay if stage.phase == "staging" else self.to_the_others
        if page == "batch" and batch.phase in ("totes", "walking"):
            return self._on_the_walk()
        if page == "batch" and batch.phase == "done":
            return self.lay if self._laid() else None
        return self.pages.resume.go_on if self.pages.resume.state.what else self.choose

    def _on_the_walk(self) -> Callable[[], object]:
        if self.pages.batch.state.phase == "totes":
            bound = sum(row.code != "" for row in self.pages.batch.totes.rows)
            return self.bind if bound < len(CRATES) else self.set_off
        return self.miss if self.pages.batch.state.at.id == MISSING else self.take

    def _laid(self) -> str:
        """The crate of the next order that is complete."""
        rows = self.pages.batch.totes.rows
        return next((row.code for row in rows if row.standing == "in" and not row.short), "")

    def choose(self) -> None:
        self.tablet.go("pickups")
        self.rest()
        self.pages.pickups.pick_together(True)
        for number in NUMBERS:
            self.pages.pickups.toggle(number)
        self.tablet.begin_batch()

    def to_the_others(self) -> None:
        self.tablet.back()

    def bind(self) -> None:
        bound = sum(row.code != "" for row in self.pages.batch.totes.rows)
        self.program.scanner.inject(CRATES[bound])

    def set_off(self) -> None:
        self.pages.batch.label(False)

    def take(self) -> None:
        self.program.scanner.inject(PIECE)

    def miss(self) -> None:
        self.pages.batch.miss("not_found")

    def lay(self) -> None:
        self.program.scanner.inject(f"TOTE:{self._laid()}")


def run(folder: str, ledger: str, stop_after: int = 0) -> None:
    """The child: killed after so many steps, or not at all."""
    life = WalkLife(Path(folder), Path(ledger), "", stop_after)
    life.sign_in()
    life.work()
    life.program.close()
