"""A chain of two stores for a long time without a line: more devices, more orders and more articles than a short
history needs, central's own business meanwhile, and a line that counts what goes over it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert

from central import bulk, feed, ledger, orders
from central.imports import orderbook
from central.ledger import Level
from central.tables import customer, variant
from central.times import stamp
from sync.failures import Unreachable
from sync.transport import Call, Reply
from tests.simulation.books import Books
from tests.simulation.line import LATENCY_S, Line
from tests.simulation.machine import Files, Machine
from tests.simulation.office import SHIPPING, Office, _customer, _order, _product, _sites, paid
from tests.simulation.world import World

if TYPE_CHECKING:
    from central.devices import Role

STORES = ("S01", "S02")
ROLES: dict[str, tuple[Role, ...]] = {
    "S01": ("associate", "associate", "kiosk", "associate", "kiosk"),
    "S02": ("kiosk", "associate", "associate", "kiosk", "associate"),
}
PRODUCTS = range(10, 70)
ARTICLES = tuple(f"p{product}-{size}" for product in PRODUCTS for size in "ab")
ON_THE_SHELF = 30
CUSTOMERS = 400
PAID_IN_PARTS = 0.5
"""Of the orders have shipping, tax and two tenders."""

LINE_BYTES_S = 250_000
"""2 Mbit/s for the whole chain, nothing compressed: a modest shop's line on a bad day."""


class Wire(Line):
    """A line on which every byte takes its time. While it is down, a flicker may carry one batch there, not back."""

    def exchange(self, call: Call) -> Reply:
        chain = self._world
        assert isinstance(chain, Chain)
        chain.ticks += LATENCY_S / len(chain.machines)  # they wait for it side by side, and take turns here
        if chain.parted(self._machine):
            if call.path == "/v1/commands" and self._machine in chain.flickers:
                chain.flickers.discard(self._machine)
                self.deliver(call)
                raise Unreachable("The connection broke off in the middle of an answer.", "cut_off")
            raise Unreachable("The server cannot be reached.", "refused", connect=True)
        reply = self.deliver(call)
        size = len(call.body or b"") + len(reply.body)
        chain.ticks += size / LINE_BYTES_S
        chain.carried += size
        chain.asked[call.path.partition("?")[0].split("/")[-1]] += 1
        return reply


class Till(Machine):
    """A device on such a line."""

    def open(self) -> None:
        super().open()
        self.line = Wire(self.world, self)


class Headquarters:
    """What `World` wants of a theatre: central before the first device, and folders."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.office = folder, Office()
        self._worlds = 0

    def new_folder(self) -> Path:
        self._worlds += 1
        folder = self.folder / f"chain-{self._worlds}"
        folder.mkdir()
        return folder


class Chain(World):
    """`books` follows what central hears, from the moment it is there; `carried` is what went over the
    line, in bytes, and `asked` how often what was asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Headquarters(folder))  # type: ignore[arg-type]
        self.carried = 0
        self.asked: Counter[str] = Counter()
        self.flickers: set[Machine] = set()
        self.books: Books | None = None
        self.business: Counter[str] = Counter()
        self._orders: Counter[str] = Counter()
        self._waiting: dict[str, list[str]] = {store: [] for store in STORES}
        """Orders that central's own systems think are waiting."""

    def add(self, name: str, store: str, role: str, files: Files) -> Machine:
        folder = self.folder / f"{name}-0"
        folder.mkdir()
        machine = Till(self, name, store, role, folder)
        self.machines.append(machine)
        return machine

    def central_answers(self, machine: Machine, call: Call) -> Reply:
        reply = super().central_answers(machine, call)
        if call.path == "/v1/commands" and reply.status == 200 and self.books is not None:
            told = {answer["id"] for answer in json.loads(reply.body)["answers"]}
            for said in json.loads(call.body or b"")["commands"]:
                if said["id"] in told:
                    self.books.arrived(machine.store, said)
        return reply

    # --- central's first day

    def stock_up(self) -> None:
        office = self.office
        articles = [{"id": one, "product": one.partition("-")[0], "gtin": None} for one in ARTICLES]
        office.database.write(lambda connection: connection.execute(insert(variant), articles))
        rows: dict[tuple[str, str, str], Any] = {}
        for number in PRODUCTS:
            rows["catalog:main", "product", f"p{number}"] = _product(number, 0)
        for one in ARTICLES:
            rows["price:main", "price", one] = {"amount": 4900, "currency": "EUR"}
        office.say(rows)
        people = [{"id": f"c{n}", "body": feed.canonical(_customer(n))} for n in range(1, CUSTOMERS + 1)]
        office.database.write(lambda connection: bulk.upsert(connection, customer, people))
        for store in STORES:
            self.count(store, dict.fromkeys(ARTICLES, ON_THE_SHELF))

    def place(self, store: str, count: int, random: Random, state: str = "staged") -> list[str]:
        """The order feed tells of `count` new orders."""
        bodies: dict[str, dict[str, Any]] = {}
        for _ in range(count):
            self._orders[store] += 1
            lines = []
            for line in range(1, random.choice((1, 1, 2, 2, 3)) + 1):
                units = random.choice((1, 1, 1, 2, 3))
                lines.append(_line(line, random.choice(ARTICLES), units, state))
            body = _order(store, random.randint(1, CUSTOMERS))
            total = sum(line["quantity"] * line["price"] for line in lines)
            body |= {"lines": lines, "total": total, "pickup_code": f"{random.randint(0, 999999):06}"}
            body.pop("shipping", None)
            body.pop("tenders", None)
            body = paid(body, SHIPPING) if random.random() < PAID_IN_PARTS else body
            bodies[f"{store}-W{self._orders[store]:05}"] = body
        self._tell(store, bodies)
        if state == "staged":
            self._waiting[store] += bodies
        return list(bodies)

    # --- central's business while no device is there

    def go_on(self, store: str, random: Random) -> None:
        """One thing that happens at headquarters or on the web."""
        what = random.choices(("price", "count", "order", "cancelled", "handed_over", "catalog"), (6, 4, 6, 2, 1, 1))[0]
        self.business[what] += 1
        if what == "price":
            self.office.reprice(random)
        elif what == "count":
            self.count(store, {one: random.randint(0, 40) for one in random.sample(ARTICLES, 3)})
        elif what == "order":
            self.place(store, random.randint(1, 4), random)
        elif what == "catalog":
            self.office.relist(random)
        else:
            self._ends(store, random, what)

    def import_stock(self, random: Random) -> None:
        """The nightly inventory feed of both stores."""
        self.business["stock import"] += 1
        for store in STORES:
            self.count(store, {one: random.randint(0, 40) for one in random.sample(ARTICLES, 60)})

    def count(self, store: str, quantities: dict[str, int]) -> None:
        def work(connection: Connection) -> None:
            before = ledger.levels(connection, list(quantities))
            none = Level(0, 0, 0, "7", "B")
            wanted = {(one, store): before.get((one, store), none)._replace(on_hand=n) for one, n in quantities.items()}
            ledger.adjust(connection, before, wanted, source="import", now=stamp(self.now()))
            told = ledger.changes(list(quantities), before | wanted, _sites(connection), list(wanted))
            feed.publish(connection, told, stamp(self.now()))

        self.office.database.write(work)
        for one, n in quantities.items() if self.books is not None else ():
            self.books.counted(one, store, n)

    def _ends(self, store: str, random: Random, state: str) -> None:
        """The order feed says that an order was cancelled, or handed over by somebody without a device of ours."""
        if not self._waiting[store]:
            return
        number = self._waiting[store].pop(random.randrange(len(self._waiting[store])))
        row = self.office.raw.execute("SELECT body FROM purchase WHERE number = ?", (number,)).fetchone()
        body = json.loads(row[0])
        for line in body["lines"]:
            line["states"] = {state: line["quantity"]}
            line.pop("refunds", None)
            line.pop("withheld", None)
        body.pop("shipping_refunds", None)
        body["tenders"] = [_as_paid(one) for one in body.get("tenders", ()) if one["paid"]]
        body.pop("hand_overs", None)
        body.pop("returns", None)
        self._tell(store, {number: body | {"status": state}})

    def _tell(self, store: str, bodies: dict[str, dict[str, Any]]) -> None:
        def work(connection: Connection) -> None:
            _, refused = orderbook.take(connection, bodies, self.now())
            assert not refused, refused
            told = orders.customer_changes(connection, store, _buyers(bodies.values()))
            feed.publish(connection, told, stamp(self.now()))

        self.office.database.write(work)
        for number, body in bodies.items() if self.books is not None else ():
            self.books.told(number, body)


def _line(line: int, article: str, units: int, state: str) -> dict[str, Any]:
    return {
        "line": line,
        "variant": article,
        "title": article,
        "quantity": units,
        "price": 1333,
        "states": {state: units},
    }


def _as_paid(tender: dict[str, Any]) -> dict[str, Any]:
    return {name: tender[name] for name in ("id", "kind", "paid")}


def _buyers(bodies: Iterable[dict[str, Any]]) -> list[str]:
    return [str(body["customer"]) for body in bodies]
