"""Numbers of payment cards: found in what people type, and not seen in the numbers of programs."""

from __future__ import annotations

import random

from shop import cards


def test_a_card_s_number_is_found_however_it_is_written() -> None:
    for number in ("4111111111111111", "5500 0000 0000 0004", "3400-000000-00009", "6011.0009.9013.9424"):
        assert cards.are_in(number)
        assert cards.are_in(f"x{number}y")
        assert cards.is_one(number)
        assert not cards.is_one(f"x{number}y")
    assert not cards.are_in("0000000000000")
    assert not cards.are_in("+49 30 1234567")
    chance = random.Random(7)
    found = sum(cards.are_in("".join(chance.choices("0123456789", k=13))) for _ in range(2000))
    assert 100 < found < 300, "one in ten numbers passes Luhn's check, no more"


def test_the_number_of_a_payment_is_looked_at_as_a_whole() -> None:
    """Of twenty digits there are enough parts for one of them to pass."""
    chance = random.Random(7)
    numbers = ["".join(chance.choices("0123456789", k=20)) for _ in range(200)]
    assert sum(map(cards.are_in, numbers)) > 150
    assert not any(map(cards.is_one, numbers))
