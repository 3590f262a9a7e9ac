"""One order as an associate needs it at a glance: whose, until when, and where each piece of it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal, Protocol

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import told
from associate.came_back import ReturnBefore, before
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, orders, verification
from shop.lookups import Customer, Hit, Order, StaffMember
from shop.money import Money
from shop.orders import Line
from shop.places import Location
from shop.return_policy import DEFAULT, Policy
from shop.signed_codes import Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Phase = Literal["empty", "order", "unknown", "elsewhere", "refused", "failed"]
Asked = codes.OrderNumber | codes.PickupCode | codes.Signed


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def time(self, at: datetime) -> str: ...


class Spoken(Wording, Protocol):
    """Words for sums as well."""

    def money(self, money: Money) -> str: ...


class NotGenuine(Protocol):
    """A signed code that is not to be believed."""

    @property
    def why(self) -> str: ...


@dataclass(frozen=True, slots=True)
class OrderBook:
    """What the page needs of the records, called off the GUI thread."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Order | None]
    order_with: Callable[[str], Order | None]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    locations: Callable[[], tuple[Location, ...]]
    store: Callable[[], str]
    as_of: Callable[[], datetime | None]
    people: Callable[[], tuple[StaffMember, ...]]
    policy: Callable[[], Policy]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a code. `why` a signed one is not believed; `shown` is the number or code that nothing was found
    for; `place` the store it belongs to."""

    phase: Phase
    order: Order | None = None
    buyer: Customer | None = None
    articles: Mapping[str, Hit] | None = None
    as_of: datetime | None = None
    why: str = ""
    shown: str = ""
    place: str = ""
    code: verification.Code = ""
    ticket: Ticket | None = None
    people: Mapping[str, str] | None = None
    policy: Policy = DEFAULT
    asked: tuple[int, str] = (0, "")
    """As `told.asked_for`."""

    @property
    def proven(self) -> bool:
        return self.code == "signed"


@dataclass(frozen=True, slots=True)
class Given:
    """A hand-over that stands: `who` gave `units` to the customer. `waits`: it is not confirmed yet."""

    id: str
    who: str
    at: str
    units: int
    waits: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of the order; units per state as in the trade's own words. `spot` is where it lies in the store."""

    id: int
    title: str
    detail: str
    picture: str
    spot: str
    quantity: int
    open: int = 0
    picking: int = 0
    picked: int = 0
    staged: int = 0
    handed_over: int = 0
    returned: int = 0
    short: int = 0
    cancelled: int = 0
    expired: int = 0


STATES = ("open", "picking", "picked", "staged", "handed_over", "returned", "short", "cancelled", "expired")


@dataclass(frozen=True, slots=True)
class OrderState:
    """`phase`: empty, order, unknown, elsewhere, refused (`why` in the words of `Records.genuine`), failed. `late`: the
    promise is over and not everything is staged. The customer is here since `here_since`, in the parking bay `bay`. It
    lies in so many `places`. `topic`, `told` and `told_at` as in `told.Message`. So many units were `asked` for at
    `source`, "" for several places."""

    phase: Phase = "empty"
    number: str = ""
    status: str = ""
    first_name: str = ""
    promised: str = ""
    late: bool = False
    placed: str = ""
    channel: str = ""
    method: str = ""
    place: str = ""
    age: str = ""
    why: str = ""
    shown: str = ""
    proven: bool = False
    pending: bool = False
    contested: bool = False
    can_hand_over: bool = False
    here_since: str = ""
    bay: str = ""
    places: int = 0
    topic: str = ""
    told: str = ""
    told_at: str = ""
    asked: int = 0
    source: str = ""
    can_return: bool = False
    request: str = ""
    to_pay: str = ""
    """What is still to be paid for it, in words, and until when (`pay_until`); "" for what is paid."""
    pay_until: str = ""
    parents: tuple[str, ...] = ()
    """Orders whose goods came back for these, the first purchase of each line."""


def found(book: OrderBook, asked: Asked) -> Found:
    """Off the GUI thread."""
    if isinstance(asked, codes.OrderNumber):
        return _of(book, book.order(asked.number), asked.number)
    if isinstance(asked, codes.PickupCode):
        return replace(_of(book, book.order_with(asked.code), asked.code), code="fallback")
    ticket = book.genuine(asked)
    if isinstance(ticket, Ticket):
        return replace(_of(book, book.order(ticket.name), ticket.name), code="signed", ticket=ticket)
    log.info("pickup_code_refused", why=ticket.why)
    if ticket.why == "elsewhere":
        return Found("elsewhere", place=_place(book, asked.ticket.store), shown=asked.ticket.name)
    return Found("refused", why=ticket.why)


def _of(book: OrderBook, order: Order | None, shown: str) -> Found:
    as_of = book.as_of()
    if order is None:
        return Found("unknown", as_of=as_of, shown=shown)
    if order.shown.store not in (None, book.store()):
        return Found("elsewhere", place=_place(book, order.shown.store or ""), shown=order.number)
    return Found(
        "order",
        order=order,
        buyer=book.buyer(order.shown.customer) if order.shown.customer else None,
        articles=book.articles(tuple(line.variant for line in order.shown.lines)),
        as_of=as_of,
        people={one.id: one.name for one in book.people()},
        policy=book.policy(),
        asked=told.asked_for(order, book.locations() if order.shown.transfers else ()),
    )


def _place(book: OrderBook, store: str) -> str:
    return next((place.name for place in book.locations() if place.code == store), store)


def owed(order: orders.Order, words: Spoken) -> str:
    """`Order.owed` as a person reads it, "" for none."""
    due = order.owed
    return words.money(Money(due.amount, order.currency)) if due is not None else ""


def _waits(order: orders.Order) -> bool:
    """Whether something is still to be done before it can be handed over."""
    return order.is_open and order.status != "ready"


def pieces(order: Order, articles: Mapping[str, Hit]) -> tuple[Piece, ...]:
    """The lines, in the order's own order."""
    return tuple(_piece(line, articles.get(line.variant)) for line in order.shown.lines)


def _piece(line: Line, hit: Hit | None) -> Piece:
    spot = hit.here.spot if hit is not None and hit.here is not None else None
    detail = ", ".join(part for part in (hit.variant.color, hit.variant.size) if part) if hit is not None else ""
    return Piece(
        id=line.line,
        title=line.title or (hit.title if hit is not None else line.variant),
        detail=detail,
        picture=(hit.variant.picture or "") if hit is not None else "",
        spot=f"{spot.aisle}-{spot.bay}" if spot is not None else "",
        quantity=line.quantity,
        **{state: line.states.get(state, 0) for state in STATES},
    )


@QmlElement
@QmlUncreatable("made by the program")
class OrderSheet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: OrderState
    answered = Signal(str)
    """A code was answered: understood, unknown or refused."""

    def __init__(self, book: OrderBook, *, background: Background, now: Callable[[], datetime], words: Spoken) -> None:
        super().__init__(OrderState())
        self._book, self._now, self._words = book, now, words
        self._newest, self._news = Newest(background), Newest(background)
        self._found: Found | None = None
        self._pieces = Rows(Piece, parent=self)
        self._given = Rows(Given, parent=self)
        self._back = Rows(ReturnBefore, parent=self)

    phase = field(str, "phase")
    number = field(str, "number")
    status = field(str, "status")
    firstName = field(str, "first_name")  # noqa: N815 - QML's name
    promised = field(str, "promised")
    late = field(bool, "late")
    placed = field(str, "placed")
    channel = field(str, "channel")
    method = field(str, "method")
    place = field(str, "place")
    age = field(str, "age")
    why = field(str, "why")
    shown = field(str, "shown")
    proven = field(bool, "proven")
    pending = field(bool, "pending")
    contested = field(bool, "contested")
    canHandOver = field(bool, "can_hand_over")  # noqa: N815
    hereSince = field(str, "here_since")  # noqa: N815
    bay = field(str, "bay")
    places = field(int, "places")
    topic = field(str, "topic")
    told = field(str, "told")
    toldAt = field(str, "told_at")  # noqa: N815
    asked = field(int, "asked")
    source = field(str, "source")
    canReturn = field(bool, "can_return")  # noqa: N815
    parents = field(list, "parents")
    request = field(str, "request")
    toPay = field(str, "to_pay")  # noqa: N815
    payUntil = field(str, "pay_until")  # noqa: N815

    def _get_pieces(self) -> Rows:
        return self._pieces

    def _get_given(self) -> Rows:
        return self._given

    pieces = Property(Rows, _get_pieces, constant=True)
    given = Property(Rows, _get_given, constant=True)

    def _get_back(self) -> Rows:
        return self._back

    cameBack = Property(Rows, _get_back, constant=True)  # noqa: N815

    @property
    def shown_code(self) -> tuple[verification.Code, Ticket | None]:
        """The pickup code by which this order was opened."""
        return (self._found.code, self._found.ticket) if self._found is not None else ("", None)

    def look(self, asked: Asked) -> None:
        """A code was scanned: the newest wins."""
        self._newest.run(found, self._book, asked, then=self._looked, failed=self._failed)

    @Slot(str)
    def open(self, number: str) -> None:
        """From a customer's orders."""
        self._newest.run(found, self._book, codes.OrderNumber(number), then=self._lay, failed=self._failed)

    def drop(self) -> None:
        """Something else was scanned: the last question needs no answer."""
        self._newest.forget()

    def refresh(self) -> None:
        """Central changed orders, or this tablet did."""
        if self._found is not None and self._found.order is not None:
            asked, was = codes.OrderNumber(self._found.order.number), self._found
            then = partial(self._again, was.code, was.ticket)
            self._news.run(found, self._book, asked, then=then)

    def _again(self, code: verification.Code, ticket: Ticket | None, again: Found) -> None:
        was = self._found.order if self._found is not None else None
        if was is not None and again.order is not None and was.number == again.order.number:
            self._lay(replace(again, code=code, ticket=ticket))

    def forget(self) -> None:
        """Another person, or somebody signed out."""
        self._newest.forget()
        self._news.forget()
        self._found = None
        self._pieces.show([])
        self._given.show([])
        self._back.show([])
        self.show(OrderState())

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._found is not None:
            self._lay(self._found)

    def _looked(self, answer: Found) -> None:
        self._lay(answer)
        sounds = {"order": "understood", "elsewhere": "understood", "refused": "refused"}
        self.answered.emit(sounds.get(answer.phase, "unknown"))

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self._lay(Found("failed"))
        self.answered.emit("unknown")

    def _lay(self, answer: Found) -> None:
        self._found = answer
        order, now = answer.order, self._now()
        if order is None:
            self._pieces.show([])
            self._given.show([])
            self._back.show([])
            self.show(
                OrderState(answer.phase, why=answer.why, shown=answer.shown, place=answer.place, age=self._age(answer))
            )
            return
        self._pieces.show(pieces(order, answer.articles or {}))
        self._given.show(self._hand_overs(order, answer.people or {}))
        self._back.show(before(order, answer.people or {}, self._words, now, answer.policy))
        self.show(self._state(answer, order, now))

    def _state(self, answer: Found, order: Order, now: datetime) -> OrderState:
        shown = order.shown
        here, message = shown.arrival, told.message(order)
        return OrderState(
            phase="order",
            number=order.number,
            status=shown.status,
            first_name=answer.buyer.first_name if answer.buyer is not None else "",
            promised=self._moment(shown.promised_at),
            late=shown.promised_at is not None and shown.promised_at < now and _waits(shown),
            placed=self._words.moment(shown.placed_at, now),
            channel=shown.channel,
            method=shown.method,
            age=self._age(answer),
            proven=answer.proven,
            pending=order.pending,
            contested=order.contested,
            can_hand_over=shown.method == "pickup" and verification.can_begin(shown),
            here_since=self._words.moment(here.at, now) if here is not None and shown.is_open else "",
            bay=here.bay if here is not None else "",
            places=len({one.place for one in shown.staged}),
            topic=message.topic,
            told=message.state,
            told_at=self._moment(message.at),
            asked=answer.asked[0],
            source=answer.asked[1],
            can_return=any(line.returnable for line in shown.lines),
            request=shown.request,
            to_pay=owed(shown, self._words),
            pay_until=self._moment(shown.to_pay.until) if shown.to_pay is not None else "",
            parents=tuple(dict.fromkeys(line.parent.rpartition("/")[0] for line in shown.lines if line.parent)),
        )

    def _hand_overs(self, order: Order, people: Mapping[str, str]) -> list[Given]:
        known = {one.id for one in order.confirmed.hand_overs}
        return [
            Given(
                one.id,
                people.get(one.actor, ""),
                self._words.moment(one.at, self._now()),
                sum(one.units(line) for line in one.taken),
                one.id not in known,
            )
            for one in order.shown.hand_overs
        ]

    def _moment(self, at: datetime | None) -> str:
        """Words have no form for the future beyond today but the date."""
        return self._words.moment(at, self._now()) if at is not None else ""

    def _age(self, answer: Found) -> str:
        return self._words.age(answer.as_of, self._now()) if answer.as_of is not None else ""
