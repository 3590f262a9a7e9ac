"""The feed: one row per entity, one head per scope, and the only function that may move either.

The last step before COMMIT locks the heads in sorted order and gives the changed rows `head-n+1 .. head`. The locks are
held to the commit, so commit order is sequence order: a reader at `head` has missed nothing (sync.md, section 3).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, text, update

from central import bulk, price_history
from central.tables import entity, house, scope_digest, scope_head
from shop.digests import Tally, bucket_of, packed_hash

PAGE_BYTES = 4 * 1024 * 1024
"""A page ends early once its bodies reach this size."""

Key = tuple[str, str, str]
"""(scope, kind, id)"""


@dataclass(frozen=True, slots=True)
class Change:
    """What an entity is from now on: `body` is canonical JSON text, None removes it. A new version is above `above`,
    for an entity that devices know from another scope."""

    scope: str
    kind: str
    id: str
    body: str | None
    above: int = 0

    @property
    def key(self) -> Key:
        return (self.scope, self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Published:
    """`seqs` has every entity of the call that exists, changed or not; the counts are of those that changed."""

    seqs: dict[Key, int]
    added: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """`lines` are the rows as JSON texts, in the order of their sequence."""

    gen: int
    since: int
    to: int
    head: int
    horizon: int
    lines: list[str]


class Gone(Exception):
    """The cursor belongs to another generation or is older than the tombstones: start the scope over."""


def canonical(body: Mapping[str, Any]) -> str:
    """The one spelling of a body: sorted keys, no spaces, UTF-8. ValueError for what JSON cannot say."""
    return _CANONICAL(body)


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


def publish(connection: Connection, changes: Iterable[Change], now: str) -> Published:
    """Write what really changed and give it its place in the feed. Call it last, once per transaction."""
    wanted: dict[str, dict[Key, Change]] = {}
    for change in changes:
        wanted.setdefault(change.scope, {})[change.key] = change
    seqs: dict[Key, int] = {}
    counts = [0, 0, 0]
    sums: list[dict[str, Any]] = []
    for scope in sorted(wanted):
        _publish_scope(connection, scope, wanted[scope], now, seqs, counts, sums)
    bulk.add_up(connection, scope_digest, sums)
    return Published(seqs, *counts)


def _publish_scope(
    connection: Connection,
    scope: str,
    wanted: Mapping[Key, Change],
    now: str,
    seqs: dict[Key, int],
    counts: list[int],
    sums: list[dict[str, Any]],
) -> None:
    _lock(connection, scope)
    known = _known(connection, scope, wanted)
    fresh: dict[Key, dict[str, Any]] = {}
    replaced: list[tuple[int, bytes]] = []
    for key, change in wanted.items():
        body = change.body
        seq, ver, gone, h = known.get(key, (0, 0, True, b""))
        if gone if body is None else not gone and h == _h(key[1], key[2], ver, body):
            if not gone:
                seqs[key] = seq
            continue
        counts[2 if body is None else 0 if gone else 1] += 1
        fresh[key] = row = _row(key, max(ver, change.above) + 1, body, now)
        if not gone:
            replaced.append((row["bucket"], h))
    if not fresh:
        return
    if replaced and (kept := price_history.kept(scope)):
        price_history.keep(connection, scope, (one for _, kind, one in fresh if kind == kept), now)
    head = connection.execute(_ADVANCE, {"s": scope, "n": len(fresh)}).scalar_one()
    for seq, (key, row) in enumerate(fresh.items(), head - len(fresh) + 1):
        row["seq"] = seqs[key] = seq
    rows = list(fresh.values())
    bulk.upsert(connection, entity, rows)
    counted = _tally(rows, replaced).sums.items()
    sums += ({"scope": scope, "bucket": bucket, "n": n, "lo": lo, "hi": hi} for bucket, (n, lo, hi) in counted)


def _tally(fresh: Sequence[Mapping[str, Any]], replaced: Sequence[tuple[int, bytes]]) -> Tally:
    """What becomes of the digests: living rows come, those they replace go."""
    living = [row for row in fresh if row["body"] is not None]
    tally = Tally()
    tally.add([row["bucket"] for row in living], [row["h"] for row in living])
    tally.remove([bucket for bucket, _ in replaced], [h for _, h in replaced])
    return tally


def _h(kind: str, entity_id: str, ver: int, body: str | None) -> bytes:
    """As it is stored. A tombstone has one too, which counts nowhere."""
    return packed_hash(kind, entity_id, ver, body or "")


def _row(key: Key, ver: int, body: str | None, now: str) -> dict[str, Any]:
    scope, kind, entity_id = key
    return {
        "scope": scope,
        "kind": kind,
        "id": entity_id,
        "ver": ver,
        "deleted_at": now if body is None else None,
        "body": body,
        "h": _h(kind, entity_id, ver, body),
        "bucket": bucket_of(kind, entity_id),
    }


_ADVANCE = (
    update(scope_head)
    .where(scope_head.c.scope == bindparam("s"))
    .values(head=scope_head.c.head + bindparam("n"))
    .returning(scope_head.c.head)
)


def _lock(connection: Connection, scope: str) -> None:
    """Hold the scope's head to the end of the transaction, making it at its first use."""
    if connection.execute(_HELD, {"s": scope}).first() is None:
        connection.execute(_FIRST, {"s": scope})
        connection.execute(_HELD, {"s": scope}).one()


_HELD = select(scope_head.c.head).where(scope_head.c.scope == bindparam("s")).with_for_update()
_FIRST = text(
    "INSERT INTO scope_head (scope, gen, head, horizon) SELECT :s, CAST(value AS bigint), 0, 0 FROM house "
    "WHERE key = 'gen' ON CONFLICT (scope) DO NOTHING"
)


def _known(connection: Connection, scope: str, wanted: Iterable[Key]) -> dict[Key, tuple[int, int, bool, bytes]]:
    ids: dict[str, list[str]] = {}
    for _, kind, entity_id in wanted:
        ids.setdefault(kind, []).append(entity_id)
    known: dict[Key, tuple[int, int, bool, bytes]] = {}
    query = _KNOWN[connection.dialect.name]
    for kind, of_kind in ids.items():
        which = {"scope": scope, "kind": kind, "wanted": bulk.asked(connection, of_kind)}
        for entity_id, seq, ver, deleted_at, h in connection.execute(query, which):
            known[scope, kind, entity_id] = (seq, ver, deleted_at is not None, bytes(h))
    return known


_KNOWN = bulk.look_up(
    (entity.c.id, entity.c.seq, entity.c.ver, entity.c.deleted_at, entity.c.h),
    entity.c.id,
    entity.c.scope == bindparam("scope"),
    entity.c.kind == bindparam("kind"),
)


def generation(connection: Connection) -> int:
    """The generation new scopes are made with; a restored database gets another one."""
    return int(connection.execute(_GENERATION).scalar_one())


# Made once: what every device asks all day is not put together anew for each of them.
_GENERATION = select(house.c.value).where(house.c.key == "gen")
_HEADS = select(scope_head.c.scope, scope_head.c.gen, scope_head.c.head)
_HEADS_OF = _HEADS.where(scope_head.c.scope.in_(bindparam("scopes", expanding=True)))
_STANDING = select(scope_head.c.gen, scope_head.c.head, scope_head.c.horizon).where(
    scope_head.c.scope == bindparam("scope")
)
_LINES = (
    select(entity.c.kind, entity.c.id, entity.c.seq, entity.c.ver, entity.c.body)
    .where(entity.c.scope == bindparam("scope"), entity.c.seq > bindparam("since"), entity.c.seq <= bindparam("head"))
    .order_by(entity.c.seq)
    .limit(bindparam("most"))
)


def begin_anew(connection: Connection) -> int:
    """Give the house and every scope another generation: what devices remember may be of a later time than this
    database. They start every scope over. Returns the new generation."""
    gen = _another(generation(connection))
    for scope in connection.execute(select(scope_head.c.scope).order_by(scope_head.c.scope)).scalars().all():
        _lock(connection, scope)
    connection.execute(update(house).where(house.c.key == "gen").values(value=str(gen)))
    connection.execute(update(scope_head).values(gen=gen))
    return gen


def _another(gen: int) -> int:
    """Never 0, which is the cursor of a device that has nothing yet."""
    drawn = 1 + secrets.randbelow(2**31 - 2)
    return drawn if drawn < gen else drawn + 1


def heads(connection: Connection, scopes: Sequence[str] | None = None) -> dict[str, tuple[int, int]]:
    """{scope: (gen, head)} of `scopes`, a scope without rows at 0; of all scopes there are when None."""
    if scopes is None:
        return {row[0]: (row[1], row[2]) for row in connection.execute(_HEADS)}
    found = {row[0]: (row[1], row[2]) for row in connection.execute(_HEADS_OF, {"scopes": list(scopes)})}
    missing = (generation(connection), 0) if len(found) < len(scopes) else (0, 0)
    return {scope: found.get(scope, missing) for scope in scopes}


def standing(connection: Connection, scope: str) -> tuple[int, int, int]:
    """(gen, head, horizon) of `scope`; a scope without rows stands at 0."""
    found = connection.execute(_STANDING, {"scope": scope}).first()
    return (generation(connection), 0, 0) if found is None else (found[0], found[1], found[2])


def page(connection: Connection, scope: str, gen: int, since: int, limit: int, seen_horizon: int | None = None) -> Page:
    """The rows after `since`. Raises Gone for a cursor of another generation, from before the tombstones or ahead of
    us.

    `seen_horizon` is what the page before told: as long as it is the same, nothing was forgotten meanwhile, and who
    reads the scope from its start, page by page, may pass the tombstones that are gone.
    """
    scope_gen, head, horizon = standing(connection, scope)
    if gen != scope_gen or since > head or (0 < since < horizon and seen_horizon != horizon):
        raise Gone
    lines, last, full = _lines(connection, scope, since, head, limit)
    return Page(gen, since, last if full else head, head, horizon, lines)


def _lines(connection: Connection, scope: str, since: int, head: int, limit: int) -> tuple[list[str], int, bool]:
    """The rows as JSON texts, the last one's sequence, and whether there may be more."""
    rows = connection.execute(_LINES, {"scope": scope, "since": since, "head": head, "most": limit})
    lines: list[str] = []
    last, size = since, 0
    for kind, entity_id, seq, ver, body in rows:
        lines.append(line(kind, entity_id, seq, ver, body))
        last = seq
        size += len(lines[-1])
        if size >= PAGE_BYTES:
            return lines, last, True
    return lines, last, len(lines) == limit


def line(kind: str, entity_id: str, seq: int, ver: int, body: str | None) -> str:
    """One stored `sync.messages.Row` as JSON text. Its body is as it was stored; kinds are words of our own."""
    return f'["{kind}",{json.dumps(entity_id)},{seq},{ver},{body or "null"}]'


def forget_tombstones(connection: Connection, before: str) -> int:
    """Drop what was removed before the time `before`. A cursor from before that has missed a removal: the horizon rises
    above it, and `page` sends it back to the start. Returns how many were dropped."""
    old = (entity.c.deleted_at < before, entity.c.scope == bindparam("s"))
    last_of = (
        select(entity.c.scope, func.max(entity.c.seq)).where(entity.c.deleted_at < before).group_by(entity.c.scope)
    )
    dropped = 0
    for scope, last in connection.execute(last_of.order_by(entity.c.scope)).all():
        _lock(connection, scope)
        connection.execute(update(scope_head).where(scope_head.c.scope == scope).values(horizon=last))
        dropped += connection.execute(delete(entity).where(*old), {"s": scope}).rowcount
    return dropped


def living(connection: Connection, scope: str, kind: str, after: str, limit: int) -> list[tuple[str, int, str]]:
    """Up to `limit` entities as (id, ver, body) after the id `after`, in the database's own order."""
    query = select(entity.c.id, entity.c.ver, entity.c.body).where(
        entity.c.scope == scope, entity.c.kind == kind, entity.c.id > after, entity.c.deleted_at.is_(None)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query.order_by(entity.c.id).limit(limit))]


def bodies(connection: Connection, scope: str, kind: str, ids: Sequence[str]) -> dict[str, Any]:
    """The bodies of those of `ids` that live."""
    there = (entity.c.scope == scope, entity.c.kind == kind, entity.c.deleted_at.is_(None))
    query = bulk.found(connection, (entity.c.id, entity.c.body), entity.c.id, ids, *there)
    return {row[0]: json.loads(row[1]) for row in connection.execute(query)}
