"""Ready files as central builds them, and taking them over, for the tests of records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from records import ready
from records.incoming import Incoming, Ready
from records.store import Records
from shop.digests import Digest, bucket_of, of_row, row_hash
from tests.records.world import product

CHUNK = 64 * 1024
GEN, HEAD = 7, 100_000

Living = tuple[str, str, int, Any]
"""(kind, id, ver, body)"""


def spelt(body: Any) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def rows(living: Iterable[Living]) -> list[tuple[str, str, int, int, str]]:
    return [(kind, key, seq, ver, spelt(body)) for seq, (kind, key, ver, body) in enumerate(living, 1)]


def made(folder: Path, scope: str, living: Iterable[Living], *, gen: int = GEN, head: int = HEAD) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{scope.replace(':', '-')}.db"
    path.unlink(missing_ok=True)
    ready.build(path, scope, gen, head, rows(living))
    return path


def told(path: Path, scope: str, count: int, *, gen: int = GEN, head: int = HEAD) -> Ready:
    """The file as central would tell of it, whatever it is."""
    data = path.read_bytes()
    pieces = [data[start : start + CHUNK] for start in range(0, len(data), CHUNK)]
    chunks = tuple((len(one), sha256(one).hexdigest()) for one in pieces)
    return Ready(scope, gen, head, sha256(data).hexdigest(), len(data), count, chunks)


def brought(records: Records, path: Path, told_: Ready) -> Incoming:
    """All of it is on this device."""
    incoming = records.ready_files.incoming(told_)
    data = path.read_bytes()
    while incoming.missing is not None:
        incoming.put(data[incoming.done : incoming.done + told_.chunks[incoming.missing][0]])
    return incoming


def take(records: Records, path: Path, told_: Ready) -> None:
    for _ in records.ready_files.steps(brought(records, path, told_)):
        pass


def digests(living: Iterable[Living]) -> dict[int, Digest]:
    found: dict[int, Digest] = {}
    for kind, key, ver, body in living:
        bucket = bucket_of(kind, key)
        found[bucket] = found.get(bucket, Digest()) + of_row(row_hash(kind, key, ver, spelt(body)))
    return found


def products(count: int, *, word: str = "Lantern", ver: int = 1) -> list[Living]:
    return [("product", f"p{n:05}", ver, product(f"p{n:05}", f"{word} {n}")) for n in range(count)]


def prices(count: int, *, amount: int = 100, ver: int = 1) -> list[Living]:
    body = {"currency": "EUR"}
    return [("price", f"p{n:05}", ver, body | {"amount": amount + n}) for n in range(count)]


def stocks(count: int, *, on_hand: int = 5, ver: int = 1) -> list[Living]:
    return [("stock", f"p{n:05}", ver, {"on_hand": on_hand, "aisle": "7", "bay": "B"}) for n in range(count)]


def table(path: Path, sql: str) -> list[Any]:
    with closing(driver.connect(str(path), isolation_level=None)) as connection:
        return connection.execute(sql).fetchall()


def all_rows(records: Records, sql: str) -> list[Any]:
    with records._readers.read() as connection:
        found: list[Any] = connection.execute(sql).fetchall()
    return found


def stretches(items: list[Living], size: int) -> Iterator[list[Living]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
