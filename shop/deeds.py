"""What a person does, as it is sent to central and as it is shown here until central answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from shop import pickup, pickup_bodies, reservations
from shop.bodies import AdjustReason, Verification
from shop.order_bodies import event_body
from shop.orders import Event, HandOver, Order, Refused, UndoHandOver, after
from shop.signed_codes import Nonce
from shop.stock import aggregate

Laid = tuple[str, str, Mapping[str, Any]]
"""(kind, id, changes) of an overlay."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`body` is that of the command `type` in its version `v` (`shop.bodies`), `expects` the state the person saw,
    `overlay` what this device shows meanwhile. `lane` as in sync.md: 0 pickup, return, order; 1 stock; 2 notes. `nonce`
    is that of the signed code which allowed the deed: it is used up with it."""

    lane: int
    aggregate: str
    type: str
    body: Mapping[str, Any]
    expects: Mapping[str, Any] = field(default_factory=dict)
    overlay: tuple[Laid, ...] = ()
    nonce: Nonce | None = None
    v: int = 1


def hand_over(
    order: Order,
    units: Mapping[int, int],
    *,
    actor: str,
    how: Verification,
    now: datetime,
    nonce: Nonce | None = None,
    evidence: Mapping[str, object] | None = None,
) -> Deed | Refused:
    """Hand `units` per line of `order`, as this device shows it, to the customer. `how` the customer was verified;
    `nonce` of the signed code, where it was one; `evidence` as in `shop.bodies`."""
    seen = {line.line: line.handed_over for line in order.lines if line.line in units}
    event = HandOver("", actor, now, units, seen)
    done = after(order, event)
    if isinstance(done, Refused):
        return done
    lines = [{"line": line, "quantity": n} for line, n in units.items()]
    said = {**({"nonce": nonce.text} if nonce else {}), **({"evidence": evidence} if evidence else {})}
    deed = _of_order(
        order,
        "order.hand_over",
        {"lines": lines, "actor": actor, "how": how, **said},
        expects={str(line): n for line, n in seen.items()},
        event=event,
        done=done,
    )
    return replace(deed, nonce=nonce)


def use_code(nonce: Nonce, *, actor: str = "") -> Deed:
    """A code showed what only its owner may see: used up here, and told to central, which notices the same code on
    another device."""
    body = {"nonce": nonce.text, "kind": nonce.kind, "actor": actor}
    return Deed(2, f"code:{nonce.text}", "code.use", body, nonce=nonce)


def step(order: Order, event: pickup.Event) -> Deed | Refused:
    """Any step of `shop.pickup` with `order`, as this device shows it. The id in `event.by` is that of the action."""
    done = pickup.after(order, event)
    if isinstance(done, Refused):
        return done
    body = {"actor": event.by.actor, "says": pickup_bodies.body(event)}
    return _of_order(order, f"order.{pickup_bodies.kind_of(event)}", body, event=event, done=done)


def undo_hand_over(order: Order, hand_over: str, *, reason: str, actor: str) -> Deed | Refused:
    """Take back the record of the hand-over with the command id `hand_over`: it did not happen after all."""
    event = UndoHandOver(hand_over)
    done = after(order, event)
    if isinstance(done, Refused):
        return done
    body = {"hand_over": hand_over, "reason": reason, "actor": actor}
    return _of_order(order, "order.undo_hand_over", body, event=event, done=done)


def adjust_stock(variant: str, delta: int, *, reason: AdjustReason, actor: str) -> Deed:
    """The shelf has `delta` units more (or less) than the ledger. ValueError for no difference at all."""
    if delta == 0:
        raise ValueError("nothing to adjust")
    body = {"variant": variant, "delta": delta, "reason": reason, "actor": actor}
    return Deed(1, aggregate(variant), "stock.adjust", body, overlay=(shelf_change(variant, delta),))


def _of_order(
    order: Order,
    kind: str,
    body: Mapping[str, Any],
    *,
    event: Event | pickup.Event,
    done: Order,
    expects: Mapping[str, int] | None = None,
) -> Deed:
    """`done` is the order after `event`."""
    overlay = (("order", order.number, event_body(event)), *_of_stock(order, event, done))
    return Deed(0, f"order:{order.number}", kind, {"order": order.number, **body}, expects or {}, overlay)


def _of_stock(order: Order, event: Event | pickup.Event, done: Order) -> Iterator[Laid]:
    """What others can have, more or less, and beside it ("moved") what the ledger of the store gains or loses: goods
    that were kept for the order leave without changing what others can have."""
    free = reservations.available(order, event, done)
    moved: Counter[str] = Counter()
    for move in reservations.moves(order, event):
        if move.location == order.store:
            moved[move.variant] += move.units
    for variant in sorted(free.keys() | {one for one, units in moved.items() if units}):
        shown = shelf_change(variant, free[variant])[2] if variant in free else {}
        yield "stock", variant, {**shown, **({"moved": moved[variant]} if moved[variant] else {})}


def laid_stock(order: Order, units: Mapping[int, int]) -> tuple[Laid, ...]:
    """`units` per line that this device shows on the shelf again until central's rows say so."""
    sums: dict[str, int] = {}
    for line in order.lines:
        if line.line in units:
            sums[line.variant] = sums.get(line.variant, 0) + units[line.line]
    return tuple(shelf_change(variant, n) for variant, n in sums.items())


def shelf_change(variant: str, units: int) -> Laid:
    """`units` more, or less, that this device shows until central's row says so."""
    return "stock", variant, {"returned": units} if units > 0 else {"demand": -units}
