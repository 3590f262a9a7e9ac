"""A return and a sale in one basket: what goes out, what it costs, and what is left of the money."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop.deeds import Deed
from shop.exchanges import Given, basket, exchanged, number
from shop.orders import Line, Order, Refused
from shop.places import Location
from shop.return_case import decided, sold
from shop.return_policy import DEFAULT
from shop.returns import Around, Asked

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def order(quantity: int = 3, captured: int = 54_93, gone: int = 0) -> Order:
    line = Line(1, "A-M", "Anorak", quantity, 19_99, captured, {"handed_over": quantity, "returned": gone})
    return Order("TT-1", (line,), "completed", NOW, "EUR", captured)


def other_size(quantity: int = 1, price: int = 25_00, instead: int | None = 25_00, parent: int = 1) -> Given:
    return Given(parent, "A-L", "Anorak L", quantity, price, instead)


def test_another_size_costs_what_was_paid_whatever_it_costs_today() -> None:
    done = basket(order(), {1: 1}, [other_size()], 18_31)
    assert (done.lines[0].amount, done.used, done.even) == (18_31, 18_31, True)


def test_of_two_sizes_of_different_price_the_difference_of_today_is_due() -> None:
    dearer = basket(order(), {1: 1}, [other_size(price=27_00)], 18_31)
    assert (dearer.to_pay, dearer.back, dearer.lines[0].amount) == (2_00, 0, 20_31)
    cheaper = basket(order(), {1: 1}, [other_size(price=20_00)], 18_31)
    assert (cheaper.to_pay, cheaper.back, cheaper.used) == (0, 5_00, 13_31)
    free = basket(order(), {1: 1}, [other_size(price=1_00)], 18_31)
    assert (free.cost, free.back) == (0, 18_31)


def test_anything_else_costs_what_it_costs_today() -> None:
    done = basket(order(), {1: 2}, [other_size(price=50_00, instead=None)], 36_62)
    assert (done.to_pay, done.used) == (13_38, 36_62)
    two = basket(order(), {1: 1}, [other_size(), Given(1, "K1", "Kettle", 3, 10_00)], 18_31)
    assert (two.cost, two.to_pay) == (48_31, 30_00)


@pytest.mark.parametrize(
    "wrong", [[], [other_size(parent=2)], [other_size(2)], [other_size(), other_size()], [other_size(0)]]
)
def test_goods_go_out_for_goods_that_come_back(wrong: list[Given]) -> None:
    with pytest.raises(ValueError, match="come"):
        basket(order(), {1: 1}, wrong, 18_31)


@settings(max_examples=60)
@given(st.integers(1, 9), st.integers(0, 10_000), st.data())
def test_exchanged_one_by_one_or_together_the_same_product_is_even(units: int, paid: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, units - 1))
    back = data.draw(st.integers(1, units - first))
    bought = order(units, paid, first)
    value = paid * (first + back) // units - paid * first // units
    one_by_one = [other_size(1) for _ in range(back)]
    for goods in ([other_size(back)], one_by_one):
        done = basket(bought, {1: back}, goods, value)
        assert done.even
        assert done.cost == value


def test_what_is_sent_has_both_halves_and_shows_the_shelf_without_what_went_out() -> None:
    back = Deed(0, "return:R1", "return.receive", {"return": "R1"}, overlay=(("order", "TT-1", {}),), v=2)
    done = basket(order(), {1: 1}, [other_size(price=27_00)], 18_31)
    made = exchanged(back, "EX-1", "shelf", done)
    assert isinstance(made, Deed)
    said = made.body["exchange"]
    assert (said["order"], said["from"], said["used"], said["to_pay"]) == ("EX-1", "shelf", 18_31, 2_00)
    (line,) = said["lines"]
    assert (line["parent"], line["variant"], line["amount"], line["instead"]) == (1, "A-L", 20_31, 25_00)
    assert made.overlay[-1] == ("stock", "A-L", {"demand": 1})
    sent = exchanged(back, "EX-1", "ship", done)
    assert isinstance(sent, Deed)
    assert [one[:2] for one in sent.overlay] == [("order", "TT-1")]  # the shelf keeps it
    (_, _, laid) = sent.overlay[0]
    assert (laid["exchange"]["from"], laid["exchange"]["used"], laid["exchange"]["to_pay"]) == ("ship", 18_31, 2_00)
    refused = Refused("denied", "No.")
    assert exchanged(refused, "EX-1", "ship", done) is refused


def test_a_number_is_made_of_what_is_left_to_chance_and_is_short() -> None:
    assert number(UUID(int=255)) == "EX-00000000007Z"
    assert number(UUID(int=(7 << 76) + 255)) == "EX-00000000007Z"
    assert len({number(UUID(int=n)) for n in range(0, 2**60, 2**54)}) == 64


def test_what_was_given_in_exchange_has_the_window_of_the_first_purchase() -> None:
    begins = NOW - timedelta(days=29)
    first = replace(order(1).lines[0], parent="TT-0/1", parent_placed=begins - timedelta(days=3), begins=begins)
    new = replace(order(1), lines=(first,))
    assert sold(new, first).placed == begins - timedelta(days=3)
    around = Around(Location("S1", "Quay", "store"), NOW)
    asked = {1: Asked(1, "fit", "new")}
    assert decided(new, asked, {}, around, DEFAULT).until == date(2026, 11, 23)
    late = replace(around, now=NOW + timedelta(days=2))
    assert decided(new, asked, {}, late, DEFAULT).outcome == "manager"
