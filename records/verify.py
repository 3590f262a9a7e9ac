"""Whether a device's folder is whole, told in plain words; nothing is changed. The local part of `storeside verify`.

It may look while another program works with the folder: each file is read in one snapshot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Literal

from records import copies, journal, outbox, sealing
from records.copies import Copy, Row
from records.files import SCHEMA, Connection, FileName, Safe, connect, path_of, reason_of
from records.recheck import LOOKS, WHOLE, miscounted, readable
from records.scopes import load
from records.secondcopy import WATCHED
from records.unusable import Unusable


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table: `what` was looked at, and what was found, in words."""

    what: str
    state: Literal["ok", "bad", "note"]
    words: str


def local(folder: Path, key: bytes, now: datetime) -> list[Finding]:
    """Everything that can be seen without central. `bad` means that something is wrong."""
    present = list(_present(folder))
    if any(one.state == "bad" for one in present):
        return present
    try:
        sealing.look(folder, key)
    except Unusable as unusable:
        return [*present, Finding("Key", "bad", unusable.words)]
    safe = Safe(folder, key)
    return [
        *present,
        Finding("Key", "ok", "It opens the data."),
        *_asked("core.db", safe, "core", lambda core: _core(core, folder, key, now)),
        *_asked("catalog.db", safe, "catalog", lambda catalog: _scoped(catalog, "catalog", now)),
    ]


def _present(folder: Path) -> Iterator[Finding]:
    for name, words in (
        ("core.db", "What people did and what the store knows."),
        ("catalog.db", "What central can send again."),
        (journal.NAME, "The second copy of unsent actions. The next start writes it anew."),
        ("key.name", "The name of the key. The next start writes it anew."),
    ):
        there = (folder / name).is_file() and (folder / name).stat().st_size > 0
        if not there:
            yield Finding(name, "bad", f"It is missing. {words}")
        else:
            yield Finding(name, "ok", f"{(folder / name).stat().st_size:,} bytes")


def _asked(what: str, safe: Safe, name: FileName, ask: Callable[[Connection], Iterator[Finding]]) -> Iterator[Finding]:
    """What a file answers; one that cannot be read is a finding, not an error."""
    try:
        connection = connect(safe, name, writable=False)
        try:
            connection.text_factory = readable
            connection.execute("BEGIN")
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if version != SCHEMA[name]:
                yield Finding(what, "bad", f"It is of version {version}, not {SCHEMA[name]}.")
                return
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            yield Finding(what, "ok" if found == "ok" else "bad", "Every page is sound." if found == "ok" else found)
            yield from ask(connection)
        finally:
            connection.close()
    except Exception as error:
        if reason_of(error) != "damaged":
            raise
        yield Finding(what, "bad", f"It cannot be read: {error}")


def _core(connection: Connection, folder: Path, key: bytes, now: datetime) -> Iterator[Finding]:
    yield from _scoped(connection, "core", now)
    rows = copies.rows_of(connection, "SELECT * FROM outbox ORDER BY install, lane, epoch, seq")
    broken = [row for row in rows if outbox.seal(row["payload"]) != row["hash"]]
    waiting = sum(row["verdict"] is None for row in rows)
    yield _told("Actions", broken, f"{len(rows)}, of which {waiting} wait; every seal fits.", "{n} with a broken seal")
    yield _told(
        "Lanes", list(_unchained(connection, rows)), "Each is numbered and chained without a break.", "{n}: {all}"
    )
    yield _second(copies.of_core(connection), journal.read(journal.path_of(folder), key))


def _scoped(connection: Connection, name: FileName, now: datetime) -> Iterator[Finding]:
    """Rows against their hashes, digests against their rows, and how far the scopes have come."""
    seen, wrong = 0, 0
    for look in LOOKS[name]:
        if look is WHOLE:
            continue
        place: tuple[object, ...] | None = ()
        while place is not None:
            place, found = look.wrong(connection, place)
            wrong += len(found)
        seen += int(connection.execute(f"SELECT count(*) FROM {look.table}").fetchone()[0])
    file = path_of(Path(), name).name
    words = (
        f"{seen:,} rows are what central sent." if not wrong else f"{wrong:,} of {seen:,} are not what central sent."
    )
    yield Finding(f"Rows of {file}", "bad" if wrong else "ok", words)
    yield _told(
        f"Digests of {file}", list(miscounted(connection, "main")), "Each counts its rows.", "{n} do not: {all}"
    )
    yield _told(f"Scopes of {file}", list(_odd(connection, now)), "Their cursors make sense.", "{n} do not: {all}")


def _odd(connection: Connection, now: datetime) -> Iterator[str]:
    for scope in load(connection):
        ahead = scope.as_of is not None and scope.as_of > now
        if scope.seq < 0 or scope.gen < 0 or scope.swept > scope.round or (scope.seq > scope.head and scope.complete):
            yield f"{scope.name} at {scope.seq} of {scope.head}"
        elif ahead:
            yield f"{scope.name} was confirmed in the future"


def _unchained(connection: Connection, rows: list[Row]) -> Iterator[str]:
    """Where the chain does not hold. What was parked may have been sent as a stand-in, and what was scrubbed is no
    longer what was sent: behind those it cannot be told."""
    for before, row in pairwise(rows):
        same = all(before[name] == row[name] for name in ("install", "lane", "epoch"))
        if same and row["seq"] == before["seq"] + 1 and _tells(before):
            if row["prev_hash"] != outbox.link(before["payload"]):
                yield f"lane {row['lane']} at {row['seq']}"
        elif same and row["verdict"] is None and row["seq"] != before["seq"] + 1:
            yield f"lane {row['lane']} has a gap before {row['seq']}"
    newest = {(row["install"], row["lane"], row["epoch"]): row for row in rows}
    install = connection.execute("SELECT install FROM install").fetchone()
    for lane, epoch, last_seq, last_hash in connection.execute("SELECT lane, epoch, last_seq, last_hash FROM lane"):
        row_ = newest.get((install[0] if install else "", lane, epoch))
        if row_ is not None and (
            row_["seq"] > last_seq
            or (row_["seq"] == last_seq and _tells(row_) and outbox.link(row_["payload"]) != last_hash)
        ):
            yield f"lane {lane} counts to {last_seq} and has {row_['seq']}"


def _tells(row: Row) -> bool:
    return row["verdict"] != "parked" and not row.get("scrubbed")


def _second(here: Copy, content: journal.Content | None) -> Finding:
    what = "Second copy"
    if content is None or content.key_fits is False:
        return Finding(what, "bad", "It belongs to another device.")
    if content.faults:
        return Finding(what, "bad", f"It is damaged: {content.faults[0]}.")
    kept = copies.of_records(content.records)
    columns = WATCHED["outbox"].split(", ")
    missing = [one for one, row in here.outbox.items() if not _same(row, kept.outbox.get(one), columns)]
    more = kept.outbox.keys() - here.outbox.keys() - kept.gone
    if missing or more:
        return Finding(
            what, "bad", f"It lacks {len(missing)} unsent actions and has {len(more)} that wait nowhere else."
        )
    if (kept.install, kept.lane) != (here.install, here.lane):
        return Finding(what, "bad", "It knows this device as another one.")
    return Finding(what, "ok", f"All {len(here.outbox)} unsent actions are in it.")


def _same(row: Row, other: Row | None, columns: list[str]) -> bool:
    return other is not None and all(row[name] == other.get(name) for name in columns)


def _told(what: str, wrong: list[str] | list[Row], good: str, bad: str) -> Finding:
    shown = ", ".join(str(one) for one in wrong[:3] if isinstance(one, str))
    return Finding(what, "bad" if wrong else "ok", bad.format(n=len(wrong), all=shown) + "." if wrong else good)
