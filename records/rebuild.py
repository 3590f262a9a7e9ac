"""Brings a device's folder into order before it is used: whatever is damaged is set aside and made again from what is
left (sync.md, section 5). Any one damaged file loses nothing.

Nothing is decided about damage before the key is known to be the right one: a wrong key looks like damage.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog

from records import copies, files, journal, outbox, overlays, salvage, sealing
from records.copies import Copy
from records.files import REBUILT, Connection, FileName, Safe, log_of, path_of
from records.journal import Content, Journal
from records.quarantine import Quarantine
from records.secondcopy import WATCHED, JournalCopy
from records.unite import United, put, rotten, unite
from records.unusable import Unusable

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """`unclean`: the last end was none, or something was wrong. What came from central should be looked at again.
    `opened` are connections to files that were found in order, for their writers: opening each of them anew would take
    a third of a start."""

    second: JournalCopy
    unclean: bool
    opened: Mapping[FileName, Connection]


def prepare(safe: Safe, now: datetime, *, suspect: bool = False) -> Prepared:
    """Create, migrate or mend both files and the journal; `suspect`: look at all of them. Raises `Unusable` and the
    errors of driver and system. To be called by the holder of the folder's lock."""
    quarantine = Quarantine(safe.folder, now)
    _finish_swap(safe.folder, quarantine)
    content = _own_journal(safe, quarantine)
    sealing.settle(safe.folder, safe.key)
    kept = copies.of_records(content.records) if content else Copy()
    sound = content is not None and not content.faults
    unclean = not sound or kept.state != "closed"
    opened: dict[FileName, Connection] = {}
    with ExitStack() as undo:
        undo.callback(_close, opened)
        kept_open = _marked_open(safe, content) if content and sound else None
        if kept_open is not None:
            undo.callback(kept_open.close)
        if not unclean:
            _set_aside_logs(safe.folder, quarantine)
        same = _prepare_core(safe, kept, quarantine, opened, check=unclean or suspect)
        if content and content.faults:
            quarantine.keep_copy(journal.path_of(safe.folder))
            quarantine.note("journal_renewed", found=content.faults[0])
        opened["catalog"] = prepare_catalog(safe, quarantine, suspect=suspect)
        if kept_open is not None and same is not None and not kept.gone:
            second = JournalCopy(safe, kept_open, same)
        else:
            second = _in_step(safe, kept_open)
        undo.pop_all()
    quarantine.tidy()
    return Prepared(second, unclean and content is not None, opened)


def _close(opened: Mapping[FileName, Connection]) -> None:
    for connection in opened.values():
        connection.close()


def core_again(safe: Safe, now: datetime, second: JournalCopy) -> None:
    """core.db turned out to be damaged while the program runs: on the writer's thread, nobody has it open."""
    quarantine = Quarantine(safe.folder, now)
    second.release()
    content = _own_journal(safe, quarantine)
    kept = copies.of_records(content.records) if content else Copy()
    opened: dict[FileName, Connection] = {}
    _prepare_core(safe, kept, quarantine, opened, check=True)
    _close(opened)
    connection = files.connect(safe, "core", writable=False)
    try:
        here = copies.of_core(connection)
    finally:
        connection.close()
    second.adopt(Journal.begin(journal.path_of(safe.folder), safe.key, copies.records_of(here, "open")), here)


def prepare_catalog(safe: Safe, quarantine: Quarantine, *, suspect: bool = False) -> Connection:
    """A catalog.db that cannot be used is set aside: central sends it again. `suspect`: look at all of it. The
    connection is the caller's to close."""
    try:
        return files.brought_up(safe, "catalog", "integrity_check" if suspect else None)
    except files.FAILURES as error:
        if files.reason_of(error) not in ("damaged", None):
            raise
        log.warning("catalog_damaged", why=str(error)[:200])
        path = path_of(safe.folder, "catalog")
        path.replace(path.with_name("catalog.damaged"))
        _unlink(log_of(safe.folder, "catalog"), path.with_name("catalog.db-shm"))
        connection = files.brought_up(safe, "catalog")
        quarantine.note("catalog_renewed")
        return connection


# --- the key and the journal


def _own_journal(safe: Safe, quarantine: Quarantine) -> Content | None:
    """The journal of this folder, None where there is none. Raises Unusable("wrong_key") before anything is touched."""
    path = journal.path_of(safe.folder)
    content = journal.read(path, safe.key)
    if content is None or content.key_fits is None:
        return content
    named = sealing.name_of(safe.folder)
    if content.key_fits:
        if named is None:  # the journal knows that the key is right, also when core.db cannot say so
            sealing.write_name(safe.folder, safe.key)
        return content
    if named != sealing.fingerprint(safe.key):
        if not sealing.has_core(safe.folder):
            raise Unusable("wrong_key")
        sealing.check(safe.folder, safe.key)
    quarantine.take(path)
    quarantine.note("journal_foreign")
    return None


def _marked_open(safe: Safe, content: Content) -> Journal:
    """From here on a log beside the files is theirs."""
    kept = Journal.resume(journal.path_of(safe.folder), safe.key, content)
    kept.append([copies.packed({"at": "open"})])
    kept.sync()
    return kept


def _set_aside_logs(folder: Path, quarantine: Quarantine) -> None:
    """The files were closed with their logs folded in: a log that is here now is an older one, or another device's."""
    for name in files.SCHEMA:
        path = log_of(folder, name)
        if path.exists() and path.stat().st_size:
            quarantine.take(path)
            quarantine.note("log_foreign", file=path.name)
            _unlink(folder / f"{name}.db-shm")


def _in_step(safe: Safe, kept_open: Journal | None) -> JournalCopy:
    """A journal that says what core.db says, and nothing of what is settled, in place of the one that is there."""
    connection = files.connect(safe, "core", writable=False)
    try:
        here = copies.of_core(connection)
    finally:
        connection.close()
    path = journal.path_of(safe.folder)
    return JournalCopy(safe, Journal.begin(path, safe.key, copies.records_of(here, "open"), kept_open), here)


def _essence(copy: Copy) -> object:
    """What has to be the same in both: how often an action was tried is not."""
    columns = ("id", *WATCHED["outbox"].split(", "))
    actions = {one: tuple(row.get(name) for name in columns) for one, row in copy.outbox.items()}
    return actions, copy.lane, copy.install, copy.pin_attempt, copy.used_nonce, copy.key_list


# --- core.db


def _prepare_core(
    safe: Safe, kept: Copy, quarantine: Quarantine, opened: dict[FileName, Connection], *, check: bool
) -> Copy | None:
    """What core.db has, where that is what `kept` has: its connection is among `opened` then. None where something was
    done about it."""
    if kept and not sealing.has_core(safe.folder):
        _rebuild(safe, kept, quarantine, "missing")
        return None
    try:
        connection = files.brought_up(safe, "core", "integrity_check" if check else None)
        try:
            here = copies.of_core(connection)
            same = here if _essence(here) == _essence(kept) and not rotten(here) else None
            united = _united(connection, kept) if same is None else United()
            if same is not None:
                opened["core"] = connection
        finally:
            if "core" not in opened:
                connection.close()
    except files.FAILURES as error:
        if files.reason_of(error) != "damaged":
            raise
        _rebuild(safe, kept, quarantine, str(error))
        return None
    _tell(united, safe, quarantine)
    return same


def _united(connection: Connection, kept: Copy) -> United:
    connection.execute("BEGIN IMMEDIATE")
    try:
        united = unite(connection, kept)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return united


def _tell(united: United, safe: Safe, quarantine: Quarantine) -> None:
    if united.differ:
        quarantine.keep_copy(journal.path_of(safe.folder))
        quarantine.note("copies_differ", n=united.differ)
    if united.restored:
        quarantine.note("actions_restored", n=united.restored)
    if united.rotten:
        quarantine.note("action_rotten", n=united.rotten)


def _rebuild(safe: Safe, kept: Copy, quarantine: Quarantine, why: str) -> None:
    """A new core.db from both copies, made in the folder `rebuilding`. Cursors start at 0, so that everything else is
    read again. Killed at any point, the next start begins again or finishes."""
    log.error("core_rebuilding", why=why[:200])
    place = safe.folder / "rebuilding"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    new = Safe(place, safe.key)
    left = salvage.of_damaged(path_of(safe.folder, "core"), safe.key) if sealing.has_core(safe.folder) else Copy()
    connection = files.brought_up(new, "core")
    try:
        united = _filled(connection, left, kept)
        waiting = int(connection.execute("SELECT count(*) FROM outbox WHERE verdict IS NULL").fetchone()[0])
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    with path_of(place, "core").open("rb+") as file:
        os.fsync(file.fileno())
    path_of(place, "core").replace(safe.folder / REBUILT)
    sealing.sync_folder(safe.folder)
    lost = not sealing.has_core(safe.folder)
    _finish_swap(safe.folder, quarantine)
    shutil.rmtree(place, ignore_errors=True)
    quarantine.note("core_lost" if lost else "core_rebuilt", n=waiting)
    united.restored = 0
    _tell(united, safe, quarantine)


def _filled(connection: Connection, left: Copy, kept: Copy) -> United:
    connection.execute("BEGIN IMMEDIATE")
    for row in (*left.settled.values(), *left.outbox.values()):
        put(connection, "outbox", row)
    for row in left.outbox.values():
        overlays.add(connection, row["id"], outbox.overlay_of(row["overlay"]))
    for table, rows in (("lane", left.lane), ("pin_attempt", left.pin_attempt), ("used_nonce", left.used_nonce)):
        for row in rows.values():
            put(connection, table, row)
    for table, one in (("install", left.install), ("key_list", left.key_list)):
        if one is not None:
            put(connection, table, one)
    united = unite(connection, kept)
    connection.execute("COMMIT")
    return united


def _finish_swap(folder: Path, quarantine: Quarantine) -> None:
    """The log goes first: it must never lie beside the new file."""
    new = folder / REBUILT
    if not new.exists():
        return
    quarantine.take(log_of(folder, "core"))
    _unlink(folder / "core.db-shm")
    quarantine.take(path_of(folder, "core"))
    new.replace(path_of(folder, "core"))
    sealing.sync_folder(folder)


def _unlink(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
