"""When holds end, and what goes back to its shelf. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from shop.lookups import Order
from shop.places import Location

When = Literal["over", "today", "tomorrow", "later"]
WHENS: tuple[When, ...] = ("over", "today", "tomorrow", "later")


@dataclass(frozen=True, slots=True)
class Waiting:
    """`over`: holds that have ended, `ending` those that end today or tomorrow, `back` units to put back."""

    over: int = 0
    ending: int = 0
    back: int = 0


def when_of(order: Order, zone: tzinfo, now: datetime) -> When | None:
    """When the hold of an order ends, by the days of the store; None for an order that is not being held."""
    until = order.shown.hold_until
    if until is None or not order.shown.is_open:
        return None
    if until <= now:
        return "over"
    days = (until.astimezone(zone).date() - now.astimezone(zone).date()).days
    return "today" if days == 0 else "tomorrow" if days == 1 else "later"


def is_ours(order: Order, place: Location | None) -> bool:
    return order.shown.method == "pickup" and (place is None or order.shown.store in (None, place.code))


def to_shelve(order: Order) -> int:
    return sum(line.units("to_shelve") for line in order.shown.lines)


def waiting(orders: Iterable[Order], place: Location | None, zone: tzinfo, now: datetime) -> Waiting:
    """What of it is to be seen to now, in this store."""
    theirs = [one for one in orders if is_ours(one, place)]
    whens = [when_of(one, zone, now) for one in theirs]
    ending = whens.count("today") + whens.count("tomorrow")
    return Waiting(whens.count("over"), ending, sum(to_shelve(one) for one in theirs))
