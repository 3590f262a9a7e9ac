"""What the Return desk shows of a return on its way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from associate.came_back import has_credit, told_of
from associate.return_desk_flow import Change, Facts, Flow, Judged, Phase, Taken
from associate.return_desk_rows import Wording, lacking, title_of
from shop.lookups import Order
from shop.money import Money
from shop.promises import CLOCK_SKEW
from shop.return_undo import minutes_left
from shop.returns import Spent

Trouble = Literal[
    "", "nothing", "refused", "failed", "unsaved", "other_order", "not_of_it", "enough", "not_back", "which_line",
    "same_person", "declined", "asked", "changed", "used_up",
]  # fmt: skip
Progress = Literal["saved", "on_its_way", "confirmed", "contested", "refused", "undone", "parted"]
"""`parted`: undone but for a part, which stands as a return of its own."""


@dataclass(frozen=True, slots=True)
class ReturnDeskState:
    """`outcome` and `promised` as in `shop.returns` and `shop.return_deeds`, "" before there is a decision. `left` and
    `limit`: what may still be promised today of how much, by the limit that leaves the least, `share` of it left in
    percent; `over`: the limits that this return goes beyond, `age` how current the returns on this device are. `ends`:
    the last day of the window. `lacking` of the line `lacking_title` is still to be said. `changed`: what is not as it
    was when the decision was read. `shown`: what `trouble` speaks of; `why` a signed code is not believed. `clock`:
    central was heard at a time that has not come yet by this clock. `at_desk`: returns that wait for the desk.
    `credit`: a part of what goes back is store credit. `points` go with the goods, booked once central confirmed. What
    was saved can be undone for `undo_left` minutes."""

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
    credit: bool = False
    points: int = 0
    undo_left: int = 0


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
        credit=has_credit(facts.order),
        reasons=facts.policy.reasons,
    )
    return _done(state, flow, words, now) if flow.phase == "done" else _decided(state, flow.judged, facts, words)


def _done(state: ReturnDeskState, flow: Flow, words: Wording, now: datetime) -> ReturnDeskState:
    """As it was saved, not as it would be decided now."""
    one = taken(flow)
    if one is None or flow.facts is None:
        return state
    total, order = words.money(Money(one.amount, one.currency)), flow.facts.order.shown
    mine = [each for each in order.returns if each.command == flow.command]
    left = sum(minutes_left(order, each, flow.facts.policy, now) for each in mine)
    points = sum(each.points for each in mine)
    return replace(state, units=one.units, total=total, promised=one.promised, points=points, undo_left=left)


def _decided(state: ReturnDeskState, judged: Judged | None, facts: Facts, words: Wording) -> ReturnDeskState:
    if judged is None:
        left, limit = _budget(facts)
        return replace(
            state, outcome="", ends="", total="", promised="", over=(), points=0, version=facts.policy.version,
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
        points=judged.money.points,
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
    known = (*order.returns, *(one.record for one in order.undone))
    one = next((one for one in known if one.command == flow.command), None)
    if one is None:
        return next((one for one in flow.visit if one.command == flow.command), None)
    units = sum(part.quantity for part in one.lines.values())
    return Taken(order.number, one.command, units, one.money_back, order.currency, told_of(one))


def progress(order: Order, command: str, refused: str | None, *, online: bool) -> Progress:
    """How far the return that was saved under `command` has come."""
    note = next((one for one in order.shown.undone if one.record.command == command), None)
    if note is not None:
        return "parted" if note.rest else "undone"
    if any(one.command == command for one in order.confirmed.returns):
        return "confirmed"
    if refused is not None:
        return "refused"
    if order.contested:
        return "contested"
    if not any(one.command == command for one in order.shown.returns):
        return "undone"
    return "on_its_way" if online else "saved"
