"""What a shopper ordered in a store and then pays: what tills, and the page behind the payment link, ask of central.

A till scans the number of the request, takes the money, and says so, once per Idempotency-Key. Nothing about a person
and no data of a card goes either way: `tender` is the till's own number of the payment.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Literal, get_args

import structlog
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from sqlalchemy import Connection

from central import feed, orders, own_steps, placing, service_calls
from central.placing import Request
from central.refusals import Refusal
from central.times import stamp
from shop import cards
from shop.ordering import read_number
from shop.orders import Order
from shop.return_money import STORE_CREDIT

log = structlog.get_logger(__name__)

_TOKEN = re.compile(r"[0-9A-Za-z_-]{20,32}")

State = Literal["to_pay", "paid", "expired", "refused", "cancelled"]


def _no_card(text: str) -> str:
    if cards.is_one(text) or text.lower() == STORE_CREDIT:
        raise ValueError("is the number of a card, or of no payment")
    return text


class PaidAsked(BaseModel):
    """POST /v1/requests/{request}/paid. `tender` is the number of the payment at the till: one of 13 to 19 digits and
    nothing else may look like that of a card and be refused, so put a letter in it. `kind` is what it was paid with;
    `amount`, minor units of `currency`, is what the request says is to be paid: never a part of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tender: Annotated[str, Field(pattern=r"^[0-9A-Za-z._:-]{1,63}$"), AfterValidator(_no_card)]
    kind: Annotated[str, Field(pattern=r"^[a-z_]{1,32}$")] = ""
    amount: Annotated[int, Field(ge=0, le=2**53)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]


class LineTold(BaseModel):
    title: str
    variant: str
    quantity: int


class RequestTold(BaseModel):
    """What is to be paid of a request: `to_pay` minor units, 0 where nothing is. `state`: to_pay, paid, expired,
    refused. `orders` are those it became. `on_shelf` is what the shopper's screen said of goods that they bring along
    to the till: it rings them up itself."""

    request: str
    state: State
    to_pay: int
    currency: str
    until: datetime | None
    orders: list[str]
    lines: list[LineTold]
    on_shelf: int


class Paid(BaseModel):
    """`paid` minor units were taken for these orders."""

    request: str
    paid: int
    currency: str
    orders: list[str]


def shown(connection: Connection, named: str) -> RequestTold:
    """By its number or the token of its payment link. Raises Refusal 404."""
    request = _found(connection, named)
    some = _orders(connection, request)
    until = request.body.get("pay_until") if _owing(some) else None
    return RequestTold(
        request=request.number,
        state=_state(request, some),
        to_pay=request.total if _owing(some) else 0,
        currency=request.body["currency"],
        until=datetime.fromisoformat(until) if until else None,
        orders=[one.number for one in some],
        lines=[
            LineTold(title=line.title, variant=line.variant, quantity=line.quantity)
            for one in some
            for line in one.lines
        ],
        on_shelf=request.body.get("on_shelf", 0),
    )


def _state(request: Request, some: list[Order]) -> State:
    """What it is by now: the store may have begun with an order whose time is over, and has not decided yet; or all of
    it was cancelled in another way."""
    if _owing(some):
        return "to_pay"
    return "cancelled" if request.state == "to_pay" else _STATES[request.state]


_STATES: dict[str, State] = {one: one for one in get_args(State)}


def _owing(some: list[Order]) -> bool:
    """Whether an order waits for its payment, and somebody still for it."""
    return any(one.to_pay is not None and (one.is_open or one.hand_overs) for one in some)


def pay(connection: Connection, service: str, key: str, named: str, asked: PaidAsked, now: datetime) -> Paid:
    """The shopper has paid: once per `key` of the program `service`. Raises Refusal 400 without a key, 404 for a
    request that is not known, 409 for a key that was used for something else and for a request that was paid with
    something else, 422 for one that is over, another amount or another currency. The till gives back what it took
    then."""
    request = _found(connection, named)
    about = f"paid:{request.number}:{asked.amount}:{asked.currency}:{asked.tender}"
    if (before := service_calls.answered(connection, service, key, about)) is not None:
        return Paid.model_validate_json(before)
    some = _orders(connection, request)
    _refuse(request, some, asked)
    command = own_steps.step_id("paid", request.number, service, key)
    if _owing(some):
        told = placing.pay(connection, request, asked.tender, asked.kind, command, now)
        feed.publish(connection, told, stamp(now))
        log.info("request_paid", request=request.number, service=service, amount=asked.amount, currency=asked.currency)
    numbers = [one.number for one in request.dues]
    done = Paid(request=request.number, paid=asked.amount, currency=asked.currency, orders=numbers)
    service_calls.note(connection, service, key, about, done.model_dump_json(), now)
    return done


def _found(connection: Connection, named: str) -> Request:
    number = read_number(named) or (named if _TOKEN.fullmatch(named) else "")
    request = placing.find(connection, number) if number else None
    if request is None:
        raise Refusal(404, "unknown_request", "There is no such request.")
    return request


def _orders(connection: Connection, request: Request) -> list[Order]:
    numbers = [one.number for one in request.dues]
    orders.hold_all(connection, numbers)
    held = (orders.hold(connection, number) for number in numbers)
    return [one.order for one in held if one is not None]


def _refuse(request: Request, some: list[Order], asked: PaidAsked) -> None:
    if asked.currency != request.body["currency"]:
        raise Refusal(422, "other_currency", f"This request is in {request.body['currency']}.")
    if asked.amount != request.total:
        raise Refusal(422, "other_amount", "Another amount is to be paid for this request.")
    if _owing(some):
        return
    if request.state == "paid":
        tenders = {tender.id for one in some for tender in one.tenders}
        if asked.tender in tenders:
            return  # the same payment, told by another call
        raise Refusal(409, "already_paid", "This request has been paid already. Please give the money back.")
    raise Refusal(422, "over", "This request was not paid in time, or has ended. Nothing may be taken for it.")
