"""What the customer of an order was told last, and what was asked for elsewhere for it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shop import notices
from shop.lookups import Order
from shop.places import Location

State = Literal["", "queued", "sent", "failed", "dropped", "held"]
_AS_CENTRAL_SAYS: dict[str, State] = {"queued": "queued", "sent": "sent", "failed": "failed", "dropped": "dropped"}


@dataclass(frozen=True, slots=True)
class Message:
    """`topic` as in `shop.notices`, "" where it is not known here. `state` as in `shop.orders.Told`, or held: central
    has not heard yet what it is about; "" where nothing was said. `at`: since when, None of one that is held."""

    topic: str = ""
    state: State = ""
    at: datetime | None = None


def message(order: Order) -> Message:
    """The newest message: what this tablet knows and central does not goes before what central has said."""
    foreseen = notices.foreseen(order.confirmed, order.shown)
    if foreseen:
        return Message(foreseen[-1], "held")
    if _asked_here(order):
        return Message("", "held")
    last = max(order.confirmed.told, key=lambda one: one.at, default=None)
    if last is None or last.state not in _AS_CENTRAL_SAYS:
        return Message()
    return Message(last.topic, _AS_CENTRAL_SAYS[last.state], last.at)


def _asked_here(order: Order) -> bool:
    """Whether somebody asked for a message here, of which central has not heard; a step does not keep its topic."""
    known = {one.id for one in order.confirmed.steps}
    return any(one.kind == "notify" and one.id not in known for one in order.shown.steps)


def asked_for(order: Order, places: Iterable[Location]) -> tuple[int, str]:
    """Units that were asked for elsewhere and are not here yet, and where, by name, "" where it is more than one."""
    sources = {one.source for one in order.shown.transfers}
    names = {place.code: place.name for place in places}
    where = "".join(names.get(one, one) for one in sources) if len(sources) == 1 else ""
    return sum(one.units for one in order.shown.transfers), where
