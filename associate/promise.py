"""Until when a pickup order is promised, and from when somebody should hurry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from shop import sla
from shop.orders import Order
from shop.places import Location
from shop.sla import Band, Promise


@dataclass(frozen=True, slots=True)
class Bounds:
    """`hurry`: from when the rest of the promised time is short. None where nobody can say."""

    due: datetime | None = None
    hurry: datetime | None = None

    def band(self, now: datetime) -> Band | None:
        if self.due is None or self.hurry is None:
            return None
        if now >= self.due:
            return "breached"
        return "nearing" if now >= self.hurry else "within"

    def minutes(self, now: datetime) -> int:
        """Whole minutes that are left on the clock, 0 when it is over or nobody knows."""
        return max(0, int((self.due - now).total_seconds() // 60)) if self.due else 0


def of(order: Order, place: Location | None) -> Bounds:
    """`place`: this store with its hours, None before it is known."""
    return _bounds(order.placed_at, order.promised_at, place)


# Opening hours of two months are looked through for each; a list of 500 orders is read again and again.
@lru_cache(4096)
def _bounds(placed: datetime, promised: datetime | None, place: Location | None) -> Bounds:
    if promised is None:
        if place is None:
            return Bounds()
        hurry = sla.PROMISED * (1 - sla.NEARING)
        return Bounds(sla.due(Promise(placed), place), sla.due(Promise(placed, hurry), place))
    return Bounds(promised, _hurry(placed, promised, place) or promised - _last(promised - placed))


def _hurry(placed: datetime, promised: datetime, place: Location | None) -> datetime | None:
    if place is None:
        return None
    allowed = sla.worked(Promise(placed), place, promised)
    return sla.due(Promise(placed, allowed - _last(allowed)), place) if allowed else None


def _last(allowed: timedelta) -> timedelta:
    """The last part of the promised time; of a promise for next week it is not a whole day."""
    return min(max(allowed, timedelta()), sla.PROMISED) * sla.NEARING
