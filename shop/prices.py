"""Prices and promotions (trade rules, section 5): one effective price, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shop.money import Money

PromotionKind = Literal["percent", "amount", "multibuy", "member"]


@dataclass(frozen=True, slots=True)
class BasePrice:
    """The zone's price of a variant; `sale` is a lower price valid in [sale_from, sale_to)."""

    variant: str
    price: Money
    sale: Money | None = None
    sale_from: datetime | None = None
    sale_to: datetime | None = None
    version: int = 0
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Promotion:
    """`value`: percent -> whole percent; amount and member -> minor units off; multibuy -> `buy` for the price of `pay`.
    Applies to a variant when its product id, brand or any prefix of its category path is listed; empty lists match nothing,
    `everything` matches all. Valid in [starts, ends)."""

    id: str
    kind: PromotionKind
    title: str
    value: int
    starts: datetime
    ends: datetime
    products: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    everything: bool = False
    buy: int = 0
    pay: int = 0
    tier: str = ""


@dataclass(frozen=True, slots=True)
class EffectivePrice:
    """What one unit costs now and why. `was` is the base price when `now` is lower. `offer` names a promotion that does
    not change the price of a single unit (multi-buy, members only)."""

    now: Money
    was: Money | None
    reason: Literal["regular", "sale", "promotion"]
    promotion: Promotion | None
    offers: tuple[Promotion, ...]
    valid_until: datetime | None
    version: int
