"""A return that did not happen after all: undone before money has moved for it (trade rules, section 4). Pure.

    return.undo 1    return:<id>, lane 0    UndoReturnBody
    return.undo 2    return:<id>, lane 0    UndoPartBody

It is as if the goods had never come back: units, sums, fee, shipping and what was asked of each tender are as before.
Only the newest return of an order can be undone, so that nothing stands on what is taken away; whoever undid too much
takes the goods back in again, as a new return. Central decides, for only there it is known whether money has moved.

Of a part of it (version 2) it is as if only the rest had come back: the whole return is undone, and the rest of its
goods stands as a return with an id of its own, of the same person and time, with the fee and the shipping that follow
from it. Its rows have the command `rest_command`, which follows from the one that undid.

Refusals: `unknown_return`, `undone_already`, `returned_since` (another return of the order came after it),
`already_sent` (to the payment provider, or nobody can say), `already_refunded`, `refund_refused` (the provider said no:
people see to that), `exchanged` (goods went out for it), `credit_issued` (it became a voucher), `too_late`,
`other_person` (neither who took it in nor a manager); at central `other_store` as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import TypedDict
from uuid import UUID, uuid5

from shop import orders
from shop.orders import EXCHANGED, Order, Reason, Refused, TakeBack, TakenBack, Undone
from shop.return_money import STORE_CREDIT, Terms, largest_remainder
from shop.return_policy import Policy
from shop.return_total import terms, total

LONGEST_REASON = 200

UndoReturnBody = TypedDict("UndoReturnBody", {"return": str, "order": str, "actor": str, "reason": str})
"""`reason`: words of a person, or one of the codes of the page, `LONGEST_REASON` characters at most."""


class UndonePart(TypedDict):
    line: int
    quantity: int


UndoPartBody = TypedDict(
    "UndoPartBody",
    {"return": str, "order": str, "actor": str, "reason": str, "lines": list[UndonePart], "rest": str, "amount": int},
)
"""`lines`: the units that the customer gets again, fewer than came back. `rest`: the id of the return that the others
are from now on, and what that one gives back as the customer was told, minor units."""

WORDS: Mapping[Reason, str] = {
    "unknown_return": "This return is not known here.",
    "undone_already": "This return has been undone already.",
    "returned_since": "Something else of this order came back after it. Please undo that first.",
    "already_sent": "The refund is on its way to the bank already. Please sell the goods to the customer again.",
    "already_refunded": "The money has been paid back already. Please sell the goods to the customer again.",
    "refund_refused": "The payment provider refused this refund. Please settle that first, under Needs attention.",
    "exchanged": "Other goods went out for these. Please take those back as a return of their own.",
    "credit_issued": "It became store credit already. Please sell the goods to the customer again.",
    "credit_spent": "Something was paid with its store credit already. Please sell the goods to the customer again.",
    "too_late": "It is too long ago to be undone. Please sell the goods to the customer again.",
    "other_person": "Only the person who took it in, or a manager, can undo this return.",
}


@dataclass(frozen=True, slots=True)
class Rest:
    """What stays returned where only a part is undone: units per line as the return `id`, with the shipping that it
    gives back and the fee that is kept of it, minor units."""

    id: str
    units: Mapping[int, int]
    shipping: int = 0
    fee: int = 0


@dataclass(frozen=True, slots=True)
class UndoReturn:
    """The return `id` did not happen after all, says `actor`, or did so only with its `rest`. `command` is that of the
    step."""

    id: str
    command: str
    actor: str
    at: datetime
    reason: str
    rest: Rest | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """Who wants to undo a return, and when. `manager`: by their role."""

    actor: str
    manager: bool
    at: datetime


def refused(reason: Reason) -> Refused:
    return Refused(reason, WORDS[reason])


def after(order: Order, event: UndoReturn) -> Order | Refused:
    """The order after it, or why not. What the order has seen already changes nothing."""
    if any(one.command == event.command for one in order.undone):
        return order
    record, done = standing(order, event.id), whole(order, event)
    if event.rest is None or isinstance(record, Refused) or isinstance(done, Refused):
        return done
    return orders.after(done, stays(record, event.rest, event.command))


def whole(order: Order, event: UndoReturn) -> Order | Refused:
    """The order without the return, before its rest stands again."""
    if any(one.command == event.command for one in order.undone):
        return order
    record = standing(order, event.id)
    if isinstance(record, Refused):
        return record
    if reason := _moved(order, record):
        return refused(reason)
    done = orders.balanced(order, _without(order, record))
    # Store credit is no tender of an order before a return makes it one.
    tenders = tuple(one for one in done.tenders if one.id != STORE_CREDIT or one.refunds)
    rest = event.rest.id if event.rest is not None else ""
    note = Undone(record, event.command, event.actor, event.at, event.reason, rest)
    return orders.settled(replace(done, tenders=tenders, undone=(*order.undone, note)))


def stays(record: TakenBack, rest: Rest, command: str) -> TakeBack:
    """The rest of a return as it was taken in: by the same person, at that time, for the same reasons."""
    reasons = {line: why for line, why in record.how.reasons.items() if rest.units.get(line)}
    how = replace(record.how, reasons=reasons, photos=0)
    who = rest_command(command), record.actor, record.at
    units = {line: n for line, n in rest.units.items() if n}
    return TakeBack(rest.id, *who, units, record.promised, how, rest.shipping, rest.fee)


def rest_command(command: str) -> str:
    """The command under which the rest of a return is in the ledgers, of the one that undid a part of it."""
    return str(uuid5(_REST, command))


_REST = UUID("5f1c9a52-3a0e-5d0b-9b4f-6f0f2d1f7c11")


def left_of(record: TakenBack, undone: Mapping[int, int]) -> dict[int, int] | Refused:
    """{line: units that stay returned} where `undone` units per line do not; {} where nothing stays."""
    parts = {line: part.quantity for line, part in record.lines.items()}
    if not any(undone.values()) or any(not 0 <= n <= parts.get(line, 0) for line, n in undone.items()):
        return Refused("unknown_line", "That is not a part of this return.", tuple(undone))
    return {line: n - undone.get(line, 0) for line, n in parts.items() if n - undone.get(line, 0)}


def rest_of(order: Order, event: UndoReturn, units: Mapping[int, int], policy: Policy, *, told: bool) -> Rest | Refused:
    """What stays of the return with `units` per line, as if only these had come back by `policy`. `told`: its customer
    was told of shipping and fee; an older device speaks of the lines alone."""
    record, done = standing(order, event.id), whole(order, event)
    if isinstance(record, Refused):
        return record
    if isinstance(done, Refused):
        return done
    reasons = [record.how.reasons.get(line, "") for line in units]
    money = total(done, units, terms(policy, reasons) if told else Terms())
    return Rest("", units, money.shipping, money.fee)


def origin(order: Order, record: TakenBack) -> TakenBack:
    """The return as it was taken in, before parts of it were undone."""
    for note in reversed(order.undone):
        if note.rest == record.id:
            record = note.record
    return record


def minutes_left(order: Order, record: TakenBack, policy: Policy, now: datetime) -> int:
    """So many minutes, the last one not over yet, in which `record` may be undone as far as `order` tells; 0: not any
    more, or not at all."""
    last = bool(order.returns) and record is order.returns[-1]
    if not last or record.swap is not None or _moved(order, record):
        return 0
    left = timedelta(minutes=policy.undo_minutes) - max(timedelta(0), now - record.at)
    return max(0, ceil(left / timedelta(minutes=1)))


def standing(order: Order, return_id: str) -> TakenBack | Refused:
    """The return as it stands, if nothing came back after it; else why it cannot be undone."""
    if any(one.record.id == return_id for one in order.undone):
        return refused("undone_already")
    record = next((one for one in order.returns if one.id == return_id), None)
    if record is None:
        return refused("unknown_return")
    return record if record is order.returns[-1] else refused("returned_since")


def allowed(record: TakenBack, asking: Asking, policy: Policy) -> Refused | None:
    """Whether this person may undo it at this time: None, or why not. A clock that was set back forbids nothing."""
    if asking.at - record.at > timedelta(minutes=policy.undo_minutes):
        return refused("too_late")
    if record.swap is not None:
        return refused("exchanged")
    return None if asking.manager or asking.actor == record.actor else refused("other_person")


def why_moved(states: Mapping[str, int]) -> Reason | None:
    """Why money per state of the refund ledger is not only wanted any more; None where nothing has moved."""
    for state, reason in _MOVED.items():
        if states.get(state):
            return reason
    return None


_MOVED: Mapping[str, Reason] = {
    "settled": "already_refunded",
    "sent": "already_sent",
    "unknown": "already_sent",
    EXCHANGED: "exchanged",
    "refused": "refund_refused",
}
"""The state that is the farthest from undoing first."""


def _moved(order: Order, record: TakenBack) -> Reason | None:
    """By the sums of the order: what the return asked for has to be wanted still."""
    kept = _kept(order, record)
    parts = [(line.refunds, record.lines[line.line].amount - kept[line.line]) for line in _lines(order, record)]
    for states, amount in (*parts, (order.shipping_refunds, record.shipping)):
        if states.get("wanted", 0) < amount:
            return why_moved(states) or "already_sent"
    return None


def _lines(order: Order, record: TakenBack) -> list[orders.Line]:
    return [line for line in order.lines if line.line in record.lines]


def _kept(order: Order, record: TakenBack) -> dict[int, int]:
    """{line: what of the fee was kept of it}, split as when it was kept."""
    lines = _lines(order, record)
    amounts = [record.lines[line.line].amount for line in lines]
    parts = largest_remainder(min(record.fee, sum(amounts)), amounts)
    return {line.line: part for line, part in zip(lines, parts, strict=True)}


def _without(order: Order, record: TakenBack) -> Order:
    """The order without the units, the fee and the shipping of the return; its money is still to be balanced."""
    kept = _kept(order, record)
    lines = tuple(
        replace(
            line,
            states=orders.plus(line.states, {"returned": -record.lines[line.line].quantity}),
            withheld=line.withheld - kept[line.line],
        )
        if line.line in kept
        else line
        for line in order.lines
    )
    shipping = orders.plus(order.shipping_refunds, {"wanted": -record.shipping})
    rest = tuple(one for one in order.returns if one is not record)
    return replace(order, lines=lines, shipping_refunds=shipping, returns=rest)
