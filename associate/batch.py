"""Pick several orders on one walk: which article comes next, and into whose tote. Every unit is saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import batch_rows
from associate.at_work import Desk
from associate.batch_hands import Hands
from associate.batch_rows import NOWHERE, Halt, Into, Row, Walk
from associate.batch_state import Alarm, BatchState, dropped, with_dropped
from associate.batch_work import BatchWork, carried, read
from associate.faces import Faces
from associate.pickups import Wording
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import batches, codes, pickup
from shop.batches import Tote, Visit
from shop.lookups import Found, StaffMember
from shop.pickup import By, Missing

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

SHARES = 3
"""Places for totes that what was taken last goes into, made ahead: there are seldom more, and a pick waits for none."""


@QmlElement
@QmlUncreatable("made by the program")
class Batch(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: BatchState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""
    lay = Signal(str, arguments=["number"])
    """The tote of this order is to be laid into its bay."""

    def __init__(self, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording) -> None:
        super().__init__(BatchState())
        self._desk, self._now, self._words, self._background = desk, now, words, background
        self._work = BatchWork(desk, background=background, now=now, changed=self.reword, sound=self.answered.emit)
        self._hands = Hands(self._work, self._not_taken)
        self._asked = Newest(background)
        self._stops, self._rows = Rows(Halt, parent=self), Rows(Row, parent=self)
        self._shares = Rows(Into, "letter", self, by_place=True, spare=SHARES)
        self._faces = Faces(Halt, NOWHERE, self._coming, self)
        self._labelling, self._claiming, self._marked = False, False, ""
        self._binding = "", Tote("")
        self._told, self._read = set[str](), set[str]()

    phase = field(str, "phase")
    orders = field(int, "orders")
    done = field(int, "done")
    units = field(int, "units")
    article = field(str, "at.id")
    title = field(str, "at.title")
    detail = field(str, "at.detail")
    aisle = field(str, "at.aisle")
    bay = field(str, "at.bay")
    left = field(int, "at.open")
    face = field(int, "face")
    turning = field(bool, "turning")
    puts = field(list, "puts")
    putDone = field(int, "put_done")  # noqa: N815 - QML's names from here on
    putOf = field(int, "put_of")  # noqa: N815
    sure = field(bool, "sure")
    alarm = field(str, "alarm")
    alarmTitle = field(str, "alarm_title")  # noqa: N815
    alarmLetter = field(str, "alarm_letter")  # noqa: N815
    asking = field(str, "asking")
    why = field(str, "why")
    seen = field(int, "seen")
    seenAge = field(str, "seen_age")  # noqa: N815
    taken = field(int, "taken")
    takenTitle = field(str, "taken_title")  # noqa: N815
    refused = field(str, "refused")
    refusedLetter = field(str, "refused_letter")  # noqa: N815
    out = field(str, "out")
    outNumber = field(str, "out_number")  # noqa: N815
    outName = field(str, "out_name")  # noqa: N815
    outWhy = field(str, "out_why")  # noqa: N815
    outWho = field(str, "out_who")  # noqa: N815
    outUnits = field(int, "out_units")  # noqa: N815
    unsaved = field(bool, "unsaved")
    pending = field(bool, "pending")

    def _get_stops(self) -> Rows:
        return self._stops

    def _get_totes(self) -> Rows:
        return self._rows

    def _get_shares(self) -> Rows:
        return self._shares

    def _get_faces(self) -> Rows:
        return self._faces.rows

    faces = Property(Rows, _get_faces, constant=True)
    shares = Property(Rows, _get_shares, constant=True)
    stops = Property(Rows, _get_stops, constant=True)
    totes = Property(Rows, _get_totes, constant=True)

    # --- which orders

    def start(self, chosen: Mapping[str, str]) -> None:
        """These orders come into the batch, each with whom the person saw as the one who is at it, "" for nobody."""
        for number in [one for one in self._totes if self._hands.standing(one) != "in"]:
            self._gone(number)
        over = dict(list(chosen.items())[: batches.MOST - len(self._totes)])
        self._totes.update(batches.give(list(over), [tote.letter for tote in self._totes.values()]))
        self._labelling = self._claiming = True
        self.show(replace(self.state, phase="loading"))
        self._work.open(partial(read, self._desk, tuple(over)), partial(self._claim_all, over), self._failed)

    def restore(self, article: str = "", *, labelling: bool = False) -> None:
        """Go on with what this person collects in totes, after a restart or somebody else's turn: at `article` if it
        still needs something, or binding crates to orders."""
        me = self._work.me
        if me is None or self._work.held:
            return
        self.show(replace(self.state, phase="loading"))
        then = partial(self._carried, article, labelling)
        self._work.open(partial(carried, self._desk, me.id), then, self._failed)

    def sign(self, member: StaffMember | None) -> None:
        """Who picks now. What the last one had in hand is saved; it is restored from their claims."""
        self.forget()
        self._work.me = member

    @Slot()
    def forget(self) -> None:
        """Nothing is in hand any more."""
        self._work.drop()
        self._asked.forget()
        self._hands.empty()
        self._labelling, self._claiming, self._marked = False, False, ""
        self._told, self._read = set(), set()
        self._stops.show([])
        self._rows.show([])
        self._shares.show([])
        self._faces.clear()
        self.show(BatchState())

    def news(self, numbers: frozenset[str]) -> None:
        """These orders changed."""
        self._work.news(numbers)

    def refresh(self) -> None:
        """Anything may have changed."""
        self._work.news(tuple(self._work.held))

    @property
    def _totes(self) -> dict[str, Tote]:
        return self._hands.totes

    def _failed(self, error: Exception) -> None:
        log.error("batch_not_read", error=type(error).__name__)
        self.forget()
        self.show(BatchState(phase="failed"))

    def _carried(self, article: str, labelling: bool) -> None:
        claims = ((number, held.order.shown.claim) for number, held in self._work.held.items())
        named = {number: claim.tote for number, claim in claims if claim is not None}
        self._totes.update(batches.totes(dict(sorted(named.items())[: batches.MOST])))
        if self._totes:
            self._hands.variant, self._labelling = article, labelling
            self._marked = self._unbound() if labelling else ""
            self.reword()
        else:
            self.forget()

    def _claim_all(self, over: Mapping[str, str]) -> None:
        for number in over:
            if number in self._work.held:
                self._work.do(partial(self._claim, number, over[number]))
            else:
                self._totes.pop(number, None)
        self._work.do(self._claimed)

    def _claim(self, number: str, over: str, by: By) -> tuple[str, pickup.Event]:
        return number, pickup.TakeClaim(by, self._desk.install(), over, self._totes[number].text)

    def _claimed(self, _by: By) -> None:
        """All claims are saved, or were refused."""
        self._claiming, self._marked = False, self._unbound()
        self.reword()

    @Slot(str)
    def put_down(self, number: str) -> None:
        """An order leaves the batch for somebody else to go on with; one that dropped out is dealt with."""

        def choose(by: By) -> tuple[str, pickup.Event] | None:
            if number in self._totes and self._hands.standing(number) == "in":
                return number, pickup.LeaveClaim(by)
            self._gone(number)
            return None

        self._work.do(choose, partial(self._gone, number))

    @Slot()
    def leave(self) -> None:
        """All orders, for somebody else to go on with."""
        self.ask("", "")
        for number in list(self._totes):
            self.put_down(number)

    def _gone(self, number: str) -> None:
        self._work.put_down(number)
        self._totes.pop(number, None)
        if self._totes:
            self.reword()
        else:
            self.forget()

    # --- which crate is whose

    @Slot(str)
    def mark(self, number: str) -> None:
        """The next crate that is scanned is for this order."""
        self._marked = number
        self.show(replace(self.state, alarm=""))
        self.reword()

    @Slot(bool)
    def label(self, labelling: bool) -> None:
        """Bind crates to orders, or walk."""
        self._labelling, self._marked = labelling, self._unbound() if labelling else ""
        self.show(replace(self.state, alarm=""))
        self.reword()

    def _unbound(self) -> str:
        return next((number for number, tote in self._totes.items() if not tote.code), "")

    def _bind(self, code: str, by: By) -> tuple[str, pickup.Event] | None:
        number, other = self._marked, self._tote_with(code)
        if other is not None and other != number:
            self._alarm("tote_taken", letter=self._totes[other].letter)
            return None
        if number not in self._totes:
            self._alarm("strange_tote")
            return None
        tote = Tote(self._totes[number].letter, code)
        self._binding = number, tote
        return number, pickup.TakeClaim(by, self._desk.install(), "", tote.text)

    def _bound(self) -> None:
        number, tote = self._binding
        self._totes[number] = tote
        self._marked = self._unbound()
        self.show(replace(self.state, alarm=""))
        self.answered.emit("understood")

    def _tote_with(self, code: str) -> str | None:
        """The order whose tote has this code; a letter on a crate is that letter."""
        named = ((number, tote.code or tote.letter) for number, tote in self._totes.items())
        return next((number for number, name in named if name.casefold() == code.casefold()), None)

    # --- scans

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan."""
        if self.state.phase not in ("totes", "walking", "done"):
            return False
        if isinstance(code, codes.Tote):
            self._work.do(partial(self._tote, code.tote), self._bound)
            return True
        if isinstance(code, codes.Gtin) and self.state.phase != "done":
            self._work.do(lambda _by: self._set_off())
            self._hands.scan(code.gtin, self._heard)
            return True
        return False

    def _set_off(self) -> None:
        """Whoever scans goods has begun to walk."""
        if self._labelling:
            self._labelling, self._marked = False, ""

    def _heard(self) -> None:
        self.show(replace(self.state, alarm="", asking=""))
        self.answered.emit("understood")

    def _tote(self, code: str, by: By) -> tuple[str, pickup.Event] | None:
        number = self._tote_with(code)
        if self.state.phase == "totes":
            return self._bind(code, by)
        if number is None:
            self._alarm("strange_tote")
        elif not self._hands.walk().open:  # the page turns to the totes, or has done so
            self.answered.emit("understood")
            self.lay.emit(number)
        else:
            self._confirm(number)
        return None

    def _confirm(self, number: str) -> None:
        """Of what was taken last: it lies in this tote. Where nothing was taken, it is shown whose tote it is."""
        puts = self._hands.puts
        if puts and all(put.number != number for put in puts):
            self._alarm("wrong_tote", letter=self._totes[number].letter)
            return
        self._hands.sure, self._marked = bool(puts), "" if puts else number
        self.show(replace(self.state, alarm=""))
        self.reword()
        self.answered.emit("understood")

    def _not_taken(self, visit: Visit | None, gtin: str) -> None:
        title = batch_rows.halt(visit, self._hands.walk()).title
        self._alarm("enough" if visit is not None else "wrong", title=title)
        if visit is None:
            self._asked.run(self._desk.find, gtin, then=self._named)

    def _alarm(self, alarm: Alarm, *, title: str = "", letter: str = "") -> None:
        """Nothing is recorded."""
        self.show(replace(self.state, alarm=alarm, alarm_title=title, alarm_letter=letter, asking=""))
        self.answered.emit("refused")

    def _named(self, found: Found | None) -> None:
        """Which article it is that was scanned comes a moment later."""
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
        self._work.refused = None
        self.show(replace(self.state, alarm="", refused=""))

    @Slot()
    def understand(self) -> None:
        """That an order dropped out was read; its tote stays among the others until it is dealt with."""
        self._read.add(self.state.out_number)
        self.reword()

    # --- by hand

    @Slot(int)
    def take(self, units: int) -> None:
        """So many units of the article in front."""
        self.ask("", "")
        if 0 < units <= self.state.at.open:
            self._hands.take(self.state.at.id, units)

    @Slot()
    def undo(self) -> None:
        """Put back what was taken last."""
        self._hands.undo()

    @Slot(str)
    def go(self, variant: str) -> None:
        """To another article."""
        self._hands.go(variant)
        self.ask("", "")
        self.reword()

    @Slot(str, str)
    def ask(self, what: str, why: str) -> None:
        """`what`: quantity, look (again, because of `why`), leave, or "" for nothing any more."""
        self.show(replace(self.state, asking=what, why=why, alarm=""))

    @Slot(str)
    def miss(self, why: str) -> None:
        """Looked again, and what is left of the article is not there, or is damaged. What is to become of it is decided
        order by order, afterwards."""
        reason = next((one for one in get_args(Missing) if one == why), None)
        self.ask("", "")
        if reason is not None and self.state.at.open:
            self._hands.miss(self.state.at.id, reason)

    # --- what is shown

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        if self._claiming and self._work.unsaved:
            self.forget()
            self.show(BatchState(phase="failed", unsaved=True))
        if self._claiming or not self._totes:
            return
        walk = self._hands.walk()
        front = self._hands.front(walk)
        picked = self.state.phase == "walking" and walk.picked > self.state.done
        if picked:  # that is painted first; the turn to the next article, and the whole way, are not waited for
            self._background.later(self.reword)
        else:
            self._stops.show([batch_rows.halt(visit, walk) for visit in walk.visits])
        shown = walk.visit(self.state.at.id) if picked else None
        turning = shown is not None and shown is not front
        self._show(walk, shown if turning else front, turning=turning)

    def _coming(self) -> Halt | None:
        """The article after the one in front."""
        walk = self._hands.walk()
        coming = next((one for one in walk.visits if one.open and one.variant != self.state.at.id), None)
        return batch_rows.halt(coming, walk) if coming is not None else None

    def _show(self, walk: Walk, front: Visit | None, *, turning: bool) -> None:
        letters = {put.letter for put in self._hands.puts}
        rows = batch_rows.rows(self._work.held, self._totes, self._hands.actor, front, letters, self._marked)
        if new := {row.id for row in dropped(rows)} - self._told:
            self._told |= new
            self.answered.emit("refused")
        self._rows.show(rows)
        self._shares.show([Into(put.letter, put.units) for put in self._hands.puts])
        self.show(with_dropped(self._state(walk, front, rows, turning=turning), rows, self._read))

    def _state(self, walk: Walk, front: Visit | None, rows: list[Row], *, turning: bool) -> BatchState:
        last, refused, at = self._hands.last(), self._work.refused, batch_rows.halt(front, walk)
        put = walk.visit(self._hands.puts[-1].variant) if self._hands.puts else None
        hit = walk.hits.get(front.variant) if front is not None else None
        seen = hit.here if hit is not None else None
        left = walk.open > 0
        return replace(
            self.state,
            phase="totes" if self._labelling and left else "walking" if left or turning else "done",
            orders=sum(row.standing == "in" for row in rows),
            done=walk.picked,
            units=walk.units,
            at=at,
            turning=turning,
            face=self._faces.show(at),
            puts=tuple({"letter": put.letter, "units": put.units} for put in self._hands.puts),
            put_done=put.picked if put is not None else 0,
            put_of=put.picked + put.open if put is not None else 0,
            sure=self._hands.sure,
            seen=max(0, seen.on_hand) if seen is not None else -1,
            seen_age=self._words.age(seen.as_of, self._now()) if seen is not None and seen.as_of else "",
            taken=last.units if last is not None else 0,
            taken_title=walk.titles.get(last.variant, "") if last is not None else "",
            refused=refused.reason if refused is not None else "",
            refused_letter=self._totes[refused.number].letter if refused and refused.number in self._totes else "",
            unsaved=self._work.unsaved,
            pending=any(held.order.pending for held in self._work.held.values()),
        )
