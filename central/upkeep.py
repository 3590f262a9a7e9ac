"""Keeps ready files as new as they should be, in the background of a server."""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import suppress

import structlog
from sqlalchemy.exc import DBAPIError

from central.database import Database
from central.snapshots import Snapshots

log = structlog.get_logger(__name__)

EVERY_S = 20.0
IMPATIENT = 30
"""Looks after which a feed that never stands still gets its file all the same: ten minutes."""
WORK_S = 0.004
"""Seconds of work after which as long a rest follows: half of one core at most, and requests go first."""
NICE = 10


class _Stopped(Exception):
    pass


class Upkeep:
    """One thread, busy only when a large scope has moved. An import that is under way is waited for."""

    def __init__(self, database: Database, snapshots: Snapshots, every_s: float = EVERY_S) -> None:
        self._database, self._snapshots, self._every = database, snapshots, every_s
        self._stop = threading.Event()
        self._seen: dict[str, int] = {}
        self._waited: dict[str, int] = {}
        self._rested = 0.0
        self._thread = threading.Thread(target=self._run, name="snapshots", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Gives up what is under way; a few milliseconds."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        if sys.platform == "linux":  # elsewhere this would slow the whole process down
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
        while not self._stop.wait(self._every):
            try:
                self._look()
            except _Stopped:
                return
            except (DBAPIError, OSError) as error:
                log.warning("snapshot_failed", error=type(error).__name__, reason=str(error)[:200])
            except Exception:
                log.exception("snapshot_failed")

    def _look(self) -> None:
        with self._database.read() as connection:
            due = self._snapshots.due(connection)
        settled = [scope for scope, head in due.items() if self._has_settled(scope, head)]
        self._seen = due
        if not settled:
            return
        with self._snapshots.building() as mine:
            for scope in settled if mine else ():
                self._rested = time.monotonic()
                self._snapshots.build(self._database, scope, self._pause)
                self._waited.pop(scope, None)

    def _has_settled(self, scope: str, head: int) -> bool:
        self._waited[scope] = self._waited.get(scope, 0) + 1
        return self._seen.get(scope) == head or self._waited[scope] > IMPATIENT

    def _pause(self) -> None:
        worked = time.monotonic() - self._rested
        if worked >= WORK_S and self._stop.wait(worked):
            raise _Stopped
        if worked >= WORK_S:
            self._rested = time.monotonic()
