"""Holds: what waits for its customer and for how long yet, which bays are occupied, and what goes back to its shelf."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal, Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.at_work import Desk
from associate.board_reading import WhileShown
from associate.holds_rules import WHENS, When, is_ours, to_shelve, when_of
from associate.holds_steps import OrderSteps
from associate.walking import route
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, pickup, pickup_figures
from shop.batches import natural
from shop.lookups import Hit, Order, StaffMember
from shop.pickup_figures import Bay
from shop.promises import DEFAULT_LIMITS, Freshness, freshness

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

View = Literal["dates", "bays", "back"]


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def time(self, at: datetime) -> str: ...
    def day(self, at: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Hold:
    """One order that lies ready. `until` in words; `days` it has been lying, -1 where nobody knows; `told`: the
    customer was written to since it lies here."""

    id: str
    first_name: str
    when: str
    until: str
    place: str
    units: int
    days: int
    told: bool
    extended: bool
    arrived: bool
    pending: bool


@dataclass(frozen=True, slots=True)
class BayRow:
    """One bay or tote: `days` it has been occupied, -1 where nobody knows; `since` in words; `over` orders in it whose
    goods are to go back: nobody came for them in time, or they were given up."""

    id: str
    since: str
    days: int
    units: int
    orders: tuple[str, ...]
    over: int


@dataclass(frozen=True, slots=True)
class Back:
    """Units of one line that go back to their shelf, from `place`: bays and totes, "" where they were in somebody's
    hands. `why`: expired or cancelled."""

    id: str
    number: str
    line: int
    title: str
    detail: str
    picture: str
    gtin: str
    aisle: str
    bay: str
    place: str
    units: int
    why: str
    pending: bool


@dataclass(frozen=True, slots=True)
class Reading:
    orders: tuple[Order, ...]
    names: Mapping[str, str]
    articles: Mapping[str, Hit]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class HoldsState:
    """`counts` of `WHENS`; `back_units` go back to their shelf, `bay_count` bays are occupied. `put`: the title of what
    was put back last; `unknown`: a scan of something that is not to be put back."""

    loading: bool = True
    unreadable: bool = False
    view: View = "dates"
    counts: tuple[int, ...] = (0,) * len(WHENS)
    back_units: int = 0
    bay_count: int = 0
    put: str = ""
    unknown: bool = False
    refused: str = ""
    unsaved: bool = False
    as_of: str = ""
    freshness: Freshness = "unknown"


def read(desk: Desk) -> Reading:
    """Off the GUI thread."""
    place = desk.place()
    found = tuple(one for one in desk.orders() if is_ours(one, place) and (one.shown.is_open or to_shelve(one)))
    customers = sorted({one.shown.customer for one in found if one.shown.customer})
    buyers = ((customer, desk.buyer(customer)) for customer in customers)
    lines = (line for one in found for line in one.shown.lines if line.units("to_shelve"))
    return Reading(
        orders=found,
        names={customer: buyer.first_name for customer, buyer in buyers if buyer is not None},
        articles=desk.articles(tuple({line.variant for line in lines})),
        as_of=desk.as_of(),
    )


@QmlElement
@QmlUncreatable("made by the program")
class Holds(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: HoldsState
    answered = Signal(str)
    """A scan or a step was answered: understood, unknown or refused."""

    def __init__(
        self,
        desk: Desk,
        *,
        zone: Callable[[], tzinfo | None],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(HoldsState())
        self._zone, self._now, self._words = zone, now, words
        self._known: Reading | None = None
        self._place = desk.place
        self._rows, self._bays = Rows(Hold, parent=self), Rows(BayRow, parent=self)
        self._back = Rows(Back, parent=self)
        self._reading = WhileShown(background, lambda: read(desk), then=self._know, failed=self._not_read)
        self._steps = OrderSteps(desk, background=background, now=now, changed=self._stepped)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    view = field(str, "view")
    counts = field(list, "counts")
    backUnits = field(int, "back_units")  # noqa: N815 - QML's names from here on
    bayCount = field(int, "bay_count")  # noqa: N815
    put = field(str, "put")
    unknown = field(bool, "unknown")
    refused = field(str, "refused")
    unsaved = field(bool, "unsaved")
    asOf = field(str, "as_of")  # noqa: N815
    freshness = field(str, "freshness")

    def _get_rows(self) -> Rows:
        return self._rows

    def _get_bays(self) -> Rows:
        return self._bays

    def _get_back(self) -> Rows:
        return self._back

    rows = Property(Rows, _get_rows, constant=True)
    bays = Property(Rows, _get_bays, constant=True)
    back = Property(Rows, _get_back, constant=True)

    def look(self, shown: bool) -> None:
        """Whether the page is on top."""
        self._reading.look(shown)
        if not shown:
            self.calm()

    @Slot()
    def refresh(self) -> None:
        """Orders changed."""
        self._reading.again()

    def sign(self, member: StaffMember | None) -> None:
        """Who acts now."""
        self._steps.me = member
        self.calm()

    @Slot(str)
    def choose(self, view: str) -> None:
        """dates, bays or back."""
        known: View = "back" if view == "back" else "bays" if view == "bays" else "dates"
        self.show(replace(self.state, view=known, put="", unknown=False))

    # --- steps

    @Slot()
    def expire_all(self) -> None:
        """Every hold that is over ends: all of them go back."""
        for row in self._rows.rows:
            if row.when == "over":
                self._steps.take(row.id, lambda _order, by: pickup.Expire(by))

    @Slot(str)
    def put_back(self, row_id: str) -> None:
        """All units of a row are on their shelf again."""
        row = next((one for one in self._back.rows if one.id == row_id), None)
        if row is not None:
            self._put(row, row.units)

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan: one unit of an article is on its shelf again."""
        if self.state.view != "back" or not isinstance(code, codes.Gtin):
            return False
        row = next((one for one in self._back.rows if one.gtin == code.gtin), None)
        self.show(replace(self.state, unknown=row is None))
        if row is None:
            self.answered.emit("refused")
        else:
            self._put(row, 1)
        return True

    def _put(self, row: Back, units: int) -> None:
        self._steps.take(
            row.number,
            lambda _order, by: pickup.Reshelve(by, {row.line: units}),
            lambda: self._has_put(row),
        )

    def _has_put(self, row: Back) -> None:
        self.show(replace(self.state, put=row.title, unknown=False))
        self.answered.emit("understood")

    @Slot()
    def calm(self) -> None:
        """What was said was read."""
        self._steps.calm()
        self.show(replace(self.state, put="", unknown=False, refused="", unsaved=False))

    def _stepped(self) -> None:
        steps = self._steps
        if (steps.refused or steps.unsaved) and not (self.state.refused or self.state.unsaved):
            self.answered.emit("refused")
        self.show(replace(self.state, refused=steps.refused, unsaved=steps.unsaved))
        self._reading.again()

    # --- what is shown

    def _know(self, reading: Reading) -> None:
        self._known = reading
        self.show(replace(self.state, loading=False, unreadable=False))
        self.reword()

    def _not_read(self) -> None:
        self.show(replace(self.state, loading=False, unreadable=True))

    def reword(self) -> None:
        """Time went by, or the language changed."""
        known, now = self._known, self._now()
        if known is None:
            return
        holds = [row for one in known.orders if (row := self._hold(known, one, now)) is not None]
        ends = {one.number: one.shown.hold_until or now for one in known.orders}
        holds.sort(key=lambda row: (ends[row.id], row.id))
        over = {row.id for row in holds if row.when == "over"}
        over |= {one.number for one in known.orders if one.shown.left_in}
        bays = [self._bay(one, over, now) for one in pickup_figures.bays(one.shown for one in known.orders)]
        back = put_backs(known)
        self._rows.show(holds)
        self._bays.show(bays)
        self._back.show(back)
        self.show(
            replace(
                self.state,
                counts=tuple(sum(row.when == when for row in holds) for when in WHENS),
                back_units=sum(row.units for row in back),
                bay_count=len(bays),
                as_of=self._words.age(known.as_of, now) if known.as_of is not None else "",
                freshness=freshness(now - known.as_of if known.as_of is not None else None, DEFAULT_LIMITS["pickup"]),
            )
        )

    def _hold(self, known: Reading, one: Order, now: datetime) -> Hold | None:
        zone, order = self._zone() or UTC, one.shown
        when = when_of(one, zone, now)
        if when is None or order.hold_until is None:
            return None
        ready = pickup_figures.ready_at(order)
        told = any(step.kind == "notify" and (ready is None or step.at >= ready) for step in order.steps)
        until = order.hold_until
        return Hold(
            id=order.number,
            first_name=known.names.get(order.customer or "", ""),
            when=when,
            until=self._until(until, when, now),
            place=", ".join(sorted({lain.place for lain in order.staged})),
            units=sum(line.open for line in order.lines),
            days=days_between(ready, now, zone),
            told=told,
            extended=order.extended,
            arrived=order.arrival is not None,
            pending=one.pending,
        )

    def _until(self, until: datetime, when: When, now: datetime) -> str:
        if when == "over":
            return self._words.moment(until, now)
        return self._words.day(until) if when == "later" else self._words.time(until)

    def _bay(self, one: Bay, over: set[str], now: datetime) -> BayRow:
        return BayRow(
            id=one.place,
            since=self._words.moment(one.since, now) if one.since is not None else "",
            days=days_between(one.since, now, self._zone() or UTC),
            units=one.units,
            orders=one.orders,
            over=sum(number in over for number in one.orders),
        )


def days_between(since: datetime | None, now: datetime, zone: tzinfo) -> int:
    """Nights between the two by the clock of the store, -1 where nobody knows."""
    if since is None:
        return -1
    return max(0, (now.astimezone(zone).date() - since.astimezone(zone).date()) // timedelta(days=1))


def put_backs(known: Reading) -> Sequence[Back]:
    """What goes back, in the order in which one walks past the shelves; what has no place known comes last."""
    rows = [
        Back(
            id=f"{one.number}/{stop.id}",
            number=one.number,
            line=stop.id,
            title=stop.title,
            detail=stop.detail,
            picture=stop.picture,
            gtin=stop.gtin,
            aisle=stop.aisle,
            bay=stop.bay,
            place=", ".join(lain.place for lain in one.shown.left_in if lain.line == stop.id),
            units=stop.to_shelve,
            why="expired" if any(line.units("expired") for line in one.shown.lines) else "cancelled",
            pending=one.pending,
        )
        for one in known.orders
        if to_shelve(one)
        for stop in route(one.shown.lines, known.articles)
        if stop.to_shelve
    ]
    return sorted(rows, key=lambda row: (not row.aisle, natural(row.aisle), natural(row.bay), row.title, row.id))
