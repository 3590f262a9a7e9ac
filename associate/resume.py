"""What a person is at, written down as they go on; gone on with when the tablet ended in the middle of it.

After an end that nobody asked for, signing in leads straight back. Whoever signed out, or was somewhere else, is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import structlog
from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.resumable import PATHS, Draft, Keeping, Resumable
from shell.background import Background, Newest
from shell.router import Router
from shell.viewmodel import ViewModel, field
from shop import verification
from shop.lookups import Order, StaffMember

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

PATIENCE_S = 5.0
"""How long what was left may take to be written before it is read without it."""


class Sheet(Protocol):
    """The page of an order."""

    def open(self, number: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Notebook:
    """What is needed of the records. `read` and `order` are called off the GUI thread."""

    read: Callable[[str], Draft | None]
    keep: Callable[[str, Draft | None], Future[None]]
    order: Callable[[str], Order | None]


@dataclass(frozen=True, slots=True)
class ResumeState:
    """`what` one may go on with: "" nothing, or a name of `PATHS`; `done` of `of` units are counted. `over`: there is
    nothing left of it to be done."""

    what: str = ""
    number: str = ""
    done: int = 0
    of: int = 0
    over: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """A draft, and what of it is over by now."""

    draft: Draft
    over: frozenset[str]


@QmlElement
@QmlUncreatable("made by the program")
class Resume(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: ResumeState

    def __init__(self, notebook: Notebook, *, background: Background) -> None:
        super().__init__(ResumeState())
        self._notebook, self._background, self._reading = notebook, background, Newest(background)
        self._soon = QTimer(self, singleShot=True, interval=0)
        """One tap changes several pages: where it leads to is written, not the way there."""
        self._soon.timeout.connect(self._stir)
        self._person: StaffMember | None = None
        self._parts: Mapping[str, Resumable] = {}
        self._pending: dict[str, Draft] = {}
        self._over: frozenset[str] = frozenset()
        self._known = False
        self._busy = False
        self._leaving: Future[None] | None = None
        self._on_disk: Draft | None = None
        self._told: list[Callable[[], object]] = []

    what = field(str, "what")
    number = field(str, "number")
    done = field(int, "done")
    of = field(int, "of")
    over = field(bool, "over")

    def follow(
        self, router: Router, order: Sheet, parts: Mapping[str, Resumable], keeping: tuple[Keeping, ...]
    ) -> None:
        """From now on, write down where the pages `parts` are, by their names in `PATHS`."""
        self._router, self._order, self._parts = router, order, parts
        for changed in (router.changed, *(part.changed for part in parts.values())):
            changed.connect(self._soon.start)
        for one in keeping:
            one.keep = self.keep

    def sign(self, member: StaffMember | None) -> None:
        """Who is here now. To be called before the pages hear of it: what the last person was at is kept for them."""
        left = self._composed()
        if self._person is not None and left is not None:
            self._leaving = self._notebook.keep(self._person.id, {**left, "left": True})
        self._person, self._known, self._on_disk = member, False, None
        self._pending, self._over = {}, frozenset()
        self._offer()
        self._tell()
        self._reading.forget()
        if member is not None:
            self._reading.run(self._read, member.id, then=self._found, failed=self._not_read)

    def keep(self, then: Callable[[], object]) -> None:
        """`then` is called once it is on the disk where the pages are now, or the disk has refused it."""
        self._told.append(then)
        self._stir()

    @Slot()
    def go_on(self) -> None:
        """With what is offered."""
        what = self.state.what
        if what:
            self._take_up(what)

    @Slot()
    def dismiss(self) -> None:
        """What is offered is not wanted any more."""
        self._pending.pop(self.state.what, None)
        self._offer()
        self._stir()

    # --- what was

    def _read(self, person: str) -> Read | None:
        """Off the GUI thread, and behind what the last person left."""
        if self._leaving is not None:
            wait((self._leaving,), PATIENCE_S)
        draft = self._notebook.read(person)
        if draft is None:
            return None
        over = frozenset(what for what in PATHS if what in draft and self._is_over(what, draft[what]))
        return Read(draft, over)

    def _is_over(self, what: str, part: Draft) -> bool:
        if what in ("batch", "no_receipt") or (what == "returns" and not part.get("number")):
            return False
        order = self._notebook.order(str(part.get("number", "")))
        if order is None:
            return True
        if what == "hand_over":
            mine = any(one.id == part.get("command") for one in order.shown.hand_overs)
            return mine or not verification.can_begin(order.shown)
        if what == "undo":
            return all(one.id != part.get("hand_over") for one in order.shown.hand_overs)
        if what == "returns":
            return not any(line.returnable for line in order.shown.lines)
        return not order.shown.is_open

    def _found(self, read: Read | None) -> None:
        self._known = True
        if read is not None:
            self._on_disk = read.draft
            self._pending = {what: read.draft[what] for what in PATHS if what in read.draft}
            self._over = read.over
            self._go_back(read.draft)
        self._offer()
        self._stir()

    def _go_back(self, draft: Draft) -> None:
        """The tablet ended while the person was there: straight to it, if they are nowhere else by now."""
        on_top = [what for what in PATHS if PATHS[what][-1] == draft.get("page")]
        there = next((what for what in (*on_top, *(self._pending if on_top else ())) if what in self._pending), "")
        if there and not draft.get("left") and str(self._router.page) == "today":
            self._take_up(there)

    def _not_read(self, error: Exception) -> None:
        log.error("draft_not_read", error=type(error).__name__)
        self._known = True
        self._stir()

    def _take_up(self, what: str) -> None:
        draft, path = self._pending.pop(what), PATHS[what]
        try:
            self._parts[what].resume(draft)
        except ValueError as error:
            log.warning("draft_not_understood", what=what, error=str(error))
        else:
            self._router.restart(path[0])
            for page in path[1:]:
                self._router.open(page)
            if "order" in path:
                self._order.open(str(draft["number"]))
        self._offer()
        self._stir()

    def _offer(self) -> None:
        what = next((one for one in PATHS if one in self._pending), "")
        part = self._pending.get(what, {})
        done, of = (int(part.get(name) or 0) for name in ("done", "of"))
        self.show(
            ResumeState(what, str(part.get("number", "")), done, of, what in self._over) if what else ResumeState()
        )

    # --- what is

    def _composed(self) -> Draft | None:
        parts = dict(self._pending)
        for name, page in self._parts.items():
            draft = page.draft()
            if draft is not None:
                parts[name] = draft
        return {"page": str(self._router.page), **parts} if parts else None

    def _stir(self) -> None:
        """One write at a time: what changes meanwhile goes into the next one."""
        if self._busy or (self._person is not None and not self._known):
            return
        self._take_out_what_goes_on()
        draft = self._composed()
        if self._person is None or draft == self._on_disk:
            self._tell()
            return
        told, self._told = self._told, []
        self._busy = True
        try:
            future = self._notebook.keep(self._person.id, draft)
        except ValueError as error:
            self._not_kept(draft, told, error)
            return
        self._background.follow(
            future, then=partial(self._kept, self._person.id, draft, told), failed=partial(self._not_kept, draft, told)
        )

    def _kept(self, person: str, draft: Draft | None, told: list[Callable[[], object]], _: object = None) -> None:
        self._busy = False
        if self._person is not None and self._person.id == person:
            self._on_disk = draft
        for then in told:
            then()
        self._stir()

    def _not_kept(self, draft: Draft | None, told: list[Callable[[], object]], error: Exception) -> None:
        """Going on does not hang on it; what is done has a place of its own."""
        log.error("draft_not_kept", error=type(error).__name__)
        self._kept(self._person.id if self._person is not None else "", draft, told)

    def _take_out_what_goes_on(self) -> None:
        going = [what for what in self._pending if self._parts[what].draft() is not None]
        for what in going:
            del self._pending[what]
        if going:
            self._offer()

    def _tell(self) -> None:
        told, self._told = self._told, []
        for then in told:
            then()
