"""The tablet's part of the tour: what an associate does on a morning, with the network and without it.

Written against the stage alone: scan, tap, type, see, picture. Names are what a screen reader says.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from associate import (
    journey_basket,
    journey_exchange,
    journey_floor,
    journey_pickup,
    journey_returns,
    journey_second,
    journey_stock,
    journey_swaps,
    journey_undo,
)
from associate.main import Program
from shell import pictures
from shell.journeys import Stage

LANDSCAPE = (1920, 1200)
UPRIGHT = (1200, 1920)
AGENT_S = 60.0
"""The line is given up and found again within this many seconds."""


class Guide:
    """The tablet in hand, and the card of things to try."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.tablet: Program = stage.associate
        self.card: list[dict[str, str]] = json.loads((Path(stage.ground.retailer) / "card.json").read_text("utf-8"))

    def tap(self, name: str, seconds: float = 5) -> None:
        self.stage.tap(self.tablet, name, seconds)

    def scan(self, code: str) -> None:
        self.stage.scan(self.tablet, code)

    def see(self, what: Any, seconds: float = 10) -> None:
        self.stage.see(self.tablet, what, seconds)

    def picture(self, name: str) -> None:
        self.stage.picture(self.tablet, f"tablet-{name}")

    def reveal(self, name: str) -> None:
        """Scroll what has this name to the middle of the page on top."""
        shown = list(pictures.items(self.tablet.window.contentItem()))
        wanted = next(item for item in shown if pictures.name_of(item) == name)
        for item in (one for one in self._scrolled(shown) if one.isAncestorOf(wanted)):
            middle = wanted.mapToItem(item, 0, wanted.height() / 2).y() + item.property("contentY")
            hidden = item.property("contentHeight") - item.height()
            item.setProperty("contentY", max(0, min(hidden, middle - item.height() / 2)))
        pictures.settle(self.tablet.window, 1)

    def to_top(self) -> None:
        """The page on top from its beginning."""
        for item in self._scrolled(list(pictures.items(self.tablet.window.contentItem()))):
            item.setProperty("contentY", 0)
        pictures.settle(self.tablet.window, 1)

    def _scrolled(self, shown: list[Any]) -> list[Any]:
        """What can be scrolled and fills most of the screen."""
        window = self.tablet.window
        long = (item for item in shown if (item.property("contentHeight") or 0) - item.height() > 1)
        return [item for item in long if item.height() > window.height() / 2]

    def pin(self, digits: str) -> None:
        for digit in digits:
            self.tap(digit)

    def entry(self, kind: str, part: str = "") -> dict[str, str]:
        """The first entry of the card of this kind whose description has `part` in it."""
        return next(e for e in self.card if e["kind"] == kind and part in e["shows"])

    @property
    def member(self) -> dict[str, str]:
        return self.entry("staff", "associate")

    @property
    def manager(self) -> dict[str, str]:
        return self.entry("staff", "manager")


def walk(stage: Stage) -> None:
    """Every page and state of the tablet. Leaves the tablet signed out, in English, with the network back."""
    guide = Guide(stage)
    _sign_in(guide)
    _help(guide)
    _stock(guide)
    _people(guide)
    _camera(guide)
    _device(guide)
    journey_pickup.walk(guide)
    journey_returns.walk(guide)
    journey_swaps.walk(guide)
    journey_exchange.walk(guide)
    journey_undo.walk(guide)
    journey_basket.walk(guide)
    journey_second.walk(guide)
    journey_floor.walk(guide)
    journey_stock.walk(guide)
    _offline(guide)
    _looks(guide)
    _switch(guide)


def _sign_in(guide: Guide) -> None:
    with guide.stage.step("tablet: sign in by badge, after a wrong PIN"):
        guide.see("Who is here?")
        guide.picture("sign-in")
        guide.scan(guide.member["code"])
        guide.see("Enter your six-digit PIN")
        guide.picture("pin")
        guide.pin("000000")
        guide.see("Not the right PIN.")
        guide.picture("pin-wrong")
        guide.pin(guide.member["pin"])
        guide.see(f"{guide.member['name'].split()[0]}")
    with guide.stage.step("tablet: nobody is waiting"):
        guide.see(lambda: not guide.tablet.models.pages.today.state.loading)
        guide.picture("today")


def _help(guide: Guide) -> None:
    stage = guide.stage
    product = guide.entry("product", "aisle")
    with stage.step("tablet: a shopper asks for help at the kiosk"):
        _call(stage, product["code"])
        guide.see("Take it", 20)
        guide.picture("today-call")
    with stage.step("tablet: take the call and finish it"):
        guide.tap("Take it")
        guide.see("Done")
        guide.see("Confirmed", 20)
        stage.see(stage.kiosk, "is on the way", 20)
        stage.picture(stage.kiosk, "kiosk-help-taken")
        guide.picture("today-taken")
        guide.tap("Done")
        guide.see(lambda: not guide.tablet.models.pages.today.state.busy_with)
        guide.see(lambda: guide.tablet.records is not None and guide.tablet.records.queue().pending == 0, 20)
        guide.picture("today-done")


def _call(stage: Stage, code: str) -> None:
    """A shopper scans something at the kiosk and asks for it."""
    stage.scan(stage.kiosk, code)
    stage.see(stage.kiosk, lambda: stage.kiosk.models.app.state.page == "product", 10)
    pictures.settle(stage.kiosk.window)
    stage.tap(stage.kiosk, "Help")
    pictures.settle(stage.kiosk.window)
    stage.tap(stage.kiosk, "I’d like some advice")


def _stock(guide: Guide) -> None:
    with guide.stage.step("tablet: look up stock by scan"):
        guide.tap("Stock")
        guide.picture("stock")
        for name, part in (("stock-product", "aisle"), ("stock-sale", "on sale"), ("stock-elsewhere", "warehouse")):
            entry = guide.entry("product", part)
            guide.scan(entry["code"])
            guide.see(lambda article=entry["article"]: guide.tablet.models.pages.stock.state.article == article)
            guide.picture(name)
    with guide.stage.step("tablet: unknown stock is a word, an unknown code too"):
        guide.scan(guide.entry("product", "unknown")["code"])
        guide.see("Stock here unknown")
        guide.picture("stock-unknown")
        guide.scan(guide.entry("wrong", "valid number")["code"])
        guide.see("Not in this tablet’s catalogue")
        guide.picture("stock-not-found")
        guide.scan(guide.entry("wrong", "check digit")["code"])
        guide.see("A digit is wrong")
        guide.picture("stock-wrong-digit")
        guide.tap("A digit is wrong")
    with guide.stage.step("tablet: look up stock by name"):
        guide.tap("Search by name")
        for key in "tent":
            guide.tap(key)
        guide.see(lambda: guide.tablet.models.pages.stock.state.total > 0)
        guide.see(lambda: not pictures.awaited(guide.tablet.window), 15)
        guide.picture("stock-search")
        guide.tap("Back")


def _camera(guide: Guide) -> None:
    camera, stock = guide.tablet.frame.camera, guide.tablet.models.pages.stock
    with guide.stage.step("tablet: scan with the camera"):
        entry = guide.entry("product", "on sale")
        guide.stage.hold(guide.tablet, entry["code"])
        guide.tap("Scan")
        guide.see(lambda: bool(camera.state.outline))
        guide.picture("camera")
        guide.see(lambda: stock.state.article == entry["article"])
        guide.see(lambda: camera.state.phase == "off")


def _people(guide: Guide) -> None:
    order = guide.entry("person", "an order ready")["code"].removeprefix("ORDER:")
    with guide.stage.step("tablet: an order by its signed code, its number and a forged one"):
        code = guide.stage.code("pickup", "--store", "S01", "--order", order)
        guide.scan(code)
        guide.see(f"Order {order}")
        guide.see(lambda: not pictures.awaited(guide.tablet.window), 15)
        guide.picture("order")
        guide.scan(f"ORDER:{order}")
        guide.see("None that proves it")
        guide.scan("ORDER:TT-999999")
        guide.see("No order of this store")
        guide.picture("order-unknown")
        guide.scan(code[:-6] + ("0" if code[-6] != "0" else "1") + code[-5:])
        guide.see(lambda: guide.tablet.models.pages.order.state.phase == "refused")
        guide.picture("order-refused")
    with guide.stage.step("tablet: a customer’s card, and what lies in a bay"):
        guide.scan(f"LOY:{_buyer(guide, order)}")
        guide.see("Only the card was shown")
        guide.picture("customer")
        guide.scan("BAY:7-B")
        guide.see("In bay 7-B")
        guide.see(lambda: not pictures.awaited(guide.tablet.window), 15)
        guide.picture("bay")


def _buyer(guide: Guide, order: str) -> str:
    """The member number of whose order this is."""
    retailer = Path(guide.stage.ground.retailer)
    with (retailer / "orders.jsonl").open(encoding="utf-8") as file:
        customer = next(one["customer"] for one in map(json.loads, file) if one["id"] == order)
    with (retailer / "customers.jsonl").open(encoding="utf-8") as file:
        return next(str(one["member"]) for one in map(json.loads, file) if one["id"] == customer)


def _device(guide: Guide) -> None:
    with guide.stage.step("tablet: this device, connected"):
        guide.tap("This device")
        guide.see("Everything is sent")
        guide.picture("device")
        guide.reveal("Test the scanner")
        guide.tap("Test the scanner")
        guide.see(lambda: guide.tablet.models.pages.device.state.testing)
        guide.scan(guide.entry("product")["code"])
        guide.see("Product")
        guide.picture("device-scanner")
        guide.tap("End the test")
        guide.to_top()


def _offline(guide: Guide) -> None:
    stage, tablet = guide.stage, guide.tablet
    with stage.step("tablet: the network is gone, the work goes on"):
        guide.tap("Today")
        stage.kiosk.models.app.start_over()
        _call(stage, guide.entry("product", "low")["code"])
        guide.see("Take it", 20)
        stage.central.stop()
        guide.see(lambda: tablet.models.tablet.state.line == "offline", AGENT_S)
        guide.tap("Take it")
        guide.see("Saved on this tablet")
        guide.picture("offline-today")
        guide.tap("Stock")
        guide.scan(guide.entry("product", "aisle")["code"])
        guide.see(lambda: tablet.models.pages.stock.state.phase == "product")
        guide.picture("offline-stock")
        guide.tap("This device")
        guide.see("1 action on the way")
        guide.picture("offline-device")
    journey_returns.offline(guide)
    journey_exchange.offline(guide)
    journey_undo.offline(guide)
    journey_stock.offline(guide)
    with stage.step("tablet: the network is back, what waited is confirmed"):
        stage.central.start()
        guide.see(lambda: tablet.models.tablet.state.online, AGENT_S)
        guide.see(lambda: tablet.records is not None and tablet.records.queue().pending == 0, AGENT_S)
        guide.tap("Today")
        guide.see("Confirmed", 20)
        guide.picture("online-again")
        guide.tap("Done")


def _looks(guide: Guide) -> None:
    frame = guide.tablet.frame
    for language in ("de", "ar"):
        with guide.stage.step(f"tablet: every page in {'German' if language == 'de' else 'Arabic'}"):
            frame.language.choose(language)
            _pages(guide, language)
    frame.language.choose("en")
    with guide.stage.step("tablet: larger text"):
        frame.look.choose(larger=True)
        _pages(guide, "larger")
        frame.look.choose(larger=False)
    with guide.stage.step("tablet: dark"):
        frame.look.choose(dark=True)
        _pages(guide, "dark")
        frame.look.choose(dark=False)
    with guide.stage.step("tablet: upright"):
        guide.tablet.window.resize(*UPRIGHT)
        _pages(guide, "upright")
        guide.tablet.window.resize(*LANDSCAPE)


def _pages(guide: Guide, name: str) -> None:
    tablet = guide.tablet.models.tablet
    tablet.go("today")
    guide.picture(f"{name}-today")
    tablet.go("stock")
    guide.scan(guide.entry("product", "on sale")["code"])
    guide.see(lambda: guide.tablet.models.pages.stock.state.phase == "product")
    guide.picture(f"{name}-stock")
    tablet.go("device")
    guide.picture(f"{name}-device")


def _switch(guide: Guide) -> None:
    tablet = guide.tablet.models.tablet
    with guide.stage.step("tablet: another person takes over, then signs out"):
        tablet.switch_person()
        guide.see("Who takes over?")
        guide.picture("switch")
        guide.scan(guide.manager["code"])
        guide.pin(guide.manager["pin"])
        guide.see(lambda: tablet.state.name == guide.manager["name"])
        guide.picture("switched")
        tablet.switch_person()
        guide.tap("Sign out")
        guide.see("Who is here?")
