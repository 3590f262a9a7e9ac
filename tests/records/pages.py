"""The pages of an encrypted file as a thief with the key would see them: also what no table refers to any more.

SQLCipher 4 with a raw key: pages of 4,096 bytes, AES-256-CBC, the IV (16) and an HMAC (64) at the end of each; the
first page begins with 16 bytes of salt. A frame of the log is a head of 24 bytes and a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, TAIL, IV, SALT = 4096, 80, 16, 16
LOG_HEAD, FRAME_HEAD = 32, 24


def clear(folder: Path, key: bytes) -> bytes:
    """Everything in core.db and its log."""
    return b"".join((*_pages(folder / "core.db", key), *_frames(folder / "core.db-wal", key)))


def _pages(path: Path, key: bytes) -> Iterator[bytes]:
    data = path.read_bytes()
    for at in range(0, len(data), PAGE):
        yield _opened(data[at : at + PAGE], key, first=at == 0)


def _frames(path: Path, key: bytes) -> Iterator[bytes]:
    data = path.read_bytes() if path.exists() else b""
    for at in range(LOG_HEAD, len(data), FRAME_HEAD + PAGE):
        number = int.from_bytes(data[at : at + 4], "big")
        yield _opened(data[at + FRAME_HEAD : at + FRAME_HEAD + PAGE], key, first=number == 1)


def _opened(page: bytes, key: bytes, *, first: bool) -> bytes:
    box = page[SALT if first else 0 : PAGE - TAIL]
    unlocked = Cipher(algorithms.AES256(key), modes.CBC(page[PAGE - TAIL : PAGE - TAIL + IV])).decryptor()
    return unlocked.update(box) + unlocked.finalize()
