"""What came back before and stands, from the ledgers of all channels: for the limits of the policy and for signals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from central import bulk
from central.tables import loose_line, loose_return, order_line, purchase, refund, return_line
from central.times import stamp
from shop.return_signals import Came

MOST = 200
"""Lines of one person that are looked at, the newest: far above every limit."""


def of_person(connection: Connection, whose: str, since: datetime) -> list[Came]:
    """What this person brought back since then, oldest first: a customer in any store and channel, and without a
    receipt whoever `shop.receiptless.Contact.whose` says."""
    mine = purchase.c.customer == whose, return_line.c.at > stamp(since)
    loose = loose_return.c.whose == whose, loose_return.c.at > stamp(since), loose_return.c.state != "undone"
    return sorted((*_bought(connection, *mine), *_loose(connection, *loose)), key=lambda one: (one.at, one.id))


def taken(connection: Connection, store: str, since: datetime, until: datetime) -> dict[str, int]:
    """{staff id: returns that they took in at the store}, with and without a receipt."""
    between = return_line.c.at > stamp(since), return_line.c.at <= stamp(until)
    counted = select(return_line.c.actor, func.count(return_line.c.return_id.distinct()))
    standing = return_line.c.command.is_not(None), return_line.c.undone_by.is_(None)
    mine = counted.where(return_line.c.location == store, *standing, *between)
    loose = select(loose_return.c.actor, func.count()).where(
        loose_return.c.store == store, loose_return.c.at > stamp(since), loose_return.c.at <= stamp(until),
        loose_return.c.state != "undone",
    )  # fmt: skip
    found = Counter[str]()
    each = mine.group_by(return_line.c.actor).union_all(loose.group_by(loose_return.c.actor))
    for actor, n in connection.execute(each):
        found[actor] += int(n)
    return found


def _bought(connection: Connection, *where: ColumnElement[bool]) -> list[Came]:
    same = order_line.c.purchase == return_line.c.purchase, order_line.c.line == return_line.c.line
    query = (
        select(return_line, order_line.c.variant, purchase.c.customer)
        .join(purchase, purchase.c.number == return_line.c.purchase)
        .join(order_line, and_(*same))
        .where(*where, return_line.c.undone_by.is_(None))
    )
    rows = connection.execute(query.order_by(return_line.c.at.desc(), return_line.c.id.desc()).limit(MOST)).all()
    paid = _paid(connection, sorted({row.purchase for row in rows}))
    return [
        Came(
            id=row.return_id or row.purchase,
            at=datetime.fromisoformat(row.at),
            actor=row.actor,
            whose=row.customer or "",
            order=row.purchase,
            variant=row.variant,
            units=int(row.quantity),
            value=paid.get((row.purchase, row.line, row.command), 0),
            serial=row.serial,
        )
        for row in rows
    ]


def _paid(connection: Connection, numbers: Sequence[str]) -> dict[tuple[Any, ...], int]:
    """{(order, line, command): what it gave back, or is to}; of the order feed's part the command is None."""
    keys = refund.c.purchase, refund.c.line, refund.c.command
    standing = bulk.among(connection, refund.c.purchase, numbers), refund.c.state != "withdrawn"
    sums = select(*keys, func.sum(refund.c.amount)).where(*standing).group_by(*keys)
    return {(number, line, command): int(amount) for number, line, command, amount in connection.execute(sums)}


def _loose(connection: Connection, *where: ColumnElement[bool]) -> list[Came]:
    query = select(loose_line, loose_return.c.at, loose_return.c.actor, loose_return.c.whose)
    joined = query.join(loose_return, loose_return.c.return_id == loose_line.c.return_id).where(*where)
    return [
        Came(
            id=row.return_id,
            at=datetime.fromisoformat(row.at),
            actor=row.actor,
            whose=row.whose,
            order="",
            variant=row.variant,
            units=int(row.quantity),
            value=int(row.amount),
            serial=row.serial,
        )
        for row in connection.execute(joined.order_by(loose_return.c.at.desc(), loose_line.c.line).limit(MOST))
    ]
