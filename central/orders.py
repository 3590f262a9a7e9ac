"""Orders at central: the row that counts, held while a step is taken, and what devices learn of it.

`purchase.body` is what devices get; `order_line` and the rows below it are the ledger that no step may break. Both are
written together. Lock order: purchases by number, customers by id, stock items, heads of the feed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, func, insert, select, update

from central import bulk, feed, order_money, owed, points
from central.feed import Change
from central.tables import customer, customer_here, location, order_line, purchase, refund
from central.times import stamp
from shop import order_bodies
from shop.orders import Line, Order

KEPT_AFTER_CLOSING = timedelta(days=100)
"""Closed orders stay on the devices of their store this long after they were placed: a usual return window and some
days."""


class Broken(Exception):
    """An order that is not what its ledger says: our fault."""


@dataclass(frozen=True, slots=True)
class Held:
    """An order as it is, held to the end of the transaction."""

    order: Order
    body: Mapping[str, Any]


def hold(connection: Connection, number: str) -> Held | None:
    """The order `number`, so that nobody else takes a step with it meanwhile; None when it is not known."""
    text = connection.execute(_HELD, {"number": number}).scalar()
    if text is None:
        return None
    body = json.loads(text)
    order = order_bodies.read(number, body)
    if order is None:
        raise Broken(f"the order {number} cannot be read")
    known = _with_ledger(order, ledger_lines(connection, [number]), money(connection, [number]))
    return Held(with_tenders(connection, known), body)


_HELD = select(purchase.c.body).where(purchase.c.number == bindparam("number")).with_for_update()
"""Made once, as what else each step of an order does."""


def hold_all(connection: Connection, numbers: Collection[str]) -> None:
    """Hold several orders in the one order of locks."""
    mine = bulk.among(connection, purchase.c.number, sorted(numbers))
    connection.execute(select(purchase.c.number).where(mine).order_by(purchase.c.number).with_for_update()).all()


LedgerLines = Mapping[str, Mapping[int, Row[Any]]]
Money = Mapping[tuple[str, int], Mapping[str, int]]


def ledger_lines(connection: Connection, numbers: Sequence[str]) -> LedgerLines:
    """{order: {line: row of `order_line`}}."""
    found: dict[str, dict[int, Row[Any]]] = {}
    for row in connection.execute(select(order_line).where(bulk.among(connection, order_line.c.purchase, numbers))):
        found.setdefault(row.purchase, {})[row.line] = row
    return found


def money(connection: Connection, numbers: Sequence[str], *where: ColumnElement[bool]) -> Money:
    """{(order, line): {state: amount}} of the refund ledger."""
    sums = select(refund.c.purchase, refund.c.line, refund.c.state, func.sum(refund.c.amount))
    standing = refund.c.state != "withdrawn"
    mine = sums.where(bulk.among(connection, refund.c.purchase, numbers), standing, *where)
    found: dict[tuple[str, int], dict[str, int]] = {}
    for number, line, state, amount in connection.execute(
        mine.group_by(refund.c.purchase, refund.c.line, refund.c.state)
    ):
        if amount:
            found.setdefault((number, line), {})[state] = int(amount)
    return found


def _with_ledger(order: Order, ledger: LedgerLines, paid: Money) -> Order:
    def known(line: Line) -> Line:
        row = ledger[order.number][line.line]
        refunds = paid.get((order.number, line.line), {})
        return replace(line, captured=int(row.captured), withheld=int(row.withheld), refunds=refunds)

    shipping = paid.get((order.number, order_money.SHIPPING), {})
    try:
        return replace(order, lines=tuple(known(line) for line in order.lines), shipping_refunds=shipping)
    except KeyError:
        raise Broken(f"the order {order.number} has a line without a ledger") from None


def with_tenders(connection: Connection, order: Order) -> Order:
    """The order with what goes back to each of its tenders by the refund ledger."""
    if not order.tenders:
        return order
    return replace(order, tenders=order_money.tenders(connection, [order.number]).get(order.number, ()))


def save(connection: Connection, held: Held, order: Order, now: datetime, command: str = "") -> list[Change]:
    """Write what became of a held order by the step `command`; returns what devices learn. What is no step changes
    nothing of the goods and the money."""
    known = {line.line: line for line in held.order.lines}
    for line in order.lines:
        if line.line not in known:
            _add_line(connection, order.number, line)
        elif line != known[line.line]:
            _save_line(connection, order.number, line, known[line.line])
    owed.write(connection, order, held.order, command, stamp(now))
    booked = points.write(connection, order, held.order, command, stamp(now))
    body = order_bodies.laid(with_tenders(connection, order), held.body)
    row = {"is_open": order.is_open, "hold_until": held_until(order), "body": feed.canonical(body)}
    connection.execute(update(purchase).where(purchase.c.number == order.number).values(**row))
    told = changes(connection, [order.number], now)
    closed = order.is_open != held.order.is_open and bool(told)
    return told + (_customer_told(connection, order, closed=closed, booked=booked) if order.customer else [])


def _customer_told(connection: Connection, order: Order, *, closed: bool, booked: bool) -> list[Change]:
    """A store where nothing of theirs is open any more forgets them; each where something is knows their balance."""
    stores = {str(order.store)} if closed else set()
    if booked:
        shops = select(location.c.code).where(location.c.kind == "store")
        theirs = purchase.c.customer == order.customer, purchase.c.is_open, purchase.c.store.in_(shops)
        stores |= set(connection.execute(select(purchase.c.store).where(*theirs)).scalars())
    return [one for store in sorted(stores) for one in customer_changes(connection, store, [str(order.customer)])]


def retell(connection: Connection, number: str, now: datetime) -> list[Change]:
    """Write an order anew as its money says, of which something changed without a step of anybody; returns what devices
    learn. The order is held."""
    order_money.add_up_lines(connection, number)
    order_money.add_up(connection, number)
    held = hold(connection, number)
    if held is None:
        return []
    body = feed.canonical(order_bodies.laid(held.order, held.body))
    connection.execute(update(purchase).where(purchase.c.number == number).values(body=body))
    return changes(connection, [number], now)


def held_until(order: Order) -> str | None:
    return stamp(order.hold_until) if order.hold_until else None


def _add_line(connection: Connection, number: str, line: Line) -> None:
    """A line that replaces another one."""
    row = {"purchase": number, "line": line.line, "variant": line.variant, "quantity": line.quantity}
    money_ = {"captured": line.captured, "refunded": 0, "tax": line.tax, "given": line.given}
    connection.execute(insert(order_line).values(**row, **money_, handed_over=0, returned=0))


def _save_line(connection: Connection, number: str, line: Line, before: Line) -> None:
    mine = {"of": number, "nr": line.line, "had_handed_over": before.handed_over, "had_returned": before.returned}
    goods = {"handed_over": line.handed_over, "returned": line.returned}
    paid = {"captured": line.captured, "refunded": line.promised, "given": line.given, "withheld": line.withheld}
    done = connection.execute(_SAVE_LINE, {**mine, **goods, **paid})
    if done.rowcount != 1:
        raise Broken(f"line {line.line} of the order {number} is not what its ledger says")


_SAVED = ("handed_over", "returned", "captured", "refunded", "given", "withheld")
_SAVE_LINE = (
    update(order_line)
    .where(order_line.c.purchase == bindparam("of"), order_line.c.line == bindparam("nr"))
    .where(order_line.c.handed_over == bindparam("had_handed_over"))
    .where(order_line.c.returned == bindparam("had_returned"))
    .values({name: bindparam(name) for name in _SAVED})
)


def changes(connection: Connection, numbers: Collection[str], now: datetime, scope: str = "") -> list[Change]:
    """What the devices of each order's store have of it from now on: open ones and those of the last months. With
    `scope`, what that scope has of them."""
    columns = (purchase.c.number, purchase.c.store, purchase.c.is_open, purchase.c.placed_at, purchase.c.body)
    shops = select(location.c.code).where(location.c.kind == "store")
    query = select(*columns).where(
        bulk.among(connection, purchase.c.number, list(numbers)), purchase.c.store.in_(shops)
    )
    since = stamp(now - KEPT_AFTER_CLOSING)
    bodies = {
        row.number: (f"orders:{row.store}", row.body if row.is_open or row.placed_at >= since else None)
        for row in connection.execute(query)
    }
    if not scope:
        return [Change(home, "order", number, body) for number, (home, body) in bodies.items()]
    mine = {number: body for number, (home, body) in bodies.items() if home == scope}
    return [Change(scope, "order", number, mine.get(number)) for number in numbers]


def with_business(store: str) -> Any:
    """The ids of the customers of whom `store` has an open order."""
    return select(purchase.c.customer).where(and_(purchase.c.store == store, purchase.c.is_open))


def identified_in(store: str) -> Any:
    """The ids of the customers who were identified in `store` lately."""
    return select(customer_here.c.customer).where(customer_here.c.store == store)


def customer_changes(connection: Connection, store: str, ids: Iterable[str]) -> list[Change]:
    """What the staff of `store` may know of these customers: those with open business there and those who were
    identified there lately, nobody else."""
    wanted = sorted(set(ids))
    mine = bulk.among(connection, customer.c.id, wanted)
    held = select(customer.c.id, customer.c.body).where(mine).order_by(customer.c.id).with_for_update()
    bodies = {row.id: row.body for row in connection.execute(held)}
    expected = set(
        connection.execute(with_business(store).where(bulk.among(connection, purchase.c.customer, wanted))).scalars()
    )
    here = identified_in(store).where(bulk.among(connection, customer_here.c.customer, wanted))
    expected |= set(connection.execute(here).scalars())
    scope = f"cust:{store}"
    return [Change(scope, "customer", one, bodies.get(one) if one in expected else None) for one in wanted]
