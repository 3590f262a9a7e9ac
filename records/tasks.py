"""Calls for staff: central's rows with this device's own changes laid over them."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import structlog

from records import overlays
from records.bodies import Misfit, task_of
from records.files import Connection
from shop.lookups import Task

log = structlog.get_logger(__name__)

OPEN = ("waiting", "taken")


def all_of(connection: Connection, now: datetime, time_zone: str) -> tuple[Task, ...]:
    """Open ones and those of today (by the store's clock), newest first."""
    midnight = _midnight(now, time_zone)
    rows = connection.execute(
        "SELECT id, body FROM task WHERE state IN ('waiting', 'taken')"
        " UNION SELECT id, body FROM task WHERE made_at >= ?",
        ((midnight - timedelta(days=1)).isoformat(),),
    )
    bodies = {one: json.loads(body) for one, body in rows}
    laid = overlays.laid(connection, "task")
    for one, changes in laid.items():
        bodies[one] = {**(bodies.get(one) or _body(connection, one)), **changes}
    tasks = [task for one, body in bodies.items() if (task := _task(one, body, pending=one in laid))]
    shown = [task for task in tasks if task.state in OPEN or task.made_at >= midnight]
    return tuple(sorted(shown, key=lambda task: (task.made_at, task.id), reverse=True))


def one_of(connection: Connection, task_id: str) -> Task | None:
    laid = overlays.laid(connection, "task", task_id)
    body = {**_body(connection, task_id), **laid.get(task_id, {})}
    return _task(task_id, body, pending=bool(laid)) if body else None


def _body(connection: Connection, task_id: str) -> dict[str, object]:
    row = connection.execute("SELECT body FROM task WHERE id = ?", (task_id,)).fetchone()
    return dict(json.loads(row[0])) if row else {}


def _task(task_id: str, body: dict[str, object], *, pending: bool) -> Task | None:
    try:
        return task_of(task_id, body, pending=pending)
    except Misfit as error:
        if not pending:  # a change of ours to a task that central has removed is no news
            log.warning("body_not_understood", kind="task", id=task_id, error=str(error)[:80])
        return None


def _midnight(now: datetime, time_zone: str) -> datetime:
    try:
        local = now.astimezone(ZoneInfo(time_zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        local = now
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
