"""A whole scope as a ready SQLite file in the device's own layout, so that a first sync costs what the disk costs.

Central builds it with the very code that turns pages into rows here; what a device makes of it is `records.takeover`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from itertools import islice
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from records import kinds, products
from records.bodies import dump
from records.digests import Ledger
from records.feed import Row
from records.files import SCHEMA, Connection, FileName, home
from records.kinds import KINDS, Prepared
from records.products import Item

PREFIXES = ("catalog", "price", "avail", "stock")
"""The kinds of scope that there are files of. Nothing in them is about a person: they are plain SQLite."""

CORE_TABLES = ("alembic_version", "cursor", "digest", "entity", "stock")
"""What a file for core.db has of its layout."""

BATCH = 2000
ROUND = 1
CACHE_KIB = 256 * 1024


def schema(scope: str) -> str:
    """The layout of the file that a device of this version can use: `catalog/<number>` or `core/<number>`."""
    name = home(scope)
    return f"{name}/{SCHEMA[name]}"


def build(path: Path, scope: str, gen: int, head: int, rows: Iterable[Row]) -> int:
    """Write `scope` as it was at `head` into a new file at `path`; the number of its rows. `rows` are [kind, id, seq,
    ver, body], the body as central's text: living ones only, those of `catalog` in the order of their seq.

    What cannot be finished leaves a file that is no good; whoever gave the path removes it.
    """
    name = home(scope)
    with closing(_made(path, name)) as connection:
        connection.execute("BEGIN")
        count = _fill(connection, scope, rows)
        for statement in layout(name)[1]:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO cursor (scope, gen, seq, head, round, complete, swept) VALUES (?, ?, ?, ?, ?, 1, ?)",
            (scope, gen, head, head, ROUND, ROUND),
        )
        connection.execute(f"PRAGMA user_version = {SCHEMA[name]}")
        connection.execute("COMMIT")
    return count


def lay_out(scope: str) -> None:
    """Learn the layout of a file with `scope`, once per process: runs migrations, which no other thread may do at the
    same time."""
    layout(home(scope))


@cache
def layout(name: FileName) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The statements that make the tables as the migrations leave them, and those that make their indexes."""
    from records.migrations import upgrade

    with closing(driver.connect(":memory:", isolation_level=None, check_same_thread=False)) as connection:
        upgrade(connection, name)
        found = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\'"
            " AND (? = 'catalog' OR tbl_name IN (SELECT value FROM json_each(?))) ORDER BY rowid",
            (name, dump(list(CORE_TABLES))),
        ).fetchall()
        revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    tables = [sql for kind, _, sql in found if kind == "table"]
    marks = [f"INSERT INTO alembic_version VALUES ('{one}')" for (one,) in revisions]
    return (*tables, *marks), tuple(sql for kind, _, sql in found if kind == "index")


def _made(path: Path, name: FileName) -> Connection:
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    # A crash leaves a file that nobody looks at, so nothing needs to survive one.
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", f"cache_size=-{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for statement in layout(name)[0]:
        connection.execute(statement)
    return connection


def _fill(connection: Connection, scope: str, rows: Iterable[Row]) -> int:
    ledger, words, count = Ledger(), Counter[str](), 0
    for batch in _batches(rows):
        prepared = kinds.prepare(scope, batch)
        count += _put(connection, scope, prepared, words)
        for items in (*prepared.typed.values(), *prepared.raw.values()):
            for one in items:
                ledger.add(one.bucket, one.h)
    if scope.startswith("catalog:"):
        products.index_all(connection, words)
    ledger.write(connection, scope)
    return count


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch


def _put(connection: Connection, scope: str, prepared: Prepared, words: Counter[str]) -> int:
    count = 0
    raw = dict(prepared.raw)
    for kind, items in prepared.typed.items():
        fitting = [one for one in items if one.columns is not None]
        if len(fitting) < len(items):
            raw[kind] = [one for one in items if one.columns is None]
        count += len(fitting)
        if kind == "product":
            products.load(connection, ROUND, fitting, words)
        else:
            connection.executemany(KINDS[kind].upsert(ROUND), [(*one[:6], *one.columns) for one in fitting])
    for kind, items in raw.items():
        count += len(items)
        connection.executemany(kinds.RAW, [_raw(scope, kind, one) for one in items])
    return count


def _raw(scope: str, kind: str, one: Item) -> tuple[object, ...]:
    return (kind, one.id, scope, ROUND, one.seq, one.ver, one.said, one.h, one.bucket)
