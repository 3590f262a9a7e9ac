"""The files themselves: Google Merchant product feed, local inventory feed, JSON Lines.

Tab separated, first line the feeds' own column names, no quoting: no value holds a tab or a line break. Several
highlights are separated by commas, as the product feed's specification says, and hold none themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from resources.demo.catalog import Article, Group
from resources.demo.particulars import mean
from resources.demo.prices import Sale
from resources.demo.stock import Row

PRODUCT_COLUMNS: Final = (
    "id", "gtin", "title", "description", "price", "sale_price", "sale_price_effective_date", "brand", "item_group_id",
    "color", "size", "image_link", "product_type", "availability", "product_highlight",
    "additional_image_link", "product_detail", "rating_value", "review_count", "review_stars", "goes_with",
    "release_date",
)  # fmt: skip
INVENTORY_COLUMNS: Final = ("store_code", "id", "quantity", "price", "reserved", "safety", "aisle", "bay")


def header(columns: tuple[str, ...]) -> str:
    return "\t".join(columns) + "\n"


def product_line(group: Group, article: Article, available: bool) -> str:
    sale = article.sale
    return (
        "\t".join(
            (
                article.id,
                article.gtin,
                group.title,
                group.description,
                _money(article.price),
                _money(sale.price) if sale else "",
                _window(sale) if sale else "",
                group.brand,
                group.id,
                article.colour.name,
                article.size,
                group.picture(article),
                " > ".join(group.family.path),
                "in_stock" if available else "out_of_stock",
                ",".join(group.features),
                ",".join(group.further(article)),
                ",".join(":".join(one) for one in group.details),
                f"{mean(group.stars):.1f}" if group.stars else "",
                str(sum(group.stars)) if group.stars else "",
                ",".join(map(str, group.stars)),
                ",".join(group.goes_with),
                group.released.isoformat(),
            )
        )
        + "\n"
    )


def inventory_line(row: Row, price: int) -> str:
    amounts = f"{row.quantity}\t{_money(price)}\t{row.reserved}\t{row.safety}"
    return f"{row.store}\t{row.article}\t{amounts}\t{row.aisle}\t{row.bay}\n"


def write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    """JSON Lines; returns how many."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        return sum(1 for row in rows if file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"))


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d} EUR"


def _window(sale: Sale) -> str:
    return f"{_moment(sale.starts)}/{_moment(sale.ends)}"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
