"""Undo a return, or a part of it, over any page: asked with what it is about, why not where it cannot be, and what to
do once it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.return_undo_state import (
    Asked,
    Facts,
    Goods,
    Phase,
    ReturnUndoState,
    UndoCounter,
    Wording,
    goods_of,
    progress,
    rest_amount,
)
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.deeds import Deed
from shop.lookups import Order, StaffMember
from shop.money import Money
from shop.orders import Refused, TakenBack
from shop.return_policy import Policy
from shop.return_undo import LONGEST_REASON, Asking, allowed, minutes_left, origin, refused, standing
from shop.return_undo_deeds import Part, undo

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


@QmlElement
@QmlUncreatable("made by the program")
class ReturnUndoing(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """One return at a time. What is not saved is not undone: a tablet that ends while it is asked has changed
    nothing."""

    state: ReturnUndoState
    answered = Signal(str)
    """understood or refused."""
    undone = Signal(str)
    """The command of the return that was undone here."""

    def __init__(
        self, counter: UndoCounter, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(ReturnUndoState())
        self._counter, self._background, self._now, self._words = counter, background, now, words
        self._newest = Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self._asked: Asked | None = None
        self._facts: Facts | None = None
        self._gone: dict[int, int] = {}
        self._stays: int | None = None
        self._goods = Rows(Goods, parent=self)
        self._slip: Callable[[str, str], object] = lambda _return, _order: None

    phase = field(str, "phase")
    number = field(str, "number")
    returnId = field(str, "return_id")  # noqa: N815 - QML's name
    who = field(str, "who")
    at = field(str, "at")
    units = field(int, "units")
    gone = field(int, "gone")
    amount = field(str, "amount")
    rest = field(str, "rest")
    promised = field(str, "promised")
    minutes = field(int, "minutes")
    left = field(int, "left")
    alone = field(bool, "alone")
    why = field(str, "why")
    progress = field(str, "progress")
    trouble = field(str, "trouble")

    def _get_goods(self) -> Rows:
        return self._goods

    goods = Property(Rows, _get_goods, constant=True)

    def attach(self, slip: Callable[[str, str], object]) -> None:
        """Who prints that it is undone: (return, order)."""
        self._slip = slip

    def sign(self, member: StaffMember | None) -> None:
        """Who is at it now: a question of somebody else is not theirs."""
        self._me = member
        self.close()

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    @Slot(str, str)
    def ask(self, number: str, return_id: str) -> None:
        """About the return `return_id` of the order `number`."""
        if self._me is not None and self.state.phase != "saving":
            self._asked = Asked(number, return_id, self._counter.mint(), self._counter.mint())
            self._facts, self._gone = None, {}
            self._newest.run(self._read, self._asked, self._me, then=self._opened, failed=self._failed)

    @Slot()
    def close(self) -> None:
        """Nothing is undone by it, and what is undone stays so."""
        self._newest.forget()
        self._asked = self._facts = None
        self._gone = {}
        self._goods.show([])
        self.show(ReturnUndoState())

    @Slot(int, int)
    def choose(self, line: int, units: int) -> None:
        """So many units of a line are undone; the others stay returned."""
        if self._facts is not None and self.state.phase == "asking" and line in self._gone:
            most = self._facts.record.lines[line].quantity
            self._gone[line] = max(0, min(units, most))
            self.reword()

    @Slot(str)
    def confirm(self, reason: str) -> None:
        """Undo it: on the order as it is by then."""
        text = " ".join(reason.split())[:LONGEST_REASON]
        if self._asked is None or self._me is None or not text or self.state.phase != "asking":
            return
        if not any(self._gone.values()):
            return
        self.show(replace(self.state, phase="saving", trouble=""))
        work = partial(self._decide, self._asked, self._me, text, Part(dict(self._gone), self._asked.rest))
        self._newest.run(work, then=self._decided, failed=self._failed)

    def refresh(self) -> None:
        """Central or this tablet changed orders: money may have moved, or central has answered."""
        if self._asked is not None and self._me is not None and self.state.phase in ("asking", "done", "impossible"):
            self._newest.run(self._read, self._asked, self._me, then=self._again, failed=self._failed)

    def _read(self, asked: Asked, me: StaffMember) -> Facts | str:
        """Off the GUI thread; why not, where there is no such return."""
        order = self._counter.order(asked.number)
        if order is None:
            return "unknown_return"
        record = next((one for one in order.shown.returns if one.id == asked.return_id), None)
        note = next((one for one in order.shown.undone if one.record.id == asked.return_id), None)
        record = note.record if note is not None else record
        if record is None:
            return "unknown_return"
        policy = self._counter.policy()
        no = None if note is not None else self._against(order, record, me, policy)
        people = {one.id: one.name for one in self._counter.people()}
        said = self._counter.said(origin(order.shown, record).command)
        answer = self._counter.refused(asked.command)
        mine = note is None or note.command == asked.command
        why = no.reason if no is not None else "" if mine else "undone_already"
        return Facts(order, policy, people, said, record, why, answer)

    def _against(self, order: Order, record: TakenBack, me: StaffMember, policy: Policy) -> Refused | None:
        stands, asking = standing(order.shown, record.id), self._asking(me)
        if isinstance(stands, Refused):
            return stands
        tried = undo(order.shown, record.id, asking, policy, reason="-")
        return tried if isinstance(tried, Refused) else allowed(record, asking, policy)

    def _asking(self, me: StaffMember) -> Asking:
        return Asking(me.id, me.role == "manager", self._now())

    def _opened(self, found: Facts | str) -> None:
        if isinstance(found, str):
            number = self._asked.number if self._asked is not None else ""
            self.show(ReturnUndoState("impossible", number, why=found))
            self.answered.emit("refused")
            return
        self._facts = found
        self._gone = {line: part.quantity for line, part in found.record.lines.items()}
        self.show(ReturnUndoState("impossible" if found.impossible else "asking", why=found.impossible))
        if found.impossible:
            log.info("return_undo_impossible", reason=found.impossible)
            self.answered.emit("refused")
        self.reword()

    def _again(self, found: Facts | str) -> None:
        if isinstance(found, str):
            return
        self._facts = found
        if self.state.phase != "done" and found.impossible != self.state.why:
            self.show(replace(self.state, phase="impossible" if found.impossible else "asking", why=found.impossible))
        self.reword()

    def _decide(self, asked: Asked, me: StaffMember, reason: str, part: Part) -> tuple[Deed, str] | Refused:
        """Off the GUI thread. With the command of the return that it undoes."""
        order = self._counter.order(asked.number)
        if order is None:
            return refused("unknown_return")
        record = standing(order.shown, asked.return_id)
        if isinstance(record, Refused):
            return record
        said = self._counter.said(origin(order.shown, record).command)
        policy, asking = self._counter.policy(), self._asking(me)
        deed = undo(order.shown, asked.return_id, asking, policy, reason=reason, said=said, part=part)
        return deed if isinstance(deed, Refused) else (deed, record.command)

    def _decided(self, decided: tuple[Deed, str] | Refused) -> None:
        if self._asked is None:
            return
        if isinstance(decided, Refused):
            log.info("return_undo_impossible", reason=decided.reason)
            self.show(replace(self.state, phase="impossible", why=decided.reason))
            self.answered.emit("refused")
            return
        deed, gone = decided
        saved, failed = partial(self._saved, self._asked, gone), partial(self._not_saved, self._asked)
        self._background.follow(self._counter.save(deed, self._asked.command), then=saved, failed=failed)

    def _saved(self, asked: Asked, gone: str, _: Any) -> None:
        """Also where somebody else has the tablet by now."""
        self._slip(asked.return_id, asked.number)
        self.answered.emit("understood")
        self.undone.emit(gone)
        if self._asked == asked:
            self.show(replace(self.state, phase="done", why=""))
            self.refresh()

    def _not_saved(self, asked: Asked, error: Exception) -> None:
        log.error("return_undo_not_saved", error=type(error).__name__)
        if self._asked == asked:
            self.show(replace(self.state, phase="asking", trouble="unsaved"))
            self.answered.emit("refused")

    def _failed(self, error: Exception) -> None:
        log.error("return_undo_not_read", error=type(error).__name__)
        phase: Phase = "done" if self.state.phase == "done" else "asking" if self._facts is not None else "impossible"
        self.show(replace(self.state, phase=phase, trouble="failed"))
        self.answered.emit("refused")

    def reword(self) -> None:
        """Time went by, the language changed, or central was heard."""
        facts, asked = self._facts, self._asked
        if facts is None or asked is None or not self.state.phase:
            return
        record, order, now = facts.record, facts.order, self._now()
        self._goods.show(goods_of(facts, self._gone))
        if self.state.phase != "done" and self._me is not None:
            self._stays = rest_amount(facts, self._gone, self._asking(self._me))
        self.show(
            replace(
                self.state,
                number=asked.number,
                return_id=asked.return_id,
                who=facts.people.get(record.actor, ""),
                at=self._words.moment(record.at, now),
                units=sum(part.quantity for part in record.lines.values()),
                gone=sum(self._gone.values()),
                amount=self._money(record.amount, order),
                rest=self._money(self._stays, order),
                promised=record.promised,
                minutes=facts.policy.undo_minutes,
                left=minutes_left(order.shown, record, facts.policy, now),
                alone=all(one.command != record.command for one in order.confirmed.returns),
                progress=progress(facts, asked.command, online=self._online),
                why=facts.refused if self.state.phase == "done" and facts.refused else self.state.why,
            )
        )

    def _money(self, minor: int | None, order: Order) -> str:
        return self._words.money(Money(minor, order.shown.currency)) if minor is not None else ""
