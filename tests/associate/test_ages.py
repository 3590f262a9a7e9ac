"""How current each kind of data is, by the table of promises."""

from __future__ import annotations

from datetime import timedelta

from associate.ages import kind_ages
from shop.lookups import Age
from shop.promises import DEFAULT_LIMITS
from tests.associate.facts import NOW, ages

LIMITS = {str(data): limits for data, limits in DEFAULT_LIMITS.items()}


def test_the_kinds_come_in_the_order_of_the_floor() -> None:
    kinds = [row.kind for row in kind_ages(ages(), LIMITS, NOW)]
    assert kinds == ["stock", "avail", "price", "orders", "staff", "catalog", "config"]


def test_each_kind_has_its_own_limits() -> None:
    levels = {row.kind: row.level for row in kind_ages(ages(minutes=30), LIMITS, NOW)}
    assert levels["stock"] == "ageing"
    assert levels["price"] == "fresh"
    assert levels["catalog"] == "fresh"


def test_limits_of_central_count() -> None:
    strict = LIMITS | {"price": type(LIMITS["price"])(timedelta(minutes=1), timedelta(minutes=2))}
    levels = {row.kind: row.level for row in kind_ages(ages(minutes=30), strict, NOW)}
    assert levels["price"] == "old"


def test_what_never_came_is_unknown() -> None:
    (row,) = kind_ages({"price:main": Age("price:main", 1, 0, 40, None)}, LIMITS, NOW)
    assert (row.level, row.as_of, row.behind) == ("unknown", None, 40)
