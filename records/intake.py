"""What sync brings: pages into the file of their scope, restarts, confirmations, and the sweep of what is stale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial

import structlog

from records import genuine, kinds, scopes
from records.feed import Applied, Page, Repair
from records.files import Connection, home
from records.news import Changes
from records.readers import Readers
from records.repair import mend
from records.scopes import Scope, Scopes
from records.writer import SYNC, Writer
from shop import key_list

log = structlog.get_logger(__name__)

CONFIRMED_SAVED_EVERY = timedelta(seconds=10)
KEYS = (key_list.KIND, key_list.ID)


class Intake:
    """Knows how far each scope has come. Without writers it reads that from disk at each question."""

    def __init__(self, readers: Readers, writers: Mapping[str, Writer], now: Callable[[], datetime]) -> None:
        self._readers, self._writers, self._now = readers, writers, now
        self._kept = self._load()
        self._saved_at = now()
        for scope in self._kept.all() if writers else ():
            self._sweep(scope)

    @property
    def scopes(self) -> Scopes:
        return self._kept if self._writers else self._load()

    def apply(self, page: Page) -> Future[Applied]:
        """See `Records.apply`."""
        writer = self._writers[home(page.scope)]
        prepared = kinds.prepare(page.scope, page.rows)

        def work(connection: Connection) -> tuple[tuple[Scope, Applied], Changes]:
            after, applied, changes = scopes.apply(
                connection,
                page,
                prepared,
                core=home(page.scope) == "core",
                known_at=self._kept.get(page.scope).as_of,
                breathe=writer.breathe,
            )
            if KEYS in changes.ids:
                genuine.learn(connection)
            return (after, applied), changes

        outer: Future[Applied] = Future()
        inner = writer.submit(work, SYNC, after=lambda result: self._kept.put(result[0]))
        inner.add_done_callback(lambda done: self._applied(done, outer))
        return outer

    def mend(self, repair: Repair) -> Future[int]:
        """See `Records.mend`."""
        writer = self._writers[home(repair.cursor.scope)]
        prepared = kinds.prepare(repair.cursor.scope, repair.rows)

        def work(connection: Connection) -> tuple[int, Changes]:
            changed, changes = mend(connection, repair, prepared, writer.breathe)
            if KEYS in changes.ids:
                genuine.learn(connection)
            return changed, changes

        return writer.submit(work, SYNC)

    def restart(self, scope: str, gen: int) -> Future[None]:
        """See `Records.restart_scope`."""
        restarted: list[Scope] = []

        def work(connection: Connection) -> tuple[None, Changes]:
            restarted.append(scopes.restart(connection, scope, gen))
            return None, Changes()

        return self._writers[home(scope)].submit(work, SYNC, after=lambda _: self._kept.put(restarted[0]))

    def taken(self, scope: Scope) -> None:
        """A ready file is being taken over, or has been."""
        self._kept.put(scope)
        self._sweep(scope)

    def reload(self) -> None:
        """A file was made again: its scopes are as far as it says."""
        self._kept = self._load()

    def confirm(self, names: Iterable[str], at: datetime) -> None:
        """See `Records.confirm`."""
        now, names = self._now(), tuple(names)
        first = [name for name in names if not self._kept.get(name).complete]
        self._kept.confirm(names, min(at, now))
        if first or not timedelta() <= now - self._saved_at < CONFIRMED_SAVED_EVERY:
            self.save()
        for name in first:
            self._sweep(self._kept.get(name))

    def save(self) -> None:
        """Queue what was confirmed since the last time."""
        self._saved_at = self._now()
        unsaved = self._kept.take_unsaved()
        for name, writer in self._writers.items():
            mine = [scope for scope in unsaved if home(scope.name) == name]
            if mine:
                writer.submit(partial(_save, mine), SYNC)

    def _load(self) -> Scopes:
        with self._readers.read() as connection:
            return Scopes((*scopes.load(connection, "main"), *scopes.load(connection, "catalog")))

    def _applied(self, done: Future[tuple[Scope, Applied]], outer: Future[Applied]) -> None:
        error = done.exception()
        if error is not None:
            outer.set_exception(error)
            return
        scope, applied = done.result()
        self._sweep(scope, then=lambda: outer.set_result(applied))

    def _sweep(self, scope: Scope, after: str = "", then: Callable[[], None] = lambda: None) -> None:
        """Remove what older rounds of a complete scope left, a stretch at a time behind what else is queued."""
        if not scope.to_sweep:
            then()
            return

        def work(connection: Connection) -> tuple[str | None, Changes]:
            last, gone = scopes.sweep(connection, scope, after)
            return last, Changes(all=gone)

        def swept(done: Future[str | None]) -> None:
            error = done.exception()
            if error is not None:
                log.warning("sweep_failed", scope=scope.name, error=str(error))  # the next start sweeps again
                then()
            elif (last := done.result()) is not None:
                self._sweep(scope, last, then)
            else:
                self._kept.swept(scope)
                then()

        self._writers[home(scope.name)].submit(work, SYNC).add_done_callback(swept)


def _save(confirmed: list[Scope], connection: Connection) -> tuple[None, Changes]:
    scopes.save_confirmed(connection, confirmed)
    return None, Changes()
