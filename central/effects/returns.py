"""Goods come back, and money is asked for. It moves later, and only from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Annotated, Any

import structlog
from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import insert, select, update

from central import orders, photos, return_requests, returns_rules, risk
from central.effects import approvals, exchanging, return_conflicts, return_told
from central.effects.approvals import Agreed, ApprovalTold, ApprovedHow
from central.effects.exchanging import Exchange, ExchangeTold
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Outcome,
    Rejected,
    Text,
    Units,
    about,
    staff_only,
    staff_role,
)
from central.effects.orders import LineNumber, each_once, no, seen
from central.effects.return_conflicts import Goods
from central.effects.return_told import MoneyTold
from central.effects.stock import moved
from central.feed import Change
from central.ledger import Movement
from central.orders import Held
from central.tables import refund, return_line
from central.texts import clean
from central.times import stamp
from shop import return_policy
from shop.bodies import Condition, Disposition, Promised
from shop.orders import How, Line, Order, Refused, TakeBack, TakenBack, after, amount_due
from shop.promises import Freshness
from shop.return_evidence import MOST_PHOTOS
from shop.return_policy import FromPerson
from shop.return_signals import Came
from shop.returns import Asked, Decision, Limit, worst
from sync.messages import Identifier

log = structlog.get_logger(__name__)

Money = Annotated[int, Field(ge=0, le=2**53)]
Word = Annotated[str, StringConstraints(max_length=64)]
Sha256 = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]


class LineBack(Body):
    line: LineNumber
    quantity: Units
    amount: Money
    condition: Condition
    reason: Text


class DecidedLine(Body):
    line: LineNumber
    quantity: Units
    amount: Money
    condition: Condition
    reason: FromPerson
    disposition: Disposition
    serial: Word = ""


class ReturnAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    lines: Annotated[list[LineBack], Field(min_length=1, max_length=500), AfterValidator(each_once)]
    actor: Identifier
    disposition: Disposition


class Decided(Body):
    outcome: return_policy.Outcome
    codes: Annotated[list[Word], Field(max_length=20)]
    policy: Annotated[str, StringConstraints(min_length=1, max_length=100)]


class Budget(Body):
    """What the promise was made by; kept in the log of commands."""

    whose: Annotated[str, StringConstraints(max_length=128)]
    age: Freshness
    amount: Money
    customer: Money
    customer_returns: Money
    device: Money
    over: list[Limit]


class DecidedAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    lines: Annotated[list[DecidedLine], Field(min_length=1, max_length=500), AfterValidator(each_once)]
    actor: Identifier
    decision: Decided
    approver: Identifier | None = None
    approved_how: ApprovedHow | None = None
    approval: ApprovalTold | None = None
    photos: Annotated[list[Sha256], Field(default_factory=list, max_length=MOST_PHOTOS)]
    promised: Promised
    budget: Budget
    money: MoneyTold | None = None
    exchange: ExchangeTold | None = None

    @property
    def agreed(self) -> Agreed | None:
        """What the second person agreed to, where there was one."""
        if self.approver is None:
            return None
        total = self.money.total if self.money else sum(one.amount for one in self.lines)
        how = self.approved_how or ""
        return Agreed(self.return_, self.order, self.actor, self.approver, how, self.approval, total)


@dataclass(frozen=True, slots=True)
class _Case:
    """A return of either version. `decided`: None where the device did not say how."""

    id: str
    order: str
    actor: str
    lines: tuple[DecidedLine | LineBack, ...]
    dispositions: Mapping[int, Disposition]
    decided: DecidedAsked | None = None

    @property
    def units(self) -> dict[int, int]:
        return {one.line: one.quantity for one in self.lines}

    @property
    def goods(self) -> Goods:
        said = self.decided
        amount = said.money.total if said and said.money else sum(one.amount for one in self.lines)
        told, approver = (said.promised, said.approver or "") if said else ("", "")
        given = said.exchange.taken_along if said and said.exchange else {}
        swapped = said is not None and said.exchange is not None
        return Goods(self.id, self.order, self.actor, self.units, amount, told, approver, given, swapped)


def receive(context: Context) -> Outcome:
    """Any order may come back to any store: the goods are taken where they are."""
    asked = ReturnAsked.model_validate(context.command.body)
    where = dict.fromkeys((one.line for one in asked.lines), asked.disposition)
    return _received(context, _Case(asked.return_, asked.order, asked.actor, tuple(asked.lines), where))


def receive_decided(context: Context) -> Outcome:
    """The same with the decision of the device, which central takes again by its own facts."""
    asked = DecidedAsked.model_validate(context.command.body)
    where = {one.line: one.disposition for one in asked.lines}
    outcome = _received(context, _Case(asked.return_, asked.order, asked.actor, tuple(asked.lines), where, asked))
    if asked.agreed is not None and isinstance(outcome, Applied):
        approvals.record(context, asked.agreed)
    of = photos.Belongs(asked.return_, asked.order, context.device.store, context.device.install)
    photos.expect(context.connection, of, asked.photos, context.now)  # of a refused one as well: they are evidence
    return outcome


def _received(context: Context, case: _Case) -> Outcome:
    """What is not taken is listed as a conflict: the goods are in the store all the same."""
    outcome = _receive(context, case)
    return return_conflicts.listed(context, case.goods, outcome) if isinstance(outcome, Rejected) else outcome


def _receive(context: Context, case: _Case) -> Outcome:
    about(context, f"return:{case.id}")
    if refused := staff_only(context):
        return refused
    held = orders.hold(context.connection, case.order)
    if held is None:
        return Rejected("unknown", "This order is not known.")
    if _known(context, case):
        return Rejected("exists", "This return has already been received.")
    promised = case.decided.promised if case.decided else ""
    how = _how(context, case)
    event = TakeBack(case.id, context.command.id, case.actor, context.done_at, case.units, promised, how)
    done = after(held.order, event)
    if isinstance(done, Refused):
        is_twice = done.reason == "already_returned"
        return return_conflicts.twice(context, case.goods, held.order, done) if is_twice else no(done)
    done, right = _with_the_whole(context, held.order, case, event, done)
    if not right or not _right_amounts(context, held.order, case):
        return Rejected("amount", "The amount does not follow from what was paid. Please look at the order again.")
    if case.decided and (refused := _not_allowed(context, held.order, case.decided)):
        return refused
    exchange = _exchange(held.order, case)
    if exchange and (refused := exchanging.refused(context, exchange)):
        return refused
    told = _take_in(context, held, exchanging.remembered(done, exchange) if exchange else done, case)
    return Applied((*told, *(exchanging.go_out(context, exchange) if exchange else ())))


def _exchange(order: Order, case: _Case) -> Exchange | None:
    told = case.decided.exchange if case.decided else None
    return Exchange(told, order, case.units, case.goods.amount, case.actor) if told else None


def _with_the_whole(context: Context, order: Order, case: _Case, event: TakeBack, done: Order) -> tuple[Order, bool]:
    """The order after the return with its shipping and its fee, where the device told the customer of them, and whether
    it told them rightly. An older device speaks of the lines alone."""
    said = case.decided
    if said is None or said.money is None:
        return done, True
    reasons = [str(one.reason) for one in said.lines]
    here, its = return_told.ours(context, order, case.units, reasons, said.decision.policy)
    lines = sum(one.amount for one in said.lines)
    if not return_told.is_right(context, order, said.money, lines, here, its):
        return done, False
    again = after(order, replace(event, shipping=here.shipping, fee=here.fee))
    return (again, True) if isinstance(again, Order) else (done, False)


def _how(context: Context, case: _Case) -> How:
    """What the store is shown of it."""
    said = case.decided
    reasons = {one.line: str(one.reason) for one in said.lines} if said else {}
    if said is None:
        return How(reasons, device=context.device.install)
    return How(reasons, said.approver or "", context.device.install, said.budget.age, len(set(said.photos)))


def _not_allowed(context: Context, order: Order, asked: DecidedAsked) -> Rejected | None:
    """Whether the rules stand against it, those that the device had. The goods are in the store whatever is said here.
    What a device could not know of the customer's other returns is not held against what it decided."""
    if asked.approver == asked.actor:
        return Rejected("same_person", "Whoever asks for a return cannot agree to it. Please ask somebody else.")
    if asked.approver and staff_role(context, asked.approver) != "manager":
        return Rejected("approver", "Only a manager of this store can agree to this return.")
    if asked.agreed and (refused := approvals.refused(context, asked.agreed)):
        return refused
    policy = returns_rules.of_version(context.connection, context.device.store, asked.decision.policy)
    lines = {one.line: Asked(one.quantity, one.reason, one.condition, one.serial) for one in asked.lines}
    ours = returns_rules.decided(context.connection, context.device.store, order, lines, policy, context.done_at)
    outcome = worst((ours.outcome, asked.decision.outcome))
    if outcome == "denied":
        return Rejected("denied", _why(ours) or "By the rules this cannot come back.")
    if outcome == "manager" and not asked.approver:
        return Rejected("approval", f"A manager has to agree to this return. {_why(ours)}".strip())
    if outcome != asked.decision.outcome or policy.version != asked.decision.policy:
        log.info("return_decided_otherwise", command=context.command.id, here=ours.outcome, policy=policy.version)
    return None


def _why(decision: Decision) -> str:
    """The worst finding, in words for staff."""
    return next((one.staff for one in decision.findings if one.outcome == decision.outcome), "")


def _take_in(context: Context, held: Held, done: Order, case: _Case) -> list[Change]:
    _record(context, case, done.returns[-1])
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    _hold_back(context, case)
    told += return_requests.received(context.connection, case.id, case.order, context.now)
    here, units = context.device.store, case.units
    on_shelf = {line for line, where in case.dispositions.items() if where == "stock"}  # the rest cannot be sold
    back = [Movement(line.variant, here, units[line.line], "return") for line in done.lines if line.line in on_shelf]
    if back:
        told += moved(context, back, case.actor)
    policy = case.decided.decision.policy if case.decided else ""
    return told + risk.after_return(context.connection, _came(case, done), here, policy, context.now)


def _hold_back(context: Context, case: _Case) -> None:
    """Its refund is sent to the provider when nobody may undo it any more so easily, where the policy says so."""
    version = case.decided.decision.policy if case.decided else ""
    minutes = returns_rules.of_version(context.connection, context.device.store, version).hold_minutes
    if minutes:
        mine = refund.c.command == context.command.id, refund.c.purchase == case.order, refund.c.state == "wanted"
        due = stamp(context.done_at + timedelta(minutes=minutes))
        context.connection.execute(update(refund).where(*mine).values(next_at=due))


def _came(case: _Case, done: Order) -> list[Came]:
    record, facts = done.returns[-1], {line.line: line for line in done.lines}
    of = record.id, record.at, record.actor, done.customer or "", done.number
    return [
        Came(
            *of,
            facts[one.line].variant,
            one.quantity,
            record.lines[one.line].amount,
            _serial(one),
            facts[one.line].serials,
        )
        for one in case.lines
    ]


def _serial(one: DecidedLine | LineBack) -> str:
    return clean(one.serial) if isinstance(one, DecidedLine) else ""


def _known(context: Context, case: _Case) -> bool:
    there = return_line.c.return_id == case.id, return_line.c.purchase == case.order
    return context.connection.execute(select(return_line.c.id).where(*there).limit(1)).first() is not None


def _right_amounts(context: Context, order: Order, case: _Case) -> bool:
    """Whether the device told the customer what the rules say, for what the person saw. Another return may have come
    in between: then what is paid may differ by a cent, and the sum of all is still exact."""
    saw = seen(context, case.units)
    facts = {line.line: line for line in order.lines}
    return all(one.amount in _rightly(facts[one.line], one.quantity, saw.get(one.line)) for one in case.lines)


def _rightly(line: Line, units: int, saw: int | None) -> set[int]:
    right = {amount_due(line, units)}
    given_up = line.gone - line.returned
    if saw is not None and saw + given_up + units <= line.quantity:
        right.add(amount_due(line, units, returned=saw))
    return right


def _record(context: Context, case: _Case, record: TakenBack) -> None:
    of_return: dict[str, Any] = {"return_id": case.id, "purchase": case.order, "command": context.command.id}
    who = {"device": context.device.install, "actor": case.actor, "at": stamp(record.at)}
    rows = [
        {"line": one.line, "quantity": one.quantity, "condition": one.condition, "reason": clean(one.reason)}
        | {"serial": _serial(one)}
        | {"disposition": case.dispositions[one.line], "location": context.device.store}
        for one in case.lines
    ]
    context.connection.execute(insert(return_line), [of_return | who | _decision(case) | row for row in rows])


def _decision(case: _Case) -> dict[str, str]:
    if case.decided is None:
        return {}
    said = case.decided.decision
    how = {"outcome": said.outcome, "codes": clean(",".join(said.codes))[:1000], "policy": clean(said.policy)}
    return how | {"approver": case.decided.approver or "", "promised": case.decided.promised}
