"""Stock as a ledger: quantities follow from movements with a typed reason (trade rules, section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, Protocol

from sqlalchemy import Connection, and_, delete, or_

from central import bulk, feed
from central.feed import Change
from central.tables import stock_level, stock_movement

Reason = Literal["sale", "pickup", "return", "count", "transfer_out", "transfer_in", "damage", "adjustment"]
Key = tuple[str, str]
"""(variant, location)"""


class Level(NamedTuple):
    """What lies at one location, in units. `on_hand` is the sum of the movements."""

    on_hand: int
    reserved: int
    safety: int
    aisle: str
    bay: str


class Place(Protocol):
    """A location, as much of it as the feed needs."""

    @property
    def code(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def region(self) -> str: ...


def levels(connection: Connection, variants: Sequence[str]) -> dict[Key, Level]:
    """Every known level of `variants`, held to the end of a writing transaction."""
    query = bulk.found(connection, tuple(stock_level.c), stock_level.c.variant, sorted(variants), lock=True)
    return {(row[0], row[1]): Level(*row[2:]) for row in connection.execute(query)}


def adjust(
    connection: Connection, before: Mapping[Key, Level], wanted: Mapping[Key, Level], *, source: str, now: str
) -> None:
    """Make the levels what another system says they are: the difference is a movement."""
    changed = {key: level for key, level in wanted.items() if before.get(key) != level}
    deltas = {key: level.on_hand - (before[key].on_hand if key in before else 0) for key, level in changed.items()}
    _move(connection, deltas, "adjustment", source, now)
    bulk.upsert(
        connection,
        stock_level,
        [{"variant": key[0], "location": key[1], **level._asdict()} for key, level in changed.items()],
    )


def forget(connection: Connection, before: Mapping[Key, Level], gone: Sequence[Key], *, source: str, now: str) -> None:
    """The location no longer keeps the variant: its level becomes unknown, the ledger closes at zero."""
    _move(connection, {key: -before[key].on_hand for key in gone if key in before}, "adjustment", source, now)
    by_location: dict[str, list[str]] = {}
    for variant, location in gone:
        by_location.setdefault(location, []).append(variant)
    there = (
        and_(stock_level.c.location == location, bulk.among(connection, stock_level.c.variant, variants))
        for location, variants in by_location.items()
    )
    connection.execute(delete(stock_level).where(or_(*there)))


def changes(
    variants: Iterable[str], levels_now: Mapping[Key, Level], places: Iterable[Place], touched: Iterable[Key]
) -> Iterator[Change]:
    """What devices learn: each touched level to its own store, and each variant's places to their region."""
    sites = {place.code: place for place in places}
    for key in touched:
        if key[1] in sites and sites[key[1]].kind == "store":
            level = levels_now.get(key)
            yield Change(f"stock:{key[1]}", "stock", key[0], None if level is None else _stock_body(level))
    at: dict[tuple[str, str], dict[str, list[int]]] = {}
    for (variant, location), level in levels_now.items():
        if location in sites:
            at.setdefault((sites[location].region, variant), {})[location] = [
                level.on_hand,
                level.reserved,
                level.safety,
            ]
    regions = sorted({place.region for place in sites.values()})
    for variant in variants:
        for region in regions:
            there = at.get((region, variant))
            yield Change(f"avail:{region}", "avail", variant, feed.canonical({"at": there}) if there else None)


def _stock_body(level: Level) -> str:
    return feed.canonical({name: value for name, value in level._asdict().items() if value != ""})


def _move(connection: Connection, deltas: Mapping[Key, int], reason: Reason, source: str, now: str) -> None:
    bulk.add(
        connection,
        stock_movement,
        [
            {"variant": key[0], "location": key[1], "delta": delta, "reason": reason, "source": source, "at": now}
            for key, delta in deltas.items()
            if delta
        ],
    )
