"""Every kind of code is answered in a shopper's words."""

from __future__ import annotations

import pytest

from kiosk.scans import Choose, LookUp, Say, reply
from shop import codes

DEVELOPER = ("sku", "gtin", "ean", "sync", "cache", "database", "error", "null", "invalid", "offline mode")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("LOY:9529000012345", "That’s a member card"),
        ("ORDER:TT-100234", "That’s an order"),
        ("TT-100234", "That’s an order"),
        ("STAFF:anna", "This code is for our team"),
        ("BAY:7-B", "That’s a shelf label"),
        ("9520123456789", "That number isn’t complete"),
        ("https://example.com/menu", "That code leads to a web page"),
        ("x" * 4000, "We can’t read this code"),
        ("a\x07b", "We can’t read this code"),
        ("hello", "We can’t read this code"),
    ],
)
def test_what_is_no_product_is_answered_politely(text: str, title: str) -> None:
    answer = reply(codes.read(text))
    assert isinstance(answer, Say)
    assert answer.title == title
    assert answer.text
    assert text not in answer.title + answer.text
    assert not any(word in answer.text.lower() for word in DEVELOPER)


def test_a_product_is_looked_up_by_its_fourteen_digits() -> None:
    assert reply(codes.read("9520123456788")) == LookUp("09520123456788")


def test_an_ambiguous_code_asks_with_names() -> None:
    code = codes.Ambiguous((codes.Gtin("09520123456788"), codes.Loyalty("9520123456788")))
    answer = reply(code)
    assert isinstance(answer, Choose)
    assert [name for name, _ in answer.readings] == ["A product", "A member card"]
