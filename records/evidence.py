"""Photos of goods that come back, behind the door of the records: kept with a return, sent once central knows it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from records import photos
from records.inside import Inside
from records.photos import Photo, Photos, TooMany

__all__ = ["Evidence", "Photo", "TooMany"]


class Evidence(Inside):
    """The part of `records.store.Records` that has photos. All of it is slow; call it off the GUI thread."""

    _photos: Photos

    def keep_photo(self, return_id: str, jpeg: bytes) -> Photo:
        """On the disk, sealed, when this returns. ValueError for what is no JPEG, TooMany, OSError when the disk does
        not take it."""
        self._writer("core")
        return self._photos.keep(return_id, jpeg, self._now())

    def photos(self, return_id: str) -> tuple[Photo, ...]:
        return self._photos.of(return_id)

    def photo(self, return_id: str, sha256: str) -> bytes | None:
        """The JPEG; None where it is not here (any more)."""
        return self._photos.data(return_id, sha256)

    def drop_photo(self, return_id: str, sha256: str) -> None:
        """It is not wanted, or central has it."""
        self._writer("core")
        self._photos.drop(return_id, sha256)

    def drop_photos(self, return_id: str) -> None:
        """The return was given up."""
        for one in self._photos.of(return_id):
            self.drop_photo(*one.key)

    def photo_to_send(self) -> Photo | None:
        """The oldest whose return central has answered: now it knows what the photo belongs to."""
        waiting = self._photos.all()
        if not waiting:
            return None
        with self._readers.read() as connection:
            return next((one for one in waiting if photos.settled(connection, one.return_id)), None)

    def tidy_photos(self, now: datetime) -> None:
        """Those whose time is over are gone for good; a disk that fails is tried again at the next look."""
        with suppress(OSError):
            known = self._photos.all()
            with self._readers.read() as connection:
                bound = {one.key: photos.settled(connection, one.return_id) is not None for one in known}
            for one in known:
                if photos.is_over(one, bound[one.key], now):
                    self._photos.drop(*one.key)
            self._photos.tidy()

    def forget_photos(self) -> None:
        """Central has removed this device: nobody will take them."""
        with suppress(OSError):
            for one in self._photos.all():
                self._photos.drop(*one.key)
            self._photos.tidy()
