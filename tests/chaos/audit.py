# ruff: noqa: S608 - the SQL is put together from names of ours
"""What must be true once everything has healed: central's tables against the devices' ledgers and their files.

Independent of the product's own code where it matters: plain SQL over psycopg, sums made anew from the commands as they
were sent. Each finding is one line of words.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import psycopg

from records.files import Connection, Safe, reader_connection
from shop.digests import Digest
from tests.central import ledger_queries, whole_returns
from tests.chaos import goods, swaps
from tests.chaos.afterwards import Promised, added_up, read_ledger
from tests.chaos.sent import Sent, all_sent
from tests.keys import KEY
from tests.simulation.recount import OF_MONEY, Plain

TYPED = {"stock": ("main", "variant"), "task": ("main", "id"), "price": ("catalog", "variant"),
         "avail": ("catalog", "variant"), "product": ("catalog", "id")}  # fmt: skip
HOME = {"stock": "stock", "task": "orders", "price": "price", "avail": "avail", "product": "catalog"}

Rows = dict[tuple[str, str], tuple[int, str]]
"""{(kind, id): (ver, body)}"""


@dataclass
class Audit:
    """`devices` are (folder, ledger) by name; their programs have ended."""

    url: str
    devices: Mapping[str, tuple[Path, Path]]
    counted: Counter[str] = field(default_factory=Counter)

    def findings(self) -> list[str]:
        with psycopg.connect(self.url) as central:
            return self.findings_in(central)

    def findings_in(self, central: psycopg.Connection[Any]) -> list[str]:
        """In the open transaction."""
        sent = all_sent(central)
        promised = {name: read_ledger(ledger.read_bytes()) for name, (_, ledger) in self.devices.items()}
        self._count(sent, promised)
        found = [*_verdicts(sent, promised), *_sequences(central, sent, promised.values()), *_effects(central, sent)]
        found += [*goods.stock(central, sent), *goods.kept(central), *goods.orders(central, sent)]
        found += [*_whole_returns(central), *swaps.odd(central, sent), *_digests(central)]
        for name, (folder, _) in self.devices.items():
            found += [f"{name}: {one}" for one in _device(central, folder, {one.id: one for one in sent})]
        return found

    def _count(self, sent: list[Sent], promised: Mapping[str, Promised]) -> None:
        self.counted["acknowledged"] = sum(len(one.acted) for one in promised.values())
        self.counted["begun, never acknowledged"] = sum(len(one.began.keys() - one.acted) for one in promised.values())
        for one in sent:
            out = " with goods that go out" if "exchange" in one.body else " in part" if "rest" in one.body else ""
            self.counted[f"{one.type}{out} {one.verdict}"] += 1


def _verdicts(sent: list[Sent], promised: Mapping[str, Promised]) -> Iterator[str]:
    """Every acknowledged action has one verdict, and central knows of nothing that nobody did."""
    times = Counter(one.id for one in sent)
    began = {one for ledger in promised.values() for one in ledger.began}
    for name, ledger in promised.items():
        for acted in sorted(ledger.acted):
            if times[acted] != 1 and not (times[acted] == 0 and acted in ledger.taken_back):
                yield f"{name}: the acknowledged action {acted} has {times[acted]} verdicts"
    for one in sent:
        if one.id not in began:
            yield f"{one.id} ({one.type}) is in the log of {one.install}, and nobody did it"
        if one.verdict == "parked":
            yield f"{one.id} ({one.type}) was parked: {one.reason}"


def _sequences(central: psycopg.Connection[Any], sent: list[Sent], promised: Collection[Promised]) -> Iterator[str]:
    """Numbers have no gaps but, in a later epoch or of a device that joined anew, those of commands answered before
    under another number; the watermark is not behind, and its chain is that of the last command."""
    joined_anew = {install for one in promised for install in one.installs[1:]}
    for install, lane, epoch, seq, chain in central.execute(
        "SELECT install, lane, epoch, last_seq, chain_hash FROM device_cursor"
    ):
        of_lane = [one for one in sent if (one.install, one.lane, one.epoch) == (install, lane, epoch)]
        numbers = [one.seq for one in of_lane]
        if numbers != list(range(1, seq + 1)) and (
            (epoch == 1 and install not in joined_anew)
            or len(set(numbers)) < len(numbers)
            or max(numbers, default=0) > seq
        ):
            yield f"lane {lane} of {install} is at {seq} of epoch {epoch}, its log has {numbers}"
        if numbers and numbers[-1] == seq and _link(of_lane[-1].request) != chain:
            yield f"lane {lane} of {install}: the chain is not that of its last command"


def _link(request: str) -> str:
    return blake2b(request.encode(), digest_size=8).hexdigest()


def _effects(central: psycopg.Connection[Any], sent: list[Sent]) -> Iterator[str]:
    """Each call for help went through the steps that were applied, and through no other."""
    steps: dict[str, list[str]] = defaultdict(list)
    for one in sent:
        if one.type.startswith("help.") and one.verdict == "applied":
            steps[one.body["task"]].append(one.type.removeprefix("help."))
    state_after = {"call": "waiting", "take": "taken", "done": "done", "cancel": "cancelled"}
    tasks = dict(central.execute("SELECT id, state FROM task").fetchall())
    for task in sorted(steps.keys() | tasks.keys()):
        done = steps.get(task, [])
        if max(Counter(done).values(), default=0) > 1 or "call" not in done:
            yield f"task {task} had the steps {done}"
        elif tasks.get(task) not in {state_after[step] for step in done}:
            yield f"task {task} is {tasks.get(task)} after {done}"


def _whole_returns(central: psycopg.Connection[Any]) -> Iterator[str]:
    """Shipping, fees and tenders of every return."""
    for command, number, what, found, due in whole_returns.otherwise(Plain(central)):  # type: ignore[arg-type]
        yield f"the return {command} of {number} has {found} for its {what}, not {due}"
    for name in OF_MONEY:
        yield from (f"{name}: not so for {row}" for row in central.execute(ledger_queries.QUERIES[name]))


def _digests(central: psycopg.Connection[Any]) -> Iterator[str]:
    """Central's own digests are those of its rows."""
    kept: dict[str, dict[int, Digest]] = defaultdict(dict)
    for scope, bucket, n, lo, hi in central.execute("SELECT scope, bucket, n, lo, hi FROM scope_digest WHERE n > 0"):
        kept[scope][bucket] = Digest(n, lo, hi)
    for (scope,) in central.execute("SELECT scope FROM scope_head ORDER BY scope").fetchall():
        rows = central.execute("SELECT bucket, h FROM entity WHERE scope = %s AND deleted_at IS NULL", (scope,))
        if kept[scope] != added_up((bucket, int.from_bytes(h, "big", signed=True)) for bucket, h in rows):
            yield f"central's digest of {scope} is not that of its rows"


def _device(central: psycopg.Connection[Any], folder: Path, log: Mapping[str, Sent]) -> Iterator[str]:
    connection = reader_connection(Safe(folder, KEY))
    try:
        yield from _outbox(connection, log)
        (scopes,) = connection.execute("SELECT scopes FROM install").fetchone()
        for scope in json.loads(scopes):
            yield from _replica(central, connection, scope)
    finally:
        connection.close()


def _outbox(connection: Connection, log: Mapping[str, Sent]) -> Iterator[str]:
    """Everything is settled as central says, and nothing is laid over central's rows any more."""
    for one, verdict in connection.execute("SELECT id, verdict FROM outbox"):
        if verdict is None:
            yield f"the action {one} still waits"
        elif one in log and verdict not in (log[one].verdict, "duplicate"):
            yield f"the action {one} is {verdict} here and {log[one].verdict} at central"
    for (command,) in connection.execute("SELECT DISTINCT command FROM overlay").fetchall():
        if command not in log or log[command].verdict != "parked":
            yield f"what {command} did is still laid over central's rows"


def _replica(central: psycopg.Connection[Any], connection: Connection, scope: str) -> Iterator[str]:
    """This scope, row by row and by digest."""
    head = central.execute("SELECT gen, head FROM scope_head WHERE scope = %s", (scope,)).fetchone()
    prefix = scope.partition(":")[0]
    schema = "catalog" if prefix in ("avail", "price", "promo", "catalog") else "main"
    at = connection.execute(f"SELECT gen, seq, round FROM {schema}.cursor WHERE scope = ?", (scope,)).fetchone()
    if head is not None and (at is None or tuple(at[:2]) != tuple(head)):
        yield f"{scope} is at {at}, central at {head}"
        return
    here = _here(connection, schema, scope, at[2] if at else 1)
    there = _there(central, scope)
    differ = sorted(key for key in here.keys() | there.keys() if here.get(key) != there.get(key))
    if differ:
        yield (
            f"{scope} differs from central in {len(differ)} of {len(there)} rows, first {differ[0]}: "
            f"here {here.get(differ[0])}, there {there.get(differ[0])}"
        )
    digests = "SELECT bucket, n, lo, hi FROM {} WHERE scope = {} AND n <> 0 ORDER BY bucket"
    mine = [tuple(row) for row in connection.execute(digests.format(f"{schema}.digest", "?"), (scope,))]
    if mine != central.execute(digests.format("scope_digest", "%s"), (scope,)).fetchall():
        yield f"the digest of {scope} is not central's"


def _here(connection: Connection, schema: str, scope: str, round_: int) -> Rows:
    rows: Rows = {}
    for kind, key, ver, body in connection.execute(
        f"SELECT kind, id, ver, body FROM {schema}.entity WHERE scope = ? AND round = ?", (scope, round_)
    ):
        rows[kind, key] = (ver, body)
    for kind, (where, key) in TYPED.items():
        if HOME[kind] == scope.partition(":")[0]:
            typed = connection.execute(f"SELECT {key}, ver, body FROM {where}.{kind} WHERE round = ?", (round_,))
            rows |= {(kind, one): (ver, body) for one, ver, body in typed}
    return rows


def _there(central: psycopg.Connection[Any], scope: str) -> Rows:
    query = "SELECT kind, id, ver, body FROM entity WHERE scope = %s AND deleted_at IS NULL"
    return {(kind, key): (ver, body) for kind, key, ver, body in central.execute(query, (scope,))}
