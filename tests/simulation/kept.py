"""The disks that days begin with, and connections to them that are kept from day to day.

Opening the files of a device costs little in a shop, once a morning, and a fifth of a simulated day: SQLite reads the
layout and makes each statement anew. So the files that a day begins with stay where they are, open. At the next
beginning their bytes are put back, also those of SQLite's index of the log, from which a connection sees when it next
looks that all it remembers of the pages is over. A device that is killed, copied or restored goes on in a folder of
its own, with connections that are opened and closed as ever.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from types import SimpleNamespace
from typing import Any

from sqlcipher3 import dbapi2 as driver

from records.files import FileName, Safe
from records.secondcopy import JournalCopy

MOST_STATEMENTS = 1024
"""That a connection remembers: those of the product and of the checks."""
DATABASES = ("core.db", "catalog.db")
INDEX = "-shm"
BESIDE = ("", "-wal", INDEX)
LOCK = "writer.lock"
INDEXED = {"catalog": "SELECT 1 FROM search LIMIT 1", "reader": "SELECT 1 FROM catalog.search LIMIT 1"}
"""A look into the full-text index, by which it notices as well that everything is another's: a check of the whole file
would not ask."""


class Kept(driver.Connection):  # type: ignore[misc]
    """A connection of a `Disk` waits for whoever next opens the same, where another one is closed."""

    disk: Disk | None = None
    what = ""
    watched = False

    def close(self) -> None:
        if self.disk is None:
            super().close()
            return
        if self.in_transaction:
            self.rollback()
        self.disk.waiting.setdefault(self.what, []).append(self)

    def end(self) -> None:
        super().close()


class Disk:
    """`content` is what a device has on its disk before its program starts."""

    def __init__(self, folder: Path, content: dict[str, bytes]) -> None:
        self.folder, self.content = folder, content
        self.waiting: dict[str, list[Kept]] = {}
        self._inodes: dict[str, int] = {}
        self._handles: dict[str, int] = {}
        self._kept: dict[str, bytes] = {}
        DISKS[folder] = self

    def begins(self) -> None:
        """As it was before the program first started."""
        if not self._kept or not self._put_back():
            self.ends()
            self.folder.mkdir()
            for name, data in self.content.items():
                (self.folder / name).write_bytes(data)

    def started(self) -> None:
        """The program has started, and has written nothing into a database yet: what is there now belongs to the
        connections that are open now."""
        if self._kept:
            return
        for name in (file + beside for file in DATABASES for beside in BESIDE):
            self._handles[name] = os.open(self.folder / name, os.O_RDWR)
            self._kept[name] = (self.folder / name).read_bytes()
            self._inodes[name] = os.fstat(self._handles[name]).st_ino

    def ends(self) -> None:
        for connections in self.waiting.values():
            for connection in connections:
                connection.end()
        for handle in self._handles.values():
            os.close(handle)
        self.waiting, self._handles, self._inodes, self._kept = {}, {}, {}, {}
        rmtree(self.folder, ignore_errors=True)

    def same(self) -> bool:
        """Whether the connections that wait are still of the files that lie here."""
        with suppress(OSError):
            return all((self.folder / name).stat().st_ino == self._inodes[name] for name in DATABASES)
        return False

    def _put_back(self) -> bool:
        """False where something became another file."""
        with os.scandir(self.folder) as entries:
            here = {entry.name: entry for entry in entries}
        if any(name not in here or here[name].inode() != inode for name, inode in self._inodes.items()):
            return False
        for name, entry in here.items():
            if name in self._handles:
                self._write_over(name)
            elif entry.is_dir():
                return False
            elif name in self.content:
                Path(entry.path).write_bytes(self.content[name])
            elif name != LOCK:
                Path(entry.path).unlink()
        return self.content.keys() <= here.keys()

    def _write_over(self, name: str) -> None:
        handle, data = self._handles[name], self._kept[name]
        os.pwrite(handle, data, 0)
        if not name.endswith(INDEX):  # it is mapped into memory: what is cut off could not be looked at any more
            os.truncate(handle, len(data))


DISKS: dict[Path, Disk] = {}


def _connect(*args: Any, **more: Any) -> Any:
    return driver.connect(*args, **{**more, "factory": Kept, "cached_statements": MOST_STATEMENTS})


DRIVER = SimpleNamespace(**{**vars(driver), "connect": _connect})
"""The driver, whose connections may be kept."""


def writer_connection(opened: Callable[..., Any], safe: Safe, name: FileName) -> Any:
    return _of(DISKS.get(safe.folder), name, lambda: opened(safe, name))


def reader_connection(opened: Callable[..., Any], safe: Safe) -> Any:
    return _of(DISKS.get(safe.folder), "reader", lambda: opened(safe))


def _of(disk: Disk | None, what: str, opened: Callable[[], Any]) -> Any:
    if disk is None:
        return opened()
    if disk.waiting.get(what) and disk.same():
        connection = disk.waiting[what].pop()
        if what in INDEXED:
            connection.execute(INDEXED[what]).fetchone()
        return connection
    connection = opened()
    if not disk.waiting.get(what):  # otherwise what lies here is no longer what days begin with
        connection.disk, connection.what = disk, what
    return connection


def watch(watched: Callable[[JournalCopy, Any], None], copy: JournalCopy, connection: Any) -> None:
    """The triggers of a connection are made once."""
    if not getattr(connection, "watched", False):
        watched(copy, connection)
        connection.watched = True
        return
    copy._connection = connection
    connection.execute("DELETE FROM temp.touched")


def all_end() -> None:
    for disk in DISKS.values():
        disk.ends()
    DISKS.clear()
