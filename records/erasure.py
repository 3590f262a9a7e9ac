"""Carries out what `records.privacy` decides, on this device's files, at open and whenever sync has nothing to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import structlog

from records import placing, privacy
from records.files import Connection
from records.intake import Intake
from records.news import Changes
from records.privacy import Erased
from records.readers import Readers
from records.unusable import Unusable
from records.writer import SYNC, Writer

log = structlog.get_logger(__name__)


class Erasure:
    """`folder` is the device's. `heard` from any thread, the rest from one at a time."""

    def __init__(self, folder: Path, readers: Readers, writers: Mapping[str, Writer], intake: Intake) -> None:
        self._quarantine = folder / "quarantine"
        self._readers, self._writers, self._intake = readers, writers, intake
        self._looked: datetime | None = None
        self._quiet, self._stale = False, True

    def heard(self, changes: Changes) -> None:
        """People came or went: what they left between the rows has to go as well."""
        if changes.all or changes.kinds & {"customer", "order"}:
            self._stale = True
        if placing.FORGOTTEN in changes.kinds:
            self._stale, self._looked = True, None  # whoever ordered here may still stand before the screen

    def begin(self, now: datetime) -> None:
        """Before anybody can look: what is unreadable after a long silence."""
        if not self._silent(now):
            return
        with suppress(Unusable):
            self.due(now).result()

    def due(self, now: datetime) -> Future[bool]:
        """Erase what is over; whether there was anything. A look that would come too soon after the last is spared,
        but for the first one of a silence."""
        silent = self._silent(now)
        recent = self._looked is not None and timedelta() <= now - self._looked < privacy.EVERY
        if recent and silent == self._quiet:
            return _done(False)
        self._looked, self._quiet = now, silent
        self._tidy_quarantine(now, silent=silent)
        with self._readers.read() as connection:
            over = privacy.due(connection, now, silent=silent)
        if not over and not self._stale:
            return _done(False)
        return self._erase(now, silent=silent, over=over)

    def forget(self, now: datetime) -> Future[bool]:
        """Central has removed this device: nothing of central's stays, what waits to be sent does."""
        with self._readers.read() as connection:
            if not privacy.has_rows(connection):
                return _done(False)
        log.warning("device_removed", action="forgotten")
        self._tidy_quarantine(now, silent=True)
        self._writers["catalog"].submit(_told(privacy.forget_all), SYNC, erases=True)
        work = _told(partial(privacy.forget_core, breathe=self._writers["core"].breathe))
        return self._writers["core"].submit(work, SYNC, after=lambda _: self._begin_again(), erases=True)

    def _erase(self, now: datetime, *, silent: bool, over: bool) -> Future[bool]:
        outer: Future[bool] = Future()
        outer.add_done_callback(partial(_tell, silent))
        self._slice(now, silent, over, outer)
        return outer

    def _slice(self, now: datetime, silent: bool, over: bool, outer: Future[bool]) -> None:
        """A part, so that a person's action comes between two; after the last one nothing is left in any file."""

        def work(connection: Connection) -> tuple[Erased, Changes]:
            part = privacy.erase(connection, now, silent=silent)
            return part, part.changes

        def erased(done: Future[Erased]) -> None:
            if error := done.exception():
                outer.set_exception(error)
            elif done.result().more:
                self._slice(now, silent, over, outer)
            else:
                self._renew().add_done_callback(emptied)

        def emptied(done: Future[bool]) -> None:
            outer.set_exception(error) if (error := done.exception()) else outer.set_result(over)

        self._writers["core"].submit(work, SYNC, after=self._take).add_done_callback(erased)

    def _renew(self) -> Future[bool]:
        writer = self._writers["core"]

        def work(connection: Connection) -> tuple[bool, Changes]:
            self._stale = False
            privacy.renew(connection, writer.breathe)
            return True, Changes()

        return writer.submit(work, SYNC, erases=True)

    def _begin_again(self) -> None:
        self._intake.scopes.keep_only(())

    def _take(self, part: Erased) -> None:
        for scope in part.again:
            self._intake.scopes.put(scope)

    def _silent(self, now: datetime) -> bool:
        told = [scope.as_of for scope in self._intake.scopes.all() if scope.as_of is not None]
        return privacy.is_silent(max(told, default=None), now)

    def _tidy_quarantine(self, now: datetime, *, silent: bool) -> None:
        """A damaged core.db that was set aside still has everybody in it."""
        for path in self._quarantine.glob("core*"):
            if silent or now.timestamp() - path.stat().st_mtime > privacy.SILENT.total_seconds():
                path.unlink(missing_ok=True)


def _tell(silent: bool, done: Future[bool]) -> None:
    if error := done.exception():
        log.warning("erasure_failed", error=str(error))  # the next look tries again
    elif done.result():
        log.info("personal_data_erased", silent=silent)


def _told(work: Callable[[Connection], None]) -> Callable[[Connection], tuple[bool, Changes]]:
    def told(connection: Connection) -> tuple[bool, Changes]:
        work(connection)
        return True, Changes(all=True)

    return told


def _done(answer: bool) -> Future[bool]:
    future: Future[bool] = Future()
    future.set_result(answer)
    return future
