"""Returning something at the kiosk: whose order it is, what the rules say, the code, and what the desk made of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.main import Program
from kiosk.returning import proves
from kiosk.returning_page import ReturnModel
from records.feed import Page
from records.outbox import Settled
from shell import pictures
from shop import codes, order_bodies
from shop.return_drafts import DraftLine, ReturnDraft, text
from shop.return_requests import KIND
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import ANNA, CODE_GONE, MUG, PAN, now
from tests.kiosk.test_every_code import believed, page, see, signed

MINE, LATE, BACK, DEAR, FINAL = (f"TT-30000{n}" for n in range(1, 6))
POLICY = {
    "version": "2026-11",
    "classes": [
        {"name": "usual", "days": 30},
        {"name": "final_sale", "categories": ["Kitchen > Pans"], "returnable": False},
    ],
    "shipping": "when_all_is_back",
    "fee": 200,
}


def line(number: int, variant: str, title: str, units: int, price: int, **states: int) -> dict[str, Any]:
    made = {"line": number, "variant": variant, "title": title, "quantity": units, "price": price}
    return made | {"captured": units * price, "states": states or {"handed_over": units}}


def given(days: int, *lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An order that was handed over so many days ago."""
    at = (now() - timedelta(days=days)).isoformat()
    over = [{"line": one["line"], "from": {"staged": one["quantity"]}} for one in lines]
    body = {"channel": "web", "method": "pickup", "store": "S01", "currency": "EUR", "placed_at": at}
    body |= {"total": sum(one["captured"] for one in lines), "status": "completed", "lines": list(lines)}
    return body | {"hand_overs": [{"id": "h1", "actor": "ben", "at": at, "lines": over}]} | more


MUGS, ONE_PAN = line(1, "mug-rm", "Enamel Mug", 2, 1500), line(2, "pan-rm", "Iron Pan", 1, 4900)
ORDERS = {
    MINE: given(5, MUGS, ONE_PAN),
    LATE: given(60, MUGS),
    BACK: given(5, line(1, "mug-rm", "Enamel Mug", 2, 1500, handed_over=2, returned=2)),
    DEAR: given(5, line(1, "mug-rm", "Enamel Mug", 1, 60_000)),
    FINAL: given(5, MUGS, ONE_PAN, shipping=490),
}


def bring(program: Program, scope: str, *rows: tuple[str, str, int, Any], minutes: float = 0) -> None:
    """What sync does when central's page arrives, so many minutes ago."""
    assert program.records is not None
    cursor = program.records.cursor(scope)
    numbered = [[kind, one, cursor.seq + n, ver, body] for n, (kind, one, ver, body) in enumerate(rows, 1)]
    to = cursor.seq + len(rows)
    seen = now() - timedelta(minutes=minutes)
    program.records.apply(Page(scope, cursor.gen, cursor.seq, to, to, numbered, seen)).result()


@pytest.fixture
def kiosk(opened: Opener) -> Program:
    program = opened(known=True)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.memory.verify = believed
    bring(program, "orders:S01", *(("order", number, 1, body) for number, body in ORDERS.items()))
    return program


def returns(program: Program) -> ReturnModel:
    return program.models.pages.returns


def phase(program: Program, wanted: str) -> None:
    see(program, lambda: page(program) == "return" and returns(program).state.phase == wanted)


def show(program: Program, number: str = MINE, wanted: str = "lines") -> ReturnModel:
    program.scanner.inject(signed("return", number))
    phase(program, wanted)
    return returns(program)


def tap(program: Program, words: str) -> None:
    see(program, words)
    pictures.wait(lambda: False, 0.05)
    pictures.tap(program.window, words)


def said(program: Program) -> str:
    return " ".join(pictures.names(program.window))


def pending(program: Program) -> list[tuple[str, dict[str, Any]]]:
    assert program.records is not None
    return [(row.type, json.loads(row.payload)["body"]) for row in program.records.pending(0, 10)]


def test_the_way_from_home_to_the_code(kiosk: Program) -> None:
    kiosk.models.app.begin()
    tap(kiosk, "Return something")
    see(kiosk, "Scan the code from your e-mail or your receipt, or type the order number.")
    kiosk.models.app.type_return("nonsense")
    see(kiosk, "An order number has letters, a dash and digits, like AB-123456. Please compare it.")
    kiosk.models.app.type_return(MINE)
    see(kiosk, "Is this order yours?")
    assert "Enamel Mug" not in said(kiosk)
    returns(kiosk).prove("€79.00")
    see(kiosk, "What would you\nlike to return?")
    see(kiosk, "Can come back until 15 Dec 2026")
    tap(kiosk, "Return Enamel Mug")
    see(kiosk, "Why does it come back?")
    assert returns(kiosk).state.primary.does == ""
    tap(kiosk, "Doesn’t fit")
    tap(kiosk, "One more of Enamel Mug")
    tap(kiosk, "See what is possible")
    see(kiosk, "This can come back")
    see(kiosk, "Expected refund: €30.00")
    assert pending(kiosk) == []
    tap(kiosk, "Get my code")
    see(kiosk, "Show this code at\nthe service desk")
    see(kiosk, "We are working offline right now. The code works all the same")
    state = returns(kiosk).state
    ((kind, body),) = pending(kiosk)
    lines = [{"line": 1, "quantity": 2, "reason": "fit"}]
    assert (kind, body) == ("return.begin", {"return": body["return"], "order": MINE, "lines": lines, "by": ""})
    assert codes.read(state.code) == ReturnDraft(body["return"], MINE, (DraftLine(1, 2, "fit"),))
    tap(kiosk, "Send it to my e-mail as well")
    see(kiosk, "The code goes to the e-mail address of this order, if we have one, once we are connected again.")
    assert [one.get("mail") for _, one in pending(kiosk)] == [None, True]
    tap(kiosk, "I have my code")
    tap(kiosk, "No, thanks")
    see(kiosk, lambda: page(kiosk) == "attract")
    assert (returns(kiosk).state.code, returns(kiosk).facts.number) == ("", "")


def test_what_was_paid_proves_an_order() -> None:
    order = order_bodies.read(MINE, ORDERS[MINE])
    assert order is not None
    for typed in ("79.00", "79,00 €", "EUR 79.00", "7900", "79", "٧٩٫٠٠"):
        assert proves(order, typed), typed
    for typed in ("", "0", "79.01", "790", "79.0", "TT-7900 or so", "7" * 40, CODE_GONE):
        assert not proves(order, typed), typed
    assert not proves(replace(order, total=0), "0")
    assert proves(replace(order, pickup_code=CODE_GONE), f"{CODE_GONE[:4]}-{CODE_GONE[4:]}".lower())
    assert proves(replace(order, currency="JPY", total=790), "790")


def test_an_unknown_order_and_a_wrong_amount_are_answered_alike_and_five_lock(kiosk: Program) -> None:
    kiosk.models.app.open("return")
    kiosk.models.app.type_return(MINE)
    phase(kiosk, "proof")
    for _ in range(6):
        returns(kiosk).prove("hello")  # says no amount, and costs no try
    see(kiosk, "Please type the whole amount, like 49.90.")
    answers = []
    for number, paid in ((MINE, "80.00"), ("TT-999999", "79.00"), (MINE, "1"), (MINE, "2"), (MINE, "3")):
        kiosk.models.app.open("return")
        kiosk.models.app.type_return(number)
        phase(kiosk, "proof")
        returns(kiosk).prove(paid)
        phase(kiosk, "unknown")
        state = returns(kiosk).state
        answers.append((state.headline, state.text, state.order, state.primary, state.goods))
    assert len(set(answers)) == 1
    kiosk.models.app.type_return(MINE)
    phase(kiosk, "locked")
    show(kiosk)  # who has the signed code is not locked out


CASES = (
    (signed("pickup", MINE, 6), "lines", "What would you\nlike to return?"),
    (signed("pickup", MINE, 3), "lines", "What would you\nlike to return?"),
    (signed("return", BACK), "all_back", "All of this order\nhas come back"),
    (signed("pickup", "TT-100001"), "not_yet", "You don’t have\nthis order yet"),
    (signed("pickup", "TT-100004"), "cancelled", "This order was cancelled"),
    (signed("pickup", "TT-100099"), "not_here", "Your order isn’t\non this screen"),
    (signed("pickup", "TT-100099", 5, store="S02"), "elsewhere", "You bought this\nat Mill"),
    (signed("return", MINE, 2), "forged", "This code isn’t\none of ours"),
    (signed("return", MINE, 4), "unchecked", "We can’t check this\ncode right now"),
    (f"ORDER:{MINE}", "proof", "Is this order yours?"),
    (CODE_GONE, "proof", "Is this order yours?"),
    ("RETURN:R-1234", "show", "Please take this code\nto the service desk"),
)


def test_each_order_and_code_has_its_own_words_and_next_step(kiosk: Program) -> None:
    for code, wanted, headline in CASES:
        kiosk.models.app.open("return")
        phase(kiosk, "start")
        kiosk.scanner.inject(code)
        phase(kiosk, wanted)
        see(kiosk, headline)
        state = returns(kiosk).state
        see(kiosk, state.text)
        if wanted != "lines":
            see(kiosk, state.primary.words)
        assert "refunded" not in said(kiosk)
    tap(kiosk, "Ask our team")
    see(kiosk, "Your call is saved")


def test_a_card_shows_who_one_is_and_no_order_and_offline_it_says_how_to_go_on(kiosk: Program) -> None:
    kiosk.models.app.open("return")
    kiosk.scanner.inject(f"LOY:{ANNA}")
    see(kiosk, "Hello Anna")
    assert (page(kiosk), returns(kiosk).state.phase) == ("return", "start")
    assert "TT-" not in said(kiosk)
    bring(kiosk, "orders:S01", ("order", "TT-300009", 1, ORDERS[MINE] | {"customer": "C1"}))
    kiosk.models.app.type_return("TT-300009")
    phase(kiosk, "proof")
    kiosk.scanner.inject(signed("loyalty", ANNA))
    see(kiosk, lambda: kiosk.models.pages.member.state.verified)
    kiosk.models.app.type_return(LATE)  # of somebody else, or nobody knows whose
    phase(kiosk, "proof")
    kiosk.models.app.open("return")
    kiosk.models.app.type_return("TT-300009")
    phase(kiosk, "lines")
    bring(kiosk, "orders:S01", minutes=600)
    show(kiosk, "TT-999999", "not_here")
    see(
        kiosk, "We are working offline, and newer orders have not reached this screen. Take your goods and your receipt"
    )
    see(kiosk, "or begin the return in the online shop.")


def test_late_dear_and_final_are_explained_before_anybody_queues(kiosk: Program) -> None:
    bring(kiosk, "config:S01", ("limits", "returns", 1, POLICY))
    model = show(kiosk, LATE)
    see(kiosk, "It could come back until 21 Oct 2026. A colleague decides whether we still take it.")
    model.more(1)
    model.explain(1, "faulty")
    assert "A colleague decides" not in said(kiosk)  # for a fault we answer longer
    model.explain(1, "mind")
    model.decide()
    see(kiosk, "A colleague decides\nabout it")
    model = show(kiosk, DEAR)
    see(kiosk, "For an article of this price a second colleague has a look.")
    model = show(kiosk, FINAL)
    see(kiosk, "This was a final sale. It can’t come back, unless something is wrong with it.")
    for number in (1, 2):
        model.more(number)
        model.explain(number, "mind")
    model.decide()
    see(kiosk, "A part of it\ncan come back")
    assert [(one.title, one.outcome) for one in model.state.decided] == [
        ("Enamel Mug", "authorised"),
        ("Iron Pan", "denied"),
    ]
    assert [(one.name, one.amount) for one in model.state.parts] == [
        ("Goods", "€15.00"),
        ("Fee for returning", "-€2.00"),
    ]
    assert model.state.expected == "€13.00"
    model.change()
    model.fewer(1)
    model.decide()
    see(kiosk, "This can’t come back")
    assert (model.state.expected, model.state.primary.does) == ("", "ask")
    model.change()
    model.more(1)
    model.more(1)
    model.explain(1, "faulty")
    model.explain(2, "faulty")
    model.decide()
    see(kiosk, "This can come back")
    assert [(one.name, one.amount) for one in model.state.parts] == [("Goods", "€79.00"), ("Shipping", "€4.90")]


def test_a_product_that_is_scanned_counts_itself_in(kiosk: Program) -> None:
    model = show(kiosk)
    kiosk.scanner.inject(MUG)
    kiosk.scanner.inject(MUG)
    kiosk.scanner.inject(MUG)
    see(kiosk, lambda: [one.chosen for one in model.state.goods] == [2, 0])
    assert page(kiosk) == "return"
    kiosk.models.app.open("home")
    kiosk.scanner.inject(PAN)
    see(kiosk, lambda: page(kiosk) == "product")


def test_changing_it_keeps_the_return_and_what_cannot_be_saved_loses_nothing(kiosk: Program) -> None:
    model = show(kiosk)
    model.more(1)
    model.explain(1, "gift")
    model.decide()
    model.get_code()
    phase(kiosk, "code")
    first = model.state.code
    model.change()
    phase(kiosk, "lines")
    model.more(2)
    model.decide()
    model.get_code()
    phase(kiosk, "code")
    assert model.state.code != first
    one, two = (body for _, body in pending(kiosk))
    assert one["return"] == two["return"]
    assert [each["line"] for each in two["lines"]] == [1, 2]
    assert kiosk.records is not None
    (request,) = kiosk.records.return_requests()
    assert [(wish.line, wish.reason) for wish in request.lines] == [(1, "gift"), (2, "gift")]
    model.change()
    model.decide()
    kiosk.memory.begin = None
    model.get_code()
    see(kiosk, "We could not save that. Please go to the service desk: they begin it there.")
    assert (model.state.phase, model.state.busy, len(model.state.decided)) == ("decision", False, 2)


def test_what_the_desk_makes_of_it_is_told_as_it_says_it(kiosk: Program) -> None:
    model = show(kiosk)
    model.more(1)
    model.explain(1, "fit")
    model.decide()
    model.get_code()
    phase(kiosk, "code")
    assert kiosk.records is not None
    number = model.facts.id
    said_ = {"return": number, "order": MINE, "store": "S01", "lines": [{"line": 1, "quantity": 1, "reason": "fit"}]}
    body = said_ | {"by": "", "at": now().isoformat(), "state": "asked"}
    body |= {"asked": {"by": "ben", "at": now().isoformat(), "codes": [], "amount": 1500}}
    (row,) = kiosk.records.pending(0, 10)
    kiosk.records.settle(0, [Settled(row.seq, row.id, "applied", at={"orders:S01": 1})]).result()
    bring(kiosk, "orders:S01", (KIND, number, 1, body))
    see(kiosk, "A colleague is being\nasked about it")
    answered = {"answered": {"by": "mia", "at": now().isoformat(), "note": ""}}
    bring(kiosk, "orders:S01", (KIND, number, 2, body | answered | {"state": "approved"}))
    see(kiosk, "A colleague has agreed")
    back = {"id": number, "command": "c9", "actor": "ben", "at": now().isoformat(), "promised": "pending"}
    back["lines"] = [{"line": 1, "quantity": 1, "amount": 1500}]
    mugs = MUGS | {"states": {"handed_over": 2, "returned": 1}}
    bring(
        kiosk,
        "orders:S01",
        ("order", MINE, 2, given(5, mugs, ONE_PAN, returns=[back])),
        (KIND, number, 3, body | {"state": "done"}),
    )
    see(kiosk, "Thank you, we have it")
    see(kiosk, "Goods accepted, refund pending: our office confirms it.")
    assert "refunded" not in said(kiosk)


def test_its_own_code_opens_a_return_again_and_one_made_up_proves_nothing(kiosk: Program) -> None:
    model = show(kiosk)
    model.more(1)
    model.explain(1, "fit")
    model.decide()
    model.get_code()
    phase(kiosk, "code")
    shown = model.state.code
    kiosk.models.app.start_over()
    kiosk.scanner.inject(shown)
    phase(kiosk, "code")
    assert returns(kiosk).state.code == shown
    kiosk.models.app.start_over()
    kiosk.scanner.inject(text(ReturnDraft("0190a000-0000-7000-8000-00000000beef", MINE, (DraftLine(1, 2, "fit"),))))
    phase(kiosk, "proof")
    assert "Enamel Mug" not in said(kiosk)


def test_the_next_shopper_finds_nothing_of_it(kiosk: Program) -> None:
    model = show(kiosk)
    model.more(1)
    model.explain(1, "fit")
    kiosk.models.idle.rule.since -= 92
    see(kiosk, "I’m still here")
    kiosk.models.idle.rule.since -= 1000
    see(kiosk, lambda: page(kiosk) == "attract")
    kiosk.models.app.open("return")
    phase(kiosk, "start")
    assert (dict(model.chosen), model.state.goods) == ({}, ())
    assert MINE not in said(kiosk)
