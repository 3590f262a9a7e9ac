"""A process in which nothing happens by chance: secrets come from the seed, writes run on the caller's thread, and the
log is silent.

Everything else - the code of the device and of central, SQLite, the files - is what a shop runs.
"""

from __future__ import annotations

import gc
import random
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from shutil import rmtree
from typing import Any, TypeVar, cast

import structlog

from records import files, readers, sealing, secondcopy, store, writer
from records.files import SCHEMA, FileName
from records.flushing import Flusher
from records.news import Changes
from records.secondcopy import JournalCopy
from records.writer import IDLE, PERSON, SYNC, Job, Work, Writer
from sync import checks, fetch, media
from tests.simulation import kept

T = TypeVar("T")


class Chance:
    """What the operating system's random numbers come from while a simulation runs."""

    def __init__(self) -> None:
        self.random = random.Random(0)

    def draw(self) -> float:
        return self.random.random()

    def urandom(self, count: int) -> bytes:
        return self.random.randbytes(count)


CHANCE = Chance()


PAGE_ROWS = 4
"""Pages are small here, so that a handful of rows is more than one."""


FIRST_WITHIN_S = 240.0
"""A short day is not to be filled with comparisons."""


class Killed(BaseException):
    """The process of a device ends here. Not an Exception: nothing in the product may catch it."""


Hook = Callable[[FileName, str], None]


class Hooks:
    """What the simulation does at the commits of one device. `at` hears (file, "before" | "after") of each."""

    def __init__(self) -> None:
        self.moves = dict.fromkeys(SCHEMA, 0)
        """How often each file may have become another."""
        self.full = False
        self.at: Hook = lambda _file, _moment: None
        self.between: Callable[[], None] = lambda: None

    @property
    def commits(self) -> int:
        return sum(self.moves.values())


HOOKS: dict[Path, Hooks] = {}
"""By the device's folder."""


NEVER: Future[Any] = Future()
NEVER.cancel()


class Inline(Writer):
    """The real writer without its thread: whoever queues something runs what is queued, in the real order."""

    def _begin(self) -> None:
        self._busy = False
        self._hooks = HOOKS.setdefault(self._safe.folder, Hooks())
        self._open()

    def _open(self) -> None:
        super()._open()
        self._hooks.moves[self._name] += 1

    def submit(self, work: Any, priority: int = PERSON, **more: Any) -> Future[Any]:
        if priority == IDLE and isinstance(work, partial):
            return NEVER  # there are no pictures to look after
        return super().submit(work, priority, **more)

    def _queued(self, job: Job[T]) -> Future[T]:
        future = super()._queued(job)
        if not self._busy:
            self._run_queued()
        return future

    def breathe(self) -> None:
        self._hooks.between()
        super().breathe()

    def close(self) -> None:
        self._closing = True
        self._run_queued()
        self._checkpoint("TRUNCATE", 0)
        self.abandon()

    def idle(self) -> None:
        """Nobody wants anything: the work that can wait."""
        while self._waiting[IDLE]:
            job = self._waiting[IDLE].popleft()
            self._busy = True
            try:
                self._serve(job)
            finally:
                self._busy = False
            self._run_queued()

    def abandon(self) -> None:
        """The process is gone: nothing is finished, nothing is tidied up."""
        self._close()
        self._second.close()

    def _run_queued(self) -> None:
        self._busy = True
        try:
            while self._waiting[PERSON] or self._waiting[SYNC]:  # idle work waits for a quieter day
                self._serve(cast("Job[Any]", self._next()))
        finally:
            self._busy = False

    def _transaction(self, work: Work[T]) -> tuple[T, Changes]:
        def watched(connection: Any) -> tuple[T, Changes]:
            answer = work(connection)
            if self._hooks.full:
                raise _disk_full()
            self._hooks.at(self._name, "before")
            return answer

        answer = super()._transaction(watched)
        self._hooks.moves[self._name] += 1
        self._hooks.at(self._name, "after")
        return answer


class AtOnce(Flusher):
    """A flush that is over before anybody could do something else meanwhile."""

    _met: BaseException | None = None

    def begin(self, flush: Callable[[], None]) -> None:
        self.under_way, self._met = True, None
        try:
            flush()
        except BaseException as error:  # noqa: BLE001 - told to who waits for it
            self._met = error

    def end(self) -> None:
        self.under_way, met = False, self._met
        self._met = None
        if met is not None:
            raise met


def _unsealed(opened: Callable[..., Any], path: Path, _key: bytes | None, *, writable: bool) -> Any:
    """Nothing here is about the encryption of core.db, which has its price at each page: the tests of `records` and the
    process chaos have encrypted files."""
    return opened(path, None, writable=writable)


def _disk_full() -> Exception:
    error = files.driver.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    return cast("Exception", error)


@contextmanager
def staged(page_rows: int = PAGE_ROWS) -> Iterator[Path]:
    """The stage is set until the end of the block; the folder is where devices keep their files, in memory if it can
    be."""
    shm = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="storeside-simulation-", dir=shm if shm.is_dir() else None))
    written = partial(kept.writer_connection, files.writer_connection)
    watched = JournalCopy.watch
    patches: list[tuple[Any, str, Any]] = [
        (store, "Writer", Inline),
        (files, "driver", kept.DRIVER),
        (files, "opened", partial(_unsealed, files.opened)),
        (files, "writer_connection", written),
        (writer, "writer_connection", written),
        (readers, "reader_connection", partial(kept.reader_connection, files.reader_connection)),
        (secondcopy, "Flusher", AtOnce),
        (media.Pictures, "ahead", lambda *_: None),
        (JournalCopy, "watch", lambda copy, connection: kept.watch(watched, copy, connection)),
        (sealing, "is_plain", lambda _folder: False),
        (fetch, "PAGE_ROWS", page_rows),
        (checks, "FIRST_WITHIN_S", FIRST_WITHIN_S),
        (random, "_urandom", CHANCE.urandom),
    ]
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in patches]
    logged = structlog.get_config()
    gc.collect()
    gc.freeze()
    gc.disable()
    structlog.configure(
        processors=[],
        wrapper_class=structlog.make_filtering_bound_logger(50),
        logger_factory=structlog.ReturnLoggerFactory(),
        cache_logger_on_first_use=False,
    )
    try:
        for owner, name, value in patches:
            setattr(owner, name, value)
        yield folder
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)
        structlog.configure(**logged)
        gc.enable()
        gc.unfreeze()
        kept.all_end()
        rmtree(folder, ignore_errors=True)
        HOOKS.clear()
