"""The pickup board: whether the promise is kept, where it is in danger, and how the day goes. For managers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any, Literal, Protocol

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import promise
from associate.at_work import Desk
from associate.board_reading import WhileShown
from associate.pickups import first_name, group_of
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import pickup_figures
from shop.lookups import Order
from shop.pickup_figures import Course, Day, Figures, Forecast, Hour, Pace, Silent
from shop.places import Location
from shop.promises import DEFAULT_LIMITS, Freshness, freshness
from shop.sla import Band

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN = timedelta(seconds=30)
"""A board that is looked at is worked out anew this often: bands change with the time."""
MOST = 60
"""Rows of a list; more are on the Pickups page."""

Why = Literal["waiting", "breached", "cancel", "soon_late", "nearing", "hold_over", ""]
WHYS: tuple[Why, ...] = ("waiting", "breached", "cancel", "soon_late", "nearing", "hold_over", "")
"""Why somebody should act on an order, the most pressing first; "" for no reason."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def time(self, at: datetime) -> str: ...
    def percent(self, whole: int) -> str: ...
    def number(self, value: int | Decimal) -> str: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read and worked out at `at`, off the GUI thread."""

    at: datetime
    courses: tuple[Course, ...]
    orders: Mapping[str, Order]
    bands: Mapping[str, Band]
    """Of the orders in the making."""
    names: Mapping[str, str]
    people: Mapping[str, str]
    day: Day
    figures: Figures
    pace: Pace
    forecast: Forecast
    silent: tuple[Silent, ...]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One order that may need somebody. `late`: minutes since it was due, -1 if it is in time; `waits`: minutes since
    the customer came, -1 if they are not here. `to_pick` units are on their shelf yet."""

    id: str
    first_name: str
    why: str
    group: str
    band: str
    due: str
    minutes: int
    late: int
    waits: int
    bay: str
    to_pick: int
    claimed_by: str
    claimed: bool
    place: str
    pending: bool


@dataclass(frozen=True, slots=True)
class BoardState:
    """`within`, `nearing`, `breached`: orders in the making; `soon_late`: those in time that will not be. `measured`:
    the forecast is of the speed of today. Times are minutes, -1 where nothing is known; shares are text, "" likewise.
    `hours` is for the chart, `most` its largest value, `current` the hour of now or -1."""

    loading: bool = True
    unreadable: bool = False
    within: int = 0
    nearing: int = 0
    breached: int = 0
    soon_late: int = 0
    done_by: str = ""
    units: int = 0
    people: int = 0
    measured: bool = False
    waiting: int = 0
    longest: int = -1
    wait: int = -1
    on_time: str = ""
    on_time_part: int = 0
    on_time_of: int = 0
    made_ready: int = 0
    handed_over: int = 0
    median: int = -1
    p90: int = -1
    short: str = ""
    short_part: int = 0
    no_show: str = ""
    no_show_part: int = 0
    per_line: str = ""
    cancels: int = 0
    holds_over: int = 0
    hours: tuple[Mapping[str, Any], ...] = ()
    most: int = 0
    current: int = -1
    earlier: int = 0
    silent: tuple[Mapping[str, Any], ...] = ()
    list: str = "danger"
    danger: int = 0
    making: int = 0
    ready: int = 0
    as_of: str = ""
    freshness: Freshness = "unknown"


def read(desk: Desk, zone: tzinfo | None, now: datetime) -> Reading:
    """Off the GUI thread: the pickups of this store and what follows from them."""
    place = desk.place()
    orders = {one.number: one for one in desk.orders() if _is_ours(one, place)}
    bounds = {number: promise.of(one.shown, place) for number, one in orders.items()}
    courses = tuple(pickup_figures.course(one.shown, bounds[number].due) for number, one in orders.items())
    shown = [one.order for one in courses]
    day = pickup_figures.day_of(place, zone or UTC, now)
    pace = pickup_figures.pace(shown, day, now)
    making = [one.order.number for one in courses if one.in_making]
    bands = {number: band for number in making if (band := bounds[number].band(now)) is not None}
    buyers = {one.order.customer for one in courses if one.order.customer and one.order.is_open}
    found = {customer: desk.buyer(customer) for customer in sorted(buyers)}
    return Reading(
        at=now,
        courses=courses,
        orders=orders,
        bands=bands,
        names={customer: buyer.first_name for customer, buyer in found.items() if buyer is not None},
        people={one.id: one.name for one in desk.people()},
        day=day,
        figures=pickup_figures.figures(courses, place, day, now),
        pace=pace,
        forecast=pickup_figures.forecast(courses, place, now, pace),
        silent=pickup_figures.silent(shown, now),
        as_of=desk.as_of(),
    )


def _is_ours(order: Order, place: Location | None) -> bool:
    return order.shown.method == "pickup" and (place is None or order.shown.store in (None, place.code))


def why(one: Course, band: Band | None, soon_late: bool, now: datetime) -> Why:
    """The most pressing reason to act on an order."""
    order = one.order
    if not order.is_open:
        return ""
    if order.arrival is not None:
        return "waiting"
    if band == "breached":
        return "breached"
    if order.cancel_asked_at is not None:
        return "cancel"
    if soon_late:
        return "soon_late"
    if band == "nearing":
        return "nearing"
    return "hold_over" if order.hold_until is not None and order.hold_until <= now else ""


@QmlElement
@QmlUncreatable("made by the program")
class PickupBoard(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: BoardState

    def __init__(
        self,
        desk: Desk,
        *,
        zone: Callable[[], tzinfo | None],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(BoardState())
        self._now, self._words = now, words
        self._known: Reading | None = None
        self._rows = Rows(BoardRow, parent=self)
        self._reading = WhileShown(
            background, lambda: read(desk, zone(), now()), then=self._know, failed=self._not_read
        )

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    within = field(int, "within")
    nearing = field(int, "nearing")
    breached = field(int, "breached")
    soonLate = field(int, "soon_late")  # noqa: N815 - QML's names from here on
    doneBy = field(str, "done_by")  # noqa: N815
    units = field(int, "units")
    people = field(int, "people")
    measured = field(bool, "measured")
    waiting = field(int, "waiting")
    longest = field(int, "longest")
    wait = field(int, "wait")
    onTime = field(str, "on_time")  # noqa: N815
    onTimePart = field(int, "on_time_part")  # noqa: N815
    onTimeOf = field(int, "on_time_of")  # noqa: N815
    madeReady = field(int, "made_ready")  # noqa: N815
    handedOver = field(int, "handed_over")  # noqa: N815
    median = field(int, "median")
    p90 = field(int, "p90")
    short = field(str, "short")
    shortPart = field(int, "short_part")  # noqa: N815
    noShow = field(str, "no_show")  # noqa: N815
    noShowPart = field(int, "no_show_part")  # noqa: N815
    perLine = field(str, "per_line")  # noqa: N815
    cancels = field(int, "cancels")
    holdsOver = field(int, "holds_over")  # noqa: N815
    hours = field(list, "hours")
    most = field(int, "most")
    current = field(int, "current")
    earlier = field(int, "earlier")
    silent = field(list, "silent")
    listed = field(str, "list")
    danger = field(int, "danger")
    making = field(int, "making")
    ready = field(int, "ready")
    asOf = field(str, "as_of")  # noqa: N815
    freshness = field(str, "freshness")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    def look(self, shown: bool) -> None:
        """Whether the page is on top."""
        self._reading.look(shown)

    @Slot()
    def refresh(self) -> None:
        """Orders or people changed."""
        self._reading.again()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Which orders are listed: danger, making or ready."""
        self.show(replace(self.state, list=name))
        self._list()

    def _know(self, reading: Reading) -> None:
        self._known = reading
        self.show(_state(self.state, reading, self._words))
        self._list()

    def _not_read(self) -> None:
        self.show(replace(self.state, loading=False, unreadable=True))

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._known is None:
            return
        if self._now() - self._known.at >= AGAIN:
            self._reading.again()
        self._know(self._known)

    def _list(self) -> None:
        if self._known is not None:
            rows = [row for one in self._known.courses if (row := self._row(self._known, one)) is not None]
            rows.sort(key=_pressing)
            self._rows.show(rows[:MOST])

    def _row(self, known: Reading, one: Course) -> BoardRow | None:
        reason = _why(known, one)
        making, list_ = one.in_making, self.state.list
        if not (one.order.is_open and (reason if list_ == "danger" else making is (list_ == "making"))):
            return None
        return _row(known, one, reason, self._words)


def _why(known: Reading, one: Course) -> Why:
    number = one.order.number
    return why(one, known.bands.get(number), number in known.forecast.late, known.at)


def _pressing(row: BoardRow) -> tuple[int, int, int, str]:
    first = -row.waits if row.why == "waiting" else -row.late if row.late >= 0 else row.minutes
    return WHYS.index(row.why), first, row.to_pick, row.id


def _row(known: Reading, one: Course, reason: Why, words: Wording) -> BoardRow:
    order, now, claim = one.order, known.at, one.order.claim
    making = one.in_making
    due = one.due if making else order.hold_until
    return BoardRow(
        id=order.number,
        first_name=known.names.get(order.customer or "", ""),
        why=reason,
        group=group_of(order) or "",
        band=known.bands.get(order.number, ""),
        due=words.moment(due, now) if due is not None else "",
        minutes=minutes(due - now) if due is not None else 0,
        late=minutes(now - due) if making and due is not None and due <= now else -1,
        waits=minutes(now - order.arrival.at) if order.arrival is not None else -1,
        bay=order.arrival.bay if order.arrival is not None else "",
        to_pick=pickup_figures.to_pick(order),
        claimed_by=first_name(known.people.get(claim.actor, "")) if claim is not None else "",
        claimed=claim is not None,
        place=", ".join(sorted({lain.place for lain in order.staged})),
        pending=known.orders[order.number].pending,
    )


def minutes(span: timedelta | None) -> int:
    """Whole minutes, -1 for None."""
    return -1 if span is None else max(0, int(span.total_seconds() // 60))


def _state(before: BoardState, known: Reading, words: Wording) -> BoardState:
    bands, now = list(known.bands.values()), known.at
    here = [one.order.arrival.at for one in known.courses if one.order.is_open and one.order.arrival is not None]
    whys = [_why(known, one) for one in known.courses if one.order.is_open]
    ahead = known.forecast
    return replace(
        _with_figures(before, known.figures, words),
        loading=False,
        unreadable=False,
        within=bands.count("within"),
        nearing=bands.count("nearing"),
        breached=bands.count("breached"),
        soon_late=len(ahead.late),
        done_by=words.moment(ahead.done_by, now) if ahead.done_by is not None else "",
        units=ahead.units,
        people=known.pace.people,
        measured=known.pace.unit is not None,
        per_line=_tenth(known.pace.line, words),
        waiting=len(here),
        longest=minutes(now - min(here)) if here else -1,
        cancels=sum(one.order.cancel_asked_at is not None for one in known.courses),
        holds_over=whys.count("hold_over"),
        danger=sum(reason != "" for reason in whys),
        making=sum(one.in_making for one in known.courses),
        ready=sum(one.order.is_open and not one.in_making for one in known.courses),
        current=_current(known.figures.hours, now),
        hours=tuple(_bar(hour, words) for hour in known.figures.hours),
        silent=tuple(_silent(one, known.people, now, words) for one in known.silent),
        as_of=words.age(known.as_of, now) if known.as_of is not None else "",
        freshness=freshness(now - known.as_of if known.as_of is not None else None, DEFAULT_LIMITS["pickup"]),
    )


def _with_figures(before: BoardState, found: Figures, words: Wording) -> BoardState:
    return replace(
        before,
        on_time=_percent(found.on_time.percent, words),
        on_time_part=found.on_time.part,
        on_time_of=found.on_time.of,
        made_ready=found.made_ready,
        handed_over=found.handed_over,
        median=minutes(found.median),
        p90=minutes(found.p90),
        wait=minutes(found.wait),
        short=_percent(found.short.percent, words),
        short_part=found.short.part,
        no_show=_percent(found.no_show.percent, words),
        no_show_part=found.no_show.part,
        most=max((max(hour.placed, hour.ready, hour.handed_over) for hour in found.hours), default=0),
        earlier=found.earlier,
    )


def _percent(whole: int | None, words: Wording) -> str:
    return "" if whole is None else words.percent(whole)


def _tenth(seconds: float | None, words: Wording) -> str:
    """Minutes with one decimal, as the language writes it."""
    return "" if seconds is None else words.number(round(Decimal(seconds) / 60, 1))


def _bar(hour: Hour, words: Wording) -> Mapping[str, Any]:
    counts = {"placed": hour.placed, "ready": hour.ready, "handedOver": hour.handed_over}
    return {"time": words.time(hour.at), "until": words.time(hour.at + timedelta(hours=1)), **counts}


def _current(hours: Sequence[Hour], now: datetime) -> int:
    return next((n for n, hour in enumerate(hours) if hour.at <= now < hour.at + timedelta(hours=1)), -1)


def _silent(one: Silent, people: Mapping[str, str], now: datetime, words: Wording) -> Mapping[str, Any]:
    name = first_name(people.get(one.actor, ""))
    return {"name": name, "since": words.moment(one.since, now), "orders": len(one.orders)}
