"""Signed codes are good once. A device sees to that for itself; two devices without a network cannot, so it is seen
here: the second use is refused where it was to allow something, and listed in any case, with both who did it."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints
from sqlalchemy import Row, insert, select, update

from central import conflicts
from central.conflicts import Party
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about
from central.effects.stock import party
from central.feed import Change
from central.tables import hand_over as hand_overs
from central.tables import used_code
from central.times import stamp
from shop.signed_codes import Kind
from sync.messages import Identifier

Nonce = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class UseAsked(Body):
    nonce: Nonce
    kind: Kind
    actor: Identifier | Annotated[str, StringConstraints(max_length=0)] = ""


def use(context: Context) -> Outcome:
    """A code has shown something on a device. It is too late to refuse that: what is wrong with it is listed."""
    asked = UseAsked.model_validate(context.command.body)
    about(context, f"code:{asked.nonce}")
    if (first := _used(context, asked.nonce)) is not None:
        return Applied((_listed(context, asked.nonce, asked.actor, first),))
    note(context, asked.nonce, asked.kind, asked.actor)
    return Applied(())


def again(context: Context, nonce: str, actor: str) -> Rejected | None:
    """The refusal of a step that a code was to allow which had allowed another one before. A hand-over that was undone
    does not count. The caller holds the order."""
    first = _used(context, nonce)
    if first is None or _undone(context, first):
        return None
    words = "This code has already been used. Please look at the order again."
    return Rejected("code_used", words, (_listed(context, nonce, actor, first),))


def note(context: Context, nonce: str, kind: Kind, actor: str) -> None:
    """Whoever writes the same nonce at the same moment fails, and finds it when it looks again."""
    row = {
        "kind": kind,
        "aggregate": context.command.aggregate,
        "command": context.command.id,
        "device": context.device.install,
        "actor": actor,
        "at": stamp(context.done_at),
    }
    done = context.connection.execute(update(used_code).where(used_code.c.nonce == nonce).values(**row))
    if done.rowcount == 0:
        context.connection.execute(insert(used_code).values(nonce=nonce, **row))


def _used(context: Context, nonce: str) -> Row[tuple[str, ...]] | None:
    return context.connection.execute(select(used_code).where(used_code.c.nonce == nonce)).first()


def _undone(context: Context, first: Row[tuple[str, ...]]) -> bool:
    of_command = select(hand_overs.c.undone_by).where(hand_overs.c.command == first.command)
    found = context.connection.execute(of_command).scalars().all()
    return bool(found) and all(one is not None for one in found)


def _listed(context: Context, nonce: str, actor: str, first: Row[tuple[str, ...]]) -> Change:
    return conflicts.add(
        context.connection,
        "code_used_twice",
        context.device.store,
        context.command.aggregate,
        first=Party(first.command, first.device, first.actor, first.at),
        second=party(context, actor),
        evidence={"kind": first.kind, "nonce": nonce},
        now=context.now,
    )
