"""A return did not happen after all, says somebody of the store: undone, or a part of it, as long as no money has moved
for it.

The order is held, then the refunds of the return: whoever sends one to the provider, or makes a voucher of it, has the
row before or after, never at the same time. So money has moved or the return is undone, and never both.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any

import structlog
from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import Row, select, update

from central import conflicts, notices, orders, returns_rules
from central.conflicts import Party
from central.effects import undone_part
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, Units, about, staff_only, staff_role
from central.effects.orders import LineNumber, each_once, no
from central.effects.return_conflicts import aggregate_of
from central.effects.stock import moved, party
from central.feed import Change
from central.ledger import Movement
from central.orders import Held
from central.tables import conflict, refund, return_line
from central.texts import clean
from central.times import shown, stamp
from shop.conflicts import WAYS
from shop.notices import Part
from shop.orders import Order, Reason, Refused
from shop.return_money import STORE_CREDIT
from shop.return_undo import LONGEST_REASON, Asking, UndoReturn, allowed, refused, standing, whole, why_moved
from sync.messages import Identifier

log = structlog.get_logger(__name__)

Rows = Sequence[Row[Any]]


class UndoAsked(Body):
    """`shop.return_undo.UndoReturnBody`."""

    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    actor: Identifier
    reason: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_REASON)]

    @property
    def units(self) -> dict[int, int]:
        """What does not come back after all, per line; {}: all of it."""
        return {}


class LineUndone(Body):
    line: LineNumber
    quantity: Units


class UndoPartAsked(UndoAsked):
    """`shop.return_undo.UndoPartBody`."""

    lines: Annotated[list[LineUndone], Field(min_length=1, max_length=500), AfterValidator(each_once)]
    rest: Identifier
    amount: Annotated[int, Field(ge=0, le=2**53)]

    @property
    def units(self) -> dict[int, int]:
        return {one.line: one.quantity for one in self.lines}


def undo_return(context: Context) -> Outcome:
    """`return.undo` 1."""
    return _undo(context, UndoAsked.model_validate(context.command.body))


def undo_part(context: Context) -> Outcome:
    """`return.undo` 2."""
    return _undo(context, UndoPartAsked.model_validate(context.command.body))


def _undo(context: Context, asked: UndoAsked) -> Outcome:
    about(context, f"return:{asked.return_}")
    if refused_ := staff_only(context):
        return refused_
    held = orders.hold(context.connection, asked.order)
    lines = _lines(context, asked)
    if held is None or not lines:
        of = aggregate_of(asked.order), asked.return_, asked.actor, asked.reason
        return (None if asked.units else never_taken(context, *of)) or no(refused("unknown_return"))
    if reason := _against(context, held.order, asked, lines):
        log.info("return_not_undone", reason=reason.reason)
        return _listed(context, held.order, asked, reason)
    event = _event(context, held.order, asked, lines)
    done = event if isinstance(event, Refused) else whole(held.order, event)
    if isinstance(event, Refused) or isinstance(done, Refused):
        return no(event if isinstance(event, Refused) else done)  # type: ignore[arg-type]  # one of them is
    done = _with_word(context, done, event)
    told = _put_back(context, held, done, asked)
    if isinstance(asked, UndoPartAsked) and event.rest is not None:
        told += undone_part.stand(context, asked.order, event, lines, asked.amount)
    told += _off_the_shelf(context, done, asked, lines)
    return Applied(tuple({one.key: one for one in told}.values()))


def _event(context: Context, order: Order, asked: UndoAsked, lines: Rows) -> UndoReturn | Refused:
    """With what stays returned, if anything does."""
    event = UndoReturn(asked.return_, context.command.id, asked.actor, context.done_at, clean(asked.reason))
    if not isinstance(asked, UndoPartAsked):
        return event
    return undone_part.with_rest(context, order, event, asked.units, asked.rest, lines)


def _lines(context: Context, asked: UndoAsked) -> Rows:
    mine = return_line.c.return_id == asked.return_, return_line.c.purchase == asked.order
    return context.connection.execute(select(return_line).where(*mine).order_by(return_line.c.line)).all()


def _against(context: Context, order: Order, asked: UndoAsked, lines: Rows) -> Rejected | None:
    """Why it stays as it is, the plainest reason first."""
    if lines and lines[0].location != context.device.store:
        return Rejected("other_store", "Another store took these goods in. Only there the return can be undone.")
    record = standing(order, asked.return_)
    if isinstance(record, Refused):
        return no(record)
    if reason := _moved(context, asked):
        return no(refused(reason))
    policy = returns_rules.of_version(context.connection, context.device.store, lines[0].policy)
    asking = Asking(asked.actor, staff_role(context, asked.actor) == "manager", context.done_at)
    against = allowed(record, asking, policy)
    return no(against) if against is not None else None


def never_taken(context: Context, about_: str, return_id: str, actor: str, reason: str) -> Applied | None:
    """Central did not take the return in, and somebody was to look after its goods: the customer has them again.
    `about_`: the aggregate of the conflict."""
    there = conflict.c.store == context.device.store, conflict.c.aggregate == about_
    listed = select(conflict).where(*there, conflict.c.state == "open").order_by(conflict.c.id).with_for_update()
    rows = context.connection.execute(listed).mappings().all()
    mine = next((row for row in rows if json.loads(row["evidence"]).get("return") == return_id), None)
    if mine is None:
        return None
    how = "given_back" if "given_back" in WAYS[mine["fix"]] else "checked"
    command, note = context.command.id, clean(reason)
    done = conflicts.Settled(command, context.device.install, actor, context.done_at, how, note)
    return Applied((conflicts.settle(context.connection, dict(mine), done),))


def _listed(context: Context, order: Order, asked: UndoAsked, refused_: Rejected) -> Rejected:
    """The customer has the goods again all the same, and gets the money, or has it: somebody settles that."""
    record = next((one for one in order.returns if one.id == asked.return_), None)
    if record is None or refused_.reason == "other_store":
        return refused_
    units = asked.units or {line: part.quantity for line, part in record.lines.items()}
    facts = {
        "lines": [{"line": line, "asked": n} for line, n in units.items()],
        "return": record.id,
        "amount": record.amount,
        "why": refused_.reason,
    }
    told = {"told": record.promised} if record.promised else {}
    change = conflicts.add(
        context.connection,
        "undo_refused",
        context.device.store,
        f"order:{order.number}",
        first=Party(record.command, record.how.device, record.actor, shown(record.at)),
        second=party(context, asked.actor),
        evidence=facts | told,
        now=context.now,
    )
    return Rejected(refused_.reason, refused_.words, (change,))


def _moved(context: Context, asked: UndoAsked) -> Reason | None:
    """Whether money has moved for it by now. Its refunds are held to the end of the transaction."""
    mine = refund.c.return_id == asked.return_, refund.c.purchase == asked.order
    held = select(refund).where(*mine).order_by(refund.c.id).with_for_update()
    rows = [row for row in context.connection.execute(held).all() if row.amount]
    if any(row.state == "settled" and row.tender == STORE_CREDIT for row in rows):
        return "credit_issued"
    return why_moved({row.state: int(row.amount) for row in rows})


def _with_word(context: Context, order: Order, event: UndoReturn) -> Order:
    """The order with what its customer is told of it."""
    units = {line: part.quantity for line, part in order.undone[-1].record.lines.items()}
    stays = event.rest.units if event.rest is not None else {}
    gone = {line: n - stays.get(line, 0) for line, n in units.items()}
    notices.want(
        context.connection,
        order,
        "return_undone",
        context.now,
        command=event.command,
        about=_parts(order, gone),
        at=event.at,
        rest=_parts(order, stays),
    )
    return replace(order, told=notices.told(context.connection, order.number))


def _parts(order: Order, units: Mapping[int, int]) -> list[Part]:
    return [Part(line.title or line.variant, units[line.line]) for line in order.lines if units.get(line.line)]


def _put_back(context: Context, held: Held, done: Order, asked: UndoAsked) -> list[Change]:
    """Nothing is wanted back for it any more."""
    mine = return_line.c.return_id == asked.return_, return_line.c.purchase == asked.order
    undone = {"undone_by": context.command.id, "undone_at": stamp(context.done_at)}
    context.connection.execute(update(return_line).where(*mine).values(**undone))
    return orders.save(context.connection, held, done, context.now, context.command.id)


def _off_the_shelf(context: Context, order: Order, asked: UndoAsked, lines: Rows) -> list[Change]:
    """The goods leave the store again."""
    variants = {line.line: line.variant for line in order.lines}
    goods = [
        Movement(variants[row.line], row.location, -int(row.quantity), "return_undone")
        for row in lines
        if row.disposition == "stock"
    ]
    return moved(context, goods, asked.actor) if goods else []
