"""What the Return desk shows, laid out of where a return is; each change is on the disk before it is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from associate import came_back, return_desk_draft, return_desk_rows, return_desk_state, return_desk_waiting
from associate.came_back import ReturnBefore
from associate.resumable import OnDisk
from associate.return_desk_draft import Draft
from associate.return_desk_find import Sought
from associate.return_desk_flow import Facts, Flow, ReturnCounter
from associate.return_desk_rows import ReturnFinding, ReturnHit, ReturnLine, ReturnSum, ReturnTaken, Wording
from associate.return_desk_state import ReturnDeskState, Trouble
from associate.return_desk_waiting import ReturnWaiting, Waiting
from associate.return_photos import ReturnPhotos
from associate.second_person import SecondPerson
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel
from shop.lookups import StaffMember
from shop.return_slips import Decided


class DeskShown(ViewModel):
    """The return in hand as the page shows it; what becomes of it is `associate.return_desk_work.DeskWork`."""

    state: ReturnDeskState
    answered = Signal(str)
    """A code was answered: understood, unknown or refused."""
    laid = Signal()
    """The return in hand may be another one by now."""

    def __init__(
        self, counter: ReturnCounter, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(ReturnDeskState())
        self._counter, self._background, self._now, self._words = counter, background, now, words
        self._asked, self._news = Newest(background), Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self._flow = Flow()
        self._sought = Sought("nothing")
        self._second: SecondPerson | None = None
        self._asked_elsewhere = ""
        self._photos: ReturnPhotos | None = None
        self._slip: Callable[[str, str, Decided], object] = lambda _return, _order, _decided: None
        self.keep: Callable[[Callable[[], object]], object] = lambda then: then()
        """Puts `draft()` on the disk, then calls what it is given."""
        self._disk = OnDisk(self)
        self._hits, self._lines = Rows(ReturnHit, parent=self), Rows(ReturnLine, parent=self)
        self._findings, self._sums = Rows(ReturnFinding, parent=self), Rows(ReturnSum, parent=self)
        self._before, self._visit = Rows(ReturnBefore, parent=self), Rows(ReturnTaken, parent=self)
        self._waiting, self._who = Rows(ReturnWaiting, parent=self), Newest(background)
        self._waiting_for: tuple[Waiting, ...] = ()

    def draft(self) -> Draft | None:
        """What is to be gone on with after an end, None: nothing."""
        return return_desk_draft.written(self._flow)

    def look_who_waits(self) -> None:
        """Returns that were begun, or answered, elsewhere."""
        self._who.run(return_desk_waiting.read, self._counter, then=self._wait)

    def _wait(self, found: tuple[Waiting, ...]) -> None:
        self._waiting_for = found
        self._lay()

    def _now_is(self, **changed: Any) -> None:
        self._flow = replace(self._flow, **changed)

    def _blank(self) -> None:
        self._sought = Sought("nothing")
        self._hits.show([])
        self.show(ReturnDeskState(at_desk=self.state.at_desk))

    def _refuse(self, trouble: Trouble, shown: str = "") -> None:
        self._tell(trouble, shown)
        self.answered.emit("refused")

    def _tell(self, trouble: Trouble, shown: str = "") -> None:
        self.show(replace(self.state, trouble=trouble, shown=shown, changed=()))
        self.reword()

    def reword(self) -> None:
        """Time went by, the language changed, or a step was taken."""
        if self._disk.has_it():
            self._lay()

    def _lay(self) -> None:
        flow, words, now = self._flow, self._words, self._now()
        self._lay_hits()
        moment = partial(words.moment, now=now)
        self._waiting.show(return_desk_waiting.rows(self._waiting_for, moment))
        self.show(replace(self.state, at_desk=return_desk_waiting.at_the_desk(self._waiting_for)))
        self._visit.show(return_desk_rows.visit(flow, words))
        self._before.show(self._came_back(flow.facts, now) if flow.facts is not None else [])
        self._lines.show(return_desk_rows.lines(flow, words))
        self._findings.show(return_desk_rows.findings(flow.judged))
        self._sums.show(return_desk_rows.sums(flow, words))
        self.show(return_desk_state.worded(self.state, flow, words, now, online=self._online))
        self.laid.emit()

    def _came_back(self, facts: Facts, now: datetime) -> list[ReturnBefore]:
        """But for what is told of the return in hand."""
        rows = came_back.before(facts.order, facts.people, self._words, now, facts.policy)
        return [one for one in rows if one.id != self._flow.command]

    def _lay_hits(self) -> None:
        if self._flow.phase == "many":
            places = {one.code: one.name for one in self._counter.places()}
            self._hits.show(return_desk_rows.hits(self._sought.orders, places, self._words, self._now()))
