"""Whether a ready file is what was told, before anything of it is used: a file may be damaged, and central may not be
what it says. Its layout must be ours to the letter, so that it brings no trigger, view or column of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Final

from sqlcipher3 import dbapi2 as driver

from records.bodies import dump
from records.files import SCHEMA, Connection, home
from records.incoming import Ready, Unfit
from records.ready import CORE_TABLES, ROUND
from records.scopes import TABLES

LOOK_S: Final = 0.05

Layout = frozenset[tuple[str, str, str, str | None]]


def layout(connection: Connection, schema: str, scope: str) -> Layout:
    """What a file with `scope` consists of: (type, name, table, SQL)."""
    rows = connection.execute(
        f"SELECT type, name, tbl_name, sql FROM {schema}.sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND (? = 'catalog' OR tbl_name IN (SELECT value FROM json_each(?)))",
        (home(scope), dump(list(CORE_TABLES))),
    )
    return frozenset(tuple(row) for row in rows)


def inspect(path: Path, ready: Ready, ours: Layout) -> Iterator[None]:
    """Raises Unfit, and says why. Each step takes at most about `LOOK_S`, whatever the size of the file."""
    try:
        with closing(opened(path)) as connection:
            _facts(connection, ready, ours)
            yield
            yield from _aside(connection, ready)
    except driver.DatabaseError as error:
        raise Unfit(f"it cannot be read: {error}") from error


def opened(path: Path) -> Connection:
    """To be read only: nobody writes to it any more."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "cache_size=-32000"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def _facts(connection: Connection, ready: Ready, ours: Layout) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version != SCHEMA[home(ready.scope)]:
        raise Unfit(f"its schema is {version}")
    theirs = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    if frozenset(tuple(row) for row in theirs) != ours:
        raise Unfit("its layout is another one")
    cursor = connection.execute("SELECT scope, gen, seq, head, round, complete, swept FROM cursor").fetchall()
    if cursor != [(ready.scope, ready.gen, ready.head, ready.head, ROUND, 1, ROUND)]:
        raise Unfit("its cursor is another one")


def _aside(connection: Connection, ready: Ready) -> Iterator[None]:
    """What reads the whole file, in a thread of its own: it takes seconds with a large catalogue, and a person's action
    must be sent meanwhile."""
    found: list[Exception] = []

    def check() -> None:
        try:
            _pages(connection)
            _rows(connection, ready)
        except (Unfit, driver.Error) as error:
            found.append(error)

    checking = Thread(target=check, name="records-inspection", daemon=True)
    checking.start()
    try:
        while checking.is_alive():
            checking.join(LOOK_S)
            yield
    finally:
        connection.interrupt()
        checking.join()
    if found:
        raise found[0]


def _pages(connection: Connection) -> None:
    found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        raise Unfit(f"it is damaged: {found[:80]}")


def _rows(connection: Connection, ready: Ready) -> None:
    """All rows that were told, and nothing of another scope."""
    prefix = ready.scope.partition(":")[0]
    table = "product" if prefix == "catalog" else TABLES[prefix][0]
    typed = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    raw, strange = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE scope <> ?) FROM entity", (ready.scope,)
    ).fetchone()
    if typed + raw != ready.rows or strange:
        raise Unfit("the number of its rows is another one")
    if home(ready.scope) == "catalog":
        others = {"product", "price", "avail"} - {table}
        if any(connection.execute(f"SELECT EXISTS (SELECT 1 FROM {one})").fetchone()[0] for one in others):
            raise Unfit("it has rows of another scope")
