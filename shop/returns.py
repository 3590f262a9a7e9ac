"""Whether goods may come back, and why: the checks of trade rules, section 4, in their order. Pure.

Each check that has something to say is a `Finding` with a code, words for staff and words for the customer; the pages
have the words in their languages by the code. The outcome is the worst of all. The trace and the policy's version are
kept with the return and printed on its slip.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from shop.bodies import Condition
from shop.places import Location, spans
from shop.promises import Freshness
from shop.return_money import STORE_CREDIT, Refund
from shop.return_policy import AT_FAULT, Budget, Holiday, Outcome, Policy

Check = Literal[
    "order", "quantity", "class", "window", "reason", "condition", "serial", "price", "velocity", "tender", "age",
    "receipt", "contact",
]  # fmt: skip
"""The last two are of goods without a receipt (`shop.receiptless`)."""
WORST: tuple[Outcome, ...] = ("authorised", "conditional", "manager", "denied")


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is for programs and for the pages' own languages, the words are English."""

    check: Check
    code: str
    outcome: Outcome
    staff: str
    customer: str


@dataclass(frozen=True, slots=True)
class Decision:
    outcome: Outcome
    findings: tuple[Finding, ...]
    version: str
    """Of the policy."""
    until: date | None = None
    """The last day of the window; None for no end, or where no order is known."""


@dataclass(frozen=True, slots=True)
class Sold:
    """One line as it was sold. `pending` units are on their way back through another channel. `delivered` is when the
    customer had it: the hand-over of a pickup; else `dispatched` counts. `serials` that were sold, where known."""

    bought: int
    returned: int
    pending: int
    price: int
    category: tuple[str, ...]
    placed: datetime
    handed_over: int = 0
    delivered: datetime | None = None
    dispatched: datetime | None = None
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the customer wants to bring back of one line."""

    units: int
    reason: str
    condition: Condition
    serial: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A return of the same customer: when, and what it gave back."""

    at: datetime
    value: int


@dataclass(frozen=True, slots=True)
class Around:
    """What else matters: the customer's earlier returns, how old the list of returns on this device is, and what the
    money would do (`Refund`)."""

    place: Location
    now: datetime
    age: Freshness = "fresh"
    history: tuple[Earlier, ...] = ()
    refund: Refund | None = None


def decide(sold: Sold | None, asked: Asked, around: Around, policy: Policy) -> Decision:
    """`sold` None: no such order or line is known."""
    if sold is None:
        unknown = Finding(
            "order",
            "not_found",
            "denied",
            "No order has this line. Without a receipt: store credit at the lowest price of late.",
            "We cannot find this purchase.",
        )
        return Decision("denied", (unknown,), policy.version)
    findings = tuple(found for check in _CHECKS for found in check(sold, asked, around, policy))
    return Decision(
        worst([one.outcome for one in findings]), findings, policy.version, until(sold, asked, around, policy)
    )


def worst(outcomes: Sequence[Outcome]) -> Outcome:
    return max(outcomes, key=WORST.index, default="authorised")


# --- the checks, in their order


def _order(sold: Sold, _asked: Asked, _around: Around, _policy: Policy) -> Iterator[Finding]:
    if not sold.handed_over and sold.delivered is None and sold.dispatched is None:
        yield Finding(
            "order",
            "not_delivered",
            "denied",
            "This was neither delivered nor handed over. Cancel the order instead.",
            "You have not received this yet, so it can be cancelled instead.",
        )


def _quantity(sold: Sold, asked: Asked, _around: Around, _policy: Policy) -> Iterator[Finding]:
    left = sold.bought - sold.returned - sold.pending
    if asked.units <= left:
        return
    code = "pending" if asked.units <= sold.bought - sold.returned else "returned" if sold.returned else "too_many"
    words = {
        "pending": "A return of these units is on its way already.",
        "returned": "These units have been returned already.",
        "too_many": "That is more than was bought.",
    }
    yield Finding("quantity", code, "denied", f"{words[code]} {max(0, left)} can still come back.", words[code])


def _class(sold: Sold, asked: Asked, _around: Around, policy: Policy) -> Iterator[Finding]:
    rule = policy.rule(sold.category)
    if not rule.returnable and asked.reason not in AT_FAULT:
        yield Finding(
            "class",
            f"class_{rule.name}",
            "denied",
            f"Articles of the class “{rule.name}” are not taken back.",
            "Articles of this kind cannot be returned.",
        )


def _window(sold: Sold, asked: Asked, around: Around, policy: Policy) -> Iterator[Finding]:
    last = until(sold, asked, around, policy)
    if last is not None and _today(around) > last:
        yield Finding(
            "window",
            "late",
            "manager",
            f"It could come back until {last.isoformat()}.",
            f"It could be returned until {last.isoformat()}.",
        )


def _reason(_sold: Sold, asked: Asked, _around: Around, policy: Policy) -> Iterator[Finding]:
    if asked.reason not in policy.reasons:
        yield Finding(
            "reason",
            "reason",
            "manager",
            "The policy does not know this reason.",
            "For this reason we have to ask a manager.",
        )


def _condition(sold: Sold, asked: Asked, _around: Around, policy: Policy) -> Iterator[Finding]:
    outcome = policy.rule(sold.category).conditions[asked.condition]
    if asked.reason in AT_FAULT:
        outcome = "conditional"  # what is broken is looked at, and not held against the customer
    if outcome != "authorised":
        yield Finding(
            "condition",
            f"condition_{asked.condition}",
            outcome,
            f"Its condition is “{asked.condition}”: please look at it.",
            "We have to look at it first."
            if outcome == "conditional"
            else "In this condition we cannot simply take it.",
        )


def _serial(sold: Sold, asked: Asked, _around: Around, policy: Policy) -> Iterator[Finding]:
    if not policy.rule(sold.category).serial:
        return
    if not asked.serial:
        words = "The serial number is missing: please scan it."
        yield Finding("serial", "serial_missing", "conditional", words, "We need the serial number.")
    elif sold.serials and asked.serial not in sold.serials:
        words = "This is not the piece that was sold: its serial number is another."
        yield Finding("serial", "serial_other", "manager", words, "This is not the piece that you bought.")


def _price(sold: Sold, _asked: Asked, _around: Around, policy: Policy) -> Iterator[Finding]:
    if policy.most_per_unit is not None and sold.price > policy.most_per_unit:
        words = "An article of this price is looked at by a second person."
        yield Finding("price", "dear", "manager", words, "For an article of this price we ask a manager.")


def _velocity(_sold: Sold, _asked: Asked, around: Around, policy: Policy) -> Iterator[Finding]:
    value = around.refund.total if around.refund else 0
    for limit in policy.velocity:
        since = around.now - timedelta(days=limit.days)
        recent = [one for one in around.history if one.at > since]
        if len(recent) + 1 > limit.returns or sum(one.value for one in recent) + value > limit.value:
            yield Finding(
                "velocity",
                f"velocity_{limit.days}",
                "manager",
                f"More returns in {limit.days} days than the policy allows without a manager.",
                "We have to ask a manager about this return.",
            )
            return


def _tender(_sold: Sold, _asked: Asked, around: Around, _policy: Policy) -> Iterator[Finding]:
    if around.refund is not None and any(to == STORE_CREDIT for to, _ in around.refund.tenders):
        yield Finding(
            "tender",
            "tender",
            "conditional",
            "More than was paid with the cards goes back: the rest becomes store credit.",
            "A part of it is given back as store credit.",
        )


def _age(_sold: Sold, _asked: Asked, around: Around, _policy: Policy) -> Iterator[Finding]:
    if around.age in ("old", "unknown"):
        yield Finding(
            "age",
            "age_old",
            "conditional",
            "Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.",
            "We take it now; your refund is confirmed as soon as we reach our office.",
        )


_CHECKS: tuple[Callable[[Sold, Asked, Around, Policy], Iterator[Finding]], ...] = (
    _order,
    _quantity,
    _class,
    _window,
    _reason,
    _condition,
    _serial,
    _price,
    _velocity,
    _tender,
    _age,
)


# --- the window


def until(sold: Sold, asked: Asked, around: Around, policy: Policy) -> date | None:
    """The last day on which it may come back; None for no end. It begins with the delivery (the hand-over of a pickup),
    else with the dispatch and the usual days on the way; a last day on which the store is closed becomes its next open
    day; goods bought for a holiday have longer."""
    days = policy.fault_days if asked.reason in AT_FAULT else policy.rule(sold.category).days
    begins = _begins(sold, around, policy)
    if days is None or begins is None:
        return None
    last = begins + timedelta(days=days)
    bought = _day(sold.placed, around.place)
    last = max([last, *(one.until for one in policy.holidays if _in(bought, one))])
    return _open_day(last, around.place)


def _begins(sold: Sold, around: Around, policy: Policy) -> date | None:
    if sold.delivered is not None:
        return _day(sold.delivered, around.place)
    if sold.dispatched is not None:
        return _day(sold.dispatched, around.place) + timedelta(days=policy.transit_days)
    return _day(sold.placed, around.place) if sold.handed_over else None


def _in(day: date, holiday: Holiday) -> bool:
    return holiday.begins <= day <= holiday.ends


def _open_day(day: date, place: Location) -> date:
    """`day`, or the next on which the place opens, as far as its hours are known."""
    begins = datetime.combine(day, datetime.min.time(), _zone(place))
    opens = next((one for one, _ in spans(place, begins, 14) if one.date() >= day), None)
    return opens.date() if opens is not None else day


def _today(around: Around) -> date:
    return _day(around.now, around.place)


def _day(at: datetime, place: Location) -> date:
    return at.astimezone(_zone(place)).date()


def _zone(place: Location) -> ZoneInfo:
    try:
        return ZoneInfo(place.time_zone)
    except (OSError, ValueError, KeyError):
        return ZoneInfo("UTC")


# --- what may be promised while central cannot be asked


Limit = Literal["per_return", "per_customer", "returns_per_customer", "per_device"]


@dataclass(frozen=True, slots=True)
class Spent:
    """What was promised today without central, by this customer and on this device."""

    customer: int = 0
    customer_returns: int = 0
    device: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """`left` is the most that this return may still promise; `over`: the limits that it goes beyond. With none the
    refund is promised (and still paid only by central), else the goods are taken and the refund waits."""

    left: int
    over: tuple[Limit, ...] = field(default=())


def room(budget: Budget, spent: Spent, amount: int) -> Room:
    left: dict[Limit, int] = {
        "per_return": budget.per_return,
        "per_customer": budget.per_customer - spent.customer,
        "per_device": budget.per_device - spent.device,
    }
    over = [limit for limit, most in left.items() if amount > most]
    if spent.customer_returns >= budget.returns_per_customer:
        over.append("returns_per_customer")
        return Room(0, tuple(over))
    return Room(max(0, min(left.values())), tuple(over))
