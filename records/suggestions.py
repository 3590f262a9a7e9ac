"""What else a shopper may like: things from the same shelf, and what is on offer now."""

from __future__ import annotations

import json
from datetime import datetime

from records.bodies import dump
from records.facts import Small
from records.files import Connection
from records.products import SHELF
from shop.prices import Promotion
from shop.similarity import Like, nearest

NEIGHBOURS = 40
PER_OFFER = 40

IN_STOCK = """EXISTS (SELECT 1 FROM json_each(p.body, '$.variants') AS e
    CROSS JOIN main.stock AS s ON s.variant = e.value ->> 'id' WHERE s.on_hand - s.reserved - s.safety > 0)"""

LIKE = f"""SELECT p.pid, p.brand, p.body ->> '$.details', {IN_STOCK},
    (SELECT min(r.amount) FROM json_each(p.body, '$.variants') AS e
     CROSS JOIN catalog.price AS r ON r.variant = e.value ->> 'id')
    FROM json_each(?) AS w CROSS JOIN catalog.product AS p ON p.pid = w.value"""


def similar(connection: Connection, product_id: str, limit: int) -> list[int]:
    """From the same category, then from the ones above it, the nearest by `shop.similarity` first."""
    row = connection.execute("SELECT pid, shelf FROM catalog.product WHERE id = ?", (product_id,)).fetchone()
    if row is None:
        return []
    pid, shelf = row
    (one,) = _alike(connection, [pid])
    found: list[int] = []
    while shelf and len(found) < limit:
        near = [other for other in _neighbours(connection, pid, shelf) if other not in found]
        found += [other.key for other in nearest(one, _alike(connection, near))]
        shelf = shelf.rpartition(SHELF)[0]
    return found[:limit]


def _alike(connection: Connection, pids: list[int]) -> list[Like]:
    """In the order of `pids`."""
    rows = {row[0]: row for row in connection.execute(LIKE, (dump(pids),))}
    return [_like(*rows[pid]) for pid in pids if pid in rows]


def _like(pid: int, brand: str, details: str | None, here: int, price: int | None) -> Like:
    said = frozenset((one[1], one[2]) for one in json.loads(details or "[]"))
    return Like(pid, brand, price, said, bool(here))


def offers(connection: Connection, small: Small, now: datetime, limit: int) -> list[int]:
    """Products with a promotion or a sale that is valid now: in stock here first, from many shelves."""
    found: dict[int, None] = {}
    for promotion in small.promotions.all:
        if promotion.starts <= now < promotion.ends:
            found.update(dict.fromkeys(_promoted(connection, promotion)))
    found.update(dict.fromkeys(_on_sale(connection, now)))
    pids = in_stock_first(connection, list(found)[: 10 * PER_OFFER], "")
    return _mixed(connection, pids)[:limit]


def _neighbours(connection: Connection, pid: int, shelf: str) -> list[int]:
    """Around the product, so that two products of one shelf do not always show the same few."""
    found: list[int] = []
    for where, order in (("pid > ?", "ASC"), ("pid < ?", "DESC")):
        rows = connection.execute(
            f"SELECT pid FROM catalog.product WHERE shelf = ? AND {where} ORDER BY pid {order} LIMIT ?",
            (shelf, pid, NEIGHBOURS),
        ).fetchall()
        found += [row[0] for row in rows]
    if not found:
        rows = connection.execute(
            "SELECT pid FROM catalog.product WHERE shelf >= ?1 AND shelf < ?1 || char(1114111) AND pid <> ?2 LIMIT ?3",
            (shelf + SHELF, pid, NEIGHBOURS),
        ).fetchall()
        found = [row[0] for row in rows]
    return sorted(found, key=lambda one: (abs(one - pid), one))


def _promoted(connection: Connection, promotion: Promotion) -> list[int]:
    """Some of its products: a promotion on a whole category need not be read to its end."""
    questions = [("id = ?", product) for product in promotion.products]
    questions += [("brand = ?", brand) for brand in promotion.brands]
    if promotion.everything:
        questions.append(("pid > ?", "0"))
    for category in promotion.categories:
        path = SHELF.join(level.strip() for level in category.split(">"))
        questions += [("shelf = ?", path), ("shelf >= ?1 AND shelf < ?1 || char(1114111)", path + SHELF)]
    found: list[int] = []
    for where, value in questions[:PER_OFFER]:
        rows = connection.execute(f"SELECT pid FROM catalog.product WHERE {where} LIMIT {PER_OFFER}", (value,))
        found += [row[0] for row in rows]
    return found


def _on_sale(connection: Connection, now: datetime) -> list[int]:
    rows = connection.execute(
        "SELECT v.pid, r.sale_from, r.sale_to FROM catalog.price AS r INDEXED BY price_sale"
        " CROSS JOIN catalog.variant AS v ON v.id = r.variant WHERE r.sale IS NOT NULL LIMIT ?",
        (10 * PER_OFFER,),
    )
    return [pid for pid, begins, ends in rows if _valid(begins, ends, now)]


def _valid(begins: str | None, ends: str | None, now: datetime) -> bool:
    return (begins is None or datetime.fromisoformat(begins) <= now) and (
        ends is None or now < datetime.fromisoformat(ends)
    )


def in_stock_first(connection: Connection, pids: list[int], brand: str) -> list[int]:
    """The same products, those in stock here first, then those of `brand`, otherwise in their order."""
    rows = connection.execute(
        f"SELECT p.pid, {IN_STOCK}, p.brand = ? FROM json_each(?) AS w"
        " CROSS JOIN catalog.product AS p ON p.pid = w.value",
        (brand, dump(pids)),
    ).fetchall()
    place = {pid: n for n, pid in enumerate(pids)}
    return [row[0] for row in sorted(rows, key=lambda row: (not row[1], not row[2], place[row[0]]))]


def _mixed(connection: Connection, pids: list[int]) -> list[int]:
    """One of each shelf in turn."""
    shelves: dict[int, str] = dict(
        connection.execute(
            "SELECT p.pid, p.shelf FROM json_each(?) AS w CROSS JOIN catalog.product AS p ON p.pid = w.value",
            (dump(pids),),
        )
    )
    turns: dict[str, int] = {}
    order = []
    for place, pid in enumerate(pids):
        turn = turns[shelves[pid]] = turns.get(shelves[pid], -1) + 1
        order.append((turn, place, pid))
    return [pid for _, _, pid in sorted(order)]
