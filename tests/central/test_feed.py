"""The feed on both databases: no gaps, no lost rows, pages that end where they say."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from sqlalchemy import update

from central import feed
from central.database import Database
from central.feed import Change, Gone, Page
from central.tables import scope_head

NOW = "2026-05-04T09:00:00.000000Z"


def publish(database: Database, *changes: Change) -> feed.Published:
    return database.write(lambda connection: feed.publish(connection, changes, NOW))


def price(name: str, amount: int | None, scope: str = "price:main") -> Change:
    return Change(scope, "price", name, None if amount is None else feed.canonical({"amount": amount}))


def page(database: Database, since: int = 0, limit: int = 1000, scope: str = "price:main") -> Page:
    with database.read() as connection:
        gen = feed.heads(connection, [scope])[scope][0]
        return feed.page(connection, scope, gen, since, limit)


def rows(database: Database, since: int = 0, limit: int = 1000) -> list[Any]:
    return [json.loads(line) for line in page(database, since, limit).lines]


def test_rows_get_the_numbers_up_to_the_head(database: Database) -> None:
    done = publish(database, price("a", 1), price("b", 2))
    assert (done.added, done.changed, done.removed) == (2, 0, 0)
    assert rows(database) == [["price", "a", 1, 1, {"amount": 1}], ["price", "b", 2, 1, {"amount": 2}]]
    assert page(database).to == page(database).head == 2


def test_what_did_not_change_is_not_sent_again(database: Database) -> None:
    publish(database, price("a", 1), price("b", 2))
    done = publish(database, price("a", 1), price("b", 3))
    assert (done.added, done.changed, done.removed) == (0, 1, 0)
    assert done.seqs["price:main", "price", "a"] == 1
    assert rows(database, since=2) == [["price", "b", 3, 2, {"amount": 3}]]
    assert rows(database) == [["price", "a", 1, 1, {"amount": 1}], ["price", "b", 3, 2, {"amount": 3}]]


def test_what_was_removed_is_a_tombstone_and_comes_back_newer(database: Database) -> None:
    publish(database, price("a", 1))
    assert publish(database, price("a", None)).removed == 1
    assert rows(database) == [["price", "a", 2, 2, None]]
    assert publish(database, price("a", None), price("never", None)).removed == 0
    assert publish(database, price("a", 1)).added == 1
    assert rows(database) == [["price", "a", 3, 3, {"amount": 1}]]


def test_a_version_may_start_above_the_one_of_another_scope(database: Database) -> None:
    publish(database, Change("price:S1", "price", "a", "{}", above=7))
    with database.read() as connection:
        assert feed.living(connection, "price:S1", "price", "", 10) == [("a", 8, "{}")]


def test_a_full_page_ends_at_its_last_row_and_the_next_goes_on_there(database: Database) -> None:
    publish(database, *(price(f"v{n}", n) for n in range(5)))
    first = page(database, limit=2)
    assert (first.to, first.head, len(first.lines)) == (2, 5, 2)
    second = page(database, since=first.to, limit=2)
    last = page(database, since=second.to, limit=2)
    assert (last.since, last.to, len(last.lines)) == (4, 5, 1)
    assert page(database, since=5).lines == []


def test_a_page_of_large_bodies_ends_early(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "PAGE_BYTES", 100)
    publish(database, *(Change("price:main", "price", f"v{n}", feed.canonical({"t": "x" * 60})) for n in range(3)))
    found = page(database)
    assert (found.to, found.head, len(found.lines)) == (2, 3, 2)


def test_cursors_that_are_not_of_this_feed_are_gone(database: Database) -> None:
    publish(database, price("a", 1), price("b", 1))
    with database.read() as connection:
        gen = feed.generation(connection)
    database.write(lambda connection: connection.execute(update(scope_head).values(horizon=2)))
    for other_gen, since in ((gen + 1, 0), (gen, 1), (gen, 3)):
        with database.read() as connection, pytest.raises(Gone):
            feed.page(connection, "price:main", other_gen, since, 10)
    assert page(database, since=0).to == 2  # a fresh device needs no tombstones
    assert page(database, since=2).to == 2


def test_a_long_read_from_the_start_may_pass_what_was_forgotten_before_it_began(database: Database) -> None:
    publish(database, *(price(f"v{n}", n) for n in range(4)))
    publish(database, Change("price:main", "price", "v0", None))
    database.write(lambda connection: feed.forget_tombstones(connection, "9999"))
    first = page(database, limit=2)
    assert (first.to, first.horizon) == (3, 5)
    with database.read() as connection:
        rest = feed.page(connection, "price:main", first.gen, first.to, 2, first.horizon)
    assert (rest.to, rest.head, len(rest.lines)) == (5, 5, 1)
    publish(database, Change("price:main", "price", "v1", None))
    database.write(lambda connection: feed.forget_tombstones(connection, "9999"))  # and now it has missed something
    with database.read() as connection, pytest.raises(Gone):
        feed.page(connection, "price:main", first.gen, first.to, 2, first.horizon)


def test_a_scope_nobody_wrote_to_stands_at_zero(database: Database) -> None:
    with database.read() as connection:
        assert feed.heads(connection, ["cust:S1"]) == {"cust:S1": (feed.generation(connection), 0)}
    assert page(database, scope="cust:S1").head == 0


def test_every_new_database_has_its_own_generation(tmp_path: Any) -> None:
    gens = set()
    for name in "ab":
        opened = Database(f"sqlite:///{tmp_path / name}.db")
        opened.migrate()
        with opened.read() as connection:
            gens.add(feed.generation(connection))
        opened.close()
    assert len(gens) == 2


def test_a_reader_behind_many_writers_misses_nothing(database: Database) -> None:
    """Writers of one scope and of two in either order, while a reader follows with its cursor, as a device does."""
    writers, each = 6, 25
    failed: list[Exception] = []
    writing = threading.Barrier(writers + 1)

    def write(number: int) -> None:
        try:
            writing.wait(10)
            for turn in range(each):
                scopes = ["price:main", "avail:north"] if number % 2 else ["avail:north", "price:main"]
                publish(database, *(price(f"w{number}-{turn}", turn, scope) for scope in scopes))
        except Exception as error:  # noqa: BLE001 - told by the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    writing.wait(10)
    seen: list[str] = []
    cursor = 0
    while True:
        done = not any(thread.is_alive() for thread in threads)
        found = page(database, since=cursor, limit=7)
        seqs = [json.loads(line)[2] for line in found.lines]
        assert seqs == list(
            range(cursor + 1, cursor + 1 + len(seqs))
        )  # nothing was compacted, so nothing may be missing
        seen += [json.loads(line)[1] for line in found.lines]
        cursor = found.to
        if done and cursor == found.head:
            break
    assert failed == []
    assert sorted(seen) == sorted(f"w{number}-{turn}" for number in range(writers) for turn in range(each))


def test_a_transaction_that_fails_leaves_no_hole(database: Database) -> None:
    publish(database, price("a", 1))

    def break_off(connection: Any) -> None:
        feed.publish(connection, [price("b", 2)], NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        database.write(break_off)
    publish(database, price("c", 3))
    assert [row[1:3] for row in rows(database)] == [["a", 1], ["c", 2]]
