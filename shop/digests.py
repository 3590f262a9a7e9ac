"""Whether two memories hold the same rows, without sending them (sync.md, section 7). Pure.

A row's `h` is blake2b-64 of its kind, id, version and canonical body. A scope's rows fall into 4,096 buckets by kind
and id, shown as 64 groups of 64; a bucket's digest is additive: each change costs one subtraction and one addition.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from struct import Struct

GROUPS = 64
BUCKETS = GROUPS * GROUPS
_LOW = 2**32 - 1


def row_hash(kind: str, entity_id: str, ver: int, body: str) -> int:
    """`h` as a signed 64-bit integer, big-endian. `body` is canonical JSON text as central spells it: sorted keys, no
    spaces, non-ASCII as it is. Only living rows have a hash: a tombstone is absent."""
    return int.from_bytes(packed_hash(kind, entity_id, ver, body), "big", signed=True)


def packed_hash(kind: str, entity_id: str, ver: int, body: str) -> bytes:
    """The 8 bytes of `row_hash`."""
    return blake2b(f"{kind}\0{entity_id}\0{ver}\0{body}".encode(), digest_size=8).digest()


def bucket_of(kind: str, entity_id: str) -> int:
    """0 to 4095. A row stays in its bucket whatever becomes of its body."""
    packed = blake2b(f"{kind}\0{entity_id}".encode(), digest_size=2).digest()
    return int.from_bytes(packed, "big") % BUCKETS


@dataclass(frozen=True, slots=True)
class Digest:
    """`n` rows; `lo` and `hi` are the sums of the lower and the upper 32 bits of their hashes: 2**31 rows fit."""

    n: int = 0
    lo: int = 0
    hi: int = 0

    def __add__(self, other: Digest) -> Digest:
        return Digest(self.n + other.n, self.lo + other.lo, self.hi + other.hi)

    def __sub__(self, other: Digest) -> Digest:
        return Digest(self.n - other.n, self.lo - other.lo, self.hi - other.hi)


def of_row(h: int) -> Digest:
    return Digest(1, h & _LOW, (h >> 32) & _LOW)


class Tally:
    """What many changes do to the digests of their buckets: `sums` is {bucket: [n, lo, hi]}. Rows come as their buckets
    and the 8 bytes of their `h`; this runs for every row that is ever published, so it is one plain loop."""

    def __init__(self) -> None:
        self.sums: dict[int, list[int]] = {}

    def add(self, buckets: Iterable[int], hashes: Iterable[bytes]) -> None:
        sums = self.sums
        for bucket, (hi, lo) in zip(buckets, _HALVES(b"".join(hashes)), strict=True):
            found = sums.get(bucket)
            if found is None:
                sums[bucket] = [1, lo, hi]
            else:
                found[0] += 1
                found[1] += lo
                found[2] += hi

    def remove(self, buckets: Iterable[int], hashes: Iterable[bytes]) -> None:
        sums = self.sums
        for bucket, (hi, lo) in zip(buckets, _HALVES(b"".join(hashes)), strict=True):
            found = sums.get(bucket)
            if found is None:
                sums[bucket] = [-1, -lo, -hi]
            else:
                found[0] -= 1
                found[1] -= lo
                found[2] -= hi


_HALVES = Struct(">II").iter_unpack
