"""Room that is kept for people's actions, and what is refused when there is little left."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from records import ballast, files, journal
from records.ballast import Ballast
from records.ids import uuid7
from records.news import Changes
from records.outbox import Action, Overlay
from records.store import Unusable
from records.writer import SYNC
from tests.keys import KEY
from tests.records.world import START, World

SIZE = 1 << 20


class Disk:
    """A disk whose free space is set by hand; what is written does not change it, what is given back does."""

    def __init__(self, folder: Path, free: int) -> None:
        self.folder, self.left = folder, free

    def free(self, _: Path) -> int:
        return self.left + (0 if (self.folder / "ballast").exists() else SIZE)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk(tmp_path / "data", 100 * SIZE)
    monkeypatch.setattr(ballast, "free_bytes", disk.free)
    return disk


@pytest.fixture
def world(tmp_path: Path, disk: Disk) -> Iterator[World]:
    world = World(tmp_path / "data", ballast_bytes=SIZE)
    settled(world)
    yield world
    world.records.close()


def settled(world: World) -> None:
    """What was queued for times without other work is done."""
    world.records.recheck().result(30)


def hand_over(n: int = 0) -> Action:
    step = (Overlay("order", f"o{n}", {"state": "collected"}),)
    return Action(uuid7(START), 0, f"order:o{n}", "order.hand_over", {"order": f"o{n}"}, {}, step)


def test_room_is_kept_from_the_start(world: World) -> None:
    path = world.folder / "ballast"
    assert path.stat().st_size == SIZE
    assert path.stat().st_blocks * 512 >= SIZE
    storage = world.records.storage()
    assert (storage.level, storage.free, storage.accepts_money) == ("ok", 100 * SIZE, True)


def test_little_room_stops_what_central_can_send_again_and_nobody_s_actions(world: World, disk: Disk) -> None:
    disk.left = 2 * SIZE - 1
    assert world.records.storage().level == "low"
    with pytest.raises(Unusable) as refused:
        world.product("A", "Mug")
    assert refused.value.reason == "disk_full"
    with pytest.raises(Unusable, match="full"):
        world.put("price:main", ("price", "A", 1, {"amount": 1, "currency": "EUR"}))
    world.put("orders:S01", ("order", "o1", 1, {}))
    world.records.act(hand_over()).result()
    world.act()
    disk.left = 2 * SIZE
    world.product("A", "Mug")


def test_a_full_disk_gives_the_room_to_people_first(world: World, disk: Disk) -> None:
    """Core.db may not grow while the ballast is there, as on a disk that is full."""
    limit_pages(world, "core")
    writer = world.records._writers["core"]
    real = writer._transaction

    def on_a_full_disk(work: Any) -> Any:
        if not (world.folder / "ballast").exists():
            limit_pages_of(writer._connection, 2**31)
        return real(work)

    writer._transaction = on_a_full_disk  # type: ignore[method-assign]
    disk.left = 0
    for n in range(30):
        world.act(task=f"t{n}", place="x" * 9000)
    assert not (world.folder / "ballast").exists()
    assert [row.seq for row in world.records.pending(0, 99)] == list(range(1, 31))


def test_central_s_rows_do_not_get_the_room_of_people(world: World, disk: Disk) -> None:
    limit_pages(world, "core")
    rows = [("stock", f"P{n}", 1, {"on_hand": n, "aisle": "x" * 500}) for n in range(900)]
    with pytest.raises(Unusable, match="full"):
        world.put("stock:S01", *rows)
    assert (world.folder / "ballast").exists()


def limit_pages(world: World, name: str) -> None:
    def work(connection: Any) -> tuple[None, Changes]:
        limit_pages_of(connection, 1)  # SQLite takes the present size instead
        return None, Changes()

    world.records._writers[name].submit(work, SYNC).result()


def limit_pages_of(connection: Any, pages: int) -> None:
    connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_when_the_room_is_spent_no_goods_change_hands(world: World, disk: Disk) -> None:
    kept = hand_over(1)
    world.records.act(kept).result()
    disk.left = 0
    world.records._ballast.release()
    disk.left = -SIZE  # and it was filled by somebody else
    storage = world.records.storage()
    assert (storage.level, storage.accepts_money) == ("full", False)
    for kind in ("order.hand_over", "return.receive"):
        action = Action(uuid7(START), 0, "return:r1", kind, {}, {})
        with pytest.raises(Unusable) as refused:
            world.records.act(action).result()
        assert refused.value.reason == "disk_full"
        assert "hand nothing over" in refused.value.words
    world.records.act(kept).result()  # the same once more is no new one
    world.act()
    assert len(world.records.pending(0, 9)) == 2


def test_room_is_kept_again_when_there_is_some(world: World, disk: Disk) -> None:
    world.records._ballast.release()
    disk.left = SIZE // 2
    world.records.storage()
    settled(world)
    assert not (world.folder / "ballast").exists()
    disk.left = 100 * SIZE
    assert world.records.storage().accepts_money
    settled(world)
    assert (world.folder / "ballast").stat().st_size == SIZE


def test_a_disk_that_refuses_the_ballast_refuses_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    world = World(tmp_path / "data", ballast_bytes=SIZE)
    settled(world)
    world.act()
    assert {path.name for path in world.folder.glob("ballast*")} == set()
    world.records.close()


def test_the_second_copy_gets_the_room_as_well(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = journal._write

    def full(*args: Any) -> None:
        if (world.folder / "ballast").exists():
            raise OSError(errno.ENOSPC, "No space left on device")
        real(*args)

    monkeypatch.setattr(journal, "_write", full)
    action = world.act()
    assert not (world.folder / "ballast").exists()
    content = journal.read(world.folder / journal.NAME, KEY)
    assert content is not None
    assert any(action.id.encode() in text for text in content.records)


def test_a_start_on_a_full_disk_uses_the_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(tmp_path / "data", ballast_bytes=SIZE)
    settled(world)
    action = world.act()
    world.records.close()
    world.folder.joinpath("core.db").unlink()
    real = files.writer_connection

    def on_a_full_disk(safe: files.Safe, name: files.FileName) -> Any:
        if (world.folder / "ballast").exists():
            error = driver.OperationalError("database or disk is full")
            error.sqlite_errorname = "SQLITE_FULL"
            raise error
        return real(safe, name)

    monkeypatch.setattr(files, "writer_connection", on_a_full_disk)
    world.records = world.open()
    assert [row.id for row in world.records.pending(0, 9)] == [action.id]
    world.records.close()


def test_a_catalogue_that_was_set_aside_goes_first(tmp_path: Path) -> None:
    (tmp_path / "catalog.damaged").write_bytes(b"x" * 1000)
    kept = Ballast(tmp_path, 0)
    assert kept.release()
    assert not (tmp_path / "catalog.damaged").exists()
    assert not kept.release()


def test_without_a_ballast_only_an_empty_disk_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Ballast(tmp_path, 0)
    assert kept.storage().level == "ok"
    monkeypatch.setattr(ballast, "free_bytes", lambda _: files.LEAST_FREE - 1)
    assert (kept.storage().level, kept.storage().accepts_money) == ("full", False)
