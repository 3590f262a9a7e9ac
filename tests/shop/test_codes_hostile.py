"""Whatever a stranger holds before a scanner: an answer, bounded work, and nothing shown that could act."""

from __future__ import annotations

import sys
from dataclasses import astuple
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop import codes, element_strings, gs1
from shop.codes import MAX_BYTES, Unreadable, read
from shop.element_strings import STAND_INS
from shop.instore import PRESETS
from tests.shop.real_codes import REAL_CODES

STOVE = "09520000000004"
SYMBOLOGIES = st.none() | st.sampled_from(
    ["]E0", "]E3", "]E4", "]C0", "]C1", "]e0", "]d2", "]Q3", "]Q1", "]J1", "]I1", "]X9", "", "x"]
)
IDENTIFIERS = "00 01 02 03 10 11 17 21 30 37 240 255 310 3103 392 393 400 414 4300 7003 7230 8006 8110 8200 91"
SIGNS = "(01) [01] (10) https:// id.gs1.org / ? & ; = % %2F %00 # ]C1 ISBN ISSN UPC GTIN: LOY: S1: BAY: ' <b> X -"
HOSTILE = ("\x1d", "\u241d", "\x00", "\u202e", "\ud800", "\u00e9")
PIECES = st.sampled_from(
    [*STAND_INS, *IDENTIFIERS.split(), *SIGNS.split(), *HOSTILE, STOVE, "4006381333931", "271231", "000750"]
)


def safe(code: codes.Code) -> None:
    if isinstance(code, Unreadable):
        assert len(code.shown) <= 40
        assert code.shown.isprintable()
        assert code.shown.isascii() or set(code.shown) - set(map(chr, range(128))) <= {"·", "…"}
    elif isinstance(code, codes.Ambiguous):
        assert len(set(code.readings)) == len(code.readings) > 1
        for reading in code.readings:
            safe(reading)
    elif not isinstance(code, codes.Signed):
        for text in texts(astuple(code)):
            assert text.isprintable()
            assert text.isascii()
            assert len(text) <= 128


def texts(value: Any) -> list[str]:
    if isinstance(value, tuple | list):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) else []


@settings(max_examples=500)
@given(st.lists(PIECES | st.text("0123456789", max_size=20), max_size=14).map("".join), SYMBOLOGIES)
def test_pieces_of_codes_in_any_order(text: str, symbology: str | None) -> None:
    safe(read(text, symbology, PRESETS["de"]))


@settings(max_examples=300)
@given(st.sampled_from(REAL_CODES), st.data())
def test_real_codes_with_something_wrong_in_them(real: Any, data: st.DataObject) -> None:
    text = real.text
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 3))
        text = text[:at] + data.draw(st.characters(codec="utf-8") | PIECES) + text[at + cut :]
    safe(read(text, real.symbology, PRESETS["de"]))


LONG = [
    (start + repeated * MAX_BYTES)[: MAX_BYTES - len(end)] + end
    for start in ("", "]C1", f"01{STOVE}", f"]C101{STOVE}10", "https://a.b/", f"]C101{STOVE}4300", "(01)", "ISBN ")
    for repeated in (
        *"019A%-",
        "10",
        "91",
        "17271231",
        "%AA",
        "%C3%A4",
        "4300%AA%AA",
        "01/",
        "(01)",
        "^",
        "~1",
        "0-",
        "A.",
    )
    for end in ("", "#", "\x1d", "x")
]


@pytest.mark.parametrize("symbology", [None, "]C1"])
def test_the_work_for_a_long_text_is_bounded(symbology: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: how often Python code of ours is entered for one text. The looks for the end of a value are
    what could grow without limit."""
    entered = 0

    def count(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal entered
        entered += event == "call"

    codes.warm()
    most = 0
    for text in LONG:
        entered = 0
        sys.setprofile(count)
        try:
            read(text, symbology)
        finally:
            sys.setprofile(None)
        most = max(most, entered)
    assert most < 12_000


def test_separators_are_searched_in_short_segments_only() -> None:
    segment = "01" + STOVE + "10" + "9" * (element_strings.MOST_TAKEN_APART - 18)
    assert element_strings.elements(segment, "]C1").values["01"] == STOVE
    assert set(element_strings.elements(segment + "9", "]C1").values) == {"01"}


def test_a_value_is_measured_before_a_pattern_sees_it() -> None:
    """Patterns of names allow the same text in very many ways; a long text must not reach them."""
    name = gs1.identifier("4300")
    assert name is not None
    assert not name.takes("%AA%AA" * 70 + "!" * 70)
    assert name.takes("A" * 35)
    assert not name.takes("A" * 37)
