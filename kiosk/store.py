"""What this kiosk knows about the place it stands in, read once and again when central changes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from shop import basket_terms
from shop.basket_terms import Terms
from shop.places import Location, Plan
from shop.promises import Limits


@dataclass(frozen=True, slots=True)
class Store:
    """`code` is this store; `locations` are all places of the retailer; `delivery` are the days from the warehouse.
    `terms` and `currency` are what an order of a basket costs beside its goods, and in which money. `tier` is that of
    the shopper who has proven who they are, "" for a member without one, None for a shopper nobody knows: what things
    cost depends on it."""

    code: str = ""
    kiosk: str = ""
    locations: tuple[Location, ...] = ()
    plan: Plan | None = None
    delivery: tuple[int, int] | None = None
    limits: Mapping[str, Limits] = field(default_factory=dict)
    terms: Terms = basket_terms.DEFAULT
    currency: str = ""
    tier: str | None = None

    @property
    def here(self) -> Location | None:
        return self.at(self.code)

    def at(self, code: str) -> Location | None:
        return next((place for place in self.locations if place.code == code), None)
