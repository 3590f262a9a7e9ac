"""Copies of a device, and folders put back from a backup: nothing is lost, nothing happens twice."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central.tables import command_log
from records.outbox import Action
from records.store import Records
from shop.lookups import Device
from sync.enrolment import enrol
from sync.failures import Fenced, Refused
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, help_call, note
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Proxy, Raw, problem

Driving = Callable[[Records], Drive]


@pytest.fixture
def driving() -> Iterator[Driving]:
    """Agents, ended at the end."""
    made: list[Drive] = []

    def make(records: Records) -> Drive:
        made.append(Drive(records))
        return made[-1]

    yield make
    for drive in made:
        drive.agent.stop()


@pytest.fixture
def opened(driving: Driving) -> Iterator[Callable[[Path], tuple[Records, Drive]]]:
    """Opens folders, and closes them at the end."""
    made: list[Records] = []

    def make(folder: Path) -> tuple[Records, Drive]:
        made.append(Records.open(folder, key=KEY))
        return made[-1], driving(made[-1])

    yield make
    for records in made:
        records.close()


def act(records: Records, *actions: Action) -> list[str]:
    for action in actions:
        records.act(action).result()
    return [action.id for action in actions]


def drained(records: Records, drive: Drive) -> None:
    drive.until(lambda: records.queue().pending == 0 and not drive.agent._worker.unfinished())


def effects(office: HeadOffice) -> Counter[str]:
    """How often each action took effect at central, by its id."""
    with office.database.read() as connection:
        rows = connection.execute(select(command_log.c.cmd_id).where(command_log.c.verdict == "applied"))
        return Counter(rows.scalars())


def copied(folder: Path, name: str) -> Path:
    return shutil.copytree(folder, folder.with_name(name))


def lane(records: Records, number: int = 0) -> tuple[int, int, str]:
    state = records.lane(number)
    return state.epoch, state.acknowledged, state.nonce


def test_of_two_copies_one_is_fenced_and_nothing_is_lost_or_doubled(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, proxy: Proxy, opened: Any, driving: Driving
) -> None:
    drive = driving(records)
    done = act(records, help_call("before"))
    drained(records, drive)
    waiting = act(records, help_call("in both"))
    drive.agent.stop()
    records.close()
    (one, drive_one), (two, drive_two) = (opened(copied(tmp_path / "device", name)) for name in ("one", "two"))

    of_one = act(one, help_call("one"))
    drained(one, drive_one)
    of_two = act(two, help_call("two"), help_call("two again"), note(lane=1))
    drained(two, drive_two)
    more_of_one = act(one, help_call("one later"))
    drive_one.until(lambda: drive_one.agent.status.state == "revoked")

    status = drive_one.agent.status
    assert status.code == "fenced"
    assert "copied or restored" in status.problem
    assert one.queue().pending == 1
    before = len(proxy.asked)
    drive_one.steps(50)
    assert len(proxy.asked) == before  # it has stopped talking
    assert drive_one.agent.status.code == "fenced"

    enrol(proxy.url, office.code(), one)
    drained(one, drive_one)
    assert drive_one.agent.status.online
    assert effects(office) == Counter(done + waiting + of_one + of_two[:2] + more_of_one)
    assert len(office.tasks()) == 6
    assert drive_two.agent.status.online
    act(two, help_call("two goes on"))
    drained(two, drive_two)
    assert len(office.tasks()) == 7


def test_a_fenced_copy_may_be_started_again_and_joins_with_what_it_had_sent_before(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, proxy: Proxy, opened: Any, driving: Driving
) -> None:
    """Also what central had applied while the answer was lost."""
    drive = driving(records)
    drive.agent.stop()
    records.close()
    other, drive_other = opened(copied(tmp_path / "device", "other"))
    act(other, help_call("other"))
    mine, drive_mine = opened(tmp_path / "device")
    applied = act(mine, help_call("mine"))
    proxy.fault = lambda one, reply: None if one.path == "/v1/commands" else reply
    drive_mine.until(office.tasks)
    proxy.fault = lambda _, reply: reply
    drained(other, drive_other)
    drive_mine.until(lambda: drive_mine.agent.status.code == "fenced")
    drive_mine.agent.stop()
    again = driving(mine)
    again.until(lambda: again.agent.status.code == "fenced")
    with pytest.raises(Refused, match="S02"):
        enrol(proxy.url, office.code(store="S02"), mine)
    enrol(proxy.url, office.code(), mine)
    drained(mine, again)
    assert len(office.tasks()) == 2
    assert effects(office)[applied[0]] == 1
    assert lane(mine) == (1, 1, "")


def test_copies_that_disagree_about_two_lanes_still_leave_one(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, proxy: Proxy, opened: Any, driving: Driving
) -> None:
    drive = driving(records)
    drained(records, drive)
    drive.agent.stop()
    records.close()
    (one, drive_one), (two, drive_two) = (opened(copied(tmp_path / "device", name)) for name in ("one", "two"))
    act(one, note(lane=1))
    act(two, note(lane=2))
    drained(one, drive_one)
    drained(two, drive_two)
    act(one, note(lane=2))
    act(two, note(lane=1))
    for _ in range(200):
        drive_one.steps(1)
        drive_two.steps(1)
    fenced = [one.agent.status.code == "fenced" for one in (drive_one, drive_two)]
    assert sorted(fenced) == [False, True]
    assert (two if fenced[0] else one).queue().pending == 0


def test_an_old_folder_put_back_goes_on_in_a_new_epoch(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, opened: Any, driving: Driving
) -> None:
    drive = driving(records)
    first = act(records, help_call("first"))
    drained(records, drive)
    pending = act(records, help_call("sent after the backup"))
    drive.agent.stop()
    records.close()
    backup = copied(tmp_path / "device", "backup")

    later, drive_later = opened(tmp_path / "device")
    lost = act(later, help_call("unknown to the backup"))
    drained(later, drive_later)
    drive_later.agent.stop()

    old, drive_old = opened(backup)
    fresh = act(old, help_call("after it was put back"), help_call("and another"))
    drained(old, drive_old)
    assert lane(old)[0] == 2
    assert effects(office) == Counter(first + pending + lost + fresh)
    assert drive_old.agent.status.problem == ""
    assert len(old.tasks()) == 5


@pytest.mark.parametrize("when", ["asked", "given"])
def test_a_crash_between_asking_for_an_epoch_and_having_it_costs_nothing(
    tmp_path: Path,
    records: Records,
    device: Device,
    office: HeadOffice,
    proxy: Proxy,
    opened: Any,
    when: str,
    driving: Driving,
) -> None:
    drive = driving(records)
    drained(records, drive)
    drive.agent.stop()
    records.close()
    backup = copied(tmp_path / "device", "backup")
    later, drive_later = opened(tmp_path / "device")
    act(later, help_call())
    drained(later, drive_later)
    drive_later.agent.stop()

    old, drive_old = opened(backup)
    fresh = act(old, help_call("fresh"))
    epochs: list[str] = []

    def never(one: Asked) -> Raw | None:
        if not one.path.endswith("/epoch"):
            return b""
        epochs.append(one.body.decode())
        return None

    def cut(one: Asked, reply: Answered) -> Raw | Answered:
        if not one.path.endswith("/epoch"):
            return reply
        epochs.append(one.body.decode())
        return None

    if when == "asked":
        proxy.before = never
    else:
        proxy.fault = cut
    drive_old.until(lambda: epochs)
    drive_old.agent.stop()
    old.close()
    proxy.before, proxy.fault = lambda _: b"", lambda _, reply: reply
    again, drive_again = opened(backup)
    assert again.lane(0).nonce
    drained(again, drive_again)
    assert effects(office)[fresh[0]] == 1
    assert lane(again) == (2, 1, "")


def test_an_action_under_a_number_taken_meanwhile_waits_for_its_new_epoch(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, proxy: Proxy, opened: Any, driving: Driving
) -> None:
    """However often the line breaks off before there is one: only in the new epoch it is known whether central has it
    with other bytes."""
    drive = driving(records)
    drained(records, drive)
    drive.agent.stop()
    records.close()
    backup = copied(tmp_path / "device", "backup")
    later, drive_later = opened(tmp_path / "device")
    act(later, help_call("unknown to the backup"))
    drained(later, drive_later)
    drive_later.agent.stop()

    old, drive_old = opened(backup)
    (fresh,) = act(old, help_call("under the same number"))
    proxy.fault = lambda one, reply: None if one.path.startswith("/v1/heads") else reply
    proxy.asked.clear()
    drive_old.until(lambda: len([one for one in proxy.asked if one.path == "/v1/commands"]) > 3)
    assert old.queue().parked == 0
    proxy.fault = lambda _, reply: reply
    drained(old, drive_old)
    assert effects(office)[fresh] == 1
    assert office.quarantined() == []


def test_a_server_that_disputes_for_ever_is_not_hurried(
    records: Records, device: Device, proxy: Proxy, driving: Driving
) -> None:
    drive = driving(records)
    drained(records, drive)
    proxy.before = lambda one: problem(409, "chain") if one.path == "/v1/commands" else b""
    act(records, help_call())
    proxy.asked.clear()
    end = drive.ticks + 600
    while drive.ticks < end:
        drive.steps(1)
    assert 20 < len([one for one in proxy.asked if one.path == "/v1/commands"]) < 120
    assert drive.agent.status.problem == "Words."
    proxy.before = lambda _: b""
    drained(records, drive)


def test_what_follows_a_stand_in_is_chained_to_it(
    records: Records, device: Device, office: HeadOffice, proxy: Proxy, driving: Driving
) -> None:
    """The chain is of what was sent: otherwise each quarantined action would cost an epoch."""
    drive = driving(records)
    act(records, help_call("one"), Action(help_call().id, 0, "task:x", "no good type", {}), help_call("two"))
    drained(records, drive)
    act(records, help_call("three"))
    drained(records, drive)
    assert lane(records) == (1, 4, "")
    assert [row[3] for row in office.commands()] == ["applied", "parked", "applied", "applied"]


def test_an_action_whose_id_central_knows_with_other_bytes_is_set_aside(
    tmp_path: Path, records: Records, device: Device, office: HeadOffice, opened: Any, driving: Driving
) -> None:
    drive = driving(records)
    drained(records, drive)
    drive.agent.stop()
    records.close()
    backup = copied(tmp_path / "device", "backup")
    later, drive_later = opened(tmp_path / "device")
    call = help_call("one way")
    act(later, call)
    drained(later, drive_later)
    drive_later.agent.stop()
    old, drive_old = opened(backup)
    act(old, replace(call, body={**call.body, "place": "another way"}), help_call("next"))
    drained(old, drive_old)
    assert old.queue().parked == 1
    assert len(office.quarantined()) == 1
    assert len(office.tasks()) == 2


def test_fenced_is_a_word_of_our_own() -> None:
    failure = Fenced("words", "fenced", status=409)
    assert (failure.code, failure.status) == ("fenced", 409)
