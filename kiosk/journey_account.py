"""The part of the kiosk's tour in which somebody shows who they are: a card, then the changing code of their app, then
their account door by door; without a line; and as others see it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage

Card = Callable[[Stage, str], dict[str, str]]
LANGUAGES = {"de": "german", "ar": "arabic"}
PARTS = ("orders", "wishes", "suggestions")


def walk(stage: Stage, card: Card) -> None:
    """Online; the line goes and comes inside of it."""
    kiosk = stage.kiosk
    member = card(stage, "a loyalty card")["code"].removeprefix("LOY:")
    customer = _customer(stage, member)
    with stage.step("kiosk: a card is greeted by name, and shows no more"):
        kiosk.models.app.start_over()
        stage.scan(kiosk, f"LOY:{member}")
        stage.see(kiosk, lambda: kiosk.models.pages.member.state.greeting != "Welcome back", 15)
        _page(stage, kiosk, "account-card")
    with stage.step("kiosk: the changing code opens the account, door by door"):
        _show_code(stage, kiosk, customer)
        _page(stage, kiosk, "account")
        for part in PARTS:
            _part(stage, kiosk, part)
            stage.picture(kiosk, f"kiosk-account-{part}")
    with stage.step("kiosk: an opt-out counts at once"):
        _opt_out(stage, kiosk)
    with stage.step("kiosk: the basket online goes on here"):
        _part(stage, kiosk, "basket")
        stage.tap(kiosk, "Go on with it here")
        stage.see(kiosk, lambda: kiosk.models.pages.account.state.taken, 10)
        stage.picture(kiosk, "kiosk-account-basket-here")
    _looks(stage, kiosk)
    with stage.step("kiosk: signing out forgets who was there"):
        kiosk.models.app.sign_out()
        stage.see(kiosk, lambda: not kiosk.models.pages.account.state.doors)


def offline(stage: Stage, card: Card) -> None:
    """Central goes while the account is on screen: it stays, with its age, and with what nobody can know."""
    kiosk = stage.kiosk
    member = card(stage, "a loyalty card")["code"].removeprefix("LOY:")
    with stage.step("kiosk: the account when the line goes"):
        kiosk.models.app.start_over()
        _show_code(stage, kiosk, _customer(stage, member))
        stage.central.stop()
        stage.see(kiosk, lambda: bool(kiosk.models.pages.account.state.note), 30)
        _page(stage, kiosk, "account-offline")
        kiosk.models.app.start_over()


def _show_code(stage: Stage, kiosk: Program, customer: str) -> None:
    stage.scan(kiosk, stage.code("loyalty", "--customer", customer))
    stage.see(kiosk, lambda: kiosk.models.pages.account.state.phase == "ready", 15)


def _page(stage: Stage, kiosk: Program, name: str) -> None:
    kiosk.models.app.open("member")
    kiosk.models.app.dismiss()
    stage.picture(kiosk, f"kiosk-{name}")


def _part(stage: Stage, kiosk: Program, part: str) -> None:
    account = kiosk.models.pages.account
    account.open(part)
    if part == "orders" and account.state.orders:
        account.unfold(account.state.orders[0].id)
    stage.see(kiosk, account.state.title)
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _opt_out(stage: Stage, kiosk: Program) -> None:
    account = kiosk.models.pages.account
    _part(stage, kiosk, "consents")
    stage.tap(kiosk, "Suggestions from my orders")
    stage.see(kiosk, lambda: not any(row.waits or row.given for row in account.state.consents[:1]), 20)
    stage.picture(kiosk, "kiosk-account-opted-out")
    account.agree("recommendations", True)
    stage.see(kiosk, lambda: all(row.given and not row.waits for row in account.state.consents[:1]), 20)
    account.up()


def _looks(stage: Stage, kiosk: Program) -> None:
    """The same person's account as others would have it: a visit keeps its account whatever its language is."""
    with stage.step("kiosk: the account in other languages, in larger text and in landscape"):
        for look in ("de", "ar", "larger"):
            if look == "larger":
                kiosk.frame.language.choose("en")
                kiosk.frame.look.choose(larger=True)
            else:
                kiosk.frame.language.choose(look)
            _both(stage, kiosk, LANGUAGES.get(look, look))
        kiosk.frame.look.choose(larger=False)
        view, spec = kiosk.window, kiosk.frame.spec
        view.resize(spec.height, spec.width)
        try:
            _both(stage, kiosk, "landscape")
        finally:
            view.resize(spec.width, spec.height)


def _both(stage: Stage, kiosk: Program, name: str) -> None:
    """The doors, and the one with most behind it."""
    kiosk.models.pages.account.open("")
    _page(stage, kiosk, f"account-{name}")
    _part(stage, kiosk, "orders")
    stage.picture(kiosk, f"kiosk-account-orders-{name}")


def _customer(stage: Stage, member: str) -> str:
    with (Path(stage.ground.retailer) / "customers.jsonl").open(encoding="utf-8") as file:
        return next(str(one["id"]) for one in map(json.loads, file) if one["member"] == member)
