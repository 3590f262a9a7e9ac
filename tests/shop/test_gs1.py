"""GS1 data beside the GTIN: dates, weights, amounts, lots; and what is left out when it makes no sense."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from shop.codes import Gtin, Unreadable, read
from shop.digital_links import link
from shop.element_strings import elements
from shop.gs1 import GS, characters, day, price, weight_kg

STOVE = "09520000000004"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("271231", date(2027, 12, 31)),
        ("280200", date(2028, 2, 29)),
        ("990101", date(2099, 1, 1)),
        ("270231", None),
        ("271301", None),
        ("000000", None),
        ("2712", None),
        ("27-1-1", None),
        ("", None),
        (None, None),
    ],
)
def test_days(text: str | None, expected: date | None) -> None:
    assert day(text) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"3103": "000750"}, Decimal("0.750")),
        ({"3100": "000012"}, Decimal(12)),
        ({"3201": "000020"}, Decimal("0.907184740")),
        ({"3103": "00x750"}, None),
        ({"310": "000750"}, None),
        ({}, None),
    ],
)
def test_weights_in_kilograms(found: dict[str, str], expected: Decimal | None) -> None:
    assert weight_kg(found) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"3922": "1299"}, (Decimal("12.99"), None)),
        ({"3932": "9781299"}, (Decimal("12.99"), "978")),
        ({"3930": "392500"}, (Decimal(500), "392")),
        ({"3932": "978"}, (None, None)),
        ({}, (None, None)),
    ],
)
def test_amounts_payable(found: dict[str, str], expected: tuple[Decimal | None, str | None]) -> None:
    assert price(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB-1/2", "AB-1/2"),
        ("A" * 20, "A" * 20),
        ("A" * 21, None),
        ("A B", None),
        ("Ä", None),
        ("", None),
        (None, None),
    ],
)
def test_lots_and_serials(text: str | None, expected: str | None) -> None:
    assert characters(text) == expected


def test_an_amount_in_a_code_stays_beside_the_gtin() -> None:
    assert read(f"]C101{STOVE}39329781299") == Gtin(STOVE, price=Decimal("12.99"), currency="978")


def test_nonsense_beside_the_gtin_is_left_out() -> None:
    assert read(f"https://example.com/01/{STOVE}/10/{'A' * 21}?17=279999&3103=x") == Gtin(STOVE)
    assert read(f"]C101{STOVE}17270231") == Gtin(STOVE)


def test_in_a_certain_gs1_symbol_the_gtin_stands_before_what_is_not_known() -> None:
    assert read(f"]C101{STOVE}05whatever") == Gtin(STOVE)
    assert read(f"01{STOVE}05whatever") == Unreadable("unknown", f"01{STOVE}05whatever")


def test_the_first_of_two_values_counts() -> None:
    assert elements(f"01{STOVE}10A{GS}10B", None).values == {"01": STOVE, "10": "A"}
    assert link(f"https://example.com/01/{STOVE}/10/A?10=B").values == {"01": STOVE, "10": "A"}


@pytest.mark.parametrize("number", ["96385074", "036000291452", "4006381333931", "10012345678902"])
def test_a_link_takes_a_gtin_of_any_length(number: str) -> None:
    assert read(f"https://example.com/01/{number}") == Gtin(number.zfill(14))


@pytest.mark.parametrize(
    ("path", "lot"),
    [
        (f"01/{STOVE}/10/A", "A"),
        (f"10/A/01/{STOVE}", "A"),
        (f"shop/products/01/{STOVE}/10/A/", "A"),
        (f"10/01/{STOVE}", None),
        (f"01/{STOVE}/10", None),
        (f"%30%31/{STOVE}/10/A%2BB", "A+B"),
        (f"01/{STOVE}?10=A+B", "A+B"),
        (f"01/{STOVE}?10=A%20B", None),
        (f"01/{STOVE}?10", None),
    ],
)
def test_links_in_any_order(path: str, lot: str | None) -> None:
    assert read(f"https://example.com/{path}") == Gtin(STOVE, lot=lot)


@pytest.mark.parametrize(
    "text",
    [
        f"ftp://a.b/01/{STOVE}",
        f"https:///01/{STOVE}",
        "https://a.b/01/",
        "https://a.b/01/123",
        f"https://a.b/ 01/{STOVE}",
        "",
    ],
)
def test_not_a_digital_link(text: str) -> None:
    assert not link(text).values
