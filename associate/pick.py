"""Pick: one order, one line at a time, in walking order. Every unit that is confirmed is saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import alarms, promise
from associate.alarms import QUIET, Alarm
from associate.at_work import Desk, Held
from associate.faces import Faces
from associate.one_order import OneOrder, OneOrderState
from associate.pickups import Wording, first_name
from associate.walking import NOWHERE, Stop, in_front
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import codes, orders, pickup
from shop.lookups import Found
from shop.pickup import By

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

Phase = Literal["picking", "missing", "picked", "waiting", "back", "cancelled", "nothing"]
MISTAKE = "mistake"
"""Why a unit is put back when somebody takes back their last pick."""
IN_WORK = ("picking", "missing", "picked")


@dataclass(frozen=True, slots=True)
class PickState(OneOrderState):
    """`phase`: empty, unknown, failed, claimed (somebody else is at it: `claimed_by`, `since`, `claimed_here` on this
    tablet; `lost` where this person had been), picking, missing (nothing to pick, something is not there), picked (to
    be staged), waiting (the rest comes from elsewhere), back (given up, to be put back), cancelled, nothing.
    `cancel_asked`: the customer no longer wants it, and nobody has answered. `at`: the line in front of the person, at
    the place `face` of the two; `turning`: it is done with, and the next one comes in a moment. `alarm` of the last
    scan. `asking`: "" | quantity. `in_hand` units are picked and not staged. `taken` units can be put back, of
    `taken_title`."""

    band: str = ""
    due: str = ""
    claimed_by: str = ""
    claimed_here: bool = False
    lost: bool = False
    since: str = ""
    cancel_asked: bool = False
    done: int = 0
    units: int = 0
    in_hand: int = 0
    at: Stop = NOWHERE
    face: int = 0
    turning: bool = False
    alarm: Alarm = QUIET
    asking: str = ""
    taken: int = 0
    taken_title: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Pick(OneOrder):  # type: ignore[operator]  # the stub of the decorator
    state: PickState

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(PickState(), desk, background=background, now=now, words=words)
        self._asked = Newest(background)
        self._line, self._stays, self._mine = 0, False, False
        self._taken: list[tuple[int, int]] = []
        self._doing = (0, 0)
        self._shown = Rows(Stop, parent=self)
        self._faces = Faces(Stop, NOWHERE, self._coming, self)
        self._background = background

    phase = field(str, "phase")
    number = field(str, "number")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names from here on
    band = field(str, "band")
    due = field(str, "due")
    claimedBy = field(str, "claimed_by")  # noqa: N815
    claimedHere = field(bool, "claimed_here")  # noqa: N815
    lost = field(bool, "lost")
    since = field(str, "since")
    cancelAsked = field(bool, "cancel_asked")  # noqa: N815
    done = field(int, "done")
    units = field(int, "units")
    inHand = field(int, "in_hand")  # noqa: N815
    line = field(int, "at.id")
    title = field(str, "at.title")
    detail = field(str, "at.detail")
    left = field(int, "at.open")
    onWay = field(int, "at.on_way")  # noqa: N815
    face = field(int, "face")
    turning = field(bool, "turning")
    alarm = field(str, "alarm.kind")
    alarmTitle = field(str, "alarm.title")  # noqa: N815
    alarmDetail = field(str, "alarm.detail")  # noqa: N815
    alarmPicture = field(str, "alarm.picture")  # noqa: N815
    alarmWanted = field(str, "alarm.wanted")  # noqa: N815
    alarmEnding = field(str, "alarm.ending")  # noqa: N815
    refused = field(str, "refused")
    asking = field(str, "asking")
    taken = field(int, "taken")
    takenTitle = field(str, "taken_title")  # noqa: N815
    unsaved = field(bool, "unsaved")
    pending = field(bool, "pending")
    contested = field(bool, "contested")

    def _get_stops(self) -> Rows:
        return self._shown

    def _get_faces(self) -> Rows:
        return self._faces.rows

    faces = Property(Rows, _get_faces, constant=True)
    stops = Property(Rows, _get_stops, constant=True)

    # --- which order

    def _begin_anew(self) -> None:
        self._asked.forget()
        self._line, self._stays, self._mine = 0, False, False
        self._taken.clear()
        self._shown.show([])
        self._faces.clear()

    def _opened(self, held: Held | None) -> None:
        """It is claimed for this person unless somebody else is at it."""
        super()._opened(held)
        if self.state.phase == "picking":
            self.work.do(self._claim)

    @Slot()
    def take_over(self) -> None:
        """From the one who is at it, as this person has seen."""
        self.work.do(partial(self._claim, over=True))

    def _claim(self, order: orders.Order, by: By, *, over: bool = False) -> pickup.Event | None:
        device, claim = self._desk.install(), order.claim
        if claim is not None and (claim.actor, claim.device) == (by.actor, device):
            return None
        return pickup.TakeClaim(by, device, claim.actor if claim is not None and over else "")

    @Slot()
    def leave(self) -> None:
        """For somebody else to go on with."""
        self.work.do(lambda order, by: pickup.LeaveClaim(by) if order.claim else None, self.forget)

    # --- from the shelf

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan."""
        if not isinstance(code, codes.Gtin):
            return False
        if self.state.phase == "claimed":
            self._say(Alarm("claimed", ending=code.gtin[-4:]))
            return True
        if self.state.phase not in ("picking", "missing"):
            return False
        self.work.do(partial(self._scanned, code.gtin), self._heard)
        return True

    def _heard(self) -> None:
        self._picked()
        self.answered.emit("understood")

    def _scanned(self, gtin: str, _order: orders.Order, by: By) -> pickup.Event | None:
        wanted = [stop for stop in self.way() if stop.gtin == gtin and stop.open]
        if not wanted:
            self._alarm(gtin)
            return None
        stop = next((one for one in wanted if one.id == self._line), wanted[0])
        return self._pick(stop, 1, by)

    def _pick(self, stop: Stop, units: int, by: By) -> pickup.Event:
        self._line, self._stays, self._doing = stop.id, False, (stop.id, units)
        self.show(replace(self.state, alarm=QUIET, asking=""))
        return pickup.Pick(by, {stop.id: units})

    def _picked(self) -> None:
        """Saved: it can be taken back."""
        self._taken.append(self._doing)

    def _alarm(self, gtin: str) -> None:
        """Nothing is recorded. What it is that was scanned comes a moment later."""
        alarm = alarms.at_once(gtin, self.way())
        self._say(alarm)
        if alarm.kind == "wrong":
            self._asked.run(self._desk.find, gtin, then=partial(self._named, gtin))

    def _say(self, alarm: Alarm) -> None:
        self._asked.forget()
        self.show(replace(self.state, alarm=alarm, asking=""))
        self.answered.emit("refused")

    def _named(self, gtin: str, found: Found | None) -> None:
        if self.state.alarm.kind == "wrong":
            self.show(replace(self.state, alarm=alarms.looked_up(found, self.front, self.way(), gtin)))

    @Slot()
    def calm(self) -> None:
        """The alarm was read."""
        self._asked.forget()
        self.show(replace(self.state, alarm=QUIET, refused=""))
        self.work.refused = None

    @Slot(int)
    def take(self, units: int) -> None:
        """So many units of the line in front, counted by hand."""

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            stop = self.front
            return self._pick(stop, units, by) if 0 < units <= stop.open else None

        self.work.do(choose, self._picked)

    @Slot()
    def undo(self) -> None:
        """Put back what was picked last, or a unit of the line in front."""

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            line, units = self._last()
            if not units:
                return None
            self._line, self._stays = line, False
            return pickup.Unpick(by, {line: units}, MISTAKE)

        self.work.do(choose, self._put_back)

    def _put_back(self) -> None:
        if self._taken:
            self._taken.pop()

    def _last(self) -> tuple[int, int]:
        """(line, units) that can be put back; 0 units for nothing. Steps that somebody else has gone on with do not
        count."""
        hand = {stop.id: stop.in_hand for stop in self.way()}
        while self._taken and hand.get(self._taken[-1][0], 0) < self._taken[-1][1]:
            self._taken.pop()
        if self._taken:
            return self._taken[-1]
        return (self._line, 1) if hand.get(self._line) else (0, 0)

    @Slot(int)
    def go(self, line: int) -> None:
        """To another line."""
        self._line, self._stays = line, True
        self.show(replace(self.state, alarm=QUIET, asking=""))
        self.reword()

    def pass_on(self) -> None:
        """To the next line on the way."""
        self._stays = False
        self.reword()

    @Slot(str)
    def ask(self, what: str) -> None:
        """`what`: quantity, or "" for nothing any more."""
        self.show(replace(self.state, asking=what, alarm=QUIET))

    # --- what is shown

    @property
    def front(self) -> Stop:
        """The line in front: the one that was chosen as long as it needs something, else the next on the way."""
        return in_front(self.way(), self._line, stays=self._stays)

    def _just_picked(self, stops: tuple[Stop, ...]) -> Stop | None:
        """The line on the page while something was just picked and another line is next: the pick is painted first,
        and the turn to the other one is not waited for."""
        if self.state.phase != "picking" or sum(stop.picked for stop in stops) <= self.state.done:
            return None
        shown = next((stop for stop in stops if stop.id == self.state.at.id), None)
        return shown if shown != self.front else None

    def _coming(self) -> Stop | None:
        """The line after the one in front."""
        return next((stop for stop in self.way() if stop.open and stop.id != self.state.at.id), None)

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held, now = self.work.held, self._now()
        if held is None:
            return
        order, stops, said = held.order.shown, self.way(), self._of_claim(held, now)
        self._line = self.front.id
        picked = self._just_picked(stops) if said["phase"] != "claimed" else None
        if picked is not None:
            self._background.later(self.reword)
            said["phase"] = "picking"
        at = picked or self.front
        self._shown.show([stop for stop in stops if stop.quantity])
        bounds, (line, taken) = promise.of(order, self._desk.place()), self._last()
        self.show(
            replace(
                self.state,
                **self._said_of(held),
                **said,
                band=bounds.band(now) or "",
                due=self._words.moment(bounds.due, now) if bounds.due else "",
                cancel_asked=order.cancel_asked_at is not None,
                done=sum(stop.picked for stop in stops),
                units=sum(stop.picked + stop.open + stop.short for stop in stops),
                in_hand=sum(stop.in_hand for stop in stops),
                at=at,
                face=self._faces.show(at),
                turning=picked is not None,
                taken=taken,
                taken_title=next((stop.title for stop in stops if stop.id == line), ""),
            )
        )

    def _of_claim(self, held: Held, now: datetime) -> dict[str, Any]:
        """Who is at it, and what that makes of the page."""
        claim, me, phase = held.order.shown.claim, self.work.me, phase_of(held.order.shown)
        theirs = claim is not None and me is not None and claim.actor != me.id and phase in IN_WORK
        self._mine = self._mine or (claim is not None and me is not None and claim.actor == me.id)
        return {
            "phase": "claimed" if theirs else phase,
            "claimed_by": first_name(held.people.get(claim.actor, "")) if claim else "",
            "claimed_here": claim is not None and claim.device == self._desk.install(),
            "lost": theirs and self._mine,
            "since": self._words.moment(claim.since, now) if claim else "",
        }


def phase_of(order: orders.Order) -> Phase:
    def units(state: str) -> int:
        return sum(line.units(state) for line in order.lines)

    on_way = sum(one.units for one in order.transfers)
    steps: tuple[tuple[Phase, int], ...] = (
        ("picking", units("open")),
        ("picked", units("picked") if order.partly else 0),
        ("missing", units("short") - on_way),
        ("picked", units("picked")),
        ("waiting", on_way),
        ("back", units("to_shelve")),
        ("cancelled", units("cancelled") if not order.is_open and not units("handed_over") else 0),
    )
    return next((phase for phase, n in steps if n > 0), "nothing")
