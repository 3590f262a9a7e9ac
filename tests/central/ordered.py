"""A store whose shoppers place orders: articles with prices, stock in several places, and what a kiosk sends."""

from __future__ import annotations

import itertools
import json
from typing import Any

from sqlalchemy import Connection, func, insert, select

from central import bulk, feed, ledger
from central.database import Database
from central.feed import Change
from central.ledger import Level
from central.tables import customer, house, location, stock_reservation, variant
from central.times import stamp
from shop.ordering import request_number
from tests.central.conftest import Clock, command, uuid7
from tests.central.trade import Shop

NINE_TO_SEVEN = [["09:00", "19:00"]] * 6 + [None]
TERMS = {
    "delivery": [{"code": "standard", "price": 490, "free_from": 100000, "days": [2, 4]}],
    "tax": {"percent": 19.0, "included": True},
    "pay_link": "https://pay.example.com/k",
}
CONTACT = {"name": "Ada Canary", "email": "ada.canary@example.com"}
ADDRESS = {"street": "Canary Street 1", "postcode": "10115", "city": "Berlin", "country": "DE"}


class Aisle(Shop):
    """`Shop` with kettles (K1, 19.99) and lamps (L1, 50.00): `stock` of units by (article, place)."""

    def __init__(self, database: Database, clock: Clock, stock: dict[tuple[str, str], int], **terms: Any) -> None:
        super().__init__(database, clock)
        self.terms = TERMS | terms
        database.write(lambda connection: self._open(connection, stock))

    def _open(self, connection: Connection, stock: dict[tuple[str, str], int]) -> None:
        now, hours = stamp(self.clock()), feed.canonical({"hours": NINE_TO_SEVEN, "time_zone": "Europe/Berlin"})
        connection.execute(location.update().values(body=hours))
        bulk.upsert(connection, house, [{"key": "limits", "value": json.dumps({"ordering": self.terms})}])
        for one, product in (("K1", "P1"), ("L1", "P2")):
            connection.execute(insert(variant).values(id=one, product=product, gtin=None))
        connection.execute(insert(customer).values(id="C1", body=feed.canonical({"name": "Ann", "tier": "gold"})))
        products: dict[str, Any] = {
            "P1": {"title": "Kettle", "brand": "Ember", "category": ["Kitchen"]},
            "P2": {"title": "Lamp"},
        }
        changes = [Change("catalog:main", "product", one, feed.canonical(body)) for one, body in products.items()]
        prices = {"K1": 1999, "L1": 5000}
        changes += [self._price(one, amount) for one, amount in prices.items()]
        variants = sorted({one for one, _ in stock})
        levels = {key: Level(units, 0, 0, "", "") for key, units in stock.items()}
        ledger.adjust(connection, {}, levels, source="import", now=now)
        there = ledger.places(connection, {place for _, place in stock})
        changes += ledger.changes(variants, levels, there, list(levels))
        feed.publish(connection, changes, now)

    def _price(self, one: str, amount: int, **more: Any) -> Change:
        return Change("price:main", "price", one, feed.canonical({"amount": amount, "currency": "EUR"} | more))

    def price(self, one: str, amount: int, **more: Any) -> None:
        change = self._price(one, amount, **more)
        self.database.write(lambda connection: feed.publish(connection, [change], stamp(self.clock())))

    def promote(self, one: str, **body: Any) -> None:
        known = {"kind": "percent", "title": "Now", "everything": True, "starts": "2026-05-01", "ends": "2026-06-01"}
        change = Change("promo:main", "promotion", one, feed.canonical(known | body))
        self.database.write(lambda connection: feed.publish(connection, [change], stamp(self.clock())))

    def withdraw(self, promotion: str) -> None:
        change = Change("promo:main", "promotion", promotion, None)
        self.database.write(lambda connection: feed.publish(connection, [change], stamp(self.clock())))

    def kept(self) -> dict[tuple[str, str], int]:
        """Units that orders keep, by article and place, where there are any."""
        columns = stock_reservation.c.variant, stock_reservation.c.location
        with self.database.read() as connection:
            sums = select(*columns, func.sum(stock_reservation.c.delta)).group_by(*columns)
            return {(one, place): int(units) for one, place, units in connection.execute(sums) if units}

    def placings(self, store: str = "S1") -> list[Any]:
        return list(self.rows(f"orders:{store}", "placing").values())

    def orders(self, store: str = "S1") -> dict[str, Any]:
        return self.rows(f"orders:{store}", "order")


_NUMBERS = itertools.count(1)


def line(number: int = 1, way: str = "hold", place: str = "S1", **more: Any) -> dict[str, Any]:
    made = {"line": number, "variant": "K1", "title": "Kettle", "quantity": 1, "price": 1999, "version": 1}
    return made | {"quoted_at": "2026-05-04T08:50:00Z", "way": way, "place": place} | more


def place(seq: int, *lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    """order.place with the lines, paid at the counter, told as an order."""
    chosen = list(lines or (line(),))
    order = more.pop("order", "") or uuid7()
    sums = sum(one["price"] * one["quantity"] for one in chosen)
    sent = {"contact": CONTACT} | ({"address": ADDRESS, "delivery": "standard"} if _ships(chosen) else {})
    body = {"order": order, "number": request_number(order), "lines": chosen, "currency": "EUR"}
    body |= {"total": sums + (490 if _ships(chosen) else 0), "pay": "counter", "language": "en"}
    body |= {"told": "order", "actor": ""} | sent | more.pop("body", {})
    return command(seq, "order.place", body, f"order:{order}", **more)


def _ships(lines: list[dict[str, Any]]) -> bool:
    return any(one["way"] == "ship" for one in lines)
