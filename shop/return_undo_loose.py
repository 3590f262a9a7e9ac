"""Goods without a receipt were taken in by mistake: whoever brought them has them again, nothing is credited. Pure.

    return.undo_unknown 1    return:<id>, lane 0    UndoLooseBody

Allowed as long as nothing was paid with the voucher that central made of it: that one is worth nothing from then on.
Refusals as in `shop.return_undo` where they say the same (`unknown_return`, `undone_already`, `too_late`,
`other_person`, at central `other_store`), and `credit_spent`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import TypedDict

from shop.deeds import Deed
from shop.orders import Refused
from shop.receiptless import Loose
from shop.return_policy import Policy
from shop.return_undo import Asking, refused

UndoLooseBody = TypedDict("UndoLooseBody", {"return": str, "actor": str, "reason": str})
"""`reason` as in `shop.return_undo.UndoReturnBody`."""


def allowed(taken_by: str, taken_at: datetime, asking: Asking, policy: Policy) -> Refused | None:
    """Whether this person may undo it at this time: None, or why not."""
    if asking.at - taken_at > timedelta(minutes=policy.undo_minutes):
        return refused("too_late")
    return None if asking.manager or asking.actor == taken_by else refused("other_person")


def minutes_left(taken_at: datetime, policy: Policy, now: datetime) -> int:
    """So many minutes, the last one not over yet, in which it may be undone; 0: not any more."""
    left = timedelta(minutes=policy.undo_minutes) - max(timedelta(0), now - taken_at)
    return max(0, ceil(left / timedelta(minutes=1)))


def undo(
    return_id: str,
    goods: Sequence[Loose],
    taken: tuple[str, datetime],
    asking: Asking,
    policy: Policy,
    *,
    reason: str,
) -> Deed | Refused:
    """Undo the return of `goods` that this device took in; `taken`: by whom (staff id) and when. What went on the shelf
    is counted off again at once."""
    if no := allowed(*taken, asking, policy):
        return no
    body: UndoLooseBody = {"return": return_id, "actor": asking.actor, "reason": reason}
    sums: dict[str, int] = {}
    for one in goods:
        if one.disposition == "stock":
            sums[one.variant] = sums.get(one.variant, 0) + one.quantity
    off = tuple(("stock", variant, {"demand": units}) for variant, units in sums.items())
    return Deed(0, f"return:{return_id}", "return.undo_unknown", dict(body), overlay=off)
