"""Schema and transactions."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError, OperationalError

import central
from central.database import SCHEMA, Database, Unusable
from central.tables import metadata


def test_the_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "target_metadata": metadata})
        assert compare_metadata(context, metadata) == []
    assert database.revision() == SCHEMA
    assert ScriptDirectory(str(Path(central.__file__).parent / "migrations")).get_current_head() == SCHEMA


def test_a_new_database_is_made_once_by_many_processes_and_threads_that_start_together(empty_url: str) -> None:
    program = "import sys; from central.database import Database; Database(sys.argv[1]).migrate()"
    others = [subprocess.Popen([sys.executable, "-c", program, empty_url]) for _ in range(3)]
    opened = [Database(empty_url) for _ in range(2)]
    threads = [threading.Thread(target=one.migrate) for one in opened]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [other.wait(60) for other in others] == [0, 0, 0]
    with opened[0].read() as connection:
        assert connection.execute(text("SELECT count(*) FROM house")).scalar_one() == 1
    for one in opened:
        one.close()


def test_a_database_of_a_newer_version_is_left_alone(database: Database) -> None:
    database.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(Unusable, match="newer Storeside"):
        database.migrate()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "Not a database address"),
        ("mysql://u:secret@h/x", "not supported"),
        ("sqlite:////no/such/folder/x.db", "does not exist"),
        ("sqlite:////tmp", "is a folder"),
        ("u:secret@nonsense", "Not a database address"),
    ],
)
def test_addresses_that_are_none_are_refused_in_words(url: str, words: str) -> None:
    with pytest.raises(Unusable, match=words) as refused:
        Database(url)
    assert "secret" not in str(refused.value)


def test_a_server_that_does_not_answer_and_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("this is no database, " * 100)
    for url in ("postgresql://u:secret@127.0.0.1:1/x", f"sqlite:///{tmp_path / 'x.db'}"):
        opened = Database(url)
        with pytest.raises(Unusable) as refused:
            opened.migrate()
        assert "cannot be used" in str(refused.value)
        assert "secret" not in str(refused.value)
        assert "\n" not in str(refused.value)
        opened.close()


def test_work_is_run_again_after_a_serialisation_failure(database: Database) -> None:
    class Clash(Exception):
        sqlstate = "40001"

    turns: list[int] = []

    def work(_connection: Connection) -> str:
        turns.append(1)
        if len(turns) < 3:
            raise OperationalError("UPDATE", {}, Clash())
        return "done"

    assert database.write(work) == "done"
    assert len(turns) == 3


def test_other_failures_are_not_repeated(database: Database) -> None:
    turns: list[int] = []

    def work(_connection: Connection) -> None:
        turns.append(1)
        raise IntegrityError("INSERT", {}, Exception("NOT NULL constraint failed"))

    with pytest.raises(IntegrityError):
        database.write(work)
    assert turns == [1]


def test_two_that_lock_each_other_out_both_get_through(postgres: object, tmp_path: Path) -> None:
    """PostgreSQL ends one of two transactions in a deadlock; it is run again."""
    from tests.postgres import Postgres

    assert isinstance(postgres, Postgres)
    opened = Database(postgres.database())
    opened.migrate()
    add = "INSERT INTO house (key, value) VALUES (:k, '0')"
    opened.write(lambda connection: connection.execute(text(add), [{"k": "a"}, {"k": "b"}]))
    met = threading.Barrier(2)

    def both(first: str, second: str) -> None:
        waited: list[int] = []

        def work(connection: Connection) -> None:
            raise_one = text("UPDATE house SET value = CAST(CAST(value AS int) + 1 AS text) WHERE key = :k")
            connection.execute(raise_one, {"k": first})
            if not waited:
                waited.append(1)
                met.wait(10)
            connection.execute(raise_one, {"k": second})

        opened.write(work)

    threads = [threading.Thread(target=both, args=pair) for pair in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with opened.read() as connection:
        values = connection.execute(text("SELECT value FROM house WHERE key IN ('a', 'b')")).scalars()
        assert list(values) == ["2", "2"]
    opened.close()


def test_central_also_lives_in_memory_alone() -> None:
    """For simulations: one connection, taken in turns by all threads."""
    opened = Database("sqlite://")
    opened.migrate()
    raise_it = text("UPDATE house SET value = value + 1 WHERE key = 'n'")
    opened.write(lambda connection: connection.execute(text("INSERT INTO house (key, value) VALUES ('n', 0)")))

    def work() -> None:
        for _ in range(20):
            opened.write(lambda connection: connection.execute(raise_it))
            with opened.read() as connection:
                connection.execute(text("SELECT value FROM house"))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with opened.read() as connection:
        assert int(connection.execute(text("SELECT value FROM house WHERE key = 'n'")).scalar_one()) == 80
    opened.close()


def test_a_reader_sees_one_moment(database: Database) -> None:
    count = text("SELECT count(*) FROM house")
    with database.read() as connection:
        before = connection.execute(count).scalar_one()
        database.write(lambda other: other.execute(text("INSERT INTO house (key, value) VALUES ('x', '')")))
        assert connection.execute(count).scalar_one() == before
