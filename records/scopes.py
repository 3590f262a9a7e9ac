"""How far each scope has come, and applying a page: rows and cursor in one transaction (sync.md, promise 1).

`round` counts the full reads of a scope. A restart begins a new one; rows of older rounds stay visible until the new
round is complete, and are swept then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from threading import Lock

from records import digests, kinds, overlays, products
from records.bodies import moment
from records.digests import Ledger
from records.feed import Applied, Cursor, Page
from records.files import Connection
from records.kinds import Place, Prepared
from records.news import Changes
from shop.lookups import Age

COLUMNS = "scope, gen, seq, head, round, complete, swept, as_of"
TABLES = {
    "stock": ("stock", "variant"),
    "orders": ("task", "id"),
    "price": ("price", "variant"),
    "avail": ("avail", "variant"),
}
TAKING = -1
"""In place of the head while rows of a ready file are taken over: the cursor is at the start, but rows of its round are
here already. Whatever comes next begins another round."""
SWEEP_ROWS = 2000
"""Rows looked at in one transaction of a sweep: a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One row of the table `cursor`. `complete`: this round has once reached central's head."""

    name: str
    gen: int = 0
    seq: int = 0
    head: int = 0
    round: int = 1
    complete: bool = False
    swept: int = 1
    as_of: datetime | None = None

    @property
    def cursor(self) -> Cursor:
        return _cursor(self.name, self.gen, self.seq)

    @property
    def age(self) -> Age:
        return Age(self.name, self.gen, self.seq, max(0, self.head - self.seq), self.as_of)

    @property
    def to_sweep(self) -> bool:
        return self.complete and self.swept < self.round


@lru_cache(maxsize=64)
def _cursor(name: str, gen: int, seq: int) -> Cursor:
    """Asked for dozens of times between two changes."""
    return Cursor(name, gen, seq)


class Scopes:
    """All scopes of the device in memory, so that a look-up's age costs nothing. Changed after each commit."""

    def __init__(self, known: Iterable[Scope] = ()) -> None:
        self._lock = Lock()
        self._known: Mapping[str, Scope] = {scope.name: scope for scope in known}
        self._unsaved: set[str] = set()

    def get(self, name: str) -> Scope:
        return self._known.get(name) or Scope(name)

    def cursor(self, name: str) -> Cursor:
        known = self._known.get(name)
        return _cursor(name, 0, 0) if known is None else known.cursor

    def all(self) -> tuple[Scope, ...]:
        return tuple(self._known.values())

    def as_of(self, prefix: str) -> datetime | None:
        """When the data of this kind of scope ("stock", "price", ...) was last confirmed."""
        for name, scope in self._known.items():
            if name.startswith(prefix) and name[len(prefix) : len(prefix) + 1] == ":":
                return scope.as_of
        return None

    def put(self, scope: Scope) -> None:
        with self._lock:
            self._known = {**self._known, scope.name: scope}

    def keep_only(self, names: Iterable[str]) -> None:
        with self._lock:
            self._known = {name: self._known[name] for name in names if name in self._known}
            self._unsaved &= self._known.keys()

    def confirm(self, names: Iterable[str], at: datetime) -> None:
        with self._lock:
            fresh = {name: _confirmed(self._known.get(name) or Scope(name), at) for name in names}
            self._known = {**self._known, **fresh}
            self._unsaved |= fresh.keys()

    def swept(self, scope: Scope) -> None:
        with self._lock:
            known = self._known.get(scope.name, scope)
            self._known = {**self._known, scope.name: replace(known, swept=max(known.swept, scope.round))}

    def take_unsaved(self) -> tuple[Scope, ...]:
        """Scopes that were confirmed since the last call, as they are now."""
        with self._lock:
            taken, self._unsaved = self._unsaved, set()
            return tuple(self._known[name] for name in taken)


def _confirmed(scope: Scope, at: datetime) -> Scope:
    """By hand: it is done for each scope at each answer of the server."""
    if scope.complete and scope.as_of == at:
        return scope
    return Scope(scope.name, scope.gen, scope.seq, scope.head, scope.round, True, scope.swept, at)


def load(connection: Connection, schema: str = "main") -> Iterator[Scope]:
    for row in connection.execute(f"SELECT {COLUMNS} FROM {schema}.cursor"):
        yield _scope(row)


def read(connection: Connection, name: str) -> Scope:
    row = connection.execute(f"SELECT {COLUMNS} FROM cursor WHERE scope = ?", (name,)).fetchone()
    return _scope(row) if row else Scope(name)


def write(connection: Connection, scope: Scope) -> None:
    connection.execute(f"INSERT OR REPLACE INTO cursor ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _row(scope))


def _row(scope: Scope) -> tuple[object, ...]:
    as_of = scope.as_of.isoformat() if scope.as_of else None
    return (scope.name, scope.gen, scope.seq, scope.head, scope.round, scope.complete, scope.swept, as_of)


def save_confirmed(connection: Connection, confirmed: Iterable[Scope]) -> None:
    connection.executemany(
        f"INSERT INTO cursor ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope) DO UPDATE SET complete = excluded.complete, as_of = excluded.as_of",
        [_row(replace(Scope(scope.name), complete=scope.complete, as_of=scope.as_of)) for scope in confirmed],
    )


def apply(
    connection: Connection,
    page: Page,
    prepared: Prepared,
    *,
    core: bool,
    known_at: datetime | None,
    breathe: Callable[[], None],
) -> tuple[Scope, Applied, Changes]:
    """One page with its cursor. ValueError when the page does not follow the cursor: nothing is changed then.

    `known_at` is a later confirmation that is not yet on disk; `breathe` may raise to give way to a person.
    """
    before = read(connection, page.scope)
    _must_follow(before, page)
    if before.head == TAKING:
        before = restart(connection, page.scope, page.gen)
    place = Place(connection, page.scope, before.round, Ledger())
    changed = kinds.store(place, prepared, breathe)
    reached = page.to >= page.head
    after = replace(
        before,
        gen=page.gen,
        seq=page.to,
        head=page.head,
        complete=before.complete or reached,
        as_of=page.confirmed_at if reached else known_at or before.as_of,
    )
    write(connection, after)
    dropped = overlays.drop_reached(connection, after.cursor, complete=after.complete) if core else frozenset()
    ids = frozenset((row[0], row[1]) for row in page.rows) | dropped
    changes = Changes(frozenset(kind for kind, _ in ids), ids)
    return after, Applied(after.cursor, changed, reached), changes


def restart(connection: Connection, name: str, gen: int) -> Scope:
    """Begin to read a scope from its start. What is here stays visible until the new round is complete; the digest is
    that of the new round alone."""
    before = read(connection, name)
    digests.forget(connection, name)
    after = replace(before, gen=gen, seq=0, head=0, round=before.round + 1, complete=False)
    write(connection, after)
    return after


def begin_taking(connection: Connection, name: str) -> Scope:
    """Begin to take a ready file over. Pages may take over from it at any time, from the start."""
    fresh = restart(connection, name, 0)
    # Where nothing is, there will be nothing to sweep: looking at a million rows for it takes seconds.
    after = replace(fresh, head=TAKING, swept=fresh.round if _is_empty(connection, name) else fresh.swept)
    write(connection, after)
    return after


def _is_empty(connection: Connection, name: str) -> bool:
    prefix = name.partition(":")[0]
    table = "product" if prefix == "catalog" else TABLES[prefix][0]
    return not connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM {table}) OR EXISTS (SELECT 1 FROM entity WHERE scope = ?)", (name,)
    ).fetchone()[0]


def sweep(connection: Connection, scope: Scope, after: str) -> tuple[str | None, bool]:
    """Remove what older rounds left, `SWEEP_ROWS` at a time: where to go on (None: done), and whether anything went."""
    prefix = scope.name.partition(":")[0]
    before = connection.total_changes
    last = _sweep_products(connection, scope, after) if prefix == "catalog" else _sweep_table(connection, scope, after)
    if last is None:
        connection.execute("DELETE FROM entity WHERE scope = ? AND round < ?", (scope.name, scope.round))
        gone = connection.total_changes > before
        write(connection, replace(read(connection, scope.name), swept=scope.round))
        return None, gone
    return last, connection.total_changes > before


def forget(connection: Connection, name: str) -> None:
    """A scope that this device no longer has: its rows and its cursor."""
    prefix = name.partition(":")[0]
    if prefix in TABLES:
        connection.execute(f"DELETE FROM {TABLES[prefix][0]}")
    if prefix == "catalog":
        for table in ("product", "variant", "word"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        connection.execute("DELETE FROM picture WHERE size IS NULL")
    connection.execute("DELETE FROM entity WHERE scope = ?", (name,))
    digests.forget(connection, name)
    connection.execute("DELETE FROM cursor WHERE scope = ?", (name,))


def _must_follow(before: Scope, page: Page) -> None:
    if (before.gen, before.seq) == (0, 0) and page.from_ == 0:
        return
    if page.gen != before.gen or page.from_ != before.seq:
        raise ValueError(
            f"page of {page.scope} is gen {page.gen} from {page.from_}, the cursor is gen {before.gen} at {before.seq}"
        )


def _sweep_table(connection: Connection, scope: Scope, after: str) -> str | None:
    table = TABLES.get(scope.name.partition(":")[0])
    if table is None:
        return None
    name, key = table
    row = connection.execute(
        f"SELECT {key} FROM {name} WHERE {key} > ? ORDER BY {key} LIMIT 1 OFFSET ?",
        (after, SWEEP_ROWS),
    ).fetchone()
    upper, values = ("", (after,)) if row is None else (f"AND {key} <= ?", (after, row[0]))
    connection.execute(
        f"DELETE FROM {name} WHERE {key} > ? {upper} AND round < ?",
        (*values, scope.round),
    )
    return row[0] if row else None


def _sweep_products(connection: Connection, scope: Scope, after: str) -> str | None:
    lower = int(after or 0)
    row = connection.execute(
        "SELECT pid FROM product WHERE pid > ? ORDER BY pid LIMIT 1 OFFSET ?", (lower, SWEEP_ROWS)
    ).fetchone()
    upper = row[0] if row else 2**62
    gone = products.known_where(connection, "pid > ? AND pid <= ? AND round < ?", (lower, upper, scope.round))
    products.remove(connection, gone.values())
    return str(upper) if row else None


def _scope(row: tuple[str, int, int, int, int, int, int, str | None]) -> Scope:
    name, gen, seq, head, round_, complete, swept, as_of = row
    return Scope(name, gen, seq, head, round_, bool(complete), swept, moment(as_of) if as_of else None)
