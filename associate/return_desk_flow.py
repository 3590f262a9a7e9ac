"""A return at the desk: what is needed of the records, what was chosen, and how it is decided. Pure but for `read`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, Protocol

from associate.exchange_plan import NO_EXCHANGE, Plan, basket_of, named
from shop import codes, return_case
from shop.approvals import How, Proof
from shop.bodies import Condition, Disposition
from shop.deeds import Deed
from shop.exchanges import Basket, may_leave
from shop.lookups import Customer, Hit, Order, StaffMember
from shop.places import Location
from shop.promises import DEFAULT_LIMITS, Freshness, Limits, freshness
from shop.return_case import decided, whose
from shop.return_deeds import Back, Told, told
from shop.return_drafts import DraftLine
from shop.return_money import Refund, Terms
from shop.return_policy import FromPerson, Policy
from shop.return_requests import ReturnRequest, Wish
from shop.return_slips import Decided, credit
from shop.return_total import terms, total
from shop.returns import Around, Asked, Decision, Spent
from shop.signed_codes import Nonce, Ticket

Phase = Literal["find", "many", "lines", "saving", "done", "gone"]
Change = Literal["order", "policy", "outcome", "amount", "promise"]
"""What is not as it was when somebody read the decision."""


class NotGenuine(Protocol):
    """A signed code that is not to be believed."""

    @property
    def why(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ReturnCounter:
    """What is needed of the records; all that reads is called off the GUI thread, but for `place`, this store.
    `customers`: those known here whose name or e-mail has these words. `refused`: central's reason why it did not
    accept a command. `used_up`: whether an error says that a code was used before."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Order | None]
    order_with: Callable[[str], Order | None]
    orders: Callable[[], tuple[Order, ...]]
    buyer: Callable[[str], Customer | None]
    customer: Callable[[str], Customer | None]
    customers: Callable[[str], tuple[Customer, ...]]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    people: Callable[[], tuple[StaffMember, ...]]
    place: Callable[[], Location | None]
    places: Callable[[], tuple[Location, ...]]
    as_of: Callable[[], datetime | None]
    limits: Callable[[], Mapping[str, Limits]]
    policy: Callable[[], Policy]
    promised: Callable[[str, datetime], Spent]
    requests: Callable[[], tuple[ReturnRequest, ...]]
    refused: Callable[[str], str | None]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]
    used_up: Callable[[Exception], bool]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What comes back of one line. "" is not said yet; `disposition` "": where goods of this kind usually go."""

    units: int = 1
    reason: str = ""
    condition: str = ""
    disposition: str = ""
    serial: str = ""

    @property
    def complete(self) -> bool:
        return bool(self.reason and self.condition)

    @property
    def where(self) -> Disposition:
        return self.disposition or usual(self.reason, self.condition)  # type: ignore[return-value]  # checked when set


def usual(reason: str, condition: str) -> Disposition:
    """Where goods of this kind go, unless somebody says otherwise: only what is like new is sold again."""
    if condition == "damaged" or reason in ("faulty", "transport"):
        return "damaged"
    return "stock" if condition == "new" else "undecided"


@dataclass(frozen=True, slots=True)
class Taken:
    """A return of this visit that is saved."""

    number: str
    command: str
    units: int
    amount: int
    currency: str
    promised: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The order as read, with what one needs to know around it. `order` has the customer in it where one is known."""

    order: Order
    buyer: Customer | None
    articles: Mapping[str, Hit]
    people: Mapping[str, str]
    as_of: datetime | None
    limits: Limits
    policy: Policy
    spent: Spent
    place: Location
    places: Mapping[str, str]
    refused: str | None
    request: ReturnRequest | None = None
    """What a kiosk or this desk has said of this return before."""

    def level(self, now: datetime) -> Freshness:
        """How current the returns on this device are."""
        return freshness(None if self.as_of is None else now - self.as_of, self.limits)

    @property
    def categories(self) -> dict[int, tuple[str, ...]]:
        lines = self.order.shown.lines
        return {line.line: self.articles[line.variant].category for line in lines if line.variant in self.articles}

    def wants_serial(self, line: int) -> bool:
        return self.policy.rule(self.categories.get(line, ())).serial


@dataclass(frozen=True, slots=True)
class Judged:
    """What is decided of what was chosen: the decision, what it gives back, and what the customer may be told."""

    decision: Decision
    money: Refund
    said: Told


@dataclass(frozen=True, slots=True)
class Flow:
    """One return on its way. `id` is the return's, `command` the id under which it will be saved, `nonce` that of the
    signed code it was opened with, `open` the line in front of the person. `approver` agreed to it, `how` and with what
    `proof` as in `shop.approvals`. `visit`: what was saved for the same customer before it."""

    phase: Phase = "find"
    number: str = ""
    id: str = ""
    command: str = ""
    nonce: Nonce | None = None
    facts: Facts | None = None
    chosen: Mapping[int, Chosen] = field(default_factory=dict)
    open: int = 0
    approver: str = ""
    how: How | Literal[""] = ""
    proof: Proof | None = None
    judged: Judged | None = None
    visit: tuple[Taken, ...] = ()
    plan: Plan = NO_EXCHANGE
    """What goes out instead of money."""

    @property
    def basket(self) -> Basket | None:
        """What the exchange comes to; None without one, and before it is decided."""
        if self.facts is None or self.judged is None:
            return None
        return basket_of(self.plan, self.facts.order.shown, self.units, self.judged.money.total)

    @property
    def stays(self) -> bool:
        """Whether what was to be taken along may not leave before central has confirmed the return."""
        if self.judged is None or not self.plan.picks or self.plan.source != "shelf":
            return False
        return not may_leave(self.judged.said)

    @property
    def units(self) -> dict[int, int]:
        return {line: one.units for line, one in self.chosen.items()}

    @property
    def complete(self) -> bool:
        return bool(self.chosen) and all(one.complete for one in self.chosen.values())

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """As a manager who is elsewhere is told of it."""
        backs = self.backs.items()
        return tuple(Wish(line, one.quantity, one.reason, one.condition, self._instead(line)) for line, one in backs)

    def _instead(self, line: int) -> str:
        one = self.plan.picks.get(line)
        if one is None:
            return ""
        return f"{one.units} × {named(one)}"[:200] if one.units > 1 else named(one)

    @property
    def money(self) -> int | None:
        """What goes back as money beside an exchange, below zero what the customer pays; None without one."""
        basket = self.basket
        return None if basket is None else basket.back - basket.to_pay

    @property
    def terms(self) -> Terms | None:
        """By which shipping and fee are worked out."""
        return terms_of(self.facts, self.chosen) if self.facts is not None else None

    @property
    def decided(self) -> Decided:
        """For the customer's slip."""
        conditions = {line: one.condition for line, one in self.chosen.items()}
        if self.judged is None:
            return Decided("", (), "", conditions)
        found = self.judged.decision
        tenders = credit(self.judged.money.tenders)
        return Decided(found.outcome, return_case.codes(found), found.version, conditions, tenders)

    @property
    def backs(self) -> dict[int, Back]:
        return {line: _back(one) for line, one in self.chosen.items()}


def _back(one: Chosen) -> Back:
    reason: FromPerson = one.reason  # type: ignore[assignment]  # only a reason of the policy is ever set
    condition: Condition = one.condition  # type: ignore[assignment]
    return Back(one.units, reason, condition, one.where, one.serial)


def read(counter: ReturnCounter, flow: Flow, now: datetime) -> Facts | None:
    """Off the GUI thread; None where there is no such order here."""
    order, place = counter.order(flow.number), counter.place()
    if order is None or place is None:
        return None
    buyer = counter.buyer(order.shown.customer) if order.shown.customer else None
    return Facts(
        order,
        buyer,
        counter.articles(tuple(line.variant for line in order.shown.lines)),
        {one.id: one.name for one in counter.people()},
        counter.as_of(),
        counter.limits().get("returns", DEFAULT_LIMITS["returns"]),
        counter.policy(),
        counter.promised(whose(order.shown), now),
        place,
        {one.code: one.name for one in counter.places()},
        counter.refused(flow.command),
        next((one for one in counter.requests() if one.id == flow.id), None),
    )


def judged(facts: Facts, chosen: Mapping[int, Chosen], now: datetime) -> Judged | None:
    """None until each chosen line says why it comes back and in which condition."""
    if not chosen or not all(one.complete for one in chosen.values()):
        return None
    order, policy, age = facts.order.shown, facts.policy, facts.level(now)
    units = {line: one.units for line, one in chosen.items()}
    money = total(order, units, terms_of(facts, chosen))
    asked = {line: _asked(one) for line, one in chosen.items()}
    decision = decided(order, asked, facts.categories, Around(facts.place, now, age, refund=money), policy)
    return Judged(decision, money, told(policy, decision, age, facts.spent, money.total))


def terms_of(facts: Facts, chosen: Mapping[int, Chosen]) -> Terms:
    return terms(facts.policy, [one.reason for one in chosen.values()])


def _asked(one: Chosen) -> Asked:
    condition: Condition = one.condition  # type: ignore[assignment]  # only a condition is ever set
    return Asked(one.units, one.reason, condition, one.serial)


def renewed(flow: Flow, facts: Facts, now: datetime) -> Flow:
    """With the order, the rules and the budget as they are by now. Units that came back elsewhere are taken out."""
    if flow.phase != "lines":
        return replace(flow, facts=facts)
    left = {line.line: line.returnable for line in facts.order.shown.lines}
    chosen = {
        line: replace(one, units=min(one.units, left.get(line, 0)))
        for line, one in flow.chosen.items()
        if left.get(line, 0) > 0
    }
    plan = flow.plan.within({line: one.units for line, one in chosen.items()})
    return replace(flow, facts=facts, chosen=chosen, plan=plan, judged=judged(facts, chosen, now))


def changes(was: Judged | None, flow: Flow, before: Mapping[int, Chosen]) -> tuple[Change, ...]:
    """What somebody who read the decision has to read again."""
    now = flow.judged
    found: list[Change] = ["order"] if flow.units != {line: one.units for line, one in before.items()} else []
    if was is None or now is None:
        return tuple(found)
    if was.decision.version != now.decision.version:
        found.append("policy")
    if was.decision.outcome != now.decision.outcome or was.decision.findings != now.decision.findings:
        found.append("outcome")
    if was.money.total != now.money.total or was.money.tenders != now.money.tenders:
        found.append("amount")
    if was.said.promised != now.said.promised:
        found.append("promise")
    return tuple(found)


def wished(facts: Facts, drafted: Sequence[DraftLine]) -> tuple[dict[int, Chosen], int]:
    """What the customer has chosen already, at a kiosk or here before, as far as it can still come back, and the line
    to begin with; where nothing was chosen, the only line that can come back."""
    left = {line.line: line.returnable for line in facts.order.shown.lines if line.returnable > 0}
    request = facts.request.lines if facts.request is not None else ()
    said = {one.line: Chosen(one.quantity, one.reason, one.condition) for one in request}
    said |= {one.line: Chosen(one.units, one.reason) for one in drafted if one.line not in said}
    chosen = {line: replace(one, units=min(one.units, left[line])) for line, one in said.items() if line in left}
    if chosen:
        return chosen, next((line for line, one in chosen.items() if not one.complete), 0)
    only = next(iter(left)) if len(left) == 1 else 0
    return ({only: Chosen()} if only else {}), only
