"""What may be said at which age: the table of the trade rules, its borders to the second, and nonsense from outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.promises import (
    DEFAULT_BORDERS,
    DEFAULT_LIMITS,
    Band,
    Borders,
    Data,
    Freshness,
    Limits,
    PricePromise,
    StockPromise,
    band,
    borders_from,
    freshness,
    limits_from,
    price_promise,
    stock_promise,
)
from shop.stock import LocalDelta, StockRow, shown, shown_each

SECOND = timedelta(seconds=1)
AGES = st.none() | st.timedeltas(min_value=timedelta(days=-400), max_value=timedelta(days=400))


@pytest.mark.parametrize(
    ("data", "fresh", "ageing"),
    [
        ("stock_here", timedelta(minutes=5), timedelta(minutes=60)),
        ("stock_elsewhere", timedelta(minutes=10), timedelta(hours=4)),
        ("price", timedelta(hours=24), timedelta(hours=72)),
        ("pickup", timedelta(minutes=2), timedelta(minutes=30)),
        ("returns", timedelta(minutes=5), timedelta(hours=24)),
        ("points", timedelta(minutes=5), timedelta(hours=24)),
        ("staff", timedelta(hours=24), timedelta(hours=72)),
    ],
)
def test_the_default_table(data: Data, fresh: timedelta, ageing: timedelta) -> None:
    limits = DEFAULT_LIMITS[data]
    assert limits == Limits(fresh, ageing)
    assert [freshness(age, limits) for age in (timedelta(0), fresh, fresh + SECOND, ageing, ageing + SECOND)] == [
        "fresh",
        "fresh",
        "ageing",
        "ageing",
        "old",
    ]


def test_every_kind_of_data_has_limits() -> None:
    assert set(DEFAULT_LIMITS) == set(get_args(Data))


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (None, "unknown"),
        (timedelta(seconds=-60), "fresh"),
        (timedelta(seconds=-61), "ageing"),
        (timedelta(days=-400), "ageing"),
    ],
)
def test_a_clock_set_back_never_makes_data_fresh_nor_unknown(age: timedelta | None, expected: Freshness) -> None:
    assert freshness(age, DEFAULT_LIMITS["stock_here"]) == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [(-5, "out"), (0, "out"), (1, "low"), (3, "low"), (4, "some"), (9, "some"), (10, "plenty"), (10**6, "plenty")],
)
def test_bands(quantity: int, expected: Band) -> None:
    assert band(quantity) == expected


@given(st.integers(-100, 100), st.tuples(*[st.integers(1, 30)] * 3).filter(lambda b: b[0] < b[1] < b[2]))
def test_bands_rise_without_gap_or_overlap(quantity: int, numbers: tuple[int, int, int]) -> None:
    borders = Borders(*numbers)
    order = get_args(Band)
    assert order.index(band(quantity, borders)) == sum(quantity >= border for border in numbers)


MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("here", "age", "expected"),
    [
        (True, MINUTE, StockPromise("fresh", "exact", 5, "some", "reserve")),
        (True, 30 * MINUTE, StockPromise("ageing", "about", 5, "some", "request")),
        (True, 90 * MINUTE, StockPromise("old", "band", None, "some", "ask")),
        (True, None, StockPromise("unknown", "unknown", None, None, "ask")),
        (True, -90 * MINUTE, StockPromise("ageing", "about", 5, "some", "request")),
        (False, 9 * MINUTE, StockPromise("fresh", "exact", 5, "some", "request")),
        (False, 90 * MINUTE, StockPromise("ageing", "band", None, "some", "request")),
        (False, 300 * MINUTE, StockPromise("old", "last_seen", None, "some", "request")),
        (False, None, StockPromise("unknown", "unknown", None, None, "ask")),
    ],
)
def test_stock_promises(here: bool, age: timedelta | None, expected: StockPromise) -> None:
    assert stock_promise(5, age, here=here) == expected


def test_a_missing_row_is_unknown_however_fresh() -> None:
    assert stock_promise(None, timedelta(0), here=True) == StockPromise("unknown", "unknown", None, None, "ask")


def test_what_is_out_is_neither_reserved_nor_requested() -> None:
    assert stock_promise(0, MINUTE, here=True) == StockPromise("fresh", "exact", 0, "out", "ask")
    assert stock_promise(-2, MINUTE, here=False) == StockPromise("fresh", "exact", 0, "out", "ask")


def test_limits_and_borders_of_the_store_count() -> None:
    strict = Limits(SECOND, 2 * SECOND)
    promise = stock_promise(5, MINUTE, here=True, limits=strict, borders=Borders(1, 2, 3))
    assert promise == StockPromise("old", "band", None, "plenty", "ask")


@given(st.none() | st.integers(-50, 50), AGES, st.booleans())
def test_no_promise_is_stronger_than_its_data(quantity: int | None, age: timedelta | None, here: bool) -> None:
    promise = stock_promise(quantity, age, here=here)
    if promise.may == "reserve":
        assert here
        assert promise.freshness == "fresh"
        assert quantity is not None
        assert quantity > 0
    assert (promise.band is None) is (quantity is None or age is None)
    assert promise.quantity is None or (promise.quantity >= 0 and promise.wording in ("exact", "about"))


@pytest.mark.parametrize(
    ("age", "valid", "expected"),
    [
        (timedelta(hours=24), True, "confirmed"),
        (timedelta(hours=24), False, "at_payment"),
        (timedelta(hours=72), True, "at_payment"),
        (timedelta(hours=72, seconds=1), True, "manager"),
        (timedelta(hours=73), False, "manager"),
        (timedelta(hours=-2), True, "at_payment"),
        (None, True, "blocked"),
    ],
)
def test_price_promises(age: timedelta | None, valid: bool, expected: PricePromise) -> None:
    assert price_promise(age, valid=valid) == expected


def test_limits_come_from_central() -> None:
    limits = limits_from({"ages": {"stock_here": [60, 120]}})
    assert limits["stock_here"] == Limits(timedelta(seconds=60), timedelta(seconds=120))
    assert {**limits, "stock_here": DEFAULT_LIMITS["stock_here"]} == DEFAULT_LIMITS


@pytest.mark.parametrize(
    "pair", [[120, 60], [-1, 60], [60], [1, 2, 3], ["60", "120"], [1.5, 60], [True, 60], None, 5, [0, 10**12]]
)
def test_a_pair_that_makes_no_sense_keeps_the_default(pair: object) -> None:
    assert limits_from({"ages": {"stock_here": pair, "price": [1, 2]}}) == {
        **DEFAULT_LIMITS,
        "price": Limits(SECOND, 2 * SECOND),
    }


@pytest.mark.parametrize("body", [None, [], "ages", {}, {"ages": None}, {"ages": []}, {"ages": {"weather": [1, 2]}}])
def test_nonsense_keeps_all_defaults(body: object) -> None:
    assert limits_from(body) == DEFAULT_LIMITS


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"low": 2, "some": 5, "plenty": 20}, Borders(2, 5, 20)),
        ({"plenty": 20}, Borders(1, 4, 20)),
        ({"low": 5}, DEFAULT_BORDERS),
        ({"low": 0}, DEFAULT_BORDERS),
        ({"low": "2"}, DEFAULT_BORDERS),
        ({"low": True}, DEFAULT_BORDERS),
        ({}, DEFAULT_BORDERS),
        (None, DEFAULT_BORDERS),
    ],
)
def test_borders_from_central(body: object, expected: Borders) -> None:
    assert borders_from(body) == expected


def row(on_hand: int, reserved: int = 0, safety: int = 0) -> StockRow:
    return StockRow("S01", "v1", on_hand, reserved, safety, None, datetime(2026, 11, 21, tzinfo=UTC))


@pytest.mark.parametrize(
    ("stock", "delta", "expected"),
    [
        (row(10), LocalDelta(), 10),
        (row(10, 3, 2), LocalDelta(), 5),
        (row(10, 3, 2), LocalDelta(demand=1, returned=3), 7),
        (row(1), LocalDelta(demand=3), 0),
        (row(-4), LocalDelta(returned=1), 0),
    ],
)
def test_shown(stock: StockRow, delta: LocalDelta, expected: int) -> None:
    assert shown(stock, delta) == expected


def test_shown_each_leaves_unknown_variants_out() -> None:
    assert shown_each({"v1": row(5), "v2": row(2)}, {"v2": LocalDelta(demand=1), "v3": LocalDelta(returned=1)}) == {
        "v1": 5,
        "v2": 1,
    }
    assert shown_each({"v1": row(5)}) == {"v1": 5}
