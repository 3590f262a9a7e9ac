"""Requests that shoppers placed in a store, as central keeps them: the orders that came of each, and their payment.

A request is one row, with what of each order is to be paid. Until somebody pays, the goods are kept; then they are
free again. Lock order: the request, its orders, customers, stock items, heads of the feed.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from hashlib import blake2b
from typing import Any

import structlog
from sqlalchemy import Connection, Row, delete, insert, select, update

from central import bulk, feed, ledger, notices, order_money, orders, own_steps, reserving
from central.database import Database
from central.feed import Change
from central.orders import Held
from central.tables import customer, entity, order_line, placing, purchase
from central.times import stamp
from shop import order_bodies
from shop.notices import CENTRAL, Part, Topic
from shop.order_payment import paid
from shop.ordering import GUEST, KIND, PREFIX, PlacingBody
from shop.orders import Order, Refused
from shop.pickup import AskCancel, By, after
from shop.pickup_codes import CAPACITY, pickup_code
from shop.places import Location
from shop.return_money import Tender
from shop.sla import Promise, due

log = structlog.get_logger(__name__)

PORTION = 200
"""Requests that are looked at in one go."""
LISTED = timedelta(days=7)
"""So long devices know a request that is over."""
REMEMBERED = timedelta(days=30)
"""So long a guest, and where goods were sent, stay known after the request; longer while an order of it is open."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be paid of one order, minor units: per line [for its goods and tax, the tax of it], and `shipping`."""

    number: str
    lines: Mapping[int, tuple[int, int]]
    shipping: int

    @property
    def total(self) -> int:
        return sum(amount for amount, _ in self.lines.values()) + self.shipping


@dataclass(frozen=True, slots=True)
class Request:
    """A row, held to the end of the transaction."""

    id: str
    number: str
    store: str
    device: str
    command: str
    state: str
    body: PlacingBody
    dues: tuple[Due, ...]

    @property
    def total(self) -> int:
        return sum(one.total for one in self.dues)


def find(connection: Connection, named: str) -> Request | None:
    """By its number, or by the token of its payment link; held."""
    mine = select(placing).where((placing.c.number == named) | (placing.c.token == named)).with_for_update()
    row = connection.execute(mine).first()
    return _read(row) if row is not None else None


def known(connection: Connection, order: str) -> bool:
    return connection.execute(select(placing.c.id).where(placing.c.id == order)).first() is not None


def taken(connection: Connection, number: str) -> bool:
    return connection.execute(select(placing.c.id).where(placing.c.number == number)).first() is not None


def _read(row: Row[Any]) -> Request:
    dues = tuple(
        Due(one["number"], {int(line): (pair[0], pair[1]) for line, pair in one["lines"].items()}, one["shipping"])
        for one in json.loads(row.dues)
    )
    facts = (row.id, row.number, row.store, row.device, row.command, row.state)
    return Request(*facts, json.loads(row.body), dues)


def keep(
    connection: Connection,
    request: Request,
    *,
    token: str,
    now: datetime,
    delivery: Mapping[str, Any] | None,
    guest: str | None,
) -> Change:
    """Write a new request; what the devices of its store learn."""
    row = {
        "id": request.id,
        "number": request.number,
        "store": request.store,
        "device": request.device,
        "command": request.command,
        "state": request.state,
        "token": token,
        "at": stamp(now),
        "pay_until": _pay_until(request.body),
        "body": feed.canonical(request.body),
        "dues": json.dumps([asdict(one) for one in request.dues]),
        "delivery": feed.canonical(delivery) if delivery else None,
        "guest": guest,
    }
    connection.execute(insert(placing).values(**row))
    return _change(request)


def _pay_until(body: PlacingBody) -> str | None:
    until = body.get("pay_until")
    return stamp(datetime.fromisoformat(until)) if until and body["state"] == "to_pay" else None


def _change(request: Request) -> Change:
    return Change(f"orders:{request.store}", KIND, request.id, feed.canonical(request.body))


def new_token() -> str:
    """Names a request where it is paid by phone: nobody guesses it, and nothing of it is about anybody."""
    return secrets.token_urlsafe(18)


# --- orders


def free_number(connection: Connection, request: str, place: str) -> str:
    """A number for the order of `request` at `place` that no order has."""
    for n in range(100):
        digest = blake2b(f"{request}\n{place}\n{n}".encode(), digest_size=8).digest()
        number = f"{PREFIX}{10**8 + int.from_bytes(digest, 'big') % (9 * 10**8)}"
        if connection.execute(select(purchase.c.number).where(purchase.c.number == number)).first() is None:
            return number
    raise orders.Broken("there is no number left for an order")


def new_pickup_code() -> str:
    return pickup_code(secrets.randbelow(CAPACITY))


def add(connection: Connection, made: Sequence[Order], command: str, now: datetime) -> list[Change]:
    """Write new orders and keep their goods; what devices learn. Their stock items are held, and so are customers."""
    told: list[Change] = []
    for order in made:
        _insert(connection, order)
    keeping = reserving.changes_of(connection, made)
    told += ledger.move(connection, [], source=command, now=stamp(now), keeping=keeping)[0]
    for order in made:
        _retold(connection, _told(connection, order, "placed", now))
    told += orders.changes(connection, [order.number for order in made], now)
    for store, customers in _expecting(made).items():
        told += orders.customer_changes(connection, store, customers)
    return told


def _expecting(made: Iterable[Order]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for order in made:
        if order.customer and order.store:
            found.setdefault(order.store, set()).add(order.customer)
    return found


def _insert(connection: Connection, order: Order) -> None:
    row = {"number": order.number, "customer": order.customer, "store": order.store, "is_open": True}
    at = {"placed_at": order_bodies.spelt(order.placed_at), "hold_until": None}
    connection.execute(insert(purchase).values(**row, **at, body=feed.canonical(_body(order))))
    for line in order.lines:
        units = {"line": line.line, "variant": line.variant, "quantity": line.quantity}
        nothing = {"captured": 0, "refunded": 0, "handed_over": 0, "returned": 0}
        connection.execute(insert(order_line).values(purchase=order.number, **units, **nothing))


def _body(order: Order) -> dict[str, Any]:
    lines = [
        {"line": one.line, "variant": one.variant, "title": one.title, "quantity": one.quantity, "price": one.price}
        for one in order.lines
    ]
    said: dict[str, Any] = {"channel": order.channel, "method": order.method, "store": order.store}
    said |= {"customer": order.customer, "pickup_code": order.pickup_code, "currency": order.currency}
    said |= {"placed_at": order_bodies.spelt(order.placed_at), "total": order.total, "lines": lines}
    if order.promised_at is not None:
        said["promised_at"] = order_bodies.spelt(order.promised_at)
    return order_bodies.laid(order, {name: value for name, value in said.items() if value is not None})


def _told(connection: Connection, order: Order, topic: Topic, now: datetime) -> Order:
    """The order with what its customer is told by now: once of each order, whatever command it was."""
    command = own_steps.step_id(topic, order.number)
    parts = [Part(line.title or line.variant, line.quantity) for line in order.lines]
    notices.want(connection, order, topic, now, command=command, about=parts)
    return replace(order, told=notices.told(connection, order.number))


def _retold(connection: Connection, order: Order) -> None:
    body = feed.canonical(_body(order))
    connection.execute(update(purchase).where(purchase.c.number == order.number).values(body=body))


# --- paid


def pay(connection: Connection, request: Request, tender: str, kind: str, command: str, now: datetime) -> list[Change]:
    """Every order of the request is paid with `tender`: what devices learn. What of it was given up meanwhile is to be
    paid back."""
    orders.hold_all(connection, [one.number for one in request.dues])
    told: list[Change] = []
    for one in request.dues:
        held = orders.hold(connection, one.number)
        if held is None or held.order.to_pay is None:
            continue
        told += _paid(connection, held, one, (tender, kind), command, now)
    body: PlacingBody = {**request.body, "state": "paid"}
    return told + set_state(connection, request, body)


def _paid(
    connection: Connection, held: Held, owed: Due, tender: tuple[str, str], command: str, now: datetime
) -> list[Change]:
    before, order = paid(held.order, owed.lines, owed.shipping, Tender(tender[0], owed.total, kind=tender[1]))
    order_money.put(connection, [before])
    for number, (_, tax) in owed.lines.items() if not order.tax_included else ():
        mine = order_line.c.purchase == order.number, order_line.c.line == number
        connection.execute(update(order_line).where(*mine).values(tax=tax))
    order = _told(connection, order, "paid", now)
    # As it lies in the ledger nothing is captured yet, and nothing was given up that had been paid.
    unpaid = {line.line: line for line in held.order.lines}
    lines = tuple(replace(line, captured=unpaid[line.line].captured) for line in before.lines)
    return orders.save(connection, replace(held, order=replace(before, lines=lines)), order, now, command)


def set_state(connection: Connection, request: Request, body: PlacingBody) -> list[Change]:
    values = {"state": body["state"], "pay_until": _pay_until(body), "body": feed.canonical(body)}
    connection.execute(update(placing).where(placing.c.id == request.id).values(**values))
    return [_change(replace(request, state=body["state"], body=body))]


# --- never paid


def pay_until(minutes: int, pay: str, place: Location | None, now: datetime) -> datetime:
    """So long goods are kept for whoever pays: minutes of opening hours at the counter, of any by phone."""
    span = timedelta(minutes=minutes)
    closes = due(Promise(now, span), place) if pay == "counter" and place is not None else None
    return (closes or now + span).replace(microsecond=0)


def expire_due(database: Database, now: datetime) -> int:
    """Free the goods of requests that nobody paid in time, each for itself; how many there were. What is wrong with
    one stops no other."""
    with database.read() as connection:
        late = select(placing.c.number).where(placing.c.pay_until <= stamp(now)).order_by(placing.c.pay_until)
        numbers = list(connection.execute(late.limit(PORTION)).scalars())
    return own_steps.each_for_itself(database, numbers, lambda held, number: _expire(held, number, now), "request")


def _expire(connection: Connection, number: str, now: datetime) -> bool:
    request = find(connection, number)
    if request is None or request.state != "to_pay" or (_pay_until(request.body) or "") > stamp(now):
        return False
    orders.hold_all(connection, [one.number for one in request.dues])
    told: list[Change] = []
    for one in request.dues:
        told += _free(connection, one.number, now)
    told += set_state(connection, request, {**request.body, "state": "expired"})
    feed.publish(connection, told, stamp(now))
    return True


def _free(connection: Connection, number: str, now: datetime) -> list[Change]:
    """An order that nobody has begun with ends; of any other the store decides, as with each wish to cancel."""
    held = orders.hold(connection, number)
    if held is None or held.order.to_pay is None or not held.order.is_open:
        return []
    event = AskCancel(By(own_steps.step_id("unpaid", number), CENTRAL, now))
    done = after(held.order, event)
    if isinstance(done, Refused):
        return []
    return own_steps.take(connection, held, event, done, now)


def drop_due(database: Database, now: datetime) -> int:
    """Take what is over from the devices of its store, some days later; how many."""
    with database.read() as connection:
        mine = entity.c.scope == "orders:" + placing.c.store, entity.c.kind == KIND, entity.c.id == placing.c.id
        listed = *mine, entity.c.deleted_at.is_(None)
        over = placing.c.at < stamp(now - LISTED), placing.c.state != "to_pay"
        rows = connection.execute(select(placing.c.id, placing.c.store).where(*listed, *over).limit(PORTION)).all()
    gone = [Change(f"orders:{row.store}", KIND, row.id, None) for row in rows]
    if gone:
        database.write(lambda connection: feed.publish(connection, gone, stamp(now)))
    return len(gone)


def forget_due(database: Database, now: datetime) -> int:
    """Forget who guests were and where goods were sent, once that time is over and no order waits; how many."""
    last, gone = "", 0
    while rows := _remembered(database, now - REMEMBERED, last):
        closed = [number for number, waits in rows.items() if not waits]
        gone += sum(database.write(partial(_forget, number=number)) for number in closed)
        last = max(rows)
    return gone


def _remembered(database: Database, since: datetime, after_: str) -> dict[str, bool]:
    """The next `PORTION` of requests of before `since` with somebody behind them: {number: whether an order waits}.
    What was sent waits until the order feed says where it is, which may be never."""
    someone = placing.c.guest.is_not(None) | placing.c.delivery.is_not(None)
    old = select(placing.c.number, placing.c.dues).where(
        placing.c.at < stamp(since), someone, placing.c.number > after_
    )
    with database.read() as connection:
        rows = connection.execute(old.order_by(placing.c.number).limit(PORTION)).all()
        orders_of = {row.number: [one["number"] for one in json.loads(row.dues)] for row in rows}
        waiting = _open_ones(connection, [one for some in orders_of.values() for one in some])
    return {number: not waiting.isdisjoint(some) for number, some in orders_of.items()}


def _open_ones(connection: Connection, numbers: Sequence[str]) -> set[str]:
    mine = bulk.among(connection, purchase.c.number, numbers)
    return set(connection.execute(select(purchase.c.number).where(mine, purchase.c.is_open)).scalars())


def _forget(connection: Connection, number: str) -> bool:
    request = find(connection, number)
    if request is None or _open_ones(connection, [one.number for one in request.dues]):
        return False
    connection.execute(delete(customer).where(customer.c.id == f"{GUEST}{request.id}"))
    gone = {"guest": None, "delivery": None}
    connection.execute(update(placing).where(placing.c.id == request.id).values(gone))
    return True
