"""What this device remembers, behind one door: look-ups, people's actions, and what sync brings."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock

from records import ballast, privacy
from records.actions import Actions
from records.ballast import Ballast
from records.care import Care
from records.erasure import Erasure
from records.evidence import Evidence
from records.exchange import Exchange
from records.facts import Facts
from records.files import (
    SCHEMA,
    Connection,
    FileName,
    FolderLock,
    Safe,
    look,
    must_be_sound,
    reason_in,
    reason_of,
    told,
)
from records.genuine import NotGenuine, UsedUp
from records.install import Credentials
from records.intake import Intake
from records.lookups import Lookups
from records.news import Changes, Listeners
from records.photos import Photos
from records.pictures import LIMIT_BYTES, Pictures
from records.quarantine import Quarantine
from records.readers import Readers
from records.rebuild import Prepared, prepare
from records.recheck import Recheck
from records.secondcopy import JournalCopy
from records.seeking import Seeking
from records.shelves import Shelves
from records.takeover import Takeover
from records.unusable import Unusable
from records.vocabulary import Vocabulary
from records.writer import SYNC, Writer
from shop.lookups import Mended
from shop.pins import PinAttempts

__all__ = ["Credentials", "NotGenuine", "PinAttempts", "Records", "Unusable", "UsedUp", "utc_now"]

SWITCH_SECONDS = 0.001
"""How long a writer that computes may keep the interpreter from a thread that looks up: Python's own 5 ms, a few times
in one look-up, would be a frame."""


def utc_now() -> datetime:
    return datetime.now(UTC)


class Records(Lookups, Actions, Exchange, Evidence):
    """The memory of one device, a folder. Reads run on any thread, see whole commits and never wait for writes; writes
    resolve their Future after the commit (with `Unusable` when the disk refuses). `now` is this device's clock."""

    def __init__(
        self,
        safe: Safe,
        now: Callable[[], datetime],
        lock: FolderLock | None,
        prepared: Prepared | None,
        picture_bytes: int,
        ballast_bytes: int,
    ) -> None:
        """Use `open`."""
        self._safe, self._now, self._lock = safe, now, lock
        self._listeners = Listeners()
        self._ballast = Ballast(safe.folder, ballast_bytes)
        self._examined = Lock()
        self._examined.acquire()
        self._readers = Readers(safe, self._suspected)
        self._facts = Facts(self._readers, told=lock is not None)
        self._photos_tidied: datetime | None = None
        self._words = Vocabulary()
        self._shelves = Shelves(self._readers, self._facts, now, told=lock is not None)
        self._seeking = Seeking(self._words, self._shelves, now)
        self._writers: dict[str, Writer] = {}
        if prepared is not None:
            self._writers = {name: self._hired(name, prepared.second, prepared.opened.get(name)) for name in SCHEMA}
        try:
            self._read_in(picture_bytes)
        except BaseException:
            self._end()
            raise
        if prepared is not None:
            self._begin(unclean=prepared.unclean)

    def _read_in(self, picture_bytes: int) -> None:
        """The first look into the files: what is kept in memory of them."""
        safe, now = self._safe, self._now
        self._intake = Intake(self._readers, self._writers, now)
        self.ready_files = Takeover(safe, self._readers, self._writers, self._intake, self._replaced)
        self._photos = Photos(safe)
        pictures = safe.folder / "pictures"
        self._pictures = Pictures(pictures, self._readers, self._writers.get("catalog"), now, picture_bytes)
        self._recheck = Recheck(self._readers, self._writers, now, self._found_wrong)
        self._erasure = Erasure(safe.folder, self._readers, self._writers, self._intake)
        self._listeners.add(self._erasure.heard)

    def _begin(self, *, unclean: bool) -> None:
        self._examined.release()
        self._erasure.begin(self._now())
        self.storage()
        if unclean:
            self._recheck.begin()

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        key: bytes,
        now: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        picture_bytes: int = LIMIT_BYTES,
        ballast_bytes: int | None = None,
    ) -> Records:
        """Create, migrate or mend both files and start their writers. `Unusable` when that cannot be. `key`: the 32 raw
        bytes that core.db is encrypted with.

        `read_only` looks into a folder that another process may be using: no writer, no lock, and only what is on disk.
        `picture_bytes` is the limit of the picture cache. `ballast_bytes` is what is kept of the disk for people's
        actions (by default `ballast.BALLAST_BYTES`).
        """
        kept = ballast.BALLAST_BYTES if ballast_bytes is None else ballast_bytes
        safe = Safe(folder, key)
        with told(folder):
            if read_only:
                look(safe)
                return cls(safe, now, None, None, picture_bytes, kept)
            lock = FolderLock(folder)
            sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_SECONDS))
            try:
                try:
                    prepared = _prepared(safe, now(), Ballast(folder, kept))
                    return cls(safe, now, lock, prepared, picture_bytes, kept)
                except Exception as error:
                    if (error.reason if isinstance(error, Unusable) else reason_of(error)) != "damaged":
                        raise
                prepared = _prepared(safe, now(), Ballast(folder, kept), suspect=True)
                return cls(safe, now, lock, prepared, picture_bytes, kept)
            except BaseException:
                lock.free()
                raise

    def close(self) -> None:
        """Write what was confirmed and touched, finish what is queued, checkpoint, and free the folder."""
        if self._writers:
            self._intake.save()
            self._pictures.save_touches()
        self._end()
        if self._lock is not None:
            self._lock.free()

    def _end(self) -> None:
        for name in reversed(SCHEMA):  # core.db last: its journal says then that both are closed
            if name in self._writers:
                self._writers[name].close()
        self._readers.close()

    # --- personal data

    def looked_at(self, customer: str) -> Future[None]:
        """A person's details were shown: from now on they may be kept for 24 h (`records.privacy`)."""
        now = self._now()
        return self._write("core", lambda connection: privacy.looked_at(connection, customer, now))

    def erase_due(self, now: datetime) -> Future[bool]:
        """Erase the personal data whose time is over, so that nothing of it is left in any file; whether there was any.
        To be called often: it looks once an hour, and writes only when there is something."""
        self._writer("core")
        if not self._photos_tidied or not timedelta() <= now - self._photos_tidied < privacy.EVERY:
            self._photos_tidied = now
            self.tidy_photos(now)
        return self._erasure.due(now)

    def removed(self) -> Future[bool]:
        """Central has removed this device: forget everything that came from central. What waits to be sent is kept."""
        self._writer("core")
        self.forget_photos()
        return self._erasure.forget(self._now())

    def wanted_pictures(self, limit: int) -> tuple[str, ...]:
        """Pictures to fetch, the most useful first: brand, screens and offers, in stock here, any."""
        retailer = self.retailer()
        first = [retailer.logo] if retailer and retailer.logo else []
        first += [one.picture for one in self.contents() if one.picture]
        first += [hit.variant.picture for hit in self.offers() if hit.variant.picture]
        return self._pictures.wanted(limit, first)

    def keep_picture(self, sha256: str, data: bytes) -> None:
        """Store a picture. ValueError when it is not what its name says, `Unusable` when the disk does not take it."""
        self._writer("catalog")
        self._pictures.keep(sha256, data)

    # --- the disk

    def recheck(self) -> Future[int]:
        """Look at every row that came from central, between other work: how many were damaged, and are gone now. After
        an end that was none this begins by itself."""
        self._writer("catalog")
        return self._recheck.begin()

    def _found_wrong(self, rows: int) -> None:
        Quarantine(self._safe.folder, self._now()).note("rows_renewed", n=rows)

    def mended(self) -> tuple[Mended, ...]:
        """What was damaged in the last 30 days and what was done about it, for the page about this device."""
        return Quarantine(self._safe.folder, self._now()).mended()

    # --- news

    def listen(self, heard: Callable[[Changes], None]) -> Callable[[], None]:
        """`heard` is called after each commit, on a writer's thread: hand over and return. The answer ends it."""
        return self._listeners.add(heard)

    # --- inside

    def _hired(self, name: FileName, second: JournalCopy, opened: Connection) -> Writer:
        care = Care(self._safe, name, self._now, self._readers, self._ballast, second, self._renewed)
        return Writer(self._safe, name, self._committed, second if name == "core" else None, care, opened)

    def _renewed(self, _name: FileName) -> None:
        """A file was made again; what it lacks is asked for from its start."""
        self._intake.reload()
        self._replaced()

    def _suspected(self) -> None:
        """A look-up met damage: each writer looks at its file, mends it, and looks at its rows."""
        if not self._writers or not self._examined.acquire(blocking=False):
            return
        for writer in self._writers.values():
            writer.submit(_examined, SYNC)
        self._recheck.begin().add_done_callback(lambda _: self._examined.release())

    def _replaced(self) -> None:
        """catalog.db is another file now."""
        self._words.forget()
        self._committed(Changes(all=True))

    def _committed(self, changes: Changes) -> None:
        self._facts.heard(changes)
        self._shelves.heard(changes)
        self._listeners.tell(changes)


def _prepared(safe: Safe, now: datetime, ballast: Ballast, *, suspect: bool = False) -> Prepared:
    """The files in order; on a full disk with the room that was kept for such a day."""
    try:
        return prepare(safe, now, suspect=suspect)
    except Exception as error:
        if reason_in(safe.folder, error) != "disk_full" or not ballast.release():
            raise
        return prepare(safe, now, suspect=suspect)


def _examined(connection: Connection) -> tuple[None, Changes]:
    must_be_sound(connection, "quick_check")
    return None, Changes()
