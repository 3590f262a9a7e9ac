"""Conflicts as rows: who was there first, who came second, the facts, and what is proposed. Staff decide."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import structlog
from sqlalchemy import Connection, insert, select, update

from central import feed
from central.feed import Change
from central.tables import conflict
from central.times import shown, stamp

log = structlog.get_logger(__name__)

Kind = Literal[
    "handed_over_twice",
    "handed_over_cancelled",
    "refund_refused",
    "picked_twice",
    "returned_twice",
    "already_refunded",
    "never_bought",
    "bought_elsewhere",
    "return_refused",
    "undo_refused",
    "negative_stock",
    "code_used_twice",
    "request_refused",
]

_FIX: dict[Kind, str] = {
    "handed_over_twice": "check_parcel",
    "handed_over_cancelled": "check_refund",
    "refund_refused": "pay_otherwise",
    "picked_twice": "put_back",
    "returned_twice": "check_goods",
    "already_refunded": "settle_goods",
    "never_bought": "settle_goods",
    "bought_elsewhere": "settle_goods",
    "return_refused": "settle_goods",
    "undo_refused": "settle_undo",
    "negative_stock": "count",
    "code_used_twice": "check_person",
    "request_refused": "tell_customer",
}


@dataclass(frozen=True, slots=True)
class Party:
    """Whose action it was, and when it was done as RFC 3339 text. The order feed has neither device nor command."""

    command: str
    device: str
    actor: str
    at: str


def add(
    connection: Connection,
    kind: Kind,
    store: str,
    aggregate: str,
    *,
    first: Party | None,
    second: Party,
    evidence: Mapping[str, Any],
    now: datetime,
) -> Change:
    """List a conflict. One row per command and aggregate."""
    row: dict[str, Any] = {
        "id": f"{second.command}:{aggregate}",
        "store": store,
        "kind": kind,
        "aggregate": aggregate,
        "state": "open",
        **_side("first", first),
        **_side("second", second),
        "evidence": feed.canonical(evidence),
        "fix": _FIX[kind],
        "at": stamp(now),
    }
    connection.execute(insert(conflict).values(**row))
    log.warning("conflict_listed", kind=kind, store=store, command=second.command)
    return Change(f"orders:{store}", "conflict", row["id"], feed.canonical(_body(row, shown(now))))


@dataclass(frozen=True, slots=True)
class Settled:
    """Who said how it was settled: a way of `shop.conflicts.WAYS`."""

    command: str
    device: str
    actor: str
    at: datetime
    how: str
    note: str


def held(connection: Connection, one: str, store: str) -> dict[str, Any] | None:
    """The conflict as it is listed, held to the end of the transaction; None for one of another store."""
    mine = select(conflict).where(conflict.c.id == one, conflict.c.store == store).with_for_update()
    row = connection.execute(mine).mappings().first()
    return None if row is None else dict(row)


def settle(connection: Connection, known: Mapping[str, Any], done: Settled) -> Change:
    """An open conflict is settled. It stays, with who said how."""
    who = {"resolved_command": done.command, "resolved_device": done.device, "resolved_by": done.actor}
    said = who | {"resolved_at": stamp(done.at), "how": done.how, "note": done.note, "state": "resolved"}
    connection.execute(update(conflict).where(conflict.c.id == known["id"]).values(**said))
    log.info("conflict_settled", kind=known["kind"], store=known["store"], how=done.how, command=done.command)
    body = _body({**known, **said}, shown(datetime.fromisoformat(known["at"])))
    body["resolved"] = {"by": done.actor, "at": shown(done.at), "how": done.how, "note": done.note}
    return Change(f"orders:{known['store']}", "conflict", known["id"], feed.canonical(body))


def is_open(connection: Connection, kind: Kind, store: str, aggregate: str) -> bool:
    there = conflict.c.aggregate == aggregate, conflict.c.kind == kind, conflict.c.state == "open"
    query = select(conflict.c.id).where(*there, conflict.c.store == store)
    return connection.execute(query.limit(1)).first() is not None


def _side(name: str, party: Party | None) -> dict[str, str | None]:
    values = (party.command, party.device, party.actor, party.at) if party else (None,) * 4
    return {f"{name}_{key}": value for key, value in zip(("command", "device", "actor", "at"), values, strict=True)}


def _body(row: Mapping[str, Any], at: str) -> dict[str, Any]:
    """As `shop.bodies.ConflictBody`."""
    said = {name: row[name] for name in ("kind", "aggregate", "state", "fix")}
    for side in ("first", "second"):
        told = {key: row[f"{side}_{key}"] for key in ("command", "device", "actor", "at") if row[f"{side}_{key}"]}
        if told:
            said[side] = told
    return said | {"at": at, "evidence": json.loads(row["evidence"])}
