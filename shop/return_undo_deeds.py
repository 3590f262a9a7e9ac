"""Undo a return, as it is sent to central and as it is shown here until central answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from shop import return_undo
from shop.deeds import Deed, Laid, laid_stock
from shop.order_bodies import event_body
from shop.orders import Order, Refused, TakenBack
from shop.return_policy import Policy
from shop.return_undo import Asking, UndonePart, UndoPartBody, UndoReturn, UndoReturnBody


@dataclass(frozen=True, slots=True)
class Part:
    """`units` per line that the customer gets again; the others stay returned, as the return `rest`."""

    units: Mapping[int, int]
    rest: str


def undo(
    order: Order,
    return_id: str,
    asking: Asking,
    policy: Policy,
    *,
    reason: str,
    said: Mapping[str, Any] | None = None,
    part: Part | None = None,
) -> Deed | Refused:
    """Undo a return of `order`, as this device shows it, or `part` of it. `said`: the body of its `return.receive`,
    where this device sent it: what went on the shelf is counted off again at once."""
    record = return_undo.standing(order, return_id)
    if isinstance(record, Refused):
        return record
    if no := return_undo.allowed(record, asking, policy):
        return no
    event = _event(order, record, UndoReturn(return_id, "", asking.actor, asking.at, reason), policy, said, part)
    if isinstance(event, Refused):
        return event
    done = return_undo.after(order, event)
    if isinstance(done, Refused):
        return done
    stays = event.rest.units if event.rest is not None else {}
    units = {line: one.quantity - stays.get(line, 0) for line, one in record.lines.items()}
    overlay = (("order", order.number, event_body(event)), *_off_the_shelf(order, units, said))
    version, body = _body(order, event, units, done)
    return Deed(0, f"return:{return_id}", "return.undo", body, overlay=overlay, v=version)


def _event(
    order: Order,
    record: TakenBack,
    event: UndoReturn,
    policy: Policy,
    said: Mapping[str, Any] | None,
    part: Part | None,
) -> UndoReturn | Refused:
    """With what stays returned, if anything does."""
    stays = return_undo.left_of(record, part.units) if part is not None else {}
    if part is None or isinstance(stays, Refused) or not stays:
        return stays if isinstance(stays, Refused) else event
    rest = return_undo.rest_of(order, event, stays, policy, told=said is None or "money" in said)
    return rest if isinstance(rest, Refused) else replace(event, rest=replace(rest, id=part.rest))


def _body(order: Order, event: UndoReturn, units: Mapping[int, int], done: Order) -> tuple[int, dict[str, Any]]:
    """Its version, and what it says."""
    body: UndoReturnBody = {"return": event.id, "order": order.number, "actor": event.actor, "reason": event.reason}
    if event.rest is None:
        return 1, dict(body)
    lines: list[UndonePart] = [{"line": line, "quantity": n} for line, n in units.items() if n]
    more: UndoPartBody = {**body, "lines": lines, "rest": event.rest.id, "amount": done.returns[-1].amount}
    return 2, dict(more)


def _off_the_shelf(order: Order, units: Mapping[int, int], said: Mapping[str, Any] | None) -> tuple[Laid, ...]:
    lines = said.get("lines", ()) if said is not None else ()
    on_shelf = {one["line"] for one in lines if one.get("disposition") == "stock"}
    return laid_stock(order, {line: -n for line, n in units.items() if n and line in on_shelf})
