"""Goods of an order go to the customer, or did not after all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import Row, select, update

from central import bulk, conflicts, feed, notices, orders
from central.conflicts import Party
from central.effects import used_codes
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Malformed,
    Outcome,
    Rejected,
    Text,
    Units,
    about,
    staff_name,
    staff_only,
    zone_of_store,
)
from central.effects.stock import party, settled
from central.feed import Change
from central.orders import Held
from central.tables import hand_over as hand_overs
from central.times import shown, stamp
from shop import refunds
from shop.bodies import Document, Verification
from shop.orders import (
    GIVEN_UP,
    HandedOver,
    HandOver,
    Order,
    Refused,
    UndoHandOver,
    after,
    not_brought,
    promised,
)
from sync.messages import Identifier

LineNumber = Annotated[int, Field(ge=1, le=1_000_000)]


class LineUnits(Body):
    line: LineNumber
    quantity: Units


def each_once(lines: list[Any]) -> list[Any]:
    if len({one.line for one in lines}) != len(lines):
        raise ValueError("a line is named twice")
    return lines


class Evidence(Body):
    """What else was looked at (`shop.bodies.HandOverEvidence`). It stays in the log of commands."""

    code: Literal["signed", "fallback"] | None = None
    document: Document | None = None
    last_four: Annotated[str, StringConstraints(pattern=r"^[0-9A-Z]{4}$")] | None = None
    scanned: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    unscanned: Text = ""
    signature: Annotated[str, StringConstraints(max_length=4000, pattern=r"^[ML0-9 ]*$")] = ""


class HandOverAsked(Body):
    order: Identifier
    lines: Annotated[list[LineUnits], Field(min_length=1, max_length=500), AfterValidator(each_once)]
    actor: Identifier
    how: Verification
    nonce: used_codes.Nonce | None = None
    evidence: Evidence | None = None


class UndoAsked(Body):
    order: Identifier
    hand_over: Identifier
    reason: Text
    actor: Identifier


def hand_over(context: Context) -> Outcome:
    asked = HandOverAsked.model_validate(context.command.body)
    about(context, f"order:{asked.order}")
    held = of_this_store(context, asked.order)
    if isinstance(held, Rejected):
        return held
    units = {one.line: one.quantity for one in asked.lines}
    event = HandOver(context.command.id, asked.actor, context.done_at, units, seen(context, units))
    done = after(held.order, event)
    if isinstance(done, Refused):
        return _twice(context, held.order, event, done) if done.reason == "already_handed_over" else no(done)
    if asked.nonce is not None and (refused := used_codes.again(context, asked.nonce, asked.actor)):
        return refused
    _record(context, asked, done.hand_overs[-1])
    if asked.nonce is not None:
        used_codes.note(context, asked.nonce, "pickup", asked.actor)
    done = notices.after_step(context.connection, held.order, event, done, context.command.id, context.now)
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    told += settled(context, held.order, event, done, asked.actor)
    told += _although_cancelled(context, held.order, done)
    return Applied(tuple(told))


def undo_hand_over(context: Context) -> Outcome:
    asked = UndoAsked.model_validate(context.command.body)
    about(context, f"order:{asked.order}")
    held = of_this_store(context, asked.order)
    if isinstance(held, Rejected):
        return held
    event = UndoHandOver(asked.hand_over)
    done = after(held.order, event)
    if isinstance(done, Refused):
        return no(done)
    done = notices.after_step(context.connection, held.order, event, done, context.command.id, context.now)
    standing = hand_overs.c.command == asked.hand_over, hand_overs.c.undone_by.is_(None)
    context.connection.execute(
        update(hand_overs).where(*standing).values(undone_by=context.command.id, undone_at=stamp(context.done_at))
    )
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    told += settled(context, held.order, event, done, asked.actor)
    return Applied(tuple(told))


def of_this_store(context: Context, number: str) -> Held | Rejected:
    """The order, held; or why this device may not take a step with it."""
    return staff_only(context) or held_here(context, number)


def held_here(context: Context, number: str) -> Held | Rejected:
    """The order, held; or that this store has nothing to do with it."""
    held = orders.hold(context.connection, number)
    if held is None:
        return Rejected("unknown", "This order is not known.")
    if held.order.store != context.device.store:
        return Rejected("other_store", "This order belongs to another store.")
    return held


def no(refused: Refused) -> Rejected:
    return Rejected(refused.reason, refused.words)


def seen(context: Context, lines: Iterable[int]) -> dict[int, int]:
    """{line: units that the person saw}, of the lines that the command speaks of and says something about."""
    found = {line: context.command.expects[str(line)] for line in lines if str(line) in context.command.expects}
    if any(type(units) is not int or units < 0 for units in found.values()):
        raise Malformed("what was seen is not a number of units")
    return found


def _record(context: Context, asked: HandOverAsked, record: HandedOver) -> None:
    rows = [
        {
            "purchase": asked.order,
            "line": line,
            "quantity": record.units(line),
            "taken": feed.canonical(taken),
            "how": asked.how,
            "command": context.command.id,
            "device": context.device.install,
            "actor": asked.actor,
            "at": stamp(record.at),
        }
        for line, taken in record.taken.items()
    ]
    bulk.add(context.connection, hand_overs, rows)


def _twice(context: Context, order: Order, event: HandOver, refused: Refused) -> Rejected:
    """Two people handed over the same goods, perhaps without a network between them: one counts, both are named."""
    there = (
        hand_overs.c.purchase == order.number,
        hand_overs.c.line.in_(refused.lines),
        hand_overs.c.undone_by.is_(None),
    )
    latest = select(hand_overs).where(*there).order_by(hand_overs.c.at.desc(), hand_overs.c.id.desc())
    first = context.connection.execute(latest.limit(1)).first()
    change = conflicts.add(
        context.connection,
        "handed_over_twice",
        context.device.store,
        f"order:{order.number}",
        first=earlier(first),
        second=party(context, event.actor),
        evidence={"lines": _evidence(order, event.units, refused.lines)},
        now=context.now,
    )
    return Rejected(refused.reason, who_and_when(context, first, "handed this over", refused.words), (change,))


def _although_cancelled(context: Context, before: Order, after_: Order) -> list[Change]:
    """The goods are gone although the order was cancelled, or was to be: somebody asks whether it was paid back."""
    record = after_.hand_overs[-1]
    given_up = [line for line, states in record.taken.items() if states.keys() & set(GIVEN_UP)]
    if not given_up and before.cancel_asked_at is None:
        return []
    decided = next((one for one in reversed(before.steps) if one.kind in _GAVE_UP), None)
    first = Party(decided.id, "", decided.actor, shown(decided.at)) if decided else None
    return [
        conflicts.add(
            context.connection,
            "handed_over_cancelled",
            context.device.store,
            f"order:{before.number}",
            first=first,
            second=party(context, record.actor),
            evidence={"lines": given_up or list(record.taken), **_money(before, after_)},
            now=context.now,
        )
    ]


def _money(before: Order, after_: Order) -> dict[str, int]:
    """Minor units: what is not wanted back any more because of this hand-over, and what goes back although the goods
    are gone."""
    known = {line.line: line.refunds.get("wanted", 0) for line in before.lines}
    withdrawn = sum(known[line.line] - line.refunds.get("wanted", 0) for line in after_.lines)
    shipping = [order.shipping_refunds.get("wanted", 0) for order in (before, after_)]
    paid_back = promised(after_.shipping_refunds) if not_brought(before) else 0
    owed = (refunds.owed(line.captured, line.quantity, line.gone, line.given, line.tax) for line in after_.lines)
    too_much = sum(max(0, line.promised - due) for line, due in zip(after_.lines, owed, strict=True))
    return {"withdrawn": withdrawn + shipping[0] - shipping[1], "too_much": too_much + paid_back}


_GAVE_UP = ("ask_cancel", "answer_cancel", "expire")


def _evidence(order: Order, units: Mapping[int, int], lines: Sequence[int]) -> list[dict[str, int]]:
    return [
        {"line": line.line, "ordered": line.quantity, "handed_over": line.handed_over, "asked": units[line.line]}
        for line in order.lines
        if line.line in lines
    ]


def earlier(row: Row[Any] | None) -> Party | None:
    """Who was there first, from a row of the ledger."""
    return Party(row.command or "", row.device, row.actor, row.at) if row is not None else None


def who_and_when(context: Context, row: Row[Any] | None, did: str, otherwise: str) -> str:
    """Words for the second person: who did it already, and when by the clock of the store."""
    if row is None or not row.command:
        return otherwise
    at = datetime.fromisoformat(row.at).astimezone(zone_of_store(context))
    return f"{staff_name(context, row.actor) or 'Someone'} already {did} on {at.day} {at:%B} at {at:%H:%M}."
