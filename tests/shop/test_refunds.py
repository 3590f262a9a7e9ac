"""Refunds sum to the same cents, however a return is split."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.money import largest_remainder
from shop.refunds import due, slice_amount

MONEY = st.integers(0, 10**9)
UNITS = st.integers(1, 60)


@st.composite
def visits(draw: st.DrawFn) -> tuple[int, list[int]]:
    """A quantity, and how many units come back at each visit."""
    quantity = draw(UNITS)
    left, parts = quantity, list[int]()
    while left and draw(st.booleans()):
        parts.append(draw(st.integers(1, left)))
        left -= parts[-1]
    return quantity, parts


def test_the_worked_example_of_the_trade_rules() -> None:
    """A 3 x 19.99, B 1 x 5.01, 10.00 off the order, tax 8.25 %: A comes back one by one."""
    shares = largest_remainder(1000, (5997, 501))
    net = (5997 - shares[0], 501 - shares[1])
    assert (shares, net) == ((923, 77), (5074, 424))
    tax = (419, 35)
    assert sum(net) + sum(tax) == 5952
    each = [slice_amount(net[0], 3, n, 1) + slice_amount(tax[0], 3, n, 1) for n in range(3)]
    assert (each, sum(each)) == ([1830, 1831, 1832], 5493)


@given(MONEY, visits())
def test_any_way_of_splitting_sums_to_the_same(captured: int, split: tuple[int, list[int]]) -> None:
    quantity, parts = split
    returned, paid = 0, 0
    for units in parts:
        part = slice_amount(captured, quantity, returned, units)
        assert part == due(captured, paid, quantity, returned, units)
        assert part >= 0
        returned, paid = returned + units, paid + part
    assert paid == slice_amount(captured, quantity, 0, returned)
    assert paid <= captured
    assert (paid == captured) or returned < quantity


@given(MONEY, visits(), st.data())
def test_what_was_paid_back_otherwise_never_leads_above_what_was_paid(
    captured: int, split: tuple[int, list[int]], data: st.DataObject
) -> None:
    quantity, parts = split
    paid = data.draw(st.integers(0, captured))
    returned = 0
    for units in parts:
        part = due(captured, paid, quantity, returned, units)
        assert 0 <= part <= captured - paid
        returned, paid = returned + units, paid + part
    if parts and returned == quantity:
        assert paid == captured


@pytest.mark.parametrize(
    ("captured", "quantity", "before", "returning"),
    [(-1, 1, 0, 1), (100, 0, 0, 0), (100, 2, 1, 2), (100, 2, -1, 1), (100, 2, 1, -1)],
)
def test_what_cannot_be_is_refused(captured: int, quantity: int, before: int, returning: int) -> None:
    with pytest.raises(ValueError, match="bought and paid"):
        slice_amount(captured, quantity, before, returning)


def test_nothing_is_due_of_what_was_never_captured() -> None:
    with pytest.raises(ValueError, match="not captured"):
        due(100, 101, 2, 0, 1)
    assert due(100, 0, 3, 3, 0) == 0


def test_tax_on_top_of_the_goods_is_cut_for_itself() -> None:
    """In one piece 54.93 comes back as 18.31 three times; the goods and the tax of the worked example do not."""
    assert [slice_amount(5493, 3, n, 1, 419) for n in range(3)] == [1830, 1831, 1832]
    assert [slice_amount(5493, 3, n, 1) for n in range(3)] == [1831, 1831, 1831]


@given(MONEY, st.integers(0, 100), visits())
def test_with_tax_too_any_way_of_splitting_sums_to_the_same(
    net: int, percent: int, split: tuple[int, list[int]]
) -> None:
    quantity, parts = split
    tax = net * percent // 100
    returned, paid = 0, 0
    for units in parts:
        part = slice_amount(net + tax, quantity, returned, units, tax)
        assert part == due(net + tax, paid, quantity, returned, units, 0, tax)
        returned, paid = returned + units, paid + part
    assert paid == net * returned // quantity + tax * returned // quantity
    assert (paid == net + tax) or returned < quantity or net == 0


@pytest.mark.parametrize("tax", [-1, 11])
def test_more_tax_than_was_paid_is_no_slice(tax: int) -> None:
    with pytest.raises(ValueError, match="bought and paid"):
        slice_amount(10, 3, 0, 1, tax)
