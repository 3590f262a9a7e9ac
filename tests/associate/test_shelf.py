"""What staff see of one product: digits only as fresh as they are, unknown as unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from associate import shelf
from shop.lookups import Found
from shop.money import Money
from shop.promises import DEFAULT_LIMITS
from shop.stock import LocalDelta
from tests.associate.facts import LOCATIONS, NOW, TENT, VARIANTS, found, row

LIMITS = {str(data): limits for data, limits in DEFAULT_LIMITS.items()}


def age(as_of: datetime | None) -> str:
    return f"{(NOW - as_of).total_seconds() / 60:g} min" if as_of else ""


def price(money: Money) -> str:
    return f"{money.minor / 100:.2f}"


def sheet(*each: Found) -> tuple[shelf.Line, ...]:
    columns = shelf.places(each, LOCATIONS, "S01", LIMITS, NOW, age)
    return shelf.lines(each, columns, each[0].variant.id, LIMITS, NOW)


def test_this_store_comes_first_then_stores_then_the_warehouse() -> None:
    columns = shelf.places((found(),), LOCATIONS, "S03", LIMITS, NOW, age)
    assert [place.id for place in columns] == ["S03", "S01", "S02", "W01"]
    assert columns[0].here


def test_a_column_is_as_old_as_its_oldest_number() -> None:
    stock = (row("S01", VARIANTS[0].id, 5, minutes=3),)
    other = found(VARIANTS[1], stock=(row("S01", VARIANTS[1].id, 5, minutes=42),))
    (here, mill, *_) = shelf.places((found(stock=stock), other), LOCATIONS, "S01", LIMITS, NOW, age)
    assert (here.age, here.level) == ("42 min", "ageing")
    assert (mill.age, mill.level) == ("", "unknown")


@pytest.mark.parametrize(
    ("minutes", "cell", "level"),
    [(1, "11", "good"), (30, "≈ 11", "good"), (90, "10+", "good"), (60 * 30, "10+", "good")],
)
def test_digits_here_become_a_band_with_age(minutes: float, cell: str, level: str) -> None:
    (line,) = sheet(found(stock=(row("S01", VARIANTS[0].id, 14, 2, 1, minutes=minutes),)))
    assert (line.cells[0], line.levels[0]) == (cell, level)


@pytest.mark.parametrize(("minutes", "cell"), [(5, "3"), (60, "1–3"), (600, "1–3")])
def test_digits_elsewhere_become_a_band_sooner(minutes: float, cell: str) -> None:
    (line,) = sheet(found(stock=(row("S02", VARIANTS[0].id, 3, minutes=minutes),)))
    assert line.cells == ("", cell, "", "")
    assert line.levels == ("unknown", "low", "unknown", "unknown")


def test_out_of_stock_is_a_known_zero() -> None:
    (line,) = sheet(found(stock=(row("S01", VARIANTS[0].id, 2, 2),)))
    assert (line.cells[0], line.levels[0]) == ("0", "out")


def test_every_variant_has_its_own_numbers() -> None:
    first = found(stock=(row("S01", VARIANTS[0].id, 4),))
    second = found(VARIANTS[1], stock=(row("S02", VARIANTS[1].id, 7),))
    lines = sheet(first, second)
    assert [(line.id, line.cells, line.selected) for line in lines] == [
        (VARIANTS[0].id, ("4", "", "", ""), True),
        (VARIANTS[1].id, ("", "7", "", ""), False),
    ]


def test_what_this_tablet_did_counts_at_once_but_only_here() -> None:
    done = replace(found(), delta=LocalDelta(demand=3))
    assert sheet(done)[0].cells[:2] == ("8", "3")
    counted = shelf.counted(done, LIMITS, NOW, age)
    assert (counted.text, counted.on_hand, counted.reserved, counted.safety, counted.ours) == ("8", 14, 2, 1, -3)
    assert (counted.aisle, counted.bay) == ("7", "B")


def test_a_missing_row_is_unknown() -> None:
    counted = shelf.counted(found(stock=()), LIMITS, NOW, age)
    assert (counted.known, counted.wording, counted.text) == (False, "unknown", "")


@pytest.mark.parametrize(
    ("hours", "level", "promise"),
    [(1, "fresh", "confirmed"), (30, "ageing", "at_payment"), (80, "old", "manager")],
)
def test_a_price_says_why_and_how_old_it_is(hours: float, level: str, promise: str) -> None:
    tag = shelf.tag(found(hours=hours), LIMITS, NOW, price=price, age=age, language="en")
    assert (tag.now, tag.was, tag.reason, tag.title) == ("199.20", "249.00", "promotion", "Autumn camp")
    assert tag.until == NOW + timedelta(days=4)
    assert (tag.level, tag.promise, tag.version) == (level, promise, 1204)


def test_no_price_is_no_price() -> None:
    bare = replace(found(), prices={})
    assert shelf.tag(bare, LIMITS, NOW, price=price, age=age, language="en") == shelf.Tag()
    assert bare.product is TENT
