"""The assortment as columns in memory, a row per variant: what facets count and orders compare, for a million variants
within milliseconds.

Read from the files at the first question and kept up by what each commit says that it changed. A product stands at its
pid, variants stand in the order of their products. No part of any start: numpy comes with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from records.bodies import dump
from records.facts import Small
from records.files import Connection
from records.products import SHELF
from shop.facets import borders
from shop.prices import Promotion

Numbers = npt.NDArray[np.int32]
Times = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

ROWS = 20_000
UNKNOWN = int(np.iinfo(np.int32).max)
"""The price of a variant that has none."""
NEVER = 1 << 40
"""Seconds since 1970."""

TYPES = (np.int32, np.int32, np.int32, np.int32, np.int32, np.int64, np.int64, np.int32)
COLUMNS = """
    SELECT v.pid, v.color, v.size, r.amount, r.sale, r.sale_from, r.sale_to, s.on_hand - s.reserved - s.safety > 0
    FROM catalog.variant AS v
    LEFT JOIN catalog.price AS r ON r.variant = v.id LEFT JOIN main.stock AS s ON s.variant = v.id"""
THEIRS = "v.id IN (SELECT e.value ->> 'id' FROM catalog.product AS p, json_each(p.body, '$.variants') AS e WHERE p.pid"
PIDS_OF_VARIANTS = "SELECT DISTINCT pid FROM catalog.variant WHERE id IN (SELECT value FROM json_each(?))"
PIDS_OF_PRODUCTS = "SELECT pid FROM catalog.product WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class Products:
    """By pid. `shelf` and `brand` are places in `shelves` and `brands`, -1 where there is no product; `rank` is the
    place of its name in the alphabet."""

    shelves: tuple[str, ...]
    brands: tuple[str, ...]
    shelf: Numbers
    brand: Numbers
    rank: Numbers


@dataclass(frozen=True)
class Variants:
    """`amount` is the zone's price, `sale` the lower one within [begins, ends) (seconds since 1970); `price` is what
    one unit costs a shopper nobody knows."""

    pid: Numbers
    color: Numbers
    size: Numbers
    amount: Numbers
    sale: Numbers
    begins: Times
    ends: Times
    here: Flags
    price: Numbers
    offer: Flags
    member: Flags


@dataclass(frozen=True)
class Pairs:
    """Variants of one product in one colour (or size) count once: `pair` numbers them, `value` is the colour of each
    pair."""

    pair: Numbers
    value: Numbers


@dataclass(frozen=True)
class Assortment:
    """`pids` have their variants from `starts` on. `borders` end the price bands. `until` is when the next sale or
    promotion begins or ends."""

    products: Products
    colors: tuple[str, ...]
    sizes: tuple[str, ...]
    variants: Variants
    by_color: Pairs
    by_size: Pairs
    pids: Numbers
    starts: Numbers
    borders: tuple[int, ...]
    currency: str
    until: float


def read(connection: Connection, small: Small, now: datetime) -> Assortment:
    """All of it."""
    colors: dict[str, int] = {}
    sizes: dict[str, int] = {}
    parts = [_columns(rows, colors, sizes) for rows in _batches(connection)]
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    order = np.argsort(columns[0], kind="stable")
    pid, color, size, amount, sale, begins, ends, here = (column[order] for column in columns)
    nothing = np.zeros(len(pid), bool)
    pids, starts = np.unique(pid, return_index=True)
    bare = Assortment(
        _products(connection),
        tuple(colors),
        tuple(sizes),
        Variants(pid, color, size, amount, sale, begins, ends, here.astype(bool), amount, nothing, nothing),
        _pairs(pid, color, len(colors)),
        _pairs(pid, size, len(sizes)),
        pids.astype(np.int32),
        starts.astype(np.int32),
        (),
        small.retailer.currency if small.retailer else "",
        0,
    )
    return priced(connection, bare, small, now)


def patched(connection: Connection, kept: Assortment, changed: Iterable[str]) -> Assortment:
    """With the prices and the stock of a few variants as they are now; `priced` has to follow."""
    pids = listed(_joined(connection, PIDS_OF_VARIANTS, (dump(list(changed)),)))
    old = kept.variants
    amount, sale, begins, ends, here = (
        old.amount.copy(),
        old.sale.copy(),
        old.begins.copy(),
        old.ends.copy(),
        old.here.copy(),
    )
    for pid in pids.tolist():
        rows = connection.execute(f"{COLUMNS} WHERE {THEIRS} = ?) ORDER BY v.id", (pid,)).fetchall()
        first, last = np.searchsorted(old.pid, (pid, pid + 1))
        if last - first == len(rows):  # otherwise the product has changed as well, and all is read again
            fresh = _columns(rows, {}, {})
            amount[first:last], sale[first:last] = fresh[3], fresh[4]
            begins[first:last], ends[first:last], here[first:last] = fresh[5], fresh[6], fresh[7]
    variants = replace(old, amount=amount, sale=sale, begins=begins, ends=ends, here=here)
    return replace(kept, variants=variants)


def priced(connection: Connection, kept: Assortment, small: Small, now: datetime) -> Assortment:
    """With the sales and promotions of `now`, as `shop.prices.effective` reckons for a shopper nobody knows."""
    variants, second = kept.variants, now.timestamp()
    on_sale = (variants.begins <= second) & (second < variants.ends)
    price = np.where(on_sale, np.minimum(variants.sale, variants.amount), variants.amount)
    offer, member = np.zeros(len(price), bool), np.zeros(len(price), bool)
    for promotion in small.promotions.all:
        if promotion.starts <= now < promotion.ends:
            theirs = _theirs(connection, kept.products, promotion)[variants.pid]
            if promotion.kind in ("multibuy", "member"):
                flags = offer if promotion.kind == "multibuy" else member
                flags |= theirs
            else:
                price = np.where(theirs, np.minimum(price, _lowered(variants.amount, promotion)), price)
    offer |= price < variants.amount
    fresh = replace(variants, price=price.astype(np.int32), offer=offer, member=member)
    ends = kept.borders or _borders(fresh.price)  # the same as long as prices change one by one
    return replace(kept, variants=fresh, borders=ends, until=_until(variants, small, second))


def listed(text: str | None) -> Numbers:
    """Numbers from one text of SQLite's: it takes a tenth of the time of as many rows."""
    return np.fromstring(text, np.int32, sep=",") if text else np.zeros(0, np.int32)


def below(shelves: Sequence[str], path: str) -> Flags:
    """Which shelves are this one or lie below it."""
    return np.array([one == path or one.startswith(path + SHELF) or not path for one in shelves], bool)


def _products(connection: Connection) -> Products:
    last = (connection.execute("SELECT max(pid) FROM catalog.product").fetchone()[0] or 0) + 1
    rank = np.full(last, UNKNOWN, np.int32)
    order = listed(_joined(connection, "SELECT pid FROM catalog.product ORDER BY title_words, pid"))
    rank[order] = np.arange(len(order), dtype=np.int32)
    shelves, shelf = _named(connection, "shelf", last)
    brands, brand = _named(connection, "brand", last)
    return Products(shelves, brands, shelf, brand, rank)


def _named(connection: Connection, column: str, last: int) -> tuple[tuple[str, ...], Numbers]:
    names: list[str] = []
    numbers = np.full(last, -1, np.int32)
    rows = connection.execute(f"SELECT {column}, group_concat(pid) FROM catalog.product GROUP BY {column}")
    for at, (name, pids) in enumerate(rows):
        names.append(name)
        numbers[listed(pids)] = at
    return tuple(names), numbers


def _joined(connection: Connection, query: str, values: Sequence[object] = ()) -> str | None:
    text: str | None = connection.execute(f"SELECT group_concat(pid) FROM ({query})", tuple(values)).fetchone()[0]
    return text


def _batches(connection: Connection) -> Iterator[list[tuple[Any, ...]]]:
    cursor = connection.execute(f"{COLUMNS} ORDER BY v.id")
    yield []
    while rows := cursor.fetchmany(ROWS):
        yield rows


def _columns(
    rows: list[tuple[Any, ...]], colors: dict[str, int], sizes: dict[str, int]
) -> tuple[npt.NDArray[Any], ...]:
    if not rows:
        return tuple(np.zeros(0, kind) for kind in TYPES)
    pid, color, size, amount, sale, begins, ends, here = zip(*rows, strict=True)
    columns = (
        pid,
        [colors.setdefault(one, len(colors)) for one in color],
        [sizes.setdefault(one, len(sizes)) for one in size],
        [_fitting(one) for one in amount],
        [_fitting(one) for one in sale],
        [_second(one) if one else 0 for one in begins],
        [_second(one) if one else NEVER for one in ends],
        [1 if one else 0 for one in here],
    )
    return tuple(np.array(column, kind) for column, kind in zip(columns, TYPES, strict=True))


def _fitting(amount: int | None) -> int:
    return UNKNOWN if amount is None else max(0, min(amount, UNKNOWN - 1))


@cache
def _second(time: str) -> int:
    return max(0, min(int(datetime.fromisoformat(time).timestamp()), NEVER))


def _pairs(pid: Numbers, value: Numbers, values: int) -> Pairs:
    keys, pair = np.unique(pid.astype(np.int64) * max(1, values) + value, return_inverse=True)
    return Pairs(pair.astype(np.int32).reshape(-1), (keys % max(1, values)).astype(np.int32))


def _theirs(connection: Connection, products: Products, promotion: Promotion) -> Flags:
    """The products of a promotion, as `shop.prices.applies` says."""
    if promotion.everything:
        return np.ones(len(products.brand), bool)
    named = {brand.casefold() for brand in promotion.brands} - {""}
    brands = np.array([*(one.casefold() in named for one in products.brands), False])
    shelves = np.zeros(len(products.shelves) + 1, bool)
    folded = [_path(one) for one in products.shelves]
    for category in promotion.categories:
        if category.strip():
            shelves[:-1] |= below(folded, _path(category))
    found = brands[products.brand] | shelves[products.shelf]
    found[listed(_joined(connection, PIDS_OF_PRODUCTS, (dump(list(promotion.products)),)))] = True
    return np.asarray(found, bool)


def _path(category: str) -> str:
    return SHELF.join(level.strip().casefold() for level in category.split(">"))


def _lowered(amount: Numbers, promotion: Promotion) -> npt.NDArray[np.int64]:
    whole = amount.astype(np.int64)
    off = (whole * promotion.value * 2 + 100) // 200 if promotion.kind == "percent" else promotion.value
    return np.where(amount == UNKNOWN, UNKNOWN, np.maximum(whole - off, 0))


def _borders(price: Numbers) -> tuple[int, ...]:
    known = price[price != UNKNOWN]
    if not len(known):
        return ()
    return borders(tuple(int(one) for one in np.quantile(known, (0.1, 0.25, 0.45, 0.65, 0.8, 0.92))))


def _until(variants: Variants, small: Small, second: float) -> float:
    times = [one.timestamp() for promotion in small.promotions.all for one in (promotion.starts, promotion.ends)]
    later = [time for time in times if time > second]
    for column in (variants.begins, variants.ends):
        coming = column[(column > second) & (column < NEVER)]
        later += [float(coming.min())] if len(coming) else []
    return min(later, default=float(NEVER))
