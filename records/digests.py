"""The digests of what is here, per scope and bucket, in step with the rows of its present round (sync.md, section 7).

They change in the transaction that changes the rows. What an older round left is not counted: it is on its way out.
"""

from __future__ import annotations

from collections import defaultdict

from records.files import Connection
from shop.digests import Digest, of_row

_LOW = 2**32 - 1

Digests = dict[int, Digest]
"""By bucket; one that is not there is empty."""


class Ledger:
    """What one page does to the digest of its scope."""

    def __init__(self) -> None:
        self._changes: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0, 0])

    def add(self, bucket: int, h: int) -> None:
        change = self._changes[bucket]
        change[0] += 1
        change[1] += h & _LOW
        change[2] += (h >> 32) & _LOW

    def subtract(self, bucket: int, h: int) -> None:
        change = self._changes[bucket]
        change[0] -= 1
        change[1] -= h & _LOW
        change[2] -= (h >> 32) & _LOW

    def replace(self, bucket: int, old: int, new: int) -> None:
        change = self._changes[bucket]
        change[1] += (new & _LOW) - (old & _LOW)
        change[2] += ((new >> 32) & _LOW) - ((old >> 32) & _LOW)

    def write(self, connection: Connection, scope: str) -> None:
        connection.executemany(
            "INSERT INTO digest (scope, bucket, n, lo, hi) VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope, bucket)"
            " DO UPDATE SET n = n + excluded.n, lo = lo + excluded.lo, hi = hi + excluded.hi",
            [(scope, bucket, *change) for bucket, change in sorted(self._changes.items()) if any(change)],
        )


def read(connection: Connection, scope: str, schema: str = "main") -> Digests:
    rows = connection.execute(f"SELECT bucket, n, lo, hi FROM {schema}.digest WHERE scope = ? AND n <> 0", (scope,))
    return {bucket: Digest(n, lo, hi) for bucket, n, lo, hi in rows}


def of(rows: list[tuple[int, int]]) -> Digests:
    """The same, added up from (bucket, h) of each row."""
    digests: defaultdict[int, Digest] = defaultdict(Digest)
    for bucket, h in rows:
        digests[bucket] += of_row(h)
    return dict(digests)


def forget(connection: Connection, scope: str) -> None:
    connection.execute("DELETE FROM digest WHERE scope = ?", (scope,))
