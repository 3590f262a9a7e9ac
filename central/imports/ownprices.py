"""Stores with prices of their own: a price zone per store, laid over the zone it belongs to.

See docs/decisions/store-prices.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from sqlalchemy import Connection, select, update

from central import bulk, feed
from central.feed import Change
from central.imports.job import TRANSACTION_ROWS, Job, Site
from central.imports.report import FileReport
from central.tables import location, own_price


def refresh(job: Job, report: FileReport) -> None:
    """Bring the price scope of every store with own prices up to date. A store that has some for the first time moves
    to a scope of its own, and stays there."""
    for site in job.sites().values():
        if site.price_zone != site.code and not _has_own(job, site):
            continue
        for changes in _zone_with_own(job, site):
            job.publish(report, changes)
        job.remove_vanished(report, f"price:{site.code}", "price", partial(_in_zone, job, site))
        if site.price_zone != site.code:
            job.database.write(partial(_move, site=site))


def _has_own(job: Job, site: Site) -> bool:
    with job.database.read() as connection:
        query = select(own_price.c.variant).where(own_price.c.location == site.code).limit(1)
        return connection.execute(query).first() is not None


def _zone_with_own(job: Job, site: Site) -> Iterator[list[Change]]:
    last = ""
    while True:
        with job.database.read() as connection:
            rows = feed.living(connection, f"price:{site.zone}", "price", last, TRANSACTION_ROWS)
            ids = [row[0] for row in rows]
            columns = (own_price.c.variant, own_price.c.body)
            query = bulk.found(connection, columns, own_price.c.variant, ids, own_price.c.location == site.code)
            own = {row[0]: row[1] for row in connection.execute(query)}
        if not rows:
            return
        last = ids[-1]
        # Above the zone's version: to a device that had the zone's price this one must be the newer.
        yield [Change(f"price:{site.code}", "price", row[0], own.get(row[0], row[2]), row[1]) for row in rows]


def _in_zone(job: Job, site: Site, ids: Sequence[str]) -> set[str]:
    with job.database.read() as connection:
        return set(feed.bodies(connection, f"price:{site.zone}", "price", ids))


def _move(connection: Connection, site: Site) -> None:
    connection.execute(update(location).where(location.c.code == site.code).values(price_zone=site.code))


def differing(own: dict[str, object], of_zone: dict[str, object] | None) -> str | None:
    """The store's price as canonical JSON where it says something else than its zone's, else None. A feed that gives
    only the price agrees with a zone that has the same price and a sale."""
    if of_zone is None or all(of_zone.get(name) == value for name, value in own.items()):
        return None
    return feed.canonical(own)
