"""Goods that come back without a receipt: scanned, worth the lowest price of late, for store credit of somebody who is
known. Nothing counts before it is saved, which is one commit; no credit is made here, only asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.receiptless_flow import MOST_UNITS, with_article, without
from associate.receiptless_rows import KnownCustomer
from associate.receiptless_undo import LooseUndo
from associate.return_desk import LONGEST_SERIAL
from associate.return_desk_flow import Chosen
from associate.second_person import SecondPerson
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import approvals, codes
from shop.approvals import How
from shop.bodies import Condition, Disposition
from shop.credit_slips import CreditSlip
from shop.lookups import Customer, Found, StaffMember
from shop.receiptless import MOST_LINES, NO_ORDER, Contact
from shop.signed_codes import Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Receiptless(LooseUndo):  # type: ignore[operator]  # the stub of the decorator
    """One return at a time. It stays when another page is looked at, and goes with the person."""

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
    undoLeft = field(int, "undo_left")  # noqa: N815

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

    def come_to(self) -> None:
        """Somebody comes from the desk: what is saved is over, what was begun goes on."""
        if self._flow.phase == "done" or not self._flow.id:
            self.forget()
            self._begin()

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

    @Slot()
    def end(self) -> None:
        """It is over, or nothing is taken after all."""
        self.forget()
        self.reword()
