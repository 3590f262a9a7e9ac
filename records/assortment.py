"""The assortment as columns in memory, a row per variant: what facets count and orders compare, for a million variants
within milliseconds.

Read from the files at the first question and kept up by what each commit says that it changed. A product stands at its
pid, variants stand in the order of their products. No part of any start: numpy comes with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
Small16 = npt.NDArray[np.int16]
Flags = npt.NDArray[np.bool_]

ROWS = 20_000
UNKNOWN = int(np.iinfo(np.int32).max)
"""The price of a variant that has none."""
NEVER = 1 << 40
"""Seconds since 1970."""

TYPES = (np.int32, np.int32, np.int32, np.int32, np.int32, np.int16, np.bool_)
MOST_WINDOWS = int(np.iinfo(np.int16).max)
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
    place of its name in the alphabet; `released` the day on which it came out, 0 where the retailer does not say."""

    shelves: tuple[str, ...]
    brands: tuple[str, ...]
    shelf: Numbers
    brand: Numbers
    rank: Numbers
    released: Numbers


@dataclass(frozen=True)
class Variants:
    """`amount` is the zone's price, `sale` the lower one within its window (a place in `Assortment.windows`);
    `price` is what one unit costs a shopper nobody knows."""

    pid: Numbers
    color: Numbers
    size: Numbers
    amount: Numbers
    sale: Numbers
    window: Small16
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
    """`pids` have their variants from `starts` on. `windows` are the times of sales, [begins, ends) in seconds since
    1970: there are few different ones. `borders` end the price bands. `until` is when the next sale or promotion begins
    or ends."""

    products: Products
    colors: tuple[str, ...]
    sizes: tuple[str, ...]
    variants: Variants
    by_color: Pairs
    by_size: Pairs
    pids: Numbers
    starts: Numbers
    windows: tuple[tuple[int, int], ...]
    borders: tuple[int, ...]
    currency: str
    until: float


def read(connection: Connection, small: Small, now: datetime) -> Assortment:
    """All of it."""
    names = _Names({}, {}, {})
    pid, color, size, amount, sale, window, here = _all_columns(connection, names)
    nothing = np.zeros(len(pid), bool)
    pids, starts = np.unique(pid, return_index=True)
    bare = Assortment(
        _products(connection),
        tuple(names.colors),
        tuple(names.sizes),
        Variants(pid, color, size, amount, sale, window, here, amount, nothing, nothing),
        _pairs(pid, color, len(names.colors)),
        _pairs(pid, size, len(names.sizes)),
        pids.astype(np.int32),
        starts.astype(np.int32),
        tuple(names.windows),
        (),
        small.retailer.currency if small.retailer else "",
        0,
    )
    return priced(connection, bare, small, now)


@dataclass(frozen=True)
class _Names:
    """Texts and windows, numbered as they come."""

    colors: dict[str, int]
    sizes: dict[str, int]
    windows: dict[tuple[int, int], int]


def _all_columns(connection: Connection, names: _Names) -> tuple[npt.NDArray[Any], ...]:
    """By product. Room for all is made at once: a list of parts would need it twice."""
    count = connection.execute("SELECT count(*) FROM catalog.variant").fetchone()[0]
    columns = tuple(np.zeros(count, kind) for kind in TYPES)
    at = 0
    cursor = connection.execute(f"{COLUMNS} ORDER BY v.id")
    while rows := cursor.fetchmany(ROWS):
        for column, part in zip(columns, _columns(rows, names), strict=True):
            column[at : at + len(rows)] = part
        at += len(rows)
    if np.any(columns[0][1:] < columns[0][:-1]):
        order = np.argsort(columns[0], kind="stable")
        for column in columns:
            column[:] = column[order]
    return columns


def patched(
    connection: Connection, kept: Assortment, changed: Iterable[str], small: Small, now: datetime
) -> Assortment:
    """With the prices and the stock of a few variants as they are now."""
    pids = listed(_joined(connection, PIDS_OF_VARIANTS, (dump(list(changed)),)))
    old, names = kept.variants, _Names({}, {}, {one: at for at, one in enumerate(kept.windows)})
    amount, sale, window, here = old.amount.copy(), old.sale.copy(), old.window.copy(), old.here.copy()
    slots: list[int] = []
    for pid in pids.tolist():
        rows = connection.execute(f"{COLUMNS} WHERE {THEIRS} = ?) ORDER BY v.id", (pid,)).fetchall()
        first, last = np.searchsorted(old.pid, (pid, pid + 1))
        if rows and last - first == len(rows):  # otherwise the product has changed as well, and all is read again
            fresh = _columns(rows, names)
            amount[first:last], sale[first:last] = fresh[3], fresh[4]
            window[first:last], here[first:last] = fresh[5], fresh[6]
            slots += range(first, last)
    variants = replace(old, amount=amount, sale=sale, window=window, here=here)
    bare = replace(kept, variants=variants, windows=tuple(names.windows))
    return priced(connection, bare, small, now, np.array(slots, np.int64))


def priced(
    connection: Connection, kept: Assortment, small: Small, now: datetime, slots: npt.NDArray[np.int64] | None = None
) -> Assortment:
    """With the sales and promotions of `now`, as `shop.prices.effective` reckons for a shopper nobody knows; only of
    the variants in `slots` where they are given."""
    variants, second = kept.variants, now.timestamp()
    some = slice(None) if slots is None else slots
    pid, amount, window = variants.pid[some], variants.amount[some], variants.window[some]
    valid = np.array([*(begins <= second < ends for begins, ends in kept.windows), False])
    cost = np.where(valid[window], np.minimum(variants.sale[some], amount), amount)
    bulk, club = np.zeros(len(cost), bool), np.zeros(len(cost), bool)
    for promotion in small.promotions.all:
        if promotion.starts <= now < promotion.ends:
            theirs = _theirs(connection, kept.products, promotion)[pid]
            if promotion.kind in ("multibuy", "member"):
                flags = bulk if promotion.kind == "multibuy" else club
                flags |= theirs
            else:
                cost = np.where(theirs, np.minimum(cost, _lowered(amount, promotion)), cost)
    price, offer, member = variants.price.copy(), variants.offer.copy(), variants.member.copy()
    price[some], offer[some], member[some] = cost, bulk | (cost < amount), club
    fresh = replace(variants, price=price, offer=offer, member=member)
    ends = kept.borders or _borders(price)  # the same as long as prices change one by one
    return replace(kept, variants=fresh, borders=ends, until=_until(kept.windows, small, second))


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
    return Products(shelves, brands, shelf, brand, rank, _released(connection, last))


def _released(connection: Connection, last: int) -> Numbers:
    """From an index of the products that say it alone."""
    days = np.zeros(last, np.int32)
    rows = connection.execute(
        "SELECT released, group_concat(pid) FROM catalog.product WHERE released > 0 GROUP BY released"
    )
    for day, pids in rows:
        days[listed(pids)] = day
    return days


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


def _columns(rows: list[tuple[Any, ...]], names: _Names) -> tuple[npt.NDArray[Any], ...]:
    pid, color, size, amount, sale, begins, ends, here = zip(*rows, strict=True)
    columns = (
        pid,
        [names.colors.setdefault(one, len(names.colors)) for one in color],
        [names.sizes.setdefault(one, len(names.sizes)) for one in size],
        [_fitting(one) for one in amount],
        [_fitting(one) for one in sale],
        [-1 if one is None else _window(names, *times) for one, *times in zip(sale, begins, ends, strict=True)],
        [bool(one) for one in here],
    )
    return tuple(np.array(column, kind) for column, kind in zip(columns, TYPES, strict=True))


def _window(names: _Names, begins: str | None, ends: str | None) -> int:
    """Its number; a sale in one window too many is none: no discount is better than a wrong one."""
    times = (_second(begins) if begins else 0, _second(ends) if ends else NEVER)
    if times not in names.windows and len(names.windows) >= MOST_WINDOWS:
        return -1
    return names.windows.setdefault(times, len(names.windows))


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


def _until(windows: Iterable[tuple[int, int]], small: Small, second: float) -> float:
    times = [one.timestamp() for promotion in small.promotions.all for one in (promotion.starts, promotion.ends)]
    times += [one for window in windows for one in window]
    return min((time for time in times if time > second), default=float(NEVER))
