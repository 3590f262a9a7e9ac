"""The pickups that somebody should see to now: customers who are here, then what is still to be made ready. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from associate import promise
from associate.order import Wording
from shop import orders, waiting
from shop.lookups import Order
from shop.pickup import is_ready
from shop.places import Location

MOST = 12
"""More are on the Pickups page."""


Act = Literal["go", "hand_over", "pick", ""]
"""What to do for a customer who waits: go to them, hand it over, get it ready; "" where somebody else does."""
LATE = 5
"""Minutes after which a wait is a long one."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A customer who is here for `minutes`. `bay` is where they parked; `units` lie
    ready, `later` more do not. `goes`: who is on the way to them, `mine`: that is you; `picks`: who gets it ready.
    `unconfirmed`: something of this tablet is not confirmed yet."""

    id: str
    first_name: str
    units: int
    later: int
    minutes: int
    bay: str
    late: bool
    goes: str
    picks: str
    mine: bool
    act: Act
    unconfirmed: bool


@dataclass(frozen=True, slots=True)
class DuePickup:
    """`minutes` until it is promised, `band` within, nearing or breached, "" where nobody knows."""

    id: str
    first_name: str
    status: str
    units: int
    minutes: int
    promised: str
    band: str
    unconfirmed: bool


@dataclass(frozen=True, slots=True)
class Due:
    """`here`: customers who are waiting, whoever came first at the top; `rows`: the first of the orders that are to be
    made ready, `open_` of them in all; `ready`: orders that wait for their customers."""

    here: tuple[Waiting, ...] = ()
    rows: tuple[DuePickup, ...] = ()
    open_: int = 0
    ready: int = 0


@dataclass(frozen=True, slots=True)
class People:
    """`customers`: first names by customer id; `staff`: names by staff id; `me` is a staff id, "" for nobody."""

    customers: Mapping[str, str] = field(default_factory=dict)
    staff: Mapping[str, str] = field(default_factory=dict)
    me: str = ""


def due(pickups: Iterable[Order], people: People, place: Location | None, now: datetime, words: Wording) -> Due:
    """Of the store's own pickups."""
    theirs = [one for one in pickups if one.shown.method == "pickup" and one.shown.is_open]
    if place is not None:
        theirs = [one for one in theirs if one.shown.store in (None, place.code)]
    by_number = {one.number: one for one in theirs}
    here = [by_number[one.number] for one in waiting.queue((each.shown for each in theirs), now)]
    rest = [one for one in theirs if not waiting.is_waiting(one.shown, now)]
    ready = [one for one in rest if is_ready(one.shown)]
    bounds = {one.number: promise.of(one.shown, place) for one in theirs}
    late = max((one.shown.placed_at for one in theirs), default=now)
    making = sorted(
        (one for one in rest if not is_ready(one.shown)),
        key=lambda one: (bounds[one.number].due is None, bounds[one.number].due or late, one.number),
    )
    rows = tuple(_row(one, bounds[one.number], people, now, words) for one in making[:MOST])
    return Due(tuple(_waiting(one, people, now) for one in here), rows, len(making), len(ready))


def newly_here(before: Iterable[Waiting], after: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Customers who were not here a moment ago and have nobody yet: for them the tablet rings."""
    known = {one.id for one in before}
    return tuple(one for one in after if one.id not in known and not one.goes)


def _waiting(order: Order, people: People, now: datetime) -> Waiting:
    shown = order.shown
    since = shown.arrival.at if shown.arrival is not None else now
    minutes = max(0, int((now - since).total_seconds() // 60))
    staged = sum(line.units("staged") for line in shown.lines)
    goes = waiting.coming(shown, now)
    claim = shown.claim
    return Waiting(
        id=order.number,
        first_name=people.customers.get(shown.customer or "", ""),
        units=staged,
        later=sum(line.open + line.units("short") for line in shown.lines) - staged,
        minutes=minutes,
        bay=shown.arrival.bay if shown.arrival is not None else "",
        late=minutes >= LATE,
        goes=goes,
        picks=_first(people.staff.get(claim.actor, "")) if claim is not None and not goes else "",
        mine=claim is not None and claim.actor == people.me,
        act=_act(shown, goes, people.me),
        unconfirmed=order.pending,
    )


def _act(order: orders.Order, goes: str, me: str) -> Act:
    if waiting.can_be_brought(order):
        return "hand_over" if goes or _somebody_else(order, me) else "go"
    return "" if _somebody_else(order, me) else "pick"


def _somebody_else(order: orders.Order, me: str) -> bool:
    return order.claim is not None and order.claim.actor != me


def _first(name: str) -> str:
    return name.partition(" ")[0]


def _row(order: Order, bounds: promise.Bounds, people: People, now: datetime, words: Wording) -> DuePickup:
    shown = order.shown
    return DuePickup(
        id=order.number,
        first_name=people.customers.get(shown.customer or "", ""),
        status=shown.status,
        units=sum(line.open for line in shown.lines),
        minutes=bounds.minutes(now),
        promised=words.moment(bounds.due, now) if bounds.due is not None else "",
        band=bounds.band(now) or "",
        unconfirmed=order.pending,
    )
