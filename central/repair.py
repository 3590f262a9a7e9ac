"""What a device compares and fetches to find that it holds the same rows (sync.md, section 7). Each answer is of one
snapshot: its digests, rows and `head` belong together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, func, select

from central import bulk, feed
from central.feed import Gone, Page
from central.tables import entity, scope_digest
from shop.digests import BUCKETS, GROUPS
from sync.messages import BucketRows, ScopeDigest

_EACH = BUCKETS // GROUPS


def groups(connection: Connection, scope: str) -> ScopeDigest:
    """The digests of the groups that have rows."""
    return _told(connection, scope, connection.execute(_GROUPS, {"scope": scope}))


_GROUP = scope_digest.c.bucket // _EACH
_GROUPS = (
    select(
        _GROUP.label("number"),
        func.sum(scope_digest.c.n).label("n"),
        func.sum(scope_digest.c.lo).label("lo"),
        func.sum(scope_digest.c.hi).label("hi"),
    )
    .where(scope_digest.c.scope == bindparam("scope"))
    .group_by(_GROUP)
)
"""Made once: every device asks it of every scope."""


def buckets(connection: Connection, scope: str, group: int) -> ScopeDigest:
    """The digests of the buckets of one group that have rows."""
    columns = (scope_digest.c.bucket, scope_digest.c.n, scope_digest.c.lo, scope_digest.c.hi)
    here = scope_digest.c.bucket.between(group * _EACH, group * _EACH + _EACH - 1)
    return _told(connection, scope, connection.execute(select(*columns).where(scope_digest.c.scope == scope, here)))


def _told(connection: Connection, scope: str, rows: Iterable[Sequence[int]]) -> ScopeDigest:
    found = {int(number): (int(n), int(lo), int(hi)) for number, n, lo, hi in rows if n}
    gen, head, _ = feed.standing(connection, scope)
    return ScopeDigest(gen=gen, head=head, digests=found)


def rows(connection: Connection, scope: str, bucket: int) -> BucketRows:
    """Every living row of one bucket. There is no index for it: it reads the scope, and is asked for one wrong row."""
    living = (entity.c.scope == scope, entity.c.bucket == bucket, entity.c.deleted_at.is_(None))
    query = select(entity.c.kind, entity.c.id, entity.c.ver, entity.c.h).where(*living)
    found = [
        (kind, entity_id, ver, int.from_bytes(bytes(h), "big", signed=True))
        for kind, entity_id, ver, h in connection.execute(query)
    ]
    gen, head, _ = feed.standing(connection, scope)
    return BucketRows(gen=gen, head=head, rows=tuple(found))


def fetch(connection: Connection, scope: str, gen: int, keys: Iterable[tuple[str, str]]) -> Page:
    """These rows as they are now; a key that does not live is a tombstone of version 0. Raises Gone for another
    generation."""
    scope_gen, head, horizon = feed.standing(connection, scope)
    if gen != scope_gen:
        raise Gone
    wanted: dict[str, dict[str, None]] = {}
    for kind, entity_id in keys:
        wanted.setdefault(kind, {})[entity_id] = None
    lines = [line for kind, ids in wanted.items() for line in _lines(connection, scope, kind, list(ids), head)]
    return Page(gen, head, head, head, horizon, lines)


def _lines(connection: Connection, scope: str, kind: str, ids: Sequence[str], head: int) -> list[str]:
    columns = (entity.c.id, entity.c.seq, entity.c.ver, entity.c.body)
    there = (entity.c.scope == scope, entity.c.kind == kind, entity.c.deleted_at.is_(None))
    # PostgreSQL takes no NUL in a text, so no entity has one.
    askable = [one for one in ids if "\0" not in one] if "\0" not in kind else []
    query = bulk.found(connection, columns, entity.c.id, askable, *there)
    found = {row.id: row for row in connection.execute(query)} if askable else {}
    return [
        feed.line(kind, one, found[one].seq, found[one].ver, found[one].body)
        if one in found
        else json.dumps([kind, one, max(head, 1), 0, None])
        for one in ids
    ]
