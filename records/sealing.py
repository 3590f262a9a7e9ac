"""That a key and a core.db belong together, and how a core.db of the time before encryption becomes an encrypted one.

Beside the files lies `key.name`: a fingerprint of the key, by which key stores find it and a wrong key is told from a
damaged file before anything is opened.
"""

from __future__ import annotations

import os
import sys
from hashlib import blake2b
from pathlib import Path

import structlog
from sqlcipher3 import dbapi2 as driver

from records.unusable import Unusable

log = structlog.get_logger(__name__)

PLAIN = b"SQLite format 3\0"
"""How a database begins that is not encrypted."""
ERASED_AT_ONCE = 1 << 20
VERSION = "user_version"
JOURNAL = "outbox.journal"


def fingerprint(key: bytes) -> str:
    """32 hex digits that name a key and say nothing about it: it is as random as they are many."""
    return blake2b(key, digest_size=16, person=b"storeside key").hexdigest()


def name_of(folder: Path) -> str | None:
    """The name of the key that this folder was made with; None where none is told."""
    try:
        text = (folder / "key.name").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return text if len(text) == 32 and all(one in "0123456789abcdef" for one in text) else None


def write_name(folder: Path, key: bytes) -> None:
    """On the disk when this returns."""
    new = folder / "key.name.new"
    with new.open("w", encoding="ascii") as file:
        file.write(fingerprint(key) + "\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / "key.name")
    sync_folder(folder)


def is_plain(folder: Path) -> bool:
    """Whether core.db is of the time before encryption."""
    try:
        with (folder / "core.db").open("rb") as file:
            return file.read(len(PLAIN)) == PLAIN
    except FileNotFoundError:
        return False


def has_core(folder: Path) -> bool:
    core = folder / "core.db"
    return core.is_file() and core.stat().st_size > 0


def is_locked(folder: Path) -> bool:
    """Whether there is data that only the right key opens."""
    return (has_core(folder) and not is_plain(folder)) or (folder / JOURNAL).exists()


def forget_name(folder: Path) -> None:
    (folder / "key.name").unlink(missing_ok=True)


def look(folder: Path, key: bytes) -> None:
    """For a reader, who changes nothing: `check`, and Unusable("older_version") for one to be encrypted."""
    check(folder, key)
    if is_plain(folder):
        raise Unusable("older_version")


def check(folder: Path, key: bytes) -> None:
    """Raises Unusable("wrong_key") when the data belongs to another key. Changes nothing."""
    name = name_of(folder)
    if name == fingerprint(key) or not is_locked(folder):
        return
    if not _opens(folder / "core.db", key) if has_core(folder) else name is not None:
        raise Unusable("wrong_key")


def settle(folder: Path, key: bytes) -> None:
    """Before core.db is opened for writing: it is encrypted with this key, or not there yet. To be called by the holder
    of the folder's lock. Killed at any point, the next call goes on."""
    check(folder, key)
    if name_of(folder) != fingerprint(key):
        write_name(folder, key)
    _finish(folder)
    if is_plain(folder):
        _seal(folder, key)


def _opens(path: Path, key: bytes) -> bool:
    connection = _connection(path, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
            raise
        return False
    finally:
        connection.close()
    return True


def _connection(path: Path, key: bytes | None) -> driver.Connection:
    mode = "rw" if key is None else "ro"
    connection = driver.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by an error
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _seal(folder: Path, key: bytes) -> None:
    """The plain file stays the device's until the encrypted copy is complete, checked, and on the disk."""
    new = folder / "core.new"
    _unlink(folder, "core.new", "core.new-journal")
    try:
        counts = _export(folder / "core.db", new, key)
        with new.open("rb+") as file:
            os.fsync(file.fileno())
        _verify(new, key, counts)
    except driver.DatabaseError:
        _unlink(folder, "core.new", "core.new-journal")
        raise
    os.link(folder / "core.db", folder / "core.old")
    sync_folder(folder)
    new.replace(folder / "core.db")
    sync_folder(folder)
    log.info("core_encrypted", rows=sum(counts.values()) - counts[VERSION])
    _finish(folder)


def _export(old: Path, new: Path, key: bytes) -> dict[str, int]:
    """Every row into `new`. What the plain file's log held is folded in first, and the log is gone afterwards."""
    connection = _connection(old, None)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise Unusable("in_use")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            log.error("core_damaged", found=str(found)[:200])
            raise Unusable("damaged")
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute(f"ATTACH ? AS new KEY \"x'{key.hex()}'\"", (str(new.absolute()),))
        connection.execute("SELECT sqlcipher_export('new')").fetchall()
        connection.execute(f"PRAGMA new.user_version = {version}")
        return _counts(connection) | {VERSION: version}
    finally:
        connection.close()


def _verify(new: Path, key: bytes, counts: dict[str, int]) -> None:
    connection = _connection(new, key)
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        if not sound or _counts(connection) | {VERSION: version} != counts:
            raise Unusable("damaged", "core.new")
    finally:
        connection.close()


def _counts(connection: driver.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def _finish(folder: Path) -> None:
    """Overwrites the plain file that an encrypted one has replaced. Before that step, the second name of a plain
    core.db is only taken away. (What a flash disk keeps behind its own back, no program can reach.)"""
    old = folder / "core.old"
    if not old.exists():
        return
    if not is_plain(folder):
        with old.open("rb+") as file:
            for _ in range(0, old.stat().st_size, ERASED_AT_ONCE):
                file.write(bytes(ERASED_AT_ONCE))
            file.flush()
            os.fsync(file.fileno())
    old.unlink()
    sync_folder(folder)


def _unlink(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """The names in the folder are on the disk; Windows keeps them without being asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
