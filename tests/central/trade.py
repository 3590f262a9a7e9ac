"""A store with goods and orders at central, and what devices send about them."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, insert, select

from central import devices, feed, ledger
from central.commands import receive
from central.database import Database
from central.devices import Device
from central.imports.orderbook import take
from central.ledger import Level
from central.orders import customer_changes
from central.tables import customer, entity
from central.times import stamp
from sync.messages import Answer, Commands, Enrol, Enrolled, Role
from tests.central.conftest import Clock, command, settle_places, uuid7
from tests.central.ledger_queries import broken

PLACED = "2026-05-03T10:00:00Z"


def line(number: int = 1, units: int = 3, price: int = 1999, variant: str = "K1", **states: int) -> dict[str, Any]:
    made = {"line": number, "variant": variant, "title": "Kettle", "quantity": units, "price": price}
    return made | {"states": states or {"staged": units}}


def order_body(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    chosen = list(lines or (line(),))
    total = sum(one["quantity"] * one["price"] for one in chosen)
    made = {"customer": "C1", "channel": "web", "method": "pickup", "store": "S1", "status": "ready"}
    return made | {"placed_at": PLACED, "currency": "EUR", "total": total, "lines": chosen} | more


class Shop:
    """Two stores and a warehouse at central, and devices that speak to it without a network in between."""

    def __init__(self, database: Database, clock: Clock, *, settled: bool = False) -> None:
        """`settled`: the stores are there already."""
        self.database, self.clock = database, clock
        if not settled:
            database.write(settle_places)

    def seed(self, *, on_hand: int = 10, variants: tuple[str, ...] = ("K1",), **orders: Any) -> None:
        """Stock of S1, a customer, and orders (a dash in a number is written as an underscore)."""
        now = stamp(self.clock())

        def stock(connection: Connection) -> None:
            levels = {(variant, "S1"): Level(on_hand, 0, 0, "A1", "B2") for variant in variants}
            ledger.adjust(connection, ledger.levels(connection, variants), levels, source="import", now=now)
            there = ledger.places(connection, {"S1"})
            feed.publish(connection, ledger.changes(variants, levels, there, list(levels)), now)

        def people(connection: Connection) -> None:
            connection.execute(insert(customer).values(id="C1", body=feed.canonical({"name": "Ann", "member": "9529"})))
            feed.publish(connection, customer_changes(connection, "S1", ["C1"]), now)

        self.database.write(stock)
        assert self.take(**orders) == {}
        self.database.write(people)

    def take(self, **orders: Any) -> dict[str, str]:
        """Import orders; answers what was refused."""
        bodies = {number.replace("_", "-"): body for number, body in orders.items()}
        return self.database.write(lambda connection: take(connection, bodies, self.clock()))[1]

    def tablet(self, store: str = "S1", role: Role = "associate") -> Tablet:
        def enrol(connection: Connection) -> Device:
            code = devices.new_code(connection, store, role, self.clock())
            told = devices.enrol(connection, Enrol(code=code, public_key="A" * 43), self.clock())
            assert isinstance(told, Enrolled)
            return devices.authenticate(connection, f"Bearer {told.token}")

        return Tablet(self, self.database.write(enrol))

    def rows(self, scope: str, kind: str) -> dict[str, Any]:
        """{id: body} of one kind as the feed has it now; None for what was removed."""
        with self.database.read() as connection:
            of_kind = entity.c.scope == scope, entity.c.kind == kind
            found = connection.execute(select(entity.c.id, entity.c.body).where(*of_kind))
            return {row.id: row.body and json.loads(row.body) for row in found}

    def sound(self) -> bool:
        """Whether all ledgers add up; says what does not."""
        with self.database.read() as connection:
            found = broken(connection)
            assert found == {}, found
        return True


class Tablet:
    """A device as central sees it: numbered batches with their chain."""

    def __init__(self, shop: Shop, device: Device) -> None:
        self.shop, self.device = shop, device
        self.chain: dict[tuple[int, int], str] = {}

    @property
    def install(self) -> str:
        return self.device.install

    def send(self, *commands: dict[str, Any], lane: int = 0) -> list[Answer]:
        texts = [json.dumps(one) for one in commands]
        before = self.chain.get((lane, commands[0]["seq"] - 1), "")
        said = {"install": self.install, "lane": lane, "epoch": 1, "prev_hash": before}
        batch = Commands.model_validate(said | {"commands": commands})
        now = self.shop.clock()
        told = self.shop.database.write(lambda connection: receive(connection, self.device, batch, texts, now))
        for one, text in zip(commands, texts, strict=True):
            self.chain[lane, one["seq"]] = blake2b(text.encode(), digest_size=8).hexdigest()
        return list(told.answers)

    def verdicts(self, *commands: dict[str, Any], lane: int = 0) -> list[tuple[str, str]]:
        return [(one.verdict, one.reason) for one in self.send(*commands, lane=lane)]

    def last(self, *commands: dict[str, Any], lane: int = 0) -> Answer:
        return self.send(*commands, lane=lane)[-1]


def hand_over(seq: int, units: int = 3, order: str = "TT-1", **more: Any) -> dict[str, Any]:
    lines = more.pop("lines", [{"line": 1, "quantity": units}])
    body = {"order": order, "lines": lines, "actor": more.pop("actor", "e1"), "how": "signed_code"}
    return command(seq, "order.hand_over", body, f"order:{order}", **more)


def undo(seq: int, hand_over: str, order: str = "TT-1", **more: Any) -> dict[str, Any]:
    body = {"order": order, "hand_over": hand_over, "reason": "Wrong person", "actor": more.pop("actor", "e1")}
    return command(seq, "order.undo_hand_over", body, f"order:{order}", **more)


def take_back(seq: int, units: int, amount: int, order: str = "TT-1", **more: Any) -> dict[str, Any]:
    made = {"line": more.pop("line", 1), "quantity": units, "amount": amount, "condition": "new", "reason": "size"}
    number = more.pop("return_id", "") or uuid7()
    body = {"return": number, "order": order, "lines": [made], "actor": more.pop("actor", "e1")}
    body["disposition"] = more.pop("disposition", "stock")
    return command(seq, "return.receive", body, f"return:{number}", **more)


def decided_return(seq: int, units: int, amount: int, order: str = "TT-1", **more: Any) -> dict[str, Any]:
    """`outcome`, `codes` and `policy` are the device's decision; `line` has what else is said of the one line."""
    made = {"line": 1, "quantity": units, "amount": amount, "reason": "fit", "condition": "new", "disposition": "stock"}
    number = more.pop("return_id", "") or uuid7()
    decision = {"outcome": more.pop("outcome", "authorised"), "codes": more.pop("codes", [])}
    body = {"return": number, "order": order, "lines": [made | more.pop("line", {})], "actor": more.pop("actor", "e1")}
    body |= {
        "decision": decision | {"policy": more.pop("policy", "built in")},
        "promised": more.pop("promised", "refund"),
    }
    body["budget"] = {
        "whose": "C1",
        "age": "ageing",
        "amount": amount,
        "customer": 0,
        "customer_returns": 0,
        "device": 0,
    }
    body["budget"]["over"] = []
    if "approver" in more:
        body["approver"] = more.pop("approver")
    return command(seq, "return.receive", body, f"return:{number}", v=2, **more)


def adjust(seq: int, delta: int, variant: str = "K1", **more: Any) -> dict[str, Any]:
    body = {"variant": variant, "delta": delta, "reason": more.pop("reason", "count"), "actor": "e1"}
    return command(seq, "stock.adjust", body, f"stock:{variant}", **more)
