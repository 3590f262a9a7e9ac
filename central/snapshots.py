"""Ready files of the large scopes: built from one snapshot of the feed, kept in packed chunks beside the pictures, told
of as long as the feed can go on from them (sync.md, section 4).

    snapshots/<scope>/manifest.json    what is served now
    snapshots/<scope>/<name>.zst       the chunks one after another, each a frame of its own
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b, sha256
from pathlib import Path
from typing import IO, Final

import structlog
from pydantic import ValidationError
from sqlalchemy import Connection, func, select

from central import feed
from central.database import MIGRATING, Database
from central.tables import entity, scope_head
from records import ready
from sync.messages import CHUNK_BYTES, Chunk, Snapshot

log = structlog.get_logger(__name__)

LEAST_ROWS: Final = 5000
"""Below this, pages are as quick."""
MOVED: Final = 0.1
"""Part of its rows by which the feed may have moved on before a file is built anew; `LEAST_ROWS` at least."""
KEPT_S: Final = 3600
"""How long the former file can still be downloaded."""
LEVEL: Final = 3
READ_ROWS: Final = 500


def folder_beside(media: Path) -> Path:
    return media.absolute().parent / "snapshots"


class Snapshots:
    """The folder of ready files. Safe to use from several threads and processes: files appear whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def usable(self, connection: Connection, scope: str) -> Snapshot | None:
        """What a device may begin with now; None when there is nothing from which the feed would go on."""
        kept = self.kept(scope)
        where = connection.execute(_HEAD.where(scope_head.c.scope == scope)).first()
        return kept if kept is not None and where is not None and _leads_on(kept, scope, *where) else None

    def file(self, scope: str, name: str) -> Path | None:
        """The packed chunks of a file of this scope, also of the former one."""
        path = self._place(scope) / f"{name}.zst"
        return path if len(name) == 64 and name.isalnum() and path.is_file() else None

    def kept(self, scope: str) -> Snapshot | None:
        try:
            return Snapshot.model_validate_json((self._place(scope) / "manifest.json").read_bytes())
        except (FileNotFoundError, ValidationError):
            return None

    def due(self, connection: Connection) -> dict[str, int]:
        """Scopes that need a file, or another one, with their heads."""
        rows = connection.execute(select(scope_head.c.scope, *_HEAD.selected_columns).order_by(scope_head.c.scope))
        return {row[0]: row[2] for row in rows.all() if self._is_due(connection, *row)}

    @staticmethod
    def can(connection: Connection, scope: str) -> bool:
        """Whether there is something in `scope`, and of a kind that files are made of."""
        return scope.partition(":")[0] in ready.PREFIXES and _living(connection, scope) > 0

    def build(self, database: Database, scope: str) -> Snapshot:
        """Build the file of `scope` and serve it from now on. The database is read in one transaction on one snapshot.
        For who holds `building`."""
        self._place(scope).mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="making-", dir=self.folder) as making:
            path = Path(making) / "file.db"
            gen, head, rows = _written(database, scope, path)
            name, chunks = _packed(path, Path(making) / "file.zst")
            size = path.stat().st_size
            told = {"gen": gen, "head": head, "schema": ready.schema(scope), "name": name, "size": size, "rows": rows}
            made = Snapshot.model_validate({**told, "chunks": chunks})
            self._publish(scope, made, Path(making))
        packed = chunks[-1].offset + chunks[-1].packed
        seconds = round(time.monotonic() - began, 1)
        log.info("snapshot_built", scope=scope, head=head, rows=rows, size=size, packed=packed, seconds=seconds)
        return made

    @contextmanager
    def building(self) -> Iterator[bool]:
        """Whether nobody else builds here: one process at a time does, and what a killed one left is removed."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "building.lock").open("a+b") as file:
            if not _lock(file.fileno()):
                yield False
                return
            for left in self.folder.glob("making-*"):
                shutil.rmtree(left, ignore_errors=True)
            yield True

    def _is_due(self, connection: Connection, scope: str, gen: int, head: int, horizon: int) -> bool:
        if head < LEAST_ROWS or scope.partition(":")[0] not in ready.PREFIXES:
            return False
        kept = self.kept(scope)
        if kept is None or not _leads_on(kept, scope, gen, head, horizon):
            return _living(connection, scope) >= LEAST_ROWS
        return head - kept.head >= max(LEAST_ROWS, MOVED * kept.rows)

    def _publish(self, scope: str, made: Snapshot, making: Path) -> None:
        """The bytes first, then what tells of them; what was served before stays for those who are at it."""
        place, before = self._place(scope), self.kept(scope)
        (making / "file.zst").replace(place / f"{made.name}.zst")
        manifest = making / "manifest.json"
        with manifest.open("wb") as file:
            file.write(made.model_dump_json(by_alias=True).encode())
            _flush(file)
        manifest.replace(place / "manifest.json")
        if before is not None and before.name != made.name and (former := self.file(scope, before.name)) is not None:
            os.utime(former)
        for path in place.glob("*.zst"):
            if path.stem != made.name and path.stat().st_mtime < time.time() - KEPT_S:
                path.unlink(missing_ok=True)

    def _place(self, scope: str) -> Path:
        """A folder name that every file system takes and that no two scopes share."""
        named = blake2b(scope.encode(), digest_size=8).hexdigest()
        return self.folder / f"{scope.partition(':')[0]}-{named}"


_HEAD = select(scope_head.c.gen, scope_head.c.head, scope_head.c.horizon)


def _leads_on(kept: Snapshot, scope: str, gen: int, head: int, horizon: int) -> bool:
    return kept.schema_ == ready.schema(scope) and kept.gen == gen and horizon <= kept.head <= head


def _living(connection: Connection, scope: str) -> int:
    there = (entity.c.scope == scope, entity.c.deleted_at.is_(None))
    return int(connection.execute(select(func.count()).select_from(entity).where(*there)).scalar_one())


def _written(database: Database, scope: str, path: Path) -> tuple[int, int, int]:
    """(gen, head, rows)"""
    with MIGRATING:
        ready.lay_out(scope)
    with database.read() as connection:
        gen, head = feed.heads(connection, [scope])[scope]
        with closing(_rows(connection, scope)) as rows:
            count = ready.build(path, scope, gen, head, rows)
    return gen, head, count


def _rows(connection: Connection, scope: str) -> Generator[tuple[str, str, int, int, str]]:
    """The living rows as they come from the database; the catalogue's in the order in which pages bring them."""
    columns = (entity.c.kind, entity.c.id, entity.c.seq, entity.c.ver, entity.c.body)
    order = (entity.c.seq,) if scope.startswith("catalog:") else (entity.c.kind, entity.c.id)
    query = select(*columns).where(entity.c.scope == scope, entity.c.deleted_at.is_(None)).order_by(*order)
    with connection.execute(query, execution_options={"stream_results": True, "yield_per": READ_ROWS}) as found:
        for row in found:
            yield tuple(row)


def _packed(path: Path, target: Path) -> tuple[str, tuple[Chunk, ...]]:
    """The name of the file at `path`, and its chunks as they stand in `target`."""
    from zstandard import ZstdCompressor

    compressor, whole = ZstdCompressor(level=LEVEL), sha256()
    chunks: list[Chunk] = []
    offset = 0
    with path.open("rb") as file, target.open("wb") as packed:
        while data := file.read(CHUNK_BYTES):
            whole.update(data)
            frame = compressor.compress(data)
            packed.write(frame)
            chunks.append(Chunk(offset=offset, packed=len(frame), size=len(data), sha256=sha256(data).hexdigest()))
            offset += len(frame)
        _flush(packed)
    return whole.hexdigest(), tuple(chunks)


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _lock(handle: int) -> bool:
    """Freed by the system when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
