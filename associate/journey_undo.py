"""The tablet's tour of a return that is undone: asked, done, on its order, no second time, and without a line."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from associate.journey_returns import AtTheDesk


class Undoing(AtTheDesk):
    """The desk, and the sheet over it."""

    def __init__(self, guide: Any) -> None:
        super().__init__(guide)
        self.sheet = self.tablet.models.pages.return_undo
        self.taken_as = ""
        fresh = [one for one in self.able[3:] if not one.returns and not one.undone]
        several = (one for one in fresh if next(self.coming(one)).returnable > 1)
        self.order = next(several, fresh[0])

    def take(self) -> None:
        """Goods come back of the order."""
        self.guide.tablet.models.tablet.take_goods_back("")
        line = self.open(self.order)
        self.choose(line, "mind", "new")
        self.desk.set_units(line, 2)
        self.taken()
        self.taken_as = self.desk.state.return_id

    def picture(self, name: str) -> None:
        self.guide.picture(f"undo-{name}")


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent, and the order as it was."""
    undo = Undoing(guide)
    for part in (_asked, _done, _no_second_time):
        part(undo)


def _asked(undo: Undoing) -> None:
    guide, sheet = undo.guide, undo.sheet
    with undo.stage.step("tablet: goods came back of the wrong order"):
        undo.take()
        guide.see(lambda: undo.desk.state.progress == "confirmed", 30)
        guide.tap("Undo this return")
        guide.see(lambda: sheet.state.phase == "asking")
        undo.picture("asked")
        row = sheet.goods.rows[0]
        if row.units > 1:
            sheet.choose(row.id, 1)
            undo.picture("a-part")
        looks(undo.stage, undo.tablet, "tablet-undo-asked")
        sheet.choose(row.id, row.units)


def _done(undo: Undoing) -> None:
    guide, sheet = undo.guide, undo.sheet
    with undo.stage.step("tablet: the return is undone, and its slip is void"):
        guide.tap("It was another order")
        guide.tap("Undo the return")
        guide.see(lambda: sheet.state.phase == "done" and sheet.state.progress == "confirmed", 30)
        undo.picture("done")
        guide.tap("Done")
        undo.desk.end()
        guide.tablet.models.tablet.open_order(undo.order.number)
        guide.see("Came back")
        undo.picture("on-the-order")


def _no_second_time(undo: Undoing) -> None:
    guide, sheet = undo.guide, undo.sheet
    with undo.stage.step("tablet: what is undone cannot be undone again"):
        guide.tablet.models.tablet.undo_return(undo.order.number, undo.taken_as)
        guide.see(lambda: sheet.state.phase == "impossible")
        undo.picture("already")
        guide.tap("Back")
        guide.tap("Today")


def offline(guide: Any) -> None:
    """The line is away: both are saved here. Leaves Today on top."""
    undo, tablet = Undoing(guide), guide.tablet.models.tablet
    with guide.stage.step("tablet: a return is undone without a network"):
        undo.take()
        tablet.undo_return(undo.order.number, undo.taken_as)
        guide.see(lambda: undo.sheet.state.phase == "asking")
        guide.tap("Confirmed by mistake")
        guide.tap("Undo the return")
        guide.see("Undone, saved on this tablet")
        undo.picture("offline")
        guide.tap("Done")
        undo.desk.end()
        guide.tap("Today")
