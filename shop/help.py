"""A shopper's call for staff: which step may follow which state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["waiting", "taken", "done", "cancelled"]
Step = Literal["take", "done", "cancel"]

_STEPS: dict[tuple[str, str], State] = {
    ("waiting", "take"): "taken",
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
