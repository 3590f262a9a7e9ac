"""What whoever answers for the promise does with one order: give it to somebody, hold it longer, give it up, answer a
customer who wants to cancel, tell them that it takes longer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.at_work import AtWork, Choose, Desk, Held
from associate.pickups import first_name
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import orders, pickup, pickup_figures, sla
from shop.lookups import StaffMember
from shop.money import Money
from shop.pickup import By

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

LONGER = (1, 3, 7)
"""Days that a hold can be made longer by."""
DECIDE = ("manager", "senior")
"""Roles that give orders to people and answer a customer who wants to cancel."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def moment(self, at: datetime, now: datetime) -> str: ...
    def day(self, at: datetime) -> str: ...
    def money(self, money: Money) -> str: ...


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may get the order; `busy` orders are in their hands already."""

    id: str
    name: str
    role: str
    has_it: bool
    busy: int


@dataclass(frozen=True, slots=True)
class SheetState:
    """`phase`: "" (closed), loading, unknown, open. What can be done is in `can_...`. `lying`, `picked`, `shelved`:
    units that lie in `places`, are in somebody's hands, and never left their shelf; `value`: what was paid for the
    units that nobody has yet. `until`: days that the hold can be made longer to. `done`: the step that was just saved
    here."""

    phase: str = ""
    number: str = ""
    first_name: str = ""
    due: str = ""
    is_ready: bool = False
    claimed_by: str = ""
    hold_until: str = ""
    over: bool = False
    extended: bool = False
    cancel_asked: str = ""
    told: str = ""
    lying: int = 0
    places: str = ""
    picked: int = 0
    shelved: int = 0
    value: str = ""
    until: tuple[str, ...] = ()
    can_assign: bool = False
    can_extend: bool = False
    can_expire: bool = False
    can_answer: bool = False
    can_remind: bool = False
    can_delay: bool = False
    done: str = ""
    refused: str = ""
    unsaved: bool = False
    pending: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class BoardOrder(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: SheetState
    answered = Signal(str)
    """A step was not taken: refused."""

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(SheetState())
        self._desk, self._now, self._words, self._background = desk, now, words, background
        self._work = AtWork(desk, background=background, now=now, changed=self.reword, sound=self.answered.emit)
        self._people = Rows(Colleague, parent=self)

    phase = field(str, "phase")
    number = field(str, "number")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names from here on
    due = field(str, "due")
    isReady = field(bool, "is_ready")  # noqa: N815
    claimedBy = field(str, "claimed_by")  # noqa: N815
    holdUntil = field(str, "hold_until")  # noqa: N815
    over = field(bool, "over")
    extended = field(bool, "extended")
    cancelAsked = field(str, "cancel_asked")  # noqa: N815
    told = field(str, "told")
    lying = field(int, "lying")
    places = field(str, "places")
    picked = field(int, "picked")
    shelved = field(int, "shelved")
    value = field(str, "value")
    until = field(list, "until")
    canAssign = field(bool, "can_assign")  # noqa: N815
    canExtend = field(bool, "can_extend")  # noqa: N815
    canExpire = field(bool, "can_expire")  # noqa: N815
    canAnswer = field(bool, "can_answer")  # noqa: N815
    canRemind = field(bool, "can_remind")  # noqa: N815
    canDelay = field(bool, "can_delay")  # noqa: N815
    done = field(str, "done")
    refused = field(str, "refused")
    unsaved = field(bool, "unsaved")
    pending = field(bool, "pending")

    def _get_people(self) -> Rows:
        return self._people

    people = Property(Rows, _get_people, constant=True)

    def sign(self, member: StaffMember | None) -> None:
        """Who decides now."""
        self._work.me = member
        self.close()

    @Slot(str)
    def open(self, number: str) -> None:
        self.show(SheetState(phase="loading", number=number))
        self._work.open(number, self._opened, self._failed)

    @Slot()
    def close(self) -> None:
        """What was saved stays saved."""
        self._work.drop()
        self.show(SheetState())

    def refresh(self) -> None:
        self._work.refresh()

    def _opened(self, held: Held | None) -> None:
        if held is None:
            self.show(replace(self.state, phase="unknown"))
        else:
            self._background.run(self._burdens, then=self._know_people)
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="unknown"))

    def _burdens(self) -> tuple[Colleague, ...]:
        """Off the GUI thread: the people of the store and what they have in hand."""
        held: dict[str, int] = {}
        for one in self._desk.orders():
            claim = one.shown.claim
            if claim is not None and one.shown.is_open and not pickup.is_ready(one.shown):
                held[claim.actor] = held.get(claim.actor, 0) + 1
        everyone = sorted(self._desk.people(), key=lambda one: (held.get(one.id, 0), one.name))
        return tuple(Colleague(one.id, one.name, one.role, False, held.get(one.id, 0)) for one in everyone)

    def _know_people(self, people: tuple[Colleague, ...]) -> None:
        order = self._work.order
        at_it = order.claim.actor if order is not None and order.claim is not None else ""
        self._people.show([replace(one, has_it=one.id == at_it) for one in people])

    # --- steps

    @Slot(str)
    def assign(self, person: str) -> None:
        """The order is `person`'s now."""
        self._do("assign", lambda _order, by: pickup.Assign(by, person))

    @Slot(int)
    def extend(self, choice: int) -> None:
        """One of `until`."""

        def step(order: orders.Order, by: By) -> pickup.Event | None:
            found = self._longer(order)
            return pickup.Extend(by, found[choice]) if 0 <= choice < len(found) else None

        self._do("extend", step)

    @Slot()
    def expire(self) -> None:
        """Nobody came for it: it goes back to its shelf."""
        self._do("expire", lambda _order, by: pickup.Expire(by))

    @Slot(bool)
    def answer(self, agreed: bool) -> None:
        """Of a customer who wants to cancel."""
        self._do("cancelled" if agreed else "kept", lambda _order, by: pickup.AnswerCancel(by, agreed))

    @Slot()
    def remind(self) -> None:
        self._do("remind", lambda _order, by: pickup.Notify(by, "reminder"))

    @Slot()
    def delay(self) -> None:
        """Tell the customer that it takes longer than promised."""
        self._do("delay", lambda _order, by: pickup.Notify(by, "delayed"))

    @Slot()
    def calm(self) -> None:
        """What was said was read."""
        self._work.refused, self._work.unsaved = None, False
        self.show(replace(self.state, refused="", unsaved=False, done=""))

    def _do(self, name: str, choose: Choose) -> None:
        self.show(replace(self.state, done=""))
        self._work.do(choose, lambda: self._saved(name))

    def _saved(self, name: str) -> None:
        self.show(replace(self.state, done=name))
        self._know_people(tuple(self._people.rows))

    def _longer(self, order: orders.Order) -> tuple[datetime, ...]:
        """When the hold may end instead: at closing time, that many days later than now or than it ends."""
        place, until = self._desk.place(), order.hold_until
        if until is None:
            return ()
        begins = max(until, self._now()) - timedelta(minutes=1)
        ends = (sla.hold_until(begins, "usual", place, n) if place else begins + timedelta(days=n) for n in LONGER)
        return tuple(sorted({end for end in ends if end > until}))

    # --- what is shown

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held = self._work.held
        if held is None:
            return
        order, now = held.order.shown, self._now()
        me, claim = self._work.me, order.claim
        decides = me is not None and me.role in DECIDE
        told = max((step.at for step in order.steps if step.kind == "notify"), default=None)
        over = order.hold_until is not None and order.hold_until <= now
        held_still = order.is_open and order.hold_until is not None
        self.show(
            replace(
                self.state,
                phase="open",
                first_name=held.first_name,
                is_ready=pickup.is_ready(order),
                claimed_by=first_name(held.people.get(claim.actor, "")) if claim is not None else "",
                hold_until=self._words.moment(order.hold_until, now) if order.hold_until else "",
                over=over,
                extended=order.extended,
                cancel_asked=self._words.moment(order.cancel_asked_at, now) if order.cancel_asked_at else "",
                told=self._words.moment(told, now) if told is not None else "",
                lying=_sum(order, "staged"),
                places=", ".join(sorted({one.place for one in order.staged})),
                picked=_sum(order, "picked"),
                shelved=pickup_figures.to_pick(order),
                value=self._words.money(Money(pickup_figures.worth(order), order.currency)),
                until=tuple(self._words.day(end) for end in self._longer(order)),
                can_assign=decides and order.is_open and not pickup.is_ready(order),
                can_extend=held_still and not order.extended,
                can_expire=held_still and over,
                can_answer=decides and order.cancel_asked_at is not None,
                can_remind=order.is_open and pickup.is_ready(order),
                can_delay=decides and order.is_open and not pickup.is_ready(order),
                refused=self._work.refused.reason if self._work.refused else "",
                unsaved=self._work.unsaved,
                pending=held.order.pending,
            )
        )


def _sum(order: orders.Order, state: str) -> int:
    return sum(line.units(state) for line in order.lines)
