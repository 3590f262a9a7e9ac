"""What a pickup code, a fallback code or an order number opens: the facts of one order, no more than the code allows.

A signed code is proof: the whole order is shown. The fallback code is something one was told: it says whether the order
is ready, and answers alike for what is unknown, of another store, collected, cancelled and over. An order number
is on every parcel: it says nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from shop import codes
from shop.lookups import Customer, Hit, Order
from shop.orders import OPEN
from shop.signed_codes import Ticket

Phase = Literal[
    "start", "ready", "short", "not_ready", "elsewhere", "collected", "cancelled", "expired", "unknown", "not_here_yet",
    "number", "forged", "out_of_date", "early", "unchecked", "locked", "trouble",
]  # fmt: skip
Asked = codes.PickupCode | codes.OrderNumber | codes.Signed

OPEN_PHASES: frozenset[Phase] = frozenset({"ready", "short", "not_ready"})
WHY: Mapping[str, Phase] = {
    "expired": "out_of_date",
    "too_early": "early",
    "elsewhere": "elsewhere",
    "used": "collected",
    "no_keys": "unchecked",
    "old_keys": "unchecked",
}
"""Why a signed code was not accepted, and what the page says to it; all else is not one of ours."""


class NotGenuine(Protocol):
    """A signed code that is not to be believed."""

    @property
    def why(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Orders:
    """What is asked of the device's memory. `store` is this store's code; `as_of` of the store's orders."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Order | None]
    order_with: Callable[[str], Order | None]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    store: Callable[[], str]
    as_of: Callable[[], datetime | None]


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an order; `quantity` units of it wait here."""

    id: int
    title: str
    detail: str
    picture: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Collected:
    """`proven`: the code was signed. `customer` is the id of whose order it is, for telling one person from the next.
    `store` is where the order waits if not here. `pieces` wait here."""

    phase: Phase
    proven: bool = False
    number: str = ""
    customer: str = ""
    first_name: str = ""
    items: tuple[Item, ...] = ()
    pieces: int = 0
    promised_at: datetime | None = None
    store: str = ""
    as_of: datetime | None = None


def collected(orders: Orders, asked: Asked) -> Collected:
    """The answer to a code. Called off the GUI thread."""
    if isinstance(asked, codes.OrderNumber):
        return Collected("number")
    if isinstance(asked, codes.PickupCode):
        return _told(orders, asked.code)
    ticket = orders.genuine(asked)
    if isinstance(ticket, Ticket):
        return of_number(orders, ticket.name)
    phase = WHY.get(ticket.why, "forged")
    return Collected(phase, store=asked.ticket.store if phase == "elsewhere" else "")


def of_number(orders: Orders, number: str) -> Collected:
    """The order that was proven to be this person's."""
    as_of = orders.as_of()
    order = orders.order(number)
    if order is None:
        return Collected("not_here_yet", proven=True, as_of=as_of)
    shown = order.shown
    if shown.store not in (None, orders.store()):
        return Collected("elsewhere", proven=True, store=shown.store or "", customer=shown.customer or "")
    return _shown(orders, order, as_of)


def _told(orders: Orders, code: str) -> Collected:
    as_of = orders.as_of()
    order = orders.order_with(code)
    phase: Phase = standing(order) if order is not None else "unknown"
    if order is None or phase not in OPEN_PHASES or order.shown.store not in (None, orders.store()):
        return Collected("unknown")
    shown = order.shown
    return Collected(
        phase,
        customer=shown.customer or "",
        number=order.number,
        pieces=sum(line.open for line in shown.lines),
        promised_at=shown.promised_at,
        as_of=as_of,
    )


def _shown(orders: Orders, order: Order, as_of: datetime | None) -> Collected:
    shown, phase = order.shown, standing(order)
    buyer = orders.buyer(shown.customer) if shown.customer else None
    return Collected(
        phase,
        proven=True,
        number=order.number,
        customer=shown.customer or "",
        first_name=buyer.first_name if buyer is not None else "",
        items=_items(orders, order) if phase in OPEN_PHASES else (),
        pieces=sum(line.open for line in shown.lines),
        promised_at=shown.promised_at,
        as_of=as_of,
    )


def _items(orders: Orders, order: Order) -> tuple[Item, ...]:
    waiting = [line for line in order.shown.lines if line.open]
    known = orders.articles(tuple(line.variant for line in waiting))
    return tuple(_item(line.line, line.title, line.open, known.get(line.variant)) for line in waiting)


def _item(number: int, title: str, quantity: int, hit: Hit | None) -> Item:
    if hit is None:
        return Item(number, title, "", "", quantity)
    detail = ", ".join(part for part in (hit.variant.color, hit.variant.size) if part)
    return Item(number, title or hit.title, detail, hit.variant.picture or "", quantity)


def standing(order: Order) -> Phase:
    """Where an order stands for the person who wants it, from the states of its units."""
    sums: dict[str, int] = {}
    for line in order.shown.lines:
        for state, units in line.states.items():
            sums[state] = sums.get(state, 0) + units
    there = {state for state, units in sums.items() if units}
    waiting = there & set(OPEN)
    if not waiting:
        return "collected" if "handed_over" in there else "expired" if "expired" in there else "cancelled"
    if "short" in there:
        return "short"
    return "ready" if waiting == {"staged"} else "not_ready"
