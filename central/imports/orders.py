"""orders.jsonl: the orders of all channels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from central import feed, insight, orders, reserving
from central.imports.job import TRANSACTION_ROWS, Job, chunks
from central.imports.models import PurchaseLine
from central.imports.orderbook import take
from central.imports.report import FileReport
from central.imports.sales import count, delete_vanished, publish_customers, stage
from central.imports.scratch import Scratch
from central.tables import purchase
from central.times import stamp
from shop import ordering
from shop.exchanges import PREFIX

_ORDERS = 1000
"""Orders in one transaction: each has some lines, and a row of the feed."""


def load(job: Job, path: Path, report: FileReport) -> None:
    """Import orders.jsonl; a store's devices get its open ones and those closed recently."""
    with Scratch() as scratch:
        stage(path, report, scratch, PurchaseLine)
        job.guard(report, known=count(job, purchase))
        for some in chunks(scratch.groups(), _ORDERS):
            bodies = {number: members[0][2] for number, members in some}
            published, refused = job.database.write(partial(take, bodies=bodies, now=job.clock()))
            report.count(published)
            lines = {number: members[0][1] for number, members in some}
            for number, reason in refused.items():
                report.reject(lines[number], "lines", reason, number)
        delete_vanished(job, scratch, purchase, purchase.c.number, ours=(PREFIX, ordering.PREFIX))
    report.count(job.database.write(partial(_release, now=job.now())))
    _remove_vanished(job, report)
    publish_customers(job, report)
    insight.recount(job.database, job.clock())


def _remove_vanished(job: Job, report: FileReport) -> None:
    """Tombstones for what a store's devices have and should not have any longer."""
    for site in job.sites().values():
        last, scope = "", f"orders:{site.code}"
        while site.kind == "store" and (living := _living(job, scope, last)):
            last = living[-1]
            report.count(job.database.write(partial(_remove, scope=scope, numbers=living, now=job.clock())))


def _release(connection: Connection, now: str) -> feed.Published:
    return feed.publish(connection, reserving.release_gone(connection, now), now)


def _living(job: Job, scope: str, after: str) -> list[str]:
    with job.database.read() as connection:
        return [row[0] for row in feed.living(connection, scope, "order", after, TRANSACTION_ROWS)]


def _remove(connection: Connection, scope: str, numbers: Sequence[str], now: datetime) -> feed.Published:
    orders.hold_all(connection, numbers)
    gone = [change for change in orders.changes(connection, numbers, now, scope) if change.body is None]
    return feed.publish(connection, gone, stamp(now))
