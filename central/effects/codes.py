"""Codes that the devices of a store saw and nobody knows: added up per store, until somebody takes care of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import Field, StringConstraints
from sqlalchemy import Connection, delete, insert, select, update

from central import feed
from central.effects.handling import Applied, Body, Context, Malformed, Outcome, about, hold_store, staff_only
from central.feed import Change
from central.tables import install, unknown_code
from central.texts import clean
from central.times import shown
from shop.unknown_codes import MOST_KEPT, MOST_SENT, MOST_SHOWN, Reason, Unknown
from sync.messages import Identifier

KIND = "unknown_code"
MOST_DEVICES = 20


class Seen(Body):
    why: Reason
    what: Annotated[str, StringConstraints(max_length=MOST_SHOWN)]
    n: Annotated[int, Field(ge=1, le=1_000_000)]
    last: Annotated[str, StringConstraints(max_length=40)]


class UnknownCodes(Body):
    seen: Annotated[list[Seen], Field(min_length=1, max_length=MOST_SENT)]


class Forget(Body):
    id: Annotated[str, StringConstraints(pattern="^[0-9a-f]{16}$")]
    staff: Identifier


def unknown(context: Context) -> Outcome:
    """Add up what one device counted since its last message."""
    asked = UnknownCodes.model_validate(context.command.body)
    store, connection = context.device.store, context.connection
    about(context, f"codes:{store}")
    hold_store(connection, store)
    name = connection.execute(select(install.c.name).where(install.c.id == context.device.install)).scalar() or ""
    changes = [_add(context, seen, clean(name) or context.device.install) for seen in asked.seen]
    return Applied((*changes, *_drop_oldest(connection, store)))


def forget(context: Context) -> Outcome:
    """Somebody took care of it, perhaps as the second one. Scanned again, it is counted from one."""
    asked = Forget.model_validate(context.command.body)
    if refused := staff_only(context):
        return refused
    store = context.device.store
    about(context, f"codes:{store}")
    hold_store(context.connection, store)
    mine = unknown_code.c.store == store, unknown_code.c.id == asked.id
    context.connection.execute(delete(unknown_code).where(*mine))
    return Applied((Change(f"orders:{store}", KIND, asked.id, None),))


def _add(context: Context, seen: Seen, device: str) -> Change:
    store, connection = context.device.store, context.connection
    code = Unknown(seen.why, clean(seen.what))
    mine = (unknown_code.c.store == store, unknown_code.c.id == code.id)
    last = min(_moment(seen.last), context.now)
    row = connection.execute(select(unknown_code.c.body).where(*mine)).first()
    before: dict[str, Any] = json.loads(row.body) if row else {}
    body = {
        "why": code.why,
        "what": code.what,
        "n": before.get("n", 0) + seen.n,
        "first": min(before.get("first", shown(last)), shown(last)),
        "last": max(before.get("last", ""), shown(last)),
        "devices": sorted({*before.get("devices", ()), device})[:MOST_DEVICES],
    }
    values = {"last": body["last"], "body": feed.canonical(body)}
    if row is None:
        connection.execute(insert(unknown_code).values(store=store, id=code.id, **values))
    else:
        connection.execute(update(unknown_code).where(*mine).values(**values))
    return Change(f"orders:{store}", KIND, code.id, values["body"])


def _drop_oldest(connection: Connection, store: str) -> list[Change]:
    """A list that nobody looks after stays one that somebody can read."""
    mine = unknown_code.c.store == store
    kept = select(unknown_code.c.id).where(mine).order_by(unknown_code.c.last.desc(), unknown_code.c.id)
    surplus = list(connection.execute(kept.offset(MOST_KEPT)).scalars())
    if surplus:
        connection.execute(delete(unknown_code).where(mine, unknown_code.c.id.in_(surplus)))
    return [Change(f"orders:{store}", KIND, one, None) for one in surplus]


def _moment(said: str) -> datetime:
    try:
        at = datetime.fromisoformat(said)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed("last is no time") from error
