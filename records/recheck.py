"""Looks at rows that came from central again: whether they still say what central said (sync.md, section 7).

core.db is encrypted, each page with a code of its own, so a flipped bit there is an error when it is read. catalog.db
is plain: there only a row's `h` can tell. Everything is looked at after an end that was none, and a little all the
time. A row that is not what it was is removed - none is better than a wrong price - and the digest of its scope counts
what is there, so that the next comparison with central brings it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from pydantic_core import from_json

from records import products
from records.bodies import Misfit
from records.digests import forget, read
from records.files import SCHEMA, Connection, FileName, home, must_be_sound
from records.kinds import HOMES, KINDS
from records.news import Changes
from records.privacy import is_erased
from records.readers import Readers
from records.scopes import Scope, load
from records.writer import IDLE, SYNC, Writer
from shop.digests import Digest, bucket_of, row_hash

log = structlog.get_logger(__name__)

SLICE = 200
"""Rows looked at in one turn: about two milliseconds."""
EVERY = timedelta(seconds=20)
"""Between two slices of the one that never ends: a million rows in about a day."""

Place = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """`wrong` looks at the rows behind a place: where to go on, None at the end, and the keys of those that are not
    what they were."""

    table: str
    wrong: Callable[[Connection, Place], tuple[Place | None, list[Place]]]
    remove: Callable[[Connection, list[Place]], object]

    def mend(self, connection: Connection, place: Place) -> tuple[Place | None, int]:
        """Remove those; how many."""
        connection.text_factory = readable  # what is no text any more is wrong, not an error
        try:
            after, wrong = self.wrong(connection, place)
        finally:
            connection.text_factory = str
        self.remove(connection, wrong)
        return after, len(wrong)


def readable(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def typed(kind: str) -> Look:
    table, key, columns, fits = KINDS[kind].table, KINDS[kind].key, KINDS[kind].columns, KINDS[kind].read
    sql = (
        f"SELECT {', '.join((key, 'ver', 'body', 'h', 'bucket', *columns))} FROM {table}"
        f" WHERE {key} > ? ORDER BY {key} LIMIT {SLICE}"
    )

    def wrong(connection: Connection, place: Place) -> tuple[Place | None, list[Place]]:
        rows = connection.execute(sql, place or ("",)).fetchall()
        return _next(rows, 1), [row[:1] for row in rows if not _says(kind, row) or not _has(fits, row[2], row[5:])]

    return Look(table, wrong, lambda connection, keys: connection.executemany(KINDS[kind].delete, keys))


def _whole(connection: Connection, _: Place) -> tuple[Place | None, list[Place]]:
    must_be_sound(connection, "integrity_check")
    return None, []


def _raw(connection: Connection, place: Place) -> tuple[Place | None, list[Place]]:
    rows = connection.execute(
        "SELECT kind, id, scope, ver, body, h, bucket FROM entity WHERE (kind, id, scope) > (?, ?, ?)"
        f" ORDER BY kind, id, scope LIMIT {SLICE}",
        place or ("", "", ""),
    ).fetchall()
    wrong = [row[:3] for row in rows if not _says(row[0], (row[1], *row[3:])) and not is_erased(row[4])]
    return _next(rows, 3), wrong


def _remove_raw(connection: Connection, keys: list[Place]) -> None:
    connection.executemany("DELETE FROM entity WHERE kind = ? AND id = ? AND scope = ?", keys)


def _groups(connection: Connection, place: Place) -> tuple[Place | None, list[Place]]:
    """Products with their variants. Their words are not compared: a wrong one only hides a product from the search."""
    rows = connection.execute(
        "SELECT pid, id, ver, body, h, bucket, title, brand, shelf, released FROM product WHERE pid > ?"
        f" ORDER BY pid LIMIT {SLICE}",
        place or (-1,),
    ).fetchall()
    if not rows:
        return None, []
    variants: dict[int, set[Any]] = {}
    span = (rows[0][0], rows[-1][0])
    there = "SELECT pid, id, gtin, code, color, size FROM variant WHERE pid BETWEEN ? AND ?"
    for pid, *variant in connection.execute(there, span):
        variants.setdefault(pid, set()).add(tuple(variant))
    wrong = [
        row[:1]
        for row in rows
        if not _says("product", row[1:6]) or not _shows(connection, row, variants.get(row[0], set()))
    ]
    return _next(rows, 1), wrong


def _remove_groups(connection: Connection, keys: list[Place]) -> None:
    for table, key in (("variant", "pid"), ("search", "rowid"), ("product", "pid")):
        connection.executemany(f"DELETE FROM {table} WHERE {key} = ?", keys)


RAW = Look("entity", _raw, _remove_raw)
WHOLE = Look("", _whole, lambda _connection, _keys: None)
"""The file with its indexes, by which a code finds its product. Raises Damaged."""

LOOKS: dict[FileName, tuple[Look, ...]] = {
    "core": (typed("stock"), typed("task"), RAW),
    "catalog": (WHOLE, typed("price"), typed("avail"), RAW, Look("product", _groups, _remove_groups)),
}


class Recheck:
    """`begin` and `tick` from any thread."""

    def __init__(
        self,
        readers: Readers,
        writers: Mapping[str, Writer],
        now: Callable[[], datetime],
        found: Callable[[int], None],
    ) -> None:
        """`found` is told how many rows were wrong, on a writer's thread."""
        self._readers, self._writers, self._now, self._found = readers, writers, now, found
        self._ticked_at = now()
        self._always: dict[FileName, tuple[int, Place]] = dict.fromkeys(SCHEMA, (0, ()))

    def begin(self) -> Future[int]:
        """Look at everything, between other work; how many rows were wrong."""
        outer: Future[int] = Future()
        self._pass(
            "core", 0, (), 0, lambda core: self._pass("catalog", 0, (), core, lambda all_: self._end(all_, outer))
        )
        return outer

    def tick(self) -> None:
        """Look at a little."""
        if not self._writers or timedelta() <= self._now() - self._ticked_at < EVERY:
            return
        self._ticked_at = self._now()
        for name in SCHEMA:
            self._writers[name].submit(lambda file, name=name: self._a_little(file, name), IDLE)  # type: ignore[misc]

    def _a_little(self, connection: Connection, name: FileName) -> tuple[None, Changes]:
        at, place = self._always[name]
        after, wrong = LOOKS[name][at].mend(connection, place)
        self._always[name] = ((at + 1) % len(LOOKS[name]), ()) if after is None else (at, after)
        if wrong:
            self._found(wrong)
            self._count(lambda: None)
        return None, Changes(all=bool(wrong))

    def _pass(self, name: FileName, at: int, place: Place, wrong: int, then: Callable[[int], None]) -> None:
        """One slice, and what follows it."""
        if at == len(LOOKS[name]):
            then(wrong)
            return

        def work(connection: Connection) -> tuple[tuple[Place | None, int], Changes]:
            after, more = LOOKS[name][at].mend(connection, place)
            return (after, more), Changes(all=bool(more))

        def looked(done: Future[tuple[Place | None, int]]) -> None:
            if done.cancelled() or done.exception() is not None:
                why = "closed" if done.cancelled() else str(done.exception())
                log.warning("recheck_ended", file=name, why=why)  # the writer has mended what it could
                then(wrong)
                return
            after, more = done.result()
            self._pass(name, at + (after is None), after or (), wrong + more, then)

        self._writers[name].submit(work, IDLE).add_done_callback(looked)

    def _end(self, wrong: int, outer: Future[int]) -> None:
        if wrong:
            self._found(wrong)
        self._count(lambda: outer.set_result(wrong))

    def _count(self, then: Callable[[], None]) -> None:
        """Whether each digest is that of its rows; on the catalogue's thread, where no person waits."""

        def work(_: Connection) -> tuple[list[str], Changes]:
            with self._readers.read() as connection:
                return [one for schema in ("main", "catalog") for one in miscounted(connection, schema)], Changes()

        def found(done: Future[list[str]]) -> None:
            self._count_again([] if done.cancelled() or done.exception() is not None else done.result(), then)

        self._writers["catalog"].submit(work, IDLE).add_done_callback(found)

    def _count_again(self, scopes: list[str], then: Callable[[], None]) -> None:
        if not scopes:
            then()
            return
        first, *others = scopes
        log.error("digest_counted_again", scope=first)
        again = self._writers[home(first)].submit(partial(_counted, first), SYNC)
        again.add_done_callback(lambda _: self._count_again(others, then))


def miscounted(connection: Connection, schema: str) -> Iterator[str]:
    """The scopes whose digest is not that of their rows, of those that are complete."""
    for scope in list(load(connection, schema)):
        if scope.complete and read(connection, scope.name, schema) != counted(connection, scope, schema):
            yield scope.name


def counted(connection: Connection, scope: Scope, schema: str) -> dict[int, Digest]:
    rows = connection.execute(
        f"SELECT bucket, count(*), {SUMS} FROM ({_rows_of(scope.name, schema)}) GROUP BY bucket",
        {"scope": scope.name, "round": scope.round},
    )
    return {bucket: Digest(n, lo, hi) for bucket, n, lo, hi in rows}


SUMS = "sum(h & 4294967295), sum((h >> 32) & 4294967295)"


def _rows_of(scope: str, schema: str) -> str:
    of_scope = f"SELECT bucket, h FROM {schema}.entity WHERE scope = :scope AND round = :round AND bucket >= 0"
    kind = next((kind for kind, prefix in HOMES.items() if prefix == scope.partition(":")[0]), None)
    if kind is None:
        return of_scope
    table = KINDS[kind].table if kind in KINDS else "product"
    return f"{of_scope} UNION ALL SELECT bucket, h FROM {schema}.{table} WHERE round = :round AND bucket >= 0"


def _counted(name: str, connection: Connection) -> tuple[None, Changes]:
    scope = next((one for one in load(connection) if one.name == name), None)
    if scope is not None and scope.complete:
        sums = counted(connection, scope, "main")
        forget(connection, name)
        connection.executemany(
            "INSERT INTO digest (scope, bucket, n, lo, hi) VALUES (?, ?, ?, ?, ?)",
            [(name, bucket, one.n, one.lo, one.hi) for bucket, one in sums.items()],
        )
    return None, Changes()


def _says(kind: str, row: tuple[Any, ...]) -> bool:
    """Whether (id, ver, body, h, bucket, ...) is what its hash says. A bucket of -1 was never counted."""
    key, ver, body, h, bucket = row[:5]
    return bool(bucket == -1 or (h == row_hash(kind, key, ver, body) and bucket == bucket_of(kind, key)))


def _has(fits: Callable[[Any], tuple[Any, ...]], body: str, columns: tuple[Any, ...]) -> bool:
    try:
        return tuple(fits(from_json(body))) == columns
    except (Misfit, ValueError):
        return False


def _shows(connection: Connection, row: tuple[Any, ...], variants: set[Any]) -> bool:
    """Columns and variants are those of the body. A variant that another product has as well is only there once."""
    try:
        draft = products.drafted(from_json(row[3]))
    except (Misfit, ValueError, TypeError, AttributeError):
        return False
    elsewhere = {one[0] for one in draft.variants} - {one[0] for one in variants}
    found = sum(
        connection.execute("SELECT count(*) FROM variant WHERE id = ?", (one,)).fetchone()[0] for one in elsewhere
    )
    shown = (*draft.row, draft.released)
    return shown == tuple(row[6:10]) and variants <= set(draft.variants) and found == len(elsewhere)


def _next(rows: list[tuple[Any, ...]], keys: int) -> Place | None:
    return tuple(rows[-1][:keys]) if len(rows) == SLICE else None
