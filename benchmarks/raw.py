"""The baseline: the same rows in plain tables of Python's own sqlite3, nothing checked, nothing indexed for search.

Written as fast as that library can (executemany, one commit per page), read by point queries on primary keys.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from records.feed import Page

SCHEMA = """
CREATE TABLE product (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;
CREATE TABLE variant (id TEXT PRIMARY KEY, product TEXT, gtin TEXT) WITHOUT ROWID;
CREATE INDEX variant_gtin ON variant (gtin);
CREATE TABLE price (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;
CREATE TABLE stock (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;
CREATE TABLE avail (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;
CREATE TABLE other (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;
"""
TABLES = frozenset({"product", "price", "stock", "avail"})


class Raw:
    """`path` is made anew by `fresh`."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "cache_size=-32000"):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()

    @classmethod
    def fresh(cls, path: Path) -> Raw:
        path.unlink(missing_ok=True)
        raw = cls(path)
        raw._connection.executescript(SCHEMA)
        return raw

    def close(self) -> None:
        self._connection.close()

    def apply(self, page: Page) -> None:
        connection = self._connection
        connection.execute("BEGIN")
        by_kind: dict[str, list[tuple[str, str]]] = {}
        for kind, key, _, _, body in page.rows:
            by_kind.setdefault(kind, []).append((key, json.dumps(body)))
        for kind, rows in by_kind.items():
            table = kind if kind in TABLES else "other"
            connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", rows)  # noqa: S608 - names of ours
        if "product" in by_kind:
            variants = [
                (variant["id"], row[1], variant.get("gtin")) for row in page.rows for variant in row[4]["variants"]
            ]
            connection.executemany("INSERT OR REPLACE INTO variant VALUES (?, ?, ?)", variants)
        connection.execute("COMMIT")

    def find(self, gtin: str) -> tuple[Any, ...] | None:
        """The rows behind one product page, decoded."""
        ask = self._connection.execute
        found = ask("SELECT id, product FROM variant WHERE gtin = ?", (gtin,)).fetchone()
        if found is None:
            return None
        body = json.loads(ask("SELECT body FROM product WHERE id = ?", (found[1],)).fetchone()[0])
        ids = [variant["id"] for variant in body["variants"]]
        prices = [self._body("price", one) for one in ids]
        here = [self._body("stock", one) for one in ids]
        return body, prices, here, self._body("avail", found[0])

    def _body(self, table: str, key: str) -> Any:
        row = self._connection.execute(f"SELECT body FROM {table} WHERE id = ?", (key,)).fetchone()  # noqa: S608
        return json.loads(row[0]) if row else None
