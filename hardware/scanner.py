"""A scanner that is not there: the key strokes a real one would make, for tests and for driving a program."""

from __future__ import annotations

from dataclasses import dataclass

ENTER = "\r"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key: the character and the event's time in milliseconds."""

    character: str
    at_ms: int


def strokes(text: str, *, start_ms: int = 0, gap_ms: int = 8, prefix: str = "", end: str = ENTER) -> tuple[Stroke, ...]:
    """`text` as a keyboard-wedge scanner types it, `gap_ms` apart; `end` is Enter, Tab or nothing."""
    return tuple(Stroke(c, start_ms + at * gap_ms) for at, c in enumerate(prefix + text + end))
