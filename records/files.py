"""The two files of a device and the one place that opens them (sync.md, section 5).

`core.db` holds what must not be lost (synchronous=FULL); `catalog.db` holds only what central can send again (NORMAL).
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import disk_usage
from typing import Any, Literal
from zlib import crc32

import structlog
from sqlcipher3 import dbapi2 as driver

from records import sealing
from records.unusable import Reason, Unusable

log = structlog.get_logger(__name__)

Connection = Any
"""A `sqlcipher3.dbapi2.Connection`; the driver ships no types."""

FileName = Literal["core", "catalog"]
SCHEMA: dict[FileName, int] = {"core": 9, "catalog": 5}
"""The newest migration of each file, kept in `PRAGMA user_version`, so that a start need not import alembic."""

CORE_SCOPES = ("config", "staff", "orders", "stock", "cust")
CATALOG_SCOPES = ("avail", "price", "promo", "catalog", "insight")

SYNCHRONOUS = {"core": "FULL", "catalog": "NORMAL"}
WAL_LIMIT = {"core": 1 << 20, "catalog": 16 << 20}
"""Bytes of write-ahead log after which the writer checkpoints; small where people wait for it."""

BUSY_MS = 2000


def home(scope: str) -> FileName:
    """The file in which the rows and the cursor of `scope` live. Scopes of a later version go to core.db."""
    return "catalog" if scope.partition(":")[0] in CATALOG_SCOPES else "core"


def path_of(folder: Path, name: FileName) -> Path:
    return folder / f"{name}.db"


def log_of(folder: Path, name: str) -> Path:
    """The write-ahead log of a file."""
    return folder / f"{name}.db-wal"


REBUILT = "core.rebuilt"
"""A complete new core.db that is about to take the place of a damaged one."""

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Safe:
    """A device's folder and the raw key of its core.db (security.md), which is never shown."""

    folder: Path
    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")


def connect(safe: Safe, name: FileName, *, writable: bool) -> Connection:
    """core.db is SQLCipher with a raw key, so opening it derives nothing and costs nothing; catalog.db holds nothing
    personal and stays plain. Commits are explicit."""
    return opened(path_of(safe.folder, name), safe.key if name == "core" else None, writable=writable)


def opened(path: Path, key: bytes | None, *, writable: bool) -> Connection:
    """The only call that opens a database, wherever it lies."""
    mode = "rwc" if writable else "ro"
    connection = driver.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        cached_statements=256,
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write past our log; errors are raised anyway
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")  # a large sort would spill rows in the clear
    return connection


def writer_connection(safe: Safe, name: FileName) -> Connection:
    connection = connect(safe, name, writable=True)
    for pragma in (
        "journal_mode=WAL",
        f"synchronous={SYNCHRONOUS[name]}",
        "secure_delete=ON",
        "wal_autocheckpoint=0",
        f"journal_size_limit={WAL_LIMIT[name]}",
        "mmap_size=0",
        "cache_size=-32000",
    ):
        try:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


def reader_connection(safe: Safe) -> Connection:
    """Both files on one connection, catalog.db as `catalog`, so that a look-up is one statement and one snapshot."""
    connection = connect(safe, "core", writable=False)
    plain = f"{path_of(safe.folder, 'catalog').absolute().as_uri()}?mode=ro"
    connection.execute("ATTACH ? AS catalog KEY ''", (plain,))
    for pragma in ("query_only=ON", "mmap_size=0", "cache_size=-8000", "catalog.cache_size=-32000"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


class Damaged(Exception):
    """A file that can be opened is not sound."""


ROTTEN = ("Could not decode to UTF-8", "malformed JSON")
"""What SQLite and its driver say of a value that is none any more."""

FAILURES = (driver.DatabaseError, Damaged, UnicodeDecodeError)
"""What a damaged file may raise; `reason_of` tells. The driver cannot always spell what it read."""


def reason_of(error: BaseException) -> Reason | None:
    """What a driver's or the system's error means for the person, None when it is a fault of ours."""
    if isinstance(error, OSError):
        return "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) else "not_writable"
    if isinstance(error, Damaged | UnicodeDecodeError) or str(error).startswith(ROTTEN):
        return "damaged"
    if not isinstance(error, driver.Error):
        return None
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_FULL":
        return "disk_full"
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return "damaged"
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_PERM")):
        return "not_writable"
    return "in_use" if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) else None


LEAST_FREE = 1 << 20
"""Bytes. With less, SQLite's vaguer errors mean that the disk is full: it cannot even make its small files."""


def reason_in(folder: Path, error: BaseException) -> Reason | None:
    """`reason_of`, knowing how much room there is."""
    reason = reason_of(error)
    if reason == "not_writable" and isinstance(error, driver.Error) and free_bytes(folder) < LEAST_FREE:
        return "disk_full"
    return reason


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turns the world's faults into `Unusable`; faults of ours pass."""
    try:
        yield
    except (OSError, driver.Error, *FAILURES) as error:
        reason = reason_in(folder, error)
        if reason is None:
            raise
        log.warning("records_unusable", reason=reason, error=str(error))
        raise Unusable(reason) from error


def free_bytes(folder: Path) -> int:
    """Bytes left where the folder is, or would be."""
    return disk_usage(next(place for place in (folder, *folder.absolute().parents) if place.exists())).free


class FolderLock:
    """Held while this process may write into the folder. Freed by the system when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = (folder / "writer.lock").open("a+b")
        if not _lock(self._file.fileno()):
            self._file.close()
            raise Unusable("in_use")

    def free(self) -> None:
        self._file.close()


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True


def look(safe: Safe) -> None:
    """Whether both files can be read as they are, by a process that changes nothing."""
    for name, newest in SCHEMA.items():
        if not path_of(safe.folder, name).is_file():
            raise Unusable("missing")
        if name == "core":
            sealing.look(safe.folder, safe.key)
        connection = connect(safe, name, writable=False)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
        if version != newest:
            raise Unusable("newer_version" if version > newest else "older_version")


Check = Literal["quick_check", "integrity_check"]


def brought_up(safe: Safe, name: FileName, check: Check | None = None) -> Connection:
    """Create or migrate one file, first looked at with `check`. The connection is the caller's to close."""
    connection = writer_connection(safe, name)
    try:
        if check is not None:
            must_be_sound(connection, check)
        migrated = _migrate(connection, name)
        if name == "catalog":
            _must_be_ours(connection, stamp_anew=migrated)
        if migrated:  # a log that is full of what was made anew leaves less room for what people do
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _must_be_ours(connection: Connection, *, stamp_anew: bool) -> None:
    """The layout of a plain file is as it was made: a flipped bit in a table's name harms no page. Raises Damaged."""
    layout = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    stamp = crc32(repr(layout).encode()) >> 1
    known = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if known == 0 or stamp_anew:
        connection.execute(f"PRAGMA application_id = {stamp}")
    elif known != stamp:
        raise Damaged("layout")


def _migrate(connection: Connection, name: FileName) -> bool:
    """Whether there was something to do."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA[name]:
        raise Unusable("newer_version")
    if version < SCHEMA[name]:
        from records.migrations import upgrade

        upgrade(connection, name)
    return version < SCHEMA[name]


def must_be_sound(connection: Connection, check: Check) -> None:
    """Raises Damaged, or the driver's own error where it is not the file's fault."""
    try:
        found = str(connection.execute(f"PRAGMA {check}(1)").fetchone()[0])
    except FAILURES as error:
        if reason_of(error) not in (None, "damaged"):
            raise
        raise Damaged(str(error)) from error
    if found != "ok":
        raise Damaged(found)
