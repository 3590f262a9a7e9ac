"""Pick: one order, one line at a time, in walking order. Every unit that is confirmed is saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import promise
from associate.at_work import AtWork, Desk, Held
from associate.pickups import Wording, first_name
from associate.walking import Stop, route
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, orders, pickup
from shop.lookups import Found, StaffMember
from shop.pickup import By, Missing

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Phase = Literal["empty", "unknown", "failed", "claimed", "picking", "missing", "picked", "nothing"]
Alarm = Literal["", "wrong", "stranger", "enough"]
MISTAKE = "mistake"
"""Why a unit is put back when somebody takes back their last pick."""

NOWHERE = Stop(0, "", "", "", "", "", "", "", 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class PickState:
    """`phase`: empty, unknown (no such order here), failed, claimed (somebody else is at it: `claimed_by`, `since`,
    `claimed_here` on this tablet), picking, missing (nothing to pick, something is not there), picked (to be staged),
    nothing. `at`: the line in front of the person. `alarm` of the last scan: wrong (`alarm_title` is another article),
    stranger (not in the range), enough (all of it is picked). `asking`: "" | quantity | look | cancel. `seen`: units of
    the line that should be on their shelf, -1 where unknown. `taken` units can be put back, of `taken_title`."""

    phase: Phase = "empty"
    number: str = ""
    first_name: str = ""
    band: str = ""
    due: str = ""
    claimed_by: str = ""
    claimed_here: bool = False
    since: str = ""
    done: int = 0
    units: int = 0
    at: Stop = NOWHERE
    alarm: Alarm = ""
    alarm_title: str = ""
    refused: str = ""
    asking: str = ""
    why: str = ""
    seen: int = -1
    seen_age: str = ""
    taken: int = 0
    taken_title: str = ""
    unsaved: bool = False
    pending: bool = False
    contested: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class Pick(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: PickState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(PickState())
        self._desk, self._now, self._words = desk, now, words
        self._work = AtWork(desk, background=background, now=now, changed=self.reword, sound=self.answered.emit)
        self._asked = Newest(background)
        self._line, self._stays = 0, False
        self._taken: list[tuple[int, int]] = []
        self._doing = (0, 0)
        self._stops = Rows(Stop, parent=self)

    phase = field(str, "phase")
    number = field(str, "number")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names from here on
    band = field(str, "band")
    due = field(str, "due")
    claimedBy = field(str, "claimed_by")  # noqa: N815
    claimedHere = field(bool, "claimed_here")  # noqa: N815
    since = field(str, "since")
    done = field(int, "done")
    units = field(int, "units")
    line = field(int, "at.id")
    title = field(str, "at.title")
    detail = field(str, "at.detail")
    picture = field(str, "at.picture")
    gtin = field(str, "at.gtin")
    aisle = field(str, "at.aisle")
    bay = field(str, "at.bay")
    left = field(int, "at.open")
    quantity = field(int, "at.quantity")
    short = field(int, "at.short")
    alarm = field(str, "alarm")
    alarmTitle = field(str, "alarm_title")  # noqa: N815
    refused = field(str, "refused")
    asking = field(str, "asking")
    why = field(str, "why")
    seen = field(int, "seen")
    seenAge = field(str, "seen_age")  # noqa: N815
    taken = field(int, "taken")
    takenTitle = field(str, "taken_title")  # noqa: N815
    unsaved = field(bool, "unsaved")
    pending = field(bool, "pending")
    contested = field(bool, "contested")

    def _get_stops(self) -> Rows:
        return self._stops

    stops = Property(Rows, _get_stops, constant=True)

    # --- which order

    def open(self, number: str) -> None:
        """Go on with the order, or begin: it is claimed for this person unless somebody else is at it."""
        if self.state.number == number and self._work.held is not None:
            self._work.refresh()
            return
        self._forget_line()
        self.show(PickState(number=number))
        self._work.open(number, self._opened, self._failed)

    def sign(self, member: StaffMember | None) -> None:
        """Who picks now. What the last one had in hand is saved; it is opened anew."""
        self._work.me = member
        self.forget()

    def forget(self) -> None:
        self._work.drop()
        self._asked.forget()
        self._forget_line()
        self._stops.show([])
        self.show(PickState())

    def refresh(self) -> None:
        """Central or this tablet changed orders."""
        self._work.refresh()

    def _opened(self, held: Held | None) -> None:
        if held is None:
            self.show(replace(self.state, phase="unknown"))
            return
        self.reword()
        if self.state.phase == "picking":
            self._work.do(self._claim)

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="failed"))

    @Slot()
    def take_over(self) -> None:
        """From the one who is at it, as this person has seen."""
        self._work.do(partial(self._claim, over=True))

    def _claim(self, order: orders.Order, by: By, *, over: bool = False) -> pickup.Event | None:
        device, claim = self._desk.install(), order.claim
        if claim is not None and (claim.actor, claim.device) == (by.actor, device):
            return None
        return pickup.TakeClaim(by, device, claim.actor if claim is not None and over else "")

    @Slot()
    def leave(self) -> None:
        """For somebody else to go on with."""
        self._work.do(lambda order, by: pickup.LeaveClaim(by) if order.claim else None, self.forget)

    # --- from the shelf

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan."""
        if self.state.phase not in ("picking", "missing") or not isinstance(code, codes.Gtin):
            return False
        self._work.do(partial(self._scanned, code.gtin), self._heard)
        return True

    def _heard(self) -> None:
        self._picked()
        self.answered.emit("understood")

    def _scanned(self, gtin: str, _order: orders.Order, by: By) -> pickup.Event | None:
        stops = [stop for stop in self._route() if stop.gtin == gtin]
        wanted = [stop for stop in stops if stop.open]
        if not wanted:
            self._alarm(gtin, "enough" if stops else "wrong")
            return None
        stop = next((one for one in wanted if one.id == self._line), wanted[0])
        return self._pick(stop, 1, by)

    def _pick(self, stop: Stop, units: int, by: By) -> pickup.Event:
        self._line, self._stays, self._doing = stop.id, False, (stop.id, units)
        self.show(replace(self.state, alarm="", asking=""))
        return pickup.Pick(by, {stop.id: units})

    def _picked(self) -> None:
        """Saved: it can be taken back."""
        self._taken.append(self._doing)

    def _alarm(self, gtin: str, alarm: Alarm) -> None:
        """Nothing is recorded. What it is that was scanned comes a moment later."""
        title = next((stop.title for stop in self._route() if stop.gtin == gtin), "")
        self.show(replace(self.state, alarm=alarm, alarm_title=title, asking=""))
        self.answered.emit("refused")
        if alarm == "wrong":
            self._asked.run(self._desk.find, gtin, then=self._named)

    def _named(self, found: Found | None) -> None:
        if self.state.alarm != "wrong":
            return
        if found is None:
            self.show(replace(self.state, alarm="stranger"))
            return
        detail = " · ".join(part for part in (found.variant.color, found.variant.size) if part)
        title = f"{found.product.title}, {detail}" if detail else found.product.title
        self.show(replace(self.state, alarm_title=title))

    @Slot()
    def calm(self) -> None:
        """The alarm was read."""
        self._asked.forget()
        self.show(replace(self.state, alarm="", refused=""))
        self._work.refused = None

    @Slot(int)
    def take(self, units: int) -> None:
        """So many units of the line in front, counted by hand."""

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            stop = self._stop()
            return self._pick(stop, units, by) if 0 < units <= stop.open else None

        self._work.do(choose, self._picked)

    @Slot()
    def undo(self) -> None:
        """Put back what was picked last, or a unit of the line in front."""

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            line, units = self._last()
            if not units:
                return None
            self._line, self._stays = line, False
            return pickup.Unpick(by, {line: units}, MISTAKE)

        self._work.do(choose, self._put_back)

    def _put_back(self) -> None:
        if self._taken:
            self._taken.pop()

    def _last(self) -> tuple[int, int]:
        """(line, units) that can be put back; 0 units for nothing. Steps that somebody else has gone on with do not
        count."""
        hand = {stop.id: stop.in_hand for stop in self._route()}
        while self._taken and hand.get(self._taken[-1][0], 0) < self._taken[-1][1]:
            self._taken.pop()
        if self._taken:
            return self._taken[-1]
        return (self._line, 1) if hand.get(self._line) else (0, 0)

    @Slot(int)
    def go(self, line: int) -> None:
        """To another line."""
        self._line, self._stays = line, True
        self.show(replace(self.state, alarm="", asking=""))
        self.reword()

    # --- what is missing

    @Slot(str, str)
    def ask(self, what: str, why: str) -> None:
        """`what`: quantity, look (again, because of `why`), cancel, or "" for nothing any more."""
        self.show(replace(self.state, asking=what, why=why, alarm=""))

    @Slot(str)
    def miss(self, why: str) -> None:
        """Looked again, and what is left of the line is not there, or is damaged."""

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            stop = self._stop()
            known: tuple[Missing, ...] = get_args(Missing)
            reason = next((one for one in known if one == why), None)
            return pickup.Short(by, {stop.id: stop.open}, reason) if stop.open and reason else None

        self._work.do(choose, self._missed)

    def _missed(self) -> None:
        """On to the next line; what is to become of this one is asked when nothing else is left."""
        self._stays = False
        self.ask("", "")

    @Slot()
    def find(self) -> None:
        """It was there after all: what is missing of the line is to be picked again."""
        self._of_missing(pickup.Find)

    @Slot()
    def cancel(self) -> None:
        """What is missing of the line will not come."""
        self._of_missing(pickup.CancelShort)

    def _of_missing(self, make: Callable[[By, dict[int, int]], pickup.Event]) -> None:
        def choose(order: orders.Order, by: By) -> pickup.Event | None:
            stop = self._stop()
            self._line, self._stays = stop.id, False
            asked = sum(one.units for one in order.transfers if one.line == stop.id)
            return make(by, {stop.id: stop.short - asked}) if stop.short > asked else None

        self._work.do(choose, partial(self.ask, "", ""))

    # --- what is shown

    def _forget_line(self) -> None:
        self._line, self._stays = 0, False
        self._taken.clear()

    def _route(self) -> tuple[Stop, ...]:
        held = self._work.held
        return route(held.order.shown.lines, held.articles) if held is not None else ()

    def _stop(self) -> Stop:
        """The line in front: the one that was chosen as long as it needs something, else the next on the way."""
        return _in_front(self._route(), self._line, stays=self._stays)

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held, now = self._work.held, self._now()
        if held is None:
            return
        order, stops = held.order.shown, self._route()
        at = _in_front(stops, self._line, stays=self._stays)
        self._line = at.id
        self._stops.show([stop for stop in stops if stop.quantity])
        claim, me = order.claim, self._work.me
        theirs = claim is not None and me is not None and claim.actor != me.id
        bounds, (line, taken) = promise.of(order, self._desk.place()), self._last()
        seen = held.articles[at.variant].here if at.variant in held.articles else None
        self.show(
            replace(
                self.state,
                phase="claimed" if theirs and _phase(order) in ("picking", "picked", "missing") else _phase(order),
                number=order.number,
                first_name=held.first_name,
                band=bounds.band(now) or "",
                due=self._words.moment(bounds.due, now) if bounds.due else "",
                claimed_by=first_name(held.people.get(claim.actor, "")) if claim else "",
                claimed_here=claim is not None and claim.device == self._desk.install(),
                since=self._words.moment(claim.since, now) if claim else "",
                done=sum(stop.picked for stop in stops),
                units=sum(stop.picked + stop.open + stop.short for stop in stops),
                at=at,
                refused=self._work.refused.reason if self._work.refused else "",
                seen=max(0, seen.on_hand) if seen is not None else -1,
                seen_age=self._words.age(seen.as_of, now) if seen is not None and seen.as_of else "",
                taken=taken,
                taken_title=next((stop.title for stop in stops if stop.id == line), ""),
                unsaved=self._work.unsaved,
                pending=held.order.pending,
                contested=held.order.contested,
            )
        )


def _in_front(stops: tuple[Stop, ...], chosen: int, *, stays: bool) -> Stop:
    """`stays`: the chosen line is shown also when nothing of it is to be done."""
    on_the_way = [stop for stop in stops if stop.open]
    at = next((stop for stop in (stops if stays else on_the_way) if stop.id == chosen), None)
    return at or next((stop for stop in (*on_the_way, *stops) if stop.open or stop.short), NOWHERE)


def _phase(order: orders.Order) -> Phase:
    def some(state: str) -> bool:
        return any(line.units(state) for line in order.lines)

    if some("open"):
        return "picking"
    if some("short"):
        return "missing"
    return "picked" if some("picked") else "nothing"
