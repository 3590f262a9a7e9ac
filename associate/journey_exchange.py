"""The tablet's tour of goods that go out for goods that come back: another size, something dearer, from elsewhere."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from associate.journey_returns import AtTheDesk
from shop.orders import Line


class Swapping(AtTheDesk):
    """The desk with the exchange beside it, and an order whose article comes in several variants."""

    def __init__(self, guide: Any) -> None:
        super().__init__(guide)
        self.swap = self.tablet.models.pages.exchange
        self.order, self.line = next(self._of_several())

    def _of_several(self) -> Any:
        for order in self.able[4:]:
            for line in self.coming(order):
                if len(self._free(line)) > 1:
                    yield order, line

    def _free(self, line: Line) -> list[str]:
        """Variants of the same product that lie on this shelf."""
        hit = self.tablet.memory.articles((line.variant,))[line.variant]
        found = self.tablet.memory.product(hit.product, line.variant)
        here = found.here if found is not None else {}
        return [key for key, row in here.items() if key != line.variant and row.on_hand - row.reserved - row.safety > 0]

    @property
    def another(self) -> str:
        return self._free(self.line)[0]

    def chosen(self, variant: str) -> None:
        """By its colour, then by its size."""
        for color in self.swap.state.colors or [""]:
            self.swap.choose_color(color)
            if any(row.id == variant for row in self.swap.variants.rows):
                break
        self.swap.choose(variant)
        self.guide.see(lambda: self.swap.state.ready)

    def begin(self) -> None:
        self.swap.begin(self.line.line)
        self.guide.see(lambda: self.swap.state.phase == "product")

    def picture(self, name: str) -> None:
        self.guide.picture(f"exchange-{name}")


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent."""
    swap = Swapping(guide)
    for part in (_chosen, _dearer_and_elsewhere, _second_person, _saved):
        part(swap)


def offline(guide: Any) -> None:
    """The line is away: another size goes out all the same, inside the budget. Leaves Today on top."""
    swap = Swapping(guide)
    with guide.stage.step("tablet: goods are exchanged without a network"):
        guide.tablet.models.tablet.take_goods_back("")
        swap.choose(swap.open(swap.order, swap.line), "fit", "new")
        swap.begin()
        swap.chosen(swap.another)
        swap.picture("offline-sheet")
        swap.swap.take_over()
        guide.see(lambda: swap.swap.state.active)
        swap.picture("offline-decided")
        swap.taken()
        guide.see("Taken back, saved on this tablet")
        swap.picture("offline-done")
        swap.desk.end()
        guide.tap("Today")


def _chosen(swap: Swapping) -> None:
    guide = swap.guide
    with swap.stage.step("tablet: other goods instead of money"):
        guide.tap("Today")
        guide.tablet.models.tablet.take_goods_back("")
        line = swap.open(swap.order, swap.line)
        swap.choose(line, "fit", "new")
        guide.tap("Exchange")
        guide.see("Scan it, or choose")
        swap.picture("sheet")
        swap.chosen(swap.another)
        swap.picture("chosen")
        looks(swap.stage, swap.tablet, "tablet-exchange-chosen")


def _dearer_and_elsewhere(swap: Swapping) -> None:
    guide = swap.guide
    with swap.stage.step("tablet: something else in the hand, and what comes from elsewhere"):
        guide.scan(guide.entry("product", "aisle")["code"])
        guide.see(lambda: swap.swap.state.held)
        swap.picture("in-hand")
        swap.begin()
        swap.chosen(swap.another)
        away = next((one.id for one in swap.swap.ways.rows if one.may and one.kind in ("ship", "store")), "")
        if away:
            swap.swap.come(away)
        swap.picture("from-elsewhere")
        swap.swap.come("shelf")
        guide.tap("Exchange for this")
        guide.see(lambda: swap.swap.state.active)
        swap.picture("decided")
        looks(swap.stage, swap.tablet, "tablet-exchange-decided")


def _second_person(swap: Swapping) -> None:
    guide, sheet = swap.guide, swap.tablet.models.pages.second_person
    with swap.stage.step("tablet: a manager has to agree to an exchange"):
        swap.choose(swap.line.line, "mind", "used")
        guide.see(lambda: swap.desk.state.outcome == "manager" and swap.swap.state.active)
        swap.picture("manager")
        swap.desk.ask_manager()
        guide.see(lambda: sheet.state.open and not sheet.state.loading)
        swap.picture("second-person")
        sheet.decline()
        swap.choose(swap.line.line, "fit", "new")
        guide.see(lambda: swap.desk.state.outcome == "authorised")


def _saved(swap: Swapping) -> None:
    guide = swap.guide
    with swap.stage.step("tablet: exchanged, and the chain of orders"):
        swap.taken()
        guide.see(lambda: swap.desk.state.progress == "confirmed", 30)
        swap.picture("done")
        swap.desk.end()
        guide.tablet.models.tablet.open_order(swap.order.number)
        guide.see("What went out")
        guide.tap("What went out")
        guide.see(f"For goods of order {swap.order.number}")
        swap.picture("new-order")
        guide.tap("Today")
