"""A shopper's call for staff: made at a kiosk, taken and answered by a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import StringConstraints
from sqlalchemy import bindparam, select, update

from central import bulk, feed
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, Text, about, staff_name, staff_only
from central.feed import Change
from central.tables import task
from central.texts import clean
from central.times import shown
from shop import help as calls
from sync.messages import Identifier


class HelpCall(Body):
    task: Identifier
    place: Text
    reason: Annotated[str, StringConstraints(max_length=64)]
    product: Annotated[str, StringConstraints(max_length=128)] | None = None
    title: Text | None = None
    language: Annotated[str, StringConstraints(max_length=16)] = "en"


class HelpTake(Body):
    task: Identifier
    staff: Identifier
    name: Annotated[str, StringConstraints(max_length=80)] = ""


class HelpPass(Body):
    task: Identifier
    staff: Identifier


class HelpDone(Body):
    task: Identifier
    staff: Identifier


class HelpCancel(Body):
    task: Identifier


MOST_PASSED = 10
Said = dict[str, Any] | Rejected

_THERE = select(task.c.id).where(task.c.id == bindparam("id"))


def help_call(context: Context) -> Outcome:
    asked = HelpCall.model_validate(context.command.body)
    about(context, f"task:{asked.task}")
    if context.connection.execute(_THERE, {"id": asked.task}).first() is not None:
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
    row = {"id": asked.task, "store": store, "state": "waiting", "device": context.device.install, "body": text}
    bulk.add(context.connection, task, [row])
    return Applied((Change(f"orders:{store}", "task", asked.task, text),))


def help_take(context: Context) -> Outcome:
    asked = HelpTake.model_validate(context.command.body)
    if refused := staff_only(context):
        return refused
    name = staff_name(context, asked.staff) or clean(asked.name)
    taken: Said = {"taken_by": asked.staff, "taken_name": name, "taken_at": shown(context.now)}
    return _step(context, asked.task, "take", lambda _: taken)


def help_pass(context: Context) -> Outcome:
    """Whoever took it cannot come after all: it waits again, for somebody else. Only they can say so: it rings anew for
    everybody."""
    asked = HelpPass.model_validate(context.command.body)
    if refused := staff_only(context):
        return refused

    def handed_back(body: dict[str, Any]) -> Said:
        if body.get("state") == "taken" and body.get("taken_by") != asked.staff:
            return Rejected("taken", f"{body.get('taken_name') or 'Somebody else'} has this call by now.")
        passed = [*body.get("passed", []), asked.staff][-MOST_PASSED:]
        return {"taken_by": None, "taken_name": None, "taken_at": None, "passed": passed}

    return _step(context, asked.task, "pass", handed_back)


def help_done(context: Context) -> Outcome:
    asked = HelpDone.model_validate(context.command.body)
    return staff_only(context) or _step(context, asked.task, "done", lambda _: {})


def help_cancel(context: Context) -> Outcome:
    asked = HelpCancel.model_validate(context.command.body)
    caller = context.connection.execute(select(task.c.device).where(task.c.id == asked.task)).scalar()
    if caller is not None and caller != context.device.install:
        return _UNKNOWN_CALL
    return _step(context, asked.task, "cancel", lambda _: {})


_UNKNOWN_CALL = Rejected("unknown", "This call is not known in this store.")


def _step(context: Context, task_id: str, step: calls.Step, more: Callable[[dict[str, Any]], Said]) -> Outcome:
    """Take the call one step on, by compare-and-set on its state. `more` says what else becomes of its body, None for
    what is true no longer, or why not. A call of another store does not exist here."""
    about(context, f"task:{task_id}")
    row = context.connection.execute(
        select(task.c.state, task.c.body)
        .where(task.c.id == task_id, task.c.store == context.device.store)
        .with_for_update()
    ).first()
    if row is None:
        return _UNKNOWN_CALL
    body = json.loads(row.body)
    outcome, said = calls.after(row.state, step, body.get("taken_name", "")), more(body)
    if isinstance(said, Rejected):
        return said
    if isinstance(outcome, calls.Refused):
        return Rejected(outcome.reason, outcome.words)
    whole = {name: value for name, value in (body | said).items() if value is not None}
    text = feed.canonical(whole | {"state": outcome})
    context.connection.execute(update(task).where(task.c.id == task_id).values(state=outcome, body=text))
    return Applied((Change(f"orders:{context.device.store}", "task", task_id, text),))
