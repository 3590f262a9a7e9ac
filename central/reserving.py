"""Stock that orders keep from others: the ledger of reservations follows what each order still waits for.

`shop.reservations.kept` says what an order keeps; what the ledger has of it is set right by the difference, whatever
the step was. So the rows of an order always add up to what it keeps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from central import bulk, ledger
from central.feed import Change
from central.ledger import Keeping, Key, Level, Movement
from central.tables import purchase, stock_feed, stock_reservation
from central.times import stamp
from shop.orders import Order
from shop.reservations import kept


def changes_of(connection: Connection, orders: Sequence[Order]) -> list[Keeping]:
    """What is to be written so that the ledger has what each of `orders`, all held, keeps by now."""
    before = _noted(connection, [order.number for order in orders])
    found: list[Keeping] = []
    for order in orders:
        now, then = kept(order), before.get(order.number, {})
        for variant, location in sorted({*now, *then}):
            delta = now.get((variant, location), 0) - then.get((variant, location), 0)
            if delta:
                found.append(Keeping(variant, location, delta, order.number))
    return found


def _noted(connection: Connection, numbers: Sequence[str]) -> dict[str, dict[Key, int]]:
    columns = stock_reservation.c.purchase, stock_reservation.c.variant, stock_reservation.c.location
    mine = bulk.among(connection, stock_reservation.c.purchase, sorted(numbers))
    query = select(*columns, func.sum(stock_reservation.c.delta)).where(mine).group_by(*columns)
    found: dict[str, dict[Key, int]] = {}
    for number, variant, location, units in connection.execute(query):
        found.setdefault(number, {})[variant, location] = int(units)
    return found


# --- what the inventory feed counts already


def told(connection: Connection, locations: Iterable[str], now: datetime) -> None:
    """The inventory feed told of these locations: what it calls reserved counts the orders placed until now."""
    rows = [{"location": location, "at": stamp(now)} for location in sorted(locations)]
    bulk.upsert(connection, stock_feed, rows)


def fed(level: Level, units_of_orders: int) -> Level:
    """The level as the feed says, keeping no less than the orders known here do."""
    return level._replace(reserved=max(level.reserved, units_of_orders))


def take(connection: Connection, orders: Sequence[Order], known: set[str], now: str) -> list[Change]:
    """Orders as the order feed tells them, all held; `known` are those that were here before. Units of a new one that
    the inventory feed counts as reserved already are not kept twice."""
    keeping = changes_of(connection, orders)
    if not keeping:
        return []
    new = {order.number: stamp(order.placed_at) for order in orders if order.number not in known}
    counted = _counted(connection, [one for one in keeping if one.purchase in new], new)
    return ledger.move(connection, [], source="import", now=now, keeping=[*keeping, *counted])[0]


def _counted(connection: Connection, keeping: Sequence[Keeping], placed: Mapping[str, str]) -> list[Keeping]:
    variants = sorted({one.variant for one in keeping})
    levels = ledger.levels(connection, variants)
    beside = defaultdict(int, {key: level.reserved for key, level in levels.items()})
    for key, units in ledger.kept_by_orders(connection, variants).items():
        beside[key] -= units
    since = {row.location: row.at for row in connection.execute(select(stock_feed))}
    found: list[Keeping] = []
    for one in keeping:
        key = (one.variant, one.location)
        part = min(one.delta, beside[key])
        if part > 0 and placed[str(one.purchase)] <= since.get(one.location, ""):
            beside[key] -= part
            found.append(Keeping(*key, -part, None))
    return found


def release_gone(connection: Connection, now: str) -> list[Change]:
    """What was kept by orders that the order feed no longer has."""
    columns = stock_reservation.c.purchase, stock_reservation.c.variant, stock_reservation.c.location
    there = select(purchase.c.number).where(purchase.c.number == stock_reservation.c.purchase).exists()
    units = func.sum(stock_reservation.c.delta)
    lost = select(*columns, units).where(stock_reservation.c.purchase.is_not(None), ~there)
    rows: list[Any] = list(connection.execute(lost.group_by(*columns).having(units != 0)))
    keeping = [Keeping(variant, location, -int(n), number) for number, variant, location, n in rows]
    return ledger.move(connection, [], source="import", now=now, keeping=keeping)[0] if keeping else []


def settle(
    connection: Connection, order: Order, movements: Sequence[Movement], *, source: str, now: datetime
) -> tuple[list[Change], dict[Key, Level]]:
    """The goods that a step of `order`, held, moved, and what the order keeps after it."""
    keeping = changes_of(connection, [order])
    if not movements and not keeping:
        return [], {}
    return ledger.move(connection, movements, source=source, now=stamp(now), keeping=keeping)
