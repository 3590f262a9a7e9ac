"""A private PostgreSQL for tests: on loopback, in a temporary folder, gone at the end.

from tests.postgres import postgres, Postgres  # noqa: F401 - the fixture

def test_it(postgres: Postgres) -> None:
    url = postgres.database()      # a fresh, empty database
"""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

_UNPRIVILEGED = "postgres"
"""The server refuses to run as root; this user comes with Debian's package."""


class Postgres:
    """One running server. Every `database()` is empty and independent of the others. Only a `durable` one would survive
    a power cut; it is slower."""

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        self.port = _free_port()
        self._data = folder / "data"
        self._bin = _binaries()
        self._numbers = itertools.count(1)
        folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(folder, _UNPRIVILEGED)
        folder.chmod(0o700)
        self._run(
            "initdb", "-D", str(self._data), "-U", "storeside", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        settings = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": folder,
            "max_connections": 100,
        }
        if not durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        self._log = folder / "log"
        self._settings = " ".join(f"-c {name}={value}" for name, value in settings.items())
        self.start()

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"test{next(self._numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self._url(name)

    def start(self) -> None:
        """Again after `stop`, on the same port, with what was committed."""
        words = ("-l", str(self._log), "-o", self._settings)
        self._run("pg_ctl", "-D", str(self._data), "-w", "-t", "60", *words, "start")

    def stop(self) -> None:
        """At once, as a crash would."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", "immediate", "stop")

    def _url(self, name: str) -> str:
        return f"postgresql://storeside@127.0.0.1:{self.port}/{name}"

    def _run(self, program: str, *words: str) -> None:
        command: Sequence[str] = (str(self._bin / program), *words)
        if os.geteuid() == 0:
            command = ("runuser", "-u", _UNPRIVILEGED, "--", *command)
        # To a file, not a pipe: the server keeps what it inherits open, and a pipe would never end.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, stdout=said, stderr=said, check=False)
            if done.returncode != 0:
                said.seek(0)
                raise RuntimeError(f"{program} failed: {said.read().decode(errors='replace')}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    # Not below pytest's own folder, which only its owner may enter: the server runs as somebody else.
    with tempfile.TemporaryDirectory(prefix="storeside-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = Postgres(Path(folder) / "server")
        yield server
        server.stop()


class Reused:
    """One database for many tests, each of which finds it as it was when this was made: a new one has 300 files."""

    def __init__(self, url: str) -> None:
        self.url = url
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE SCHEMA first")
            named = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            tables = [Identifier(row[0]) for row in named]
            for table in tables:
                connection.execute(SQL("CREATE TABLE first.{0} AS TABLE public.{0}").format(table))
            full = [one for one in tables if connection.execute(SQL("TABLE first.{0} LIMIT 1").format(one)).fetchone()]
        self._anew = SQL("; ").join(
            (
                SQL("SET session_replication_role = replica"),  # in any order, whatever refers to whatever
                *(SQL("DELETE FROM public.{0}").format(table) for table in tables),
                *(SQL("INSERT INTO public.{0} TABLE first.{0}").format(table) for table in full),
                SQL("SELECT setval(c.oid, 1, false) FROM pg_class c WHERE c.relkind = 'S'"),
            )
        )

    def as_first(self) -> str:
        """All in one message: a hundred of them would take longer than most tests."""
        with psycopg.connect(self.url) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            connection.execute(self._anew)
        return self.url


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise RuntimeError("PostgreSQL is not installed: the package is called postgresql")
    return Path(on_path).resolve().parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
