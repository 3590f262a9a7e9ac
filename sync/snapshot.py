"""Large scopes come as ready files instead of pages: chunk by chunk, each checked, then taken over (sync.md,
section 4).

Nothing here is needed: wherever a file is missing, of another layout or wrong in any way, pages bring the same rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from records.feed import Cursor
from records.incoming import Incoming, Ready, Unfit
from records.ready import PREFIXES, schema
from records.store import Records, Unusable
from sync.board import Board
from sync.client import Client
from sync.failures import Broken, Failure, Refused, Throttled, TooOld, Unauthorised, Unreachable
from sync.fetch import behind

if TYPE_CHECKING:
    from sync.messages import Snapshot

log = structlog.get_logger(__name__)

LEAST_ROWS = 5000
"""Central makes no file of less; a scope whose head is lower has fewer rows."""
FAR_BEHIND = 20_000
"""So many changes are missing that a file may be quicker than they are."""
WORTH = 4
"""A row of a file costs about a fourth of a row of a page."""
TRIES = 5
"""Failures of the same piece in a row after which pages are tried instead."""
UNMEANT = ("schema", "too_large", "encoding")
"""What central says is not an answer of the contract: it will not become one."""
NOT_YET_S = 600.0
"""Until central is asked again whether there is a file by now."""
REFUSED_S = 3600.0
"""Until a file is tried again after one could not be used."""
PAUSE_S = 2.0
WINDOW = 8 << 20
LARGEST = 2**63 - 1
WORDS = "A ready file from the server could not be used ({why}). This data comes piece by piece instead."

Head = tuple[int, int]


@dataclass
class _Load:
    """One file on its way: first its chunks, then `steps` of taking it over."""

    told: Snapshot
    incoming: Incoming
    replaces: bool
    steps: Iterator[bool] | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A step of taking a file over: seconds to wait before the next one, or the end of it, with `rows` or without."""

    pause: float = 0.0
    ended: bool = False
    rows: int = 0


@dataclass
class Loads:
    """Which scopes come as a file, and how far each is. One thread. A step is one chunk, or a few milliseconds of
    looking at what is here; whoever calls decides what goes between."""

    records: Records
    board: Board
    ticks: Callable[[], float]
    _loads: dict[str, _Load] = field(default_factory=dict)
    _not_before: dict[str, float] = field(default_factory=dict)
    _failures: dict[str, int] = field(default_factory=dict)
    _troubled: set[str] = field(default_factory=set)
    _tidied: bool = False

    def only(self, heads: Mapping[str, Head]) -> None:
        """Give up what central no longer has like this: another generation, another enrolment."""
        for scope, load in list(self._loads.items()):
            if heads.get(scope, (0, 0))[0] != load.told.gen:
                log.info("snapshot_outlived", scope=scope)
                self._drop(scope)

    def idle(self) -> None:
        """Nothing is missing: what an earlier run left half downloaded goes, and no file was needed in the end."""
        while self._troubled:
            self.board.trouble(_key(self._troubled.pop()), None)
        if not self._tidied and not self._loads:
            self.records.ready_files.clear()
            self._tidied = True

    def waits(self, scope: str) -> bool:
        """Whether its file lies here until the catalogue has come: that one brings the file its rows go into."""
        load = self._loads.get(scope)
        if load is None or load.replaces or load.incoming.missing is not None or load.steps is not None:
            return False
        return not scope.startswith("stock:") and any(one.replaces for one in self._loads.values())

    def here(self, scope: str) -> bool:
        """Whether the next step of this scope needs no server."""
        load = self._loads.get(scope)
        return load is not None and (load.steps is not None or load.incoming.missing is None)

    def step(self, client: Client, scope: str, cursor: Cursor, head: Head) -> bool:
        """The next step with the server; False when a page is to be read instead. Raises Failure, `Unusable`."""
        load = self._loads.get(scope)
        try:
            if load is None:
                return self._may_begin(scope, cursor, head) and self._begun(client, scope, cursor, head)
            self._bring(client, scope, load)
        except Unfit as unfit:
            self._refuse(scope, str(unfit))
            return False
        except Refused as refused:
            if isinstance(refused, Unauthorised | TooOld):
                raise
            return self._gone(scope, refused)
        except (Broken, Unreachable) as failure:
            if not self._patient(scope, failure):
                return False
            raise
        except Unusable:
            self._drop(scope, REFUSED_S)
            raise
        return True

    def take(self, scope: str) -> Taken:
        """The next step without the server. Raises `Unusable`."""
        load = self._loads[scope]
        load.steps = load.steps or self.records.ready_files.steps(load.incoming)
        try:
            for rests in load.steps:
                return Taken(pause=PAUSE_S if rests else 0.0)
        except Unfit as unfit:
            self._refuse(scope, str(unfit))
            return Taken(ended=True)
        except Unusable:
            self._drop(scope, REFUSED_S)
            raise
        self._drop(scope)
        return Taken(ended=True, rows=load.told.rows)

    # --- asking

    def _may_begin(self, scope: str, cursor: Cursor, head: Head) -> bool:
        if scope.partition(":")[0] not in PREFIXES or self.ticks() < self._not_before.get(scope, 0.0):
            return False
        return (cursor.seq == 0 and head[1] >= LEAST_ROWS) or behind(cursor, head) > FAR_BEHIND

    def _begun(self, client: Client, scope: str, cursor: Cursor, head: Head) -> bool:
        told = client.snapshot(scope)
        ready = offered(told, scope)
        if told.schema_ != schema(scope) or told.gen != head[0] or not _is_worth(told, cursor):
            log.info("snapshot_not_for_us", scope=scope, schema=told.schema_, gen=told.gen, head=told.head)
            self._not_before[scope] = self.ticks() + NOT_YET_S
            return False
        replaces = scope.startswith("catalog:") and self.records.ready_files.lacks(scope)
        self._loads[scope] = _Load(told, self.records.ready_files.incoming(ready), replaces)
        self.board.trouble(_key(scope), None)
        self._show(scope)
        log.info("snapshot_begins", scope=scope, head=told.head, rows=told.rows, size=told.size)
        return True

    # --- bringing

    def _bring(self, client: Client, scope: str, load: _Load) -> None:
        number = load.incoming.missing
        if number is not None and not load.incoming.found():
            chunk = load.told.chunks[number]
            packed = client.snapshot_bytes(scope, load.told.name, chunk.offset, chunk.packed)
            load.incoming.put(unpacked(packed, chunk.size))
        self._failures.pop(scope, None)
        self._show(scope)

    def _gone(self, scope: str, refused: Refused) -> bool:
        """There is no file, or not this one any more: then there is a newer one."""
        load = self._loads.get(scope)
        if refused.status != 404:
            self._refuse(scope, refused.code)
            return False
        again = load is not None and load.incoming.done > 0
        self._drop(scope, 0.0 if again else NOT_YET_S)
        return again

    def _patient(self, scope: str, failure: Failure) -> bool:
        """Whether the same is to be tried again. A line too slow for a chunk may still carry a page."""
        if isinstance(failure, Throttled) or (isinstance(failure, Unreachable) and failure.connect):
            return True
        self._failures[scope] = TRIES if failure.code in UNMEANT else self._failures.get(scope, 0) + 1
        if self._failures[scope] < TRIES:
            return True
        self._refuse(scope, failure.code)
        return False

    # --- ending

    def _refuse(self, scope: str, why: str) -> None:
        log.warning("snapshot_refused", scope=scope, why=why)
        self._drop(scope, REFUSED_S)
        self._troubled.add(scope)
        self.board.trouble(_key(scope), Failure(WORDS.format(why=why), "snapshot"))

    def _drop(self, scope: str, pause: float = 0.0) -> None:
        self._not_before[scope] = self.ticks() + pause
        self._failures.pop(scope, None)
        load = self._loads.pop(scope, None)
        if load is not None:
            if load.steps is not None:
                load.steps.close()  # type: ignore[attr-defined]
            load.incoming.drop()
            self.board.loading(scope, None)

    def _show(self, scope: str) -> None:
        load = self._loads[scope]
        self.board.loading(scope, (load.incoming.done, load.told.size))


def offered(told: Snapshot, scope: str) -> Ready:
    """The manifest, judged: its chunks follow one another and make up the whole. Raises Unfit."""
    from sync.messages import CHUNK_BYTES

    offset = 0
    for number, chunk in enumerate(told.chunks, 1):
        whole = chunk.size == CHUNK_BYTES or number == len(told.chunks)
        if chunk.offset != offset or not whole or chunk.packed > chunk.size + chunk.size // 256 + 1024:
            raise Unfit("its chunks do not fit together")
        offset += chunk.packed
    if told.size != sum(chunk.size for chunk in told.chunks) or not (0 < told.head <= LARGEST and told.gen <= LARGEST):
        raise Unfit("its size is another one")
    chunks = tuple((chunk.size, chunk.sha256) for chunk in told.chunks)
    return Ready(scope, told.gen, told.head, told.name, told.size, told.rows, chunks)


def unpacked(packed: bytes, size: int) -> bytes:
    """The one frame in `packed`. Raises Unfit unless it tells `size` bytes before it is unpacked, and has them."""
    import zstandard

    try:
        if zstandard.frame_content_size(packed) != size:
            raise Unfit("a chunk has another size")
        unpacking = zstandard.ZstdDecompressor(max_window_size=WINDOW)
        return unpacking.decompress(packed, max_output_size=size, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise Unfit("a chunk cannot be unpacked") from error


def _is_worth(told: Snapshot, cursor: Cursor) -> bool:
    """Whether the file saves more pages than it costs."""
    if cursor.gen != told.gen or cursor.seq == 0:
        return True
    saved = told.head - cursor.seq
    return saved > FAR_BEHIND // 2 and told.rows <= WORTH * saved


def _key(scope: str) -> str:
    return f"snapshot:{scope}"
