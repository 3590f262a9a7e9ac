"""A customer as an associate may know them: name, tier, points with their age, and what they have open here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

import structlog
from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.came_back import last_told
from associate.order import NotGenuine
from associate.people import initials
from associate.vouching import Vouching
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes
from shop.lookups import Customer, Order
from shop.signed_codes import Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Phase = Literal["empty", "customer", "unknown", "refused", "failed"]
LAST_DIGITS = 4


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def number(self, value: int) -> str: ...


@dataclass(frozen=True, slots=True)
class CustomerBook:
    """What the page needs of the records, called off the GUI thread. `looked_at`: somebody's details were shown."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    customer: Callable[[str], Customer | None]
    orders: Callable[[], tuple[Order, ...]]
    looked_at: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Known:
    """The answer to a member code. `verified`: by a changing code, not only by a card."""

    phase: Phase
    member: str = ""
    verified: bool = False
    customer: Customer | None = None
    orders: tuple[Order, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order of this customer in this store."""

    number: str
    status: str
    placed: str
    told: str = ""
    """What was promised at the last return of it (`shop.bodies.Promised`); "" where nothing came back."""
    settled: bool = False
    """Central says that the money of that return has been paid back."""


@dataclass(frozen=True, slots=True)
class CustomerState:
    """`phase`: empty, customer, unknown (no open business here), refused (`why` as of `Records.genuine`), failed."""

    phase: Phase = "empty"
    name: str = ""
    first_name: str = ""
    initials: str = ""
    tier: str = ""
    points: str = ""
    age: str = ""
    member: str = ""
    verified: bool = False
    why: str = ""


def known(book: CustomerBook, code: codes.Loyalty | codes.Signed) -> Known:
    """Off the GUI thread. What is shown of a person counts as looked at, and is kept for a day from then."""
    verified = isinstance(code, codes.Signed)
    if isinstance(code, codes.Signed):
        ticket = book.genuine(code)
        if not isinstance(ticket, Ticket):
            log.info("member_code_refused", why=ticket.why)
            return Known("refused", why=ticket.why)
        member = ticket.name
    else:
        member = code.member
    customer = book.customer(member)
    if customer is None:
        return Known("unknown", member, verified)
    book.looked_at(customer.id)
    theirs = tuple(order for order in book.orders() if order.shown.customer == customer.id)
    return Known("customer", member, verified, customer, theirs)


@QmlElement
@QmlUncreatable("made by the program")
class CustomerSheet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: CustomerState
    answered = Signal(str)
    """A code was answered: understood, unknown or refused."""

    def __init__(
        self, book: CustomerBook, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(CustomerState())
        self._book, self._now, self._words = book, now, words
        self._newest = Newest(background)
        self._known: Known | None = None
        self._orders = Rows(OrderRow, "number", parent=self)
        self.vouching_for = Vouching(self._card, background=background)

    phase = field(str, "phase")
    name = field(str, "name")
    firstName = field(str, "first_name")  # noqa: N815 - QML's name
    initials = field(str, "initials")
    tier = field(str, "tier")
    points = field(str, "points")
    age = field(str, "age")
    member = field(str, "member")
    verified = field(bool, "verified")
    why = field(str, "why")

    def _get_orders(self) -> Rows:
        return self._orders

    orders = Property(Rows, _get_orders, constant=True)

    def _vouching(self) -> Vouching:
        return self.vouching_for

    vouching = Property(Vouching, _vouching, constant=True)

    def _card(self) -> str:
        """The member number of whoever showed their card, and no more than that."""
        return self._known.member if self._known is not None and not self._known.verified else ""

    def look(self, code: codes.Loyalty | codes.Signed) -> None:
        """A member code was scanned: the newest wins."""
        self.vouching_for.close()
        self._newest.run(known, self._book, code, then=self._looked, failed=self._failed)

    def drop(self) -> None:
        """Something else was scanned: the last question needs no answer."""
        self._newest.forget()

    def forget(self) -> None:
        """Another person, or somebody signed out."""
        self.vouching_for.close()
        self._newest.forget()
        self._known = None
        self._orders.show([])
        self.show(CustomerState())

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._known is not None:
            self._lay(self._known)

    def _looked(self, answer: Known) -> None:
        self.vouching_for.close()  # it was for the card before
        self._lay(answer)
        self.answered.emit("refused" if answer.phase == "refused" else "understood")

    def _failed(self, error: Exception) -> None:
        log.error("customer_not_read", error=type(error).__name__)
        self._lay(Known("failed"))
        self.answered.emit("unknown")

    def _lay(self, answer: Known) -> None:
        self._known = answer
        state = CustomerState(
            answer.phase, member=answer.member[-LAST_DIGITS:], verified=answer.verified, why=answer.why
        )
        now, customer = self._now(), answer.customer
        self._orders.show(
            [
                OrderRow(one.number, one.shown.status, self._words.moment(one.shown.placed_at, now), *last_told(one))
                for one in answer.orders
            ]
        )
        if customer is not None:
            state = replace(
                state,
                name=customer.name,
                first_name=customer.first_name,
                initials=initials(customer.name),
                tier=customer.tier,
                points=self._words.number(customer.points),
                age=self._words.age(customer.as_of, now),
            )
        self.show(state)
