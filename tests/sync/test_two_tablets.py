"""Two tablets without a line hand over the same order: one counts, the other is a conflict that names both."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central.imports.orderbook import take
from central.tables import conflict
from central.tables import hand_over as hand_overs
from central.times import stamp
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shop import deeds
from shop.deeds import Deed
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive

PLACED = stamp(datetime.now(UTC) - timedelta(hours=1))
ORDER = {
    "channel": "web", "method": "pickup", "store": "S01", "status": "ready", "placed_at": PLACED,
    "currency": "EUR", "total": 9800, "lines": [
        {"line": 1, "variant": "p1-a", "title": "Lantern", "quantity": 2, "price": 4900, "states": {"staged": 2}},
    ],
}  # fmt: skip


class Tablet:
    """A real memory, driven by hand: without a step it is offline."""

    def __init__(self, office: HeadOffice, folder: Path, actor: str) -> None:
        self.actor = actor
        self.records = Records.open(folder, key=KEY)
        enrol(f"http://127.0.0.1:{office.central.port}", office.code(role="associate"), self.records)
        self.drive = Drive(self.records)
        self.drive.until(lambda: self.records.order("TT-1"))

    def hand_over(self) -> None:
        now = datetime.now(UTC)
        order = self.records.order("TT-1")
        assert order is not None
        deed = deeds.hand_over(order.shown, {1: 2}, actor=self.actor, how="identity", now=now)
        assert isinstance(deed, Deed)
        self.records.act(action(deed, uuid7(now))).result()

    def reconnect(self) -> None:
        self.drive.until(lambda: self.records.queue().pending == 0)

    def sees(self) -> tuple[str, bool]:
        order = self.records.order("TT-1")
        assert order is not None
        return order.shown.status, order.pending


@pytest.fixture
def tablets(office: HeadOffice, tmp_path: Path, new_device: Path) -> Iterator[tuple[Tablet, Tablet]]:
    refused: Any = office.database.write(lambda connection: take(connection, {"TT-1": ORDER}, datetime.now(UTC))[1])
    assert refused == {}
    lena, omar = (Tablet(office, shutil.copytree(new_device, tmp_path / actor), actor) for actor in ("lena", "omar"))
    yield lena, omar
    for one in (lena, omar):
        one.drive.agent.stop()
        one.records.close()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the first one first", "the second one first"])
def test_one_counts_and_the_other_is_a_conflict_that_names_both(
    office: HeadOffice, tablets: tuple[Tablet, Tablet], order: tuple[int, int]
) -> None:
    for tablet in tablets:
        tablet.hand_over()
    assert [tablet.sees() for tablet in tablets] == [("completed", True)] * 2
    first, second = (tablets[at] for at in order)
    first.reconnect()
    second.reconnect()
    with office.database.read() as connection:
        standing = connection.execute(select(hand_overs.c.actor, hand_overs.c.quantity)).all()
        (raised,) = connection.execute(select(conflict).where(conflict.c.aggregate == "order:TT-1")).all()
    assert [tuple(row) for row in standing] == [(first.actor, 2)]
    assert raised.kind == "handed_over_twice"
    assert (raised.first_actor, raised.second_actor) == (first.actor, second.actor)
    (refused,) = second.records.rejected()
    assert refused.reason == "already_handed_over"
    assert first.records.rejected() == ()
    for tablet in tablets:
        tablet.drive.until(lambda tablet=tablet: tablet.sees() == ("completed", False))
        found = tablet.records.order("TT-1")
        assert found is not None
        assert [one.actor for one in found.confirmed.hand_overs] == [first.actor]
