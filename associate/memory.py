"""What the pages ask of this device's memory, in one place; empty until the memory is open.

All of it is slow and called off the GUI thread. The records themselves are known only to the program's main.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from associate.device import Facts
from associate.order import NotGenuine
from associate.people import Person, person
from associate.signin import StaffList
from associate.today import Board, Refusal
from shop.basket_terms import Terms
from shop.conflicts import Conflict
from shop.counts import Basis, CountList, Moved, ToCount
from shop.feedback import FeedbackDay
from shop.instore import Layout
from shop.lookups import Age, Customer, Device, Found, Hit, Mended, Order, Queue, Results, Retailer, StaffMember, Task
from shop.ordering import Placing
from shop.pins import LOCKED_AT, PinAttempts
from shop.places import Location, Plan
from shop.promises import DEFAULT_LIMITS, Limits, freshness
from shop.return_policy import Policy
from shop.return_requests import ReturnRequest
from shop.return_signals import Signal
from shop.returns import Spent
from shop.signals import DeviceHour
from shop.signed_codes import Signed, Ticket
from shop.substitutes import Rule
from shop.transfers import Transfer
from shop.unknown_codes import UnknownCode


class RefusedAction(Protocol):
    """An action that central did not accept."""

    @property
    def id(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def aggregate(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def made_at(self) -> datetime: ...


class Storage(Protocol):
    """How much room there is: `level` ok, low or full, `free` in bytes."""

    @property
    def level(self) -> str: ...
    @property
    def free(self) -> int: ...


class Answers(Protocol):
    """The part of `records.store.Records` that the tablet reads."""

    def find(self, gtin: str) -> Found | None: ...
    def product(self, product_id: str, variant_id: str | None = None) -> Found | None: ...
    def search(self, text: str, limit: int = 60) -> Results: ...
    def retailer(self) -> Retailer | None: ...
    def locations(self) -> tuple[Location, ...]: ...
    def plan(self) -> Plan | None: ...
    def limits(self) -> Mapping[str, Limits]: ...
    def staff(self) -> tuple[StaffMember, ...]: ...
    def tasks(self) -> tuple[Task, ...]: ...
    def device(self) -> Device | None: ...
    def ages(self) -> dict[str, Age]: ...
    def queue(self) -> Queue: ...
    def rejected(self) -> Sequence[RefusedAction]: ...
    def storage(self) -> Storage: ...
    def mended(self) -> tuple[Mended, ...]: ...
    def terms(self) -> Terms: ...
    def placed(self, order: str) -> Placing | None: ...
    def unknown_codes(self) -> tuple[UnknownCode, ...]: ...
    def order(self, number: str) -> Order | None: ...
    def order_with(self, pickup_code: str) -> Order | None: ...
    def orders(self) -> tuple[Order, ...]: ...
    def conflicts(self) -> tuple[Conflict, ...]: ...
    def visit_hours(self) -> tuple[DeviceHour, ...]: ...
    def feedback_days(self) -> tuple[FeedbackDay, ...]: ...
    def count_bases(self, variants: Iterable[str]) -> dict[str, Basis]: ...
    def to_count(self) -> tuple[ToCount, ...]: ...
    def count_lists(self) -> tuple[CountList, ...]: ...
    def stock_moves(self, variant: str) -> tuple[Moved, ...]: ...
    def transfers(self) -> tuple[Transfer, ...]: ...
    def return_requests(self) -> tuple[ReturnRequest, ...]: ...
    def signals(self) -> tuple[Signal, ...]: ...
    def customer(self, member: str) -> Customer | None: ...
    def buyer(self, customer: str) -> Customer | None: ...
    def looked_at(self, customer: str) -> object: ...
    def customers(self, said: str) -> tuple[Customer, ...]: ...
    def return_policy(self) -> Policy: ...
    def promised_today(self, whose: str, now: datetime) -> Spent: ...
    def return_said(self, command: str) -> Mapping[str, object] | None: ...
    def articles(self, variants: Iterable[str]) -> dict[str, Hit]: ...
    def similar(self, product_id: str) -> tuple[Hit, ...]: ...
    def substitution(self) -> Rule: ...
    def in_bay(self, aisle: str, bay: str) -> tuple[Hit, ...]: ...
    def genuine(self, signed: Signed, now: datetime) -> Ticket | NotGenuine: ...
    def has_done(self, command: str) -> bool: ...
    def draft(self, person: str) -> Mapping[str, object] | None: ...
    def attempts(self, person: str) -> PinAttempts: ...
    def note_attempt(self, person: str, ok: bool) -> object: ...


@dataclass(frozen=True, slots=True)
class Home:
    """Where this tablet belongs, read when the memory opens and again when central changes it."""

    device: Device | None = None
    location: Location | None = None
    retailer: Retailer | None = None
    plan: Plan | None = None

    @property
    def store(self) -> str:
        return self.location.name if self.location else self.device.store if self.device else ""

    @property
    def zone(self) -> tzinfo | None:
        """The store's own time; None where it is not known."""
        try:
            return ZoneInfo(self.location.time_zone) if self.location else None
        except (OSError, ValueError, KeyError):
            return None


class Closed(Exception):
    """The memory is not open (yet)."""


class Memory:
    """`answers` is set once the records are open."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self.answers: Answers | None = None
        self.home = Home()

    @property
    def _open(self) -> Answers:
        if self.answers is None:
            raise Closed
        return self.answers

    @property
    def code(self) -> str:
        """The store's code, "" before it is known."""
        return self.home.device.store if self.home.device else ""

    def layouts(self) -> tuple[Layout, ...]:
        """How this store's own labels are made up."""
        return self.home.location.labels if self.home.location else ()

    def find(self, gtin: str) -> Found | None:
        return self._open.find(gtin)

    def product(self, product_id: str, variant_id: str | None) -> Found | None:
        return self._open.product(product_id, variant_id)

    def search(self, text: str) -> Results:
        return self._open.search(text)

    def in_bay(self, aisle: str, bay: str) -> tuple[Hit, ...]:
        return self._open.in_bay(aisle, bay)

    def genuine(self, signed: Signed) -> Ticket | NotGenuine:
        return self._open.genuine(signed, self._now())

    def order(self, number: str) -> Order | None:
        return self._open.order(number)

    def order_with(self, pickup_code: str) -> Order | None:
        return self._open.order_with(pickup_code)

    def orders(self) -> tuple[Order, ...]:
        return self._open.orders()

    def conflicts(self) -> tuple[Conflict, ...]:
        return self._open.conflicts()

    def visit_hours(self) -> tuple[DeviceHour, ...]:
        return self._open.visit_hours()

    def feedback_days(self) -> tuple[FeedbackDay, ...]:
        return self._open.feedback_days()

    def tasks(self) -> tuple[Task, ...]:
        return self._open.tasks()

    def count_bases(self, variants: Iterable[str]) -> dict[str, Basis]:
        return self._open.count_bases(variants)

    def to_count(self) -> tuple[ToCount, ...]:
        return self._open.to_count()

    def count_lists(self) -> tuple[CountList, ...]:
        return self._open.count_lists()

    def stock_moves(self, variant: str) -> tuple[Moved, ...]:
        return self._open.stock_moves(variant)

    def transfers(self) -> tuple[Transfer, ...]:
        return self._open.transfers()

    def return_requests(self) -> tuple[ReturnRequest, ...]:
        return self._open.return_requests()

    def signals(self) -> tuple[Signal, ...]:
        return self._open.signals()

    def customer(self, member: str) -> Customer | None:
        return self._open.customer(member)

    def buyer(self, customer: str) -> Customer | None:
        return self._open.buyer(customer)

    def looked_at(self, customer: str) -> object:
        return self._open.looked_at(customer)

    def customers(self, said: str) -> tuple[Customer, ...]:
        return self._open.customers(said)

    def return_policy(self) -> Policy:
        return self._open.return_policy()

    def promised_today(self, whose: str, now: datetime) -> Spent:
        return self._open.promised_today(whose, now)

    def return_said(self, command: str) -> Mapping[str, Any] | None:
        """What this tablet sent of a return that it took in."""
        return self._open.return_said(command)

    def articles(self, variants: Iterable[str]) -> Mapping[str, Hit]:
        return self._open.articles(variants)

    def similar(self, product_id: str) -> tuple[Hit, ...]:
        return self._open.similar(product_id)

    def substitution(self) -> Rule:
        return self._open.substitution()

    def orders_as_of(self) -> datetime | None:
        """When central last confirmed the orders of this store."""
        return next((age.as_of for scope, age in self._open.ages().items() if scope.startswith("orders:")), None)

    def locations(self) -> tuple[Location, ...]:
        return self._open.locations()

    def limits(self) -> Mapping[str, Limits]:
        return self._open.limits()

    def terms(self) -> Terms:
        return self._open.terms()

    def placed(self, order: str) -> Placing | None:
        """What became of an order that was placed in this store."""
        return self._open.placed(order)

    def ages(self) -> dict[str, Age]:
        return self._open.ages()

    def unknown_codes(self) -> tuple[UnknownCode, ...]:
        return self._open.unknown_codes()

    def draft(self, staff_id: str) -> Mapping[str, object] | None:
        """What this person was at when they were last here."""
        return self._open.draft(staff_id)

    def attempts(self, staff_id: str) -> PinAttempts:
        return self._open.attempts(staff_id)

    def note(self, staff_id: str, ok: bool) -> object:
        return self._open.note_attempt(staff_id, ok)

    def people(self) -> tuple[StaffMember, ...]:
        return self._open.staff()

    def refused(self, command: str) -> str | None:
        """Central's reason why it did not accept this action; None where it did, or has not answered."""
        return next((one.reason for one in self._open.rejected() if one.id == command), None)

    def has_done(self, command: str) -> bool:
        return self._open.has_done(command)

    def read_home(self) -> Home:
        device = self._open.device()
        code = device.store if device else ""
        here = next((place for place in self._open.locations() if place.code == code), None)
        return Home(device, here, self._open.retailer(), self._open.plan())

    def staff_list(self) -> StaffList:
        """The people of this store and how far their list may be trusted."""
        as_of = next((age.as_of for scope, age in self._open.ages().items() if scope.startswith("staff:")), None)
        limits = self._open.limits().get("staff", DEFAULT_LIMITS["staff"])
        level = freshness(None if as_of is None else self._now() - as_of, limits)
        return StaffList(self._open.staff(), level, as_of)

    def board(self) -> Board:
        """The calls of the store, with the pictures of what they are about, and its orders."""
        tasks = self._open.tasks()
        products = sorted({task.product for task in tasks if task.product})
        found = ((product, self._open.product(product)) for product in products)
        pictures = tuple((product, each.variant.picture or "") for product, each in found if each is not None)
        orders = self._open.orders()
        near = {one.shown.customer for one in orders if one.shown.customer and one.shown.is_open}
        buyers = ((customer, self._open.buyer(customer)) for customer in sorted(near))
        names = tuple((customer, buyer.first_name) for customer, buyer in buyers if buyer is not None)
        refusals, conflicts = self.refusals(), self._open.conflicts()
        here, zone = self.home.location, self.home.zone
        people = tuple((one.id, one.name) for one in self._open.staff())
        return Board(
            tasks, refusals, pictures, orders, names, people=people, place=here, conflicts=conflicts, zone=zone
        )

    def refusals(self) -> tuple[Refusal, ...]:
        """What was done here and central did not accept."""
        return tuple(Refusal(r.id, r.type, r.aggregate, r.reason, r.words, r.made_at) for r in self._open.rejected())

    def facts(self) -> Facts:
        """Everything that This device shows."""
        storage = self._open.storage()
        return Facts(
            device=self._open.device(),
            store=self.home.store,
            ages=self._open.ages(),
            limits=self._open.limits(),
            queue=self._open.queue(),
            refusals=self.refusals(),
            locked=self._locked(),
            free=storage.free,
            space=storage.level,
            mended=self._open.mended(),
        )

    def _locked(self) -> tuple[Person, ...]:
        return tuple(person(m) for m in self._open.staff() if self._open.attempts(m.id).failed >= LOCKED_AT)
