"""What a basket costs, to the minor unit: parts sum to the whole, and no way of putting it together costs more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from shop import basket_terms, baskets
from shop.basket_terms import DEFAULT, Discount, Option, Terms, Wrong, terms_from
from shop.basket_totals import tax, totals
from shop.baskets import Basket, BasketLine, Quote, Way, quote
from shop.catalog import Product
from shop.money import Money
from shop.prices import BasePrice, Promotion, effective

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
STANDARD = Option("standard", 490, (2, 4), free_from=10_000)


def offer(buy: int = 3, pay: int = 2) -> Promotion:
    return Promotion("M1", "multibuy", "3 for 2", 0, NOW - DAY, NOW + DAY, everything=True, buy=buy, pay=pay)


def shown(price: int, *, was: int | None = None, offers: tuple[Promotion, ...] = (), rate: int = 1900) -> Quote:
    regular = None if was is None else Money(was, "EUR")
    return Quote(Money(price, "EUR"), regular, "regular", 1, NOW, None, offers, rate)


def line(variant: str, quantity: int, at: Quote | None, way: Way = "hold", place: str = "S1") -> BasketLine:
    return BasketLine(0, variant, "P", variant, None, quantity, at, way, place)


def of(*lines: BasketLine) -> Basket:
    basket = Basket()
    for one in lines:
        basket = baskets.add(basket, one)
    return basket


@some.composite
def filled(draw: some.DrawFn) -> Basket:
    ways: tuple[tuple[Way, str], ...] = (("shelf", "S1"), ("hold", "S1"), ("pickup", "S2"), ("ship", "W1"))
    basket = Basket()
    for variant in draw(some.lists(some.sampled_from("abcd"), max_size=6)):
        price, buy = 100 * (ord(variant) - 96) + 99, draw(some.integers(2, 4))
        offers = (offer(buy, buy - 1),) if draw(some.booleans()) else ()
        way, place = draw(some.sampled_from(ways))
        made = shown(price, was=draw(some.sampled_from([None, price + 150])), offers=offers)
        basket = baskets.add(basket, line(variant, draw(some.integers(1, 12)), made, way, place))
    return basket


terms = some.builds(
    Terms,
    some.just((STANDARD,)),
    some.sampled_from([(), (Discount(1000, 5, "5 %"), Discount(3000, 10, "10 %"))]),
    some.just(1900),
    some.booleans(),
)


@settings(max_examples=60)
@given(filled(), terms)
def test_the_parts_sum_to_the_whole(basket: Basket, by: Terms) -> None:
    cost = totals(basket, by, STANDARD, "EUR")
    assert cost.goods == sum(one.goods for one in cost.lines)
    assert cost.discount == sum(one.share for one in cost.lines)
    added = 0 if by.tax_included else cost.tax
    assert cost.total == cost.goods - cost.discount + cost.shipping + added
    assert cost.on_shelf + cost.ordered == cost.total
    assert cost.saved == cost.regular - cost.goods + cost.discount
    assert 0 <= cost.saved <= cost.regular
    ships = any(one.way == "ship" for one in basket.lines)
    assert (cost.shipping > 0) == (ships and sum(_net(cost, basket)) < 10_000)
    assert all(0 <= one.net <= one.goods <= one.regular for one in cost.lines)


def _net(cost: Any, basket: Basket) -> list[int]:
    return [cost.line(one.line).net for one in basket.lines if one.way == "ship"]


@settings(max_examples=60)
@given(filled())
def test_another_way_changes_no_price_of_the_goods(basket: Basket) -> None:
    basket = Basket(tuple(one for one in basket.lines if one.way != "shelf"))
    cost = totals(basket, DEFAULT, None, "EUR")
    moved = basket
    for one in basket.lines:
        moved = baskets.change_way(moved, one.line, "hold", "S1")
    if len({(one.variant, one.quote) for one in basket.lines}) == len({one.variant for one in basket.lines}):
        assert totals(moved, DEFAULT, None, "EUR").goods == cost.goods


def test_the_example_of_the_trade_rules() -> None:
    """A 3 x 19.99, B 1 x 5.01, order discount 10.00 (here a percentage that makes it), tax 8.25 % on top."""
    basket = of(line("A", 3, shown(1999, rate=825)), line("B", 1, shown(501, rate=825)))
    by = Terms((STANDARD,), (Discount(0, 15, "15 %"),), 825, tax_included=False)
    cost = totals(basket, by, None, "EUR")
    assert (cost.goods, cost.discount) == (6498, 975)
    assert [one.share for one in cost.lines] == [900, 75]
    assert [one.tax for one in cost.lines] == [421, 35]
    assert cost.total == 6498 - 975 + 456


def test_three_for_two_counts_all_units_of_an_article_whatever_their_way() -> None:
    made = shown(1000, offers=(offer(),))
    cost = totals(of(line("A", 2, made), line("A", 1, made, "ship", "W1")), DEFAULT, STANDARD, "EUR")
    assert [(one.goods, one.offer) for one in cost.lines] == [(1333, offer()), (667, offer())]
    assert (cost.goods, cost.saved, cost.shipping) == (2000, 1000, 490)
    dearer = shown(500, was=1000, offers=(offer(),))
    cost = totals(of(line("A", 3, dearer)), DEFAULT, None, "EUR")
    assert (cost.goods, cost.lines[0].offer) == (1500, None), "the best reduction counts, they are never added up"


def test_what_a_till_rings_up_by_itself_counts_towards_no_discount_of_the_order() -> None:
    made, by = shown(1000, offers=(offer(),)), Terms((STANDARD,), (Discount(2500, 10, "10 %"),))
    mixed = of(line("A", 2, made, "shelf"), line("A", 1, made), line("B", 1, shown(1800)))
    cost = totals(mixed, by, None, "EUR")
    assert [(one.goods, one.share) for one in cost.lines] == [(2000, 0), (1000, 100), (1800, 180)]
    assert (cost.on_shelf, cost.ordered, cost.discount) == (2000, 2520, 280)
    three = totals(of(line("A", 3, made, "shelf"), line("B", 1, shown(1800))), by, None, "EUR")
    assert (three.lines[0].goods, three.lines[0].offer) == (2000, offer()), "the till knows 3 for 2 as well"
    assert (three.discount, three.on_shelf) == (0, 2000), "18.00 alone are ordered"


@settings(max_examples=60)
@given(filled(), terms)
def test_what_is_taken_along_costs_what_a_till_takes_for_it_alone(basket: Basket, by: Terms) -> None:
    cost = totals(basket, by, STANDARD, "EUR")
    alone = Basket(tuple(one for one in basket.lines if one.way == "shelf"))
    rest = Basket(tuple(one for one in basket.lines if one.way != "shelf"))
    assert cost.on_shelf == totals(alone, by, STANDARD, "EUR").total
    assert cost.ordered == totals(rest, by, STANDARD, "EUR").total


def test_what_nobody_knows_the_price_of_is_in_no_sum() -> None:
    foreign = Quote(Money(1, "USD"), None, "regular", 1, NOW)
    cost = totals(of(line("A", 1, None), line("B", 1, shown(100)), line("C", 1, foreign)), DEFAULT, None, "EUR")
    assert (cost.unpriced, cost.total) == ((1, 3), 100)
    assert totals(Basket(), DEFAULT, STANDARD, "EUR").total == 0


def test_a_quote_keeps_what_the_price_rule_said() -> None:
    product = Product("P", "Kettle", "Ember", "", ("Kitchen",), ())
    base = BasePrice("A", Money(2000, "EUR"), version=7)
    member = Promotion("P1", "member", "Gold", 500, NOW - DAY, NOW + DAY, everything=True, tier="gold")
    made = quote(effective(base, [member, offer()], product, NOW, "gold"), NOW, 1900)
    assert (made.now.minor, made.regular.minor, made.version, made.tax) == (1500, 2000, 7, 1900)
    assert (made.promotion, made.offers) == (member, (offer(),))
    assert quote(effective(base, [member], product, NOW), NOW).now.minor == 2000


@given(some.integers(0, 10**9), some.integers(0, 10_000))
def test_tax_inside_of_a_price_is_that_of_what_is_left(net: int, rate: int) -> None:
    inside = tax(net, rate, included=True)
    assert 0 <= inside <= net
    assert abs(tax(net - inside, rate, included=False) - inside) <= 1


# --- what the retailer sets

SAID: dict[str, Any] = {
    "delivery": [{"code": "standard", "price": 490, "free_from": 10000, "days": [2, 4], "cutoff": "13:30"}],
    "discounts": [{"over": 20000, "percent": 5, "title": "5 % from 200"}],
    "tax": {"percent": 19.0, "included": True, "categories": {"Books": 7.0, "Books > Maps": 0}},
    "closed": ["2026-12-25"],
    "countries": ["DE"],
    "pay_minutes": {"counter": 90},
    "pay_link": "https://pay.example.com/k",
}


def test_terms_are_read_as_they_are_written() -> None:
    read = terms_from({"ordering": SAID})
    assert read.minutes("counter") == 90
    assert read.minutes("phone") == 30
    assert [read.tax_of(path) for path in (("books", "maps"), ("Books",), ("Garden",), ())] == [0, 700, 1900, 1900]
    assert (read.option("standard") or STANDARD).costs(9999) == 490
    assert (read.option("standard") or STANDARD).costs(10000) == 0
    assert terms_from({}) == terms_from(None) == terms_from({"ordering": {}}) == DEFAULT


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("delivery.code", {"delivery": [{"code": "A B", "price": 1, "days": [1, 2]}]}),
        ("delivery.days", {"delivery": [{"code": "a", "price": 1, "days": [3, 2]}]}),
        ("delivery.price", {"delivery": [{"code": "a", "price": -1, "days": [1, 2]}]}),
        ("delivery.cutoff", {"delivery": [{"code": "a", "price": 1, "days": [1, 2], "cutoff": "25:00"}]}),
        ("delivery", {"delivery": {}}),
        ("discounts.percent", {"discounts": [{"over": 1, "percent": 101, "title": "x"}]}),
        ("tax.percent", {"tax": {"percent": 19.123}}),
        ("tax.percent", {"tax": {"percent": True}}),
        ("tax.included", {"tax": {"included": "yes"}}),
        ("closed", {"closed": ["Christmas"]}),
        ("countries", {"countries": ["Germany"]}),
        ("pay_minutes", {"pay_minutes": {"counter": 0}}),
        ("pay_minutes", {"pay_minutes": {"post": 5}}),
        ("pay_link", {"pay_link": "http://pay.example.com"}),
        ("pay_link", {"pay_link": "https://pay.example.com/?a=b"}),
    ],
)
def test_terms_that_make_no_sense_are_named_and_not_used(field: str, said: dict[str, Any]) -> None:
    with pytest.raises(Wrong) as wrong:
        basket_terms.read(said)
    assert wrong.value.field == field
    assert terms_from({"ordering": said}) == DEFAULT
