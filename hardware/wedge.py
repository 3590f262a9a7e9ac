"""Telling a keyboard-wedge scanner from a person typing, by the events' own times. Pure: no clock, no Qt.

A scanner types printable keys at machine speed (1-15 ms apart, some Bluetooth ones 30-50 ms) and ends with Enter, Tab
or a pause. The first key cannot be known to be a scan: keys are held for at most `HOLD_MS` and given back in order when
no burst came, so that a person loses nothing. Two scanners typing into each other are beyond this rule.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

HOLD_MS = 60
MOST_CHARACTERS = 4096
"""A burst longer than this is cut off: memory is bounded whatever is scanned."""
GS = "\x1d"

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Habits:
    """How the scanner of this device types. `gap_ms`: the longest pause inside a code; `with_end` / `without_end`: the
    fewest characters of a code that ends with Enter or Tab, or with a pause; `prefix`/`suffix` are removed."""

    gap_ms: int = 55
    with_end: int = 4
    without_end: int = 6
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """One code as typed. `symbology` is the AIM identifier ("]E0") or "" when the scanner sends none."""

    text: str
    symbology: str = ""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Key]):
    """What to do now: `replay` these keys to whatever has the focus, in order, and tell of `scan`."""

    replay: tuple[Key, ...] = ()
    scan: Scan | None = None


@dataclass(slots=True)
class Wedge(Generic[Key]):
    """Feed `press` every key; call `pause` when `HOLD_MS` passed without one. `Key` is whatever the caller needs to
    replay it; the rule never looks inside."""

    habits: Habits = field(default_factory=Habits)
    _keys: list[Key] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _last_ms: int = 0

    @property
    def holding(self) -> bool:
        return bool(self._keys)

    def press(self, key: Key, text: str, at_ms: int, *, ends: bool = False) -> Outcome[Key]:
        """`text` is what the key types ("" for arrows and the like), `ends` says Enter or Tab."""
        late = bool(self._keys) and not 0 <= at_ms - self._last_ms <= self.habits.gap_ms
        before: Outcome[Key] = self.pause() if late else Outcome()
        if ends:
            return self._end(key, before)
        self._last_ms = at_ms
        self._keys.append(key)
        if len(self._text) < MOST_CHARACTERS:
            self._text.append(text)
        return before

    def pause(self) -> Outcome[Key]:
        """No key came in time: a code without an end, or a person."""
        return self._close(self.habits.without_end, ())

    def _end(self, key: Key, before: Outcome[Key]) -> Outcome[Key]:
        if not self._keys:
            return Outcome((*before.replay, key), before.scan)
        return self._close(self.habits.with_end, (key,))

    def _close(self, fewest: int, end: tuple[Key, ...]) -> Outcome[Key]:
        keys, text = tuple(self._keys), "".join(self._text)
        self._keys.clear()
        self._text.clear()
        if len(text) >= fewest:
            return Outcome(scan=code(text, self.habits))
        return Outcome(replay=(*keys, *end))


def code(text: str, habits: Habits = Habits()) -> Scan:
    """The typed text without prefix and suffix, its AIM identifier split off, group separators in one form."""
    text = text.removeprefix(habits.prefix)
    if habits.suffix:
        text = text.removesuffix(habits.suffix)
    if len(text) > 3 and text[0] == "]" and text[1].isalpha() and text[2].isalnum():
        return Scan(text[3:].lstrip(GS), text[:3])
    return Scan(text)
