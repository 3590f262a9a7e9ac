"""Keeps the journal in step with core.db, on the thread of its writer (sync.md, section 5).

Whatever changes an outbox row is noticed by triggers of the writer's own connection, so no other code has to know of
the journal. The order is: COMMIT in core.db, append and flush here, then the person is told.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import Any

import structlog

from records import copies, journal, outbox
from records.copies import KEYS, Copy, Row
from records.files import Connection, Safe, log_of, reason_of
from records.journal import Journal

log = structlog.get_logger(__name__)

STALE_BYTES = 256 << 10
"""Of records of settled actions: with more the journal is written anew, without them."""

WATCHED = {
    "outbox": "install, lane, epoch, seq, payload, prev_hash, verdict, overlay",
    "lane": "epoch, last_seq, last_hash, nonce",
    "install": "install, store, role, name, server, scopes, token, key, root",
    "pin_attempt": "failed, last",
    "used_nonce": "kind, expires",
    "key_list": "version, list, signature, forgotten",
}
"""Columns whose change has to be kept."""


class JournalCopy:
    """`records.writer.SecondCopy` of core.db."""

    def __init__(self, safe: Safe, kept: Journal, copy: Copy) -> None:
        """`copy` is what `kept` holds."""
        self._safe = safe
        self._connection: Connection = None
        self.adopt(kept, copy)

    def adopt(self, kept: Journal, copy: Copy) -> None:
        """Go on with this journal."""
        self._journal = kept
        self._unkept: list[bytes] = []
        self._collected = 0
        self._must = False
        self._sizes = {one: _size(row) for one, row in copy.outbox.items()}
        self._stale = 0

    def release(self) -> None:
        """The journal is read by others now, until the next one is adopted. What it lacks goes into it first."""
        with suppress(OSError, ValueError):
            self._journal.append(self._unkept)
            self._journal.sync()
        self._journal.close()

    def watch(self, connection: Connection) -> None:
        self._connection = connection
        connection.execute("CREATE TEMP TABLE touched (what, key)")  # no key: a trigger inherits its statement's OR
        for table, columns in WATCHED.items():
            for event, side in (("INSERT", "new"), (f"UPDATE OF {columns}", "new"), ("DELETE", "old")):
                connection.execute(
                    f"CREATE TEMP TRIGGER {table}_{event[:6]} AFTER {event} ON main.{table} BEGIN"
                    f" INSERT INTO touched VALUES ('{table}', {side}.{KEYS[table]}); END"
                )

    def collect(self, connection: Connection) -> bool:
        self._collected = 0
        touched: dict[str, list[Any]] = {}
        for what, key in connection.execute("SELECT DISTINCT what, key FROM temp.touched"):
            touched.setdefault(what, []).append(key)
        if not touched:
            return self._must  # what could not be kept the last time is still owed to whoever asks
        connection.execute("DELETE FROM temp.touched")
        said = self._said(connection, touched)
        text = copies.packed(said)
        self._journal.reserve((*self._unkept, text))
        self._unkept.append(text)
        self._collected = 1
        must = bool(said.keys() & {"outbox", "lane", "install"})
        self._must = self._must or must
        return must

    def drop(self) -> None:
        if self._collected:
            self._unkept.pop()

    def keep(self) -> None:
        if not self._unkept:
            return
        try:
            self._journal.append(self._unkept)
            if self._must:
                self._journal.sync()
        except (OSError, ValueError) as error:
            if reason_of(error) == "disk_full":
                raise
            log.warning("journal_failed", error=str(error)[:200], action="written anew")
            self._anew()
        self._unkept, self._must = [], False
        if self._stale > STALE_BYTES:
            self._anew()

    def tidy(self) -> None:
        self._anew()

    def close(self) -> None:
        """Both files must be closed by now."""
        self._connection = None
        try:
            if all(_folded(self._safe, name) for name in ("core", "catalog")):
                self._journal.append([*self._unkept, copies.packed({"at": "closed"})])
                self._journal.sync()
        except (OSError, ValueError) as error:
            log.warning("journal_not_closed", error=str(error)[:200])
        self._journal.close()

    def _said(self, connection: Connection, touched: dict[str, list[Any]]) -> dict[str, Any]:
        said: dict[str, Any] = {}
        if "outbox" in touched:
            ids = json.dumps(touched["outbox"])
            waiting = "SELECT * FROM outbox WHERE id IN (SELECT value FROM json_each(?)) AND verdict IS NULL"
            rows = copies.rows_of(connection, f"{waiting} ORDER BY lane, epoch, seq", (ids,))
            said["outbox"] = rows
            said["gone"] = sorted(set(touched["outbox"]) - {row["id"] for row in rows})
            self._count(rows, said["gone"])
        for table in ("lane", "install", "key_list"):
            if table in touched:
                said[table] = copies.rows_of(connection, f"SELECT * FROM {table}")
        if "pin_attempt" in touched:
            people = "SELECT * FROM pin_attempt WHERE person IN (SELECT value FROM json_each(?))"
            said["pin_attempt"] = copies.rows_of(connection, people, (json.dumps(touched["pin_attempt"]),))
        if "used_nonce" in touched:
            codes = "SELECT * FROM used_nonce WHERE nonce IN (SELECT value FROM json_each(?))"
            rows = copies.rows_of(connection, codes, (json.dumps(touched["used_nonce"]),))
            said["used_nonce"] = rows
            said["forgotten"] = sorted(set(touched["used_nonce"]) - {row["nonce"] for row in rows})
        return {what: rows for what, rows in said.items() if rows or what == "lane"}

    def _count(self, rows: list[Row], gone: list[str]) -> None:
        for row in rows:
            self._stale += self._sizes.pop(row["id"], 0)
            self._sizes[row["id"]] = _size(row)
        for one in gone:
            self._stale += self._sizes.pop(one, 0)

    def _anew(self) -> None:
        """Without what is settled, on other blocks of the disk."""
        copy = copies.of_core(self._connection)
        self._keep_sound(copy)
        texts = copies.records_of(copy, "open")
        kept = Journal.begin(journal.path_of(self._safe.folder), self._safe.key, texts, instead_of=self._journal)
        self.adopt(kept, copy)

    def _keep_sound(self, copy: Copy) -> None:
        """What has rotted in core.db stays here as it was written: this may be the last good copy. The next start
        brings it back."""
        rotten = [one for one, row in copy.outbox.items() if outbox.seal(row["payload"]) != row["hash"]]
        if not rotten:
            return
        before = journal.read(journal.path_of(self._safe.folder), self._safe.key)
        known = copies.of_records([*(before.records if before else ()), *self._unkept]).outbox
        log.error("rotten_action_kept_as_written", actions=len(rotten))
        copy.outbox.update({one: known[one] for one in rotten if one in known})


def _size(row: Row) -> int:
    """About the bytes of its record: twice the payload, which is written as hex digits, and the rest."""
    return 2 * len(row["payload"]) + len(row["overlay"]) + 600


def _folded(safe: Safe, name: str) -> bool:
    """Whether nothing is left in the log of a file, also after a power cut."""
    wal = log_of(safe.folder, name)
    if not wal.exists():
        return True
    with wal.open("r+b") as file:
        os.fsync(file.fileno())
        return file.seek(0, os.SEEK_END) == 0
