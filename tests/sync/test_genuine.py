"""A code from central's keys to a device's answer, with the real central between them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from central.keyring import Keyring
from records.genuine import NotGenuine
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shop import deeds, key_list, signed_codes
from shop.lookups import Device
from shop.signed_codes import Signed, Ticket
from sync.agent import Agent
from sync.client import Broken, Refused
from sync.enrolment import _root, enrol
from sync.messages import Enrolled
from tests.sync.conftest import HeadOffice, soon
from tests.sync.wire import Proxy


def keyring(office: HeadOffice) -> Keyring:
    return Keyring(Path(office.database.place).with_suffix(".keys"))


def code(office: HeadOffice) -> Signed:
    now = datetime.now(UTC)
    _, text = keyring(office).sign("loyalty", "", b"9529", timedelta(minutes=1), now)
    found = signed_codes.read(text)
    assert found is not None
    return found


def test_a_code_of_this_central_is_genuine_on_its_device_and_once(
    device: Device, records: Records, office: HeadOffice
) -> None:
    shown = code(office)
    assert records.genuine(shown, datetime.now(UTC)) == NotGenuine("no_keys")
    agent = Agent(records)
    agent.start()
    try:
        soon(lambda: isinstance(records.genuine(shown, datetime.now(UTC)), Ticket))
        records.act(action(deeds.use_code(shown.ticket.once), uuid7(datetime.now(UTC)))).result()
        assert records.genuine(shown, datetime.now(UTC)) == NotGenuine("used")
        soon(lambda: office.commands() == [(2, 1, "code.use", "applied")])
    finally:
        agent.stop()


def test_a_compromised_key_is_gone_with_the_next_poll(device: Device, records: Records, office: HeadOffice) -> None:
    from central.codes import publish_keys

    shown = code(office)
    agent = Agent(records)
    agent.start()
    try:
        soon(lambda: isinstance(records.genuine(shown, datetime.now(UTC)), Ticket))
        keys = keyring(office)
        keys.retire(1, datetime.now(UTC), compromised=True)
        publish_keys(office.database, keys, datetime.now(UTC))
        soon(lambda: records.genuine(shown, datetime.now(UTC)) == NotGenuine("unknown_key"))
    finally:
        agent.stop()


def test_the_root_key_of_the_qr_code_is_the_one_that_is_kept(
    office: HeadOffice, proxy: Proxy, records: Records
) -> None:
    root = keyring(office).root(datetime.now(UTC))
    with pytest.raises(Refused) as failure:
        enrol(proxy.url, office.code(), records, root=key_list.fingerprint(bytes(32)))
    assert failure.value.code == "other_root"
    assert failure.value.words.endswith(".")
    assert records.device() is None
    enrol(proxy.url, office.code(), records, root=key_list.fingerprint(root))
    credentials = records.credentials()
    assert credentials is not None
    assert credentials.root == root


@pytest.mark.parametrize(("root", "kept"), [("", b""), ("AAAA", None), ("not base64", None)])
def test_a_central_without_a_root_key_will_do_and_one_with_half_a_key_will_not(root: str, kept: bytes | None) -> None:
    told = Enrolled(
        install="d-1",
        store="S01",
        role="kiosk",
        token="t",
        scopes=(),
        protocol=2,
        retailer="",
        server_time=datetime.now(UTC),
        root=root,
    )
    if kept is not None:
        assert _root(told, "") == kept
        return
    with pytest.raises(Broken):
        _root(told, "")
