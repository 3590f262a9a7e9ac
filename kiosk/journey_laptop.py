"""The journey that this product began with: somebody looked at a thing at home, comes into the store, is recognised,
sees it again, compares, buys the variant that is not on the shelf - one thing from the shelf, one from another store,
one sent home - and pays at the counter with a code. Once with a line, once while central is gone between comparing and
ordering: the same screens, the same basket, honest words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.journey_basket import _painted, _put_in, _tap, _to
from kiosk.main import Program
from shell.journeys import Stage
from shop.lookups import Found

AWAY = "kiosk-laptop-away"
SEEN_AWAY = ("7-basket", "8-get-it", "9-request", "10-confirmed")
ADDRESS = {"street": "Hafenstraße 12", "postcode": "24103", "city": "Kiel"}


class Untrue(Exception):
    """What a screen said is not what is so."""


def _must(holds: bool, words: str) -> None:
    if not holds:
        raise Untrue(words)


def _shot(stage: Stage, kiosk: Program, picture: str, name: str) -> None:
    """Without a line only of what is said otherwise, and of the basket, which is the same."""
    if picture == AWAY and name not in SEEN_AWAY:
        return
    _painted(stage, kiosk)
    stage.picture(kiosk, f"{picture}-{name}")


def walk(stage: Stage) -> None:
    """On the demo's own central."""
    kiosk: Program = stage.kiosk
    with_a_line = _shopped(stage, kiosk, "kiosk-laptop", away=False)
    without = _shopped(stage, kiosk, AWAY, away=True)
    # Another store may be the nearest one by then: the kind of way counts.
    with stage.step("kiosk: the same basket and the same sum, with and without a line"):
        _must(bool(without) and with_a_line == without, f"{with_a_line} and {without}")


def _shopped(stage: Stage, kiosk: Program, picture: str, *, away: bool) -> list[str]:
    """What the basket said, line by line, and its sum."""
    said: list[str] = []
    name = "without a line" if away else "with a line"
    with stage.step(f"kiosk: seen at home, seen again here ({name})"):
        _recognised(stage, kiosk, picture)
        _seen_again(stage, kiosk, picture)
    with stage.step(f"kiosk: beside others ({name})"):
        _compared(stage, kiosk, picture)
    if away:
        stage.central.stop()
    try:
        with stage.step(f"kiosk: the one that is not on the shelf ({name})"):
            stage.see(kiosk, lambda: bool(kiosk.models.app.state.line) is away, 30)
            _not_on_the_shelf(stage, kiosk, picture)
        with stage.step(f"kiosk: one from the shelf, one from another store, one sent home ({name})"):
            said += _mixed(stage, kiosk, picture)
        with stage.step(f"kiosk: ordered ({name})"):
            _ordered(stage, kiosk, picture, away=away)
    finally:
        if away:
            stage.central.start()
    with stage.step(f"kiosk: confirmed once, paid at the counter by its code ({name})"):
        _paid(stage, kiosk, picture)
    return said


# --- to the product


def _recognised(stage: Stage, kiosk: Program, picture: str) -> None:
    """By the changing code of their app, on the greeting page."""
    app, account = kiosk.models.app, kiosk.models.pages.account
    app.start_over()
    stage.see(kiosk, "Touch to begin")
    _shot(stage, kiosk, picture, "1-attract")
    person = _customer(stage)
    stage.scan(kiosk, stage.code("loyalty", "--customer", person["id"]))
    stage.see(kiosk, f"Hello {person['first_name']}", 15)
    app.open("member")
    stage.see(kiosk, lambda: account.state.phase == "ready", 15)
    _shot(stage, kiosk, picture, "2-recognised")


def _seen_again(stage: Stage, kiosk: Program, picture: str) -> None:
    """What they looked at online, and then its own page."""
    app, account = kiosk.models.app, kiosk.models.pages.account
    account.open("viewed")
    stage.see(kiosk, lambda: len(account.state.tiles) > 0)
    _shot(stage, kiosk, picture, "3-seen-at-home")
    found = _wanted(kiosk, [one.product for one in account.state.tiles])
    app.show_product(found.product.id, found.variant.id)
    stage.see(kiosk, partial(_shows, kiosk, found.variant.id), 10)
    _shot(stage, kiosk, picture, "4-product")


def _customer(stage: Stage) -> dict[str, Any]:
    """Somebody who looked at things online, and agreed to be shown them."""
    with (Path(stage.ground.retailer) / "customers.jsonl").open(encoding="utf-8") as file:
        return next(row for row in map(json.loads, file) if row["language"] == "en" and len(row["viewed"]) > 6)


def _wanted(kiosk: Program, products: list[str]) -> Found:
    """Of what they looked at, a variant that is not here but can be sent, best one of which there are many; its product
    has others."""
    for least in (10, 3):
        for found in _variants(kiosk, products):
            if _is_away(found, kiosk.memory.store.code, least):
                return found
    raise Untrue("all that they looked at is on the shelf")


def _variants(kiosk: Program, products: list[str]) -> Iterator[Found]:
    for product in products:
        known = kiosk.memory.product(product, None)
        for variant in known.product.variants if known is not None and len(known.product.variants) > 1 else ():
            found = kiosk.memory.product(product, variant.id)
            if found is not None:
                yield found


def _is_away(found: Found, here: str, least: int) -> bool:
    free = {row.location: row.on_hand - row.reserved - row.safety for row in found.stock}
    sent = any(units >= least for place, units in free.items() if place.startswith("W"))
    return here in free and free[here] <= 0 and sent


def _shows(kiosk: Program, variant: str) -> bool:
    product = kiosk.models.pages.product
    return product.state.phase == "content" and product.state.variant == variant


# --- compared, and into the basket


def _compared(stage: Stage, kiosk: Program, picture: str) -> None:
    app, search, compare = kiosk.models.app, kiosk.models.pages.search, kiosk.models.pages.compare
    product = kiosk.models.pages.product.state
    app.open("search")
    search.type(product.title.split()[-1])
    stage.see(kiosk, lambda: len(search.state.tiles) > 1, 10)
    compare.toggle(product.product, product.variant)
    for one in [tile for tile in search.state.tiles if tile.product != product.product][:2]:
        compare.toggle(one.product, one.variant)
    app.open("compare")
    stage.see(kiosk, "Side by side")
    _shot(stage, kiosk, picture, "5-compare")
    app.show_product(product.product, product.variant)
    stage.see(kiosk, partial(_shows, kiosk, product.variant))


def _not_on_the_shelf(stage: Stage, kiosk: Program, picture: str) -> None:
    buying = kiosk.models.pages.buying
    stage.see(kiosk, lambda: buying.choosing.state.way.id.startswith("ship"), 10)
    _shot(stage, kiosk, picture, "6-not-on-the-shelf")
    _tap(stage, kiosk, "Add to basket")
    stage.see(kiosk, lambda: buying.basket.state.units == 1)


def _mixed(stage: Stage, kiosk: Program, picture: str) -> list[str]:
    entries = json.loads((Path(stage.ground.retailer) / "card.json").read_text(encoding="utf-8"))
    shelf = next(entry["code"] for entry in entries if "9 here, aisle" in entry["shows"])
    away = next(entry["code"] for entry in entries if "sold out here" in entry["shows"])
    buying = kiosk.models.pages.buying
    _put_in(stage, kiosk, shelf, "shelf:S01")
    _put_in(stage, kiosk, away, _elsewhere(stage, kiosk, away))
    kiosk.models.app.open("basket")
    stage.see(kiosk, "Your basket")
    _shot(stage, kiosk, picture, "7-basket")
    ways = [one.way for one in buying.basket.basket.lines]
    _must(ways == ["ship", "shelf", "pickup"], f"the ways are {ways}")
    return [*(f"{one.title} {one.sum} {one.wayIcon}" for one in buying.basket.state.lines), buying.basket.state.total]


def _elsewhere(stage: Stage, kiosk: Program, code: str) -> str:
    """The nearest store that has it."""
    choosing = kiosk.models.pages.buying.choosing
    stage.scan(kiosk, code)
    stage.see(kiosk, lambda: choosing.found is not None and choosing.found.variant.gtin in (code, code.zfill(14)))
    return next(one.id for one in choosing.state.ways if one.id.startswith("pickup:") and one.open)


# --- ordered, confirmed, paid


def _ordered(stage: Stage, kiosk: Program, picture: str, *, away: bool) -> None:
    """They are known: only the address is asked for."""
    checkout = kiosk.models.pages.buying.checkout
    _tap(stage, kiosk, "Continue")
    stage.see(kiosk, partial(_to, kiosk, "who"))
    _must(checkout.state.fields[0].id == "street", "somebody who is known is asked for their name")
    for name, text in ADDRESS.items():
        checkout.type(name, text)  # type: ignore[arg-type]
    checkout.act()
    stage.see(kiosk, partial(_to, kiosk, "how"))
    _shot(stage, kiosk, picture, "8-get-it")
    total = checkout.state.total
    _tap(stage, kiosk, f"Send order request · {total}" if away else f"Place the order · {total}")
    stage.see(kiosk, partial(_to, kiosk, "request" if away else "confirmed"), 20)
    if away:
        stage.see(kiosk, "Your order request")
        _shot(stage, kiosk, picture, "9-request")


def _paid(stage: Stage, kiosk: Program, picture: str) -> None:
    """Central has it once; what it asks for is what the screen said; then it is paid at the till."""
    confirm, number = kiosk.models.pages.buying.confirm, kiosk.models.pages.buying.confirm.state.number
    stage.see(kiosk, partial(_to, kiosk, "confirmed"), 60)
    _must(confirm.state.number == number == confirm.state.code, "the number has changed")
    confirm.print_slip()
    stage.see(kiosk, "Please take your slip.")
    _shot(stage, kiosk, picture, "10-confirmed")
    due, total = stage.at_the_till(number), confirm.sent.totals.total if confirm.sent is not None else 0
    _must(due["to_pay"] + due["on_shelf"] == total, f"the screen said {total}, the till says {due}")
    _must(len(due["orders"]) == len(set(due["orders"])) == 2, f"the orders are {due['orders']}")
    known = [one.number for one in kiosk.records.placings()] if kiosk.records is not None else []
    _must(known.count(number) == 1, f"it is there {known.count(number)} times")
    _must(stage.pay(number)["paid"] == due["to_pay"], "something else was paid")
    stage.see(kiosk, partial(_to, kiosk, "paid"), 20)
    _shot(stage, kiosk, picture, "11-paid")
    _said_goodbye(stage, kiosk, picture)


def _said_goodbye(stage: Stage, kiosk: Program, picture: str) -> None:
    """They are asked once, in one touch, whether all was well."""
    _tap(stage, kiosk, "Done")
    stage.see(kiosk, lambda: kiosk.models.app.state.page in ("feedback", "attract"))
    if kiosk.models.app.state.page == "feedback":
        _shot(stage, kiosk, picture, "12-feedback")
    kiosk.models.app.start_over()
    stage.see(kiosk, lambda: kiosk.models.pages.buying.basket.state.units == 0)
