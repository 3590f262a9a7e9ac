"""Stock, prices and places as a shopper reads them, at every age of the data."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk import stock_words
from kiosk.places_words import delivery, opening, other_stores
from kiosk.price_words import label, price_words
from kiosk.product_state import describe, here_words
from kiosk.tiles import tile
from kiosk.trade import effective, elsewhere_promise, here_promise
from shop.money import Money
from tests.kiosk.facts import FAR, HERE, MUG, NEAR, NOW, STORE, WORDS, ago, found, hit, price, promotion, row

AT_ONCE, AN_HOUR, LONG_AGO = ago(minutes=1), ago(minutes=30), ago(hours=3)


@pytest.mark.parametrize(
    ("quantity", "as_of", "said"),
    [
        (12, AT_ONCE, "12 in this store"),
        (1, AT_ONCE, "1 in this store"),
        (0, AT_ONCE, "Sold out in this store"),
        (12, AN_HOUR, "About 12 in this store"),
        (0, AN_HOUR, "Probably sold out here"),
        (12, LONG_AGO, "Probably plenty here"),
        (5, LONG_AGO, "Probably several here"),
        (2, LONG_AGO, "Probably a few here"),
        (0, LONG_AGO, "It may be sold out here"),
        (12, None, "We’re not sure it is here"),
    ],
)
def test_this_store_is_worded_by_the_promise_table(quantity: int, as_of: datetime | None, said: str) -> None:
    assert stock_words.here_headline(here_promise(row(quantity, as_of=as_of), STORE, NOW)) == said


def test_a_missing_row_is_a_word_and_never_zero() -> None:
    nothing = here_promise(None, STORE, NOW)
    everything = stock_words.here_headline(nothing) + stock_words.short(nothing) + stock_words.elsewhere(nothing)
    assert "0" not in everything
    assert stock_words.level(nothing) == "unknown"
    assert stock_words.short(nothing) == "ask us"


@pytest.mark.parametrize(
    ("quantity", "as_of", "said"),
    [
        (3, ago(minutes=5), "3 in stock"),
        (3, ago(hours=2), "A few"),
        (30, ago(hours=2), "Plenty"),
        (0, ago(hours=2), "Sold out"),
        (5, ago(hours=9), "Last seen: several"),
        (0, ago(hours=9), "Was sold out"),
        (5, None, "Not known"),
    ],
)
def test_another_store_is_worded_by_the_promise_table(quantity: int, as_of: datetime | None, said: str) -> None:
    assert stock_words.elsewhere(elsewhere_promise(row(quantity, at="S02", as_of=as_of), STORE, NOW)) == said


def test_old_stock_sends_the_shopper_to_the_shelf_and_fresh_stock_does_not() -> None:
    old = found(here={"mug-red-m": row(12, as_of=LONG_AGO)})
    assert "check the shelf" in here_words(old, STORE, WORDS, NOW).note
    assert here_words(found(), STORE, WORDS, NOW).note == ""


def test_the_primary_action_follows_what_is_known() -> None:
    def wish(quantity: int, as_of: datetime | None) -> str:
        return describe(found(here={"mug-red-m": row(quantity, as_of=as_of)}), STORE, WORDS, NOW).wish

    assert wish(12, AT_ONCE) == "way"
    assert wish(0, AT_ONCE) == "getting"
    assert wish(12, LONG_AGO) == "shelf"
    assert describe(found(here={}), STORE, WORDS, NOW).wish == "shelf"


def test_a_lower_price_says_what_it_was_why_and_until_when() -> None:
    words = price_words(effective(price(), (promotion(),), MUG, NOW), "confirmed", words=WORDS)
    assert (words.now, words.was, words.reason, words.until) == ("€12.00", "€15.00", "Mug days", "until 25 Nov 2026")


def test_the_last_day_of_a_sale_is_the_day_before_it_ends_at_midnight() -> None:
    midnight = datetime(2026, 12, 1, tzinfo=NOW.tzinfo)
    sale = price(sale=Money(900, "EUR"), sale_to=midnight)
    words = price_words(effective(sale, (), MUG, NOW), "confirmed", words=WORDS)
    assert (words.reason, words.until) == ("Sale", "until 30 Nov 2026")


def test_a_multi_buy_is_an_offer_and_not_a_lower_price() -> None:
    three = promotion(kind="multibuy", title="3 for 2", value=0, buy=3, pay=2)
    cost = effective(price(), (three,), MUG, NOW)
    words = price_words(cost, "confirmed", words=WORDS)
    assert words.was == ""
    assert words.offers == ("3 for 2 · until 25 Nov 2026",)
    assert label(cost, WORDS) == "3 for 2"


@pytest.mark.parametrize(
    ("promise", "now", "note"),
    [
        ("confirmed", "€15.00", ""),
        ("at_payment", "€15.00", "Price confirmed at payment"),
        ("manager", "€15.00", "Last known price. Please ask us for today’s."),
        ("blocked", "", "Please ask us for the price"),
    ],
)
def test_an_old_price_is_never_a_promise(promise: str, now: str, note: str) -> None:
    words = price_words(effective(price(), (), MUG, NOW), promise, words=WORDS)  # type: ignore[arg-type]
    assert (words.now, words.note) == (now, note)


def test_other_stores_are_those_that_have_it_first_then_the_nearest() -> None:
    far_has_it = found(stock=(row(12), row(0, at="S02"), row(9, at="S03")))
    lines = other_stores(far_has_it, STORE, WORDS, NOW)
    assert [line.id for line in lines] == ["S03", "S02"]
    assert lines[1].detail == "2.2 km · open until 19:00"
    assert lines[0].age == "as of 10:00"


def test_a_store_without_a_row_is_not_known_and_has_no_age() -> None:
    line = other_stores(found(stock=(row(12),)), STORE, WORDS, NOW)[0]
    assert (line.words, line.age, line.level) == ("Not known", "", "unknown")


def test_opening_is_in_words_for_open_later_tomorrow_and_unknown() -> None:
    sunday = NOW + timedelta(days=2)
    assert opening(NEAR, WORDS, NOW) == "open until 19:00"
    assert opening(NEAR, WORDS, NOW - timedelta(hours=3)) == "opens at 09:00"
    assert opening(NEAR, WORDS, sunday) == "opens tomorrow at 09:00"
    assert opening(NEAR, WORDS, NOW + timedelta(days=1, hours=12)) == "opens Monday at 09:00"
    assert opening(FAR, WORDS, NOW) == ""


@pytest.mark.parametrize(
    ("quantity", "said"), [(40, "With you in 2 to 4 days"), (0, "Sold out in our warehouse"), (None, "Ask us")]
)
def test_home_delivery_is_promised_only_while_the_warehouse_has_it(quantity: int | None, said: str) -> None:
    stock = (row(12),) if quantity is None else (row(12), row(quantity, at="W01"))
    assert said in delivery(found(stock=stock), STORE, WORDS, NOW)[1]


def test_colours_and_sizes_say_what_each_has() -> None:
    state = describe(found(), STORE, WORDS, NOW)
    assert [(one.name, one.words, one.selected) for one in state.colors] == [
        ("Red", "12 here", True),
        ("Blue", "sold out", False),
    ]
    assert [(one.name, one.words, one.id) for one in state.sizes] == [
        ("M", "12 here", "mug-red-m"),
        ("L", "ask us", "mug-red-l"),
    ]


def test_a_tile_says_the_saving_never_more_than_is_true() -> None:
    shown = tile(hit(price=price(1499), promotions=(promotion(kind="amount", value=300),)), STORE, WORDS, NOW)
    assert (shown.mark, shown.now, shown.was) == ("−20%", "€11.99", "€14.99")
    assert tile(hit(here=None), STORE, WORDS, NOW).here == "Ask us about stock"
    assert tile(hit(here=None), STORE, WORDS, NOW).age == ""


def test_a_tile_says_how_old_its_stock_is_and_no_more_than_that_age_allows() -> None:
    def said(**old: float) -> tuple[str, str]:
        shown = tile(hit(here=row(12, as_of=ago(**old))), STORE, WORDS, NOW)
        return shown.here, shown.age

    assert said(minutes=1)[0] == "12 here"
    assert said(minutes=1)[1].startswith("as\N{NO-BREAK SPACE}of")
    assert said(hours=5)[0] != "12 here"
    assert said(days=3)[1].startswith("as\N{NO-BREAK SPACE}of")


def test_a_tile_without_a_price_has_none() -> None:
    assert tile(hit(price=None), STORE, WORDS, NOW).now == ""


def test_this_store_is_not_among_the_others() -> None:
    assert HERE.code not in {line.id for line in other_stores(found(), STORE, WORDS, NOW)}
