"""A small shop in memory: what the pages are told, with ages set by hand."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.product import Shelf
from kiosk.store import Store
from shell.words import Words
from shop.catalog import Product, Variant
from shop.lookups import Beside, Found, Hit, Results, Task
from shop.money import Money
from shop.places import Location, Spot
from shop.prices import BasePrice, Promotion
from shop.stock import LocalDelta, StockRow

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
WEEK = (("09:00", "19:00"),) * 6 + (None,)
WORDS = Words("en")

HERE = Location("S01", "Quay", "store", latitude=54.0, longitude=10.0, hours=WEEK)
NEAR = Location("S02", "Mill", "store", latitude=54.02, longitude=10.0, hours=WEEK)
FAR = Location("S03", "Station", "store", latitude=55.0, longitude=10.0, hours=(None,) * 7)
WAREHOUSE = Location("W01", "Warehouse", "warehouse")
STORE = Store("S01", "Kiosk 1", (HERE, NEAR, FAR, WAREHOUSE), delivery=(2, 4))

RED_M = Variant("mug-red-m", "09520000000011", "Red", "M", "aa")
RED_L = Variant("mug-red-l", "09520000000028", "Red", "L", "aa")
BLUE_M = Variant("mug-blue-m", "09520000000035", "Blue", "M", "bb")
MUG = Product("mug", "Enamel Mug", "Tarn", "A mug.", ("Kitchen", "Mugs"), (RED_M, RED_L, BLUE_M), ("Holds 0.4 l",))


def ago(**units: float) -> datetime:
    return NOW - timedelta(**units)


def row(quantity: int, *, at: str = "S01", variant: str = "mug-red-m", as_of: datetime | None = NOW) -> StockRow:
    return StockRow(at, variant, quantity, 0, 0, Spot("7", "B") if at == "S01" else None, as_of)


def price(amount: int = 1500, **more: Any) -> BasePrice:
    return replace(BasePrice("mug-red-m", Money(amount, "EUR"), as_of=NOW), **more)


def promotion(**more: Any) -> Promotion:
    base = Promotion("p1", "percent", "Mug days", 20, ago(days=1), NOW + timedelta(days=5), products=("mug",))
    return replace(base, **more)


def found(**more: Any) -> Found:
    base = Found(
        product=MUG,
        variant=RED_M,
        prices={"mug-red-m": price()},
        promotions=(),
        stock=(row(12), row(3, at="S02"), row(40, at="W01")),
        here={"mug-red-m": row(12), "mug-blue-m": row(0, variant="mug-blue-m")},
        delta=LocalDelta(),
        catalog_as_of=NOW,
        promotions_as_of=NOW,
    )
    return replace(base, **more)


def hit(product: str = "mug", **more: Any) -> Hit:
    base = Hit(product, RED_M, "Enamel Mug", "Tarn", ("Kitchen", "Mugs"), 2, price(), (), row(12))
    return replace(base, **more)


def results(*hits: Hit, text: str = "mug", **more: Any) -> Results:
    return replace(Results(text, hits, len(hits)), **more)


def task(state: str = "waiting", **more: Any) -> Task:
    base = Task("t1", "help", state, "dev-1", "Kiosk 1", "find", None, "", NOW, None, "", False)
    return replace(base, **more)


def shelf(
    product: Callable[[str, str | None], Found | None] = lambda _product, _variant: found(),
    beside: Callable[[str], Beside] = lambda _product: Beside(),
) -> Shelf:
    return Shelf(product, beside, lambda: STORE, lambda: WORDS, lambda: NOW)


def done() -> Future[None]:
    future: Future[None] = Future()
    future.set_result(None)
    return future


def refused() -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(OSError("no space left on device"))
    return future
