"""What a device compares with central, and putting right what differs (sync.md, section 7).

A repair touches the rows that differ and their digest: never the cursor, the outbox or an overlay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import structlog

from records import digests, kinds, scopes
from records.bodies import dump
from records.digests import Digests, Ledger
from records.feed import Repair
from records.files import Connection, home
from records.kinds import KINDS, Place, Prepared
from records.news import Changes
from shop.digests import Digest

log = structlog.get_logger(__name__)

Rows = dict[tuple[str, str], tuple[int, int]]
"""(ver, h) by kind and id."""

KIND_OF = {prefix: kind for kind, prefix in kinds.HOMES.items()}


def digests_of(connection: Connection, scope: str) -> Digests:
    return digests.read(connection, scope, _schema(scope))


def rows_in(connection: Connection, scope: str, buckets: Sequence[int], schema: str = "") -> dict[int, Rows]:
    """The rows of the present round in these buckets. Reads the whole scope: there is no index for what is so rare."""
    schema = schema or _schema(scope)
    found: defaultdict[int, Rows] = defaultdict(dict)
    for kind, one, ver, h, bucket in _listed(connection, scope, buckets, schema):
        found[bucket][kind, one] = (ver, h)
    return {bucket: found[bucket] for bucket in buckets}


def mend(
    connection: Connection, repair: Repair, prepared: Prepared, breathe: Callable[[], None]
) -> tuple[int, Changes]:
    """How many rows changed. ValueError when the cursor is no longer where the rows were compared."""
    scope = scopes.read(connection, repair.cursor.scope)
    if scope.cursor != repair.cursor:
        raise ValueError(f"{scope.name} was compared at {repair.cursor}, the cursor is at {scope.cursor}")
    place = Place(connection, scope.name, scope.round, Ledger(), repair.seen)
    changed = kinds.store(place, prepared, breathe)
    _recount(connection, scope.name, repair.recount)
    log.warning("scope_mended", scope=scope.name, rows=changed, recounted=len(repair.recount))
    ids = frozenset((row[0], row[1]) for row in repair.rows)
    return changed, Changes(frozenset(kind for kind, _ in ids), ids)


def _recount(connection: Connection, scope: str, buckets: Sequence[int]) -> None:
    if not buckets:
        return
    for bucket, rows in rows_in(connection, scope, buckets, "main").items():
        sums = digests.of([(bucket, h) for _, h in rows.values()]).get(bucket, Digest())
        connection.execute(
            "INSERT OR REPLACE INTO digest (scope, bucket, n, lo, hi) VALUES (?, ?, ?, ?, ?)",
            (scope, bucket, sums.n, sums.lo, sums.hi),
        )


def _listed(
    connection: Connection, scope: str, buckets: Sequence[int], schema: str
) -> Iterator[tuple[str, str, int, int, int]]:
    round_ = f"(SELECT coalesce((SELECT round FROM {schema}.cursor WHERE scope = ?), 1))"
    among = "bucket IN (SELECT value FROM json_each(?))"
    wanted = dump(list(buckets))
    kind = KIND_OF.get(scope.partition(":")[0])
    if kind is not None:
        table, key = (KINDS[kind].table, KINDS[kind].key) if kind in KINDS else ("product", "id")
        yield from connection.execute(
            f"SELECT '{kind}', {key}, ver, h, bucket FROM {schema}.{table} WHERE {among} AND round = {round_}",
            (wanted, scope),
        )
    yield from connection.execute(
        f"SELECT kind, id, ver, h, bucket FROM {schema}.entity WHERE {among} AND scope = ? AND round = {round_}",
        (wanted, scope, scope),
    )


def _schema(scope: str) -> str:
    """Where a reader's connection has the scope."""
    return "main" if home(scope) == "core" else "catalog"
