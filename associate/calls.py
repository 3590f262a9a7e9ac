"""Help calls as Today shows them: who is waiting, who is on it, how long, and how far our own word of it has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Literal

from shop.help import Urgency, urgency
from shop.lookups import Task

Patience = Literal["calm", "soon", "late"]
_PATIENCE: dict[Urgency, Patience] = {"calm": "calm", "again": "soon", "everyone": "late"}
Progress = Literal["confirmed", "saved", "on_its_way"]
"""An action of this device is saved here, then on its way while there is a line, then confirmed by central."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `minutes` since it was made, or until it was over; `mine` when the person signed in has taken it;
    `passed`: somebody had taken it and cannot come."""

    id: str
    phase: str
    reason: str
    place: str
    product: str
    title: str
    language: str
    picture: str
    minutes: int
    patience: Patience
    mine: bool
    taken_name: str
    progress: Progress
    made_at: datetime
    passed: bool = False


@dataclass(frozen=True, slots=True)
class Calls:
    """Open calls are oldest first, `closed` ones (done or cancelled today) newest first. `helped` counts those done
    today; `usual_wait` is the median of whole minutes until a call was taken, None before the first."""

    waiting: tuple[Call, ...] = ()
    mine: tuple[Call, ...] = ()
    others: tuple[Call, ...] = ()
    closed: tuple[Call, ...] = ()
    helped: int = 0
    usual_wait: int | None = None


def patience(waited: timedelta) -> Patience:
    return _PATIENCE[urgency(waited)]


def sorted_calls(tasks: Iterable[Task], me: str, now: datetime, online: bool) -> Calls:
    """The calls of a store in the groups of the page. `me` is a staff id, "" while nobody is signed in."""
    helps = sorted((t for t in tasks if t.kind == "help"), key=lambda t: t.made_at)
    rows = [(t, call(t, me, now, online)) for t in helps]
    waits = [minutes(t.taken_at - t.made_at) for t in helps if t.taken_at is not None]
    return Calls(
        waiting=tuple(c for _, c in rows if c.phase == "waiting"),
        mine=tuple(c for _, c in rows if c.phase == "taken" and c.mine),
        others=tuple(c for _, c in rows if c.phase == "taken" and not c.mine),
        closed=tuple(c for _, c in reversed(rows) if c.phase in {"done", "cancelled"}),
        helped=sum(1 for _, c in rows if c.phase == "done"),
        usual_wait=round(median(waits)) if waits else None,
    )


def call(task: Task, me: str, now: datetime, online: bool) -> Call:
    waited = max(timedelta(), now - task.made_at)
    return Call(
        id=task.id,
        phase=task.state,
        reason=task.reason,
        place=task.place or task.device,
        product=task.product or "",
        title=task.title,
        language=task.language,
        picture="",
        minutes=minutes(waited),
        patience=patience(waited) if task.state == "waiting" else "calm",
        mine=bool(me) and task.taken_by == me,
        taken_name=task.taken_name,
        progress=progress(task.pending, online),
        made_at=task.made_at,
        passed=bool(task.passed) and task.state == "waiting",
    )


def progress(pending: bool, online: bool) -> Progress:
    if not pending:
        return "confirmed"
    return "on_its_way" if online else "saved"


def minutes(span: timedelta) -> int:
    return max(0, int(span.total_seconds() // 60))


def newly_waiting(before: Iterable[Call], after: Iterable[Call]) -> tuple[Call, ...]:
    """Calls that were not waiting a moment ago, also those that were passed on: these ring."""
    known = {c.id for c in before}
    return tuple(c for c in after if c.id not in known)


def more_pressing(before: Iterable[Call], after: Iterable[Call]) -> tuple[Call, ...]:
    """Calls that nobody has taken for too long by now: these ring once more."""
    known = {c.id: c.patience for c in before}
    return tuple(c for c in after if c.id in known and c.patience not in ("calm", known[c.id]))
