"""Goods without a receipt did not come back after all: nothing is credited for them, or no longer.

The return is held first and its voucher next. Whoever makes the voucher holds the return, whoever is paid with it the
voucher: so something was paid with it or the return is undone, and never both.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import structlog
from pydantic import Field, StringConstraints
from sqlalchemy import Row, select, update

from central import conflicts, returns_rules
from central.conflicts import Party
from central.effects import undoing
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about, staff_only, staff_role
from central.effects.orders import no
from central.effects.stock import moved, party
from central.feed import Change
from central.ledger import Movement
from central.tables import loose_line, loose_return, voucher
from central.times import shown, stamp
from shop.return_undo import LONGEST_REASON, Asking, refused
from shop.return_undo_loose import allowed
from sync.messages import Identifier

log = structlog.get_logger(__name__)


class UndoLooseAsked(Body):
    """`shop.return_undo_loose.UndoLooseBody`."""

    return_: Annotated[Identifier, Field(alias="return")]
    actor: Identifier
    reason: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_REASON)]


def undo(context: Context) -> Outcome:
    """`return.undo_unknown` 1."""
    asked = UndoLooseAsked.model_validate(context.command.body)
    aggregate = f"return:{asked.return_}"
    about(context, aggregate)
    if refused_ := staff_only(context):
        return refused_
    mine = select(loose_return).where(loose_return.c.return_id == asked.return_)
    row = context.connection.execute(mine.with_for_update()).first()
    if row is None:
        never = undoing.never_taken(context, aggregate, asked.return_, asked.actor, asked.reason)
        return never or no(refused("unknown_return"))
    if against := _against(context, row, asked.actor) or _void(context, asked.return_):
        log.info("loose_return_not_undone", reason=against.reason)
        return _listed(context, row, asked, against)
    change = update(loose_return).where(loose_return.c.return_id == asked.return_)
    context.connection.execute(change.values(state="undone"))
    return Applied(tuple(_off_the_shelf(context, row, asked.actor)))


def _listed(context: Context, row: Row[Any], asked: UndoLooseAsked, refused_: Rejected) -> Rejected:
    """The customer has the goods again all the same, and the credit: somebody settles that."""
    if refused_.reason in ("other_store", "undone_already"):
        return refused_
    lines = context.connection.execute(select(loose_line).where(loose_line.c.return_id == row.return_id)).all()
    change = conflicts.add(
        context.connection,
        "undo_refused",
        context.device.store,
        f"return:{row.return_id}",
        first=Party(row.command, row.device, row.actor, shown(datetime.fromisoformat(row.at))),
        second=party(context, asked.actor),
        evidence={
            "lines": [{"line": one.line, "asked": int(one.quantity), "variant": one.variant} for one in lines],
            "return": row.return_id,
            "amount": int(row.amount),
            "why": refused_.reason,
        },
        now=context.now,
    )
    return Rejected(refused_.reason, refused_.words, (change,))


def _against(context: Context, row: Row[Any], actor: str) -> Rejected | None:
    if row.store != context.device.store:
        return Rejected("other_store", "Another store took these goods in. Only there the return can be undone.")
    if row.state == "undone":
        return no(refused("undone_already"))
    policy = returns_rules.of_version(context.connection, context.device.store, row.policy)
    asking = Asking(actor, staff_role(context, actor) == "manager", context.done_at)
    against = allowed(row.actor, datetime.fromisoformat(row.at), asking, policy)
    return no(against) if against is not None else None


def _void(context: Context, return_id: str) -> Rejected | None:
    """Its voucher, where there is one, is worth nothing from now on, unless something was paid with it."""
    held = select(voucher).where(voucher.c.loose == return_id).with_for_update()
    made = context.connection.execute(held).first()
    if made is None:
        return None
    if made.remaining < made.amount:
        return no(refused("credit_spent"))
    over = update(voucher).where(voucher.c.number == made.number)
    context.connection.execute(over.values(expires_at=stamp(context.now)))
    log.info("voucher_void", store=made.store, amount=int(made.amount), currency=made.currency)
    return None


def _off_the_shelf(context: Context, row: Row[Any], actor: str) -> list[Change]:
    """The goods leave the store again."""
    mine = loose_line.c.return_id == row.return_id, loose_line.c.disposition == "stock"
    lines = context.connection.execute(select(loose_line).where(*mine).order_by(loose_line.c.line)).all()
    goods = [Movement(one.variant, row.store, -int(one.quantity), "return_undone") for one in lines]
    return moved(context, goods, actor) if goods else []
