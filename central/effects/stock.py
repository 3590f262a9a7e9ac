"""Stock: what a person found on the shelf, and the movements of every other step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from central import conflicts, ledger
from central.conflicts import Party
from central.effects.handling import Applied, Body, Context, Outcome, about, staff_only
from central.feed import Change
from central.ledger import Movement
from central.texts import clean
from central.times import shown, stamp
from shop.bodies import AdjustReason
from shop.stock import aggregate
from sync.messages import Identifier

_LARGEST = 10_000_000


def _harmless(text: str) -> str:
    if clean(text) != text:
        raise ValueError("has characters that no article has")
    return text


Variant = Annotated[str, StringConstraints(min_length=1, max_length=128), AfterValidator(_harmless)]


def _some(delta: int) -> int:
    if delta == 0:
        raise ValueError("nothing to adjust")
    return delta


class Adjust(Body):
    variant: Variant
    delta: Annotated[int, Field(ge=-_LARGEST, le=_LARGEST), AfterValidator(_some)]
    reason: AdjustReason
    actor: Identifier


def adjust(context: Context) -> Outcome:
    asked = Adjust.model_validate(context.command.body)
    about(context, aggregate(asked.variant))
    if refused := staff_only(context):
        return refused
    movement = Movement(asked.variant, context.device.store, asked.delta, asked.reason)
    return Applied(tuple(moved(context, [movement], asked.actor)))


def moved(context: Context, movements: Sequence[Movement], actor: str) -> list[Change]:
    """The movements in the ledger, and what devices learn. Less than nothing on a shelf cannot be: it is listed once
    for somebody to count."""
    told, levels = ledger.move(context.connection, movements, source=context.command.id, now=stamp(context.now))
    for (variant, store), level in levels.items():
        item = aggregate(variant)
        if level.on_hand < 0 and not conflicts.is_open(context.connection, "negative_stock", store, item):
            facts = {"variant": variant, "on_hand": level.on_hand}
            told.append(
                conflicts.add(
                    context.connection,
                    "negative_stock",
                    store,
                    item,
                    first=None,
                    second=party(context, actor),
                    evidence=facts,
                    now=context.now,
                )
            )
    return told


def party(context: Context, actor: str) -> Party:
    """Who sent this command."""
    return Party(context.command.id, context.device.install, actor, shown(context.done_at))
