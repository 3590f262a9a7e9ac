"""The steps of a pickup order between the order and its hand-over: `order.<kind>` 1 for every kind of `shop.pickup`.

Each is a compare-and-set on the units of the lines: what is no longer there cannot be moved. Two people who picked the
same goods without knowing of each other become a conflict that names both.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Annotated, Any

from pydantic import AfterValidator, StringConstraints
from sqlalchemy import select

from central import conflicts, notices, orders
from central.conflicts import Party
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Handler,
    Malformed,
    Outcome,
    Rejected,
    about,
    is_staff,
    staff_name,
)
from central.effects.orders import held_here, no, of_this_store
from central.effects.stock import party, settled
from central.tables import house, location
from central.texts import clean
from central.times import shown
from shop import pickup_bodies, substitutes
from shop.orders import Order, Refused
from shop.pickup import KINDS, AgreePartly, Arrive, AskTransfer, Assign, By, Event, Stage, Substitute, TakeClaim, after
from sync.messages import Identifier

OF_ANYBODY = frozenset({"arrive"})
"""A shopper says at a kiosk that they are here."""
OF_CENTRAL = frozenset({"ask_cancel"})
"""Comes from the customer by another channel, never from a device."""

LEAST_HOLD = timedelta(hours=12)
"""No hold ends sooner after central has heard of it: a device was without a network, or its clock is wrong, and the
customer hears only now that something lies ready."""
LONGEST_VARIANT = 128


def _harmless(said: dict[str, Any]) -> dict[str, Any]:
    if any(isinstance(value, str) and clean(value) != value for value in said.values()):
        raise ValueError("has characters that no text of ours has")
    return said


class StepAsked(Body):
    """`actor` is a staff id, "" for a shopper; `says` is the step as `shop.pickup_bodies` writes it."""

    order: Identifier
    actor: Annotated[str, StringConstraints(max_length=64, pattern=r"^[A-Za-z0-9._:@-]*$")]
    says: Annotated[dict[str, Any], AfterValidator(_harmless)]


def handlers() -> dict[tuple[str, int], Handler]:
    """Of every step that a device may take."""
    return {(f"order.{kind}", 1): partial(_step, kind) for kind in KINDS if kind not in OF_CENTRAL}


def _step(kind: str, context: Context) -> Outcome:
    asked = StepAsked.model_validate(context.command.body)
    about(context, f"order:{asked.order}")
    held = (held_here if kind in OF_ANYBODY else of_this_store)(context, asked.order)
    if isinstance(held, Rejected):
        return held
    event = _event(kind, context, asked)
    if no_way := _impossible(context, held.order, event):
        return no_way
    done = after(held.order, event)
    if isinstance(done, Refused):
        return _refused(context, held.order, event, done)
    done = notices.after_step(context.connection, held.order, event, done, context.command.id, context.now)
    told = orders.save(context.connection, held, done, context.now, context.command.id)
    return Applied((*told, *settled(context, held.order, event, done, asked.actor)))


def _event(kind: str, context: Context, asked: StepAsked) -> Event:
    by = By(context.command.id, asked.actor, context.done_at)
    try:
        event = pickup_bodies.read(kind, by, asked.says)
    except ValueError as error:
        raise Malformed(str(error)) from error
    if not asked.actor and not isinstance(event, Arrive):
        raise Malformed("nobody took this step")
    if isinstance(event, Substitute) and not 0 < len(event.variant) <= LONGEST_VARIANT:
        raise Malformed("no article has such an id")
    if isinstance(event, Stage | AgreePartly):
        return replace(event, hold_until=max(event.hold_until, context.now + LEAST_HOLD))
    return event


def _impossible(context: Context, order: Order, event: Event) -> Rejected | None:
    """What central alone can see to be wrong."""
    if isinstance(event, TakeClaim) and event.device != context.device.install:
        return Rejected("other_device", "Another device cannot take this order for you. Please begin there yourself.")
    if isinstance(event, Assign) and not is_staff(context, event.to):
        return Rejected("unknown_person", "Nobody of this store is known by that name. Please choose somebody else.")
    if isinstance(event, Substitute):
        return _against_rule(context, order, event)
    if isinstance(event, AskTransfer):
        known = context.connection.execute(select(location.c.code).where(location.c.code == event.source)).first()
        if known is None or event.source == order.store:
            return Rejected("unknown_place", "Goods cannot be asked for at this place. Please choose another one.")
    return None


def _against_rule(context: Context, order: Order, event: Substitute) -> Rejected | None:
    """Whether the retailer's rule, as it is now and from what was paid, stands against it: what a device says of the
    rule is what the device knew."""
    line = order.line(event.line)
    if line is None:
        return None
    said = context.connection.execute(select(house.c.value).where(house.c.key == "limits")).scalar()
    rule = substitutes.rule_from(json.loads(said) if said else {})
    if event.price > substitutes.cap(line, rule):
        return Rejected("too_dear", "The rule for replacements does not allow this price.")
    if rule.consent and not event.consent:
        return Rejected("no_consent", "The customer has to agree first.")
    return None


def _refused(context: Context, order: Order, event: Event, refused: Refused) -> Rejected:
    if refused.reason == "claimed" and order.claim is not None:
        name = staff_name(context, order.claim.actor) or "Somebody else"
        return Rejected("claimed", f"{name} is picking this order.")
    if refused.reason != "already_picked":
        return no(refused)
    change = conflicts.add(
        context.connection,
        "picked_twice",
        context.device.store,
        f"order:{order.number}",
        first=_picked_first(order),
        second=party(context, event.by.actor),
        evidence={"lines": list(refused.lines)},
        now=context.now,
    )
    return Rejected(refused.reason, refused.words, (change,))


def _picked_first(order: Order) -> Party | None:
    """Whoever moved units off the shelf last, as far as the order remembers it."""
    step = next((one for one in reversed(order.steps) if one.kind in ("pick", "short")), None)
    return None if step is None else Party(step.id, "", step.actor, shown(step.at))
