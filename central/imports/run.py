"""One import: the files in the order in which they build on each other, each with its report."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path

import structlog

from central import feed
from central.imports import content, inventory, orders, products, sales, stores
from central.imports.job import Job
from central.imports.report import FileReport, Refused
from central.times import stamp

log = structlog.get_logger(__name__)

TOMBSTONES_LIVE = timedelta(days=90)
"""A device that was away for longer takes the scope from the start (sync.md, section 3)."""

Load = Callable[[Job, Path, FileReport], None]
KINDS: Mapping[str, Load] = {
    "stores": stores.load,
    "staff": stores.load_staff,
    "products": products.load,
    "inventory": inventory.load,
    "promotions": sales.load_promotions,
    "customers": sales.load_customers,
    "orders": orders.load,
    "content": content.load,
}


def run(job: Job, files: Mapping[str, Path], heard: Callable[[FileReport], None]) -> list[FileReport]:
    """Import `files` by kind. A file that is refused does not stop the others."""
    reports = []
    for kind, load in KINDS.items():
        if kind not in files:
            continue
        report = FileReport(files[kind].name, kind)
        begun = time.perf_counter()
        try:
            load(job, files[kind], report)
        except Refused as error:
            report.refused = str(error)
        report.seconds = time.perf_counter() - begun
        log.info("file_imported", kind=kind, rows=report.rows, bad=report.bad_rows, refused=bool(report.refused))
        heard(report)
        reports.append(report)
    before = stamp(job.clock() - TOMBSTONES_LIVE)
    dropped = job.database.write(partial(feed.forget_tombstones, before=before))
    log.info("tombstones_dropped", count=dropped)
    return reports
