"""The router: any text to one typed value, and nothing a stranger holds before the scanner does more than that."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import astuple
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shop.codes import (
    Ambiguous,
    Bay,
    Code,
    Gtin,
    Loyalty,
    OrderNumber,
    PickupCode,
    StaffBadge,
    Unreadable,
    Why,
    pickup_code,
    read,
)

GS = "\x1d"
STOVE = "09520000000004"
PICKUP = pickup_code(20_251_122)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4006381333931", Gtin("04006381333931")),
        (" 4006381333931\r\n", Gtin("04006381333931")),
        ("4006381333931" + GS, Gtin("04006381333931")),
        ("4 006381 333931", Gtin("04006381333931")),
        ("036000291452", Gtin("00036000291452")),
        ("10012345678902", Gtin("10012345678902")),
        ("96385074", Gtin("00000096385074")),
        ("04252614", Gtin("00042100005264")),
        ("9771144875007", Gtin("09771144875007")),
        ("9780306406157", Gtin("09780306406157")),
        ("0-306-40615-2", Gtin("09780306406157")),
        ("0-8044-2957-X", Gtin("09780804429573")),
        ("LOY:9529000012345", Loyalty("9529000012345")),
        ("loy: 9529 0000 12345", Loyalty("9529000012345")),
        ("ORDER:TT-100234", OrderNumber("TT-100234")),
        ("order:tt 100234", OrderNumber("TT-100234")),
        ("TT-100234", OrderNumber("TT-100234")),
        ("tt - 100234", OrderNumber("TT-100234")),
        ("WEBX-1234567890", OrderNumber("WEBX-1234567890")),
        ("STAFF:S01-anna", StaffBadge("S01-anna")),
        ("BAY:7-B", Bay("7", "B")),
        ("bay:12/c", Bay("12", "C")),
        ("PICKUP:" + PICKUP, PickupCode(PICKUP)),
        ("pickup: " + PICKUP[:4].lower() + "-" + PICKUP[4:].lower(), PickupCode(PICKUP)),
        (PICKUP, PickupCode(PICKUP)),
        (PICKUP[:4].lower() + " " + PICKUP[4:].lower(), PickupCode(PICKUP)),
        (PICKUP[:7] + "-" + PICKUP[7], PickupCode(PICKUP)),
    ],
)
def test_codes_of_the_shop(text: str, expected: Code) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        (" \t\r\n", "empty"),
        ("]E0", "empty"),
        ("4006381333932", "check_digit"),
        ("96385075", "check_digit"),
        ("(01)09520000000005", "check_digit"),
        ("]C10109520000000005", "check_digit"),
        ("https://example.com/01/09520000000005", "check_digit"),
        ("PICKUP:ABCD1234", "check_digit"),
        ("PICKUP:", "check_digit"),
        ("ABCD-1234", "check_digit"),
        ("2012345000001", "restricted"),
        ("2912345000004", "restricted"),
        ("212345678909", "restricted"),
        ("412345678903", "restricted"),
        ("20123451", "restricted"),
        ("0102012345000001", "restricted"),
        ("http://example.com", "web_address"),
        ("https://example.com/02/09520000000004", "web_address"),
        ("www.example.com", "web_address"),
        ("example.com/01/09520000000004", "web_address"),
        ("javascript:alert(1)", "web_address"),
        ("file:///etc/passwd", "web_address"),
        ("MAILTO:a@example.com", "web_address"),
        ("'; DROP TABLE product; --", "unknown"),
        ("<b>4006381333931</b>", "unknown"),
        ("0306406153", "unknown"),
        ("123", "unknown"),
        ("BACKPACK", "unknown"),
        ("TT-1234", "unknown"),
        ("TT100234X", "unknown"),
        ("ABCDE-123456", "unknown"),
        ("LOY:", "unknown"),
        ("LOY:' OR 1=1", "unknown"),
        ("ORDER:4006381333931", "unknown"),
        ("STAFF:a b", "unknown"),
        ("BAY:7B", "unknown"),
        ("Käse", "unknown"),
        ("00340123450000000001" + GS + "10A", "check_digit"),
        ("4006381333931\x00", "control_characters"),
        ("\u202e4006381333931", "control_characters"),
        ("40063\u200f81333931", "control_characters"),
        ("4006381\x1b[2J333931", "control_characters"),
        ("LOY:9529" + GS + "000012345", "control_characters"),
        ("\ud800", "control_characters"),
        ("1" * 513, "too_long"),
        ("A" * 4296, "too_long"),
        ("ä" * 257, "too_long"),
    ],
)
def test_what_is_not_ours_says_why(text: str, why: Why) -> None:
    code = read(text)
    assert isinstance(code, Unreadable)
    assert code.why == why


def test_the_longest_text_is_still_read() -> None:
    link = "https://example.com/" + "a" * (512 - 38) + "/01/" + STOVE
    assert len(link) == 512
    assert read(link) == Gtin(STOVE)


@pytest.mark.parametrize(
    ("text", "symbology", "expected"),
    [
        ("4006381333931", "]C1", Gtin("04006381333931")),  # also "400 customer's purchase order 6381333931"
        ("]C14006381333931", None, Gtin("04006381333931")),
        ("]E04006381333931", "]E0", Gtin("04006381333931")),
        ("4006381333931", "EAN-13", Gtin("04006381333931")),
        ("425261", "]A0", Unreadable("unknown", "425261")),
        ("9780306406157 51299", "]E3", Gtin("09780306406157", add_on="51299")),
        ("TT-100234", "]Q1", OrderNumber("TT-100234")),
        ("LOY:9529000012345", "]Q3", Loyalty("9529000012345")),
        ("]e00109520000000004", None, Gtin(STOVE)),
    ],
)
def test_the_scanner_says_the_symbology(text: str, symbology: str | None, expected: Code) -> None:
    assert read(text, symbology) == expected


def test_two_readings_are_left_to_a_person() -> None:
    assert read("10000052") == Ambiguous((Gtin("00000010000052"), Gtin("00100000000052")))
    assert read("10000052", "]E4") == Gtin("00000010000052")
    assert read("]E010000052") == Gtin("00100000000052")


def test_an_ean_8_of_the_shop_itself_does_not_rival_a_upc_e() -> None:
    assert read("01234565") == Gtin("00012345000065")
    assert read("01234565", "]E4") == Unreadable("restricted", "01234565")


WHOLE = Gtin(STOVE, lot="AB/1", serial="S-9", expiry=date(2027, 2, 28), weight_kg=Decimal("0.750"))


@pytest.mark.parametrize(
    "text",
    [
        f"]C101{STOVE}172702003103000750" + f"10AB/1{GS}21S-9",
        f"]d201{STOVE}17270228310300075021S-9{GS}10AB/1",
        f"]Q301{STOVE}10AB/1{GS}21S-9{GS}172702283103000750",
        f"01{STOVE}10AB/1{GS}21S-9{GS}172702283103000750",
        f"10AB/1{GS}21S-9{GS}01{STOVE}172702283103000750",
        f"{GS}01{STOVE}10AB/1{GS}21S-9{GS}172702283103000750",
        f"(01){STOVE}(10)AB/1(21)S-9(17)270228(3103)000750",
        f"(01) {STOVE} (10) AB/1 (21) S-9 (17) 270200 (3103) 000750",
        f"https://id.gs1.org/01/{STOVE}/10/AB%2F1/21/S-9?17=270228&3103=000750",
        f"http://shop.example:8443/a/b/01/{STOVE}/21/S-9/10/AB%2f1?3103=000750&17=270228&utm=x#top",
        f"HTTPS://SHOP.EXAMPLE/GTIN/{STOVE}/LOT/AB%2F1/SER/S-9?EXP=270228;3103=000750",
    ],
)
def test_every_gs1_form_says_the_same(text: str) -> None:
    assert read(text) == WHOLE


@pytest.mark.parametrize("symbology", [None, "]E0", "]C1", "]d2", "]Q3", "]e0", "]Q1"])
@pytest.mark.parametrize("number", ["9520000000004", STOVE, f"https://example.com/01/{STOVE}", f"01{STOVE}"])
def test_one_article_in_every_form(number: str, symbology: str | None) -> None:
    assert read(number, symbology) == Gtin(STOVE)


@pytest.mark.parametrize("text", ["4111 1111 1111 1111", "paid with 5500005555555559", "6011000990139424"])
def test_a_card_number_is_never_shown_whole(text: str) -> None:
    code = read(text)
    assert isinstance(code, Unreadable)
    assert sum(character.isdigit() for character in code.shown) == 4


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
        ("x" * 5000, "x" * 39 + "…"),
        ("a\u202eb\x00c", "a·b·c"),
    ],
)
def test_what_is_shown_is_short_and_plain(text: str, shown: str) -> None:
    code = read(text)
    assert isinstance(code, Unreadable)
    assert code.shown == shown


def is_safe(code: Code) -> bool:
    if isinstance(code, Unreadable):
        return len(code.shown) <= 40 and code.shown.isprintable()
    if isinstance(code, Gtin):
        return len(code.gtin) == 14 and code.gtin.isascii() and code.gtin.isdigit()
    if isinstance(code, Ambiguous):
        return len(set(code.readings)) > 1 and all(map(is_safe, code.readings))
    return all(re.fullmatch("[0-9A-Za-z._-]{1,32}", value) for value in astuple(code))


SYMBOLOGIES = st.none() | st.sampled_from(["]E0", "]E3", "]E4", "]C1", "]e0", "]d2", "]Q3", "]Q1", "nonsense", ""])
FRAGMENTS = (
    "01 10 17 271231 21 3103 8008 7007 414 91 ( ) (01) / % %2F https:// a.b ? & = LOY: PICKUP: BAY: ]C1 TT- 0 9 X - é"
)
PIECES = st.sampled_from([*FRAGMENTS.split(), STOVE, GS, " ", "\x00"])


@settings(max_examples=400)
@given(st.text(), SYMBOLOGIES)
@example("\ud800" * 600, None)
def test_any_text_has_an_answer(text: str, symbology: str | None) -> None:
    assert is_safe(read(text, symbology))


@settings(max_examples=600)
@given(st.lists(PIECES | st.text("0123456789", max_size=15), max_size=12).map("".join), SYMBOLOGIES)
def test_any_text_that_almost_is_a_code_has_an_answer(text: str, symbology: str | None) -> None:
    assert is_safe(read(text, symbology))


@pytest.mark.parametrize(
    "form", ["{}", "4006381{}333931", "LOY:{}", "01" + STOVE + "10A{}", "https://a.b/01/" + STOVE + "/10/{}"]
)
def test_all_byte_values(form: str) -> None:
    for byte in range(256):
        code = read(form.format(chr(byte)))
        assert is_safe(code)
        if form == "4006381{}333931" and chr(byte) not in " -0123456789":
            assert isinstance(code, Unreadable), byte


def test_the_gs1_tables_load_when_asked_and_not_at_start() -> None:
    program = (
        "import sys; from shop import codes; codes.read('4006381333931'); assert 'biip' not in sys.modules; "
        "codes.warm(); assert 'biip.gs1_element_strings' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
