"""The part of the kiosk's tour in which somebody brings something back: every state of the Return page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.main import Program, utc_now
from shell import pictures
from shell.journeys import Stage

STORE = "S01"
LANGUAGES = {"de": "german", "ar": "arabic", "larger": "larger"}
LATE, LATEST = timedelta(days=40), timedelta(days=95)
"""Beyond the window of the built-in rules, and not yet gone from the devices of the store."""


def walk(stage: Stage) -> None:
    """On orders of the demo's own central, which is gone for a while as well."""
    kiosk: Program = stage.kiosk
    far = next((code(stage, one) for one in _elsewhere(stage)), "")
    _choosing(stage, kiosk)
    _ways(stage, kiosk, far)
    _looks(stage, kiosk)
    _offline(stage, kiosk, far)
    _landscape(stage, kiosk)
    kiosk.models.app.start_over()


def code(stage: Stage, order: dict[str, Any]) -> str:
    return stage.code("return", "--order", order["id"], "--return", order["id"])


def _orders(stage: Stage, status: str) -> Iterator[dict[str, Any]]:
    """Of this store in this state, the newest first."""
    with (Path(stage.ground.retailer) / "orders.jsonl").open(encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if row["store"] == STORE and row["status"] == status]
    return iter(sorted(rows, key=lambda row: str(row["placed_at"]), reverse=True))


def _recent(stage: Stage, lines: int) -> dict[str, Any]:
    """One that was collected lately, with so many lines if there is one."""
    found = [one for one in _orders(stage, "completed") if one["method"] == "pickup"]
    return next((one for one in found if len(one["lines"]) >= lines), found[0])


def _late(stage: Stage) -> dict[str, Any] | None:
    first, last = ((utc_now() - age).isoformat() for age in (LATEST, LATE))
    return next((one for one in _orders(stage, "completed") if first < one["placed_at"] < last), None)


def _stands(kiosk: Program, phase: str) -> bool:
    return kiosk.models.app.state.page == "return" and kiosk.models.pages.returns.state.phase == phase


def _opened(stage: Stage, kiosk: Program, order: dict[str, Any], phase: str = "lines") -> None:
    """Its number and what was paid for it, typed: making a signed code takes longer."""
    kiosk.models.app.start_over()
    kiosk.models.app.open("return")
    kiosk.models.app.type_return(order["id"])
    stage.see(kiosk, partial(_stands, kiosk, "proof"))
    kiosk.models.pages.returns.prove(f"{order['total'] / 100:.2f}")
    stage.see(kiosk, partial(_stands, kiosk, phase))
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _scanned(stage: Stage, kiosk: Program, text: str, phase: str) -> None:
    kiosk.models.app.start_over()
    kiosk.models.app.open("return")
    stage.scan(kiosk, text)
    stage.see(kiosk, partial(_stands, kiosk, phase))


def _tap(stage: Stage, kiosk: Program, words: str) -> None:
    """Once the buttons lie where they belong."""
    pictures.settle(kiosk.window, 1)
    stage.tap(kiosk, words)


def _chosen(kiosk: Program) -> None:
    """One unit of each line, each for a reason of its own."""
    model = kiosk.models.pages.returns
    for one, reason in zip([row for row in model.state.goods if row.most], ("fit", "faulty") * 5, strict=False):
        model.more(one.id)
        model.explain(one.id, reason)


def _choosing(stage: Stage, kiosk: Program) -> None:
    app, model, order = kiosk.models.app, kiosk.models.pages.returns, _recent(stage, 2)
    with stage.step("kiosk: returning something, and whose order it is"):
        app.start_over()
        app.begin()
        stage.tap(kiosk, "Return something")
        stage.see(kiosk, "Keyboard")
        stage.picture(kiosk, "kiosk-return-start")
        app.type_return("hello")
        stage.picture(kiosk, "kiosk-return-start-mistake")
        app.type_return(order["id"])
        stage.see(kiosk, partial(_stands, kiosk, "proof"))
        stage.picture(kiosk, "kiosk-return-proof")
        model.prove("1")
        stage.see(kiosk, partial(_stands, kiosk, "unknown"))
        stage.picture(kiosk, "kiosk-return-unknown")
        app.type_return(order["id"])
        stage.see(kiosk, partial(_stands, kiosk, "proof"))
        model.prove(f"{order['total'] / 100:.2f}")
        stage.see(kiosk, partial(_stands, kiosk, "lines"))
        stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)
        stage.picture(kiosk, "kiosk-return-lines")
    with stage.step("kiosk: what comes back, the decision, and the code for the desk"):
        first = model.state.goods[0]
        stage.tap(kiosk, f"Return {first.title}")
        stage.see(kiosk, "Why does it come back?")
        stage.picture(kiosk, "kiosk-return-why")
        _chosen(kiosk)
        stage.picture(kiosk, "kiosk-return-chosen")
        _tap(stage, kiosk, "See what is possible")
        stage.see(kiosk, partial(_stands, kiosk, "decision"))
        stage.picture(kiosk, "kiosk-return-decision")
        _tap(stage, kiosk, "Get my code")
        stage.see(kiosk, partial(_stands, kiosk, "code"))
        stage.see(kiosk, lambda: "knows what you bring" in model.state.text, 20)
        stage.picture(kiosk, "kiosk-return-code")
        _tap(stage, kiosk, "Send it to my e-mail as well")
        stage.see(kiosk, lambda: model.state.mailing == "sent")
        stage.picture(kiosk, "kiosk-return-mailed")
        _tap(stage, kiosk, "I have my code")
        _tap(stage, kiosk, "No, thanks")
        stage.see(kiosk, lambda: app.state.page == "attract")


def _ways(stage: Stage, kiosk: Program, far: str) -> None:
    with stage.step("kiosk: orders that cannot simply come back"):
        late = _late(stage)
        if late is not None:
            _opened(stage, kiosk, late)
            _chosen(kiosk)
            stage.picture(kiosk, "kiosk-return-late-lines")
            kiosk.models.pages.returns.explain(kiosk.models.pages.returns.state.goods[0].id, "mind")
            kiosk.models.pages.returns.decide()
            stage.picture(kiosk, "kiosk-return-late")
        for status, phase in (("returned", "all_back"), ("open", "not_yet"), ("cancelled", "cancelled")):
            one = next(_orders(stage, status), None)
            if one is not None:
                _opened(stage, kiosk, one, phase)
                stage.picture(kiosk, f"kiosk-return-{phase.replace('_', '-')}")
        _scanned(stage, kiosk, "RETURN:R-100234", "show")
        stage.picture(kiosk, "kiosk-return-show")
        if far:
            _scanned(stage, kiosk, far, "not_here")
            stage.picture(kiosk, "kiosk-return-not-here")


def _elsewhere(stage: Stage) -> Iterator[dict[str, Any]]:
    """Orders that are not of this store."""
    with (Path(stage.ground.retailer) / "orders.jsonl").open(encoding="utf-8") as file:
        yield from (row for row in map(json.loads, file) if row["store"] != STORE and row["status"] == "completed")


def _looks(stage: Stage, kiosk: Program) -> None:
    model, order = kiosk.models.pages.returns, _recent(stage, 2)
    with stage.step("kiosk: returning in other languages and in larger text"):
        for look, name in LANGUAGES.items():
            _opened(stage, kiosk, order)
            if look == "larger":
                kiosk.frame.look.choose(larger=True)
            else:
                kiosk.frame.language.choose(look)
            _chosen(kiosk)
            stage.picture(kiosk, f"kiosk-return-chosen-{name}")
            model.decide()
            stage.picture(kiosk, f"kiosk-return-decision-{name}")
            model.get_code()
            stage.see(kiosk, partial(_stands, kiosk, "code"))
            stage.picture(kiosk, f"kiosk-return-code-{name}")


def _offline(stage: Stage, kiosk: Program, far: str) -> None:
    model, order = kiosk.models.pages.returns, _recent(stage, 1)
    with stage.step("kiosk: returning without a network"):
        stage.central.stop()
        try:
            stage.see(kiosk, lambda: bool(kiosk.models.app.state.line), 30)
            _opened(stage, kiosk, order)
            _chosen(kiosk)
            model.decide()
            model.get_code()
            stage.see(kiosk, partial(_stands, kiosk, "code"))
            stage.picture(kiosk, "kiosk-return-code-offline")
            if far:
                _scanned(stage, kiosk, far, "not_here")
                stage.picture(kiosk, "kiosk-return-not-here-offline")
        finally:
            stage.central.start()


def _landscape(stage: Stage, kiosk: Program) -> None:
    view, spec, model = kiosk.window, kiosk.frame.spec, kiosk.models.pages.returns
    with stage.step("kiosk: returning, in landscape"):
        order = _recent(stage, 2)
        view.resize(spec.height, spec.width)
        try:
            _opened(stage, kiosk, order)
            _chosen(kiosk)
            stage.picture(kiosk, "kiosk-landscape-return-chosen")
            model.decide()
            stage.picture(kiosk, "kiosk-landscape-return-decision")
            model.get_code()
            stage.see(kiosk, partial(_stands, kiosk, "code"))
            stage.picture(kiosk, "kiosk-landscape-return-code")
        finally:
            kiosk.models.app.start_over()
            view.resize(spec.width, spec.height)
