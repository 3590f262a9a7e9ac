"""Codes out of frames that come many a second: one quick look at each, on misses one more of several, and votes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from hardware.decoder import Decoded, decode

Hint = Literal["", "closer", "light", "steady"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame brought: codes not announced before, and what would help to read."""

    new: tuple[Decoded, ...]
    hint: Hint = ""


class Reader:
    """Votes over frames."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, str], float] = {}

    def see(self, frame: Any, at_s: float) -> Seen:
        found = decode(frame, thorough=False)
        new = tuple(d for d in found if at_s - self._last.get((d.format, d.text), -9.0) > 1.0)
        for each in found:
            self._last[each.format, each.text] = at_s
        return Seen(new)
