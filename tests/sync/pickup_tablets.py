"""Several tablets of a store at the orders of a real central: real memories, real sockets, waiting that takes no time.

A tablet taps and sends only when it is told to.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from central import feed, ledger, orders
from central.imports.orderbook import take
from central.ledger import Level
from central.tables import conflict, hand_over, stock_level, stock_movement
from central.times import stamp
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shop import deeds, pickup
from shop.deeds import Deed
from shop.orders import Order, Refused
from shop.pickup import By
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Proxy, Raw

PLACED = stamp(datetime.now(UTC) - timedelta(hours=1))
SHELF = 100_000
"""Units of each article in the store: nothing runs out here."""


def line(number: int = 1, units: int = 2, variant: str = "p1-a", **states: int) -> dict[str, Any]:
    made = {"line": number, "variant": variant, "title": "Lantern", "quantity": units, "price": 4900}
    return made | {"states": states or {"staged": units}}


def order_body(*lines: dict[str, Any], status: str = "ready", **more: Any) -> dict[str, Any]:
    chosen = list(lines or (line(),))
    total = sum(one["quantity"] * one["price"] for one in chosen)
    made = {"channel": "web", "method": "pickup", "store": "S01", "status": status, "placed_at": PLACED}
    return made | {"currency": "EUR", "total": total, "lines": chosen} | more


class Store:
    """Central as the store's back office sees it."""

    def __init__(self, office: HeadOffice) -> None:
        self.office = office

    def stock(self, *variants: str, place: str = "S01", units: int = SHELF) -> None:
        def count(connection: Connection) -> None:
            levels = {(variant, place): Level(units, 0, 0, "A1", "B2") for variant in variants}
            known = ledger.levels(connection, variants)
            ledger.adjust(connection, known, levels, source="import", now=stamp(datetime.now(UTC)))

        self.office.database.write(count)

    def place(self, bodies: Mapping[str, dict[str, Any]]) -> None:
        refused = self.office.database.write(lambda connection: take(connection, dict(bodies), datetime.now(UTC))[1])
        assert refused == {}

    def ask_cancel(self, number: str) -> None:
        """The customer does not want it any more, by another channel."""

        def ask(connection: Connection) -> None:
            held, now = orders.hold(connection, number), datetime.now(UTC)
            assert held is not None
            done = pickup.after(held.order, pickup.AskCancel(By(uuid7(now), "web", now)))
            assert not isinstance(done, Refused)
            feed.publish(connection, orders.save(connection, held, done, now), stamp(now))

        self.office.database.write(ask)

    def order(self, number: str) -> Order:
        with self.office.database.read() as connection:
            held = orders.hold(connection, number)
        assert held is not None
        return held.order

    def standing(self, number: str) -> list[tuple[str, str, int]]:
        """(command, actor, units) of the hand-overs that count, a row for each line."""
        columns = hand_over.c.command, hand_over.c.actor, hand_over.c.quantity
        there = hand_over.c.purchase == number, hand_over.c.undone_by.is_(None)
        with self.office.database.read() as connection:
            return [tuple(row) for row in connection.execute(select(*columns).where(*there))]

    def conflicts(self, number: str = "") -> list[Any]:
        of = select(conflict) if not number else select(conflict).where(conflict.c.aggregate == f"order:{number}")
        with self.office.database.read() as connection:
            return list(connection.execute(of).all())

    def moved(self) -> Counter[tuple[str, str]]:
        """{(command, variant): units} of the stock ledger, but for imports."""
        columns = stock_movement.c.source, stock_movement.c.variant, stock_movement.c.delta
        sums: Counter[tuple[str, str]] = Counter()
        with self.office.database.read() as connection:
            for source, variant, delta in connection.execute(select(*columns)):
                if source != "import":
                    sums[source, variant] += delta
        return sums

    def levels(self) -> dict[tuple[str, str], tuple[int, int]]:
        """{(variant, place): (on hand, reserved)}."""
        columns = (stock_level.c.variant, stock_level.c.location, stock_level.c.on_hand, stock_level.c.reserved)
        with self.office.database.read() as connection:
            return {(v, place): (n, kept) for v, place, n, kept in connection.execute(select(*columns))}


Choose = Callable[[Order, By], pickup.Event | None]


class Tablet:
    """A real memory, driven by hand: without a step of its agent it is offline."""

    def __init__(self, office: HeadOffice, new_device: Path, folder: Path, actor: str) -> None:
        self.actor = actor
        self.records = Records.open(shutil.copytree(new_device, folder), key=KEY)
        self.line = Proxy(lambda: office.central.port)
        self.line.start()
        self.device = enrol(self.line.url, office.code(role="associate"), self.records)
        self.drive = Drive(self.records)

    def close(self) -> None:
        self.drive.agent.stop()
        self.line.stop()
        self.records.close()

    # --- people

    def shown(self, number: str) -> Order:
        found = self.records.order(number)
        assert found is not None
        return found.shown

    def hand_over(self, number: str, units: Mapping[int, int] | None = None, *, taps: int = 1) -> str | Refused:
        """Tapped `taps` times at once; the command's id."""
        now, order = datetime.now(UTC), self.shown(number)
        wanted = units if units is not None else {one.line: one.open for one in order.lines if one.open}
        deed = deeds.hand_over(order, wanted, actor=self.actor, how="identity", now=now)
        return self._do(deed, uuid7(now), taps)

    def step(self, number: str, choose: Choose, *, taps: int = 1) -> str | Refused:
        now = datetime.now(UTC)
        by, order = By(uuid7(now), self.actor, now), self.shown(number)
        event = choose(order, by)
        assert event is not None
        return self._do(deeds.step(order, event), by.id, taps)

    def _do(self, deed: Deed | Refused, command: str, taps: int) -> str | Refused:
        if isinstance(deed, Refused):
            return deed
        for done in [self.records.act(action(deed, command)) for _ in range(taps)]:
            done.result(10)
        return command

    # --- the line

    def knows(self, *numbers: str) -> None:
        self.drive.until(lambda: all(self.records.order(number) for number in numbers), steps=2000)

    def send(self) -> None:
        self.drive.until(lambda: self.records.queue().pending == 0, steps=2000)

    def send_and_lose_the_reply(self) -> None:
        """Central has it, and this tablet does not know."""
        lost: list[Asked] = []

        def lose(asked: Asked, answered: Answered) -> Raw | Answered:
            if asked.path == "/v1/commands":
                lost.append(asked)
                return None
            return answered

        self.line.fault = lose
        self.drive.until(lambda: lost, steps=200)
        self.line.fault = lambda _, answered: answered
        assert self.records.queue().pending

    def hear(self, store: Store) -> None:
        """Until this tablet has everything that central has said."""
        self.drive.until(lambda: self.is_current(store), steps=4000)

    def is_current(self, store: Store) -> bool:
        with store.office.database.read() as connection:
            _, head = feed.heads(connection, ["orders:S01"])["orders:S01"]
        return self.records.queue().pending == 0 and self.records.cursor("orders:S01").seq >= head

    def sees(self, number: str) -> tuple[Any, ...]:
        """What it shows, and whether anything of its own is in it."""
        found = self.records.order(number)
        assert found is not None
        lines = [(one.line, one.variant, dict(one.states)) for one in found.shown.lines]
        given = [(one.id, one.actor) for one in found.shown.hand_overs]
        return found.shown.status, lines, given, found.pending, found.contested

    def digest(self) -> Any:
        return self.records.digests("orders:S01")
