"""What the board of returns reads, and works out off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal

from shop import return_figures
from shop.conflicts import Conflict
from shop.deeds import Deed
from shop.lookups import Customer, Order, StaffMember
from shop.pickup_figures import day_of
from shop.places import Location
from shop.return_figures import Figures, OpenRefund, Promised
from shop.return_policy import Policy
from shop.return_requests import ReturnRequest
from shop.return_signals import Signal
from shop.returns import Spent

Period = Literal["today", "week", "month"]
DAYS: Mapping[Period, int] = {"today": 0, "week": 6, "month": 29}
"""Whole days before today."""


@dataclass(frozen=True, slots=True)
class Returns:
    """What is asked of the records; all off the GUI thread but `place`, `install` and `save`. `promised` is what this
    device promised on the store's day that `now` is in."""

    orders: Callable[[], tuple[Order, ...]]
    requests: Callable[[], tuple[ReturnRequest, ...]]
    signals: Callable[[], tuple[Signal, ...]]
    conflicts: Callable[[], tuple[Conflict, ...]]
    policy: Callable[[], Policy]
    promised: Callable[[str, datetime], Spent]
    buyer: Callable[[str], Customer | None]
    people: Callable[[], tuple[StaffMember, ...]]
    as_of: Callable[[], datetime | None]
    place: Callable[[], Location | None]
    install: Callable[[], str]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]


@dataclass(frozen=True, slots=True)
class Noticed:
    """A signal and the orders behind it."""

    signal: Signal
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """As it was at `at`. `promises` are of today, by device; `promised_here` is this device's own account."""

    at: datetime
    requests: tuple[ReturnRequest, ...]
    orders: Mapping[str, Order]
    refunds: tuple[OpenRefund, ...]
    figures: Mapping[Period, Figures]
    promises: tuple[Promised, ...]
    promised_here: int
    noticed: tuple[Noticed, ...]
    policy: Policy
    currency: str
    names: Mapping[str, str]
    """First names by customer, as far as this device may know them."""
    people: Mapping[str, str]
    as_of: datetime | None


def read(source: Returns, zone: tzinfo | None, now: datetime) -> Reading:
    """Off the GUI thread."""
    known, policy = source.orders(), source.policy()
    orders = {one.number: one for one in known}
    shown = [one.shown for one in known]
    begins, requests = day_of(source.place(), zone or UTC, now).begins, source.requests()
    backs = return_figures.came_back(known)
    place = source.place()
    signals = return_figures.signals(backs, source.signals(), policy, place.code if place is not None else "", now)
    return Reading(
        at=now,
        requests=requests,
        orders=orders,
        refunds=return_figures.open_refunds(known, source.conflicts()),
        figures={
            name: return_figures.figures(backs, shown, begins - timedelta(days=days)) for name, days in DAYS.items()
        },
        promises=return_figures.promises(backs, begins, policy),
        promised_here=source.promised("", now).device,
        noticed=tuple(Noticed(one, return_figures.orders_behind(one, backs)) for one in signals),
        policy=policy,
        currency=return_figures.currency_of(shown),
        names=_names(source, orders, requests, signals),
        people={one.id: one.name for one in source.people()},
        as_of=source.as_of(),
    )


def _names(
    source: Returns, orders: Mapping[str, Order], requests: Iterable[ReturnRequest], signals: Iterable[Signal]
) -> dict[str, str]:
    asked = {orders[one.order].shown.customer or "" for one in requests if one.order in orders}
    noticed = {one.subject.partition(":")[2] for one in signals if one.subject.startswith("customer:")}
    found = {customer: source.buyer(customer) for customer in sorted((asked | noticed) - {""})}
    return {customer: buyer.first_name for customer, buyer in found.items() if buyer is not None}
