"""A ready file becomes what this device knows of its scope (sync.md, sections 4 and 5).

A whole catalogue for a device without one takes the place of catalog.db. Rows of anything else are copied in short
transactions under a new round, as pages are stored: they are seen as they come, the cursor and the digest come with the
last of them, and what an older round left is swept then.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import structlog
from sqlcipher3 import dbapi2 as driver

from records import inspection
from records.copying import WRITTEN_WITHIN_S, copied, ended
from records.files import Safe, home, path_of
from records.incoming import Incoming, Ready, clear
from records.inspection import inspect
from records.intake import Intake
from records.readers import Readers
from records.ready import ROUND
from records.scopes import Scope
from records.sealing import sync_folder
from records.writer import SYNC, Writer

log = structlog.get_logger(__name__)

PATIENCE_S: Final = 0.1
BUSY_S: Final = 0.05
"""How long a catalogue that is to be replaced waits for look-ups under way, while new ones wait for it."""

KEPT: Final = ("price", "avail", "entity", "digest", "cursor")
"""Tables of catalog.db with other scopes in them, beside the pictures. All others are the catalogue's own."""

Steps = Iterator[bool]
"""Each step takes a few milliseconds, at most about a tenth of a second; True: better rest a little before the next.
With the last of them, not before, the scope is where the file was. Raises `incoming.Unfit` when the file is no good,
`Unusable` when the disk is."""


class _Busy(Exception):
    """A look-up, or another process, reads the file that is to be replaced."""


@dataclass(frozen=True)
class Takeover:
    """Brings ready files here. One thread at a time. `replaced` is called when catalog.db is another file."""

    safe: Safe
    readers: Readers
    writers: Mapping[str, Writer]
    intake: Intake
    replaced: Callable[[], None]

    def incoming(self, ready: Ready) -> Incoming:
        """Begin to bring a file here, or go on with it. Unfit when the disk has no room for it."""
        return Incoming(self.safe.folder, ready)

    def clear(self) -> None:
        """Nothing is on its way any more: what is left of it goes."""
        clear(self.safe.folder)

    def steps(self, incoming: Incoming) -> Steps:
        """Check the file, take it over, remove it."""
        ready, path = incoming.ready, incoming.path
        with self.readers.read() as connection:
            ours = inspection.layout(connection, "catalog" if home(ready.scope) == "catalog" else "main", ready.scope)
        for _ in inspect(path, ready, ours):
            yield False
        if ready.scope.startswith("catalog:") and self.lacks(ready.scope):
            yield from self._adopted(ready, path)
        else:
            yield from self._copied(ready, path)
        incoming.drop()
        log.info("snapshot_taken_over", scope=ready.scope, head=ready.head, rows=ready.rows)

    def lacks(self, catalogue: str) -> bool:
        """Whether nothing of this scope is here."""
        with self.readers.read() as connection:
            row = connection.execute(
                "SELECT EXISTS (SELECT 1 FROM catalog.product)"
                " OR EXISTS (SELECT 1 FROM catalog.entity WHERE scope = ?)",
                (catalogue,),
            ).fetchone()
        return not row[0]

    # --- the file as it is

    def _adopted(self, ready: Ready, path: Path) -> Steps:
        while not self._adopt(ready, path):
            yield True
        self.replaced()

    def _adopt(self, ready: Ready, path: Path) -> bool:
        """False when somebody reads for longer than can be waited for: nothing has changed then."""
        try:
            self.writers["catalog"].apart(partial(self._put_in_place, ready, path)).result(WRITTEN_WITHIN_S)
        except _Busy:
            log.info("catalogue_is_being_read")
            return False
        return True

    def _put_in_place(self, ready: Ready, path: Path) -> None:
        """On the writer's thread, which has the file closed."""
        there = path_of(self.safe.folder, "catalog")
        _keep_the_others(path, there, ready.scope)
        with self._nobody_reading():
            _fold(there)
            path.replace(there)
            sync_folder(there.parent)
            self.intake.taken(Scope(ready.scope, ready.gen, ready.head, ready.head, ROUND, complete=True, swept=ROUND))

    @contextmanager
    def _nobody_reading(self) -> Iterator[None]:
        try:
            with self.readers.paused(PATIENCE_S):
                yield
        except (TimeoutError, PermissionError) as error:
            raise _Busy from error

    # --- its rows

    def _copied(self, ready: Ready, path: Path) -> Steps:
        writer = self.writers[home(ready.scope)]
        try:
            for _ in copied(writer, path, ready, self.intake.taken):
                yield False
            writer.submit(partial(ended, ready, path), SYNC, after=self.intake.taken).result(WRITTEN_WITHIN_S)
        finally:
            writer.apart(lambda: None)  # which lets go of the file


def _keep_the_others(path: Path, there: Path, catalogue: str) -> None:
    """What is here of other scopes, and the pictures, into the file that is to come. A crash leaves that one spoilt: it
    is not in use yet, and its chunks are checked again."""
    with closing(driver.connect(str(path), isolation_level=None)) as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("ATTACH ? AS old", (str(there),))
        connection.execute("BEGIN")
        for table in KEPT:
            names = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            others = "WHERE scope <> ?" if "scope" in names.split(", ") else "WHERE ? <> ''"
            connection.execute(
                f"INSERT OR REPLACE INTO main.{table} ({names}) SELECT {names} FROM old.{table} {others}", (catalogue,)
            )
        connection.execute(
            "INSERT INTO main.picture (sha256, pid, size, used)"
            " SELECT sha256, 0, size, used FROM old.picture WHERE size IS NOT NULL"
            " ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, used = excluded.used"
        )
        connection.execute("COMMIT")
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _fold(there: Path) -> None:
    """Everything that was committed is in the file itself, and no log is left that the next file would be read with."""
    logs = [there.with_name(there.name + suffix) for suffix in ("-wal", "-shm")]
    with closing(driver.connect(str(there), isolation_level=None, timeout=BUSY_S)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy or (logs[0].exists() and logs[0].stat().st_size):
        raise _Busy
    for log_ in logs:
        log_.unlink(missing_ok=True)
