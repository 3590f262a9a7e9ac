"""The device's own unconfirmed changes, laid over central's rows at read time (sync.md, promise 3).

An overlay goes when its scope's cursor reaches the sequence at which central applied the action: by sequence, never by
time. After a restart of the scope it goes once the new round is complete, for that round contains its effect.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from records.bodies import dump
from records.feed import Cursor
from records.files import Connection

SCOPE_OF = {
    "task": "orders",
    "order": "orders",
    "stock": "stock",
    "customer": "cust",
    "unknown_code": "orders",
    "conflict": "orders",
    "return_request": "orders",
    "placing": "orders",
    "to_count": "stock",
    "count_list": "stock",
    "transfer": "stock",
}
"""Which scope brings the row that replaces an overlay of this kind."""

Ids = frozenset[tuple[str, str]]


def add(connection: Connection, command: str, changed: Iterable[tuple[str, str, Mapping[str, Any]]]) -> None:
    connection.executemany(
        "INSERT INTO overlay (command, kind, id, changes) VALUES (?, ?, ?, ?)",
        [(command, kind, entity, dump(dict(changes))) for kind, entity, changes in changed],
    )


def settle(
    connection: Connection,
    command: str,
    at: Mapping[str, int],
    cursors: Mapping[str, Cursor],
    gens: Mapping[str, int],
) -> Ids:
    """Central applied the command: keep its overlays until their scope has come to `at`; answer those that went.

    `cursors` has all scopes of this device. An effect that none of them will bring is over with its verdict. Central
    may have begun another generation (`gens`) that this device has not read yet: its numbers say nothing about ours.
    """
    gone: set[tuple[str, str]] = set()
    for place, kind, entity in _of(connection, command):
        brings = [name for name in at if name in cursors and name.partition(":")[0] == SCOPE_OF.get(kind)]
        scope = brings[0] if brings else ""
        gen = gens.get(scope, cursors[scope].gen) if brings else 0
        if not brings or (cursors[scope].gen == gen and cursors[scope].seq >= at[scope]):
            connection.execute("DELETE FROM overlay WHERE place = ?", (place,))
            gone.add((kind, entity))
        else:
            connection.execute(
                "UPDATE overlay SET at_scope = ?, at_gen = ?, at_seq = ? WHERE place = ?",
                (scope, gen, at[scope], place),
            )
    return frozenset(gone)


def drop(connection: Connection, command: str) -> Ids:
    gone = frozenset((kind, entity) for _, kind, entity in _of(connection, command))
    connection.execute("DELETE FROM overlay WHERE command = ?", (command,))
    return gone


def drop_reached(connection: Connection, cursor: Cursor, *, complete: bool) -> Ids:
    """Those whose effect is now among central's rows."""
    reached = "at_scope = ? AND ((at_gen IN (0, ?) AND at_seq <= ?) OR (at_gen NOT IN (0, ?) AND ?))"
    values = (cursor.scope, cursor.gen, cursor.seq, cursor.gen, complete)
    gone = connection.execute(f"SELECT kind, id FROM overlay WHERE {reached}", values).fetchall()
    if gone:
        connection.execute(f"DELETE FROM overlay WHERE {reached}", values)
    return frozenset(gone)


def laid(connection: Connection, kind: str, entity: str | None = None) -> dict[str, dict[str, Any]]:
    """The changes per id, later actions over earlier ones."""
    where, values = ("kind = ?", (kind,)) if entity is None else ("kind = ? AND id = ?", (kind, entity))
    merged: dict[str, dict[str, Any]] = {}
    rows = connection.execute(f"SELECT id, changes FROM overlay WHERE {where} ORDER BY place", values)
    for one, changes in rows:
        merged.setdefault(one, {}).update(json.loads(changes))
    return merged


def each(connection: Connection, kind: str, entity: str | None = None) -> list[tuple[str, str, dict[str, Any]]]:
    """(id, command, changes) in the order in which people acted, for a kind whose changes are steps, not values."""
    where, values = ("kind = ?", (kind,)) if entity is None else ("kind = ? AND id = ?", (kind, entity))
    rows = connection.execute(f"SELECT id, command, changes FROM overlay WHERE {where} ORDER BY place", values)
    return [(one, command, json.loads(changes)) for one, command, changes in rows]


def _of(connection: Connection, command: str) -> list[tuple[int, str, str]]:
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT place, kind, id FROM overlay WHERE command = ?", (command,)
    ).fetchall()
    return rows
