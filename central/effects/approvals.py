"""How a second person agreed to a return: what central can check of it, and what a manager's own device says of it.

docs/decisions/approvals.md has the reasons. A device that says nothing of how, as older ones, is taken at its word.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import structlog
from pydantic import Field, StringConstraints
from sqlalchemy import insert, select, update

from central import risk
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Outcome,
    Rejected,
    about,
    staff_only,
    staff_pin,
    staff_role,
)
from central.tables import return_agreement, return_approval, return_request
from central.times import stamp
from shop import approvals
from shop.approvals import Asked, Challenge
from shop.approvals import How as ApprovedHow
from shop.lookups import StaffMember
from shop.pickup_codes import valid
from sync.messages import Identifier

__all__ = ["Agreed", "ApprovalTold", "ApprovedHow", "agree", "record", "refused"]

log = structlog.get_logger(__name__)

Money = Annotated[int, Field(ge=0, le=2**53)]
Word = Annotated[str, StringConstraints(max_length=64)]
Code = Annotated[str, StringConstraints(pattern="^[0-9A-Z]{8}$")]
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]

Checked = Literal["", "right", "confirmed", "unknown"]
"""`right`: worked out again, or answered through central. `confirmed`: the approver's own device says the same.
`unknown`: central does not know the question any more. "": nothing of it can be checked, as with a PIN at the desk."""


class ApprovalTold(Body):
    """What a code was the answer to."""

    minute: Annotated[int, Field(ge=0, le=2**40)]
    amount: Money
    currency: Currency
    codes: Annotated[list[Word], Field(max_length=20)]
    code: Code


class AgreeAsked(Body):
    challenge: Code
    order: Identifier
    amount: Money
    currency: Currency
    actor: Identifier


@dataclass(frozen=True, slots=True)
class Agreed:
    """An approval as a return tells it. `total` is what the customer is to get back, in minor units."""

    return_id: str
    order: str
    actor: str
    approver: str
    how: ApprovedHow | Literal[""]
    told: ApprovalTold | None
    total: int

    @property
    def challenge(self) -> Challenge | None:
        told = self.told
        if told is None:
            return None
        asked = Asked(self.return_id, self.order, told.amount, told.currency, self.actor, tuple(told.codes))
        return Challenge(asked, told.minute)


def agree(context: Context) -> Outcome:
    """`return.agree` 1: a manager has agreed on their own device, to be compared with what a desk says of it."""
    asked = AgreeAsked.model_validate(context.command.body)
    about(context, f"approval:{asked.challenge}")
    if refused := staff_only(context):
        return refused
    if staff_role(context, asked.actor) != "manager" or not valid(asked.challenge):
        return Rejected("approver", "Only a manager of this store can agree to this.")
    there = select(return_agreement.c.command).where(
        return_agreement.c.challenge == asked.challenge, return_agreement.c.approver == asked.actor
    )
    if context.connection.execute(there).first() is None:
        row = {"challenge": asked.challenge, "purchase": asked.order.upper(), "amount": asked.amount}
        who = {"approver": asked.actor, "store": context.device.store, "device": context.device.install}
        when = {"command": context.command.id, "at": stamp(context.done_at), "currency": asked.currency}
        context.connection.execute(insert(return_agreement).values(**row, **who, **when))
    mine = return_approval.c.challenge == asked.challenge, return_approval.c.approver == asked.actor
    confirmed = {"checked": "confirmed", "confirmed_by": context.device.install}
    those = *mine, return_approval.c.device != context.device.install
    context.connection.execute(update(return_approval).where(*those).values(confirmed))
    known = context.connection.execute(select(return_approval.c.store, return_approval.c.command).where(*those))
    return Applied(tuple(risk.confirmed(context.connection, [(row.store, row.command) for row in known])))


def refused(context: Context, agreed: Agreed) -> Rejected | None:
    """Whether the approval does not hold. That approver and requester are two, and who is a manager, is looked at
    before."""
    if agreed.how == "code":
        return _code_refused(context, agreed)
    if agreed.how == "remote" and _answered_by(context, agreed) not in (agreed.approver, None):
        return Rejected("approval", "This manager did not agree to this return. Please ask one once more.")
    return None


def record(context: Context, agreed: Agreed) -> None:
    """Who agreed, how, and what central knows of it; for whoever looks into it later."""
    challenge = agreed.challenge
    row: dict[str, Any] = {
        "command": context.command.id,
        "return_id": agreed.return_id,
        "purchase": agreed.order,
        "requester": agreed.actor,
        "approver": agreed.approver,
        "how": agreed.how,
        "store": context.device.store,
        "device": context.device.install,
        "at": stamp(context.done_at),
        "amount": agreed.total,
        "challenge": challenge.code if challenge else "",
    }
    device = _agreement(context, agreed) or ""
    row |= {"checked": "confirmed" if device else _checked(context, agreed), "confirmed_by": device}
    context.connection.execute(insert(return_approval).values(**row))


def _code_refused(context: Context, agreed: Agreed) -> Rejected | None:
    told = agreed.told
    if told is None or not approvals.in_time(told.minute, _made(context)):
        return Rejected("approval_code", "The second person’s code is of another time. Please ask them again.")
    if agreed.total > told.amount:
        return Rejected("approval_amount", "The second person agreed to less than this. Please ask them again.")
    if _agreement(context, agreed) or _checked(context, agreed):
        return None
    log.warning("approval_code_wrong", command=context.command.id, install=context.device.install)
    return Rejected("approval_code", "The second person’s code does not fit this return. Please ask them again.")


def _checked(context: Context, agreed: Agreed) -> Checked:
    """Of a code: whether it is the one that the approver's PIN gives."""
    challenge, told = agreed.challenge, agreed.told
    if agreed.how == "remote":
        return "right" if _answered_by(context, agreed) == agreed.approver else "unknown"
    if challenge is None or told is None:
        return ""
    member = StaffMember(agreed.approver, "", "manager", "", staff_pin(context, agreed.approver))
    right = approvals.answer(challenge.code, approvals.terms(challenge.asked), member) == told.code
    return "right" if right else ""


def _agreement(context: Context, agreed: Agreed) -> str | None:
    """The device on which the approver agreed to exactly this; never the one that asks."""
    challenge = agreed.challenge
    if challenge is None:
        return None
    mine = select(return_agreement.c.device).where(
        return_agreement.c.challenge == challenge.code,
        return_agreement.c.approver == agreed.approver,
        return_agreement.c.purchase == agreed.order.upper(),
        return_agreement.c.amount == challenge.asked.amount,
        return_agreement.c.currency == challenge.asked.currency,
        return_agreement.c.device != context.device.install,
    )
    return context.connection.execute(mine.limit(1)).scalar()


def _answered_by(context: Context, agreed: Agreed) -> str | None:
    """Who agreed through central, "" for nobody; None where the request is not known any more."""
    mine = select(return_request.c.body).where(return_request.c.id == agreed.return_id)
    text = context.connection.execute(mine).scalar()
    if text is None:
        return None
    said = json.loads(text)
    agreed_to = said.get("state") in ("approved", "done") and "answered" in said
    return str(said["answered"]["by"]) if agreed_to else ""


def _made(context: Context) -> datetime:
    made = context.command.made_at
    return made if made.tzinfo else made.replace(tzinfo=UTC)
