"""Reads what can be read of a damaged core.db, and tells what both copies hold: `storeside salvage`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import structlog
from sqlcipher3 import dbapi2 as driver

from records import outbox
from records.copies import KEYS, Copy, Row
from records.files import Connection, opened

log = structlog.get_logger(__name__)

MOST_MISSED = 5_000
"""Rows between two damaged places that are asked for one by one, and are not there."""


def of_damaged(path: Path, key: bytes) -> Copy:
    """What can still be read of a core.db, which is not changed: whole rows only, and of actions those whose seal fits.
    Settled actions are in `settled`."""
    copy = Copy()
    try:
        connection = opened(path, key, writable=False)
    except driver.Error as error:
        log.warning("salvage_failed", error=str(error))
        return copy
    try:
        for row in readable(connection, "outbox"):
            if outbox.seal(row["payload"]) == row["hash"]:
                (copy.outbox if row["verdict"] is None else copy.settled)[row["id"]] = row
        copy.lane = {row["lane"]: row for row in readable(connection, "lane")}
        copy.install = next(iter(readable(connection, "install")), None)
        copy.pin_attempt = {row["person"]: row for row in readable(connection, "pin_attempt")}
    finally:
        connection.close()
    log.warning("salvaged", waiting=len(copy.outbox), settled=len(copy.settled))
    return copy


def readable(connection: Connection, table: str) -> list[Row]:
    """The rows of a damaged table that can be read: from its start, from its end, and one by one between."""
    if table not in KEYS:
        raise ValueError(table)
    first, whole = _until_damage(connection, table, "ASC")
    if whole:
        return list(first.values())
    last, _ = _until_damage(connection, table, "DESC")
    found = first | last
    start = max(first, default=0) + 1
    missed = 0
    for place in range(start, min(last, default=start + MOST_MISSED)) if found else ():
        one = _one(connection, table, place)
        found |= one
        missed += not one
        if missed > MOST_MISSED:
            break
    return [found[place] for place in sorted(found)]


def _until_damage(connection: Connection, table: str, order: str) -> tuple[dict[int, Row], bool]:
    found: dict[int, Row] = {}
    try:
        found.update(_rows(connection, f"SELECT rowid AS place_, * FROM {table} ORDER BY rowid {order}"))
    except driver.Error:
        return found, False
    return found, True


def _one(connection: Connection, table: str, place: int) -> dict[int, Row]:
    try:
        return dict(_rows(connection, f"SELECT rowid AS place_, * FROM {table} WHERE rowid = ?", (place,)))
    except driver.Error:
        return {}


def _rows(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[int, Row]]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    for values_ in cursor:
        row = dict(zip(names, values_, strict=True))
        yield int(row.pop("place_")), row
