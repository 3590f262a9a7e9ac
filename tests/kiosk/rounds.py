"""A round past every page of a kiosk, with its sheets and its states: for what must hold on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.main import Program
from shell import pictures
from tests.kiosk.shop import ANNA, CODE_ANNA, LOST, MUG, PAN
from tests.kiosk.test_every_code import page, signed

Enter = Callable[[Program], object]
HOME = {
    "name": "Ada Canary",
    "email": "ada@example.com",
    "street": "Canary Street 1",
    "postcode": "24103",
    "city": "Kiel",
}


def wait(program: Program, until: Callable[[], object]) -> None:
    assert pictures.wait(until, 8), f"{page(program)}: {pictures.names(program.window)}"


def _scan(program: Program, code: str, wanted: str) -> None:
    program.scanner.inject(code)
    wait(program, lambda: page(program) == wanted)


def _product(program: Program, code: str = MUG, title: str = "Enamel Mug") -> None:
    _scan(program, code, "product")
    product = program.models.pages.product
    wait(program, lambda: product.state.title == title and product.state.phase == "content")


def _sheet(name: str, first: Enter | None = None) -> Enter:
    def enter(program: Program) -> None:
        (first or (lambda program: program.models.app.begin()))(program)
        root = program.window.rootObject()
        assert root is not None
        root.setProperty("sheet", name)

    return enter


def _search(text: str = "", wanted: str = "start") -> Enter:
    def enter(program: Program) -> None:
        search = program.models.pages.search
        program.models.app.open("search")
        search.type(text)
        wait(program, lambda: search.state.phase == wanted and (not text or search.state.counted))

    return enter


def _branch(program: Program) -> None:
    program.models.app.browse("Kitchen")
    search = program.models.pages.search
    wait(program, lambda: search.state.phase == "content" and search.state.counted)


def _help(program: Program) -> None:
    program.models.app.ask()


def _called(program: Program) -> None:
    program.models.app.ask_for("advice")
    wait(program, lambda: program.models.pages.help.state.phase == "saved")


def _ready_order(program: Program) -> None:
    _scan(program, CODE_ANNA, "collect")
    wait(program, lambda: program.models.pages.collect.state.phase == "ready")


def _goods(program: Program) -> None:
    program.models.app.open("return")
    program.scanner.inject(signed("return", "TT-100003"))
    wait(program, lambda: program.models.pages.returns.state.phase == "lines")


def _proof(program: Program) -> None:
    program.models.app.open("return")
    program.models.app.type_return("TT-100003")
    wait(program, lambda: program.models.pages.returns.state.phase == "proof")


def _compared(program: Program) -> None:
    for code, title in ((MUG, "Enamel Mug"), (PAN, "Iron Pan")):
        _product(program, code, title)
        state = program.models.pages.product.state
        program.models.pages.compare.toggle(state.product, state.variant)
    program.models.app.open("compare")
    wait(program, lambda: len(program.models.pages.compare.state.lines) > 2)


def _empty_basket(program: Program) -> None:
    program.models.app.open("basket")


def _basket(program: Program) -> None:
    models = program.models.pages.buying
    for code, title in ((MUG, "Enamel Mug"), (PAN, "Iron Pan")):
        _product(program, code, title)
        wait(program, lambda title=title: models.choosing.state.title == title)
        program.models.app.add_to_basket()
    wait(program, lambda: models.basket.state.units == 2)
    program.models.app.open("basket")


def _checkout(program: Program) -> None:
    _basket(program)
    program.models.app.open("checkout")
    wait(program, lambda: program.models.pages.buying.checkout.state.phase == "who")


def _mistaken(program: Program) -> None:
    _checkout(program)
    checkout = program.models.pages.buying.checkout
    checkout.type("email", "ada")
    checkout.act()


def _how(program: Program) -> None:
    _checkout(program)
    checkout = program.models.pages.buying.checkout
    for name, text in HOME.items():
        checkout.type(name, text)  # type: ignore[arg-type]
    checkout.act()
    wait(program, lambda: checkout.state.phase == "how")


def _ordered(program: Program) -> None:
    _how(program)
    program.models.pages.buying.checkout.act()
    wait(program, lambda: page(program) == "confirm")


def _notice(program: Program) -> None:
    program.models.app.open("scan")
    program.scanner.inject(LOST)
    wait(program, lambda: program.models.app.state.notice.title)


def _card(program: Program) -> None:
    program.models.app.open("member")
    program.scanner.inject(f"LOY:{ANNA}")
    wait(program, lambda: program.models.pages.member.state.known)


def _warning(program: Program) -> None:
    program.models.app.begin()
    rule = program.models.idle.rule
    rule.since -= sum(rule.limits()) - 20
    wait(program, lambda: program.models.idle.property("warning"))


def _feedback(program: Program, score: int) -> None:
    program.models.app.begin()
    program.models.pages.service.finish("order")
    program.models.pages.service.opinion.choose(score)
    wait(program, lambda: page(program) == "feedback")


def _thanked(program: Program) -> None:
    _feedback(program, 9)
    program.models.pages.service.opinion.send()


def _later(program: Program) -> None:
    _product(program)
    service = program.models.pages.service
    here = program.memory.store.here
    assert here is not None
    program.memory.store = replace(program.memory.store, locations=(replace(here, shop_url="https://shop.example/k"),))
    assert service.save_product()
    _sheet("later", lambda _program: None)(program)


def _open(name: str) -> Enter:
    return lambda program: program.models.app.open(name)


STATES: Final[dict[str, Enter]] = {
    "attract": lambda _program: None,
    "home": lambda program: program.models.app.begin(),
    "scan": _open("scan"),
    "scan, unknown": _notice,
    "product": _product,
    "product, sold out": lambda program: _product(program, PAN, "Iron Pan"),
    "search": _search(),
    "search, found": _search("mug", "content"),
    "search, nothing": _search("xqzw", "empty"),
    "category": _branch,
    "help": _help,
    "help, called": _called,
    "collect": _open("collect"),
    "collect, ready": _ready_order,
    "member": _open("member"),
    "member, known": _card,
    "return": _open("return"),
    "return, proof": _proof,
    "return, goods": _goods,
    "compare, empty": _open("compare"),
    "compare": _compared,
    "basket, empty": _empty_basket,
    "basket": _basket,
    "checkout": _checkout,
    "checkout, mistaken": _mistaken,
    "checkout, how": _how,
    "confirm": _ordered,
    "store": _open("store"),
    "feedback": lambda program: _feedback(program, -1),
    "feedback, words": lambda program: _feedback(program, 4),
    "feedback, thanks": _thanked,
    "later": _later,
    "display": _sheet("comfort"),
    "languages": _sheet("language"),
    "order of results": _sheet("order", _branch),
    "number": _sheet("number"),
    "way": _sheet("way", _product),
    "ways to get it": _sheet("ways", _product),
    "still there": _warning,
}
"""By name, how a kiosk that greets comes to show it."""


def enter(program: Program, name: str) -> None:
    """A fresh visit, at this state. Settings of the display and the language are chosen afterwards: a visit begins with
    those of the shop."""
    program.models.app.start_over()
    wait(program, lambda: page(program) == "attract")
    STATES[name](program)
    program.frame.background.idle(5)
