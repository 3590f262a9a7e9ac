"""The device's memory as the pages ask it, before and after it has opened.

The window stands before the files are open: until then every question answers "nothing yet". Only what the pages need
is named here; `kiosk.main` gives the real functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.collecting import NotGenuine
from kiosk.feedback import Said
from kiosk.help import HelpCall
from kiosk.member import Identity
from kiosk.store import Store
from shop import signed_codes
from shop.codes import Loyalty
from shop.content import Content
from shop.customers import Consent, Met
from shop.deeds import Deed
from shop.facets import Facets, Question
from shop.instore import Layout
from shop.lookups import Age, Beside, Category, Customer, Found, Hit, Order, Results, Task
from shop.ordering import Placing
from shop.prices import Promotion
from shop.recommendations import Bought, Suggestion
from shop.return_policy import DEFAULT, Policy
from shop.return_requests import ReturnRequest, Wish
from shop.signals import Name
from shop.signed_codes import Signed, Ticket
from shop.slips import NotPrinted, Outcome, Sheet
from shop.unknown_codes import Unknown


class Answers(Protocol):
    """The look-ups of the device's memory."""

    def find(self, gtin: str) -> Found | None: ...
    def product(self, product_id: str, variant_id: str | None = None) -> Found | None: ...
    def seek(self, question: Question, start: int = 0, limit: int = 60) -> Results: ...
    def facets(self, question: Question) -> Facets: ...
    def forget_questions(self) -> None: ...
    def beside(self, product_id: str, each: int = 6) -> Beside: ...
    def offers(self, limit: int = 12) -> tuple[Hit, ...]: ...
    def categories(self, path: tuple[str, ...] = ()) -> tuple[Category, ...]: ...
    def task(self, task_id: str) -> Task | None: ...
    def tasks(self) -> tuple[Task, ...]: ...
    def order(self, number: str) -> Order | None: ...
    def order_with(self, pickup_code: str) -> Order | None: ...
    def orders(self) -> tuple[Order, ...]: ...
    def return_requests(self) -> tuple[ReturnRequest, ...]: ...
    def return_policy(self) -> Policy: ...
    def customer(self, member: str) -> Customer | None: ...
    def buyer(self, customer: str) -> Customer | None: ...
    def looked_at(self, customer: str) -> Future[None]: ...
    def articles(self, variants: Iterable[str]) -> dict[str, Hit]: ...
    def discreet(self, variants: Iterable[str]) -> dict[str, Hit]: ...
    def recommended(self, history: Sequence[Sequence[Bought]]) -> tuple[tuple[Suggestion, Hit], ...]: ...
    def ages(self) -> dict[str, Age]: ...
    def placed(self, order: str) -> Placing | None: ...
    def note_unknown(self, unknown: Unknown) -> Future[None]: ...
    def contents(self) -> tuple[Content, ...]: ...
    def promotions(self) -> tuple[Promotion, ...]: ...
    def count(self, counts: Mapping[Name, int]) -> Future[None]: ...


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A signed code that nobody here could look at yet."""

    why: str = "no_keys"


@dataclass
class Memory:
    """`answers` is None until the files are open. `call` and `cancel` make and take back help calls; `verify` judges a
    signed code by the keys of this device."""

    answers: Answers | None = None
    verify: Callable[[Signed], Ticket | NotGenuine] | None = None
    call: Callable[[HelpCall], Future[None]] | None = None
    cancel: Callable[[str], Future[None]] | None = None
    note_arrival: Callable[[str, str], None] | None = None
    begin: Callable[[str, str, tuple[Wish, ...], bool], None] | None = None
    order_placed: Callable[[str, Deed], None] | None = None
    say: Callable[[Said], Future[None]] | None = None
    printer: Callable[[Sheet], Outcome] | None = None
    asks_central: Callable[[str, str, str], Met] | None = None
    consent_said: Callable[[str, Consent, bool], Future[None]] | None = None
    store: Store = field(default_factory=Store)
    online: bool = False

    def note_unknown(self, unknown: Unknown) -> None:
        if self.answers is not None:
            self.answers.note_unknown(unknown)

    def arrive(self, number: str, bay: str) -> None:
        """The customer of this order is here, in this parking bay; raises what keeps it from being saved."""
        if self.note_arrival is None:
            raise RuntimeError("the device's memory is not open")
        self.note_arrival(number, bay)

    def begin_return(self, return_id: str, order: str, lines: tuple[Wish, ...], mail: bool) -> None:
        """Tell the desk what comes back; raises what keeps it from being saved."""
        if self.begin is None:
            raise RuntimeError("the device's memory is not open")
        self.begin(return_id, order, lines, mail)

    def place_order(self, order: str, deed: Deed) -> None:
        """The order with this id; once more is the same order. Raises what keeps it from being saved."""
        if self.order_placed is None:
            raise RuntimeError("the device's memory is not open")
        self.order_placed(order, deed)

    def placed(self, order: str) -> Placing | None:
        return self.answers.placed(order) if self.answers else None

    def print(self, sheet: Sheet) -> Outcome:
        """Half a minute at most; off the GUI thread."""
        return self.printer(sheet) if self.printer is not None else NotPrinted("off")

    def return_requests(self) -> tuple[ReturnRequest, ...]:
        return self.answers.return_requests() if self.answers else ()

    def return_policy(self) -> Policy:
        return self.answers.return_policy() if self.answers else DEFAULT

    def layouts(self) -> tuple[Layout, ...]:
        """How this store's own labels are made up."""
        return self.store.here.labels if self.store.here is not None else ()

    def find(self, gtin: str) -> Found | None:
        return self.answers.find(gtin) if self.answers else None

    def product(self, product: str, variant: str | None) -> Found | None:
        return self.answers.product(product, variant) if self.answers else None

    def beside(self, product: str) -> Beside:
        return self.answers.beside(product) if self.answers else Beside()

    def offers(self) -> tuple[Hit, ...]:
        return self.answers.offers() if self.answers else ()

    def seek(self, question: Question, start: int, limit: int) -> Results:
        return self.answers.seek(question, start, limit) if self.answers else Results(question.text, (), 0)

    def facets(self, question: Question) -> Facets:
        return self.answers.facets(question) if self.answers else Facets(0, {})

    def forget_questions(self) -> None:
        if self.answers is not None:
            self.answers.forget_questions()

    def categories(self, path: tuple[str, ...]) -> tuple[Category, ...]:
        return self.answers.categories(path) if self.answers else ()

    def tasks(self) -> tuple[Task, ...]:
        return self.answers.tasks() if self.answers else ()

    def task(self, task: str) -> Task | None:
        return self.answers.task(task) if self.answers else None

    def genuine(self, signed: Signed) -> Ticket | NotGenuine:
        return self.verify(signed) if self.verify else Unchecked()

    def identify(self, code: Loyalty | Signed) -> Identity | NotGenuine:
        """Whose code this is. A customer that is shown counts as looked at: they may be kept for a day from now."""
        member, verified, proof = "", False, ""
        if isinstance(code, Loyalty):
            member = code.member
        else:
            ticket = self.genuine(code)
            if not isinstance(ticket, Ticket):
                return ticket
            member, verified, proof = ticket.name, True, signed_codes.text(code.message, code.signature)
        customer = self.answers.customer(member) if self.answers else None
        if customer is not None and self.answers:
            self.answers.looked_at(customer.id)
        return Identity(member, verified, customer, proof)

    def meet(self, visit: str, code: str, member: str) -> Met:
        """Who that is, as central says; raises what keeps it from an answer."""
        if self.asks_central is None:
            raise ConnectionError("nobody to ask yet")
        return self.asks_central(visit, code, member)

    def change_consent(self, customer: str, consent: Consent, given: bool) -> Future[None]:
        return self.consent_said(customer, consent, given) if self.consent_said else _closed()

    def discreet(self, variants: Iterable[str]) -> Mapping[str, Hit]:
        return self.answers.discreet(variants) if self.answers else {}

    def recommended(self, history: Sequence[Sequence[Bought]]) -> Sequence[tuple[Suggestion, Hit]]:
        return self.answers.recommended(history) if self.answers else ()

    def order(self, number: str) -> Order | None:
        return self.answers.order(number) if self.answers else None

    def order_with(self, pickup_code: str) -> Order | None:
        return self.answers.order_with(pickup_code) if self.answers else None

    def orders(self) -> tuple[Order, ...]:
        return self.answers.orders() if self.answers else ()

    def buyer(self, customer: str) -> Customer | None:
        return self.answers.buyer(customer) if self.answers else None

    def articles(self, variants: Iterable[str]) -> Mapping[str, Hit]:
        return self.answers.articles(variants) if self.answers else {}

    def orders_as_of(self) -> datetime | None:
        """When central last confirmed the orders of this store."""
        ages = self.answers.ages() if self.answers else {}
        return next((age.as_of for scope, age in ages.items() if scope.startswith("orders:")), None)

    def contents(self) -> tuple[Content, ...]:
        return self.answers.contents() if self.answers else ()

    def promotions(self) -> tuple[Promotion, ...]:
        return self.answers.promotions() if self.answers else ()

    def count(self, counts: Mapping[Name, int]) -> None:
        """Nobody waits for it, and what is not counted hurts nobody."""
        if self.answers is not None:
            self.answers.count(counts)

    def give_feedback(self, said: Said) -> Future[None]:
        return self.say(said) if self.say else _closed()

    def make_call(self, call: HelpCall) -> Future[None]:
        return self.call(call) if self.call else _closed()

    def take_back(self, task: str) -> Future[None]:
        return self.cancel(task) if self.cancel else _closed()


def _closed() -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(RuntimeError("the device's memory is not open"))
    return future
