"""Missing: what becomes of an article that is not there, asked in the order of the trade: look again, replace it, get
it from elsewhere, hand over the rest, give it up. All of it works without a line to central."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import lack
from associate.at_work import Held
from associate.lack import NOTHING, Around, Lack, Nearby, Source, Wording
from associate.one_order import held_until
from associate.pick import Pick
from associate.replacing import About, Replacing
from associate.walking import NOWHERE, Stop
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, orders, pickup, substitutes
from shop.money import Money
from shop.pickup import By
from shop.places import Location

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Step = Literal["look", "replace", "elsewhere", "partly", "cancel"]
STEPS: tuple[Step, ...] = get_args(Step)


@dataclass(frozen=True, slots=True)
class MissingState:
    """`step`: "" where nothing is missing in front of the person, else the one on screen; `reached` is the number of
    the furthest one, from 0. `recorded`: it is written down as missing; before that, somebody says that it is not there
    because of `why`. `most` units of the line are to be decided about, `units` of them now; `more`: there is something
    else to pick. `source`: where to ask for it. `refund`: what the office has to pay back if it is given up. `consent`:
    how the customer agreed to come for the rest. Of the order, `in_hand` units are picked and `staged` lie ready;
    `partly`: the customer comes for those."""

    step: str = ""
    reached: int = 0
    recorded: bool = False
    why: str = ""
    at: Stop = NOWHERE
    most: int = 0
    units: int = 0
    more: bool = False
    first_name: str = ""
    source: str = ""
    source_name: str = ""
    refund: str = ""
    consent: str = ""
    in_hand: int = 0
    staged: int = 0
    partly: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class Missing(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """Of the order on the Pick page, whose steps it takes."""

    state: MissingState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(
        self,
        pick: Pick,
        replacing: Replacing,
        around: Around,
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
        place: Callable[[], Location | None],
    ) -> None:
        super().__init__(MissingState())
        self._pick, self._replacing, self._around = pick, replacing, around
        self._now, self._words, self._place = now, words, place
        self._read = Newest(background)
        self._lack, self._reading = NOTHING, ""
        self._nearby, self._sources = Rows(Nearby, parent=self), Rows(Source, parent=self)
        pick.work.listen(self.reword)
        pick.changed.connect(self.reword)

    step = field(str, "step")
    reached = field(int, "reached")
    recorded = field(bool, "recorded")
    why = field(str, "why")
    line = field(int, "at.id")
    title = field(str, "at.title")
    detail = field(str, "at.detail")
    picture = field(str, "at.picture")
    gtin = field(str, "at.gtin")
    aisle = field(str, "at.aisle")
    bay = field(str, "at.bay")
    most = field(int, "most")
    units = field(int, "units")
    more = field(bool, "more")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names from here on
    source = field(str, "source")
    sourceName = field(str, "source_name")  # noqa: N815
    refund = field(str, "refund")
    consent = field(str, "consent")
    inHand = field(int, "in_hand")  # noqa: N815
    staged = field(int, "staged")
    partly = field(bool, "partly")

    def _get_nearby(self) -> Rows:
        return self._nearby

    def _get_sources(self) -> Rows:
        return self._sources

    nearby = Property(Rows, _get_nearby, constant=True)
    sources = Property(Rows, _get_sources, constant=True)

    # --- the way through the steps

    @Slot(str)
    def begin(self, why: str) -> None:
        """The article in front is "not_found" or "damaged": look again, before that is written down."""
        stop = self._pick.front
        if stop.open and why in get_args(pickup.Missing):
            self._pick.go(stop.id)
            self._turn_to(stop, why)
            self.reword()

    @Slot(str)
    def go(self, step: str) -> None:
        """To a step; those that were not reached yet come one after the other."""
        wanted = next((n for n, one in enumerate(STEPS) if one == step), 0)
        if self.state.recorded and self.state.step and wanted <= self.state.reached + 1:
            reached = max(self.state.reached, wanted)
            self._replacing.drop()
            self.show(replace(self.state, step=STEPS[wanted], reached=reached, units=self.state.most))
            self.reword()

    @Slot()
    def next(self) -> None:
        at = STEPS.index(self.state.step) if self.state.step in STEPS else len(STEPS)
        if at + 1 < len(STEPS):
            self.go(STEPS[at + 1])

    @Slot()
    def later(self) -> None:
        """The rest is picked first; this is asked again at the end."""
        self._turn_to(NOWHERE, "")
        self._pick.pass_on()

    @Slot(int)
    def count(self, units: int) -> None:
        """So many units are decided about now."""
        if 1 <= units <= self.state.most:
            self.show(replace(self.state, units=units))
            self.reword()

    # --- look again

    @Slot()
    def found(self) -> None:
        """It was there after all: it is to be picked again."""
        if not self.state.recorded:
            self._turn_to(NOWHERE, "")
            self._pick.pass_on()
            return
        line = self.state.at.id
        self._decide(lambda _order, by, units: pickup.Find(by, {line: units}), units=self.state.most)

    @Slot()
    def record(self) -> None:
        """Looked again: so many are not there, or are damaged."""
        line, units = self.state.at.id, self.state.units
        reason = next((one for one in get_args(pickup.Missing) if one == self.state.why), None)

        def choose(order: orders.Order, by: By) -> pickup.Event | None:
            facts = order.line(line)
            return pickup.Short(by, {line: units}, reason) if facts and facts.units("open") and reason else None

        self._pick.work.do(choose, partial(self._recorded, line))

    def _recorded(self, line: int) -> None:
        if self._pick.front.open:  # not all of it is missing: the rest is picked first
            self.later()
            return
        self._pick.go(line)
        self.show(replace(self.state, step="replace", reached=1, recorded=True, why=""))

    # --- replace it

    def hear(self, code: codes.Code) -> bool:
        """Whether this page takes the scan: the article itself, found after all, or what is to replace it."""
        state = self.state
        if state.step == "" or not state.recorded or not isinstance(code, codes.Gtin):
            return False
        if code.gtin == state.at.gtin:
            self._found_one()
            return True
        if state.step != "replace" or any(one.open and one.gtin == code.gtin for one in self._pick.way()):
            return False
        self._replacing.scanned(code.gtin)
        return True

    def _found_one(self) -> None:
        line = self.state.at.id
        self._pick.work.do(lambda _order, by: pickup.Find(by, {line: 1}))
        self._pick.work.do(lambda _order, by: pickup.Pick(by, {line: 1}), partial(self._done, line))

    @Slot()
    def replace_it(self) -> None:
        """The other article is in the hand and takes its place."""
        self._decide(lambda _order, by, units: self._replacing.step(by, units))

    # --- get it from elsewhere

    @Slot(str)
    def ask_at(self, place: str) -> None:
        """The place to ask, "" for none."""
        name = next((one.name for one in self._sources.rows if one.id == place and one.may), "")
        self.show(replace(self.state, source=place if name else "", source_name=name))

    @Slot()
    def request(self) -> None:
        """Ask there; the customer is told that it takes longer."""
        line, source = self.state.at.id, self.state.source
        if not source:
            return
        self._decide(lambda _order, by, units: pickup.AskTransfer(by, by.id, line, units, source))
        self._pick.work.do(_tell_once)

    # --- hand over the rest, or give it up

    @Slot(str)
    def agree(self, how: str) -> None:
        """How the customer agreed to come for the rest: "phone", "counter" or "order"."""
        if how in substitutes.CONSENTS:
            self.show(replace(self.state, consent=how))

    @Slot()
    def agree_partly(self) -> None:
        """The customer comes for what lies ready."""
        how, here = self.state.consent, self._place()

        def choose(_order: orders.Order, by: By) -> pickup.Event | None:
            until = held_until(by.at, here)
            return pickup.AgreePartly(by, how, until) if how else None

        self._pick.work.do(choose)

    @Slot()
    def cancel(self) -> None:
        """It will not come."""
        line = self.state.at.id
        self._decide(lambda _order, by, units: pickup.CancelShort(by, {line: units}))

    def _decide(self, make: Callable[[orders.Order, By, int], pickup.Event | None], units: int = 0) -> None:
        """For so many units as are missing of the line when its turn has come."""
        line, wanted = self.state.at.id, units or self.state.units

        def choose(order: orders.Order, by: By) -> pickup.Event | None:
            left = min(wanted, _undecided(order, line))
            return make(order, by, left) if left else None

        self._pick.work.do(choose, partial(self._done, line))

    def _done(self, line: int) -> None:
        """The next line, once nothing of this one is left to decide."""
        held = self._pick.work.held
        self._replacing.drop()
        self.show(replace(self.state, source="", source_name=""))
        if held is None or not _undecided(held.order.shown, line):
            self._turn_to(NOWHERE, "")
            self._pick.pass_on()

    # --- what is shown

    def _turn_to(self, stop: Stop, why: str) -> None:
        """Another line, from the first step."""
        self._replacing.about(None)
        self.show(MissingState(step="look" if stop.id else "", at=stop, why=why))

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held, stop = self._pick.work.held, self._pick.front
        if held is None or self._pick.state.phase not in ("picking", "missing", "waiting", "picked"):
            self._forget()
            return
        now = self._now()
        asked = bool(stop.open) and stop.id == self.state.at.id and self.state.why != ""
        lacking = stop.undecided > 0 and not stop.open and not self._pick.state.turning
        if not (asked or lacking):
            if self.state.step:
                self._turn_to(NOWHERE, "")
            self._show_rest(held)
            return
        if stop.id != self.state.at.id:
            self._turn_to(stop, "")
        self._show_step(held, stop, now, lacking=lacking)
        self._know(held, stop)

    def _show_step(self, held: Held, stop: Stop, now: datetime, *, lacking: bool) -> None:
        order, most = held.order.shown, stop.undecided if lacking else stop.open
        facts = order.line(stop.id)
        if facts is None:
            return
        units = self.state.units if 1 <= self.state.units <= most else most
        self.show(
            replace(
                self.state,
                recorded=lacking,
                at=stop,
                most=most,
                units=units,
                more=any(one.open for one in self._pick.way() if one.id != stop.id),
                refund=self._words.money(Money(orders.amount_due(facts, units), order.currency)),
            )
        )
        self._show_rest(held)
        self._nearby.show(lack.nearby(self._lack, stop, now, self._words))
        self._sources.show(lack.sources(self._lack, self._place(), now, self._words))
        self._replacing.about(About(facts, units, self._lack, order.currency))

    def _show_rest(self, held: Held) -> None:
        """What of the order is there, whatever is missing."""
        order = held.order.shown
        self.show(
            replace(
                self.state,
                first_name=held.first_name,
                in_hand=sum(one.in_hand for one in self._pick.way()),
                staged=sum(one.units for one in order.staged),
                partly=order.partly,
            )
        )

    def _know(self, held: Held, stop: Stop) -> None:
        """Read what is known around the article, once."""
        if self._reading == stop.variant:
            return
        self._reading = stop.variant
        hit = held.articles.get(stop.variant)
        product = hit.product if hit is not None else ""
        self._read.run(
            lack.read, self._around, stop.variant, product, self._now(), then=self._known, failed=self._not_read
        )

    def _known(self, known: Lack) -> None:
        self._lack = known
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("article_not_read", error=type(error).__name__)
        self._reading = ""

    def _forget(self) -> None:
        self._read.forget()
        self._lack, self._reading = NOTHING, ""
        for rows in (self._nearby, self._sources):
            rows.show([])
        self._turn_to(NOWHERE, "")


def _undecided(order: orders.Order, line: int) -> int:
    facts = order.line(line)
    on_way = sum(one.units for one in order.transfers if one.line == line)
    return facts.units("short") - on_way if facts is not None else 0


def _tell_once(order: orders.Order, by: By) -> pickup.Event | None:
    """That it takes longer: not again for every article that comes from elsewhere."""
    return pickup.Notify(by, "delayed") if len(order.transfers) == 1 and order.is_open else None
