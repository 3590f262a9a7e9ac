"""One effective price, with its reason: best single reduction, never below zero, never by chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.bodies import PromotionBody
from shop.catalog import Product
from shop.money import Money
from shop.prices import BasePrice, EffectivePrice, Promotion, applies, effective, multibuy_total, promotion_from

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
TENT = Product("P1", "Fell 2", "Tarnfell", "", ("Outdoor", "Tents", "Two people"), ())
BASE = BasePrice("V1", Money(1999, "EUR"), version=7)


def promotion(kind: str = "percent", value: int = 10, **facts: object) -> Promotion:
    whole = {"id": "A", "title": "Autumn", "starts": NOW - HOUR, "ends": NOW + HOUR, "everything": True, **facts}
    return Promotion(kind=kind, value=value, **whole)  # type: ignore[arg-type]


def on_sale(minor: int, starts: datetime | None = None, ends: datetime | None = None) -> BasePrice:
    return replace(BASE, sale=Money(minor, "EUR"), sale_from=starts, sale_to=ends)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"everything": True}, True),
        ({}, False),
        ({"products": ("P1",)}, True),
        ({"products": ("P2",)}, False),
        ({"brands": ("TARNFELL",)}, True),
        ({"brands": ("Tarn",)}, False),
        ({"categories": ("Outdoor",)}, True),
        ({"categories": ("outdoor>tents",)}, True),
        ({"categories": ("Outdoor > Tents > Two people",)}, True),
        ({"categories": ("Outdoor > Tents > Two people > Red",)}, False),
        ({"categories": ("Tents",)}, False),
        ({"categories": ("Out",)}, False),
        ({"categories": ("",)}, False),
        ({"categories": ("Kitchen", "Outdoor")}, True),
    ],
)
def test_what_a_promotion_applies_to(facts: dict[str, object], expected: bool) -> None:
    offer = replace(promotion(everything=False), **facts)  # type: ignore[arg-type]
    assert applies(offer, TENT) is expected


def test_a_product_without_a_brand_is_not_of_the_brand_without_a_name() -> None:
    assert not applies(promotion(everything=False, brands=("",)), replace(TENT, brand=""))


def test_the_regular_price() -> None:
    assert effective(BASE, [], TENT, NOW) == EffectivePrice(Money(1999, "EUR"), None, "regular", None, (), None, 7)


@pytest.mark.parametrize(
    ("offer", "minor"),
    [
        (promotion("percent", 10), 1799),
        (promotion("percent", 33), 1339),
        (promotion("percent", 100), 0),
        (promotion("percent", 150), 0),
        (promotion("amount", 500), 1499),
        (promotion("amount", 2500), 0),
        (promotion("member", 500, tier=""), 1499),
    ],
)
def test_reductions(offer: Promotion, minor: int) -> None:
    expected = EffectivePrice(Money(minor, "EUR"), BASE.price, "promotion", offer, (), offer.ends, 7)
    assert effective(BASE, [offer], TENT, NOW, tier="gold") == expected


def test_the_best_single_reduction_wins_and_nothing_is_added_up() -> None:
    small, big = promotion(value=10, id="A"), promotion(value=20, id="B")
    price = effective(on_sale(1899), [small, big], TENT, NOW)
    assert (price.now, price.promotion, price.reason) == (Money(1599, "EUR"), big, "promotion")


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        (None, None, "sale"),
        (NOW, NOW + HOUR, "sale"),
        (NOW + HOUR, None, "regular"),
        (None, NOW, "regular"),
        (NOW - HOUR, NOW + timedelta(microseconds=1), "sale"),
    ],
)
def test_a_sale_counts_from_its_start_until_before_its_end(
    starts: datetime | None, ends: datetime | None, expected: str
) -> None:
    price = effective(on_sale(1500, starts, ends), [], TENT, NOW)
    assert price.reason == expected
    assert price.valid_until == (ends if expected == "sale" else None)
    assert price.was == (BASE.price if expected == "sale" else None)


@pytest.mark.parametrize(("starts", "ends", "valid"), [(NOW, NOW + HOUR, True), (NOW - HOUR, NOW, False)])
def test_a_promotion_counts_from_its_start_until_before_its_end(starts: datetime, ends: datetime, valid: bool) -> None:
    price = effective(BASE, [promotion(starts=starts, ends=ends)], TENT, NOW)
    assert (price.reason == "promotion") is valid


@pytest.mark.parametrize("sale", [Money(1999, "EUR"), Money(2500, "EUR"), Money(1000, "JPY")])
def test_a_sale_that_is_none_is_left_out(sale: Money) -> None:
    assert effective(replace(BASE, sale=sale), [], TENT, NOW).reason == "regular"


def test_ties_do_not_depend_on_the_order_of_arrival() -> None:
    first, second = promotion(id="A"), promotion(id="B")
    assert effective(BASE, [second, first], TENT, NOW).promotion == first
    assert effective(on_sale(1799), [second, first], TENT, NOW).reason == "sale"


@pytest.mark.parametrize(
    ("tier", "offered", "minor"), [(None, True, 1999), ("", True, 1999), ("silver", True, 1999), ("gold", False, 1499)]
)
def test_a_member_offer_is_shown_until_the_member_is_known(tier: str | None, offered: bool, minor: int) -> None:
    gold = promotion("member", 500, tier="gold")
    price = effective(BASE, [gold], TENT, NOW, tier)
    assert price.now.minor == minor
    assert price.offers == ((gold,) if offered else ())


def test_multibuy_is_an_offer_beside_the_price_of_one() -> None:
    three = promotion("multibuy", 0, id="M", buy=3, pay=2)
    gone = promotion("multibuy", 0, id="N", buy=3, pay=2, ends=NOW)
    elsewhere = promotion("multibuy", 0, id="O", buy=3, pay=2, everything=False)
    price = effective(BASE, [gone, three, promotion(), elsewhere], TENT, NOW)
    assert (price.now.minor, price.offers) == (1799, (three,))


@pytest.mark.parametrize(("quantity", "units"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4), (7, 5)])
def test_three_for_two(quantity: int, units: int) -> None:
    three = promotion("multibuy", 0, buy=3, pay=2)
    assert multibuy_total(BASE.price, quantity, three) == BASE.price * units


@pytest.mark.parametrize(
    "facts", [{"buy": 0, "pay": 0}, {"buy": 2, "pay": 2}, {"buy": 2, "pay": 3}, {"buy": 2, "pay": -1}]
)
def test_a_multibuy_that_is_none_changes_nothing(facts: dict[str, int]) -> None:
    assert multibuy_total(BASE.price, 4, promotion("multibuy", 0, **facts)) == BASE.price * 4


OFFERS = st.builds(
    promotion,
    st.sampled_from(["percent", "amount", "member", "multibuy"]),
    st.integers(0, 3000),
    id=st.text("AB", max_size=2),
    starts=st.sampled_from([NOW - HOUR, NOW, NOW + HOUR]),
    ends=st.sampled_from([NOW, NOW + HOUR]),
    tier=st.sampled_from(["", "gold"]),
)


@given(
    st.integers(-100, 5000),
    st.none() | st.integers(-100, 5000),
    st.lists(OFFERS, max_size=5),
    st.sampled_from([None, "gold"]),
)
def test_the_price_is_never_below_zero_nor_above_the_base(
    base: int, sale: int | None, offers: list[Promotion], tier: str | None
) -> None:
    zone = BasePrice("V1", Money(base, "EUR"), None if sale is None else Money(sale, "EUR"))
    price = effective(zone, offers, TENT, NOW, tier)
    assert 0 <= price.now.minor <= max(0, base)
    assert (price.was is None) is (price.reason == "regular")
    assert (price.promotion is not None) is (price.reason == "promotion")
    assert price.was is None or price.now < price.was
    assert price.now == effective(zone, offers[::-1], TENT, NOW, tier).now


BODY: PromotionBody = {
    "kind": "percent",
    "title": "Autumn week",
    "titles": {"de": "Herbstwoche", "ar": "أسبوع الخريف"},
    "value": 20,
    "starts": "2026-11-20T00:00:00Z",
    "ends": "2026-11-27T00:00:00+01:00",
    "categories": ["Outdoor > Tents"],
}


def test_a_promotion_from_central() -> None:
    offer = promotion_from("A", {**BODY})
    assert offer == Promotion(
        "A",
        "percent",
        "Autumn week",
        20,
        datetime(2026, 11, 20, tzinfo=UTC),
        datetime(2026, 11, 26, 23, tzinfo=UTC),
        categories=("Outdoor > Tents",),
        titles=(("de", "Herbstwoche"), ("ar", "أسبوع الخريف")),
    )
    assert [offer.title_in(language) for language in ("de", "en")] == ["Herbstwoche", "Autumn week"]


def test_a_multibuy_and_a_member_offer_from_central() -> None:
    buy = promotion_from("M", {**BODY, "kind": "multibuy", "buy": 3, "pay": 2})
    member = promotion_from("G", {**BODY, "kind": "member", "value": 500, "tier": "gold", "everything": True})
    assert buy is not None
    assert (buy.buy, buy.pay) == (3, 2)
    assert member is not None
    assert (member.value, member.tier, member.everything) == (500, "gold", True)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "lottery"},
        {"kind": None},
        {"ends": ""},
        {"ends": None},
        {"ends": "soon"},
        {"starts": 5},
        {"ends": BODY["starts"]},
        {"value": 0},
        {"value": -5},
        {"value": 101},
        {"value": "20"},
        {"value": True},
        {"kind": "amount", "value": 0},
        {"kind": "multibuy", "buy": 2, "pay": 2},
        {"kind": "multibuy", "buy": 0, "pay": 0},
        {"kind": "multibuy", "buy": 3, "pay": "2"},
    ],
)
def test_a_promotion_that_cannot_be_applied_safely_is_none(change: dict[str, object]) -> None:
    assert promotion_from("A", {**BODY, **change}) is None


def test_nonsense_in_lists_and_wording_applies_to_nothing() -> None:
    offer = promotion_from(
        "A", {**BODY, "categories": "Outdoor", "brands": [5, None], "everything": "yes", "title": 5, "titles": ["x"]}
    )
    assert offer is not None
    assert not applies(offer, TENT)
    assert (offer.title, offer.titles) == ("", ())
