"""What the Return desk shows of a return on its way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, Protocol

from associate.return_desk_flow import Change, Chosen, Facts, Flow, Judged, Phase, Taken
from shop.lookups import Order
from shop.money import Money
from shop.orders import Line
from shop.promises import CLOCK_SKEW
from shop.returns import WORST, Spent

Trouble = Literal[
    "", "nothing", "refused", "failed", "unsaved", "other_order", "not_of_it", "enough", "not_back", "which_line",
    "same_person", "declined", "asked", "changed", "used_up",
]  # fmt: skip
Progress = Literal["saved", "on_its_way", "confirmed", "contested", "refused", "undone"]


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def day_of(self, day: date) -> str: ...


@dataclass(frozen=True, slots=True)
class ReturnHit:
    """An order to choose from. `able` of `units` can still come back."""

    id: str
    placed: str
    store: str
    total: str
    first_name: str
    goods: str
    units: int
    able: int


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line of the order. `able` of `quantity` can still come back; so many have been `returned`. `units` > 0: it
    comes back, for `amount`. `where` is `disposition` or where goods of this kind usually go, `spot` its shelf.
    `lacking`: "", reason, condition or serial."""

    id: int
    title: str
    detail: str
    picture: str
    price: str
    quantity: int
    able: int
    returned: int
    given: bool
    units: int = 0
    amount: str = ""
    reason: str = ""
    condition: str = ""
    where: str = ""
    serial: str = ""
    wants_serial: bool = False
    spot: str = ""
    lacking: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class ReturnFinding:
    """One finding of the checks: its code, and its English words for a code that has none here."""

    id: str
    outcome: str
    staff: str
    customer: str


@dataclass(frozen=True, slots=True)
class ReturnSum:
    """A part of the refund: goods (of the article `title`), tax, shipping, fee, rounding, points, or a tender."""

    id: str
    kind: str
    title: str
    units: int
    amount: str


@dataclass(frozen=True, slots=True)
class ReturnTaken:
    """A return of this visit."""

    id: str
    number: str
    units: int
    amount: str
    promised: str


@dataclass(frozen=True, slots=True)
class ReturnDeskState:
    """`outcome` and `promised` as in `shop.returns` and `shop.return_deeds`, "" before there is a decision. `left` and
    `limit`: what may still be promised today of how much, by the limit that leaves the least, `share` of it left in
    percent; `over`: the limits that this return goes beyond, `age` how current the returns on this device are. `ends`:
    the last day of the window. `lacking` of the line `lacking_title` is still to be said. `changed`: what is not as it
    was when the decision was read. `shown`: what `trouble` speaks of; `why` a signed code is not believed. `clock`:
    central was heard at a time that has not come yet by this clock. `at_desk`: returns that wait for the desk."""

    phase: Phase = "find"
    seeking: bool = False
    more: bool = False
    return_id: str = ""
    number: str = ""
    first_name: str = ""
    placed: str = ""
    store: str = ""
    as_of: str = ""
    age: str = ""
    pending: bool = False
    contested: bool = False
    clock: bool = False
    trouble: Trouble = ""
    shown: str = ""
    why: str = ""
    units: int = 0
    lacking: str = ""
    lacking_title: str = ""
    outcome: str = ""
    ends: str = ""
    version: str = ""
    total: str = ""
    promised: str = ""
    left: str = ""
    limit: str = ""
    share: int = 100
    after: int = 100
    over: tuple[str, ...] = ()
    approver: str = ""
    changed: tuple[Change, ...] = ()
    progress: Progress = "saved"
    visit_total: str = ""
    nothing_left: bool = False
    reasons: tuple[str, ...] = ()
    at_desk: int = 0


def worded(state: ReturnDeskState, flow: Flow, words: Wording, now: datetime, *, online: bool) -> ReturnDeskState:
    """`state` with everything that follows from where the return is; `trouble` and what it speaks of stay."""
    state = replace(state, phase=flow.phase, return_id=flow.id, visit_total=visit_total(flow, words))
    facts = flow.facts
    if facts is None:
        return state
    order = facts.order.shown
    number, title = _lacking(flow, facts)
    state = replace(
        state,
        number=order.number,
        first_name=facts.buyer.first_name if facts.buyer is not None else "",
        placed=words.moment(order.placed_at, now),
        store=facts.places.get(order.store or "", "") if order.store != facts.place.code else "",
        as_of=words.age(facts.as_of, now) if facts.as_of is not None else "",
        age=facts.level(now),
        pending=facts.order.pending,
        contested=facts.order.contested,
        clock=facts.as_of is not None and facts.as_of > now + CLOCK_SKEW,
        units=sum(flow.units.values()),
        lacking=number,
        lacking_title=title,
        approver=facts.people.get(flow.approver, flow.approver),
        progress=progress(facts.order, flow.command, facts.refused, online=online),
        nothing_left=not any(line.returnable for line in order.lines),
        reasons=facts.policy.reasons,
    )
    return _done(state, flow, words) if flow.phase == "done" else _decided(state, flow.judged, facts, words)


def _done(state: ReturnDeskState, flow: Flow, words: Wording) -> ReturnDeskState:
    """As it was saved, not as it would be decided now."""
    one = taken(flow)
    if one is None:
        return state
    total = words.money(Money(one.amount, one.currency))
    return replace(state, units=one.units, total=total, promised=one.promised)


def _decided(state: ReturnDeskState, judged: Judged | None, facts: Facts, words: Wording) -> ReturnDeskState:
    if judged is None:
        left, limit = _budget(facts)
        return replace(
            state, outcome="", ends="", total="", promised="", over=(), version=facts.policy.version,
            **_room(facts, words, left, limit, 0),
        )  # fmt: skip
    decision, currency = judged.decision, facts.order.shown.currency
    left, limit = _budget(facts)
    return replace(
        state,
        outcome=decision.outcome,
        ends=words.day_of(decision.until) if decision.until is not None else "",
        version=decision.version,
        total=words.money(Money(judged.money.total, currency)),
        promised=judged.said.promised,
        over=judged.said.room.over,
        **_room(facts, words, left, limit, judged.money.total),
    )


def _room(facts: Facts, words: Wording, left: int, limit: int, amount: int) -> dict[str, Any]:
    currency = facts.order.shown.currency
    return {
        "left": words.money(Money(left, currency)),
        "limit": words.money(Money(limit, currency)),
        "share": 100 * left // limit if limit else 0,
        "after": 100 * max(0, left - amount) // limit if limit else 0,
    }


def _budget(facts: Facts) -> tuple[int, int]:
    """What may still be promised without the office, and of how much: by the limit that leaves the least."""
    budget, spent = facts.policy.budget, facts.spent
    if spent.customer_returns >= budget.returns_per_customer:
        return 0, budget.per_customer
    return min(_limits(facts, spent), key=lambda one: one[0])


def _limits(facts: Facts, spent: Spent) -> tuple[tuple[int, int], ...]:
    budget = facts.policy.budget
    return (
        (budget.per_return, budget.per_return),
        (max(0, budget.per_customer - spent.customer), budget.per_customer),
        (max(0, budget.per_device - spent.device), budget.per_device),
    )


def _lacking(flow: Flow, facts: Facts) -> tuple[str, str]:
    """What is still to be said, and of which article."""
    for line in facts.order.shown.lines:
        one = flow.chosen.get(line.line)
        said = lacking(one, facts.wants_serial(line.line)) if one is not None else ""
        if said and said != "serial":
            return said, title_of(facts, line)
    return "", ""


def lacking(one: Chosen, wants_serial: bool) -> str:
    if not one.reason:
        return "reason"
    if not one.condition:
        return "condition"
    return "serial" if wants_serial and not one.serial else ""


def title_of(facts: Facts, line: Line) -> str:
    hit = facts.articles.get(line.variant)
    return line.title or (hit.title if hit is not None else line.variant)


def lines(flow: Flow, words: Wording) -> list[ReturnLine]:
    """What came to the customer first, the rest of the order below it; in the end what was taken."""
    if flow.facts is None:
        return []
    made = [_line(flow, flow.facts, line, words) for line in flow.facts.order.shown.lines]
    if flow.phase == "done":
        return [one for one in made if one.units]
    return sorted(made, key=lambda one: (not one.given, one.able == 0))


def _line(flow: Flow, facts: Facts, line: Line, words: Wording) -> ReturnLine:
    hit = facts.articles.get(line.variant)
    spot = hit.here.spot if hit is not None and hit.here is not None else None
    currency = facts.order.shown.currency
    base = ReturnLine(
        id=line.line,
        title=title_of(facts, line),
        detail=", ".join(part for part in (hit.variant.color, hit.variant.size) if part) if hit is not None else "",
        picture=(hit.variant.picture or "") if hit is not None else "",
        price=words.money(Money((line.captured + line.given) // line.quantity, currency)),
        quantity=line.quantity,
        able=line.returnable,
        returned=line.returned,
        given=line.handed_over > 0,
        spot=f"{spot.aisle}-{spot.bay}" if spot is not None else "",
        wants_serial=facts.wants_serial(line.line),
        open=flow.open == line.line,
    )
    one = flow.chosen.get(line.line)
    return replace(base, **_said(one, base.wants_serial, _amount(flow, line, words))) if one is not None else base


def _said(one: Chosen, wants_serial: bool, amount: str) -> dict[str, Any]:
    return {
        "units": one.units,
        "amount": amount,
        "reason": one.reason,
        "condition": one.condition,
        "where": one.where if one.condition else "",
        "serial": one.serial,
        "lacking": lacking(one, wants_serial),
    }


def _amount(flow: Flow, line: Line, words: Wording) -> str:
    if flow.judged is None or flow.facts is None:
        return ""
    included = flow.facts.order.shown.tax_included
    back = next((one for one in flow.judged.money.lines if one.line == line.line), None)
    if back is None:
        return ""
    return words.money(Money(back.goods + (0 if included else back.tax), flow.facts.order.shown.currency))


def findings(judged: Judged | None) -> list[ReturnFinding]:
    """Why it is decided so, the weightiest first."""
    if judged is None:
        return []
    once = {one.code: one for one in judged.decision.findings}.values()
    worst_first = sorted(once, key=lambda one: -WORST.index(one.outcome))
    return [ReturnFinding(one.code, one.outcome, one.staff, one.customer) for one in worst_first]


def sums(flow: Flow, words: Wording) -> list[ReturnSum]:
    """How the refund came about, and where it would go."""
    if flow.judged is None or flow.facts is None:
        return []
    facts, money = flow.facts, flow.judged.money
    order = facts.order.shown

    def row(key: str, kind: str, amount: int, title: str = "", units: int = 0) -> ReturnSum:
        return ReturnSum(key, kind, title, units, words.money(Money(amount, order.currency)))

    known = {line.line: line for line in order.lines}
    made = [row(f"g{one.line}", "goods", one.goods, title_of(facts, known[one.line]), one.units) for one in money.lines]
    tax = sum(one.tax for one in money.lines)
    parts = [
        ("tax_inside" if order.tax_included else "tax", tax),
        ("shipping", money.shipping),
        ("fee", -money.fee),
        ("rounding", money.rounding),
    ]
    made += [row(kind, kind, amount) for kind, amount in parts if amount]
    return made + [row(f"t{to}", "tender", amount, to) for to, amount in money.tenders]


def hits(found: tuple[Order, ...], places: Mapping[str, str], words: Wording, now: datetime) -> list[ReturnHit]:
    return [
        ReturnHit(
            one.number,
            words.moment(one.shown.placed_at, now),
            places.get(one.shown.store or "", ""),
            words.money(Money(one.shown.total, one.shown.currency)),
            "",
            ", ".join(line.title for line in one.shown.lines),
            sum(line.quantity for line in one.shown.lines),
            sum(line.returnable for line in one.shown.lines),
        )
        for one in found
    ]


def visit(flow: Flow, words: Wording) -> list[ReturnTaken]:
    return [
        ReturnTaken(one.command, one.number, one.units, words.money(Money(one.amount, one.currency)), one.promised)
        for one in flow.visit
    ]


def visit_total(flow: Flow, words: Wording) -> str:
    """Of all returns of the visit; "" where they are in several currencies."""
    currencies = {one.currency for one in flow.visit}
    if len(currencies) != 1:
        return ""
    return words.money(Money(sum(one.amount for one in flow.visit), currencies.pop()))


def taken(flow: Flow) -> Taken | None:
    """The return in hand as it was saved; None before."""
    if flow.facts is None:
        return None
    order = flow.facts.order.shown
    one = next((one for one in order.returns if one.command == flow.command), None)
    if one is None:
        return next((one for one in flow.visit if one.command == flow.command), None)
    units = sum(part.quantity for part in one.lines.values())
    return Taken(order.number, one.command, units, one.amount, order.currency, one.promised)


def progress(order: Order, command: str, refused: str | None, *, online: bool) -> Progress:
    """How far the return that was saved under `command` has come."""
    if any(one.command == command for one in order.confirmed.returns):
        return "confirmed"
    if refused is not None:
        return "refused"
    if order.contested:
        return "contested"
    if not any(one.command == command for one in order.shown.returns):
        return "undone"
    return "on_its_way" if online else "saved"
