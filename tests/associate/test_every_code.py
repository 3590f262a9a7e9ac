"""Every page of a real tablet answers every kind of code: where it leads, what it says, how it sounds; no warning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from associate.main import Program
from records.genuine import NotGenuine
from shell import pictures
from shop import basket_drafts, codes
from shop.signed_codes import Kind, Signed, Ticket, message, text
from tests.associate.conftest import Opener
from tests.associate.shop import ANNA, BADGE_LENA, CODE_ANNA, CODE_GONE, LOST, MUG, NOW, PIN_LENA, Shop
from tests.associate.test_pages import enter, gone, see, sign_in, tap

HERE = "here"
"""The page where the code was scanned."""


def signed(kind: Kind, subject: str, nonce: int = 1) -> str:
    """A code of the right layout; `believed` decides what it is worth."""
    times = NOW - timedelta(minutes=1), NOW + timedelta(hours=1)
    ticket = Ticket(kind, 1, nonce.to_bytes(8, "big"), *times, "S01", subject.encode())
    return text(message(ticket), bytes(64))


def believed(code: Signed) -> Ticket | NotGenuine:
    """Stands for the key list: nonce 1 is genuine, 2 is forged, 3 is over."""
    number = int.from_bytes(code.ticket.nonce, "big")
    return code.ticket if number == 1 else NotGenuine("forged" if number == 2 else "expired")


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


BASKET = basket_drafts.texts("0000CAFE", [basket_drafts.DraftLine("mug-r", 1, "hold")])[0]
CASES = {
    "product": Case(MUG, "stock", "understood", "Enamel Mug"),
    "not ours": Case(LOST, "stock", "unknown", "Not in this tablet’s catalogue"),
    "card": Case(f"LOY:{ANNA}", "customer", "understood", "Only the card was shown"),
    "changing card": Case(signed("loyalty", ANNA), "customer", "understood", "Their changing code was genuine"),
    "changing card, over": Case(signed("loyalty", ANNA, 3), "customer", "refused", "This member code is not accepted"),
    "stranger": Case("LOY:9529000099999", "customer", "understood", "Nothing open in this store"),
    "order": Case("ORDER:TT-100002", "order", "understood", "Order TT-100002"),
    "pickup": Case(signed("pickup", "TT-100001"), "order", "understood", "Code shown: Genuine"),
    "pickup, forged": Case(signed("pickup", "TT-100001", 2), "order", "refused", "This pickup code is not accepted"),
    "fallback": Case(CODE_ANNA, "order", "understood", "Order TT-100001"),
    "fallback, unknown": Case(CODE_GONE, "order", "unknown", "No order of this store"),
    "other store": Case("ORDER:TT-100004", "order", "understood", "This order waits at Mill"),
    "bay": Case("BAY:7-B", "stock", "understood", "In bay 7-B: 1 product"),
    "empty bay": Case("BAY:9-Z", "stock", "understood", "Nothing is kept in bay 9-Z"),
    "tote": Case("TOTE:12", HERE, "understood", "Tote 12."),
    "serial": Case("SN:8Q2-77", HERE, "understood", "Serial number 8Q2-77."),
    "return": Case("RETURN:R-1234", "returns", "unknown", "Not found on this tablet"),
    "return, signed": Case(signed("return", "TT-100003"), "returns", "understood", "Return of TT-100003"),
    "return, over": Case(signed("return", "TT-100003", 3), "returns", "refused", "This code is not accepted"),
    "basket": Case(signed("basket", "x"), HERE, "understood", "A saved basket."),
    "basket of a kiosk": Case(BASKET, "basket", "understood", "Held at this store’s counter"),
    "misprint": Case("9520000000003", HERE, "unknown", "A digit is wrong in 9520000000003."),
    "web": Case("https://example.com/win", HERE, "unknown", "A web link, not a product."),
    "damaged": Case("S1:ABC", HERE, "unknown", "The code did not come through whole."),
    "too long": Case("x" * 4000, HERE, "unknown", "Too long to be one of our codes"),
    "nonsense": Case("<b>hello</b>", HERE, "unknown", "Not one of our codes"),
}
PAGES = ("today", "pickups", "pick", "stage", "stock", "device", "order", "customer", "codes")


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def tablet(opened: Opener, tmp_path: Path, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> Program:
    shop = Shop(tmp_path / "busy")
    shop.business()
    program = opened(shop.close())
    assert pictures.wait(lambda: not program.models.pages.sign_in.state.loading)
    program.frame.sounds.use(ears)
    assert program.records is not None
    monkeypatch.setattr(program.records, "genuine", lambda code, _now: believed(code))
    return program


def go(program: Program, name: str) -> None:
    if name == "order":
        program.models.tablet.open_order("TT-100005")
        see(program, "Order TT-100005")
    else:
        program.models.router.restart(name)


@pytest.mark.parametrize("start", PAGES)
def test_every_code_is_answered_on_every_page(tablet: Program, ears: Ears, start: str) -> None:
    sign_in(tablet)
    for name, case in CASES.items():
        if tablet.models.tablet.page != start or case.page == start:
            go(tablet, start)
        before = len(ears.heard)
        tablet.scanner.inject(case.code)
        see(tablet, lambda before=before: len(ears.heard) > before)
        wanted = start if case.page == HERE else case.page
        assert (name, tablet.models.tablet.page, ears.heard[before:]) == (name, wanted, [case.sound])
        see(tablet, case.words)


@pytest.mark.parametrize(
    ("code", "words", "page", "after"),
    [
        (MUG, "A product is scanned.", "stock", "Enamel Mug"),
        ("ORDER:TT-100002", "An order is scanned.", "order", "Order TT-100002"),
        (f"LOY:{ANNA}", "A customer card is scanned.", "customer", "Anna Berg"),
        ("BAY:7-B", "A bay is scanned.", "stock", "In bay 7-B:"),
        (BASKET, "A basket is scanned.", "basket", "Held at this store’s counter"),
    ],
)
def test_what_is_scanned_before_signing_in_opens_afterwards(
    tablet: Program, code: str, words: str, page: str, after: str
) -> None:
    tablet.scanner.inject(code)
    see(tablet, words)
    assert pictures.find(tablet.window, after) is None
    sign_in(tablet)
    see(tablet, after)
    assert tablet.models.tablet.page == page


def test_words_are_said_before_anyone_signed_in(tablet: Program, ears: Ears) -> None:
    tablet.scanner.inject("TOTE:12")
    see(tablet, "Tote 12.")
    assert ears.heard == ["understood"]
    assert tablet.models.tablet.state.held == ""


def test_a_burst_into_a_focused_field_is_a_scan_and_types_nothing(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "Stock")
    tap(tablet, "Search by name")
    see(tablet, "Keyboard")
    for key in MUG:
        QTest.keyClick(tablet.window, key, Qt.KeyboardModifier.NoModifier, 0)
    QTest.keyClick(tablet.window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 0)
    see(tablet, lambda: tablet.models.pages.stock.state.phase == "product")
    assert tablet.models.pages.stock.state.query == ""


def test_an_ambiguous_code_is_chosen_by_the_person(tablet: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    both = codes.Ambiguous((codes.Gtin(f"0{MUG}"), codes.Loyalty(ANNA)))
    monkeypatch.setattr(codes, "read", lambda *_: both)
    tablet.scanner.inject("either")
    see(tablet, "A code is scanned.")
    monkeypatch.undo()
    sign_in(tablet)
    see(tablet, "What is this code?")
    tap(tablet, "Customer card")
    see(tablet, "Anna Berg")
    gone(tablet, "What is this code?")


def test_a_signed_badge_signs_in_and_a_forged_one_is_refused(tablet: Program, ears: Ears) -> None:
    tablet.scanner.inject(signed("badge", "lena", 2))
    see(tablet, "This badge is not valid.")
    assert ears.heard == ["refused"]
    tablet.scanner.inject(signed("badge", "lena"))
    see(tablet, lambda: tablet.models.pages.sign_in.state.step == "pin")
    enter(tablet, PIN_LENA)
    see(tablet, "Good morning, Lena")


def test_an_order_shows_its_lines_and_leads_back(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject("ORDER:TT-100002")
    see(tablet, "Being picked")
    see(tablet, "Enamel Mug, 2 times")
    see(tablet, "1 picked")
    see(tablet, "1 to pick")
    see(tablet, "Promised for: 08:30, late")
    tap(tablet, "Back")
    assert tablet.models.tablet.page == "today"


def test_a_customer_leads_to_their_orders_and_is_gone_with_the_person_at_work(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject(signed("loyalty", ANNA))
    see(tablet, "1,204")
    see(tablet, "Gold member")
    see(tablet, "points, as of 09:00")
    tap(tablet, "TT-100001")
    see(tablet, "Ready to hand over")
    tap(tablet, "Back")
    see(tablet, "Anna Berg")
    tablet.models.tablet.sign_out()
    assert tablet.models.pages.customer.state.name == ""
    assert tablet.models.pages.order.state.number == ""
    assert pictures.find(tablet.window, "Anna") is None


def test_the_badge_of_a_colleague_works_on_an_order(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject("ORDER:TT-100001")
    see(tablet, "Order TT-100001")
    tablet.scanner.inject(BADGE_LENA)
    see(tablet, lambda: tablet.models.tablet.page == "signin")
