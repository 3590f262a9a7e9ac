"""Two tablets without a line take the same goods back: central pays once, the other one is a conflict that names both,
and what was promised in vain is no more than the risk budget."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central.imports.orderbook import take
from central.tables import conflict, order_line, refund, return_line
from central.times import stamp
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shop.deeds import Deed
from shop.places import Location
from shop.return_case import decided, whose
from shop.return_deeds import Back, amounts, take_back, told
from shop.returns import Around, Asked, Spent
from sync.enrolment import enrol
from tests.central.ledger_queries import QUERIES
from tests.keys import KEY
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive

BOTH_WAYS = pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the first one first", "the second one first"])


def order_body(price: int) -> dict[str, Any]:
    paid = 2 * price
    line = {"line": 1, "variant": "p1-a", "title": "Lantern", "quantity": 2, "price": price, "captured": paid}
    facts = {"channel": "web", "method": "pickup", "store": "S01", "status": "completed", "currency": "EUR"}
    placed = {"placed_at": stamp(datetime.now(UTC) - timedelta(hours=1)), "customer": "C1", "total": paid}
    return facts | placed | {"lines": [line | {"tax": paid // 10 + 1, "states": {"handed_over": 2}}]}


class Tablet:
    """A real memory, driven by hand: without a step it is offline."""

    def __init__(self, office: HeadOffice, folder: Path, actor: str) -> None:
        self.actor = actor
        self.records = Records.open(folder, key=KEY)
        enrol(f"http://127.0.0.1:{office.central.port}", office.code(role="associate"), self.records)
        self.drive = Drive(self.records)
        self.drive.until(lambda: self.records.order("TT-1"))

    def take_back(self, units: int = 2, number: str = "TT-1") -> str:
        """As the desk does it with data of some hours; answers what the customer was told."""
        now = datetime.now(UTC)
        found = self.records.order(number)
        assert found is not None
        order, policy = found.shown, self.records.return_policy()
        lines = {1: Back(units, "fit", "new", "stock")}
        around = Around(Location("S01", "", "store"), now, "ageing")
        decision = decided(order, {1: Asked(units, "fit", "new")}, {}, around, policy)
        spent = self.records.promised_today(whose(order), now)
        said = told(policy, decision, "ageing", spent, sum(amounts(order, lines).values()))
        deed = take_back(order, uuid7(now), lines, actor=self.actor, decision=decision, said=said, now=now)
        assert isinstance(deed, Deed)
        self.records.act(action(deed, uuid7(now))).result()
        return said.promised

    def reconnect(self) -> None:
        self.drive.until(lambda: self.records.queue().pending == 0)

    def promised(self) -> Spent:
        return self.records.promised_today("C1", datetime.now(UTC))


@pytest.fixture
def tablets(office: HeadOffice, tmp_path: Path, new_device: Path, price: int) -> Iterator[tuple[Tablet, Tablet]]:
    orders = {"TT-1": order_body(price)}
    refused: Any = office.database.write(lambda connection: take(connection, orders, datetime.now(UTC))[1])
    assert refused == {}
    lena, omar = (Tablet(office, shutil.copytree(new_device, tmp_path / actor), actor) for actor in ("lena", "omar"))
    yield lena, omar
    for one in (lena, omar):
        one.drive.agent.stop()
        one.records.close()


@BOTH_WAYS
@pytest.mark.parametrize(("price", "promise"), [(4999, "refund"), (5001, "pending")])
def test_one_is_paid_and_the_other_a_conflict_that_names_both(
    office: HeadOffice, tablets: tuple[Tablet, Tablet], order: tuple[int, int], price: int, promise: str
) -> None:
    assert [tablet.take_back() for tablet in tablets] == [promise] * 2
    first, second = (tablets[at] for at in order)
    first.reconnect()
    second.reconnect()
    with office.database.read() as connection:
        refunds = connection.execute(select(refund.c.amount, refund.c.state)).all()
        taken = connection.execute(select(return_line.c.actor, return_line.c.promised)).all()
        paid = connection.execute(select(order_line.c.captured, order_line.c.refunded)).one()
        (raised,) = connection.execute(select(conflict).where(conflict.c.aggregate == "order:TT-1")).all()
        assert {name for name, query in QUERIES.items() if connection.exec_driver_sql(query).fetchall()} == set()
    assert [tuple(row) for row in refunds] == [(2 * price, "wanted")]
    assert [tuple(row) for row in taken] == [(first.actor, promise)]
    assert tuple(paid) == (2 * price, 2 * price)
    assert (raised.kind, raised.first_actor, raised.second_actor) == ("returned_twice", first.actor, second.actor)
    (refused,) = second.records.rejected()
    assert refused.reason == "already_returned"
    lost = second.promised()
    assert lost.device == (2 * price if promise == "refund" else 0)
    assert lost.device <= second.records.return_policy().budget.per_return
    evidence = json.loads(raised.evidence)
    assert (evidence["told"], evidence["told_first"], evidence["amount"]) == (promise, promise, 2 * price)
    for tablet in tablets:
        tablet.drive.until(lambda tablet=tablet: tablet.records.order("TT-1").confirmed.returns)
        found = tablet.records.order("TT-1")
        assert found is not None
        assert [(one.actor, one.promised) for one in found.shown.returns] == [(first.actor, promise)]


@BOTH_WAYS
@pytest.mark.parametrize("price", [3000])
def test_what_a_whole_day_costs_at_most_is_the_budget_of_the_device_that_came_second(
    office: HeadOffice, tablets: tuple[Tablet, Tablet], order: tuple[int, int], price: int
) -> None:
    """Each 60.00, of different customers: two of them are within the 150.00 of a device."""
    office.say("config:S01", "limits", "returns", {"version": "1", "budget": {"per_device": 15000}})
    numbers = ["TT-1", "TT-2", "TT-3", "TT-4"]
    more: Any = {number: order_body(price) | {"customer": f"C{number}"} for number in numbers[1:]}
    office.database.write(lambda connection: take(connection, more, datetime.now(UTC)))
    for tablet in tablets:
        tablet.drive.until(lambda tablet=tablet: tablet.records.order("TT-4"))
        tablet.drive.until(lambda tablet=tablet: tablet.records.return_policy().version == "1")
        assert [tablet.take_back(2, one) for one in numbers] == ["refund", "refund", "pending", "pending"]
    first, second = (tablets[at] for at in order)
    first.reconnect()
    second.reconnect()
    with office.database.read() as connection:
        refunds = connection.execute(select(refund.c.purchase, refund.c.amount)).all()
        raised = connection.execute(select(conflict).where(conflict.c.kind == "returned_twice")).all()
    assert sorted(tuple(row) for row in refunds) == [(one, 2 * price) for one in numbers]
    assert sorted(one.aggregate for one in raised) == [f"order:{one}" for one in numbers]
    assert {(one.first_actor, one.second_actor) for one in raised} == {(first.actor, second.actor)}
    said = [json.loads(one.evidence) for one in raised]
    lost = sum(one["amount"] for one in said if one["told"] == "refund")
    assert lost == second.promised().device == 4 * price <= 15000


@pytest.mark.parametrize("price", [9999])
def test_a_device_without_a_line_promises_no_more_than_its_budget(
    office: HeadOffice, tablets: tuple[Tablet, Tablet], price: int
) -> None:
    office.say("config:S01", "limits", "returns", {"version": "1", "budget": {"per_customer": 15000}})
    for tablet in tablets:
        tablet.drive.until(lambda tablet=tablet: tablet.records.return_policy().version == "1")
        assert [tablet.take_back(1) for _ in range(2)] == ["refund", "pending"]
        assert tablet.promised() == Spent(9999, 1, 9999)
    for tablet in tablets:
        tablet.reconnect()
    with office.database.read() as connection:
        assert list(connection.execute(select(refund.c.amount)).scalars()) == [price, price]
        assert connection.execute(select(order_line.c.refunded)).scalar() == 2 * price
