"""A store with goods and orders at central, and what devices send about them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert

from central import feed, ledger
from central.imports.orderbook import take
from central.ledger import Level
from central.tables import customer
from central.times import stamp
from tests.central.conftest import HeadOffice, Tablet, command, uuid7
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


def seed(office: HeadOffice, *, on_hand: int = 10, variants: tuple[str, ...] = ("K1",), **orders: Any) -> None:
    """Stock of the store, one customer, and orders (a dash in a number is written as an underscore)."""
    now = stamp(office.clock())
    bodies = {number.replace("_", "-"): body for number, body in orders.items()}

    def work(connection: Connection) -> None:
        levels = {(variant, "S1"): Level(on_hand, 0, 0, "A1", "B2") for variant in variants}
        before = ledger.levels(connection, list(variants))
        ledger.adjust(connection, before, levels, source="import", now=now)
        places = ledger.places(connection, {"S1"})
        connection.execute(insert(customer).values(id="C1", body=feed.canonical({"name": "Ann", "member": "95291"})))
        feed.publish(connection, ledger.changes(variants, levels, places, list(levels)), now)

    office.database.write(work)
    office.database.write(lambda connection: take(connection, bodies, office.clock()))


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


def adjust(seq: int, delta: int, variant: str = "K1", **more: Any) -> dict[str, Any]:
    body = {"variant": variant, "delta": delta, "reason": more.pop("reason", "count"), "actor": "e1"}
    return command(seq, "stock.adjust", body, f"stock:{variant}", **more)


def rows(tablet: Tablet, scope: str, kind: str) -> dict[str, Any]:
    """{id: body} of one kind as the feed has it now; None for what was removed."""
    return {row[1]: row[4] for row in tablet.rows(scope) if row[0] == kind}


def sound(office: HeadOffice) -> bool:
    """Whether all ledgers add up; says what does not."""
    with office.database.read() as connection:
        assert broken(connection) == {}
    return True
