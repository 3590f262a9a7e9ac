"""A small retailer on the real central over HTTP, a proxy in front of it, and the real memory of a device."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from central import devices, feed
from central.database import Database
from central.embedded import Central
from central.feed import Change
from central.media import Media
from central.tables import command_log, location, quarantine, task
from central.times import stamp
from records.ids import uuid7
from records.outbox import Action
from records.store import Records
from shop.lookups import Device
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.wire import Proxy


class HeadOffice:
    """Central with two stores. Facts go in through its own feed, as an import would put them there."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'central.db'}"
        self.media = Media(folder / "media")
        self.database = Database(self.url)
        self.central = Central(self.url, folder / "media")

    def say(self, scope: str, kind: str, key: str, body: dict[str, Any] | None) -> None:
        self.say_all(scope, kind, {key: body})

    def say_all(self, scope: str, kind: str, bodies: dict[str, dict[str, Any] | None]) -> None:
        changes = [
            Change(scope, kind, key, None if body is None else feed.canonical(body)) for key, body in bodies.items()
        ]
        self.database.write(lambda connection: feed.publish(connection, changes, stamp(datetime.now(UTC))))

    def code(self, store: str = "S01", role: devices.Role = "kiosk", now: datetime | None = None) -> str:
        at = now or datetime.now(UTC)
        return self.database.write(lambda connection: devices.new_code(connection, store, role, at))

    def tasks(self) -> list[str]:
        with self.database.read() as connection:
            return list(connection.execute(select(task.c.id)).scalars())

    def commands(self) -> list[tuple[int, int, str, str]]:
        """(lane, seq, type, verdict) in the order of their arrival."""
        columns = (command_log.c.lane, command_log.c.seq, command_log.c.type, command_log.c.verdict)
        with self.database.read() as connection:
            return [tuple(row) for row in connection.execute(select(*columns).order_by(command_log.c.seq))]

    def quarantined(self) -> list[bytes]:
        with self.database.read() as connection:
            return [bytes(row[0]) for row in connection.execute(select(quarantine.c.bytes))]


def _stores(connection: Any) -> None:
    for code in ("S01", "S02"):
        connection.execute(
            insert(location).values(
                code=code, kind="store", region="north", zone="main", price_zone="main", assortment="main", body="{}"
            )
        )


@pytest.fixture(scope="session")
def opened_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Central's folder on its first day; tests work on copies, because migrations take most of a test's time."""
    folder = tmp_path_factory.mktemp("central")
    house = HeadOffice(folder)
    house.database.migrate()
    house.database.write(_stores)
    house.say("config:S01", "retailer", "retailer", {"name": "Tarn & Timber", "currency": "EUR", "languages": ["en"]})
    house.say("catalog:main", "product", "p1", product("p1"))
    house.say("price:main", "price", "p1-a", {"amount": 4900, "currency": "EUR"})
    house.say("stock:S01", "stock", "p1-a", {"on_hand": 12, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"})
    house.database.close()
    return folder


@pytest.fixture(scope="session")
def new_device(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A device's folder before it has joined a store."""
    folder = tmp_path_factory.mktemp("device")
    Records.open(folder, key=KEY).close()
    return folder


@pytest.fixture
def office(tmp_path: Path, opened_house: Path) -> Iterator[HeadOffice]:
    house = HeadOffice(shutil.copytree(opened_house, tmp_path / "central"))
    with house.central:
        yield house
    house.database.close()


@pytest.fixture
def proxy(office: HeadOffice) -> Iterator[Proxy]:
    line = Proxy(lambda: office.central.port)
    line.start()
    yield line
    line.stop()


@pytest.fixture
def records(tmp_path: Path, new_device: Path) -> Iterator[Records]:
    memory = Records.open(shutil.copytree(new_device, tmp_path / "device"), key=KEY)
    yield memory
    memory.close()


@pytest.fixture
def device(office: HeadOffice, proxy: Proxy, records: Records) -> Device:
    """A kiosk of store S01 that talks to central through the proxy."""
    return enrol(proxy.url, office.code(), records)


def product(key: str, title: str = "Lantern") -> dict[str, Any]:
    variant = {"id": f"{key}-a", "gtin": "09520000000011", "color": "Spruce", "size": "", "picture": ""}
    return {
        "title": title,
        "brand": "Tarn",
        "description": "Light.",
        "category": ["Outdoor", "Light"],
        "features": [],
        "variants": [variant],
    }


def help_call(note: str = "") -> Action:
    now = datetime.now(UTC)
    task_id = uuid7(now)
    body = {"task": task_id, "place": f"Kiosk {note}".strip(), "reason": "advice", "language": "en"}
    return Action(id=uuid7(now), lane=0, aggregate=f"task:{task_id}", type="help.call", body=body)


def note(lane: int = 2, **body: Any) -> Action:
    """An action central does not know: it parks it."""
    return Action(id=uuid7(datetime.now(UTC)), lane=lane, aggregate="note:1", type="note.later", body=body)


def soon(condition: Callable[[], Any], seconds: float = 10.0) -> Any:
    """Wait until `condition` holds; its value. Fails the test when it does not."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)
    return value
