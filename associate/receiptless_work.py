"""What goods without a receipt go through: scanned, decided, saved. The page's taps and scans are in
`associate.receiptless`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Signal

from associate import receiptless_draft, receiptless_rows
from associate.receiptless_draft import Draft
from associate.receiptless_flow import LooseCounter, LooseFacts, LooseFlow, changes, decided, deed, read
from associate.receiptless_rows import KnownCustomer, LooseSum, ReceiptlessState, Trouble
from associate.resumable import OnDisk
from associate.return_desk_rows import ReturnFinding, ReturnLine, Wording
from associate.second_person import SecondPerson
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel
from shop.credit_slips import CreditSlip, slip_of
from shop.lookups import Customer, StaffMember
from shop.orders import Refused

log = structlog.get_logger()

NOBODY: dict[str, Any] = {"approver": "", "how": "", "proof": None}
"""Has agreed."""


class LooseWork(ViewModel):
    """What goods without a receipt go through; `associate.receiptless.Receiptless` is how a page sees it."""

    state: ReceiptlessState
    answered = Signal(str)
    """A code was answered: understood, unknown or refused."""

    def __init__(
        self, counter: LooseCounter, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(ReceiptlessState())
        self._counter, self._background, self._now, self._words = counter, background, now, words
        self._asked, self._scanned, self._sought = Newest(background), Newest(background), Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self._flow = LooseFlow()
        self._second: SecondPerson | None = None
        self._slip: Callable[[str, CreditSlip], object] = lambda _id, _said: None
        self.keep: Callable[[Callable[[], object]], object] = lambda then: then()
        """Puts `draft()` on the disk, then calls what it is given."""
        self._disk = OnDisk(self)
        self._lines, self._sums = Rows(ReturnLine, parent=self), Rows(LooseSum, parent=self)
        self._findings, self._people = Rows(ReturnFinding, parent=self), Rows(KnownCustomer, parent=self)
        self._customers: tuple[Customer, ...] = ()

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    def refresh(self) -> None:
        """Central or this tablet changed the rules, the prices, or what became of what was sent."""
        if self._flow.chosen and self._flow.phase != "saving":
            self._asked.run(self._read, then=self._again)

    def _begin(self) -> None:
        mint = self._counter.desk.mint
        self._flow = LooseFlow(id=mint(), command=mint())
        self.reword()

    def _change(self, flow: LooseFlow) -> None:
        """What was agreed to is not what is on screen now."""
        if self._flow.phase == "goods":
            if not flow.id:
                flow = replace(flow, id=self._counter.desk.mint(), command=self._counter.desk.mint())
            self._flow = replace(flow, decision=None, **NOBODY)
            self._asked.run(self._read, then=self._known, failed=self._failed)
            self._tell("")

    def _read(self) -> LooseFacts | None:
        """Off the GUI thread."""
        return read(self._counter, self._flow, self._now())

    def _known(self, facts: LooseFacts | None) -> None:
        if facts is not None:
            self._flow = decided(self._flow, facts)
            self.reword()

    def _again(self, facts: LooseFacts | None) -> None:
        known = self._flow.facts
        if facts is None:
            return
        if self._flow.phase == "done" and known is not None:
            told = replace(known, refused=facts.refused, undo_refused=facts.undo_refused)
            self._flow = replace(self._flow, facts=told)
        elif self._flow.phase == "goods":
            self._renew(facts)
        self.reword()

    def _renew(self, facts: LooseFacts) -> bool:
        """Whether it is still as somebody has read it, or agreed to it."""
        was, self._flow = self._flow, decided(self._flow, facts)
        found = changes(was, self._flow)
        if found:
            log.info("loose_goods_decided_again", changed=found)
            self._flow = replace(self._flow, **NOBODY)
            if self._second is not None:
                self._second.close()
            self.show(replace(self.state, changed=found, trouble="changed"))
        return not found

    def _save(self, facts: LooseFacts | None) -> None:
        same = facts is not None and self._renew(facts)
        decision, me = self._flow.decision, self._me
        if not same or decision is None or me is None:
            self._flow = replace(self._flow, phase="goods")
            self.reword()
            self.answered.emit("refused")
            return
        made = deed(self._flow, decision, self._counter.currency(), me.id)
        if isinstance(made, Refused):
            log.info("loose_goods_refused", reason=made.reason)
            self._flow = replace(self._flow, phase="goods")
            self._refuse("same_person" if made.reason == "same_person" else "changed")
            return
        command = self._flow.command
        saved, failed = partial(self._saved, command), partial(self._not_saved, command)
        self._background.follow(self._counter.desk.save(made, command), then=saved, failed=failed)

    def _saved(self, command: str, _: Any) -> None:
        if command == self._flow.command:
            self._is_done()

    def _is_done(self) -> None:
        taken = (self._me.id, self._now()) if self._me is not None else None
        flow = self._flow = replace(self._flow, phase="done", open=0, taken=taken)
        if flow.facts is not None and flow.decision is not None and self._me is not None:
            titles = {key: hit.title for key, hit in flow.facts.articles.items()}
            people = self._me.id, flow.approver
            said = slip_of(flow.goods, titles, flow.decision, self._counter.currency(), people, self._now())
            self._slip(flow.id, said)
        self._tell("")

    def _not_saved(self, command: str, error: Exception) -> None:
        log.error("loose_goods_not_saved", error=type(error).__name__)
        if command == self._flow.command:
            self._flow = replace(self._flow, phase="goods")
            self._refuse("unsaved")

    def _not_read(self, error: Exception) -> None:
        self._flow = replace(self._flow, phase="goods")
        self._failed(error)

    def forget(self) -> None:
        if self._second is not None:
            self._second.close()
        for one in (self._asked, self._scanned, self._sought):
            one.forget()
        self._flow, self._customers = LooseFlow(), ()
        self._people.show([])
        self.show(ReceiptlessState())
        self._lay()

    def draft(self) -> Draft | None:
        return receiptless_draft.written(self._flow)

    def resume(self, draft: Draft) -> None:
        """Go on where the tablet ended. ValueError for what is no draft of this page."""
        self._flow = receiptless_draft.read_back(draft)
        self._asked.run(self._read, then=self._resumed, failed=self._failed)

    def _resumed(self, facts: LooseFacts | None) -> None:
        """What was saved in the moment of the end is not taken twice."""
        self._known(facts)
        if facts is not None and facts.done:
            self._flow = replace(self._flow, phase="done", open=0)
            self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("loose_goods_not_read", error=type(error).__name__)
        self._refuse("failed")

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
        flow, words, currency = self._flow, self._words, self._counter.currency()
        self._lines.show(receiptless_rows.lines(flow, words, currency))
        self._sums.show(receiptless_rows.sums(flow, words, currency))
        self._findings.show(receiptless_rows.findings(flow))
        worded = receiptless_rows.worded(self.state, flow, words, currency, online=self._online)
        self.show(replace(worded, undo_left=receiptless_rows.undo_left(flow, self._now())))
