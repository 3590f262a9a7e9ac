"""Rows of the feed into their tables: one upsert per kind, prepared once, run for a page at a time.

The caller has checked the cursor, so rows arrive in order; within a page the last row of an id wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import structlog

from records import products
from records.bodies import Body, Misfit, dump, maybe_number, maybe_time, moment, number, spelled, text
from records.digests import Ledger
from records.feed import Row
from records.files import Connection
from records.products import Item
from shop.digests import bucket_of, row_hash

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Kind:
    """A table keyed by `key` with `columns` taken from the body by `read`."""

    table: str
    key: str
    columns: tuple[str, ...]
    read: Callable[[Body], tuple[Any, ...]]

    @cache  # noqa: B019 - there are four kinds, they live as long as the program
    def upsert(self, round_: int) -> str:
        names = (self.key, "seq", "ver", "body", "h", "bucket", *self.columns)
        updates = ", ".join(f"{name} = excluded.{name}" for name in ("round", *names[1:]))
        return (
            f"INSERT INTO {self.table} (round, {', '.join(names)}) VALUES ({round_}, {', '.join('?' * len(names))}) "
            f"ON CONFLICT ({self.key}) DO UPDATE SET {updates}"
        )

    @property
    def known(self) -> str:
        """Of the ids in a JSON list: those that are here in a round."""
        return (
            f"SELECT {self.key}, ver, h FROM {self.table}"
            f" WHERE {self.key} IN (SELECT value FROM json_each(?)) AND round = ?"
        )

    @property
    def delete(self) -> str:
        return f"DELETE FROM {self.table} WHERE {self.key} = ?"


def _stock(body: Body) -> tuple[Any, ...]:
    return (
        number(body, "on_hand"),
        number(body, "reserved", 0),
        number(body, "safety", 0),
        text(body, "aisle"),
        text(body, "bay"),
    )


def _price(body: Body) -> tuple[Any, ...]:
    return (
        number(body, "amount"),
        text(body, "currency", None),
        maybe_number(body, "sale"),
        maybe_time(body, "sale_from"),
        maybe_time(body, "sale_to"),
    )


def _avail(body: Body) -> tuple[Any, ...]:
    at = body.get("at")
    if not isinstance(at, dict):
        raise Misfit("at")
    for numbers in at.values():
        if not isinstance(numbers, list) or len(numbers) != 3 or any(type(one) is not int for one in numbers):
            raise Misfit("at")
    return ()


def _task(body: Body) -> tuple[Any, ...]:
    made_at = text(body, "made_at", None)
    moment(made_at)
    return text(body, "state", None), made_at


KINDS = {
    "stock": Kind("stock", "variant", ("on_hand", "reserved", "safety", "aisle", "bay"), _stock),
    "price": Kind("price", "variant", ("amount", "currency", "sale", "sale_from", "sale_to"), _price),
    "avail": Kind("avail", "variant", (), _avail),
    "task": Kind("task", "id", ("state", "made_at"), _task),
}
HOMES = {"stock": "stock", "price": "price", "avail": "avail", "task": "orders", "product": "catalog"}
"""The scope in which a kind has a table; the same kind from another scope is kept raw."""

RAW = """
    INSERT INTO entity (kind, id, scope, round, seq, ver, body, h, bucket) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id, scope) DO UPDATE SET round = excluded.round, seq = excluded.seq, ver = excluded.ver,
        body = excluded.body, h = excluded.h, bucket = excluded.bucket"""
RAW_KNOWN = """
    SELECT id, ver, h FROM entity
    WHERE kind = ? AND id IN (SELECT value FROM json_each(?)) AND scope = ? AND round = ?"""
FORGET_RAW = "DELETE FROM entity WHERE kind = ? AND id = ? AND scope = ?"
ANY_RAW = "SELECT EXISTS (SELECT 1 FROM entity WHERE kind = ?)"

STEP = 200
"""Rows between two looks whether a person is waiting: about a millisecond."""

Breathe = Callable[[], None]
Known = dict[str, tuple[int, int]]
"""(ver, h) by id of what is here in the present round."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page's rows by kind, computed before the writer's turn: `typed` have a table, `raw` have none."""

    typed: dict[str, list[Item]] = field(default_factory=dict)
    raw: dict[str, list[Item]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where rows go: into this round of this scope, counted in `ledger`. Without `seen` only newer versions go there;
    with it, whatever the version, those alone that are here as they were seen, (ver, h) or None by kind and id."""

    connection: Connection
    scope: str
    round: int
    ledger: Ledger
    seen: Mapping[tuple[str, str], tuple[int, int] | None] | None = None


def prepare(scope: str, rows: Sequence[Row]) -> Prepared:
    """Reads the bodies. Runs on the caller's thread, so that the writer is free for people meanwhile."""
    from pydantic_core import from_json

    prepared = Prepared()
    prefix = scope.partition(":")[0]
    for kind, key, seq, ver, body in {(row[0], row[1]): row for row in rows}.values():
        said = body if body is None or isinstance(body, str) else spelled(body)
        h = 0 if said is None else row_hash(kind, key, ver, said)
        if HOMES.get(kind) != prefix or not isinstance(body, dict | str | None):
            prepared.raw.setdefault(kind, []).append(Item(key, seq, ver, said, h, bucket_of(kind, key), None))
            continue
        read = from_json(body) if isinstance(body, str) else body
        columns = None if read is None else _columns(kind, read)
        prepared.typed.setdefault(kind, []).append(Item(key, seq, ver, said, h, bucket_of(kind, key), columns))
    return prepared


def _columns(kind: str, body: Body) -> tuple[Any, ...] | products.Draft | None:
    """None for a body that this version cannot read: what it replaces is no longer true, so it is kept raw."""
    try:
        return products.drafted(body) if kind == "product" else KINDS[kind].read(body)
    except Misfit:
        return None


def store(place: Place, prepared: Prepared, breathe: Breathe) -> int:
    """How many rows changed what was here. `breathe` is called every `STEP` rows and may raise to give way."""
    connection, changed = place.connection, 0
    for kind, items in prepared.typed.items():
        misfits_here = bool(connection.execute(ANY_RAW, (kind,)).fetchone()[0])
        for step in _steps(items, breathe):
            changed += _store_typed(place, kind, step, misfits_here=misfits_here)
            misfits_here = misfits_here or any(one.said is not None and one.columns is None for one in step)
    for kind, items in prepared.raw.items():
        for step in _steps(items, breathe):
            changed += _store_raw(place, kind, step)
    place.ledger.write(connection, place.scope)
    return changed


def _steps(items: list[Item], breathe: Breathe) -> Iterator[list[Item]]:
    for start in range(0, len(items), STEP):
        breathe()
        yield items[start : start + STEP]


def _store_typed(place: Place, kind: str, items: list[Item], *, misfits_here: bool) -> int:
    """Each id is either in its table or, where its body does not fit, among the raw ones, never in both."""
    raw = _raw_known(place, kind, items) if misfits_here else {}
    here: dict[str, products.Known] = {}
    if kind == "product":
        here = products.known(place.connection, _ids(items))
        known = {one: (old.ver, old.h) for one, old in here.items() if old.round == place.round} | raw
    else:
        rows = place.connection.execute(KINDS[kind].known, (_ids(items), place.round))
        known = {one: (ver, h) for one, ver, h in rows} | raw
    fresh = _fresh(place, kind, items, known)
    fitting = [one for one in fresh if one.columns is not None]
    others = [one for one in fresh if one.columns is None]
    if kind == "product":
        products.store(place.connection, place.round, fitting, here)
        products.remove(place.connection, [here[one.id] for one in others if one.id in here])
    else:
        rows_ = [(*one[:6], *one.columns) for one in fitting]
        place.connection.executemany(KINDS[kind].upsert(place.round), rows_)
        place.connection.executemany(KINDS[kind].delete, [(one.id,) for one in others])
    if misfits_here:
        _forget_raw(place, kind, [one.id for one in fitting])
    _put_raw(place, kind, others)
    _tell_misfits(place, kind, others)
    return len(fresh)


def _store_raw(place: Place, kind: str, items: list[Item]) -> int:
    fresh = _fresh(place, kind, items, _raw_known(place, kind, items))
    _put_raw(place, kind, fresh)
    return len(fresh)


def _fresh(place: Place, kind: str, items: list[Item], known: Known) -> list[Item]:
    """Those that are to replace what is here, counted."""
    fresh = []
    ledger, seen = place.ledger, place.seen
    for one in items:
        old = known.get(one.id)
        if seen is not None and seen[kind, one.id] != old:
            continue
        if old is None:
            if one.said is not None:
                ledger.add(one.bucket, one.h)
        elif seen is None and (one.ver < old[0] or (one.ver == old[0] and one.said is not None)):
            continue
        elif one.said is None:
            ledger.subtract(one.bucket, old[1])
        else:
            ledger.replace(one.bucket, old[1], one.h)
        fresh.append(one)
    return fresh


def _raw_known(place: Place, kind: str, items: list[Item]) -> Known:
    rows = place.connection.execute(RAW_KNOWN, (kind, _ids(items), place.scope, place.round))
    return {one: (ver, h) for one, ver, h in rows}


def _put_raw(place: Place, kind: str, items: list[Item]) -> None:
    _forget_raw(place, kind, [one.id for one in items if one.said is None])
    rows = [
        (kind, one.id, place.scope, place.round, one.seq, one.ver, one.said, one.h, one.bucket)
        for one in items
        if one.said is not None
    ]
    place.connection.executemany(RAW, rows)


def _forget_raw(place: Place, kind: str, ids: list[str]) -> None:
    place.connection.executemany(FORGET_RAW, [(kind, one, place.scope) for one in ids])


def _tell_misfits(place: Place, kind: str, others: list[Item]) -> None:
    misfits = [one.id for one in others if one.said is not None]
    if misfits:
        log.warning("bodies_kept_raw", scope=place.scope, rows=len(misfits), kind=kind, first=misfits[0][:64])


def _ids(items: list[Item]) -> str:
    return dump([one.id for one in items])
