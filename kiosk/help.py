"""The Help page: one open call at most, followed until someone has come."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import calls
from kiosk.calls import HelpState, Offer, Step
from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.background import Background, Newest
from shell.idle import Idle
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.help import urgency, usual_wait
from shop.lookups import Task
from shop.places import Plan

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class HelpCall:
    """What a shopper asked for. `task` is a UUIDv7; `product` and `title` are what it is about, if anything."""

    task: str
    topic: str
    product: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """How a call leaves the kiosk: made, taken back and read again through the device's memory. `task` and `tasks` are
    called off the GUI thread."""

    call: Callable[[HelpCall], Future[None]]
    cancel: Callable[[str], Future[None]]
    task: Callable[[str], Task | None]
    tasks: Callable[[], tuple[Task, ...]]
    new_id: Callable[[], str]
    online: Callable[[], bool]
    store: Callable[[], Store]
    now: Callable[[], datetime]


@QmlElement
@QmlUncreatable("made by the program")
class HelpModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """The call of this visit. While it is being saved nobody is sent away from it."""

    state: HelpState

    def __init__(self, desk: Desk, background: Background, idle: Idle) -> None:
        super().__init__(HelpState(), {"steps": Step, "topics": Offer})
        self._desk = desk
        self._background = background
        self._newest = Newest(background)
        self._idle = idle
        self._task = ""
        self._known = False
        self._last: Task | None = None
        self._about = ("", "")
        self._topic = ""
        self._since: datetime | None = None
        self._usual: int | None = None
        self.reword()

    phase = field(str, "phase")
    headline = field(str, "headline")
    text = field(str, "text")
    hint = field(str, "hint")
    about = field(str, "about")
    open = field(bool, "open")
    coming = field(bool, "coming")
    canCancel = field(bool, "can_cancel")  # noqa: N815 - QML's name

    def _steps(self) -> Rows:
        return self.lists["steps"]

    def _topics(self) -> Rows:
        return self.lists["topics"]

    steps = Property(Rows, _steps, constant=True)
    topics = Property(Rows, _topics, constant=True)

    def ask(self, product: str = "", title: str = "") -> None:
        """The page opens, with the product at hand if there is one. An open call stays what it is."""
        if not self.state.open:
            self._forget_call()
            self._about = (product, title)
            self._show("choose")

    def check_in(self, order: str) -> None:
        """Somebody is here for an order: its number, or nothing where it is not known to them."""
        self.ask("", order)
        self.choose("collect")

    @Slot(str)
    def choose(self, topic: str) -> None:
        """Call someone. A second tap while the call stands is no second call."""
        if self.state.open:
            return
        self._topic = topic
        product, title = self._about
        self._task, self._since = self._desk.new_id(), self._desk.now()
        self._show("saving")
        self._idle.begin()
        future = self._desk.call(HelpCall(self._task, topic, product, title))
        self._background.follow(future, then=self._saved, failed=self._not_saved)

    @Slot()
    def cancel(self) -> None:
        """Take the call back."""
        if self.state.can_cancel:
            future = self._desk.cancel(self._task)
            self._background.follow(future, then=lambda _: self.refresh(), failed=self._not_cancelled)

    @Slot()
    def again(self) -> None:
        """From an ended call back to the choice; who waits for an order has none to make."""
        self._forget_call()
        if self._topic == "collect":
            self.choose("collect")
        else:
            self._show("choose")

    def refresh(self) -> None:
        """The task or the connection may have changed."""
        if self._task and self.state.phase != "failed":
            self._newest.run(self._look, self._task, then=self._read)

    def reword(self) -> None:
        """The language changed."""
        self._show(self.state.phase)

    def wipe(self) -> None:
        """The next shopper has no call; the team still has this one."""
        self._about, self._topic = ("", ""), ""
        self._forget_call()
        self._show("choose")

    def _forget_call(self) -> None:
        self._newest.forget()
        self._task, self._known, self._last, self._since = "", False, None, None

    def _saved(self, _: object) -> None:
        self._idle.end()
        self.refresh()

    def _not_saved(self, error: Exception) -> None:
        self._idle.end()
        log.error("help_call_not_saved", error=type(error).__name__)
        self._show("failed")

    def _not_cancelled(self, error: Exception) -> None:
        log.error("help_call_not_cancelled", error=type(error).__name__)
        self.refresh()

    def _look(self, task: str) -> tuple[Task | None, int | None]:
        """The call, and how long one usually waits in this store today."""
        calls_ = ((one.made_at, one.taken_at) for one in self._desk.tasks() if one.kind == "help")
        return self._desk.task(task), usual_wait(calls_)

    def _read(self, answer: tuple[Task | None, int | None]) -> None:
        task, self._usual = answer
        self._last = task
        phase = calls.phase_of(task, online=self._desk.online(), known=self._known)
        self._known = self._known or task is not None
        self._show(phase)

    def _show(self, phase: calls.Phase) -> None:
        name = self._last.taken_name if self._last is not None else ""
        self.show(calls.picture(phase, name=name, about=self._about[1], wait=self._wait()))

    def _wait(self) -> calls.Wait:
        """How long it has been by this kiosk's own clock, and where else help is."""
        store, since = self._desk.store(), self._since
        here = store.here
        return calls.Wait(
            urgency=urgency(self._desk.now() - since) if since is not None else "calm",
            usual=self._usual,
            passed=self._last is not None and bool(self._last.passed),
            counter=counter(store.plan),
            phone=here.phone if here is not None else "",
        )


def counter(plan: Plan | None) -> str:
    """Where people of the team usually are, as the plan names it; "" where it does not."""
    return next((one.label for one in plan.fixtures if one.kind == "counter" and one.label), "") if plan else ""
