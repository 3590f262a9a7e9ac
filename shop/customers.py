"""What a shop knows of one of its customers, and how much of it a screen may show (trade rules, 1 and 6). Pure.

A card that anyone may have photographed shows a first name and that there are points. Everything else needs the code
that changes every minute, or somebody of the team who has looked at the person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Literal, get_args

from shop import order_bodies
from shop.orders import Order
from shop.recommendations import Bought

Consent = Literal["recommendations", "viewed", "news"]
"""Suggestions from one's own orders; remembering what one looks at online; news by e-mail."""
CONSENTS: tuple[Consent, ...] = get_args(Consent)
TYPE = "consent.change"
"""The command, version 1: {"customer", "consent", "given"}."""

KEPT = timedelta(hours=24)
"""How long a store knows somebody who was identified in it and has nothing open there."""
MOST_ORDERS = 20
MOST_LISTED = 50
"""Articles of a wish list, of what was looked at, and of an open basket."""

NO_WORDS: Mapping[str, str] = MappingProxyType({})
NO_CONSENTS: Mapping[Consent, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Looked:
    """A variant whose page was open online, the last time at `at`."""

    variant: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line of the basket that is open online."""

    variant: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """Where a parcel is: `state` as the carrier's words go ("packed", "sent", "out", "delivered"), since `at`."""

    carrier: str
    state: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PastOrder:
    """One of the customer's own orders, of any channel and store."""

    order: Order
    parcel: Parcel | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Everything central tells a device of somebody who has shown who they are. `points_at`: when they were counted,
    None where nobody says; `as_of`: when central said all this."""

    id: str
    first_name: str
    name: str
    member: str
    tier: str
    points: int
    as_of: datetime
    points_at: datetime | None = None
    consents: Mapping[Consent, bool] = field(default_factory=lambda: NO_CONSENTS)
    sizes: Mapping[str, str] = field(default_factory=lambda: NO_WORDS)
    preferences: tuple[str, ...] = ()
    wish_list: tuple[str, ...] = ()
    viewed: tuple[Looked, ...] = ()
    basket: tuple[Wanted, ...] = ()
    basket_at: datetime | None = None
    orders: tuple[PastOrder, ...] = ()

    def agrees(self, consent: Consent) -> bool:
        """Who has said nothing has not agreed."""
        return bool(self.consents.get(consent, False))


@dataclass(frozen=True, slots=True)
class Met:
    """What central answers to a code: the `account` of somebody who is proven, else only the first name, "" for a
    number that is nobody's."""

    first_name: str = ""
    account: Account | None = None


class CodeRefused(Exception):
    """Central does not believe the code. `why` as `records.genuine.Why`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def bought(orders: tuple[PastOrder, ...], product_of: Mapping[str, str]) -> list[list[Bought]]:
    """What was bought and kept, the last order first, for `shop.recommendations.suggested`. Variants that
    `product_of` does not know are no longer sold."""
    found = [
        [
            Bought(product_of[line.variant], line.title)
            for line in past.order.lines
            if line.variant in product_of and line.units("handed_over") > line.units("returned")
        ]
        for past in sorted(orders, key=lambda one: one.order.placed_at, reverse=True)
    ]
    return [one for one in found if one]


def to_buy_again(order: Order) -> tuple[Wanted, ...]:
    """The lines of an order that was placed, as a basket: what was cancelled as well, for it may be there by now."""
    return tuple(Wanted(line.variant, line.quantity) for line in order.lines)


def read_order(number: str, body: Mapping[str, Any]) -> PastOrder | None:
    """From an `OrderBody` with `tracking`; None for one that makes no sense."""
    order = order_bodies.read(number, body)
    return PastOrder(order, read_parcel(body.get("tracking"))) if order is not None else None


def read_parcel(said: object) -> Parcel | None:
    if not isinstance(said, dict):
        return None
    carrier, state, at = said.get("carrier", ""), said.get("state"), said.get("at")
    if not isinstance(carrier, str) or not isinstance(state, str):
        return None
    try:
        return Parcel(carrier, state, datetime.fromisoformat(at) if isinstance(at, str) else None)
    except ValueError:
        return Parcel(carrier, state)
