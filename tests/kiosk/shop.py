"""The small shop of the page tests, written through the device's memory as sync would."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.main import Program
from records.feed import Page
from shop.gtins import check_digit
from shop.orders import Line, rolled_up
from shop.pickup_codes import pickup_code
from tests.records.world import SCOPES, START, World, device, product

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
    "languages": ["en", "de", "fr", "es", "ar"],
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


ANNA, BEN = "9529000012345", "9529000054321"
CODE_ANNA, CODE_BEN, CODE_GONE = pickup_code(1234), pickup_code(987654), pickup_code(55555)
"""Of orders that are ready, still being picked, and collected."""


def order(customer: str, code: str | None = None, **states: int) -> dict[str, Any]:
    """Two mugs and a pan, all of it in these states, one unit after the other."""
    body = {"customer": customer, "channel": "web", "method": "pickup", "store": "S01", "currency": "EUR"}
    body |= {"placed_at": "2026-11-19T10:00:00Z", "promised_at": "2026-11-20T11:30:00Z", "total": 7900}
    one = {"line": 1, "variant": "mug-rm", "title": "Enamel Mug", "quantity": 2, "price": 1500}
    two = {"line": 2, "variant": "pan-rm", "title": "Iron Pan", "quantity": 1, "price": 4900}
    state, last = [*states, *states][:2]
    lines = [one | {"states": {state: 2}}, two | {"states": {last: 1}}]
    status = rolled_up(tuple(_line(each) for each in lines))
    return body | {"status": status, "lines": lines} | ({"pickup_code": code} if code else {})


def _line(body: dict[str, Any]) -> Line:
    return Line(body["line"], body["variant"], body["title"], body["quantity"], body["price"], 0, body["states"])


def orders() -> tuple[tuple[str, str, int, dict[str, Any]], ...]:
    """One order in each state that a person may ask for."""
    return (
        ("order", "TT-100001", 1, order("C1", CODE_ANNA, staged=3)),
        ("order", "TT-100002", 1, order("C2", CODE_BEN, picked=2, open=1)),
        ("order", "TT-100003", 1, order("C1", CODE_GONE, handed_over=3)),
        ("order", "TT-100004", 1, order("C1", cancelled=3)),
        ("order", "TT-100005", 1, order("C1", expired=3)),
        ("order", "TT-100006", 1, order("C1", staged=2, short=1)),
        ("order", "TT-100007", 1, order("C1", staged=3) | {"store": "S02"}),
    )


def people() -> tuple[tuple[str, str, int, dict[str, Any]], ...]:
    anna = {"name": "Anna Berg", "first_name": "Anna", "member": ANNA, "tier": "gold", "points": 1204}
    ben = {"name": "Ben Okoye", "first_name": "Ben", "member": BEN, "tier": "silver", "points": 410}
    return ("customer", "C1", 1, anna), ("customer", "C2", 1, ben)


def fill(folder: Path, *, known: bool = False) -> None:
    """A retailer with two stores and a warehouse, a mug (here, on sale), a pan (sold out here) and a lid (unknown), and
    orders in every state. `known`: central lets this device know its customers."""
    world = World(folder)
    if known:
        facts = device(scopes=(*SCOPES, "cust:S01"))
        world.records.enrolled(facts, "a-token", bytes(range(32))).result()
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
    world.put("orders:S01", *orders())
    if known:
        world.put("cust:S01", *people())
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
