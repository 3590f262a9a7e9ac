"""The numbers of vouchers: made of bytes, read as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import codes
from shop.vouchers import RAW_BYTES, grouped, number, read

RAW = st.binary(min_size=RAW_BYTES, max_size=RAW_BYTES)


@given(RAW)
def test_a_number_is_read_again_however_it_is_typed(raw: bytes) -> None:
    made = number(raw)
    assert len(made) == 17
    typed = grouped(made)
    for said in (made, typed, typed.lower(), typed.replace("-", " "), typed.replace("0", "o").replace("1", "l")):
        assert read(said) == made


@given(RAW, RAW)
def test_other_bytes_are_another_number(one: bytes, other: bytes) -> None:
    assert (number(one) == number(other)) == (one == other)


def test_it_is_grouped_by_four() -> None:
    assert grouped(number(bytes(10))) == "V-0000-0000-0000-0000"


@pytest.mark.parametrize(
    "text", ["", "V", "V123", "X" * 17, "V" + "U" * 16, "V" + "0" * 17, "V00000000000000\u0660\u0660"]
)
def test_anything_else_is_none(text: str) -> None:
    assert read(text) is None


def test_only_the_right_number_of_bytes_makes_one() -> None:
    with pytest.raises(ValueError, match="10 bytes"):
        number(bytes(9))


@given(RAW)
def test_no_other_grammar_takes_it_for_one_of_its_own(raw: bytes) -> None:
    """Typed into a search or scanned as plain text it opens nothing else."""
    assert isinstance(codes.read(grouped(number(raw))), codes.Unreadable)
