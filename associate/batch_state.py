"""What the batch page shows beside its stops and totes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from associate.batch_rows import NOWHERE, Halt, Row

Phase = Literal["empty", "loading", "failed", "totes", "walking", "done"]
Alarm = Literal["", "wrong", "stranger", "enough", "wrong_tote", "strange_tote", "tote_taken"]


@dataclass(frozen=True, slots=True)
class BatchState:
    """`phase`: empty, loading, failed, totes (crates are bound to orders), walking, done (nothing is left to pick).
    `at`: the article in front of the person, at the place `face` of the two; `turning`: it is done with, and the next
    one comes in a moment. `puts`: where the units taken last go, as {letter, units}, and how many of that article are
    picked by now, `put_done` of `put_of`; `sure`: the tote was scanned. `alarm` of the last scan: wrong (`alarm_title`
    is another article), stranger (not in the range), enough (all of it is picked), wrong_tote (it was `alarm_letter`),
    strange_tote (not of this batch), tote_taken (it is `alarm_letter` already). `asking`: "" | quantity | look |
    leave. `seen`: units that should be on the shelf, -1 where unknown. `out`: the letter of the tote whose order
    dropped out and is not dealt with, as `out_why` says."""

    phase: Phase = "empty"
    orders: int = 0
    done: int = 0
    units: int = 0
    at: Halt = NOWHERE
    face: int = 0
    turning: bool = False
    puts: tuple[Mapping[str, object], ...] = ()
    put_done: int = 0
    put_of: int = 0
    sure: bool = False
    alarm: Alarm = ""
    alarm_title: str = ""
    alarm_letter: str = ""
    asking: str = ""
    why: str = ""
    seen: int = -1
    seen_age: str = ""
    taken: int = 0
    taken_title: str = ""
    refused: str = ""
    refused_letter: str = ""
    out: str = ""
    out_number: str = ""
    out_name: str = ""
    out_why: str = ""
    out_who: str = ""
    out_units: int = 0
    unsaved: bool = False
    pending: bool = False


def dropped(rows: Sequence[Row]) -> list[Row]:
    """Orders that are no longer this person's to collect."""
    return [row for row in rows if row.standing in ("taken", "cancelled", "left")]


def with_dropped(shown: BatchState, rows: Sequence[Row], read: Collection[str]) -> BatchState:
    """Says the first order that dropped out and of which nobody has read it yet."""
    row = next((one for one in dropped(rows) if one.id not in read), None)
    if row is None:
        return replace(shown, out="", out_number="")
    return replace(
        shown,
        out=row.letter,
        out_number=row.id,
        out_name=row.first_name,
        out_why=row.standing,
        out_who=row.who,
        out_units=row.inside,
    )
