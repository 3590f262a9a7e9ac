"""What each type of command does. A handler changes central's tables and says what changed in the feed.

The registry maps (type, version) to its handler; a pair that is not in it is parked by `central.commands`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection, insert, select, update

from central import feed
from central.devices import Device
from central.feed import Change
from central.tables import entity, task
from central.texts import clean
from central.times import shown
from shop import help as calls
from sync.messages import Command, Identifier


@dataclass(frozen=True, slots=True)
class Context:
    """One command at work: the open transaction, who sent it, and central's time."""

    connection: Connection
    device: Device
    command: Command
    now: datetime


@dataclass(frozen=True, slots=True)
class Applied:
    """Done. `changes` are published by the caller, in the same transaction."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """The business says no, in words for the person."""

    reason: str
    words: str


class Malformed(ValueError):
    """The body does not say what this type of command needs: kept for a person to look at."""


Outcome = Applied | Rejected
Handler = Callable[[Context], Outcome]

Line = Annotated[str, StringConstraints(max_length=200)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class HelpCall(_Body):
    task: Identifier
    place: Line
    reason: Annotated[str, StringConstraints(max_length=64)]
    product: Annotated[str, StringConstraints(max_length=128)] | None = None
    title: Line | None = None
    language: Annotated[str, StringConstraints(max_length=16)] = "en"


class HelpTake(_Body):
    task: Identifier
    staff: Identifier
    name: Annotated[str, StringConstraints(max_length=80)] = ""


class HelpDone(_Body):
    task: Identifier
    staff: Identifier


class HelpCancel(_Body):
    task: Identifier


def help_call(context: Context) -> Outcome:
    asked = HelpCall.model_validate(context.command.body)
    _about_task(context, asked.task)
    if context.connection.execute(select(task.c.id).where(task.c.id == asked.task)).first() is not None:
        return Rejected("exists", "This call has already been made.")
    body: dict[str, Any] = {
        "kind": "help",
        "state": "waiting",
        "device": context.device.install,
        "place": clean(asked.place),
        "reason": clean(asked.reason),
        "language": clean(asked.language),
        # A device's clock may be ahead; a call is never from the future.
        "made_at": min(shown(context.command.made_at), shown(context.now)),
    }
    body |= {name: clean(value) for name, value in (("product", asked.product), ("title", asked.title)) if value}
    store, text = context.device.store, feed.canonical(body)
    context.connection.execute(
        insert(task).values(id=asked.task, store=store, state="waiting", device=context.device.install, body=text)
    )
    return Applied((Change(f"orders:{store}", "task", asked.task, text),))


def help_take(context: Context) -> Outcome:
    asked = HelpTake.model_validate(context.command.body)
    if refused := _staff_only(context):
        return refused
    name = _staff_name(context, asked.staff) or clean(asked.name)
    return _step(
        context, asked.task, "take", {"taken_by": asked.staff, "taken_name": name, "taken_at": shown(context.now)}
    )


def help_done(context: Context) -> Outcome:
    asked = HelpDone.model_validate(context.command.body)
    return _staff_only(context) or _step(context, asked.task, "done", {})


def help_cancel(context: Context) -> Outcome:
    asked = HelpCancel.model_validate(context.command.body)
    caller = context.connection.execute(select(task.c.device).where(task.c.id == asked.task)).scalar()
    if caller is not None and caller != context.device.install:
        return _UNKNOWN_CALL
    return _step(context, asked.task, "cancel", {})


HANDLERS: dict[tuple[str, int], Handler] = {
    ("help.call", 1): help_call,
    ("help.take", 1): help_take,
    ("help.done", 1): help_done,
    ("help.cancel", 1): help_cancel,
}

_UNKNOWN_CALL = Rejected("unknown", "This call is not known in this store.")


def _step(context: Context, task_id: str, step: calls.Step, more: dict[str, str]) -> Outcome:
    """Take the call one step on, by compare-and-set on its state. A call of another store does not exist here."""
    _about_task(context, task_id)
    row = context.connection.execute(
        select(task.c.state, task.c.body)
        .where(task.c.id == task_id, task.c.store == context.device.store)
        .with_for_update()
    ).first()
    if row is None:
        return _UNKNOWN_CALL
    body = json.loads(row.body)
    outcome = calls.after(row.state, step, body.get("taken_name", ""))
    if isinstance(outcome, calls.Refused):
        return Rejected(outcome.reason, outcome.words)
    text = feed.canonical(body | more | {"state": outcome})
    context.connection.execute(update(task).where(task.c.id == task_id).values(state=outcome, body=text))
    return Applied((Change(f"orders:{context.device.store}", "task", task_id, text),))


def _about_task(context: Context, task_id: str) -> None:
    if context.command.aggregate != f"task:{task_id}":
        raise Malformed(f"aggregate {context.command.aggregate} is not task:{task_id}")


def _staff_only(context: Context) -> Rejected | None:
    if context.device.role in ("associate", "manager"):
        return None
    return Rejected("role", "Only a staff device can do this.")


def _staff_name(context: Context, staff_id: str) -> str:
    """As central knows the person; "" for somebody it does not know in this store."""
    found = context.connection.execute(
        select(entity.c.body).where(
            entity.c.scope == f"staff:{context.device.store}",
            entity.c.kind == "staff",
            entity.c.id == staff_id,
            entity.c.deleted_at.is_(None),
        )
    ).scalar()
    return str(json.loads(found).get("name", "")) if found else ""
