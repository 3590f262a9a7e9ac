"""The kiosk's part of the headless tour: every screen and state, as a shopper walks through them."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from kiosk import (
    journey_account,
    journey_basket,
    journey_codes,
    journey_find,
    journey_languages,
    journey_laptop,
    journey_product,
    journey_returns,
    journey_service,
)
from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage


def walk(stage: Stage) -> None:
    """Online, then with central killed, then back; in other languages and with display settings."""
    for part in (
        _greeting,
        _camera,
        _products,
        _answers,
        _carried,
        _searching,
        _calling,
        _offline,
        _settings,
        _languages,
        journey_languages.walk,
        _waiting,
    ):
        part(stage, stage.kiosk)
    with stage.step("kiosk: in landscape"):
        landscape(stage)


def card(stage: Stage, shows: str) -> dict[str, str]:
    """The entry on the card of things to try that shows this: `code` and, for a product, `article`."""
    file = Path(stage.ground.retailer) / "card.json"
    entries: list[dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return next(entry for entry in entries if shows in entry["shows"])


def _page(program: Program) -> str:
    return program.models.app.state.page


def _answered(program: Program, last: int) -> bool:
    return program.models.app.state.notice.id > last


def _scanned(stage: Stage, kiosk: Program, shows: str) -> None:
    entry = card(stage, shows)
    stage.scan(kiosk, entry["code"])
    stage.see(kiosk, lambda: _page(kiosk) == "product" and kiosk.models.pages.product.state.variant == entry["article"])


def _painted(stage: Stage, kiosk: Program) -> None:
    """Wait for the pictures that are still on their way from central."""
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _closed(stage: Stage, kiosk: Program, name: str) -> None:
    """Wait until what has this name has faded."""
    stage.see(kiosk, lambda: pictures.find(kiosk.window, name) is None)


def _greeting(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: greeting, home and how to scan"):
        stage.see(kiosk, lambda: len(kiosk.models.pages.attract.state.slides) > 0, 20)
        stage.see(kiosk, "Touch to begin")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-attract")
        stage.tap(kiosk, "Touch to begin")
        stage.see(kiosk, "What are you\nlooking for?")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-home")
        stage.tap(kiosk, "Scan a product")
        stage.see(kiosk, "Hold the barcode under the scanner")
        stage.picture(kiosk, "kiosk-scan")
        stage.tap(kiosk, "Type the number")
        stage.see(kiosk, "Number pad")
        stage.picture(kiosk, "kiosk-scan-number")
        stage.tap(kiosk, "Cancel")
        _closed(stage, kiosk, "Number pad")


def _camera(stage: Stage, kiosk: Program) -> None:
    camera = kiosk.frame.camera
    with stage.step("kiosk: a product shown to the camera"):
        kiosk.models.app.open("scan")
        stage.hold(kiosk, card(stage, "valid number")["code"])
        stage.tap(kiosk, "Scan with the camera")
        stage.see(kiosk, lambda: bool(camera.state.outline), 10)
        stage.picture(kiosk, "kiosk-scan-camera")
        entry = card(stage, "9 here, aisle")
        stage.hold(kiosk, entry["code"])
        stage.see(kiosk, lambda: _page(kiosk) == "product", 10)
        stage.see(kiosk, lambda: camera.state.phase == "off")
    with stage.step("kiosk: its camera is unplugged"):
        kiosk.models.app.open("scan")
        stage.hold(kiosk, "")
        stage.tap(kiosk, "Scan with the camera")
        stage.see(kiosk, "The camera is not available right now")
        stage.picture(kiosk, "kiosk-scan-camera-lost")
        stage.hold(kiosk, entry["code"])
        stage.see(kiosk, lambda: _page(kiosk) == "product", 15)


def _products(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: a product that is here, its way and its variants"):
        _scanned(stage, kiosk, "9 here, aisle")
        stage.see(kiosk, "Show me the way")
        stage.picture(kiosk, "kiosk-product")
        stage.tap(kiosk, "Show me the way")
        stage.see(kiosk, "Got it")
        stage.picture(kiosk, "kiosk-product-way")
        stage.tap(kiosk, "Got it")
        _closed(stage, kiosk, "Got it")
        first = kiosk.models.pages.product.state.variant
        other = next(one for one in kiosk.models.pages.product.state.colors if not one.selected)
        stage.tap(kiosk, other.name)
        stage.see(kiosk, lambda: kiosk.models.pages.product.state.variant != first)
        stage.picture(kiosk, "kiosk-product-other-colour")
        stage.tap(kiosk, "Scroll down")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-product-further-down")
    for shows, name in (
        ("sold out here", "sold-out"),
        ("on sale", "sale"),
        ("3 for 2", "multibuy"),
        ("low: only", "last-ones"),
        ("never 0", "unknown-stock"),
    ):
        with stage.step(f"kiosk: a product, {name}"):
            _scanned(stage, kiosk, shows)
            _painted(stage, kiosk)
            stage.picture(kiosk, f"kiosk-product-{name}")
    with stage.step("kiosk: a price changed at central is on the open page"):
        _scanned(stage, kiosk, "low: only")
        stage.reprice(card(stage, "low: only")["article"], "27.50")
        stage.see(kiosk, "€27.50")
        stage.picture(kiosk, "kiosk-product-new-price")


def _answers(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: codes that are no product are answered"):
        for shows, name in (("wrong check digit", "misprint"), ("do not sell", "foreign"), ("aisle 7, bay B", "bay")):
            last = kiosk.models.app.state.notice.id
            stage.scan(kiosk, card(stage, shows)["code"])
            stage.see(kiosk, partial(_answered, kiosk, last))
            stage.picture(kiosk, f"kiosk-answer-{name}")


def _carried(stage: Stage, _kiosk: Program) -> None:
    journey_codes.walk(stage, card)
    journey_account.walk(stage, card)
    journey_returns.walk(stage)
    journey_product.walk(stage)
    journey_basket.walk(stage)
    journey_laptop.walk(stage)
    journey_service.walk(stage, card)


def _searching(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: search with a slip, and nothing found"):
        kiosk.models.app.begin()
        stage.tap(kiosk, "Search by name or number")
        stage.see(kiosk, "Keyboard")
        stage.picture(kiosk, "kiosk-search-start")
        stage.type(kiosk, "jaket")
        stage.see(kiosk, "Showing results for")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-search")
        stage.tap(kiosk, "Clear")
        stage.type(kiosk, "xqzwv")
        stage.see(kiosk, "Nothing found for")
        stage.picture(kiosk, "kiosk-search-empty")
    journey_find.walk(stage)


def _calling(stage: Stage, kiosk: Program) -> None:
    calling = kiosk.models.pages.help
    with stage.step("kiosk: calling for help"):
        kiosk.models.app.begin()
        stage.tap(kiosk, "Help")
        stage.see(kiosk, "How can we help?")
        stage.picture(kiosk, "kiosk-help")
        stage.tap(kiosk, "I’d like some advice")
        stage.see(kiosk, lambda: calling.state.phase == "waiting", 15)
        stage.picture(kiosk, "kiosk-help-confirmed")
        stage.tap(kiosk, "Cancel the call")
        stage.see(kiosk, "Your call is cancelled")
        stage.picture(kiosk, "kiosk-help-cancelled")


def _offline(stage: Stage, kiosk: Program) -> None:
    calling = kiosk.models.pages.help
    journey_account.offline(stage, card)
    with stage.step("kiosk: central is gone, the kiosk works on"):
        stage.central.stop()
        stage.see(kiosk, lambda: bool(kiosk.models.app.state.line), 30)
        _scanned(stage, kiosk, "9 here, aisle")
        stage.picture(kiosk, "kiosk-offline-product")
        stage.tap(kiosk, "Help")
        stage.tap(kiosk, "I’d like some advice")
        stage.see(kiosk, lambda: calling.state.phase == "saved")
        stage.picture(kiosk, "kiosk-offline-help")
    journey_find.offline(stage)
    with stage.step("kiosk: central is back, the call arrives once"):
        stage.central.start()
        stage.see(kiosk, lambda: calling.state.phase == "waiting", 60)
        stage.see(kiosk, lambda: not kiosk.models.app.state.line, 60)
        stage.picture(kiosk, "kiosk-back-online-help")
        stage.tap(kiosk, "Cancel the call")
        stage.see(kiosk, lambda: calling.state.phase == "cancelled")


def _settings(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: display settings"):
        _scanned(stage, kiosk, "on sale")
        stage.tap(kiosk, "Display")
        stage.see(kiosk, "Larger text")
        stage.picture(kiosk, "kiosk-display")
        for choice, name in (("Larger text", "larger"), ("High contrast", "contrast"), ("Lower controls", "lower")):
            stage.tap(kiosk, choice)
            stage.tap(kiosk, "Done")
            stage.picture(kiosk, f"kiosk-product-{name}")
            stage.tap(kiosk, "Display")
            stage.tap(kiosk, choice)
        stage.tap(kiosk, "Done")


def _languages(stage: Stage, kiosk: Program) -> None:
    for choice, name, help_word, begin in (
        ("Deutsch", "german", "Hilfe", "Hier tippen und beginnen"),
        ("العربية", "arabic", "مساعدة", "المس للبدء"),
    ):
        with stage.step(f"kiosk: in {name}"):
            _scanned(stage, kiosk, "on sale")
            stage.tap(kiosk, "English")
            stage.see(kiosk, "Choose your language")
            stage.picture(kiosk, "kiosk-languages")
            stage.tap(kiosk, choice)
            stage.picture(kiosk, f"kiosk-product-{name}")
            stage.tap(kiosk, help_word)
            stage.picture(kiosk, f"kiosk-help-{name}")
            kiosk.models.app.begin()
            stage.picture(kiosk, f"kiosk-home-{name}")
            kiosk.models.app.start_over()
            kiosk.frame.language.choose({"german": "de", "arabic": "ar"}[name])
            stage.see(kiosk, begin)
            stage.picture(kiosk, f"kiosk-attract-{name}")
            kiosk.frame.language.reset()


def _waiting(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: nobody there any more"):
        _scanned(stage, kiosk, "on sale")
        kiosk.models.idle.rule.since -= 62
        stage.see(kiosk, "I’m still here")
        stage.picture(kiosk, "kiosk-still-there")
        stage.tap(kiosk, "I’m still here")
        kiosk.models.idle.rule.since -= 1000
        stage.see(kiosk, "Touch to begin")


def landscape(stage: Stage) -> None:
    """The same kiosk on a panel that is wider than high: the window turns, nothing else."""
    kiosk: Program = stage.kiosk
    view, spec = kiosk.window, kiosk.frame.spec
    view.resize(spec.height, spec.width)
    try:
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-landscape-attract")
        stage.tap(kiosk, "Touch to begin")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-landscape-home")
        _scanned(stage, kiosk, "9 here, aisle")
        stage.picture(kiosk, "kiosk-landscape-product")
        kiosk.models.app.open("search")
        stage.see(kiosk, "Keyboard")
        stage.type(kiosk, "tent")
        stage.see(kiosk, " Tent")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-landscape-search")
        stage.tap(kiosk, "Help")
        stage.picture(kiosk, "kiosk-landscape-help")
    finally:
        kiosk.models.app.start_over()
        view.resize(spec.width, spec.height)
