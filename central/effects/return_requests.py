"""A return is begun, asked about, answered and withdrawn. None of it moves goods or money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import select

from central import notices, orders, return_requests
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Outcome,
    Rejected,
    Text,
    Units,
    about,
    is_staff,
    staff_name,
    staff_only,
    staff_role,
)
from central.effects.orders import LineNumber, each_once
from central.feed import Change
from central.tables import order_line, return_line
from central.texts import clean
from shop.bodies import Condition
from shop.notices import Part
from shop.return_policy import FromPerson
from shop.return_requests import (
    LONGEST_NOTE,
    MOST_CODES,
    MOST_LINES,
    Answer,
    Answered,
    Ask,
    Asked,
    Begin,
    Refused,
    ReturnRequest,
    Step,
    Wish,
    Withdraw,
    after,
)
from sync.messages import Identifier

LONGEST_ID = 36
"""Of what a message hangs on (`central.tables.notice`)."""
Nobody = Annotated[str, StringConstraints(max_length=0)]
Word = Annotated[str, StringConstraints(max_length=64)]


class WishedLine(Body):
    line: LineNumber
    quantity: Units
    reason: FromPerson
    condition: Condition | None = None
    instead: Text = ""


Lines = Annotated[list[WishedLine], Field(min_length=1, max_length=MOST_LINES), AfterValidator(each_once)]


class BeginAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    lines: Lines
    by: Identifier | Nobody = ""
    mail: bool = False


class AskAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    order: Identifier
    lines: Lines
    actor: Identifier
    codes: Annotated[list[Word], Field(default_factory=list, max_length=MOST_CODES)]
    amount: Annotated[int, Field(ge=0, le=2**53)] = 0
    money: Annotated[int, Field(ge=-(2**53), le=2**53)] | None = None


class AnswerAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    actor: Identifier
    agreed: bool
    note: Annotated[str, StringConstraints(max_length=LONGEST_NOTE)] = ""


class WithdrawAsked(Body):
    return_: Annotated[Identifier, Field(alias="return")]
    actor: Identifier | Nobody = ""


_UNKNOWN = Rejected("no_request", "This return is not known in this store.")
"""Reasons here are none of `return.receive`: those say that goods are in the store which nobody took."""


def begin(context: Context) -> Outcome:
    """A kiosk begins returns for shoppers, in nobody's name. What the desk has already done with it stays."""
    asked = BeginAsked.model_validate(context.command.body)
    if asked.by and (refused := _not_staff(context, asked.by)):
        return refused
    if refused := _not_of_order(context, asked.order, asked.lines):
        return refused
    about(context, f"return:{asked.return_}")
    if _received(context, asked.return_, asked.order):
        return Applied(())
    at = context.done_at
    step = Begin(asked.return_, asked.order, context.device.store, _wishes(asked.lines), asked.by, at)
    done = _take(context, asked.return_, step)
    if asked.mail and isinstance(done, Applied) and _own(context, asked.return_):
        return Applied((*done.changes, *_mail(context, asked)))
    return done


def _own(context: Context, request: str) -> bool:
    return return_requests.begun_by(context.connection, request) == context.device.install


def _mail(context: Context, asked: BeginAsked) -> list[Change]:
    """Its code by e-mail, to the address that is on file alone, once for each return."""
    held = orders.hold(context.connection, asked.order)
    if held is None:
        return []
    titles = {line.line: line.title or line.variant for line in held.order.lines}
    about = [Part(titles[one.line], one.quantity) for one in asked.lines if one.line in titles]
    once = asked.return_ if len(asked.return_) <= LONGEST_ID else context.command.id
    notices.want(context.connection, held.order, "return_begun", context.now, command=once, about=about)
    told = replace(held.order, told=notices.told(context.connection, asked.order))
    return orders.save(context.connection, held, told, context.now)


def ask(context: Context) -> Outcome:
    asked = AskAsked.model_validate(context.command.body)
    if refused := _not_staff(context, asked.actor) or _not_of_order(context, asked.order, asked.lines):
        return refused
    about(context, f"return:{asked.return_}")
    if _received(context, asked.return_, asked.order):
        return Rejected("done", "These goods have been taken in already.")
    codes = tuple(clean(one) for one in asked.codes)
    said = Asked(asked.actor, context.done_at, codes, asked.amount, asked.money)
    step = Ask(asked.return_, asked.order, context.device.store, _wishes(asked.lines), said)
    return _take(context, asked.return_, step)


def answer(context: Context) -> Outcome:
    """Only a manager of this store, and the first of them."""
    asked = AnswerAsked.model_validate(context.command.body)
    if refused := staff_only(context):
        return refused
    if staff_role(context, asked.actor) != "manager":
        return Rejected("not_manager", "Only a manager of this store can answer this.")
    about(context, f"return:{asked.return_}")
    said = Answered(asked.actor, context.done_at, clean(asked.note))
    return _take(context, asked.return_, Answer(asked.agreed, said))


def withdraw(context: Context) -> Outcome:
    """A kiosk takes back only what it began itself."""
    asked = WithdrawAsked.model_validate(context.command.body)
    about(context, f"return:{asked.return_}")
    if staff_only(context) is not None:
        if asked.actor or not _own(context, asked.return_):
            return _UNKNOWN
    elif refused := _not_staff(context, asked.actor):
        return refused
    return _take(context, asked.return_, Withdraw())


def _take(context: Context, request: str, step: Step) -> Outcome:
    """The request is held from the look at it to the end: whoever is second sees what the first one said."""
    before = return_requests.hold(context.connection, request)
    if before is not None and before.store != context.device.store:
        return _UNKNOWN
    if before is None and not isinstance(step, Begin | Ask):
        return _UNKNOWN
    done = after(before, step)
    if isinstance(done, Refused):
        return Rejected("asked_it" if done.reason == "same_person" else done.reason, _words(context, before, done))
    device = context.device.install
    return Applied(tuple(return_requests.save(context.connection, before, done, device, context.now)))


def _words(context: Context, before: ReturnRequest | None, refused: Refused) -> str:
    """Who was first, by name."""
    if refused.reason not in ("answered", "refused") or before is None or before.answered is None:
        return refused.words
    name = staff_name(context, before.answered.by) or "A manager"
    said = "agreed to" if before.state in ("approved", "done") else "refused"
    return f"{name} has already {said} this return."


def _not_staff(context: Context, actor: str) -> Rejected | None:
    if refused := staff_only(context):
        return refused
    return None if is_staff(context, actor) else Rejected("actor", "Nobody of this store has this name.")


def _not_of_order(context: Context, order: str, lines: Sequence[WishedLine]) -> Rejected | None:
    """Whether the lines are none of the order's: what comes back of them is for the desk to decide."""
    known = context.connection.execute(select(order_line.c.line).where(order_line.c.purchase == order)).scalars().all()
    if not known:
        return Rejected("no_order", "This order is not known.")
    if any(one.line not in known for one in lines):
        return Rejected("no_line", "The order has no such line.")
    return None


def _received(context: Context, return_id: str, order: str) -> bool:
    """A desk that scanned the shopper's code may be faster than the kiosk's own word of it."""
    there = return_line.c.return_id == return_id, return_line.c.purchase == order
    return context.connection.execute(select(return_line.c.id).where(*there).limit(1)).first() is not None


def _wishes(lines: Sequence[WishedLine]) -> tuple[Wish, ...]:
    return tuple(Wish(one.line, one.quantity, one.reason, one.condition or "", clean(one.instead)) for one in lines)
