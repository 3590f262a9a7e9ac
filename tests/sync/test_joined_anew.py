"""A device that central forgot with a restored backup joins anew: what it had answered before comes back, once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from central.tables import install
from records.store import Records
from shop.lookups import Device
from sync.enrolment import enrol
from sync.failures import Failure
from tests.sync.conftest import HeadOffice, help_call, note
from tests.sync.drive import Drive
from tests.sync.test_epochs import act, drained, effects
from tests.sync.test_restored import Vault
from tests.sync.wire import Proxy, problem

UNKNOWN = "/v1/commands/unknown"


@pytest.fixture
def vault(office: HeadOffice, tmp_path: Path) -> Iterator[Vault]:
    yield Vault(office, tmp_path)
    office.central.stop()


@pytest.fixture
def drive(records: Records, device: Device) -> Iterator[Drive]:
    made = Drive(records)
    yield made
    made.agent.stop()


def removed(office: HeadOffice, device: Device | None) -> None:
    assert device is not None
    gone = update(install).where(install.c.id == device.install).values(revoked_at="2026-11-02T09:00:00Z")
    office.database.write(lambda connection: connection.execute(gone))


def joined_again(office: HeadOffice, proxy: Proxy, records: Records, store: str = "S01") -> Device:
    removed(office, records.device())
    return enrol(proxy.url, office.code(store), records)


@pytest.mark.parametrize("said", [True, False])
def test_what_a_restored_central_has_forgotten_comes_back_with_the_new_enrolment(
    office: HeadOffice, vault: Vault, proxy: Proxy, records: Records, drive: Drive, said: bool
) -> None:
    """Answered under two enrolments, of which the backup knows one: all of it is offered again, in its order."""
    known = act(records, help_call("known to the backup"))
    drained(records, drive)
    vault.take()
    first = act(records, help_call("of the first enrolment"), note(lane=2))
    drained(records, drive)
    joined_again(office, proxy, records)
    second = act(records, help_call("of the second enrolment"))
    drained(records, drive)
    waiting = act(records, help_call("never sent"))
    vault.put_back(said=said)
    drive.until(lambda: drive.agent.status.state == "revoked")

    joined = enrol(proxy.url, office.code(), records)
    assert [json.loads(row.payload)["id"] for row in records.pending(0, 50)] == [first[0], *second, *waiting]
    assert [row.seq for row in records.pending(0, 50)] == [1, 2, 3]
    drained(records, drive)
    assert effects(office) == dict.fromkeys([*known, first[0], *second, *waiting], 1)
    assert len(office.tasks()) == len(records.tasks()) == 4
    assert [row[2] for row in office.commands()].count("note.later") == 1
    assert records.device() == joined
    assert not any(task.pending for task in records.tasks())


def test_a_central_that_knows_everything_is_sent_nothing_again(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    done = act(records, help_call("one"), help_call("two"))
    drained(records, drive)
    joined_again(office, proxy, records)
    assert records.queue().pending == 0
    act(records, help_call("three"))
    drained(records, drive)
    assert records.lane(0).last_seq == 1
    assert len(effects(office)) == len(done) + 1


def test_what_was_done_in_one_store_is_never_offered_to_another(
    office: HeadOffice, vault: Vault, proxy: Proxy, records: Records, drive: Drive
) -> None:
    """It stays here for an export, and is offered when the device is back in that store."""
    drained(records, drive)
    vault.take()
    here = act(records, help_call("in the first store"))
    drained(records, drive)
    vault.put_back(said=True)
    enrol(proxy.url, office.code("S02"), records)
    assert records.queue().pending == 0
    there = act(records, help_call("in the second store"))
    drained(records, drive)
    joined_again(office, proxy, records, "S02")
    assert records.queue().pending == 0
    assert set(effects(office)) == set(there)

    joined_again(office, proxy, records, "S01")
    assert [json.loads(row.payload)["id"] for row in records.pending(0, 50)] == here
    drained(records, drive)
    assert effects(office) == dict.fromkeys(here + there, 1)


def test_a_device_that_cannot_ask_has_not_joined(
    office: HeadOffice, vault: Vault, proxy: Proxy, records: Records, drive: Drive
) -> None:
    """Otherwise nobody would ever ask again."""
    drained(records, drive)
    vault.take()
    done = act(records, help_call())
    drained(records, drive)
    vault.put_back(said=False)
    before = records.device()
    removed(office, before)
    proxy.before = lambda one: problem(503, "busy") if one.path == UNKNOWN else b""
    with pytest.raises(Failure):
        enrol(proxy.url, office.code(), records)
    assert records.device() == before
    proxy.before = lambda _: b""
    enrol(proxy.url, office.code(), records)
    drained(records, drive)
    assert effects(office) == dict.fromkeys(done, 1)


def test_a_server_from_before_this_question_is_joined_all_the_same(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    act(records, help_call())
    drained(records, drive)
    removed(office, records.device())
    proxy.before = lambda one: problem(404, "not_found") if one.path == UNKNOWN else b""
    joined = enrol(proxy.url, office.code(), records)
    assert records.device() == joined
    assert records.queue().pending == 0


def test_many_actions_are_asked_after_in_parts(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.enrolment.IDS", 2)
    act(records, *(help_call(str(n)) for n in range(5)))
    drained(records, drive)
    proxy.asked.clear()
    joined_again(office, proxy, records)
    asked = [json.loads(one.body)["ids"] for one in proxy.asked if one.path == UNKNOWN]
    assert [len(ids) for ids in asked] == [2, 2, 1]
    assert len({one for ids in asked for one in ids}) == 5
