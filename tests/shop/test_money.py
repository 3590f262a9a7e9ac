"""Money keeps its cents: no mixed currencies, no lost or invented minor unit."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.money import Money, exponent, largest_remainder

AMOUNTS = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(("currency", "decimals"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("ISK", 0), ("XXX", 2)])
def test_decimals_of_a_currency(currency: str, decimals: int) -> None:
    assert exponent(currency) == decimals


def test_arithmetic_in_one_currency() -> None:
    price = Money(1999, "EUR")
    assert price + Money(1, "EUR") == Money(2000, "EUR")
    assert price - Money(2000, "EUR") == Money(-1, "EUR")
    assert price * 3 == Money(5997, "EUR")
    assert -price == Money(-1999, "EUR")
    assert Money(-1, "EUR").not_below_zero() == Money(0, "EUR")
    assert price.not_below_zero() is price


def test_order_in_one_currency() -> None:
    low, high = Money(1, "EUR"), Money(2, "EUR")
    assert sorted([high, low]) == [low, high]
    assert low < high
    assert low <= low
    assert high > low
    assert not low >= high


@pytest.mark.parametrize(
    "mix",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: a >= b,
    ],
)
def test_currencies_do_not_mix(mix: Callable[[Money, Money], object]) -> None:
    with pytest.raises(ValueError, match="EUR and JPY do not mix"):
        mix(Money(100, "EUR"), Money(100, "JPY"))


def test_the_same_number_in_another_currency_is_not_equal() -> None:
    assert Money(100, "EUR") != Money(100, "JPY")


@pytest.mark.parametrize(
    ("minor", "percent", "expected"),
    [(1999, 33, 660), (50, 1, 1), (49, 1, 0), (150, 1, 2), (-50, 1, -1), (-49, 1, 0), (1999, 0, 0), (1999, 100, 1999)],
)
def test_percent_rounds_half_up(minor: int, percent: int, expected: int) -> None:
    assert Money(minor, "EUR").percent(percent) == Money(expected, "EUR")


@given(AMOUNTS, st.integers(0, 100))
def test_percent_is_the_nearest_minor_unit_and_mirrors(minor: int, percent: int) -> None:
    part = Money(minor, "EUR").percent(percent).minor
    assert abs(part - Fraction(minor * percent, 100)) <= Fraction(1, 2)
    assert Money(-minor, "EUR").percent(percent).minor == -part


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (1000, (5997, 501), (923, 77)),
        (100, (1, 1, 1), (34, 33, 33)),
        (2, (1, 1, 1), (1, 1, 0)),
        (-100, (1, 1, 1), (-34, -33, -33)),
        (5, (0, 1, 0), (0, 5, 0)),
        (0, (0, 0), (0, 0)),
        (0, (), ()),
    ],
)
def test_largest_remainder(total: int, weights: tuple[int, ...], parts: tuple[int, ...]) -> None:
    assert largest_remainder(total, weights) == parts


@given(AMOUNTS, st.lists(st.integers(0, 10**9), min_size=1, max_size=20).filter(any))
def test_parts_sum_to_the_total_and_stay_next_to_their_share(total: int, weights: list[int]) -> None:
    parts = largest_remainder(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1


@pytest.mark.parametrize(("total", "weights"), [(1, (0, 0)), (1, ()), (10, (3, -1)), (0, (-1, 1))])
def test_an_impossible_split_is_refused(total: int, weights: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        largest_remainder(total, weights)
