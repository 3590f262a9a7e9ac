"""What has come back of an order, and what its customer was told: shown wherever the order is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shop.lookups import Order
from shop.money import Money
from shop.orders import TakenBack
from shop.return_slips import standing


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class ReturnBefore:
    """What came back earlier: by whom, when, for how much, and what the customer was told. `settled`: central says
    that the money of all its lines has been paid back."""

    id: str
    who: str
    at: str
    units: int
    amount: str
    promised: str
    settled: bool
    waits: bool


def before(order: Order, people: Mapping[str, str], words: Wording, now: datetime) -> list[ReturnBefore]:
    """What came back of an order earlier, the newest first."""
    known = {one.command for one in order.confirmed.returns}
    return [
        ReturnBefore(
            one.command,
            people.get(one.actor, ""),
            words.moment(one.at, now),
            sum(part.quantity for part in one.lines.values()),
            words.money(Money(one.amount, order.shown.currency)),
            one.promised,
            is_settled(order, one),
            one.command not in known,
        )
        for one in reversed(order.shown.returns)
    ]


def is_settled(order: Order, record: TakenBack) -> bool:
    """Whether central says that all of its money has been paid back; nothing else may be called refunded."""
    return standing(order.confirmed, record) == "paid"


def last_told(order: Order) -> tuple[str, bool]:
    """What was promised at the last return, and whether central says that its money has been paid back."""
    last = max(order.shown.returns, key=lambda one: one.at, default=None)
    return (last.promised, is_settled(order, last)) if last is not None else ("", False)
