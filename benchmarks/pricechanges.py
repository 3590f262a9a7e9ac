"""A price changed at central, until the device has it and tells its screens."""

from __future__ import annotations

import http.client
import random
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.figures import Figure, spread
from records.keys import key_of
from records.news import Changes
from records.store import Records, utc_now

if TYPE_CHECKING:
    from central.database import Database
    from central.embedded import Central

GOAL_MS: Final = 2000.0
BASELINE: Final = "one request to central"
FEEDS: Final = ("stores", "products", "inventory", "promotions", "staff")
PATIENCE_S: Final = 60.0
STORE: Final = "S01"


def measure(work: Path, *, variants: int, changes: int) -> list[Figure]:
    """`changes` one after the other, at moments the device does not expect."""
    folder = work / "price-changes"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    url = _retailer(folder, variants)
    with (
        _opened(url) as database,
        _central(url, folder) as central,
        _device(folder, central, database) as records,
    ):
        took = _change_all(database, records, changes)
        asked = [_request(central) for _ in range(changes)]
    times = spread(took)
    ratio = times.p50 / spread(asked).p50
    return [Figure("price change at central to device", variants, times, ratio, BASELINE, GOAL_MS, "most")]


def _retailer(folder: Path, variants: int) -> str:
    """The demo retailer, imported from its feeds; the database's address."""
    from central.main import main as central
    from resources.demo.main import main as demo

    url = f"sqlite:///{folder / 'central.db'}"
    made = folder / "retailer"
    options = [
        word
        for feed in FEEDS
        for word in (f"--{feed}", str(made / f"{feed}.{'tsv' if feed in ('products', 'inventory') else 'jsonl'}"))
    ]
    with redirect_stdout(StringIO()):
        done = demo(["demo", "--out", str(made), "--scale", str(variants)]) or central(
            ["import", "--database", url, "--media", str(folder / "media"), *options]
        )
    if done:
        raise RuntimeError("the demo retailer could not be imported")
    return url


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    from central.database import Database

    with closing(Database(url)) as database:
        yield database


@contextmanager
def _central(url: str, folder: Path) -> Iterator[Central]:
    from central.embedded import Central

    with Central(url, folder / "media") as central:
        yield central


@contextmanager
def _device(folder: Path, central: Central, database: Database) -> Iterator[Records]:
    """A kiosk that has everything and listens."""
    from central import devices
    from sync.agent import Agent
    from sync.enrolment import enrol

    records = Records.open(folder / "device", key=key_of(folder / "device"))
    try:
        code = database.write(lambda connection: devices.new_code(connection, STORE, "kiosk", utc_now()))
        enrol(central.url, code, records)
        agent = Agent(records)
        agent.start()
        try:
            _until_complete(records)
            yield records
        finally:
            agent.stop()
    finally:
        records.close()


def _until_complete(records: Records) -> None:
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if all(age.as_of is not None and not age.behind for age in records.ages().values()):
            return
        time.sleep(0.05)
    raise TimeoutError("the device did not become complete")


def _change_all(database: Database, records: Records, changes: int) -> list[float]:
    from central import prices

    dice = random.Random(changes)
    heard = threading.Event()
    wanted = ""

    def hear(news: Changes) -> None:
        if ("price", wanted) in news.ids:
            heard.set()

    deaf = records.listen(hear)
    took = []
    for hit in _different(records, changes):
        time.sleep(dice.uniform(0.05, 0.4))
        wanted = hit
        heard.clear()
        begin = time.perf_counter()
        amount = f"{dice.randrange(5, 90)}.{dice.randrange(100):02d}"
        database.write(partial(prices.change, variant_id=hit, amount=amount, now=utc_now()))
        if not heard.wait(PATIENCE_S):
            raise TimeoutError("the device did not hear of a price")
        took.append(time.perf_counter() - begin)
    deaf()
    return took


def _different(records: Records, n: int) -> list[str]:
    hits = records.search("a", n).hits
    return [hits[at % len(hits)].variant.id for at in range(n)]


def _request(central: Central) -> float:
    begin = time.perf_counter()
    with closing(http.client.HTTPConnection("127.0.0.1", central.port, timeout=5)) as connection:
        connection.request("GET", "/health")
        connection.getresponse().read()
    return time.perf_counter() - begin
