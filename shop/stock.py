"""Stock: what the ledger says and what may be shown of it (trade rules, section 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

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
    return max(0, row.on_hand - row.reserved - row.safety - delta.demand + delta.returned)


def shown_each(rows: Mapping[str, StockRow], deltas: Mapping[str, LocalDelta] | None = None) -> dict[str, int]:
    """`shown` per variant id, for swatches and sizes; a variant without a row stays absent, which is unknown."""
    deltas = deltas or {}
    return {variant: shown(row, deltas.get(variant, LocalDelta())) for variant, row in rows.items()}


def aggregate(variant: str) -> str:
    """The aggregate of what is done to the stock of a variant. An id that a command cannot name stands as its hash."""
    if len(variant) <= 58 and _NAMED.fullmatch(variant):
        return f"stock:{variant}"
    return f"stock:{blake2b(variant.encode(), digest_size=16).hexdigest()}"


_NAMED = re.compile(r"[A-Za-z0-9._:@-]+")
