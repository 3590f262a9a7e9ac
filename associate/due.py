"""The pickups that somebody should see to now: customers who are here, then what is still to be made ready. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from associate import promise
from associate.order import Wording
from shop.lookups import Order
from shop.pickup import is_ready
from shop.places import Location

MOST = 12
"""More are on the Pickups page."""


@dataclass(frozen=True, slots=True)
class DuePickup:
    """`waits`: minutes since the customer said that they are here, -1 if they are not, `since` by the clock, `bay`
    where they parked. `minutes` until it is promised, `band` within, nearing or breached, "" where nobody knows."""

    id: str
    first_name: str
    status: str
    units: int
    waits: int
    since: str
    bay: str
    minutes: int
    promised: str
    band: str
    unconfirmed: bool


@dataclass(frozen=True, slots=True)
class Due:
    """`here`: customers who are waiting, `open_`: orders that are to be made ready, `ready`: orders that wait for their
    customers. `rows` are the first of `here` and `open_`."""

    rows: tuple[DuePickup, ...] = ()
    here: int = 0
    open_: int = 0
    ready: int = 0


def due(
    orders: Iterable[Order],
    names: Mapping[str, str],
    place: Location | None,
    now: datetime,
    words: Wording,
) -> Due:
    """Of the store's own pickups; `names` are first names by customer id."""
    theirs = [one for one in orders if one.shown.method == "pickup" and one.shown.is_open]
    if place is not None:
        theirs = [one for one in theirs if one.shown.store in (None, place.code)]
    here = sorted((one for one in theirs if one.shown.arrival), key=_arrived)
    rest = [one for one in theirs if not one.shown.arrival]
    ready = [one for one in rest if is_ready(one.shown)]
    bounds = {one.number: promise.of(one.shown, place) for one in theirs}
    late = max((one.shown.placed_at for one in theirs), default=now)
    making = sorted(
        (one for one in rest if not is_ready(one.shown)),
        key=lambda one: (bounds[one.number].due is None, bounds[one.number].due or late, one.number),
    )
    shown = [*here, *making][:MOST]
    rows = tuple(_row(one, bounds[one.number], names, now, words) for one in shown)
    return Due(rows, len(here), len(making), len(ready))


def _arrived(order: Order) -> tuple[datetime, str]:
    arrival = order.shown.arrival
    return (arrival.at if arrival is not None else order.shown.placed_at), order.number


def _row(order: Order, bounds: promise.Bounds, names: Mapping[str, str], now: datetime, words: Wording) -> DuePickup:
    shown, arrival = order.shown, order.shown.arrival
    done = is_ready(shown)
    return DuePickup(
        id=order.number,
        first_name=names.get(shown.customer or "", ""),
        status=shown.status,
        units=sum(line.open for line in shown.lines),
        waits=max(0, int((now - arrival.at).total_seconds() // 60)) if arrival is not None else -1,
        since=words.moment(arrival.at, now) if arrival is not None else "",
        bay=arrival.bay if arrival is not None else "",
        minutes=bounds.minutes(now),
        promised=words.moment(bounds.due, now) if bounds.due is not None and not done else "",
        band="" if done else bounds.band(now) or "",
        unconfirmed=order.pending,
    )
