"""What a hand-over is made of, and how far it has come. Pure but for what reads the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, Protocol

from associate.counting import Counting
from shop import codes, verification
from shop.deeds import Deed
from shop.lookups import Customer, Found, Hit, Order, StaffMember
from shop.orders import HandedOver
from shop.places import Location
from shop.promises import DEFAULT_LIMITS, Freshness, Limits, freshness
from shop.signed_codes import Nonce, Ticket
from shop.verification import Proofs

Phase = Literal["empty", "verify", "scan", "sign", "saving", "done", "gone"]
UNDER_WAY = ("verify", "scan", "sign")
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
    find: Callable[[str], Found | None]
    people: Callable[[], tuple[StaffMember, ...]]
    places: Callable[[], tuple[Location, ...]]
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
    """One hand-over on its way. `command` is the id under which it will be saved, `nonce` that of the signed code which
    allows it, `level` how current the orders were when it was verified, `unscanned` why units go out that nobody
    scanned, `resumed` the phase it had reached when the tablet ended."""

    phase: Phase = "empty"
    number: str = ""
    command: str = ""
    resumed: Phase = "empty"
    facts: AtHand | None = None
    proofs: Proofs = field(default_factory=Proofs)
    nonce: Nonce | None = None
    level: Freshness = "unknown"
    counting: Counting = field(default_factory=Counting)
    unscanned: str = ""
    signature: str = ""

    @property
    def wanted(self) -> int:
        """Units that are to go out."""
        lines = self.facts.order.shown.lines if self.facts is not None else ()
        return sum(self.counting.wanted(line, self.level) for line in lines)


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


def begun(flow: Flow, facts: AtHand, now: datetime) -> Flow:
    """With the order read for the first time: at its start, or where it was when the tablet ended. What was shown then
    has to do now as well, else somebody looks again; what was saved is done."""
    if any(one.id == flow.command for one in facts.order.shown.hand_overs):
        return replace(flow, facts=facts, phase="done", resumed="empty")
    level = facts.level(now)
    ask = verification.asked(level, facts.order.shown, named=flow.proofs.named)
    holds = flow.resumed != "empty" and ask != "not_here" and not verification.lacking(ask, flow.proofs)
    return replace(flow, facts=facts, level=level, phase=flow.resumed if holds else "verify", resumed="empty")


def renewed(flow: Flow, facts: AtHand) -> Flow:
    """With the order as it is by now: somebody else may have been there."""
    if flow.phase not in UNDER_WAY:
        return replace(flow, facts=facts)
    order = facts.order.shown
    counting = flow.counting.within(order, flow.level)
    phase: Phase = "scan" if flow.phase == "sign" and not counting.units else flow.phase
    at_hand = any(line.at_hand for line in order.lines)
    return replace(flow, facts=facts, counting=counting, phase=phase if at_hand else "gone")


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
