"""Every page of a real kiosk answers every kind of code: where it leads, what it says, how it sounds; no warning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.main import Program
from shell import pictures
from shop import return_drafts
from shop.signed_codes import Kind, Signed, Ticket, message, text
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import ANNA, BEN, CODE_ANNA, CODE_BEN, CODE_GONE, LOST, MUG, PAN, now

HERE = "here"
"""The page where the code was scanned; on the greeting page, the one that stands for it."""


def signed(kind: Kind, subject: str, nonce: int = 1, store: str = "S01") -> str:
    """A code of the right layout; `believed` decides what it is worth."""
    times = now() - timedelta(minutes=1), now() + timedelta(hours=1)
    ticket = Ticket(kind, 1, nonce.to_bytes(8, "big"), *times, store, subject.encode())
    return text(message(ticket), bytes(64))


@dataclass(frozen=True)
class Refusal:
    why: str


def believed(code: Signed) -> Ticket | Refusal:
    """Stands for the key list: nonce 1 is genuine, 2 is forged, 3 is over, 4 cannot be checked, 5 is of another store,
    6 was used."""
    whys = {2: "forged", 3: "expired", 4: "no_keys", 5: "elsewhere", 6: "used"}
    why = whys.get(int.from_bytes(code.ticket.nonce, "big"))
    return Refusal(why) if why else code.ticket


class Ears:
    """Stands where the beeper is."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def play(self, sound: str) -> None:
        self.heard.append(sound)


@dataclass(frozen=True)
class Case:
    """`words` are on screen afterwards."""

    code: str
    page: str
    sound: str
    words: str


DRAFT = return_drafts.text(return_drafts.ReturnDraft("0190a000-0000-7000-8000-00000000abcd", "TT-100003"))

CASES = {
    "product": Case(MUG, "product", "understood", "Enamel Mug"),
    "gs1": Case(f"010{MUG}17301231", "product", "understood", "This pack: use by 31 Dec 2030"),
    "not ours": Case(LOST, HERE, "unknown", "We don’t know this product yet"),
    "card": Case(f"LOY:{ANNA}", HERE, "understood", "Hello Anna"),
    "changing card": Case(signed("loyalty", ANNA), HERE, "understood", "Hello Anna"),
    "changing card, over": Case(signed("loyalty", ANNA, 3), HERE, "refused", "Your member code has changed"),
    "changing card, forged": Case(signed("loyalty", ANNA, 2), HERE, "refused", "isn’t one of ours"),
    "pickup": Case(signed("pickup", "TT-100001"), "collect", "understood", "Hello Anna, your\norder is ready"),
    "pickup, forged": Case(signed("pickup", "TT-100001", 2), "collect", "refused", "This code isn’t\none of ours"),
    "fallback": Case(CODE_ANNA, "collect", "understood", "Your order is ready"),
    "order number": Case("ORDER:TT-100001", "collect", "understood", "Do you have your\npickup code?"),
    "return": Case("RETURN:R-1234", "return", "understood", "Please take this code\nto the service desk"),
    "draft of a return": Case(DRAFT, "return", "understood", "Is this order yours?"),
    "signed return": Case(signed("return", "TT-100003"), "return", "understood", "What would you\nlike to return?"),
    "signed return, forged": Case(signed("return", "TT-1", 2), "return", "refused", "This code isn’t\none of ours"),
    "badge": Case("STAFF:lena", HERE, "understood", "This code is for our team"),
    "signed badge": Case(signed("badge", "lena"), HERE, "understood", "This code is for our team"),
    "bay": Case("BAY:7-B", HERE, "understood", "That’s a shelf label"),
    "tote": Case("TOTE:12", HERE, "understood", "This code is for our team"),
    "serial": Case("SN:8Q2-77", HERE, "understood", "That’s a serial number"),
    "basket": Case(signed("basket", "x"), HERE, "understood", "That’s a saved basket"),
    "web": Case("https://example.com/menu", HERE, "unknown", "That code leads to a web page"),
    "misprint": Case("9520123456789", HERE, "unknown", "That number isn’t complete"),
    "damaged": Case("S1:ABC", HERE, "unknown", "That code didn’t come through whole"),
    "nonsense": Case("x" * 4000, HERE, "unknown", "We can’t read this code"),
}
RETURNING = {
    "pickup": Case(signed("pickup", "TT-100001"), "return", "understood", "You don’t have\nthis order yet"),
    "pickup, forged": Case(signed("pickup", "TT-100001", 2), "return", "refused", "This code isn’t\none of ours"),
    "fallback": Case(CODE_ANNA, "return", "understood", "You don’t have\nthis order yet"),
    "order number": Case("ORDER:TT-100002", "return", "understood", "Is this order yours?"),
}
"""At the Return page an order's code says what is to come back. Anna has shown the changing code of her app before."""
PAGES = ("attract", "home", "scan", "product", "search", "help", "collect", "member", "return")


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def kiosk(opened: Opener, ears: Ears) -> Program:
    program = opened(known=True)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.frame.sounds.use(ears)
    program.memory.verify = believed
    return program


def see(program: Program, what: str | Callable[[], object]) -> None:
    there = what if callable(what) else lambda: pictures.find(program.window, what) is not None
    assert pictures.wait(there, 5), f"{what!r} is not among {pictures.names(program.window)}"


def page(program: Program) -> str:
    return program.models.app.state.page


def go(program: Program, name: str) -> None:
    app = program.models.app
    app.start_over()
    if name == "product":
        app.show_product("pan", "")
        see(program, "Iron Pan")
    elif name == "help":
        app.ask()
    elif name != "attract":
        app.open(name)
    see(program, lambda: page(program) == name)


def stands_for(start: str, code: str) -> str:
    """Where a code is answered that opens no page: the greeting page has no room for words."""
    if start != "attract":
        return start
    return "home" if "card" in code and CASES[code].sound == "understood" else "scan"


@pytest.mark.parametrize("start", PAGES)
def test_every_code_is_answered_on_every_page(kiosk: Program, ears: Ears, start: str) -> None:
    for name, case in (CASES | (RETURNING if start == "return" else {})).items():
        if page(kiosk) != start or name == "product":
            go(kiosk, start)
        before = len(ears.heard)
        kiosk.scanner.inject(case.code)
        see(kiosk, lambda before=before: len(ears.heard) > before)
        wanted = stands_for(start, name) if case.page == HERE else case.page
        assert (name, page(kiosk), ears.heard[before:]) == (name, wanted, [case.sound])
        see(kiosk, case.words)


def test_a_burst_into_a_focused_field_is_a_scan_and_types_nothing(kiosk: Program, ears: Ears) -> None:
    go(kiosk, "collect")
    see(kiosk, "Keyboard")
    for key in CODE_BEN:
        QTest.keyClick(kiosk.window, key, Qt.KeyboardModifier.NoModifier, 0)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 0)
    see(kiosk, "We are getting your\norder ready")
    see(kiosk, "We expect it to be ready by 11:30. Have a look around until then.")
    assert ears.heard == ["understood"]
    kiosk.models.app.open("collect")
    see(kiosk, "Collect your order")
    assert pictures.find(kiosk.window, CODE_BEN[:4]) is None


def test_a_product_scanned_while_somebody_is_being_identified_is_shown_and_they_are_greeted(kiosk: Program) -> None:
    go(kiosk, "member")
    kiosk.scanner.inject(f"LOY:{ANNA}")
    kiosk.scanner.inject(MUG)
    see(kiosk, "Enamel Mug")
    see(kiosk, lambda: kiosk.models.pages.member.state.known)
    assert page(kiosk) == "product"
    see(kiosk, "Hello Anna")


def test_a_card_masks_the_points_and_the_changing_code_shows_them_with_their_age(kiosk: Program) -> None:
    kiosk.scanner.inject(f"LOY:{ANNA}")
    see(kiosk, "Hello Anna. You are signed in. Card ending in 2345")
    pictures.tap(kiosk.window, "Hello Anna")
    see(kiosk, "Points are hidden")
    assert pictures.find(kiosk.window, "1,204") is None
    assert pictures.find(kiosk.window, "Gold") is None
    kiosk.scanner.inject(signed("loyalty", ANNA))
    see(kiosk, "1,204 points")
    see(kiosk, "Gold member")
    see(kiosk, "as of 09:00 · Card ending in 2345")
    assert pictures.find(kiosk.window, "Berg") is None
    kiosk.scanner.inject(f"LOY:{ANNA}")
    see(kiosk, "1,204 points")


def test_the_second_person_finds_no_trace_of_the_first(kiosk: Program) -> None:
    kiosk.scanner.inject(signed("loyalty", ANNA))
    see(kiosk, "Hello Anna")
    kiosk.scanner.inject(signed("pickup", "TT-100001"))
    see(kiosk, "Enamel Mug, 2 times")
    kiosk.models.app.open("search")
    kiosk.models.pages.search.type("anna was here")
    first = kiosk.models.sessions.current
    kiosk.scanner.inject(f"LOY:{BEN}")
    see(kiosk, "Hello Ben")
    assert first.ended
    assert page(kiosk) == "home"
    assert not kiosk.models.app.state.can_go_back
    assert kiosk.models.pages.search.state.text == ""
    assert kiosk.models.pages.collect.state.number == ""
    for name in PAGES[1:]:
        kiosk.models.app.open(name) if name not in ("product", "help") else None
        assert not any("Anna" in said or "100001" in said or "2345" in said for said in pictures.names(kiosk.window))


def test_the_order_of_somebody_else_ends_the_visit_before(kiosk: Program) -> None:
    kiosk.scanner.inject(signed("pickup", "TT-100001"))
    see(kiosk, "Hello Anna, your\norder is ready")
    first = kiosk.models.sessions.current
    kiosk.scanner.inject(CODE_BEN)
    see(kiosk, "We are getting your\norder ready")
    assert first.ended
    assert pictures.find(kiosk.window, "Anna") is None


def test_signing_out_forgets_who_was_there(kiosk: Program) -> None:
    kiosk.scanner.inject(f"LOY:{ANNA}")
    see(kiosk, "Hello Anna")
    pictures.tap(kiosk.window, "Sign out")
    see(kiosk, lambda: page(kiosk) == "attract")
    assert not kiosk.models.pages.member.state.known
    assert pictures.find(kiosk.window, "Anna") is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (signed("pickup", "TT-100002"), "We are getting your\norder ready"),
        (signed("pickup", "TT-100003"), "This order has been collected"),
        (signed("pickup", "TT-100004"), "This order was cancelled"),
        (signed("pickup", "TT-100005"), "We could not keep your order any longer"),
        (signed("pickup", "TT-100006"), "Almost all of it\nis ready"),
        (signed("pickup", "TT-100007"), "Your order waits\nat Mill"),
        (signed("pickup", "TT-100099"), "Your order hasn’t reached this screen yet"),
        (signed("pickup", "TT-100099", 5, store="S02"), "Your order waits\nat Mill"),
        (signed("pickup", "TT-100001", 3), "This code is no\nlonger valid"),
        (signed("pickup", "TT-100001", 4), "We can’t check this\ncode right now"),
        (signed("pickup", "TT-100001", 6), "This order has been collected"),
        (CODE_GONE, "We can’t find an open order with this code"),
    ],
)
def test_an_order_is_answered_as_it_stands(kiosk: Program, code: str, words: str) -> None:
    kiosk.scanner.inject(code)
    see(kiosk, words)
    see(kiosk, kiosk.models.pages.collect.state.text)
    see(kiosk, kiosk.models.pages.collect.state.primary.words)


def test_the_team_is_called_with_the_number_of_the_order(kiosk: Program) -> None:
    kiosk.scanner.inject(signed("pickup", "TT-100003"))
    see(kiosk, "Ask our team")
    pictures.tap(kiosk.window, "Ask our team")
    see(kiosk, "Your call is saved")
    see(kiosk, "TT-100003")
    assert kiosk.records is not None
    assert [row.type for row in kiosk.records.pending(0, 10)] == ["help.call"]
    (task,) = kiosk.records.tasks()
    assert (task.reason, task.title, task.product or "") == ("collect", "TT-100003", "")


def test_what_is_typed_is_a_pickup_code_or_words(kiosk: Program, ears: Ears) -> None:
    go(kiosk, "collect")
    kiosk.models.app.type_pickup("hello")
    see(kiosk, "A pickup code has eight characters. Please compare it once more.")
    assert ears.heard == ["unknown"]
    kiosk.models.app.type_pickup(f"{CODE_ANNA[:4]}-{CODE_ANNA[4:]}".lower())
    see(kiosk, "3 pieces are waiting for you.")
    assert pictures.find(kiosk.window, "Enamel Mug") is None


def test_five_wrong_codes_lock_the_entry_and_a_signed_code_still_opens(kiosk: Program, ears: Ears) -> None:
    for number in range(5):
        kiosk.scanner.inject(CODE_GONE)
        see(kiosk, lambda number=number: len(ears.heard) == number + 1)
    kiosk.scanner.inject(CODE_ANNA)
    see(kiosk, "Let us help you")
    assert ears.heard[-1] == "refused"
    kiosk.models.app.start_over()
    kiosk.scanner.inject(CODE_ANNA)
    see(kiosk, "Let us help you")
    kiosk.scanner.inject(signed("pickup", "TT-100001"))
    see(kiosk, "Hello Anna, your\norder is ready")


def test_a_kiosk_that_knows_nobody_greets_without_a_name(opened: Opener) -> None:
    kiosk = opened()
    kiosk.memory.verify = believed
    kiosk.scanner.inject(PAN)
    see(kiosk, "Iron Pan")
    kiosk.scanner.inject(signed("loyalty", ANNA))
    see(kiosk, "Welcome back. You are signed in. Card ending in 2345")
    assert page(kiosk) == "product"
    kiosk.scanner.inject(signed("pickup", "TT-100001"))
    see(kiosk, "Your order is ready")
