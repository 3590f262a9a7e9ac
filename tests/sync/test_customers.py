"""Who stands before a device, asked over the wire: the real central, its keys, and a line that may not be there."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from central.tables import customer, purchase
from records.store import Records
from shop.customers import CodeRefused, Looked, Met, Wanted
from shop.lookups import Device
from sync.agent import Agent
from sync.enrolment import enrol
from sync.failures import Refused, Unreachable
from tests.sync.conftest import HeadOffice
from tests.sync.test_genuine import keyring
from tests.sync.wire import Proxy

VISIT, OTHER = "a" * 32, "b" * 32
BODY = {
    "name": "Anna Berg", "first_name": "Anna", "member": "9529", "tier": "gold", "points": 12,
    "consents": {"recommendations": {"given": True}, "later": {"given": True}}, "wish_list": ["p1-a"],
    "viewed": [{"variant": "p1-a"}], "basket": [{"variant": "p1-a", "quantity": 2}],
}  # fmt: skip
LINE = {"line": 1, "variant": "p1-a", "title": "Lantern", "quantity": 1, "price": 100, "states": {"open": 1}}
ORDER = {
    "status": "open", "placed_at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", "currency": "EUR", "total": 100,
    "lines": [LINE], "tracking": {"carrier": "DHL", "state": "out"}, "method": "ship",
}  # fmt: skip


@pytest.fixture
def anna(office: HeadOffice) -> HeadOffice:
    def write(connection: Any) -> None:
        connection.execute(insert(customer).values(id="C1", member="9529", body=json.dumps(BODY)))
        row = {"customer": "C1", "is_open": True, "placed_at": ORDER["placed_at"]}
        connection.execute(insert(purchase).values(number="TT-1", body=json.dumps(ORDER), **row))
        connection.execute(insert(purchase).values(number="TT-0", body="{}", **row))

    office.database.write(write)
    return office


def code(office: HeadOffice) -> str:
    return keyring(office).sign("loyalty", "", b"9529", timedelta(minutes=1), datetime.now(UTC))[1]


def test_a_code_becomes_an_account_and_once_more_in_its_visit(
    anna: HeadOffice, device: Device, records: Records
) -> None:
    agent, shown = Agent(records), code(anna)
    told = agent.meet(VISIT, shown, "").account
    assert told is not None
    assert (told.id, told.first_name, told.points, told.consents) == ("C1", "Anna", 12, {"recommendations": True})
    assert (told.wish_list, told.viewed, told.basket) == (("p1-a",), (Looked("p1-a"),), (Wanted("p1-a", 2),))
    assert [(one.order.number, one.parcel and one.parcel.state) for one in told.orders] == [("TT-1", "out")]
    again = agent.meet(VISIT, "", "").account
    assert again is not None
    assert again.id == "C1"
    with pytest.raises(CodeRefused) as refused:
        agent.meet(OTHER, shown, "")
    assert refused.value.why == "used"
    with pytest.raises(CodeRefused):
        agent.meet(OTHER, "", "")


def test_a_card_is_a_first_name(anna: HeadOffice, device: Device, records: Records) -> None:
    assert Agent(records).meet(VISIT, "", "9529") == Met("Anna")
    assert Agent(records).meet(VISIT, "", "9530") == Met("")


def test_without_a_line_nobody_is_met(anna: HeadOffice, device: Device, records: Records, proxy: Proxy) -> None:
    anna.central.stop()
    with pytest.raises(Unreachable):
        Agent(records).meet(VISIT, code(anna), "")


def test_a_device_that_knows_of_no_line_does_not_try_again(anna: HeadOffice, device: Device, records: Records) -> None:
    anna.central.stop()
    agent = Agent(records)
    while agent.status.state != "offline":
        agent.run_once()
    anna.central.start()
    with pytest.raises(Unreachable) as failure:
        agent.meet(VISIT, "", "9529")
    agent.stop()
    assert failure.value.code == "offline"


def test_a_device_of_no_store_meets_nobody(records: Records) -> None:
    with pytest.raises(Unreachable):
        Agent(records).meet(VISIT, "", "9529")
    with pytest.raises(Unreachable):
        Agent(records).vouch("9529", "lena")


def test_staff_vouch_with_a_code_that_opens_the_account(anna: HeadOffice, proxy: Proxy, records: Records) -> None:
    anna.say("staff:S01", "staff", "lena", {"name": "Lena"})
    enrol(proxy.url, anna.code(role="associate"), records)
    agent = Agent(records)
    told = agent.meet(VISIT, agent.vouch("9529", "lena"), "").account
    assert told is not None
    assert told.id == "C1"
    with pytest.raises(Refused):
        agent.vouch("9529", "mallory")
