"""A scanner set to the wrong keyboard still says what it read."""

from __future__ import annotations

import pytest

from hardware.layouts import NAMES, meant, readings, typed


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


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("text", ["]E04006381333931", "ORDER:TT-100234", "https://id.example/01/09521234500018?17=2"])
def test_every_layout_is_turned_back(layout: str, text: str) -> None:
    assert meant(typed(text, layout), layout) == text
    assert text in readings(typed(text, layout))


@pytest.mark.parametrize("layout", NAMES)
def test_no_two_keys_are_one(layout: str) -> None:
    keys = "".join(map(chr, range(0x21, 0x7F)))
    turned = typed(keys, layout)
    assert len(set(turned)) == len(keys)
    assert meant(turned, layout) == keys


def test_the_keys_of_known_places() -> None:
    assert [typed("]E0 y:/-", layout) for layout in ("us", "de", "fr", "es", "it", "ch-de", "ch-fr", "uk")] == [
        "]E0 y:/-", "+E0 zÖ-ß", "$Eà yM!)", "+E0 yÑ-'", "+E0 yç-'", "¨E0 zé-'", "¨E0 zö-'", "]E0 y:/-",
    ]  # fmt: skip
