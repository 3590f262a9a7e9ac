"""The rows of the refund ledger that follow from a step of an order: what is wanted back by it, or no longer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from central import order_money
from central.order_money import SHIPPING
from central.tables import refund
from shop.orders import Line, Order
from shop.return_money import Share, shares


@dataclass(frozen=True, slots=True)
class _Step:
    order: Order
    command: str
    now: str
    back: str | None
    """The return, if it is one."""
    undone: str | None
    """The return that it undoes."""


@dataclass(frozen=True, slots=True)
class _More:
    """What a step wants back of a line, or of the shipping, for `units`; below zero what it wants no longer.
    `withheld`: the fee that was kept of it."""

    line: int
    amount: int
    units: int = 1
    withheld: int = 0
    came: bool = False
    """Goods came back: it is noted whatever they give back."""
    undone: bool = False
    """What came back did not after all: no row of that return stays."""


def write(connection: Connection, order: Order, before: Order, command: str, now: str) -> None:
    """What the step `command` changed of the money of an order, which was `before`."""
    back = next((one.id for one in order.returns if one.command == command), None)
    undone = next((one.record.id for one in order.undone if one.command == command), None)
    step, known = _Step(order, command, now, back, undone), {line.line: line for line in before.lines}
    each = [_of_line(line, known[line.line]) for line in order.lines if line.line in known]
    each.append(_More(SHIPPING, _wanted(order.shipping_refunds) - _wanted(before.shipping_refunds)))
    moved = [more for more in each if more.amount or more.came or more.undone]
    if moved and not command:
        raise ValueError("money moves by steps")
    for more in moved:
        if more.amount < 0 or more.undone:
            _withdraw(connection, step, more)
    _want(connection, step, [more for more in moved if more.amount >= 0 and not more.undone])
    if moved and order_money.has_more(order):
        order_money.add_up(connection, order.number)


def _of_line(line: Line, before: Line) -> _More:
    more, gone = _wanted(line.refunds) - _wanted(before.refunds), abs(line.gone - before.gone)
    came, undone = line.returned > before.returned, line.returned < before.returned
    return _More(line.line, more, gone, line.withheld - before.withheld, came, undone)


def _wanted(states: Mapping[str, int]) -> int:
    return states.get("wanted", 0)


def _want(connection: Connection, step: _Step, wanted: Sequence[_More]) -> None:
    """Over the tenders as they are by now: never more to one than came from it."""
    if not wanted:
        return
    parts = [(more.line, more.amount) for more in wanted]
    known = order_money.tenders(connection, [step.order.number]) if step.order.tenders else {}
    cut = shares(parts, known[step.order.number]) if known else [Share(line, "", amount) for line, amount in parts]
    about, noted = {more.line: more for more in wanted}, set[int]()
    for one in cut:
        withheld = 0 if one.line in noted else about[one.line].withheld
        noted.add(one.line)
        _note(connection, step, one, about[one.line].units, withheld)


def _note(connection: Connection, step: _Step, one: Share, units: int, withheld: int) -> None:
    about = {"return_id": step.back, "purchase": step.order.number, "line": one.line, "tender": one.tender}
    money = {"quantity": units, "amount": one.amount, "withheld": withheld}
    connection.execute(insert(refund).values(**about, **money, state="wanted", command=step.command, at=step.now))


def _withdraw(connection: Connection, step: _Step, less: _More) -> None:
    """Rows whose amounts never change: those that cover the amount are withdrawn, all of a return that is undone first,
    then those of given-up units, the last tender first; what they wanted beyond it is wanted anew of the first ones."""
    gone = _covering(connection, step, less)
    for row in gone:
        connection.execute(update(refund).where(refund.c.id == row.id).values(state="withdrawn"))
    kept = sum(int(row.withheld) for row in gone) + min(0, less.withheld)
    units = sum({row.command: int(row.quantity) for row in gone}.values())
    again = _left_of(gone, less, order_money.places(step.order))
    for share in again or ([Share(less.line, gone[0].tender if gone else "", 0)] if kept else []):
        _note(connection, replace(step, back=None), share, max(1, units - less.units), kept)
        kept = 0


def _covering(connection: Connection, step: _Step, less: _More) -> list[Row[Any]]:
    """The rows that the amount is taken from."""
    places = order_money.places(step.order)
    mine = refund.c.purchase == step.order.number, refund.c.line == less.line, refund.c.state == "wanted"

    def turn(row: Row[Any]) -> tuple[int, int, int]:
        undone = step.undone is not None and row.return_id == step.undone
        return 0 if undone else 1 if row.return_id is None else 2, -places.get(row.tender, len(places)), -row.id

    left, gone = -less.amount, list[Row[Any]]()
    for row in sorted(connection.execute(select(refund).where(*mine)).all(), key=turn):
        if left > 0 or turn(row)[0] == 0:
            gone.append(row)
            left -= int(row.amount)
    return gone


def _left_of(gone: Sequence[Row[Any]], less: _More, places: Mapping[str, int]) -> list[Share]:
    """What the rows wanted beyond the amount, of the tenders that they wanted it of, the first one first."""
    left, had = sum(int(row.amount) for row in gone) + less.amount, dict[str, int]()
    for row in sorted(gone, key=lambda one: places.get(one.tender, len(places))):
        had[row.tender] = had.get(row.tender, 0) + int(row.amount)
    shares_ = list[Share]()
    for tender, amount in had.items():
        if left > 0:
            shares_.append(Share(less.line, tender, min(left, amount)))
            left -= amount
    return shares_
