"""How returns go in one store, from its orders alone: what waits, what came back and why, what was promised. Pure.

Everything is worked out of what an order remembers, so it can be said without a network, of what this device knows.
Money is in minor units of the store's currency.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from shop import lookups, return_signals
from shop.conflicts import Conflict
from shop.orders import Order, TakenBack
from shop.return_policy import Policy
from shop.return_signals import OUTLIER_WITHIN, Came, Signal

State = Literal["unsent", "wanted", "sent", "unknown", "refused"]
"""Of money that was asked for and is not back: saved on this device only; central has it and the provider does not;
sent to the provider; nobody knows, so central asks again; refused by the provider."""
NEWEST_FIRST: tuple[State, ...] = ("unsent", "wanted", "sent", "unknown", "refused")
"""What came later has not come as far."""
GIVE_UP = frozenset({"expire", "cancel_short", "answer_cancel"})
"""Steps that give units up, and want their money back without a return."""
SIGNALS = timedelta(days=30)
"""What this device notices itself is listed this long."""


@dataclass(frozen=True, slots=True)
class Back:
    """One return of an order. `here`: done on this device, and central has not said yet that it has it."""

    order: Order
    record: TakenBack
    here: bool = False

    @property
    def value(self) -> int:
        """What it gives back in all, with shipping and without what was kept."""
        return self.record.amount

    @property
    def units(self) -> int:
        return sum(part.quantity for part in self.record.lines.values())

    @property
    def agreed(self) -> bool:
        """Whether a second person agreed to it."""
        return self.record.how.approver != ""


@dataclass(frozen=True, slots=True)
class OpenRefund:
    """Money of one line, 0 for the shipping, that was asked for and is not paid back. `since`: when it was asked for,
    None where nobody knows; of several askings the oldest. `promised`: what the customer was told of it, "" where
    nobody said."""

    order: str
    customer: str
    line: int
    title: str
    state: State
    amount: int
    currency: str
    since: datetime | None = None
    promised: str = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """`value` in minor units."""

    returns: int = 0
    units: int = 0
    value: int = 0


@dataclass(frozen=True, slots=True)
class Why:
    """Units and value that came back for one reason, "" where nobody said."""

    reason: str
    units: int
    value: int


@dataclass(frozen=True, slots=True)
class Article:
    """One variant: what came back of it in the time looked at, and of all that this device knows how much was handed
    over and how much of that came back."""

    variant: str
    title: str
    units: int
    value: int
    handed_over: int
    returned: int
    orders: tuple[str, ...]

    @property
    def percent(self) -> int:
        """Whole percent of what was handed over, half up."""
        return (200 * self.returned + self.handed_over) // (2 * self.handed_over) if self.handed_over else 0


@dataclass(frozen=True, slots=True)
class Person:
    """Who took returns in, and how many of these a second person agreed to."""

    actor: str
    returns: int
    value: int
    agreed: int


@dataclass(frozen=True, slots=True)
class Promised:
    """What was promised on one device today without central, and what it may promise yet. `device` is "" for this
    one."""

    device: str
    returns: int
    amount: int
    limit: int

    @property
    def left(self) -> int:
        return max(0, self.limit - self.amount)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the returns since some moment. `reasons`, `articles` and `people` have the most first."""

    sum: Sum = Sum()
    reasons: tuple[Why, ...] = ()
    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = ()


# --- what came back


def came_back(orders: Iterable[lookups.Order]) -> tuple[Back, ...]:
    """All returns that this device knows of, the newest first."""
    found = [back for one in orders for back in _of_order(one)]
    return tuple(sorted(found, key=lambda back: back.record.at, reverse=True))


def _of_order(order: lookups.Order) -> list[Back]:
    confirmed = {one.command for one in order.confirmed.returns}
    return [Back(order.shown, one, one.command not in confirmed) for one in order.shown.returns]


def currency_of(orders: Iterable[Order]) -> str:
    """That of the store: what most of its orders have; "" without any."""
    return next((code for code, _ in Counter(one.currency for one in orders).most_common(1)), "")


def figures(backs: Iterable[Back], orders: Iterable[Order], since: datetime) -> Figures:
    """Of what came back since `since`; the rates are of all `orders`."""
    recent = [one for one in backs if one.record.at >= since]
    return Figures(
        sum=Sum(len(recent), sum(one.units for one in recent), sum(one.value for one in recent)),
        reasons=_reasons(recent),
        articles=_articles(recent, orders),
        people=_people(recent),
    )


def _reasons(recent: Sequence[Back]) -> tuple[Why, ...]:
    units, value = Counter[str](), Counter[str]()
    for back in recent:
        for line, part in back.record.lines.items():
            reason = back.record.how.reasons.get(line, "")
            units[reason] += part.quantity
            value[reason] += part.amount
    found = [Why(reason, units[reason], value[reason]) for reason in units]
    return tuple(sorted(found, key=lambda one: (-one.units, -one.value, one.reason)))


def _articles(recent: Sequence[Back], orders: Iterable[Order]) -> tuple[Article, ...]:
    found: dict[str, Article] = {}
    for back in recent:
        for number, part in back.record.lines.items():
            line = back.order.line(number)
            if line is None:
                continue
            known = found.get(line.variant, Article(line.variant, line.title, 0, 0, 0, 0, ()))
            of = known.orders if back.order.number in known.orders else (*known.orders, back.order.number)
            units, value = known.units + part.quantity, known.value + part.amount
            found[line.variant] = replace(known, units=units, value=value, orders=of)
    rates = _rates(orders, found)
    articles = [replace(one, handed_over=rates[name][0], returned=rates[name][1]) for name, one in found.items()]
    return tuple(sorted(articles, key=lambda one: (-one.units, -one.value, one.variant)))


def _rates(orders: Iterable[Order], wanted: Mapping[str, object]) -> dict[str, tuple[int, int]]:
    """{variant: (units handed over, units of these that came back)}."""
    sums = {variant: [0, 0] for variant in wanted}
    for line in (line for order in orders for line in order.lines if line.variant in sums):
        sums[line.variant][0] += line.handed_over
        sums[line.variant][1] += line.returned
    return {variant: (gone, back) for variant, (gone, back) in sums.items()}


def _people(recent: Sequence[Back]) -> tuple[Person, ...]:
    by: dict[str, list[Back]] = {}
    for back in recent:
        by.setdefault(back.record.actor, []).append(back)
    found = [
        Person(actor, len(theirs), sum(one.value for one in theirs), sum(one.agreed for one in theirs))
        for actor, theirs in by.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.value, -one.returns, one.actor)))


# --- what is not paid back yet


def open_refunds(orders: Iterable[lookups.Order], conflicts: Iterable[Conflict] = ()) -> tuple[OpenRefund, ...]:
    """Those of all orders, the oldest first; what nobody knows the age of before all others. A refused one is listed
    until somebody said in its conflict how it was settled."""
    about = [one for one in conflicts if one.kind == "refund_refused"]
    settled = {one.order for one in about} - {one.order for one in about if one.is_open}
    rows = (one for order in orders for part in _parts(order) for one in _of_part(order, part))
    found = [one for one in rows if one.amount > 0 and (one.state != "refused" or one.order not in settled)]
    return tuple(sorted(found, key=_oldest))


def _oldest(one: OpenRefund) -> tuple[datetime, int, str, int]:
    return one.since or datetime.min.replace(tzinfo=UTC), -one.amount, one.order, one.line


@dataclass(frozen=True, slots=True)
class _Part:
    """A line, or the shipping as line 0: its ledger as shown and as central has it, and what each return, the newest
    first, asked for of it."""

    line: int
    title: str
    refunds: Mapping[str, int]
    confirmed: Mapping[str, int]
    asked: tuple[tuple[TakenBack, int], ...]


def _parts(order: lookups.Order) -> Iterator[_Part]:
    shown, money = order.shown, [one for one in order.shown.returns if one.money_back > 0]
    backs = sorted(money, key=lambda one: one.at, reverse=True)
    for line in shown.lines:
        if line.refunds:
            before = order.confirmed.line(line.line)
            asked = tuple((one, one.lines[line.line].amount) for one in backs if line.line in one.lines)
            yield _Part(line.line, line.title, line.refunds, before.refunds if before is not None else {}, asked)
    if shown.shipping_refunds:
        asked = tuple((one, one.shipping) for one in backs if one.shipping)
        yield _Part(0, "", shown.shipping_refunds, order.confirmed.shipping_refunds, asked)


def _of_part(order: lookups.Order, part: _Part) -> list[OpenRefund]:
    """The ledger has a sum for each state; which return each is of follows from their order: the newest one has come
    the least far."""
    shown, found, skipped = order.shown, [], 0
    for state, amount in _states(part).items():
        covering = _covering(part.asked, skipped, amount)
        skipped += amount
        oldest = covering[-1] if covering else None
        found.append(
            OpenRefund(
                order=shown.number,
                customer=shown.customer or "",
                line=part.line,
                title=part.title,
                state=state,
                amount=amount,
                currency=shown.currency,
                since=oldest.at if oldest is not None else _given_up(shown),
                promised=oldest.promised if oldest is not None else "",
            )
        )
    return found


def _states(part: _Part) -> dict[State, int]:
    """Amounts by state, what came last first. What this device alone knows of is not central's `wanted` yet."""
    sums: dict[State, int] = {state: part.refunds.get(state, 0) for state in NEWEST_FIRST}
    sums["unsent"] = max(0, sums["wanted"] - part.confirmed.get("wanted", 0))
    sums["wanted"] -= sums["unsent"]
    return sums


def _covering(asked: Sequence[tuple[TakenBack, int]], skip: int, amount: int) -> list[TakenBack]:
    """Those returns, newest first, that have a share in `amount` after the first `skip`."""
    found, begins = [], 0
    for record, part in asked:
        if begins + part > skip and begins < skip + amount:
            found.append(record)
        begins += part
    return found


def _given_up(order: Order) -> datetime | None:
    return max((step.at for step in order.steps if step.kind in GIVE_UP), default=None)


# --- what was promised while central could not be asked


def promises(backs: Iterable[Back], since: datetime, policy: Policy) -> tuple[Promised, ...]:
    """By device, the one with the least left first: what was promised as a refund since `since` although central had
    not just been heard. What this device said itself counts as long as central has not taken it."""
    count, amount = Counter[str](), Counter[str]()
    for back in backs:
        record = back.record
        if record.at >= since and record.promised == "refund" and (back.here or record.how.age != "fresh"):
            count[record.how.device] += 1
            amount[record.how.device] += back.value
    limit = policy.budget.per_device
    found = [Promised(device, count[device], amount[device], limit) for device in count]
    return tuple(sorted(found, key=lambda one: (one.left, one.device)))


# --- what is worth a look


def signals(
    backs: Sequence[Back], told: Iterable[Signal], policy: Policy, store: str, now: datetime
) -> tuple[Signal, ...]:
    """What central `told`, and what the orders of this store alone show of the last time, the newest first. Central
    knows of other stores as well: of the same thing its word counts, unless this device has seen more since."""
    known = {one.id: one for one in told}
    for one in _local(backs, policy, store, now):
        if one.id not in known or known[one.id].at < one.at:
            known[one.id] = one
    return tuple(sorted(known.values(), key=lambda one: (one.at, one.id), reverse=True))


def _local(backs: Sequence[Back], policy: Policy, store: str, now: datetime) -> Iterator[Signal]:
    """The oldest first: what is noticed again has more to say."""
    since = now - max([SIGNALS, *(timedelta(days=one.days) for one in policy.velocity)])
    came = [(back.record, _came(back)) for back in reversed(backs) if back.record.at > since]
    for place, (record, mine) in enumerate(came):
        if record.at <= now - SIGNALS or not mine:
            continue
        before = came[:place]
        whose = mine[0].whose
        earlier = [one for _, theirs in before for one in theirs if whose and one.whose == whose]
        taken = Counter(one.actor for one, _ in (*before, (record, mine)) if one.at > record.at - OUTLIER_WITHIN)
        yield from return_signals.found(mine, earlier, taken, policy, store)


def _came(back: Back) -> tuple[Came, ...]:
    record, order = back.record, back.order
    lines = ((line, record.lines[line.line]) for line in order.lines if line.line in record.lines)
    return tuple(
        Came(
            id=record.id,
            at=record.at,
            actor=record.actor,
            whose=order.customer or "",
            order=order.number,
            variant=line.variant,
            units=part.quantity,
            value=part.amount,
        )
        for line, part in lines
    )


def orders_behind(signal: Signal, backs: Iterable[Back]) -> tuple[str, ...]:
    """The numbers of the orders that a signal is about, as far as it says so or this device knows."""
    kind, _, name = signal.subject.partition(":")
    if kind == "order":
        return (name,) if name else ()
    said = signal.facts.get("orders")
    if isinstance(said, list):
        return tuple(str(one) for one in said)
    since = signal.at - OUTLIER_WITHIN
    theirs = [one for one in backs if one.record.actor == name and since < one.record.at <= signal.at]
    return tuple(dict.fromkeys(one.order.number for one in theirs))
