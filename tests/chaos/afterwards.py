"""What a folder must show when it is opened again, whatever had happened to it. Each finding is one line of words."""

# ruff: noqa: S608 - the SQL is put together from names of ours
from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from records import copies, journal
from records.files import Connection, Safe, reader_connection
from records.scopes import TAKING
from records.store import Records
from shop.digests import Digest, of_row
from tests.chaos import feed
from tests.chaos.feed import SCOPES, START
from tests.keys import KEY

LATER = START + timedelta(hours=12)
"""Soon enough that nothing personal is over yet."""

TABLE = {"orders": ("task", "id"), "stock": ("stock", "variant"), "avail": ("avail", "variant"),
         "price": ("price", "variant"), "catalog": ("product", "id")}  # fmt: skip


@dataclass
class Promised:
    """What a ledger says: actions begun and acknowledged, answered by central, verdicts stored, how far each scope had
    come."""

    installs: list[str] = field(default_factory=list)
    """What the device has been called: another name after each time that it joined its store."""
    began: dict[str, int] = field(default_factory=dict)
    acted: set[str] = field(default_factory=set)
    answered: set[str] = field(default_factory=set)
    settled: dict[str, str] = field(default_factory=dict)
    reached: dict[str, tuple[int, int]] = field(default_factory=dict)
    taken_back: set[str] = field(default_factory=set)
    """Waited in a folder that somebody replaced by an older copy of it."""

    def hear(self, told: dict[str, Any]) -> None:
        match told:
            case {"enrolled": install}:
                self.installs.append(install)
            case {"began": one, "lane": lane}:
                self.began[one] = lane
            case {"acted": one}:
                self.acted.add(one)
            case {"answered": one}:
                self.answered.add(one)
            case {"settled": one, "verdict": verdict}:
                self.settled[one] = verdict
            case {"taken_back": ids}:
                self.taken_back.update(ids)
            case {"again": lane}:
                self.settled = {one: said for one, said in self.settled.items() if self.began[one] != lane}
            case {"anew": scope}:
                self.reached.pop(scope, None)
            case {"scope": scope, "gen": gen, "seq": seq}:
                self.reached[scope] = max(self.reached.get(scope, (0, 0)), (gen, seq))


def read_ledger(raw: bytes) -> Promised:
    """The last line may be half of one: the child was killed while it wrote, so it promised nothing with it."""
    promised = Promised()
    for line in raw.split(b"\n")[:-1]:
        promised.hear(json.loads(line))
    return promised


def findings(folder: Path, promised: Promised, *, power_cut: bool = False) -> list[str]:
    """Opens the folder with the real code and looks. After a `power_cut` what came from central may have to come again:
    catalog.db is not synced with every commit."""
    records = Records.open(folder, key=KEY, now=lambda: LATER, ballast_bytes=0)
    records.close()
    connection = reader_connection(Safe(folder, KEY))
    try:
        found = [*_actions(connection, promised), *_lanes(connection), *_second_copy(folder, connection)]
        return [*found, *_rows(connection, promised, power_cut)]
    finally:
        connection.close()


def lost(folder: Path, promised: Promised, *, unsettled: bool = False) -> set[str]:
    """Acknowledged actions that are not there; with `unsettled` only of those that never had an answer."""
    records = Records.open(folder, key=KEY, now=lambda: LATER, ballast_bytes=0)
    records.close()
    connection = reader_connection(Safe(folder, KEY))
    try:
        there = {row[0] for row in connection.execute("SELECT id FROM outbox")}
    finally:
        connection.close()
    return promised.acted - there - (promised.answered if unsettled else set())


def _actions(connection: Connection, promised: Promised) -> Iterator[str]:
    there = dict(connection.execute("SELECT id, verdict FROM outbox"))
    for one in sorted(promised.acted - there.keys()):
        yield f"acknowledged action {one} is gone"
    for one in sorted(there.keys() - promised.began.keys()):
        yield f"action {one} is here, and nobody did it"
    for one, verdict in promised.settled.items():
        if there.get(one, verdict) != verdict:
            yield f"action {one} had the verdict {verdict}, now {there[one]}"
    over = {row[0] for row in connection.execute("SELECT DISTINCT command FROM overlay")}
    for one, verdict in there.items():
        if verdict is None and one not in over:
            yield f"action {one} waits without its overlay"
        if verdict == "rejected" and one in over:
            yield f"action {one} was rejected and still shows"


def _lanes(connection: Connection) -> Iterator[str]:
    """Every lane is numbered without a gap, each row sealed and chained to the one before."""
    lanes: dict[tuple[str, int, int], list[Link]] = defaultdict(list)
    query = "SELECT install, lane, epoch, seq, payload, hash, prev_hash, scrubbed FROM outbox ORDER BY lane, epoch, seq"
    for install, lane, epoch, seq, payload, seal, before, scrubbed in connection.execute(query):
        lanes[install, lane, epoch].append(Link(seq, bytes(payload), bytes(seal), before, bool(scrubbed)))
    here = {lane: (epoch, last, chain) for lane, epoch, last, chain in connection.execute(
        "SELECT lane, epoch, last_seq, last_hash FROM lane")}  # fmt: skip
    install = connection.execute("SELECT install FROM install").fetchone()
    for (owner, lane, epoch), rows in lanes.items():
        name = f"lane {lane} of {owner} in epoch {epoch}"
        yield from _chained(name, rows)
        current = install is not None and owner == install[0] and epoch == here.get(lane, (0, 0, ""))[0]
        if current and not rows[-1].leads_to(*here[lane][1:], last=True):
            yield f"{name} ends at {rows[-1].seq}, its counter says {here[lane]}"
    for lane, (_, last, _) in here.items():
        if install is not None and last and not any((owner, one) == (install[0], lane) for owner, one, _ in lanes):
            yield f"lane {lane} counts {last} actions and has none"


@dataclass(frozen=True)
class Link:
    """One action in its lane. One that was scrubbed of what was personal no longer has the bytes that were sent."""

    seq: int
    payload: bytes
    seal: bytes
    prev_hash: str
    scrubbed: bool

    def leads_to(self, seq: int, prev_hash: str, *, last: bool = False) -> bool:
        """Whether the next one, or the lane's counter, can be what it says."""
        if self.seq != (seq if last else seq - 1):
            return not last  # what was numbered anew, or is over 90 days old, left a gap
        return self.scrubbed or blake2b(self.payload, digest_size=8).hexdigest() == prev_hash


def _chained(name: str, rows: list[Link]) -> Iterator[str]:
    for before, row in zip([None, *rows], rows, strict=False):
        if blake2b(row.payload, digest_size=16).digest() != row.seal:
            yield f"{name}: the seal of {row.seq} is broken"
        if json.loads(row.payload)["seq"] != row.seq:
            yield f"{name}: {row.seq} says it is {json.loads(row.payload)['seq']}"
        if row.seq == 1 and row.prev_hash:
            yield f"{name}: the first is chained to {row.prev_hash}"
        if before is not None and not before.leads_to(row.seq, row.prev_hash):
            yield f"{name}: the chain is broken at {row.seq}"


def _second_copy(folder: Path, connection: Connection) -> Iterator[str]:
    """The journal has the same actions that wait, in the same words, and says that it was closed."""
    content = journal.read(journal.path_of(folder), KEY)
    if content is None or content.faults:
        yield f"the journal is damaged: {content and content.faults}"
        return
    copy = copies.of_records(content.records)
    if copy.state != "closed":
        yield f"the journal was left {copy.state}"
    waiting = {one: bytes(payload) for one, payload in connection.execute(
        "SELECT id, payload FROM outbox WHERE verdict IS NULL")}  # fmt: skip
    kept = {one: bytes(row["payload"]) for one, row in copy.outbox.items()}
    if kept != waiting:
        yield f"the journal keeps {len(kept)} actions, {len(waiting)} wait"


def _rows(connection: Connection, promised: Promised, power_cut: bool) -> Iterator[str]:
    """The rows of each scope are exactly those up to its cursor, and the digest is theirs."""
    for scope in SCOPES:
        prefix = scope.partition(":")[0]
        schema = "main" if prefix in ("orders", "stock") else "catalog"
        row = connection.execute(
            f"SELECT gen, seq, round, head FROM {schema}.cursor WHERE scope = ?", (scope,)
        ).fetchone()
        gen, seq, round_, head = row or (0, 0, 1, 0)
        if head == TAKING:
            continue  # half of a ready file is here: its rows are counted when the other half has come
        if (gen, seq) < promised.reached.get(scope, (0, 0)) and not (power_cut and schema == "catalog"):
            yield f"{scope} had come to {promised.reached[scope]} and is at {(gen, seq)}"
        table, key = TABLE[prefix]
        found = {one: (ver, body) for one, ver, body in connection.execute(
            f"SELECT {key}, ver, body FROM {schema}.{table} WHERE round = ?", (round_,))}  # fmt: skip
        yield from _same(scope, found, feed.living(scope, gen, seq))
        yield from _digest(connection, schema, scope, table, round_)


def _same(scope: str, found: Mapping[str, tuple[int, str]], meant: Mapping[str, tuple[int, str]]) -> Iterator[str]:
    for one in sorted(meant.keys() - found.keys())[:3]:
        yield f"{scope}: {one} is missing"
    for one in sorted(found.keys() - meant.keys())[:3]:
        yield f"{scope}: {one} is here and should not be"
    for one in sorted(meant.keys() & found.keys()):
        if (found[one][0], json.loads(found[one][1])) != (meant[one][0], json.loads(meant[one][1])):
            yield f"{scope}: {one} is {found[one]}, meant is {meant[one]}"
            return


def _digest(connection: Connection, schema: str, scope: str, table: str, round_: int) -> Iterator[str]:
    kept = {bucket: Digest(n, lo, hi) for bucket, n, lo, hi in connection.execute(
        f"SELECT bucket, n, lo, hi FROM {schema}.digest WHERE scope = ? AND n > 0", (scope,))}  # fmt: skip
    counted = added_up(connection.execute(
        f"SELECT bucket, h FROM {schema}.{table} WHERE round = ? AND bucket >= 0", (round_,)))  # fmt: skip
    if kept != counted:
        differ = sorted(bucket for bucket in kept.keys() | counted.keys() if kept.get(bucket) != counted.get(bucket))
        yield f"{scope}: the digest differs from its rows in {len(differ)} buckets, first {differ[0]}"


def added_up(rows: Iterable[tuple[int, int]]) -> dict[int, Digest]:
    summed: dict[int, Digest] = {}
    for bucket, h in rows:
        summed[bucket] = summed.get(bucket, Digest()) + of_row(h)
    return summed


def as_words(lines: Iterable[Any]) -> str:
    return "\n".join(str(line) for line in lines)
