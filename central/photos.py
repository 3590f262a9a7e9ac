"""Photos of goods that came back: taken from staff devices for returns that are known, shown to staff, erased in time.

A command says which photos its return has, by their SHA-256; only those are taken. The bytes are files of central's
own user beside the pictures, under names that say nothing, and overwritten before they are gone.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import structlog
from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from central.database import Database, away
from central.devices import Device
from central.media import kind
from central.refusals import Refusal
from central.tables import return_photo
from central.times import stamp

log = structlog.get_logger(__name__)

MOST_BYTES = 1 << 20
"""Of one photo: 1600 pixels across, as a JPEG, have about 300 KB."""
KEPT = timedelta(days=30)
DAY = timedelta(days=1)
MOST_A_DAY = 200
"""From one device."""
STAFF = ("associate", "manager")
GONE = "There is no such photo (any more)."
PORTION = 100
"""Photos that are erased in one go."""


class Files:
    """The folder of their bytes. Safe to use from several threads and processes: files appear whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, return_id: str, name: str, data: bytes) -> None:
        """On the disk when this returns. OSError when it does not take it."""
        target = self._path(return_id, name)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, made = tempfile.mkstemp(dir=target.parent)  # 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(made).replace(target)
        except OSError:
            Path(made).unlink(missing_ok=True)
            raise

    def read(self, return_id: str, name: str) -> bytes | None:
        with suppress(FileNotFoundError):
            return self._path(return_id, name).read_bytes()
        return None

    def shred(self, return_id: str, name: str) -> None:
        path = self._path(return_id, name)
        with suppress(FileNotFoundError):
            with path.open("rb+") as file:
                file.write(bytes(path.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()

    def _path(self, return_id: str, name: str) -> Path:
        called = sha256(f"{return_id}\n{name}".encode()).hexdigest()
        return self._folder / called[:2] / called


@dataclass(frozen=True, slots=True)
class Belongs:
    """What photos are of."""

    return_id: str
    purchase: str
    store: str
    device: str


def expect(connection: Connection, of: Belongs, names: Iterable[str], now: datetime) -> None:
    """A return has these photos; their bytes come later."""
    there = select(return_photo.c.sha256).where(return_photo.c.return_id == of.return_id)
    known = set(connection.execute(there).scalars())
    facts = {"return_id": of.return_id, "purchase": of.purchase, "store": of.store, "device": of.device}
    when = {"expected_at": stamp(now), "expires": stamp(now + KEPT)}
    rows = [facts | when | {"sha256": name} for name in dict.fromkeys(names) if name not in known]
    if rows:
        connection.execute(insert(return_photo), rows)


def take(connection: Connection, device: Device, return_id: str, name: str, data: bytes, now: datetime) -> bool:
    """Whether the bytes are wanted: of one that is expected and not there yet. To be called before they are kept, and
    `taken` after it. Raises Refusal."""
    _staff_only(device)
    _is_photo(name, data)
    found = connection.execute(
        select(return_photo.c.received_at, return_photo.c.expires).where(*_of(device, return_id, name))
    ).first()
    if found is None or found.expires <= stamp(now):
        raise Refusal(404, "unknown_photo", "No return of this store has this photo.")
    if not found.received_at:
        _within_quota(connection, device, now)
    return not found.received_at


def taken(connection: Connection, device: Device, return_id: str, name: str, now: datetime) -> None:
    told = {"received_at": stamp(now), "device": device.install}
    connection.execute(update(return_photo).where(*_of(device, return_id, name)).values(told))


def erase_due(database: Database, files: Files, now: datetime) -> int:
    """Those whose time is over are gone for good, the bytes first; how many."""
    try:
        with database.read() as connection:
            due = select(return_photo.c.return_id, return_photo.c.sha256).where(return_photo.c.expires <= stamp(now))
            over = [(one.return_id, one.sha256) for one in connection.execute(due.limit(PORTION))]
        for one in over:
            files.shred(*one)
        if over:
            database.write(lambda connection: _forget(connection, over))
            log.info("photos_erased", photos=len(over))
        return len(over)
    except DBAPIError as error:
        if not away(error):
            raise
        return 0


def _forget(connection: Connection, over: list[tuple[str, str]]) -> None:
    for return_id, name in over:
        mine = return_photo.c.return_id == return_id, return_photo.c.sha256 == name
        connection.execute(return_photo.delete().where(*mine))


def _of(device: Device, return_id: str, name: str) -> tuple[ColumnElement[bool], ...]:
    mine = return_photo.c.return_id == return_id, return_photo.c.sha256 == name
    return *mine, return_photo.c.store == device.store


def _staff_only(device: Device) -> None:
    if device.role not in STAFF:
        raise Refusal(403, "role", "Only a staff device has to do with photos of returns.")


def _is_photo(name: str, data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise Refusal(413, "too_large", "A photo has at most 1 MiB.")
    if kind(data) != "image/jpeg":
        raise Refusal(422, "not_a_photo", "Only JPEG photos are taken.")
    if sha256(data).hexdigest() != name:
        raise Refusal(422, "other_photo", "These are not the bytes that the address names.")


def _within_quota(connection: Connection, device: Device, now: datetime) -> None:
    since = return_photo.c.received_at > stamp(now - DAY)
    taken = select(func.count()).select_from(return_photo).where(return_photo.c.device == device.install, since)
    if connection.execute(taken).scalar_one() >= MOST_A_DAY:
        raise Refusal(429, "too_many_photos", "This device has sent very many photos today.", retry_after=3600)
