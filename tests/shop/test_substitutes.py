"""What may replace a missing article, what it may cost, and what the customer gets back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shop import pickup
from shop.money import Money
from shop.orders import Line, Order, Refused
from shop.substitutes import Article, Rule, Why, cap, given_back, no, paid_for_one, rule_from, share, suggested

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
RULE = Rule()
LINE = Line(1, "mug-r", "Enamel Mug", 2, 1500, 3000, {"short": 2})
MUG = Article("mug-r", "mug", ("Kitchen", "Mugs"), Money(1500, "EUR"), 0)
BLUE = Article("mug-b", "mug", ("Kitchen", "Mugs"), Money(1500, "EUR"), 3, 3)
CUP = Article("cup", "cup", ("Kitchen", "Mugs"), Money(1400, "EUR"), 5, 5)


def why(new: Article, units: int = 1, *, held: bool = False, line: Line = LINE, rule: Rule = RULE) -> Why | None:
    return no(line, MUG, new, units, rule, currency="EUR", held=held)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (BLUE, None),
        (CUP, None),
        (MUG, "same"),
        (replace(CUP, category=("Kitchen",)), "other_kind"),
        (replace(CUP, category=("Kitchen", "Mugs", "Tin")), "other_kind"),
        (replace(BLUE, category=()), None),
        (replace(BLUE, price=None), "no_price"),
        (replace(BLUE, price=Money(1500, "USD")), "no_price"),
        (replace(BLUE, price=Money(1650, "EUR")), None),
        (replace(BLUE, price=Money(1651, "EUR")), "too_dear"),
        (replace(BLUE, free=0), "reserved"),
        (replace(BLUE, on_hand=0, free=0), "not_here"),
        (replace(BLUE, on_hand=None, free=0), "not_here"),
    ],
)
def test_what_may_replace_it(new: Article, expected: Why | None) -> None:
    assert why(new) == expected


def test_what_somebody_holds_is_here_but_not_what_others_wait_for() -> None:
    assert why(replace(BLUE, on_hand=None, free=0), held=True) is None
    assert why(replace(BLUE, on_hand=0, free=0), held=True) is None
    assert why(replace(BLUE, on_hand=2, free=0), held=True) == "reserved"
    assert (why(BLUE, 3), why(BLUE, 4), why(replace(BLUE, free=2), 3)) == (None, "not_here", "reserved")


def test_without_a_category_only_the_product_itself_is_alike() -> None:
    unknown = Article("gone", "")
    bare = replace(CUP, category=())
    assert no(LINE, unknown, bare, 1, RULE, currency="EUR", held=True) == "other_kind"


def test_the_cap_is_of_what_was_paid() -> None:
    """Bought in a sale for 10.00 instead of 15.00; half of it went to a replacement already."""
    sale = replace(LINE, captured=1200, given=800)
    assert (paid_for_one(sale), cap(sale, RULE), cap(sale, Rule(100))) == (1000, 1100, 1000)
    assert why(replace(BLUE, price=Money(1101, "EUR")), line=sale) == "too_dear"
    assert paid_for_one(replace(LINE, captured=0)) == 1500


def test_suggestions_are_the_same_product_then_the_nearest_price() -> None:
    far, near = replace(CUP, variant="far", price=Money(500, "EUR")), replace(CUP, variant="near")
    dear, none = replace(CUP, variant="dear", price=Money(9900, "EUR")), replace(CUP, variant="none", on_hand=0, free=0)
    found = suggested(LINE, MUG, [far, near, dear, none, BLUE, MUG, near], RULE, currency="EUR")
    assert [one.variant for one in found] == ["mug-b", "near", "far"]
    assert len(suggested(LINE, MUG, [far, near, BLUE], RULE, currency="EUR", most=2)) == 2


@pytest.mark.parametrize("said", [None, {}, {"substitutes": 7}, {"substitutes": {"percent": 0, "consent": "no"}}])
def test_a_rule_that_makes_no_sense_is_the_default(said: object) -> None:
    assert rule_from(said) == Rule(110, True)


def test_the_rule_is_the_retailers() -> None:
    assert rule_from({"substitutes": {"percent": 100, "consent": False}}) == Rule(100, False)
    assert rule_from({"substitutes": {"percent": True}}) == Rule()
    assert rule_from({"substitutes": {"percent": 201}}) == Rule()


@given(
    captured=some.integers(0, 10_000),
    quantity=some.integers(1, 9),
    price=some.integers(0, 2_000),
    data=some.data(),
)
def test_a_replacement_never_costs_the_customer_more(
    captured: int, quantity: int, price: int, data: some.DataObject
) -> None:
    """And what they get back is what the step leaves of their money."""
    units = data.draw(some.integers(1, quantity))
    line = Line(1, "a", "A", quantity, 1500, captured, {"short": quantity})
    order = Order("TT-1", (line,), "short", NOW, "EUR", captured)
    event = pickup.Substitute(pickup.By("s", "lena", NOW), 1, units, "b", "B", price, max(price, 1), "phone")
    done = pickup.after(order, event)
    assert not isinstance(done, Refused)
    old, new = done.lines
    assert new.captured <= share(line, units)
    assert share(line, units) - new.captured == given_back(line, units, price)
    assert old.captured + new.captured == captured
