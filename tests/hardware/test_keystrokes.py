"""What a keyboard says and what a scanner meant by it."""

from __future__ import annotations

import pytest

from hardware.keystrokes import Characters, Stroke
from hardware.wedge import GS


@pytest.mark.parametrize(
    ("stroke", "character"),
    [
        (Stroke("a", "A"), "a"),
        (Stroke("A", "A", shift=True), "A"),
        (Stroke("A", "A"), "a"),  # CapsLock
        (Stroke("a", "A", shift=True), "A"),
        (Stroke("A"), "A"),  # no key known: as it is
        (Stroke(":", ":", shift=True), ":"),
        (Stroke("", "Home", keypad=True), "7"),
        (Stroke("", "Home"), ""),
        (Stroke("", "Delete", keypad=True), "."),
        (Stroke("\x1d", "]", ctrl=True), GS),
        (Stroke("", "]", ctrl=True), GS),
        (Stroke("", "+", ctrl=True), GS),
        (Stroke("", "F8"), GS),
        (Stroke("", "M", ctrl=True), "\r"),
        (Stroke("[", "8", ctrl=True, alt=True), "["),  # AltGr
        (Stroke("", "Left"), ""),
    ],
)
def test_one_key(stroke: Stroke, character: str) -> None:
    assert Characters().of(stroke) == character


@pytest.mark.parametrize(
    ("digits", "character"), [("0052", "4"), ("52", "4"), ("029", GS), ("0228", "ä"), ("132", "ä")]
)
def test_a_number_with_alt(digits: str, character: str) -> None:
    characters = Characters()
    assert [characters.of(Stroke(d, d, alt=True, keypad=True)) for d in digits] == [""] * len(digits)
    assert characters.alt_released() == character
    assert characters.of(Stroke(character)) == "", "Windows types it itself as well"
    assert characters.of(Stroke(character)) == character


def test_a_number_that_is_none() -> None:
    characters = Characters()
    for digit in "99999":
        characters.of(Stroke(digit, digit, alt=True, keypad=True))
    assert characters.alt_released() == ""
    assert characters.alt_released() == ""


@pytest.mark.parametrize(
    ("dead", "text", "read"),
    [
        ("Circumflex", "ê", "^e"),
        ("Grave", "à", "`a"),
        ("Acute", "´4", "´4"),
        ("Tilde", "x", "~x"),
        ("Grave", " ", "` "),
    ],
)
def test_a_dead_key_and_the_next(dead: str, text: str, read: str) -> None:
    characters = Characters()
    assert characters.of(Stroke("", dead)) + characters.of(Stroke(text)) == read
