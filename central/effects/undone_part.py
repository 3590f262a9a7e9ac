"""Of a return that is undone in part, what stays returned: a return of its own, of the same person and time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import structlog
from sqlalchemy import Row, func, insert, select, update

from central import orders, returns_rules
from central.effects.handling import Context, Malformed
from central.effects.stock import moved
from central.feed import Change
from central.ledger import Movement
from central.orders import Broken
from central.tables import command_log, refund, return_line
from shop.orders import Order, Refused, after
from shop.return_undo import Rest, UndoReturn, left_of, rest_command, rest_of, standing, stays

log = structlog.get_logger(__name__)

Rows = Sequence[Row[Any]]
_KEPT = (
    "purchase", "line", "condition", "reason", "disposition", "location", "device", "actor", "at",
    "serial", "outcome", "codes", "policy", "approver", "promised",
)  # fmt: skip
"""What of a line that came back holds for its rest as well."""


def with_rest(
    context: Context, order: Order, event: UndoReturn, undone: Mapping[int, int], rest: str, lines: Rows
) -> UndoReturn | Refused:
    """The event with what stays, as the return `rest`, by the rules by which all of it came back; why not, where that
    cannot be."""
    record = standing(order, event.id)
    units = record if isinstance(record, Refused) else left_of(record, undone)
    if isinstance(record, Refused) or isinstance(units, Refused) or not units:
        return units if isinstance(units, Refused) else event
    if _known(context, rest, order.number):
        raise Malformed(f"the return {rest} is another one")
    policy = returns_rules.of_version(context.connection, context.device.store, lines[0].policy)
    known = rest_of(order, event, units, policy, told=_was_told(context, record.command))
    return known if isinstance(known, Refused) else replace(event, rest=replace(known, id=rest))


def _known(context: Context, return_id: str, number: str) -> bool:
    there = return_line.c.return_id == return_id, return_line.c.purchase == number
    return context.connection.execute(select(return_line.c.id).where(*there).limit(1)).first() is not None


def _was_told(context: Context, command: str) -> bool:
    """Whether the customer was told of shipping and fee when the goods came back."""
    text = context.connection.execute(select(command_log.c.request).where(command_log.c.cmd_id == command)).scalar()
    return text is None or "money" in json.loads(text)["body"]


def stand(context: Context, number: str, event: UndoReturn, lines: Rows, told: int) -> list[Change]:
    """The rest is taken in, of the order as it is without the return; `told` minor units were said to come back."""
    held, rest = orders.hold(context.connection, number), event.rest
    if held is None or rest is None:
        raise Broken(f"the order {number} is gone")
    command, record = rest_command(event.command), held.order.undone[-1].record
    done = after(held.order, stays(record, rest, event.command))
    if isinstance(done, Refused):
        raise Broken(f"the rest of the return {event.id} cannot stand: {done.reason}")
    if done.returns[-1].amount != told:  # units were given up meanwhile, or the device had other rules
        log.info("rest_of_return_told_otherwise", command=event.command, told=told, here=done.returns[-1].amount)
    changes = orders.save(context.connection, held, done, context.now, command)
    rows = [row for row in lines if rest.units.get(row.line)]
    _record(context, rest, rows, command)
    _hold_back(context, event.id, number, command)
    variants = {line.line: line.variant for line in done.lines}
    goods = [
        Movement(variants[row.line], row.location, rest.units[row.line], "return")
        for row in rows
        if row.disposition == "stock"
    ]
    again = replace(context, command=context.command.model_copy(update={"id": command}))
    return changes + (moved(again, goods, event.actor) if goods else [])


def _record(context: Context, rest: Rest, rows: Rows, command: str) -> None:
    of = {"return_id": rest.id, "command": command}
    made = [of | {name: getattr(row, name) for name in _KEPT} | {"quantity": rest.units[row.line]} for row in rows]
    context.connection.execute(insert(return_line), made)


def _hold_back(context: Context, return_id: str, number: str, command: str) -> None:
    """Its money goes when that of all of it would have gone."""
    first = select(func.max(refund.c.next_at)).where(refund.c.return_id == return_id, refund.c.purchase == number)
    due = context.connection.execute(first).scalar()
    mine = refund.c.command == command, refund.c.purchase == number, refund.c.state == "wanted"
    if due:
        context.connection.execute(update(refund).where(*mine).values(next_at=due))
