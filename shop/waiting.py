"""Customers who are here for their orders: who waits, in which turn, how long it may take, and who comes. Pure.

Whoever said "I'm here" waits until goods of the order were handed over since. A number is told only where it is known:
recent waits say how long a turn takes, and where there are too few of them, or the list is old, nobody guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from shop.orders import Order

STILL_HERE = timedelta(hours=2)
"""Whoever came before this has left, or was served without a word of it."""
FRESH = timedelta(minutes=5)
"""A list older than this does not say how many wait."""
RECENT = timedelta(hours=2)
FEWEST, MOST = 3, 20
"""Of so many recent turns one learns how long the next takes."""
LONGEST = timedelta(hours=1)
"""Longer waits say more about a mistake than about a turn."""
SPANS = (2, 5, 10, 15, 20, 30)
"""The minutes that are promised: rounded up, and never more exact than the guess is."""

_BAY = re.compile(r"[A-Z0-9](?:[A-Z0-9 -]{0,6}[A-Z0-9])?")


@dataclass(frozen=True, slots=True)
class Turn:
    """`before`: people whose turn is earlier. `minutes` until somebody comes, one of `SPANS`, None where nobody can
    say."""

    before: int
    minutes: int | None


def is_waiting(order: Order, now: datetime) -> bool:
    """Whether the customer said that they are here, and nobody has handed anything to them since."""
    arrival = order.arrival
    if arrival is None or not order.is_open or now - arrival.at >= STILL_HERE:
        return False
    return all(one.at < arrival.at for one in order.hand_overs)


def can_be_brought(order: Order) -> bool:
    """Whether something of it lies ready."""
    return any(line.units("staged") for line in order.lines)


def coming(order: Order, now: datetime) -> str:
    """The first name of who brings the order to its waiting customer, "" for nobody."""
    claim, arrival = order.claim, order.arrival
    if claim is None or arrival is None or not is_waiting(order, now):
        return ""
    return claim.name if can_be_brought(order) else ""


def queue(orders: Iterable[Order], now: datetime) -> tuple[Order, ...]:
    """Those whose customers wait, in the order in which they came."""
    return tuple(sorted((one for one in orders if is_waiting(one, now)), key=_came))


def turn(number: str, orders: Sequence[Order], now: datetime, as_of: datetime | None) -> Turn | None:
    """The turn of the order `number` among all of the store's. None for one that cannot be brought yet, and where the
    list, confirmed at `as_of`, is too old to say."""
    if as_of is None or now - as_of > FRESH:
        return None
    served = [one for one in queue(orders, now) if can_be_brought(one)]
    before = next((at for at, one in enumerate(served) if one.number == number), None)
    if before is None:
        return None
    left = _left(served[before], before, _past(orders, now), now)
    return Turn(before, None if left is None else spoken(left))


def spoken(span: timedelta) -> int | None:
    """Minutes as they are said: rounded up; None for what is over, or too far away."""
    minutes = span.total_seconds() / 60
    return next((said for said in SPANS if minutes <= said), None) if minutes > 0 else None


def bay_of(typed: str) -> str:
    """A parking bay as it is written: "b 7" is "B 7", and any digits are Latin ones; "" for what is none."""
    spelt = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in typed.strip())
    bay = " ".join(spelt.upper().split())
    return bay if _BAY.fullmatch(bay) else ""


@dataclass(frozen=True, slots=True)
class _Served:
    came: datetime
    left: datetime


def _past(orders: Iterable[Order], now: datetime) -> list[_Served]:
    """Whoever was handed their order lately, in the order in which they got it."""
    served = []
    for one in orders:
        if one.arrival is None:
            continue
        times = [each.at for each in one.hand_overs if each.at >= one.arrival.at]
        if times and now - min(times) < RECENT and min(times) - one.arrival.at <= LONGEST:
            served.append(_Served(one.arrival.at, min(times)))
    return sorted(served, key=lambda one: one.left)


def _left(order: Order, before: int, past: Sequence[_Served], now: datetime) -> timedelta | None:
    """What is left of the wait, from how long the turns before took."""
    if len(past) < FEWEST or order.arrival is None:
        return None
    came = order.arrival.at
    turn_s = median(_turn_s(one, past) for one in past[-MOST:])
    # The turn at the counter began when the one before ended, or with the arrival.
    begun = max([came, *(one.left for one in past if one.came < came)])
    return timedelta(seconds=turn_s * (before + 1)) - (now - begun)


def _turn_s(one: _Served, past: Sequence[_Served]) -> float:
    """The wait of somebody, shared among the turns that it was made of."""
    turns = 1 + sum(1 for other in past if other.came < one.came < other.left)
    return (one.left - one.came).total_seconds() / turns


def _came(order: Order) -> tuple[datetime, str]:
    return (order.arrival.at if order.arrival is not None else order.placed_at), order.number
