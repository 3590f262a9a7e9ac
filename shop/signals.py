"""What happens at the kiosks of a store, as it is counted for its managers (trade rules, section 7).

A device counts by the hour and keeps no word of who was there: no text, no code, no product. It tells absolute numbers
with a number of the telling, so that neither a repetition nor another order of arrival counts anything twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

from shop.pickup_figures import Day, Share

Name = Literal[
    "visits",
    "scans",
    "searches",
    "searches_empty",
    "visits_looked",
    "visits_basket",
    "visits_ordered",
    "orders",
    "order_value",
    "help_calls",
    "later",
]
"""`visits_looked`: visits in which a product was opened; `visits_basket`, `visits_ordered`: those that put something
into the basket, and those that ordered. `order_value` is in minor units of the store's currency. `later`: saved for the
phone."""
NAMES: tuple[Name, ...] = get_args(Name)

EVERY = timedelta(minutes=5)
"""The least time between two messages of one device."""
MOST_HOURS = 24
"""Hours in one message, the oldest first."""
KEPT = timedelta(days=15)
"""How long central and the tablets have the hours: a day can be held against the same one of the week before."""
AHEAD = timedelta(hours=1)
"""So far a device's clock may be ahead of central's; an hour after that is not believed."""
LARGEST = 10**12
NOBODY = Share()
HOUR = timedelta(hours=1)


def hour_of(at: datetime) -> datetime:
    """The hour that `at` is in, in UTC. Zones that are half an hour off count into the hour it began in."""
    return at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def is_newer(telling: int, known: int | None) -> bool:
    """Whether an hour that was told with this number replaces what is known with that one."""
    return known is None or telling > known


def is_believed(hour: datetime, now: datetime) -> bool:
    """Whether central takes an hour: neither from the future nor from before what is kept."""
    return hour == hour_of(hour) and now - KEPT <= hour <= now + AHEAD


@dataclass(frozen=True, slots=True)
class DeviceHour:
    """What one device counted in the hour that begins at `hour`, as central was told at `told`."""

    device: str
    name: str
    hour: datetime
    counts: Mapping[str, int]
    told: datetime


@dataclass(frozen=True, slots=True)
class HourBar:
    """All devices of the store in the hour that begins at `at`."""

    at: datetime
    visits: int = 0
    baskets: int = 0
    orders: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one day. `looked`, `basket`, `ordered`: of the visits; `empty`: of the searches. `before` has the same counts
    of the same hours a week ago, empty where nothing is known. `told`: the newest word of any device, `behind` the
    names of devices that were heard of in the day but not for an hour."""

    counts: Mapping[str, int] = field(default_factory=dict)
    looked: Share = NOBODY
    basket: Share = NOBODY
    ordered: Share = NOBODY
    empty: Share = NOBODY
    hours: tuple[HourBar, ...] = ()
    before: Mapping[str, int] = field(default_factory=dict)
    told: datetime | None = None
    behind: tuple[str, ...] = ()

    def count(self, name: Name) -> int:
        return self.counts.get(name, 0)


def figures(rows: Iterable[DeviceHour], day: Day, now: datetime) -> Figures:
    """What happened in `day` up to `now`, at all kiosks."""
    known = tuple(rows)
    today = tuple(one for one in known if day.has(one.hour))
    counts = _added(today)
    visits = counts.get("visits", 0)
    last = {one.name: max(each.told for each in today if each.name == one.name) for one in today}
    return Figures(
        counts=counts,
        looked=Share(counts.get("visits_looked", 0), visits),
        basket=Share(counts.get("visits_basket", 0), visits),
        ordered=Share(counts.get("visits_ordered", 0), visits),
        empty=Share(counts.get("searches_empty", 0), counts.get("searches", 0)),
        hours=_hours(today, day, now),
        before=_added(_week_ago(known, day, now)),
        told=max(last.values(), default=None),
        behind=tuple(sorted(name for name, told in last.items() if now - told >= HOUR)),
    )


def _added(rows: Iterable[DeviceHour]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for one in rows:
        total.update(one.counts)
    return dict(total)


def _week_ago(rows: Iterable[DeviceHour], day: Day, now: datetime) -> list[DeviceHour]:
    """Whole hours only: the present one has not ended, so the same one is not held against it."""
    week = timedelta(days=7)
    return [one for one in rows if day.has(one.hour + week) and one.hour + week < hour_of(now)]


def _hours(rows: tuple[DeviceHour, ...], day: Day, now: datetime) -> tuple[HourBar, ...]:
    """From the opening, or the first hour with somebody, to the present one; without gaps."""
    if not rows:
        return ()
    first = min(one.hour for one in rows)
    if day.opens is not None:
        first = min(first, hour_of(day.opens))
    last = max(*(one.hour for one in rows), min(hour_of(now), hour_of(day.ends - timedelta(seconds=1))))
    begins = [first + HOUR * step for step in range(int((last - first) / HOUR) + 1)]
    return tuple(_bar(at, _added(one for one in rows if one.hour == at)) for at in begins)


def _bar(at: datetime, counts: Mapping[str, int]) -> HourBar:
    return HourBar(at, counts.get("visits", 0), counts.get("visits_basket", 0), counts.get("orders", 0))
