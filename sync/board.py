"""What the conversation with the server has shown so far, shared by the asking and the working side.

Every method may be called from any thread; none waits for the network. `on_status` hears each change once, in order, on
the thread that noticed it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock, RLock

from sync.failures import Failure, Fenced, Unauthorised, Unreachable
from sync.link import Link, State


@dataclass(frozen=True, slots=True)
class Status:
    """For screens. `problem` is for staff, in plain words, "" when all is well; `code` names it for programs.
    `catching_up` while whole pages of news are still missing; `restarts` counts workers the watchdog replaced,
    `repairs` rows that differed from the server's and were put right; `mended` says so in words, "" when none did.
    `loading` are the scopes that come as a whole file: (scope, bytes that are here, all bytes)."""

    online: bool
    state: State
    since: datetime
    last_contact: datetime | None
    problem: str
    catching_up: bool
    code: str = ""
    restarts: int = 0
    repairs: int = 0
    mended: str = ""
    loading: tuple[tuple[str, int, int], ...] = ()


class Board:
    def __init__(self, now: Callable[[], datetime], on_status: Callable[[Status], None]) -> None:
        self._now = now
        self._on_status = on_status
        self._lock = Lock()
        self._telling = RLock()
        self._link = Link("starting", now())
        self._problems: dict[str, Failure] = {}
        self._heads: Mapping[str, tuple[int, int]] = {}
        self._fingerprint = ""
        self._catching_up = False
        self._restarts = 0
        self._repairs = 0
        self._returns = 0
        self._forgets = 0
        self._loading: dict[str, tuple[int, int]] = {}
        self._told = self._now_is = self._status()

    @property
    def status(self) -> Status:
        return self._now_is

    @property
    def heads(self) -> Mapping[str, tuple[int, int]]:
        """As the server last said: {scope: (gen, head)}, of the scopes this version knows."""
        with self._lock:
            return self._heads

    @property
    def fingerprint(self) -> str:
        with self._lock:
            return self._fingerprint

    @property
    def returns(self) -> int:
        """How often the network came back, or somebody asked to try at once."""
        with self._lock:
            return self._returns

    def asked(self, heads: Mapping[str, tuple[int, int]], fingerprint: str) -> None:
        with self._lock:
            self._heads = dict(heads)
            self._fingerprint = fingerprint

    def reached(self, scope: str, gen: int, head: int) -> None:
        """A page told a head of its own. It may be the older one: the server can have said more to who asks meanwhile,
        and says nothing again as long as nothing else moves."""
        with self._lock:
            known = self._heads.get(scope)
            if known is not None and known[0] == gen and known[1] < head:
                self._heads = {**self._heads, scope: (gen, head)}

    def answered(self) -> None:
        """The server gave a valid answer."""
        with self._lock:
            before = self._link
            self._link = before.answered(self._now())
            if self._link.online and not before.online:
                self._returns += 1
        self._tell()

    def unanswered(self, failure: Failure) -> None:
        """An exchange that speaks about the line, not about one scope, failed."""
        with self._lock:
            now = self._now()
            if isinstance(failure, Unauthorised | Fenced):
                self._link = self._link.revoked(now, failure.words, failure.code)
            else:
                connect = isinstance(failure, Unreachable) and failure.connect
                self._link = self._link.failed(now, failure.words, failure.code, connect=connect)
        self._tell()

    def trouble(self, source: str, failure: Failure | None) -> None:
        """`source` (a scope, a lane) has a problem that is not the line's, or no longer has one (None)."""
        with self._lock:
            before = self._problems.get(source)
            if failure is before is None:
                return
            if failure is None:
                del self._problems[source]
            else:
                self._problems[source] = failure
        self._tell()

    def complete(self, sources: Iterable[str]) -> None:
        """Nothing is missing of these any more: what was wrong with them is over."""
        with self._lock:
            over = [source for source in sources if self._problems.pop(source, None) is not None]
        if over:
            self._tell()

    def nudge(self) -> None:
        """Somebody asks to try everything at once."""
        with self._lock:
            self._returns += 1

    @property
    def forgets(self) -> int:
        """How often the server turned out to have forgotten what it had answered."""
        with self._lock:
            return self._forgets

    def forgot(self) -> None:
        with self._lock:
            self._forgets += 1

    def loading(self, scope: str, done: tuple[int, int] | None) -> None:
        """How much of a file is here, (bytes, of all); None: it does not come any more, or it is taken over."""
        with self._lock:
            if done is None:
                self._loading.pop(scope, None)
            else:
                self._loading[scope] = done
        self._tell()

    def catching_up(self, behind: bool) -> None:
        with self._lock:
            if behind == self._catching_up:
                return
            self._catching_up = behind
        self._tell()

    def restarted(self) -> None:
        with self._lock:
            self._restarts += 1
        self._tell()

    def repaired(self, rows: int) -> None:
        """Rows here that differed from the server's are right again."""
        with self._lock:
            self._repairs += rows
        self._tell()

    def anew(self) -> None:
        """Another enrolment: what the server said to the former one no longer counts."""
        with self._lock:
            self._link = Link("starting", self._now())
            self._problems.clear()
            self._heads, self._fingerprint = {}, ""
            self._returns += 1
        self._tell()

    def _status(self) -> Status:
        link = self._link
        words, code = link.problem, link.code
        if not words and self._problems:
            worst = self._problems[min(self._problems)]
            words, code = worst.words, worst.code
        return Status(
            link.online,
            link.state,
            link.since,
            link.last_contact,
            words,
            self._catching_up,
            code,
            self._restarts,
            self._repairs,
            _mended(self._repairs),
            tuple((scope, *self._loading[scope]) for scope in sorted(self._loading)),
        )

    def _tell(self) -> None:
        with self._telling:
            with self._lock:
                status = self._now_is = self._status()
                if _shown(status) == _shown(self._told):
                    return
                self._told = status
            self._on_status(status)


def _shown(status: Status) -> tuple[object, ...]:
    """What is worth telling: the last contact moves with every answer and is read when needed."""
    return (
        status.state,
        status.since,
        status.problem,
        status.code,
        status.catching_up,
        status.restarts,
        status.repairs,
        tuple((scope, 100 * done // size) for scope, done, size in status.loading),
    )


def _mended(repairs: int) -> str:
    if not repairs:
        return ""
    places = "one place" if repairs == 1 else f"{repairs} places"
    return f"This device differed from the server in {places} and was put right."
