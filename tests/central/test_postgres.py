"""The feed on PostgreSQL with many at work at once: no gap, no stand-still, nothing lost or done twice."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import psycopg
import pytest
import requests
from sqlalchemy import Connection, insert, select, text, update

from central import feed, repair
from central.database import Database
from central.feed import Change
from central.imports import sales
from central.tables import consent_change, customer, house, scope_digest, scope_head
from shop.digests import Tally, bucket_of, row_hash
from tests.central.conftest import Clock, HeadOffice, help_call
from tests.central.together import PATIENCE, at_once, until
from tests.postgres import Postgres

NOW = "2026-05-04T09:00:00.000000Z"
SCOPE = "price:main"


@pytest.fixture
def database(postgres: Postgres) -> Iterator[Database]:
    opened = Database(postgres.database())
    opened.migrate()
    yield opened
    opened.close()


def publish(database: Database, *changes: Change) -> None:
    database.write(lambda connection: feed.publish(connection, changes, NOW))


def price(name: str, amount: int, scope: str = SCOPE) -> Change:
    return Change(scope, "price", name, feed.canonical({"amount": amount}))


def head_of(database: Database, scope: str = SCOPE) -> tuple[int, int]:
    with database.read() as connection:
        return feed.heads(connection, [scope])[scope]


def digests_fit(database: Database, scope: str = SCOPE) -> bool:
    """Whether the kept digests are those of the rows that are there."""
    tally = Tally()
    with database.read() as connection:
        for name, ver, body in feed.living(connection, scope, "price", "", 10**6):
            h = row_hash("price", name, ver, body)
            tally.add([bucket_of("price", name)], [h.to_bytes(8, "big", signed=True)])
        kept = connection.execute(select(scope_digest).where(scope_digest.c.scope == scope))
        return {row.bucket: [row.n, row.lo, row.hi] for row in kept if row.n} == tally.sums


class Reader:
    """Follows the pages of a scope as a device does, and checks each: one after the other, in order, without a gap."""

    def __init__(self, database: Database, limit: int) -> None:
        self._database, self._limit = database, limit
        self.seen: list[str] = []
        self.cursor = 0
        self.pages = 0

    def page(self) -> bool:
        """Read one; whether the end was reached."""
        with self._database.read() as connection:
            gen = feed.heads(connection, [SCOPE])[SCOPE][0]
            page = feed.page(connection, SCOPE, gen, self.cursor, self._limit)
        rows = [json.loads(line) for line in page.lines]
        # Nothing is written twice here, so no sequence may be missing.
        assert [row[2] for row in rows] == list(range(self.cursor + 1, self.cursor + 1 + len(rows)))
        assert page.to == self.cursor + len(rows) <= page.head
        self.seen += [row[1] for row in rows]
        self.cursor, self.pages = page.to, self.pages + 1
        return page.to == page.head

    def follow(self, done: threading.Event) -> None:
        while not (done.is_set() and self.page()):
            if not done.is_set():
                self.page()


def no_gaps(database: Database, writers: int, turns: int) -> None:
    done, left = threading.Event(), threading.Semaphore(0)
    readers = [Reader(database, limit) for limit in (1000, 50, 7)]

    def write(number: int) -> None:
        try:
            scopes = [SCOPE, "avail:north", f"stock:S{number}"]
            for turn in range(turns):
                names = [f"w{number}-{turn}-{one}" for one in range(1 + turn % 3)]
                # In any order: the feed sorts them, or this would be a deadlock.
                publish(
                    database, *(price(name, turn, scope) for scope in scopes[:: 1 - 2 * (turn % 2)] for name in names)
                )
        finally:
            left.release()

    def watch() -> None:
        for _ in range(writers):
            left.acquire(timeout=PATIENCE)
        done.set()

    at_once(
        watch,
        *(partial(write, number) for number in range(writers)),
        *(partial(reader.follow, done) for reader in readers),
    )
    written = [
        f"w{number}-{turn}-{one}" for number in range(writers) for turn in range(turns) for one in range(1 + turn % 3)
    ]
    for reader in readers:
        assert sorted(reader.seen) == sorted(written)
        assert reader.pages > 1
    assert head_of(database)[1] == len(written)
    assert digests_fit(database)


def test_readers_behind_sixteen_writers_see_every_row_once_and_in_order(database: Database) -> None:
    no_gaps(database, 16, 4)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_readers_behind_sixteen_writers_for_longer(database: Database) -> None:
    no_gaps(database, 16, 150)


def hot(database: Database, writers: int, turns: int) -> None:
    publish(database, price("hot", -1))

    def write(number: int) -> None:
        for turn in range(turns):
            publish(database, price("hot", number * 1000 + turn), price(f"own{number}", turn))

    at_once(*(partial(write, number) for number in range(writers)))
    with database.read() as connection:
        vers = {name: ver for name, ver, _ in feed.living(connection, SCOPE, "price", "", 1000)}
    assert vers == {"hot": 1 + writers * turns} | {f"own{number}": turns for number in range(writers)}
    assert head_of(database)[1] == 1 + 2 * writers * turns
    assert digests_fit(database)


def test_one_hot_row_of_one_hot_scope_loses_no_version(database: Database) -> None:
    hot(database, 16, 5)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_one_hot_row_for_longer(database: Database) -> None:
    hot(database, 32, 200)


def test_a_foreign_transaction_that_stays_open_stops_nothing(database: Database) -> None:
    """Neither an old snapshot nor an old transaction number holds the feed back, as it would one that reads them."""
    publish(database, price("a", 1))
    url = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url) as foreign:
        foreign.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        foreign.execute("SELECT count(*) FROM entity")
        foreign.execute("CREATE TABLE elsewhere AS SELECT txid_current() AS number")
        reader = Reader(database, 1000)
        for turn in range(20):
            publish(database, price(f"b{turn}", turn))
            assert reader.page()
            assert reader.seen[-1] == f"b{turn}"
        with database.read() as connection:
            assert sum(n for n, _, _ in repair.groups(connection, SCOPE).digests.values()) == 21
        assert foreign.execute("SELECT count(*) FROM entity").fetchone() == (1,)  # it was open all the time
        foreign.rollback()


def test_a_serialisation_failure_is_tried_again(database: Database) -> None:
    """Two transactions that each read what the other writes: PostgreSQL ends one of them with 40001."""
    tries: list[str] = []
    met = threading.Barrier(2)

    def add(name: str) -> None:
        first = True

        def work(connection: Connection) -> None:
            nonlocal first
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
            there = connection.execute(select(house.c.key).where(house.c.key.in_(("x", "y")))).all()
            tries.append(name)
            if first:
                first = False
                met.wait(PATIENCE)
            connection.execute(house.insert().values(key=name, value=str(len(there))))
            feed.publish(connection, [price(name, len(there), f"price:{name}")], NOW)

        database.write(work)

    at_once(lambda: add("x"), lambda: add("y"))
    with database.read() as connection:
        values = connection.execute(select(house.c.value).where(house.c.key.in_(("x", "y")))).scalars().all()
    assert sorted(values) == ["0", "1"]  # one after the other, whichever came first
    assert len(tries) >= 3
    assert {head_of(database, f"price:{name}")[1] for name in "xy"} == {1}


def test_a_deadlock_is_tried_again(database: Database) -> None:
    publish(database, price("a", 1, "price:a"), price("b", 1, "price:b"))
    tries: list[str] = []
    met = threading.Barrier(2)

    def move(name: str, scopes: Sequence[str]) -> None:
        first = True

        def work(connection: Connection) -> None:
            nonlocal first
            tries.append(name)
            for scope in scopes:
                connection.execute(
                    update(scope_head).where(scope_head.c.scope == scope).values(horizon=scope_head.c.horizon + 1)
                )
                if first:
                    first = False
                    met.wait(PATIENCE)

        database.write(work)

    at_once(lambda: move("one", ("price:a", "price:b")), lambda: move("two", ("price:b", "price:a")))
    with database.read() as connection:
        horizons = connection.execute(select(scope_head.c.horizon)).scalars().all()
    assert sorted(horizons) == [2, 2]
    assert len(tries) >= 3


def test_a_command_that_meets_a_deadlock_is_done_once(postgres: Postgres, tmp_path: Path, clock: Clock) -> None:
    """A foreign transaction holds the task that the command changes and then wants the scope that it holds."""
    office = HeadOffice(postgres.database(), tmp_path, clock)
    url = office.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with office.central, psycopg.connect(url) as foreign:
        tablet = office.tablet()
        tablet.send(help_call(1, "t1"))
        foreign.execute("SET deadlock_timeout = '60s'")  # so that the command is the one that is ended
        foreign.execute("SELECT 1 FROM task WHERE id = 't1' FOR UPDATE")
        told: list[requests.Response] = []
        cancel = {"seq": 3, "type": "help.cancel", "aggregate": "task:t1", "body": {"task": "t1"}}
        batch = (help_call(2, "t2"), help_call(3) | cancel)
        # The first command of the batch inserts; the second waits for the foreign transaction.
        sending = threading.Thread(target=lambda: told.append(tablet.send(*batch)))
        sending.start()
        until(lambda: waiting(url) == 1)
        foreign.execute("SELECT 1 FROM device_cursor FOR UPDATE")
        foreign.commit()
        sending.join(PATIENCE)
        assert [one["verdict"] for one in told[0].json()["answers"]] == ["applied", "applied"]
        assert tablet.heads()["heads"]["orders:S1"][1] == 3
    office.close()


def waiting(url: str) -> int:
    with psycopg.connect(url) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        found = connection.execute(query).fetchone()
        return found[0] if found else 0


def test_a_consent_that_is_said_while_a_file_comes_in_stays(database: Database) -> None:
    """Whoever reads what was said before the other one has ended would write the customer as if nothing had been."""
    said = {"news": {"given": True, "at": "2026-05-01T09:00:00Z"}}
    keep = partial(sales._keep, bodies={"C1": {"name": "Anna", "consents": said}})
    database.write(keep)
    told = {"command": "k1", "customer": "C1", "consent": "news", "device": "d1", "given": False, "at": NOW}
    waits = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )

    def waiting() -> bool:
        with database.read() as connection:
            return bool(connection.execute(waits).scalar())

    with database.engine.begin() as connection:
        connection.execute(select(customer.c.id).with_for_update()).all()
        connection.execute(insert(consent_change).values(told))
        importing = threading.Thread(target=database.write, args=(keep,))
        importing.start()
        until(waiting)
    importing.join(PATIENCE)
    with database.read() as connection:
        body = json.loads(connection.execute(select(customer.c.body)).scalar_one())
    assert body["consents"]["news"]["given"] is False
