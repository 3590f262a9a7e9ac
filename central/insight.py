"""What central counts for its stores: which products are bought together (`shop.recommendations`), of the orders of all
channels and stores. The lists name products, never people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby

import structlog
from sqlalchemy import Connection, select

from central import bulk, feed
from central.database import Database
from central.feed import Change
from central.tables import house, location, order_line, purchase, variant
from central.times import stamp
from shop.recommendations import Together, body_of, counted

log = structlog.get_logger(__name__)

KIND = "together"
EVERY = timedelta(days=1)
COUNTED_AT = "insight_counted_at"
ROWS = 5000
"""Of one transaction, as of an import."""

Lists = Mapping[str, tuple[Together, ...]]


def recount_due(database: Database, now: datetime) -> int:
    """Count once a day what was bought since; how many lists changed."""
    with database.read() as connection:
        last = connection.execute(select(house.c.value).where(house.c.key == COUNTED_AT)).scalar()
    return recount(database, now) if last is None or last <= stamp(now - EVERY) else 0


def recount(database: Database, now: datetime) -> int:
    """Count anew, and tell every store what changed; how many lists that were."""
    with database.read() as connection:
        found = counted(_orders(connection))
        shops = select(location.c.code).where(location.c.kind == "store").order_by(location.c.code)
        stores = list(connection.execute(shops).scalars())
    changed = sum(_tell(database, store, found, now) for store in stores)
    mark = [{"key": COUNTED_AT, "value": stamp(now)}]
    database.write(partial(bulk.upsert, table=house, rows=mark))
    log.info("insight_counted", products=len(found), changed=changed)
    return changed


def _orders(connection: Connection) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Who bought which products: what never left the shop, and what is no longer sold, counts nowhere."""
    lines = (
        select(purchase.c.number, purchase.c.customer, variant.c.product)
        .join(order_line, order_line.c.purchase == purchase.c.number)
        .join(variant, variant.c.id == order_line.c.variant)
        .where(order_line.c.handed_over > order_line.c.returned)
        .order_by(purchase.c.number)
    )
    for _, rows in groupby(connection.execute(lines), key=lambda row: row.number):
        one = list(rows)
        yield one[0].customer or "", tuple(row.product for row in one)


def _tell(database: Database, store: str, found: Lists, now: datetime) -> int:
    scope = f"insight:{store}"
    with database.read() as connection:
        gone = sorted(set(_there(connection, scope)) - found.keys())
    changes = [Change(scope, KIND, one, feed.canonical(body_of(list_))) for one, list_ in found.items()]
    changes += [Change(scope, KIND, one, None) for one in gone]
    parts = [changes[at : at + ROWS] for at in range(0, len(changes), ROWS)]
    told = [database.write(partial(feed.publish, changes=some, now=stamp(now))) for some in parts]
    return sum(one.added + one.changed + one.removed for one in told)


def _there(connection: Connection, scope: str) -> Iterator[str]:
    last = ""
    while rows := feed.living(connection, scope, KIND, last, ROWS):
        last = rows[-1][0]
        yield from (row[0] for row in rows)
