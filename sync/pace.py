"""When to try again: exponential back-off with full jitter. Pure; seconds of a monotonic clock and a draw come in."""

from __future__ import annotations

from dataclasses import dataclass, replace

FIRST_S = 0.5
CAP_S = 60.0
LANE0_CAP_S = 15.0
LONGEST_RETRY_AFTER_S = 900.0
"""A server that asks for more patience than this is asked again anyway: it may have been wrong, and a device must not
sleep for ever."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The rhythm of one kind of exchange. `ordered` tells that the server itself named the pause (Retry-After), which a
    returning network does not shorten."""

    cap: float = CAP_S
    failures: int = 0
    not_before: float = 0.0
    ordered: bool = False

    def due(self, now: float) -> bool:
        return now >= self.not_before

    def failed(self, now: float, draw: float, retry_after: float | None = None) -> Pace:
        """After a failure at `now`. `draw` is uniform in [0, 1)."""
        if retry_after is not None and retry_after >= 0:
            pause = min(max(retry_after, FIRST_S), LONGEST_RETRY_AFTER_S)
            # Spread by a tenth, so that a whole chain of devices told the same number does not return as one.
            return Pace(self.cap, self.failures + 1, now + pause * (1 + 0.1 * draw), ordered=True)
        ceiling = min(self.cap, FIRST_S * 2.0 ** min(self.failures + 1, 16))
        return Pace(self.cap, self.failures + 1, now + FIRST_S + (ceiling - FIRST_S) * draw)

    def nudged(self, at: float) -> Pace:
        """A person acts: try once more `at` that time, unless the server asked for patience. What failed before still
        counts."""
        return self if self.ordered else replace(self, not_before=min(self.not_before, at))

    def resting(self, until: float) -> Pace:
        """All is well; not again before `until`."""
        return Pace(self.cap, not_before=until)

    def succeeded(self) -> Pace:
        return Pace(self.cap)

    def network_returned(self) -> Pace:
        """Try at once, unless the server asked for patience."""
        return self if self.ordered else Pace(self.cap)
