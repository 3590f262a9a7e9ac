"""The demo retailer at any size, as the pages of central's feed that a kiosk of its first store would get."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any, Final

from records.feed import Page
from resources.demo import promotions, retailer, stock
from resources.demo.catalog import Article, Group, stream
from resources.demo.pictures import draw
from shop.lookups import Device

SEED: Final = 952
STORE: Final = "S01"
PAGE_ROWS: Final = 1000
GEN: Final = 1
SAMPLED: Final = 3000
SCOPES: Final = (
    f"config:{STORE}",
    f"orders:{STORE}",
    f"stock:{STORE}",
    f"avail:{retailer.REGION}",
    f"price:{retailer.ZONE}",
    f"promo:{retailer.ZONE}",
    f"catalog:{retailer.ASSORTMENT}",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One article that a benchmark may ask for."""

    gtin: str
    variant: str
    product: str
    title: str
    brand: str
    color: str
    kind: str


@dataclass
class Catalogue:
    """`pages` may be run once; `samples` and `pictures` (SVG by SHA-256) are filled while it runs."""

    variants: int
    samples: list[Sample] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    _drawn: dict[str, str] = field(default_factory=dict)
    _scopes: dict[str, _Filling] = field(default_factory=dict)

    def pages(self) -> Iterator[Page]:
        """In the order in which they fill up, at most `PAGE_ROWS` each; the last of each scope reaches its head."""
        self._scopes = {scope: _Filling(scope) for scope in SCOPES}
        self._place()
        today = datetime.combine(datetime.now(UTC).date(), time(), UTC)
        for line in promotions.lines(today):
            body = {key: value for key, value in line.items() if key != "id"}
            self._scopes[f"promo:{retailer.ZONE}"].add("promotion", str(line["id"]), body)
        serial, every = 0, max(1, self.variants // SAMPLED)
        for group in stream(SEED, self.variants, today):
            self._scopes[f"catalog:{retailer.ASSORTMENT}"].add("product", group.id, self._product(group))
            for article in group.articles:
                self._article(serial, group, article)
                if serial % every == 0:
                    self.samples.append(_sample(group, article))
                serial += 1
            for scope in self._scopes.values():
                yield from scope.full_pages()
        for scope in self._scopes.values():
            yield scope.last_page()

    def _place(self) -> None:
        config = self._scopes[f"config:{STORE}"]
        for line in retailer.lines(datetime.combine(datetime.now(UTC).date(), time(), UTC)):
            fact = next((name for name in ("retailer", "limits") if name in line), None)
            if fact is not None:
                config.add(fact, fact, line[fact])
                continue
            body = {key: value for key, value in line.items() if key not in ("id", "plan")}
            config.add("location", line["id"], body)
            if line["id"] == STORE:
                config.add("plan", STORE, line["plan"])

    def _product(self, group: Group) -> dict[str, Any]:
        variants = [
            {
                "id": article.id,
                "gtin": article.gtin.zfill(14),
                "color": article.colour.name,
                "size": article.size,
                "picture": self._picture(group, article),
            }
            for article in group.articles
        ]
        return {
            "title": group.title,
            "brand": group.brand,
            "description": group.description,
            "category": list(group.family.path),
            "features": list(group.features),
            "variants": [{key: value for key, value in variant.items() if value} for variant in variants],
        }

    def _picture(self, group: Group, article: Article) -> str:
        name = group.picture(article)
        if name not in self._drawn:
            svg = draw(group.family.key, group.shape, article.colour).encode()
            self._drawn[name] = hashlib.sha256(svg).hexdigest()
            self.pictures[self._drawn[name]] = svg
        return self._drawn[name]

    def _article(self, serial: int, group: Group, article: Article) -> None:
        price: dict[str, Any] = {"amount": article.price, "currency": retailer.RETAILER["currency"]}
        if article.sale:
            price |= {
                "sale": article.sale.price,
                "sale_from": article.sale.starts.isoformat(),
                "sale_to": article.sale.ends.isoformat(),
            }
        self._scopes[f"price:{retailer.ZONE}"].add("price", article.id, price)
        at: dict[str, list[int]] = {}
        for row in stock.rows(SEED, serial, group, article):
            at[row.store] = [row.quantity, row.reserved, row.safety]
            if row.store == STORE:
                self._scopes[f"stock:{STORE}"].add("stock", article.id, _stock(row))
        self._scopes[f"avail:{retailer.REGION}"].add("avail", article.id, {"at": at})


class _Filling:
    """The rows of one scope on their way into pages."""

    def __init__(self, scope: str) -> None:
        self._scope = scope
        self._rows: list[list[Any]] = []
        self._seq = self._sent = 0

    def add(self, kind: str, key: str, body: dict[str, Any]) -> None:
        self._seq += 1
        self._rows.append([kind, key, self._seq, 1, body])

    def full_pages(self) -> Iterator[Page]:
        """Never the last one: more rows are to come."""
        while len(self._rows) > PAGE_ROWS:
            yield self._page(self._rows[:PAGE_ROWS], self._seq)
            self._rows = self._rows[PAGE_ROWS:]

    def last_page(self) -> Page:
        return self._page(self._rows, self._seq)

    def _page(self, rows: list[list[Any]], head: int) -> Page:
        before, self._sent = self._sent, self._sent + len(rows)
        return Page(self._scope, GEN, before, self._sent, head, rows, datetime.now(UTC))


def device(server: str = "http://127.0.0.1:9") -> Device:
    """A kiosk of the first store; nothing listens at its server, so it is offline."""
    return Device("bench-1", STORE, "kiosk", "Kiosk 1", server, SCOPES, datetime.now(UTC))


def _stock(row: stock.Row) -> dict[str, Any]:
    body: dict[str, Any] = {"on_hand": row.quantity, "reserved": row.reserved, "safety": row.safety}
    return body | ({"aisle": row.aisle, "bay": row.bay} if row.aisle else {})


def _sample(group: Group, article: Article) -> Sample:
    kind = group.family.path[-1]
    return Sample(article.gtin.zfill(14), article.id, group.id, group.title, group.brand, article.colour.name, kind)
