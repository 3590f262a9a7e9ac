"""The Collect page: an order's code is checked here, and someone is told who is waiting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import structlog
from PySide6.QtCore import Property, QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import collect_words
from kiosk.collect_words import Act
from kiosk.collecting import Asked, Collected, Item, Orders, Phase, collected, of_number
from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.tries import Tries
from shell.viewmodel import field
from shell.words import Words
from shop import codes

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)
translate = QCoreApplication.translate

NO_ACT = Act()


@dataclass(frozen=True, slots=True)
class Counter:
    """What the page needs beside the orders: the place, its wording and its clock."""

    orders: Orders
    store: Callable[[], Store]
    words: Callable[[], Words]
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class CollectState:
    """`phase` as in `kiosk.collecting`; `calm`: something did not work. `mistake`: why what was typed is no code."""

    phase: Phase = "start"
    headline: str = ""
    text: str = ""
    icon: str = ""
    calm: bool = False
    number: str = ""
    order: str = ""
    items: tuple[Item, ...] = ()
    age: str = ""
    primary: Act = NO_ACT
    secondary: Act = NO_ACT
    mistake: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class CollectModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One order, as much of it as its code allows to show."""

    state: CollectState

    def __init__(self, counter: Counter, background: Background, tries: Tries | None = None) -> None:
        super().__init__(CollectState(), {"items": Item})
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

    def _items(self) -> Rows:
        return self.lists["items"]

    items = Property(Rows, _items, constant=True)

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
        self.facts = facts
        self.show(replace(self.state, mistake=""))
        self.reword()

    def begin(self) -> None:
        """Nothing scanned yet: how to."""
        self.lay(Collected("locked" if self._tries.locked else "start"))

    def mistaken(self) -> None:
        """What was typed is no pickup code."""
        self.show(
            replace(
                self.state,
                mistake=translate("Collect", "A pickup code has eight characters. Please compare it once more."),
            )
        )

    def forget_question(self) -> None:
        """Something else was scanned meanwhile."""
        self._newest.forget()

    def refresh(self) -> None:
        """Central changed orders. What has been proven stays so, also when its code is over meanwhile."""
        if self.facts.proven and self.facts.number:
            self._news.run(of_number, self._counter.orders, self.facts.number, then=self.lay)

    def reword(self) -> None:
        """The language changed, or time went by."""
        if self.facts.phase == "locked" and not self._tries.locked:
            self.facts = Collected("start")
        facts, store, words, now = self.facts, self._counter.store(), self._counter.words(), self._counter.now()
        primary, secondary = collect_words.acts(facts.phase)
        number = facts.number if facts.phase != "start" else ""
        self.show(
            CollectState(
                phase=facts.phase,
                headline=collect_words.headline(facts, store),
                text=collect_words.text(facts, words, store, now),
                icon=collect_words.ICONS[facts.phase],
                calm=facts.phase in collect_words.CALMLY,
                number=number,
                order=translate("Collect", "Order %1").replace("%1", number) if number else "",
                items=facts.items,
                age=words.age(facts.as_of, now) if facts.as_of is not None else "",
                primary=primary,
                secondary=secondary,
                mistake=self.state.mistake,
            )
        )

    def wipe(self) -> None:
        """The next shopper has no order; wrong tries are the kiosk's and stay counted."""
        self._newest.forget()
        self._news.forget()
        self.lay(Collected("start"))
