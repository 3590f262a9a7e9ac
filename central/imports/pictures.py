"""Pictures that a feed links to: files beside it, or fetched from the web with limits and remembered by their ETag."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

import structlog
from sqlalchemy import select

from central import bulk
from central.database import Database
from central.media import MAX_BYTES, Media, NotAPicture, Picture
from central.tables import media, media_link
from central.times import Clock, stamp

log = structlog.get_logger(__name__)

CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 5, 10, 30
_REMEMBERED = 50_000


@dataclass(slots=True)
class Pictures:
    """Turns links into the SHA-256 of kept pictures. What went wrong is said once per link, not per row."""

    database: Database
    media: Media
    clock: Clock
    _known: dict[tuple[Path, str], str | None] = field(default_factory=dict)
    _new: list[Picture] = field(default_factory=list)

    def take(self, link: str, folder: Path) -> str | None:
        """The picture's hash. `folder` is where relative links start. Raises NotAPicture with the reason the first
        time a link fails, and answers None after that."""
        key = (folder, link)
        if key in self._known:
            return self._known[key]
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[key] = None
        self._known[key] = found = self._fetched(link) if _is_web(link) else self._read(link, folder)
        return found

    def save(self) -> None:
        """Note the kept pictures in the database. Call at the end of a file."""
        rows = list({picture.sha256: picture for picture in self._new}.values())
        self._new.clear()
        for at in range(0, len(rows), 5000):
            some = [{"sha256": p.sha256, "type": p.type, "size": p.size} for p in rows[at : at + 5000]]
            self.database.write(partial(bulk.upsert, table=media, rows=some))

    def _kept(self, data: bytes) -> str:
        picture = self.media.keep(data)
        self._new.append(picture)
        return picture.sha256

    def _read(self, link: str, folder: Path) -> str:
        path = _local(link, folder)
        try:
            if path.stat().st_size > MAX_BYTES:
                raise NotAPicture(f"larger than {MAX_BYTES // 1024 // 1024} MiB")
            return self._kept(path.read_bytes())
        except (OSError, ValueError) as error:
            if isinstance(error, NotAPicture):
                raise
            raise NotAPicture(f"cannot be read: {getattr(error, 'strerror', None) or 'not a file name'}") from None

    def _fetched(self, url: str) -> str:
        with self.database.read() as connection:
            before = connection.execute(select(media_link).where(media_link.c.url == url)).first()
        known = before is not None and self.media.find(before.sha256) is not None
        data, etag = _download(url, before.etag if before is not None and known else "")
        if data is None and before is not None:
            return str(before.sha256)
        sha = self._kept(data or b"")
        if etag:
            self.save()
            row = {"url": url, "etag": etag, "sha256": sha, "fetched_at": stamp(self.clock())}
            self.database.write(partial(bulk.upsert, table=media_link, rows=[row]))
        return sha


def _is_web(link: str) -> bool:
    return link[:8].lower().startswith(("http://", "https://"))


def _local(link: str, folder: Path) -> Path:
    if link.lower().startswith("file:"):
        return Path(unquote(urlsplit(link).path))
    if "://" in link:
        raise NotAPicture("neither a file nor a web address")
    return folder / link


def _download(url: str, etag: str) -> tuple[bytes | None, str]:
    """(bytes, ETag), or (None, ...) when the server says that the one with `etag` is still right. Raises
    NotAPicture."""
    import requests

    headers = {"If-None-Match": etag} if etag else {}
    try:
        with requests.Session() as session:
            session.trust_env = False  # no proxies and no credentials from the environment
            session.max_redirects = 3
            with session.get(url, headers=headers, stream=True, timeout=(CONNECT_SECONDS, READ_SECONDS)) as response:
                if response.status_code == 304:
                    return None, etag
                if response.status_code != 200:
                    raise NotAPicture(f"the server answers {response.status_code}")
                return _capped(response), response.headers.get("ETag", "")[:256]
    except requests.RequestException as error:
        raise NotAPicture(f"cannot be fetched: {type(error).__name__}") from None


def _capped(response: object) -> bytes:
    import requests

    assert isinstance(response, requests.Response)  # noqa: S101 - the module is imported late, so the type is checked here
    end = time.monotonic() + TOTAL_SECONDS
    parts: list[bytes] = []
    size = 0
    for part in response.iter_content(64 * 1024):
        size += len(part)
        if size > MAX_BYTES:
            raise NotAPicture(f"larger than {MAX_BYTES // 1024 // 1024} MiB")
        if time.monotonic() > end:
            raise NotAPicture(f"takes longer than {TOTAL_SECONDS} seconds")
        parts.append(part)
    return b"".join(parts)
