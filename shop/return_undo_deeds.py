"""Undo a return, as it is sent to central and as it is shown here until central answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop import return_undo
from shop.deeds import Deed, Laid, laid_stock
from shop.order_bodies import event_body
from shop.orders import Order, Refused, TakenBack
from shop.return_policy import Policy
from shop.return_undo import Asking, UndoReturn, UndoReturnBody


def undo(
    order: Order, return_id: str, asking: Asking, policy: Policy, *, reason: str, said: Mapping[str, Any] | None = None
) -> Deed | Refused:
    """Undo a return of `order`, as this device shows it. `said`: the body of its `return.receive`, where this device
    sent it: what went on the shelf is counted off again at once."""
    record = return_undo.standing(order, return_id)
    if isinstance(record, Refused):
        return record
    if no := return_undo.allowed(record, asking, policy):
        return no
    event = UndoReturn(return_id, "", asking.actor, asking.at, reason)
    done = return_undo.after(order, event)
    if isinstance(done, Refused):
        return done
    body: UndoReturnBody = {"return": return_id, "order": order.number, "actor": asking.actor, "reason": reason}
    overlay = (("order", order.number, event_body(event)), *_off_the_shelf(order, record, said))
    return Deed(0, f"return:{return_id}", "return.undo", dict(body), overlay=overlay)


def _off_the_shelf(order: Order, record: TakenBack, said: Mapping[str, Any] | None) -> tuple[Laid, ...]:
    lines = said.get("lines", ()) if said is not None else ()
    on_shelf = {one["line"] for one in lines if one.get("disposition") == "stock"}
    return laid_stock(order, {line: -part.quantity for line, part in record.lines.items() if line in on_shelf})
