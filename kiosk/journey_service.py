"""The part of the kiosk's tour about service: what the screen shows while nobody is there, the store's own page, a
product for the phone, a call for help that is passed on, and how it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage

LOOKS = {"de": "german", "ar": "arabic", "larger": "larger"}


def walk(stage: Stage, card: Callable[[Stage, str], dict[str, str]]) -> None:
    """On the demo's own central, which is gone for a moment. Leaves the kiosk at its greeting, and all of it told."""
    kiosk: Program = stage.kiosk
    _scheduled(stage, kiosk)
    _about(stage, kiosk)
    _later(stage, kiosk, card(stage, "on sale")["code"])
    _helped(stage, kiosk)
    _said(stage, kiosk)
    _alone(stage, kiosk)


def _painted(stage: Stage, kiosk: Program) -> None:
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _look(kiosk: Program, look: str) -> None:
    """One after the other: a language, or larger text in English."""
    if look == "larger":
        kiosk.frame.language.reset()
        kiosk.frame.look.choose(larger=True)
    else:
        kiosk.frame.language.choose(look)


def _scheduled(stage: Stage, kiosk: Program) -> None:
    app, attract = kiosk.models.app, kiosk.models.pages.attract
    with stage.step("kiosk: what central scheduled is shown while nobody is there, and opens what it is about"):
        app.start_over()
        stage.see(kiosk, lambda: any(one.scheduled for one in attract.state.slides), 10)
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-attract-scheduled")
        kiosk.frame.language.choose("ar")
        _painted(stage, kiosk)
        stage.picture(kiosk, "kiosk-attract-scheduled-arabic")
        kiosk.frame.language.reset()
        first = next(one for one in attract.state.slides if one.scheduled and one.opens)
        kiosk.models.pages.service.open_scheduled(first.id)
        search = kiosk.models.pages.search
        stage.see(kiosk, lambda: app.state.page == "search" and search.state.phase == "content", 20)


def _about(stage: Stage, kiosk: Program) -> None:
    with stage.step("kiosk: about this store"):
        kiosk.models.app.start_over()
        kiosk.models.app.begin()
        stage.tap(kiosk, "About this store")
        stage.see(kiosk, "Opening hours")
        stage.picture(kiosk, "kiosk-store")
        for look, name in LOOKS.items():
            _look(kiosk, look)
            stage.picture(kiosk, f"kiosk-store-{name}")
        kiosk.models.app.start_over()


def _later(stage: Stage, kiosk: Program, code: str) -> None:
    with stage.step("kiosk: a product for the phone"):
        stage.scan(kiosk, code)
        stage.see(kiosk, lambda: kiosk.models.pages.buying.choosing.state.addable)
        pictures.settle(kiosk.window, 1)
        stage.tap(kiosk, "Save to my phone")
        stage.see(kiosk, "Take it along on your phone")
        stage.picture(kiosk, "kiosk-later")
        kiosk.frame.language.choose("de")
        stage.picture(kiosk, "kiosk-later-german")
        kiosk.models.app.start_over()


def _helped(stage: Stage, kiosk: Program) -> None:
    tablet, help_ = stage.associate, kiosk.models.pages.help
    first, second = tablet.records.staff()[:2]
    waiting = tablet.models.pages.today.waiting
    with stage.step("kiosk: a call is passed on, and somebody else comes"):
        kiosk.models.app.begin()
        kiosk.models.app.ask_for("find")
        stage.see(kiosk, lambda: help_.state.phase == "waiting", 10)
        stage.picture(kiosk, "kiosk-help-waiting")
        stage.see(tablet, lambda: bool(waiting.rows), 10)
        call = waiting.rows[0]
        for act, who, phase in ((tablet.doing.take, first, "taken"), (tablet.doing.pass_on, first, "waiting")):
            act(call, who).result(timeout=10)
            stage.see(kiosk, partial(_stands, kiosk, phase), 10)
        stage.see(kiosk, "Your first helper cannot come after all. We are asking a colleague.")
        stage.picture(kiosk, "kiosk-help-passed-on")
        tablet.doing.take(call, second).result(timeout=10)
        stage.see(kiosk, lambda: help_.state.phase == "taken", 10)
        tablet.doing.done(call, second).result(timeout=10)
        stage.see(kiosk, "Glad we could help", 10)
        kiosk.models.app.start_over()


def _stands(kiosk: Program, phase: str) -> bool:
    return kiosk.models.pages.help.state.phase == phase


def _said(stage: Stage, kiosk: Program) -> None:
    service = kiosk.models.pages.service
    with stage.step("kiosk: how it was, in one tap and a word"):
        kiosk.models.app.begin()
        service.finish("order")
        stage.see(kiosk, "How likely are you to recommend us to a friend?")
        stage.picture(kiosk, "kiosk-feedback")
        pictures.settle(kiosk.window, 1)
        stage.tap(kiosk, "9")
        stage.tap(kiosk, "It was quick")
        stage.picture(kiosk, "kiosk-feedback-word")
        stage.tap(kiosk, "Send")
        stage.see(kiosk, "Thank you")
        stage.picture(kiosk, "kiosk-feedback-thanks")
        kiosk.models.app.start_over()
        for look, name in LOOKS.items():
            kiosk.models.app.begin()
            _look(kiosk, look)
            service.finish("return")
            service.opinion.choose(6)
            stage.picture(kiosk, f"kiosk-feedback-{name}")
            kiosk.models.app.start_over()


def _alone(stage: Stage, kiosk: Program) -> None:
    """Without a line no tablet rings: said so, with the next step."""
    help_, records = kiosk.models.pages.help, kiosk.records
    with stage.step("kiosk: help without a line, and what was counted goes when it is back"):
        stage.central.stop()
        try:
            stage.see(kiosk, lambda: bool(kiosk.models.app.state.line), 30)
            kiosk.models.app.begin()
            kiosk.models.app.ask_for("advice")
            stage.see(kiosk, lambda: help_.state.phase == "saved" and help_.state.hint != "")
            stage.picture(kiosk, "kiosk-help-offline")
            help_.cancel()
            kiosk.models.app.start_over()
        finally:
            stage.central.start()
        if records is None:
            raise LookupError("the kiosk has no memory")
        records.tell_signals().result(timeout=10)
        stage.see(kiosk, lambda: records.queue().pending == 0, 60)
