"""Keeps the journal in step with core.db, on the thread of its writer (sync.md, section 5).

Whatever changes an outbox row is noticed by triggers of the writer's own connection, so no other code has to know of
the journal. The order is: append here, then COMMIT in core.db while a thread flushes this, then the person is told.
Either may be the one that is left of an instant in which the power fails: the next start gives it to the other. What
core.db refused in the end is taken back from here before the person hears of the refusal.
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
from records.flushing import Flusher
from records.journal import Journal, Place

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

OF_AN_ACTION = frozenset({"outbox", "lane", "used_nonce"})
"""What may be here before it is in core.db: a start makes a whole action of it. An enrolment changes more than is kept
here, and comes after core.db."""


class JournalCopy:
    """`records.writer.SecondCopy` of core.db."""

    def __init__(self, safe: Safe, kept: Journal, copy: Copy) -> None:
        """`copy` is what `kept` holds."""
        self._safe = safe
        self._connection: Connection = None
        self._flusher = Flusher()
        self.adopt(kept, copy)

    def adopt(self, kept: Journal, copy: Copy) -> None:
        """Go on with this journal."""
        self._journal = kept
        self._unkept: list[bytes] = []
        self._collected = 0
        self._must = self._ahead = self._doubtful = False
        self._before: Place | None = None
        self._sizes = {one: _size(row) for one, row in copy.outbox.items()}
        self._stale = 0

    def release(self) -> None:
        """The journal is read by others now, until the next one is adopted. What it lacks goes into it first."""
        with suppress(OSError, ValueError):
            self._flusher.end()
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
        self._collected, self._ahead = 0, False
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
        self._ahead = "outbox" in said and said.keys() <= OF_AN_ACTION
        must = bool(said.keys() & {"outbox", "lane", "install"})
        self._must = self._must or must
        return must

    def begin(self) -> bool:
        if not self._ahead or self._doubtful:
            return False
        place = self._journal.place
        try:
            self._journal.append(self._unkept)
        except (OSError, ValueError):  # `keep` meets it again
            return False
        self._before = place
        self._flusher.begin(self._journal.sync)
        return True

    def drop(self) -> None:
        if not self._collected:
            return
        self._unkept.pop()
        if self._before is None:
            return
        before, self._before = self._before, None
        try:
            with suppress(OSError, ValueError):
                self._flusher.end()
            self._journal.take_back(before)
        except (OSError, ValueError) as error:
            log.warning("journal_failed", error=str(error)[:200], action="written anew")
            self._doubtful = True
            self._without_it()

    def _without_it(self) -> None:
        """What core.db refused is still here. A disk that takes no other file either leaves it: the next change tries
        again, and should the power fail before, the refused action is done after all, once."""
        try:
            self._anew()
        except Exception:  # what the person is told is why core.db refused
            log.exception("journal_ahead")

    def keep(self) -> None:
        if self._doubtful:
            self._anew()
        if not self._unkept:
            return
        begun, self._before = self._before is not None, None
        try:
            if begun:
                self._flusher.end()
            else:
                self._written()
        except (OSError, ValueError) as error:
            if reason_of(error) == "disk_full":
                raise
            log.warning("journal_failed", error=str(error)[:200], action="written anew")
            self._anew()
        self._unkept, self._must = [], False
        if self._stale > STALE_BYTES:
            self._anew()

    def _written(self) -> None:
        self._journal.append(self._unkept)
        if self._must:
            self._journal.sync()

    def tidy(self) -> None:
        self._anew()

    def close(self) -> None:
        """Both files must be closed by now."""
        self._connection = None
        self._flusher.close()
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
        with suppress(OSError, ValueError):
            self._flusher.end()
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
