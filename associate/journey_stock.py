"""The tablet's tour of stock: what was not found is counted, damage, another bay, what moved, goods of other stores."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from shell import pictures

SLOW_S = 20.0
BAY = "BAY:5-D"
FAR = 7
"""So many more than expected surprise anybody."""


class Floor:
    """The tablet in hand, and what it works on."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage, self.tablet = guide, guide.stage, guide.tablet
        self.pages, self.go = guide.tablet.models.pages, guide.tablet.models.tablet
        self.work, self.counts = self.pages.stock_work, self.pages.stock_counts
        self.transfers = self.pages.stock_transfers

    def see(self, what: Any) -> None:
        self.guide.see(what, SLOW_S)

    def picture(self, name: str, *, everywhere: bool = False) -> None:
        self.see(lambda: not pictures.awaited(self.tablet.window))
        self.guide.picture(f"stock-{name}")
        if everywhere:
            looks(self.stage, self.tablet, f"tablet-stock-{name}")

    def phase(self, name: str) -> None:
        self.see(lambda: self.work.state.phase == name)

    def expected(self, variant: str) -> int:
        return max(0, self.tablet.records.count_bases([variant])[variant].expected or 0)

    def sent(self) -> None:
        self.see(lambda: self.tablet.records.queue().pending == 0)

    def product(self) -> Any:
        """One that lies here is scanned; on the page of counts that would begin a count."""
        self.go.go("stock")
        self.guide.scan(self.guide.entry("product", "aisle")["code"])
        self.see(lambda: self.go.page == "stock" and self.pages.stock.state.phase == "product")
        return self.pages.stock.state

    def begin(self, phase: str) -> None:
        shown = self.product()
        self.work.open(
            phase, shown.article, shown.title, shown.color, shown.picture, f"{shown.here.aisle}-{shown.here.bay}"
        )


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent."""
    floor = Floor(guide)
    for part in (_counted, _bay, _worked, _asked):
        part(floor)
    floor.sent()
    floor.go.go("today")


def _counted(floor: Floor) -> None:
    """What somebody did not find while picking."""
    counts, work = floor.counts, floor.work
    with floor.stage.step("tablet: what was not found waits to be counted"):
        floor.go.go("counts")
        floor.see(lambda: counts.state.waiting > 0)
        floor.picture("counts", everywhere=True)
        row = counts.rows.rows[0]
        counts.count(row.id)
        floor.phase("counting")
        floor.picture("count")
        found = str(floor.expected(row.id) + FAR)
        work.enter(found)
        floor.phase("again")
        floor.picture("count-again")
        work.enter(found)
        floor.phase("saved")
        floor.picture("counted", everywhere=True)
        work.close()
        floor.see(lambda: all(one.id != row.id for one in counts.rows.rows))
        floor.sent()


def _bay(floor: Floor) -> None:
    with floor.stage.step("tablet: all of a bay is counted"):
        floor.guide.scan(BAY)
        floor.see(lambda: floor.counts.state.opened == "bay")
        floor.picture("bay")
        floor.counts.back()


def _worked(floor: Floor) -> None:
    work = floor.work
    with floor.stage.step("tablet: one piece is damaged"):
        floor.begin("adjusting")
        floor.picture("damaged")
        work.adjust("damage", 1)
        floor.phase("saved")
        work.close()
        floor.sent()
    with floor.stage.step("tablet: it lies in another bay"):
        floor.begin("moving")
        floor.picture("moving")
        floor.guide.scan(BAY)
        floor.phase("saved")
        floor.picture("moved-bay")
        work.close()
        floor.sent()
    with floor.stage.step("tablet: what moved, and who did it"):
        floor.begin("moves")
        floor.see(lambda: any(row.why == "damage" for row in work.moves.rows))
        floor.picture("moves")
        work.close()


def _asked(floor: Floor) -> None:
    transfers = floor.transfers
    with floor.stage.step("tablet: goods are asked for at another store"):
        shown = floor.product()
        transfers.begin(shown.article, shown.title)
        other = next(place for place in floor.pages.stock.places.rows if not place.here)
        transfers.choose_place(other.id, other.name)
        transfers.want(2)
        floor.picture("ask")
        transfers.ask()
        floor.see(lambda: transfers.state.phase == "asked")
        floor.sent()
        floor.go.go("transfers")
        floor.see(lambda: transfers.state.count > 0)
        floor.picture("transfers", everywhere=True)
        transfers.open(transfers.rows.rows[0].id)
        floor.see(lambda: transfers.state.phase == "open")
        floor.picture("transfer")
        transfers.close()


def offline(guide: Any) -> None:
    """A count without a line: saved, and not called confirmed."""
    floor = Floor(guide)
    with floor.stage.step("tablet: without a line a shelf is counted as always"):
        shown = floor.product()
        floor.work.count(shown.article, shown.title, shown.color, shown.picture, "")
        floor.work.enter(str(floor.expected(shown.article)))
        floor.phase("saved")
        floor.picture("counted-offline")
        floor.work.close()
        floor.go.go("counts")
        floor.see(lambda: not floor.counts.state.loading)
        floor.picture("counts-offline")
