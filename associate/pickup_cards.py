"""The orders of the Pickups list: how they are read, how urgent they are, and which filters they pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

from associate import promise
from associate.at_work import Desk
from associate.promise import Bounds
from shop import orders, pickup_codes
from shop.lookups import Order

Group = Literal["pick", "stage", "missing", "ready", "back"]
"""What is to be done next with an order."""
GROUPS: tuple[Group, ...] = get_args(Group)
UNFINISHED = ("pick", "stage", "missing")
"""Groups in which the promise is still to be kept."""

Filter = Literal["here", "late", "nearing", "mine", "pick", "stage", "missing", "cancel", "ready", "back"]
FILTERS: tuple[Filter, ...] = get_args(Filter)
"""In the order in which somebody should look at them."""

FAR = datetime.max.replace(tzinfo=UTC)
QUARTER = timedelta(minutes=15)
"""Wherever a store is, its day begins at a full quarter of an hour of UTC."""


@dataclass(frozen=True, slots=True)
class Card:
    """An order of the list as it was read."""

    order: Order
    group: Group
    bounds: Bounds
    first_name: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`cards` by number; an order that nobody has to do anything about any more is None."""

    cards: Mapping[str, Card | None]
    people: Mapping[str, str]
    as_of: datetime | None


def group_of(order: orders.Order) -> Group | None:
    """What is to be done next with the order; None for nothing."""

    def any_in(*states: str) -> bool:
        return any(line.units(state) for line in order.lines for state in states)

    if any_in("open", "picking"):
        return "pick"
    if any_in("picked"):
        return "stage"
    if any_in("short"):
        return "missing"
    if any_in("staged"):
        return "ready"
    return "back" if any_in("to_shelve") else None


def read_all(desk: Desk) -> Reading:
    """Off the GUI thread."""
    return _reading(desk, ((order.number, order) for order in desk.orders()))


def read_some(desk: Desk, numbers: frozenset[str]) -> Reading:
    """Off the GUI thread: only these orders."""
    return _reading(desk, ((number, desk.order(number)) for number in numbers))


def _reading(desk: Desk, found: Iterable[tuple[str, Order | None]]) -> Reading:
    names: dict[str, str] = {}
    cards = {number: _card(desk, order, names) for number, order in found}
    return Reading(cards, {one.id: one.name for one in desk.people()}, desk.as_of())


def _card(desk: Desk, order: Order | None, names: dict[str, str]) -> Card | None:
    place = desk.place()
    if order is None or order.shown.method != "pickup":
        return None
    if place is not None and order.shown.store not in (None, place.code):
        return None
    group = group_of(order.shown)
    if group is None:
        return None
    customer = order.shown.customer or ""
    if customer not in names:
        buyer = desk.buyer(customer) if customer else None
        names[customer] = buyer.first_name if buyer is not None else ""
    return Card(order, group, promise.of(order.shown, place), names[customer])


@dataclass
class Known:
    """The list as it is known on this tablet."""

    cards: dict[str, Card] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    as_of: datetime | None = None

    def learn(self, reading: Reading) -> None:
        for number, card in reading.cards.items():
            if card is None:
                self.cards.pop(number, None)
            else:
                self.cards[number] = card
        self.people, self.as_of = reading.people, reading.as_of


def urgent(card: Card) -> tuple[int, datetime, str]:
    """Sorts: what has a promise to keep, the soonest first; then what waits for its customer, then what goes back."""
    order = card.order.shown
    if card.group in UNFINISHED:
        return 0, card.bounds.due or FAR, order.number
    return (1 if card.group == "ready" else 2), order.hold_until or FAR, order.number


def is_of(card: Card, person: str) -> bool:
    """Whether `person` is at the order, or was given it."""
    claim = card.order.shown.claim
    return claim is not None and person != "" and claim.actor == person


def in_tote(card: Card, person: str) -> bool:
    """Whether `person` collects the order together with others."""
    claim = card.order.shown.claim
    return is_of(card, person) and claim is not None and claim.tote != "" and card.group in UNFINISHED


def filters(card: Card, person: str, now: datetime) -> frozenset[Filter]:
    """The filters that the order passes, for the one who looks."""
    order = card.order.shown
    band = card.bounds.band(now) if card.group in UNFINISHED else None
    passes: dict[Filter, bool] = {
        "here": order.arrival is not None and order.is_open,
        "late": band == "breached",
        "nearing": band == "nearing",
        "mine": is_of(card, person),
        "missing": any(line.units("short") for line in order.lines),
        "cancel": order.cancel_asked_at is not None,
    }
    return frozenset(name for name, yes in passes.items() if yes) | {card.group}


def same_until(card: Card, now: datetime) -> datetime:
    """Until when the order looks as it does `now` if nothing happens to it: another band of its promise, a minute less
    of it, another day."""
    day = now + QUARTER - (now - datetime.min.replace(tzinfo=UTC)) % QUARTER
    due, hurry = card.bounds.due, card.bounds.hurry
    if card.group not in UNFINISHED or due is None or hurry is None or due <= now:
        return day
    if now < hurry:
        return min(day, hurry)
    return min(day, due, now + (due - now) % timedelta(minutes=1) + timedelta.resolution)


def sought(card: Card, query: str) -> bool:
    """By number or first name as typed so far, or by the whole pickup code."""
    folded = query.strip().casefold()
    order = card.order.shown
    if folded in order.number.casefold() or folded in card.first_name.casefold():
        return True
    return bool(order.pickup_code) and order.pickup_code == pickup_codes.canonical(query)
