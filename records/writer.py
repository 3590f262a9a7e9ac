"""The one writer of a file: a thread that owns all its writes and checkpoints, people's jobs before pages of sync."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Condition, Thread
from typing import Any, Generic, Protocol, TypeVar

import structlog

from records.files import BUSY_MS, WAL_LIMIT, Connection, FileName, Safe, path_of, reason_in, writer_connection
from records.news import Changes
from records.unusable import Reason, Unusable

log = structlog.get_logger(__name__)

T = TypeVar("T")
Work = Callable[[Connection], tuple[T, Changes]]
"""Runs inside one transaction; answers a result and what changed."""

PERSON, SYNC, IDLE = 0, 1, 2

MOST_GIVEN = 3
"""How often one transaction steps back for people before it insists: pages must arrive at last."""


ERASED_AGAIN_S, ERASED_BUSY_MS = 1.0, 20
"""After how long to try again to empty the log of what was erased, and how long to wait for look-ups meanwhile."""

TOLD_TOGETHER = 16
"""Most people's jobs that share one flush of the second copy: they are told together."""


class SecondCopy(Protocol):
    """What is kept beside a file in step with it, called on the writer's thread only."""

    def watch(self, connection: Connection, /) -> None:
        """A connection was made; nothing was written by it yet."""

    def collect(self, connection: Connection, /) -> bool:
        """At the end of a transaction: whether it has something that must be kept before anyone is told. An error
        undoes the transaction."""

    def begin(self) -> bool:
        """The transaction is about to be committed and nobody else waits: what was collected may go on disk at the same
        time. Whether that is under way; `keep` or `drop` comes next, and nothing is collected before."""

    def drop(self) -> None:
        """What was collected last was rolled back."""

    def keep(self) -> None:
        """Put what was collected on disk. An error leaves it collected for the next time."""

    def tidy(self) -> None:
        """Something was erased from the file: whatever is settled goes from here as well."""

    def close(self) -> None:
        """The file was closed in order, its log is folded in."""


class Alone:
    """A file without a second copy."""

    def watch(self, _connection: Connection) -> None: ...

    def collect(self, _connection: Connection) -> bool:
        return False

    def begin(self) -> bool:
        return False

    def drop(self) -> None: ...

    def keep(self) -> None: ...

    def tidy(self) -> None: ...

    def close(self) -> None: ...


class Care(Protocol):
    """What can be done on the writer's thread when its file fails. True: the job is worth another try."""

    def make_room(self) -> bool:
        """The disk is full."""

    def mend(self) -> bool:
        """The file is damaged; it is closed now."""


class NoCare:
    def make_room(self) -> bool:
        return False

    def mend(self) -> bool:
        return False


class GiveWay(Exception):
    """Raised by `Writer.breathe` inside a long transaction: it is rolled back and done again after the people's."""


class Job(Generic[T]):
    """One transaction to be. `after` runs on the writer's thread between the commit and the news."""

    def __init__(
        self, work: Work[T], priority: int, after: Callable[[T], None] | None, *, erases: bool = False
    ) -> None:
        self.work, self.priority, self.after, self.erases = work, priority, after, erases
        self.begun, self.given = False, 0
        self.future: Future[T] = Future()


class Apart(Job[T]):
    """Done while the file is closed."""

    def __init__(self, work: Callable[[], T], priority: int) -> None:
        super().__init__(lambda _: (work(), Changes()), priority, None)


class Writer:
    """`submit` from any thread. The connection is made, used and closed on the writer's own thread only; the first one
    may come from who brought the file in order, and is no longer theirs."""

    def __init__(
        self,
        safe: Safe,
        name: FileName,
        committed: Callable[[Changes], None],
        second: SecondCopy | None = None,
        care: Care | None = None,
        opened: Connection = None,
    ) -> None:
        self._opened_before = opened
        self._safe, self._name, self._committed = safe, name, committed
        self._second, self._care = second or Alone(), care or NoCare()
        self._collected = self._begun = False
        self._untold: list[tuple[Job[Any], Any, Changes, bool]] = []
        self._wal = path_of(safe.folder, name).with_name(f"{name}.db-wal")
        self._waiting: tuple[deque[Job[Any]], ...] = (deque(), deque(), deque())
        self._turn = Condition()
        self._closing = False
        self._given = 0
        self._erased = False
        self._connection: Connection = None
        self._thread = Thread(target=self._run, name=f"records-{name}", daemon=True)
        self._begin()

    def _begin(self) -> None:
        self._thread.start()

    def submit(
        self,
        work: Work[T],
        priority: int = PERSON,
        *,
        after: Callable[[T], None] | None = None,
        erases: bool = False,
    ) -> Future[T]:
        """Queue one transaction behind those of the same priority, ahead of all lower ones.

        The Future resolves after the commit, after `after` and after the news went out. What one that `erases` has
        removed leaves the log and the second copy too: before the Future resolves, or as soon as look-ups allow it.
        """
        return self._queued(Job(work, priority, after, erases=erases))

    def apart(self, work: Callable[[], T], priority: int = SYNC) -> Future[T]:
        """Queue something that is done while the file is closed: to replace it by another one."""
        return self._queued(Apart(work, priority))

    def _queued(self, job: Job[T]) -> Future[T]:
        with self._turn:
            if self._closing:
                job.future.set_exception(RuntimeError(f"{self._name}.db is closed"))
                return job.future
            self._waiting[job.priority].append(job)
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
            self._opened()
            while (job := self._next()) is not None:
                self._serve(job)
                del job  # a Future kept here would hold its result until the next job
            self._checkpoint("TRUNCATE", 0)
        except Exception:
            log.exception("writer_ended", file=self._name)
            self._fail_all()
        else:
            self._close()
            self._second.close()
        finally:
            self._close()

    def _opened(self) -> None:
        """A file that cannot be opened now is tried again by each job, which hears why."""
        try:
            self._open()
        except Exception as error:  # noqa: BLE001 - told to whoever asks for something
            self._in_words(error)

    def _open(self) -> None:
        connection, self._opened_before = self._opened_before, None
        connection = connection or writer_connection(self._safe, self._name)
        try:
            self._second.watch(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _next(self) -> Job[Any] | None:
        with self._turn:
            while True:
                for queue in self._waiting:
                    if queue:
                        return queue.popleft()
                if self._closing:
                    return None
                if not self._turn.wait(ERASED_AGAIN_S if self._erased else None):
                    return Job(lambda _: (None, Changes()), IDLE, None, erases=True)

    def _serve(self, job: Job[Any]) -> None:
        """One turn: the job, telling of it unless another person's job can share the flush that is still to come, and
        what it left in the log."""
        self._do(job)
        if self._untold and (self._begun or not self._waiting[PERSON] or len(self._untold) >= TOLD_TOGETHER):
            self._tell()
        self._checkpoint("PASSIVE", WAL_LIMIT[self._name])

    def _do(self, job: Job[Any]) -> None:
        if not job.begun and not job.future.set_running_or_notify_cancel():
            return
        job.begun, self._given = True, job.given
        self._collected = self._begun = False
        try:
            result, changes = self._apart(job) if isinstance(job, Apart) else self._tried(job)
        except GiveWay:
            job.given += 1
            with self._turn:
                self._waiting[job.priority].appendleft(job)
            return
        except Exception as error:  # noqa: BLE001 - whatever it was, it belongs to the one who asked
            job.future.set_exception(self._in_words(error))
            return
        if job.erases:
            self._empty()
        self._untold.append((job, result, changes, self._collected))
        if not self._collected:
            self._tell()

    def _tell(self) -> None:
        """What was committed is kept twice, then it is told, in the order of the commits."""
        failure: Exception | None = None
        try:
            self._kept()
        except Exception as error:  # noqa: BLE001 - told to those who wait for it
            failure = self._in_words(error)
        untold, self._untold = self._untold, []
        for job, result, changes, collected in untold:
            if job.after is not None:
                job.after(result)
            self._committed(changes)
            if failure is not None and collected:
                job.future.set_exception(failure)
            else:
                job.future.set_result(result)

    def _kept(self) -> None:
        try:
            self._second.keep()
        except OSError as error:
            if self._reason(error) != "disk_full" or not self._care.make_room():
                raise
            self._second.keep()

    def _tried(self, job: Job[T]) -> tuple[T, Changes]:
        """The transaction, once more if what hindered it could be removed."""
        try:
            return self._transaction(job.work)
        except Exception as error:
            reason = self._reason(error)
            if reason == "disk_full" and job.priority == PERSON and self._care.make_room():
                return self._transaction(job.work)
            if reason == "damaged" and self._mended():
                return self._transaction(job.work)
            raise

    def _transaction(self, work: Work[T]) -> tuple[T, Changes]:
        if self._connection is None:  # it could not be opened again the last time
            self._open()
        connection, collected = self._connection, False
        connection.execute("BEGIN IMMEDIATE")
        try:
            answer = work(connection)
            self._collected = self._second.collect(connection)
            collected = True
            self._begun = not self._waiting[PERSON] and self._second.begin()
            connection.execute("COMMIT")
        except BaseException:
            try:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            finally:
                if collected:
                    self._second.drop()
            raise
        return answer

    def _apart(self, job: Job[T]) -> tuple[T, Changes]:
        self._close()
        try:
            return job.work(None)
        finally:
            self._opened()

    def _mended(self) -> bool:
        self._close()
        try:
            return self._care.mend()
        finally:
            self._opened()

    def _reason(self, error: BaseException) -> Reason | None:
        return reason_in(self._safe.folder, error)

    def _in_words(self, error: Exception) -> Exception:
        reason = self._reason(error)
        if reason is None:
            return error
        log.error("write_failed", file=self._name, reason=reason, error=str(error))
        told = Unusable(reason)
        told.__cause__ = error
        return told

    def _empty(self) -> None:
        """Nothing of what was erased is left: neither in the log nor in the second copy. A look-up that is under way
        may still need the log; then this is tried again."""
        self._erased = True
        try:
            self._second.tidy()
            self._connection.execute(f"PRAGMA busy_timeout = {ERASED_BUSY_MS}").fetchall()
            busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}").fetchall()
        except Exception as error:  # noqa: BLE001 - a full disk must not end the only writer
            log.warning("erasure_unfinished", file=self._name, error=str(error))
        else:
            self._erased = bool(busy)

    def _checkpoint(self, mode: str, above: int) -> None:
        """Fold the log into the file. A failure is no loss: the log keeps everything, the next one tries again."""
        if self._connection is None or self._waiting[PERSON]:
            return
        if self._logged() <= above:
            return
        try:
            self._connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        except Exception as error:  # noqa: BLE001 - a full disk must not end the only writer
            log.warning("checkpoint_failed", file=self._name, error=str(error))

    def _logged(self) -> int:
        """Bytes of the log."""
        try:
            return self._wal.stat().st_size
        except FileNotFoundError:
            return 0

    def _fail_all(self) -> None:
        with self._turn:
            self._closing = True
            for queue in self._waiting:
                for job in queue:
                    if job.future.set_running_or_notify_cancel():
                        job.future.set_exception(Unusable("not_writable"))
                queue.clear()
