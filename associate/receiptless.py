"""Goods that come back without a receipt: scanned, worth the lowest price of late, for store credit of somebody who is
known. Nothing counts before it is saved, which is one commit; no credit is made here, only asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import receiptless_draft, receiptless_rows
from associate.receiptless_draft import Draft
from associate.receiptless_flow import (
    MOST_UNITS,
    LooseCounter,
    LooseFacts,
    LooseFlow,
    changes,
    decided,
    deed,
    read,
    with_article,
    without,
)
from associate.receiptless_rows import KnownCustomer, LooseSum, ReceiptlessState, Trouble
from associate.return_desk import LONGEST_SERIAL
from associate.return_desk_flow import Chosen
from associate.return_desk_rows import ReturnFinding, ReturnLine, Wording
from associate.second_person import SecondPerson
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import approvals, codes
from shop.approvals import How
from shop.bodies import Condition, Disposition
from shop.credit_slips import CreditSlip, slip_of
from shop.lookups import Customer, Found, StaffMember
from shop.orders import Refused
from shop.receiptless import MOST_LINES, NO_ORDER, Contact
from shop.signed_codes import Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

NOBODY: dict[str, Any] = {"approver": "", "how": "", "proof": None}
"""Has agreed."""


@QmlElement
@QmlUncreatable("made by the program")
class Receiptless(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """One return at a time. It stays when another page is looked at, and goes with the person."""

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
        self._kept: Draft | None = None
        self._keeping = False
        self._lines, self._sums = Rows(ReturnLine, parent=self), Rows(LooseSum, parent=self)
        self._findings, self._people = Rows(ReturnFinding, parent=self), Rows(KnownCustomer, parent=self)
        self._customers: tuple[Customer, ...] = ()

    phase = field(str, "phase")
    slip = field(str, "slip")
    returnId = field(str, "return_id")  # noqa: N815 - QML's name
    trouble = field(str, "trouble")
    shown = field(str, "shown")
    units = field(int, "units")
    lacking = field(str, "lacking")
    lackingTitle = field(str, "lacking_title")  # noqa: N815
    contact = field(str, "contact")
    called = field(str, "called")
    email = field(str, "email")
    searched = field(bool, "searched")
    outcome = field(str, "outcome")
    total = field(str, "total")
    days = field(int, "days")
    version = field(str, "version")
    asOf = field(str, "as_of")  # noqa: N815
    age = field(str, "age")
    approver = field(str, "approver")
    changedParts = field(list, "changed")  # noqa: N815
    progress = field(str, "progress")
    reasons = field(list, "reasons")

    def _get_lines(self) -> Rows:
        return self._lines

    def _get_sums(self) -> Rows:
        return self._sums

    def _get_findings(self) -> Rows:
        return self._findings

    def _get_people(self) -> Rows:
        return self._people

    lines = Property(Rows, _get_lines, constant=True)
    sums = Property(Rows, _get_sums, constant=True)
    findings = Property(Rows, _get_findings, constant=True)
    people = Property(Rows, _get_people, constant=True)

    # --- from outside

    def use(self, second: SecondPerson, slip: Callable[[str, CreditSlip], object]) -> None:
        """Whom a manager's agreement is asked of, and who prints the slip of a return."""
        self._second, self._slip = second, slip
        second.approved.connect(self.approve)
        second.declined.connect(lambda: self._tell("declined"))

    def sign(self, member: StaffMember | None) -> None:
        """Who is at the desk now. Another person begins anew."""
        if member is None or self._me is None or member.id != self._me.id:
            self.forget()
        self._me = member

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    def come_to(self) -> None:
        """Somebody comes from the desk: what is saved is over, what was begun goes on."""
        if self._flow.phase == "done" or not self._flow.id:
            self.forget()
            self._begin()

    def refresh(self) -> None:
        """Central or this tablet changed the rules, the prices, or what became of what was sent."""
        if self._flow.chosen and self._flow.phase != "saving":
            self._asked.run(self._read, then=self._again)

    def hear(self, code: codes.Code) -> bool:
        """A scan while the page is on top; whether it belongs here."""
        if isinstance(code, codes.Ambiguous):
            code = next((one for one in code.readings if isinstance(one, codes.Gtin)), code)
        if self._flow.phase != "goods":
            return False
        if isinstance(code, codes.Gtin):
            self._scanned.run(self._counter.find, code.gtin, then=partial(self._found, code), failed=self._failed)
        elif isinstance(code, codes.ReturnCode) and not self._flow.chosen:
            self.show(replace(self.state, slip=code.code.lower()))
            self.answered.emit("understood")
        elif isinstance(code, codes.Serial):
            self._hear_serial(code.serial)
        elif isinstance(code, codes.Loyalty):
            self._scanned.run(self._counter.desk.customer, code.member, then=self._carded, failed=self._failed)
        elif isinstance(code, codes.Signed) and code.ticket.kind == "loyalty":
            self._scanned.run(self._of_card, code, then=self._carded, failed=self._failed)
        else:
            return False
        return True

    # --- what comes back

    def _begin(self) -> None:
        mint = self._counter.desk.mint
        self._flow = LooseFlow(id=mint(), command=mint())
        self.reword()

    def _found(self, code: codes.Gtin, found: Found | None) -> None:
        if found is None:
            self._refuse("unknown", code.gtin)
            return
        if len(self._flow.chosen) >= MOST_LINES:
            self._refuse("full")
            return
        self.show(replace(self.state, slip=""))
        self._change(with_article(self._flow, found.variant.id, code.serial or ""))
        self.answered.emit("understood")

    def _hear_serial(self, serial: str) -> None:
        at = self._flow.open or (next(iter(self._flow.chosen)) if len(self._flow.chosen) == 1 else 0)
        if at not in self._flow.chosen:
            self._refuse("which_line")
            return
        self.set_serial(at, serial)
        self.answered.emit("understood")

    @Slot(int)
    def take(self, at: int) -> None:
        """The article is looked at again; a second tap closes it."""
        if at in self._flow.chosen:
            self._flow = replace(self._flow, open=0 if self._flow.open == at else at)
            self._tell("")

    @Slot(int)
    def leave(self, at: int) -> None:
        """It stays with the customer after all."""
        if at in self._flow.chosen:
            self._change(without(self._flow, at))

    @Slot(int, int)
    def set_units(self, at: int, units: int) -> None:
        if 0 < units <= MOST_UNITS:
            self._say(at, units=units)

    @Slot(int, str)
    def set_reason(self, at: int, reason: str) -> None:
        if self._flow.facts is not None and reason in self._flow.facts.policy.reasons:
            self._say(at, reason=reason)

    @Slot(int, str)
    def set_condition(self, at: int, condition: str) -> None:
        if condition in get_args(Condition):
            self._say(at, condition=condition, disposition="")

    @Slot(int, str)
    def set_disposition(self, at: int, disposition: str) -> None:
        if disposition in get_args(Disposition):
            self._say(at, disposition=disposition)

    @Slot(int, str)
    def set_serial(self, at: int, serial: str) -> None:
        if serial.isprintable():
            self._say(at, serial=serial.strip()[:LONGEST_SERIAL])

    def _say(self, at: int, **said: Any) -> None:
        one: Chosen | None = self._flow.chosen.get(at)
        if one is not None:
            self._change(replace(self._flow, chosen={**self._flow.chosen, at: replace(one, **said)}, open=at))

    # --- whose credit it is

    def _of_card(self, code: codes.Signed) -> Customer | None:
        """Off the GUI thread."""
        ticket = self._counter.desk.genuine(code)
        return self._counter.desk.customer(ticket.name) if isinstance(ticket, Ticket) else None

    def _carded(self, customer: Customer | None) -> None:
        if customer is None:
            self._refuse("nobody")
            return
        self._is_of(customer)
        self.answered.emit("understood")

    def _is_of(self, customer: Customer) -> None:
        called = customer.name or customer.first_name
        self._change(replace(self._flow, contact=Contact(customer.id), called=called))

    @Slot(str)
    def seek(self, said: str) -> None:
        """Customers that this tablet knows with such a name or e-mail address."""
        if said.strip():
            self._sought.run(self._counter.desk.customers, said.strip(), then=self._list, failed=self._failed)
        else:
            self._list(())

    def _list(self, found: tuple[Customer, ...]) -> None:
        self._customers = found
        self._people.show([KnownCustomer(one.id, one.name or one.first_name, one.member[-4:]) for one in found])
        self.show(replace(self.state, searched=bool(found)))

    @Slot(str)
    def choose_customer(self, customer: str) -> None:
        """One of those that were found."""
        one = next((one for one in self._customers if one.id == customer), None)
        if one is not None:
            self._is_of(one)

    @Slot(str, str, result=bool)
    def reachable(self, name: str, email: str) -> bool:
        """Whether central can write to them: a name, and an address that can be one."""
        return Contact(name=name, email=email).known

    @Slot(str, str)
    def set_contact(self, name: str, email: str) -> None:
        contact = Contact(name=" ".join(name.split()), email=email.strip())
        if contact.known:
            self._change(replace(self._flow, contact=contact, called=""))

    # --- the decision, and the second person

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
            self._flow = replace(self._flow, facts=replace(known, refused=facts.refused))
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

    @Slot()
    def ask_manager(self) -> None:
        """A manager looks at what is on screen and agrees, or does not."""
        flow, me = self._flow, self._me
        if self._second is None or flow.decision is None or me is None or flow.phase != "goods":
            return
        worst = flow.decision.outcome
        why = tuple(dict.fromkeys(one.code for one in flow.decision.findings if one.outcome == worst))
        self._tell("")
        self._second.ask(approvals.Asked(flow.id, NO_ORDER, flow.amount, self._counter.currency(), me.id, why))

    @Slot(str, str)
    def approve(self, approver: str, how: str) -> None:
        """A manager agreed to what is on screen. Never whoever asks."""
        if self._me is None or approver == self._me.id:
            self._refuse("same_person")
            return
        manager = self._flow.decision is not None and self._flow.decision.outcome == "manager"
        if manager and self._flow.phase == "goods" and how in get_args(How):
            proof = self._second.proof if self._second is not None and how == "code" else None
            self._flow = replace(self._flow, approver=approver, how=how, proof=proof)  # type: ignore[arg-type]  # it is one
            self._tell("")

    # --- done

    @Slot()
    def finish(self) -> None:
        """Take the goods: the rules and prices are looked at once more before it is saved."""
        flow, decision = self._flow, self._flow.decision
        if flow.phase != "goods" or decision is None or decision.outcome == "denied" or self._me is None:
            return
        if decision.outcome != "manager" or flow.approver:
            self._flow = replace(flow, phase="saving", open=0)
            self._tell("")
            self._asked.run(self._read, then=self._save, failed=self._not_read)

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
        flow = self._flow = replace(self._flow, phase="done", open=0)
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

    @Slot()
    def end(self) -> None:
        """It is over, or nothing is taken after all."""
        self.forget()
        self.reword()

    def forget(self) -> None:
        if self._second is not None:
            self._second.close()
        for one in (self._asked, self._scanned, self._sought):
            one.forget()
        self._flow, self._customers = LooseFlow(), ()
        self._people.show([])
        self.show(ReceiptlessState())
        self._lay()

    # --- going on after an end of the tablet

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

    # --- what is shown

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
        draft = self.draft()
        if draft == self._kept:
            self._lay()
        elif not self._keeping:
            self._keeping = True
            self.keep(partial(self._is_kept, draft))

    def _is_kept(self, draft: Draft | None) -> None:
        """On the disk, or the disk refused: nobody waits for that at the desk."""
        self._kept, self._keeping = draft, False
        self.reword()

    def _lay(self) -> None:
        flow, words, currency = self._flow, self._words, self._counter.currency()
        self._lines.show(receiptless_rows.lines(flow, words, currency))
        self._sums.show(receiptless_rows.sums(flow, words, currency))
        self._findings.show(receiptless_rows.findings(flow))
        self.show(receiptless_rows.worded(self.state, flow, words, currency, online=self._online))
