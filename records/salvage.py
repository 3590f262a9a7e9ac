"""Reads what can be read of a damaged core.db, and tells what both copies hold: `storeside salvage`."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from records import files, journal, outbox
from records.copies import KEYS, Copy, Row, of_records
from records.files import REBUILT, Connection, opened

log = structlog.get_logger(__name__)

MOST_MISSED = 5_000
"""Rows between two damaged places that are asked for one by one, and are not there."""


def of_damaged(path: Path, key: bytes) -> Copy:
    """What can still be read of a core.db, which is not changed: whole rows only, and of actions those whose seal fits.
    Settled actions are in `settled`."""
    copy = Copy()
    try:
        connection = opened(path, key, writable=False)
    except files.FAILURES as error:
        log.warning("salvage_failed", error=str(error))
        return copy
    try:
        for row in readable(connection, "outbox"):
            if outbox.seal(row["payload"]) != row["hash"]:
                copy.rotten.append(row)
            else:
                (copy.outbox if row["verdict"] is None else copy.settled)[row["id"]] = row
        copy.lane = {row["lane"]: row for row in readable(connection, "lane")}
        copy.install = next(iter(readable(connection, "install")), None)
        copy.pin_attempt = {row["person"]: row for row in readable(connection, "pin_attempt")}
        copy.used_nonce = {row["nonce"]: row for row in readable(connection, "used_nonce")}
        copy.key_list = next(iter(readable(connection, "key_list")), None)
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
    except files.FAILURES:
        return found, False
    return found, True


def _one(connection: Connection, table: str, place: int) -> dict[int, Row]:
    try:
        return dict(_rows(connection, f"SELECT rowid AS place_, * FROM {table} WHERE rowid = ?", (place,)))
    except files.FAILURES:
        return {}


def _rows(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[int, Row]]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    for values_ in cursor:
        row = dict(zip(names, values_, strict=True))
        yield int(row.pop("place_")), row


# --- storeside salvage


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`lines` for the file, one per action and spelling of it; `sources` says of each copy how it was found."""

    lines: list[dict[str, Any]]
    sources: dict[str, str]


def of_folder(folder: Path, key: bytes) -> Salvaged:
    """Every outbox record in either copy and in what was set aside. Reads copies of its own: the folder is not
    changed, not even by opening it."""
    found: dict[tuple[str, bytes], dict[str, Any]] = {}
    sources: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="storeside-salvage-") as name:
        for path in _copies_in(folder):
            source = str(path.relative_to(folder))
            rows, sources[source] = (
                _of_journal(path, key) if path.suffix == ".journal" else _of_core(path, key, Path(name))
            )
            for row in rows:
                line = found.setdefault((row["id"], row["payload"]), _line(row))
                line["sources"].append(source)
                if row["verdict"] is not None:
                    line["state"] = row["verdict"]
    return Salvaged(sorted(found.values(), key=lambda one: (one["lane"], one["made_at"], one["id"])), sources)


def _copies_in(folder: Path) -> list[Path]:
    aside = folder / "quarantine"
    kept = [*sorted(aside.glob("core*.db")), *sorted(aside.glob("outbox*.journal"))] if aside.is_dir() else []
    ours = [files.path_of(folder, "core"), folder / REBUILT, journal.path_of(folder)]
    return [path for path in (*ours, *kept) if path.is_file()]


def _of_journal(path: Path, key: bytes) -> tuple[list[Row], str]:
    content = journal.read(path, key) or journal.Content()
    if content.key_fits is False:
        return [], "made with another key"
    kept = of_records(content.records)
    how = f"damaged: {content.faults[0]}" if content.faults else "sound"
    return list(kept.outbox.values()), f"{how}, {len(kept.outbox)} waiting"


def _of_core(path: Path, key: bytes, place: Path) -> tuple[list[Row], str]:
    for suffix in ("", "-wal"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            shutil.copyfile(beside, place / f"core.db{suffix}")
    try:
        copy, sound = of_damaged(place / "core.db", key), _is_sound(place / "core.db", key)
    finally:
        for spent in place.iterdir():
            spent.unlink()
    rows = [*copy.outbox.values(), *copy.settled.values(), *copy.rotten]
    return rows, f"{'sound' if sound else 'damaged'}, {len(copy.outbox)} waiting, {len(copy.settled)} settled"


def _is_sound(path: Path, key: bytes) -> bool:
    try:
        connection = files.opened(path, key, writable=False)
        try:
            files.must_be_sound(connection, "integrity_check")
        finally:
            connection.close()
    except files.FAILURES:
        return False
    return True


def _line(row: Row) -> dict[str, Any]:
    text = bytes(row["payload"]).decode("utf-8", "backslashreplace")
    names = ("id", "install", "lane", "epoch", "seq", "aggregate", "type", "made_at", "prev_hash", "reason", "words")
    return {
        "state": "waiting",
        "sources": [],
        **{name: row.get(name, "") for name in names},
        "seal": "fits" if outbox.seal(row["payload"]) == row["hash"] else "broken",
        "payload": text,
        "overlay": json.loads(row.get("overlay") or "[]"),
    }
