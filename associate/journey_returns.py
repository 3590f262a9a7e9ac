"""The tablet's tour of the desk where goods come back: found and not, chosen, decided, taken, two in one visit."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from shell import pictures
from shop.orders import Order

DEAR = 500_00
"""Dearer ones are for a manager to look at."""


class AtTheDesk:
    """The page, and orders of the middle of the list: the first and the last ones come back elsewhere in the tour."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage, self.tablet = guide, guide.stage, guide.tablet
        self.desk = self.tablet.models.pages.returns
        able = [one.shown for one in self.tablet.records.orders() if _comes_back(one.shown)]
        middle = sorted(able[8:-8], key=lambda one: -len(one.lines))
        self.first, self.second, self.third = middle[:3]

    def open(self, order: Order) -> int:
        """With the line that comes back."""
        line = next(one.line for one in order.lines if one.returnable)
        self.desk.open(order.number)
        self.guide.see(lambda: self.desk.state.phase == "lines" and self.desk.state.number == order.number)
        return line

    def choose(self, line: int, reason: str, condition: str) -> None:
        if all(one.id != line or not one.units for one in self.desk.lines.rows):
            self.desk.take(line)
        self.desk.set_reason(line, reason)
        self.desk.set_condition(line, condition)
        self.guide.see(lambda: self.desk.state.outcome != "")

    def taken(self) -> None:
        self.desk.finish()
        self.guide.see(lambda: self.desk.state.phase == "done")

    def picture(self, name: str) -> None:
        self.guide.picture(f"returns-{name}")


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent."""
    desk = AtTheDesk(guide)
    for part in (_found, _chosen, _taken, _two_in_one_visit):
        part(desk)


def offline(guide: Any) -> None:
    """The line is away: goods come back all the same. Leaves Today on top."""
    desk = AtTheDesk(guide)
    with guide.stage.step("tablet: goods come back without a network"):
        guide.tablet.models.tablet.take_goods_back("")
        desk.choose(desk.open(desk.third), "faulty", "damaged")
        desk.picture("offline")
        desk.taken()
        guide.see("Taken back, saved on this tablet")
        desk.picture("taken-offline")
        desk.desk.end()
        guide.tap("Today")


def _found(desk: AtTheDesk) -> None:
    guide = desk.guide
    with desk.stage.step("tablet: which order goods come back of"):
        guide.tap("Today")
        guide.tap("Returns waiting")
        guide.see("Scan what the customer has")
        desk.picture("find")
        desk.desk.seek("TT-999999")
        guide.see("Not found on this tablet")
        desk.picture("not-found")
        day = desk.first.placed_at.date().isoformat()
        desk.desk.seek(day)
        guide.see(lambda: desk.desk.state.phase in ("many", "lines"))
        desk.picture("several")
        desk.desk.find()


def _chosen(desk: AtTheDesk) -> None:
    guide = desk.guide
    with desk.stage.step("tablet: what comes back, and what is decided"):
        line = desk.open(desk.first)
        guide.see(lambda: not pictures.awaited(desk.tablet.window), 15)
        desk.picture("lines")
        desk.choose(line, "mind", "new")
        guide.tap("How it comes about")
        desk.picture("authorised")
        looks(desk.stage, desk.tablet, "tablet-returns-authorised")
        desk.choose(line, "mind", "opened")
        desk.picture("after-a-look")
        desk.choose(line, "mind", "used")
        guide.see("A manager has to agree")
        desk.picture("manager")


def _taken(desk: AtTheDesk) -> None:
    guide = desk.guide
    with desk.stage.step("tablet: goods are taken back, and what the customer was told"):
        desk.choose(next(one.id for one in desk.desk.lines.rows if one.units), "mind", "new")
        desk.taken()
        guide.see(lambda: desk.desk.state.progress == "confirmed", 30)
        desk.picture("taken")
        looks(desk.stage, desk.tablet, "tablet-returns-taken")


def _two_in_one_visit(desk: AtTheDesk) -> None:
    guide = desk.guide
    with desk.stage.step("tablet: another order of the same visit"):
        desk.desk.next_order()
        desk.choose(desk.open(desk.second), "fit", "opened")
        desk.taken()
        guide.see(lambda: desk.desk.state.progress == "confirmed", 30)
        desk.picture("two-orders")
        desk.desk.end()
        guide.tablet.models.tablet.open_order(desk.first.number)
        guide.see("Came back")
        desk.picture("on-the-order")
        guide.tap("Today")


def _comes_back(order: Order) -> bool:
    lines = [one for one in order.lines if one.returnable]
    return bool(lines) and all(one.price < DEAR for one in lines)
