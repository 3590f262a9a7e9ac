"""Counts of shelves: what a person found, held against what their device knew (`shop.counts`), and what waits for it.

A count changes the ledger by a difference, never to a value, so it does not matter in which order it meets the steps of
others. Where somebody else moved the article while it was counted, nobody can say which came first: it is counted
again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, StringConstraints
from sqlalchemy import and_, delete, or_, select, update

from central import bulk, conflicts, feed
from central.effects.count_asked import note
from central.effects.handling import (
    Applied,
    Body,
    Context,
    Malformed,
    Outcome,
    Rejected,
    Text,
    about,
    staff_only,
    staff_role,
)
from central.effects.stock import Variant, moved
from central.feed import Change
from central.ledger import Movement
from central.tables import (
    command_log,
    conflict,
    count_list,
    entity,
    order_line,
    stock_count,
    stock_level,
    stock_movement,
    stock_to_count,
)
from central.texts import clean
from central.times import shown, stamp
from shop import counts
from shop.stock import aggregate
from shop.stock_rights import may
from sync.messages import Identifier

_LARGEST = 10_000_000
_NEWEST = 30
"""Movements and orders that are looked at for what somebody else did meanwhile."""
_TAKES = ("order.pick", "order.unpick", "order.reshelve", "order.short", "order.receive_transfer")
_HANDS = ("order.hand_over", "order.undo_hand_over")
"""The goods had left their shelf before: this matters only where the device knew one half of it."""

Units = Annotated[int, Field(ge=0, le=counts.MOST_COUNTED)]
Signed = Annotated[int, Field(ge=-_LARGEST, le=_LARGEST)]
Place = Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=2, max_length=2)]
Variants = Annotated[list[Variant], Field(min_length=1, max_length=counts.MOST_ON_A_LIST)]
Label = Annotated[str, StringConstraints(max_length=32)]


class CountBody(Body):
    variant: Variant
    counted: Units
    aside: Units
    seen: Signed | None = None
    moved: Signed
    at: Annotated[dict[Annotated[str, StringConstraints(max_length=80)], Place], Field(max_length=4)]
    tries: Annotated[int, Field(ge=1, le=100)]
    actor: Identifier
    list: Identifier | None = None


class PlaceBody(Body):
    variant: Variant
    aisle: Label
    bay: Label
    actor: Identifier


class AskBody(Body):
    list: Identifier
    title: Text
    variants: Variants
    actor: Identifier


def count(context: Context) -> Outcome:
    asked = CountBody.model_validate(context.command.body)
    about(context, aggregate(asked.variant))
    if refused := staff_only(context):
        return refused
    seen = _level(context, asked.variant) if asked.seen is None else asked.seen
    found = asked.counted + asked.aside - seen - asked.moved
    others = _counted_by_others(context, asked, found) if asked.seen is not None else 0
    delta = found - others
    store, told = context.device.store, list[Change]()
    if delta:
        told += moved(context, [Movement(asked.variant, store, delta, "count")], asked.actor)
    bulk.add(context.connection, stock_count, [_row(context, asked, seen, others, delta)])
    if _meanwhile(context, asked):
        told.append(note(context, asked.variant, "moved", asked.actor, {"counted": asked.counted}))
    else:
        told += _settled(context, asked)
    if asked.list:
        told += _listed(context, asked, delta)
    return Applied(tuple(told))


def _level(context: Context, variant: str) -> int:
    """What the ledger says by now, to a device that had no number of it."""
    mine = stock_level.c.variant == variant, stock_level.c.location == context.device.store
    return int(context.connection.execute(select(stock_level.c.on_hand).where(*mine)).scalar() or 0)


def _row(context: Context, asked: CountBody, seen: int, others: int, delta: int) -> dict[str, Any]:
    said = {name: getattr(asked, name) for name in ("variant", "counted", "aside", "moved", "tries", "actor")}
    device = context.device
    return said | {
        "seen": seen,
        "command": context.command.id,
        "location": device.store,
        "others": others,
        "delta": delta,
        "device": device.install,
        "list": asked.list or "",
        "at": stamp(context.done_at),
    }


def place(context: Context) -> Outcome:
    """The article lies in another bay. What the inventory feed says later stands."""
    asked = PlaceBody.model_validate(context.command.body)
    about(context, aggregate(asked.variant))
    if refused := staff_only(context):
        return refused
    store, spot = context.device.store, {"aisle": clean(asked.aisle), "bay": clean(asked.bay)}
    mine = stock_level.c.variant == asked.variant, stock_level.c.location == store
    row = context.connection.execute(select(stock_level).where(*mine).with_for_update()).mappings().first()
    if row is None:
        return Rejected("unknown_stock", "This store has no stock record of the article yet. Count it first.")
    context.connection.execute(update(stock_level).where(*mine).values(**spot))
    told = {name: row[name] for name in ("on_hand", "safety")} | {"reserved": max(0, row["reserved"])} | spot
    body = {name: value for name, value in told.items() if value != ""}
    return Applied((Change(f"stock:{store}", "stock", asked.variant, feed.canonical(body)),))


def ask(context: Context) -> Outcome:
    """A list for everybody of the store."""
    asked = AskBody.model_validate(context.command.body)
    about(context, f"count:{asked.list}")
    if refused := staff_only(context):
        return refused
    if not may(staff_role(context, asked.actor) or "associate", "ask_count"):
        return Rejected("permission", "A senior or a manager asks for counts. Please ask one of them.")
    if context.connection.execute(select(count_list.c.id).where(count_list.c.id == asked.list)).first():
        return Rejected("exists", "This list has been made already.")
    body = {
        "title": clean(asked.title),
        "by": asked.actor,
        "at": shown(context.done_at),
        "state": "open",
        "variants": list(dict.fromkeys(asked.variants)),
        "counted": {},
    }
    return Applied((made(context, asked.list, body), *_outlived(context)))


def _outlived(context: Context) -> list[Change]:
    """Old lists leave the devices, each time a new one is made."""
    scope, old = f"stock:{context.device.store}", shown(context.now - counts.KEPT)
    living = entity.c.scope == scope, entity.c.kind == "count_list", entity.c.deleted_at.is_(None)
    query = select(count_list.c.id).join(entity, entity.c.id == count_list.c.id).where(*living, count_list.c.at < old)
    gone = context.connection.execute(query.order_by(count_list.c.at).limit(_NEWEST)).scalars().all()
    return [Change(scope, "count_list", one, None) for one in gone]


def made(context: Context, one: str, body: Mapping[str, Any]) -> Change:
    store, text = context.device.store, feed.canonical(body)
    row = {"id": one, "location": store, "state": body["state"], "at": body["at"], "body": text}
    bulk.add(context.connection, count_list, [row])
    return Change(f"stock:{store}", "count_list", one, text)


def _counted_by_others(context: Context, asked: CountBody, found: int) -> int:
    """Of this difference, what counts that the device had not read of said before: of two people who count the same
    shelf the later one is right, and nothing is corrected twice."""
    scope, seen = f"stock:{context.device.store}", asked.at.get(f"stock:{context.device.store}", [0, 0])[1]
    mine = stock_count.c.variant == asked.variant, stock_count.c.location == context.device.store
    query = (
        select(stock_count.c.delta, stock_count.c.at, command_log.c.at_scopes)
        .join(command_log, command_log.c.cmd_id == stock_count.c.command)
        .where(*mine, stock_count.c.device != context.device.install)
    )
    newest = context.connection.execute(query.order_by(stock_count.c.at.desc()).limit(_NEWEST))
    unread = [row for row in newest if json.loads(row.at_scopes).get(scope, 0) > seen]
    if any(row.at > stamp(context.done_at) for row in unread):
        return found
    return sum(row.delta for row in unread)


def _meanwhile(context: Context, asked: CountBody) -> bool:
    """Whether somebody else moved the article, and the device that counted had not read of it."""
    connection, store = context.connection, context.device.store
    seen = {scope: place[1] for scope, place in asked.at.items()}
    sources = select(stock_movement.c.source).where(
        stock_movement.c.variant == asked.variant, stock_movement.c.location == store
    )
    changed = (
        select(entity.c.id)
        .join(order_line, order_line.c.purchase == entity.c.id)
        .where(entity.c.scope == f"orders:{store}", entity.c.kind == "order", order_line.c.variant == asked.variant)
        .where(entity.c.seq > seen.get(f"orders:{store}", 0))
    )
    newest = sources.order_by(stock_movement.c.id.desc()).limit(_NEWEST)
    orders = [f"order:{one}" for one in connection.execute(changed.limit(_NEWEST)).scalars()]
    commands = [one for one in connection.execute(newest).scalars() if one != context.command.id]
    known = or_(
        bulk.among(connection, command_log.c.cmd_id, commands),
        and_(bulk.among(connection, command_log.c.aggregate, orders), command_log.c.verdict == "applied"),
    )
    query = select(command_log.c.type, command_log.c.at_scopes).where(
        known, command_log.c.install != context.device.install
    )
    return any(_unread(kind, json.loads(at), seen) for kind, at in connection.execute(query))


def _unread(kind: str, at: Mapping[str, int], seen: Mapping[str, int]) -> bool:
    told = {scope: seq > seen.get(scope, 0) for scope, seq in at.items() if scope.startswith(("stock:", "orders:"))}
    if kind in _HANDS:
        return len(set(told.values())) > 1
    return kind != "stock.count" and (kind in _TAKES or not kind.startswith("order.")) and any(told.values())


def _settled(context: Context, asked: CountBody) -> list[Change]:
    """It was counted: nobody has to any more."""
    connection, store = context.connection, context.device.store
    mine = stock_to_count.c.variant == asked.variant, stock_to_count.c.location == store
    gone = connection.execute(delete(stock_to_count).where(*mine)).rowcount
    told = [Change(f"stock:{store}", "to_count", asked.variant, None)] if gone else []
    there = conflict.c.aggregate == aggregate(asked.variant), conflict.c.kind == "negative_stock"
    query = select(conflict).where(*there, conflict.c.store == store, conflict.c.state == "open").with_for_update()
    device, command = context.device.install, context.command.id
    for known in connection.execute(query).mappings().all():
        done = conflicts.Settled(command, device, asked.actor, context.done_at, "checked", "")
        told.append(conflicts.settle(connection, dict(known), done))
    return told


def _listed(context: Context, asked: CountBody, delta: int) -> list[Change]:
    """What was counted of a list, of the newest count of each article."""
    store = context.device.store
    mine = count_list.c.id == asked.list, count_list.c.location == store
    row = context.connection.execute(select(count_list.c.body).where(*mine).with_for_update()).scalar()
    if row is None:
        raise Malformed("no such list")
    body = json.loads(row)
    if asked.variant not in body["variants"]:
        raise Malformed("the article is not on this list")
    said = {"units": asked.counted, "by": asked.actor, "at": shown(context.done_at), "difference": delta}
    body["counted"][asked.variant] = said
    body["state"] = "done" if len(body["counted"]) == len(body["variants"]) else "open"
    text = feed.canonical(body)
    context.connection.execute(update(count_list).where(*mine).values(body=text, state=body["state"]))
    return [Change(f"stock:{store}", "count_list", asked.list or "", text)]
