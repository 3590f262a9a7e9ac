"""Pictures as files named by their SHA-256. The type is what the bytes are, never what somebody says they are."""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

MAX_BYTES = 8 * 1024 * 1024

_SVG = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]", re.DOTALL)
_NAME = re.compile(r"[0-9a-f]{64}")


class NotAPicture(ValueError):
    """`str()` says why in a few words."""


@dataclass(frozen=True, slots=True)
class Picture:
    sha256: str
    type: str
    size: int


def kind(data: bytes) -> str | None:
    """The media type of SVG, PNG, JPEG or WebP bytes, None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return "image/svg+xml" if _SVG.match(data[:4096]) else None


class Media:
    """The folder of pictures. Safe to use from several threads and processes: files appear whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> Picture:
        """Store `data` and say what it is. Raises NotAPicture, OSError when the disk does not take it."""
        if len(data) > MAX_BYTES:
            raise NotAPicture(f"larger than {MAX_BYTES // 1024 // 1024} MiB")
        media_type = kind(data)
        if media_type is None:
            raise NotAPicture("neither SVG, PNG, JPEG nor WebP")
        picture = Picture(sha256(data).hexdigest(), media_type, len(data))
        target = self._path(picture.sha256)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=target.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(target)
        return picture

    def find(self, name: str) -> Path | None:
        """The file of a SHA-256 in hex, None when there is none."""
        path = self._path(name) if _NAME.fullmatch(name) else None
        return path if path is not None and path.is_file() else None

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name


def default_media(database_url: str) -> Path:
    """Where pictures live unless said otherwise: beside a SQLite file, else in the user's data folder."""
    from platformdirs import user_data_path
    from sqlalchemy import make_url

    url = make_url(database_url)
    name = url.database or "memory"
    if url.get_backend_name() == "sqlite" and name not in ("memory", ":memory:"):
        return Path(name).absolute().parent / "media"
    return user_data_path("storeside", appauthor=False) / "central" / name.strip(":") / "media"


def type_of(path: Path) -> str:
    with path.open("rb") as file:
        return kind(file.read(4096)) or "application/octet-stream"
