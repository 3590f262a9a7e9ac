"""Central in memory: the real desk over the real database, filled once, set back for every history by SQLite's own
backup."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any, TypeVar

from sqlalchemy import Connection, event, insert, select
from sqlcipher3 import dbapi2 as driver

from central import bulk, devices, effects, feed, ledger, orders, prices, reserving, returns_rules
from central.database import Database, _begin
from central.desk import Desk
from central.effects import Context, Outcome
from central.feed import Change
from central.imports import orderbook
from central.ledger import Level
from central.tables import customer, house, location, variant
from central.times import stamp
from tests.simulation import placed
from tests.simulation.kept import MOST_STATEMENTS
from tests.simulation.line import CentralDied
from tests.simulation.quick import Quick, look_up_statements

T = TypeVar("T")

START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
STORES = ("S01", "S02", "S03")
VARIANTS = tuple(f"p{product}-{size}" for product in (1, 2, 3) for size in "ab")
STAFF = ("e1", "e2", "m1")
MANAGER = "m1"
RETURNS = {"version": "sim-1", "fee": 120, "shipping": "proportional"}
"""A policy under which a return is more than the sum of its lines."""
SHIPPING = 495
PAID_WITHIN_MIN = 1
"""So long goods are kept for a shopper who has ordered them."""

WATCHED = """
CREATE TABLE watched (n INTEGER PRIMARY KEY, what TEXT, key TEXT, was TEXT, now TEXT);
CREATE TRIGGER watch_task_new AFTER INSERT ON task BEGIN
  INSERT INTO watched (what, key, was, now) VALUES ('task', NEW.id, NULL, NEW.state);
END;
CREATE TRIGGER watch_task AFTER UPDATE ON task BEGIN
  INSERT INTO watched (what, key, was, now) VALUES ('task', NEW.id, OLD.state, NEW.state);
END;
CREATE TRIGGER watch_task_gone AFTER DELETE ON task BEGIN
  INSERT INTO watched (what, key, was, now) VALUES ('task', OLD.id, OLD.state, NULL);
END;
"""
"""A record of effects that central's own code does not know of: what is recounted is not what is under test."""


class Mortal(Database):
    """The real database of a process that may end right before or right after its next commit. There is one thread, and
    so one connection, which is kept: a read sees one snapshot without a transaction."""

    dies = ""
    _kept: Connection | None = None

    def __init__(self, url: str) -> None:
        super().__init__(url)
        event.listen(self.engine, "do_connect", _remembers_more)

    def keep(self) -> None:
        """From now on everything goes over one connection."""
        event.remove(self.engine, "begin", _begin)
        look_up_statements()
        self._kept = Quick(self.engine)
        self._raw: Any = self._kept.connection.driver_connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        if self._kept is not None:
            yield self._kept
            return
        with super().read() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        if self._kept is None:
            return super().write(work)
        dies, self.dies = self.dies, ""
        self._raw.execute("SAVEPOINT work")
        try:
            answer = work(self._kept)
            if dies == "before":
                _die()
        except BaseException:
            self._raw.execute("ROLLBACK TO work")
            raise
        finally:
            self._raw.execute("RELEASE work")
        if dies == "after":
            _die()
        return answer


def _remembers_more(_dialect: Any, _record: Any, _given: Any, named: dict[str, Any]) -> None:
    """Central's statements and those of the checks together are more than a connection remembers by itself."""
    named["cached_statements"] = MOST_STATEMENTS


def _die() -> None:
    raise CentralDied


class Office:
    """One per process. `now` is central's clock.

    A day is one transaction of the database in memory, and what central commits in it are savepoints: so the next day
    begins by rolling this one back, which leaves SQLite with all it has learnt of the schema and of the statements.
    """

    def __init__(self) -> None:
        self.now: Callable[[], datetime] = lambda: START
        self.database = Mortal("sqlite://")
        self.database.migrate()
        self.database.keep()
        self.desk = Desk(self.database, clock=self._clock)
        self.raw: Any = self.database._raw
        self.database.write(_stores)
        self._fill()
        self.raw.executescript(WATCHED + placed.WATCHED)
        effects.HANDLERS["sim.raises", 1] = _raises
        self._first_day: Any = None
        self._changed_for_good = False

    def _clock(self) -> datetime:
        return self.now()

    def keep(self) -> Any:
        """A copy of the whole database as it is."""
        kept = driver.connect(":memory:", isolation_level=None)
        with self._between_days():
            self.raw.backup(kept)
        return kept

    def put_back(self, kept: Any) -> None:
        """Central is as it was when `kept` was made."""
        with self._between_days():
            kept.backup(self.raw)

    def first_day_ends(self) -> None:
        """Every day that `begins` from now on begins as it is now."""
        self._first_day = self.keep()
        self.raw.execute("BEGIN IMMEDIATE")

    def begins(self) -> None:
        """The first day again."""
        if self._changed_for_good:
            self.put_back(self._first_day)
            self._changed_for_good = False
        else:
            self.raw.execute("ROLLBACK")
            self.raw.execute("BEGIN IMMEDIATE")

    @contextmanager
    def _between_days(self) -> Iterator[None]:
        """SQLite copies nothing from or into a transaction. What came before cannot be rolled back any more."""
        under_way = self.raw.in_transaction
        if under_way:
            self.raw.execute("COMMIT")
            self._changed_for_good = True
        yield
        if under_way:
            self.raw.execute("BEGIN IMMEDIATE")

    def say(self, changes: Mapping[tuple[str, str, str], Mapping[str, Any] | None]) -> None:
        """Publish as an import does: {(scope, kind, id): body}."""
        rows = [
            Change(scope, kind, key, None if body is None else feed.canonical(body))
            for (scope, kind, key), body in changes.items()
        ]
        self.database.write(lambda connection: feed.publish(connection, rows, stamp(self.now())))

    def code(self, store: str, role: devices.Role) -> str:
        return self.database.write(lambda connection: devices.new_code(connection, store, role, self.now()))

    # --- what happens at central

    def reprice(self, random: Random) -> str:
        article, amount = random.choice(VARIANTS), random.randint(100, 9999)
        text = f"{amount // 100}.{amount % 100:02}"
        self.database.write(lambda connection: prices.change(connection, article, text, self.now()))
        return f"{article} costs {text} now"

    def recount(self, random: Random) -> str:
        """An inventory feed says what lies where."""
        key = (random.choice(VARIANTS), random.choice(STORES))
        quantity = random.randint(0, 20)

        def work(connection: Connection) -> None:
            before = ledger.levels(connection, [key[0]])
            kept = ledger.kept_by_orders(connection, [key[0]])
            level = reserving.fed(Level(quantity, 0, 0, "7", "B"), kept.get(key, 0))
            ledger.adjust(connection, before, {key: level}, source="import", now=stamp(self.now()))
            told = ledger.changes([key[0]], before | {key: level}, _sites(connection), [key])
            feed.publish(connection, told, stamp(self.now()))

        self.database.write(work)
        return f"the inventory feed says {quantity} of {key[0]} at {key[1]}"

    def unstock(self, random: Random) -> str:
        key = (random.choice(VARIANTS), random.choice(STORES))

        def work(connection: Connection) -> None:
            before = ledger.levels(connection, [key[0]])
            ledger.forget(connection, before, [key], source="import", now=stamp(self.now()))
            left = {one: level for one, level in before.items() if one != key}
            feed.publish(connection, ledger.changes([key[0]], left, _sites(connection), [key]), stamp(self.now()))

        self.database.write(work)
        return f"the inventory feed no longer knows {key[0]} at {key[1]}"

    def order(self, random: Random) -> str:
        """The order feed tells of an order, or tells again of one."""
        store, number = random.choice(STORES), random.randint(1, 4)
        name, body = f"{store}-O{number}", _order(store, number)

        def work(connection: Connection) -> None:
            orderbook.take(connection, {name: body}, self.now())
            told = orders.customer_changes(connection, store, [str(body["customer"])])
            feed.publish(connection, told, stamp(self.now()))

        self.database.write(work)
        return f"the order feed tells of {name}"

    def relist(self, random: Random) -> str:
        number, gone = random.randint(1, 3), random.random() < 0.3
        self.say({("catalog:main", "product", f"p{number}"): None if gone else _product(number, random.randint(1, 99))})
        return f"product p{number} is {'no longer sold' if gone else 'described anew'}"

    def restaff(self, random: Random) -> str:
        store, who, gone = random.choice(STORES), random.choice(("e2", "e3")), random.random() < 0.4
        self.say({(f"staff:{store}", "staff", who): None if gone else _person(who)})
        return f"{who} {'left' if gone else 'works at'} {store}"

    def promote(self, random: Random) -> str:
        name, gone = f"o{random.randint(1, 2)}", random.random() < 0.4
        body = {"kind": "percent", "title": f"{random.randint(5, 50)} % off", "value": 1000, "everything": True}
        self.say({("promo:main", "promotion", name): None if gone else body})
        return f"promotion {name} {'ends' if gone else 'begins'}"

    def forget_tombstones(self) -> int:
        """The horizon passes everything that was removed until now."""
        return self.database.write(lambda connection: feed.forget_tombstones(connection, stamp(self.now())))

    def begin_generation(self) -> None:
        """What the operator does after a restore: `storeside central restored`."""
        self.database.write(feed.begin_anew)

    # --- its first day

    def _fill(self) -> None:
        rows: dict[tuple[str, str, str], Mapping[str, Any] | None] = {}
        for store in STORES:
            rows[f"config:{store}", "retailer", "retailer"] = {"name": "Tarn", "currency": "EUR", "languages": ["en"]}
            rows[f"config:{store}", "location", store] = {"name": store, "kind": "store", "time_zone": "UTC"}
            rows[f"config:{store}", returns_rules.KIND, returns_rules.ID] = RETURNS
            rows |= {(f"staff:{store}", "staff", who): _person(who) for who in STAFF}
        for number in (1, 2, 3):
            rows["catalog:main", "product", f"p{number}"] = _product(number, 0)
        rows["promo:main", "promotion", "o0"] = {"kind": "percent", "title": "5 %", "value": 500, "everything": True}
        for article in VARIANTS:
            rows["price:main", "price", article] = {"amount": 4900, "currency": "EUR"}
        self.say(rows)
        self.database.write(lambda connection: returns_rules.keep(connection, RETURNS, START))
        self.database.write(self._first_stock)
        terms = {"key": "limits", "value": json.dumps({"ordering": {"pay_minutes": {"counter": PAID_WITHIN_MIN}}})}
        self.database.write(lambda connection: bulk.upsert(connection, house, [terms]))
        people = [{"id": f"c{number}", "body": feed.canonical(_customer(number))} for number in (1, 2, 3, 4)]
        self.database.write(lambda connection: bulk.upsert(connection, customer, people))
        told = {f"{store}-O{number}": _order(store, number) for store in STORES for number in (1, 2)}
        self.database.write(lambda connection: orderbook.take(connection, told, START))

    def _first_stock(self, connection: Connection) -> None:
        keys = [(article, store) for article in VARIANTS for store in STORES]
        wanted = {key: Level(10, 0, 0, "7", "B") for key in keys}
        ledger.adjust(connection, {}, wanted, source="import", now=stamp(START))
        feed.publish(connection, ledger.changes(VARIANTS, wanted, _sites(connection), keys), stamp(START))


def _stores(connection: Connection) -> None:
    place = {"kind": "store", "region": "north", "zone": "main", "price_zone": "main", "assortment": "main"}
    connection.execute(insert(location), [{"code": code, "body": "{}", **place} for code in STORES])
    connection.execute(insert(variant), [{"id": article, "product": article[:2], "gtin": None} for article in VARIANTS])


def _sites(connection: Connection) -> list[Any]:
    return list(connection.execute(select(location.c.code, location.c.kind, location.c.region)))


def _product(number: int, edition: int) -> dict[str, Any]:
    sizes = [{"id": f"p{number}-{size}", "gtin": "", "color": "", "size": size, "picture": ""} for size in "ab"]
    return {
        "title": f"Lantern {number}.{edition}",
        "brand": "Tarn",
        "description": "Light.",
        "category": ["Outdoor", "Light"],
        "features": [],
        "variants": sizes,
    }


def _order(store: str, number: int) -> dict[str, Any]:
    lines = [
        {
            "line": line,
            "variant": article,
            "title": article,
            "quantity": units,
            "price": 333,
            "states": {"staged": units},
        }
        for line, (article, units) in enumerate(((VARIANTS[number % 6], 2), (VARIANTS[(number + 2) % 6], 1)), 1)
    ]
    body = {
        "customer": f"c{number}",
        "channel": "web",
        "method": "pickup",
        "store": store,
        "status": "staged",
        "placed_at": START.isoformat(),
        "currency": "EUR",
        "total": 995,
        "lines": lines,
    }
    return paid(body, SHIPPING) if number % 2 else body


def paid(body: Mapping[str, Any], shipping: int) -> dict[str, Any]:
    """The order with its shipping, paid with a voucher and a card; a tenth of each line is tax on top of the goods."""
    lines = [{**line, "tax": line["quantity"] * line["price"] // 10} for line in body["lines"]]
    total = body["total"] + shipping
    voucher = {"id": "voucher-1", "kind": "voucher", "paid": total // 4}
    card = {"id": "card-1", "kind": "card", "paid": total - total // 4}
    return {**body, "lines": lines, "shipping": shipping, "total": total, "tenders": [voucher, card]}


def _customer(number: int) -> dict[str, Any]:
    return {"name": f"Name c{number}", "member": f"M{number}", "language": "en"}


def _person(who: str) -> dict[str, Any]:
    role = "manager" if who == MANAGER else "associate"
    return {"name": f"Name {who}", "role": role, "badge": f"B-{who}", "pin": "$argon2id$none"}


def _raises(_context: Context) -> Outcome:
    """A kind of action in which central has a mistake."""
    raise ZeroDivisionError
