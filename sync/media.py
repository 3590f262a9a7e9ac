"""Product pictures: what someone looks at first, the rest ahead of time while nothing else is to be done. And the
photos of goods that came back, which go the other way."""

from __future__ import annotations

import re
from collections import deque
from hashlib import sha256
from threading import Lock

import structlog

from records.store import Records
from sync.client import Client
from sync.failures import Broken, Refused

log = structlog.get_logger(__name__)

NOT_WANTED = ("unknown_photo", "not_a_photo", "other_photo", "role")
"""Codes of the server for a photo that it will never take."""
SHA256 = re.compile(r"[0-9a-f]{64}")
MOST_WANTED = 200
AHEAD = 64
LOOK_AGAIN_S = 30.0
MISSING_FOR_S = 600.0


class Pictures:
    """Which picture is next. `want` may be called from any thread, the rest belongs to the worker."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._wanted: deque[str] = deque(maxlen=MOST_WANTED)
        self._ahead: deque[str] = deque()
        self._missing: dict[str, float] = {}
        self._look_at = 0.0

    def want(self, name: str) -> None:
        """Someone looks at the place of this picture now. The latest comes first: older ones have scrolled away."""
        if SHA256.fullmatch(name) is None:
            return
        with self._lock:
            if name in self._wanted:
                self._wanted.remove(name)
            self._wanted.appendleft(name)

    def wanted(self, now: float) -> str | None:
        with self._lock:
            return next((name for name in self._wanted if self._missing.get(name, 0.0) <= now), None)

    def ahead(self, records: Records, now: float) -> str | None:
        """One that this device does not have yet. Looks into the catalogue only now and then: it is not free."""
        if not self._ahead and now >= self._look_at:
            self._missing = {name: until for name, until in self._missing.items() if until > now}
            names = records.wanted_pictures(AHEAD + len(self._missing))
            self._ahead.extend(name for name in names if name not in self._missing)
            self._look_at = now + LOOK_AGAIN_S if len(names) < AHEAD else now
        return self._ahead[0] if self._ahead else None

    def done(self, name: str) -> None:
        with self._lock:
            if name in self._wanted:
                self._wanted.remove(name)
            if name in self._ahead:
                self._ahead.remove(name)

    def failed(self, name: str, now: float) -> None:
        """The server has no such picture, or a wrong one: leave it alone for a while."""
        self.done(name)
        self._missing[name] = now + MISSING_FOR_S


def fetch(client: Client, records: Records, name: str) -> None:
    """Bring one picture here. Raises Failure; Broken when the bytes are not the picture that was asked for."""
    if records.picture(name) is not None:
        return
    data = client.picture(name)
    if sha256(data).hexdigest() != name:
        raise Broken("A picture is not the one that was asked for.", "picture")
    records.keep_picture(name, data)


def hand_in(client: Client, records: Records) -> None:
    """Take the oldest photo to the server, whose return it knows; then it is gone from here. Raises Failure."""
    photo = records.photo_to_send()
    if photo is None:
        return
    data = records.photo(*photo.key)
    if data is not None:
        try:
            client.photo(photo.return_id, photo.sha256, data)
        except Refused as failure:
            if failure.code not in NOT_WANTED:
                raise
            log.warning("photo_not_wanted", code=failure.code)
    records.drop_photo(*photo.key)
