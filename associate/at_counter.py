"""What a hand-over is made of, and how far it has come. Pure but for what reads the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from associate.counting import Counting
from shop import codes
from shop.deeds import Deed
from shop.lookups import Customer, Hit, Order, StaffMember
from shop.orders import HandedOver
from shop.promises import DEFAULT_LIMITS, Freshness, Limits, freshness
from shop.signed_codes import Ticket
from shop.verification import Proofs

Phase = Literal["empty", "verify", "scan", "sign", "saving", "done", "gone"]
Progress = Literal["saved", "on_its_way", "confirmed", "contested", "refused", "undone"]


class NotGenuine(Protocol):
    """A signed code that is not to be believed."""

    @property
    def why(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Counter:
    """What is needed of the records; all that reads is called off the GUI thread. `refused`: central's reason why it
    did not accept a command, None where it did or has not answered. `used_up`: whether an error says that a code was
    used before."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Order | None]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    people: Callable[[], tuple[StaffMember, ...]]
    as_of: Callable[[], datetime | None]
    limits: Callable[[], Mapping[str, Limits]]
    refused: Callable[[str], str | None]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]
    used_up: Callable[[Exception], bool]


@dataclass(frozen=True, slots=True)
class AtHand:
    """The order as read, with what one needs to know around it."""

    order: Order
    first_name: str
    articles: Mapping[str, Hit]
    people: Mapping[str, str]
    as_of: datetime | None
    limits: Limits
    refused: str | None

    def level(self, now: datetime) -> Freshness:
        """How current the orders on this device are."""
        return freshness(None if self.as_of is None else now - self.as_of, self.limits)


@dataclass(frozen=True, slots=True)
class Flow:
    """One hand-over on its way. `command` is the id under which it will be saved, `level` how current the orders were
    when it was verified, `unscanned` why units go out that nobody scanned."""

    phase: Phase = "empty"
    command: str = ""
    facts: AtHand | None = None
    proofs: Proofs = field(default_factory=Proofs)
    ticket: Ticket | None = None
    level: Freshness = "unknown"
    counting: Counting = field(default_factory=Counting)
    unscanned: str = ""


def read(counter: Counter, number: str, command: str) -> AtHand | None:
    """Off the GUI thread; None where there is no such order here any more."""
    order = counter.order(number)
    if order is None:
        return None
    buyer = counter.buyer(order.shown.customer) if order.shown.customer else None
    return AtHand(
        order,
        buyer.first_name if buyer is not None else "",
        counter.articles(tuple(line.variant for line in order.shown.lines)),
        {one.id: one.name for one in counter.people()},
        counter.as_of(),
        counter.limits().get("pickup", DEFAULT_LIMITS["pickup"]),
        counter.refused(command) if command else None,
    )


def progress(order: Order, command: str, refused: str | None, *, online: bool) -> Progress:
    """How far the hand-over `command` of this device has come."""
    if any(one.id == command for one in order.confirmed.hand_overs):
        return "confirmed"
    if refused is not None:
        return "refused"
    if order.contested:
        return "contested"
    if not any(one.id == command for one in order.shown.hand_overs):
        return "undone"
    return "on_its_way" if online else "saved"


def before(order: Order, command: str) -> HandedOver | None:
    """The last hand-over of somebody else that stands."""
    return next((one for one in reversed(order.confirmed.hand_overs) if one.id != command), None)
