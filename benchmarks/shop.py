"""A central with the demo retailer of any size, put there through its own feed."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.request import urlopen

from benchmarks.catalogue import STORE, Catalogue
from records.keys import key_of
from records.store import Records, utc_now
from resources.demo import retailer
from resources.demo.ground import command, free_port

if TYPE_CHECKING:
    from central.database import Database
    from sync.agent import Agent

FEED_ROWS: Final = 5000
ROUNDS: Final = 5
PATIENCE_S: Final = 60.0


def stocked(url: str, variants: int) -> int:
    """Publish everything that a kiosk of the first store pulls; how many rows. Raises if the database is not empty."""
    from central.database import Database

    database = Database(url)
    try:
        database.migrate()
        database.write(_open_store)
        waiting: dict[str, list[Sequence[Any]]] = {}
        rows = 0
        for page in Catalogue(variants).pages():
            rows += len(page.rows)
            queue = waiting.setdefault(page.scope, [])
            queue.extend(page.rows)
            if len(queue) >= FEED_ROWS or page.to == page.head:
                publish(database, page.scope, queue)
                queue.clear()
    finally:
        database.close()
    return rows


def publish(database: Database, scope: str, rows: Sequence[Sequence[Any]]) -> None:
    """Rows as of a page, in one transaction."""
    from central import feed
    from central.times import stamp

    changes = [feed.Change(scope, row[0], row[1], feed.canonical(row[4])) for row in rows]
    database.write(partial(feed.publish, changes=changes, now=stamp(datetime.now(UTC))))


def _open_store(connection: Any) -> None:
    from sqlalchemy import insert

    from central.tables import location

    connection.execute(
        insert(location).values(
            code=STORE,
            kind="store",
            region=retailer.REGION,
            zone=retailer.ZONE,
            price_zone=retailer.ZONE,
            assortment=retailer.ASSORTMENT,
            body="{}",
        )
    )


@contextmanager
def opened(url: str, media: Path) -> Iterator[str]:
    """Central as a process of its own, as in life; its address."""
    port = free_port()
    words = ["central", "serve", "--database", url, "--media", str(media), "--port", str(port)]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command(*words), stderr=subprocess.DEVNULL) as process:
        try:
            _until_ready(address, process)
            yield address
        finally:
            process.terminate()


def _until_ready(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE_S
    while process.poll() is None and time.monotonic() < end:
        try:
            with urlopen(f"{address}/ready", timeout=1):  # noqa: S310 - our own address
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("central did not start")


@contextmanager
def joined(folder: Path, address: str, url: str) -> Iterator[Records]:
    """A kiosk that has just been enrolled and has nothing yet."""
    from central import devices
    from central.database import Database
    from sync.enrolment import enrol

    database = Database(url)
    code = database.write(lambda connection: devices.new_code(connection, STORE, "kiosk", utc_now()))
    database.close()
    records = Records.open(folder, key=key_of(folder))
    try:
        enrol(address, code, records)
        yield records
    finally:
        records.close()


def brought(agent: Agent) -> int:
    """Exchange until nothing is missing; how many rows came by pages. Raises RuntimeError with the agent's words."""
    rows = 0
    for _ in range(ROUNDS):
        outcome = agent.run_once()
        rows += outcome.rows
        if outcome.ok:
            return rows
    raise RuntimeError(outcome.words)
