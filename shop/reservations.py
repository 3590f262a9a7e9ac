"""What an order does to stock: units that it keeps from others, and units that come and go with each step. Pure.

An order that a customer gets in a store keeps what it still waits for there, also what nobody found yet; what was asked
for elsewhere is kept there until it comes. One that is sent keeps it where it is sent from, where somebody said so.
Central's ledger and what a device lays over it follow from the same two functions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, NamedTuple

from shop import orders, pickup
from shop.orders import HandOver, Order, UndoHandOver
from shop.pickup import ReceiveTransfer, Short

Key = tuple[str, str]
"""(variant, location)"""

AT_THE_STORE = ("pickup", "store")
"""Methods by which a customer gets the goods there: what was taken along and given back waits for them as well."""

Event = pickup.Event | orders.Event


class Move(NamedTuple):
    """Units that come to (or leave, below zero) a location."""

    variant: str
    location: str
    units: int
    reason: Literal["pickup", "pickup_undone", "transfer_out", "transfer_in", "damage"]


def kept(order: Order) -> dict[Key, int]:
    """Units that `order` keeps from others."""
    units: Counter[Key] = Counter()
    if order.method == "ship" and order.ships_from:
        for line in order.lines:
            units[line.variant, order.ships_from] += line.open
    if order.method not in AT_THE_STORE or order.store is None:
        return {key: n for key, n in units.items() if n}
    for line in order.lines:
        units[line.variant, order.store] += line.open + line.units("short")
    variants = {line.line: line.variant for line in order.lines}
    for one in order.transfers:
        units[variants[one.line], order.store] -= one.units
        units[variants[one.line], one.source] += one.units
    return {key: n for key, n in units.items() if n}


def moves(before: Order, event: Event) -> tuple[Move, ...]:
    """Goods that `event` moves in `before`, where it was possible. Returns are not here: where goods go that come back
    is the person's word, not the order's."""
    store = before.store or ""
    if isinstance(event, HandOver):
        return _of_lines(before, event.units, -1, "pickup")
    if isinstance(event, UndoHandOver):
        gone = next((one for one in before.hand_overs if one.id == event.hand_over), None)
        units = {line: gone.units(line) for line in gone.taken} if gone else {}
        return _of_lines(before, units, 1, "pickup_undone")
    if isinstance(event, Short) and event.why == "damaged":
        return _of_lines(before, event.units, -1, "damage")
    if isinstance(event, ReceiveTransfer):
        asked = next((one for one in before.transfers if one.id == event.transfer), None)
        line = before.line(asked.line) if asked else None
        if asked and line:
            out = Move(line.variant, asked.source, -asked.units, "transfer_out")
            return out, Move(line.variant, store, asked.units, "transfer_in")
    return ()


def _of_lines(
    order: Order, units: Mapping[int, int], sign: int, reason: Literal["pickup", "pickup_undone", "damage"]
) -> tuple[Move, ...]:
    """Where its goods lie: what is sent leaves the place that keeps it."""
    store = (order.ships_from if order.method == "ship" else "") or order.store or ""
    return tuple(
        Move(line.variant, store, sign * units[line.line], reason) for line in order.lines if units.get(line.line)
    )


def available(before: Order, event: Event, after: Order) -> dict[str, int]:
    """{variant: units more, or less} that others can have at the store of the order because of `event`: a hand-over of
    what was kept changes nothing."""
    units: Counter[str] = Counter()
    for move in moves(before, event):
        if move.location == before.store:
            units[move.variant] += move.units
    for order, sign in ((before, 1), (after, -1)):
        for (variant, location), n in kept(order).items():
            if location == before.store:
                units[variant] += sign * n
    return {variant: n for variant, n in units.items() if n}
