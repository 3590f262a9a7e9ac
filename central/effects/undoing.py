"""A return did not happen after all, says somebody of the store: undone, as long as no money has moved for it.

The order is held, then the refunds of the return: whoever sends one to the provider, or makes a voucher of it, has the
row before or after, never at the same time. So money has moved or the return is undone, and never both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import structlog
from pydantic import Field, StringConstraints
from sqlalchemy import Row, select, update

from central import orders, returns_rules
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about, staff_only, staff_role
from central.effects.orders import no
from central.effects.stock import moved
from central.feed import Change
from central.ledger import Movement
from central.orders import Held
from central.tables import refund, return_line
from central.texts import clean
from central.times import stamp
from shop.orders import Order, Reason, Refused
from shop.return_money import STORE_CREDIT
from shop.return_undo import LONGEST_REASON, Asking, UndoReturn, after, allowed, refused, standing, why_moved
from sync.messages import Identifier

log = structlog.get_logger(__name__)

Rows = Sequence[Row[Any]]


class UndoAsked(Body):
    """`shop.return_undo.UndoReturnBody`."""

    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    actor: Identifier
    reason: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_REASON)]


def undo_return(context: Context) -> Outcome:
    """`return.undo` 1."""
    asked = UndoAsked.model_validate(context.command.body)
    about(context, f"return:{asked.return_}")
    if refused_ := staff_only(context):
        return refused_
    held = orders.hold(context.connection, asked.order)
    if held is None:
        return no(refused("unknown_return"))
    lines = _lines(context, asked)
    if reason := _against(context, held.order, asked, lines):
        log.info("return_not_undone", reason=reason.reason)
        return reason
    event = UndoReturn(asked.return_, context.command.id, asked.actor, context.done_at, clean(asked.reason))
    done = after(held.order, event)
    return no(done) if isinstance(done, Refused) else Applied(tuple(_put_back(context, held, done, asked, lines)))


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


def _moved(context: Context, asked: UndoAsked) -> Reason | None:
    """Whether money has moved for it by now. Its refunds are held to the end of the transaction."""
    mine = refund.c.return_id == asked.return_, refund.c.purchase == asked.order
    held = select(refund).where(*mine).order_by(refund.c.id).with_for_update()
    rows = [row for row in context.connection.execute(held).all() if row.amount]
    if any(row.state == "settled" and row.tender == STORE_CREDIT for row in rows):
        return "credit_issued"
    return why_moved({row.state: int(row.amount) for row in rows})


def _put_back(context: Context, held: Held, done: Order, asked: UndoAsked, lines: Rows) -> list[Change]:
    """The goods leave the store again, and nothing is wanted back for them."""
    mine = return_line.c.return_id == asked.return_, return_line.c.purchase == asked.order
    undone = {"undone_by": context.command.id, "undone_at": stamp(context.done_at)}
    context.connection.execute(update(return_line).where(*mine).values(**undone))
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    variants = {line.line: line.variant for line in done.lines}
    goods = [
        Movement(variants[row.line], row.location, -int(row.quantity), "return_undone")
        for row in lines
        if row.disposition == "stock"
    ]
    return told + moved(context, goods, asked.actor) if goods else told
