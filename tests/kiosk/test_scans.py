"""Every kind of code is answered in a shopper's words, or leads somewhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.scans import Choose, Collect, Identify, LookUp, Return, Say, not_signed_in, reply
from shop import codes
from shop.signed_codes import Signed, Ticket

NOW = datetime(2026, 11, 22, tzinfo=UTC)

DEVELOPER = ("sku", "gtin", "ean", "sync", "cache", "database", "error", "null", "invalid", "offline mode")


@pytest.mark.parametrize(
    ("text", "title", "sound"),
    [
        ("STAFF:anna", "This code is for our team", "understood"),
        ("BAY:7-B", "That’s a shelf label", "understood"),
        ("TOTE:12", "This code is for our team", "understood"),
        ("SN:8Q2-77", "That’s a serial number", "understood"),
        ("9520123456789", "That number isn’t complete", "unknown"),
        ("https://example.com/menu", "That code leads to a web page", "unknown"),
        ("S1:ABC", "That code didn’t come through whole", "unknown"),
        ("x" * 4000, "We can’t read this code", "unknown"),
        ("a\x07b", "We can’t read this code", "unknown"),
        ("hello", "We can’t read this code", "unknown"),
    ],
)
def test_what_opens_nothing_is_answered_politely(text: str, title: str, sound: str) -> None:
    answer = reply(codes.read(text))
    assert isinstance(answer, Say)
    assert (answer.title, answer.sound) == (title, sound)
    assert answer.text
    assert text not in answer.title + answer.text
    assert not any(word in answer.text.lower() for word in DEVELOPER)


@pytest.mark.parametrize(
    ("code", "title", "sound"),
    [
        (codes.EnrolmentCode("https://central", "x"), "This code does nothing here", "refused"),
        (codes.Coupon("9812345678901"), "That’s a coupon", "understood"),
        (codes.Coupon("9812345678901", receipt=True), "That’s a deposit receipt", "understood"),
        (codes.LogisticUnit("340123450000000018"), "This code is for our team", "understood"),
    ],
)
def test_codes_that_are_meant_for_others_are_answered_too(code: codes.One, title: str, sound: str) -> None:
    answer = reply(code)
    assert isinstance(answer, Say)
    assert (answer.title, answer.sound) == (title, sound)


def test_a_voucher_is_for_the_till_which_alone_knows_its_worth() -> None:
    ticket = Ticket("voucher", 1, bytes(8), NOW, NOW, "", b"V7K2M9QF4R8XW3TJ")
    answer = reply(Signed(ticket, b"", b""))
    assert isinstance(answer, Say)
    assert (answer.title, answer.sound) == ("That’s a voucher of our shop", "understood")
    assert "till" in answer.text
    assert "V7K2" not in answer.title + answer.text


def test_a_product_is_looked_up_by_its_fourteen_digits() -> None:
    answer = reply(codes.read("9520123456788"))
    assert isinstance(answer, LookUp)
    assert answer.gtin == "09520123456788"


def test_a_card_identifies_and_an_order_is_collected() -> None:
    assert reply(codes.read("LOY:9529000012345")) == Identify(codes.Loyalty("9529000012345"))
    assert reply(codes.read("TT-100234")) == Collect(codes.OrderNumber("TT-100234"))


def test_what_a_return_is_begun_with_leads_to_it() -> None:
    assert reply(codes.read("RETURN:R-1234")) == Return(codes.ReturnCode("R-1234"))
    draft = codes.ReturnDraft("0190a000-0000-7000-8000-00000000abcd", "TT-100234")
    assert reply(draft) == Return(draft)
    ticket = Ticket("return", 1, bytes(8), NOW, NOW, "", b"TT-100234")
    assert reply(Signed(ticket, b"", b"")) == Return(Signed(ticket, b"", b""))


def test_an_ambiguous_code_asks_with_names() -> None:
    code = codes.Ambiguous((codes.Gtin("09520123456788"), codes.Loyalty("9520123456788")))
    answer = reply(code)
    assert isinstance(answer, Choose)
    assert [name for name, _ in answer.readings] == ["A product", "A member card"]


@pytest.mark.parametrize("why", ["expired", "used", "no_keys", "old_keys", "too_early", "forged", "unknown_key"])
def test_a_changing_code_that_is_not_accepted_is_refused_in_words(why: str) -> None:
    answer = not_signed_in(why)
    assert answer.sound == "refused"
    assert answer.title
    assert answer.text
