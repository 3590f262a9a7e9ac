"""Central's side for the tests of records: pages with the right cursors, and a clock that is set by hand."""

from __future__ import annotations

import atexit
import shutil
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from records.feed import Applied, Page
from records.ids import uuid7
from records.outbox import Action, Overlay
from records.store import Records
from shop.lookups import Device
from tests.keys import KEY

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SCOPES = (
    "config:S01",
    "staff:S01",
    "orders:S01",
    "stock:S01",
    "avail:north",
    "price:main",
    "promo:main",
    "catalog:main",
)
TOKEN, SIGNING_KEY = "a-token", bytes(range(32))


class Clock:
    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **units: float) -> None:
        self.time += timedelta(**units)


@cache
def new_folder() -> Path:
    """A device's folder before it has joined a store. Most worlds begin with a copy of it, because migrations take most
    of a small test's time."""
    folder = Path(mkdtemp(prefix="storeside-new-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Records.open(folder / "data", key=KEY, now=Clock()).close()
    return folder / "data"


class World:
    """A device in store S01 and the feed it reads. `put` sends rows as the next page of their scope."""

    def __init__(self, folder: Path, clock: Clock | None = None, **options: Any) -> None:
        self.folder, self.clock, self.options = folder, clock or Clock(), options
        if clock is None and not options and not folder.exists():
            shutil.copytree(new_folder(), folder)
        self.records = self.open()
        self.records.enrolled(device(), TOKEN, SIGNING_KEY).result()

    def open(self) -> Records:
        return Records.open(self.folder, key=KEY, now=self.clock, **self.options)

    def reopen(self) -> Records:
        self.records.close()
        self.records = self.open()
        return self.records

    def page(
        self, scope: str, *rows: tuple[str, str, int, Any], gen: int | None = None, head: int | None = None
    ) -> Page:
        """Rows are (kind, id, ver, body), numbered from the cursor on; without `head` the page is complete."""
        cursor = self.records.cursor(scope)
        numbered = [[kind, key, cursor.seq + n, ver, body] for n, (kind, key, ver, body) in enumerate(rows, 1)]
        to = cursor.seq + len(rows)
        at = self.clock()
        return Page(scope, gen or cursor.gen or 1, cursor.seq, to, to if head is None else head, numbered, at)

    def put(self, scope: str, *rows: tuple[str, str, int, Any], **page: Any) -> Applied:
        return self.records.apply(self.page(scope, *rows, **page)).result()

    def product(self, key: str, title: str, *, ver: int = 1, **body: Any) -> None:
        self.put("catalog:main", ("product", key, ver, product(key, title, **body)))

    def act(self, **action: Any) -> Action:
        made = help_call(self.clock(), **action)
        self.records.act(made).result()
        return made


def device(**changes: Any) -> Device:
    facts: dict[str, Any] = {
        "install": "dev-1",
        "store": "S01",
        "role": "kiosk",
        "name": "Kiosk 1",
        "server": "http://127.0.0.1:1",
        "scopes": SCOPES,
        "enrolled_at": START,
    }
    return Device(**facts | changes)


def product(key: str, title: str, *, variants: list[dict[str, Any]] | None = None, **body: Any) -> dict[str, Any]:
    return {
        "title": title,
        "brand": "Tarn",
        "description": "",
        "category": ["Outdoor", "Clothing"],
        "variants": [{"id": key, "gtin": gtin(key), "color": "Red"}] if variants is None else variants,
        **body,
    }


def gtin(key: str) -> str:
    """Fourteen digits that belong to an id; the check digit does not matter to records."""
    return f"0952{int(sha256(key.encode()).hexdigest(), 16) % 10**10:010}"


def help_call(now: datetime, task: str = "t1", lane: int = 0, **changes: Any) -> Action:
    body = {"kind": "help", "state": "waiting", "place": "Aisle 7", "made_at": now.isoformat(), **changes}
    return Action(uuid7(now), lane, f"task:{task}", "help.call", {"task": task}, {}, (Overlay("task", task, body),))


PROMOTION = {
    "kind": "percent",
    "title": "Ten off",
    "value": 10,
    "starts": "2026-11-01T00:00:00Z",
    "ends": "2026-12-01T00:00:00Z",
}
