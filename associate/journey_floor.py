"""The tablet's tour of the floor: several orders on one walk, an article that is not there, and how the day goes.

Driven by the pages' models where a finger would have to scroll. The clock plays no part: the shop may be closed.
"""

from __future__ import annotations

from typing import Any

from associate import journey_attention, journey_returns_board, journey_signals
from associate.journey_pickup import each_look, looks
from shell import pictures

BAY = "BAY:5-D"
TOGETHER = 3
"""Orders on the walk of the tour."""
SLOW_S = 20.0
"""What central or a busy machine takes, generously."""


class Floor:
    """The tablet, the order of which something is missing, and the one whose customer does not want it any more."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage, self.tablet = guide, guide.stage, guide.tablet
        self.pages, self.go = guide.tablet.models.pages, guide.tablet.models.tablet
        self.number, self.given_up = "", ""
        self.clash = ""
        """The order that two tablets handed over."""

    def see(self, what: Any) -> None:
        self.guide.see(what, SLOW_S)

    def picture(self, name: str, *, everywhere: bool = False) -> None:
        """Once the product pictures are there; `everywhere`: in other languages and larger text as well."""
        self.see(lambda: not pictures.awaited(self.tablet.window))
        self.guide.picture(name)
        if everywhere:
            looks(self.stage, self.tablet, f"tablet-{name}")

    def become(self, member: dict[str, str]) -> None:
        """Somebody else takes the tablet."""
        self.go.switch_person()
        self.see("Who takes over?")
        self.guide.scan(member["code"])
        self.see("Enter your six-digit PIN")
        self.guide.pin(member["pin"])
        self.see(lambda: self.go.state.name == member["name"] and self.go.page == "today")

    def sent(self) -> None:
        """Central has everything."""
        self.see(lambda: self.tablet.records.queue().pending == 0)


def walk(guide: Any) -> None:
    """Leaves the tablet with the person who had it, on Today, and with everything sent."""
    floor = Floor(guide)
    for part in (_chosen, _walked, _missing, _decided, _told, journey_attention.both_hand_over):
        part(floor)
    with guide.stage.step("tablet: the manager takes it"):
        floor.become(guide.manager)
    for part in (_board, _given_up, _holds, journey_attention.listed, _office_looks, journey_attention.settled):
        part(floor)
    journey_returns_board.walk(floor)
    journey_signals.walk(floor)
    with guide.stage.step("tablet: back to the one who had it"):
        floor.become(guide.member)
        floor.sent()


def _chosen(floor: Floor) -> None:
    pickups, batch = floor.pages.pickups, floor.pages.batch
    with floor.stage.step("tablet: several orders are chosen for one walk"):
        floor.go.go("pickups")
        floor.see(lambda: not pickups.state.loading)
        pickups.pick_together(True)
        pickups.take_next()
        floor.see(lambda: pickups.state.chosen > TOGETHER)
        floor.picture("together")
        rows = sorted((row for row in pickups.rows.rows if row.chosen), key=lambda row: (row.done > 0, row.units))
        floor.number = max(rows[TOGETHER:], key=lambda row: row.units - row.done).id
        for row in rows[TOGETHER:]:
            pickups.toggle(row.id)
        floor.go.begin_batch()
        floor.see(lambda: batch.state.phase == "totes" and batch.state.orders == TOGETHER)
        floor.picture("batch-totes")


def _walked(floor: Floor) -> None:
    batch, stage, guide = floor.pages.batch, floor.pages.stage, floor.guide
    with floor.stage.step("tablet: one walk, each piece into its tote"):
        batch.label(False)
        floor.see(lambda: batch.state.phase == "walking")
        floor.picture("batch", everywhere=True)
        wanted = {stop.id for stop in batch.stops.rows}
        guide.scan(next(e["code"] for e in guide.card if e.get("article", "") not in {"", *wanted}))
        floor.see(lambda: batch.state.alarm == "wrong")
        floor.picture("batch-wrong")
        batch.calm()
        _scan_one(floor)
        floor.picture("batch-tote")
        while batch.state.phase == "walking":
            _scan_one(floor)
    with floor.stage.step("tablet: the walk is done, its totes wait for a bay"):
        floor.see("The walk is done")
        floor.picture("batch-done")
    with floor.stage.step("tablet: one tote goes into its bay, the others are left"):
        floor.given_up = batch.totes.rows[0].id
        floor.go.lay(floor.given_up)
        floor.see(lambda: stage.state.phase == "staging" and stage.state.number == floor.given_up)
        guide.scan(BAY)
        floor.see(lambda: stage.state.phase == "ready")
        floor.picture("batch-laid")
        floor.go.back()
        floor.see(lambda: floor.go.page == "batch")
        batch.leave()
        floor.see(lambda: batch.state.phase == "empty")


def _scan_one(floor: Floor) -> None:
    state = floor.pages.batch.state
    floor.guide.scan(state.at.gtin)
    batch = floor.pages.batch
    floor.see(lambda: batch.state.done > state.done and not batch.state.turning)


def _missing(floor: Floor) -> None:
    pick, missing = floor.pages.pick, floor.pages.missing
    with floor.stage.step("tablet: an article is not there: look again, replace it"):
        floor.go.open_pick(floor.number)
        floor.see(lambda: pick.state.phase == "picking" and pick.state.number == floor.number and pick.front.open)
        missing.begin("not_found")
        floor.see(lambda: missing.state.step == "look")
        floor.picture("missing-look")
        missing.record()
        floor.see(lambda: missing.state.step == "replace" and missing.state.recorded)
        floor.picture("missing", everywhere=True)
        offers = floor.pages.replacing.offers.rows
        if offers:
            floor.pages.replacing.choose(offers[0].id)
            floor.picture("missing-replace")


def _decided(floor: Floor) -> None:
    pick, missing = floor.pages.pick, floor.pages.missing
    with floor.stage.step("tablet: elsewhere, the rest alone, or given up"):
        for step in ("elsewhere", "partly", "cancel"):
            missing.go(step)
            floor.see(lambda step=step: missing.state.step == step)
            floor.picture(f"missing-{step}")
        source = next((one.id for one in missing.sources.rows if one.may), "")
        line = missing.state.at.id
        if source:
            missing.go("elsewhere")
            missing.ask_at(source)
            missing.request()
        else:
            missing.cancel()
        floor.see(lambda: missing.state.at.id != line)
        pick.leave()
        floor.see(lambda: pick.state.phase == "empty")


def _told(floor: Floor) -> None:
    order = floor.pages.order
    with floor.stage.step("tablet: what the customer was told"):
        floor.sent()
        floor.go.go("today")
        floor.go.open_order(floor.number)
        floor.see(lambda: order.state.number == floor.number and order.state.told not in ("", "held"))
        floor.picture("order-message")


def _board(floor: Floor) -> None:
    board = floor.pages.board
    with floor.stage.step("tablet: the pickup board"):
        floor.go.go("board")
        floor.see(lambda: not board.state.loading and board.state.making > 0)
        floor.picture("board")


def _given_up(floor: Floor) -> None:
    board, sheet = floor.pages.board, floor.pages.board_order
    with floor.stage.step("tablet: a customer does not want an order any more, the manager decides"):
        floor.stage.ask_to_cancel(floor.given_up)
        floor.see(lambda: board.state.cancels > 0)
        sheet.open(floor.given_up)
        floor.see(lambda: sheet.state.phase == "open" and sheet.state.can_answer and sheet.people.rows)
        floor.picture("board-order")
        sheet.answer(True)
        floor.see(lambda: sheet.state.done == "cancelled")
        floor.picture("board-cancelled")
        sheet.close()
        floor.sent()


def _holds(floor: Floor) -> None:
    holds = floor.pages.holds
    with floor.stage.step("tablet: what is held, where it lies, what goes back"):
        floor.go.open_holds("dates")
        floor.see(lambda: holds.state.back_units > 0)
        floor.picture("holds")
        holds.choose("bays")
        floor.picture("holds-bays")
        holds.choose("back")
        floor.picture("holds-back")


def _office_looks(floor: Floor) -> None:
    """The three pages of whoever answers for the day: the look is changed once for all of them."""
    with floor.stage.step("tablet: board, holds and attention in other languages, and in larger text"):
        for look in each_look(floor.tablet):
            floor.go.go("board")
            floor.picture(f"board-{look}")
            floor.go.open_holds("dates")
            floor.picture(f"holds-{look}")
            floor.go.open_attention()
            floor.picture(f"attention-{look}")
