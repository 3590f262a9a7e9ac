"""How pickup is going in one store, from its orders alone (trade rules, sections 3 and 7). Pure.

Everything is worked out of what an order remembers: its units, its steps with who took them and when, its hand-overs.
So it can be said without a network, of what this device knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

from shop import sla
from shop.orders import Order, Step, slice_of
from shop.pickup import is_ready
from shop.places import Location, spans
from shop.sla import Promise

PAUSE = timedelta(minutes=10)
"""Between two steps of one person more than this is not picking."""
AT_IT = timedelta(minutes=30)
"""Whoever took a step within this time counts as somebody who picks."""
SILENT = timedelta(minutes=20)
"""Somebody who has an order in hand and took no step for this long may be without a network, or has laid it aside."""
USUAL_SECONDS = 75.0
"""For one unit, where nothing has been picked yet today (default)."""
MEASURED_UNITS = 5
"""Fewer say nothing about the speed."""

_WORK = frozenset({"claim", "pick", "short", "find", "substitute"})
_GATHERS = _WORK - {"claim"} | {"unpick", "ask_transfer", "receive_transfer"}
_COMPLETES = frozenset({"stage", "agree_partly", "cancel_short"})


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `of`."""

    part: int = 0
    of: int = 0

    @property
    def percent(self) -> int | None:
        """Whole percent, half up; None of nothing."""
        return None if self.of == 0 else (200 * self.part + self.of) // (2 * self.of)


@dataclass(frozen=True, slots=True)
class Day:
    """One day by the clock of the store; `opens` and `closes` are None where it does not open, or nobody knows."""

    begins: datetime
    ends: datetime
    opens: datetime | None = None
    closes: datetime | None = None

    def has(self, at: datetime | None) -> bool:
        return at is not None and self.begins <= at < self.ends


@dataclass(frozen=True, slots=True)
class Course:
    """An order with when it was to be ready, when it was, and when the last of it was handed over."""

    order: Order
    due: datetime | None = None
    ready: datetime | None = None
    gone: datetime | None = None

    @property
    def in_making(self) -> bool:
        """Whether it is still to be made ready."""
        return self.order.is_open and not is_ready(self.order)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast goods are picked: `seconds` for a unit and for a line, None where too little was picked to say;
    `people` are at it now."""

    unit: float | None = None
    line: float | None = None
    people: int = 0


@dataclass(frozen=True, slots=True)
class Forecast:
    """`done_by`: when the last of the orders in the making will be picked, None for none of them, or where nobody can
    say. `late`: those that are in time now and will not be then."""

    done_by: datetime | None = None
    late: tuple[str, ...] = ()
    units: int = 0


@dataclass(frozen=True, slots=True)
class Hour:
    """What happened in the hour that begins at `at`."""

    at: datetime
    placed: int = 0
    ready: int = 0
    handed_over: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one day. `on_time`: of the orders that became ready, or should have; `short`: of the orders that were picked,
    those with something missing; `no_show`: of the orders that left the bays, those that nobody came for. `median` and
    `p90` are opening time from the order until it lay ready; `wait` is the usual time from arrival to hand-over.
    `earlier`: orders of the day that were placed before the first of `hours`."""

    on_time: Share = Share()
    short: Share = Share()
    no_show: Share = Share()
    median: timedelta | None = None
    p90: timedelta | None = None
    wait: timedelta | None = None
    made_ready: int = 0
    handed_over: int = 0
    hours: tuple[Hour, ...] = ()
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody has `orders` in hand and has not been heard of since."""

    actor: str
    since: datetime
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bay:
    """A bay or a tote, since when something lies in it (None: nobody knows), and whose."""

    place: str
    since: datetime | None
    orders: tuple[str, ...]
    units: int


def day_of(place: Location | None, zone: tzinfo, now: datetime) -> Day:
    """The day that `now` is in, from midnight to midnight in `zone`."""
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = (midnight + timedelta(days=1)).astimezone(UTC)
    for opens, closes in spans(place, midnight, 1) if place is not None else ():
        if opens >= midnight:
            return Day(midnight.astimezone(UTC), tomorrow, opens.astimezone(UTC), closes.astimezone(UTC))
    return Day(midnight.astimezone(UTC), tomorrow)


def course(order: Order, due: datetime | None) -> Course:
    return Course(order, due, ready_at(order), gone_at(order))


def ready_at(order: Order) -> datetime | None:
    """When all of it lay ready, as far as its steps say: the last that was laid down after the last that was gathered.
    Moving it to another bay changes nothing. What went right from the hand to the customer was ready then."""
    gone = order.hand_overs[0].at if order.hand_overs else None
    finished = not order.is_open and (gone is not None or any(one.kind == "expire" for one in order.steps))
    if not (finished or is_ready(order)):
        return None
    laid = _laid_at(order.steps)
    return min((at for at in (laid, gone) if at is not None), default=None)


def _laid_at(steps: Sequence[Step]) -> datetime | None:
    gathered = max((n for n, one in enumerate(steps) if one.kind in _GATHERS), default=-1)
    after = steps[gathered + 1 :]
    moved = next((n for n, one in enumerate(after) if one.kind == "unstage"), len(after))
    laid = [one.at for one in after[:moved] if one.kind in _COMPLETES]
    laid = laid or [one.at for one in after if one.kind in _COMPLETES]
    return laid[-1] if laid else None


def gone_at(order: Order) -> datetime | None:
    """When the last of it was handed over; None while something is still wanted, or nothing was."""
    return None if order.is_open else max((one.at for one in order.hand_overs), default=None)


# --- the day


def figures(courses: Sequence[Course], place: Location | None, day: Day, now: datetime) -> Figures:
    """Of `day`, as of `now`."""
    made = [one for one in courses if day.has(one.ready)]
    times = sorted(_took(one.order, one.ready, place) for one in made if one.ready is not None)
    hours, earlier = by_hour(courses, day, now)
    gone = [one for one in courses if day.has(one.gone)]
    expired = sum(_in_day(one.order, day, "expire") for one in courses)
    picked = [one for one in courses if _in_day(one.order, day, "pick", "short")]
    waits = sorted(_waits(courses, day))
    return Figures(
        on_time=_on_time(courses, day, now),
        short=Share(sum(_in_day(one.order, day, "short") for one in picked), len(picked)),
        no_show=Share(expired, expired + len(gone)),
        median=middle(times),
        p90=nearest_rank(times, 90),
        wait=middle(waits),
        made_ready=len(made),
        handed_over=len(gone),
        hours=hours,
        earlier=earlier,
    )


def middle(values: Sequence[timedelta]) -> timedelta | None:
    """The median of the sorted `values`."""
    return (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2 if values else None


def nearest_rank(values: Sequence[timedelta], percent: int) -> timedelta | None:
    """The smallest of the sorted `values` that at least `percent` of them do not exceed."""
    return values[-(-len(values) * percent // 100) - 1] if values else None


def _took(order: Order, ready: datetime, place: Location | None) -> timedelta:
    worked = sla.worked(Promise(order.placed_at), place, ready) if place is not None else timedelta()
    # Made ready before opening time: no opening time went by, and the clock says how long it was.
    return worked or max(ready - order.placed_at, timedelta())


def _on_time(courses: Iterable[Course], day: Day, now: datetime) -> Share:
    judged = [one for one in courses if one.due is not None and _is_judged(one, day, now)]
    kept = sum(one.ready is not None and one.due is not None and one.ready <= one.due for one in judged)
    return Share(kept, len(judged))


def _is_judged(one: Course, day: Day, now: datetime) -> bool:
    if one.ready is not None:
        return day.has(one.ready)
    return one.in_making and day.has(one.due) and one.due is not None and one.due <= now


def _in_day(order: Order, day: Day, *kinds: str) -> bool:
    return any(step.kind in kinds and day.has(step.at) for step in order.steps)


def _waits(courses: Iterable[Course], day: Day) -> Iterable[timedelta]:
    for one in courses:
        came = next((step.at for step in one.order.steps if step.kind == "arrive" and day.has(step.at)), None)
        given = next((over.at for over in one.order.hand_overs if came is not None and over.at >= came), None)
        if came is not None and given is not None:
            yield given - came


def by_hour(courses: Sequence[Course], day: Day, now: datetime) -> tuple[tuple[Hour, ...], int]:
    """Placed, made ready and handed over per opening hour, and how many were placed before the first. Where nobody
    knows the hours, and where more happened than in them, from the first hour with something to do until now."""
    placed = [one.order.placed_at for one in courses if day.has(one.order.placed_at)]
    ready = [one.ready for one in courses if one.ready is not None and day.has(one.ready)]
    given = [over.at for one in courses for over in one.order.hand_overs if day.has(over.at)]
    busy = [*placed, *ready, *given]
    opens = min((at for at in (day.opens, *ready, *given) if at is not None), default=min(placed, default=None))
    if opens is None:
        return (), 0
    begins = _hour(opens, day)
    closes = day.closes or min(now, day.ends)
    last = (max(busy, default=begins) - begins) // timedelta(hours=1) + 1
    count = max(last, -((begins - closes) // timedelta(hours=1)))
    hours = [begins + timedelta(hours=n) for n in range(count)]
    found = tuple(Hour(at, _within(placed, at), _within(ready, at), _within(given, at)) for at in hours)
    return found, sum(at < begins for at in placed)


def _hour(at: datetime, day: Day) -> datetime:
    """The hour of the store's clock that `at` is in: midnight there is not a whole hour everywhere."""
    return day.begins + (at - day.begins) // timedelta(hours=1) * timedelta(hours=1)


def _within(times: Iterable[datetime], begins: datetime) -> int:
    return sum(begins <= at < begins + timedelta(hours=1) for at in times)


# --- the work in hand


def pace(orders: Iterable[Order], day: Day, now: datetime) -> Pace:
    """From the times between the steps of each person today: several orders at once are counted once."""
    steps: dict[str, list[Step]] = {}
    lines = units = 0
    for order in orders:
        for step in order.steps:
            if step.kind in _WORK and day.has(step.at):
                steps.setdefault(step.actor, []).append(step)
        if _in_day(order, day, "pick"):
            picked = [line.quantity - to_pick(order, line.line) for line in order.lines]
            lines, units = lines + sum(n > 0 for n in picked), units + sum(picked)
    seconds = sum(_worked(sorted(each, key=lambda one: one.at)) for each in steps.values())
    people = sum(now - max(one.at for one in each) <= AT_IT for each in steps.values())
    if units < MEASURED_UNITS or not seconds:
        return Pace(people=people)
    return Pace(seconds / units, seconds / lines, people)


def _worked(steps: Sequence[Step]) -> float:
    gaps = (after.at - before.at for before, after in pairwise(steps) if after.kind != "claim")
    return sum(gap.total_seconds() for gap in gaps if gap <= PAUSE)


def to_pick(order: Order, line: int | None = None) -> int:
    """Units that are still on their shelf."""
    return sum(one.units("open") + one.units("picking") for one in order.lines if line is None or one.line == line)


def worth(order: Order) -> int:
    """What was paid for the units that would be given up with the order now, in minor units."""
    waiting = [(line, line.open + line.units("short")) for line in order.lines]
    return sum(slice_of(line, line.units("cancelled"), units) for line, units in waiting if units)


def forecast(courses: Iterable[Course], place: Location | None, now: datetime, speed: Pace) -> Forecast:
    """Of the orders in the making, the most urgent first, at the present speed; at the usual one where nothing was
    picked yet. Nobody at it counts as one person: somebody will be."""
    making = [one for one in courses if one.in_making and to_pick(one.order)]
    making.sort(key=lambda one: (one.due is None, one.due or now, one.order.placed_at, one.order.number))
    seconds, units, late = speed.unit or USUAL_SECONDS, 0, []
    done: datetime | None = None
    for one in making:
        units += to_pick(one.order)
        done = _done_by(place, now, units, seconds, speed.people)
        if done is not None and one.due is not None and now < one.due < done:
            late.append(one.order.number)
    return Forecast(done, tuple(late), units)


def _done_by(place: Location | None, now: datetime, units: int, seconds: float, people: int) -> datetime | None:
    done = sla.forecast(place, now, units, seconds, people) if place is not None else None
    if done is None and (place is None or not place.hours):
        return now + timedelta(seconds=units * seconds / max(people, 1))
    return done


def silent(orders: Iterable[Order], now: datetime) -> tuple[Silent, ...]:
    """Who has an order in the making in hand and took no step with any order for long, the longest first."""
    heard: dict[str, datetime] = {}
    held: dict[str, list[str]] = {}
    for order in orders:
        for step in order.steps:
            heard[step.actor] = max(step.at, heard.get(step.actor, step.at))
        if order.claim is not None and order.claim.device and order.is_open and not is_ready(order):
            actor, since = order.claim.actor, order.claim.since
            heard[actor] = max(since, heard.get(actor, since))
            held.setdefault(actor, []).append(order.number)
    found = (Silent(who, heard[who], tuple(sorted(numbers))) for who, numbers in held.items())
    return tuple(sorted((one for one in found if now - one.since > SILENT), key=lambda one: one.since))


def bays(orders: Iterable[Order]) -> tuple[Bay, ...]:
    """What is occupied, the longest first; of those that nobody knows the time, at the end."""
    lying: dict[str, list[tuple[Order, int]]] = {}
    for order in orders:
        for place, units in _units_by_place(order).items():
            lying.setdefault(place, []).append((order, units))
    found = sorted((_bay(place, each) for place, each in lying.items()), key=lambda one: one.place)
    known = [(one.since, one) for one in found if one.since is not None]
    known.sort(key=lambda each: each[0])
    return (*(one for _, one in known), *(one for one in found if one.since is None))


def _units_by_place(order: Order) -> Mapping[str, int]:
    sums: dict[str, int] = {}
    for one in (*order.staged, *order.left_in):
        sums[one.place] = sums.get(one.place, 0) + one.units
    return sums


def _bay(place: str, each: Sequence[tuple[Order, int]]) -> Bay:
    since = [next((step.at for step in order.steps if step.kind == "stage"), None) for order, _ in each]
    known = [at for at in since if at is not None]
    return Bay(place, min(known, default=None), tuple(sorted(one.number for one, _ in each)), sum(n for _, n in each))
