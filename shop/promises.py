"""What may be said at which age of the data (trade rules, section 2, the table)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

Freshness = Literal["fresh", "ageing", "old", "unknown"]
Band = Literal["out", "low", "some", "plenty"]
Data = Literal["stock_here", "stock_elsewhere", "price", "pickup", "returns", "points", "staff"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper ages, inclusive, of `fresh` and `ageing`."""

    fresh: timedelta
    ageing: timedelta


@dataclass(frozen=True, slots=True)
class StockPromise:
    """How stock at one location may be worded. `quantity` is None when digits may not be shown (then `band` speaks) or
    nothing is known (`wording == "unknown"`)."""

    freshness: Freshness
    wording: Literal["exact", "about", "band", "last_seen", "unknown"]
    quantity: int | None
    band: Band | None
    may: Literal["reserve", "request", "ask"]
