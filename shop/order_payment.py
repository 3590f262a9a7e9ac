"""An order that was placed before it was paid, and then is. Pure.

Until then nothing is captured of its lines. What happened to the goods meanwhile counts as if it had been paid at once:
what was given up is to be paid back, and what replaced something costs at most what that did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from shop.orders import GIVEN_UP, Line, Order, balanced
from shop.refunds import slice_amount
from shop.return_money import Tender

Owed = Mapping[int, tuple[int, int]]
"""{line: (minor units for its goods and tax, the tax of it)}"""


def paid(order: Order, owed: Owed, shipping: int, tender: Tender) -> tuple[Order, Order]:
    """(as if nothing had been given up yet, the order) with `tender` having paid all of it. The first is what the
    ledger of refunds compares with."""
    lines = _replaced({line.line: _captured(order, line, owed.get(line.line, (0, 0))) for line in order.lines})
    with_money = replace(order, lines=lines, shipping=shipping, tenders=(tender,), to_pay=None)
    before = replace(with_money, lines=tuple(map(_nothing_given_up, lines)))
    return before, balanced(before, with_money)


def _captured(order: Order, line: Line, owed: tuple[int, int]) -> Line:
    amount, tax = owed
    if order.tax_included:
        return replace(line, captured=amount, tax_inside=tax)
    return replace(line, captured=amount, tax=tax)


def _replaced(lines: dict[int, Line]) -> tuple[Line, ...]:
    """With the money of units that were replaced moved to the lines that replace them."""
    used: dict[int, int] = {}
    for number in sorted(lines):
        new = lines[number]
        old = lines.get(new.instead_of or 0)
        if old is None:
            continue
        before = used.get(old.line, 0)
        part = slice_amount(old.captured + old.given, old.quantity, before, new.quantity, old.tax)
        part = min(new.price * new.quantity, part, old.captured)
        used[old.line] = before + new.quantity
        lines[old.line] = replace(old, captured=old.captured - part, given=old.given + part)
        lines[number] = replace(new, captured=part)
    return tuple(lines.values())


def _nothing_given_up(line: Line) -> Line:
    states = {state: units for state, units in line.states.items() if state not in (*GIVEN_UP, "to_shelve")}
    given_up = sum(line.units(state) for state in GIVEN_UP)
    return replace(line, states={**states, "open": line.units("open") + given_up}) if given_up else line
