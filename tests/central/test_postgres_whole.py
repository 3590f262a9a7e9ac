"""Central on PostgreSQL as a whole, over HTTP: killed while it works, and read while an import runs."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import blake2b
from pathlib import Path

import pytest
import requests
from sqlalchemy import select

from central import feed
from central.database import Database
from central.tables import command_log, task
from shop.digests import Tally, bucket_of, row_hash
from tests.central.conftest import Clock, HeadOffice, Tablet, help_call
from tests.central.shop_files import HEADING, STORES, Files
from tests.central.together import at_once, until
from tests.postgres import Postgres


@pytest.fixture
def mortal() -> Iterator[Postgres]:
    """A server of its own that keeps what was committed when it is killed."""
    with tempfile.TemporaryDirectory(prefix="storeside-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = Postgres(Path(folder) / "server", durable=True)
        yield server
        server.stop()


def stubborn(tablet: Tablet, count: int, failures: list[int]) -> None:
    """Send commands one after another as a device does: the same bytes until there is a verdict."""
    chain = ""
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {tablet.token}"
        for seq in range(1, count + 1):
            sent = json.dumps(help_call(seq, f"{tablet.install}-{seq}"))
            envelope = {"install": tablet.install, "lane": 0, "epoch": 1, "prev_hash": chain}
            batch = json.dumps(envelope)[:-1] + f', "commands": [{sent}]}}'
            while (told := session.post(f"{tablet.url}/v1/commands", data=batch, timeout=60)).status_code != 200:
                assert (told.status_code, told.json()["code"]) == (503, "database"), told.text
                failures.append(seq)
                time.sleep(0.02)
            assert [one["verdict"] for one in told.json()["answers"]] == ["applied"]
            chain = blake2b(sent.encode(), digest_size=8).hexdigest()


def killed_while_working(server: Postgres, folder: Path, clock: Clock, count: int, kills: int) -> None:
    office = HeadOffice(server.database(), folder, clock)
    tablets_there = 4
    with office.central:
        tablets = [office.tablet() for _ in range(tablets_there)]
        failures: list[int] = []

        def kill() -> None:
            for number in range(kills):
                enough = tablets_there * count * (number + 1) // (kills + 2)
                until(partial(beyond, partial(done, office), enough))
                server.stop()
                until(partial(beyond, failures.__len__, len(failures) + 1))
                server.start()

        at_once(kill, *(partial(stubborn, one, count, failures) for one in tablets))
        assert failures
        with office.database.read() as connection:
            tasks = connection.execute(select(task.c.id)).scalars().all()
            logged = connection.execute(select(command_log.c.cmd_id)).scalars().all()
        assert sorted(tasks) == sorted(f"{one.install}-{seq}" for one in tablets for seq in range(1, count + 1))
        assert len(logged) == len(set(logged)) == tablets_there * count
        assert [one.heads()["acks"] for one in tablets] == [{"0": [1, count]}] * tablets_there
        assert tablets[0].heads()["heads"]["orders:S1"][1] == tablets_there * count
    office.close()


def beyond(count: Callable[[], int], least: int) -> bool:
    return count() >= least


def done(office: HeadOffice) -> int:
    with office.database.read() as connection:
        return len(connection.execute(select(command_log.c.seq)).all())


def test_a_server_killed_in_the_middle_of_requests_loses_and_doubles_nothing(
    mortal: Postgres, tmp_path: Path, clock: Clock
) -> None:
    killed_while_working(mortal, tmp_path, clock, count=10, kills=1)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_server_killed_again_and_again(mortal: Postgres, tmp_path: Path, clock: Clock) -> None:
    killed_while_working(mortal, tmp_path, clock, count=200, kills=10)


class Replica:
    """What a device would hold of the catalogue and the prices."""

    def __init__(self, tablet: Tablet, scope: str) -> None:
        self._tablet, self.scope = tablet, scope
        self.rows: dict[tuple[str, str], tuple[int, str]] = {}
        self.cursor = (0, 0)
        self.pages = 0

    def pull(self) -> bool:
        """One page; whether there may be more."""
        gen, head = self._tablet.heads()["heads"][self.scope]
        if (gen, head) == self.cursor:
            return False
        query = {"gen": gen, "since": self.cursor[1], "limit": 500}
        answer = self._tablet.get(f"/v1/scopes/{self.scope}/changes", **query)
        header, *rows = [json.loads(line) for line in answer.text.splitlines()]
        seqs = [row[2] for row in rows]
        assert header["from"] == self.cursor[1]
        assert header["rows"] == len(rows)
        assert seqs == sorted(set(seqs))
        assert all(header["from"] < seq <= header["to"] <= header["head"] for seq in seqs)
        assert header["to"] == (seqs[-1] if len(rows) == 500 else header["head"])
        for kind, name, _, ver, body in rows:
            assert ver > self.rows.get((kind, name), (0, ""))[0]
            if body is None:
                self.rows.pop((kind, name), None)
            else:
                self.rows[kind, name] = (ver, feed.canonical(body))
        self.cursor, self.pages = (gen, header["to"]), self.pages + 1
        return True

    def groups(self) -> dict[str, list[int]]:
        tally = Tally()
        for (kind, name), (ver, body) in self.rows.items():
            h = row_hash(kind, name, ver, body).to_bytes(8, "big", signed=True)
            tally.add([bucket_of(kind, name) // 64], [h])
        return {str(group): sums for group, sums in tally.sums.items()}


def imported_while_pulled(url: str, folder: Path, clock: Clock, products: int) -> None:
    office = HeadOffice(url, folder, clock)
    importing = Database(url)
    files = Files(folder, importing, clock)
    files.load(stores=STORES)
    scopes = ("catalog:main", "price:main", "avail:north", "stock:S1")
    busy = threading.Event()

    def load() -> None:
        for turn in range(3):
            lines = (
                f"V{n}\t\tThing {n} of {turn if n % 5 else 0}\tx\t{n % 90 + 1 + turn}.00 EUR" + "\t" * 9 + "Kitchen\t\n"
                for n in range(products)
                if (n + turn) % 11
            )
            stock = (f"S1\tV{n}\t{n % 7 + turn}\t\t0\t0\t7\tB\n" for n in range(0, products, 3))
            head = "store_code\tid\tquantity\tprice\treserved\tsafety\taisle\tbay\n"
            reports = files.load(products=HEADING + "".join(lines), inventory=head + "".join(stock))
            assert not any(report.refused for report in reports)
        busy.set()

    with office.central:
        replicas = [Replica(office.tablet(role="manager"), scope) for scope in scopes]

        def pull(replica: Replica) -> None:
            while not busy.is_set():
                replica.pull()
                clock.advance(seconds=0.1)  # no quota is what is tested here
            while replica.pull():
                pass

        at_once(load, *(partial(pull, replica) for replica in replicas))
        for replica in replicas:
            told = replica._tablet.get(f"/v1/scopes/{replica.scope}/digest").json()
            assert [told["gen"], told["head"]] == list(replica.cursor)
            assert told["digests"] == replica.groups() != {}
            assert replica.pages > 1
    importing.close()
    office.close()


def test_devices_that_pull_during_an_import_end_equal(postgres: Postgres, tmp_path: Path, clock: Clock) -> None:
    imported_while_pulled(postgres.database(), tmp_path, clock, 900)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_devices_that_pull_during_a_large_import_end_equal(postgres: Postgres, tmp_path: Path, clock: Clock) -> None:
    imported_while_pulled(postgres.database(), tmp_path, clock, 40_000)
