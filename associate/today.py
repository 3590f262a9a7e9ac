"""Today: what to do now. The calls for help of this store, taken and done with one tap each."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.attention_rules import to_settle
from associate.calls import Call, Calls, more_pressing, newly_waiting, sorted_calls
from associate.due import DuePickup, People, Waiting, due, newly_here
from associate.holds_rules import waiting
from associate.order import Wording
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.conflicts import Conflict
from shop.lookups import Order, StaffMember, Task
from shop.places import Location

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something done on this tablet that central did not accept: its code for the reason, and its words."""

    id: str
    type: str
    aggregate: str
    reason: str
    words: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Board:
    """One reading of the store's calls and pickups. `pictures`: SHA-256 by product, for the products that are asked
    about; `names`: first names by customer; `place`: this store, with its hours; `people`: names by staff id."""

    tasks: tuple[Task, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()
    orders: tuple[Order, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    place: Location | None = None
    conflicts: tuple[Conflict, ...] = ()
    zone: tzinfo | None = None
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A refusal that concerns a call or an order: `place` is where the shopper stood, or the order's number."""

    id: str
    type: str
    place: str
    reason: str
    words: str


Act = Callable[[Call, StaffMember], Future[Any]]
Go = Callable[[Order, StaffMember], Future[Any]]
"""Somebody goes to the customer who waits for this order."""


@dataclass(frozen=True, slots=True)
class TodayState:
    loading: bool = True
    unreadable: bool = False
    unsaved: bool = False
    waiting_count: int = 0
    open_count: int = 0
    first_name: str = ""
    part_of_day: str = "morning"
    date: str = ""
    online: bool = False
    as_of: str = ""
    helped: int = 0
    busy_with: int = 0
    usual_wait: int = -1
    here_count: int = 0
    making_count: int = 0
    ready_count: int = 0
    holds_over: int = 0
    holds_ending: int = 0
    to_put_back: int = 0
    to_settle: int = 0


@QmlElement
@QmlUncreatable("made by the program")
class Today(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: TodayState
    rang = Signal(object)
    """A tuple of Calls that began to wait."""
    arrived = Signal(object)
    """A tuple of `associate.due.Waiting`: customers who came for their orders."""

    def __init__(
        self,
        *,
        read: Callable[[], Board],
        take: Act,
        done: Act,
        pass_on: Act,
        go: Go,
        background: Background,
        now: Callable[[], datetime],
        date: Callable[[datetime], str],
        hour: Callable[[datetime], int],
        age: Callable[[datetime | None], str],
        words: Wording,
    ) -> None:
        super().__init__(TodayState())
        self._read, self._take, self._done, self._pass_on, self._go = read, take, done, pass_on, go
        self._background, self._newest = background, Newest(background)
        self._now, self._date, self._hour, self._age, self._words = now, date, hour, age, words
        self._board = Board()
        self._calls = Calls()
        self._me: StaffMember | None = None
        self._as_of: datetime | None = None
        self._watched = True
        self._under_way: set[str] = set()
        self._dismissed: set[str] = set()
        self._waiting, self._mine = Rows(Call, parent=self), Rows(Call, parent=self)
        self._others, self._closed = Rows(Call, parent=self), Rows(Call, parent=self)
        self._notices = Rows(Notice, parent=self)
        self._pickups = Rows(DuePickup, parent=self)
        self._here_rows = Rows(Waiting, parent=self)
        self._here: tuple[Waiting, ...] = ()

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    unsaved = field(bool, "unsaved")
    waitingCount = field(int, "waiting_count")  # noqa: N815 - QML's name
    openCount = field(int, "open_count")  # noqa: N815
    firstName = field(str, "first_name")  # noqa: N815
    partOfDay = field(str, "part_of_day")  # noqa: N815
    date = field(str, "date")
    online = field(bool, "online")
    asOf = field(str, "as_of")  # noqa: N815
    helped = field(int, "helped")
    usualWait = field(int, "usual_wait")  # noqa: N815
    hereCount = field(int, "here_count")  # noqa: N815
    makingCount = field(int, "making_count")  # noqa: N815
    readyCount = field(int, "ready_count")  # noqa: N815
    holdsOver = field(int, "holds_over")  # noqa: N815
    holdsEnding = field(int, "holds_ending")  # noqa: N815
    toPutBack = field(int, "to_put_back")  # noqa: N815
    toSettle = field(int, "to_settle")  # noqa: N815

    def _get_waiting(self) -> Rows:
        return self._waiting

    def _get_mine(self) -> Rows:
        return self._mine

    def _get_others(self) -> Rows:
        return self._others

    def _get_closed(self) -> Rows:
        return self._closed

    def _get_notices(self) -> Rows:
        return self._notices

    def _get_pickups(self) -> Rows:
        return self._pickups

    def _get_here(self) -> Rows:
        return self._here_rows

    here = Property(Rows, _get_here, constant=True)
    pickups = Property(Rows, _get_pickups, constant=True)
    waiting = Property(Rows, _get_waiting, constant=True)
    mine = Property(Rows, _get_mine, constant=True)
    others = Property(Rows, _get_others, constant=True)
    closed = Property(Rows, _get_closed, constant=True)
    notices = Property(Rows, _get_notices, constant=True)

    @Slot()
    def refresh(self) -> None:
        """Read the calls again; called whenever the records say that tasks or the queue changed."""
        self._newest.run(self._read, then=self._know, failed=self._not_read)

    def sign(self, member: StaffMember | None) -> None:
        """Who looks at the page now."""
        self._me = member
        self.reword()

    def connection(self, online: bool, as_of: datetime | None) -> None:
        """`as_of`: when central last confirmed the calls of this store."""
        self._as_of = as_of
        if online != self.state.online:
            self.show(replace(self.state, online=online))
            self.reword()
        else:
            self.pass_time()

    def watch(self, watched: bool) -> None:
        """Whether somebody sees the page: all orders are not looked through for the clock alone where nobody does."""
        if watched != self._watched:
            self._watched = watched
            self.pass_time()

    def pass_time(self) -> None:
        """A while went by. A call that nobody takes rings once more, whatever page is open."""
        before, now = self._calls.waiting, self._now()
        if self._watched:
            self.reword()
        elif before:
            self._calls = replace(self._calls, waiting=self._sorted(now).waiting)
        pressing = more_pressing(before, self._calls.waiting)
        if pressing:
            log.info("calls_ring_again", calls=len(pressing))
            self.rang.emit(pressing)

    def _know(self, board: Board) -> None:
        before, here, first = self._calls, self._here, self.state.loading
        self._board = board
        self.show(replace(self.state, loading=False, unreadable=False))
        self.reword()
        ringing = () if first else newly_waiting(before.waiting, self._calls.waiting)
        if ringing:
            self.rang.emit(ringing)
        came = () if first else newly_here(here, self._here)
        if came:
            self.arrived.emit(came)

    def _not_read(self, error: Exception) -> None:
        log.error("calls_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    @Slot()
    def reword(self) -> None:
        """Something changed: what there is, the language, the person or the line."""
        now = self._now()
        calls = self._calls = self._sorted(now)
        for rows, group in (
            (self._waiting, calls.waiting),
            (self._mine, calls.mine),
            (self._others, calls.others),
            (self._closed, calls.closed),
        ):
            rows.show([self._pictured(call) for call in group])
        self._notices.show(self._open_notices())
        self._reword_pickups(now)
        self.show(
            replace(
                self.state,
                waiting_count=len(calls.waiting),
                open_count=len(calls.waiting) + len(calls.mine) + len(calls.others),
                first_name=self._me.name.split()[0] if self._me and self._me.name else "",
                part_of_day=part_of_day(self._hour(now)),
                date=self._date(now),
                as_of=self._age(self._as_of),
                helped=calls.helped,
                busy_with=len(calls.mine),
                usual_wait=-1 if calls.usual_wait is None else calls.usual_wait,
            )
        )

    def _sorted(self, now: datetime) -> Calls:
        return sorted_calls(self._board.tasks, self._me.id if self._me else "", now, self.state.online)

    def _reword_pickups(self, now: datetime) -> None:
        """While nobody sees the page only those count who came for their orders: for them the tablet rings."""
        board, me = self._board, self._me
        people = People(dict(board.names), dict(board.people), me.id if me else "")
        orders = board.orders if self._watched else [one for one in board.orders if one.shown.arrival is not None]
        pickups = due(orders, people, board.place, now, self._words)
        self._here = pickups.here
        self._here_rows.show(pickups.here)
        if not self._watched:
            self.show(replace(self.state, here_count=len(pickups.here)))
            return
        self._pickups.show(pickups.rows)
        holds = waiting(board.orders, board.place, board.zone or UTC, now)
        self.show(
            replace(
                self.state,
                here_count=len(pickups.here),
                making_count=pickups.open_,
                ready_count=pickups.ready,
                holds_over=holds.over,
                holds_ending=holds.ending,
                to_put_back=holds.back,
                to_settle=to_settle(board.conflicts, board.refusals, board.orders, me, now),
            )
        )

    def _pictured(self, call: Call) -> Call:
        return replace(call, picture=dict(self._board.pictures).get(call.product, ""))

    def _open_notices(self) -> list[Notice]:
        places = {f"task:{t.id}": t.place or t.device for t in self._board.tasks}
        places |= {f"order:{one.number}": one.number for one in self._board.orders}
        return [
            Notice(r.id, r.type, places[r.aggregate], r.reason, r.words)
            for r in self._board.refusals
            if r.id not in self._dismissed and r.aggregate in places
        ]

    @Slot(str)
    def take(self, task_id: str) -> None:
        self._act(self._take, self._calls.waiting, task_id)

    @Slot(str)
    def done(self, task_id: str) -> None:
        self._act(self._done, self._calls.mine, task_id)

    @Slot(str)
    def pass_on(self, task_id: str) -> None:
        """ "I cannot come": it rings for everybody else."""
        self._act(self._pass_on, self._calls.mine, task_id)

    @Slot(str)
    def go(self, number: str) -> None:
        """ "I'll go": the customer who waits for this order learns who comes."""
        order = next((one for one in self._board.orders if one.number == number), None)
        offered = any(one.id == number and one.act == "go" for one in self._here)
        if order is None or self._me is None or not offered or number in self._under_way:
            return
        self._under_way.add(number)
        saved, failed = partial(self._saved, number), partial(self._not_saved, number)
        self._background.follow(self._go(order, self._me), then=saved, failed=failed)

    def _act(self, act: Act, calls: tuple[Call, ...], task_id: str) -> None:
        call = next((c for c in calls if c.id == task_id), None)
        if call is None or self._me is None or task_id in self._under_way:
            return
        self._under_way.add(task_id)
        saved, failed = partial(self._saved, task_id), partial(self._not_saved, task_id)
        self._background.follow(act(call, self._me), then=saved, failed=failed)

    def _saved(self, task_id: str, _: object) -> None:
        self._under_way.discard(task_id)
        self.show(replace(self.state, unsaved=False))
        self.refresh()

    def _not_saved(self, task_id: str, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self._under_way.discard(task_id)
        self.show(replace(self.state, unsaved=True))

    @Slot(str)
    def dismiss(self, notice_id: str) -> None:
        """Seen. The refusal stays listed on This device."""
        self._dismissed.add(notice_id)
        self._notices.show(self._open_notices())


def part_of_day(hour: int) -> str:
    return "morning" if 4 <= hour < 12 else "afternoon" if 12 <= hour < 18 else "evening"
