"""Sign in: a badge or a name, then six digits. Slow after wrong tries, and honest about an old staff list."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Literal

import structlog
from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.people import Person, by_badge, matching, person
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import pins
from shop.lookups import StaffMember
from shop.pins import Admission, PinAttempts, Throttle
from shop.promises import Freshness

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Trouble = Literal["", "wrong", "wait", "locked", "unknown_badge", "manager_first", "closed", "failed"]


@dataclass(frozen=True, slots=True)
class StaffList:
    """The people of this store as the tablet knows them, and how current that is."""

    members: tuple[StaffMember, ...]
    freshness: Freshness
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Tried:
    """Whether the PIN was right (None: it was not even tried), and the throttle after it."""

    ok: bool | None
    throttle: Throttle


@dataclass(frozen=True, slots=True)
class Door:
    """What the page needs of the device, all of it slow and called off the GUI thread. `verify` is (hash, PIN)."""

    staff: Callable[[], StaffList]
    attempts: Callable[[str], PinAttempts]
    note: Callable[[str, bool], object]
    verify: Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class SignInState:
    """`step` is "who" or "pin"; `trouble` has its words in the page; `left` tries remain before a pause of `wait_s`."""

    loading: bool = True
    unreadable: bool = False
    step: str = "who"
    typed: str = ""
    total: int = 0
    name: str = ""
    initials: str = ""
    role: str = ""
    checking: bool = False
    trouble: Trouble = ""
    left: int = pins.FREE_TRIES
    wait_s: int = 0
    freshness: Freshness = "fresh"
    list_age: str = ""
    admission: Admission = "open"
    tries: int = 0
    """Counts PINs that were answered, so that the page clears its pad."""


@QmlElement
@QmlUncreatable("made by the program")
class SignIn(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: SignInState
    signed_in = Signal(object)
    """A StaffMember whose PIN was right."""

    def __init__(
        self,
        door: Door,
        *,
        background: Background,
        now: Callable[[], datetime],
        age: Callable[[datetime | None], str],
        elapsed: Callable[[], float] = time.monotonic,
        logged: str = "signed_in",
    ) -> None:
        """`logged`: the event of the log once a PIN was right."""
        super().__init__(SignInState())
        self._logged = logged
        self._door = door
        self._background = background
        self._now = now
        self._age = age
        self._elapsed = elapsed
        self._list = StaffList((), "unknown", None)
        self._chosen: StaffMember | None = None
        self._manager_at: datetime | None = None
        self._ready_at: dict[str, float] = {}
        self._recent: list[str] = []
        self._newest = Newest(background)
        self._people = Rows(Person, parent=self)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._count_down)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    step = field(str, "step")
    typed = field(str, "typed")
    total = field(int, "total")
    name = field(str, "name")
    initials = field(str, "initials")
    role = field(str, "role")
    checking = field(bool, "checking")
    trouble = field(str, "trouble")
    left = field(int, "left")
    waitSeconds = field(int, "wait_s")  # noqa: N815 - QML's name
    freshness = field(str, "freshness")
    listAge = field(str, "list_age")  # noqa: N815
    admission = field(str, "admission")
    tries = field(int, "tries")

    def _get_people(self) -> Rows:
        return self._people

    people = Property(Rows, _get_people, constant=True)

    @Slot()
    def refresh(self) -> None:
        """Read the staff list again."""
        self._background.run(self._door.staff, then=self._know, failed=self._not_read)

    def reword(self) -> None:
        """The language or the minute changed."""
        self.show(replace(self.state, list_age=self._age(self._list.as_of)))

    def _know(self, staff: StaffList) -> None:
        self._list = staff
        if self._chosen is not None:
            self._chosen = next((m for m in staff.members if m.id == self._chosen.id), None)
        state = replace(
            self.state,
            loading=False,
            unreadable=False,
            total=len(staff.members),
            freshness=staff.freshness,
            list_age=self._age(staff.as_of),
            admission=self._admission(self._chosen),
        )
        self.show(state)
        if state.step == "pin" and self._chosen is None:
            self.back()
        self._filter()

    def _not_read(self, error: Exception) -> None:
        log.error("staff_list_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    @Slot(str)
    def find(self, typed: str) -> None:
        self.show(replace(self.state, typed=typed, trouble=""))
        self._filter()

    def _filter(self) -> None:
        fitting = matching(self._list.members, self.state.typed)
        recent = sorted((p for p in fitting if p.id in self._recent), key=lambda p: self._recent.index(p.id))
        self._people.show([*recent, *(p for p in fitting if p.id not in self._recent)])

    @Slot(str)
    def choose(self, staff_id: str) -> None:
        member = next((m for m in self._list.members if m.id == staff_id), None)
        if member is not None:
            self._ask(member)

    def badge(self, badge: str) -> bool:
        """Somebody showed a badge, on any page. False: nobody here has it."""
        member = by_badge(self._list.members, badge)
        if member is None:
            self.show(replace(self.state, step="who", trouble="unknown_badge"))
            return False
        self._ask(member)
        return True

    def _ask(self, member: StaffMember) -> None:
        self._chosen = member
        who, admission = person(member), self._admission(member)
        trouble: Trouble = (
            "closed" if admission == "closed" else "manager_first" if admission == "manager_first" else ""
        )
        self.show(
            replace(
                self.state,
                step="pin",
                name=who.name,
                initials=who.initials,
                role=who.role,
                checking=False,
                trouble=trouble,
                admission=admission,
                tries=self.state.tries + 1,
                left=pins.FREE_TRIES,
                wait_s=0,
            )
        )
        if not trouble:
            self._newest.run(self._gate, member, then=self._meet, failed=self._not_checked)

    def _admission(self, member: StaffMember | None) -> Admission:
        role = member.role if member else "associate"
        return pins.admission(self._list.freshness, role, self._manager_at, self._now())

    def _gate(self, member: StaffMember) -> Throttle:
        return self._clocked(member.id, self._door.attempts(member.id))

    def _clocked(self, staff_id: str, attempts: PinAttempts) -> Throttle:
        """The rule's throttle, except that a wait seen once runs by the monotonic clock: moving the wall clock neither
        shortens nor stretches it."""
        gate = pins.throttle(attempts, self._now())
        if gate.state == "locked" or attempts.failed < pins.FREE_TRIES:
            self._ready_at.pop(staff_id, None)
            return gate
        ready = self._ready_at.setdefault(staff_id, self._elapsed() + gate.wait.total_seconds())
        left = timedelta(seconds=max(0.0, ready - self._elapsed()))
        return Throttle("wait" if left else "free", left, 1)

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Six digits are there. Answers with `signed_in` or with a trouble."""
        member, state = self._chosen, self.state
        if member is None or state.checking or state.trouble in {"wait", "locked", "closed", "manager_first"}:
            return
        self.show(replace(state, checking=True, trouble=""))
        self._newest.run(self._try, member, pin, then=self._answer, failed=self._not_checked)

    def _try(self, member: StaffMember, pin: str) -> Tried:
        before = self._clocked(member.id, self._door.attempts(member.id))
        if before.state != "free":
            return Tried(None, before)
        ok = self._door.verify(member.pin, pin)
        self._door.note(member.id, ok)
        self._ready_at.pop(member.id, None)
        return Tried(ok, self._clocked(member.id, self._door.attempts(member.id)))

    def _answer(self, tried: Tried) -> None:
        member = self._chosen
        if tried.ok and member is not None:
            self._welcome(member)
            return
        self._meet(tried.throttle, wrong=tried.ok is False)

    def _welcome(self, member: StaffMember) -> None:
        if member.role == "manager":
            self._manager_at = self._now()
        self._recent = [member.id, *(i for i in self._recent if i != member.id)][:4]
        log.info(self._logged, staff=member.id)
        self.back()
        self.signed_in.emit(member)

    def _meet(self, gate: Throttle, wrong: bool = False) -> None:
        trouble: Trouble = "wrong" if wrong else ""
        if gate.state != "free":
            trouble = "locked" if gate.state == "locked" else "wait"
        seconds = ceil(gate.wait.total_seconds())
        if trouble == "wait":
            self._countdown.start()
        tries = self.state.tries + 1 if self.state.checking else self.state.tries
        self.show(replace(self.state, checking=False, trouble=trouble, left=gate.left, wait_s=seconds, tries=tries))

    def _not_checked(self, error: Exception) -> None:
        log.error("pin_not_checked", error=type(error).__name__)
        self.show(replace(self.state, checking=False, trouble="failed", tries=self.state.tries + 1))

    def _count_down(self) -> None:
        ready = self._ready_at.get(self._chosen.id, 0.0) if self._chosen else 0.0
        left = max(0, ceil(ready - self._elapsed()))
        if self.state.trouble != "wait" or left == 0:
            self._countdown.stop()
        if self.state.trouble == "wait":
            self.show(replace(self.state, wait_s=left, trouble="wait" if left else "", left=1))

    @Slot()
    def back(self) -> None:
        """To the list of people; nothing typed stays."""
        self._newest.forget()
        self._chosen = None
        self._countdown.stop()
        self.show(replace(self.state, step="who", typed="", trouble="", checking=False, name="", initials="", role=""))
        self._filter()
