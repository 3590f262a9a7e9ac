"""The one writer of a file: a thread that owns all its writes and checkpoints, people's jobs before pages of sync."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Condition, Thread
from typing import Any, Generic, TypeVar

import structlog

from records.files import WAL_LIMIT, Connection, FileName, Safe, path_of, reason_of, writer_connection
from records.news import Changes
from records.unusable import Unusable

log = structlog.get_logger(__name__)

T = TypeVar("T")
Work = Callable[[Connection], tuple[T, Changes]]
"""Runs inside one transaction; answers a result and what changed."""

PERSON, SYNC, IDLE = 0, 1, 2

MOST_GIVEN = 3
"""How often one transaction steps back for people before it insists: pages must arrive at last."""


class GiveWay(Exception):
    """Raised by `Writer.breathe` inside a long transaction: it is rolled back and done again after the people's."""


class Job(Generic[T]):
    """One transaction to be. `after` runs on the writer's thread between the commit and the news."""

    def __init__(self, work: Work[T], priority: int, after: Callable[[T], None] | None) -> None:
        self.work, self.priority, self.after = work, priority, after
        self.begun, self.given = False, 0
        self.future: Future[T] = Future()


class Writer:
    """`submit` from any thread. The connection is made, used and closed on the writer's own thread only."""

    def __init__(self, safe: Safe, name: FileName, committed: Callable[[Changes], None]) -> None:
        self._safe, self._name, self._committed = safe, name, committed
        self._wal = path_of(safe.folder, name).with_name(f"{name}.db-wal")
        self._waiting: tuple[deque[Job[Any]], ...] = (deque(), deque(), deque())
        self._turn = Condition()
        self._closing = False
        self._given = 0
        self._connection: Connection = None
        self._thread = Thread(target=self._run, name=f"records-{name}", daemon=True)
        self._begin()

    def _begin(self) -> None:
        self._thread.start()

    def submit(self, work: Work[T], priority: int = PERSON, *, after: Callable[[T], None] | None = None) -> Future[T]:
        """Queue one transaction behind those of the same priority, ahead of all lower ones.

        The Future resolves after the commit, after `after` and after the news went out.
        """
        job = Job(work, priority, after)
        with self._turn:
            if self._closing:
                job.future.set_exception(RuntimeError(f"{self._name}.db is closed"))
                return job.future
            self._waiting[priority].append(job)
            self._turn.notify()
        return job.future

    def breathe(self) -> None:
        """Called by a long transaction between its steps, on the writer's thread: a person's write is not to wait for
        the rest of a page, however large (sync.md, section 5: 50 ms)."""
        if self._waiting[PERSON] and self._given < MOST_GIVEN:
            raise GiveWay

    def close(self) -> None:
        """Finish what people and sync have queued, drop idle work, checkpoint, and end."""
        with self._turn:
            self._closing = True
            for job in self._waiting[IDLE]:
                job.future.cancel()
            self._waiting[IDLE].clear()
            self._turn.notify()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._connection = writer_connection(self._safe, self._name)
            while (job := self._next()) is not None:
                self._serve(job)
                del job  # a Future kept here would hold its result until the next job
            self._checkpoint("TRUNCATE", 0)
        except Exception:
            log.exception("writer_ended", file=self._name)
            self._fail_all()
        finally:
            if self._connection is not None:
                self._connection.close()

    def _next(self) -> Job[Any] | None:
        with self._turn:
            while True:
                for queue in self._waiting:
                    if queue:
                        return queue.popleft()
                if self._closing:
                    return None
                self._turn.wait()

    def _serve(self, job: Job[Any]) -> None:
        """One turn: the job, and what it left in the log."""
        self._do(job)
        self._checkpoint("PASSIVE", WAL_LIMIT[self._name])

    def _do(self, job: Job[Any]) -> None:
        if not job.begun and not job.future.set_running_or_notify_cancel():
            return
        job.begun, self._given = True, job.given
        try:
            result, changes = self._transaction(job.work)
        except GiveWay:
            job.given += 1
            with self._turn:
                self._waiting[job.priority].appendleft(job)
            return
        except Exception as error:  # noqa: BLE001 - whatever it was, it belongs to the one who asked
            job.future.set_exception(self._in_words(error))
            return
        if job.after is not None:
            job.after(result)
        self._committed(changes)
        job.future.set_result(result)

    def _transaction(self, work: Work[T]) -> tuple[T, Changes]:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            answer = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return answer

    def _in_words(self, error: Exception) -> Exception:
        reason = reason_of(error)
        if reason is None:
            return error
        log.error("write_failed", file=self._name, reason=reason, error=str(error))
        told = Unusable(reason)
        told.__cause__ = error
        return told

    def _checkpoint(self, mode: str, above: int) -> None:
        """Fold the log into the file. A failure is no loss: the log keeps everything, the next one tries again."""
        if self._waiting[PERSON] or not self._wal.exists() or self._wal.stat().st_size <= above:
            return
        try:
            self._connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        except Exception as error:  # noqa: BLE001 - a full disk must not end the only writer
            log.warning("checkpoint_failed", file=self._name, error=str(error))

    def _fail_all(self) -> None:
        with self._turn:
            self._closing = True
            for queue in self._waiting:
                for job in queue:
                    if job.future.set_running_or_notify_cancel():
                        job.future.set_exception(Unusable("not_writable"))
                queue.clear()
