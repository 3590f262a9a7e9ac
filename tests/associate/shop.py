"""The small shop of the page tests, written through the tablet's memory as sync would."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from shop.gtins import check_digit
from shop.orders import Line, rolled_up
from shop.pickup_codes import pickup_code
from tests.records.world import SCOPES, START, World, device, product

NOW = START + timedelta(minutes=1)
PIN_LENA, PIN_INGRID = "482913", "915037"
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
PLAN = {
    "width": 20.0,
    "height": 12.0,
    "fixtures": [{"kind": "aisle", "label": "7", "x": 3, "y": 2, "width": 1.2, "height": 6, "category": "Kitchen"}],
}


def gtin13(number: int) -> str:
    body = f"952{number:09d}"
    return body + check_digit(body)


MUG, PAN, LOST = gtin13(1), gtin13(2), gtin13(99)
BADGE_LENA, BADGE_INGRID = "STAFF:lena", "STAFF:ingrid"


@cache
def pin_hash(pin: str) -> str:
    """Cheap parameters: a test has no time for a strong hash."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(pin)


def member(name: str, role: str, badge: str, pin: str) -> dict[str, Any]:
    return {"name": name, "role": role, "badge": badge, "pin": pin_hash(pin)}


def variants(key: str, number: int) -> list[dict[str, Any]]:
    def variant(suffix: str, color: str, at: int) -> dict[str, Any]:
        return {"id": f"{key}-{suffix}", "gtin": "0" + gtin13(at), "color": color, "size": "M"}

    return [variant("r", "Red", number), variant("b", "Blue", number + 20)]


ANNA, BEN = "9529000012345", "9529000054321"
CODE_ANNA, CODE_GONE = pickup_code(1234), pickup_code(55555)


def order(customer: str, *, store: str = "S01", code: str | None = None, **states: int) -> dict[str, Any]:
    """Two mugs, in these states."""
    line = {"line": 1, "variant": "mug-r", "title": "Enamel Mug", "quantity": 2, "price": 1500, "states": states}
    body = {
        "customer": customer,
        "channel": "web",
        "method": "pickup",
        "store": store,
        "currency": "EUR",
        "total": 3000,
    }
    status = rolled_up((Line(1, "mug-r", "Enamel Mug", 2, 1500, 3000, states),))
    body |= {
        "placed_at": "2026-11-19T10:00:00Z",
        "promised_at": "2026-11-20T08:30:00Z",
        "status": status,
        "total": 3000,
    }
    return body | {"lines": [line]} | ({"pickup_code": code} if code else {})


def orders() -> tuple[tuple[str, str, int, dict[str, Any]], ...]:
    return (
        ("order", "TT-100001", 1, order("C1", code=CODE_ANNA, staged=2)),
        ("order", "TT-100002", 1, order("C1", picked=1, open=1)),
        ("order", "TT-100003", 1, order("C2", handed_over=2)),
        ("order", "TT-100004", 1, order("C1", store="S02", staged=2)),
        ("order", "TT-100005", 1, order("C2", staged=1, short=1)),
    )


def customers() -> tuple[tuple[str, str, int, dict[str, Any]], ...]:
    anna = {"name": "Anna Berg", "first_name": "Anna", "member": ANNA, "tier": "gold", "points": 1204}
    ben = {"name": "Ben Okoye", "first_name": "Ben", "member": BEN, "tier": "silver", "points": 410}
    return ("customer", "C1", 1, anna), ("customer", "C2", 1, ben)


def call(minutes: int, reason: str = "advice", **more: Any) -> dict[str, Any]:
    body = {"kind": "help", "state": "waiting", "device": "k1", "place": "Kiosk at the door", "reason": reason}
    return body | {"language": "de", "made_at": (NOW - timedelta(minutes=minutes)).isoformat()} | more


class Shop:
    """A tablet's folder. `put` is what sync does with a page of central's."""

    def __init__(self, folder: Path, *, staff: bool = True) -> None:
        scopes = (*SCOPES, "cust:S01")
        self.folder = folder
        self.world = World(folder)
        facts = device(role="associate", name="Tablet 1", scopes=scopes)
        self.world.records.enrolled(facts, "a-token", bytes(range(32))).result()
        self._config()
        self._goods()
        if staff:
            self.people()

    def _config(self) -> None:
        place = {"city": "Kiel", "time_zone": "UTC"}
        self.world.put(
            "config:S01",
            ("retailer", "retailer", 1, RETAILER),
            ("location", "S01", 1, {"name": "Quay", "kind": "store", **place}),
            ("location", "S02", 1, {"name": "Mill", "kind": "store", **place}),
            ("location", "W01", 1, {"name": "Warehouse", "kind": "warehouse"}),
            ("plan", "S01", 1, PLAN),
        )

    def _goods(self) -> None:
        mug = {"variants": variants("mug", 1), "category": ["Kitchen", "Mugs"], "description": "A mug for life."}
        self.world.put(
            "catalog:main",
            ("product", "mug", 1, product("mug", "Enamel Mug", **mug)),
            ("product", "pan", 1, product("pan", "Iron Pan", variants=variants("pan", 2), category=["Kitchen"])),
        )
        amounts = {"mug-r": 1500, "mug-b": 1500, "pan-r": 4900}
        prices = (("price", key, 1, {"amount": n, "currency": "EUR"}) for key, n in amounts.items())
        self.world.put("price:main", *prices)
        row = {"on_hand": 14, "reserved": 2, "safety": 1, "aisle": "7", "bay": "B"}
        self.world.put("stock:S01", ("stock", "mug-r", 1, row))
        self.world.put("avail:north", ("avail", "mug-r", 1, {"at": {"S02": [5, 0, 0], "W01": [40, 0, 0]}}))
        self.world.put("promo:main")
        self.world.put("orders:S01")
        self.world.put("cust:S01")

    def people(self) -> None:
        self.world.put(
            "staff:S01",
            ("staff", "lena", 1, member("Lena Petersen", "associate", BADGE_LENA, PIN_LENA)),
            ("staff", "ingrid", 1, member("Ingrid Halvorsen", "manager", BADGE_INGRID, PIN_INGRID)),
        )

    def business(self) -> None:
        """Orders in every state, and the two people whose they are."""
        self.world.put("orders:S01", *orders())
        self.world.put("cust:S01", *customers())

    def calls(self, *calls: tuple[str, dict[str, Any]]) -> None:
        self.world.put("orders:S01", *(("task", name, 1, body) for name, body in calls))

    def close(self) -> Path:
        self.world.records.close()
        return self.folder


def now() -> datetime:
    return NOW
