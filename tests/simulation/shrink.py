"""The shortest history that still goes wrong: delta debugging over the list of decisions (Zeller, Hildebrandt 2002).

Pure but for the question whether a history fails, which its caller answers by running it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def shrunk(decisions: Sequence[T], fails: Callable[[Sequence[T]], bool], tries: int = 400) -> list[T]:
    """A part of `decisions`, in their order, that still fails and of which no single one can be left out, as far as
    `tries` questions go. `decisions` are known to fail."""
    rest, pieces = list(decisions), 2
    while len(rest) > 1 and tries > 0:
        size = -(-len(rest) // pieces)
        for start in range(0, len(rest), size):
            tries -= 1
            left = rest[:start] + rest[start + size :]
            if left and fails(left):
                rest, pieces = left, max(2, pieces - 1)
                break
            if tries <= 0:
                break
        else:
            if size == 1:
                break
            pieces = min(len(rest), pieces * 2)
    return rest
