"""The Return page: an order is opened, its lines are chosen, the rules explain themselves, a code goes to the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import Literal

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import returning_goods, returning_words
from kiosk.collect_words import Act
from kiosk.returning import (
    REASONS,
    Chosen,
    Code,
    Opened,
    Phase,
    Returns,
    Verdict,
    again,
    begun,
    code_text,
    judged,
    opened,
    proven,
    wishes,
)
from kiosk.returning_rows import Decided, Goods, Part, Reason, decided, goods, parts, reasons
from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.tries import Tries
from shell.viewmodel import field
from shell.words import Words
from shop.return_policy import FromPerson

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)

NO_ACT = Act()
NOTHING: Mapping[int, Chosen] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """What the page needs beside the orders: the store, its wording and its line."""

    returns: Returns
    store: Callable[[], Store]
    words: Callable[[], Words]
    online: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ReturnState:
    """`phase` as in `kiosk.returning`; `calm`: something did not work. `expected` is the sum, never a promise. `code`
    is the text of the QR code. `mistake`: why what was typed says nothing. `mailing`: "" | "offered" | "sent"."""

    phase: Phase = "start"
    headline: str = ""
    text: str = ""
    icon: str = ""
    calm: bool = False
    order: str = ""
    age: str = ""
    goods: tuple[Goods, ...] = ()
    reasons: tuple[Reason, ...] = ()
    decided: tuple[Decided, ...] = ()
    parts: tuple[Part, ...] = ()
    expected: str = ""
    expectedNote: str = ""  # noqa: N815 - read by QML as it is
    code: str = ""
    place: str = ""
    mailing: str = ""
    mailed: str = ""
    busy: bool = False
    unsaved: str = ""
    mistake: str = ""
    primary: Act = NO_ACT
    secondary: Act = NO_ACT


@QmlElement
@QmlUncreatable("made by the program")
class ReturnModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One return, from the order to the code."""

    state: ReturnState

    def __init__(self, place: Place, background: Background, tries: Tries | None = None) -> None:
        super().__init__(ReturnState(), {"goods": Goods, "reasons": Reason, "decided": Decided, "parts": Part})
        self._place, self._returns = place, place.returns
        self._newest, self._news, self._deeds = Newest(background), Newest(background), Newest(background)
        self._tries = tries or Tries()
        self.facts = Opened("start")
        self.chosen: Mapping[int, Chosen] = NOTHING
        self._verdict: Verdict | None = None
        self.reword()

    phase = field(str, "phase")
    headline = field(str, "headline")
    text = field(str, "text")
    icon = field(str, "icon")
    calm = field(bool, "calm")
    order = field(str, "order")
    age = field(str, "age")
    expected = field(str, "expected")
    expectedNote = field(str, "expectedNote")  # noqa: N815 - QML's names from here on
    code = field(str, "code")
    place = field(str, "place")
    mailing = field(str, "mailing")
    mailed = field(str, "mailed")
    busy = field(bool, "busy")
    unsaved = field(str, "unsaved")
    mistake = field(str, "mistake")
    primary = field(str, "primary.does")
    primaryWords = field(str, "primary.words")  # noqa: N815
    primaryIcon = field(str, "primary.icon")  # noqa: N815
    secondary = field(str, "secondary.does")
    secondaryWords = field(str, "secondary.words")  # noqa: N815
    secondaryIcon = field(str, "secondary.icon")  # noqa: N815

    def _goods(self) -> Rows:
        return self.lists["goods"]

    def _reasons(self) -> Rows:
        return self.lists["reasons"]

    def _decided(self) -> Rows:
        return self.lists["decided"]

    def _parts(self) -> Rows:
        return self.lists["parts"]

    goods = Property(Rows, _goods, constant=True)
    reasons = Property(Rows, _reasons, constant=True)
    decided = Property(Rows, _decided, constant=True)
    parts = Property(Rows, _parts, constant=True)

    # --- the order

    def ask(self, asked: Code, then: Callable[[Opened], object]) -> None:
        """Find out what `asked` opens; `then` gets the answer, `lay` shows it. The newest question wins."""
        self._newest.run(opened, self._returns, asked, then=then, failed=partial(self._failed, then))

    def _failed(self, then: Callable[[Opened], object], error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        then(Opened("trouble"))

    @Slot(str)
    def prove(self, typed: str) -> None:
        """What they paid in all, typed."""
        asked = self.facts.asked
        if asked is None or self.state.busy:
            return
        if not any(one.isdigit() for one in typed):
            self.show(replace(self.state, mistake=returning_words.no_amount()))
            return
        if self._tries.locked:
            self.lay(Opened("locked"))
            return
        self.show(replace(self.state, busy=True, mistake=""))
        failed = partial(self._failed, self.lay)
        self._newest.run(proven, self._returns, asked, typed, then=self._proven, failed=failed)

    def _proven(self, answer: Opened) -> None:
        if answer.phase == "unknown":
            self._tries.wrong()
            log.info("return_not_proven", locked=self._tries.locked)
        self.lay(answer)

    def mistaken(self) -> None:
        """What was typed is no order number."""
        self.show(replace(self.state, mistake=returning_words.no_number()))

    def begin(self) -> None:
        """Nothing scanned yet: how to."""
        self.lay(Opened("locked" if self._tries.locked else "start"))

    def lay(self, facts: Opened) -> None:
        """Another order is on the page, or none."""
        if facts.phase == "proof" and self._tries.locked:
            facts = Opened("locked")
        self._news.forget()
        self.chosen, self._verdict = NOTHING, None
        self.show(ReturnState())
        self._know(facts)

    def _know(self, facts: Opened) -> None:
        self.facts = facts
        if facts.phase == "code" and facts.request is not None and not self.chosen:
            self.chosen = {one.line: Chosen(one.quantity, one.reason) for one in facts.request.lines}
        if self.chosen and facts.order is not None and facts.phase in ("decision", "code"):
            self._judge()
        self.reword()

    # --- choosing

    @Slot(int)
    def more(self, line: int) -> None:
        """One unit more of this line; the reason that was given last is likely again."""
        left, now = self._left(line), self.chosen.get(line)
        if now is None and left:
            self._choose(line, Chosen(1, self._last_reason()))
        elif now is not None and now.units < left:
            self._choose(line, replace(now, units=now.units + 1))

    @Slot(int)
    def fewer(self, line: int) -> None:
        now = self.chosen.get(line)
        if now is not None:
            self._choose(line, replace(now, units=now.units - 1) if now.units > 1 else None)

    @Slot(int, str)
    def explain(self, line: int, reason: str) -> None:
        now = self.chosen.get(line)
        if now is not None and reason in REASONS:
            self._choose(line, replace(now, reason=reason))

    def count_in(self, gtin: str) -> bool:
        """A product was scanned: one unit more of its line comes back. False where it is none of this order's."""
        order, known = self.facts.order, self.facts.articles or {}
        if self.facts.phase != "lines" or order is None:
            return False
        mine = [line.line for line in order.lines if line.variant in known and known[line.variant].variant.gtin == gtin]
        for line in mine:
            self.more(line)
        return bool(mine)

    def _choose(self, line: int, chosen: Chosen | None) -> None:
        rest = {number: one for number, one in self.chosen.items() if number != line}
        self.chosen = rest | ({line: chosen} if chosen is not None else {})
        self.reword()

    def _left(self, line: int) -> int:
        found = self.facts.order.line(line) if self.facts.order is not None else None
        return max(0, found.returnable) if found is not None else 0

    def _last_reason(self) -> FromPerson | Literal[""]:
        return next((one.reason for one in reversed(list(self.chosen.values()))), "")

    @property
    def _ready(self) -> bool:
        return bool(self.chosen) and all(one.reason for one in self.chosen.values())

    # --- the decision, and the code

    @Slot()
    def decide(self) -> None:
        """What the rules say of it, before anybody stands in a queue."""
        if self._ready:
            self.facts = replace(self.facts, phase="decision")
            self._judge()
            self.reword()

    @Slot()
    def change(self) -> None:
        """Back to the lines; it stays the same return."""
        self.facts = replace(self.facts, phase="lines")
        self._verdict = None
        self.show(replace(self.state, mailing="", unsaved="", busy=False))
        self.reword()

    @Slot()
    def get_code(self) -> None:
        self._begin(mail=False)

    @Slot()
    def mail(self) -> None:
        """The code by e-mail as well, to the address that our office has."""
        if self.state.mailing == "offered":
            self._begin(mail=True)

    def _begin(self, *, mail: bool) -> None:
        if self.state.busy or self._verdict is None or not self._verdict.taken:
            return
        self.show(replace(self.state, busy=True, unsaved=""))
        lines = wishes(self._verdict)
        # Followed also when the next shopper stands here already: `Newest` then drops the answer, not the deed.
        then = partial(self._begun, mail)
        self._deeds.run(begun, self._returns, self.facts, lines, mail, then=then, failed=self._not_saved)

    def _begun(self, mail: bool, facts: Opened) -> None:
        self.show(replace(self.state, busy=False, mailing="sent" if mail else "offered"))
        self._know(facts)

    def _not_saved(self, error: Exception) -> None:
        log.error("return_not_saved", error=type(error).__name__)
        self.show(replace(self.state, busy=False, unsaved=returning_words.not_saved()))

    def _judge(self) -> None:
        self._verdict = judged(self._returns, self.facts, self.chosen)

    # --- what changes

    def forget_question(self) -> None:
        """Something else was scanned meanwhile."""
        self._newest.forget()

    def refresh(self) -> None:
        """Central or this kiosk changed orders, or time went by."""
        if self.facts.number and not self.state.busy:
            self._news.run(again, self._returns, self.facts, then=self._know)

    def reword(self) -> None:
        """The language changed, or time went by."""
        if self.facts.phase == "locked" and not self._tries.locked:
            self.facts = Opened("start")
        facts, verdict, online = self.facts, self._verdict, self._place.online()
        words, now = self._place.words(), self._returns.now()
        primary, secondary = returning_words.acts(facts, verdict, ready=self._ready)
        shown = replace(
            self.state,
            phase=facts.phase,
            headline=returning_words.headline(facts, verdict, self._place.store()),
            text=returning_words.text(facts, verdict, online=online),
            icon=returning_words.ICONS[facts.phase],
            calm=facts.phase in returning_words.CALMLY,
            order=returning_words.order(facts.number),
            age=words.age(facts.as_of, now) if facts.as_of is not None else "",
            goods=goods(self._returns, facts, self.chosen, words) if facts.phase == "lines" else (),
            reasons=reasons() if facts.phase == "lines" else (),
            place=returning_words.place(facts) if facts.phase == "code" else "",
            mailed=returning_words.mailed(online=online),
            primary=primary,
            secondary=secondary,
        )
        self.show(self._with_verdict(shown, words))

    def _with_verdict(self, shown: ReturnState, words: Words) -> ReturnState:
        facts, verdict = self.facts, self._verdict
        if verdict is None or facts.order is None or facts.phase not in ("decision", "code"):
            return replace(shown, decided=(), parts=(), expected="", expectedNote="", code="")
        currency = facts.order.currency
        return replace(
            shown,
            decided=decided(facts, verdict, words),
            parts=parts(verdict, currency, words),
            expected=returning_goods.amount(verdict, currency, words) if verdict.taken else "",
            expectedNote=returning_goods.money_note(verdict, currency, words) if verdict.taken else "",
            code=code_text(facts, wishes(verdict)) if facts.phase == "code" else "",
        )

    def wipe(self) -> None:
        """The next shopper has no order; wrong tries are the kiosk's and stay counted."""
        self._newest.forget()
        self._deeds.forget()
        self.lay(Opened("start"))
