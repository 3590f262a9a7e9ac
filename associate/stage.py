"""Stage: what was picked is laid into a bay or a tote, and what nobody wants any more goes back to its shelf."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.at_work import Desk, Held
from associate.one_order import OneOrder, OneOrderState, held_until
from associate.pickups import Wording, group_of
from associate.walking import Stop
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import codes, orders, pickup
from shop.pickup import By

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

Phase = Literal["staging", "partly", "ready", "back", "nothing"]
MOVED = "moved"
"""Why goods are taken out of a bay again."""


@dataclass(frozen=True, slots=True)
class Lain:
    """`units` of the order lie in `place`."""

    id: str
    units: int


@dataclass(frozen=True, slots=True)
class StageState(OneOrderState):
    """`phase`: empty, unknown, failed, staging (`in_hand` units wait for a place), partly (all that was picked lies
    somewhere, more is to come), ready, back (to be put back on the shelf), nothing. `asked`: the place that was scanned
    although part of the order lies in `elsewhere`. `misread`: what was typed is no place. `checked`: the place that was
    scanned when there was nothing left to lay down, and whether some of the order `lies_here`. `saved_at`: where the
    last units were laid."""

    in_hand: int = 0
    open: int = 0
    short: int = 0
    staged: int = 0
    asked: str = ""
    elsewhere: str = ""
    misread: bool = False
    checked: str = ""
    lies_here: bool = False
    saved_at: str = ""
    hold_until: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Stage(OneOrder):  # type: ignore[operator]  # the stub of the decorator
    state: StageState

    def __init__(
        self,
        desk: Desk,
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
        papers: Callable[[str, int], object] = lambda _number, _parcels: None,
    ) -> None:
        """`papers` prints those of an order that lies ready, in so many parcels; 0 for one in each place."""
        super().__init__(StageState(), desk, background=background, now=now, words=words)
        self._papers = papers
        self._early = ""
        self._places, self._stops = Rows(Lain, parent=self), Rows(Stop, parent=self)

    phase = field(str, "phase")
    number = field(str, "number")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names from here on
    inHand = field(int, "in_hand")  # noqa: N815
    toPick = field(int, "open")  # noqa: N815
    short = field(int, "short")
    staged = field(int, "staged")
    asked = field(str, "asked")
    elsewhere = field(str, "elsewhere")
    misread = field(bool, "misread")
    checked = field(str, "checked")
    liesHere = field(bool, "lies_here")  # noqa: N815
    savedAt = field(str, "saved_at")  # noqa: N815
    holdUntil = field(str, "hold_until")  # noqa: N815
    refused = field(str, "refused")
    unsaved = field(bool, "unsaved")
    pending = field(bool, "pending")
    contested = field(bool, "contested")

    def _get_places(self) -> Rows:
        return self._places

    def _get_stops(self) -> Rows:
        return self._stops

    places = Property(Rows, _get_places, constant=True)
    stops = Property(Rows, _get_stops, constant=True)

    def _begin_anew(self) -> None:
        self._early = ""
        self._places.show([])
        self._stops.show([])

    def _opened(self, held: Held | None) -> None:
        super()._opened(held)
        early, self._early = self._early, ""
        if early and self.state.phase == "staging":
            self.work.do(partial(self._scanned, early), partial(self._laid, early))

    # --- into the bay

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan."""
        place = place_of(code)
        if place and self.state.phase in ("ready", "partly"):
            self._check(place)
            return True
        if place == "" or self.state.phase != "staging":
            return False
        self.work.do(partial(self._scanned, place), partial(self._laid, place))
        return True

    def _check(self, place: str) -> None:
        """Somebody stands at a bay with the order in hand, or wants to take it out: is it this one?"""
        lies_here = any(lain.id == place for lain in self._places.rows)
        self.show(replace(self.state, checked=place, lies_here=lies_here))
        self.answered.emit("understood" if lies_here else "refused")

    def first(self, code: codes.Code) -> bool:
        """A place was scanned when the last unit had been picked: it is taken as soon as the order is read."""
        self._early = place_of(code)
        return True

    @Slot(str)
    def typed(self, text: str) -> None:
        """The label of a bay, or the number of a tote. "7B" for "7-B" is neither: it must not become a tote."""
        text = text.strip()
        kind = "TOTE" if text.isdecimal() else "BAY"
        place = place_of(codes.read(f"{kind}:{text}", None, ()))
        self.show(replace(self.state, misread=place == ""))
        if place:
            self.work.do(partial(self._scanned, place), partial(self._laid, place))

    def _scanned(self, place: str, order: orders.Order, by: By) -> pickup.Event | None:
        elsewhere = sorted({one.place for one in order.staged} - {place})
        if elsewhere and all(one.place != place for one in order.staged):
            self.show(replace(self.state, asked=place, elsewhere=", ".join(elsewhere)))
            self.answered.emit("refused")
            return None
        return self._stage(place, order, by)

    def _stage(self, place: str, order: orders.Order, by: By) -> pickup.Event | None:
        units = {line.line: line.units("picked") for line in order.lines if line.units("picked")}
        held = held_until(by.at, self._desk.place())
        return pickup.Stage(by, units, place, held) if units else None

    def _laid(self, place: str) -> None:
        self.show(replace(self.state, asked="", elsewhere="", misread=False, checked="", saved_at=place))
        self.answered.emit("understood")
        order = self.work.order
        if order is not None and pickup.is_ready(order):
            self._papers(order.number, 0)

    @Slot()
    def stage_here(self) -> None:
        """In the place that was scanned, although the rest lies elsewhere."""
        place = self.state.asked
        if place:
            self.work.do(partial(self._stage, place), partial(self._laid, place))

    @Slot()
    def calm(self) -> None:
        """The question was read: it goes where the rest lies, which is scanned next."""
        self.show(replace(self.state, asked="", elsewhere="", misread=False, checked="", refused=""))
        self.work.refused = None

    @Slot(str)
    def take_out(self, place: str) -> None:
        """All that lies in `place` comes back into the hand."""

        def choose(order: orders.Order, by: By) -> pickup.Event | None:
            units = {one.line: one.units for one in order.staged if one.place == place}
            return pickup.Unstage(by, units, place, MOVED) if units else None

        self.work.do(choose)

    @Slot(int)
    def put_back(self, line: int) -> None:
        """All of a line that nobody wants any more is on its shelf again."""

        def choose(order: orders.Order, by: By) -> pickup.Event | None:
            found = order.line(line)
            units = found.units("to_shelve") if found is not None else 0
            return pickup.Reshelve(by, {line: units}) if units else None

        self.work.do(choose)

    # --- what is shown

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held, now = self.work.held, self._now()
        if held is None:
            return
        order = held.order.shown
        places = sorted({one.place for one in order.staged})
        self._places.show([Lain(place, sum(o.units for o in order.staged if o.place == place)) for place in places])
        self._stops.show([stop for stop in self.way() if stop.in_hand or stop.to_shelve])
        self.show(
            replace(
                self.state,
                **self._said_of(held),
                phase=_phase(order),
                in_hand=_sum(order, "picked"),
                open=_sum(order, "open"),
                short=_sum(order, "short"),
                staged=_sum(order, "staged"),
                hold_until=self._words.moment(order.hold_until, now) if order.hold_until else "",
            )
        )


def place_of(code: codes.Code) -> str:
    """How a bay or a tote is written in an order; "" for anything else."""
    if isinstance(code, codes.Bay):
        return f"{code.aisle}-{code.bay}"
    return f"TOTE:{code.tote}" if isinstance(code, codes.Tote) else ""


def _sum(order: orders.Order, state: str) -> int:
    return sum(line.units(state) for line in order.lines)


def _phase(order: orders.Order) -> Phase:
    if _sum(order, "picked"):
        return "staging"
    if pickup.is_ready(order):
        return "ready"
    if group_of(order) == "back":
        return "back"
    return "partly" if _sum(order, "staged") else "nothing"
