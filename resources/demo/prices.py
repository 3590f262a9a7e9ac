"""Prices with the endings of the trade, and reduced prices with their window."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Sale:
    """A reduced price in cents, valid from `starts` until `ends`."""

    price: int
    starts: datetime
    ends: datetime


def ending(cents: float) -> int:
    """The nearest price people expect: .90 below 50, whole nines up to 100, then nines of five and ten."""
    euros = cents / 100
    if euros < 10:
        return max(290, round(euros * 2) * 50 - 10)
    if euros < 50:
        return round(euros) * 100 - 10
    if euros < 100:
        return round(euros) * 100 - (5 if round(euros) % 5 == 0 else 0)
    return (round(euros / 5) * 5 - 1) * 100


def regular(draw: random.Random, low: int, high: int) -> int:
    """Cheap members of a family are more common than dear ones."""
    return ending(low + (high - low) * draw.random() ** 1.6)


def sized(price: int, step: int, place: int) -> int:
    """The price of the nth size, each `step` percent above the smallest."""
    return ending(price * (100 + step * place) / 100) if place and step else price


def reduction(draw: random.Random) -> int:
    """Percent off, 0 for most products."""
    return draw.choice((10, 15, 20, 20, 25, 30, 40)) if draw.random() < 0.12 else 0


def sale(price: int, percent: int, nth: int, today: datetime) -> Sale | None:
    """The sale of the nth product: most are on now, one in six begins next week, one in six is over."""
    if not percent:
        return None
    reduced = ending(price * (100 - percent) / 100)
    if reduced >= price:
        return None
    offset = {0: 7, 1: -40}.get(nth % 6, -5 - nth % 9)
    starts = today + timedelta(days=offset)
    return Sale(reduced, starts, starts + timedelta(days=21 + nth % 3 * 7))
