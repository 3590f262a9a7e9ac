"""`storeside scan parse`: kind and fields as JSON, words for a person, and the reason of what is unreadable."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from hardware.main import main
from hardware.parse import KINDS, told, words
from shop import basket_drafts, codes, return_drafts, signed_codes
from shop.codes import pickup_code
from shop.ordering import request_number

STOVE = "09520000000004"
SIGNED = signed_codes.Ticket(
    "pickup",
    7,
    b"12345678",
    datetime(2026, 5, 4, tzinfo=UTC),
    datetime(2026, 5, 5, tzinfo=UTC),
    "S01",
    b"TT-100234",
)


def parsed(capsys: pytest.CaptureFixture[str], *given: str) -> tuple[int, Any]:
    status = main(["parse", *given, "--json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["4006381333931"], {"kind": "gtin", "gtin": "04006381333931"}),
        (
            [f"01{STOVE}10AB<GS>21X", "--symbology", "]C1"],
            {"kind": "gtin", "gtin": STOVE, "lot": "AB", "serial": "X"},
        ),
        ([rf"01{STOVE}10AB\x1d21X<FNC1>422276"], {"kind": "gtin", "gtin": STOVE, "lot": "AB", "serial": "X",
                                                 "facts": {"422": "276"}}),
        ([f"(01){STOVE}(3103)000750(17)271200"],
         {"kind": "gtin", "gtin": STOVE, "weight_kg": "0.750", "expiry": "2027-12-31"}),
        ([f"01{STOVE}10AB17271231"], {"kind": "gtin", "gtin": STOVE, "in_doubt": ["10", "17"]}),
        (["(01)99520000000007(3103)000750"],
         {"kind": "gtin", "gtin": "99520000000007", "weight_kg": "0.750", "variable_measure": True}),
        (["2212345012992", "--labels", "de"],
         {"kind": "gtin", "gtin": "02212340000000", "price": "12.99", "item": "1234"}),
        (["9801234567892"], {"kind": "coupon", "number": "9801234567892", "receipt": True}),
        (["(00)340123450000000000(02)09520000000004(37)12"],
         {"kind": "logistic_unit", "sscc": "340123450000000000", "content": STOVE, "count": 12}),
        (["TT-100234"], {"kind": "order", "number": "TT-100234"}),
        (["BAY:7-B"], {"kind": "bay", "aisle": "7", "bay": "B"}),
    ],
)  # fmt: skip
def test_kind_and_fields(capsys: pytest.CaptureFixture[str], given: list[str], expected: dict[str, Any]) -> None:
    assert parsed(capsys, *given) == (0, expected)


def test_the_readings_of_an_ambiguous_code(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = parsed(capsys, "10000052")
    assert (status, said["kind"]) == (0, "ambiguous")
    assert [one["gtin"] for one in said["readings"]] == ["00000010000052", "00100000000052"]
    assert main(["parse", "10000052"]) == 0
    assert capsys.readouterr().out.count("an article") == 2


def test_a_signed_code_is_taken_apart_but_not_believed(capsys: pytest.CaptureFixture[str]) -> None:
    text = signed_codes.text(signed_codes.message(SIGNED), b"s" * 64)
    status, said = parsed(capsys, text)
    assert (status, said["kind"], said["of"], said["store"], said["key"]) == (0, "signed", "pickup", "S01", 7)
    assert "TT-100234" not in json.dumps(said)
    assert main(["parse", text]) == 0
    assert "whether it is genuine" in capsys.readouterr().out


@pytest.mark.parametrize("why", get_args(codes.Why))
def test_every_reason_has_words(why: codes.Why) -> None:
    said = told(codes.Unreadable(why, "x"))
    assert (said["kind"], said["why"]) == ("unreadable", why)
    assert said["reason"].endswith(".")


def test_every_kind_has_a_name_and_words() -> None:
    assert set(KINDS) == set(get_args(codes.Code))
    assert words(codes.Bay("7", "B")).splitlines() == [
        "This is a place on the shelf.",
        "  aisle            7",
        "  bay              B",
    ]
    assert words(codes.PickupCode(pickup_code(5))).startswith("This is a pickup code.")


def test_a_shopper_s_choice_of_what_comes_back_is_told_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = (return_drafts.DraftLine(1, 2, "fit"), return_drafts.DraftLine(12, 1, "faulty"))
    draft = return_drafts.ReturnDraft("0190a000-0000-7000-8000-00000000abcd", "TT-100234", lines)
    status, said = parsed(capsys, return_drafts.text(draft))
    assert (status, said) == (
        0,
        {"kind": "return", "id": draft.id, "order": "TT-100234", "lines": ["1: 2, fit", "12: 1, faulty"]},
    )


def test_a_basket_is_told_line_by_line_and_a_request_by_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    lines = (
        basket_drafts.DraftLine("V-1", 2, "ship"),
        basket_drafts.DraftLine("V-2", 1, "pickup", "S02"),
    )
    (shown,) = basket_drafts.texts("0A1B2C3D", lines)
    status, said = parsed(capsys, shown)
    told = {"kind": "basket", "basket": "0A1B2C3D", "lines": ["V-1: 2, ship", "V-2: 1, pickup S02"]}
    assert (status, said) == (0, told | {"part": 1, "parts": 1})
    assert parsed(capsys, request_number("0190a000-0000-7000-8000-00000000abcd"))[1]["kind"] == "request"


def test_the_reason_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "4006381333930"]) == 1
    assert capsys.readouterr().out == (
        "Not readable: 4006381333930\n  Its check digit is wrong: a digit was misread or mistyped.\n"
    )


def test_nothing_in_a_code_acts_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("4006\x1b[2J381333931", "\u202e4006381333931", "]C1(01)\x07", "LOY:\x00"):
        main(["parse", text])
        main(["parse", text, "--json"])
    printed = capsys.readouterr().out
    assert all(line.isprintable() for line in printed.splitlines())
