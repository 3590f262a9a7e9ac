"""A shopper places an order in a store: all lines are reserved, or none, in the transaction of the command."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import structlog
from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import insert, select

from central import bulk, conflicts, ledger, notices, placing, placing_prices
from central.effects.handling import Applied, Body, Context, Malformed, Outcome, Rejected, Text, about
from central.effects.orders import LineNumber, each_once
from central.effects.stock import Variant, party
from central.feed import Change, canonical
from central.placing import Due, Request
from central.tables import customer, house, location
from central.texts import clean
from central.times import shown
from shop import deliveries, ordering
from shop.basket_terms import Option, Terms, terms_from
from shop.basket_totals import Totals, totals
from shop.baskets import MOST_LINES, MOST_UNITS, RESERVED, Basket, BasketLine, Quote, Way
from shop.notices import Part
from shop.ordering import GUEST, Pay, PlacingBody, PlacingLine, Told, Why, request_number
from shop.orders import Line, Order, ToPay
from shop.places import Location
from shop.sla import Promise
from shop.sla import due as promised
from sync.messages import Identifier

log = structlog.get_logger(__name__)

_AHEAD = timedelta(minutes=5)
"""A device's clock may be so wrong, and no more, where it says when a price was shown."""

_WAITS = timedelta(minutes=2)
"""Nobody waits longer for an answer."""

Said = Annotated[str, StringConstraints(max_length=300)]


class PlaceLine(Body):
    """`shop.ordering.PlaceLine`."""

    line: LineNumber
    variant: Variant
    title: Text
    quantity: Annotated[int, Field(ge=1, le=MOST_UNITS)]
    price: Annotated[int, Field(ge=0, le=10**12)]
    version: Annotated[int, Field(ge=0)]
    quoted_at: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    way: Way
    place: Identifier

    @property
    def shown(self) -> datetime:
        return datetime.fromisoformat(self.quoted_at).astimezone(UTC)


class PlaceAsked(Body):
    """`shop.ordering.PlaceBody`."""

    order: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{36}$")]
    number: Annotated[str, StringConstraints(max_length=16)]
    lines: Annotated[list[PlaceLine], Field(min_length=1, max_length=MOST_LINES), AfterValidator(each_once)]
    currency: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
    total: Annotated[int, Field(ge=0, le=10**15)]
    contact: Annotated[dict[str, Said], Field(max_length=8)] = Field(default_factory=dict)
    address: Annotated[dict[str, Said], Field(max_length=8)] = Field(default_factory=dict)
    customer: Identifier | None = None
    delivery: Annotated[str, StringConstraints(max_length=24)] = ""
    pay: Pay
    language: Annotated[str, StringConstraints(max_length=8)]
    told: Told
    actor: Annotated[str, StringConstraints(max_length=64)]
    forgotten: bool = False

    @property
    def reserved(self) -> list[PlaceLine]:
        return [one for one in self.lines if one.way in RESERVED]


@dataclass(frozen=True, slots=True)
class _Buyer:
    """`id` of the customer; `tier` None for somebody who is no member. `contact` of a guest."""

    id: str | None
    tier: str | None
    contact: Mapping[str, str]
    address: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _No:
    """Why it cannot be: `lines` say more of it."""

    why: Why
    words: str
    lines: tuple[PlacingLine, ...] = ()
    total: int | None = None
    """What all of it costs now, where that is the matter."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One request at work."""

    context: Context
    asked: PlaceAsked
    terms: Terms
    places: Mapping[str, Any]
    buyer: _Buyer

    @property
    def option(self) -> Option | None:
        return self.terms.option(self.asked.delivery)

    @property
    def store(self) -> str:
        return self.context.device.store


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
    case = _case(context, asked)
    no = _unfit(case)
    quoted = _quoted(case) if no is None else None
    if isinstance(quoted, Totals):
        no = _short(case)
    elif quoted is not None:
        no = quoted
    if no is not None or not isinstance(quoted, Totals):
        return _refuse(case, no or _No("other", "This cannot be ordered."))
    return Applied(tuple(_accept(case, quoted)))


def _case(context: Context, asked: PlaceAsked) -> _Case:
    said = context.connection.execute(select(house.c.value).where(house.c.key == "limits")).scalar()
    wanted = sorted({context.device.store, *(one.place for one in asked.lines)})
    mine = bulk.among(context.connection, location.c.code, wanted)
    places = {row.code: row for row in context.connection.execute(select(location).where(mine))}
    terms = terms_from(json.loads(said) if said else {})
    return _Case(context, asked, terms, places, _buyer(context, asked))


def _buyer(context: Context, asked: PlaceAsked) -> _Buyer:
    """A customer whom central does not know is a guest."""
    row = None
    if asked.customer is not None and not asked.customer.startswith(GUEST):
        mine = select(customer).where(customer.c.id == asked.customer).with_for_update()
        row = context.connection.execute(mine).first()
    if row is None:
        return _Buyer(None, None, asked.contact, asked.address)
    return _Buyer(row.id, str(json.loads(row.body).get("tier") or ""), asked.contact, asked.address)


# --- whether it fits


def _unfit(case: _Case) -> _No | None:
    asked, sent = case.asked, any(one.way == "ship" for one in case.asked.lines)
    if any(not _is_place(case, one) for one in asked.lines):
        return _No("unknown_place", "Goods cannot be had in one of the places of this order.")
    if (sent and case.option is None) or (asked.pay == "phone" and not case.terms.pay_link):
        return _No("terms", "This way of delivery or payment is not offered any more.")
    if asked.forgotten:  # without goods to be sent, the number of the request is enough to pay and collect it
        lost = _No("forgotten", "Where to send this is not known any more. It has to be ordered again.")
        return lost if sent else None
    if (found := _wrong_contact(case, sent=sent)) is not None:
        return _No("contact", f"The {found} of this order cannot be used.")
    return None


def _is_place(case: _Case, line: PlaceLine) -> bool:
    row = case.places.get(line.place)
    if row is None:
        return False
    if line.way in ("shelf", "hold"):
        return line.place == case.store
    return bool(row.kind == "store" if line.way == "pickup" else row.kind in ("warehouse", "store"))


def _wrong_contact(case: _Case, *, sent: bool) -> str | None:
    """The first field of contact and address that does not do. A customer is known, unless they said something else."""
    try:
        contact = deliveries.contact_from(case.buyer.contact)
        address = deliveries.address_from(case.buyer.address) if sent else None
    except (ValueError, TypeError):
        return "contact"
    found = deliveries.problems(contact, address, case.terms.countries)
    if case.buyer.id is not None and not case.buyer.contact:
        found = {name: problem for name, problem in found.items() if name not in ("name", "email", "phone")}
    return next(iter(found), None)


def _quoted(case: _Case) -> Totals | _No:
    """What all of it costs: at the quotes the shopper saw, and less where it is cheaper by now. More only where a quote
    is older than a day, or never was: then the shopper agrees anew."""
    asked, now = case.asked, case.context.now
    known = placing_prices.of_store(
        case.context.connection, case.store, (one.variant for one in asked.lines), case.terms, case.buyer.tier, now
    )
    lost = [one for one in asked.lines if one.variant not in known.articles]
    if lost:
        return _No("unknown_article", "An article of this order is not sold any more.", tuple(map(_line, lost)))
    quotes = {one.line: _accepted(known, one, now) for one in asked.lines}
    dearer = tuple(
        _line(one, price=known.now(one.variant, now).now.minor) for one in asked.lines if quotes[one.line] is None
    )
    if dearer:
        return _No("price_changed", "A price has changed since it was shown.", dearer)
    cost = totals(_basket(asked, quotes), case.terms, case.option, asked.currency)
    if cost.unpriced or cost.total > asked.total:
        new = None if cost.unpriced else cost.total
        return _No("price_changed", "What this order costs has changed since it was shown.", total=new)
    return cost


def _accepted(known: placing_prices.Prices, line: PlaceLine, now: datetime) -> Quote | None:
    present = known.now(line.variant, now)
    shown_at = min(line.shown, now)
    then = None
    if line.shown <= now + _AHEAD and now - shown_at <= placing_prices.ACCEPTED:
        then = known.then(line.variant, shown_at, line.price)
    if present.now.minor < line.price:
        return present
    return then or (present if present.now.minor == line.price else None)


def _basket(asked: PlaceAsked, quotes: Mapping[int, Quote | None]) -> Basket:
    lines = (
        BasketLine(one.line, one.variant, "", one.title, None, one.quantity, quotes[one.line], one.way, one.place)
        for one in asked.lines
    )
    return Basket(tuple(lines))


def _short(case: _Case) -> _No | None:
    """What is not there in full. The stock items are held from here on: whoever comes next sees what this one took."""
    wanted = Counter[ledger.Key]()
    for one in case.asked.reserved:
        wanted[one.variant, one.place] += one.quantity
    levels = ledger.levels(case.context.connection, sorted({variant for variant, _ in wanted}))
    left = {key: _left(levels.get(key)) for key in wanted}
    gone = [one for one in case.asked.reserved if left[one.variant, one.place] < wanted[one.variant, one.place]]
    if not gone:
        return None
    lines = tuple(_line(one, left=left[one.variant, one.place]) for one in gone)
    return _No("sold_out", _sold_out(gone, lines), lines)


def _left(level: ledger.Level | None) -> int:
    return 0 if level is None else max(0, level.on_hand - level.reserved - level.safety)


def _sold_out(gone: Sequence[PlaceLine], lines: Sequence[PlacingLine]) -> str:
    named = [
        f"{clean(one.title) or one.variant} ({one.quantity} wanted, {said['left']} left)"
        for one, said in zip(gone, lines, strict=True)
    ]
    return f"Not there any more: {', '.join(named[:3])}{' and more' if len(named) > 3 else ''}."


def _line(one: PlaceLine, **more: int) -> PlacingLine:
    said: PlacingLine = {"line": one.line, "variant": one.variant, "title": clean(one.title), "place": one.place}
    said["wanted"] = one.quantity
    if "left" in more:
        said["left"] = more["left"]
    if "price" in more:
        said["price"] = more["price"]
    return said


# --- it cannot be


def _refuse(case: _Case, no: _No) -> Rejected:
    """Kept with what stands against it. Who has gone home with what they were told is written to, and somebody of
    the store looks after it."""
    asked, context = case.asked, case.context
    body = _body(case, "refused", asked.total if no.total is None else no.total) | {
        "why": no.why,
        "lines": list(no.lines),
    }
    request = _request(case, body, ())
    log.info("request_refused", request=asked.number, why=no.why, told=asked.told)
    if not _has_left(case):
        return Rejected(no.why, no.words, (_kept(case, request, guest=None, delivery=None),))
    buyer = case.buyer.id or _guest(case)
    told = [_kept(case, request, guest=None if case.buyer.id else buyer, delivery=None)]
    pseudo = Order(asked.number, (), "refused", context.now, asked.currency, 0, buyer, store=case.store)
    parts = [Part(one["title"] or one["variant"], one["wanted"]) for one in no.lines] or _parts(asked.reserved)
    notices.want(context.connection, pseudo, "refused", context.now, command=context.command.id, about=parts)
    told.append(
        conflicts.add(
            context.connection,
            "request_refused",
            case.store,
            f"order:{asked.number}",
            first=None,
            second=party(context, asked.actor),
            evidence={"why": no.why, "lines": list(no.lines)},
            now=context.now,
        )
    )
    return Rejected(no.why, no.words, tuple(told))


def _has_left(case: _Case) -> bool:
    """Whether the shopper no longer stands before the screen that says so."""
    asked, context = case.asked, case.context
    return asked.told == "request" or asked.forgotten or context.now - context.done_at > _WAITS


def _parts(lines: Iterable[PlaceLine]) -> list[Part]:
    return [Part(clean(one.title) or one.variant, one.quantity) for one in lines]


def _kept(case: _Case, request: Request, *, guest: str | None, delivery: Mapping[str, Any] | None) -> Change:
    connection, token = case.context.connection, placing.new_token()
    if request.state == "to_pay" and case.asked.pay == "phone":
        request = replace(request, body={**request.body, "link": f"{case.terms.pay_link}/{token}"})
    return placing.keep(connection, request, token=token, now=case.context.now, delivery=delivery, guest=guest)


def _guest(case: _Case) -> str | None:
    """A row for somebody whom nobody knows but by what they said here, so that they are told of their order like every
    customer; None of whom nothing is known."""
    contact, guest = case.buyer.contact, f"{GUEST}{case.asked.order}"
    known = {name: clean(contact[name]) for name in ("name", "email", "phone") if contact.get(name)}
    if not known or any(map(deliveries.is_card, contact.values())):
        return None
    body = canonical(known | {"language": clean(case.asked.language)})
    case.context.connection.execute(insert(customer).values(id=guest, body=body))
    return guest


def _request(case: _Case, body: PlacingBody, dues: tuple[Due, ...]) -> Request:
    asked, device = case.asked, case.context.device
    facts = (asked.order, asked.number, device.store, device.install, case.context.command.id, body["state"])
    return Request(*facts, body, dues)


def _body(case: _Case, state: ordering.State, total: int) -> PlacingBody:
    asked, device = case.asked, case.context.device
    said: PlacingBody = {"number": asked.number, "state": state, "store": device.store, "device": device.install}
    said |= {"total": total, "currency": asked.currency, "pay": asked.pay, "told": asked.told}
    said["at"] = shown(case.context.done_at)
    return said


# --- it is ordered


def _accept(case: _Case, cost: Totals) -> list[Change]:
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


def _orders(case: _Case, cost: Totals, buyer: str | None, until: datetime) -> list[tuple[Order, Due]]:
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
    case: _Case,
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
