"""What a customer is told of a pickup order, and when (trade rules, section 3). Pure.

A step makes a topic due; what is due waits in central's outbox. Before it leaves, it is asked whether it still holds:
nobody is told that an order lies ready which was taken out of its bay again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from shop import orders, pickup
from shop.orders import HandOver, Order, UndoHandOver
from shop.pickup import AnswerCancel, AskCancel, CancelShort, Expire, Notify, Substitute, is_ready

Topic = Literal[
    "ready",
    "partly_ready",
    "reminder",
    "expired",
    "cancelled",
    "substituted",
    "delayed",
    "handed_over",
    "hand_over_undone",
    "store_credit",
    "return_begun",
    "return_undone",
    "placed",
    "refused",
    "paid",
    "unpaid",
    "sent",
    "back",
]
"""Some follow from no step of an order: `store_credit`, central made a voucher and says what it is worth;
`return_begun`, the customer wants to bring something back and gets the code for it; `return_undone`, they have goods
again that had come back, or some of them; and of what was ordered in a store
(`shop.ordering`): `placed`, `refused`, of a request that cannot be had, `paid`, and `unpaid`, nobody paid in time."""
ONCE: tuple[Topic, ...] = ("ready", "partly_ready")
"""Said again only when somebody asks for it: an order that lies ready a second time is no news."""
TO_COLLECT: tuple[Topic, ...] = ("ready", "partly_ready", "reminder")
"""What brings the customer to the store, with the code that is shown there."""

CENTRAL = "central"
"""Who takes a step that follows from the time alone."""
REMINDED = timedelta(days=1)
"""So long before the end of the hold the customer is reminded."""
SOONEST = timedelta(hours=12)
"""A reminder that would come sooner than this after the first message is none."""


@dataclass(frozen=True, slots=True)
class Part:
    """Units of an article that a message is about; `instead_of` is the title of what they replace."""

    title: str
    units: int
    instead_of: str = ""


def due(before: Order, event: pickup.Event | orders.Event, after: Order) -> tuple[Topic, ...]:
    """What the customer is to be told because of a step. A step that the order has seen before changed nothing and says
    nothing."""
    if after is before:
        return ()
    if isinstance(event, Notify):
        return (_ready(after) if event.topic == "ready" else event.topic,)
    if isinstance(event, HandOver):
        return ("sent" if after.method == "ship" else "handed_over",)
    if isinstance(event, UndoHandOver):
        return ("hand_over_undone",)
    if isinstance(event, Substitute):
        return ("substituted",)
    given_up: tuple[Topic, ...] = ()
    if isinstance(event, CancelShort | AskCancel | AnswerCancel) and _more(before, after, "cancelled"):
        given_up = ("unpaid",) if _never_paid(before, event) else ("cancelled",)
    elif isinstance(event, Expire) and _more(before, after, "expired"):
        given_up = ("expired",)
    now_ready = isinstance(event, pickup.Event) and is_ready(after) and not is_ready(before)
    return (*given_up, _ready(after)) if now_ready else given_up


def _never_paid(before: Order, event: pickup.Event | orders.Event) -> bool:
    """Nobody asked to cancel it: the time in which it was to be paid is over."""
    if before.to_pay is None or not isinstance(event, AskCancel):
        return False
    return event.by.actor == CENTRAL and before.to_pay.until <= event.by.at


def foreseen(before: Order, after: Order) -> tuple[Topic, ...]:
    """What the customer is going to be told, by what an order has become: for whoever does not know its steps."""
    found: list[Topic] = []
    if _more(before, after, "cancelled"):
        found.append("cancelled")
    if _more(before, after, "expired"):
        found.append("expired")
    if is_ready(after) and not is_ready(before):
        found.append(_ready(after))
    was, now = ({one.id for one in order.hand_overs} for order in (before, after))
    if was - now:
        found.append("hand_over_undone")
    if now - was:
        found.append("handed_over")
    return tuple(found)


def _ready(order: Order) -> Topic:
    return "partly_ready" if order.partly and any(line.units("short") for line in order.lines) else "ready"


def holds(topic: Topic, command: str, order: Order, now: datetime) -> bool:
    """Whether a message about the step `command` is still true of the order as it is by now."""
    if topic in ("ready", "partly_ready"):
        return is_ready(order)
    if topic == "reminder":
        return is_ready(order) and order.hold_until is not None and now < order.hold_until
    if topic == "delayed":
        return order.is_open and not is_ready(order)
    if topic in ("handed_over", "sent"):
        return any(one.id == command for one in order.hand_overs)
    return order.is_open if topic == "placed" else True


def remind_at(order: Order, now: datetime) -> datetime | None:
    """When the customer is reminded of an order that lies ready; None where the hold is too short for it."""
    if order.hold_until is None:
        return None
    at = order.hold_until - REMINDED
    return at if at - now >= SOONEST else None


def parts(topic: Topic, before: Order, event: pickup.Event | orders.Event, after: Order) -> tuple[Part, ...]:
    """The goods that a message is about."""
    if isinstance(event, Substitute):
        old = before.line(event.line)
        return (Part(event.title, event.units, old.title if old else ""),)
    if topic in ("handed_over", "sent") and isinstance(event, HandOver):
        return _parts(after, event.units)
    if isinstance(event, UndoHandOver):
        gone = next((one for one in before.hand_overs if one.id == event.hand_over), None)
        return _parts(after, {line: gone.units(line) for line in gone.taken} if gone else {})
    if topic in ("cancelled", "expired", "unpaid"):
        return _parts(after, _more(before, after, "expired" if topic == "expired" else "cancelled"))
    if topic in TO_COLLECT:
        return _parts(after, {line.line: line.units("staged") for line in after.lines})
    return _parts(after, {line.line: line.open + line.units("short") for line in after.lines})


def missing(order: Order) -> tuple[Part, ...]:
    """What does not lie ready yet, of an order of which a part does."""
    return _parts(order, {line.line: line.units("short") for line in order.lines})


def _parts(order: Order, units: Mapping[int, int]) -> tuple[Part, ...]:
    return tuple(Part(line.title or line.variant, units[line.line]) for line in order.lines if units.get(line.line))


def _more(before: Order, after: Order, state: str) -> dict[int, int]:
    """{line: units that came into `state`}."""
    known = {line.line: line.units(state) for line in before.lines}
    grown = {line.line: line.units(state) - known.get(line.line, 0) for line in after.lines}
    return {line: units for line, units in grown.items() if units > 0}
