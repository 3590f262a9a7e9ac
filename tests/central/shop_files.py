"""A very small retailer's files, as text that a test changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from central.database import Database
from central.imports.job import Job
from central.imports.pictures import Pictures
from central.imports.report import FileReport
from central.imports.run import run
from central.media import Media
from central.times import Clock

STORES: list[dict[str, Any]] = [
    {"retailer": {"name": "Tarn & Timber", "accent": "#1F5B4A", "currency": "EUR", "languages": ["en", "de"]}},
    {"id": "S1", "name": "Quay", "city": "Kiel", "region": "north", "zone": "main", "assortment": "main",
     "hours": [["09:00", "19:00"]] * 6 + [None], "plan": {"width": 30, "height": 20, "fixtures": []}},
    {"code": "S2", "name": "Mill", "region": "north"},
    {"id": "W1", "name": "Warehouse", "kind": "warehouse", "region": "north", "delivery_days": [2, 3]},
]  # fmt: skip
COLUMNS = (
    "id", "gtin", "title", "description", "price", "sale_price", "sale_price_effective_date", "brand", "item_group_id",
    "color", "size", "image_link", "product_type", "product_highlight",
)  # fmt: skip
HEADING = "\t".join(COLUMNS) + "\n"
ANORAK_M = (
    "A-M\t9520000000011\tAnorak - Moss - M\tKeeps rain out\t129.90 EUR\t99.00 EUR"
    "\t2026-05-01T00:00+0200/2026-06-01T00:00+0200\tSkarvik\tA\tMoss\tM\t\tOutdoor > Jackets\tLight,Seam sealed\n"
)
ANORAK_L = (
    "A-L\t9520000000028\tAnorak - Moss - L\tKeeps rain out\t129.90 EUR\t\t"
    "\tSkarvik\tA\tMoss\tL\t\tOutdoor > Jackets\t\n"
)
KETTLE = "K1\t\tKettle\tOne litre\t39.00 EUR\t\t\tWick\t\t\t\t\tKitchen\t\n"
PRODUCTS = HEADING + ANORAK_M + ANORAK_L + KETTLE
INVENTORY = (
    "store_code\tid\tquantity\tprice\treserved\tsafety\taisle\tbay\n"
    "S1\tA-M\t4\t129.90 EUR\t1\t0\t7\tB\n"
    "S2\tA-M\t0\t129.90 EUR\t0\t0\t2\tC\n"
    "W1\tA-M\t60\t\t\t\t\t\n"
    "S1\tK1\t2\t39.00 EUR\t0\t1\t9\tA\n"
)


class Files:
    """A folder of feed files and the job that imports them."""

    def __init__(self, folder: Path, database: Database, clock: Clock) -> None:
        self.folder = folder
        self.database = database
        self.media = Media(folder / "media")
        self.pictures = Pictures(database, self.media, clock)
        self.clock = clock

    def load(
        self, *, allow_empty: bool = False, suffix: str = "", **files: str | bytes | list[Any]
    ) -> list[FileReport]:
        """Write each file by its kind and import them in one run."""
        paths = {}
        for kind, content in files.items():
            paths[kind] = self.folder / f"{kind}{suffix or ('.tsv' if kind in ('products', 'inventory') else '.jsonl')}"
            paths[kind].write_bytes(_bytes(content))
        return run(Job(self.database, self.pictures, self.clock, allow_empty), paths, lambda _report: None)

    def one(self, *, allow_empty: bool = False, suffix: str = "", **files: str | bytes | list[Any]) -> FileReport:
        (report,) = self.load(allow_empty=allow_empty, suffix=suffix, **files)
        return report

    def scope(self, scope: str) -> dict[str, Any]:
        """{kind/id: body} of what lives in a scope."""
        from sqlalchemy import select

        from central.tables import entity

        with self.database.read() as connection:
            rows = connection.execute(select(entity).where(entity.c.scope == scope, entity.c.deleted_at.is_(None)))
            return {f"{row.kind}/{row.id}": json.loads(row.body) for row in rows}


def _bytes(content: str | bytes | list[Any]) -> bytes:
    if isinstance(content, list):
        content = "\n".join(json.dumps(line) for line in content)
    return content.encode() if isinstance(content, str) else content


def told(report: FileReport) -> list[tuple[int, str, str]]:
    return [(one.line, one.field, one.value) for one in report.bad]
