"""Somebody says how a conflict was settled: once, whoever is first."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from central import conflicts
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about, staff_name, staff_only
from central.texts import clean
from shop.conflicts import LONGEST_NOTE, WAYS, aggregate
from sync.messages import Identifier


def _harmless(text: str) -> str:
    if clean(text) != text:
        raise ValueError("has characters that no text of ours has")
    return text


class ResolveAsked(Body):
    conflict: Annotated[str, StringConstraints(min_length=1, max_length=128)]
    actor: Identifier
    how: Annotated[str, StringConstraints(min_length=1, max_length=32)]
    note: Annotated[str, StringConstraints(max_length=LONGEST_NOTE), AfterValidator(_harmless)] = ""


def resolve(context: Context) -> Outcome:
    asked = ResolveAsked.model_validate(context.command.body)
    about(context, aggregate(asked.conflict))
    if refused := staff_only(context):
        return refused
    known = conflicts.held(context.connection, asked.conflict, context.device.store)
    if known is None:
        return Rejected("unknown", "This conflict is not known in this store.")
    if known["state"] != "open":
        name = staff_name(context, str(known["resolved_by"])) or "Somebody"
        return Rejected("already_resolved", f"{name} has settled this already.")
    if asked.how not in WAYS.get(str(known["fix"]), ("checked",)):
        return Rejected("other_way", "This cannot be settled in this way.")
    done = conflicts.Settled(
        context.command.id, context.device.install, asked.actor, context.done_at, asked.how, asked.note
    )
    return Applied((conflicts.settle(context.connection, known, done),))
