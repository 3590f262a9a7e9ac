"""Pickups: the orders of this store that somebody has to do something about, the most urgent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

import structlog
from PySide6.QtCore import Property, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.at_work import Desk
from associate.batch_choice import Choice, choosable, of_others
from associate.pickup_cards import (
    FILTERS,
    GROUPS,
    UNFINISHED,
    Card,
    Filter,
    Known,
    Reading,
    filters,
    group_of,
    in_tote,
    is_of,
    read_all,
    read_some,
    same_until,
    sought,
    urgent,
)
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.batches import MOST, tote
from shop.lookups import StaffMember
from shop.promises import DEFAULT_LIMITS, Freshness, freshness

__all__ = ["FILTERS", "GROUPS", "Pickup", "Pickups", "PickupsState", "Wording", "first_name", "group_of"]

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

SKELETON_MS = 300
UNSEEN_MS = 1000
"""While nobody sees the list, what it counts may be so old: whoever picks must not wait for it with every unit."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Pickup:
    """One row. `due` is the promised moment in words; `minutes` are left of it where it is near. `units` of the order,
    `done` of them picked. `claimed_by` is a first name, "" where nobody knows it; `here`: the claim is of this tablet,
    `given`: nobody has begun, a manager gave it to them; `letter` of the tote in which this person collects it. Where
    orders are chosen, `chosen`."""

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
    theirs: bool = False
    here: bool = False
    given: bool = False
    letter: str = ""
    pending: bool = False
    contested: bool = False
    arrived: bool = False
    cancel_asked: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class PickupsState:
    """`group`: one of `FILTERS`, "" for all. `counts`: all orders, then those that pass each of `FILTERS`. `hurrying`:
    how many are nearing or breached, `late` those that are breached. `mine`: the number of the order that this person
    is picking by itself, with `mine_left` units; `totes`: how many they collect together, `totes_left` units of those.
    `choosing`: orders are chosen to be picked together, `chosen` of at most `room`; `theirs` of these are taken over;
    `full`: one more was tried. `freshness` of the list by the table of promises."""

    loading: bool = True
    waiting: bool = False
    unreadable: bool = False
    group: str = ""
    query: str = ""
    counts: tuple[int, ...] = (0,) * (len(FILTERS) + 1)
    found: int = 0
    hurrying: int = 0
    late: int = 0
    mine: str = ""
    mine_name: str = ""
    mine_group: str = ""
    mine_left: int = 0
    totes: int = 0
    totes_left: int = 0
    choosing: bool = False
    chosen: int = 0
    room: int = MOST
    theirs: int = 0
    full: bool = False
    as_of: str = ""
    freshness: Freshness = "fresh"


@dataclass(frozen=True, slots=True)
class _Seen:
    """An order of the list with its row and the filters it passes, as they are `until` then."""

    card: Card
    row: Pickup
    passes: frozenset[Filter]
    until: datetime


@QmlElement
@QmlUncreatable("made by the program")
class Pickups(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: PickupsState

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(PickupsState())
        self._desk, self._now, self._words = desk, now, words
        self._background = background
        self._known = Known()
        self._cards: list[Card] = []
        self._seen: dict[str, _Seen] = {}
        self._choice = Choice()
        self._watched = True
        self._all, self._changed, self._reading = False, set[str](), False
        self._me: StaffMember | None = None
        self._rows = Rows(Pickup, parent=self)
        self._slow = QTimer(self, interval=SKELETON_MS, singleShot=True)
        self._later = QTimer(self, interval=UNSEEN_MS, singleShot=True)
        self._later.timeout.connect(self._tell)
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
    totes = field(int, "totes")
    totesLeft = field(int, "totes_left")  # noqa: N815
    choosing = field(bool, "choosing")
    chosen = field(int, "chosen")
    room = field(int, "room")
    theirs = field(int, "theirs")
    full = field(bool, "full")
    asOf = field(str, "as_of")  # noqa: N815
    freshness = field(str, "freshness")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    # --- what there is

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

    def _know_all(self, reading: Reading) -> None:
        self._known = Known()
        self._know(reading)

    def _know(self, reading: Reading) -> None:
        self._reading = False
        self._slow.stop()
        if reading.people != self._known.people:
            self._seen.clear()
        self._known.learn(reading)
        first = self.state.loading
        self.show(replace(self.state, loading=False, waiting=False, unreadable=False))
        if self._watched or first:
            self._tell()
        elif not self._later.isActive():
            self._later.start()
        self._read_on()

    def _not_read(self, error: Exception) -> None:
        log.error("pickups_unreadable", error=type(error).__name__)
        self._reading = False
        self._slow.stop()
        self.show(replace(self.state, loading=False, waiting=False, unreadable=True))

    # --- what is looked at

    def sign(self, member: StaffMember | None) -> None:
        """Who looks at the page now: the next one starts with the whole list."""
        self._me, self._choice = member, Choice()
        self.show(replace(self.state, group="", query="", choosing=False))
        self.reword()

    def watch(self, watched: bool) -> None:
        """Whether somebody sees the list: rows that nobody sees are not made."""
        if watched != self._watched:
            self._watched = watched
            self._tell()

    @Slot(str)
    def choose(self, group: str) -> None:
        """One of `FILTERS`; "" for all."""
        self.show(replace(self.state, group=group if group in FILTERS else ""))
        self._tell()

    @Slot(str)
    def search(self, text: str) -> None:
        """By number or first name, as typed, or by a pickup code."""
        self.show(replace(self.state, query=text))
        self._tell()

    # --- several at once

    @Slot(bool)
    def pick_together(self, choosing: bool) -> None:
        """Begin, or stop, choosing orders for one walk."""
        self._choice = Choice(room=MOST - self.state.totes)
        self.show(replace(self.state, choosing=choosing, group="", query=""))
        self._tell()

    @Slot(str)
    def toggle(self, number: str) -> None:
        self._choice = self._choice.toggled(number)
        self._tell()

    @Slot()
    def take_next(self) -> None:
        """As many as there is room for, the most urgent first, and none that somebody else is at."""
        self._choice = self._choice.next_ones(self._cards, self._person)
        self._tell()

    def choice(self) -> dict[str, str]:
        """The chosen orders, the most urgent first, each with whom the list shows as the one who is at it."""
        chosen = [card for card in self._cards if card.order.number in self._choice.numbers]
        return {card.order.number: self._other(card) for card in chosen}

    def _other(self, card: Card) -> str:
        claim = card.order.shown.claim
        return claim.actor if claim is not None and of_others(card, self._person) else ""

    # --- what is shown

    @property
    def _person(self) -> str:
        return self._me.id if self._me is not None else ""

    @Slot()
    def reword(self) -> None:
        """The language or the person changed."""
        self._seen.clear()
        self._tell()

    def pass_time(self) -> None:
        """A while went by. What nobody sees is counted only when something is different by now."""
        if self._watched or any(one.until <= self._now() for one in self._seen.values()):
            self._tell()

    def _tell(self) -> None:
        """Orders that did not change are as they were, as long as the clock makes no difference."""
        now = self._now()
        self._later.stop()
        self._cards = sorted(self._known.cards.values(), key=urgent)
        seen = [self._look_at(card, now) for card in self._cards]
        self._seen = {one.row.id: one for one in seen}
        if self.state.choosing:
            self._choice = self._choice.kept(self._cards, self._person)
        shown = [one for one in seen if self._wanted(one)]
        if self._watched:
            self._rows.show([self._marked(one.row) for one in shown])
        self.show(self._state(seen, len(shown), now))

    def _look_at(self, card: Card, now: datetime) -> _Seen:
        known = self._seen.get(card.order.number)
        if known is not None and known.card is card and now < known.until:
            return known
        return _Seen(card, self._row(card, now), filters(card, self._person, now), same_until(card, now))

    def _wanted(self, one: _Seen) -> bool:
        if self.state.choosing and not choosable(one.card, self._person):
            return False
        if self.state.query.strip():
            return sought(one.card, self.state.query)
        return self.state.group in ("", *one.passes)

    def _marked(self, row: Pickup) -> Pickup:
        return replace(row, chosen=True) if row.id in self._choice.numbers else row

    def _state(self, seen: Iterable[_Seen], found: int, now: datetime) -> PickupsState:
        counts = Counter(name for one in seen for name in one.passes)
        totes = [card for card in self._cards if in_tote(card, self._person)]
        mine = next((card for card in self._cards if self._in_hand(card)), None)
        as_of = self._known.as_of
        return replace(
            self.state,
            counts=(len(self._cards), *(counts[name] for name in FILTERS)),
            found=found,
            late=counts["late"],
            hurrying=counts["late"] + counts["nearing"],
            mine=mine.order.number if mine else "",
            mine_name=mine.first_name if mine else "",
            mine_group=mine.group if mine else "",
            mine_left=_open(mine) if mine else 0,
            totes=len(totes),
            totes_left=sum(_open(card) for card in totes),
            chosen=len(self._choice.numbers),
            room=self._choice.room,
            theirs=sum(1 for other in self.choice().values() if other) if self.state.choosing else 0,
            full=self._choice.full,
            as_of=self._words.age(as_of, now) if as_of else "",
            freshness=freshness(now - as_of if as_of else None, DEFAULT_LIMITS["pickup"]),
        )

    def _in_hand(self, card: Card) -> bool:
        """Begun by this person, by itself."""
        claim = card.order.shown.claim
        begun = claim is not None and claim.device != "" and claim.tote == ""
        return begun and is_of(card, self._person) and card.group in ("pick", "stage")

    def _row(self, card: Card, now: datetime) -> Pickup:
        order, claim = card.order.shown, card.order.shown.claim
        band = (card.bounds.band(now) or "") if card.group in UNFINISHED else ""
        due = card.bounds.due if card.group in UNFINISHED else order.hold_until
        held = tote(claim.tote) if claim is not None and in_tote(card, self._person) else None
        return Pickup(
            id=order.number,
            first_name=card.first_name,
            group=card.group,
            band=band,
            due=self._words.moment(due, now) if due else "",
            minutes=card.bounds.minutes(now) if band == "nearing" else 0,
            units=sum(line.quantity for line in order.lines),
            done=sum(line.units("picked") + line.units("staged") for line in order.lines),
            short=sum(line.units("short") for line in order.lines),
            place=", ".join(sorted({one.place for one in order.staged})),
            claimed=claim is not None,
            claimed_by=first_name(self._known.people.get(claim.actor, "")) if claim else "",
            mine=is_of(card, self._person),
            theirs=of_others(card, self._person),
            here=claim is not None and claim.device == self._desk.install(),
            given=claim is not None and claim.device == "",
            letter=held.letter if held is not None else "",
            pending=card.order.pending,
            contested=card.order.contested,
            arrived=order.arrival is not None,
            cancel_asked=order.cancel_asked_at is not None,
        )


def _open(card: Card) -> int:
    return sum(line.units("open") + line.units("picking") for line in card.order.shown.lines)


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.strip() else ""
