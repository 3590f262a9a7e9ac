"""One truth out of two copies of what only this device has: the rows of core.db and those of the journal.

An action is written into both at the same time, so either may be one commit behind when the power fails. The journal is
further ahead where core.db went back in time: its log was lost, or an older file was put in its place. What the journal
has is brought back; what nobody was told of yet is done then, once, as the person wanted it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import structlog

from records import outbox, overlays
from records.bodies import moment
from records.copies import Copy, Row, rows_of
from records.files import Connection

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class United:
    """How many actions came back or were mended, differ between the copies, or are damaged in every copy."""

    restored: int = 0
    differ: int = 0
    rotten: int = 0


def put(connection: Connection, table: str, row: Row) -> None:
    """A row as it is, as far as this version has its columns."""
    known = {column[1] for column in connection.execute(f"PRAGMA table_info({table})")}
    fitting = {name: value for name, value in row.items() if name in known}
    names = ", ".join(f'"{name}"' for name in fitting)
    marks = ", ".join("?" * len(fitting))
    connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", tuple(fitting.values()))


def unite(connection: Connection, kept: Copy) -> United:
    """Bring what `kept` knows into core.db. Inside a transaction."""
    found = United()
    if _newer_install(connection, kept):
        put(connection, "install", kept.install or {})
        connection.execute("DELETE FROM lane")
    install = _install(connection)
    for row in kept.outbox.values():
        _unite_action(connection, row, install, found)
    for row in kept.lane.values():
        _unite_lane(connection, row, owned=kept.install is None or kept.install["install"] == install)
    for row in kept.pin_attempt.values():
        _unite_attempts(connection, row)
    for row in kept.used_nonce.values():
        put(connection, "used_nonce", row)
    _unite_keys(connection, kept)
    _count_on(connection, install)
    _number_strangers(connection, install)
    found.rotten = outbox.mark_rotten(connection)
    return found


def _install(connection: Connection) -> str:
    row = connection.execute("SELECT install FROM install").fetchone()
    return row[0] if row else ""


def _newer_install(connection: Connection, kept: Copy) -> bool:
    if kept.install is None:
        return False
    here = connection.execute("SELECT install, enrolled_at FROM install").fetchone()
    if here is None:
        return True
    return here[0] != kept.install["install"] and moment(kept.install["enrolled_at"]) > moment(here[1])


def _unite_action(connection: Connection, row: Row, install: str, found: United) -> None:
    here = next(iter(rows_of(connection, "SELECT * FROM outbox WHERE id = ?", (row["id"],))), None)
    if outbox.seal(row["payload"]) != row["hash"] or (here is not None and here["verdict"] is not None):
        return
    if here is not None and outbox.seal(here["payload"]) == here["hash"]:
        if here["payload"] == row["payload"] or _age(here, install) > _age(row, install):
            return
        if _age(here, install) == _age(row, install):
            log.error("copies_differ", id=row["id"], lane=row["lane"], seq=row["seq"])
            found.differ += 1
            return
    _restore(connection, row)
    found.restored += 1


def _age(row: Row, install: str) -> tuple[bool, int, int]:
    """Greater for a later numbering of the same action."""
    return row["install"] == install, row["epoch"], row["seq"]


def _restore(connection: Connection, row: Row) -> None:
    """The row with its overlay. Where another action has its number by now, it gets the next one."""
    number = tuple(row[name] for name in ("install", "lane", "epoch", "seq"))
    taken = connection.execute(
        "SELECT 1 FROM outbox WHERE install = ? AND lane = ? AND epoch = ? AND seq = ? AND id <> ?",
        (*number, row["id"]),
    ).fetchone()
    put(connection, "outbox", {**row, "seq": -1 - _rows(connection)} if taken else row)
    overlays.drop(connection, row["id"])
    overlays.add(connection, row["id"], outbox.overlay_of(row["overlay"]))
    if taken:
        outbox.number(connection, [(row["id"], row["lane"], row["payload"])], row["install"])


def _rows(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM outbox").fetchone()[0])


def _unite_lane(connection: Connection, row: Row, *, owned: bool) -> None:
    """The further one; of two as far, the one that knows of a new epoch that was asked for."""
    here = connection.execute("SELECT epoch, last_seq, nonce <> '' FROM lane WHERE lane = ?", (row["lane"],)).fetchone()
    if owned and (here is None or (row["epoch"], row["last_seq"], row["nonce"] != "") > tuple(here)):
        put(connection, "lane", row)


def _unite_attempts(connection: Connection, row: Row) -> None:
    here = connection.execute("SELECT last FROM pin_attempt WHERE person = ?", (row["person"],)).fetchone()
    if here is None or (row["last"] or "") > (here[0] or ""):
        put(connection, "pin_attempt", row)


def _unite_keys(connection: Connection, kept: Copy) -> None:
    """The newer list: its version never goes down. Of what was forgotten, the later end."""
    if kept.key_list is None:
        return
    here = connection.execute("SELECT version, forgotten FROM key_list").fetchone() or (0, "")
    if kept.key_list["version"] > here[0]:
        put(connection, "key_list", kept.key_list)
    later = max(here[1], kept.key_list["forgotten"])
    connection.execute("UPDATE key_list SET forgotten = ?", (later,))


def _number_strangers(connection: Connection, install: str) -> None:
    """Actions of an earlier enrolment that still wait."""
    waiting: list[Any] = connection.execute(
        "SELECT id, lane, payload FROM outbox WHERE verdict IS NULL AND install <> ? AND ? <> ''"
        " ORDER BY lane, epoch, seq",
        (install, install),
    ).fetchall()
    outbox.number(connection, waiting, install)


def _count_on(connection: Connection, install: str) -> None:
    """No lane may count behind its newest action: its number would be given twice."""
    newest = connection.execute(
        "SELECT lane, epoch, max(seq), payload FROM outbox AS row WHERE install = ? AND epoch ="
        " (SELECT max(epoch) FROM outbox WHERE install = row.install AND lane = row.lane) GROUP BY lane, epoch",
        (install,),
    ).fetchall()
    for lane, epoch, seq, payload in newest:
        here = connection.execute("SELECT epoch, last_seq FROM lane WHERE lane = ?", (lane,)).fetchone()
        if here is None or (epoch, seq) > tuple(here):
            outbox.set_lane(connection, lane, epoch, seq, bytes(payload))


def rotten(copy: Copy) -> int:
    """How many of its actions have a broken seal."""
    return sum(outbox.seal(row["payload"]) != row["hash"] for row in copy.outbox.values())
