"""Stock: what a person found on the shelf, and the movements of every other step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from central import conflicts, ledger, reserving
from central.conflicts import Party
from central.effects import count_asked, stock_moves
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about, staff_only, staff_role
from central.feed import Change
from central.ledger import Key, Level, Movement
from central.texts import clean
from central.times import shown, stamp
from shop import reservations
from shop.bodies import AdjustReason
from shop.orders import Order
from shop.reservations import Event
from shop.stock import aggregate
from shop.stock_rights import adjusting, may
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
    if not may(staff_role(context, asked.actor) or "associate", adjusting(asked.reason, asked.delta)):
        return Rejected("permission", "A senior or a manager corrects stock without a count. Please ask one of them.")
    movement = Movement(asked.variant, context.device.store, asked.delta, asked.reason)
    return Applied(tuple(moved(context, [movement], asked.actor)))


def moved(context: Context, movements: Sequence[Movement], actor: str) -> list[Change]:
    """The movements in the ledger, and what devices learn."""
    told, levels = ledger.move(context.connection, movements, source=context.command.id, now=stamp(context.now))
    told += stock_moves.told(context.connection, movements, actor, context.done_at)
    told += count_asked.overtaken(context, {one.variant for one in movements if one.reason != "count"}, actor)
    return told + _to_count(context, movements, levels, actor)


def settled(context: Context, before: Order, event: Event, after: Order, actor: str) -> list[Change]:
    """The goods that a step moved, and what the order, held, keeps after it."""
    movements = [Movement(*move) for move in reservations.moves(before, event)]
    source, now = context.command.id, context.now
    told, levels = reserving.settle(context.connection, after, movements, source=source, now=now)
    told += stock_moves.told(context.connection, movements, actor, context.done_at)
    told += count_asked.overtaken(context, count_asked.shelved(before, after), actor)
    told += count_asked.not_found(context, before, event, actor)
    return told + _to_count(context, movements, levels, actor)


def _to_count(context: Context, movements: Sequence[Movement], levels: Mapping[Key, Level], actor: str) -> list[Change]:
    """Less than nothing on a shelf cannot be: it is listed once for somebody to count."""
    told: list[Change] = []
    for variant, place in dict.fromkeys((one.variant, one.location) for one in movements):
        item, on_hand = aggregate(variant), levels[variant, place].on_hand
        if on_hand < 0 and not conflicts.is_open(context.connection, "negative_stock", place, item):
            told.append(
                conflicts.add(
                    context.connection,
                    "negative_stock",
                    place,
                    item,
                    first=None,
                    second=party(context, actor),
                    evidence={"variant": variant, "on_hand": on_hand},
                    now=context.now,
                )
            )
    return told


def party(context: Context, actor: str) -> Party:
    """Who sent this command."""
    return Party(context.command.id, context.device.install, actor, shown(context.done_at))
