"""Loyalty points that go with goods that come back, booked in a ledger of their own with the step that moves the goods.

What each row is follows from the order's returns alone, so the same command books once. The balance that devices and
kiosks show is what the customer feed told last, with what was booked since: a feed that is imported later counts as of
its import.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from central import bulk, feed
from central.tables import customer, points_entry
from shop.orders import Order, TakenBack

OfReturns = dict[tuple[str, str], dict[int, int]]


def write(connection: Connection, order: Order, before: Order, command: str, now: str) -> bool:
    """Book what the step `command` changed of an order's returns, which were those of `before`; whether the balance of
    its customer is another one by now. The order and its customer are held."""
    known, standing = ({one.command for one in each.returns} for each in (before, order))
    rows = [row for one in order.returns if one.command not in known for row in _rows(one, -1)]
    rows += [row for one in before.returns if one.command not in standing for row in _rows(one, 1)]
    if not rows:
        return False
    of = {"purchase": order.number, "customer": order.customer, "command": command, "at": now}
    connection.execute(insert(points_entry), [of | row for row in rows])
    return bool(order.customer) and _move(connection, str(order.customer), sum(row["points"] for row in rows))


def _rows(record: TakenBack, sign: int) -> list[dict[str, Any]]:
    return [
        {"line": line, "return_id": record.id, "returned": record.command, "points": sign * part.points}
        for line, part in record.lines.items()
        if part.points
    ]


def _move(connection: Connection, one: str, points: int) -> bool:
    text = connection.execute(select(customer.c.body).where(customer.c.id == one).with_for_update()).scalar()
    if text is None or not points:
        return False
    body = json.loads(text)
    moved = body | {"points": body.get("points", 0) + points}
    connection.execute(update(customer).where(customer.c.id == one).values(body=feed.canonical(moved)))
    return True


def of_returns(connection: Connection, numbers: Sequence[str]) -> OfReturns:
    """{(order, command of a return): {line: points that went with its units}}"""
    columns = points_entry.c.purchase, points_entry.c.returned, points_entry.c.line
    mine = bulk.among(connection, points_entry.c.purchase, numbers)
    query = select(*columns, func.sum(points_entry.c.points)).where(mine).group_by(*columns)
    found: OfReturns = {}
    for number, command, line, points in connection.execute(query):
        found.setdefault((number, command), {})[line] = -int(points)
    return found
