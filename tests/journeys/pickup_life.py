"""One life of a tablet in somebody's hands, a process of its own: sign in, go on where one was, end at a given point.

Every step is a tap or a scan, decided from what is on screen, so that any life can go on from where another ended. What
was on screen after each step is told to the ledger; whoever looks later believes the ledger and not the tablet.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

NUMBER = "TT-1"
PERSON = "lena"
LONGEST = 80
"""Steps from the shelf to the second hand-over, at most."""


class Life:
    def __init__(self, folder: Path, ledger: Path, pickup_code: str, stop_after: int) -> None:
        from PySide6.QtGui import QGuiApplication

        from associate.main import build
        from shell.metrics import TABLET

        self._app = QGuiApplication.instance() or QGuiApplication([])
        self._ledger = os.open(ledger, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._code, self._left = pickup_code, stop_after
        self.program = build(folder, window=TABLET)
        self.tablet, self.pages = self.program.models.tablet, self.program.models.pages

    # --- what is seen

    def rest(self) -> None:
        """Until nothing is read, saved or on its way to the screen."""
        from shell import pictures

        for _ in range(3):
            pictures.wait(lambda: False, 0.004)
            assert self.program.frame.background.idle(20)

    def order(self) -> Any:
        assert self.program.records is not None
        found = self.program.records.order(NUMBER)
        assert found is not None
        return found.shown

    def done(self) -> list[str]:
        """What was done on this tablet, by kind."""
        assert self.program.records is not None
        return [row.type for row in self.program.records.pending(0, 200)]

    def seen(self) -> dict[str, Any]:
        states = [{state: n for state, n in line.states.items() if n} for line in self.order().lines]
        return {"flow": self._flow(), "states": states, "done": self.done()}

    def _flow(self) -> list[Any]:
        pages, page = self.pages, self.tablet.page
        pick, stage, over = pages.pick.state, pages.stage.state, pages.hand_over.state
        if page == "pick" and pick.phase not in ("empty", "nothing"):
            return [page, pick.number, pick.phase, pick.done, pick.units]
        if page == "stage" and stage.phase == "staging":
            return [page, stage.number, stage.phase, stage.in_hand, stage.staged]
        if page == "handover" and over.phase in ("verify", "scan", "sign"):
            shown = [over.code, over.document, over.last_four, over.scanned, over.wanted, over.signature]
            return [page, over.number, over.phase, *shown]
        if page == "order" and pages.undoing.state.hand_over:
            return ["undo", pages.order.state.number]
        return []

    def tell(self, **facts: Any) -> None:
        os.write(self._ledger, json.dumps(facts | self.seen()).encode() + b"\n")

    # --- what is done

    def sign_in(self) -> None:
        from shell import pictures

        assert pictures.wait(lambda: not self.pages.sign_in.state.loading, 20)
        person = next(one for one in self.program.memory.people() if one.id == PERSON)
        self.pages.sign_in.signed_in.emit(person)
        self.rest()
        self.tell(step="back")

    def work(self) -> None:
        for _ in range(LONGEST):
            step = self._next()
            if step is None:
                self.tell(step="end")
                return
            step()
            self.rest()
            self.tell(step=step.__name__)
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("it comes to no end")

    def _next(self) -> Callable[[], object] | None:
        page, pages = self.tablet.page, self.pages
        if page == "pick" and pages.pick.state.phase in ("picking", "missing", "picked"):
            return self._at_the_shelf()
        if page == "stage" and pages.stage.state.phase == "staging":
            return self.scan_bay
        if page == "handover" and pages.hand_over.state.phase in ("verify", "scan", "sign"):
            return self._at_the_counter()
        if page == "order" and pages.undoing.state.hand_over:
            return self.say_why
        if pages.resume.state.what:
            return pages.resume.go_on
        return self._anew()

    def _anew(self) -> Callable[[], object] | None:
        order = self.order()
        if any(line.units("open") or line.units("short") for line in order.lines):
            return self.open_pick
        if any(line.units("picked") for line in order.lines):
            return self.open_stage
        if order.hand_overs:
            return None if "order.undo_hand_over" in self.done() else self.ask_undo
        if self.tablet.page == "order" and self.pages.order.state.can_hand_over:
            return self.hand_over
        return self.open_order

    def _at_the_shelf(self) -> Callable[[], object]:
        pick, missing = self.pages.pick.state, self.pages.missing.state
        if pick.phase == "picked":
            return self.open_stage
        if pick.phase == "missing":
            return self.give_up if missing.step == "cancel" else self.pages.missing.next
        if pick.at.variant == "p1-b":
            return self.record_missing if missing.step == "look" else self.look_again
        return self.scan_piece

    def _at_the_counter(self) -> Callable[[], object]:
        state, page = self.pages.hand_over.state, self.pages.hand_over
        if state.phase == "verify":
            return self.type_code if not state.code else self.show_document if not state.document else page.go_on
        if state.phase == "scan":
            return self.scan_piece if state.scanned < state.wanted else page.go_on
        return page.finish if state.signature else self.draw

    def open_pick(self) -> None:
        self.tablet.open_pick(NUMBER)

    def open_stage(self) -> None:
        self.tablet.open_stage(NUMBER)

    def open_order(self) -> None:
        self.tablet.open_order(NUMBER)

    def hand_over(self) -> None:
        self.tablet.hand_over()

    def scan_piece(self) -> None:
        self.program.scanner.inject("9520000000011")

    def scan_bay(self) -> None:
        self.program.scanner.inject("BAY:7-B")

    def look_again(self) -> None:
        self.pages.missing.begin("not_found")

    def record_missing(self) -> None:
        self.pages.missing.record()

    def give_up(self) -> None:
        self.pages.missing.cancel()

    def type_code(self) -> None:
        self.pages.hand_over.type_code(self._code)

    def show_document(self) -> None:
        self.pages.hand_over.note_document("passport", "0T47")

    def draw(self) -> None:
        self.pages.hand_over.draw("M1 2L3 4")

    def ask_undo(self) -> None:
        (given,) = self.order().hand_overs
        self.tablet.open_order(NUMBER)
        self.pages.undoing.ask(NUMBER, given.id, "Lena", "now", 2)

    def say_why(self) -> None:
        self.pages.undoing.confirm("by_mistake")


def run(folder: str, ledger: str, code: str, stop_after: int = 0, point: str = "", nth: int = 1) -> None:
    """The child: killed after so many steps, at the `nth` passing of a named point, or not at all."""
    life = Life(Path(folder), Path(ledger), code, stop_after)
    life.sign_in()
    if point:
        from tests.chaos import points

        points.arm(point, nth)
    life.work()
    life.program.close()
