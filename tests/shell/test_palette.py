"""Contrast of every brand in every mode: WCAG 4.5:1 for text, 7:1 in high contrast, 3:1 for the edges of controls."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shell.palette import CONTROL, TEXT, TEXT_HIGH, Brand, Palette, contrast, is_color, mix, palette, readable

BRANDS = {
    "spruce": Brand(),
    "yellow": Brand("#FFD400", "#FFE566", "#FFFFFF", "#111111"),
    "pastel": Brand("#F4B8C4", "#F7CBD4", "#FFF8FA", "#3B2A2E"),
    "navy on cream": Brand("#0A1F44", "#8FB0F0", "#F7F1E3", "#0A0A0A"),
    "grey ink": Brand("#777777", "#999999", "#FFFFFF", "#8A8A8A"),
}
TEXTS = ("ink", "inkSoft", "inkFaint", "accent", "offer", "good", "warn", "bad")
ON = (("onAccent", "accent"), ("onOffer", "offer"), ("onBad", "bad"))
SOFT = (
    ("accent", "accentSoft"),
    ("offer", "offerSoft"),
    ("good", "goodSoft"),
    ("warn", "warnSoft"),
    ("bad", "badSoft"),
)


def shortfalls(made: Palette, ratio: float) -> list[str]:
    grounds = ("paper", "surface", "sunken")
    pairs = [*product(TEXTS, grounds), *ON, *SOFT, *(("ink", soft) for _, soft in SOFT)]
    return [
        f"{text} on {ground}: {found:.2f}"
        for text, ground in pairs
        if (found := contrast(getattr(made, text), getattr(made, ground))) < ratio
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@pytest.mark.parametrize("brand", BRANDS.values(), ids=BRANDS.keys())
def test_all_text_can_be_read(brand: Brand, high: bool, dark: bool) -> None:
    assert shortfalls(palette(brand, dark=dark, high_contrast=high), TEXT_HIGH if high else TEXT) == []


colors = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


@settings(max_examples=60, deadline=None)
@given(colors, colors, st.booleans(), st.booleans())
def test_no_accent_can_make_text_unreadable(accent: str, dark_accent: str, dark: bool, high: bool) -> None:
    made = palette(Brand(accent, dark_accent), dark=dark, high_contrast=high)
    assert shortfalls(made, TEXT_HIGH if high else TEXT) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high", [False, True])
def test_controls_have_edges(dark: bool, high: bool) -> None:
    made = palette(Brand(), dark=dark, high_contrast=high)
    for ground in (made.paper, made.surface, made.sunken):
        assert contrast(made.edge, ground) >= CONTROL
        assert contrast(made.accent, ground) >= CONTROL


def test_the_brands_own_colour_is_kept_where_it_can_be_read() -> None:
    made = palette(Brand())
    assert (made.accent, made.paper, made.ink) == ("#1F5B4A", "#FAF7F2", "#1D211F")


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_readable_moves_no_more_than_needed() -> None:
    moved = readable("#888888", ("#FFFFFF",), 4.5)
    assert 4.5 <= contrast(moved, "#FFFFFF") < 5
    assert readable("#333333", ("#FFFFFF",), 4.5) == "#333333"


def test_mixing() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mix("#102030", "#FFFFFF", 0) == "#102030"


@pytest.mark.parametrize("text", ["red", "#12345", "#1234567", "#GGGGGG", "", "123456#"])
def test_what_is_no_colour(text: str) -> None:
    assert not is_color(text)
