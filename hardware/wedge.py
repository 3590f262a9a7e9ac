"""Telling a keyboard-wedge scanner from a person typing, by the events' own times. Pure: no clock, no Qt.

A scanner types keys at machine speed (1-15 ms apart, some Bluetooth ones 30-50 ms) and ends with Enter, Tab or a pause.
The first key cannot be known to be a scan: keys are held for at most `HOLD_MS` and given back in order when no burst
came, so that a person loses nothing.

A burst that may not be whole is doubted and never handed over: two scanners typing into each other, a code whose head
was taken for typing, a code that stopped in the middle. That is why a finished code still waits for a moment: the other
scanner's next key comes within it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from statistics import median_low
from typing import Generic, Literal, TypeVar

HOLD_MS = 60
MOST_CHARACTERS = 4096
"""A burst longer than this is cut off: memory is bounded whatever is scanned."""
GS = "\x1d"
FAST_GAP_MS = 55
"""The longest pause inside a code before it is known to be one. People roll two or three keys that fast, not eight."""
SURE = 8
"""So many keys in a row at machine speed were typed by nobody: now one late key is forgiven (Bluetooth)."""
JITTER_MS = 150
BRISK_MS, EVEN_MS = 30, 12
"""A burst of fewer than `SURE` keys is a machine's if it is this fast on average, or this regular."""
HASTY_MS = 15
"""Nobody presses Enter, Tab or a key with Ctrl this soon after another key: two such keys are a scan."""
SETTLE_MS = 60
NEAR_MS = 150
"""A burst this soon after a typed character may have lost its head to it."""

Key = TypeVar("Key", bound=Hashable)
Doubt = Literal["", "mixed", "head", "cut"]


@dataclass(frozen=True, slots=True)
class Habits:
    """How the scanner of this device types. `gap_ms`: the longest pause inside a code; above `FAST_GAP_MS` only codes
    that begin with `prefix` or an AIM identifier are waited for. `with_end` / `without_end`: the fewest keys of a code
    that ends with Enter or Tab, or with a pause; `prefix`/`suffix` are removed. `end` is what ends a code: Enter
    ("\\r"), Tab, both, "" for a pause, None where it is not known. `layout` is the keyboard that turns its characters
    (see `layouts.NAMES`), "" not known; `gs`: the character it types for the group separator."""

    gap_ms: int = FAST_GAP_MS
    with_end: int = 4
    without_end: int = 6
    prefix: str = ""
    suffix: str = ""
    end: str | None = None
    layout: str = ""
    gs: str = GS


@dataclass(frozen=True, slots=True)
class Scan:
    """One code as typed. `symbology` is the AIM identifier ("]E0") or "" when the scanner sends none. With a `doubt`
    there is no text: it may not be what was scanned."""

    text: str
    symbology: str = ""
    doubt: Doubt = ""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Key]):
    """What to do now: `replay` these keys to whatever has the focus, in order, and tell of `scan`."""

    replay: tuple[Key, ...] = ()
    scan: Scan | None = None


@dataclass(slots=True)
class _Burst(Generic[Key]):
    """What is held."""

    keys: list[Key] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    near: bool = False
    late: bool = False
    ended: str = ""
    mixed: bool = False

    def add(self, key: Key, text: str, gap: int | None) -> None:
        if len(self.keys) >= MOST_CHARACTERS:
            return
        self.keys.append(key)
        self.text.append(text)
        if gap is not None:
            self.gaps.append(gap)
            self.late = self.late or gap > FAST_GAP_MS

    @property
    def sure(self) -> bool:
        return len(self.keys) >= SURE

    @property
    def machine(self) -> bool:
        """Typed by no person."""
        if self.sure or not self.gaps:
            return self.sure
        return sum(self.gaps) <= BRISK_MS * len(self.gaps) or max(self.gaps) - min(self.gaps) <= EVEN_MS

    @property
    def hasty(self) -> bool:
        """Too short for a code, and typed by no person: a label with one control character on it."""
        return bool(self.gaps) and max(self.gaps) <= HASTY_MS and any(not t.isprintable() or not t for t in self.text)

    def settle_ms(self, *, marked: bool) -> int:
        """How long after the end another scanner's key would come. It hides neither in an even rhythm nor in front of
        a mark."""
        usual = median_low(self.gaps)
        if marked and all(0.75 * usual <= gap <= 1.25 * usual for gap in self.gaps):
            return min(SETTLE_MS, 5 + 5 * usual // 2)
        return max(SETTLE_MS, min(JITTER_MS, 6 * max(self.gaps) // 5))


@dataclass(slots=True)
class Wedge(Generic[Key]):
    """Feed `press` every key; call `pause` when `wait_ms` passed without one. `Key` is whatever the caller needs to
    replay it; the rule never looks inside."""

    habits: Habits = field(default_factory=Habits)
    _burst: _Burst[Key] = field(default_factory=_Burst)
    _last_ms: int = 0
    _typed_ms: int | None = None

    @property
    def holding(self) -> bool:
        return bool(self._burst.keys)

    @property
    def certain(self) -> bool:
        """What is held is a burst for sure."""
        return bool(self._burst.ended) or self._burst.sure

    @property
    def last_ms(self) -> int:
        """When the last key came."""
        return self._last_ms

    @property
    def wait_ms(self) -> int:
        """How long to wait for another key before `pause`; 0 while nothing is held."""
        burst = self._burst
        if not burst.keys:
            return 0
        if burst.mixed:
            return SETTLE_MS
        if burst.ended:
            return self._settle_ms()
        return JITTER_MS if burst.sure else max(HOLD_MS, self._slowest() + 5)

    def press(self, key: Key, text: str, at_ms: int, *, ends: bool = False) -> Outcome[Key]:
        """`text` is what the key types ("" for arrows and the like), `ends` says Enter or Tab."""
        gap = at_ms - self._last_ms if self.holding else None
        late = gap is not None and not 0 <= gap <= self._longest()
        before: Outcome[Key] = self.pause() if late else Outcome()
        self._last_ms = at_ms
        if self._burst.ended:
            self._after_end(text or ("\r" if ends else "·"))
        else:
            self._take(key, text, None if late else gap, ends=ends)
        return before

    def amend(self, text: str) -> None:
        """What the last keys typed together (a character by its number on the keypad)."""
        if self.holding and not self._burst.ended:
            self._burst.text[-1] += text

    def pause(self) -> Outcome[Key]:
        """No key came in time: the end of a code, or a person."""
        burst, self._burst = self._burst, _Burst()
        if burst.ended or burst.hasty or (len(burst.keys) >= self.habits.without_end and burst.machine):
            return Outcome(scan=self._scan(burst))
        if any(text.isprintable() and text for text in burst.text):
            self._typed_ms = self._last_ms
        return Outcome(replay=tuple(burst.keys))

    def _take(self, key: Key, text: str, gap: int | None, *, ends: bool) -> None:
        burst = self._burst
        if not burst.keys:
            burst.near = self._typed_ms is not None and 0 <= self._last_ms - self._typed_ms <= NEAR_MS
        if ends and len(burst.keys) >= self.habits.with_end and burst.machine:
            burst.ended = text or "\r"
            burst.gaps.append(gap or 0)
            return
        burst.add(key, text or ("\r" if ends else ""), gap)

    def _after_end(self, text: str) -> None:
        """Another end (CR and LF) is part of the first; the same one again, or any other key, is somebody else's."""
        burst = self._burst
        if burst.mixed:
            return
        burst.ended += text
        once = set(burst.ended) <= set("\r\n\t") and len(set(burst.ended)) == len(burst.ended)
        burst.mixed = not (once or (self.habits.end or "").startswith(burst.ended))

    def _longest(self) -> int:
        """The longest gap before a key that still belongs to what is held."""
        burst = self._burst
        if burst.ended:
            return SETTLE_MS if burst.mixed else self._settle_ms()
        return JITTER_MS if burst.sure else self._slowest()

    def _settle_ms(self) -> int:
        return self._burst.settle_ms(marked=self._marked(self._burst))

    def _slowest(self) -> int:
        """A slow scanner is waited for only once its own mark came first: nobody's typing waits for it."""
        fast = min(self.habits.gap_ms, FAST_GAP_MS)
        return max(fast, self.habits.gap_ms) if self._marked(self._burst) else fast

    def _marked(self, burst: _Burst[Key]) -> bool:
        """What is held begins as a scanner begins its codes."""
        begun, prefix = "".join(burst.text[:SURE]), self.habits.prefix
        return begun[:1] in AIM_STARTS or (bool(prefix and begun) and begun.startswith(prefix[: len(begun)]))

    def _scan(self, burst: _Burst[Key]) -> Scan:
        doubt = self._doubt(burst)
        return Scan("", doubt=doubt) if doubt else code("".join(burst.text), self.habits)

    def _doubt(self, burst: _Burst[Key]) -> Doubt:
        if burst.mixed:
            return "mixed"
        if not burst.ended and (burst.late or self.habits.end):
            return "cut"
        return "head" if burst.near and not self._marked(burst) else ""


_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
AIM_STARTS = frozenset("]+$¨`")
"""What the bracket of an AIM identifier is on the keyboards of `layouts`."""


def code(text: str, habits: Habits = Habits()) -> Scan:
    """The typed text without prefix and suffix, its AIM identifier split off, group separators in one form."""
    text = text.removeprefix(habits.prefix)
    if habits.suffix:
        text = text.removesuffix(habits.suffix)
    if habits.gs and habits.gs != GS:
        text = text.replace(habits.gs, GS)
    return named(text, habits.prefix)


def named(text: str, prefix: str = "") -> Scan:
    """The AIM identifier split off, and a prefix that came after it."""
    if len(text) > 3 and _AIM.match(text):
        return Scan(text[3:].removeprefix(prefix).lstrip(GS), text[:3])
    return Scan(text)
