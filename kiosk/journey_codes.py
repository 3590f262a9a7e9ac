"""The part of the kiosk's tour that scans what people carry: cards, pickup codes, slips."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage
from shop.orders import OPEN

STORE = "S01"
LANGUAGES = {"de": "german", "ar": "arabic"}
Card = Callable[[Stage, str], dict[str, str]]


def walk(stage: Stage, card: Card) -> None:
    """Member cards and orders in every state that this store has, on real codes of the demo's own central."""
    kiosk = stage.kiosk
    _members(stage, kiosk, card)
    _collecting(stage, kiosk, card)
    _ways(stage, kiosk)
    _looks(stage, kiosk)
    kiosk.models.app.start_over()


def pickup(stage: Stage, status: str) -> str | None:
    """A signed code of an order of this store in this state, if there is one."""
    number = next((one["id"] for one in _orders(stage) if one["status"] == status), None)
    return stage.code("pickup", "--store", STORE, "--order", number) if number else None


def _orders(stage: Stage) -> Iterator[dict[str, Any]]:
    with (Path(stage.ground.retailer) / "orders.jsonl").open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row["store"] == STORE and row["method"] == "pickup" and _waits(row):
                yield row


def _waits(order: dict[str, Any]) -> bool:
    """Whether a unit of it is still to be collected: central makes codes for nothing else."""
    return any(line["states"].get(state) for line in order["lines"] for state in OPEN)


def _members(stage: Stage, kiosk: Program, card: Card) -> None:
    with stage.step("kiosk: a member card greets, on the page where one is"):
        product = card(stage, "on sale")
        stage.scan(kiosk, product["code"])
        stage.see(kiosk, lambda: kiosk.models.pages.product.state.variant == product["article"])
        stage.scan(kiosk, card(stage, "a loyalty card")["code"])
        stage.see(kiosk, "You are signed in.")
        stage.see(kiosk, lambda: kiosk.models.app.state.page == "product")
        stage.picture(kiosk, "kiosk-member-greeted")
        kiosk.models.app.open("member")
        kiosk.models.app.dismiss()
        stage.picture(kiosk, "kiosk-member")
        kiosk.models.app.sign_out()
        kiosk.models.app.open("member")
        stage.see(kiosk, "Show your\nmember card")
        stage.picture(kiosk, "kiosk-member-start")


def _collecting(stage: Stage, kiosk: Program, card: Card) -> None:
    app, collect = kiosk.models.app, kiosk.models.pages.collect
    with stage.step("kiosk: collecting an order with its signed code"):
        for status in ("ready", "picking", "short"):
            code = pickup(stage, status)
            if code is not None:
                app.start_over()
                stage.scan(kiosk, code)
                stage.see(kiosk, lambda: app.state.page == "collect" and collect.state.phase != "start")
                stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)
                stage.picture(kiosk, f"kiosk-collect-{status}")
    with stage.step("kiosk: I’m here, and someone is told"):
        app.start_over()
        stage.scan(kiosk, card(stage, "the code from the e-mail")["code"])
        stage.see(kiosk, "I’m here")
        stage.picture(kiosk, "kiosk-collect-by-word")
        pictures.settle(kiosk.window, 1)
        stage.tap(kiosk, "I’m here")
        stage.see(kiosk, lambda: collect.facts.waiting is not None and collect.facts.waiting.sent, 20)
        stage.picture(kiosk, "kiosk-collect-here")
    with stage.step("kiosk: I’m in the car park, and in which bay"):
        stage.tap(kiosk, "I’m in the car park")
        stage.see(kiosk, "Keyboard")
        pictures.settle(kiosk.window, 1)
        for key in "b7":
            stage.tap(kiosk, key)
        stage.picture(kiosk, "kiosk-collect-bay")
        stage.tap(kiosk, "I’m here")
        stage.see(kiosk, "Parking bay B7")
        stage.picture(kiosk, "kiosk-collect-parked")


def _ways(stage: Stage, kiosk: Program) -> None:
    app = kiosk.models.app
    with stage.step("kiosk: codes that open no order say what to do"):
        app.start_over()
        app.open("collect")
        stage.see(kiosk, "Keyboard")
        stage.picture(kiosk, "kiosk-collect-start")
        stage.scan(kiosk, "ORDER:TT-999999")
        stage.see(kiosk, "Do you have your\npickup code?")
        stage.picture(kiosk, "kiosk-collect-number")
        for wrong in range(6):
            stage.scan(kiosk, _stranger())
            stage.see(kiosk, lambda: not kiosk.frame.background.busy)
            if wrong == 0:
                stage.see(kiosk, "We can’t find an open order with this code")
                stage.picture(kiosk, "kiosk-collect-unknown")
        stage.see(kiosk, "Let us help you")
        stage.picture(kiosk, "kiosk-collect-locked")


def _stranger() -> str:
    """A well-formed pickup code that belongs to no order."""
    from shop.pickup_codes import pickup_code

    return pickup_code(7)


def _looks(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: collecting in other languages and in larger text"):
        code = pickup(stage, "ready")
        for look in ("de", "ar", "larger"):
            kiosk.models.app.start_over()
            if look == "larger":
                kiosk.frame.look.choose(larger=True)
            else:
                kiosk.frame.language.choose(look)
            stage.scan(kiosk, code or "")
            stage.see(kiosk, lambda: kiosk.models.app.state.page == "collect")
            stage.picture(kiosk, f"kiosk-collect-{LANGUAGES.get(look, look)}")
