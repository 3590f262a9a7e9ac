"""Ask the server for the heads of this device's scopes, patiently, and learn from the answers whether we are online."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from records.lanes import LaneState
from records.store import Records
from sync.board import Board
from sync.clocks import Clocks
from sync.epochs import WRITTEN_WITHIN_S, forgotten, remembered, want
from sync.failures import Broken, Failure, Refused, Throttled, Unauthorised, Unreachable
from sync.fetch import behind
from sync.link import FENCED
from sync.pace import CAP_S, LANE0_CAP_S, Pace
from sync.plan import known
from sync.session import Session

if TYPE_CHECKING:
    from sync.messages import Heads

log = structlog.get_logger(__name__)

PATIENCE_S = 25.0
AFTER_NEWS_S = 0.1
AFTER_HASTE_S = 1.0
"""A server that answers at once, asked to or not, is not asked in a tight loop."""
ACKS_EVERY_S = 600.0
LARGEST = 2**63 - 1


class Poll:
    """One thread at a time. Asking has the cap of lane 0: it is what notices that the network is back."""

    def __init__(self, records: Records, board: Board, session: Session, clocks: Clocks) -> None:
        self._records = records
        self._board = board
        self._session = session
        self._clocks = clocks
        self._pace = Pace(LANE0_CAP_S)
        self._returns = board.returns
        self._acks_at = 0.0

    @property
    def due_at(self) -> float:
        """In ticks; somebody's wish to try at once brings it forward."""
        if self._board.returns != self._returns:
            self._returns = self._board.returns
            self._pace = self._pace.network_returned()
            self._acks_at = 0.0
        return self._pace.not_before

    def ask(self, patience: float = PATIENCE_S) -> bool:
        """One question; True if the server gave a valid answer. While offline nobody has the patience to wait."""
        client = self._session.client()
        if client is None or self._board.status.code == FENCED:
            self._pace = self._pace.resting(self._clocks.ticks() + PATIENCE_S)
            return False
        board = self._board
        fingerprint = board.fingerprint
        began = self._clocks.ticks()
        if began >= self._acks_at:
            fingerprint = ""  # what the server answers at once tells how far it remembers our actions
        wait = patience if board.status.online and fingerprint else 0.0
        settled = self._records.lanes()
        try:
            heads = client.heads(fingerprint, wait)
            if heads is not None:
                self._recall(_sensible(heads), settled)
                self._believe(heads)
        except Failure as failure:
            self._failed(failure)
            return False
        board.answered()
        board.trouble("heads", None)
        self._confirm()
        self._rest(heads, began, wait)
        return True

    def _believe(self, heads: Heads) -> None:
        mine = {scope: head for scope, head in heads.heads.items() if known(scope)}
        self._board.asked(mine, heads.fingerprint)

    def _recall(self, heads: Heads, settled: Mapping[int, LaneState]) -> None:
        """A server that was restored from a backup has forgotten actions it had answered before it was asked: they wait
        again. Its rows may be older than ours as well, whatever the heads say: none of them is taken before. Where this
        device cannot store that its actions wait, the same is asked again."""
        for lane, state in settled.items():
            known = remembered(heads.acks, lane)
            if not forgotten(state, known):
                continue
            log.error("server_has_forgotten", lane=lane, epoch=state.epoch, seq=state.acknowledged, known=known)
            if known[0] == state.epoch:
                self._records.replay(lane, known[1]).result(timeout=WRITTEN_WITHIN_S)
            else:
                want(self._records, lane, known)
            self._board.forgot()
        self._acks_at = self._clocks.ticks() + ACKS_EVERY_S

    def _confirm(self) -> None:
        """What is complete here was just said to be complete there."""
        heads = self._board.heads
        whole = [scope for scope, head in heads.items() if behind(self._records.cursor(scope), head) == 0]
        self._records.confirm(whole, self._clocks.now())

    def _rest(self, heads: Heads | None, began: float, wait: float) -> None:
        now = self._clocks.ticks()
        if not self._board.status.online:
            pause = 0.0  # the second good answer in a row ends offline
        elif heads is not None and heads.retry_after is not None:
            self._pace = self._pace.failed(now, self._clocks.draw(), heads.retry_after)
            return
        elif heads is not None:
            pause = AFTER_NEWS_S
        else:
            pause = AFTER_HASTE_S if now - began < max(wait / 2, AFTER_HASTE_S) else 0.0
        self._pace = Pace(LANE0_CAP_S).resting(now + pause)

    def _failed(self, failure: Failure) -> None:
        if self._session.ended:
            return
        log.info("heads_failed", code=failure.code)
        board = self._board
        if isinstance(failure, Unreachable | Broken | Unauthorised):
            board.unanswered(failure)
        else:
            board.answered()
            board.trouble("heads", failure)
        after = failure.retry_after if isinstance(failure, Throttled) else None
        # Who is refused need not hurry: asking again does not bring the network back.
        cap = CAP_S if isinstance(failure, Refused) else LANE0_CAP_S
        self._pace = replace(self._pace, cap=cap).failed(self._clocks.ticks(), self._clocks.draw(), after)


def _sensible(heads: Heads) -> Heads:
    """Raises Broken."""
    if any(not (1 <= gen <= LARGEST and 0 <= head <= LARGEST) for gen, head in heads.heads.values()):
        raise Broken("The server's answer cannot be used (heads).", "schema")
    return heads
