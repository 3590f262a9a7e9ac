"""The code a customer reads out: what is issued, what a slip of the tongue or finger turns it into."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shop.pickup_codes import ALPHABET, CAPACITY, canonical, looks_like_one, pickup_code, valid

NUMBERS = st.integers(0, CAPACITY - 1)


@given(NUMBERS)
def test_every_issued_code_is_valid_and_starts_with_a_letter(n: int) -> None:
    code = pickup_code(n)
    assert len(code) == 8
    assert set(code) <= set(ALPHABET)
    assert code[0].isalpha()
    assert valid(code)


@given(NUMBERS, NUMBERS)
def test_two_numbers_never_share_a_code(a: int, b: int) -> None:
    assert (pickup_code(a) == pickup_code(b)) is (a == b)


@pytest.mark.parametrize(
    ("n", "code"), [(0, "A0000010"), (31, "A000010Z"), (32, "A0000160"), (CAPACITY - 1, "ZZZZZZ7Z")]
)
def test_codes_once_printed_never_change(n: int, code: str) -> None:
    assert pickup_code(n) == code


@pytest.mark.parametrize("n", [-1, CAPACITY])
def test_there_is_no_code_outside_the_range(n: int) -> None:
    with pytest.raises(ValueError, match="number from 0"):
        pickup_code(n)


@given(NUMBERS, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found(n: int, place: int, wrong: str) -> None:
    code = pickup_code(n)
    assume(code[place] != wrong)
    assert not valid(code[:place] + wrong + code[place + 1 :])


@given(NUMBERS, st.integers(0, 6))
def test_swapped_neighbours_are_always_found(n: int, place: int) -> None:
    code = pickup_code(n)
    assume(code[place] != code[place + 1])
    assert not valid(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@given(NUMBERS, st.sampled_from([4, 7]), st.sampled_from(["", " ", "-"]))
def test_written_by_hand_it_is_the_same_code(n: int, place: int, separator: str) -> None:
    code = pickup_code(n)
    written = code[:place] + separator + code[place:]
    spoken = written.lower().replace("0", "o").replace("1", "l")
    assert canonical(spoken) == code
    assert looks_like_one(spoken)


@pytest.mark.parametrize(
    "text",
    [
        "TT-123456",
        "ABC-12345",
        "96385074",
        "O1234567",
        "A000001",
        "A00000100",
        "A000-001-0",
        "A00000U0",
        "AÄ000010",
        "",
    ],
)
def test_other_shapes_are_not_pickup_codes(text: str) -> None:
    assert not looks_like_one(text)


@pytest.mark.parametrize("code", ["", "a0000010", "A000001", "00000000", "A0000000", "A00000U0", "A000001٠"])
def test_only_issued_codes_are_valid(code: str) -> None:
    assert not valid(code)
