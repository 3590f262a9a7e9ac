"""Photos of goods that come back: sealed on the disk, sent once central knows the return, gone for good in time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from records import photos
from records.evidence import TooMany
from records.files import Safe
from records.ids import uuid7
from records.outbox import Action, Settled
from records.photos import Photos
from tests.records.world import START, World

RETURN = "01939f0a-7c1e-7000-8000-0123456789ab"
CANARY = b"a canary sings in this picture"


def jpeg(name: bytes = b"one") -> bytes:
    return b"\xff\xd8\xff\xe0" + CANARY + name + os.urandom(64) + b"\xff\xd9"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "data")
    yield made
    made.records.close()


def confirm(world: World, return_id: str = RETURN) -> Action:
    body = {"return": return_id, "order": "TT-1"}
    action = Action(uuid7(world.clock()), 0, f"return:{return_id}", "return.receive", body, v=2)
    world.records.act(action).result()
    return action


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_photo_is_never_on_the_disk_in_clear(world: World) -> None:
    data = jpeg()
    kept = world.records.keep_photo(RETURN, data)
    assert world.records.photo(*kept.key) == data
    for path in files(world.folder):
        raw = path.read_bytes()
        for clear in (CANARY, b"\xff\xd8\xff\xe0", RETURN.encode(), kept.sha256.encode(), bytes.fromhex(kept.sha256)):
            assert clear not in raw or path.name.startswith("catalog"), path.name
        assert kept.sha256[:8] not in path.name
        assert RETURN not in path.name


def test_it_is_there_after_a_restart_and_bound_to_its_return_by_its_hash(world: World) -> None:
    data = jpeg()
    kept = world.records.keep_photo(RETURN, data)
    assert kept.sha256 == sha256(data).hexdigest()
    world.reopen()
    assert world.records.photos(RETURN) == (kept,)
    assert world.records.photo(*kept.key) == data
    assert world.records.photos("another") == ()


def test_the_same_picture_of_two_returns_is_kept_for_each(world: World) -> None:
    data = jpeg()
    first, second = (world.records.keep_photo(one, data) for one in (RETURN, "another"))
    world.records.drop_photo(*first.key)
    assert world.records.photo(*first.key) is None
    assert world.records.photo(*second.key) == data


def test_a_copied_folder_shows_nothing(world: World) -> None:
    kept = world.records.keep_photo(RETURN, jpeg())
    stranger = Photos(Safe(world.folder, bytes(32)))
    assert stranger.all() == ()
    assert stranger.data(*kept.key) is None


def test_it_is_sent_once_central_has_answered_its_return_and_then_it_is_gone(world: World) -> None:
    data = jpeg()
    kept = world.records.keep_photo(RETURN, data)
    assert world.records.photo_to_send() is None
    action = confirm(world)
    assert world.records.photo_to_send() is None
    world.records.settle(0, [Settled(1, action.id, "applied", at={})]).result()
    assert world.records.photo_to_send() == kept
    world.records.drop_photo(*kept.key)
    assert world.records.photo_to_send() is None
    assert world.records.photo(*kept.key) is None
    assert not list((world.folder / "photos").iterdir())


def test_what_is_dropped_is_overwritten_first(world: World, tmp_path: Path) -> None:
    """A second name of the same file shows what became of its bytes."""
    kept = world.records.keep_photo(RETURN, jpeg())
    (sealed,) = (world.folder / "photos").iterdir()
    os.link(sealed, tmp_path / "still there")
    world.records.drop_photos(RETURN)
    assert set((tmp_path / "still there").read_bytes()) == {0}
    assert world.records.photos(RETURN) == ()
    assert world.records.photo(*kept.key) is None


def test_what_nobody_confirmed_is_gone_after_a_shift(world: World) -> None:
    world.records.keep_photo(RETURN, jpeg())
    world.clock.forward(hours=11)
    world.records.erase_due(world.clock()).result()
    assert len(world.records.photos(RETURN)) == 1
    world.clock.forward(hours=2)
    world.records.erase_due(world.clock()).result()
    assert world.records.photos(RETURN) == ()


def test_what_waits_to_be_sent_is_kept_for_a_month(world: World) -> None:
    world.records.keep_photo(RETURN, jpeg())
    confirm(world)
    world.clock.forward(days=29)
    world.records.tidy_photos(world.clock())
    assert len(world.records.photos(RETURN)) == 1
    world.clock.forward(days=2)
    world.records.tidy_photos(world.clock())
    assert world.records.photos(RETURN) == ()


def test_a_device_that_was_removed_forgets_them(world: World) -> None:
    world.records.keep_photo(RETURN, jpeg())
    confirm(world)
    world.records.removed().result()
    assert world.records.photos(RETURN) == ()
    assert not list((world.folder / "photos").iterdir())


def test_a_damaged_or_unfinished_file_says_nothing_and_goes(world: World) -> None:
    kept = world.records.keep_photo(RETURN, jpeg())
    (sealed,) = (world.folder / "photos").iterdir()
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    (world.folder / "photos" / "half.new").write_bytes(b"SSP1")
    world.reopen()
    assert world.records.photos(RETURN) == ()
    assert world.records.photo(*kept.key) is None
    world.records.tidy_photos(world.clock())
    assert not list((world.folder / "photos").iterdir())


def test_there_is_an_end_to_how_many(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    same = jpeg()
    assert world.records.keep_photo(RETURN, same) == world.records.keep_photo(RETURN, same)
    for _ in range(photos.MOST - 1):
        world.records.keep_photo(RETURN, jpeg())
    with pytest.raises(TooMany, match="return"):
        world.records.keep_photo(RETURN, jpeg())
    monkeypatch.setattr(photos, "MOST_BYTES", 1000)
    with pytest.raises(TooMany, match="device"):
        world.records.keep_photo("another", jpeg())


@pytest.mark.parametrize("data", [b"", b"<svg>", b"\xff\xd8\xff" + bytes(photos.LARGEST)])
def test_what_is_no_photo_of_ours_is_not_kept(world: World, data: bytes) -> None:
    with pytest.raises(ValueError, match="photo"):
        world.records.keep_photo(RETURN, data)


def test_a_clock_that_was_set_back_keeps_nobodys_photo_for_ever() -> None:
    one = photos.Photo(RETURN, "00", START)
    assert photos.is_over(one, False, START - timedelta(days=1))
    assert not photos.is_over(one, True, START - timedelta(minutes=30))
