"""When a pickup order has to be ready, how late it is, and how long it waits (trade rules, section 3). Pure.

A promise counts opening hours only, and not while the store waits for the customer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from shop.places import Location, spans

Band = Literal["within", "nearing", "breached"]
HoldClass = Literal["usual", "perishable"]

PROMISED = timedelta(hours=2)
NEARING = 0.25
"""The last part of the promised time in which somebody should hurry."""
HELD_DAYS = 7
LONGEST_DAYS = 60
"""A promise further away than this is nobody's: the hours are wrong, or the store is closed for good."""


@dataclass(frozen=True, slots=True)
class Promise:
    """`allowed` opening time from `begins`; `paused` are [from, to) while the store waited for the customer."""

    begins: datetime
    allowed: timedelta = PROMISED
    paused: tuple[tuple[datetime, datetime], ...] = ()


def due(promise: Promise, place: Location) -> datetime | None:
    """When the promised time is over; None where the hours are not known, or the place does not open in time."""
    left = promise.allowed
    for begins, ends in _at_work(promise, place):
        if ends - begins >= left:
            return begins + left
        left -= ends - begins
    return None


def worked(promise: Promise, place: Location, now: datetime) -> timedelta:
    """The opening time that has gone by since the promise, without pauses."""
    gone = (min(ends, now) - begins for begins, ends in _at_work(promise, place) if begins < now)
    return sum(gone, timedelta())


def band(promise: Promise, place: Location, now: datetime) -> Band | None:
    """None where nobody can say: the hours are not known."""
    if due(promise, place) is None:
        return None
    left = promise.allowed - worked(promise, place, now)
    if left <= timedelta():
        return "breached"
    return "nearing" if left <= promise.allowed * NEARING else "within"


def forecast(
    place: Location, now: datetime, units_before: int, seconds_per_unit: float, pickers: int
) -> datetime | None:
    """When an order with `units_before` units up to and with its own will be picked, at the present speed."""
    needed = timedelta(seconds=units_before * seconds_per_unit / max(pickers, 1))
    return due(Promise(now, needed), place) if needed else now


def hold_until(ready: datetime, kind: HoldClass, place: Location, days: int = HELD_DAYS) -> datetime:
    """Until when an order that became ready is held: the closing of the last day. Where the hours are not known, the
    same time of the day."""
    last = 1 if kind == "perishable" else days
    closings: dict[object, datetime] = {}
    for begins, ends in spans(place, ready, LONGEST_DAYS):
        if begins.date() > ready.astimezone(begins.tzinfo).date():
            closings[begins.date()] = ends
    if not closings:
        return ready + timedelta(days=last)
    if kind == "perishable":
        return next(iter(closings.values()))
    wanted = ready + timedelta(days=last)
    return next((ends for ends in closings.values() if ends >= wanted), wanted)


def _at_work(promise: Promise, place: Location) -> Iterable[tuple[datetime, datetime]]:
    """Opening spans since the promise, cut where they were paused."""
    for begins, ends in spans(place, promise.begins, LONGEST_DAYS):
        # In UTC: between two times of one zone Python counts the clock on the wall, also in the night it is changed.
        pieces = [(max(begins, promise.begins).astimezone(UTC), ends.astimezone(UTC))]
        for stops, goes_on in promise.paused:
            pieces = [part for piece in pieces for part in _without(piece, stops, goes_on)]
        yield from ((start, end) for start, end in pieces if start < end)


def _without(
    piece: tuple[datetime, datetime], stops: datetime, goes_on: datetime
) -> Iterable[tuple[datetime, datetime]]:
    begins, ends = piece
    if goes_on <= begins or stops >= ends:
        return [piece]
    return [(begins, min(stops, ends)), (max(goes_on, begins), ends)]
