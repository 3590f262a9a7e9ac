"""Rows of the feed into their tables: one upsert per kind, prepared once, run for a page at a time.

The caller has checked the cursor, so rows arrive in order; within a page the last row of an id wins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from records import products
from records.bodies import Body, Misfit, dump, maybe_number, maybe_time, moment, number, text
from records.feed import Row
from records.files import Connection

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Kind:
    """A table keyed by `key` with `columns` taken from the body by `read`."""

    table: str
    key: str
    columns: tuple[str, ...]
    read: Callable[[Body], tuple[Any, ...]]

    @property
    def upsert(self) -> str:
        names = (self.key, "round", "seq", "ver", *self.columns, "body")
        updates = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        return (
            f"INSERT INTO {self.table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
            f"ON CONFLICT ({self.key}) DO UPDATE SET {updates} "
            f"WHERE excluded.ver > {self.table}.ver OR excluded.round <> {self.table}.round"
        )

    @property
    def delete(self) -> str:
        return f"DELETE FROM {self.table} WHERE {self.key} = ? AND (ver <= ? OR round <> ?)"


def _stock(body: Body) -> tuple[Any, ...]:
    return (
        number(body, "on_hand"),
        number(body, "reserved", 0),
        number(body, "safety", 0),
        text(body, "aisle"),
        text(body, "bay"),
    )


def _price(body: Body) -> tuple[Any, ...]:
    return (
        number(body, "amount"),
        text(body, "currency", None),
        maybe_number(body, "sale"),
        maybe_time(body, "sale_from"),
        maybe_time(body, "sale_to"),
    )


def _avail(body: Body) -> tuple[Any, ...]:
    at = body.get("at")
    if not isinstance(at, dict):
        raise Misfit("at")
    for numbers in at.values():
        if not isinstance(numbers, list) or len(numbers) != 3 or any(type(one) is not int for one in numbers):
            raise Misfit("at")
    return ()


def _task(body: Body) -> tuple[Any, ...]:
    made_at = text(body, "made_at", None)
    moment(made_at)
    return text(body, "state", None), made_at


KINDS = {
    "stock": Kind("stock", "variant", ("on_hand", "reserved", "safety", "aisle", "bay"), _stock),
    "price": Kind("price", "variant", ("amount", "currency", "sale", "sale_from", "sale_to"), _price),
    "avail": Kind("avail", "variant", (), _avail),
    "task": Kind("task", "id", ("state", "made_at"), _task),
}
HOMES = {"stock": "stock", "price": "price", "avail": "avail", "task": "orders", "product": "catalog"}
"""The scope in which a kind has a table; the same kind from another scope is kept raw."""

ENTITY = """
    INSERT INTO entity (kind, id, scope, round, seq, ver, body) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, round = excluded.round, seq = excluded.seq,
        ver = excluded.ver, body = excluded.body
    WHERE excluded.ver > entity.ver OR excluded.round <> entity.round OR excluded.scope <> entity.scope"""
FORGET = "DELETE FROM entity WHERE kind = ? AND id = ?"


def store_rows(connection: Connection, scope: str, round_: int, rows: Sequence[Row]) -> int:
    """Upsert and delete a page's rows, whatever their kinds; how many were newer than what was here."""
    by_kind: dict[str, dict[str, Row]] = {}
    for row in rows:
        by_kind.setdefault(row[0], {})[row[1]] = row
    changed = 0
    for kind, latest in by_kind.items():
        changed += _store_kind(connection, scope, round_, kind, list(latest.values()))
    return changed


def _store_kind(connection: Connection, scope: str, round_: int, kind: str, rows: list[Row]) -> int:
    if HOMES.get(kind) != scope.partition(":")[0]:
        return _store_raw(connection, scope, round_, rows)
    if kind == "product":
        changed, misfits = products.store(connection, round_, rows)
    else:
        changed, misfits = _store_typed(connection, KINDS[kind], round_, rows)
    if misfits:
        log.warning("bodies_kept_raw", scope=scope, kind=kind, rows=len(misfits), first=str(misfits[0][1])[:64])
        changed += _store_raw(connection, scope, round_, misfits)
    return changed


def _store_typed(connection: Connection, kind: Kind, round_: int, rows: list[Row]) -> tuple[int, list[Row]]:
    upserts, deletes, misfits = [], [], []
    for row in rows:
        _, key, seq, ver, body = row
        if body is None:
            deletes.append((key, ver, round_))
            continue
        try:
            upserts.append((key, round_, seq, ver, *kind.read(body), dump(body)))
        except Misfit:
            deletes.append((key, ver, round_))  # what it replaces is no longer true
            misfits.append(row)
    before = connection.total_changes
    if upserts:
        connection.executemany(kind.upsert, upserts)
    if deletes:
        connection.executemany(kind.delete, deletes)
    return connection.total_changes - before, misfits


def _store_raw(connection: Connection, scope: str, round_: int, rows: list[Row]) -> int:
    before = connection.total_changes
    for kind, key, seq, ver, body in rows:
        if body is None:
            connection.execute(FORGET, (kind, key))
        else:
            connection.execute(ENTITY, (kind, key, scope, round_, seq, ver, dump(body)))
    return int(connection.total_changes - before)
