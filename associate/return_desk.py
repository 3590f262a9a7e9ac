"""Return desk: which order it is, what comes back and how, the decision in plain words, done. Nothing counts before it
is saved, which is one commit; how far one has come is on the disk before it is seen. Nobody is paid here."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import return_desk_find, return_desk_rows
from associate.return_desk_find import Asked, Sought, zone_of
from associate.return_desk_flow import Chosen
from associate.return_desk_work import DeskWork
from associate.return_photos import ReturnPhotos
from associate.second_person import Answered, SecondPerson
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import approvals, codes, return_requests
from shop.approvals import How
from shop.bodies import Condition, Disposition
from shop.return_slips import Decided

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_SERIAL = 60
OF_ORDERS = ("pickup", "return", "loyalty")
"""Kinds of signed codes that say which order, or whose."""


@QmlElement
@QmlUncreatable("made by the program")
class ReturnDesk(DeskWork):  # type: ignore[operator]  # the stub of the decorator
    """One return at a time, several in a visit. It stays when another page is looked at, and goes with the person."""

    phase = field(str, "phase")
    seeking = field(bool, "seeking")
    more = field(bool, "more")
    number = field(str, "number")
    returnId = field(str, "return_id")  # noqa: N815 - QML's name
    firstName = field(str, "first_name")  # noqa: N815 - QML's name
    placed = field(str, "placed")
    store = field(str, "store")
    asOf = field(str, "as_of")  # noqa: N815
    age = field(str, "age")
    pending = field(bool, "pending")
    contested = field(bool, "contested")
    clock = field(bool, "clock")
    trouble = field(str, "trouble")
    shown = field(str, "shown")
    why = field(str, "why")
    units = field(int, "units")
    lacking = field(str, "lacking")
    lackingTitle = field(str, "lacking_title")  # noqa: N815
    outcome = field(str, "outcome")
    ends = field(str, "ends")
    version = field(str, "version")
    total = field(str, "total")
    promised = field(str, "promised")
    left = field(str, "left")
    limit = field(str, "limit")
    share = field(int, "share")
    after = field(int, "after")
    over = field(list, "over")
    approver = field(str, "approver")
    changedParts = field(list, "changed")  # noqa: N815
    progress = field(str, "progress")
    visitTotal = field(str, "visit_total")  # noqa: N815
    nothingLeft = field(bool, "nothing_left")  # noqa: N815
    reasons = field(list, "reasons")
    atDesk = field(int, "at_desk")  # noqa: N815
    credit = field(bool, "credit")
    points = field(int, "points")
    undoLeft = field(int, "undo_left")  # noqa: N815 - QML's name

    def _get_hits(self) -> Rows:
        return self._hits

    def _get_lines(self) -> Rows:
        return self._lines

    def _get_findings(self) -> Rows:
        return self._findings

    def _get_sums(self) -> Rows:
        return self._sums

    def _get_before(self) -> Rows:
        return self._before

    def _get_visit(self) -> Rows:
        return self._visit

    hits = Property(Rows, _get_hits, constant=True)
    lines = Property(Rows, _get_lines, constant=True)
    findings = Property(Rows, _get_findings, constant=True)
    sums = Property(Rows, _get_sums, constant=True)
    before = Property(Rows, _get_before, constant=True)
    visit = Property(Rows, _get_visit, constant=True)

    def _get_waiting(self) -> Rows:
        return self._waiting

    waiting = Property(Rows, _get_waiting, constant=True)

    # --- from outside

    def hear(self, code: codes.Code) -> bool:
        """A scan while the page is on top; whether it belongs here."""
        if isinstance(code, codes.Ambiguous):
            code = next((one for one in code.readings if isinstance(one, codes.Gtin)), code)
        if isinstance(code, codes.Gtin) and self._flow.phase == "lines":
            self._hear_article(code.gtin, code.serial or "")
            return True
        if isinstance(code, codes.Serial) and self._flow.phase == "lines":
            self._hear_serial(code.serial)
            return True
        if isinstance(code, Asked) and not (isinstance(code, codes.Signed) and code.ticket.kind not in OF_ORDERS):
            self.look(code)
            return True
        return False

    def come_to(self) -> None:
        """Somebody comes to the desk from another page: a visit whose last return is saved is over."""
        if self._flow.phase == "done":
            self.end()

    def look(self, asked: Asked) -> None:
        """A code was scanned that says which order it is: the newest wins."""
        if not self._free():
            self._refuse("other_order")
            return
        self._seek(partial(return_desk_find.by_code, self._counter, asked))

    # --- which order

    @Slot(str)
    def seek(self, text: str) -> None:
        """What the customer can tell, typed."""
        if text.strip() and self._free():
            place = self._counter.place()
            zone, now = zone_of(place), self._now()
            today = return_desk_find.today(now, zone)
            self._seek(partial(return_desk_find.by_words, self._counter, text, zone, today))

    @Slot(str)
    def open(self, number: str) -> None:
        """From the list, or from the page of the order."""
        if self._flow.number == number and self._flow.phase == "lines":
            self.refresh()
        elif self._free():
            self._begin(Sought("order", number))

    @Slot()
    def find(self) -> None:
        """Another order: what was chosen of this one is let go, what is saved stays."""
        self._find_anew()

    @Slot(str)
    def go_on_with(self, return_id: str) -> None:
        """One that was begun at a kiosk, or that a manager has answered."""
        one = next((one.request for one in self._waiting_for if one.request.id == return_id), None)
        if one is not None and self._free():
            self._begin(Sought("order", one.order, return_id=one.id))

    # --- what comes back

    @Slot(int)
    def take(self, line: int) -> None:
        """The line comes back, or is looked at again; a second tap closes it."""
        if line in self._flow.chosen:
            self._now_is(open=0 if self._flow.open == line else line)
            self._tell("")
        elif self._left(line) > 0:
            self._choose(line, Chosen())

    @Slot(int)
    def leave(self, line: int) -> None:
        """It stays with the customer after all."""
        chosen = {key: one for key, one in self._flow.chosen.items() if key != line}
        self._decide(chosen, 0)

    @Slot(int, int)
    def set_units(self, line: int, units: int) -> None:
        one = self._flow.chosen.get(line)
        if one is not None and 0 < units <= self._left(line):
            self._choose(line, replace(one, units=units))

    @Slot(int, str)
    def set_reason(self, line: int, reason: str) -> None:
        one, facts = self._flow.chosen.get(line), self._flow.facts
        if one is not None and facts is not None and reason in facts.policy.reasons:
            self._choose(line, replace(one, reason=reason))

    @Slot(int, str)
    def set_condition(self, line: int, condition: str) -> None:
        one = self._flow.chosen.get(line)
        if one is not None and condition in get_args(Condition):
            self._choose(line, replace(one, condition=condition, disposition=""))

    @Slot(int, str)
    def set_disposition(self, line: int, disposition: str) -> None:
        one = self._flow.chosen.get(line)
        if one is not None and disposition in get_args(Disposition):
            self._choose(line, replace(one, disposition=disposition))

    @Slot(int, str)
    def set_serial(self, line: int, serial: str) -> None:
        one = self._flow.chosen.get(line)
        if one is not None and serial.isprintable():
            self._choose(line, replace(one, serial=serial.strip()[:LONGEST_SERIAL]))

    # --- the second person

    def use(self, second: SecondPerson) -> None:
        """Whom a manager's agreement is asked of."""
        self._second = second
        second.approved.connect(self.approve)
        second.declined.connect(self._declined)

    def attach(self, photos: ReturnPhotos, slip: Callable[[str, str, Decided], object]) -> None:
        """Where the photos of the return in hand are, and who prints its slip: (return, order, decided)."""
        self._photos, self._slip = photos, slip
        self.changed.connect(lambda: photos.follow(self._flow.id))

    @Slot()
    def show_photos(self) -> None:
        """To take some, or look at them."""
        if self._photos is not None and self._flow.phase == "lines":
            self._photos.show_sheet(self._flow.id)

    @Slot()
    def ask_manager(self) -> None:
        """A manager looks at what is on screen and agrees, or does not."""
        flow, me = self._flow, self._me
        if self._second is None or flow.judged is None or flow.facts is None or me is None or flow.phase != "lines":
            return
        worst = flow.judged.decision.outcome
        why = tuple(one.code for one in flow.judged.decision.findings if one.outcome == worst)
        currency = flow.facts.order.shown.currency
        self._tell("")
        self._second.ask(approvals.Asked(flow.id, flow.number, flow.judged.money.total, currency, me.id, why))

    def ask_elsewhere(self, asked: approvals.Asked) -> Future[None]:
        """Through central. The answer is a ValueError where that is not possible any more."""
        flow, facts = self._flow, self._flow.facts
        if facts is None or flow.id != asked.return_id:
            return _failed("another return is in hand by now")
        deed = return_requests.ask(
            facts.request,
            flow.id,
            flow.number,
            facts.place.code,
            flow.wishes,
            actor=asked.requester,
            codes=asked.codes,
            amount=asked.amount,
            now=self._now(),
            money=flow.money,
        )
        if isinstance(deed, return_requests.Refused):
            return _failed(deed.reason)
        self._asked_elsewhere = flow.id
        return self._counter.save(deed, self._counter.mint())

    def answered_elsewhere(self, return_id: str) -> Answered | None:
        """Off the GUI thread."""
        one = next((one for one in self._counter.requests() if one.id == return_id), None)
        if one is None or one.answered is None or one.state not in ("approved", "refused"):
            return None
        return Answered(one.state == "approved", one.answered.by, one.answered.note)

    @Slot(str, str)
    def approve(self, approver: str, how: str) -> None:
        """A manager agreed to what is on screen. Never whoever asks."""
        if self._me is None or approver == self._me.id:
            self._refuse("same_person")
            return
        if self._flow.judged is not None and self._flow.judged.decision.outcome == "manager" and how in get_args(How):
            proof = self._second.proof if self._second is not None and how == "code" else None
            self._now_is(approver=approver, how=how, proof=proof)
            self._tell("")

    def _declined(self) -> None:
        if self._flow.phase == "lines":
            self._tell("asked" if self._asked_elsewhere == self._flow.id else "declined")

    # --- done

    @Slot()
    def finish(self) -> None:
        """Take the goods: the order, the rules and the budget are looked at once more before it is saved."""
        flow = self._flow
        if flow.phase == "lines" and flow.judged is not None and self._may(flow):
            self._now_is(phase="saving")
            self._tell("")
            self._asked.run(self._read, then=self._save, failed=self._not_read)

    @Slot()
    def next_order(self) -> None:
        """The same customer brings something of another order."""
        self.find()

    @Slot()
    def end(self) -> None:
        """The visit is over."""
        self.forget()
        self.reword()

    def _hear_article(self, gtin: str, serial: str) -> None:
        """The goods themselves are scanned: one more of them comes back."""
        facts = self._flow.facts
        if facts is None:
            return
        wanted = gtin.zfill(14)
        variants = {key for key, hit in facts.articles.items() if (hit.variant.gtin or "").zfill(14) == wanted}
        line = next((one for one in facts.order.shown.lines if one.variant in variants), None)
        if line is None:
            self._refuse("not_of_it", gtin)
            return
        one = self._flow.chosen.get(line.line)
        units = one.units + 1 if one is not None and self._flow.open != line.line else one.units if one else 1
        if line.returnable < max(1, units):
            self._refuse("enough" if line.returnable else "not_back", return_desk_rows.title_of(facts, line))
            return
        self._choose(line.line, replace(one or Chosen(), units=units, serial=serial or (one.serial if one else "")))
        self.answered.emit("understood")

    def _hear_serial(self, serial: str) -> None:
        line = self._flow.open or (next(iter(self._flow.chosen)) if len(self._flow.chosen) == 1 else 0)
        if not line or line not in self._flow.chosen:
            self._refuse("which_line")
            return
        self.set_serial(line, serial)
        self.answered.emit("understood")


def _failed(why: str) -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(ValueError(why))
    return future
