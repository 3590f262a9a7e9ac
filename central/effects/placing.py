"""A shopper places an order in a store: all lines are reserved, or none, in the transaction of the command."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import insert

from central import conflicts, notices, placing
from central.effects.handling import Applied, Context, Malformed, Outcome, Rejected, about
from central.effects.placing_case import Case, No, PlaceAsked, PlaceLine, case_of
from central.effects.placing_fit import quoted, short, unfit
from central.effects.stock import party
from central.feed import Change, canonical
from central.placing import Due, Request
from central.tables import customer
from central.texts import clean
from central.times import shown
from shop import deliveries, ordering
from shop.basket_totals import Totals
from shop.notices import Part
from shop.ordering import GUEST, PlacingBody, request_number
from shop.orders import Line, Order, ToPay
from shop.places import Location
from shop.sla import Promise
from shop.sla import due as promised

log = structlog.get_logger(__name__)

_WAITS = timedelta(minutes=2)
"""Nobody waits longer for an answer."""


_REACH: tuple[deliveries.Field, ...] = ("name", "email", "phone")


def place(context: Context) -> Outcome:
    """All or nothing: the lines reserved and an order per place, or a refusal that names what stands against it."""
    asked = PlaceAsked.model_validate(context.command.body)
    about(context, f"order:{asked.order}")
    if asked.number != request_number(asked.order):
        raise Malformed("the number does not follow from the order")
    if not asked.reserved:
        raise Malformed("nothing of it needs an order")
    if placing.known(context.connection, asked.order):
        return Rejected("exists", "This order has been placed already.")
    case = case_of(context, asked)
    if placing.taken(context.connection, asked.number):
        return _without_number(case)
    cost = unfit(case) or quoted(case)
    if isinstance(cost, No):
        return _refuse(case, cost)
    no = short(case)
    return _refuse(case, no) if no else Applied(tuple(_accept(case, cost)))


# --- it cannot be


def _refuse(case: Case, no: No) -> Rejected:
    """Kept with what stands against it. Who has gone home with what they were told is written to, and somebody of
    the store looks after it."""
    asked = case.asked
    body = _body(case, "refused", asked.total if no.total is None else no.total)
    body |= {"why": no.why, "lines": list(no.lines)}
    request = _request(case, body, ())
    log.info("request_refused", request=asked.number, why=no.why, told=asked.told)
    if not _has_left(case):
        return Rejected(no.why, no.words, (_kept(case, request, guest=None, delivery=None),))
    buyer = case.buyer.id or _guest(case)
    kept = _kept(case, request, guest=None if case.buyer.id else buyer, delivery=None)
    _write_to(case, no, buyer)
    return Rejected(no.why, no.words, (kept, _listed(case, no)))


def _without_number(case: Case) -> Rejected:
    """Another request has its number, as happens once in very many. It cannot be kept, nor can a message name it."""
    no = No("other", "Another order has this number already. Please order again.")
    log.warning("request_number_taken", request=case.asked.number)
    return Rejected(no.why, no.words, (_listed(case, no),) if _has_left(case) else ())


def _write_to(case: Case, no: No, buyer: str | None) -> None:
    """No order came of it: the message is about the request itself."""
    asked, context = case.asked, case.context
    about_ = Order(asked.number, (), "refused", context.now, asked.currency, 0, buyer, store=case.store)
    parts = [Part(one["title"] or one["variant"], one["wanted"]) for one in no.lines] or _parts(asked.reserved)
    notices.want(context.connection, about_, "refused", context.now, command=context.command.id, about=parts)


def _listed(case: Case, no: No) -> Change:
    return conflicts.add(
        case.context.connection,
        "request_refused",
        case.store,
        f"order:{case.asked.number}",
        first=None,
        second=party(case.context, case.asked.actor),
        evidence={"why": no.why, "lines": list(no.lines)},
        now=case.context.now,
    )


def _parts(lines: Iterable[PlaceLine]) -> list[Part]:
    return [Part(clean(one.title) or one.variant, one.quantity) for one in lines]


def _has_left(case: Case) -> bool:
    """Whether the shopper no longer stands before the screen that says so."""
    asked, context = case.asked, case.context
    return asked.told == "request" or asked.forgotten or context.now - context.done_at > _WAITS


def _kept(case: Case, request: Request, *, guest: str | None, delivery: Mapping[str, Any] | None) -> Change:
    connection, token = case.context.connection, placing.new_token()
    if request.state == "to_pay" and case.asked.pay == "phone":
        request = replace(request, body={**request.body, "link": f"{case.terms.pay_link}/{token}"})
    return placing.keep(connection, request, token=token, now=case.context.now, delivery=delivery, guest=guest)


def _guest(case: Case) -> str | None:
    """A row for somebody whom nobody knows but by what they said here, so that they are told of their order like every
    customer; None of whom nothing is known."""
    contact, guest = case.buyer.contact, f"{GUEST}{case.asked.order}"
    known = {name: clean(contact[name]) for name in _REACH if contact.get(name)}
    if not known or any(deliveries.has_card(name, contact.get(name, "")) for name in _REACH):
        return None
    body = canonical(known | {"language": clean(case.asked.language)})
    case.context.connection.execute(insert(customer).values(id=guest, body=body))
    return guest


def _request(case: Case, body: PlacingBody, dues: tuple[Due, ...]) -> Request:
    asked, device = case.asked, case.context.device
    facts = (asked.order, asked.number, device.store, device.install, case.context.command.id, body["state"])
    return Request(*facts, body, dues)


def _body(case: Case, state: ordering.State, total: int) -> PlacingBody:
    asked, device = case.asked, case.context.device
    said: PlacingBody = {"number": asked.number, "state": state, "store": device.store, "device": device.install}
    said |= {"total": total, "currency": asked.currency, "pay": asked.pay, "told": asked.told}
    said["at"] = shown(case.context.done_at)
    return said


# --- it is ordered


def _accept(case: Case, cost: Totals) -> list[Change]:
    asked, context = case.asked, case.context
    at = case.places[case.store]
    until = placing.pay_until(case.terms.minutes(asked.pay), asked.pay, _place_of(at), context.now)
    buyer = case.buyer.id or _guest(case)
    made = _orders(case, cost, buyer, until)
    dues = tuple(due for _, due in made)
    body = _body(case, "to_pay", cost.total)
    body |= {"on_shelf": cost.on_shelf, "pay_until": shown(until), "orders": [_told(order, due) for order, due in made]}
    told = placing.add(context.connection, [order for order, _ in made], context.command.id, context.now)
    sent = {"address": asked.address, "contact": asked.contact, "option": asked.delivery}
    delivery = sent if any(one.way == "ship" for one in asked.lines) else None
    guest = None if case.buyer.id else buyer
    log.info("request_placed", request=asked.number, orders=len(made), total=cost.total, told=asked.told)
    return [*told, _kept(case, _request(case, body, dues), guest=guest, delivery=delivery)]


def _told(order: Order, due: Due) -> ordering.PlacingOrder:
    place = order.ships_from or order.store or ""
    return {"number": order.number, "method": order.method, "place": place, "total": due.total}


def _orders(case: Case, cost: Totals, buyer: str | None, until: datetime) -> list[tuple[Order, Due]]:
    """One order per place that has to do something; the delivery is paid with the first one that is sent."""
    groups: dict[tuple[str, str], list[PlaceLine]] = {}
    for one in case.asked.reserved:
        groups.setdefault(("ship" if one.way == "ship" else "pickup", one.place), []).append(one)
    found: list[tuple[Order, Due]] = []
    shipping = cost.shipping
    for (method, at), lines in sorted(groups.items()):
        number = placing.free_number(case.context.connection, case.asked.order, f"{method}:{at}")
        paid = {one.line: _to_pay(cost, one.line) for one in lines}
        due = Due(number, paid, shipping if method == "ship" else 0)
        shipping = 0 if method == "ship" else shipping
        found.append((_order(case, due, method, at, lines, buyer, until), due))
    return found


def _to_pay(cost: Totals, number: int) -> tuple[int, int]:
    line = cost.line(number)
    if line is None:
        raise Malformed("a line without a price")
    return line.net + (0 if cost.tax_included else line.tax), line.tax


def _order(
    case: Case,
    due: Due,
    method: str,
    at: str,
    lines: Sequence[PlaceLine],
    buyer: str | None,
    until: datetime,
) -> Order:
    now, sent = case.context.now.replace(microsecond=0), method == "ship"
    return Order(
        number=due.number,
        lines=tuple(_order_line(one) for one in lines),
        status="open",
        placed_at=now,
        currency=case.asked.currency,
        total=due.total,
        customer=buyer,
        channel="kiosk" if case.context.device.role == "kiosk" else "store",
        method=method,
        store=case.store if sent else at,
        promised_at=None if sent else promised(Promise(now), _place_of(case.places[at])),
        pickup_code=None if sent else placing.new_pickup_code(),
        tax_included=case.terms.tax_included,
        ships_from=at if sent else "",
        request=case.asked.number,
        to_pay=ToPay(due.total, until, case.asked.pay),
    )


def _order_line(one: PlaceLine) -> Line:
    facts = one.line, one.variant, clean(one.title), one.quantity, one.price
    return Line(*facts, captured=0, states={"open": one.quantity})


def _place_of(row: Any) -> Location:
    """As much of it as opening hours need."""
    said = json.loads(row.body)
    hours = tuple(tuple(day) if day else None for day in said.get("hours") or ())
    return Location(row.code, "", row.kind, time_zone=str(said.get("time_zone") or "UTC"), hours=hours)
