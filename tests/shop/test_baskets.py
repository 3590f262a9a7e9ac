"""A basket: what goes in is there until somebody takes it out, and two of one shopper become one without a loss."""

from __future__ import annotations

import string
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from shop import baskets, codes
from shop.basket_drafts import LETTERS, LONGEST, BasketDraft, DraftLine, Unfit, lines_of, read, texts
from shop.basket_promises import promise, promises, told
from shop.baskets import MOST_LINES, MOST_UNITS, WAYS, Basket, BasketLine, Cut, Full, Way
from shop.money import Money
from shop.stock import LocalDelta, StockRow
from tests.shop.kettles import KETTLE, NOW, QUOTE

ways: some.SearchStrategy[tuple[Way, str]] = some.sampled_from(
    [("shelf", "S1"), ("hold", "S1"), ("pickup", "S2"), ("pickup", "S3"), ("ship", "W1")]
)


@some.composite
def lines(draw: some.DrawFn) -> BasketLine:
    way, place = draw(ways)
    variant = draw(some.sampled_from(["K1", "K2", "L1"]))
    return replace(KETTLE, variant=variant, quantity=draw(some.integers(1, MOST_UNITS)), way=way, place=place)


@some.composite
def filled(draw: some.DrawFn) -> Basket:
    basket = Basket()
    for one in draw(some.lists(lines(), max_size=12)):
        basket = baskets.add(basket, one)
    return basket


def sums(basket: Basket) -> Counter[tuple[str, Way, str]]:
    return Counter({(one.variant, one.way, one.place): one.quantity for one in basket.lines})


def sound(basket: Basket) -> None:
    numbers = [one.line for one in basket.lines]
    assert numbers == sorted(set(numbers))
    assert max(numbers, default=0) <= basket.last
    assert len(sums(basket)) == len(basket.lines), "an article by a way is one line"
    assert all(1 <= one.quantity <= MOST_UNITS for one in basket.lines)


@settings(max_examples=40)
@given(filled(), lines())
def test_what_is_added_is_there_and_nothing_else_changes(basket: Basket, new: BasketLine) -> None:
    after = baskets.add(basket, new)
    sound(after)
    key = new.variant, new.way, new.place
    before = sums(basket)
    assert sums(after) == before | {key: min(before[key] + new.quantity, MOST_UNITS)}


@settings(max_examples=40)
@given(filled(), some.integers(0, 14), some.integers(-1, 120))
def test_a_quantity_is_what_was_said_up_to_the_most(basket: Basket, number: int, quantity: int) -> None:
    after = baskets.change_quantity(basket, number, quantity)
    sound(after)
    line, before = after.line(number), basket.line(number)
    assert (line is None) == (before is None or quantity <= 0)
    assert line is None or line.quantity == min(quantity, MOST_UNITS)
    assert [one for one in after.lines if one.line != number] == [one for one in basket.lines if one.line != number]


@settings(max_examples=40)
@given(filled(), some.integers(0, 14), ways)
def test_another_way_loses_no_unit(basket: Basket, number: int, way: tuple[Way, str]) -> None:
    after = baskets.change_way(basket, number, *way)
    sound(after)
    assert after.units == basket.units
    line = basket.line(number)
    if line is not None and after != basket:
        assert sums(after)[line.variant, way[0], way[1]] >= line.quantity


@settings(max_examples=40)
@given(filled(), some.integers(1, 14))
def test_what_was_removed_comes_back_where_it_stood(basket: Basket, number: int) -> None:
    line = basket.line(number)
    after = baskets.remove(basket, number)
    sound(after)
    assert after.line(number) is None
    if line is not None:
        assert baskets.put_back(after, line) == basket
        assert baskets.add(after, KETTLE).line(number) is None, "a number is never given twice"


@settings(max_examples=40)
@given(filled(), filled(), some.one_of(some.none(), some.integers(0, 150)))
def test_two_baskets_become_one_and_whatever_does_not_fit_is_said(a: Basket, b: Basket, may: int | None) -> None:
    merged = baskets.merge(a, b, lambda _: may)
    sound(merged.basket)
    one, two, both = sums(a), sums(b), sums(merged.basket)
    assert set(both) == set(one) | set(two)
    for key in both:
        wanted = one[key] + two[key]
        promised = wanted if may is None else may
        assert both[key] == min(wanted, MOST_UNITS, max(promised, one[key], two[key])) or two[key] == 0
        assert both[key] >= max(one[key], two[key])
    missing = sum(cut.wanted - cut.quantity for cut in merged.cut)
    assert merged.basket.units + missing == a.units + b.units


def test_a_full_basket_says_so_and_a_merge_says_what_stayed_out() -> None:
    basket = Basket()
    for n in range(MOST_LINES):
        basket = baskets.add(basket, replace(KETTLE, variant=f"V{n}"))
    with pytest.raises(Full):
        baskets.add(basket, KETTLE)
    assert baskets.add(basket, replace(KETTLE, variant="V1")).units == MOST_LINES + 1
    merged = baskets.merge(basket, baskets.add(Basket(), KETTLE), lambda _: None)
    assert merged.cut == (Cut("K1", "Kettle", 1, 0),)
    with pytest.raises(ValueError, match="at least one"):
        baskets.add(Basket(), replace(KETTLE, quantity=0))


def test_the_later_quote_counts() -> None:
    later = replace(QUOTE, now=Money(1799, "EUR"), at=NOW + timedelta(minutes=1))
    for first, second in ((QUOTE, later), (later, QUOTE), (None, later), (later, None)):
        basket = baskets.add(baskets.add(Basket(), replace(KETTLE, quote=first)), replace(KETTLE, quote=second))
        assert basket.lines[0].quote == later


# --- as codes


@settings(max_examples=40)
@given(filled(), some.text(alphabet="0123456789ABCDEF", min_size=8, max_size=8))
def test_codes_carry_a_basket_whole_and_read_the_same(basket: Basket, name: str) -> None:
    shown = texts(name, lines_of(basket))
    assert all(len(one) <= LONGEST and set(one) <= ALPHANUMERIC for one in shown)
    parts = [codes.read(one) for one in shown]
    assert [(one.basket, one.part, one.parts) for one in parts if isinstance(one, BasketDraft)] == [
        (name, n, len(shown)) for n in range(1, len(shown) + 1)
    ]
    assert sum((one.lines for one in parts if isinstance(one, BasketDraft)), ()) == lines_of(basket)


ALPHANUMERIC = set(string.digits + string.ascii_uppercase + " $%*+-./:")
ids = some.text(min_size=1, max_size=40).filter(lambda one: one.isprintable() and bool(one.strip()))


@settings(max_examples=40)
@given(ids, ids, some.sampled_from(WAYS), some.integers(1, MOST_UNITS))
def test_any_article_and_any_place_fit(variant: str, place: str, way: Way, units: int) -> None:
    line = DraftLine(variant, units, way, place if way == "pickup" else "")
    try:
        (shown,) = texts("0123ABCD", [line])
    except Unfit:
        assert len(variant.encode()) + len(place.encode()) > 60
        return
    draft = read(shown)
    assert draft is not None
    assert draft.lines == (line,)


def test_a_whole_basket_takes_a_few_codes_and_a_changed_character_is_noticed() -> None:
    many = [DraftLine(f"TT-{1000 + n}-BLUE-M", 1, "ship") for n in range(MOST_LINES)]
    shown = texts("0123ABCD", many)
    assert 2 <= len(shown) <= 5
    for at in range(5, len(shown[0])):
        other = "1" if shown[0][at] != "1" else "2"
        assert not isinstance(codes.read(shown[0][:at] + other + shown[0][at + 1 :]), BasketDraft)
    assert texts("0123ABCD", []) == ()
    assert len(set(LETTERS.values())) == len(WAYS)
    with pytest.raises(ValueError, match="eight"):
        texts("x", many)
    with pytest.raises(Unfit):
        texts("0123ABCD", [DraftLine("K1", 1, "pickup")])


# --- what may be promised


def row(units: int, minutes: float | None = 1, place: str = "S1") -> StockRow:
    at = None if minutes is None else NOW - timedelta(minutes=minutes)
    return StockRow(place, "K1", units, 0, 0, None, at)


@pytest.mark.parametrize(
    ("line", "known", "online", "may", "enough"),
    [
        (KETTLE, row(5), True, "reserve", True),
        (replace(KETTLE, way="hold"), row(5), True, "reserve", True),
        (replace(KETTLE, way="hold"), row(5), False, "request", True),
        (KETTLE, row(5), False, "reserve", True),
        (replace(KETTLE, quantity=6), row(5), True, "ask", False),
        (KETTLE, row(5, 30), True, "request", True),
        (KETTLE, row(5, 90), True, "ask", True),
        (KETTLE, row(0), True, "ask", False),
        (KETTLE, None, True, "ask", None),
        (KETTLE, row(5, None), True, "ask", None),
        (replace(KETTLE, way="pickup", place="S2"), row(5, 1, "S2"), True, "request", True),
        (replace(KETTLE, way="ship", place="W1"), row(5, 600, "W1"), True, "request", True),
    ],
)
def test_what_may_be_promised_follows_the_table(
    line: BasketLine, known: StockRow | None, online: bool, may: str, enough: bool | None
) -> None:
    found = promise(line, known, NOW, store="S1", online=online)
    assert (found.may, found.enough) == (may, enough)


def test_two_lines_of_one_shelf_do_not_both_have_its_last_units() -> None:
    basket = baskets.add(baskets.add(Basket(), replace(KETTLE, quantity=3)), replace(KETTLE, way="hold", quantity=3))
    found = promises(basket, [row(5)], NOW, store="S1")
    assert [(one.may, one.enough, one.left) for one in found.values()] == [("reserve", True, 5), ("ask", False, 2)]
    waiting = promises(basket, [row(5)], NOW, store="S1", deltas={"K1": LocalDelta(demand=3)})
    assert [one.enough for one in waiting.values()] == [False, False]
    assert told(found.values(), online=True) == "request"
    assert told(promises(Basket(), [], NOW, store="S1").values(), online=True) == "order"
    assert told([], online=False) == "request"
