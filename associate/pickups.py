"""Pickups: the orders of this store that somebody has to do something about, the most urgent first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as stored
from datetime import UTC, datetime
from typing import Literal, Protocol, get_args

import structlog
from PySide6.QtCore import Property, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import promise
from associate.at_work import Desk
from associate.promise import Bounds
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import orders
from shop.lookups import Order, StaffMember
from shop.promises import DEFAULT_LIMITS, Freshness, freshness

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Group = Literal["pick", "stage", "missing", "ready", "back"]
GROUPS: tuple[Group, ...] = get_args(Group)
UNFINISHED = ("pick", "stage", "missing")
"""Groups in which the promise is still to be kept."""

SKELETON_MS = 300
FAR = datetime.max.replace(tzinfo=UTC)


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Card:
    """An order of the list as it was read."""

    order: Order
    group: Group
    bounds: Bounds
    first_name: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`cards` by number; an order that nobody has to do anything about any more is None."""

    cards: Mapping[str, Card | None]
    people: Mapping[str, str]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Pickup:
    """One row. `due` is the promised moment in words; `minutes` are left of it. `units` of the order, `done` of them
    picked. `claimed_by` is a first name, "" where nobody knows it; `here`: the claim is of this tablet."""

    id: str
    first_name: str
    group: str
    band: str
    due: str
    minutes: int
    units: int
    done: int
    short: int
    place: str
    claimed: bool = False
    claimed_by: str = ""
    mine: bool = False
    here: bool = False
    pending: bool = False
    contested: bool = False
    arrived: bool = False
    cancel_asked: bool = False


@dataclass(frozen=True, slots=True)
class PickupsState:
    """`counts`: orders of all groups together, then of each of `GROUPS`. `hurrying`: how many are nearing or breached,
    `late` those that are breached. `mine`: the number of the order that this person is picking, with `mine_left`
    units. `freshness` of the list by the table of promises."""

    loading: bool = True
    waiting: bool = False
    unreadable: bool = False
    group: str = ""
    query: str = ""
    counts: tuple[int, ...] = (0,) * (len(GROUPS) + 1)
    found: int = 0
    hurrying: int = 0
    late: int = 0
    mine: str = ""
    mine_name: str = ""
    mine_group: str = ""
    mine_left: int = 0
    as_of: str = ""
    freshness: Freshness = "fresh"


def group_of(order: orders.Order) -> Group | None:
    """What is to be done next with the order; None for nothing."""

    def any_in(*states: str) -> bool:
        return any(line.units(state) for line in order.lines for state in states)

    if any_in("open", "picking"):
        return "pick"
    if any_in("picked"):
        return "stage"
    if any_in("short"):
        return "missing"
    if any_in("staged"):
        return "ready"
    return "back" if any_in("to_shelve") else None


def read_all(desk: Desk) -> Reading:
    """Off the GUI thread."""
    return _reading(desk, ((order.number, order) for order in desk.orders()))


def read_some(desk: Desk, numbers: frozenset[str]) -> Reading:
    """Off the GUI thread: only these orders."""
    return _reading(desk, ((number, desk.order(number)) for number in numbers))


def _reading(desk: Desk, found: Iterable[tuple[str, Order | None]]) -> Reading:
    names: dict[str, str] = {}
    cards = {number: _card(desk, order, names) for number, order in found}
    return Reading(cards, {one.id: one.name for one in desk.people()}, desk.as_of())


def _card(desk: Desk, order: Order | None, names: dict[str, str]) -> Card | None:
    place = desk.place()
    if order is None or order.shown.method != "pickup":
        return None
    if place is not None and order.shown.store not in (None, place.code):
        return None
    group = group_of(order.shown)
    if group is None:
        return None
    customer = order.shown.customer or ""
    if customer not in names:
        buyer = desk.buyer(customer) if customer else None
        names[customer] = buyer.first_name if buyer is not None else ""
    return Card(order, group, promise.of(order.shown, place), names[customer])


@dataclass
class Known:
    """The list as it is known on this tablet."""

    cards: dict[str, Card] = stored(default_factory=dict)
    people: Mapping[str, str] = stored(default_factory=dict)
    as_of: datetime | None = None

    def learn(self, reading: Reading) -> None:
        for number, card in reading.cards.items():
            if card is None:
                self.cards.pop(number, None)
            else:
                self.cards[number] = card
        self.people, self.as_of = reading.people, reading.as_of


@QmlElement
@QmlUncreatable("made by the program")
class Pickups(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: PickupsState

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(PickupsState())
        self._desk, self._now, self._words = desk, now, words
        self._background = background
        self._known = Known()
        self._all, self._changed, self._reading = False, set[str](), False
        self._me: StaffMember | None = None
        self._rows = Rows(Pickup, parent=self)
        self._slow = QTimer(self, interval=SKELETON_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.show(replace(self.state, waiting=self.state.loading)))

    loading = field(bool, "loading")
    waiting = field(bool, "waiting")
    unreadable = field(bool, "unreadable")
    group = field(str, "group")
    query = field(str, "query")
    counts = field(list, "counts")
    found = field(int, "found")
    hurrying = field(int, "hurrying")
    late = field(int, "late")
    mine = field(str, "mine")
    mineName = field(str, "mine_name")  # noqa: N815 - QML's names from here on
    mineGroup = field(str, "mine_group")  # noqa: N815
    mineLeft = field(int, "mine_left")  # noqa: N815
    asOf = field(str, "as_of")  # noqa: N815
    freshness = field(str, "freshness")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    @Slot()
    def refresh(self) -> None:
        """Read the whole list."""
        if self.state.loading:
            self._slow.start()
        self._all = True
        self._read_on()

    def news(self, numbers: frozenset[str]) -> None:
        """These orders changed."""
        if not self.state.loading:
            self._changed |= numbers
            self._read_on()

    def _read_on(self) -> None:
        """One reading at a time: an older one must not come after a newer one."""
        if self._reading or not (self._all or self._changed):
            return
        self._reading = True
        if self._all:
            self._background.run(read_all, self._desk, then=self._know_all, failed=self._not_read)
        else:
            self._background.run(
                read_some, self._desk, frozenset(self._changed), then=self._know, failed=self._not_read
            )
        self._all, self._changed = False, set()

    def sign(self, member: StaffMember | None) -> None:
        """Who looks at the page now: the next one starts with the whole list."""
        self._me = member
        self.show(replace(self.state, group="", query=""))
        self.reword()

    @Slot(str)
    def choose(self, group: str) -> None:
        """One of `GROUPS`; "" for all."""
        self.show(replace(self.state, group=group if group in GROUPS else ""))
        self.reword()

    @Slot(str)
    def search(self, text: str) -> None:
        """By number or first name, as typed."""
        self.show(replace(self.state, query=text))
        self.reword()

    def _know_all(self, reading: Reading) -> None:
        self._known = Known()
        self._know(reading)

    def _know(self, reading: Reading) -> None:
        self._reading = False
        self._slow.stop()
        self._known.learn(reading)
        self.show(replace(self.state, loading=False, waiting=False, unreadable=False))
        self.reword()
        self._read_on()

    def _not_read(self, error: Exception) -> None:
        log.error("pickups_unreadable", error=type(error).__name__)
        self._reading = False
        self._slow.stop()
        self.show(replace(self.state, loading=False, waiting=False, unreadable=True))

    @Slot()
    def reword(self) -> None:
        """Time went by, or the language changed."""
        now = self._now()
        cards = sorted(self._known.cards.values(), key=_urgent)
        shown = [card for card in cards if self._wanted(card)]
        self._rows.show([self._row(card, now) for card in shown])
        bands = [card.bounds.band(now) for card in cards if card.group in UNFINISHED]
        mine = next((card for card in cards if self._is_mine(card)), None)
        as_of = self._known.as_of
        self.show(
            replace(
                self.state,
                counts=(len(cards), *(sum(card.group == group for card in cards) for group in GROUPS)),
                found=len(shown),
                late=bands.count("breached"),
                hurrying=bands.count("breached") + bands.count("nearing"),
                mine=mine.order.number if mine else "",
                mine_name=mine.first_name if mine else "",
                mine_group=mine.group if mine else "",
                mine_left=sum(line.units("open") for line in mine.order.shown.lines) if mine else 0,
                as_of=self._words.age(as_of, now) if as_of else "",
                freshness=freshness(now - as_of if as_of else None, DEFAULT_LIMITS["pickup"]),
            )
        )

    def _wanted(self, card: Card) -> bool:
        query = self.state.query.strip().casefold()
        if query:
            return query in card.order.number.casefold() or query in card.first_name.casefold()
        return self.state.group in ("", card.group)

    def _is_mine(self, card: Card) -> bool:
        claim = card.order.shown.claim
        mine = claim is not None and self._me is not None and claim.actor == self._me.id
        return mine and card.group in ("pick", "stage")

    def _row(self, card: Card, now: datetime) -> Pickup:
        order, claim = card.order.shown, card.order.shown.claim
        due = card.bounds.due if card.group in UNFINISHED else order.hold_until
        return Pickup(
            id=order.number,
            first_name=card.first_name,
            group=card.group,
            band=(card.bounds.band(now) or "") if card.group in UNFINISHED else "",
            due=self._words.moment(due, now) if due else "",
            minutes=card.bounds.minutes(now),
            units=sum(line.quantity for line in order.lines),
            done=sum(line.units("picked") + line.units("staged") for line in order.lines),
            short=sum(line.units("short") for line in order.lines),
            place=", ".join(sorted({one.place for one in order.staged})),
            claimed=claim is not None,
            claimed_by=first_name(self._known.people.get(claim.actor, "")) if claim else "",
            mine=self._is_mine(card),
            here=claim is not None and claim.device == self._desk.install(),
            pending=card.order.pending,
            contested=card.order.contested,
            arrived=order.arrival is not None,
            cancel_asked=order.cancel_asked_at is not None,
        )


def _urgent(card: Card) -> tuple[int, datetime, str]:
    """What has a promise to keep, the soonest first; then what waits for its customer, then what goes back."""
    order = card.order.shown
    if card.group in UNFINISHED:
        return 0, card.bounds.due or FAR, order.number
    return (1 if card.group == "ready" else 2), order.hold_until or FAR, order.number


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.strip() else ""
