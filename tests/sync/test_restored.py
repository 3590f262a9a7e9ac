"""Central put back from a backup: the devices bring back what it has forgotten, and all end with the same rows."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from central import feed
from central.database import Database
from central.embedded import Central
from records.store import Records, Unusable
from shop.digests import Digest
from shop.lookups import Device
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, help_call, note
from tests.sync.drive import Drive
from tests.sync.test_epochs import act, drained, effects
from tests.sync.wire import Proxy

STOCK = {"on_hand": 1, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}


class Vault:
    """A copy of central's database, as an operator's backup would be."""

    def __init__(self, office: HeadOffice, tmp_path: Path) -> None:
        self._office, self._path = office, tmp_path / "backup.db"
        self._live = Path(office.url.removeprefix("sqlite:///"))

    def take(self) -> None:
        with sqlite3.connect(self._live) as live, sqlite3.connect(self._path) as copy:
            live.backup(copy)
        live.close()
        copy.close()

    def put_back(self, *, said: bool) -> None:
        """`said`: with `storeside central restored`, as the handbook asks."""
        office = self._office
        office.central.stop()
        office.database.close()
        for suffix in ("-wal", "-shm"):
            self._live.with_name(self._live.name + suffix).unlink(missing_ok=True)
        shutil.copy(self._path, self._live)
        office.database = Database(office.url)
        if said:
            office.database.write(feed.begin_anew)
        office.central = Central(office.url, self._live.parent / "media")
        office.central.start()


@pytest.fixture
def vault(office: HeadOffice, tmp_path: Path) -> Iterator[Vault]:
    yield Vault(office, tmp_path)
    office.central.stop()


@pytest.fixture
def second(office: HeadOffice, proxy: Proxy, tmp_path: Path, new_device: Path) -> Iterator[Drive]:
    """Another device of the store."""
    memory = Records.open(shutil.copytree(new_device, tmp_path / "second"), key=KEY)
    enrol(proxy.url, office.code(), memory)
    drive = Drive(memory)
    yield drive
    drive.agent.stop()
    memory.close()


@pytest.fixture
def first(records: Records, device: Device) -> Iterator[Drive]:
    drive = Drive(records)
    yield drive
    drive.agent.stop()


def quiet(*drives: Drive) -> None:
    """Until nobody has anything left to say, and once round the hourly comparisons."""
    for _ in range(2):
        for drive in drives:
            drained(drive.agent._records, drive)
            drive.agent.compare()
            drive.steps(80)


def held(drive: Drive) -> dict[str, dict[int, Digest]]:
    records = drive.agent._records
    return {scope: records.digests(scope) for scope in drive.agent._board.heads}


@pytest.mark.parametrize("said", [True, False])
def test_what_was_acknowledged_after_the_backup_comes_back_once(
    office: HeadOffice, vault: Vault, first: Drive, second: Drive, said: bool
) -> None:
    one, two = first.agent._records, second.agent._records
    before = act(one, help_call("before"), note(lane=2))
    quiet(first, second)
    vault.take()
    forgotten = act(one, help_call("one a"), help_call("one b"), note(lane=2)) + act(two, help_call("two"))
    office.say("stock:S01", "stock", "p1-a", {**STOCK, "on_hand": 4})
    office.say("stock:S01", "stock", "p2-a", STOCK)
    quiet(first, second)
    assert len(office.tasks()) == 4

    vault.put_back(said=said)
    office.say("stock:S01", "stock", "p1-a", {**STOCK, "on_hand": 9})
    office.say("stock:S01", "stock", "p3-a", STOCK)
    office.say("stock:S01", "stock", "p4-a", STOCK)
    quiet(first, second)

    assert len(office.tasks()) == 4
    applied = effects(office)
    assert set(applied.values()) == {1}
    assert {before[0], forgotten[0], forgotten[1], forgotten[3]} == set(applied)
    assert sorted(row[2] for row in office.commands()) == ["help.call"] * 4 + ["note.later"] * 2
    assert held(first) == held(second)
    assert one.product("p1").stock[0].on_hand == 9  # type: ignore[union-attr]
    assert len(one.tasks()) == len(two.tasks()) == 4
    assert not any(task.pending for task in one.tasks())
    assert first.agent.status.problem == second.agent.status.problem == ""


def test_actions_of_an_epoch_that_central_has_forgotten_come_back(
    tmp_path: Path, office: HeadOffice, vault: Vault, records: Records, first: Drive
) -> None:
    drive = first
    vault_folder = tmp_path / "old"
    act(records, help_call("first"))
    drained(records, drive)
    drive.agent.stop()
    records.close()
    shutil.copytree(tmp_path / "device", vault_folder)
    later = Records.open(tmp_path / "device", key=KEY)
    lost = Drive(later)
    act(later, help_call("of the folder that died"))
    drained(later, lost)
    lost.agent.stop()
    later.close()
    vault.take()
    old = Records.open(vault_folder, key=KEY)
    driven = Drive(old)
    try:
        act(old, help_call("a"), help_call("b"))
        drained(old, driven)
        assert old.lane(0).epoch == 2
        assert len(office.tasks()) == 4
        vault.put_back(said=True)
        assert len(office.tasks()) == 2
        act(old, help_call("c"))
        drained(old, driven)
        driven.until(lambda: len(office.tasks()) == 5)
        assert old.lane(0).epoch == 3
        assert set(effects(office).values()) == {1}
    finally:
        driven.agent.stop()
        old.close()


def test_what_only_central_s_answer_tells_is_asked_for_now_and_then(
    office: HeadOffice, vault: Vault, records: Records, first: Drive
) -> None:
    """A parked note changes no head: without asking for the acknowledgements it would stay forgotten."""
    quiet(first)
    vault.take()
    act(records, note(lane=2))
    drained(records, first)
    vault.put_back(said=False)
    assert office.commands() == []
    end = first.ticks + 1300
    while first.ticks < end:
        first.steps(1)
    assert [row[2] for row in office.commands()] == ["note.later"]


def test_a_full_disk_does_not_keep_a_device_from_bringing_back_what_it_did(
    office: HeadOffice, vault: Vault, records: Records, first: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes no row of the restored central before its own actions wait again, and asks again once it can."""
    quiet(first)
    vault.take()
    done = act(records, help_call())
    quiet(first)
    gen = records.cursor("orders:S01").gen
    vault.put_back(said=True)
    with monkeypatch.context() as full:
        full.setattr(records, "replay", _no_room)
        with pytest.raises(Unusable):
            first.steps(200)
        for _ in range(20):
            with suppress(Unusable):
                first.steps(1)
            first.ticks += 1
    assert records.cursor("orders:S01").gen == gen
    assert len(records.tasks()) == 1
    end = first.ticks + 30
    while first.ticks < end:
        first.steps(1)
    assert effects(office) == dict.fromkeys(done, 1)


def _no_room(*_: object) -> None:
    raise Unusable("disk_full")


def test_an_answer_that_was_under_way_is_no_loss(
    records: Records, office: HeadOffice, proxy: Proxy, first: Drive
) -> None:
    """Central said how far it was; meanwhile it answered more. Only what it had answered before it was asked counts."""
    drained(records, first)
    act(records, help_call())

    def slow(one: Any, reply: Any) -> Any:
        if one.path.startswith("/v1/heads") and records.queue().pending:
            first.agent._worker._send(0)
        return reply

    proxy.fault = slow
    first.agent._board.nudge()
    first.steps(10)
    assert records.queue().pending == 0
    assert len([one for one in proxy.asked if one.path == "/v1/commands"]) == 1
