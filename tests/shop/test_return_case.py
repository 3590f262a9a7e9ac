"""A return of an order as one case: what stands against it whatever comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from shop.orders import Line, Order, ToPay
from shop.places import Location
from shop.return_case import codes, decided
from shop.return_policy import DEFAULT
from shop.returns import Around, Asked
from tests.shop.test_return_undo import NOW, bought

AROUND = Around(Location("S01", "Quay", "store", time_zone="UTC"), NOW)
MIND = Asked(1, "mind", "new")


def given(order: Order) -> Order:
    """With its goods handed over an hour ago."""
    return replace(order, placed_at=NOW - timedelta(hours=1))


def test_what_nobody_has_paid_for_does_not_come_back_and_it_is_said_at_once() -> None:
    order = given(bought(Line(1, "v1", "", 2, 500, 1000, {"handed_over": 2})))
    paid = decided(order, {1: MIND}, {}, AROUND, DEFAULT)
    assert (paid.outcome, codes(paid)) == ("authorised", ())
    owes = replace(order, to_pay=ToPay(1000, NOW + timedelta(days=1), "counter"))
    refused = decided(owes, {1: MIND}, {}, AROUND, DEFAULT)
    assert (refused.outcome, codes(refused)) == ("denied", ("not_paid",))
    assert [bool(one.staff and one.customer) for one in refused.findings] == [True]
