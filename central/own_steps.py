"""Steps of an order that no device takes: a hold that ends by itself, and a customer who cancels by another channel."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Literal
from uuid import UUID, uuid5

import structlog
from pydantic import BaseModel
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from central import feed, notices, orders, reserving
from central.database import Database, away
from central.feed import Change
from central.ledger import Movement
from central.orders import Held
from central.refusals import Refusal
from central.tables import purchase, service_call
from central.times import stamp
from shop.notices import CENTRAL
from shop.orders import Order, Refused
from shop.pickup import AskCancel, By, Event, Expire, after
from shop.reservations import moves

log = structlog.get_logger(__name__)

PORTION = 500
"""Orders whose hold is looked at in one go."""

_SPACE = UUID("6f2b1c7e-6d0b-4d34-9a53-0f6f5b1d8c11")
_NUMBER = re.compile(r"[A-Za-z0-9._:@-]{1,64}")
_KEY = re.compile(r"[!-~]{1,64}")

Outcome = Literal["cancelled", "cancel_requested", "too_late"]


class CancelAnswer(BaseModel):
    """What became of the wish to cancel an order. `cancelled`: it ends, and what was paid is to be paid back.
    `cancel_requested`: the store has begun with it and decides. `too_late`: the goods are gone. `words` are for
    whoever asked."""

    order: str
    outcome: Outcome
    words: str


def take(connection: Connection, held: Held, event: Event, done: Order, now: datetime) -> list[Change]:
    """Write the step `event`, which made `done` of a held order: the order, its messages, its money and its stock."""
    command = event.by.id
    done = notices.after_step(connection, held.order, event, done, command, now)
    told = orders.save(connection, held, done, now, command)
    goods = [Movement(*move) for move in moves(held.order, event)]
    return told + reserving.settle(connection, done, goods, source=command, now=now)[0]


# --- holds that end


def expire_due(database: Database, now: datetime) -> int:
    """End the holds whose time is over, each order for itself; how many there were. What is wrong with one order stops
    no other."""
    over = purchase.c.is_open, purchase.c.hold_until <= stamp(now)
    with database.read() as connection:
        due = select(purchase.c.number).where(*over).order_by(purchase.c.hold_until, purchase.c.number)
        numbers = list(connection.execute(due.limit(PORTION)).scalars())
    return each_for_itself(database, numbers, lambda connection, number: _expire(connection, number, now), "order")


def each_for_itself(
    database: Database, numbers: Iterable[str], expire: Callable[[Connection, str], bool], what: str
) -> int:
    """`expire` each in a transaction of its own; how many it was time for. What is wrong with one stops no other."""
    return sum(_expired(database, number, expire, what) for number in numbers)


def _expired(database: Database, number: str, expire: Callable[[Connection, str], bool], what: str) -> bool:
    try:
        done = database.write(lambda connection: expire(connection, number))
    except DBAPIError as error:
        if away(error):
            raise
        log.exception("not_expired", what=what, number=number)
        return False
    except Exception:
        log.exception("not_expired", what=what, number=number)
        return False
    if done:
        log.info("expired", what=what, number=number)
    return done


def _expire(connection: Connection, number: str, now: datetime) -> bool:
    held = orders.hold(connection, number)
    if held is None or held.order.hold_until is None:
        return False
    event = Expire(By(step_id("expire", number, stamp(held.order.hold_until)), CENTRAL, now))
    done = after(held.order, event)
    if isinstance(done, Refused) or done is held.order:
        return False
    feed.publish(connection, take(connection, held, event, done, now), stamp(now))
    return True


# --- cancelled by another channel


def cancel(connection: Connection, service: str, key: str, number: str, now: datetime) -> CancelAnswer:
    """The customer no longer wants the order: once per `key` of the program `service`. Raises Refusal 400 without a
    key, 404 for an order that is not known, 409 for a key that was used for another one, 422 for an order that no
    store hands over."""
    if not _KEY.fullmatch(key):
        raise Refusal(400, "no_key", "Say with the header Idempotency-Key which request this is: 1 to 64 characters.")
    held = orders.hold(connection, number) if _NUMBER.fullmatch(number) else None
    if held is None:
        raise Refusal(404, "unknown_order", "There is no such order.")
    mine = service_call.c.service == service, service_call.c.key == key
    row = connection.execute(select(service_call).where(*mine)).first()
    if row is not None:
        if row.about != f"cancel:{number}":
            raise Refusal(409, "other_request", "This key was used for another request. Nothing was changed.")
        return CancelAnswer.model_validate_json(row.answer)
    if held.order.method != "pickup":
        raise Refusal(422, "not_pickup", "Only orders that are collected in a store can be cancelled here.")
    answer = _cancelled(connection, held, By(step_id("cancel", number, service, key), f"service:{service}", now))
    _note(connection, service, key, answer, now)
    log.info("cancel_answered", order=number, service=service, outcome=answer.outcome)
    return answer


def _note(connection: Connection, service: str, key: str, answer: CancelAnswer, now: datetime) -> None:
    row = {"service": service, "key": key, "about": f"cancel:{answer.order}", "at": stamp(now)}
    try:
        connection.execute(insert(service_call).values(**row, answer=answer.model_dump_json()))
    except IntegrityError:  # the same key for two orders at the same moment
        raise Refusal(409, "other_request", "This key was used for another request. Nothing was changed.") from None


def _cancelled(connection: Connection, held: Held, by: By) -> CancelAnswer:
    order = held.order
    if not order.is_open:
        return _ended(order)
    if order.cancel_asked_at is not None:
        return _requested(order.number)
    event = AskCancel(by)
    done = after(order, event)
    if isinstance(done, Refused):  # every open order can be asked about
        raise orders.Broken(f"the order {order.number} is open and cannot be cancelled: {done.reason}")
    feed.publish(connection, take(connection, held, event, done, by.at), stamp(by.at))
    if done.is_open:
        return _requested(order.number)
    words = "The order is cancelled. What was paid for it is to be paid back."
    return CancelAnswer(order=order.number, outcome="cancelled", words=words)


def _requested(number: str) -> CancelAnswer:
    words = "The store has begun with this order and decides whether it can still be cancelled."
    return CancelAnswer(order=number, outcome="cancel_requested", words=words)


def _ended(order: Order) -> CancelAnswer:
    if any(line.handed_over for line in order.lines):
        words = "The order has been handed over already. It can be returned."
        return CancelAnswer(order=order.number, outcome="too_late", words=words)
    why = "was not collected in time and has ended" if order.status == "expired" else "has been cancelled"
    return CancelAnswer(order=order.number, outcome="cancelled", words=f"The order {why} already.")


def step_id(*parts: str) -> str:
    """The id of a step that is taken once, whoever takes it how often."""
    return str(uuid5(_SPACE, "\n".join(parts)))
