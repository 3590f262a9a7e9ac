"""Lines in the order and the forms in which they are drawn. Expected: the Unicode charts and UAX 9's rules by hand."""

from __future__ import annotations

import pytest

from hardware.printer_text import shaped, visual


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("سلام", "\ufeb3\ufefc\ufee1"),  # seen initial, lam-alef final, meem isolated
        ("باب", "\ufe91\ufe8e\ufe8f"),  # beh initial, alef final, beh isolated: alef joins nothing after it
        ("طرد", "\ufec3\ufeae\ufea9"),
        ("بـب", "\ufe91\u0640\ufe90"),
        ("لا", "\ufefb"),
        ("بَب", "\ufe91\ufe90"),  # a mark above is left out and does not part the letters
        ("Grüße 12", "Grüße 12"),
    ],
)
def test_arabic_letters_are_joined(word: str, forms: str) -> None:
    assert shaped(word) == forms


@pytest.mark.parametrize(
    ("text", "rtl", "shown"),
    [
        ("Order 12", False, "Order 12"),
        ("אבג 12", True, "12 גבא"),
        ("אבג TT-200004", True, "TT-200004 גבא"),
        ("אבג 29/11/2026 10:15", True, "10:15 29/11/2026 גבא"),
        ("\u20667-B\u2069", True, "7-B"),
        ("7-B", True, "B-7"),
        ("אבג (דה)", True, "(הד) גבא"),
        ("\u2066Anna B.\u2069", True, "Anna B."),
        ("Mug אבג red", False, "Mug גבא red"),
        ("", True, ""),
        ("\u2066\u2069\u200f", True, ""),
    ],
)
def test_lines_are_put_into_visual_order(text: str, rtl: bool, shown: str) -> None:
    assert visual(text, rtl=rtl) == shown
