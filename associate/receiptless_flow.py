"""Goods without a receipt on their way: what is known, what is decided and what it is worth. Pure but for `read`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from associate.return_desk_flow import Chosen, ReturnCounter
from shop import receiptless
from shop.approvals import How, Proof
from shop.deeds import Deed
from shop.lookups import Found, Hit
from shop.orders import Refused
from shop.places import Location
from shop.promises import DEFAULT_LIMITS, Freshness, Limits, freshness
from shop.receiptless import Contact, Known, Loose
from shop.return_evidence import with_evidence
from shop.return_policy import FromPerson, Policy
from shop.returns import Decision, Earlier

Phase = Literal["goods", "saving", "done"]
Change = Literal["policy", "outcome", "amount"]
MOST_UNITS = 99


@dataclass(frozen=True, slots=True)
class LooseCounter:
    """What is needed beside what the Return desk asks. `find` (a GTIN) and `done` (whether a command was saved here)
    are called off the GUI thread."""

    desk: ReturnCounter
    find: Callable[[str], Found | None]
    done: Callable[[str], bool]
    currency: Callable[[], str]


@dataclass(frozen=True, slots=True)
class LooseFacts:
    """What is known around the goods, `asked` about these articles."""

    asked: frozenset[str]
    articles: Mapping[str, Hit]
    people: Mapping[str, str]
    policy: Policy
    place: Location
    as_of: datetime | None
    limits: Limits
    history: tuple[Earlier, ...]
    refused: str | None
    undo_refused: str | None
    done: bool
    now: datetime

    @property
    def level(self) -> Freshness:
        """How current the returns on this device are."""
        return freshness(None if self.as_of is None else self.now - self.as_of, self.limits)


@dataclass(frozen=True, slots=True)
class LooseFlow:
    """`variants` by the number that each article has here, `chosen` likewise; `open` is the one in front of the person.
    `approver` agreed, `how` and with what `proof` as in `shop.approvals`."""

    id: str = ""
    command: str = ""
    phase: Phase = "goods"
    variants: Mapping[int, str] = field(default_factory=dict)
    chosen: Mapping[int, Chosen] = field(default_factory=dict)
    open: int = 0
    contact: Contact = field(default_factory=Contact)
    called: str = ""
    """The name of the contact."""
    facts: LooseFacts | None = None
    decision: Decision | None = None
    approver: str = ""
    how: How | Literal[""] = ""
    proof: Proof | None = None
    taken: tuple[str, datetime] | None = None
    """By whom (staff id) and when it was saved here; None before, and after the tablet has ended since."""
    undone: str = ""
    """The command under which it was undone."""

    @property
    def units(self) -> int:
        return sum(one.units for one in self.chosen.values())

    @property
    def goods(self) -> tuple[Loose, ...]:
        """Those that everything is said of."""
        facts = self.facts
        if facts is None:
            return ()
        return tuple(_loose(facts, self.variants[at], one) for at, one in self.chosen.items() if one.complete)

    @property
    def amount(self) -> int:
        return sum(one.amount for one in self.goods)

    @property
    def complete(self) -> bool:
        """Whether it can be decided: everything is said of the goods and of whose credit it is."""
        return bool(self.chosen) and all(one.complete for one in self.chosen.values()) and self.contact.known


def _loose(facts: LooseFacts, variant: str, one: Chosen) -> Loose:
    hit = facts.articles.get(variant)
    reason: FromPerson = one.reason  # type: ignore[assignment]  # only a reason of the policy is ever set
    return Loose(
        variant,
        one.units,
        receiptless.worth(hit.price if hit is not None else None, facts.now, facts.policy),
        one.condition,  # type: ignore[arg-type]  # only a condition is ever set
        one.where,
        reason,
        hit.category if hit is not None else (),
        one.serial,
    )


def read(counter: LooseCounter, flow: LooseFlow, now: datetime) -> LooseFacts | None:
    """Off the GUI thread; None before this tablet knows its store."""
    desk, place = counter.desk, counter.desk.place()
    if place is None:
        return None
    return LooseFacts(
        asked=frozenset(flow.variants.values()),
        articles=desk.articles(tuple(flow.variants.values())),
        people={one.id: one.name for one in desk.people()},
        policy=desk.policy(),
        place=place,
        as_of=desk.as_of(),
        limits=desk.limits().get("returns", DEFAULT_LIMITS["returns"]),
        history=_history(desk, flow.contact.customer),
        refused=desk.refused(flow.command),
        undo_refused=desk.refused(flow.undone) if flow.undone else None,
        done=counter.done(flow.command),
        now=now,
    )


def _history(desk: ReturnCounter, customer: str) -> tuple[Earlier, ...]:
    """What this customer brought back before, as far as this tablet still knows whose orders they were."""
    if not customer:
        return ()
    mine = (one.shown for one in desk.orders() if one.shown.customer == customer)
    return tuple(Earlier(back.at, back.amount) for order in mine for back in order.returns)


def decided(flow: LooseFlow, facts: LooseFacts) -> LooseFlow:
    """With the rules and prices as they are by now."""
    flow = replace(flow, facts=facts, decision=None)
    if not flow.complete:
        return flow
    known = Known(facts.now, facts.level in ("old", "unknown"), facts.history)
    return replace(flow, decision=receiptless.decide(flow.goods, flow.contact, known, facts.policy))


def changes(was: LooseFlow, now: LooseFlow) -> tuple[Change, ...]:
    """What somebody who read the decision has to read again."""
    if was.decision is None or now.decision is None:
        return ()
    found: list[Change] = []
    if was.decision.version != now.decision.version:
        found.append("policy")
    if was.decision.outcome != now.decision.outcome or was.decision.findings != now.decision.findings:
        found.append("outcome")
    if was.amount != now.amount:
        found.append("amount")
    return tuple(found)


def deed(flow: LooseFlow, decision: Decision, currency: str, actor: str) -> Deed | Refused:
    made = receiptless.receive(
        flow.id,
        flow.goods,
        flow.contact,
        currency=currency,
        actor=actor,
        decision=decision,
        approver=flow.approver,
    )
    return made if isinstance(made, Refused) else with_evidence(made, how=flow.how, proof=flow.proof)


def with_article(flow: LooseFlow, variant: str, serial: str = "") -> LooseFlow:
    """One more of it is there: the goods themselves were scanned."""
    at = next((number for number, one in flow.variants.items() if one == variant), 0)
    known = flow.chosen.get(at)
    if known is not None:
        more = replace(known, units=min(known.units + 1, MOST_UNITS), serial=serial or known.serial)
        return replace(flow, chosen={**flow.chosen, at: more}, open=at)
    at = max(flow.variants, default=0) + 1
    chosen = {**flow.chosen, at: Chosen(serial=serial)}
    return replace(flow, variants={**flow.variants, at: variant}, chosen=chosen, open=at)


def without(flow: LooseFlow, at: int) -> LooseFlow:
    left = {number: one for number, one in flow.chosen.items() if number != at}
    return replace(flow, chosen=left, variants={number: flow.variants[number] for number in left}, open=0)
