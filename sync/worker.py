"""Does the next thing: sends, pulls, fetches pictures, one step at a time.

`step` neither sleeps nor starts threads. The agent's working thread calls it in a loop, `sync --once` until nothing is
left, and the simulation whenever it pleases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

import structlog

from records.store import Records, Unusable
from sync.board import Board
from sync.checks import Checks
from sync.client import Client
from sync.clocks import Clocks
from sync.compare import Comparison, Moved
from sync.epochs import CALLS_FOR_ONE, finish, renew, wanted
from sync.failures import Broken, Conflict, Failure, Fenced, Refused, Throttled, Unauthorised, Unreachable
from sync.fetch import PAGE_ROWS, WRITTEN_WITHIN_S, Horizons, behind, pull
from sync.media import Pictures, fetch, hand_in
from sync.pace import LANE0_CAP_S, Pace
from sync.plan import Compare, Due, Picture, Pull, Rest, Send, Step, Turns, Upload, next_step
from sync.send import send, set_aside
from sync.session import Session
from sync.snapshot import Loads

log = structlog.get_logger(__name__)

LANES = (0, 1, 2)
IDLE_S = 30.0
BETWEEN_PICTURES_S = 0.02
BETWEEN_NUDGES_S = 1.0
LOCAL_PAUSE_S = 5.0


@dataclass(frozen=True, slots=True)
class Done:
    """Counted since the worker began."""

    rows: int = 0
    settled: int = 0
    failures: int = 0


class Worker:
    """One thread at a time; `committed` may be called from any. `ahead`: fetch pictures nobody has asked for yet."""

    def __init__(
        self,
        records: Records,
        board: Board,
        session: Session,
        pictures: Pictures,
        clocks: Clocks,
        *,
        ahead: bool = True,
    ) -> None:
        self._records = records
        self._board = board
        self._session = session
        self._pictures = pictures
        self._clocks = clocks
        self._ahead = ahead
        self._checks = Checks(clocks.draw)
        self._comparison: Comparison | None = None
        self._loads = Loads(records, board, clocks.ticks)
        self._epochs = wanted(records)
        self._to_send: tuple[float, list[int]] | None = None
        """(ticks, lanes): as read at that time, None when the outbox has changed since."""
        self._disputed: dict[int, int] = {}
        """{lane: its epoch when the server first disputed what was sent last}."""
        self._forgets = board.forgets
        self._horizons: Horizons = {}
        self._turns = Turns()
        self._returns = board.returns
        self._paces: dict[str, Pace] = {"lane:0": Pace(LANE0_CAP_S)}
        self._committed = Event()
        self._waiting = records.queue().pending
        self.attempted = dict.fromkeys(LANES, clocks.ticks())
        """When each lane was last tried, in ticks."""
        self.pulled = clocks.ticks()
        """When anything was last asked for."""
        self.done = Done()

    def committed(self) -> None:
        """The outbox may have grown."""
        self._committed.set()

    def step(self) -> Step:
        """Do the next thing, or say until when there is nothing to do."""
        self._records.erase_due(self._clocks.now())
        revoked = self._board.status.state == "revoked"
        if revoked:
            self._records.removed()
        if revoked or self._session.client() is None:
            return Rest(self._clocks.ticks() + IDLE_S)
        self._hear()
        step, self._turns = next_step(self._due(), self._turns)
        match step:
            case Send(lane):
                self._attempt(_lane(lane), lambda: self._send(lane))
            case Pull(scope) if self._loads.here(scope):
                self.pulled = self._clocks.ticks()
                self._take(scope)
            case Pull(scope):
                self.pulled = self._clocks.ticks()
                self._attempt(scope, lambda: self._pull(scope))
            case Compare():
                self._attempt("compare", self._compare)
            case Upload():
                self._attempt("photo", self._hand_in)
            case Picture(wanted=True):
                self._attempt("picture", lambda: self._fetch(self._pictures.wanted(self._clocks.ticks())))
            case Picture():
                self._attempt("ahead", lambda: self._fetch(self._pictures.ahead(self._records, self._clocks.ticks())))
        return step

    def compare_at_once(self) -> None:
        """Somebody wants to know whether all is as at the server. From any thread."""
        self._checks.at_once()

    def unfinished(self) -> bool:
        """Whether something is known that would still have to be sent or pulled."""
        self._to_send = None
        return bool(self._behind()) or bool(self._lanes())

    def lagging(self) -> bool:
        """Whether a scope is known to be behind. From any thread."""
        return any(behind(self._records.cursor(scope), head) for scope, head in self._board.heads.items())

    def paused_until(self, lane: int | None) -> float:
        """In ticks: how long the server has asked this lane, or the pulls, to wait; 0 if it has not."""
        pace = self._pace("line" if lane is None else _lane(lane))
        return pace.not_before if pace.ordered else 0.0

    def _hear(self) -> None:
        """The network came back, or a person acted: what was put off may be tried now."""
        if self._board.returns != self._returns:
            self._returns = self._board.returns
            self._paces = {key: pace.network_returned() for key, pace in self._paces.items()}
        if self._board.forgets != self._forgets:
            self._forgets = self._board.forgets
            self._checks.at_once()
        if self._committed.is_set():
            self._committed.clear()
            self._to_send = None
            self._epochs = wanted(self._records)
            before, self._waiting = self._waiting, self._records.queue().pending
            if self._waiting > before:
                self._nudge()

    def _nudge(self) -> None:
        now = self._clocks.ticks()
        for lane in LANES:
            at = max(now, self.attempted[lane] + BETWEEN_NUDGES_S)
            self._paces[_lane(lane)] = self._pace(_lane(lane)).nudged(at)

    def _due(self) -> Due:
        now = self._clocks.ticks()
        online = self._board.status.online
        work = [_lane(lane) for lane in self._lanes()]
        scopes = self._pullable() if online else []
        self._comparison = self._comparison or self._next_comparison(online=online, now=now)
        wanted = online and self._pictures.wanted(now) is not None
        work += [*scopes, "picture"] if wanted else scopes
        ready = {key for key in work if self._ready_at(key) <= now}
        ahead = online and self._ahead and not ready and self._ready_at("ahead") <= now
        later = [self._ready_at(key) for key in [*work, "ahead"] if self._ready_at(key) > now]
        return Due(
            lanes=[lane for lane in LANES if _lane(lane) in ready],
            scopes=[scope for scope in scopes if scope in ready],
            wanted="picture" in ready,
            compare=online and self._comparison is not None and self._ready_at("compare") <= now,
            upload=online and self._ready_at("photo") <= now and self._records.photo_to_send() is not None,
            ahead=ahead and self._pictures.ahead(self._records, now) is not None,
            rest_until=min([*later, now + IDLE_S]),
        )

    def _next_comparison(self, *, online: bool, now: float) -> Comparison | None:
        if not online or self._ready_at("compare") > now:
            return None
        return self._checks.next(self._board.heads, self._records, now)

    def _lanes(self) -> list[int]:
        """Those with something to send; an epoch that was asked for goes before everything else."""
        now = self._clocks.ticks()
        if self._to_send is None or not 0 <= now - self._to_send[0] < IDLE_S:
            waiting = sorted(self._records.waiting_lanes())
            self._to_send = (now, [lane for lane in waiting if self._records.pending(lane, 1)])
        return self._to_send[1] or ([0] if self._epochs else [])

    def _behind(self) -> list[str]:
        """The scopes of which something is missing, as far as the server has told."""
        heads = self._board.heads
        missing = {scope: behind(self._records.cursor(scope), head) for scope, head in heads.items()}
        self._board.catching_up(any(rows > PAGE_ROWS for rows in missing.values()))
        self._board.complete(scope for scope, rows in missing.items() if not rows)
        return sorted(scope for scope, rows in missing.items() if rows)

    def _pullable(self) -> list[str]:
        """Of the scopes of which something is missing, those that need not wait for another one."""
        self._loads.only(self._board.heads)
        missing = self._behind()
        if not missing and self._board.heads:
            self._loads.idle()
        return [scope for scope in missing if not self._loads.waits(scope)]

    def _ready_at(self, key: str) -> float:
        """Lanes have paces of their own; everything else also waits for the line."""
        own = self._pace(key).not_before
        return own if key.startswith("lane:") else max(own, self._pace("line").not_before)

    def _pace(self, key: str) -> Pace:
        return self._paces.get(key, Pace())

    def _attempt(self, key: str, do: Callable[[], None]) -> None:
        try:
            do()
        except Failure as failure:
            self._failed(key, failure)
        except Unusable as error:
            self._hindered(key, Failure(error.words, error.reason))
        except OSError as error:
            log.warning("storing_failed", what=key, error=type(error).__name__)
            self._hindered(key, Failure("This device could not store what came from the server.", "storage"))
        else:
            self._succeeded(key)

    def _succeeded(self, key: str) -> None:
        pause = self._clocks.ticks() + BETWEEN_PICTURES_S if key == "ahead" else 0.0
        self._paces[key] = self._pace(key).resting(pause)
        self._paces["line"] = self._pace("line").succeeded()
        self._board.answered()
        self._board.trouble(key, None)
        self._board.trouble("device", None)

    def _failed(self, key: str, failure: Failure) -> None:
        if self._session.ended:
            return
        log.info("exchange_failed", what=key, code=failure.code)
        self.done = replace(self.done, failures=self.done.failures + 1)
        after = failure.retry_after if isinstance(failure, Throttled) else None
        now, draw = self._clocks.ticks(), self._clocks.draw()
        self._paces[key] = self._pace(key).failed(now, draw, after)
        if key in ("picture", "ahead", "photo"):
            return
        if isinstance(failure, Unreachable | Throttled):
            self._paces["line"] = self._pace("line").failed(now, draw, after)
        if isinstance(failure, Unreachable) or _revokes(key, failure):
            self._board.unanswered(failure)
            if self._pace(key).failures > 1 or not isinstance(failure, Unreachable):
                # Where everything else is answered, the line is not to blame for this.
                self._board.trouble(key, failure)
            return
        if not isinstance(failure, Broken):
            self._board.answered()
        self._board.trouble(key, failure)

    def _hindered(self, key: str, failure: Failure) -> None:
        """The fault is this device's own: what came stays at the server."""
        self.done = replace(self.done, failures=self.done.failures + 1)
        self._paces[key] = self._pace(key).resting(self._clocks.ticks() + LOCAL_PAUSE_S)
        self._board.trouble("device", failure)

    def _send(self, lane: int) -> None:
        self.attempted[lane] = self._clocks.ticks()
        self._to_send = None  # whatever comes of it: `run_once` has a worker that nobody tells of commits
        client, install = self._session.client(), self._session.install
        if client is None:
            return
        if self._epochs:
            finish(client, self._records, install)
            self._epochs = False
            return
        try:
            settled = send(client, self._records, install, lane)
        except Conflict as conflict:
            if conflict.code not in CALLS_FOR_ONE:
                raise
            self._renew(client, lane, conflict)
            return
        self._disputed.pop(lane, None)
        self.done = replace(self.done, settled=self.done.settled + settled)

    def _renew(self, client: Client, lane: int, conflict: Conflict) -> None:
        """The server and this device remember different pasts of this lane. It is tried again at once, unless what was
        sent in a new epoch is disputed as well."""
        log.error("lane_disputed", lane=lane, code=conflict.code)
        epoch = self._records.lane(lane).epoch
        first = self._disputed[lane] = min(epoch, self._disputed.get(lane, epoch))  # a device that joined anew has 1
        again = epoch > first
        if again and conflict.code == "other_bytes":
            set_aside(client, self._records, lane)
        try:
            renew(client, self._records, self._session.install, lane)
        finally:
            self._epochs = wanted(self._records)
        if again:
            raise conflict

    def _pull(self, scope: str) -> None:
        client = self._session.client()
        head = self._board.heads.get(scope, (0, 0))
        gen, cursor = head[0], self._records.cursor(scope)
        if client is None or not gen or self._loads.step(client, scope, cursor, head):
            return
        pulled = pull(client, self._records, scope, gen, self._clocks.now, self._horizons)
        self._board.reached(scope, gen, pulled.head)
        self.done = replace(self.done, rows=self.done.rows + pulled.rows)

    def _take(self, scope: str) -> None:
        """A step with a file that is here; after the last one a page says whether it is still all there is."""
        try:
            taken = self._loads.take(scope)
        except Unusable as error:
            self._hindered(scope, Failure(error.words, error.reason))
            return
        self.done = replace(self.done, rows=self.done.rows + taken.rows)
        if taken.ended:
            self._attempt(scope, lambda: self._pull(scope))
        elif taken.pause:
            self._paces[scope] = self._pace(scope).resting(self._clocks.ticks() + taken.pause)

    def _compare(self) -> None:
        """What breaks off goes on where it was, if nothing has moved; what is wrong ends this comparison, and another
        one begins when it is due."""
        client, comparison = self._session.client(), self._comparison
        self._comparison = None
        if client is None or comparison is None:
            return
        scope, cursor = comparison.scope, comparison.cursor
        try:
            outcome = comparison.step(client)
        except (Unreachable, Throttled):
            self._comparison = comparison
            raise
        except Moved:
            self._checks.moved(scope, self._clocks.ticks())
            return
        except Refused as failure:
            if failure.code != "not_found":
                raise
            self._checks.impossible()
            return
        if outcome is None:
            self._comparison = comparison
            return
        self._board.repaired(outcome.mended)
        if self._checks.done(scope, cursor, outcome, self._clocks.ticks()):
            log.error("scope_read_again", scope=scope, beyond=outcome.beyond)
            self._records.restart_scope(scope, cursor.gen).result(timeout=WRITTEN_WITHIN_S)

    def _hand_in(self) -> None:
        client = self._session.client()
        if client is not None:
            hand_in(client, self._records)

    def _fetch(self, name: str | None) -> None:
        client = self._session.client()
        if client is None or name is None:
            return
        try:
            fetch(client, self._records, name)
        except (Refused, Broken) as failure:
            log.info("picture_missing", code=failure.code)
            self._pictures.failed(name, self._clocks.ticks())
        else:
            self._pictures.done(name)


def _lane(lane: int) -> str:
    return f"lane:{lane}"


def _revokes(key: str, failure: Failure) -> bool:
    """401 always means the device; 403 on one scope may just as well mean that scope."""
    return isinstance(failure, Fenced) or (
        isinstance(failure, Unauthorised) and (failure.status == 401 or key.startswith("lane:"))
    )
