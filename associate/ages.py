"""What this tablet knows and how current it is, per kind of data in the words of the shop floor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shop.lookups import Age
from shop.promises import DEFAULT_LIMITS, Data, Freshness, Limits, freshness

KINDS: dict[str, Data] = {
    "stock": "stock_here",
    "avail": "stock_elsewhere",
    "price": "price",
    "promo": "price",
    "orders": "pickup",
    "cust": "points",
    "staff": "staff",
}
"""Scope family -> the row of the table of promises that says what its age allows. Products and settings promise nothing
by themselves; they are shown by the limits of prices."""

COUNTED = "insight:"
"""What is only a suggestion has no age that anybody would act on."""
ORDER = ("stock", "avail", "price", "promo", "orders", "cust", "staff", "catalog", "config")


@dataclass(frozen=True, slots=True)
class KindAge:
    """`kind` is the scope's family; `behind` rows are known to be missing still."""

    kind: str
    as_of: datetime | None
    level: Freshness
    behind: int


def kind_ages(ages: Mapping[str, Age], limits: Mapping[str, Limits], now: datetime) -> tuple[KindAge, ...]:
    """One line per kind of data, in the order in which the shop floor needs them."""
    rows = [_kind_age(age, limits, now) for age in ages.values() if not age.scope.startswith(COUNTED)]
    return tuple(sorted(rows, key=lambda row: ORDER.index(row.kind) if row.kind in ORDER else len(ORDER)))


def _kind_age(age: Age, limits: Mapping[str, Limits], now: datetime) -> KindAge:
    kind = age.scope.partition(":")[0]
    data = KINDS.get(kind, "price")
    limit = limits.get(data, DEFAULT_LIMITS[data])
    return KindAge(kind, age.as_of, freshness(None if age.as_of is None else now - age.as_of, limit), age.behind)
