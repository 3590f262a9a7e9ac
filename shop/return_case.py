"""A return of an order's lines as one case: what the checks have to know of them, and the decision as a whole. Pure.

A device and central both decide it, each by what it knows; the words, the slip and the trace are the device's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from shop.orders import Line, Order
from shop.return_policy import Policy
from shop.returns import Around, Asked, Decision, Finding, Sold, decide, worst

Categories = Mapping[int, Sequence[str]]
"""{line: the path of its article in the assortment}; a line that is not there is of the usual class."""


def sold(order: Order, line: Line, category: Sequence[str] = ()) -> Sold:
    """What the checks have to know of a line. Of several hand-overs the latest counts; of goods given in exchange those
    of the first purchase."""
    given = [one.at for one in order.hand_overs if one.units(line.line)]
    return Sold(
        bought=line.quantity,
        returned=line.returned,
        pending=0,
        price=line.price,
        category=tuple(category),
        placed=line.parent_placed or order.placed_at,
        handed_over=line.handed_over,
        delivered=line.begins or max(given, default=None),
        serials=line.serials,
    )


def decided(
    order: Order, asked: Mapping[int, Asked], categories: Categories, around: Around, policy: Policy
) -> Decision:
    """The decision about all lines that are asked for: the worst of theirs, each finding once, and the day on which
    the first of their windows ends."""
    each = [_of_line(order, number, one, categories, around, policy) for number, one in asked.items()]
    findings = dict.fromkeys([*_of_order(order), *(found for one in each for found in one.findings)])
    return Decision(
        outcome=worst([*(one.outcome for one in _of_order(order)), *(one.outcome for one in each)]),
        findings=tuple(findings),
        version=policy.version,
        until=min((one.until for one in each if one.until is not None), default=None),
    )


def _of_order(order: Order) -> tuple[Finding, ...]:
    """What stands against it whatever comes back: nothing was captured that could go back, and whoever pays later
    would pay for goods that are back."""
    if order.to_pay is None:
        return ()
    words = "This has not been paid yet. Take its hand-over back instead."
    return (Finding("order", "not_paid", "denied", words, "This has not been paid yet, so nothing can be paid back."),)


def codes(decision: Decision) -> tuple[str, ...]:
    """Those of its findings, each once."""
    return tuple(dict.fromkeys(one.code for one in decision.findings))


def whose(order: Order) -> str:
    """Whose risk budget a return of this order uses up: the customer's, without one that of the order alone. A device
    forgets the customer of an order that is closed: where somebody has shown who they are, put them into the order."""
    return order.customer or of_order(order.number)


def of_order(number: str) -> str:
    return f"order:{number}"


def _of_line(
    order: Order, number: int, asked: Asked, categories: Categories, around: Around, policy: Policy
) -> Decision:
    line = order.line(number)
    known = sold(order, line, categories.get(number, ())) if line else None
    return decide(known, asked, around, policy)
