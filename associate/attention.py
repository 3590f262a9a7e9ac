"""Needs attention: what two people did that cannot both be true, as central lists it and as this tablet learns it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.attention_rules import DECIDE, Refusal, not_listed, sees
from associate.board_reading import WhileShown
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import conflicts
from shop.conflicts import LONGEST_NOTE, Conflict, Party
from shop.deeds import Deed
from shop.lookups import Customer, Order, StaffMember
from shop.money import Money
from shop.return_figures import currency_of

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

SETTLED = 20
"""Settled ones that are still listed."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def money(self, money: Money) -> str: ...


@dataclass(frozen=True, slots=True)
class Cares:
    """What is asked of the records; all off the GUI thread but `save`."""

    conflicts: Callable[[], tuple[Conflict, ...]]
    refusals: Callable[[], Sequence[Refusal]]
    orders: Callable[[], tuple[Order, ...]]
    buyer: Callable[[str], Customer | None]
    people: Callable[[], tuple[StaffMember, ...]]
    as_of: Callable[[], datetime | None]
    install: Callable[[], str]
    now: Callable[[], datetime]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]


@dataclass(frozen=True, slots=True)
class Reading:
    conflicts: tuple[Conflict, ...]
    refusals: tuple[Refusal, ...]
    contested: tuple[Order, ...]
    customers: Mapping[str, str]
    """First names by order number."""
    people: Mapping[str, str]
    as_of: datetime | None
    currencies: Mapping[str, str]
    """By order number."""
    currency: str = ""
    """What most orders have: of one that is not known here."""


@dataclass(frozen=True, slots=True)
class Care:
    """One row. `sort`: conflict, refused (central did not accept what was done here, and lists nothing yet) or
    contested (it will not, once it hears of it). `first` and `second` are names, "" where nobody knows; `here`: the
    second one did it on this tablet. `units` that both want, `amount` of money that it is about, "" where nobody knows.
    `ways` it can be settled, [] where this person does not decide. Of a return: `why` central did not take it, what its
    customer was `told` and what the first one was (`shop.bodies.Promised`), and the name of who agreed to it."""

    id: str
    sort: str
    kind: str
    order: str
    customer: str
    about: str
    at: str
    first: str
    first_at: str
    second: str
    second_at: str
    here: bool
    units: int
    lines: int
    fix: str
    ways: tuple[str, ...]
    open: bool
    how: str
    note: str
    resolved_by: str
    resolved_at: str
    pending: bool
    amount: str = ""
    why: str = ""
    told: str = ""
    told_first: str = ""
    approver: str = ""
    gone: int = 0
    """Units that the customer took along in exchange."""


@dataclass(frozen=True, slots=True)
class AttentionState:
    """`open` are to be settled, of all that this person may see; `decides`: whether they settle it. `over`: what
    was settled is shown as well. `settled`: the id that was just settled here."""

    loading: bool = True
    unreadable: bool = False
    open: int = 0
    closed: int = 0
    over: bool = False
    decides: bool = False
    settled: str = ""
    unsaved: bool = False
    as_of: str = ""


def read(cares: Cares) -> Reading:
    """Off the GUI thread."""
    found, refusals, orders = cares.conflicts(), cares.refusals(), cares.orders()
    fresh = not_listed(refusals, found, cares.now())
    contested = tuple(one for one in orders if one.contested)
    about = {one.order for one in found} | {one.aggregate.partition(":")[2] for one in fresh}
    wanted = about | {one.number for one in contested}
    theirs = {one.number: one.shown.customer for one in orders if one.number in wanted and one.shown.customer}
    buyers = {number: cares.buyer(customer) for number, customer in theirs.items()}
    customers = {number: buyer.first_name for number, buyer in buyers.items() if buyer is not None}
    people = {one.id: one.name for one in cares.people()}
    currencies = {one.number: one.shown.currency for one in orders if one.number in wanted}
    usual = currency_of(one.shown for one in orders)
    return Reading(found, fresh, contested, customers, people, cares.as_of(), currencies, usual)


@QmlElement
@QmlUncreatable("made by the program")
class Attention(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: AttentionState
    answered = Signal(str)
    """Something was settled, or could not be: understood or refused."""

    def __init__(self, cares: Cares, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(AttentionState())
        self._cares, self._background, self._now, self._words = cares, background, now, words
        self._known: Reading | None = None
        self._me: StaffMember | None = None
        self._rows = Rows(Care, parent=self)
        self._saving = set[str]()
        self._reading = WhileShown(background, lambda: read(cares), then=self._know, failed=self._not_read)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    open = field(int, "open")
    closed = field(int, "closed")
    over = field(bool, "over")
    decides = field(bool, "decides")
    settled = field(str, "settled")
    unsaved = field(bool, "unsaved")
    asOf = field(str, "as_of")  # noqa: N815 - QML's name

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    def look(self, shown: bool) -> None:
        """Whether the page is on top."""
        self._reading.look(shown)

    @Slot()
    def refresh(self) -> None:
        """Conflicts, orders or the queue changed."""
        self._reading.again()

    def sign(self, member: StaffMember | None) -> None:
        """Who looks now: not everybody sees everything."""
        self._me = member
        decides = member is not None and member.role in DECIDE
        self.show(replace(self.state, decides=decides, over=False, settled="", unsaved=False))
        self.reword()

    @Slot(bool)
    def with_settled(self, over: bool) -> None:
        """Whether what was settled is listed as well."""
        self.show(replace(self.state, over=over))
        self.reword()

    @Slot(str, str, str)
    def resolve(self, conflict: str, how: str, note: str) -> None:
        """Say how one of them was settled."""
        one = next((c for c in self._known.conflicts if c.id == conflict), None) if self._known else None
        if one is None or self._me is None or not self.state.decides or not one.is_open or conflict in self._saving:
            return
        text = " ".join(note.split())[:LONGEST_NOTE]
        deed = conflicts.resolve(one, actor=self._me.id, how=how, note=text, now=self._now())
        self._saving.add(conflict)
        self._background.follow(
            self._cares.save(deed, self._cares.mint()),
            then=lambda _: self._saved(conflict),
            failed=lambda error: self._not_saved(conflict, error),
        )

    def _saved(self, conflict: str) -> None:
        self._saving.discard(conflict)
        self.show(replace(self.state, settled=conflict, unsaved=False))
        self.answered.emit("understood")
        self._reading.again()

    def _not_saved(self, conflict: str, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self._saving.discard(conflict)
        self.show(replace(self.state, unsaved=True))
        self.answered.emit("refused")

    def _know(self, reading: Reading) -> None:
        self._known = reading
        self.show(replace(self.state, loading=False, unreadable=False))
        self.reword()

    def _not_read(self) -> None:
        self.show(replace(self.state, loading=False, unreadable=True))

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._known is None:
            return
        known, now = self._known, self._now()
        mine = [one for one in known.conflicts if sees(self._me, one)]
        waiting = [one for one in mine if one.is_open]
        closed = [one for one in mine if not one.is_open]
        rows = [
            *(self._refused(one, known) for one in known.refusals),
            *(self._contested(one, known) for one in known.contested),
        ]
        opened = len(rows) + len(waiting)
        rows += [self._row(one, known) for one in waiting]
        rows += [self._row(one, known) for one in closed[:SETTLED]] if self.state.over else []
        self._rows.show(rows)
        as_of = self._words.age(known.as_of, now) if known.as_of is not None else ""
        self.show(replace(self.state, open=opened, closed=len(closed), as_of=as_of))

    def _row(self, one: Conflict, known: Reading) -> Care:
        now = self._now()
        return Care(
            id=one.id,
            sort="conflict",
            kind=one.kind,
            order=one.order,
            customer=known.customers.get(one.order, ""),
            about=_about(one),
            at=self._words.moment(one.at, now),
            first=known.people.get(one.first.actor, ""),
            first_at=self._when(one.first),
            second=known.people.get(one.second.actor, ""),
            second_at=self._when(one.second),
            here=one.second.device != "" and one.second.device == self._cares.install(),
            units=units_of(one.evidence),
            lines=lines_of(one.evidence),
            fix=one.fix,
            ways=one.ways if self.state.decides and one.is_open else (),
            open=one.is_open,
            how=one.how,
            note=one.note,
            resolved_by=known.people.get(one.resolved_by, ""),
            resolved_at=self._words.moment(one.resolved_at, now) if one.resolved_at is not None else "",
            pending=one.pending,
            amount=self._amount(one, known),
            why=_fact(one, "why"),
            told="exchanged" if one.evidence.get("exchanged") is True else _fact(one, "told"),
            told_first=_fact(one, "told_first"),
            approver=known.people.get(_fact(one, "approver"), ""),
            gone=gone_of(one.evidence),
        )

    def _amount(self, one: Conflict, known: Reading) -> str:
        minor, currency = one.evidence.get("amount"), known.currencies.get(one.order, known.currency)
        return self._words.money(Money(minor, currency)) if type(minor) is int and minor > 0 and currency else ""

    def _when(self, party: Party) -> str:
        return self._words.moment(party.at, self._now()) if party.at is not None else ""

    def _refused(self, one: Refusal, known: Reading) -> Care:
        kind, _, name = one.aggregate.partition(":")
        number, when = name if kind == "order" else "", self._words.moment(one.made_at, self._now())
        return _local(one.id, "refused", one.reason, number, known.customers.get(number, ""), when, one.words)

    def _contested(self, one: Order, known: Reading) -> Care:
        return _local(one.number, "contested", "contested", one.number, known.customers.get(one.number, ""), "", "")


def _local(name: str, sort: str, kind: str, number: str, customer: str, when: str, words: str) -> Care:
    """What this tablet knows before central lists it. `words` are central's."""
    return Care(
        id=name,
        sort=sort,
        kind=kind,
        order=number,
        customer=customer,
        about=words,
        at=when,
        first="",
        first_at="",
        second="",
        second_at="",
        here=True,
        units=0,
        lines=0,
        fix="",
        ways=(),
        open=True,
        how="",
        note="",
        resolved_by="",
        resolved_at="",
        pending=True,
    )


def _about(one: Conflict) -> str:
    """What it is about where that is no order. The id of a return says nothing to anybody."""
    kind, _, name = one.aggregate.partition(":")
    return "" if kind in ("order", "return") else name


def _fact(one: Conflict, name: str) -> str:
    said = one.evidence.get(name)
    return said if isinstance(said, str) else ""


def lines_of(evidence: Mapping[str, Any]) -> int:
    """How many lines it is about."""
    lines = evidence.get("lines")
    return len(lines) if isinstance(lines, list) else 0


def gone_of(evidence: Mapping[str, Any]) -> int:
    """How many units left with the customer in exchange for what came back."""
    given = evidence.get("given")
    return sum(n for n in given.values() if type(n) is int) if isinstance(given, dict) else 0


def units_of(evidence: Mapping[str, Any]) -> int:
    """How many units both wanted, 0 where the evidence does not say."""
    lines = evidence.get("lines")
    asked = [one.get("asked") for one in lines if isinstance(one, dict)] if isinstance(lines, list) else []
    return sum(n for n in asked if type(n) is int)
