"""The tablet's tour of the desk where goods come back: found and not, chosen, decided, refused, taken, two orders in
one visit, and what may go wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from associate.journey_pickup import looks
from shell import pictures
from shop.orders import Line, Order
from shop.slips import Kind, NotPrinted, Outcome, Sheet

DEAR = 400_00
"""Dearer ones are for a manager to look at."""
BUDGET = 120_00
"""Of one return without the office, by the rules of the demo's retailer."""
AWHILE = timedelta(minutes=10)
"""Without a line: what came back elsewhere since is not known any more."""
AGENT_S = 60.0


class AtTheDesk:
    """The page, and orders of the middle of the list: the first and the last ones come back elsewhere in the tour."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage, self.tablet = guide, guide.stage, guide.tablet
        self.desk = self.tablet.models.pages.returns
        self.rules = self.tablet.records.return_policy()
        able = [one.shown for one in self.tablet.records.orders() if any(self.coming(one.shown))]
        self.able = sorted(able[8:-8], key=lambda one: -len(one.lines))
        self.first, self.second, self.third = self.able[:3]

    def coming(self, order: Order, *, sealed: bool = False) -> Iterator[Line]:
        """Lines that can come back without a manager; `sealed`: of goods that nobody takes back once they are open."""
        if any(one.price > DEAR for one in order.lines):
            return
        articles = self.tablet.memory.articles(tuple(one.variant for one in order.lines))
        for line in (one for one in order.lines if one.returnable and one.variant in articles):
            rule = self.rules.rule(articles[line.variant].category)
            if rule.returnable and (rule.conditions["opened"] == "denied") == sealed:
                yield line

    def open(self, order: Order, line: Line | None = None) -> int:
        """With the line that comes back."""
        line = line or next(self.coming(order))
        self.desk.open(order.number)
        self.guide.see(lambda: self.desk.state.phase == "lines" and self.desk.state.number == order.number)
        return line.line

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


class OutOfPaper:
    """The slip printer of the desk until somebody puts in a new roll."""

    kinds: tuple[Kind, ...] = ("slip", "label")

    def print(self, _sheet: Sheet) -> Outcome:
        return NotPrinted("no_paper")

    def state(self, _kind: Kind) -> Outcome:
        return NotPrinted("no_paper")


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent."""
    desk = AtTheDesk(guide)
    for part in (_found, _chosen, _refused, _other_rules, _taken, _two_in_one_visit):
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
    _above_the_budget(desk)
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


def _refused(desk: AtTheDesk) -> None:
    found = ((order, line) for order in desk.able for line in desk.coming(order, sealed=True))
    with desk.stage.step("tablet: what nobody takes back, and why"):
        desk.desk.find()
        desk.choose(desk.open(*next(found)), "mind", "opened")
        desk.guide.see("It cannot come back")
        desk.picture("denied")
        desk.desk.find()


def _other_rules(desk: AtTheDesk) -> None:
    guide = desk.guide
    with desk.stage.step("tablet: the rules change while somebody reads the decision"):
        desk.choose(desk.open(desk.first), "mind", "new")
        desk.stage.new_return_rules(version=f"{desk.rules.version}b", fee=3_90)
        guide.see(lambda: "policy" in desk.desk.state.changed, AGENT_S)
        guide.to_top()
        desk.picture("rules-changed")


def _taken(desk: AtTheDesk) -> None:
    guide, printing = desk.guide, desk.tablet.models.pages.printing
    with desk.stage.step("tablet: goods are taken back, and what the customer was told"):
        desk.choose(next(one.id for one in desk.desk.lines.rows if one.units), "mind", "new")
        _photo(desk)
        desk.taken()
        guide.see(lambda: desk.desk.state.progress == "confirmed", 30)
        desk.picture("taken")
        looks(desk.stage, desk.tablet, "tablet-returns-taken")
    with desk.stage.step("tablet: the printer has no paper left for the slip"):
        with _instead(printing, OutOfPaper()):
            printing.slip_again(desk.desk.state.return_id, "en")
            guide.reveal("Slip for the customer")
            guide.see("Print again")
            desk.picture("no-paper")
        guide.to_top()


def _photo(desk: AtTheDesk) -> None:
    """One of the goods, for whoever asks about their condition later."""
    photos, camera = desk.tablet.models.pages.return_photos, desk.tablet.frame.camera
    desk.desk.show_photos()
    desk.guide.see(lambda: camera.state.phase == "live")
    photos.take()
    desk.guide.see(lambda: photos.state.count == 1)
    photos.close()


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


def _above_the_budget(desk: AtTheDesk) -> None:
    """The last word of central is not new any more, and the goods are dear; then the clock is behind."""
    taken = {desk.first.number, desk.second.number, desk.third.number}
    dear = ((order, line) for order in desk.able for line in desk.coming(order) if line.price > BUDGET)
    order, line = next(one for one in dear if one[0].number not in taken)
    with desk.stage.step("tablet: more than may be promised without the office"), desk.stage.clock.moved(AWHILE):
        desk.choose(desk.open(order, line), "mind", "new")
        desk.guide.see(lambda: desk.desk.state.promised == "pending")
        desk.picture("above-the-budget")
        desk.taken()
        desk.picture("above-the-budget-taken")
        desk.desk.end()
    with desk.stage.step("tablet: its clock is behind"), desk.stage.clock.moved(-AWHILE):
        other = next(one for one in desk.able if one.number not in {*taken, order.number})
        desk.choose(desk.open(other), "mind", "new")
        desk.guide.see("The clock of this tablet is behind")
        desk.picture("clock")
        desk.desk.end()


@contextmanager
def _instead(printing: Any, printers: Any) -> Iterator[None]:
    """Other printers for a while."""
    mine = printing.printers
    printing.use(printers)
    try:
        yield
    finally:
        printing.use(mine)
