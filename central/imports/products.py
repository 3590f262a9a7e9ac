"""The product feed: one row per variant, grouped into products, priced per zone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, select

from central import bulk, feed
from central.feed import Change
from central.imports import ownprices, particulars, values
from central.imports.feeds import Row, rows
from central.imports.job import TRANSACTION_ROWS, Job, Site, chunks
from central.imports.report import FileReport, Refused
from central.imports.scratch import Scratch, Staged, dump
from central.imports.values import BadField, BadValue
from central.media import NotAPicture
from central.tables import house, own_price, variant
from central.texts import clean

TITLE, DESCRIPTION, FEATURES, VIEWS = 300, 8000, 30, 9
_GROUP = ("title", "brand", "description", "category", "features")
"""What every product's body says of the group."""
_AVAILABILITY = {"", "in_stock", "out_of_stock", "preorder", "backorder", "limited_availability"}


@dataclass(frozen=True, slots=True)
class Scopes:
    """Where the catalogue goes: all assortments and zones of the retailer."""

    assortments: tuple[str, ...]
    zones: tuple[str, ...]

    @classmethod
    def of(cls, sites: Iterable[Site]) -> Scopes:
        places = list(sites)
        return cls(tuple(sorted({p.assortment for p in places})), tuple(sorted({p.zone for p in places})))


def load(job: Job, path: Path, report: FileReport) -> None:
    """Import the file. Raises Refused when nothing of it can be taken."""
    sites = job.sites()
    if not sites:
        raise Refused("There are no stores yet. Import them first.")
    scopes = Scopes.of(sites.values())
    with Scratch() as scratch:
        _stage(job, path, report, scratch)
        job.guard(report, known=_known(job))
        _restore_held(job, scratch, scopes)
        _publish(job, report, scratch, scopes)
        _remove_variants(job, report, scratch, scopes, sites)
        for assortment in scopes.assortments:
            job.remove_vanished(report, f"catalog:{assortment}", "product", scratch.group_names)
    ownprices.refresh(job, report)


def _stage(job: Job, path: Path, report: FileReport, scratch: Scratch) -> None:
    currency = _currency(job)

    def twice(row_id: str, line: int, first: int) -> None:
        report.reject(line, "id", f"already on line {first}, which is used", row_id)

    scratch.on_twice(twice)
    for row in rows(path, report, ("id", "title", "price")):
        report.rows += 1
        try:
            scratch.put(_understood(row, job, path.parent, report, currency))
        except BadField as error:
            report.reject(row.line, error.name, str(error), row.get(error.name))
            if row.get("id"):
                scratch.hold(row.get("id"), row.line)
            else:
                report.nameless_rows += 1
    scratch.flush()
    for number, row_id, line, others in scratch.shared("$.variant.gtin"):
        report.warn(
            line, "gtin", f"{others} more {'row has' if others == 1 else 'rows have'} the number of {row_id}", number
        )
    job.pictures.save()


def _understood(row: Row, job: Job, folder: Path, report: FileReport, currency: str) -> Staged:
    """What one row says, its texts cleaned. Raises BadField."""
    name = "id"
    try:
        row_id = values.identifier(row.get("id"))
        name = "item_group_id"
        group = values.identifier(row.get("item_group_id") or row_id)
        name = "title"
        title = values.present(clean(row.get("title")))
        name = "gtin"
        number = values.gtin(row.get("gtin")) if row.get("gtin") else None
        name = "price"
        price = values.price(row.get("price"), currency)
    except BadValue as error:
        raise BadField(name, str(error)) from None
    if (availability := row.get("availability").lower().replace(" ", "_")) not in _AVAILABILITY:
        report.warn(row.line, "availability", "is not a word of the specification", availability)
    one: dict[str, Any] = {
        "id": row_id,
        "gtin": number,
        "color": clean(row.get("color")),
        "size": clean(row.get("size")),
    }
    pictures = _pictures(row, job, folder, report)
    one |= {"picture": pictures[0], "views": pictures[1:]} if pictures else {}
    body = {
        "title": _short(row, "title", title, TITLE, report),
        "brand": clean(row.get("brand"))[:TITLE],
        "description": _short(row, "description", clean(row.get("description")), DESCRIPTION, report),
        "category": [part for part in (clean(part) for part in row.get("product_type").split(">")) if part],
        "features": [clean(text) for text in row.all("product_highlight")][:FEATURES],
        **particulars.of_row(row, report),
        "variant": {key: value for key, value in one.items() if value},
        "price": {"amount": price.minor, "currency": price.currency, **sale(row, price.minor, price.currency, report)},
    }
    return (row_id, group, row.line, dump(body))


def sale(row: Row, amount: int, currency: str, report: FileReport) -> dict[str, Any]:
    """`sale` and its period. A sale that makes no sense is left out and said: the shopper then pays the price
    itself."""
    name = "sale_price"
    if not row.get(name):
        return {}
    try:
        lower = values.below(values.price(row.get(name), currency), amount)
        name = "sale_price_effective_date"
        if not row.get(name):
            return {"sale": lower.minor}
        starts, ends = values.period(row.get(name))
    except BadValue as error:
        report.warn(row.line, name, f"{error}; the sale is left out", row.get(name))
        return {}
    return {"sale": lower.minor, "sale_from": starts, "sale_to": ends}


def _pictures(row: Row, job: Job, folder: Path, report: FileReport) -> list[str]:
    """Those whose links work, the image itself before the additional ones."""
    found: dict[str, None] = {}
    for name, link in chain([("image_link", row.get("image_link"))], _additional(row)):
        if not link or len(found) > VIEWS:
            continue
        try:
            if one := job.pictures.take(link, folder):
                found[one] = None
        except NotAPicture as error:
            report.warn(row.line, name, str(error), link)
    return list(found)


def _additional(row: Row) -> Iterator[tuple[str, str]]:
    for link in row.all("additional_image_link"):
        yield "additional_image_link", link


def _short(row: Row, name: str, text: str, most: int, report: FileReport) -> str:
    if len(text) <= most:
        return text
    report.warn(row.line, name, f"is longer than {most} characters; cut", text)
    return text[: most - 1].rstrip() + "…"


def _currency(job: Job) -> str:
    with job.database.read() as connection:
        body = connection.execute(select(house.c.value).where(house.c.key == "retailer")).scalar()
    return str(json.loads(body).get("currency", "")) if body else ""


def _known(job: Job) -> int:
    with job.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(variant)).scalar_one())


def _restore_held(job: Job, scratch: Scratch, scopes: Scopes) -> None:
    """A row that cannot be used this time leaves its article as it was."""
    for some in chunks(scratch.held(), 500):
        lines = dict(some)
        with job.database.read() as connection:
            found = connection.execute(
                bulk.found(connection, (variant.c.id, variant.c.product), variant.c.id, list(lines))
            )
            groups = {row[0]: row[1] for row in found}
            products = feed.bodies(
                connection, f"catalog:{scopes.assortments[0]}", "product", list(set(groups.values()))
            )
            prices = feed.bodies(connection, f"price:{scopes.zones[0]}", "price", list(groups))
        for row_id, group in groups.items():
            product = products.get(group, {})
            one = next((v for v in product.get("variants", ()) if v["id"] == row_id), None)
            if one is not None and row_id in prices:
                known = (*_GROUP, *(name for name in particulars.NAMES if name in product))
                body = {name: product[name] for name in known}
                scratch.put((row_id, group, lines[row_id], dump(body | {"variant": one, "price": prices[row_id]})))


Group = tuple[str, list[tuple[str, int, Any]]]


def _publish(job: Job, report: FileReport, scratch: Scratch, scopes: Scopes) -> None:
    for some in _portions(scratch.groups(), scopes):
        changes = [change for group in some for change in _changes(group, scopes)]
        index = [
            {"id": row_id, "product": group, "gtin": body["variant"].get("gtin")}
            for group, members in some
            for row_id, _, body in members
        ]

        def work(
            connection: Connection, changes: list[Change] = changes, index: list[dict[str, Any]] = index
        ) -> feed.Published:
            _note_variants(connection, index)
            return feed.publish(connection, changes, job.now())

        report.count(job.database.write(work))


def _portions(groups: Iterable[Group], scopes: Scopes) -> Iterator[list[Group]]:
    """Groups for one transaction each."""
    portion: list[Group] = []
    size = 0
    for group in groups:
        rows_of_it = len(scopes.assortments) + len(group[1]) * len(scopes.zones)
        if portion and size + rows_of_it > TRANSACTION_ROWS:
            yield portion
            portion, size = [], 0
        portion.append(group)
        size += rows_of_it
    if portion:
        yield portion


def _changes(group: Group, scopes: Scopes) -> Iterator[Change]:
    group_id, members = group
    product = feed.canonical(_product(members))
    for assortment in scopes.assortments:
        yield Change(f"catalog:{assortment}", "product", group_id, product)
    for row_id, _, body in members:
        price = feed.canonical(body["price"])
        for zone in scopes.zones:
            yield Change(f"price:{zone}", "price", row_id, price)


def _product(members: Sequence[tuple[str, int, Any]]) -> Mapping[str, Any]:
    """The group's facts are those of its first row; the rest only adds its variant."""
    first = members[0][2]
    return {
        "title": common_title([body["title"] for _, _, body in members]),
        **{name: first[name] for name in _GROUP[1:]},
        **{name: first[name] for name in particulars.NAMES if name in first},
        "variants": [body["variant"] for _, _, body in members],
    }


def common_title(titles: Sequence[str]) -> str:
    """Feeds often name the variant in each title ("Anorak - Spruce - M"): the words all of them begin with, when that
    is still a name, else the first title."""
    words = [title.split(" ") for title in titles]
    same = 0
    while all(len(of_one) > same and of_one[same] == words[0][same] for of_one in words):
        same += 1
    start = " ".join(words[0][:same]).rstrip(" -–—,|/(:")
    return start if len(start) * 3 >= len(titles[0]) else titles[0]


def _note_variants(connection: Connection, index: Sequence[dict[str, Any]]) -> None:
    ids = [row["id"] for row in index]
    known = {
        row[0]: (row[1], row[2])
        for row in connection.execute(
            bulk.found(connection, (variant.c.id, variant.c.product, variant.c.gtin), variant.c.id, ids)
        )
    }
    bulk.upsert(connection, variant, [row for row in index if known.get(row["id"]) != (row["product"], row["gtin"])])


def _remove_variants(job: Job, report: FileReport, scratch: Scratch, scopes: Scopes, sites: Mapping[str, Site]) -> None:
    """Articles that are no longer in the feed: their price and stock go from the devices; the ledger keeps its rows."""
    places = [(f"price:{zone}", "price") for zone in scopes.zones]
    places += [(f"price:{site.code}", "price") for site in sites.values() if site.price_zone == site.code]
    places += [(f"stock:{site.code}", "stock") for site in sites.values() if site.kind == "store"]
    places += [(f"avail:{region}", "avail") for region in sorted({site.region for site in sites.values()})]
    last = ""
    while ids := _ids_after(job, last):
        last = ids[-1]
        there = scratch.ids(ids)
        for gone in chunks((row_id for row_id in ids if row_id not in there), TRANSACTION_ROWS // len(places)):
            changes = [Change(scope, kind, row_id, None) for row_id in gone for scope, kind in places]

            def work(connection: Connection, gone: list[str] = gone, changes: list[Change] = changes) -> feed.Published:
                connection.execute(delete(variant).where(bulk.among(connection, variant.c.id, gone)))
                connection.execute(delete(own_price).where(bulk.among(connection, own_price.c.variant, gone)))
                return feed.publish(connection, changes, job.now())

            report.count(job.database.write(work))


def _ids_after(job: Job, last: str) -> list[str]:
    with job.database.read() as connection:
        query = select(variant.c.id).where(variant.c.id > last).order_by(variant.c.id).limit(TRANSACTION_ROWS)
        return list(connection.execute(query).scalars())
