"""A shelf is counted while three tablets pick, hand over and find damage: the ledger becomes what really lies there.

The shelf is kept here by hand, as a person would see it. A count that somebody's steps overtook asks for another one;
once nothing asks any more and everybody has heard everything, the ledger is the shelf and what lies aside.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from central import feed, ledger
from central.times import stamp
from records.ids import uuid7
from records.orders import action
from shop import counts, pickup
from shop.deeds import Deed, adjust_stock
from tests.central.ledger_queries import broken
from tests.sync.conftest import HeadOffice
from tests.sync.pickup_tablets import Store, Tablet, line, order_body

VARIANT = "p1-a"
RECORD, REALLY = 40, 33
"""What the ledger begins with, and what lies on the shelf."""
NUMBERS = [f"TT-{n}" for n in range(12)]


class Shelf:
    """The goods themselves, and the three who work on them."""

    def __init__(self, store: Store, tablets: list[Tablet], draw: random.Random) -> None:
        self.store, self.tablets, self.draw = store, tablets, draw
        self.lies, self.aside = REALLY, 0
        self.open, self.picked = list(NUMBERS), list[tuple[str, Tablet]]()

    def do(self, tablet: Tablet, what: Deed) -> None:
        tablet.records.act(action(what, uuid7(datetime.now(UTC)))).result(10)

    def pick(self, tablet: Tablet) -> None:
        if self.open and self.lies >= 2:
            number = self.open.pop()
            assert isinstance(tablet.step(number, lambda _, by: pickup.Pick(by, {1: 2})), str)
            self.lies, self.aside = self.lies - 2, self.aside + 2
            self.picked.append((number, tablet))

    def hand_over(self, _tablet: Tablet) -> None:
        if self.picked:
            number, tablet = self.picked.pop()
            assert isinstance(tablet.hand_over(number, {1: 2}), str)
            self.aside -= 2

    def damage(self, tablet: Tablet) -> None:
        if self.lies:
            self.do(tablet, adjust_stock(VARIANT, -1, reason="damage", actor=tablet.actor))
            self.lies -= 1

    def count(self, tablet: Tablet) -> None:
        basis = tablet.records.count_bases([VARIANT])[VARIANT]
        self.do(tablet, counts.count(basis, self.lies, actor=tablet.actor, now=datetime.now(UTC)))

    def talk(self, tablet: Tablet) -> None:
        tablet.send()
        self.draw.choice((lambda: None, lambda: tablet.hear(self.store)))()

    def all_hear(self) -> None:
        for one in (*self.tablets, *self.tablets):
            one.send()
            one.hear(self.store)
            one.drive.until(lambda one=one: self.current(one), steps=4000)  # type: ignore[misc]

    def current(self, tablet: Tablet) -> bool:
        found = tablet.records.count_bases([VARIANT])[VARIANT]
        return found.on_hand == self.ledger and found.moved == 0

    @property
    def ledger(self) -> int:
        return self.store.levels()[VARIANT, "S01"][0]


def _told(connection: Connection) -> None:
    """What an import tells devices."""
    levels, there = ledger.levels(connection, [VARIANT]), ledger.places(connection, {"S01"})
    feed.publish(connection, ledger.changes([VARIANT], levels, there, list(levels)), stamp(datetime.now(UTC)))


@pytest.fixture
def store(office: HeadOffice) -> Store:
    made = Store(office)
    made.stock(VARIANT, units=RECORD)
    office.database.write(_told)
    made.place({number: order_body(line(units=2, open=2), status="open") for number in NUMBERS})
    return made


@pytest.fixture
def tablets(office: HeadOffice, store: Store, new_device: Path, tmp_path: Path) -> Iterator[list[Tablet]]:
    made = [Tablet(office, new_device, tmp_path / name, name) for name in ("lena", "omar", "ida")]
    for one in made:
        one.hear(store)
    yield made
    for one in made:
        one.close()


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.long), pytest.param(3, marks=pytest.mark.long)])
def test_counted_during_sales_on_three_devices_the_ledger_is_right(
    store: Store, tablets: list[Tablet], seed: int
) -> None:
    draw = random.Random(seed)
    shelf = Shelf(store, tablets, draw)
    steps: list[Callable[[Tablet], None]] = [shelf.pick, shelf.hand_over, shelf.damage, shelf.count, shelf.talk]
    shelf.all_hear()
    shelf.count(tablets[0])
    for _ in range(30):
        draw.choice(steps)(draw.choice(tablets))
    shelf.all_hear()
    for _ in range(3):  # somebody counts what asks for it, in a quiet minute
        if not (asked := tablets[0].records.to_count()):
            break
        assert [one.variant for one in asked] == [VARIANT]
        shelf.count(tablets[0])
        shelf.all_hear()
    assert tablets[0].records.to_count() == ()
    assert shelf.ledger == shelf.lies + shelf.aside
    bases = [one.records.count_bases([VARIANT])[VARIANT] for one in tablets]
    assert [(one.expected, one.aside) for one in bases] == [(shelf.lies, shelf.aside)] * 3
    with store.office.database.read() as connection:
        assert broken(connection) == {}


def test_alone_on_the_floor_the_ledger_is_right_at_once(store: Store, tablets: list[Tablet]) -> None:
    """Everything on one tablet without a line, in any order: no count asks for another."""
    shelf = Shelf(store, tablets, random.Random(0))
    lena = tablets[0]
    shelf.all_hear()
    for step in (shelf.pick, shelf.count, shelf.hand_over, shelf.damage, shelf.count, shelf.pick, shelf.hand_over):
        step(lena)
    shelf.all_hear()
    assert lena.records.count_bases([VARIANT])[VARIANT].expected == shelf.lies
    assert (shelf.ledger, lena.records.to_count()) == (shelf.lies + shelf.aside, ())
