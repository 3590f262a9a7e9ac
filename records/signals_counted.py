"""What happens at this device, counted by the hour until central was told of it, and what central tells of all of them.

The row of an hour keeps its counts and how often it was told: a message says all of an hour anew, with the next number.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import structlog

from records import outbox
from records.bodies import Misfit, dump, moment, number, text
from records.files import Connection
from records.ids import uuid7
from records.outbox import Action
from shop.feedback import HIGHEST, FeedbackDay
from shop.lookups import Device
from shop.signals import EVERY, KEPT, LARGEST, MOST_HOURS, NAMES, DeviceHour, Name, hour_of

log = structlog.get_logger(__name__)
Fact = TypeVar("Fact")

LANE = 2
HOURS, DAYS = "visits", "feedback"
"""The kinds of central's entities."""


def count(connection: Connection, install: str, counts: Mapping[Name, int], now: datetime) -> None:
    """Add these to the present hour."""
    hour = hour_of(now).isoformat()
    row = connection.execute("SELECT body FROM signal_hour WHERE install = ? AND hour = ?", (install, hour)).fetchone()
    known: dict[str, int] = json.loads(row[0]) if row else {}
    body = known | {name: min(LARGEST, known.get(name, 0) + n) for name, n in counts.items()}
    connection.execute(
        "INSERT INTO signal_hour (install, hour, body) VALUES (?, ?, ?)"
        " ON CONFLICT (install, hour) DO UPDATE SET body = excluded.body",
        (install, hour, dump(body)),
    )


def waiting(connection: Connection, install: str, now: datetime) -> bool:
    """Whether something was counted and the last message is long enough ago. A clock that was set back does not stop
    the next one."""
    fresh = "SELECT 1 FROM signal_hour WHERE install = ? AND body <> told LIMIT 1"
    if connection.execute(fresh, (install,)).fetchone() is None:
        return False
    (last,) = connection.execute("SELECT max(made_at) FROM outbox WHERE type = 'signals.count'").fetchone()
    return last is None or not now - EVERY < moment(last) <= now


def tell(connection: Connection, device: Device, now: datetime) -> bool:
    """Put a message of all hours with something new into the outbox if one is due: in one transaction with its number,
    so that nothing is lost between the two. Hours of which central keeps nothing any more go."""
    if not waiting(connection, device.install, now):
        return False
    oldest = hour_of(now - KEPT).isoformat()
    connection.execute("DELETE FROM signal_hour WHERE install <> ? OR hour < ?", (device.install, oldest))
    rows = connection.execute(
        "SELECT hour, tellings + 1, body FROM signal_hour WHERE body <> told ORDER BY hour LIMIT ?", (MOST_HOURS,)
    ).fetchall()
    if not rows:
        return False
    connection.executemany(
        "UPDATE signal_hour SET told = body, tellings = ? WHERE install = ? AND hour = ?",
        [(n, device.install, hour) for hour, n, _ in rows],
    )
    hours = [{"hour": hour, "n": n, "counts": json.loads(body)} for hour, n, body in rows]
    action = Action(uuid7(now), LANE, f"signals:{device.store}", "signals.count", {"hours": hours})
    outbox.add(connection, action, device.install, now)
    return True


def hours(connection: Connection) -> tuple[DeviceHour, ...]:
    """What all devices of this store counted, as central has it. What a newer version counts beside is left out."""
    return tuple(one for row in _bodies(connection, HOURS) if (one := _read(HOURS, row, _hour)) is not None)


def days(connection: Connection) -> tuple[FeedbackDay, ...]:
    """What shoppers of this store said, the oldest day first."""
    found = (_read(DAYS, row, _day) for row in _bodies(connection, DAYS))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.day))


def _bodies(connection: Connection, kind: str) -> list[tuple[str, str]]:
    sql = "SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'"
    return list(connection.execute(sql, (kind,)).fetchall())


def _read(kind: str, row: tuple[str, str], read: Callable[[Mapping[str, Any]], Fact]) -> Fact | None:
    try:
        return read(json.loads(row[1]))
    except (Misfit, ValueError) as error:
        log.warning("body_not_understood", kind=kind, id=row[0], error=str(error)[:80])
        return None


def _hour(body: Mapping[str, Any]) -> DeviceHour:
    counts = body.get("counts")
    if not isinstance(counts, dict):
        raise Misfit("counts")
    return DeviceHour(
        device=text(body, "device", None),
        name=text(body, "name"),
        hour=moment(text(body, "hour", None)).astimezone(UTC),
        counts={name: number(counts, name) for name in NAMES if name in counts},
        told=moment(text(body, "told", None)),
    )


def _day(body: Mapping[str, Any]) -> FeedbackDay:
    scores = body.get("scores")
    if not isinstance(scores, list) or len(scores) != HIGHEST + 1:
        raise Misfit("scores")
    return FeedbackDay(
        day=date.fromisoformat(text(body, "day", None)),
        scores=tuple(number({"n": one}, "n") for one in scores),
        words=_counts(body, "words"),
        said=_counts(body, "said"),
    )


def _counts(body: Mapping[str, Any], key: str) -> dict[str, int]:
    counts = body.get(key, {})
    if not isinstance(counts, dict):
        raise Misfit(key)
    return {word: number(counts, word) for word in counts}
