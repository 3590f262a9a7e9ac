"""One product page in one statement: a handful of indexed points, flat however large the catalogue is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from records.bodies import product_of
from records.facts import Small
from records.files import Connection
from records.scopes import Scopes
from shop.catalog import Variant
from shop.lookups import Found
from shop.money import Money
from shop.places import Spot
from shop.prices import BasePrice
from shop.stock import LocalDelta, StockRow

VARIANTS = "FROM json_each(p.body, '$.variants') AS e CROSS JOIN"
PRICES = f"""(SELECT json_group_array(json_array(
        r.variant, r.amount, r.currency, r.sale, r.sale_from, r.sale_to, r.ver))
    {VARIANTS} catalog.price AS r ON r.variant = e.value ->> 'id')"""
STOCK = f"""(SELECT json_group_array(json_array(
        s.variant, s.on_hand, s.reserved, s.safety, s.aisle, s.bay))
    {VARIANTS} main.stock AS s ON s.variant = e.value ->> 'id')"""
AVAIL = "(SELECT a.body FROM catalog.avail AS a WHERE a.variant = {variant})"
DELTAS = "(SELECT json_group_array(json(o.changes)) FROM main.overlay AS o WHERE o.kind = 'stock' AND o.id = {variant})"

BY_GTIN = f"""
    SELECT p.id, p.body, v.id, {PRICES}, {STOCK}, {AVAIL.format(variant="v.id")}, {DELTAS.format(variant="v.id")}
    FROM catalog.variant AS v CROSS JOIN catalog.product AS p ON p.pid = v.pid
    WHERE v.gtin = ? ORDER BY v.pid LIMIT 1"""
BY_ID = f"""
    SELECT p.id, p.body, ?2, {PRICES}, {STOCK}, {AVAIL.format(variant="?2")}, {DELTAS.format(variant="?2")}
    FROM catalog.product AS p WHERE p.id = ?1"""


def by_gtin(connection: Connection, gtin: str, small: Small, scopes: Scopes) -> Found | None:
    """`gtin` has 14 digits. The ages are read before the rows: data is never older than it says."""
    ages = _ages(scopes)
    row = connection.execute(BY_GTIN, (gtin,)).fetchone()
    return _found(row, small, ages) if row else None


def by_id(
    connection: Connection, product_id: str, variant_id: str | None, small: Small, scopes: Scopes
) -> Found | None:
    """A product by its id at one of its variants; without one, at its first."""
    ages = _ages(scopes)
    wanted = variant_id or _first_variant(connection, product_id)
    row = connection.execute(BY_ID, (product_id, wanted)).fetchone() if wanted else None
    return _found(row, small, ages) if row else None


def price_of(row: list[Any], as_of: datetime | None) -> BasePrice:
    variant, amount, currency, sale, sale_from, sale_to, ver = row
    return BasePrice(
        variant,
        Money(amount, currency),
        Money(sale, currency) if sale is not None else None,
        datetime.fromisoformat(sale_from) if sale_from else None,
        datetime.fromisoformat(sale_to) if sale_to else None,
        ver,
        as_of,
    )


def stock_of(row: list[Any], store: str, as_of: datetime | None) -> StockRow:
    variant, on_hand, reserved, safety, aisle, bay = row
    spot = Spot(aisle, bay) if aisle else None
    return StockRow(store, variant, on_hand, reserved, safety, spot, as_of)


def _first_variant(connection: Connection, product_id: str) -> str | None:
    row = connection.execute(
        "SELECT body ->> '$.variants[0].id' FROM catalog.product WHERE id = ?", (product_id,)
    ).fetchone()
    return row[0] if row else None


def _ages(scopes: Scopes) -> dict[str, datetime | None]:
    return {prefix: scopes.as_of(prefix) for prefix in ("stock", "avail", "price", "promo", "catalog")}


def _found(row: tuple[Any, ...], small: Small, ages: dict[str, datetime | None]) -> Found | None:
    product_id, body, variant_id, prices, stock, avail, deltas = row
    product = product_of(product_id, json.loads(body))
    variant = product.variant(variant_id)
    if variant is None:
        return None
    here = {one[0]: stock_of(one, small.store, ages["stock"]) for one in json.loads(stock)}
    mine = here.get(variant_id)
    if mine is not None:
        mine = here[variant_id] = _put_elsewhere(mine, deltas)
    return Found(
        product=product,
        variant=variant,
        prices={one[0]: price_of(one, ages["price"]) for one in json.loads(prices)},
        promotions=small.for_product(product),
        stock=(*((mine,) if mine else ()), *elsewhere(variant, avail, small.store, ages["avail"])),
        here=here,
        delta=_delta(deltas),
        catalog_as_of=ages["catalog"],
        promotions_as_of=ages["promo"],
    )


def elsewhere(variant: Variant, avail: str | None, store: str, as_of: datetime | None) -> tuple[StockRow, ...]:
    if avail is None:
        return ()
    return tuple(
        StockRow(location, variant.id, on_hand, reserved, safety, None, as_of)
        for location, (on_hand, reserved, safety) in sorted(json.loads(avail)["at"].items())
        if location != store
    )


def _put_elsewhere(row: StockRow, deltas: str) -> StockRow:
    """In the bay that somebody said here, where central has not confirmed it yet."""
    said = next((one for one in reversed(json.loads(deltas)) if "aisle" in one), None)
    return row if said is None else replace(row, spot=Spot(said["aisle"], said["bay"]) if said["aisle"] else None)


def _delta(deltas: str) -> LocalDelta:
    changes = json.loads(deltas)
    return LocalDelta(sum(one.get("demand", 0) for one in changes), sum(one.get("returned", 0) for one in changes))
