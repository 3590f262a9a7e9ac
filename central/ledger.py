"""Stock as a ledger: quantities follow from movements with a typed reason (trade rules, section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, Protocol

from sqlalchemy import Connection, and_, delete, func, or_, select, text

from central import bulk, feed
from central.feed import Change
from central.tables import location as locations
from central.tables import stock_item, stock_level, stock_movement, stock_reservation

Reason = Literal[
    "sale",
    "pickup",
    "pickup_undone",
    "return",
    "return_undone",
    "count",
    "transfer_out",
    "transfer_in",
    "damage",
    "adjustment",
]
Key = tuple[str, str]
"""(variant, location)"""


class Level(NamedTuple):
    """What lies at one location, in units: `on_hand` is the sum of the movements, `reserved` of the reservations."""

    on_hand: int
    reserved: int
    safety: int
    aisle: str
    bay: str


class Movement(NamedTuple):
    """Units that come to (or leave, below zero) a location."""

    variant: str
    location: str
    delta: int
    reason: Reason


class Keeping(NamedTuple):
    """Units that are kept from others, or (below zero) no longer: by the order `purchase`, or as the inventory feed
    counts them beside the orders known here."""

    variant: str
    location: str
    delta: int
    purchase: str | None


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
    hold(connection, variants)
    query, wanted = _LEVELS[connection.dialect.name], bulk.asked(connection, sorted(variants))
    return {(row[0], row[1]): Level(*row[2:]) for row in connection.execute(query, {"wanted": wanted})}


_LEVELS = bulk.look_up(tuple(stock_level.c), stock_level.c.variant)


def hold(connection: Connection, variants: Iterable[str]) -> None:
    """Keep all levels of `variants`, also those that are not there yet, from other transactions to the end of this
    one. In one order everywhere, so that no two wait for each other."""
    if connection.dialect.name != "postgresql":
        return  # one writer at a time
    wanted = sorted(set(variants))
    connection.execute(_NOTED, {"variants": wanted})
    mine = bulk.among(connection, stock_item.c.variant, wanted)
    connection.execute(select(stock_item.c.variant).where(mine).order_by(stock_item.c.variant).with_for_update()).all()


_NOTED = text(
    "INSERT INTO stock_item (variant) SELECT * FROM unnest(CAST(:variants AS text[])) ON CONFLICT (variant) DO NOTHING"
)


def move(
    connection: Connection,
    movements: Sequence[Movement],
    *,
    source: str,
    now: str,
    keeping: Sequence[Keeping] = (),
) -> tuple[list[Change], dict[Key, Level]]:
    """Write the movements and what is kept, and the levels that follow. A level that was unknown begins with its first
    movement, at zero; below zero is allowed. What is kept where no level is known is noted for when it will be.
    Returns what devices learn, and the levels that changed."""
    variants = list({*(one.variant for one in movements), *(one.variant for one in keeping)})
    known = levels(connection, variants)
    bulk.add(connection, stock_movement, [{**one._asdict(), "source": source, "at": now} for one in movements])
    _keep(connection, keeping, source, now)
    new = [one for one in movements if (one.variant, one.location) not in known]
    moved = _opened(connection, new)
    for one in movements:
        key = (one.variant, one.location)
        before = moved.get(key) or known[key]
        moved[key] = before._replace(on_hand=before.on_hand + one.delta)
    for kept in keeping:
        key = (kept.variant, kept.location)
        if key in known:
            before = moved.get(key, known[key])
            moved[key] = before._replace(reserved=before.reserved + kept.delta)
    _put(connection, moved)
    there = places(connection, {location for _, location in moved})
    return list(changes(dict.fromkeys(variant for variant, _ in moved), known | moved, there, moved)), moved


def _opened(connection: Connection, movements: Sequence[Movement]) -> dict[Key, Level]:
    """Levels that begin: with what orders keep there already."""
    if not movements:
        return {}
    kept = kept_by_orders(connection, {one.variant for one in movements})
    keys = {(one.variant, one.location) for one in movements}
    return {key: Level(0, kept.get(key, 0), 0, "", "") for key in keys}


def kept_by_orders(connection: Connection, variants: Iterable[str]) -> dict[Key, int]:
    """Units of `variants` that the orders known here keep from others."""
    columns = stock_reservation.c.variant, stock_reservation.c.location
    mine = bulk.among(connection, stock_reservation.c.variant, sorted(set(variants)))
    query = select(*columns, func.sum(stock_reservation.c.delta)).where(mine, stock_reservation.c.purchase.is_not(None))
    return {(variant, place): int(units) for variant, place, units in connection.execute(query.group_by(*columns))}


def _keep(connection: Connection, keeping: Iterable[Keeping], source: str, now: str) -> None:
    rows = [{**one._asdict(), "source": source, "at": now} for one in keeping if one.delta]
    bulk.add(connection, stock_reservation, rows)


def places(connection: Connection, codes: set[str]) -> list[Place]:
    """The locations whose region one of `codes` lies in."""
    everywhere: list[Place] = list(connection.execute(_EVERYWHERE))
    regions = {place.region for place in everywhere if place.code in codes}
    return [place for place in everywhere if place.region in regions]


_EVERYWHERE = select(locations.c.code, locations.c.kind, locations.c.region)


def adjust(
    connection: Connection, before: Mapping[Key, Level], wanted: Mapping[Key, Level], *, source: str, now: str
) -> None:
    """Make the levels what another system says they are: the difference is a movement, or a reservation."""
    changed = {key: level for key, level in wanted.items() if before.get(key) != level}
    deltas = {key: level.on_hand - (before[key].on_hand if key in before else 0) for key, level in changed.items()}
    _move(connection, deltas, "adjustment", source, now)
    new = {variant for variant, location in changed if (variant, location) not in before}
    kept = {**(kept_by_orders(connection, new) if new else {}), **{key: one.reserved for key, one in before.items()}}
    told = (Keeping(*key, level.reserved - kept.get(key, 0), None) for key, level in changed.items())
    _keep(connection, told, source, now)
    _put(connection, changed)


def _put(connection: Connection, levels_now: Mapping[Key, Level]) -> None:
    rows = [{"variant": key[0], "location": key[1], **level._asdict()} for key, level in levels_now.items()]
    bulk.upsert(connection, stock_level, rows)


def forget(connection: Connection, before: Mapping[Key, Level], gone: Sequence[Key], *, source: str, now: str) -> None:
    """The location no longer keeps the variant: its level becomes unknown, the ledger closes at zero. What orders keep
    there stays noted."""
    known = {key: before[key] for key in gone if key in before}
    _move(connection, {key: -level.on_hand for key, level in known.items()}, "adjustment", source, now)
    kept = kept_by_orders(connection, {variant for variant, _ in known}) if known else {}
    closed = (Keeping(*key, kept.get(key, 0) - level.reserved, None) for key, level in known.items())
    _keep(connection, closed, source, now)
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
                max(0, level.reserved),
                level.safety,
            ]
    regions = sorted({place.region for place in sites.values()})
    for variant in variants:
        for region in regions:
            there = at.get((region, variant))
            yield Change(f"avail:{region}", "avail", variant, feed.canonical({"at": there}) if there else None)


def _stock_body(level: Level) -> str:
    told = level._replace(reserved=max(0, level.reserved))._asdict()
    return feed.canonical({name: value for name, value in told.items() if value != ""})


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
