"""The assortment by its branches, for people who would rather look around than type."""

from __future__ import annotations

import json

from records.files import Connection
from records.products import SHELF
from records.suggestions import in_stock_first
from shop.lookups import Category

MOST = 300
"""Most products of one branch that are put in order; nobody scrolls further without choosing a branch below it."""

_BELOW = "shelf >= ?1 AND shelf < ?1 || char(1114111)"


def categories(connection: Connection, path: tuple[str, ...]) -> tuple[Category, ...]:
    """The branches right below `path`, the largest first. Reads the index of shelves alone, and one body per branch."""
    above = SHELF.join(path) + SHELF if path else ""
    rows = connection.execute(
        f"SELECT shelf, count(*), min(pid) FROM catalog.product WHERE {_BELOW} GROUP BY shelf",
        (above,),
    )
    found: dict[str, tuple[int, int]] = {}
    for shelf, count, pid in rows:
        name = shelf[len(above) :].partition(SHELF)[0]
        if name:
            known = found.get(name, (0, pid))
            found[name] = (known[0] + count, min(known[1], pid))
    return tuple(
        Category((*path, name), count, _picture(connection, pid))
        for name, (count, pid) in sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
    )


def browse(connection: Connection, path: tuple[str, ...]) -> tuple[list[int], bool]:
    """Products (pid) in a branch or below it, in stock here first, and whether there are more than were sorted."""
    shelf = SHELF.join(path)
    rows = connection.execute(
        f"SELECT pid FROM catalog.product WHERE shelf = ? UNION ALL"
        f" SELECT pid FROM catalog.product WHERE {_BELOW.replace('?1', '?2')} LIMIT {MOST + 1}",
        (shelf, shelf + SHELF),
    ).fetchall()
    pids = [row[0] for row in rows]
    return in_stock_first(connection, pids[:MOST], ""), len(pids) > MOST


def _picture(connection: Connection, pid: int) -> str | None:
    row = connection.execute("SELECT body FROM catalog.product WHERE pid = ?", (pid,)).fetchone()
    variants = json.loads(row[0]).get("variants", ()) if row else ()
    return next((variant["picture"] for variant in variants if variant.get("picture")), None)
