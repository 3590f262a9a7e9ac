"""Photos of goods that come back: sealed files beside core.db, named by nothing that anybody could read, until central
has them.

A file is 4 bytes `MAGIC`, 12 of nonce, and ChaCha20-Poly1305 over the length of a JSON header (4 bytes, big-endian),
the header {"return", "sha256", "at"} and the JPEG. Its key is made of core.db's, so a copied folder shows nothing. A
photo is never on the disk in clear; gone is overwritten, then unlinked.

It goes with a return: what nobody confirmed is gone after `UNBOUND`, what central does not take after `UNSENT`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from pathlib import Path
from threading import RLock
from typing import Any

import structlog

from records.bodies import moment
from records.files import Connection, Safe
from records.sealing import sync_folder

log = structlog.get_logger(__name__)

MAGIC = b"SSP1"
NONCE_BYTES = 12
LARGEST = 1 << 20
"""Bytes of one photo: 1600 pixels across, as a JPEG, have about 300 KB."""
MOST = 4
"""Of one return."""
MOST_BYTES = 64 << 20
"""Of all of them: some two hundred."""
UNBOUND = timedelta(hours=12)
UNSENT = timedelta(days=30)
AHEAD = timedelta(hours=1)
"""A photo from this far in the future is of a clock that was set back: nobody knows how old it is."""


@dataclass(frozen=True, slots=True)
class Photo:
    """`sha256` is that of the JPEG."""

    return_id: str
    sha256: str
    at: datetime

    @property
    def key(self) -> tuple[str, str]:
        return self.return_id, self.sha256


class TooMany(ValueError):
    """Of one return, or of all of them. `str()` is "return" or "device"."""


class Photos:
    """Belongs to the holder of the folder's lock; safe to use from several threads."""

    def __init__(self, safe: Safe) -> None:
        self._folder = safe.folder / "photos"
        self._key = blake2b(safe.key, digest_size=32, person=b"storeside photo").digest()
        self._lock = RLock()
        self._known: dict[tuple[str, str], Photo] | None = None

    def keep(self, return_id: str, jpeg: bytes, now: datetime) -> Photo:
        """On the disk when this returns. ValueError for what is no JPEG of a reasonable size, TooMany, OSError."""
        if not jpeg.startswith(b"\xff\xd8\xff") or len(jpeg) > LARGEST:
            raise ValueError("not a photo of ours")
        photo = Photo(return_id, sha256(jpeg).hexdigest(), now)
        with self._lock:
            known = self._index()
            if photo.key in known:
                return known[photo.key]
            if len(self.of(return_id)) >= MOST:
                raise TooMany("return")
            if sum(path.stat().st_size for path in self._paths()) + len(jpeg) > MOST_BYTES:
                raise TooMany("device")
            self._write(photo, jpeg)
            known[photo.key] = photo
        return photo

    def all(self) -> tuple[Photo, ...]:
        """The oldest first."""
        with self._lock:
            return tuple(sorted(self._index().values(), key=lambda one: (one.at, one.sha256)))

    def _index(self) -> dict[tuple[str, str], Photo]:
        """Read from the files once."""
        if self._known is None:
            opened = [self._opened(path) for path in self._paths()]
            self._known = {one[0].key: one[0] for one in opened if one is not None}
        return self._known

    def of(self, return_id: str) -> tuple[Photo, ...]:
        return tuple(one for one in self.all() if one.return_id == return_id)

    def data(self, return_id: str, name: str) -> bytes | None:
        """The JPEG of this SHA-256; None where it is not here."""
        opened = self._opened(self._path(return_id, name))
        return opened[1] if opened is not None else None

    def drop(self, return_id: str, name: str) -> None:
        """Overwritten, then gone. (What a flash disk keeps behind its own back is sealed.)"""
        with self._lock:
            self._index().pop((return_id, name), None)
            _shred(self._path(return_id, name))

    def tidy(self) -> None:
        """What nobody can open, or was never finished, goes as well."""
        with self._lock:
            mine = {self._path(*key) for key in self._index()}
            for path in (*self._paths(), *self._folder.glob("*.new")):
                if path not in mine:
                    _shred(path)

    def _paths(self) -> Iterator[Path]:
        return iter(sorted(self._folder.glob("*.photo")))

    def _path(self, return_id: str, name: str) -> Path:
        of = f"{return_id}\n{name}".encode()
        return self._folder / f"{blake2b(of, key=self._key, digest_size=16).hexdigest()}.photo"

    def _write(self, photo: Photo, jpeg: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        said = {"return": photo.return_id, "sha256": photo.sha256, "at": photo.at.isoformat()}
        header = json.dumps(said).encode()
        nonce, path = os.urandom(NONCE_BYTES), self._path(*photo.key)
        plain = len(header).to_bytes(4, "big") + header + jpeg
        sealed = MAGIC + nonce + ChaCha20Poly1305(self._key).encrypt(nonce, plain, MAGIC)
        self._folder.mkdir(exist_ok=True)
        new = path.with_suffix(".new")
        try:
            with new.open("wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except OSError:
            new.unlink(missing_ok=True)
            raise
        sync_folder(self._folder)

    def _opened(self, path: Path) -> tuple[Photo, bytes] | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        try:
            raw = path.read_bytes()
            nonce, sealed = raw[len(MAGIC) : len(MAGIC) + NONCE_BYTES], raw[len(MAGIC) + NONCE_BYTES :]
            return _read(ChaCha20Poly1305(self._key).decrypt(nonce, sealed, raw[: len(MAGIC)]))
        except FileNotFoundError:
            return None
        except (InvalidTag, ValueError, KeyError):
            log.warning("photo_unreadable")
            return None


def _read(plain: bytes) -> tuple[Photo, bytes]:
    end = 4 + int.from_bytes(plain[:4], "big")
    said: dict[str, Any] = json.loads(plain[4:end])
    return Photo(said["return"], said["sha256"], moment(said["at"])), plain[end:]


def _shred(path: Path) -> None:
    try:
        with path.open("rb+") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def settled(connection: Connection, return_id: str) -> bool | None:
    """Whether central has answered the return; None where nobody has confirmed it here."""
    found = connection.execute(
        "SELECT verdict FROM outbox WHERE aggregate = ? AND type IN ('return.receive', 'return.receive_unknown')"
        " ORDER BY rowid DESC LIMIT 1",
        (f"return:{return_id}",),
    ).fetchone()
    return None if found is None else found[0] is not None


def is_over(photo: Photo, bound: bool, now: datetime) -> bool:
    """Whether it is to go: nobody confirmed its return, or central never took it."""
    return not -AHEAD <= now - photo.at <= (UNSENT if bound else UNBOUND)
