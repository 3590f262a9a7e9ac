"""Which order goods come back of: by any code that a customer may show, by what they can tell, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

import structlog

from associate.return_desk_flow import ReturnCounter
from shop import codes
from shop.lookups import Order
from shop.places import Location
from shop.return_drafts import DraftLine
from shop.signed_codes import Nonce, Ticket

log = structlog.get_logger()

Asked = codes.OrderNumber | codes.PickupCode | codes.ReturnCode | codes.ReturnDraft | codes.Loyalty | codes.Signed
Phase = Literal["order", "many", "nothing", "refused"]
MOST = 30
"""As many are listed; whoever has more to choose from says more."""
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?")


@dataclass(frozen=True, slots=True)
class Sought:
    """The answer. `number`: the one order; `orders`: several to choose from, the newest first, `more` of them than are
    listed. `wishes`: what the customer chose at a kiosk for the return `return_id`. `why`: as of `Records.genuine`, why
    a signed code is not believed; `shown`: what nothing was found for."""

    phase: Phase
    number: str = ""
    orders: tuple[Order, ...] = ()
    more: bool = False
    shown: str = ""
    why: str = ""
    return_id: str = ""
    wishes: tuple[DraftLine, ...] = ()
    nonce: Nonce | None = None


def by_code(counter: ReturnCounter, asked: Asked) -> Sought:
    """Off the GUI thread."""
    if isinstance(asked, codes.OrderNumber):
        return _one(counter.order(asked.number), asked.number)
    if isinstance(asked, codes.PickupCode):
        return _one(counter.order_with(asked.code), asked.code)
    if isinstance(asked, codes.Loyalty):
        return _of_member(counter, asked.member)
    if isinstance(asked, codes.ReturnDraft):
        found = _one(counter.order(asked.order), asked.order)
        return replace(found, return_id=asked.id, wishes=asked.lines)
    if isinstance(asked, codes.ReturnCode):
        return _of_return(counter, asked.code)
    ticket = counter.genuine(asked)
    if not isinstance(ticket, Ticket):
        log.info("return_code_refused", why=ticket.why)
        return Sought("refused", why=ticket.why)
    return _of_ticket(counter, ticket)


def _of_ticket(counter: ReturnCounter, ticket: Ticket) -> Sought:
    if ticket.kind == "loyalty":
        return _of_member(counter, ticket.name)
    if ticket.kind == "pickup":
        return _one(counter.order(ticket.name), ticket.name)
    order = counter.order(ticket.name)
    if order is not None:
        return Sought("order", order.number, nonce=ticket.once)
    found = _of_return(counter, ticket.name)
    return Sought("order", found.number, nonce=ticket.once) if found.phase == "order" else found


def by_words(counter: ReturnCounter, text: str, zone: tzinfo | None, today: date) -> Sought:
    """What the customer can tell: a number or a code, an e-mail address, a name, a day, or several of them. Off the GUI
    thread."""
    code = codes.read(text)
    if isinstance(code, codes.Ambiguous):
        code = next((one for one in code.readings if isinstance(one, Asked)), code)
    if isinstance(code, Asked):
        found = by_code(counter, code)
        if found.phase != "nothing":
            return found
    return _listed(matching(counter, text, zone, today), text.strip())


def matching(counter: ReturnCounter, text: str, zone: tzinfo | None, today: date) -> list[Order]:
    """Orders that everything said is true of."""
    days, rest = said_days(text, today), _DAY.sub(" ", text).casefold().split()
    if not days and not rest:
        return []
    names = {one.id for one in counter.customers(" ".join(rest))} if rest else set()
    found = (one for one in counter.orders() if _fits(one, rest, names))
    return [one for one in found if not days or days & set(_days(one, zone))]


def _fits(order: Order, words: Iterable[str], customers: set[str]) -> bool:
    """By its number, or as an order of one of these customers."""
    wanted = "".join(words)
    if not wanted or order.shown.customer in customers:
        return True
    return len(wanted) > 3 and wanted in order.number.casefold()


def said_days(text: str, today: date) -> frozenset[date]:
    """Days in `text`, written 2026-11-21, 21.11.2026, 21/11/26 or 21.11.: without a year, the last such day."""
    found = (_day(match, today) for match in _DAY.finditer(text))
    return frozenset(one for one in found if one is not None)


def _day(match: re.Match[str], today: date) -> date | None:
    year, month, day, first, second, third = match.groups()
    try:
        if year:
            return date(int(year), int(month), int(day))
        if third:
            return date(int(third) + (2000 if len(third) == 2 else 0), int(second), int(first))
        this = date(today.year, int(second), int(first))
    except ValueError:
        return None
    return this if this <= today else date(today.year - 1, this.month, min(this.day, 28))


def _days(order: Order, zone: tzinfo | None) -> Iterable[date]:
    """Those on which it was placed or handed over."""
    for at in (order.shown.placed_at, *(one.at for one in order.shown.hand_overs)):
        yield at.astimezone(zone).date()


def _one(order: Order | None, shown: str) -> Sought:
    return Sought("order", order.number) if order is not None else Sought("nothing", shown=shown)


def _of_member(counter: ReturnCounter, member: str) -> Sought:
    customer = counter.customer(member)
    if customer is None:
        return Sought("nothing", shown=member)
    return _listed([one for one in counter.orders() if one.shown.customer == customer.id], customer.first_name)


def _of_return(counter: ReturnCounter, code: str) -> Sought:
    """The order that goods of this return came back of, also where it was undone."""

    def ids(order: Order) -> set[str]:
        gone = (one.record.id for one in order.shown.undone)
        return {one.upper() for one in (*(one.id for one in order.shown.returns), *gone)}

    number = next((order.number for order in counter.orders() if code.upper() in ids(order)), "")
    return Sought("order", number) if number else Sought("nothing", shown=code)


def _listed(orders: list[Order], shown: str) -> Sought:
    if not orders:
        return Sought("nothing", shown=shown[:80])
    if len(orders) == 1:
        return Sought("order", orders[0].number)
    newest = sorted(orders, key=lambda one: (one.shown.placed_at, one.number), reverse=True)
    return Sought("many", orders=tuple(newest[:MOST]), more=len(newest) > MOST, shown=shown[:80])


def zone_of(place: Location | None) -> tzinfo | None:
    """The store's own time; None where it is not known."""
    try:
        return ZoneInfo(place.time_zone) if place is not None else None
    except (OSError, ValueError, KeyError):
        return None


def today(now: datetime, zone: tzinfo | None) -> date:
    return now.astimezone(zone).date()
