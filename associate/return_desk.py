"""Return desk: which order it is, what comes back and how, the decision in plain words, done. Nothing counts before it
is saved, which is one commit; how far one has come is on the disk before it is seen. Nobody is paid here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import came_back, return_desk_draft, return_desk_find, return_desk_state, return_desk_waiting
from associate.came_back import ReturnBefore
from associate.return_desk_draft import Draft
from associate.return_desk_find import Asked, Sought, zone_of
from associate.return_desk_flow import (
    Chosen,
    Facts,
    Flow,
    Judged,
    ReturnCounter,
    changes,
    judged,
    read,
    renewed,
    wished,
)
from associate.return_desk_state import (
    ReturnDeskState,
    ReturnFinding,
    ReturnHit,
    ReturnLine,
    ReturnSum,
    ReturnTaken,
    Trouble,
    Wording,
)
from associate.return_desk_waiting import ReturnWaiting, Waiting
from associate.return_photos import ReturnPhotos
from associate.second_person import Answered, SecondPerson
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import approvals, codes, return_requests
from shop.approvals import How
from shop.bodies import Condition, Disposition
from shop.deeds import Deed
from shop.lookups import StaffMember
from shop.orders import Refused
from shop.return_deeds import take_back
from shop.return_drafts import DraftLine
from shop.return_evidence import with_evidence
from shop.return_slips import Decided

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

LONGEST_SERIAL = 60
OF_ORDERS = ("pickup", "return", "loyalty")
"""Kinds of signed codes that say which order, or whose."""
NOBODY: dict[str, Any] = {"approver": "", "how": "", "proof": None}
"""Has agreed."""


@QmlElement
@QmlUncreatable("made by the program")
class ReturnDesk(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """One return at a time, several in a visit. It stays when another page is looked at, and goes with the person."""

    state: ReturnDeskState
    answered = Signal(str)
    """A code was answered: understood, unknown or refused."""

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
        self._kept: Draft | None = None
        self._keeping = False
        self._hits, self._lines = Rows(ReturnHit, parent=self), Rows(ReturnLine, parent=self)
        self._findings, self._sums = Rows(ReturnFinding, parent=self), Rows(ReturnSum, parent=self)
        self._before, self._visit = Rows(ReturnBefore, parent=self), Rows(ReturnTaken, parent=self)
        self._waiting, self._who = Rows(ReturnWaiting, parent=self), Newest(background)
        self._waiting_for: tuple[Waiting, ...] = ()

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

    def draft(self) -> Draft | None:
        """What is to be gone on with after an end, None: nothing."""
        return return_desk_draft.written(self._flow)

    def resume(self, draft: Draft) -> None:
        """Go on where the tablet ended. ValueError for what is no draft of this page."""
        self._flow = return_desk_draft.read_back(draft)
        self._blank()
        if self._flow.number:
            self._asked.run(self._read, then=self._resumed, failed=self._failed)
        else:
            self.reword()

    def sign(self, member: StaffMember | None) -> None:
        """Who is at the desk now. Another person begins anew."""
        if member is None or self._me is None or member.id != self._me.id:
            self.forget()
        self._me = member

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    def refresh(self) -> None:
        """Central or this tablet changed orders, or the rules."""
        if self._flow.facts is not None and self._flow.phase in ("lines", "done"):
            self._news.run(self._read, then=self._again)

    def _close_second(self) -> None:
        if self._second is not None:
            self._second.close()

    def forget(self) -> None:
        self._close_second()
        self._asked.forget()
        self._news.forget()
        self._flow = Flow()
        self._blank()
        self._lay()

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
        self._flow = Flow(visit=self._flow.visit)
        self._blank()
        self.reword()

    @Slot(str)
    def go_on_with(self, return_id: str) -> None:
        """One that was begun at a kiosk, or that a manager has answered."""
        one = next((one.request for one in self._waiting_for if one.request.id == return_id), None)
        if one is not None and self._free():
            self._begin(Sought("order", one.order, return_id=one.id))

    def look_who_waits(self) -> None:
        """Returns that were begun, or answered, elsewhere."""
        self._who.run(return_desk_waiting.read, self._counter, then=self._wait)

    def _wait(self, found: tuple[Waiting, ...]) -> None:
        self._waiting_for = found
        self._lay()

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

    # --- inside

    def _now_is(self, **changed: Any) -> None:
        self._flow = replace(self._flow, **changed)

    def _blank(self) -> None:
        self._sought = Sought("nothing")
        self._hits.show([])
        self.show(ReturnDeskState(at_desk=self.state.at_desk))

    def _free(self) -> bool:
        """Whether another order may be opened: nothing that somebody has said would be lost."""
        said = any(one != Chosen() for one in self._flow.chosen.values())
        return self._flow.phase not in ("lines", "saving") or (self._flow.phase == "lines" and not said)

    def _may(self, flow: Flow) -> bool:
        outcome = flow.judged.decision.outcome if flow.judged is not None else "denied"
        return self._me is not None and (outcome != "manager" or bool(flow.approver)) and outcome != "denied"

    def _left(self, line: int) -> int:
        known = self._flow.facts.order.shown.line(line) if self._flow.facts is not None else None
        return known.returnable if known is not None and self._flow.phase == "lines" else 0

    def _seek(self, ask: Callable[[], Sought]) -> None:
        self.show(replace(self.state, seeking=True, trouble=""))
        self._asked.run(ask, then=self._found, failed=self._failed)

    def _found(self, sought: Sought) -> None:
        self.show(replace(self.state, seeking=False))
        self.answered.emit({"nothing": "unknown", "refused": "refused"}.get(sought.phase, "understood"))
        if sought.phase == "order":
            self._begin(sought)
            return
        self._sought = sought
        self._flow = Flow(visit=self._flow.visit, phase="many" if sought.phase == "many" else "find")
        trouble: Trouble = "" if sought.phase == "many" else "refused" if sought.phase == "refused" else "nothing"
        blank = ReturnDeskState(at_desk=self.state.at_desk)
        self.show(replace(blank, trouble=trouble, shown=sought.shown, why=sought.why, more=sought.more))
        self.reword()

    def _begin(self, sought: Sought) -> None:
        mint = self._counter.mint
        self._flow = Flow(
            number=sought.number,
            id=sought.return_id or mint(),
            command=mint(),
            nonce=sought.nonce,
            visit=self._flow.visit,
        )
        self._asked.run(self._read, then=partial(self._begun, sought.wishes), failed=self._failed)

    def _read(self) -> Facts | None:
        """Off the GUI thread."""
        return read(self._counter, self._flow, self._now())

    def _begun(self, wishes: tuple[DraftLine, ...], facts: Facts | None) -> None:
        number = self._flow.number
        if facts is None:
            self._flow = Flow(visit=self._flow.visit)
            self._tell("nothing", number)
            return
        self._hits.show([])
        chosen, line = wished(facts, wishes)
        self._now_is(phase="lines", facts=facts, chosen=chosen, open=line, judged=judged(facts, chosen, self._now()))
        self._take_agreement(facts)
        self._tell("")

    def _take_agreement(self, facts: Facts) -> None:
        """A manager has agreed to this from elsewhere, perhaps while the tablet was away."""
        approver = return_desk_waiting.agreed(facts.request, self._flow)
        if approver and self._me is not None and approver != self._me.id and not self._flow.approver:
            self._now_is(approver=approver, how="remote", proof=None)
            self.show(replace(self.state, trouble=""))

    def _resumed(self, facts: Facts | None) -> None:
        if facts is None:
            self._begun((), None)
        elif any(one.command == self._flow.command for one in facts.order.shown.returns):
            self._is_done(facts)
        elif self._flow.phase == "lines":
            self._flow = renewed(self._flow, facts, self._now())
            self._tell("")
        else:
            self.find()

    def _failed(self, error: Exception) -> None:
        log.error("return_not_read", error=type(error).__name__)
        self.show(replace(self.state, seeking=False))
        self._refuse("failed")

    def _again(self, facts: Facts | None) -> None:
        if facts is None or self._flow.phase not in ("lines", "done"):
            return
        was, before = self._flow.judged, self._flow.chosen
        self._flow = renewed(self._flow, facts, self._now())
        if not self._say_changes(was, before) and self._flow.phase == "lines":
            self._take_agreement(facts)
        self.reword()

    def _say_changes(self, was: Judged | None, before: Mapping[int, Chosen]) -> bool:
        """Whoever read the decision, or agreed to it, reads what is different now."""
        found = changes(was, self._flow, before) if self._flow.phase in ("lines", "saving") else ()
        if found:
            log.info("return_decided_again", changed=found)
            self._now_is(**NOBODY)
            self._close_second()
            self.show(replace(self.state, changed=found, trouble="changed"))
        return bool(found)

    def _choose(self, line: int, one: Chosen) -> None:
        self._decide({**self._flow.chosen, line: one}, line)

    def _decide(self, chosen: Mapping[int, Chosen], line: int) -> None:
        """What was agreed to is not what is on screen now."""
        facts = self._flow.facts
        if facts is None or self._flow.phase != "lines":
            return
        self._now_is(chosen=chosen, open=line, **NOBODY, judged=judged(facts, chosen, self._now()))
        self._tell("")

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
            self._refuse("enough" if line.returnable else "not_back", return_desk_state.title_of(facts, line))
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

    def _refuse(self, trouble: Trouble, shown: str = "") -> None:
        self._tell(trouble, shown)
        self.answered.emit("refused")

    def _tell(self, trouble: Trouble, shown: str = "") -> None:
        self.show(replace(self.state, trouble=trouble, shown=shown, changed=()))
        self.reword()

    # --- saving

    def _save(self, facts: Facts | None) -> None:
        if facts is None or self._me is None:
            self._now_is(phase="lines")
            self._tell("failed")
            return
        was, before = self._flow.judged, self._flow.chosen
        self._flow = replace(renewed(replace(self._flow, phase="lines"), facts, self._now()), phase="saving")
        if self._say_changes(was, before) or self._flow.judged is None:
            self._now_is(phase="lines")
            self.reword()
            self.answered.emit("refused")
            return
        deed = self._deed(facts, self._flow.judged, self._me)
        if isinstance(deed, Refused):
            log.info("return_refused", reason=deed.reason)
            self._now_is(phase="lines")
            self._refuse("same_person" if deed.reason == "same_person" else "changed")
            return
        saved, failed = partial(self._saved, self._flow.command), partial(self._not_saved, self._flow.command)
        self._background.follow(self._counter.save(deed, self._flow.command), then=saved, failed=failed)

    def _deed(self, facts: Facts, decided: Judged, me: StaffMember) -> Deed | Refused:
        flow = self._flow
        deed = take_back(
            facts.order.shown,
            flow.id,
            flow.backs,
            actor=me.id,
            decision=decided.decision,
            said=decided.said,
            now=self._now(),
            approver=flow.approver,
            nonce=flow.nonce,
            terms=flow.terms,
        )
        photos = self._photos.of(flow.id) if self._photos is not None else ()
        return deed if isinstance(deed, Refused) else with_evidence(deed, how=flow.how, proof=flow.proof, photos=photos)

    def _saved(self, command: str, _: Any) -> None:
        if command == self._flow.command:
            self._asked.run(self._read, then=self._is_done, failed=self._failed)

    def _is_done(self, facts: Facts | None) -> None:
        """What the page says of it is what was saved."""
        self._now_is(phase="done", facts=facts or self._flow.facts, open=0)
        self._slip(self._flow.id, self._flow.number, self._flow.decided)
        taken, known = return_desk_state.taken(self._flow), {one.command for one in self._flow.visit}
        if taken is not None and taken.command not in known:
            self._now_is(visit=(*self._flow.visit, taken))
        self._tell("")

    def _not_saved(self, command: str, error: Exception) -> None:
        log.error("return_not_saved", error=type(error).__name__)
        if command != self._flow.command:
            return
        self._now_is(phase="lines")
        self._refuse("used_up" if self._counter.used_up(error) else "unsaved")

    def _not_read(self, error: Exception) -> None:
        self._now_is(phase="lines")
        self._failed(error)

    # --- what is shown

    @Slot()
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
        flow, words, now = self._flow, self._words, self._now()
        self._lay_hits()
        moment = partial(words.moment, now=now)
        self._waiting.show(return_desk_waiting.rows(self._waiting_for, moment))
        self.show(replace(self.state, at_desk=return_desk_waiting.at_the_desk(self._waiting_for)))
        self._visit.show(return_desk_state.visit(flow, words))
        self._before.show(self._came_back(flow.facts, now) if flow.facts is not None else [])
        self._lines.show(return_desk_state.lines(flow, words))
        self._findings.show(return_desk_state.findings(flow.judged))
        self._sums.show(return_desk_state.sums(flow, words))
        self.show(return_desk_state.worded(self.state, flow, words, now, online=self._online))

    def _came_back(self, facts: Facts, now: datetime) -> list[ReturnBefore]:
        """But for what is told of the return in hand."""
        rows = came_back.before(facts.order, facts.people, self._words, now)
        return [one for one in rows if one.id != self._flow.command]

    def _lay_hits(self) -> None:
        if self._flow.phase == "many":
            places = {one.code: one.name for one in self._counter.places()}
            self._hits.show(return_desk_state.hits(self._sought.orders, places, self._words, self._now()))


def _failed(why: str) -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(ValueError(why))
    return future
