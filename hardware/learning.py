"""Learning a keyboard-wedge scanner from three scans of a code whose text is known. Pure.

    learn((keys, keys, keys)) -> Learnt(habits, ...) or Trouble("typed")

The known square code holds a group separator and characters that stand elsewhere on every keyboard of `layouts`; the
known bars are for scanners that read nothing else, and teach less.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import Literal

from hardware.layouts import NAMES, meant, typed
from hardware.wedge import FAST_GAP_MS, GS, Habits

SQUARE = f"Storeside set-up:Zy7/aq@#{GS}w_5"
"""Text of the QR code to learn from."""
BARS = "9529999000019"
"""EAN-13 to learn from: GS1's prefix for demonstrations, on no goods."""
SCANS = 3
SLOWEST_MS = 120
"""A scanner slower than this between two keys cannot be told from a person."""
PERSON_MS = 90

Keys = Sequence[tuple[str, int]]
"""(character, time in ms) of each key of one scan."""
Why = Literal["typed", "differ", "lost", "other_code", "too_slow", "slow_unmarked"]
Separator = Literal["sent", "left_out", ""]
_ENDS = "\r\n\t"
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Learnt:
    """What three scans taught. `aim`: the scanner says how a code was printed; `separator`: whether group separators
    arrive ("" could not be seen); `key_ms`: the usual time from key to key."""

    habits: Habits
    aim: bool = False
    separator: Separator = ""
    key_ms: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Nothing was learnt."""

    why: Why


@dataclass(frozen=True, slots=True)
class _Form:
    """How one scan wrapped the known text."""

    prefix: str
    suffix: str
    end: str
    layout: str
    aim: bool
    gs: str | None


def learn(scans: Sequence[Keys]) -> Learnt | Trouble:
    """`scans`: at least one; the page asks for `SCANS`."""
    forms = [_form(keys) for keys in scans]
    wrong = next((form for form in forms if isinstance(form, Trouble)), None)
    if wrong is not None:
        return wrong
    first = forms[0]
    if not isinstance(first, _Form) or any(form != first for form in forms):
        return Trouble("differ")
    slowest = max(max(_gaps(keys)) for keys in scans)
    if slowest > SLOWEST_MS:
        return Trouble("too_slow")
    if slowest > FAST_GAP_MS and not (first.prefix or first.aim):
        return Trouble("slow_unmarked")
    return _learnt(first, slowest, round(fmean(gap for keys in scans for gap in _gaps(keys))))


def _learnt(form: _Form, slowest: int, usual: int) -> Learnt:
    gap = slowest + slowest // 4 + 5 if slowest > FAST_GAP_MS else FAST_GAP_MS
    separator: Separator = "" if form.gs is None else "sent" if form.gs else "left_out"
    habits = Habits(gap, prefix=form.prefix, suffix=form.suffix, end=form.end, layout=form.layout, gs=form.gs or GS)
    return Learnt(habits, form.aim, separator, usual)


def _gaps(keys: Keys) -> list[int]:
    return [after[1] - before[1] for before, after in pairwise(keys)] or [0]


def _form(keys: Keys) -> _Form | Trouble:
    whole = "".join(character for character, _at in keys)
    text = whole.rstrip(_ENDS)
    for layout in NAMES:
        form = _square(text, whole[len(text) :], layout) or _bars(text, whole[len(text) :], layout)
        if form is not None:
            return form
    if fmean(_gaps(keys)) > FAST_GAP_MS:
        return Trouble("typed")
    return Trouble("lost" if _some_of(text, SQUARE) or _some_of(text, BARS) else "other_code")


def _square(text: str, end: str, layout: str) -> _Form | None:
    head, tail = (re.escape(typed(part, layout)) for part in SQUARE.split(GS))
    found = re.search(f"{head}(.?){tail}", text, re.DOTALL)
    if found is None:
        return None
    return _wrapped(text[: found.start()], text[found.end() :], end, layout, found[1])


def _bars(text: str, end: str, layout: str) -> _Form | None:
    """Digits stand in the same place nearly everywhere: most layouts stay unknown."""
    digits = typed(BARS, layout)
    before, found, after = text.partition(digits)
    return _wrapped(before, after, end, layout if digits != BARS else "", None) if found else None


def _wrapped(before: str, after: str, end: str, layout: str, gs: str | None) -> _Form:
    aim = _aim(before, layout)
    prefix = before[: aim.start()] + before[aim.end() :] if aim else before
    return _Form(prefix, after, end, layout, aim is not None, gs)


def _aim(before: str, layout: str) -> re.Match[str] | None:
    """The AIM identifier in front of or behind the prefix; on any keyboard while the digits do not say which it is."""
    for name in (layout,) if layout else NAMES:
        turned = meant(before, name)
        found = _AIM.match(turned) or re.search(_AIM.pattern + "$", turned)
        if found is not None:
            return found
    return None


def _some_of(text: str, known: str) -> bool:
    """Most of the known text, in its order, with characters missing."""
    rest = iter(known)
    there = [character for character in text if character in rest]
    return len(there) == len(text) and 2 * len(text) >= len(known)


# --- kept on the device

_VERSION = 1


def file_in(folder: Path) -> Path:
    """Where a device's data folder keeps what was learnt. Nothing personal is in it."""
    return folder / "scanner.json"


def keep(folder: Path, learnt: Learnt) -> None:
    """Write it whole or not at all. Raises OSError."""
    path = file_in(folder)
    aside = path.with_suffix(".new")
    aside.write_text(json.dumps({"version": _VERSION, **asdict(learnt)}, indent=1), encoding="utf-8")
    aside.replace(path)


def forget(folder: Path) -> None:
    """Back to a scanner as delivered. Raises OSError."""
    file_in(folder).unlink(missing_ok=True)


def kept(folder: Path) -> Learnt | None:
    """What was learnt here; None when nothing was. Raises ValueError when the file is damaged, OSError."""
    try:
        raw = json.loads(file_in(folder).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    try:
        if raw.pop("version") != _VERSION:
            raise ValueError("another version")
        return _sound(Learnt(Habits(**raw.pop("habits")), **raw))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("not what this program writes") from error


def _sound(learnt: Learnt) -> Learnt:
    """Raises ValueError for habits that no scan can have taught."""
    habits = learnt.habits
    words = (habits.prefix, habits.suffix, habits.layout, habits.gs, habits.end or "", learnt.separator)
    numbers = (habits.gap_ms, habits.with_end, habits.without_end, learnt.key_ms)
    right = all(type(word) is str and len(word) <= 64 for word in words) and all(type(n) is int for n in numbers)
    if not right or not 1 <= habits.gap_ms <= 2 * SLOWEST_MS or min(habits.with_end, habits.without_end) < 2:
        raise ValueError("habits out of range")
    return learnt
