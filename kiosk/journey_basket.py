"""The part of the kiosk's tour in which somebody buys: from the shelf and elsewhere, with a line and without."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage

LANGUAGES = {"de": "german", "ar": "arabic", "larger": "larger"}
ADA = {
    "name": "Ada Lind",
    "email": "ada.lind@example.com",
    "street": "Hafenstraße 12",
    "postcode": "24103",
    "city": "Kiel",
}


def walk(stage: Stage) -> None:
    """On the demo's own central, which is gone for a while as well."""
    kiosk: Program = stage.kiosk
    here, away = _article(stage, "9 here, aisle"), _article(stage, "sold out here")
    _ordered(stage, kiosk, here, away)
    _looks(stage, kiosk, here, away)
    _landscape(stage, kiosk, here, away)
    _last_units(stage, kiosk, away)
    kiosk.models.app.start_over()


def _article(stage: Stage, shows: str) -> str:
    entries = json.loads((Path(stage.ground.retailer) / "card.json").read_text(encoding="utf-8"))
    return str(next(entry["code"] for entry in entries if shows in entry["shows"]))


def _put_in(stage: Stage, kiosk: Program, code: str, way: str = "", units: int = 1) -> None:
    """Scanned, and into the basket by this way, or by the likeliest one."""
    buying = kiosk.models.pages.buying
    before = buying.basket.state.units
    stage.scan(kiosk, code)
    stage.see(kiosk, lambda: kiosk.models.app.state.page == "product" and buying.choosing.state.addable)
    stage.see(kiosk, lambda: buying.choosing.found is not None and buying.choosing.found.variant.gtin in _padded(code))
    if way:
        buying.choosing.pick(way)
    for _ in range(units - 1):
        buying.choosing.more()
    stage.see(kiosk, "Add to basket")
    kiosk.models.app.add_to_basket()
    stage.see(kiosk, lambda: buying.basket.state.units == before + units)


def _padded(code: str) -> tuple[str, ...]:
    return (code, code.zfill(14))


def _painted(stage: Stage, kiosk: Program) -> None:
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _tap(stage: Stage, kiosk: Program, words: str) -> None:
    """Once the page is at rest."""
    pictures.settle(kiosk.window, 1)
    stage.tap(kiosk, words)


def _type_all(kiosk: Program) -> None:
    for name, text in ADA.items():
        kiosk.models.pages.buying.checkout.type(name, text)  # type: ignore[arg-type]


def _to(kiosk: Program, phase: str) -> bool:
    app, buying = kiosk.models.app, kiosk.models.pages.buying
    if phase in ("who", "how"):
        return app.state.page == "checkout" and buying.checkout.state.phase == phase
    return app.state.page == "confirm" and buying.confirm.state.phase == phase


def _placed(stage: Stage, kiosk: Program) -> None:
    """From the basket to the page that follows the order."""
    checkout = kiosk.models.pages.buying.checkout
    kiosk.models.app.open("checkout")
    _type_all(kiosk)
    checkout.act()
    stage.see(kiosk, partial(_to, kiosk, "how"))
    checkout.act()
    stage.see(kiosk, lambda: kiosk.models.app.state.page == "confirm")


def _ordered(stage: Stage, kiosk: Program, here: str, away: str) -> None:
    app, buying = kiosk.models.app, kiosk.models.pages.buying
    with stage.step("kiosk: a basket of what is here and what is not"):
        app.start_over()
        _put_in(stage, kiosk, here)
        stage.picture(kiosk, "kiosk-basket-added")
        stage.scan(kiosk, away)
        stage.see(kiosk, lambda: buying.choosing.state.way.id.startswith("ship"))
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-basket-sold-out")
        _tap(stage, kiosk, f"How to get it: {buying.choosing.state.way.name}")
        stage.see(kiosk, "How would you like to get it?")
        stage.picture(kiosk, "kiosk-basket-ways")
        _tap(stage, kiosk, "Close")
        _tap(stage, kiosk, "Add to basket")
        stage.see(kiosk, lambda: buying.basket.state.units == 2)
        _tap(stage, kiosk, "Basket")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-basket")
    with stage.step("kiosk: whom it is for, how it comes, and central's yes"):
        _tap(stage, kiosk, "Continue")
        stage.see(kiosk, partial(_to, kiosk, "who"))
        _tap(stage, kiosk, "Continue")
        stage.picture(kiosk, "kiosk-get-it-missing")
        _type_all(kiosk)
        _tap(stage, kiosk, "Continue")
        stage.see(kiosk, partial(_to, kiosk, "how"))
        stage.picture(kiosk, "kiosk-get-it")
        buying.checkout.act()
        stage.see(kiosk, partial(_to, kiosk, "confirmed"), 20)
        buying.confirm.print_slip()
        stage.see(kiosk, "Please take your slip.")
        stage.picture(kiosk, "kiosk-order-confirmed")
        _tap(stage, kiosk, "Done")
        _tap(stage, kiosk, "No, thanks")
        stage.see(kiosk, lambda: app.state.page == "attract")


def _looks(stage: Stage, kiosk: Program, here: str, away: str) -> None:
    with stage.step("kiosk: a basket in other languages and in larger text"):
        kiosk.models.app.start_over()
        _filled(stage, kiosk, here, away)
        for look, name in LANGUAGES.items():
            if look == "larger":
                kiosk.frame.language.reset()
                kiosk.frame.look.choose(larger=True)
            else:
                kiosk.frame.language.choose(look)
            kiosk.models.app.open("basket")
            _seen(stage, kiosk, f"kiosk-basket-{name}", f"kiosk-get-it-{name}")


def _filled(stage: Stage, kiosk: Program, here: str, away: str) -> None:
    _put_in(stage, kiosk, here)
    _put_in(stage, kiosk, away)
    kiosk.models.app.open("basket")


def _seen(stage: Stage, kiosk: Program, basket: str, how: str) -> None:
    stage.picture(kiosk, basket)
    kiosk.models.app.open("checkout")
    _type_all(kiosk)
    kiosk.models.pages.buying.checkout.act()
    stage.see(kiosk, partial(_to, kiosk, "how"))
    stage.picture(kiosk, how)


def _landscape(stage: Stage, kiosk: Program, here: str, away: str) -> None:
    view, spec = kiosk.window, kiosk.frame.spec
    with stage.step("kiosk: a basket, in landscape"):
        kiosk.models.app.start_over()
        view.resize(spec.height, spec.width)
        try:
            _filled(stage, kiosk, here, away)
            _painted(stage, kiosk)
            _seen(stage, kiosk, "kiosk-landscape-basket", "kiosk-landscape-get-it")
            kiosk.models.pages.buying.checkout.act()
            stage.see(kiosk, partial(_to, kiosk, "confirmed"), 20)
            stage.picture(kiosk, "kiosk-landscape-order-confirmed")
        finally:
            kiosk.models.app.start_over()
            view.resize(spec.width, spec.height)


def _last_units(stage: Stage, kiosk: Program, away: str) -> None:
    """Twice all that another store has, both without a line: one is confirmed, the other is told what is left."""
    buying = kiosk.models.pages.buying
    with stage.step("kiosk: an order without a line is a request"):
        stage.scan(kiosk, away)
        stage.see(kiosk, lambda: buying.choosing.state.addable)
        way, units = _all_of_it(kiosk)
        stage.central.stop()
        try:
            stage.see(kiosk, lambda: bool(kiosk.models.app.state.line), 30)
            for _ in range(2):
                kiosk.models.app.start_over()
                _put_in(stage, kiosk, away, way, units)
                _placed(stage, kiosk)
                stage.see(kiosk, partial(_to, kiosk, "request"))
            stage.picture(kiosk, "kiosk-order-request")
        finally:
            stage.central.start()
    with stage.step("kiosk: it was sold meanwhile, and nobody was told otherwise"):
        stage.see(kiosk, partial(_to, kiosk, "refused"), 60)
        stage.see(kiosk, lambda: len(buying.confirm.state.parts) == 1, 20)
        stage.picture(kiosk, "kiosk-order-refused")
        _tap(stage, kiosk, "Back to my basket")
        stage.see(kiosk, lambda: kiosk.models.app.state.page == "basket")
        stage.picture(kiosk, "kiosk-order-refused-basket")


def _all_of_it(kiosk: Program) -> tuple[str, int]:
    """A way by another place, and all units that are known to be there."""
    found, here = kiosk.models.pages.buying.choosing.found, kiosk.memory.store.code
    rows = [one for one in found.stock if one.location != here] if found is not None else []
    stores = {one.code: one.kind for one in kiosk.memory.store.locations}
    known = [(one.on_hand - one.reserved - one.safety, one.location) for one in rows if one.location in stores]
    units, place = min(one for one in known if one[0] > 0)
    return f"{'pickup' if stores[place] == 'store' else 'ship'}:{place}", units
