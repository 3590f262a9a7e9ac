"""What a pickup code, a fallback code or an order number opens: the facts of one order, no more than the code allows.

A signed code is proof: the whole order is shown. The fallback code is something one was told: it says whether the order
is ready, and answers alike for what is unknown, of another store, collected, cancelled and over. An order number
is on every parcel: it says nothing at all. Whoever says that they are here learns when it is their turn, and who comes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

from shop import codes, waiting
from shop.lookups import Customer, Hit, Order
from shop.orders import OPEN, Line
from shop.signed_codes import Ticket

Phase = Literal[
    "start", "ready", "short", "not_ready", "missing", "cancel_asked", "rest", "thanks", "elsewhere", "collected",
    "cancelled", "expired", "unknown", "not_here_yet", "number", "forged", "out_of_date", "early", "unchecked",
    "locked", "trouble",
]  # fmt: skip
Asked = codes.PickupCode | codes.OrderNumber | codes.Signed

OPEN_PHASES: frozenset[Phase] = frozenset({"ready", "short", "not_ready", "missing", "cancel_asked", "rest"})
"""Something of the order is still to be collected here."""
HERE_PHASES: frozenset[Phase] = OPEN_PHASES - {"rest"}
"""Where somebody may say that they are here."""
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
    """What is asked of the device's memory. `store` is this store's code; `as_of` of the store's orders, which `all`
    are, with those that were collected lately. `arrive` notes that the customer of an order is here, in this parking
    bay, and raises what keeps it from being saved."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Order | None]
    order_with: Callable[[str], Order | None]
    all: Callable[[], tuple[Order, ...]]
    arrive: Callable[[str, str], None]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    store: Callable[[], str]
    as_of: Callable[[], datetime | None]
    now: Callable[[], datetime]
    owns: Callable[[str], bool] = lambda _number: False
    """Whether an order is that of the customer who has proven here who they are."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an order; `quantity` units of it. `later`: they are not here yet."""

    id: int
    title: str
    detail: str
    picture: str
    quantity: int
    later: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Of somebody who said that they are here, `since` when. `before`: people whose turn is earlier, -1 where nobody
    can say; `minutes` until somebody comes, 0 likewise; `coming`: the first name of who brings it. `sent`: central
    knows of it."""

    since: datetime
    bay: str = ""
    before: int = -1
    minutes: int = 0
    coming: str = ""
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """`proven`: the code was signed. `customer` is the id of whose order it is, for telling one person from the next.
    `store` is where the order waits if not here. `pieces` lie ready, `later` more are to come. `over_at`: when it was
    collected. `stale`: the list of orders is older than a list should be."""

    phase: Phase
    proven: bool = False
    number: str = ""
    customer: str = ""
    first_name: str = ""
    items: tuple[Item, ...] = ()
    pieces: int = 0
    later: int = 0
    promised_at: datetime | None = None
    over_at: datetime | None = None
    store: str = ""
    waiting: Waiting | None = None
    as_of: datetime | None = None
    stale: bool = False


def collected(orders: Orders, asked: Asked) -> Collected:
    """The answer to a code. Called off the GUI thread."""
    if isinstance(asked, codes.OrderNumber):
        return of_number(orders, asked.number) if orders.owns(asked.number) else Collected("number")
    if isinstance(asked, codes.PickupCode):
        return _told(orders, asked.code)
    ticket = orders.genuine(asked)
    if isinstance(ticket, Ticket):
        return of_number(orders, ticket.name)
    phase = WHY.get(ticket.why, "forged")
    return Collected(phase, store=asked.ticket.store if phase == "elsewhere" else "")


def of_number(orders: Orders, number: str) -> Collected:
    """The order that was proven to be this person's."""
    order = orders.order(number)
    if order is None:
        return _dated(orders, Collected("not_here_yet", proven=True, number=number))
    shown = order.shown
    if shown.store not in (None, orders.store()):
        return Collected("elsewhere", proven=True, store=shown.store or "", customer=shown.customer or "")
    return _shown(orders, order)


def again(orders: Orders, facts: Collected) -> Collected:
    """How the order on screen stands now. What was proven stays so, also when its code is over meanwhile; who only had
    a code to say learns no more than before, and that it is theirs now."""
    found = of_number(orders, facts.number)
    if facts.phase in HERE_PHASES | {"thanks"} and found.phase == "collected":
        found = replace(found, phase="thanks")
    if facts.proven:
        return found
    if found.phase == "thanks":
        return Collected("thanks", number=facts.number, customer=facts.customer, as_of=found.as_of)
    return _open_to_all(found) if found.phase in OPEN_PHASES else _dated(orders, Collected("unknown"))


def arrived(orders: Orders, facts: Collected, bay: str) -> Collected:
    """The customer of this order is here; raises what keeps it from being saved."""
    orders.arrive(facts.number, bay)
    return again(orders, facts)


def _told(orders: Orders, code: str) -> Collected:
    order = orders.order_with(code)
    if order is None or standing(order) not in OPEN_PHASES or order.shown.store not in (None, orders.store()):
        return _dated(orders, Collected("unknown"))
    return _open_to_all(_shown(orders, order))


def _open_to_all(facts: Collected) -> Collected:
    """What an order says to somebody who only has a code to say: not whose it is, and not what is in it."""
    phase: Phase = facts.phase if facts.phase != "cancel_asked" else "not_ready" if facts.later else "ready"
    return replace(facts, phase=phase, proven=False, first_name="", items=())


def _dated(orders: Orders, facts: Collected) -> Collected:
    as_of = orders.as_of()
    old = as_of is None or orders.now() - as_of > waiting.FRESH
    return replace(facts, as_of=as_of, stale=old)


def _shown(orders: Orders, order: Order) -> Collected:
    shown, phase = order.shown, standing(order)
    buyer = orders.buyer(shown.customer) if shown.customer else None
    facts = Collected(
        phase,
        proven=True,
        number=order.number,
        customer=shown.customer or "",
        first_name=buyer.first_name if buyer is not None else "",
        items=_items(orders, order) if phase in OPEN_PHASES else (),
        pieces=sum(line.units("staged") for line in shown.lines),
        later=sum(_later(line) for line in shown.lines),
        promised_at=shown.promised_at,
        over_at=max((one.at for one in shown.hand_overs), default=None),
        waiting=_waiting(orders, order),
    )
    return _dated(orders, facts)


def _waiting(orders: Orders, order: Order) -> Waiting | None:
    now, shown = orders.now(), order.shown
    if shown.arrival is None or not waiting.is_waiting(shown, now):
        return None
    turn = waiting.turn(order.number, [one.shown for one in orders.all()], now, orders.as_of())
    return Waiting(
        since=shown.arrival.at,
        bay=shown.arrival.bay,
        before=turn.before if turn is not None else -1,
        minutes=(turn.minutes or 0) if turn is not None else 0,
        coming=waiting.coming(shown, now),
        sent=order.confirmed.arrival is not None and waiting.is_waiting(order.confirmed, now),
    )


def _later(line: Line) -> int:
    """Units that are to come yet: they are being collected, or missing."""
    return line.open - line.units("staged") + line.units("short")


def _items(orders: Orders, order: Order) -> tuple[Item, ...]:
    """What lies ready, then what comes later. Of a line may be both."""
    lines = order.shown.lines
    known = orders.articles(tuple(line.variant for line in lines))
    parts = [(line, line.units("staged"), False) for line in lines] + [(line, _later(line), True) for line in lines]
    return tuple(
        replace(_item(at, line.title, units, known.get(line.variant)), later=later)
        for at, (line, units, later) in enumerate(parts)
        if units
    )


def _item(number: int, title: str, quantity: int, hit: Hit | None) -> Item:
    if hit is None:
        return Item(number, title, "", "", quantity)
    detail = ", ".join(part for part in (hit.variant.color, hit.variant.size) if part)
    return Item(number, title or hit.title, detail, hit.variant.picture or "", quantity)


def standing(order: Order) -> Phase:
    """Where an order stands for the person who wants it, from the states of its units."""
    shown = order.shown
    there = {state for line in shown.lines for state, units in line.states.items() if units}
    if not shown.is_open:
        return "collected" if "handed_over" in there else "expired" if "expired" in there else "cancelled"
    if shown.cancel_asked_at is not None:
        return "cancel_asked"
    if "staged" not in there and "handed_over" in there:
        return "rest"
    if there & (set(OPEN) - {"staged"}):
        return "not_ready"
    if "short" not in there:
        return "ready"
    return "missing" if "staged" not in there else "ready" if shown.partly else "short"
