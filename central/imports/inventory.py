"""The local inventory feed: a quantity per store and article becomes a movement in the ledger, and what devices see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, and_, delete, func, or_, select

from central import bulk, feed, ledger, reserving
from central.imports import ownprices, values
from central.imports.feeds import Row, rows
from central.imports.job import Job, Site
from central.imports.products import sale
from central.imports.report import FileReport, Refused
from central.imports.scratch import Scratch, Staged, dump
from central.imports.values import BadField, BadValue
from central.ledger import Level
from central.tables import own_price, stock_level, variant
from central.texts import clean

_PORTION = 1600
"""Rows of the file in one transaction: each may be a movement, a level and a row of the feed."""
_BETWEEN = "\x1f"
_LARGEST = 10_000_000

Line = tuple[str, int, Any]
"""(id, line, body) as staged."""


def load(job: Job, path: Path, report: FileReport) -> None:
    """Import the file. Raises Refused when nothing of it can be taken."""
    sites = job.sites()
    if not sites:
        raise Refused("There are no stores yet. Import them first.")
    began = job.clock()
    with Scratch() as scratch:
        named = _stage(path, report, scratch, sites)
        job.guard(report, known=_known(job))
        for portion in _portions(scratch.groups()):
            _publish(job, report, portion, sites)
        _remove_vanished(job, report, scratch, sites, named)
    job.database.write(lambda connection: reserving.told(connection, named, began))
    ownprices.refresh(job, report)


def _stage(path: Path, report: FileReport, scratch: Scratch, sites: Mapping[str, Site]) -> set[str]:
    """Fill the scratch and return the stores that the file speaks of."""
    named: set[str] = set()
    strangers: set[str] = set()

    def twice(row_id: str, line: int, first: int) -> None:
        report.reject(
            line,
            "id",
            f"this store and article are already on line {first}, which is used",
            row_id.split(_BETWEEN, maxsplit=1)[0],
        )

    scratch.on_twice(twice)
    for row in rows(path, report, ("store_code", "id", "quantity")):
        report.rows += 1
        store, article = row.get("store_code"), row.get("id")
        if store in sites:
            named.add(store)
        try:
            scratch.put(_understood(row, sites, report))
        except BadField as error:
            report.reject(row.line, error.name, str(error), row.get(error.name))
            if store in sites and article:
                scratch.hold(f"{article}{_BETWEEN}{store}", row.line)
            else:
                report.nameless_rows += store not in strangers
                strangers.add(store)
    scratch.flush()
    return named


def _understood(row: Row, sites: Mapping[str, Site], report: FileReport) -> Staged:
    name = "store_code"
    try:
        store = _store(row.get(name), sites)
        name = "id"
        article = values.identifier(row.get(name))
        name = "quantity"
        numbers = {}
        for name in ("quantity", "reserved", "safety"):
            text = row.get(name)
            numbers[name] = _count(text) if text or name == "quantity" else 0
        name = "price"
        price = values.price(row.get(name)) if row.get(name) else None
    except BadValue as error:
        raise BadField(name, str(error)) from None
    body: dict[str, Any] = {
        "n": list(numbers.values()),
        "a": clean(row.get("aisle"))[:32],
        "b": clean(row.get("bay"))[:32],
    }
    if price is not None:
        body["p"] = {
            "amount": price.minor,
            "currency": price.currency,
            **sale(row, price.minor, price.currency, report),
        }
    return (f"{article}{_BETWEEN}{store}", article, row.line, dump(body))


def _store(code: str, sites: Mapping[str, Site]) -> str:
    if code not in sites:
        raise BadValue("is not a store we know" if code else "is missing")
    return code


def _count(text: str) -> int:
    number = values.whole(text)
    if not 0 <= number <= _LARGEST:
        raise BadValue("is below zero" if number < 0 else "is too large")
    return number


def _known(job: Job) -> int:
    with job.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(stock_level)).scalar_one())


def _portions(groups: Iterable[tuple[str, list[Line]]]) -> Iterator[dict[str, list[Line]]]:
    portion: dict[str, list[Line]] = {}
    size = 0
    for article, lines in groups:
        if portion and size + len(lines) > _PORTION:
            yield portion
            portion, size = {}, 0
        portion[article] = lines
        size += len(lines)
    if portion:
        yield portion


@dataclass(slots=True)
class _Outcome:
    """What one transaction found and did."""

    published: feed.Published
    unknown: list[tuple[int, str]] = field(default_factory=list)


def _publish(job: Job, report: FileReport, portion: Mapping[str, list[Line]], sites: Mapping[str, Site]) -> None:
    def work(connection: Connection) -> _Outcome:
        ids = list(portion)
        known = set(connection.execute(bulk.found(connection, (variant.c.id,), variant.c.id, ids)).scalars())
        unknown = [(line, article) for article in ids if article not in known for _, line, _ in portion[article]]
        asked = {article: _by_store(lines) for article, lines in portion.items() if article in known}
        levels = ledger.levels(connection, list(asked))
        kept = ledger.kept_by_orders(connection, asked)
        wanted = {
            (article, store): reserving.fed(_level(body), kept.get((article, store), 0))
            for article, by_store in asked.items()
            for store, body in by_store.items()
        }
        ledger.adjust(connection, levels, wanted, source="import", now=job.now())
        _note_own_prices(connection, asked, sites)
        changes = ledger.changes(asked, levels | wanted, sites.values(), list(wanted))
        return _Outcome(feed.publish(connection, changes, job.now()), unknown)

    outcome = job.database.write(work)
    report.count(outcome.published)
    for line, article in outcome.unknown:
        report.reject(line, "id", "is not in the product feed", article)


def _level(body: Mapping[str, Any]) -> Level:
    on_hand, reserved, safety = body["n"]
    return Level(on_hand, reserved, safety, body["a"], body["b"])


def _by_store(lines: Sequence[Line]) -> dict[str, Any]:
    return {row_id.rpartition(_BETWEEN)[2]: body for row_id, _, body in lines}


def _note_own_prices(connection: Connection, asked: Mapping[str, Mapping[str, Any]], sites: Mapping[str, Site]) -> None:
    """Keep the prices that differ from the zone's, forget those that no longer do."""
    zones = {sites[store].zone for by_store in asked.values() for store, body in by_store.items() if "p" in body}
    if not zones:
        return
    of_zone = {zone: feed.bodies(connection, f"price:{zone}", "price", list(asked)) for zone in zones}
    before = bulk.found(connection, tuple(own_price.c), own_price.c.variant, list(asked))
    had = {(row.location, row.variant): row.body for row in connection.execute(before)}
    own: dict[tuple[str, str], str | None] = {}
    for article, by_store in asked.items():
        for store, body in by_store.items():
            price = body.get("p")
            zone = of_zone.get(sites[store].zone, {})
            own[store, article] = ownprices.differing(price, zone.get(article)) if price else None
    bulk.upsert(
        connection,
        own_price,
        [
            {"location": store, "variant": article, "body": body}
            for (store, article), body in own.items()
            if body is not None and had.get((store, article)) != body
        ],
    )
    if agreed := [key for key, body in own.items() if body is None and key in had]:
        same = (and_(own_price.c.location == store, own_price.c.variant == article) for store, article in agreed)
        connection.execute(delete(own_price).where(or_(*same)))


def _remove_vanished(
    job: Job, report: FileReport, scratch: Scratch, sites: Mapping[str, Site], named: set[str]
) -> None:
    """Rows of the stores in the file that it no longer has: out of the ledger by a movement, unknown to devices. A
    store that the file does not name at all keeps everything."""
    last = ("", "")
    while rows_there := _levels_after(job, last):
        last = rows_there[-1]
        keys = {f"{article}{_BETWEEN}{store}": (article, store) for article, store in rows_there if store in named}
        there = scratch.ids(list(keys))
        gone = [key for name, key in keys.items() if name not in there]
        if not gone:
            continue

        def work(connection: Connection, gone: list[tuple[str, str]] = gone) -> feed.Published:
            articles = list(dict.fromkeys(article for article, _ in gone))
            levels = ledger.levels(connection, articles)
            ledger.forget(connection, levels, gone, source="import", now=job.now())
            left = {key: level for key, level in levels.items() if key not in set(gone)}
            return feed.publish(connection, ledger.changes(articles, left, sites.values(), gone), job.now())

        report.count(job.database.write(work))


def _levels_after(job: Job, last: tuple[str, str]) -> list[tuple[str, str]]:
    after = or_(
        stock_level.c.variant > last[0], and_(stock_level.c.variant == last[0], stock_level.c.location > last[1])
    )
    query = select(stock_level.c.variant, stock_level.c.location).where(after)
    with job.database.read() as connection:
        rows_there = connection.execute(query.order_by(stock_level.c.variant, stock_level.c.location).limit(_PORTION))
        return [(row[0], row[1]) for row in rows_there]
