"""The small shop of the page tests, written through the device's memory as sync would."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.main import Program
from records.feed import Page
from shop.gtins import check_digit
from tests.records.world import START, World, product

PLAN = {
    "width": 20.0,
    "height": 12.0,
    "fixtures": [
        {"kind": "aisle", "label": "7", "x": 3, "y": 2, "width": 1.2, "height": 6, "category": "Kitchen"},
        {"kind": "kiosk", "label": "", "x": 9, "y": 11, "width": 1, "height": 0.6, "category": ""},
    ],
}
RETAILER = {
    "name": "Corner & Co",
    "tagline": "Good things",
    "accent": "#1F5B4A",
    "accent_dark": "#7FC4AC",
    "paper": "#FAF7F2",
    "ink": "#1D211F",
    "radius_mm": 2.0,
    "languages": ["en", "de", "ar"],
    "currency": "EUR",
}
HOURS = [["09:00", "19:00"]] * 7


def now() -> datetime:
    """The kiosk's clock: a minute after central last said something."""
    return START.replace(minute=START.minute + 1)


def gtin13(number: int) -> str:
    body = f"952{number:09d}"
    return body + check_digit(body)


MUG, PAN, LOST = gtin13(1), gtin13(2), gtin13(99)


def variants(key: str, number: int) -> list[dict[str, Any]]:
    def variant(suffix: str, color: str, size: str, at: int) -> dict[str, Any]:
        return {"id": f"{key}-{suffix}", "gtin": "0" + gtin13(at), "color": color, "size": size}

    return [
        variant("rm", "Red", "M", number),
        variant("rl", "Red", "L", number + 10),
        variant("bm", "Blue", "M", number + 20),
    ]


def fill(folder: Path) -> None:
    """A retailer with two stores and a warehouse, a mug (here, on sale), a pan (sold out here) and a lid (unknown)."""
    world = World(folder)
    place = {"city": "Kiel", "time_zone": "UTC", "hours": HOURS, "latitude": 54.0, "longitude": 10.0}
    world.put(
        "config:S01",
        ("retailer", "retailer", 1, RETAILER),
        ("location", "S01", 1, {"name": "Quay", "kind": "store", **place}),
        ("location", "S02", 1, {"name": "Mill", "kind": "store", **place, "latitude": 54.1}),
        ("location", "W01", 1, {"name": "Warehouse", "kind": "warehouse", "delivery_days": [2, 4]}),
        ("plan", "S01", 1, PLAN),
    )
    world.put(
        "catalog:main",
        (
            "product",
            "mug",
            1,
            product(
                "mug",
                "Enamel Mug",
                variants=variants("mug", 1),
                category=["Kitchen", "Mugs"],
                description="A mug for life.",
                features=["Holds 0.4 l"],
            ),
        ),
        ("product", "pan", 1, product("pan", "Iron Pan", variants=variants("pan", 2), category=["Kitchen", "Pans"])),
        ("product", "lid", 1, product("lid", "Glass Lid", variants=variants("lid", 3), category=["Kitchen", "Pans"])),
    )
    amounts = {"mug": 1500, "pan": 4900, "lid": 900}
    world.put(
        "price:main",
        *(("price", f"{key}-{suffix}", 1, price(amounts[key])) for key in amounts for suffix in ("rm", "rl", "bm")),
    )
    world.put("price:main", ("price", "mug-rm", 2, price(1500, sale=1200)))
    here = {"on_hand": 12, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
    world.put("stock:S01", ("stock", "mug-rm", 1, here), ("stock", "pan-rm", 1, {**here, "on_hand": 0}))
    world.put("avail:north", ("avail", "pan-rm", 1, {"at": {"S02": [5, 0, 0], "W01": [40, 0, 0]}}))
    world.put("promo:main")
    world.put("orders:S01")
    world.put("staff:S01")
    world.records.close()


def price(amount: int, **more: int) -> dict[str, Any]:
    return {"amount": amount, "currency": "EUR", **more}


def change_price(program: Program, variant: str, ver: int, amount: int) -> None:
    """What sync does when central's page with a new price arrives."""
    assert program.records is not None
    cursor = program.records.cursor("price:main")
    row = ["price", variant, cursor.seq + 1, ver, price(amount)]
    page = Page("price:main", cursor.gen, cursor.seq, cursor.seq + 1, cursor.seq + 1, [row], now())
    program.records.apply(page).result()
