"""What orders were paid with and for their shipping, and what of it goes back: the ledger beside that of the lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, literal, select, update

from central import bulk
from central.tables import order_line, order_money, order_tender, refund
from shop.orders import NOT_PROMISED, Order, promised
from shop.return_money import STORE_CREDIT, Tender

SHIPPING = 0
"""The line of the refund ledger that is the shipping."""

EXCHANGED_AS = "="
"""In front of a tender, in the refund ledger, whose money paid for goods of another order instead of going back."""

Tenders = Mapping[str, tuple[Tender, ...]]


def has_more(order: Order) -> bool:
    """Whether there is money of it beside that of its lines."""
    return bool(order.shipping or order.tenders)


def places(order: Order) -> Mapping[str, int]:
    """{tender: where it stands in the order in which money goes back}; all others, store credit, come after them."""
    return {one.id: place for place, one in enumerate(order.tenders) if one.id != STORE_CREDIT}


def tenders(connection: Connection, numbers: Sequence[str], *where: ColumnElement[bool]) -> Tenders:
    """{order: what it was paid with}, with what goes back to each by the rows of the refund ledger."""
    mine = bulk.among(connection, order_tender.c.purchase, numbers)
    query = select(order_tender).where(mine).order_by(order_tender.c.purchase, order_tender.c.place)
    rows = connection.execute(query).all()
    states = _states(connection, sorted({row.purchase for row in rows}), *where) if rows else {}
    found: dict[str, list[Tender]] = {}
    for row in rows:
        known = states.get((row.purchase, row.tender), {})
        found.setdefault(row.purchase, []).append(_tender(row.tender, int(row.paid), row.kind, known))
    for (number, tender), known in states.items():
        if tender == STORE_CREDIT:
            found[number].append(_tender(STORE_CREDIT, 0, STORE_CREDIT, known))
    return {number: tuple(some) for number, some in found.items()}


def _tender(id_: str, paid: int, kind: str, states: Mapping[str, int]) -> Tender:
    return Tender(id_, paid, promised(states), kind, states)


def _states(
    connection: Connection, numbers: Sequence[str], *where: ColumnElement[bool]
) -> dict[tuple[str, str], dict[str, int]]:
    """{(order, tender): {state: amount}}"""
    columns = refund.c.purchase, refund.c.tender, refund.c.state
    mine = bulk.among(connection, refund.c.purchase, numbers), refund.c.state != "withdrawn", refund.c.amount > 0
    sums = select(*columns, func.sum(refund.c.amount)).where(*mine, *where).group_by(*columns)
    found: dict[tuple[str, str], dict[str, int]] = {}
    for number, tender, state, amount in connection.execute(sums):
        states = found.setdefault((number, tender.removeprefix(EXCHANGED_AS)), {})
        states[state] = states.get(state, 0) + int(amount)
    return found


def put(connection: Connection, orders: Iterable[Order]) -> None:
    """What orders were paid with, as the order feed says by now. The orders are held."""
    some = list(orders)
    numbers = sorted(order.number for order in some)
    if not numbers:
        return
    connection.execute(delete(order_tender).where(bulk.among(connection, order_tender.c.purchase, numbers)))
    connection.execute(delete(order_money).where(bulk.among(connection, order_money.c.purchase, numbers)))
    money = [
        {"purchase": order.number, "shipping": order.shipping, "shipping_refunded": promised(order.shipping_refunds)}
        for order in some
        if order.shipping
    ]
    paid = [
        {"purchase": order.number, "tender": one.id, "kind": one.kind, "place": place}
        | {"paid": one.paid, "refunded": one.refunded}
        for order in some
        for place, one in enumerate(order.tenders)
        if one.id != STORE_CREDIT
    ]
    for table, rows in ((order_money, money), (order_tender, paid)):
        if rows:
            bulk.add(connection, table, rows)


def add_up(connection: Connection, number: str) -> None:
    """Make the sums of an order beside its lines those of its refunds. The database refuses more than was paid."""
    _sum(connection, order_money, number, {"shipping_refunded": refund.c.line == SHIPPING})
    mine = refund.c.tender.in_((order_tender.c.tender, literal(EXCHANGED_AS) + order_tender.c.tender))
    _sum(connection, order_tender, number, {"refunded": mine})


def add_up_lines(connection: Connection, number: str) -> None:
    """The same for its lines, of which something changed without a step of anybody."""
    _sum(connection, order_line, number, {"refunded": refund.c.line == order_line.c.line})


def _sum(connection: Connection, table: Table, number: str, sums: Mapping[str, ColumnElement[bool]]) -> None:
    standing = refund.c.purchase == number, refund.c.state.not_in(NOT_PROMISED)
    whole: dict[str, Any] = {
        name: select(func.coalesce(func.sum(refund.c.amount), 0)).where(*standing, mine).scalar_subquery()
        for name, mine in sums.items()
    }
    connection.execute(update(table).where(table.c.purchase == number).values(**whole))
