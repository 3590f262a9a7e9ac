"""What an order costs beside its goods, and how long it waits for its payment: configuration of the retailer. Pure.

As JSON, "ordering" of the limits that reach a device with its store's configuration; what is absent is as in `DEFAULT`:

    {"delivery": [{"code": "standard", "price": 490, "free_from": 10000, "days": [2, 4], "cutoff": "14:00"}, ...],
     "discounts": [{"over": 20000, "percent": 5, "title": "5 % from 200"}],
     "tax": {"percent": 19.0, "included": true, "categories": {"Books": 7.0}},
     "closed": ["2026-12-25"], "countries": ["DE", "AT"],
     "pay_minutes": {"counter": 60, "phone": 30}, "pay_link": "https://pay.example.com/k"}

Money is in minor units of the retailer's currency; percents of tax have two decimals at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

PAY_WAYS = ("counter", "phone")
"""At a till of the store, or by a link on the shopper's own phone. Card data are never asked for here."""

_CODE = re.compile("[a-z][a-z0-9_-]{0,23}")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_LINK = re.compile(r"https://[a-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~-]+)*")
_MOST_MINOR = 10**9


@dataclass(frozen=True, slots=True)
class Option:
    """A way to have goods brought home. `days`: business days at least and at most, counted from the day it leaves:
    what is ordered before `cutoff`, of the warehouse's clock, leaves on the same business day. `free_from`: what is
    sent costs nothing from this worth of goods on."""

    code: str
    price: int
    days: tuple[int, int]
    cutoff: time = time(14, 0)
    free_from: int | None = None

    def costs(self, goods: int) -> int:
        return 0 if self.free_from is not None and goods >= self.free_from else self.price


@dataclass(frozen=True, slots=True)
class Discount:
    """`percent` off all that is ordered of a basket, from `over` minor units of it on; only the best one counts."""

    over: int
    percent: int
    title: str


@dataclass(frozen=True, slots=True)
class Terms:
    """`tax` in hundredths of a percent, `taxes` the same for branches of the assortment ("Books" or
    "Books > Maps"), the most exact branch first."""

    options: tuple[Option, ...]
    discounts: tuple[Discount, ...] = ()
    tax: int = 0
    tax_included: bool = True
    taxes: tuple[tuple[tuple[str, ...], int], ...] = ()
    closed: frozenset[date] = frozenset()
    countries: tuple[str, ...] = ("DE", "AT", "CH", "FR", "ES", "GB", "US")
    pay_minutes: tuple[tuple[str, int], ...] = (("counter", 60), ("phone", 30))
    pay_link: str = ""
    """Where a shopper pays on the phone; "" where the retailer has no such place, and only the counter is offered."""

    def option(self, code: str) -> Option | None:
        return next((one for one in self.options if one.code == code), None)

    def tax_of(self, category: Iterable[str]) -> int:
        """The rate for goods of a category, hundredths of a percent."""
        path = tuple(level.strip().casefold() for level in category)
        return next((rate for branch, rate in self.taxes if path[: len(branch)] == branch), self.tax)

    def minutes(self, pay: str) -> int:
        """So many minutes an order waits for its payment: of opening hours at the counter, of any on the phone."""
        return dict(self.pay_minutes)[pay]


DEFAULT = Terms(
    (
        Option("standard", 490, (2, 4), free_from=10_000),
        Option("express", 1290, (1, 1), time(12, 0)),
    )
)


class Wrong(ValueError):
    """Terms that make no sense: `field` is where."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(f"{field}: {words}")
        self.field, self.words = field, words


def terms_from(limits: object) -> Terms:
    """The terms in a `LimitsBody`. What makes no sense as a whole is as `DEFAULT`: nothing is sold for less by a
    slip."""
    said = limits.get("ordering") if isinstance(limits, Mapping) else None
    if not isinstance(said, Mapping):
        return DEFAULT
    try:
        return read(said)
    except Wrong:
        return DEFAULT


def read(said: Mapping[str, Any]) -> Terms:
    """Terms from JSON. Raises Wrong."""
    tax = _mapping(said.get("tax", {}), "tax")
    return Terms(
        tuple(map(_option, _list(said["delivery"], "delivery"))) if "delivery" in said else DEFAULT.options,
        tuple(map(_discount, _list(said.get("discounts", []), "discounts"))),
        _rate(tax.get("percent", 0), "tax.percent"),
        _flag(tax.get("included", True)),
        _taxes(_mapping(tax.get("categories", {}), "tax.categories")),
        frozenset(_day(one) for one in _list(said.get("closed", []), "closed")),
        tuple(_country(one) for one in _list(said.get("countries", list(DEFAULT.countries)), "countries")),
        _minutes(_mapping(said.get("pay_minutes", {}), "pay_minutes")),
        _link(said.get("pay_link", "")),
    )


def _option(said: object) -> Option:
    body = _mapping(said, "delivery")
    code, days, cutoff = body.get("code"), body.get("days"), body.get("cutoff", "14:00")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise Wrong("delivery.code", "is not a short name in small letters")
    if not isinstance(days, list) or len(days) != 2:
        raise Wrong("delivery.days", "is not two numbers of days")
    least, most = (_number(one, "delivery.days", 60) for one in days)
    if least > most:
        raise Wrong("delivery.days", "fall")
    if not isinstance(cutoff, str) or not _CLOCK.fullmatch(cutoff):
        raise Wrong("delivery.cutoff", "is not a time like 14:00")
    free = body.get("free_from")
    return Option(
        code,
        _number(body.get("price"), "delivery.price"),
        (least, most),
        time.fromisoformat(cutoff),
        None if free is None else _number(free, "delivery.free_from"),
    )


def _discount(said: object) -> Discount:
    body = _mapping(said, "discounts")
    title = body.get("title")
    if not isinstance(title, str) or not 0 < len(title) <= 80:
        raise Wrong("discounts.title", "is no title")
    percent = _number(body.get("percent"), "discounts.percent", 100)
    return Discount(_number(body.get("over"), "discounts.over"), percent, title)


def _taxes(said: Mapping[str, Any]) -> tuple[tuple[tuple[str, ...], int], ...]:
    branches = {
        tuple(level.strip().casefold() for level in branch.split(">")): _rate(rate, "tax.categories")
        for branch, rate in said.items()
    }
    return tuple(sorted(branches.items(), key=lambda one: (-len(one[0]), one[0])))


def _minutes(said: Mapping[str, Any]) -> tuple[tuple[str, int], ...]:
    known = dict(DEFAULT.pay_minutes)
    for pay, minutes in said.items():
        if pay not in known or _number(minutes, "pay_minutes", 7 * 24 * 60) < 1:
            raise Wrong("pay_minutes", "is minutes at the counter and by phone")
        known[pay] = minutes
    return tuple(known.items())


def _rate(percent: object, field: str) -> int:
    if isinstance(percent, bool) or not isinstance(percent, int | float) or not 0 <= percent <= 100:
        raise Wrong(field, "is not a percentage")
    hundredths = round(percent * 100)
    if abs(hundredths - percent * 100) > 1e-6:
        raise Wrong(field, "has more than two decimals")
    return hundredths


def _flag(said: object) -> bool:
    if not isinstance(said, bool):
        raise Wrong("tax.included", "is neither true nor false")
    return said


def _day(said: object) -> date:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else _no_day()
    except ValueError:
        raise Wrong("closed", "is not a day like 2026-12-25") from None


def _no_day() -> date:
    raise ValueError("not a day")


def _country(said: object) -> str:
    if not isinstance(said, str) or not re.fullmatch("[A-Z]{2}", said):
        raise Wrong("countries", "is not an ISO 3166 code like DE")
    return said


def _link(said: object) -> str:
    if not isinstance(said, str) or (said and not _LINK.fullmatch(said)) or len(said) > 120:
        raise Wrong("pay_link", "is not an address that begins with https://")
    return said


def _number(said: object, field: str, most: int = _MOST_MINOR) -> int:
    if type(said) is not int or not 0 <= said <= most:
        raise Wrong(field, "is not a whole number in its range")
    return said


def _mapping(said: object, field: str) -> Mapping[str, Any]:
    if not isinstance(said, Mapping) or not all(isinstance(name, str) for name in said):
        raise Wrong(field, "is not a JSON object")
    return said


def _list(said: object, field: str) -> list[Any]:
    if not isinstance(said, list) or len(said) > 400:
        raise Wrong(field, "is not a list")
    return said
