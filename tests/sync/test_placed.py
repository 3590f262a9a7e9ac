"""Orders that were placed at kiosks, with and without a line: one buyer of the last unit, nobody told what is not so,
and nobody's name left on a kiosk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from central import feed, ledger
from central.ledger import Level
from central.tables import purchase, variant
from central.times import stamp
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shop import baskets, ordering
from shop.basket_totals import totals
from shop.baskets import Basket, BasketLine, Way
from shop.deliveries import Address, Contact
from shop.ordering import Placing, Told
from shop.prices import effective
from sync.enrolment import enrol
from tests.keys import KEY
from tests.records.pages import clear
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive
from tests.sync.test_restored import Vault
from tests.sync.wire import Proxy

ADA = Contact("Ada Canary", "ada.canary@example.com")
GTIN = "09520000000011"


class Kiosk:
    """A real memory, driven by hand: without a step it is offline."""

    def __init__(self, office: HeadOffice, line: Proxy, folder: Path) -> None:
        self.folder, self.records = folder, Records.open(folder, key=KEY)
        records = self.records
        enrol(line.url, office.code(), records)
        self.drive = Drive(records)
        self.drive.until(lambda: (found := records.find(GTIN)) and found.stock and "p1-a" in found.prices)

    def place(self, units: int = 1, way: Way = "hold", told: Told = "request") -> str:
        """As a shopper does it, with what this kiosk knows; answers the order's id."""
        now = datetime.now(UTC)
        found = self.records.find(GTIN)
        assert found is not None
        quote = baskets.quote(effective(found.prices["p1-a"], found.promotions, found.product, now), now)
        line = BasketLine(0, "p1-a", "p1", "Lantern", GTIN, units, quote, way, "S01")
        basket, terms = baskets.add(Basket(), line), self.records.terms()
        option = terms.option("standard") if way == "ship" else None
        sums, order = totals(basket, terms, option, "EUR"), uuid7(now)
        address = Address("Canary Street 1", "", "10115", "Berlin", "", "DE") if way == "ship" else None
        said: dict[str, Any] = {"pay": "counter", "language": "en", "told": told, "now": now, "contact": ADA}
        deed = ordering.place(order, basket, sums, **said, option=option, address=address)
        self.records.act(action(deed, uuid7(now))).result()
        return order

    def shows(self, order: str) -> Placing:
        found = self.records.placed(order)
        assert found is not None
        return found

    def reconnect(self) -> None:
        self.drive.until(lambda: self.records.queue().pending == 0)
        self.drive.until(lambda: all(one.state not in ("saved", "on_its_way") for one in self.records.placings()))
        self.records.erase_due(datetime.now(UTC)).result()

    def knows_ada(self) -> bool:
        return b"anary" in clear(self.folder, KEY)


@pytest.fixture
def kiosks(office: HeadOffice, proxy: Proxy, tmp_path: Path, new_device: Path) -> Iterator[tuple[Kiosk, Kiosk]]:
    office.database.write(lambda connection: _on_the_shelf(connection, 1))
    made = [Kiosk(office, proxy, shutil.copytree(new_device, tmp_path / f"k{n}")) for n in (1, 2)]
    yield made[0], made[1]
    for one in made:
        one.drive.agent.stop()
        one.records.close()


def _on_the_shelf(connection: Connection, units: int) -> None:
    connection.execute(insert(variant).values(id="p1-a", product="p1", gtin=GTIN))
    levels = {("p1-a", "S01"): Level(units, 0, 0, "7", "B")}
    ledger.adjust(connection, {}, levels, source="import", now=stamp(datetime.now(UTC)))
    there = ledger.places(connection, {"S01"})
    feed.publish(connection, ledger.changes(["p1-a"], levels, there, list(levels)), stamp(datetime.now(UTC)))


def test_two_kiosks_without_a_line_and_one_last_unit(
    office: HeadOffice, proxy: Proxy, kiosks: tuple[Kiosk, Kiosk], tmp_path: Path, new_device: Path
) -> None:
    one, two = kiosks
    first, second = one.place(), two.place()
    assert [one.shows(first).state, two.shows(second).state] == ["saved", "saved"]
    assert one.records.find(GTIN).delta.demand == 1  # type: ignore[union-attr]
    assert one.knows_ada()
    one.reconnect()
    two.reconnect()
    kept, refused = one.shows(first), two.shows(second)
    assert (kept.state, kept.is_confirmed, len(kept.orders)) == ("to_pay", True, 1)
    assert (refused.state, refused.is_confirmed, refused.why) == ("refused", False, "sold_out")
    assert "Lantern (1 wanted, 0 left)" in refused.words
    two.drive.until(lambda: two.shows(second).trouble)
    assert [(line.wanted, line.left) for line in two.shows(second).trouble] == [(1, 0)]
    assert not one.knows_ada()
    assert not two.knows_ada()
    one.drive.until(lambda: len(one.records.placings()) == 2)
    assert one.shows(second).state == "refused", "every screen of the store knows"
    _is_known_at_a_tablet(kept, office.code(role="associate"), proxy, shutil.copytree(new_device, tmp_path / "tablet"))


def _is_known_at_a_tablet(kept: Placing, code: str, proxy: Proxy, folder: Path) -> None:
    """With the guest's name, as long as there is business."""
    tablet = Records.open(folder, key=KEY)
    enrol(proxy.url, code, tablet)
    drive, (part,) = Drive(tablet), kept.orders
    drive.until(lambda: (found := tablet.order(part.number)) and tablet.buyer(found.shown.customer or ""))
    found = tablet.order(part.number)
    assert found is not None
    assert (found.shown.request, found.shown.channel) == (kept.number, "kiosk")
    assert found.shown.to_pay is not None
    buyer = tablet.buyer(found.shown.customer or "")
    assert buyer is not None
    assert buyer.name == "Ada Canary"
    assert tablet.placed(kept.id) == kept
    drive.agent.stop()
    tablet.close()


@pytest.mark.long
def test_what_central_forgot_is_placed_again_without_the_name(
    office: HeadOffice, kiosks: tuple[Kiosk, Kiosk], tmp_path: Path
) -> None:
    kiosk, _ = kiosks
    vault = Vault(office, tmp_path)
    vault.take()
    order = kiosk.place()
    kiosk.reconnect()
    number = kiosk.shows(order).orders[0].number
    after = kiosk.place()
    kiosk.reconnect()
    assert kiosk.shows(after).state == "refused"
    vault.put_back(said=True)
    kiosk.drive.agent.compare()
    kiosk.drive.steps(80)
    kiosk.reconnect()
    assert kiosk.shows(order).orders[0].number == number
    with office.database.read() as connection:
        assert connection.execute(select(purchase.c.number)).scalars().all() == [number]
    assert [kiosk.shows(order).state, kiosk.shows(after).state] == ["to_pay", "refused"]
    assert kiosk.drive.agent.status.problem == ""
    office.central.stop()
