"""`outbox.journal`: the second, append-only copy of what only this device has (sync.md, section 5). Format and file.

Integers are little-endian. The file begins with a header of 84 bytes:

    8   b"SSJRNL1\\n"
    8   the file's id, random
    16  the key's fingerprint (`records.sealing`), by which the key is found when `key.name` is gone
    12  nonce
    32  b"storeside key ok" and its tag, AES-256-GCM under the file's key; the 32 bytes before the nonce as associated
        data: tells a wrong key from a damaged file
    8   BLAKE2b-64 of the 76 bytes before

Records follow, each with a head of 44 bytes:

    4   b"\\xa5SSr"
    4   n, the length of what follows the head
    8   number of the record, from 1 without gaps
    8   id of the file
    8   BLAKE2b-64 of the 20 bytes before (length, number, id), the nonce and what follows the head
    12  nonce, random
    n   JSON (`records.copies`), AES-256-GCM; length, number and the file's id as associated data, so that records can
        be neither swapped nor taken out unnoticed

Zeros up to the end of the file are room made in advance. The key is HKDF-SHA256 of the folder's key, without salt, with
the info "storeside outbox journal 1". A last record that is incomplete is what a power cut leaves; anything else that
does not fit is damage: the reader goes on at the next head whose checksum fits.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from struct import Struct
from typing import Any, BinaryIO

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from records.sealing import fingerprint, sync_folder

log = structlog.get_logger(__name__)

NAME = "outbox.journal"
INFO = b"storeside outbox journal 1"
MAGIC, KEY_OK = b"SSJRNL1\n", b"storeside key ok"
HEADER = Struct("<8s8s16s12s32s8s")
MARK = b"\xa5SSr"
HEAD = Struct("<4sIQ8s8s12s")
FACTS = Struct("<IQ8s")
LONGEST = 64 << 20
"""Bytes of one record; a longer one is damage."""
ROOM = 64 << 10
"""Bytes made in advance, so that a full disk refuses before the commit and not after it."""


def path_of(folder: Path) -> Path:
    return folder / NAME


def cipher(key: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, None, INFO).derive(key))


def key_name(path: Path) -> str | None:
    """The fingerprint of the key that a journal was made with; None where there is none to read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEADER.size)
    except OSError:
        return None
    return bytes(HEADER.unpack(head)[2]).hex() if _is_header(head) else None


def _is_header(head: bytes) -> bool:
    return len(head) == HEADER.size and head.startswith(MAGIC) and _sum(head[:-8]) == head[-8:]


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds. `key_fits` is None where nothing is left that could tell; `faults` are signs of damage, in
    words for a log; `end` is where the next record may be written, None when the file has to be written anew."""

    records: tuple[bytes, ...] = ()
    key_fits: bool | None = None
    faults: tuple[str, ...] = ()
    torn: bool = False
    file_id: bytes = b""
    last: int = 0
    end: int | None = None


def read(path: Path, key: bytes) -> Content | None:
    """None when there is no such file. Never raises for what is in it, nor where the disk cannot read it."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        return Content(faults=(f"cannot be read: {error.strerror}",))
    return _Reader(data, cipher(key)).content()


class _Reader:
    def __init__(self, data: bytes, chest: AESGCM) -> None:
        self._data, self._chest = data, chest
        self._faults: list[str] = []
        self._fits: bool | None = None
        self._locked = self._torn = False

    def content(self) -> Content:
        file_id = self._header()
        if self._fits is False:
            return Content(key_fits=False)
        records: list[bytes] = []
        last, end = 0, HEADER.size
        for at, number, owner, text in self._sound(HEADER.size if self._fits else 0):
            file_id = file_id or owner
            if owner != file_id:
                self._faults.append("a record of another file")
                continue
            if number != last + 1:
                self._faults.append(f"record {number} after {last}")
            if number > last:
                records.append(text)
                last, end = number, at
        fits = True if records else False if self._locked else self._fits
        end_or_none = None if self._faults else end
        return Content(tuple(records), fits, tuple(self._faults), self._torn, file_id or b"", last, end_or_none)

    def _header(self) -> bytes | None:
        head = self._data[: HEADER.size]
        if not _is_header(head):
            self._faults.append("no header")
            return None
        _, file_id, name, nonce, box, _ = HEADER.unpack(head)
        try:
            self._fits = self._chest.decrypt(nonce, box, MAGIC + file_id + name) == KEY_OK
        except InvalidTag:
            self._fits = False
        return bytes(file_id)

    def _sound(self, at: int) -> Iterator[tuple[int, int, bytes, bytes]]:
        """(end, number, file id, text) of each record that can be read. What lies between two of them is damage, what
        lies behind the last one was being written."""
        while (found := self._next(at)) is not None:
            start, end, number, owner, text = found
            if start > at > 0:
                self._faults.append(f"{start - at} bytes at {at}")
            yield end, number, owner, text
            at = end
        self._torn = bool(self._data[at:].strip(b"\0"))

    def _next(self, at: int) -> tuple[int, int, int, bytes, bytes] | None:
        start = self._data.find(MARK, at)
        while start >= 0:
            record = self._record(start)
            if record is not None:
                return start, *record
            start = self._data.find(MARK, start + 1)
        return None

    def _record(self, start: int) -> tuple[int, int, bytes, bytes] | None:
        body = start + HEAD.size
        if len(self._data) < body:
            return None
        _, length, number, owner, checksum, nonce = HEAD.unpack(self._data[start:body])
        box = self._data[body : body + length]
        if length > LONGEST or len(box) < length:
            return None
        facts = FACTS.pack(length, number, owner)
        if _sum(facts, nonce, box) != checksum:
            return None
        try:
            return body + length, number, owner, self._chest.decrypt(nonce, box, facts)
        except InvalidTag:
            self._locked = True
            return None


@dataclass(frozen=True, slots=True)
class Place:
    """Behind the record `last`, at the byte `end`."""

    last: int
    end: int


class Journal:
    """The file, open for appending. One thread at a time; errors are the system's own, and leave what was there."""

    def __init__(self, path: Path, file: BinaryIO, chest: AESGCM, file_id: bytes, last: int, end: int) -> None:
        """Use `resume` or `begin`."""
        self._path, self._file, self._chest = path, file, chest
        self._id, self._last, self._end = file_id, last, end
        self._room = end

    @classmethod
    def resume(cls, path: Path, key: bytes, content: Content) -> Journal:
        """Go on behind the last record. A record that was being written when the power went is cut off."""
        if content.end is None:
            raise ValueError("a damaged journal is written anew")
        file = path.open("r+b", buffering=0)
        if content.torn:
            try:
                file.truncate(content.end)
            except OSError:
                file.close()
                raise
            log.warning("journal_cut", at=content.end, records=content.last)
        return cls(path, file, cipher(key), content.file_id, content.last, content.end)

    @classmethod
    def begin(cls, path: Path, key: bytes, texts: Iterable[bytes], instead_of: Journal | None = None) -> Journal:
        """A new file with these records in place of what is there: the old one is whole until the new one is."""
        new = path.with_name(f"{path.name}.new")
        chest, file_id, nonce = cipher(key), secrets.token_bytes(8), secrets.token_bytes(12)
        named = MAGIC + file_id + bytes.fromhex(fingerprint(key))
        head = named + nonce + chest.encrypt(nonce, KEY_OK, named)
        file = os.fdopen(os.open(new, os.O_RDWR | os.O_CREAT | os.O_TRUNC | BINARY, 0o600), "r+b", buffering=0)
        try:
            _write(file, 0, head + _sum(head))
            journal = cls(path, file, chest, file_id, 0, HEADER.size)
            journal.append(texts)
            os.fsync(file.fileno())
            if instead_of is not None:
                instead_of.close()
            new.replace(path)
            sync_folder(path.parent)
        except BaseException:
            file.close()
            raise
        return journal

    @property
    def size(self) -> int:
        """Bytes written, without the room made in advance."""
        return self._end

    @property
    def place(self) -> Place:
        """Where the next record goes."""
        return Place(self._last, self._end)

    def reserve(self, texts: Iterable[bytes]) -> None:
        """Make room for these records now: appending them needs none then."""
        needed = self._end + sum(HEAD.size + len(text) + 16 for text in texts)
        if needed > self._room:
            room = needed + ROOM
            _write(self._file, self._end, bytes(room - self._end))
            self._room = room

    def append(self, texts: Iterable[bytes]) -> None:
        """In one write; on disk after `sync`."""
        packed, last = bytearray(), self._last
        for text in texts:
            last += 1
            packed += self._packed(last, text)
        _write(self._file, self._end, packed)
        self._last, self._end = last, self._end + len(packed)

    def take_back(self, place: Place) -> None:
        """As if nothing had been written since it was at `place`; on disk when this returns. Needs no room."""
        _write(self._file, place.end, bytes(self._end - place.end))
        self._last, self._end = place.last, place.end
        self.sync()

    def sync(self) -> None:
        FLUSH(self._file.fileno())

    def close(self) -> None:
        self._file.close()

    def _packed(self, number: int, text: bytes) -> bytes:
        nonce = secrets.token_bytes(12)
        facts = FACTS.pack(len(text) + 16, number, self._id)
        box = self._chest.encrypt(nonce, text, facts)
        return HEAD.pack(MARK, len(box), number, self._id, _sum(facts, nonce, box), nonce) + box


FLUSH: Any = getattr(os, "fdatasync", os.fsync)
BINARY = getattr(os, "O_BINARY", 0)


def _write(file: BinaryIO, at: int, data: bytes | bytearray) -> None:
    file.seek(at)
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _sum(*parts: bytes) -> bytes:
    summed = blake2b(digest_size=8)
    for part in parts:
        summed.update(part)
    return summed.digest()
