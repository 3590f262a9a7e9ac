"""The board of shoppers: how many come to the kiosks, what becomes of it, what they say, and how long help takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Protocol

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import board
from associate.board import AGAIN, minutes
from associate.board_reading import WhileShown
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import signals
from shop.feedback import WORDS, FeedbackDay, added_up
from shop.lookups import Task
from shop.money import Money
from shop.pickup_figures import Day, day_of
from shop.places import Location
from shop.signals import DeviceHour, Figures

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

WEEK = timedelta(days=6)
"""With today, seven days."""
MOST_WORDS = 8


class Wording(board.Wording, Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...


@dataclass(frozen=True, slots=True)
class Kiosks:
    """What the board asks of the device's memory; off the GUI thread."""

    hours: Callable[[], tuple[DeviceHour, ...]]
    feedback: Callable[[], tuple[FeedbackDay, ...]]
    tasks: Callable[[], tuple[Task, ...]]
    place: Callable[[], Location | None]
    currency: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Help:
    """The calls of one day. `median` and `longest`: until somebody took one; `open`: nobody has yet."""

    calls: int = 0
    taken: int = 0
    open: int = 0
    passed: int = 0
    median: timedelta | None = None
    longest: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read and worked out at `at`."""

    at: datetime
    figures: Figures
    today: FeedbackDay
    week: FeedbackDay
    help: Help
    currency: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """`word` is one of `shop.feedback.WORDS`, or "" where `said` was typed."""

    word: str
    said: str
    n: int


@dataclass(frozen=True, slots=True)
class SignalsState:
    """Numbers are text, "" where nothing is known; times are minutes, -1 likewise. `change`: visits against the same
    hours a week ago, in percent, with its sign; `nps` and `week_nps` with theirs."""

    loading: bool = True
    unreadable: bool = False
    known: bool = False
    visits: int = 0
    change: str = ""
    better: bool = False
    looked: str = ""
    basket: str = ""
    ordered: str = ""
    looked_part: int = 0
    basket_part: int = 0
    ordered_part: int = 0
    orders: int = 0
    value: str = ""
    average: str = ""
    scans: int = 0
    searches: int = 0
    empty: str = ""
    empty_part: int = 0
    later: int = 0
    nps: str = ""
    answers: int = 0
    week_nps: str = ""
    week_answers: int = 0
    scores: tuple[int, ...] = ()
    calls: int = 0
    taken: int = 0
    waiting: int = 0
    passed: int = 0
    wait: int = -1
    longest: int = -1
    hours: tuple[Mapping[str, Any], ...] = ()
    most: int = 0
    current: int = -1
    as_of: str = ""
    behind: str = ""


def read(kiosks: Kiosks, zone: tzinfo | None, now: datetime) -> Reading:
    """Off the GUI thread: what all kiosks of this store counted, and what follows from it."""
    day = day_of(kiosks.place(), zone or UTC, now)
    today, days = now.astimezone(zone or UTC).date(), kiosks.feedback()
    return Reading(
        at=now,
        figures=signals.figures(kiosks.hours(), day, now),
        today=added_up(days, today, today),
        week=added_up(days, today - WEEK, today),
        help=helped(kiosks.tasks(), day),
        currency=kiosks.currency(),
    )


def helped(tasks: tuple[Task, ...], day: Day) -> Help:
    """The help calls of a day, by central's clock."""
    calls = [one for one in tasks if one.kind == "help" and day.has(one.made_at)]
    waits = sorted(max(timedelta(), one.taken_at - one.made_at) for one in calls if one.taken_at is not None)
    return Help(
        calls=len(calls),
        taken=len(waits),
        open=sum(one.state == "waiting" for one in calls),
        passed=sum(bool(one.passed) for one in calls),
        median=waits[len(waits) // 2] if waits else None,
        longest=waits[-1] if waits else None,
    )


@QmlElement
@QmlUncreatable("made by the program")
class SignalsBoard(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: SignalsState

    def __init__(
        self,
        kiosks: Kiosks,
        *,
        zone: Callable[[], tzinfo | None],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(SignalsState())
        self._now, self._words, self._kiosks, self._zone = now, words, kiosks, zone
        self._known: Reading | None = None
        self._said = Rows(WordRow, parent=self, by_place=True)
        self._reading = WhileShown(background, self._read, then=self._know, failed=self._not_read)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    known = field(bool, "known")
    visits = field(int, "visits")
    change = field(str, "change")
    better = field(bool, "better")
    looked = field(str, "looked")
    basket = field(str, "basket")
    ordered = field(str, "ordered")
    lookedPart = field(int, "looked_part")  # noqa: N815 - QML's names from here on
    basketPart = field(int, "basket_part")  # noqa: N815
    orderedPart = field(int, "ordered_part")  # noqa: N815
    orders = field(int, "orders")
    value = field(str, "value")
    average = field(str, "average")
    scans = field(int, "scans")
    searches = field(int, "searches")
    empty = field(str, "empty")
    emptyPart = field(int, "empty_part")  # noqa: N815
    later = field(int, "later")
    nps = field(str, "nps")
    answers = field(int, "answers")
    weekNps = field(str, "week_nps")  # noqa: N815
    weekAnswers = field(int, "week_answers")  # noqa: N815
    scores = field(list, "scores")
    calls = field(int, "calls")
    taken = field(int, "taken")
    waiting = field(int, "waiting")
    passed = field(int, "passed")
    wait = field(int, "wait")
    longest = field(int, "longest")
    hours = field(list, "hours")
    most = field(int, "most")
    current = field(int, "current")
    asOf = field(str, "as_of")  # noqa: N815
    behind = field(str, "behind")

    def _get_said(self) -> Rows:
        return self._said

    said = Property(Rows, _get_said, constant=True)

    def look(self, shown: bool) -> None:
        """Whether the page is on top."""
        self._reading.look(shown)

    @Slot()
    def refresh(self) -> None:
        """Counts, answers or calls changed."""
        self._reading.again()

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._known is None:
            return
        if self._now() - self._known.at >= AGAIN:
            self._reading.again()
        self._know(self._known)

    def _read(self) -> Reading:
        return read(self._kiosks, self._zone(), self._now())

    def _know(self, reading: Reading) -> None:
        self._known = reading
        self._said.show(said(reading.week))
        self.show(state(reading, self._words))

    def _not_read(self) -> None:
        self.show(replace(self.state, loading=False, unreadable=True))


def said(week: FeedbackDay) -> list[WordRow]:
    """What was said most often in a week; words that this version does not know are left out."""
    chosen = [WordRow(word, "", n) for word, n in week.words.items() if word in WORDS]
    typed = [WordRow("", word, n) for word, n in week.said.items()]
    return sorted((*chosen, *typed), key=lambda one: (-one.n, one.word == "", one.word, one.said))[:MOST_WORDS]


def state(known: Reading, words: Wording) -> SignalsState:
    found, help_ = known.figures, known.help
    return replace(
        _selling(known, words),
        loading=False,
        known=found.told is not None,
        visits=found.count("visits"),
        scans=found.count("scans"),
        searches=found.count("searches"),
        later=found.count("later"),
        nps=_signed(known.today.nps),
        answers=known.today.answers,
        week_nps=_signed(known.week.nps),
        week_answers=known.week.answers,
        scores=known.week.scores,
        calls=help_.calls,
        taken=help_.taken,
        waiting=help_.open,
        passed=help_.passed,
        wait=minutes(help_.median),
        longest=minutes(help_.longest),
        hours=tuple(_bar(hour, words) for hour in found.hours),
        most=max((max(hour.visits, hour.baskets, hour.orders) for hour in found.hours), default=0),
        current=next((n for n, hour in enumerate(found.hours) if hour.at == signals.hour_of(known.at)), -1),
        as_of=words.age(found.told, known.at) if found.told is not None else "",
        behind=", ".join(found.behind),
    )


def _selling(known: Reading, words: Wording) -> SignalsState:
    found, currency = known.figures, known.currency
    orders, value = found.count("orders"), found.count("order_value")
    change = _change(found)
    return SignalsState(
        change="" if change is None else f"{_sign(change)}{words.percent(abs(change))}",
        better=change is not None and change >= 0,
        looked=_percent(found.looked.percent, words),
        basket=_percent(found.basket.percent, words),
        ordered=_percent(found.ordered.percent, words),
        looked_part=found.looked.part,
        basket_part=found.basket.part,
        ordered_part=found.ordered.part,
        orders=orders,
        value=words.money(Money(value, currency)) if orders and currency else "",
        average=words.money(Money(value // orders, currency)) if orders and currency else "",
        empty=_percent(found.empty.percent, words),
        empty_part=found.empty.part,
    )


def _change(found: Figures) -> int | None:
    """Visits up to the present hour against the same hours a week ago, in percent."""
    before = found.before.get("visits", 0)
    past = sum(hour.visits for hour in found.hours[:-1])
    return round(100 * (past - before) / before) if before else None


def _percent(whole: int | None, words: Wording) -> str:
    return "" if whole is None else words.percent(whole)


def _signed(value: int | None) -> str:
    return "" if value is None else f"{_sign(value)}{abs(value)}"


def _sign(value: int) -> str:
    return "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else ""


def _bar(hour: signals.HourBar, words: Wording) -> Mapping[str, Any]:
    counts = {"visits": hour.visits, "baskets": hour.baskets, "orders": hour.orders}
    return {"time": words.time(hour.at), "until": words.time(hour.at + signals.HOUR), **counts}
