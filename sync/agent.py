"""The conversation with the server, in the background of a program. No Qt.

Two threads, so that waiting for news never delays sending: one asks for the heads and waits up to 25 s for the answer,
the other does everything else, one step at a time, and is woken by an answer, by a commit of a person's action, or by
a picture somebody looks at. They share the `Board` and nothing else. `step` does the work of both without a thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from random import random as chance
from typing import TYPE_CHECKING

import structlog

from records.news import Changes
from records.store import Records, utc_now
from shop.customers import Met
from shop.return_evidence import NotAllowed, Seen
from shop.vouchers import Voucher
from sync.board import Board, Status
from sync.client import USUAL, Limits
from sync.clocks import Clocks
from sync.failures import Refused, Unreachable
from sync.media import Pictures
from sync.plan import Rest
from sync.poll import Poll
from sync.session import Dial, Session
from sync.transport import Http
from sync.watchdog import stuck
from sync.worker import LANES, Worker

if TYPE_CHECKING:
    from sync.client import Client

__all__ = ["Agent", "Outcome", "Status"]

log = structlog.get_logger(__name__)

WAITED_FOR = Limits(read_s=4.0, total_s=8.0)
"""What somebody before a screen waits for."""
NOT_ENROLLED = "This device has not joined a store yet."
AFTER_A_FAULT_S = 5.0
TRIES = 4
SHORT_PAUSE_S = 5.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `run_once` came to. `ok`: all that was known to be missing is here, all that waited is settled."""

    ok: bool
    words: str
    rows: int
    settled: int


class Agent:
    """`server` overrides the enrolment's address. `dial` makes a transport; `clocks` are for the simulation.
    `limits` bound each exchange."""

    def __init__(
        self,
        records: Records,
        *,
        server: str | None = None,
        now: Callable[[], datetime] = utc_now,
        random: Callable[[], float] = chance,
        on_status: Callable[[Status], None] = lambda _: None,
        dial: Dial = Http,
        clocks: Clocks | None = None,
        limits: Limits = USUAL,
    ) -> None:
        self._records = records
        self._clocks = clocks or Clocks(now=now, draw=random)
        self._server = server
        self._dial = dial
        self._limits = limits
        self._online_at: float | None = None
        self._oldest: dict[int, tuple[str, float]] = {}
        self._lagging_since: float | None = None
        """When the oldest unsent action of each lane was first seen, in ticks, as the watchdog knows it."""
        self._board = Board(self._clocks.now, on_status)
        self._pictures = Pictures()
        self._stopping = threading.Event()
        self._wake, self._wake_asking = threading.Event(), threading.Event()
        self._threads: list[threading.Thread] = []
        self._asking, self._working = self._session(), self._session()
        self._poll = Poll(records, self._board, self._asking, self._clocks)
        self._worker = self._hired()
        self._deaf = records.listen(self._heard)

    @property
    def status(self) -> Status:
        return self._board.status

    def start(self) -> None:
        """Begin in the background. An agent runs once: after `stop` make a new one."""
        self._spawn("sync-asks", self._ask_for_ever)
        self._spawn("sync-works", self._work_for_ever, self._worker)

    def stop(self) -> None:
        """End both threads, also in the middle of an exchange; nothing is lost. At most a few seconds."""
        self._deaf()
        self._stopping.set()
        self._wake.set()
        self._wake_asking.set()
        self._asking.cut()
        self._working.cut()
        for thread in self._threads:
            thread.join(timeout=5)
        self._asking.close()
        self._working.close()

    def wake(self) -> None:
        """Try everything now, whatever was put off, unless the server asked for patience."""
        self._board.nudge()
        self._wake.set()
        self._wake_asking.set()

    def compare(self) -> None:
        """See at once whether every scope is as at the server, and put right what is not."""
        self._worker.compare_at_once()
        self.wake()

    def want_picture(self, sha256: str) -> None:
        """Someone looks at the place of this picture: it comes before what is fetched ahead of time."""
        self._pictures.want(sha256)
        self._wake.set()

    def vouchers(self, return_id: str) -> tuple[Voucher, ...]:
        """What a return of this store became in store credit, asked now; none as long as there is none. Takes as long
        as the line does. Raises Failure."""
        session = self._session()
        try:
            client = session.client()
            told = client.vouchers(return_id).vouchers if client is not None else ()
        except Refused as refused:
            if refused.status != 404:
                raise
            return ()
        finally:
            session.close()
        return tuple(
            Voucher(one.voucher, one.amount, one.remaining, one.currency, one.expires, one.code) for one in told
        )

    def meet(self, visit: str, code: str, member: str) -> Met:
        """Who stands before this device, asked now (`sync.customers.meet`): somebody waits for it, so it takes seconds,
        and without a line none. Raises CodeRefused and Failure."""
        from sync.customers import meet

        if self.status.state == "offline":
            raise Unreachable("The server cannot be reached.", "offline")
        session = Session(self._records, self._dial, self._server, WAITED_FOR)
        try:
            client = session.client()
            if client is None:
                raise Unreachable(NOT_ENROLLED, "not_enrolled")
            return meet(client, visit, code, member)
        finally:
            session.close()

    def vouch(self, member: str, actor: str) -> str:
        """The text of a changing code for the customer with this card, whom `actor` has seen, for a kiosk. Takes
        as long as the line does. Raises Failure."""
        from sync.messages import VouchAsked

        session = self._session()
        try:
            client = session.client()
            if client is None:
                raise Unreachable(NOT_ENROLLED, "not_enrolled")
            return client.vouch(VouchAsked(member=member, actor=actor)).text
        finally:
            session.close()

    def return_photos(self, return_id: str, actor: str) -> Seen:
        """The photos of goods that came back here, fetched now for the manager `actor` and kept nowhere. Takes as long
        as the line does. Raises Failure; NotAllowed for somebody who may not look."""
        session = self._session()
        try:
            client = session.client()
            return _seen(client, return_id, actor) if client is not None else Seen()
        except Refused as refused:
            if refused.status == 404:
                return Seen()
            raise (NotAllowed(refused.code) if refused.status == 403 else refused) from refused
        finally:
            session.close()

    def step(self) -> float:
        """Do one thing on the calling thread; the tick before which there is nothing else to do. Not beside `start`."""
        if self._poll.due_at <= self._clocks.ticks():
            self._poll.ask(patience=0)
            return self._clocks.ticks()
        step = self._worker.step()
        return min(step.until, self._poll.due_at) if isinstance(step, Rest) else self._clocks.ticks()

    def run_once(self) -> Outcome:
        """Exchange everything there is on the calling thread, without fetching pictures ahead. Not beside `start`."""
        if self._records.device() is None:
            return Outcome(False, NOT_ENROLLED, 0, 0)
        worker = self._hired(ahead=False)
        if self._poll.ask(patience=0):
            self._exhaust(worker)
        done, status = worker.done, self.status
        ok = status.online and not status.problem and not worker.unfinished()
        words = "" if ok else status.problem or "Not everything could be exchanged."
        return Outcome(ok, words, done.rows, done.settled)

    def _exhaust(self, worker: Worker) -> None:
        """Until nothing is left, with a little patience for chance."""
        for _ in range(TRIES):
            step = worker.step()
            while not isinstance(step, Rest):
                step = worker.step()
            pause = step.until - self._clocks.ticks()
            if not worker.unfinished() or pause > SHORT_PAUSE_S:
                return
            self._clocks.sleep(max(0.0, pause))
            if not self.status.online:
                self._poll.ask(patience=0)

    def _session(self) -> Session:
        return Session(self._records, self._dial, self._server, self._limits)

    def _hired(self, *, ahead: bool = True) -> Worker:
        return Worker(self._records, self._board, self._working, self._pictures, self._clocks, ahead=ahead)

    def _spawn(self, name: str, run: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=run, args=args, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _heard(self, changes: Changes) -> None:
        if "device" in changes.kinds:
            self._asking.renew()
            self._working.renew()
            self._board.anew()
            self.wake()
        elif changes.all or "queue" in changes.kinds:
            self._worker.committed()
            self._wake.set()

    def _ask_for_ever(self) -> None:
        while not self._stopping.is_set():
            pause = self._poll.due_at - self._clocks.ticks()
            if pause > 0:
                self._wake_asking.wait(pause)
                self._wake_asking.clear()
                continue
            try:
                if self._poll.ask():
                    self._wake.set()
                self._watch()
            except Exception:
                log.exception("asking_failed")
                self._stopping.wait(AFTER_A_FAULT_S)

    def _work_for_ever(self, worker: Worker) -> None:
        while not self._stopping.is_set() and worker is self._worker:
            try:
                step = worker.step()
            except Exception:
                log.exception("work_failed")
                self._stopping.wait(AFTER_A_FAULT_S)
                continue
            if isinstance(step, Rest):
                self._wake.wait(max(0.0, step.until - self._clocks.ticks()))
                self._wake.clear()

    def _watch(self) -> None:
        """Replace a worker that does not try although it could."""
        ticks = self._clocks.ticks()
        if not self.status.online:
            self._online_at = None
            return
        self._online_at = ticks if self._online_at is None else self._online_at
        waiting = self._records.waiting_lanes()
        self._oldest = {lane: seen for lane, seen in self._oldest.items() if lane in waiting}
        stuck_lanes = [lane for lane in LANES if lane in waiting and self._is_stuck(lane, self._online_at, ticks)]
        behind = self._is_behind(self._online_at, ticks)
        if not stuck_lanes and not behind:
            return
        log.error("worker_replaced", lanes=stuck_lanes, behind=behind)
        self._lagging_since = None
        former, self._working = self._working, self._session()
        former.cut()
        former.close()
        self._worker = self._hired()
        self._board.restarted()
        self._spawn("sync-works", self._work_for_ever, self._worker)

    def _is_behind(self, online_at: float, ticks: float) -> bool:
        """Whether news is known for long and nobody asks for it."""
        if not self._worker.lagging():
            self._lagging_since = None
            return False
        self._lagging_since = ticks if self._lagging_since is None else self._lagging_since
        untried, paused = ticks - self._worker.pulled, self._worker.paused_until(None) - ticks
        return stuck(ticks - self._lagging_since, ticks - online_at, untried, paused)

    def _is_stuck(self, lane: int, online_at: float, ticks: float) -> bool:
        """Also by the clock that runs evenly: the other one may be put back while an action waits."""
        oldest = self._records.pending(lane, 1)
        if not oldest:
            self._oldest.pop(lane, None)
            return False
        action, seen_at = self._oldest.get(lane, ("", 0.0))
        if action != oldest[0].id:
            action, seen_at = oldest[0].id, ticks
            self._oldest[lane] = (action, seen_at)
        untried, paused = ticks - self._worker.attempted[lane], self._worker.paused_until(lane) - ticks
        waiting = max(ticks - seen_at, (self._clocks.now() - oldest[0].made_at).total_seconds())
        return stuck(waiting, ticks - online_at, untried, paused)


def _seen(client: Client, return_id: str, actor: str) -> Seen:
    told = client.photos(return_id, actor)
    fetched = [(one.sha256, client.photo_seen(return_id, one.sha256, actor)) for one in told.photos]
    right = tuple(data for name, data in fetched if sha256(data).hexdigest() == name)
    if len(right) < len(fetched):
        log.warning("photos_not_as_named", photos=len(fetched) - len(right))
    return Seen(right, told.coming)
