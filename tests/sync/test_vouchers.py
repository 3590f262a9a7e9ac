"""What a return became in store credit is asked for over the wire."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from records.store import Records
from sync.enrolment import enrol
from sync.failures import Failure
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive
from tests.sync.wire import Proxy

RETURN = "01939f0a-7c1e-7000-8000-0123456789ab"


@pytest.fixture
def drive(office: HeadOffice, proxy: Proxy, records: Records) -> Iterator[Drive]:
    enrol(proxy.url, office.code(role="associate"), records)
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def test_a_return_that_central_does_not_have_yet_has_none(drive: Drive, proxy: Proxy) -> None:
    assert drive.agent.vouchers(RETURN) == ()
    assert ("GET", f"/v1/returns/{RETURN}/vouchers") in [(one.method, one.path) for one in proxy.asked]


def test_a_kiosk_may_not_ask(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    enrol(proxy.url, office.code(role="kiosk"), records)
    driven = Drive(records)
    with pytest.raises(Failure):
        driven.agent.vouchers(RETURN)
    driven.agent.stop()
