"""A basket that comes from another screen: put together anew, with every line that could not be taken over named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from shop.basket_drafts import DraftLine
from shop.basket_handover import requoted, taken_over
from shop.basket_offers import View
from shop.basket_terms import DEFAULT
from shop.baskets import MOST_LINES, MOST_UNITS, Basket
from shop.catalog import Product, Variant
from shop.lookups import Found
from shop.money import Money
from shop.places import Location
from shop.prices import BasePrice
from shop.stock import LocalDelta, StockRow

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PLACES = (
    Location("S01", "Quay", "store"),
    Location("S02", "Mill", "store"),
    Location("W01", "Warehouse", "warehouse"),
)
VIEW = View("S01", PLACES, DEFAULT, {}, NOW, online=True)


def found(variant: str = "v1", minor: int = 1500) -> Found:
    one = Variant(variant, None, "Red", "M", None)
    product = Product(f"p-{variant}", "Pan", "Brand", "", ("Kitchen",), (one,))
    stock = tuple(StockRow(variant, place.code, 5, 0, 0, None, NOW) for place in PLACES)
    price = BasePrice(variant, Money(minor, "EUR"), as_of=NOW)
    return Found(product, one, {variant: price}, (), stock, {variant: stock[0]}, LocalDelta(), NOW, NOW)


FACTS = {"v1": found()}


@pytest.mark.parametrize(
    ("said", "way", "place"),
    [
        (DraftLine("v1", 2, "shelf"), "shelf", "S01"),
        (DraftLine("v1", 2, "hold"), "hold", "S01"),
        (DraftLine("v1", 2, "pickup", "S02"), "pickup", "S02"),
        (DraftLine("v1", 2, "pickup", "S01"), "hold", "S01"),
        (DraftLine("v1", 2, "pickup", "S99"), "hold", "S01"),
        (DraftLine("v1", 2, "ship"), "ship", "W01"),
    ],
)
def test_each_way_has_its_place_here(said: DraftLine, way: str, place: str) -> None:
    (line,) = taken_over([said], FACTS, VIEW).basket.lines
    assert (line.way, line.place, line.quantity) == (way, place, 2)
    assert line.quote is not None
    assert line.quote.now == Money(1500, "EUR")


def test_what_nobody_knows_is_named() -> None:
    gone = DraftLine("v9", 1, "hold")
    made = taken_over([gone, DraftLine("v1", 1, "hold")], FACTS, VIEW)
    assert made.unknown == (gone,)
    assert [one.variant for one in made.basket.lines] == ["v1"]


def test_the_parts_of_a_basket_become_one_and_what_has_no_room_is_named() -> None:
    first = taken_over([DraftLine("v1", 60, "hold")], FACTS, VIEW).basket
    made = taken_over([DraftLine("v1", 60, "hold")], FACTS, VIEW, first)
    assert [one.quantity for one in made.basket.lines] == [MOST_UNITS]
    assert made.left_out == (DraftLine("v1", 21, "hold"),)
    many = {f"v{n}": found(f"v{n}") for n in range(MOST_LINES + 1)}
    full = taken_over([DraftLine(name, 1, "hold") for name in many], many, VIEW)
    assert (len(full.basket.lines), full.left_out) == (MOST_LINES, (DraftLine(f"v{MOST_LINES}", 1, "hold"),))


def test_a_price_that_changed_is_said_until_it_is_as_it_was() -> None:
    basket = taken_over([DraftLine("v1", 1, "hold")], FACTS, VIEW).basket
    later = replace(VIEW, now=NOW + timedelta(minutes=5))
    same, changed = requoted(basket, FACTS, later, {})
    assert (same, changed) == (basket, {})
    dearer, changed = requoted(basket, {"v1": found(minor=1800)}, later, {})
    assert changed == {1: Money(1500, "EUR")}
    assert dearer.lines[0].quote is not None
    assert dearer.lines[0].quote.now == Money(1800, "EUR")
    again, changed = requoted(dearer, {"v1": found(minor=2000)}, later, changed)
    assert changed == {1: Money(1500, "EUR")}, "what was agreed to, not what was shown in between"
    _, changed = requoted(again, FACTS, later, changed)
    assert changed == {}


def test_without_a_warehouse_nothing_is_sent() -> None:
    near = replace(VIEW, locations=PLACES[:2])
    (line,) = taken_over([DraftLine("v1", 1, "ship")], FACTS, near).basket.lines
    assert (line.way, line.place) == ("hold", "S01")
    assert taken_over([], FACTS, near).basket == Basket()
