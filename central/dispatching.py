"""Orders that are sent, for the warehouse's own program: where goods go that were ordered in a store, as long as
anybody needs it, and that they have left."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Annotated

import structlog
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, select

from central import bulk, feed, notices, orders, own_steps, reserving, service_calls
from central.feed import Change
from central.ledger import Movement
from central.orders import Held
from central.refusals import Refusal
from central.tables import customer, hand_over, placing, purchase
from central.texts import clean
from central.times import shown, stamp
from shop.orders import HandedOver, HandOver, Order, Refused, after
from shop.reservations import moves

log = structlog.get_logger(__name__)


class Parcel(BaseModel):
    """To whom an order is sent, and from where. `lines`: [article, title, units]. `option`: the way of delivery that
    was paid for; `paid` False: it waits for its payment, and is not to leave."""

    order: str
    request: str
    ships_from: str
    paid: bool
    name: str
    email: str
    phone: str
    address: dict[str, str]
    option: str
    lines: list[tuple[str, str, int]]


def parcel(connection: Connection, service: str, number: str) -> Parcel:
    """Raises Refusal 404 for an order that is not sent, or whose address is no longer known. Each look is noted."""
    body = connection.execute(select(purchase.c.body).where(purchase.c.number == number)).scalar()
    said = json.loads(body) if body else {}
    row = connection.execute(select(placing).where(placing.c.number == said.get("request", ""))).first()
    if row is None or row.delivery is None or said.get("method") != "ship":
        raise Refusal(404, "unknown_order", "There is no such order to be sent.")
    sent = json.loads(row.delivery)
    mine = select(customer.c.body).where(customer.c.id == said.get("customer"))
    known = json.loads(connection.execute(mine).scalar() or "{}")
    log.info("address_read", order=number, service=service)
    return Parcel(
        order=number,
        request=row.number,
        ships_from=said.get("ships_from", ""),
        paid="to_pay" not in said,
        address=sent["address"],
        option=sent["option"],
        lines=[(one["variant"], one.get("title", ""), one["quantity"]) for one in said["lines"]],
        **{name: str(sent["contact"].get(name) or known.get(name) or "") for name in ("name", "email", "phone")},
    )


# --- it has left


class SentAsked(BaseModel):
    """POST /v1/orders/{number}/sent. `lines`: units by the number of their line, all that are open where nothing is
    said. `carrier` and `code` are told to the customer: who brings the parcel, and its number there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lines: Annotated[dict[int, Annotated[int, Field(ge=1, le=100_000)]], Field(max_length=500)] = {}
    carrier: Annotated[str, Field(max_length=60)] = ""
    code: Annotated[str, Field(pattern=r"^[0-9A-Za-z._/-]{0,64}$")] = ""


class Sent(BaseModel):
    """`lines`: units that left with this parcel; `open`: units of the order that are still to be sent."""

    order: str
    lines: dict[int, int]
    open: int


def sent(connection: Connection, service: str, key: str, number: str, asked: SentAsked, now: datetime) -> Sent:
    """The warehouse has sent goods of an order: once per `key` of the program `service`. They leave its stock, nothing
    is kept for them any more, and the customer is told. Raises Refusal 400 without a key, 404 for an order that is not
    known, 409 for a key that was used for something else and for goods that have left already, 422 for one that is not
    sent, not paid, or of which nobody knows from where it leaves, as those of the web shop's own warehouse."""
    held = orders.hold(connection, number)
    if held is None:
        raise Refusal(404, "unknown_order", "There is no such order.")
    about = f"sent:{number}:{json.dumps(sorted(asked.lines.items()))}:{asked.carrier}:{asked.code}"
    if (before := service_calls.answered(connection, service, key, about)) is not None:
        return Sent.model_validate_json(before)
    _refuse(held.order)
    units = asked.lines or {line.line: line.open for line in held.order.lines if line.open}
    event = HandOver(own_steps.step_id("sent", number, service, key), f"service:{service}", now, units)
    done = after(held.order, event) if units else Refused("already_handed_over", _LEFT)
    if isinstance(done, Refused):
        raise Refusal(409, done.reason, _LEFT if done.reason == "already_handed_over" else done.words)
    feed.publish(connection, _leave(connection, held, event, done, asked), stamp(now))
    told = Sent(order=number, lines=dict(units), open=sum(line.open for line in done.lines))
    service_calls.note(connection, service, key, about, told.model_dump_json(), now)
    log.info("order_sent", order=number, service=service, units=sum(units.values()), open=told.open)
    return told


_LEFT = "This has left already."


def _refuse(order: Order) -> None:
    if order.method != "ship":
        raise Refusal(422, "not_sent", "This order is collected in a store.")
    if order.to_pay is not None:
        raise Refusal(422, "not_paid", "This order is not paid yet: it is not to leave.")
    if not (order.ships_from or order.store):
        raise Refusal(422, "no_place", "Nobody knows from where this order leaves: its own system says what has left.")


def _leave(connection: Connection, held: Held, event: HandOver, done: Order, asked: SentAsked) -> list[Change]:
    """The order, its goods, where the parcel is, and the message that says it."""
    parcel = {"carrier": clean(asked.carrier), "code": asked.code, "state": "sent", "at": shown(event.at)}
    body = {**held.body, "tracking": {name: value for name, value in parcel.items() if value}}
    _record(connection, done.number, done.hand_overs[-1])
    done = notices.after_step(connection, held.order, event, done, event.id, event.at)
    told = orders.save(connection, replace(held, body=body), done, event.at, event.id)
    goods = [Movement(*move) for move in moves(held.order, event)]
    return told + reserving.settle(connection, done, goods, source=event.id, now=event.at)[0]


def _record(connection: Connection, number: str, record: HandedOver) -> None:
    """Units that left, in the ledger: no device handed them over."""
    who = {"how": "sent", "command": record.id, "device": "", "actor": record.actor, "at": stamp(record.at)}
    rows = [
        {"purchase": number, "line": line, "quantity": record.units(line), "taken": feed.canonical(taken), **who}
        for line, taken in record.taken.items()
    ]
    bulk.add(connection, hand_over, rows)
