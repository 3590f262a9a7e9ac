"""Product pictures as files named by their SHA-256, so that they show without a network; the least used go first.

catalog.db knows every picture that the catalogue names and which of them are here; the files are the truth about
themselves, a sweep after the start brings both together.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from hashlib import sha256 as hash_of
from pathlib import Path
from threading import Lock
from typing import Any

import structlog

from records.bodies import dump
from records.files import Connection, reason_of
from records.news import Changes
from records.products import digest
from records.readers import Readers
from records.unusable import Unusable
from records.writer import IDLE, SYNC, Writer

log = structlog.get_logger(__name__)

LIMIT_BYTES = 2 << 30
"""Of all pictures together."""
LARGEST_BYTES = 8 << 20
"""Of one picture; a product picture has about 100 KB."""
FULL = 0.9
"""From this part of the limit on, nothing is fetched ahead of need: it would only push out what was fetched before."""
TOUCHES_SAVED_EVERY = 60
"""Seconds."""
LOOKED_AT = 500
"""Most stock rows and wanted pictures that one question looks at."""
NAME = re.compile(r"[0-9a-f]{64}")


class Pictures:
    """Reads on any thread; the table is changed by catalog.db's writer only."""

    def __init__(
        self, folder: Path, readers: Readers, writer: Writer | None, now: Callable[[], datetime], limit: int
    ) -> None:
        self._folder, self._readers, self._writer, self._now, self._limit = folder, readers, writer, now, limit
        self._lock = Lock()
        self._touched: dict[bytes, int] = {}
        self._saved_at = now()
        self._walked = ""
        if writer is not None:
            for number in range(256):
                writer.submit(partial(self._sweep, f"{number:02x}"), IDLE)

    def path(self, sha256: str) -> Path | None:
        """The file, if it is here; it counts as used now."""
        if not NAME.fullmatch(sha256):
            return None
        path = self._path(sha256)
        if not path.is_file():
            return None
        if self._writer is not None:
            self._touch(sha256)
        return path

    def keep(self, sha256: str, data: bytes) -> None:
        """Store a picture that came over the wire. ValueError when it is not what its name says or is too large;
        `Unusable` when the disk does not take it. Returns when it is on disk."""
        if not NAME.fullmatch(sha256) or hash_of(data).hexdigest() != sha256:
            raise ValueError("the picture is not what its name says")
        if len(data) > LARGEST_BYTES:
            raise ValueError(f"a picture may have {LARGEST_BYTES} bytes, this one has {len(data)}")
        assert self._writer is not None, "opened for reading only"  # noqa: S101
        try:
            _write(self._path(sha256), data)
        except OSError as error:
            raise Unusable(reason_of(error) or "not_writable") from error
        self._writer.submit(lambda connection: self._kept(connection, sha256, len(data)), SYNC).result()

    def wanted(self, limit: int, first: Iterable[str]) -> tuple[str, ...]:
        """Pictures that the catalogue names and that are not here: `first`, then of stock here, then any."""
        with self._readers.read() as connection:
            wanted = dict.fromkeys(one for one in first if not self._path(one).is_file())
            if len(wanted) < limit and self._size(connection) < FULL * self._limit:
                wanted.update(dict.fromkeys(self._of_stock(connection)))
            if len(wanted) < limit and self._size(connection) < FULL * self._limit:
                wanted.update(dict.fromkeys(self._any(connection)))
        return tuple(wanted)[:limit]

    def save_touches(self) -> None:
        with self._lock:
            touched, self._touched = self._touched, {}
            self._saved_at = self._now()
        if touched and self._writer is not None:
            self._writer.submit(lambda connection: _save_touches(connection, touched), SYNC)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    def _touch(self, sha256: str) -> None:
        now = self._now()
        with self._lock:
            self._touched[bytes.fromhex(sha256)] = int(now.timestamp())
            due = (now - self._saved_at).total_seconds() >= TOUCHES_SAVED_EVERY
        if due:
            self.save_touches()

    def _kept(self, connection: Connection, sha256: str, size: int) -> tuple[None, Changes]:
        connection.execute(
            "INSERT INTO picture (sha256, pid, size, used) VALUES (?, 0, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, used = excluded.used",
            (bytes.fromhex(sha256), size, int(self._now().timestamp())),
        )
        self._make_room(connection)
        return None, Changes(frozenset({"picture"}), frozenset({("picture", sha256)}))

    def _make_room(self, connection: Connection) -> None:
        over = self._size(connection) - self._limit
        if over <= 0:
            return
        with self._lock:
            touched, self._touched = self._touched, {}
        _save_touches(connection, touched)
        for name, size in connection.execute(
            "SELECT sha256, size FROM picture WHERE size IS NOT NULL ORDER BY used, sha256"
        ).fetchall():
            if over <= 0:
                return
            self._path(bytes(name).hex()).unlink(missing_ok=True)
            connection.execute("UPDATE picture SET size = NULL, used = NULL WHERE sha256 = ?", (name,))
            over -= size

    @staticmethod
    def _size(connection: Connection) -> int:
        return int(connection.execute("SELECT total(size) FROM picture WHERE size IS NOT NULL").fetchone()[0])

    def _of_stock(self, connection: Connection) -> list[str]:
        """Walks through this store's stock, one stretch per call, so that a call costs the same at any size."""
        stretch = _in_stock(connection, self._walked, LOOKED_AT)
        self._walked = stretch[-1][0] if len(stretch) == LOOKED_AT else ""
        names = {digest(picture): picture for _, picture in stretch if digest(picture)}
        missing = connection.execute(
            "SELECT sha256 FROM catalog.picture WHERE size IS NULL AND sha256 IN"
            " (SELECT unhex(value) FROM json_each(?))",
            (dump(list(names.values())),),
        )
        here = {bytes(row[0]) for row in missing}
        return [picture for name, picture in names.items() if name in here]

    def _any(self, connection: Connection) -> list[str]:
        rows = connection.execute(
            "SELECT lower(hex(w.sha256)), p.body FROM catalog.picture AS w INDEXED BY picture_wanted"
            " JOIN catalog.product AS p ON p.pid = w.pid WHERE w.size IS NULL LIMIT ?",
            (LOOKED_AT,),
        )
        return [name for name, body in rows if name in body]

    def _sweep(self, part: str, connection: Connection) -> tuple[None, Changes]:
        """One of 256 folders: what a crash left half written goes, what is here and what the table says is made one."""
        folder = self._folder / part
        found = list(folder.iterdir()) if folder.is_dir() else []
        for path in found:
            if not NAME.fullmatch(path.name) and not path.name.endswith(_under_way()):
                path.unlink(missing_ok=True)
        files = {path.name: path.stat().st_size for path in found if NAME.fullmatch(path.name)}
        lower = bytes.fromhex(part)
        known = {
            bytes(row[0]).hex(): row[1]
            for row in connection.execute(
                "SELECT sha256, size FROM picture WHERE sha256 >= ? AND sha256 < ? AND size IS NOT NULL",
                (lower, lower + b"\xff" * 32),
            )
        }
        now = int(self._now().timestamp())
        connection.executemany(
            "UPDATE picture SET size = NULL, used = NULL WHERE sha256 = ?",
            [(bytes.fromhex(name),) for name in known if name not in files],
        )
        connection.executemany(
            "INSERT INTO picture (sha256, pid, size, used) VALUES (?, 0, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, used = excluded.used",
            [(bytes.fromhex(name), size, now) for name, size in files.items() if known.get(name) != size],
        )
        return None, Changes()


def _under_way() -> str:
    """How the names end of what this process is writing at the moment."""
    return f".{os.getpid()}.part"


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all: a reader never sees half a picture, a power cut leaves none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + _under_way())
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _save_touches(connection: Connection, touched: dict[bytes, int]) -> tuple[None, Changes]:
    connection.executemany(
        "UPDATE picture SET used = ? WHERE sha256 = ? AND size IS NOT NULL",
        [(used, name) for name, used in touched.items()],
    )
    return None, Changes()


def _in_stock(connection: Connection, after: str, limit: int) -> list[tuple[str, str]]:
    """(variant, picture) of the next articles in stock here; a row without a picture has "" there."""
    rows: list[tuple[str, Any]] = connection.execute(
        "SELECT s.variant, (SELECT e.value ->> 'picture' FROM catalog.variant AS v"
        "   CROSS JOIN catalog.product AS p ON p.pid = v.pid CROSS JOIN json_each(p.body, '$.variants') AS e"
        "   WHERE v.id = s.variant AND e.value ->> 'id' = s.variant)"
        " FROM main.stock AS s WHERE s.variant > ? AND s.on_hand > 0 ORDER BY s.variant LIMIT ?",
        (after, limit),
    ).fetchall()
    return [(variant, picture or "") for variant, picture in rows]
