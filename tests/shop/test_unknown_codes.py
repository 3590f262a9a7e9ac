"""What may be counted of a code that nobody knows: enough to mend it, nothing of who was there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import codes, signed_codes
from shop.unknown_codes import MOST_SHOWN, REASONS, Unknown, not_in_range, unreadable


def counted(text: str) -> Unknown | None:
    code = codes.read(text)
    assert isinstance(code, codes.Unreadable), text
    return unreadable(code)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4006381333930", Unknown("check_digit", "4006381333930")),
        ("4006381333932", Unknown("check_digit", "")),
        ("4111111111111111", Unknown("unreadable", "")),
        ("2012345000001", Unknown("restricted", "2012345000001")),
        ("(414)9520000000004", Unknown("no_article", "")),
        ("https://shop.example/p/77?customer=anna", Unknown("web_address", "shop.example")),
        ("www.example.com/x", Unknown("web_address", "www.example.com")),
        ("https://" + "a" * 60 + ".example/x", Unknown("web_address", "")),
        ("x" * 600, Unknown("too_long", "")),
        ("ART-77120-4", Unknown("unreadable", "ART-77120-4")),
        ("SKU778120", Unknown("unreadable", "SKU778120")),
        ("WIFI:T:WPA;S:home;P:geheim12;;", Unknown("unreadable", "")),
        ("BEGIN:VCARD\nN:Berg;Anna", Unknown("unreadable", "")),
        ("M1BERG/ANNA EABC123 FRAJFKLH 0400", Unknown("unreadable", "")),
        ("DE89370400440532013000", Unknown("unreadable", "")),
        ("5500005555555559", Unknown("unreadable", "")),
        ("12345678901234567", Unknown("unreadable", "")),
        ("anna.berg@example.com", Unknown("unreadable", "")),
    ],
)
def test_what_is_counted(text: str, expected: Unknown) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LOY:x",
        "loy: a-b!",
        "STAFF:a b",
        "PICKUP:ABCD1234",
        "ABCD-1234",
        "ORDER:4006381333931",
        "RETURN:!",
        "S1:ABC",
        "mailto:anna@example.com",
        "tel:+49301234",
    ],
)
def test_what_belongs_to_a_person_is_not_counted(text: str) -> None:
    assert counted(text) is None


def test_a_signed_code_is_never_counted() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    ticket = signed_codes.Ticket("loyalty", 1, b"12345678", at, at, "S01", b"M-1")
    whole = signed_codes.text(signed_codes.message(ticket), b"s" * 64)
    assert counted(whole[:-3]) is None


def test_the_same_code_has_the_same_id_everywhere() -> None:
    assert not_in_range("09520000000004").id == Unknown("not_in_range", "09520000000004").id
    assert not_in_range("09520000000004").id != not_in_range("09520000000011").id
    assert len(not_in_range("09520000000004").id) == 16


@given(st.text(max_size=80) | st.from_regex(r"(https?://)?[a-z0-9./:@-]{1,60}", fullmatch=True))
def test_whatever_is_scanned_fits_the_message(text: str) -> None:
    code = codes.read(text)
    found = unreadable(code) if isinstance(code, codes.Unreadable) else None
    if found is not None:
        assert found.why in REASONS
        assert len(found.what) <= MOST_SHOWN
        assert found.what == "" or (found.what.isascii() and found.what.isprintable() and " " not in found.what)
