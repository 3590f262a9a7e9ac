"""Sync is when personal data leaves a device: between its steps, and at once when central has removed the device."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from central.tables import install
from records.news import Changes
from records.store import Records
from shop.lookups import Device
from sync.agent import Agent
from sync.clocks import Clocks
from sync.enrolment import enrol
from tests.central.together import until
from tests.keys import KEY
from tests.records.pages import clear
from tests.sync.conftest import HeadOffice, help_call
from tests.sync.drive import Drive
from tests.sync.wire import Proxy

CANARY = "Canarycustomer"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "device"


@pytest.fixture
def device(office: HeadOffice, proxy: Proxy, records: Records) -> Device:
    """A tablet, whose store has a customer with an open order."""
    line = {"line": 1, "variant": "p1-a", "title": "", "quantity": 1, "price": 1, "states": {"staged": 1}}
    body = {"customer": "c1", "store": "S01", "status": "ready", "currency": "EUR", "total": 1, "lines": [line]}
    office.say("orders:S01", "order", "o1", body)
    office.say("cust:S01", "customer", "c1", {"name": CANARY})
    return enrol(proxy.url, office.code(role="associate"), records)


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    drive = Drive(records)
    drive.until(lambda: records.cursor("cust:S01").seq > 0 and records.product("p1") is not None)
    yield drive
    drive.agent.stop()


def there(folder: Path) -> bool:
    return CANARY.encode() in clear(folder, KEY)


def test_after_three_days_without_central_the_next_step_forgets_people_and_the_next_answer_brings_them(
    drive: Drive, records: Records, folder: Path, proxy: Proxy, office: HeadOffice
) -> None:
    assert there(folder)
    office.central.stop()
    late = Clocks(now=lambda: datetime.now(UTC) + timedelta(hours=73), ticks=lambda: 0.0)
    agent = Agent(records, clocks=late)
    records.act(help_call()).result()
    for _ in range(4):
        agent.step()
    until(lambda: not there(folder))  # it is the writers' work, beside the steps
    agent.stop()
    assert (records.queue().pending, records.cursor("cust:S01").seq) == (1, 0)
    assert records.product("p1") is not None
    office.central.start()
    drive.until(lambda: records.cursor("cust:S01").seq > 0 and records.queue().pending == 0)
    assert there(folder)


def test_a_removed_device_forgets_everything_but_what_it_had_to_send(
    drive: Drive, device: Device, records: Records, folder: Path, office: HeadOffice
) -> None:
    gone = update(install).where(install.c.id == device.install).values(revoked_at="2026-11-02T09:00:00Z")
    office.database.write(lambda connection: connection.execute(gone))
    action = help_call()
    records.act(action).result()
    drive.until(lambda: drive.agent.status.state == "revoked")
    drive.steps(2)
    records._writer("core").submit(lambda _: (None, Changes())).result()  # what was queued before is done
    assert not there(folder)
    assert records.product("p1") is None
    assert [row.id for row in records.pending(0, 9)] == [action.id]
