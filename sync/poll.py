"""Ask the server for the heads of this device's scopes, patiently, and learn from the answers whether we are online."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from records.store import Records
from sync.board import Board
from sync.clocks import Clocks
from sync.failures import Broken, Failure, Refused, Throttled, Unauthorised, Unreachable
from sync.fetch import behind
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

    @property
    def due_at(self) -> float:
        """In ticks; somebody's wish to try at once brings it forward."""
        if self._board.returns != self._returns:
            self._returns = self._board.returns
            self._pace = self._pace.network_returned()
        return self._pace.not_before

    def ask(self, patience: float = PATIENCE_S) -> bool:
        """One question; True if the server gave a valid answer. While offline nobody has the patience to wait."""
        client = self._session.client()
        if client is None:
            self._pace = self._pace.resting(self._clocks.ticks() + PATIENCE_S)
            return False
        board = self._board
        fingerprint = board.fingerprint
        wait = patience if board.status.online and fingerprint else 0.0
        began = self._clocks.ticks()
        try:
            heads = client.heads(fingerprint, wait)
            self._believe(heads)
        except Failure as failure:
            self._failed(failure)
            return False
        board.answered()
        board.trouble("heads", None)
        self._confirm()
        self._rest(heads, began, wait)
        return True

    def _believe(self, heads: Heads | None) -> None:
        if heads is None:
            return
        if any(not (1 <= gen <= LARGEST and 0 <= head <= LARGEST) for gen, head in heads.heads.values()):
            raise Broken("The server's answer cannot be used (heads).", "schema")
        mine = {scope: head for scope, head in heads.heads.items() if known(scope)}
        self._board.asked(mine, heads.fingerprint)

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
