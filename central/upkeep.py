"""Keeps ready files, and the list of keys, as new as they should be, in the background of a server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy.exc import DBAPIError

from central.database import Database, Unusable, away
from central.snapshots import Snapshots

log = structlog.get_logger(__name__)

EVERY_S = 20.0
IMPATIENT = 30
"""Looks after which a feed that never stands still gets its file all the same: ten minutes."""
NICE = 10
POLL_S = 0.1
CHILD = "from central.upkeep import child; child()"

Due = Callable[[Database, datetime], int]
"""Does what is due by now, and says how much it was."""


def ended(database: Database, now: datetime, works: Iterable[Due]) -> int:
    """How much of all `works` was due. What is wrong with one stops no other."""
    return sum(_ended(database, now, work) for work in works)


def _ended(database: Database, now: datetime, work: Due) -> int:
    try:
        return work(database, now)
    except DBAPIError as error:
        if away(error):
            raise
        log.exception("upkeep_step_failed", step=f"{work.__module__}.{work.__qualname__}")
    except Exception:
        log.exception("upkeep_step_failed", step=f"{work.__module__}.{work.__qualname__}")
    return 0


class Upkeep:
    """One thread that looks whether a large scope has moved; an import under way is waited for. The building is done by
    another process at a low priority: in this one, requests would wait for the interpreter."""

    def __init__(
        self,
        database: Database,
        snapshots: Snapshots,
        every_s: float = EVERY_S,
        also: Callable[[], object] = lambda: None,
    ) -> None:
        """`also` is done before each look."""
        self._database, self._snapshots, self._every, self._also = database, snapshots, every_s, also
        self._stop = threading.Event()
        self._seen: dict[str, int] = {}
        self._waited: dict[str, int] = {}
        self._thread = threading.Thread(target=self._run, name="snapshots", daemon=True)

    def start(self) -> None:
        """Nothing is to be built beside a database in memory: no other process sees it."""
        if not self._database.memory:
            self._thread.start()

    def stop(self) -> None:
        """Gives up what is under way, in a fraction of a second."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._every):
            self._try(self._also, "upkeep_failed")
            self._try(self._look, "snapshot_failed")

    def _try(self, work: Callable[[], object], failed: str) -> None:
        try:
            work()
        except (DBAPIError, OSError, Unusable) as error:
            log.warning(failed, error=type(error).__name__, reason=str(error)[:200])
        except Exception:
            log.exception(failed)

    def _look(self) -> None:
        with self._database.read() as connection:
            due = self._snapshots.due(connection)
        settled = [scope for scope, head in due.items() if self._has_settled(scope, head)]
        self._seen = due
        for scope in settled:
            if not self._stop.is_set():
                self._build(scope)
                self._waited.pop(scope, None)

    def _has_settled(self, scope: str, head: int) -> bool:
        self._waited[scope] = self._waited.get(scope, 0) + 1
        return self._seen.get(scope) == head or self._waited[scope] > IMPATIENT

    def _build(self, scope: str) -> None:
        url = self._database.url.render_as_string(hide_password=False)
        job = json.dumps([url, str(self._snapshots.folder), scope])
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        with subprocess.Popen(
            [sys.executable, "-c", CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        ) as process:
            said = self._watched(process, job)
        made = self._snapshots.kept(scope)
        if process.returncode == 0 and made is not None:
            log.info("snapshot_built", scope=scope, head=made.head, rows=made.rows, size=made.size)
        elif not self._stop.is_set():
            log.warning("snapshot_failed", scope=scope, status=process.returncode, reason=said[-200:])

    def _watched(self, process: subprocess.Popen[str], job: str) -> str:
        """The database's address goes by stdin: it may have a password in it, and command lines are seen by all."""
        left: str | None = job
        while True:
            try:
                return process.communicate(left, timeout=POLL_S)[1].strip()
            except subprocess.TimeoutExpired:
                left = None
                if self._stop.is_set():
                    process.kill()


def child() -> None:
    """Build the one file that stdin tells of."""
    url, folder, scope = json.load(sys.stdin)
    if hasattr(os, "nice"):
        os.nice(NICE)
    snapshots = Snapshots(Path(folder))
    with closing(Database(url)) as database, snapshots.building() as mine:
        if mine:
            snapshots.build(database, scope)
