"""This device: its line to central, what it knows and since when, what waits to be sent, and whether it works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.ages import kind_ages
from associate.connection import Connection
from associate.people import Person
from associate.today import Refusal
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.lookups import Age, Device, Mended, Queue
from shop.promises import Limits

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def bytes(self, count: int) -> str: ...


@dataclass(frozen=True, slots=True)
class Facts:
    """One reading of the records about this device itself. `free` in bytes; `space` ok, low or full."""

    device: Device | None
    store: str
    ages: Mapping[str, Age]
    limits: Mapping[str, Limits]
    queue: Queue
    refusals: tuple[Refusal, ...]
    locked: tuple[Person, ...]
    free: int
    space: str
    mended: tuple[Mended, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """How current one kind of data is; `age` "" was never complete. `behind` rows are known to be missing."""

    id: str
    age: str
    level: str
    behind: int


@dataclass(frozen=True, slots=True)
class Refused:
    """An action that central did not accept, with its words and when it was done here."""

    id: str
    type: str
    reason: str
    words: str
    age: str


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was damaged and mended: a code for our own words, how many actions it is about, and when."""

    id: str
    code: str
    n: int
    words: str
    age: str


@dataclass(frozen=True, slots=True)
class DeviceState:
    loading: bool = True
    unreadable: bool = False
    name: str = ""
    store: str = ""
    install: str = ""
    server: str = ""
    enrolled: str = ""
    online: bool = False
    line: str = "starting"
    since: str = ""
    last_contact: str = ""
    problem: str = ""
    problem_code: str = ""
    catching_up: bool = False
    pending: int = 0
    rejected: int = 0
    parked: int = 0
    conflicts: int = 0
    oldest: str = ""
    free: str = ""
    space: str = "ok"
    repairs: int = 0
    bringing: str = ""
    brought: str = ""
    part: float = 0.0
    app_version: str = ""
    qt_version: str = ""
    testing: bool = False
    scanned: str = ""
    meaning: str = ""
    symbology: str = ""
    manager: bool = False


@dataclass(frozen=True, slots=True)
class Versions:
    app: str
    qt: str


@QmlElement
@QmlUncreatable("made by the program")
class ThisDevice(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: DeviceState

    def __init__(
        self,
        *,
        read: Callable[[], Facts],
        unlock: Callable[[str], object],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
        versions: Versions,
    ) -> None:
        super().__init__(DeviceState(app_version=versions.app, qt_version=versions.qt))
        self._read, self._let_in = read, unlock
        self._background, self._newest = background, Newest(background)
        self._now, self._words = now, words
        self._facts: Facts | None = None
        self._line = Connection()
        self._known, self._refused = Rows(Known, parent=self), Rows(Refused, parent=self)
        self._locked, self._mended = Rows(Person, parent=self), Rows(Repair, parent=self)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    name = field(str, "name")
    store = field(str, "store")
    install = field(str, "install")
    server = field(str, "server")
    enrolled = field(str, "enrolled")
    online = field(bool, "online")
    line = field(str, "line")
    since = field(str, "since")
    lastContact = field(str, "last_contact")  # noqa: N815 - QML's names from here on
    problem = field(str, "problem")
    problemCode = field(str, "problem_code")  # noqa: N815
    catchingUp = field(bool, "catching_up")  # noqa: N815
    pending = field(int, "pending")
    rejected = field(int, "rejected")
    parked = field(int, "parked")
    conflicts = field(int, "conflicts")
    oldest = field(str, "oldest")
    free = field(str, "free")
    space = field(str, "space")
    repairs = field(int, "repairs")
    bringing = field(str, "bringing")
    brought = field(str, "brought")
    part = field(float, "part")
    appVersion = field(str, "app_version")  # noqa: N815
    qtVersion = field(str, "qt_version")  # noqa: N815
    testing = field(bool, "testing")
    scanned = field(str, "scanned")
    meaning = field(str, "meaning")
    symbology = field(str, "symbology")
    manager = field(bool, "manager")

    def _get_known(self) -> Rows:
        return self._known

    def _get_refused(self) -> Rows:
        return self._refused

    def _get_locked(self) -> Rows:
        return self._locked

    def _get_mended(self) -> Rows:
        return self._mended

    mended = Property(Rows, _get_mended, constant=True)
    known = Property(Rows, _get_known, constant=True)
    refused = Property(Rows, _get_refused, constant=True)
    locked = Property(Rows, _get_locked, constant=True)

    @Slot()
    def refresh(self) -> None:
        self._newest.run(self._read, then=self._know, failed=self._not_read)

    def connection(self, line: Connection) -> None:
        self._line = line
        self.reword()

    def sign(self, role: str) -> None:
        """The role of the person who looks; a manager may let locked people try again."""
        self.show(replace(self.state, manager=role == "manager", testing=False))

    def _know(self, facts: Facts) -> None:
        self._facts = facts
        self.show(replace(self.state, loading=False, unreadable=False))
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("device_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    @Slot()
    def reword(self) -> None:
        """Time went by, or the language or the connection changed."""
        line = self._line
        state = replace(
            self.state,
            online=line.online,
            line=line.state,
            since=self._moment(line.since),
            last_contact=self._moment(line.last_contact),
            problem=line.problem,
            problem_code=line.code,
            catching_up=line.catching_up,
            repairs=line.repairs,
            **self._bringing(),
        )
        self.show(self._with_facts(state, self._facts) if self._facts else state)

    def _bringing(self) -> dict[str, Any]:
        """The largest part of the data that is on its way as a whole, and how far it has come."""
        if not self._line.loading:
            return {"bringing": "", "brought": "", "part": 0.0}
        kind, here, size = max(self._line.loading, key=lambda one: one[2])
        brought = f"{self._words.bytes(here)} / {self._words.bytes(size)}"
        return {"bringing": kind, "brought": brought, "part": here / size}

    def _with_facts(self, state: DeviceState, facts: Facts) -> DeviceState:
        now, device, queue = self._now(), facts.device, facts.queue
        self._known.show(
            [Known(k.kind, self._age(k.as_of), k.level, k.behind) for k in kind_ages(facts.ages, facts.limits, now)]
        )
        self._refused.show([Refused(r.id, r.type, r.reason, r.words, self._moment(r.made_at)) for r in facts.refusals])
        self._locked.show(facts.locked)
        self._mended.show(
            [
                Repair(f"{m.at.isoformat()} {m.code}", m.code, m.n, m.words, self._moment(m.at))
                for m in reversed(facts.mended)
            ]
        )
        return replace(
            state,
            name=device.name if device else "",
            store=facts.store,
            install=device.install if device else "",
            server=device.server if device else "",
            enrolled=self._moment(device.enrolled_at) if device else "",
            pending=queue.pending,
            rejected=queue.rejected,
            parked=queue.parked,
            conflicts=queue.conflicts,
            oldest=self._moment(queue.oldest),
            free=self._words.bytes(facts.free),
            space=facts.space,
        )

    def _moment(self, at: datetime | None) -> str:
        return self._words.moment(at, self._now()) if at else ""

    def _age(self, as_of: datetime | None) -> str:
        return self._words.age(as_of, self._now()) if as_of else ""

    @Slot(bool)
    def test(self, on: bool) -> None:
        """While the scanner is being tested, scans are shown here and open nothing."""
        self.show(replace(self.state, testing=on, scanned="", meaning="", symbology=""))

    def hear(self, shown: str, meaning: str, symbology: str) -> None:
        """A scan during the test: what came, what it means, how it was printed."""
        self.show(replace(self.state, scanned=shown, meaning=meaning, symbology=symbology))

    @Slot(str)
    def unlock(self, staff_id: str) -> None:
        """A manager lets a locked person try again."""
        if self.state.manager:
            self._background.run(self._let_in, staff_id, then=lambda _: self.refresh())
