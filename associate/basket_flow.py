"""The basket that an associate sells from: taken over from a kiosk by its code, or scanned together here. Pure.

The rules are the kiosk's own (`shop.basket_offers`, `shop.basket_totals`, `shop.checkout_forms`, `shop.ordering`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from associate.order import NotGenuine
from shop import basket_terms, checkout_forms, ordering
from shop.basket_drafts import BasketDraft, DraftLine
from shop.basket_handover import taken_over
from shop.basket_offers import View, offer_of, taken
from shop.basket_promises import LinePromise, told
from shop.basket_refused import left_over, told_left
from shop.basket_terms import Terms
from shop.basket_totals import Totals, totals
from shop.baskets import Basket, BasketLine
from shop.checkout_forms import Form
from shop.codes import Loyalty, Signed
from shop.deeds import Deed
from shop.deliveries import Field, Problem
from shop.lookups import Customer, Found, Hit
from shop.money import Money
from shop.ordering import Pay, Placing, Told
from shop.places import Location
from shop.promises import Limits
from shop.signed_codes import Ticket

Phase = Literal["empty", "lines", "sent"]
NO_TERMS = basket_terms.DEFAULT
"""Until the memory was read."""


@dataclass(frozen=True, slots=True)
class BasketCounter:
    """What is asked of the tablet's memory, off the GUI thread; `mint`, `online`, `store` and `currency` at once.
    `placed`: what became of an order."""

    find: Callable[[str], Found | None]
    product: Callable[[str, str | None], Found | None]
    articles: Callable[[Iterable[str]], Mapping[str, Hit]]
    similar: Callable[[str], tuple[Hit, ...]]
    locations: Callable[[], tuple[Location, ...]]
    limits: Callable[[], Mapping[str, Limits]]
    terms: Callable[[], Terms]
    placed: Callable[[str], Placing | None]
    genuine: Callable[[Signed], Ticket | NotGenuine]
    customer: Callable[[str], Customer | None]
    store: Callable[[], str]
    currency: Callable[[], str]
    mint: Callable[[], str]


@dataclass(frozen=True, slots=True)
class World:
    """What was read beside the articles."""

    locations: tuple[Location, ...]
    limits: Mapping[str, Limits]
    terms: Terms
    currency: str
    store: str

    def view(self, now: datetime, *, online: bool) -> View:
        return View(self.store, self.locations, self.terms, self.limits, now, online)

    def place(self, code: str) -> Location | None:
        return next((one for one in self.locations if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was ordered, as it was agreed to."""

    id: str
    basket: Basket
    totals: Totals
    pay: Pay
    told: Told
    reach: str


@dataclass(frozen=True, slots=True)
class Flow:
    """`seen` are the parts of baskets that were taken in, `missing` parts of the last one that were not shown yet.
    `repriced`: what lines cost when somebody last agreed. `order` is the id of the order in hand, "" before it is
    begun."""

    basket: Basket = field(default_factory=Basket)
    facts: Mapping[str, Found] = field(default_factory=dict)
    seen: frozenset[str] = frozenset()
    missing: int = 0
    unknown: tuple[DraftLine, ...] = ()
    left_out: tuple[DraftLine, ...] = ()
    repriced: Mapping[int, Money] = field(default_factory=dict)
    form: Form = field(default_factory=Form)
    customer: Customer | None = None
    order: str = ""
    sent: Sent | None = None
    placed: Placing | None = None

    @property
    def phase(self) -> Phase:
        if self.sent is not None:
            return "sent"
        return "lines" if self.basket.lines or self.unknown else "empty"

    # --- what it needs and costs

    def asked(self, terms: Terms) -> tuple[Field, ...]:
        country = checkout_forms.country_of(self.form, terms)
        return checkout_forms.asked(self.basket, country, known=self.customer is not None)

    def wrong(self, terms: Terms) -> Mapping[Field, Problem]:
        return checkout_forms.wrong(self.form, self.basket, terms, self.asked(terms))

    def totals(self, world: World) -> Totals:
        option = checkout_forms.option_of(self.form, self.basket, world.terms)
        return totals(self.basket, world.terms, option, currency(self.basket, world))

    def promises(self, view: View) -> tuple[LinePromise, ...]:
        """Of the lines that are ordered and of which anything is known."""
        known = [(one, self.facts[one.variant]) for one in self.basket.ordered() if one.variant in self.facts]
        return tuple(offer_of(found, one, view, self.others(one)).promise for one, found in known)

    def others(self, line: BasketLine) -> Callable[[str], int]:
        """Units of a line's article at a place in the other lines."""
        return lambda place: taken(self.basket, line.variant, place, line.line)

    @property
    def dearer(self) -> bool:
        """Something costs more than was agreed to."""
        lines = ((self.basket.line(number), before) for number, before in self.repriced.items())
        return any(line is not None and line.quote is not None and line.quote.now > before for line, before in lines)


def currency(basket: Basket, world: World) -> str:
    """The retailer's, or that of the prices while the tablet does not know the retailer yet."""
    return world.currency or next((one.quote.now.currency for one in basket.lines if one.quote), "EUR")


def with_draft(flow: Flow, draft: BasketDraft, facts: Mapping[str, Found], view: View) -> Flow:
    """A part of a kiosk's basket is in hand: once, however often its code is scanned."""
    if draft.key in flow.seen:
        return flow
    made = taken_over(draft.lines, facts, view, flow.basket)
    seen = flow.seen | {draft.key}
    here = sum(one.startswith(f"{draft.basket}/") for one in seen)
    return replace(
        flow,
        basket=made.basket,
        facts={**flow.facts, **facts},
        seen=seen,
        missing=draft.parts - here,
        unknown=flow.unknown + made.unknown,
        left_out=flow.left_out + made.left_out,
    )


def begun(flow: Flow, mint: Callable[[], str]) -> Flow:
    """Its order has an id from here on, whatever comes in between."""
    return flow if flow.order else replace(flow, order=mint())


def place(
    flow: Flow, world: World, now: datetime, *, online: bool, language: str, actor: str
) -> tuple[Sent, Deed] | None:
    """The order, and what the customer is told of it; None where something is missing or wrong."""
    basket, terms, all_ = flow.basket, world.terms, flow.totals(world)
    if not basket.ordered() or all_.unpriced or flow.wrong(terms) or flow.dearer or not flow.order:
        return None
    said = told(flow.promises(world.view(now, online=online)), online=online)
    country = checkout_forms.country_of(flow.form, terms)
    deed = ordering.place(
        flow.order,
        basket,
        all_,
        pay=flow.form.pay,
        language=language,
        told=said,
        now=now,
        contact=None if flow.customer is not None else flow.form.contact,
        address=checkout_forms.address_of(flow.form, country) if checkout_forms.sends(basket) else None,
        customer=flow.customer.id if flow.customer is not None else "",
        option=checkout_forms.option_of(flow.form, basket, terms),
        actor=actor,
    )
    return Sent(flow.order, basket, all_, flow.form.pay, said, flow.form.reach), deed


def tried_again(flow: Flow, now: datetime) -> Flow:
    """After a refusal: what can be tried again is in the basket, under the next order."""
    if flow.sent is None:
        return flow
    over = left_over(flow.sent.basket, flow.placed)
    facts = told_left(flow.facts, over, now)
    return replace(flow, basket=over.basket, facts=facts, repriced=over.before, order="", sent=None, placed=None)


def member_of(code: Loyalty | Signed, ticket: Ticket | NotGenuine | None) -> str | None:
    """The member's number of a card, or of a changing code that is genuine; None of one that is not."""
    if isinstance(code, Loyalty):
        return code.member
    return ticket.name if isinstance(ticket, Ticket) and ticket.kind == "loyalty" else None
