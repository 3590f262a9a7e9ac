"""A scanner set to the wrong keyboard still says what it read."""

from __future__ import annotations

import pytest

from hardware.layouts import readings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+E04006381333931", "]E04006381333931"),
        ("ORDERÖTTß100234", "ORDER:TT-100234"),
        ("BAZÖ/ßB".replace("/", "7"), "BAY:7-B"),
        ("LOZÖ9529000012345", "LOY:9529000012345"),
        ("httpsÖ--example.com-01-09521234500018", "https://example.com/01/09521234500018"),
    ],
)
def test_german_keys_are_turned_back(typed: str, meant: str) -> None:
    assert meant in readings(typed)


def test_french_digits_are_turned_back() -> None:
    assert "4006381333931" in readings('\'àà-"_&"""ç"&')


def test_the_text_itself_comes_first() -> None:
    assert readings("4006381333931")[0] == "4006381333931"
    assert readings("ORDER:TT-100234")[0] == "ORDER:TT-100234"


def test_no_reading_twice() -> None:
    for text in ("123", "abc", "+E0123", ""):
        assert len(set(readings(text))) == len(readings(text))
