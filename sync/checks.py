"""When which scope is compared with the server. No network; the worker's own.

Small scopes after each catch-up, but not more often than every ten minutes; large ones hourly, and everything when
somebody asks. A little chance spreads the devices of a chain that were all switched on at nine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from records.feed import Cursor
from records.store import Records
from sync.compare import Comparison, Outcome

log = structlog.get_logger(__name__)

LARGE = ("catalog", "price", "avail", "stock")
FIRST_WITHIN_S = 60.0
SMALL_S = 600.0
LARGE_S = 3600.0
AGAIN_S = 2.0
"""After a comparison that was given up because something moved."""
STRIKES = 3
"""Comparisons in a row that found a difference: then the scope is read again from its start."""
LONGEST_S = 24 * 3600.0


@dataclass(slots=True)
class _Scope:
    """`due_at` in ticks; `equal_at` is the cursor last found equal; `restarts` in a row without a match since."""

    due_at: float
    equal_at: Cursor | None = None
    later_at: float = 0.0
    strikes: int = 0
    restarts: int = 0


class Checks:
    def __init__(self, draw: Callable[[], float]) -> None:
        self._draw = draw
        self._scopes: dict[str, _Scope] = {}
        self._possible = True
        self._at_once = False

    def at_once(self) -> None:
        """Somebody wants to know. Callable from any thread."""
        self._at_once = True

    def impossible(self) -> None:
        """This server is older than digests."""
        log.info("comparing_not_served")
        self._possible = False

    def next(self, heads: Mapping[str, tuple[int, int]], records: Records, now: float) -> Comparison | None:
        """A comparison to begin: of a scope that is complete here, as far as the server has told."""
        if not self._possible:
            return None
        if self._at_once:
            self._at_once = False
            for scope in heads:
                one = self._scopes.setdefault(scope, _Scope(now))
                one.due_at, one.equal_at = now, None
        for scope, head in sorted(heads.items()):
            cursor = records.cursor(scope)
            if (cursor.gen, cursor.seq) == head and self._is_due(scope, cursor, now):
                return Comparison(records, scope)
        return None

    def moved(self, scope: str, now: float) -> None:
        self._scopes[scope].due_at = now + AGAIN_S

    def done(self, scope: str, cursor: Cursor, outcome: Outcome, now: float) -> bool:
        """Note what a comparison came to; whether the scope is to be read again."""
        one = self._scopes[scope]
        if outcome.equal:
            one.equal_at, one.strikes, one.restarts = cursor, 0, 0
            one.due_at, one.later_at = now + self._pause(scope, 0), now + self._spread(LARGE_S)
            return False
        one.strikes += 1
        if one.strikes < STRIKES and not outcome.beyond:
            one.due_at = now  # see whether that was all
            return False
        one.due_at = now + self._pause(scope, one.restarts)
        one.strikes, one.restarts, one.equal_at = 0, one.restarts + 1, None
        return True

    def _is_due(self, scope: str, cursor: Cursor, now: float) -> bool:
        one = self._scopes.get(scope)
        if one is None:
            self._scopes[scope] = _Scope(now + FIRST_WITHIN_S * self._draw())
            return False
        return now >= (one.later_at if one.equal_at == cursor else one.due_at)

    def _pause(self, scope: str, restarts: int) -> float:
        usual = LARGE_S if scope.partition(":")[0] in LARGE else SMALL_S
        return self._spread(min(usual * 2.0 ** min(restarts, 16), LONGEST_S))

    def _spread(self, seconds: float) -> float:
        return seconds * (1 + 0.1 * self._draw())
