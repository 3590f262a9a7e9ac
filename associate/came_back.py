"""What has come back of an order, and what its customer was told: shown wherever the order is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from shop.lookups import Order
from shop.money import Money
from shop.orders import TakenBack
from shop.return_money import STORE_CREDIT
from shop.return_policy import Policy
from shop.return_slips import standing
from shop.return_undo import minutes_left, origin

VOUCHER_SHOWN = timedelta(days=2)
"""So long central shows the voucher of a return where the goods came back."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class ReturnBefore:
    """What came back earlier: by whom, when, for how much, and what the customer was told. `settled`: central says
    that the money of all its lines has been paid back. `promised` is "exchanged" where goods went out for all of it.
    What went out: `swap`, the number of the new order, `goods` of it and where they come from, `source`; then `amount`
    is what goes back as money beside it, "" for nothing. `back` is the return's id; `points` are booked off unless it
    `waits`. `credit`: it may have become store credit, whose voucher central still shows. `undo_left`: so many minutes
    it can be undone yet. One that was `undone` by somebody ("?" where nobody knows who) at `undone_at` stands no more;
    `partly`: but for a rest, which is a return of its own. Photos are those of the return that `pictured` names."""

    id: str
    who: str
    at: str
    units: int
    amount: str
    promised: str
    settled: bool
    waits: bool
    swap: str = ""
    goods: str = ""
    source: str = ""
    back: str = ""
    photos: int = 0
    points: int = 0
    credit: bool = False
    undo_left: int = 0
    undone: str = ""
    undone_at: str = ""
    partly: bool = False
    pictured: str = ""


def before(
    order: Order, people: Mapping[str, str], words: Wording, now: datetime, policy: Policy
) -> list[ReturnBefore]:
    """What came back of an order earlier, the newest first. `policy`: how long a return can be undone."""
    return [*_standing(order, people, words, now, policy), *_undone(order, people, words, now)]


def _undone(order: Order, people: Mapping[str, str], words: Wording, now: datetime) -> list[ReturnBefore]:
    known = {one.command for one in order.confirmed.undone}
    return [
        ReturnBefore(
            one.record.command,
            people.get(one.record.actor, ""),
            words.moment(one.record.at, now),
            sum(part.quantity for part in one.record.lines.values()),
            words.money(Money(one.record.amount, order.shown.currency)),
            "",
            settled=False,
            waits=one.command not in known,
            back=one.record.id,
            undone=people.get(one.actor, "?"),
            undone_at=words.moment(one.at, now),
            partly=bool(one.rest),
        )
        for one in reversed(order.shown.undone)
    ]


def _standing(
    order: Order, people: Mapping[str, str], words: Wording, now: datetime, policy: Policy
) -> list[ReturnBefore]:
    known = {one.command for one in order.confirmed.returns}
    return [
        ReturnBefore(
            one.command,
            people.get(one.actor, ""),
            words.moment(one.at, now),
            sum(part.quantity for part in one.lines.values()),
            words.money(Money(one.money_back, order.shown.currency)) if one.money_back or one.swap is None else "",
            told_of(one),
            is_settled(order, one),
            one.command not in known,
            *_swap(one),
            back=one.id,
            photos=origin(order.shown, one).how.photos,
            points=one.points,
            credit=one.command in known and has_credit(order) and not now - one.at > VOUCHER_SHOWN,
            undo_left=minutes_left(order.shown, one, policy, now),
            pictured=origin(order.shown, one).id,
        )
        for one in reversed(order.shown.returns)
    ]


def has_credit(order: Order) -> bool:
    """Whether a part of what goes back of it is store credit."""
    return any(one.id == STORE_CREDIT and one.refunded for one in order.shown.tenders)


def _swap(one: TakenBack) -> tuple[str, str, str]:
    if one.swap is None:
        return "", "", ""
    goods = dict.fromkeys(line.title or line.variant for line in one.swap.lines)
    return one.swap.order, ", ".join(goods), one.swap.source


def told_of(record: TakenBack) -> str:
    """What the customer was told of the money: "exchanged" where goods went out for all of it, and none goes back."""
    return "exchanged" if record.swap is not None and record.money_back <= 0 else record.promised


def is_settled(order: Order, record: TakenBack) -> bool:
    """Whether central says that all of its money has been paid back; nothing else may be called refunded."""
    return standing(order.confirmed, record) == "paid"


def last_told(order: Order) -> tuple[str, bool]:
    """What was promised at the last return, and whether central says that its money has been paid back."""
    last = max(order.shown.returns, key=lambda one: one.at, default=None)
    return (told_of(last), is_settled(order, last)) if last is not None else ("", False)
