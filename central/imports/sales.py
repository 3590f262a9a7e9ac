"""Promotions and customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select

from central import bulk, customers_consents, feed, orders
from central.feed import Change
from central.imports.job import TRANSACTION_ROWS, Job, chunks
from central.imports.jsonlines import checked, objects
from central.imports.models import CustomerLine, Line, PromotionLine
from central.imports.report import FileReport
from central.imports.scratch import Scratch, dump
from central.tables import customer
from shop.ordering import GUEST


def load_promotions(job: Job, path: Path, report: FileReport) -> None:
    """Import promotions.jsonl, each line to the zones it names, or to all."""
    zones = sorted({site.zone for site in job.sites().values()})
    with Scratch() as scratch:
        stage(path, report, scratch, PromotionLine)
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
        stage(path, report, scratch, CustomerLine)
        job.guard(report, known=count(job, customer))
        for some in chunks(scratch.groups(), TRANSACTION_ROWS):
            job.database.write(partial(_keep, bodies={row_id: members[0][2] for row_id, members in some}))
        delete_vanished(job, scratch, customer, customer.c.id, ours=GUEST)
    publish_customers(job, report)


def _keep(connection: Connection, bodies: Mapping[str, dict[str, Any]]) -> None:
    """What somebody said in a store since the file was written counts more than the file. They are held first: who says
    something at this moment has said it before, or says it of what the file made of them."""
    mine = bulk.among(connection, customer.c.id, sorted(bodies))
    connection.execute(select(customer.c.id).where(mine).order_by(customer.c.id).with_for_update()).all()
    rows = [
        {"id": one, "body": feed.canonical(body), "member": body.get("member") or None}
        for one, body in customers_consents.with_changes(connection, bodies).items()
    ]
    bulk.upsert(connection, customer, rows)


def stage(path: Path, report: FileReport, scratch: Scratch, model: type[Line]) -> None:
    """Every line of the file that can be used, by its id or number; the others are told and held."""
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


def count(job: Job, table: Table) -> int:
    with job.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def delete_vanished(job: Job, scratch: Scratch, table: Table, key: Any, *, ours: str | tuple[str, ...] = "") -> None:
    """The rows of `table` that the file no longer has. What begins with `ours` was made here: no file has it."""
    last = ""
    while True:
        with job.database.read() as connection:
            ids = list(
                connection.execute(select(key).where(key > last).order_by(key).limit(TRANSACTION_ROWS)).scalars()
            )
        if not ids:
            return
        last = ids[-1]
        told = {one for one in ids if not ours or not one.startswith(ours)}
        if gone := sorted(told - scratch.ids(ids)):
            job.database.write(partial(_delete, table=table, key=key, gone=gone))


def _delete(connection: Connection, table: Table, key: Any, gone: Sequence[str]) -> None:
    connection.execute(delete(table).where(bulk.among(connection, key, gone)))


def publish_customers(job: Job, report: FileReport) -> None:
    """A store's staff know those with open business there, and nobody else."""
    for site in job.sites().values():
        if site.kind == "store":
            for some in chunks(_concerned(job, site.code), TRANSACTION_ROWS):
                report.count(job.database.write(partial(_publish, store=site.code, ids=some, now=job.now())))


def _concerned(job: Job, store: str) -> list[str]:
    with job.database.read() as connection:
        expected = set(connection.execute(orders.with_business(store)).scalars())
        last, there = "", set[str]()
        while rows := feed.living(connection, f"cust:{store}", "customer", last, TRANSACTION_ROWS):
            last = rows[-1][0]
            there |= {row[0] for row in rows}
    return sorted((expected | there) - {None})


def _publish(connection: Connection, store: str, ids: Sequence[str], now: str) -> feed.Published:
    return feed.publish(connection, orders.customer_changes(connection, store, ids), now)
