"""Goods come back that nobody knows the purchase of: they are taken in, and store credit is owed for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Any

import structlog
from pydantic import Field, StringConstraints
from sqlalchemy import insert, select

from central import bulk, conflicts, price_history, returns_rules, risk
from central.effects import approvals
from central.effects.approvals import Agreed, ApprovalTold, ApprovedHow
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Outcome,
    Rejected,
    Units,
    about,
    staff_only,
    staff_role,
)
from central.effects.returns import Decided, Money, Word
from central.effects.stock import Variant, moved, party
from central.ledger import Movement
from central.tables import loose_line, loose_return
from central.texts import clean
from central.times import stamp
from shop.bodies import Condition, Disposition
from shop.receiptless import MOST_LINES, NO_ORDER, Contact, Known, Loose, decide
from shop.return_money import without_receipt
from shop.return_policy import FromPerson, Policy
from shop.return_signals import Came
from shop.returns import worst
from sync.messages import Identifier

log = structlog.get_logger(__name__)

ERASED = timedelta(days=90)
"""So long after the return a name and an address are known; a customer's own record is not touched."""
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]


class LooseLine(Body):
    variant: Variant
    quantity: Units
    price: Money
    condition: Condition
    disposition: Disposition
    reason: FromPerson
    serial: Word = ""


class ContactTold(Body):
    customer: Identifier | None = None
    name: Annotated[str, StringConstraints(max_length=200)] = ""
    email: Annotated[str, StringConstraints(max_length=320)] = ""
    language: Annotated[str, StringConstraints(max_length=8, pattern="^[A-Za-z-]*$")] = ""

    @property
    def contact(self) -> Contact:
        return Contact(self.customer or "", clean(self.name), clean(self.email), self.language)


class UnknownAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    lines: Annotated[list[LooseLine], Field(min_length=1, max_length=MOST_LINES)]
    currency: Currency
    contact: ContactTold
    actor: Identifier
    decision: Decided
    approver: Identifier | None = None
    approved_how: ApprovedHow | None = None
    approval: ApprovalTold | None = None

    @property
    def amount(self) -> int:
        return sum(one.quantity * one.price for one in self.lines)

    @property
    def agreed(self) -> Agreed | None:
        if self.approver is None:
            return None
        how = self.approved_how or ""
        return Agreed(self.return_, NO_ORDER, self.actor, self.approver, how, self.approval, self.amount)


def receive(context: Context) -> Outcome:
    """`return.receive_unknown` 1. The goods are in the store whatever is said here: what is refused is listed."""
    asked = UnknownAsked.model_validate(context.command.body)
    outcome = _receive(context, asked)
    return _listed(context, asked, outcome) if isinstance(outcome, Rejected) else outcome


def _listed(context: Context, asked: UnknownAsked, refused: Rejected) -> Rejected:
    if refused.reason in ("role", "exists"):
        return refused
    lines = [{"line": at, "asked": one.quantity, "variant": one.variant} for at, one in enumerate(asked.lines, 1)]
    facts = {"lines": lines, "return": asked.return_, "amount": asked.amount, "why": refused.reason}
    change = conflicts.add(
        context.connection,
        "return_refused",
        context.device.store,
        f"return:{asked.return_}",
        first=None,
        second=party(context, asked.actor),
        evidence=facts | ({"approver": asked.approver} if asked.approver else {}),
        now=context.now,
    )
    return Rejected(refused.reason, refused.words, (change,))


def _receive(context: Context, asked: UnknownAsked) -> Outcome:
    about(context, f"return:{asked.return_}")
    if refused := staff_only(context) or _known(context, asked.return_):
        return refused
    if not asked.contact.contact.known:
        return Rejected("contact", "Nobody can tell whose credit it is: a customer, or a name and an e-mail address.")
    policy = returns_rules.of_version(context.connection, context.device.store, asked.decision.policy)
    if refused := _second_person(context, asked) or _not_allowed(context, asked, policy):
        return refused
    _record(context, asked)
    if asked.agreed is not None:
        approvals.record(context, asked.agreed)
    here = context.device.store
    back = [Movement(one.variant, here, one.quantity, "return") for one in asked.lines if one.disposition == "stock"]
    told = moved(context, back, asked.actor) if back else []
    told += risk.after_return(context.connection, _came(context, asked), here, asked.decision.policy, context.now)
    return Applied(tuple(told))


def _came(context: Context, asked: UnknownAsked) -> list[Came]:
    of = asked.return_, context.done_at, asked.actor, asked.contact.contact.whose, ""
    return [Came(*of, one.variant, one.quantity, one.quantity * one.price, clean(one.serial)) for one in asked.lines]


def _known(context: Context, return_id: str) -> Rejected | None:
    there = select(loose_return.c.return_id).where(loose_return.c.return_id == return_id)
    if context.connection.execute(there).first() is None:
        return None
    return Rejected("exists", "This return has already been received.")


def _second_person(context: Context, asked: UnknownAsked) -> Rejected | None:
    if asked.approver == asked.actor:
        return Rejected("same_person", "Whoever asks for a return cannot agree to it. Please ask somebody else.")
    if asked.approver and staff_role(context, asked.approver) != "manager":
        return Rejected("approver", "Only a manager of this store can agree to this return.")
    return approvals.refused(context, asked.agreed) if asked.agreed else None


def _not_allowed(context: Context, asked: UnknownAsked, policy: Policy) -> Rejected | None:
    """By the rules that the device had, and by every price that it may have known. What it could not know is not held
    against it: a lower price elsewhere in the time, or what the person brought back before."""
    since = context.done_at - timedelta(days=policy.look_back_days)
    variants = sorted({one.variant for one in asked.lines})
    prices = price_history.of_store(context.connection, context.device.store, variants, since, context.done_at)
    if any(_too_much(one, asked.currency, prices) for one in asked.lines):
        return Rejected("amount", "The amount does not follow from the prices of late. Please look at it again.")
    paths = returns_rules.paths(context.connection, context.device.store, variants)
    goods = [_loose(one, paths) for one in asked.lines]
    ours = decide(goods, asked.contact.contact, Known(context.done_at), policy)
    outcome = worst((ours.outcome, asked.decision.outcome))
    why = next((one.staff for one in ours.findings if one.outcome == ours.outcome), "")
    if outcome == "denied":
        return Rejected("denied", why or "By the rules this cannot come back without a receipt.")
    if outcome == "manager" and not asked.approver:
        return Rejected("approval", f"A manager has to agree to this return. {why}".strip())
    lower = [one.variant for one in asked.lines if one.price > (without_receipt(prices[one.variant][1]) or 0)]
    if lower or outcome != asked.decision.outcome:
        log.info("return_decided_otherwise", command=context.command.id, here=ours.outcome, lower=len(lower))
    return None


def _too_much(one: LooseLine, currency: str, prices: Mapping[str, tuple[str, tuple[int, ...]]]) -> bool:
    """Never more than it cost at any time of those days."""
    known = prices.get(one.variant)
    return known is None or known[0] != currency or one.price > max(known[1])


def _loose(one: LooseLine, paths: Mapping[str, tuple[str, ...]]) -> Loose:
    category = paths.get(one.variant, ())
    what = one.variant, one.quantity, one.price, one.condition, one.disposition
    return Loose(*what, one.reason, category, one.serial)


def _record(context: Context, asked: UnknownAsked) -> None:
    contact, erased = asked.contact.contact, stamp(context.now + ERASED)
    row: dict[str, Any] = {
        "return_id": asked.return_,
        "command": context.command.id,
        "store": context.device.store,
        "device": context.device.install,
        "actor": asked.actor,
        "approver": asked.approver or "",
        "at": stamp(context.done_at),
        "whose": contact.whose,
        "customer": contact.customer or None,
        "name": "" if contact.customer else contact.name,
        "email": "" if contact.customer else contact.email,
        "language": contact.language,
        "erase_at": None if contact.customer else erased,
        "currency": asked.currency,
        "amount": asked.amount,
        "state": "wanted",
        "outcome": asked.decision.outcome,
        "codes": clean(",".join(asked.decision.codes))[:1000],
        "policy": clean(asked.decision.policy),
    }
    context.connection.execute(insert(loose_return).values(**row))
    bulk.add(context.connection, loose_line, [_line(asked.return_, at, one) for at, one in enumerate(asked.lines, 1)])


def _line(return_id: str, at: int, one: LooseLine) -> dict[str, Any]:
    money = {"price": one.price, "amount": one.quantity * one.price, "quantity": one.quantity}
    what = {"return_id": return_id, "line": at, "variant": one.variant, "serial": clean(one.serial)}
    return what | money | {"condition": one.condition, "disposition": one.disposition, "reason": one.reason}
