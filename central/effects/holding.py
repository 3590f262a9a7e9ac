"""The locks of a whole batch, taken before its first command in the one order of locks.

Each command holds what it changes anyway; but two batches that met the same orders in different order would wait for
each other until the database ends one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Connection, select

from central import bulk, ledger, orders
from central.tables import customer, order_line, purchase
from central.texts import clean
from shop.customers import TYPE as CONSENT
from shop.ordering import TYPE as PLACE
from sync.messages import Command

_LISTING = (PLACE, "stock.dispatch", "stock.receive")
"""These name their articles in lines."""
_NUMBER = re.compile(r"[A-Za-z0-9._:@-]{1,64}")


def hold(connection: Connection, commands: Iterable[Command]) -> None:
    """Hold the orders, their customers and the stock items that `commands` speak of."""
    if connection.dialect.name != "postgresql":
        return  # one writer at a time
    numbers, variants, buyers = set[str](), set[str](), set[str]()
    for command in commands:
        number = command.body.get("order")
        if isinstance(number, str) and _NUMBER.fullmatch(number):
            numbers.add(number)
        variants |= _articles(command)
        if command.type in (PLACE, CONSENT) and isinstance(buyer := command.body.get("customer"), str):
            buyers.add(buyer)
    if numbers:
        orders.hold_all(connection, numbers)
    if numbers or buyers:
        _hold_customers(connection, sorted(numbers), sorted(buyers))
    if numbers:
        mine = bulk.among(connection, order_line.c.purchase, sorted(numbers))
        variants |= set(connection.execute(select(order_line.c.variant).where(mine)).scalars())
    if variants:
        ledger.hold(connection, variants)


def _articles(command: Command) -> set[str]:
    """Those that it names, by themselves or in lines."""
    says = command.body.get("says")
    single = (said.get("variant") for said in (command.body, says if isinstance(says, dict) else {}))
    alone = {one for one in single if isinstance(one, str) and 0 < len(one) <= 128 and clean(one) == one}
    listed = _named(command.body) if command.type in _LISTING else set()
    return alone | _named(command.body.get("exchange")) | listed


def _named(said: object) -> set[str]:
    """Articles in the lines of what goes out for what comes back, is ordered, or goes between two places."""
    lines = said.get("lines") if isinstance(said, dict) else None
    if isinstance(lines, dict):
        found: Iterable[object] = lines
    else:
        found = (one.get("variant") for one in lines if isinstance(one, dict)) if isinstance(lines, list) else ()
    return {one for one in found if isinstance(one, str) and 0 < len(one) <= 128 and clean(one) == one}


def _hold_customers(connection: Connection, numbers: list[str], ids: list[str]) -> None:
    buyers = select(purchase.c.customer).where(bulk.among(connection, purchase.c.number, numbers))
    mine = customer.c.id.in_(buyers) | bulk.among(connection, customer.c.id, ids)
    theirs = select(customer.c.id).where(mine).order_by(customer.c.id)
    connection.execute(theirs.with_for_update()).all()
