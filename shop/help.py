"""A shopper's call for staff: which step may follow which state, and when nobody answering is too long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from statistics import median
from typing import Literal

State = Literal["waiting", "taken", "done", "cancelled"]
Step = Literal["take", "pass", "done", "cancel"]
Urgency = Literal["calm", "again", "everyone"]
"""How long a call has waited: it rings once, then once more, then for everyone and the manager."""

AGAIN = timedelta(minutes=2)
EVERYONE = timedelta(minutes=5)
FEWEST = 3
"""Calls that were taken, before anybody is told how long it usually takes."""

_STEPS: dict[tuple[str, str], State] = {
    ("waiting", "take"): "taken",
    ("taken", "pass"): "waiting",
    ("taken", "done"): "done",
    ("waiting", "cancel"): "cancelled",
    ("taken", "cancel"): "cancelled",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a step is not possible: a code for programs and words for the person who tried it."""

    reason: Literal["taken", "done", "cancelled", "waiting"]
    words: str


def after(state: str, step: Step, taken_name: str = "") -> State | Refused:
    """The state after `step`, or why not. `taken_name` is who has the call now, for the words."""
    following = _STEPS.get((state, step))
    if following is not None:
        return following
    if state == "taken":
        return Refused(
            "taken",
            f"{taken_name} has already taken this call." if taken_name else "Someone has already taken this call.",
        )
    if state == "cancelled":
        return Refused("cancelled", "The shopper no longer needs help.")
    if state == "done":
        return Refused("done", "This call has already been answered.")
    return Refused("waiting", "Nobody has taken this call yet.")


def urgency(waited: timedelta) -> Urgency:
    """Of a call that nobody has taken. It needs no message: every screen works it out from when the call was made."""
    if waited >= EVERYONE:
        return "everyone"
    return "again" if waited >= AGAIN else "calm"


def usual_wait(calls: Iterable[tuple[datetime, datetime | None]]) -> int | None:
    """Minutes, rounded up, until half of the calls (made, taken) had somebody; None where too few were taken to say."""
    waits = [max(0.0, (taken - made).total_seconds()) for made, taken in calls if taken is not None]
    return max(1, ceil(median(waits) / 60)) if len(waits) >= FEWEST else None
