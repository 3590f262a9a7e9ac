"""The Collect page: an order's code is checked here, and someone is told who is waiting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import structlog
from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import collect_words
from kiosk.collect_words import Act
from kiosk.collecting import Asked, Collected, Item, Orders, Phase, again, arrived, collected
from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.tries import Tries
from shell.viewmodel import field
from shell.words import Words
from shop import codes, waiting

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)
translate = QCoreApplication.translate

NO_ACT = Act()


@dataclass(frozen=True, slots=True)
class Counter:
    """What the page needs beside the orders: the place, its wording and its line."""

    orders: Orders
    store: Callable[[], Store]
    words: Callable[[], Words]
    online: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class CollectState:
    """`phase` as in `kiosk.collecting`; `calm`: something did not work. `here`: they said that they are here, `place`
    is their turn, `wait` how long it takes, `bay` where they parked, `coming`: somebody is on the way. `parking`: they
    are asked for their bay. `mistake`: why what was typed is no code or bay."""

    phase: Phase = "start"
    headline: str = ""
    text: str = ""
    icon: str = ""
    calm: bool = False
    number: str = ""
    order: str = ""
    items: tuple[Item, ...] = ()
    later: tuple[Item, ...] = ()
    age: str = ""
    here: bool = False
    place: str = ""
    wait: str = ""
    bay: str = ""
    coming: bool = False
    parking: bool = False
    busy: bool = False
    unsaved: str = ""
    primary: Act = NO_ACT
    secondary: Act = NO_ACT
    mistake: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class CollectModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One order, as much of it as its code allows to show."""

    state: CollectState

    def __init__(self, counter: Counter, background: Background, tries: Tries | None = None) -> None:
        super().__init__(CollectState(), {"items": Item, "later": Item})
        self._counter = counter
        self._news = Newest(background)
        self._newest = Newest(background)
        self._tries = tries or Tries()
        self.facts = Collected("start")
        self.reword()

    phase = field(str, "phase")
    headline = field(str, "headline")
    text = field(str, "text")
    icon = field(str, "icon")
    calm = field(bool, "calm")
    number = field(str, "number")
    order = field(str, "order")
    age = field(str, "age")
    primary = field(str, "primary.does")
    primaryWords = field(str, "primary.words")  # noqa: N815 - QML's names from here on
    primaryIcon = field(str, "primary.icon")  # noqa: N815
    secondary = field(str, "secondary.does")
    secondaryWords = field(str, "secondary.words")  # noqa: N815
    secondaryIcon = field(str, "secondary.icon")  # noqa: N815
    mistake = field(str, "mistake")
    here = field(bool, "here")
    place = field(str, "place")
    wait = field(str, "wait")
    bay = field(str, "bay")
    coming = field(bool, "coming")
    parking = field(bool, "parking")
    busy = field(bool, "busy")
    unsaved = field(str, "unsaved")

    def _items(self) -> Rows:
        return self.lists["items"]

    def _later(self) -> Rows:
        return self.lists["later"]

    items = Property(Rows, _items, constant=True)
    later = Property(Rows, _later, constant=True)

    def ask(self, asked: Asked, then: Callable[[Collected], object]) -> None:
        """Find out what `asked` opens; `then` gets the answer, `lay` shows it. The newest question wins."""
        if isinstance(asked, codes.PickupCode) and self._tries.locked:
            self._newest.forget()
            then(Collected("locked"))
            return
        told = isinstance(asked, codes.PickupCode)
        self._newest.run(
            collected,
            self._counter.orders,
            asked,
            then=partial(self._judge, told, then),
            failed=partial(self._failed, then),
        )

    def _judge(self, told: bool, then: Callable[[Collected], object], answer: Collected) -> None:
        if told and answer.phase == "unknown":
            self._tries.wrong()
            log.info("pickup_code_unknown", locked=self._tries.locked)
        then(answer)

    def _failed(self, then: Callable[[Collected], object], error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        then(Collected("trouble"))

    def lay(self, facts: Collected) -> None:
        """Something else is on the page."""
        self._news.forget()
        self.show(replace(self.state, mistake="", parking=False, busy=False, unsaved=""))
        self._know(facts)

    def _know(self, facts: Collected) -> None:
        self.facts = facts
        self.reword()

    def begin(self) -> None:
        """Nothing scanned yet: how to."""
        self.lay(Collected("locked" if self._tries.locked else "start"))

    def mistaken(self) -> None:
        """What was typed is no pickup code."""
        words = translate("Collect", "A pickup code has eight characters. Please compare it once more.")
        self.show(replace(self.state, mistake=words))

    # --- "I'm here"

    @Slot()
    def park(self) -> None:
        """They are outside, and are asked where."""
        self.show(replace(self.state, parking=True, mistake=""))
        self.reword()

    @Slot()
    def unpark(self) -> None:
        self.show(replace(self.state, parking=False, mistake=""))
        self.reword()

    @Slot(str)
    def parked(self, typed: str) -> None:
        """They are in this bay."""
        bay = waiting.bay_of(typed)
        if bay:
            self.arrive(bay)
        else:
            self.show(replace(self.state, mistake=collect_words.no_bay()))

    @Slot()
    def arrive(self, bay: str = "") -> None:
        """They are here, in the store or in the parking bay `bay`. Shown once this kiosk has saved it."""
        if self.state.busy or not self.facts.number:
            return
        self.show(replace(self.state, busy=True, unsaved=""))
        # Followed also when the next shopper stands here already: `Newest` then drops the answer, not the deed.
        self._news.run(arrived, self._counter.orders, self.facts, bay, then=self.lay, failed=self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        log.error("arrival_not_saved", error=type(error).__name__)
        self.show(replace(self.state, busy=False, unsaved=collect_words.not_saved()))

    def forget_question(self) -> None:
        """Something else was scanned meanwhile."""
        self._newest.forget()

    def refresh(self) -> None:
        """Central or this kiosk changed orders, or time went by."""
        if self.facts.number and not self.state.busy:
            self._news.run(again, self._counter.orders, self.facts, then=self._know)

    def reword(self) -> None:
        """The language changed, or time went by."""
        if self.facts.phase == "locked" and not self._tries.locked:
            self.facts = Collected("start")
        facts, now = self.facts, self._counter.orders.now()
        words, online = self._counter.words(), self._counter.online()
        primary, secondary = collect_words.acts(facts)
        here = collect_words.waits(facts)
        shown = replace(
            self.state,
            phase=facts.phase,
            headline=collect_words.headline(facts, self._counter.store(), now),
            text=collect_words.text(facts, words, self._counter.store(), now, online=online),
            icon=collect_words.icon(facts),
            calm=facts.phase in collect_words.CALMLY,
            number=facts.number,
            order=translate("Collect", "Order %1").replace("%1", facts.number) if facts.number else "",
            items=tuple(one for one in facts.items if not one.later),
            later=tuple(one for one in facts.items if one.later),
            age=words.age(facts.as_of, now) if facts.as_of is not None else "",
            here=here is not None,
            place=collect_words.place(facts),
            wait=collect_words.wait(facts),
            bay=here.bay if here is not None else "",
            coming=here is not None and here.coming != "",
            primary=primary,
            secondary=secondary,
        )
        self.show(self._asking_for_bay(shown) if shown.parking else shown)

    def _asking_for_bay(self, shown: CollectState) -> CollectState:
        headline, text, done, back = collect_words.parking()
        words = replace(shown, headline=headline, text=text, icon="pin", primary=done, secondary=back)
        return replace(words, items=(), later=())

    def wipe(self) -> None:
        """The next shopper has no order; wrong tries are the kiosk's and stay counted."""
        self._newest.forget()
        self.lay(Collected("start"))
