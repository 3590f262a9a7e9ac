"""Rows of the feed into their tables: one upsert per kind, prepared once, run for a page at a time.

The caller has checked the cursor, so rows arrive in order; within a page the last row of an id wins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, TypeVar

import structlog

from records import products
from records.bodies import Body, Misfit, dump, maybe_number, maybe_time, moment, number, text
from records.feed import Row
from records.files import Connection

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True)
class Kind:
    """A table keyed by `key` with `columns` taken from the body by `read`."""

    table: str
    key: str
    columns: tuple[str, ...]
    read: Callable[[Body], tuple[Any, ...]]

    @cache  # noqa: B019 - there are four kinds, they live as long as the program
    def upsert(self, round_: int) -> str:
        names = (self.key, "seq", "ver", *self.columns, "body")
        updates = ", ".join(f"{name} = excluded.{name}" for name in ("round", *names[1:]))
        return (
            f"INSERT INTO {self.table} (round, {', '.join(names)}) VALUES ({round_}, {', '.join('?' * len(names))}) "
            f"ON CONFLICT ({self.key}) DO UPDATE SET {updates} "
            f"WHERE excluded.ver > {self.table}.ver OR excluded.round <> {self.table}.round"
        )

    def delete(self, round_: int) -> str:
        return f"DELETE FROM {self.table} WHERE {self.key} = ? AND (ver <= ? OR round <> {round_})"


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


STEP = 200
"""Rows between two looks whether a person is waiting: about a millisecond."""

Breathe = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page's rows by what is done with them, computed before the writer's turn."""

    upserts: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    deletes: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    products: list[Row] = field(default_factory=list)
    raw: list[Row] = field(default_factory=list)


def prepare(scope: str, rows: Sequence[Row]) -> Prepared:
    """Reads the bodies. Runs on the caller's thread, so that the writer is free for people meanwhile."""
    prepared = Prepared()
    prefix = scope.partition(":")[0]
    for row in {(row[0], row[1]): row for row in rows}.values():
        if HOMES.get(row[0]) != prefix or not isinstance(row[4], dict | None):
            prepared.raw.append(row)
        elif row[0] == "product":
            prepared.products.append(row)
        else:
            _prepare_typed(prepared, row)
    return prepared


def _prepare_typed(prepared: Prepared, row: Row) -> None:
    kind, key, seq, ver, body = row
    if body is not None:
        try:
            columns = KINDS[kind].read(body)
        except Misfit:
            prepared.raw.append(row)  # and what it replaces is no longer true
        else:
            prepared.upserts.setdefault(kind, []).append((key, seq, ver, *columns, dump(body)))
            return
    prepared.deletes.setdefault(kind, []).append((key, ver))


def store(connection: Connection, scope: str, round_: int, prepared: Prepared, breathe: Breathe) -> int:
    """How many rows were newer than what was here. `breathe` is called every `STEP` rows and may raise to give way."""
    before = connection.total_changes
    for name, upserts in prepared.upserts.items():
        _in_steps(upserts, breathe, partial(connection.executemany, KINDS[name].upsert(round_)))
    for name, deletes in prepared.deletes.items():
        _in_steps(deletes, breathe, partial(connection.executemany, KINDS[name].delete(round_)))
    _in_steps(prepared.raw, breathe, partial(_store_raw, connection, scope, round_))
    changed = int(connection.total_changes - before)
    if prepared.products:
        more, misfits = products.store(connection, round_, prepared.products)
        _store_raw(connection, scope, round_, misfits)
        changed += more
    return changed


def _in_steps(rows: list[T], breathe: Breathe, write: Callable[[list[T]], object]) -> None:
    for start in range(0, len(rows), STEP):
        breathe()
        write(rows[start : start + STEP])


def _store_raw(connection: Connection, scope: str, round_: int, rows: list[Row]) -> None:
    misfits = [row for row in rows if row[4] is not None and HOMES.get(row[0]) == scope.partition(":")[0]]
    if misfits:
        log.warning("bodies_kept_raw", scope=scope, rows=len(misfits), kind=misfits[0][0], first=misfits[0][1][:64])
    for kind, key, seq, ver, body in rows:
        if body is None:
            connection.execute(FORGET, (kind, key))
        else:
            connection.execute(ENTITY, (kind, key, scope, round_, seq, ver, dump(body)))
