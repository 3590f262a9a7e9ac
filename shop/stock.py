"""Stock: what the ledger says and what may be shown of it (trade rules, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shop.places import Spot


@dataclass(frozen=True, slots=True)
class StockRow:
    """Central's numbers for one variant at one location, in units. `as_of` is when central last confirmed them."""

    location: str
    variant: str
    on_hand: int
    reserved: int
    safety: int
    spot: Spot | None
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class LocalDelta:
    """What this device did that central has not answered for yet, in units, both >= 0."""

    demand: int = 0
    returned: int = 0


def shown(row: StockRow, delta: LocalDelta = LocalDelta()) -> int:
    """Units that may be shown as here: never below zero. A missing row is unknown, which the caller keeps as None."""
    raise NotImplementedError
