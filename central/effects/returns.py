"""Goods come back, and money is asked for. It moves later, and only from here."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field
from sqlalchemy import insert, select

from central import conflicts, orders
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, Text, Units, about, staff_only
from central.effects.orders import LineNumber, each_once, earlier, no, seen, who_and_when
from central.effects.stock import moved, party
from central.ledger import Movement
from central.orders import Held
from central.tables import return_line
from central.texts import clean
from central.times import stamp
from shop.bodies import Condition, Disposition
from shop.orders import Line, Order, Refused, TakeBack, TakenBack, after, amount_due
from sync.messages import Identifier


class LineBack(Body):
    line: LineNumber
    quantity: Units
    amount: Annotated[int, Field(ge=0, le=2**53)]
    condition: Condition
    reason: Text


class ReturnAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    lines: Annotated[list[LineBack], Field(min_length=1, max_length=500), AfterValidator(each_once)]
    actor: Identifier
    disposition: Disposition


def receive(context: Context) -> Outcome:
    """Any order may come back to any store: the goods are taken where they are."""
    asked = ReturnAsked.model_validate(context.command.body)
    about(context, f"return:{asked.return_}")
    if refused := staff_only(context):
        return refused
    held = orders.hold(context.connection, asked.order)
    if held is None:
        return Rejected("unknown", "This order is not known.")
    if _known(context, asked):
        return Rejected("exists", "This return has already been received.")
    units = {one.line: one.quantity for one in asked.lines}
    event = TakeBack(asked.return_, context.command.id, asked.actor, context.done_at, units)
    done = after(held.order, event)
    if isinstance(done, Refused):
        return _twice(context, held.order, event, done) if done.reason == "already_returned" else no(done)
    if not _right_amounts(context, held.order, asked):
        return Rejected("amount", "The amount does not follow from what was paid. Please look at the order again.")
    return _take_in(context, held, done, asked)


def _take_in(context: Context, held: Held, done: Order, asked: ReturnAsked) -> Applied:
    units = {one.line: one.quantity for one in asked.lines}
    _record(context, asked, done.returns[-1])
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    if asked.disposition == "stock":  # everything else lies somewhere else, and cannot be sold
        here = context.device.store
        back = [Movement(line.variant, here, units[line.line], "return") for line in done.lines if line.line in units]
        told += moved(context, back, asked.actor)
    return Applied(tuple(told))


def _known(context: Context, asked: ReturnAsked) -> bool:
    there = return_line.c.return_id == asked.return_, return_line.c.purchase == asked.order
    return context.connection.execute(select(return_line.c.id).where(*there).limit(1)).first() is not None


def _right_amounts(context: Context, order: Order, asked: ReturnAsked) -> bool:
    """Whether the device told the customer what the rules say, for what the person saw. Another return may have come
    in between: then what is paid may differ by a cent, and the sum of all is still exact."""
    saw = seen(context, [one.line for one in asked.lines])
    facts = {line.line: line for line in order.lines}
    return all(one.amount in _rightly(facts[one.line], one.quantity, saw.get(one.line)) for one in asked.lines)


def _rightly(line: Line, units: int, saw: int | None) -> set[int]:
    right = {amount_due(line, units)}
    given_up = line.gone - line.returned
    if saw is not None and saw + given_up + units <= line.quantity:
        right.add(amount_due(line, units, returned=saw))
    return right


def _record(context: Context, asked: ReturnAsked, record: TakenBack) -> None:
    of_return = {"return_id": asked.return_, "purchase": asked.order, "command": context.command.id}
    who = {"device": context.device.install, "actor": asked.actor, "at": stamp(record.at)}
    where = {"disposition": asked.disposition, "location": context.device.store}
    for one in asked.lines:
        units = {"line": one.line, "quantity": one.quantity}
        why = {"condition": one.condition, "reason": clean(one.reason)}
        context.connection.execute(insert(return_line).values(**of_return, **who, **where, **units, **why))


def _twice(context: Context, order: Order, event: TakeBack, refused: Refused) -> Rejected:
    """The same units came back twice, perhaps without a network between the desks: they are paid once."""
    there = return_line.c.purchase == order.number, return_line.c.line.in_(refused.lines)
    latest = select(return_line).where(*there).order_by(return_line.c.at.desc(), return_line.c.id.desc())
    first = context.connection.execute(latest.limit(1)).first()
    facts = [
        {"line": line.line, "handed_over": line.handed_over, "returned": line.returned, "asked": event.units[line.line]}
        for line in order.lines
        if line.line in refused.lines
    ]
    change = conflicts.add(
        context.connection,
        "returned_twice",
        context.device.store,
        f"order:{order.number}",
        first=earlier(first),
        second=party(context, event.actor),
        evidence={"lines": facts, "return": event.id},
        now=context.now,
    )
    return Rejected(refused.reason, who_and_when(context, first, "took this back", refused.words), (change,))
