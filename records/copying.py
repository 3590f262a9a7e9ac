"""The rows of a ready file into this device's tables, a stretch at a time under a new round of their scope."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from records import kinds, overlays, scopes
from records.digests import Ledger
from records.feed import Row
from records.files import Connection, home
from records.incoming import Ready
from records.inspection import opened
from records.kinds import Place
from records.news import Changes
from records.scopes import TABLES, Scope
from records.writer import SYNC, Writer

STRETCH: Final = 8000
STEP: Final = 1000
"""Rows of one transaction, and rows between two looks whether a person waits: a few milliseconds."""
PRODUCTS: Final = 600
"""Rows of one transaction where each has variants, words and pictures; looked up every `kinds.STEP`."""
WRITTEN_WITHIN_S: Final = 120.0

T = TypeVar("T")
Key = tuple[str, ...]


def copied(writer: Writer, path: Path, ready: Ready, begun: Callable[[Scope], None]) -> Iterator[None]:
    """Each step is one transaction. `begun` gets the scope in its new round; it is whole after the last step but one,
    which `ended` makes."""
    scope = _done(writer, partial(_begin, ready.scope))
    begun(scope)
    yield
    if ready.scope.startswith("catalog:"):
        yield from _stored(writer, path, scope)
    else:
        yield from _inserted(writer, path, scope)


def ended(ready: Ready, path: Path, connection: Connection) -> tuple[Scope, Changes]:
    """The last transaction: everything has come, and the cursor says so."""
    if not ready.scope.startswith("catalog:"):
        alias = _attached(connection, path)
        connection.execute(
            "INSERT OR REPLACE INTO main.digest (scope, bucket, n, lo, hi)"
            f" SELECT scope, bucket, n, lo, hi FROM {alias}.digest WHERE scope = ?",
            (ready.scope,),
        )
    before = scopes.read(connection, ready.scope)
    after = replace(before, gen=ready.gen, seq=ready.head, head=ready.head, complete=True)
    scopes.write(connection, after)
    if home(ready.scope) == "core":
        overlays.drop_reached(connection, after.cursor, complete=True)
    return after, Changes(all=True)


def _begin(name: str, connection: Connection) -> tuple[Scope, Changes]:
    return scopes.begin_taking(connection, name), Changes()


def _inserted(writer: Writer, path: Path, scope: Scope) -> Iterator[None]:
    """Into tables that have the same columns in the file."""
    for table, key in (TABLES[scope.name.partition(":")[0]], ("entity", "kind, id")):
        stretch = _Stretch(path, scope, table, key, writer.breathe)
        after: Key | None = ()
        while after is not None:
            after = _done(writer, partial(stretch.insert, after))
            yield


@dataclass(frozen=True)
class _Stretch:
    path: Path
    scope: Scope
    table: str
    key: str
    breathe: Callable[[], None]

    def insert(self, after: Key, connection: Connection) -> tuple[Key | None, Changes]:
        """The rows behind the key `after`, and the key of the last one; None when there are no more."""
        alias = _attached(connection, self.path)
        names = [row[1] for row in connection.execute(f"PRAGMA main.table_info({self.table})")]
        values = ", ".join(str(self.scope.round) if name == "round" else name for name in names)
        source = f"FROM {alias}.{self.table}"
        last: Key | None = after
        for _ in range(STRETCH // STEP):
            self.breathe()
            lower, last = last, self._last_of_step(connection, source, last or ())
            where, bound = self._between(lower or (), last)
            connection.execute(
                f"INSERT OR REPLACE INTO main.{self.table} ({', '.join(names)}) SELECT {values} {source} {where}", bound
            )
            if last is None:
                return None, Changes()
        return last, Changes()

    def _last_of_step(self, connection: Connection, source: str, after: Key) -> Key | None:
        where, bound = self._between(after, None)
        row = connection.execute(
            f"SELECT {self.key} {source} {where} ORDER BY {self.key} LIMIT 1 OFFSET {STEP - 1}", bound
        ).fetchone()
        return tuple(row) if row else None

    def _between(self, after: Key, last: Key | None) -> tuple[str, Key]:
        """Keys above `after`, all if it is (), and up to `last`."""
        marks = ", ".join("?" * (self.key.count(",") + 1))
        bounds = [f"({self.key}) > ({marks})"] if after else []
        bounds += [f"({self.key}) <= ({marks})"] if last else []
        return f"WHERE {' AND '.join(bounds)}" if bounds else "", (*after, *(last or ()))


def _stored(writer: Writer, path: Path, scope: Scope) -> Iterator[None]:
    """Products take the way of a page: they keep their places in the search index, and their words are counted."""
    with closing(opened(path)) as connection:
        for rows in _pieces(connection, "'product', id", "product", "pid"):
            _store(writer, scope, rows)
            yield
        for rows in _pieces(connection, "kind, id", "entity", "kind, id"):
            _store(writer, scope, rows)
            yield


def _pieces(connection: Connection, names: str, table: str, order: str) -> Iterator[list[Row]]:
    rows = connection.execute(f"SELECT {names}, seq, ver, body FROM {table} ORDER BY {order}")
    while piece := rows.fetchmany(PRODUCTS):
        yield piece


def _store(writer: Writer, scope: Scope, rows: list[Row]) -> None:
    prepared = kinds.prepare(scope.name, rows)

    def work(connection: Connection) -> tuple[int, Changes]:
        place = Place(connection, scope.name, scope.round, Ledger())
        return kinds.store(place, prepared, writer.breathe), Changes()

    _done(writer, work)


def _attached(connection: Connection, path: Path) -> str:
    """The name under which the file is attached to the writer's connection, now or from before: that does not end with
    a transaction."""
    alias = f"ready_{path.stem[:16]}"
    if alias not in {row[1] for row in connection.execute("PRAGMA database_list")}:
        connection.execute(f"ATTACH ? AS {alias} KEY ''", (f"{path.absolute().as_uri()}?mode=ro&immutable=1",))
    return alias


def _done(writer: Writer, work: Callable[[Connection], tuple[T, Changes]]) -> T:
    return writer.submit(work, SYNC).result(WRITTEN_WITHIN_S)
