"""The tablet's tour from the shelf to the customer, who waits at the kiosk; the line ends before the hand-over."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from shell import pictures
from shell.journeys import Stage
from shop.lookups import Order

STORE = "S01"
BAY = "BAY:7-B"
AGENT_S = 60.0
"""The line is given up and found again within this many seconds."""


class Pickup:
    """One order of this store that nobody has begun, its signed code, and an article that is not in it."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage = guide, guide.stage
        self.tablet, self.kiosk = guide.tablet, guide.stage.kiosk
        self.number, self.other = _to_pick(guide)
        self.code = self.stage.code("pickup", "--store", STORE, "--order", self.number)
        self.gtins: list[str] = []

    @property
    def collect(self) -> Any:
        return self.kiosk.models.pages.collect

    def order(self) -> Order:
        found: Order | None = self.tablet.records.order(self.number)
        if found is None:
            raise LookupError(f"{self.number} is not on the tablet")
        return found

    def waiting(self) -> Any:
        """The customer as Today shows them; None where it does not."""
        rows = self.tablet.models.pages.today.here.rows
        return next((one for one in rows if one.id == self.number), None)

    def offered(self, act: str) -> Callable[[], bool]:
        return lambda: self.waiting() is not None and self.waiting().act == act

    def tap(self, name: str) -> None:
        """A tap on what has just opened, once it lies where it belongs, in a window that takes the keys as a finger's
        touch would make it: the kiosk's had them."""
        self.tablet.window.requestActivate()
        self.guide.see(self.tablet.window.isActive)
        self.guide.see(name)
        pictures.settle(self.tablet.window, 1)
        self.guide.tap(name)

    def settled(self) -> None:
        """Wait for the pictures that are still on their way from central."""
        self.guide.see(lambda: not pictures.awaited(self.tablet.window), 15)

    def at_kiosk(self, headline: str, picture: str) -> None:
        """What the customer sees meanwhile."""
        self.kiosk.models.idle.stay()
        self.stage.see(self.kiosk, headline, 30)
        self.stage.see(self.kiosk, lambda: not pictures.awaited(self.kiosk.window), 15)
        self.stage.picture(self.kiosk, f"kiosk-collect-{picture}")


def looks(stage: Stage, program: Any, name: str) -> None:
    """The page on top in other languages and in larger text."""
    for look in each_look(program):
        stage.picture(program, f"{name}-{look}")


def each_look(program: Any) -> Iterator[str]:
    """Puts on one after the other, and names it; English in the usual size in the end."""
    for language in ("de", "ar"):
        program.frame.language.choose(language)
        yield language
    program.frame.language.choose("en")
    program.frame.look.choose(larger=True)
    yield "larger"
    program.frame.look.choose(larger=False)


def walk(guide: Any) -> None:
    """Picks, stages, hands over and takes back one order; the line is back at the end, the kiosk at its greeting."""
    pickup = Pickup(guide)
    for part in (_arrives, _picked, _staged, _somebody_goes, _handed_over, _confirmed, _undone):
        part(pickup)


def _arrives(pickup: Pickup) -> None:
    guide, stage, kiosk = pickup.guide, pickup.stage, pickup.kiosk
    with stage.step("kiosk: a customer comes before the order is ready"):
        kiosk.models.app.start_over()
        stage.scan(kiosk, pickup.code)
        stage.see(kiosk, lambda: pickup.collect.facts.phase == "not_ready", 10)
        pictures.settle(kiosk.window, 1)
        stage.tap(kiosk, "I’m here")
        stage.see(kiosk, lambda: pickup.collect.facts.waiting is not None and pickup.collect.facts.waiting.sent, 20)
        pickup.at_kiosk("you are here", "waits")
    with stage.step("tablet: it rings, and Today says who waits"):
        guide.tap("Today")
        guide.see(pickup.offered("pick"), 20)
        guide.picture("today-customer")


def _picked(pickup: Pickup) -> None:
    guide, stage, tablet = pickup.guide, pickup.stage, pickup.tablet
    pick = tablet.models.pages.pick
    with stage.step("tablet: what is to be collected, and the way to it"):
        guide.tap("Pickups")
        guide.see(lambda: tablet.models.tablet.page == "pickups" and not tablet.models.pages.pickups.state.loading)
        pickup.settled()
        guide.picture("pickups")
        looks(pickup.stage, tablet, "tablet-pickups")
        tablet.models.tablet.open_pick(pickup.number)
        guide.see(lambda: pick.state.phase == "picking" and pick.state.number == pickup.number)
        pickup.settled()
        guide.picture("pick")
        looks(pickup.stage, tablet, "tablet-pick")
        guide.scan(pickup.other)
        guide.see(lambda: pick.state.alarm.kind == "wrong")
        guide.picture("pick-wrong")
        guide.tap("Understood")
    with stage.step("tablet: every piece is scanned"):
        while pick.state.phase == "picking":
            pickup.gtins.append(pick.state.at.gtin)
            done = pick.state.done
            guide.scan(pickup.gtins[-1])
            guide.see(lambda done=done: pick.state.done > done and not pick.state.turning)
        guide.see("Everything is picked")
        guide.picture("picked")


def _staged(pickup: Pickup) -> None:
    guide = pickup.guide
    with pickup.stage.step("tablet: it lies ready, and the customer learns it"):
        guide.scan(BAY)
        guide.see("Everything lies ready to be handed over. Held until")
        guide.picture("staged")
        pickup.at_kiosk("before you", "turn")
        looks(pickup.stage, pickup.kiosk, "kiosk-collect-turn")


def _somebody_goes(pickup: Pickup) -> None:
    guide = pickup.guide
    with pickup.stage.step("tablet: I’ll go, and the kiosk says who comes"):
        guide.tap("Today")
        guide.see(pickup.offered("go"), 20)
        looks(pickup.stage, pickup.tablet, "tablet-today-customer")
        guide.tap(f"I’ll go, {pickup.waiting().first_name}")
        guide.see("You are going")
        guide.picture("today-going")
        pickup.at_kiosk(f"{guide.member['name'].split()[0]} is bringing", "who-comes")


def _handed_over(pickup: Pickup) -> None:
    guide, stage = pickup.guide, pickup.stage
    with stage.step("tablet: the network ends, and it is handed over all the same"):
        stage.central.stop()
        guide.see(lambda: pickup.tablet.models.tablet.state.line == "offline", AGENT_S)
        pickup.tap(f"Hand over, {pickup.waiting().first_name}")
        guide.see("Who it is")
        guide.scan(pickup.code)
        guide.see("Scanned and genuine")
        for name in ("Document", "Passport", "Last four characters", *"4711"):
            pickup.tap(name)
        guide.picture("hand-over-document")
        guide.tap("Looked at")
        guide.picture("hand-over-verify")
        looks(pickup.stage, pickup.tablet, "tablet-hand-over-verify")
        pickup.tap("Go on")
        for gtin in pickup.gtins:
            guide.scan(gtin)
        guide.see(f"{len(pickup.gtins)} of {len(pickup.gtins)} scanned")
        pickup.settled()
        guide.picture("hand-over-scan")
        pickup.tap(f"Hand over {len(pickup.gtins)} piece")
        guide.see("Wipe it")
        guide.picture("hand-over-signature")
        guide.tap("Handed over")
        guide.see("Handed over, saved on this tablet")
        guide.picture("handed-over-offline")


def _confirmed(pickup: Pickup) -> None:
    guide, stage = pickup.guide, pickup.stage
    with stage.step("tablet: the office confirms it, and the kiosk says thanks"):
        stage.central.start()
        guide.see(lambda: pickup.order().confirmed.status == "completed", AGENT_S)
        guide.see("Handed over and confirmed", 20)
        guide.picture("handed-over-confirmed")
        pickup.at_kiosk("Thank you", "thanks")
        pickup.kiosk.models.app.start_over()


def _undone(pickup: Pickup) -> None:
    guide = pickup.guide
    with pickup.stage.step("tablet: the hand-over is undone, and it lies ready again"):
        pickup.tablet.models.tablet.open_order(pickup.number)
        pickup.tap("Undo")
        pickup.tap("The customer left without it")
        guide.picture("undo")
        guide.tap("Undo")
        guide.see(lambda: pickup.order().confirmed.status == "ready", AGENT_S)
        guide.see("Ready to hand over")
        guide.picture("order-undone")


def _to_pick(guide: Any) -> tuple[str, str]:
    few = 4
    with (Path(guide.stage.ground.retailer) / "orders.jsonl").open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            lines = row["lines"]
            untouched = all(line["states"] == {"open": line["quantity"]} for line in lines)
            small = sum(line["quantity"] for line in lines) <= few
            if row["store"] == STORE and row["method"] == "pickup" and untouched and small:
                mine = {line["variant"] for line in lines}
                return row["id"], next(e["code"] for e in guide.card if e.get("article", "") not in {"", *mine})
    raise LookupError("every order of this store has been begun")
