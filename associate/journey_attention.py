"""The tablet's tour of what needs attention: two tablets hand over the same order, and a manager settles it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from associate.doing import keep_in
from shop import deeds
from shop.deeds import Deed
from shop.lookups import Order

SLOW_S = 30.0
"""What joining a store and two exchanges take on a busy machine, generously."""


def both_hand_over(floor: Any) -> None:
    """The first tablet tells central at once; the other has no line, and what it did arrives later."""
    attention = floor.pages.attention
    with floor.stage.step("tablet: nothing needs attention"):
        floor.go.open_attention()
        floor.see(lambda: not attention.state.loading)
        floor.picture("attention-nothing")
    with floor.stage.step("tablet: two tablets hand over the same order"), floor.stage.other_tablet() as other:
        order = _ready(other.records.orders())
        here, there = _two_people(floor)
        floor.clash = order.number
        _give(floor.tablet.records, order.number, here, "signed_code", {"code": "signed"})
        _give(other.records, order.number, there, "identity", {"document": "passport", "last_four": "4711"})
        floor.sent()
        other.exchange()


def listed(floor: Any) -> None:
    """A manager sees who, when, what the customer knows, and what is proposed."""
    attention = floor.pages.attention
    with floor.stage.step("tablet: what needs attention"):
        floor.go.open_attention()
        floor.guide.see(lambda: any(row.order == floor.clash and row.ways for row in attention.rows.rows), SLOW_S)
        floor.picture("attention")


def settled(floor: Any) -> None:
    attention = floor.pages.attention
    with floor.stage.step("tablet: the manager settles it"):
        floor.go.open_attention()
        row = next(row for row in attention.rows.rows if row.order == floor.clash)
        floor.guide.tap("Settle it: Handed over twice")
        floor.see("How was it settled?")
        floor.picture("attention-ways")
        floor.guide.tap("Back")
        attention.resolve(row.id, row.ways[0], "")
        floor.see(lambda: attention.state.settled == row.id)
        floor.sent()
        attention.with_settled(True)
        floor.see(lambda: any(one.id == row.id and not one.open and not one.pending for one in attention.rows.rows))
        floor.picture("attention-settled")
        attention.with_settled(False)


def _ready(known: tuple[Order, ...]) -> Order:
    """One that lies ready, and that nobody has done anything about since."""
    for order in known:
        shown = order.shown
        ready = all(line.units("staged") == line.quantity for line in shown.lines)
        if shown.method == "pickup" and shown.is_open and ready and shown.arrival is None and shown.customer:
            return order
    raise LookupError("no order lies ready in this store")


def _two_people(floor: Any) -> tuple[str, str]:
    """Whoever has the tablet, and a colleague."""
    people = floor.tablet.records.staff()
    here = next(one.id for one in people if one.name == floor.guide.member["name"])
    return here, next(one.id for one in people if one.id != here and one.role == "associate")


def _give(records: Any, number: str, actor: str, how: Any, evidence: Mapping[str, object]) -> None:
    """As the tablet knows the order: all that lies ready, to somebody who proved who they are."""
    order, now = records.order(number).shown, datetime.now(UTC)
    units = {line.line: line.units("staged") for line in order.lines}
    deed = deeds.hand_over(order, units, actor=actor, how=how, now=now, evidence=evidence)
    if not isinstance(deed, Deed):
        raise TypeError(f"{number} cannot be handed over: {deed.reason}")
    keep_in(records, deed, now).result(timeout=SLOW_S)
