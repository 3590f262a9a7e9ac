"""Goods of a return that central did not take: they lie in the store all the same, the customer was told something, and
somebody has to settle it.

returned_twice     two desks took the same units in; the first is paid
already_refunded   the units came back through another channel, which paid them back: no desk of ours took them
never_bought       no order, or no line of one, that central knows
bought_elsewhere   the order is known, and these units of it were never given to its customer
return_refused     the rules, or who agreed, stand against it
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from sqlalchemy import Row, select

from central import conflicts
from central.conflicts import Kind, Party
from central.effects.handling import Context, Rejected
from central.effects.orders import earlier, who_and_when
from central.effects.stock import party
from central.tables import return_line
from shop.orders import Order, Refused

_KINDS: Mapping[str, Kind] = {
    "unknown": "never_bought",
    "unknown_line": "never_bought",
    "not_handed_over": "bought_elsewhere",
}
_NOTHING_TAKEN = frozenset({"role", "exists"})
"""A shopper's device takes no goods; of a return that is known already the goods are in."""


@dataclass(frozen=True, slots=True)
class Goods:
    """What somebody took in: `units` by line, worth `amount`, of which the customer was told `promised`."""

    id: str
    order: str
    actor: str
    units: Mapping[int, int]
    amount: int
    promised: str = ""
    approver: str = ""
    given: Mapping[str, int] = field(default_factory=dict)
    """Units by article that the customer took along in exchange: nobody counted them out."""
    exchanged: bool = False
    """Whether other goods were to go out for them, now or later."""


def listed(context: Context, goods: Goods, refused: Rejected) -> Rejected:
    """`refused` with a conflict, so that the goods and the customer are not forgotten."""
    if refused.changes or refused.reason in _NOTHING_TAKEN:
        return refused
    facts = {"lines": [{"line": line, "asked": units} for line, units in goods.units.items()]}
    change = _add(context, goods, _KINDS.get(refused.reason, "return_refused"), None, facts | {"why": refused.reason})
    return Rejected(refused.reason, refused.words, (change,))


def twice(context: Context, goods: Goods, order: Order, refused: Refused) -> Rejected:
    """The same units came back twice, perhaps without a network between the desks: they are paid once."""
    of_line = return_line.c.purchase == order.number, return_line.c.line.in_(refused.lines)
    there = *of_line, return_line.c.undone_by.is_(None)
    latest = select(return_line).where(*there).order_by(return_line.c.at.desc(), return_line.c.id.desc())
    first = context.connection.execute(latest.limit(1)).first()
    facts: dict[str, Any] = {"lines": _lines(order, goods, refused.lines), "why": refused.reason}
    if first is not None and first.command:
        facts |= {"told_first": first.promised, "return_first": first.return_id}
    change = _add(context, goods, _kind(first), earlier(first), facts)
    return Rejected(refused.reason, who_and_when(context, first, "took this back", refused.words), (change,))


def _kind(first: Row[Any] | None) -> Kind:
    return "returned_twice" if first is not None and first.command else "already_refunded"


def _lines(order: Order, goods: Goods, lines: Iterable[int]) -> list[dict[str, int]]:
    return [
        {"line": line.line, "handed_over": line.handed_over, "returned": line.returned, "asked": goods.units[line.line]}
        for line in order.lines
        if line.line in lines
    ]


def _add(context: Context, goods: Goods, kind: Kind, first: Party | None, facts: Mapping[str, Any]) -> Any:
    told = {"return": goods.id, "amount": goods.amount, "told": goods.promised, "approver": goods.approver}
    told |= {"given": dict(goods.given), "exchanged": goods.exchanged}
    return conflicts.add(
        context.connection,
        kind,
        context.device.store,
        aggregate_of(goods.order),
        first=first,
        second=party(context, goods.actor),
        evidence={**facts, **{name: value for name, value in told.items() if value}},
        now=context.now,
    )


def aggregate_of(number: str) -> str:
    """An order that nobody knows may have any name; a long one stands as its hash."""
    named = f"order:{number}"
    return named if len(named) <= 64 else f"order:{blake2b(number.encode(), digest_size=16).hexdigest()}"
