"""The board of returns: what waits for a manager's answer, money that is not back yet, what comes back and why, and
what is worth a look. For managers; all of it also without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as fact
from datetime import datetime, timedelta, tzinfo
from typing import Any, cast

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import returns_board_policy, returns_board_rows
from associate.board_reading import WhileShown
from associate.returns_board_reading import DAYS, Period, Reading, Returns, read
from associate.returns_board_rows import AskRow, RefundRow, SignalRow, Wording
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import return_requests
from shop.lookups import StaffMember
from shop.money import Money
from shop.return_requests import LONGEST_NOTE, Refused, ReturnRequest

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

AGAIN = timedelta(seconds=30)
"""A board that is looked at is worked out anew this often: ages change with the time."""


@dataclass(frozen=True, slots=True)
class ReturnsBoardState:
    """`to_answer` of this person; `waiting` of all. Refunds by how far they came: `pending` are with central or the
    provider, `unsent` on this tablet only, `pending_sum` is of both; `stuck_sum` is of the `unknown` and the refused
    (`failed`). `period`: today, week, month.
    `saving`, `answered`: the return whose answer is being saved, and the last one that is; `refused`: why one could not
    be given (`shop.return_requests.Reason`)."""

    loading: bool = True
    unreadable: bool = False
    to_answer: int = 0
    waiting: int = 0
    pending: int = 0
    pending_sum: str = ""
    stuck_sum: str = ""
    unsent: int = 0
    unknown: int = 0
    failed: int = 0
    noticed: int = 0
    largest: bool = False
    more: int = 0
    period: Period = "week"
    returns: int = 0
    units: int = 0
    value: str = ""
    reasons: tuple[Mapping[str, Any], ...] = ()
    articles: tuple[Mapping[str, Any], ...] = ()
    people: tuple[Mapping[str, Any], ...] = ()
    promises: tuple[Mapping[str, Any], ...] = ()
    rules: Mapping[str, Any] = fact(default_factory=dict)
    saving: str = ""
    answered: str = ""
    agreed: bool = False
    refused: str = ""
    unsaved: bool = False
    as_of: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class ReturnsBoard(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: ReturnsBoardState
    answered = Signal(str)
    """An answer was saved, or could not be: understood or refused."""

    def __init__(
        self,
        source: Returns,
        *,
        zone: Callable[[], tzinfo | None],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(ReturnsBoardState())
        self._source, self._background, self._now, self._words = source, background, now, words
        self._known: Reading | None = None
        self._me: StaffMember | None = None
        self._asks, self._refunds = Rows(AskRow, parent=self), Rows(RefundRow, parent=self)
        self._signals = Rows(SignalRow, parent=self)
        self._given = set[str]()
        """Answered here, and not read back yet."""
        self._reading = WhileShown(
            background, lambda: read(source, zone(), now()), then=self._know, failed=self._not_read
        )

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    toAnswer = field(int, "to_answer")  # noqa: N815 - QML's names from here on
    waiting = field(int, "waiting")
    pending = field(int, "pending")
    pendingSum = field(str, "pending_sum")  # noqa: N815
    stuckSum = field(str, "stuck_sum")  # noqa: N815
    unsent = field(int, "unsent")
    unknown = field(int, "unknown")
    failed = field(int, "failed")
    noticed = field(int, "noticed")
    largest = field(bool, "largest")
    more = field(int, "more")
    period = field(str, "period")
    returns = field(int, "returns")
    units = field(int, "units")
    value = field(str, "value")
    reasons = field(list, "reasons")
    articles = field(list, "articles")
    people = field(list, "people")
    promises = field(list, "promises")
    rules = field("QVariantMap", "rules")
    saving = field(str, "saving")
    answeredId = field(str, "answered")  # noqa: N815
    agreed = field(bool, "agreed")
    refused = field(str, "refused")
    unsaved = field(bool, "unsaved")
    asOf = field(str, "as_of")  # noqa: N815

    def _get_asks(self) -> Rows:
        return self._asks

    def _get_refunds(self) -> Rows:
        return self._refunds

    def _get_signals(self) -> Rows:
        return self._signals

    asks = Property(Rows, _get_asks, constant=True)
    refunds = Property(Rows, _get_refunds, constant=True)
    signals = Property(Rows, _get_signals, constant=True)

    def look(self, shown: bool) -> None:
        """Whether the page is on top."""
        self._reading.look(shown)
        if not shown:
            self.calm()

    @Slot()
    def refresh(self) -> None:
        """Orders, requests or the queue changed."""
        self._reading.again()

    def sign(self, member: StaffMember | None) -> None:
        """Who answers now."""
        self._me = member
        self.calm()
        self.reword()

    @Slot()
    def calm(self) -> None:
        """What was said of the last answer has been read."""
        self.show(replace(self.state, answered="", refused="", unsaved=False))

    @Slot(str)
    def choose(self, period: str) -> None:
        """What the figures are of: today, week or month."""
        if period in DAYS:
            self.show(replace(self.state, period=cast("Period", period)))
            self.reword()

    @Slot(bool)
    def sort(self, largest: bool) -> None:
        """Refunds: the largest first, or the oldest."""
        self.show(replace(self.state, largest=largest))
        self.reword()

    # --- answers

    @Slot(str, bool, str)
    def answer(self, request: str, agreed: bool, note: str) -> None:
        """A manager agrees to a return, or does not. Never to what they asked themselves."""
        one = self._request(request)
        if one is None or self._me is None or self._me.role != "manager":
            return
        if self.state.saving or request in self._given:
            return
        text = " ".join(note.split())[:LONGEST_NOTE]
        deed = return_requests.answer(one, actor=self._me.id, agreed=agreed, note=text, now=self._now())
        if isinstance(deed, Refused):
            log.info("answer_refused", reason=deed.reason)
            self.show(replace(self.state, refused=deed.reason, unsaved=False))
            self.answered.emit("refused")
            return
        self.show(replace(self.state, saving=request, answered="", refused="", unsaved=False))
        saved = self._source.save(deed, self._source.mint())
        self._background.follow(saved, then=lambda _: self._saved(request, agreed), failed=self._not_saved)

    def _request(self, request: str) -> ReturnRequest | None:
        return next((one for one in self._known.requests if one.id == request), None) if self._known else None

    def _saved(self, request: str, agreed: bool) -> None:
        self._given.add(request)
        self.show(replace(self.state, saving="", answered=request, agreed=agreed))
        self.answered.emit("understood")
        self._reading.again()

    def _not_saved(self, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self.show(replace(self.state, saving="", unsaved=True))
        self.answered.emit("refused")

    # --- what is shown

    def _know(self, reading: Reading) -> None:
        self._known = reading
        self._given &= {one.id for one in reading.requests if one.state == "asked"}
        self.show(replace(self.state, loading=False, unreadable=False))
        self._tell(reading)

    def _not_read(self) -> None:
        self.show(replace(self.state, loading=False, unreadable=True))

    def reword(self) -> None:
        """Time went by, the language changed, or somebody else looks."""
        if self._known is None:
            return
        if self._now() - self._known.at >= AGAIN:
            self._reading.again()
        self._tell(self._known)

    def _tell(self, known: Reading) -> None:
        words = self._words
        self._asks.show(returns_board_rows.asked(known, self._me, words))
        self._refunds.show(returns_board_rows.refunds(known, words, largest=self.state.largest))
        self._signals.show(returns_board_rows.signals(known, words))
        self.show(_with_figures(_with_refunds(self._with_asks(known), known, words), known, words))

    def _with_asks(self, known: Reading) -> ReturnsBoardState:
        asks = self._asks.rows
        return replace(
            self.state,
            to_answer=sum(one.may for one in asks),
            waiting=sum(one.stage == "asked" for one in asks),
            noticed=len(known.noticed),
            promises=returns_board_rows.promises(known, self._source.install(), self._words),
            rules=returns_board_policy.told(known.policy, known.currency, self._words),
            as_of=self._words.age(known.as_of, known.at) if known.as_of is not None else "",
        )


def _with_refunds(state: ReturnsBoardState, known: Reading, words: Wording) -> ReturnsBoardState:
    def count(*states: str) -> int:
        return sum(one.state in states for one in known.refunds)

    def total(*states: str) -> str:
        sums = sum(one.amount for one in known.refunds if one.state in states and one.currency == known.currency)
        return words.money(Money(sums, known.currency)) if sums else ""

    return replace(
        state,
        pending=count("wanted", "sent"),
        unsent=count("unsent"),
        unknown=count("unknown"),
        failed=count("refused"),
        pending_sum=total("unsent", "wanted", "sent"),
        stuck_sum=total("unknown", "refused"),
        more=max(0, len(known.refunds) - returns_board_rows.MOST),
    )


def _with_figures(state: ReturnsBoardState, known: Reading, words: Wording) -> ReturnsBoardState:
    found, currency = known.figures[state.period], known.currency
    return replace(
        state,
        returns=found.sum.returns,
        units=found.sum.units,
        value=words.money(Money(found.sum.value, currency)) if currency else "",
        reasons=returns_board_rows.reasons(found, currency, words),
        articles=returns_board_rows.articles(found, currency, words),
        people=returns_board_rows.people(found, known, words),
    )
