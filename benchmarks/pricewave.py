"""A chain changes all its prices while a person works: how long until the device has them, and whether she waits."""

from __future__ import annotations

import json
import shutil
import threading
import time
from pathlib import Path
from typing import Any, Final

from benchmarks import shop
from benchmarks.commits import act
from benchmarks.figures import Figure, spread
from records.store import Records
from resources.demo import retailer

GOAL_S: Final = 10.0
PERSON_GOAL_MS: Final = 50.0
EVERY_S: Final = 0.1
SCOPE: Final = f"price:{retailer.ZONE}"


def measure(work: Path, *, variants: int) -> list[Figure]:
    """Every price of `variants` changes at central; times are of the device, which then asks for them."""
    from sync.agent import Agent

    folder = work / "price-wave"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    url = f"sqlite:///{folder / 'central.db'}"
    shop.stocked(url, variants)
    with shop.opened(url, folder / "media") as central, shop.joined(folder / "device", central, url) as records:
        agent = Agent(records)
        try:
            shop.brought(agent)
            changed = _change_all(url)
            idle = [act(records) for _ in range(100)]
            took, waited = _watched(records, agent)
        finally:
            agent.stop()
    alone = spread(idle)
    pulled = Figure(f"{changed:,} price changes, from central to device", variants, spread([took]), goal=GOAL_S * 1000)
    meanwhile = spread(waited)
    ratio = meanwhile.p99 / alone.p99
    return [
        pulled,
        Figure(
            "a person's write meanwhile",
            variants,
            meanwhile,
            ratio,
            "p99 with nothing else going on",
            PERSON_GOAL_MS,
            "most",
        ),
    ]


def _change_all(url: str) -> int:
    from central.database import Database

    database = Database(url)
    changed, after = 0, ""
    try:
        while rows := _some(database, after):
            dearer: list[tuple[Any, ...]] = []
            for key, body in rows:
                dearer.append(("price", key, 0, 0, json.loads(body) | {"amount": 100 + changed}))
                changed += 1
            shop.publish(database, SCOPE, dearer)
            after = rows[-1][0]
    finally:
        database.close()
    return changed


def _some(database: Any, after: str) -> list[tuple[str, str]]:
    from central import feed

    with database.read() as connection:
        return [(row[0], row[2]) for row in feed.living(connection, SCOPE, "price", after, shop.FEED_ROWS)]


def _watched(records: Records, agent: Any) -> tuple[float, list[float]]:
    """Seconds until everything is here, and of each action of somebody who acts all the time."""
    done = threading.Event()
    waited: list[float] = []

    def work() -> None:
        while True:
            waited.append(act(records))
            if done.wait(EVERY_S):
                return

    person = threading.Thread(target=work)
    person.start()
    begin = time.perf_counter()
    try:
        shop.brought(agent)
        took = time.perf_counter() - begin
    finally:
        done.set()
        person.join()
    return took, waited
