"""Central as it is: a real database of both kinds, real HTTP, and a clock that the test moves."""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest
import requests
import structlog
from sqlalchemy import insert

from central import devices, feed
from central.database import Database
from central.embedded import Central
from central.feed import Change
from central.tables import location
from central.times import stamp
from tests.postgres import Postgres, Reused, postgres

__all__ = ["postgres"]

START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
KEY = "A" * 43


class Clock:
    """Stands still until the test moves it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture(autouse=True)
def plain_traces() -> None:
    """Drawing a trace with every local variable takes seconds."""
    last = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, last])


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Nothing is in it, not even a table."""
    if kind == "sqlite":
        return f"sqlite:///{tmp_path / 'central.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def database_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with central's tables, as on its first day. The migrations would take most of a test's time."""
    if kind == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "central.db")
        return f"sqlite:///{tmp_path / 'central.db'}"
    migrated: Reused = request.getfixturevalue("migrated")
    return migrated.as_first()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "central.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated(postgres: Postgres) -> Reused:
    url = postgres.database()
    migrate(url)
    return Reused(url)


def migrate(url: str) -> None:
    made = Database(url)
    made.migrate()
    made.close()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@dataclass
class Tablet:
    """An enrolled device as its requests: what it sends and what it is told."""

    url: str
    token: str
    install: str
    scopes: list[str]
    http: requests.Session
    chain: dict[tuple[int, int, int], str] = field(default_factory=dict)
    """(lane, epoch, seq) -> the link after what central took under it last."""

    def get(self, path: str, **query: Any) -> requests.Response:
        return self.http.get(self.url + path, params=query, timeout=30)

    def post(self, path: str, **kwargs: Any) -> requests.Response:
        return self.http.post(self.url + path, timeout=30, **kwargs)

    def heads(self) -> dict[str, Any]:
        answer: dict[str, Any] = self.get("/v1/heads").json()
        return answer

    def rows(self, scope: str, since: int = 0) -> list[Any]:
        """Rows of one page."""
        gen = self.heads()["heads"][scope][0]
        answer = self.get(f"/v1/scopes/{scope}/changes", gen=gen, since=since)
        assert answer.status_code == 200, answer.text
        return [json.loads(line) for line in answer.text.splitlines()[1:]]

    def send(
        self, *commands: dict[str, Any], lane: int = 0, epoch: int = 1, install: str = "", prev_hash: str | None = None
    ) -> requests.Response:
        """As a device does: `prev_hash` is of what was sent before, unless given."""
        if prev_hash is None:
            first = commands[0]["seq"] if commands else 1
            prev_hash = self.chain.get((lane, epoch, first - 1), "")
        batch = {"install": install or self.install, "lane": lane, "epoch": epoch, "prev_hash": prev_hash}
        answer = self.post("/v1/commands", json=batch | {"commands": list(commands)})
        for one in commands if answer.ok else ():
            self.chain[lane, epoch, one["seq"]] = blake2b(json.dumps(one).encode(), digest_size=8).hexdigest()
        return answer

    def verdicts(self, *commands: dict[str, Any], lane: int = 0) -> list[tuple[str, str]]:
        answer = self.send(*commands, lane=lane)
        assert answer.status_code == 200, answer.text
        return [(one["verdict"], one["reason"]) for one in answer.json()["answers"]]


class HeadOffice:
    """A running central with two stores and a warehouse."""

    def __init__(self, url: str, folder: Path, clock: Clock) -> None:
        self.clock = clock
        self.media = folder / "media"
        self.database = Database(url)
        self.database.migrate()
        self.database.write(settle_places)
        self.central = Central(url, self.media, clock=clock)
        self.sessions: list[requests.Session] = []

    @property
    def url(self) -> str:
        return self.central.url

    def code(self, store: str = "S1", role: devices.Role = "associate") -> str:
        return self.database.write(lambda connection: devices.new_code(connection, store, role, self.clock()))

    def enrol(self, typed: str, **changes: Any) -> requests.Response:
        return requests.post(self.url + "/v1/enrol", json={"code": typed, "public_key": KEY} | changes, timeout=30)

    def tablet(self, store: str = "S1", role: devices.Role = "associate") -> Tablet:
        told = self.enrol(self.code(store, role)).json()
        session = requests.Session()
        session.headers["Authorization"] = f"Bearer {told['token']}"
        self.sessions.append(session)
        return Tablet(self.url, told["token"], told["install"], told["scopes"], session)

    def close(self) -> None:
        for session in self.sessions:
            session.close()
        self.database.close()

    def say(self, scope: str, kind: str, **bodies: dict[str, Any] | None) -> None:
        changes = [
            Change(scope, kind, name, None if body is None else feed.canonical(body)) for name, body in bodies.items()
        ]
        self.database.write(lambda connection: feed.publish(connection, changes, stamp(self.clock())))


def settle_places(connection: Any) -> None:
    for code, kind in (("S1", "store"), ("S2", "store"), ("W1", "warehouse")):
        places = {"region": "north", "zone": "main", "price_zone": "main", "assortment": "main", "body": "{}"}
        connection.execute(insert(location).values(code=code, kind=kind, **places))


@pytest.fixture
def office(database_url: str, tmp_path: Path, clock: Clock) -> Iterator[HeadOffice]:
    house = HeadOffice(database_url, tmp_path, clock)
    with house.central:
        yield house
    house.close()


def uuid7() -> str:
    """A fresh UUIDv7: random, with the version and variant bits of one."""
    digits = f"{uuid.uuid4().int:032x}"
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"


def command(seq: int, kind: str, body: dict[str, Any], aggregate: str = "", **more: Any) -> dict[str, Any]:
    made = {"seq": seq, "id": uuid7(), "aggregate": aggregate or f"task:{body.get('task', 'x')}", "type": kind}
    return made | {"body": body, "made_at": "2026-05-04T08:59:00Z"} | more


def help_call(seq: int, task: str = "t1", **more: Any) -> dict[str, Any]:
    return command(seq, "help.call", {"task": task, "place": "Aisle 7", "reason": "size", "language": "en"}, **more)
