"""Goods between two places (`shop.transfers`): asked for, sent, received.

Each step moves the ledger of its own place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field
from sqlalchemy import insert, select, update

from central import bulk, feed
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about, staff_only
from central.effects.stock import Variant, moved
from central.feed import Change
from central.ledger import Movement
from central.tables import entity, location, transfer, transfer_line, variant
from central.times import shown
from shop import transfers
from shop.transfers import Line, Refused, Transfer
from sync.messages import Identifier

Units = Annotated[int, Field(ge=0, le=transfers.MOST_UNITS)]
Asked = Annotated[int, Field(ge=1, le=transfers.MOST_UNITS)]
Arrived = Annotated[list[Units], Field(min_length=2, max_length=2)]
_GONE_AT_ONCE = 50
_SIZE = Field(min_length=1, max_length=transfers.MOST_LINES)


class AskBody(Body):
    transfer: Identifier
    source: Identifier
    lines: Annotated[dict[Variant, Asked], _SIZE]
    actor: Identifier


class DispatchBody(Body):
    transfer: Identifier
    lines: Annotated[dict[Variant, Units], _SIZE]
    actor: Identifier


class ReceiveBody(Body):
    transfer: Identifier
    lines: Annotated[dict[Variant, Arrived], _SIZE]
    actor: Identifier


class CancelBody(Body):
    transfer: Identifier
    actor: Identifier


def ask(context: Context) -> Outcome:
    asked = AskBody.model_validate(context.command.body)
    about(context, f"transfer:{asked.transfer}")
    if refused := staff_only(context):
        return refused
    store, connection = context.device.store, context.connection
    kinds = {row.code: row.kind for row in connection.execute(select(location.c.code, location.c.kind))}
    if asked.source not in kinds or asked.source == store:
        return Rejected("unknown_place", "Goods cannot be asked for at this place. Please choose another one.")
    known = bulk.among(connection, variant.c.id, sorted(asked.lines))
    if set(connection.execute(select(variant.c.id).where(known)).scalars()) != asked.lines.keys():
        return Rejected("unknown_article", "One of these articles is not known any more.")
    if connection.execute(select(transfer.c.id).where(transfer.c.id == asked.transfer)).first():
        return Rejected("exists", "This has been asked for already.")
    at = context.done_at
    made = Transfer(
        id=asked.transfer,
        source=asked.source,
        target=store,
        state="asked",
        at=at,
        by=asked.actor,
        last_at=at,
        last_by=asked.actor,
        lines={one: Line(units) for one, units in asked.lines.items()},
        direct=kinds[asked.source] != "store",
    )
    return Applied((*_save(context, made, asked.actor, new=True), *_outlived(context)))


def _outlived(context: Context) -> list[Change]:
    """What is long over leaves the devices of both places, each time something is asked for."""
    scope, old = f"stock:{context.device.store}", shown(context.now - transfers.KEPT)
    living = entity.c.scope == scope, entity.c.kind == "transfer", entity.c.deleted_at.is_(None)
    over = transfer.c.state.not_in(transfers.OPEN), transfer.c.at < old
    query = select(transfer.c.id, transfer.c.source, transfer.c.target).join(entity, entity.c.id == transfer.c.id)
    rows = context.connection.execute(query.where(*living, *over).order_by(transfer.c.at).limit(_GONE_AT_ONCE)).all()
    stores = set(context.connection.execute(select(location.c.code).where(location.c.kind == "store")).scalars())
    return [
        Change(f"stock:{place}", "transfer", row.id, None)
        for row in rows
        for place in sorted({row.source, row.target} & stores)
    ]


def dispatch(context: Context) -> Outcome:
    asked = DispatchBody.model_validate(context.command.body)
    known = _held(context, asked.transfer, "source")
    if isinstance(known, Rejected):
        return known
    done = transfers.dispatched(known, asked.lines)
    if isinstance(done, Refused):
        return Rejected(done.reason, done.words)
    out = [Movement(one, known.source, -units, "transfer_out") for one, units in asked.lines.items() if units]
    return Applied((*moved(context, out, asked.actor), *_save(context, done, asked.actor)))


def receive(context: Context) -> Outcome:
    asked = ReceiveBody.model_validate(context.command.body)
    known = _held(context, asked.transfer, "target")
    if isinstance(known, Rejected):
        return known
    units = {one: (said[0], said[1]) for one, said in asked.lines.items()}
    done = transfers.received(known, units)
    if isinstance(done, Refused):
        return Rejected(done.reason, done.words)
    movements = list[Movement]()
    for one, (came, broken) in units.items():
        movements += [Movement(one, known.source, -came, "transfer_out")] if known.direct and came else []
        movements += [Movement(one, known.target, came, "transfer_in")] if came else []
        movements += [Movement(one, known.target, -broken, "damage")] if broken else []
    told = moved(context, movements, asked.actor) if movements else []
    return Applied((*told, *_save(context, done, asked.actor)))


def cancel(context: Context) -> Outcome:
    asked = CancelBody.model_validate(context.command.body)
    known = _held(context, asked.transfer, "either")
    if isinstance(known, Rejected):
        return known
    done = transfers.cancelled(known)
    if isinstance(done, Refused):
        return Rejected(done.reason, done.words)
    return Applied(tuple(_save(context, done, asked.actor)))


def _held(context: Context, one: str, side: str) -> Transfer | Rejected:
    """A transfer that this device's store has this part in, held to the end of the transaction."""
    about(context, f"transfer:{one}")
    if refused := staff_only(context):
        return refused
    query = select(transfer.c.body).where(transfer.c.id == one).with_for_update()
    row = context.connection.execute(query).scalar()
    body = json.loads(row) if row else None
    sides = ("source", "target") if side == "either" else (side,)
    if body is None or context.device.store not in [body[name] for name in sides]:
        return Rejected("unknown_transfer", "This transfer is not known in this store.")
    return _read(context, one, body)


def _read(context: Context, one: str, body: Mapping[str, Any]) -> Transfer:
    kind = context.connection.execute(select(location.c.kind).where(location.c.code == body["source"])).scalar()
    return Transfer(
        id=one,
        source=body["source"],
        target=body["target"],
        state=body["state"],
        at=datetime.fromisoformat(body["at"]),
        by=body["by"],
        last_at=datetime.fromisoformat(body["last_at"]),
        last_by=body["last_by"],
        lines={variant: Line(**said) for variant, said in body["lines"].items()},
        direct=kind != "store",
    )


def _save(context: Context, done: Transfer, actor: str, *, new: bool = False) -> list[Change]:
    """The row, its lines, and what the devices of both places learn."""
    said = {name: getattr(done, name) for name in ("source", "target", "state", "by")}
    times = {"at": shown(done.at), "last_at": shown(context.done_at), "last_by": actor}
    text = feed.canonical(said | times | {"lines": transfers.lines_body(done), "direct": done.direct})
    row = {"state": done.state, "body": text}
    if new:
        whole = row | {"id": done.id, "source": done.source, "target": done.target, "at": times["at"]}
        context.connection.execute(insert(transfer).values(**whole))
    else:
        context.connection.execute(update(transfer).where(transfer.c.id == done.id).values(**row))
    lines = [{"transfer": done.id, "variant": one, **body} for one, body in transfers.lines_body(done).items()]
    bulk.upsert(context.connection, transfer_line, lines)
    scopes = sorted({f"stock:{done.target}"} | ({f"stock:{done.source}"} if not done.direct else set()))
    return [Change(scope, "transfer", done.id, text) for scope in scopes]
