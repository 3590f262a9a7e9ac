"""What in returns is worth a manager's look, and is held against nobody: what a device could not know. Pure.

velocity              more returns, or more money, than the policy allows without a manager, over all channels
same_item_twice       the same person brings the same article back once more, of another purchase
associate_outlier     one person takes far more returns than their colleagues
serial_other          the serial number is not one that was sold, or came back before
approval_unconfirmed  a desk says that a manager agreed, and no other device ever said so
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from statistics import median
from typing import Any, Literal

from shop.return_policy import Policy

SignalKind = Literal["velocity", "same_item_twice", "associate_outlier", "serial_other", "approval_unconfirmed"]
SAME_WITHIN = timedelta(days=90)
"""The same article from the same person in so short a time."""
OUTLIER_WITHIN = timedelta(days=30)
OUTLIER_LEAST, OUTLIER_TIMES = 10, 3
"""So many returns at least, and more than so many times the median of the colleagues."""
FEWEST_COLLEAGUES = 2
"""Who compares one person with another alone compares shifts."""
CONFIRMED_WITHIN = timedelta(days=3)
"""A manager's own device has been heard by then, since the desk's was: it is in the same store."""


@dataclass(frozen=True, slots=True)
class Signal:
    """`subject`: "customer:<id>", "staff:<id>" or "order:<number>"; `facts` by name, money in minor units. The same
    thing noticed again has the same `id`."""

    id: str
    kind: SignalKind
    subject: str
    store: str
    at: datetime
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Came:
    """Units of one article that came back in the return `id`. `whose`: the customer, "" where nobody is known;
    `order`: "" without a receipt. `sold`: the serial numbers of the line, as far as they are known."""

    id: str
    at: datetime
    actor: str
    whose: str
    order: str
    variant: str
    units: int
    value: int
    serial: str = ""
    sold: tuple[str, ...] = ()


def found(
    now: Sequence[Came], earlier: Sequence[Came], taken: Mapping[str, int], policy: Policy, store: str
) -> tuple[Signal, ...]:
    """What a return, of these lines, is worth a look for. `earlier`: what else the same customer brought back, in any
    store and channel; `taken`: how many returns each of the store's people took in `OUTLIER_WITHIN`, with this one."""
    if not now:
        return ()
    before = [one for one in earlier if one.id != now[0].id]
    each = (_velocity(now, before, policy), _same(now, before), _outlier(now[0], taken), _serials(now, before))
    return tuple(_signal(store, now[0].at, *one) for some in each for one in some)


_Said = tuple[SignalKind, str, str, dict[str, Any]]
"""Kind, subject, what makes it this one, facts."""


def unconfirmed(
    command: str, return_id: str, order: str, people: tuple[str, str], amount: int, store: str, at: datetime
) -> Signal:
    """The approval that came with `command`: `people` are who agreed, as the desk says, and who asked. `order`: ""
    without a receipt."""
    facts = {"return": return_id, "orders": [order] if order else [], "value": amount, "asked_by": people[1]}
    kind: SignalKind = "approval_unconfirmed"
    return Signal(f"{kind}:{command}", kind, f"staff:{people[0]}", store, at, facts)


def _velocity(now: Sequence[Came], before: Sequence[Came], policy: Policy) -> Iterator[_Said]:
    whose, at = now[0].whose, now[0].at
    if not whose:
        return
    for limit in policy.velocity:
        recent = [*now, *(one for one in before if at - timedelta(days=limit.days) < one.at <= at)]
        returns, value = len({one.id for one in recent}), sum(one.value for one in recent)
        if returns > limit.returns or value > limit.value:
            allowed = {"allowed_returns": limit.returns, "allowed_value": limit.value}
            facts = {"days": limit.days, "returns": returns, "value": value, "orders": _orders(recent)}
            yield "velocity", f"customer:{whose}", "", facts | allowed
            return


def _same(now: Sequence[Came], before: Sequence[Came]) -> Iterator[_Said]:
    for variant in dict.fromkeys(one.variant for one in now if one.whose):
        mine = [one for one in now if one.variant == variant]
        since = mine[0].at - SAME_WITHIN
        known = {one.order for one in mine}
        again = [one for one in before if one.variant == variant and one.at > since and one.order not in known]
        if again:
            all_ = [*again, *mine]
            facts = {"variant": variant, "units": sum(one.units for one in all_), "orders": _orders(all_)}
            yield "same_item_twice", f"customer:{mine[0].whose}", variant, facts


def _outlier(now: Came, taken: Mapping[str, int]) -> Iterator[_Said]:
    others = [n for actor, n in taken.items() if actor != now.actor]
    mine = taken.get(now.actor, 0)
    if len(others) < FEWEST_COLLEAGUES or mine < OUTLIER_LEAST:
        return
    usual = median(others)
    if mine > OUTLIER_TIMES * usual:
        facts = {"days": OUTLIER_WITHIN.days, "returns": mine, "usual": int(usual), "colleagues": len(others)}
        yield "associate_outlier", f"staff:{now.actor}", "", facts


def _serials(now: Iterable[Came], before: Sequence[Came]) -> Iterator[_Said]:
    back = {one.serial: one.order for one in before if one.serial}
    for one in now:
        other = bool(one.serial and one.sold and one.serial not in one.sold)
        if other or one.serial in back:
            facts: dict[str, Any] = {"variant": one.variant, "serial": one.serial, "return": one.id}
            facts |= {"sold": list(one.sold)} if other else {"came_back_with": back[one.serial]}
            yield "serial_other", f"order:{one.order}", one.serial, facts


def _orders(some: Sequence[Came]) -> list[str]:
    return sorted({one.order for one in some if one.order})[-20:]


def _signal(store: str, at: datetime, kind: SignalKind, subject: str, what: str, facts: dict[str, Any]) -> Signal:
    named = blake2b(f"{kind}\0{subject}\0{what}".encode(), digest_size=12).hexdigest()
    return Signal(f"{kind}:{named}", kind, subject, store, at, facts)
