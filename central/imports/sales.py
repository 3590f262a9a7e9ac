"""Promotions, customers and orders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, func, or_, select

from central import bulk, feed
from central.feed import Change
from central.imports.job import TRANSACTION_ROWS, Job, chunks
from central.imports.jsonlines import checked, objects
from central.imports.models import CustomerLine, Line, PromotionLine, PurchaseLine
from central.imports.report import FileReport
from central.imports.scratch import Scratch, dump
from central.tables import customer, purchase
from central.times import stamp

KEPT_AFTER_CLOSING = timedelta(days=100)
"""Closed orders stay on the devices of their store this long after they were placed: a usual return window and some
days."""


def load_promotions(job: Job, path: Path, report: FileReport) -> None:
    """Import promotions.jsonl, each line to the zones it names, or to all."""
    zones = sorted({site.zone for site in job.sites().values()})
    with Scratch() as scratch:
        _stage(path, report, scratch, PromotionLine)
        job.guard(report, known=len(zones))
        lines = [(row_id, body) for row_id, members in scratch.groups() for _, _, body in members]
        for zone in zones:
            here = [(row_id, body) for row_id, body in lines if zone in body.get("zones", [zone])]
            bodies = [
                (row_id, {name: value for name, value in body.items() if name != "zones"}) for row_id, body in here
            ]
            scope = f"promo:{zone}"
            job.publish(report, [Change(scope, "promotion", row_id, feed.canonical(body)) for row_id, body in bodies])
            there = {row_id for row_id, _ in bodies} | {row_id for row_id, _ in scratch.held()}
            job.remove_vanished(report, scope, "promotion", there.intersection)


def load_customers(job: Job, path: Path, report: FileReport) -> None:
    """Import customers.jsonl. Central keeps all of them; a store's devices get those with open business there."""
    with Scratch() as scratch:
        _stage(path, report, scratch, CustomerLine)
        job.guard(report, known=_count(job, customer))
        for some in chunks(scratch.groups(), TRANSACTION_ROWS):
            rows = [{"id": row_id, "body": feed.canonical(members[0][2])} for row_id, members in some]
            job.database.write(partial(bulk.upsert, table=customer, rows=rows))
        _delete_vanished(job, scratch, customer, customer.c.id)
    _publish_customers(job, report)


def load_orders(job: Job, path: Path, report: FileReport) -> None:
    """Import orders.jsonl of all channels; a store's devices get its open ones and those closed recently."""
    with Scratch() as scratch:
        _stage(path, report, scratch, PurchaseLine)
        job.guard(report, known=_count(job, purchase))
        for some in chunks(scratch.groups(), TRANSACTION_ROWS):
            rows = [_purchase(number, members[0][2]) for number, members in some]
            job.database.write(partial(bulk.upsert, table=purchase, rows=rows))
        _delete_vanished(job, scratch, purchase, purchase.c.number)
    _publish_orders(job, report)
    _publish_customers(job, report)


def _stage(path: Path, report: FileReport, scratch: Scratch, model: type[Line]) -> None:
    scratch.on_twice(
        lambda row_id, line, first: report.reject(line, "id", f"already on line {first}, which is used", row_id)
    )
    for number, thing in objects(path, report):
        line = checked(model, number, thing, report)
        if line is not None:
            row_id = str(line.model_dump(include={"id"})["id"])
            scratch.put((row_id, row_id, number, dump(line.body())))
        elif isinstance(named := thing.get("id", thing.get("number")), str):
            scratch.hold(named, number)
        else:
            report.nameless_rows += 1
    scratch.flush()


def _purchase(number: str, body: dict[str, Any]) -> dict[str, Any]:
    line = PurchaseLine.model_validate(body | {"id": number})
    return {
        "number": number,
        "customer": line.customer,
        "store": line.store,
        "is_open": line.is_open,
        "placed_at": body["placed_at"],
        "body": feed.canonical(body),
    }


def _count(job: Job, table: Table) -> int:
    with job.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _delete_vanished(job: Job, scratch: Scratch, table: Table, key: Any) -> None:
    last = ""
    while True:
        with job.database.read() as connection:
            ids = list(
                connection.execute(select(key).where(key > last).order_by(key).limit(TRANSACTION_ROWS)).scalars()
            )
        if not ids:
            return
        last = ids[-1]
        if gone := sorted(set(ids) - scratch.ids(ids)):
            job.database.write(partial(_delete, table=table, key=key, gone=gone))


def _delete(connection: Connection, table: Table, key: Any, gone: Sequence[str]) -> None:
    connection.execute(delete(table).where(bulk.among(connection, key, gone)))


def _publish_orders(job: Job, report: FileReport) -> None:
    recent = stamp(job.clock() - KEPT_AFTER_CLOSING)
    for site in job.sites().values():
        if site.kind == "store":
            kept = (purchase.c.store == site.code, or_(purchase.c.is_open, purchase.c.placed_at >= recent))
            query = select(purchase.c.number, purchase.c.body).where(*kept)
            _publish_rows(job, report, f"orders:{site.code}", "order", query)


def _publish_customers(job: Job, report: FileReport) -> None:
    for site in job.sites().values():
        if site.kind == "store":
            business = select(purchase.c.customer).where(purchase.c.store == site.code, purchase.c.is_open)
            query = select(customer.c.id, customer.c.body).where(customer.c.id.in_(business))
            _publish_rows(job, report, f"cust:{site.code}", "customer", query)


def _publish_rows(job: Job, report: FileReport, scope: str, kind: str, query: Any) -> None:
    with job.database.read() as connection:
        rows = [(row[0], row[1]) for row in connection.execute(query)]
    job.publish(report, _each(scope, kind, rows))
    there = {row[0] for row in rows}
    job.remove_vanished(report, scope, kind, there.intersection)


def _each(scope: str, kind: str, rows: Sequence[tuple[str, str]]) -> Iterator[Change]:
    for entity_id, body in rows:
        yield Change(scope, kind, entity_id, body)
