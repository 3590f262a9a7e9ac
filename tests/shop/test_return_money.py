"""Refunds: the worked example, splits over visits, tenders, shipping, fees, and what no way of returning can break."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop.return_money import (
    Account,
    Before,
    Charged,
    Priced,
    Refund,
    Tender,
    Terms,
    charged,
    largest_remainder,
    over_tenders,
    refund,
    without_receipt,
)


def test_the_worked_example() -> None:
    lines = charged([Priced(1, 3, 1999), Priced(2, 1, 501)], order_discount=1000, tax=454)
    assert lines == (Charged(1, 3, 5074, 419), Charged(2, 1, 424, 35))
    account = Account(lines, (Tender("card", 5952),))
    assert account.paid == sum(account.value(line) for line in lines)
    one_by_one = [paid.total for paid in visits(account, [{1: 1}, {1: 1}, {1: 1}])]
    assert one_by_one == [1830, 1831, 1832]
    assert refund(account, Before(), {1: 3}, Terms()).total == sum(one_by_one) == 5493


def visits(account: Account, back: list[dict[int, int]], terms: Terms | None = None) -> list[Refund]:
    """One return after the other, each with what the ones before took."""
    done: list[Refund] = []
    before = Before()
    for units in back:
        made = refund(account, before, units, terms or Terms())
        done.append(made)
        returned = {line.line: before.returned.get(line.line, 0) + units.get(line.line, 0) for line in account.lines}
        before = Before(returned, before.shipping + made.shipping, before.fees + made.fee)
        gone = dict(made.tenders)
        tenders = tuple(replace(one, refunded=one.refunded + gone.get(one.id, 0)) for one in account.tenders)
        account = replace(account, tenders=tenders)
    return done


@pytest.mark.parametrize(
    ("amount", "weights", "parts"),
    [
        (10, (1, 1, 1), (4, 3, 3)),
        (1000, (5997, 501), (923, 77)),
        (0, (0, 0), (0, 0)),
        (2, (0, 1, 1), (0, 1, 1)),
        (7, (), None),
        (1, (0, 0), None),
        (-1, (1,), None),
    ],
)
def test_the_largest_remainder_goes_first(amount: int, weights: tuple[int, ...], parts: tuple[int, ...] | None) -> None:
    if parts is None:
        with pytest.raises(ValueError, match="split"):
            largest_remainder(amount, weights)
    else:
        assert largest_remainder(amount, weights) == parts


def test_lines_without_tax_carry_none_of_it() -> None:
    book, food = charged([Priced(1, 1, 1000, taxable=False), Priced(2, 1, 1000)], tax=70)
    assert (book.tax, food.tax) == (0, 70)
    assert charged([Priced(1, 2, 500, tax=33), Priced(2, 1, 500)], tax=41) == (
        Charged(1, 2, 1000, 33),
        Charged(2, 1, 500, 41),
    )


def test_a_discount_above_the_price_is_nobodys() -> None:
    with pytest.raises(ValueError, match=r"weights|price"):
        charged([Priced(1, 1, 100, own_discount=101)])


def test_prices_that_include_tax_give_back_what_was_paid() -> None:
    account = Account((Charged(1, 3, 1000, 160),), (Tender("card", 1000),), tax_included=True)
    made = visits(account, [{1: 1}, {1: 2}])
    assert [one.total for one in made] == [333, 667]
    assert [line.tax for one in made for line in one.lines] == [53, 107]


def test_money_goes_back_where_it_came_from() -> None:
    tenders = (Tender("card", 700, 650), Tender("voucher", 300))
    assert over_tenders(tenders, 0) == ()
    assert over_tenders(tenders, 120) == (("card", 50), ("voucher", 70))
    assert over_tenders(tenders, 400) == (("card", 50), ("voucher", 300), ("store_credit", 50))


@pytest.mark.parametrize(
    ("terms", "totals"),
    [
        (Terms("none"), [250, 250]),
        (Terms("when_all_is_back"), [250, 350]),
        (Terms("proportional"), [300, 300]),
        (Terms("none", fee=40), [210, 210]),
        (Terms("none", fee=4000), [0, 0]),
        (Terms("none", fee=40, merchant_at_fault=True), [350, 250]),
    ],
)
def test_shipping_and_fees_follow_the_terms(terms: Terms, totals: list[int]) -> None:
    account = Account((Charged(1, 2, 500, 0),), (Tender("card", 600),), shipping=100)
    assert [one.total for one in visits(account, [{1: 1}, {1: 1}], terms)] == totals


def test_the_return_that_empties_the_order_takes_exactly_the_rest() -> None:
    """The feed's lines are a cent short of what was paid."""
    account = Account((Charged(1, 2, 500, 0),), (Tender("card", 501),))
    first, last = visits(account, [{1: 1}, {1: 1}])
    assert (first.total, first.rounding) == (250, 0)
    assert (last.total, last.rounding, last.empties) == (251, 1, True)


def test_what_was_not_bought_does_not_come_back() -> None:
    account = Account((Charged(1, 2, 500, 0),), (Tender("card", 500),))
    with pytest.raises(ValueError, match="no such line"):
        refund(account, Before(), {2: 1}, Terms())
    with pytest.raises(ValueError, match="bought"):
        refund(account, Before({1: 1}), {1: 2}, Terms())


def test_goods_without_a_receipt_are_worth_their_lowest_price() -> None:
    assert without_receipt([1999, 1499, 1799]) == 1499
    assert without_receipt([]) is None


@st.composite
def orders(draw: st.DrawFn) -> Account:
    """Any order: currencies without decimals have small numbers, those with three large ones."""
    most = draw(st.sampled_from([9, 3_000, 250_000, 9_000_000]))
    lines = [
        Priced(at, draw(st.integers(1, 7)), draw(st.integers(0, most)), points=draw(st.integers(0, 500)))
        for at in range(1, draw(st.integers(1, 5)) + 1)
    ]
    whole = sum(one.quantity * one.price for one in lines)
    discount = draw(st.integers(0, whole))
    tax = draw(st.integers(0, max(0, (whole - discount) // 4)))
    included = draw(st.booleans())
    known = charged(lines, order_discount=discount, tax=tax)
    shipping = draw(st.integers(0, most))
    paid = shipping + sum(one.net + (0 if included else one.tax) for one in known)
    voucher = draw(st.integers(0, paid))
    tenders = (Tender("card", paid - voucher), Tender("voucher", voucher))
    return Account(known, tenders, shipping=shipping, tax_included=included)


@st.composite
def ways_back(draw: st.DrawFn) -> tuple[Account, list[dict[int, int]], Terms]:
    account = draw(orders())
    left = {line.line: line.quantity for line in account.lines}
    back: list[dict[int, int]] = []
    for _ in range(draw(st.integers(1, 6))):
        units = {line: draw(st.integers(0, n)) for line, n in left.items()}
        left = {line: n - units[line] for line, n in left.items()}
        back.append({line: n for line, n in units.items() if n})
    if draw(st.booleans()):
        back.append({line: n for line, n in left.items() if n})
    rule = draw(st.sampled_from(["none", "when_all_is_back", "proportional"]))
    fault = draw(st.booleans())
    return account, back, Terms(rule, draw(st.sampled_from([0, 0, 500])), fault)  # type: ignore[arg-type]


def holds(way: tuple[Account, list[dict[int, int]], Terms]) -> None:
    """However it is split: the same goods, tax, shipping and points; never negative, never above what was paid, never
    more to a tender than came from it; the return that empties an order leaves nothing but what is kept."""
    account, back, terms = way
    made = visits(account, back, terms)
    whole: dict[int, int] = {}
    for units in back:
        for line, n in units.items():
            whole[line] = whole.get(line, 0) + n
    at_once = refund(account, Before(), whole, replace(terms, fee=0))
    assert sum(line.goods for one in made for line in one.lines) == sum(line.goods for line in at_once.lines)
    assert sum(line.tax for one in made for line in one.lines) == sum(line.tax for line in at_once.lines)
    assert sum(one.points for one in made) == at_once.points
    assert sum(one.shipping for one in made) == at_once.shipping
    assert sum(one.total for one in made) == at_once.total - sum(one.fee for one in made)
    assert all(one.total >= 0 and sum(part for _, part in one.tenders) == one.total for one in made)
    gone: dict[str, int] = {}
    for one in made:
        for tender, part in one.tenders:
            gone[tender] = gone.get(tender, 0) + part
    assert all(gone.get(tender.id, 0) <= tender.paid for tender in account.tenders)
    assert gone.keys() <= {tender.id for tender in account.tenders}
    assert sum(gone.values()) <= account.paid
    if at_once.empties:
        kept = account.shipping - sum(one.shipping for one in made) + sum(one.fee for one in made)
        assert account.paid - sum(gone.values()) == kept


@given(ways_back())
@settings(max_examples=150, deadline=None)
def test_no_way_of_returning_breaks_the_money(way: tuple[Account, list[dict[int, int]], Terms]) -> None:
    holds(way)


@pytest.mark.long
@pytest.mark.timeout(3600)
@given(ways_back())
@settings(max_examples=200_000, deadline=None)
def test_no_way_of_returning_breaks_the_money_in_many_orders(
    way: tuple[Account, list[dict[int, int]], Terms],
) -> None:
    holds(way)
