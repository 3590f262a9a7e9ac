"""Whether this device holds the same rows as the server, and fetching what differs (sync.md, section 7).

One exchange per step, so that nothing more important waits: the digests of the groups, of the buckets of groups that
differ, the rows of buckets that differ, and at last only the rows that differ. About 7 KB for one wrong row in a
million. All of it is about one cursor; when either side moves on meanwhile, the comparison is given up and done later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import structlog

from records.feed import Repair, Row
from records.store import Records
from shop.digests import BUCKETS, GROUPS, Digest, bucket_of, of_row
from sync.client import Client
from sync.failures import Broken
from sync.pages import LARGEST, LONGEST_ID, LONGEST_KIND, read_fetched

log = structlog.get_logger(__name__)

FETCH_ROWS = 500
MOST_BUCKETS = 64
"""With more than these wrong, reading the scope again costs less than asking for each."""
WRITTEN_WITHIN_S = 120.0
EACH = BUCKETS // GROUPS
_PER_ROW = 2**32 - 1
_H = 2**63


class Moved(Exception):
    """The server or this device has gone on to another sequence: what was compared no longer belongs together."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`equal`: nothing differed. `mended` rows were put right, or only `differ`. `beyond`: too much differs to be put
    right by rows."""

    equal: bool = False
    mended: int = 0
    beyond: bool = False
    differ: int = 0


class Comparison:
    """Of one scope at its present cursor. Without `mends` it only finds what differs."""

    def __init__(self, records: Records, scope: str, *, mends: bool = True) -> None:
        self.scope = scope
        self._records = records
        self._mends = mends
        self.cursor = records.cursor(scope)
        self._mine = records.digests(scope)
        self._groups: list[int] | None = None
        self._buckets: list[int] = []
        self._theirs: dict[int, dict[tuple[str, str], tuple[int, int]]] = {}
        self._differ: dict[tuple[str, str], tuple[int, int] | None] | None = None
        self._recount: list[int] = []
        self._missing: list[tuple[str, str]] = []
        self._rows: list[Row] = []

    def step(self, client: Client) -> Outcome | None:
        """One exchange; None when there is more to do. Raises Moved, or a Failure."""
        if self._records.cursor(self.scope) != self.cursor:
            raise Moved
        if self._groups is None:
            self._compare_groups(client)
            return None if self._groups else Outcome(equal=True)
        if self._groups:
            self._compare_buckets(client, self._groups[-1])
            self._groups.pop()
            return Outcome(beyond=True) if len(self._buckets) > MOST_BUCKETS else None
        unlisted = [bucket for bucket in self._buckets if bucket not in self._theirs]
        if unlisted:
            self._list(client, unlisted[0])
            return None
        if self._differ is None:
            self._find()
            if not self._mends:
                return Outcome(differ=max(len(self._missing), len(self._recount)))
        if self._missing:
            self._fetch(client)
        return None if self._missing else Outcome(mended=self._mend())

    def _compare_groups(self, client: Client) -> None:
        told = client.digest(self.scope)
        self._still(told.gen, told.head)
        theirs = _sound(told.digests, range(GROUPS))
        mine: dict[int, Digest] = {}
        for bucket, digest in self._mine.items():
            mine[bucket // EACH] = mine.get(bucket // EACH, Digest()) + digest
        self._groups = sorted(_different(mine, theirs), reverse=True)
        if self._groups:
            log.warning("scope_differs", scope=self.scope, groups=len(self._groups), seq=self.cursor.seq)

    def _compare_buckets(self, client: Client, group: int) -> None:
        told = client.digest(self.scope, group=group)
        self._still(told.gen, told.head)
        here = range(group * EACH, group * EACH + EACH)
        mine = {bucket: digest for bucket, digest in self._mine.items() if bucket in here}
        self._buckets += sorted(_different(mine, _sound(told.digests, here)))

    def _list(self, client: Client, bucket: int) -> None:
        told = client.bucket(self.scope, bucket)
        self._still(told.gen, told.head)
        rows = {(kind, key): (ver, h) for kind, key, ver, h in told.rows}
        if len(rows) != len(told.rows) or not all(_is_row(bucket, *row) for row in told.rows):
            raise Broken("The server's answer cannot be used (bucket).", "digest")
        self._theirs[bucket] = rows

    def _find(self) -> None:
        mine = self._records.rows_in(self.scope, self._buckets)
        self._differ = {
            key: mine[bucket].get(key)
            for bucket in self._buckets
            for key in sorted(mine[bucket].keys() | self._theirs[bucket].keys())
            if mine[bucket].get(key) != self._theirs[bucket].get(key)
        }
        self._missing = list(self._differ)
        self._recount = [one for one in self._buckets if _added(mine[one]) != self._mine.get(one, Digest())]

    def _fetch(self, client: Client) -> None:
        from sync.messages import Fetch

        keys, gen = self._missing[:FETCH_ROWS], self.cursor.gen
        self._rows += read_fetched(client.fetch(self.scope, Fetch(gen=gen, keys=tuple(keys))), gen, keys)
        self._missing = self._missing[FETCH_ROWS:]

    def _mend(self) -> int:
        repair = Repair(self.cursor, self._differ or {}, self._rows, self._recount)
        try:
            return max(self._records.mend(repair).result(timeout=WRITTEN_WITHIN_S), len(self._recount))
        except ValueError:
            raise Moved from None

    def _still(self, gen: int, head: int) -> None:
        if (gen, head) != (self.cursor.gen, self.cursor.seq):
            raise Moved


def _sound(told: Mapping[int, tuple[int, int, int]], expected: Collection[int]) -> dict[int, Digest]:
    for number, (n, lo, hi) in told.items():
        if number not in expected or not (0 <= n < _H and 0 <= lo <= n * _PER_ROW and 0 <= hi <= n * _PER_ROW):
            raise Broken("The server's answer cannot be used (digest).", "digest")
    return {number: Digest(*sums) for number, sums in told.items() if any(sums)}


def _different(mine: Mapping[int, Digest], theirs: Mapping[int, Digest]) -> Iterable[int]:
    return (one for one in mine.keys() | theirs.keys() if mine.get(one, Digest()) != theirs.get(one, Digest()))


def _is_row(bucket: int, kind: str, key: str, ver: int, h: int) -> bool:
    return (
        0 < len(kind) <= LONGEST_KIND
        and 0 < len(key) <= LONGEST_ID
        and 0 <= ver <= LARGEST
        and -_H <= h < _H
        and bucket_of(kind, key) == bucket
    )


def _added(rows: Mapping[tuple[str, str], tuple[int, int]]) -> Digest:
    return sum((of_row(h) for _, h in rows.values()), Digest())
