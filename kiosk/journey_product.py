"""The part of the kiosk's tour in which somebody looks closely at one product."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage

LOOKS = {"de": "german", "ar": "arabic", "larger": "larger"}
DOWN = {"ar": "إلى الأسفل"}
"""What the button is called there."""


def walk(stage: Stage) -> None:
    """Online; everything of it comes from the device's own files."""
    kiosk: Program = stage.kiosk
    here, away = _article(stage, "9 here, aisle"), _article(stage, "sold out here")
    _pictures(stage, kiosk, here)
    _further_down(stage, kiosk)
    _back_again(stage, kiosk, away)
    _looks(stage, kiosk, away)
    kiosk.models.app.start_over()


def _article(stage: Stage, shows: str) -> str:
    entries = json.loads((Path(stage.ground.retailer) / "card.json").read_text(encoding="utf-8"))
    return str(next(entry["code"] for entry in entries if shows in entry["shows"]))


def _painted(stage: Stage, kiosk: Program) -> None:
    pictures.settle(kiosk.window, 1)
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _opened(stage: Stage, kiosk: Program, code: str) -> None:
    stage.scan(kiosk, code)
    product = kiosk.models.pages.product
    stage.see(kiosk, lambda: kiosk.models.app.state.page == "product" and product.state.beside_known)
    _painted(stage, kiosk)


def _pictures(stage: Stage, kiosk: Program, code: str) -> None:
    gallery = kiosk.models.pages.product.pictures
    with stage.step("kiosk: a product from all sides, and close up"):
        _opened(stage, kiosk, code)
        stage.tap(kiosk, "Picture 2 of 4")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-product-other-view")
        stage.tap(kiosk, "Enlarge the picture")
        stage.see(kiosk, "Nearer")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-product-close-up")
        stage.tap(kiosk, "Nearer")
        stage.tap(kiosk, "Nearer")
        stage.see(kiosk, lambda: gallery.state.zoom > 2)
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-product-nearer")
        stage.tap(kiosk, "Done")
        stage.see(kiosk, lambda: not gallery.state.open)


def _further_down(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: its specification, what customers say, what goes with it"):
        for name in ("story", "specification", "beside"):
            _down(stage, kiosk, "Scroll down")
            stage.picture(kiosk, f"kiosk-product-{name}")


def _down(stage: Stage, kiosk: Program, button: str) -> None:
    """A screen further down, where there is one."""
    if pictures.find(kiosk.window, button) is not None:
        stage.tap(kiosk, button)
    _painted(stage, kiosk)


def _back_again(stage: Stage, kiosk: Program, code: str) -> None:
    """Sold out here: to be told once it is back, one address for one message."""
    notify = kiosk.models.pages.buying.notify
    with stage.step("kiosk: tell me when it is back"):
        _opened(stage, kiosk, code)
        stage.see(kiosk, lambda: notify.state.offered)
        stage.picture(kiosk, "kiosk-product-sold-out-elsewhere")
        stage.tap(kiosk, "Tell me when it is back")
        stage.see(kiosk, "Where may we write to?")
        stage.type(kiosk, "ada")
        pictures.settle(kiosk.window, 1)
        notify.send()
        stage.picture(kiosk, "kiosk-notify-mistyped")
        stage.type(kiosk, ".lind@example.com")
        pictures.settle(kiosk.window, 1)
        notify.send()
        stage.see(kiosk, "We’ll tell you")
        stage.picture(kiosk, "kiosk-notify-done")
        notify.close()
        stage.see(kiosk, lambda: notify.state.asked)
        kiosk.models.app.start_over()


def _looks(stage: Stage, kiosk: Program, code: str) -> None:
    notify = kiosk.models.pages.buying.notify
    with stage.step("kiosk: a product in other languages and in larger text"):
        for look, name in LOOKS.items():
            if look == "larger":
                kiosk.frame.look.choose(larger=True)
            else:
                kiosk.frame.language.choose(look)
            _opened(stage, kiosk, code)
            notify.ask()
            pictures.settle(kiosk.window, 1)
            stage.picture(kiosk, f"kiosk-notify-{name}")
            notify.close()
            if look in DOWN:
                _down(stage, kiosk, DOWN[look])
                _down(stage, kiosk, DOWN[look])
                stage.picture(kiosk, f"kiosk-product-specification-{name}")
            kiosk.models.app.start_over()
