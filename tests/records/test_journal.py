"""The second copy: what it holds, what it forgives, what it notices."""

from __future__ import annotations

import errno
import random
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from records import copies, journal
from records.files import Safe, connect
from records.journal import HEADER, Journal
from records.news import Changes
from records.outbox import Action, Settled
from records.secondcopy import JournalCopy
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records.world import START, TOKEN, World, device, help_call

TEXTS = [f"record {n} ".encode() * (n * 7 % 50 + 1) for n in range(40)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / journal.NAME


def written(path: Path, texts: list[bytes] = TEXTS) -> Path:
    kept = Journal.begin(path, KEY, texts[:3])
    for text in texts[3:]:
        kept.reserve([text])
        kept.append([text])
    kept.sync()
    kept.close()
    return path


def content(path: Path, key: bytes = KEY) -> journal.Content:
    found = journal.read(path, key)
    assert found is not None
    return found


def kept_by(folder: Path) -> copies.Copy:
    return copies.of_records(content(folder / journal.NAME).records)


# --- the file


def test_what_was_written_is_read_in_order(path: Path) -> None:
    found = content(written(path))
    assert list(found.records) == TEXTS
    assert (found.key_fits, found.faults, found.torn) == (True, (), False)


def test_a_file_that_is_not_there_is_none(path: Path) -> None:
    assert journal.read(path, KEY) is None


def test_it_goes_on_behind_the_last_record(path: Path) -> None:
    kept = Journal.resume(path, KEY, content(written(path)))
    kept.append([b"more"])
    kept.close()
    assert content(path).records[-1] == b"more"
    assert content(path).faults == ()


def test_a_record_that_was_being_written_is_cut_off_and_nothing_else(path: Path) -> None:
    whole = written(path).read_bytes().rstrip(b"\0")
    starts = [at for at in range(len(whole)) if whole[at : at + 4] == journal.MARK]
    for cut in (starts[-1] + 1, starts[-1] + 30, len(whole) - 1):
        path.write_bytes(whole[:cut] + bytes(5000))
        found = content(path)
        assert (list(found.records), found.faults, found.torn) == (TEXTS[:-1], (), True)
        kept = Journal.resume(path, KEY, found)
        kept.append([b"next"])
        kept.close()
        assert list(content(path).records) == [*TEXTS[:-1], b"next"]
        assert not content(path).torn


def test_damage_in_the_middle_costs_what_it_hits_and_is_told(path: Path) -> None:
    whole = written(path).read_bytes()
    end = len(whole.rstrip(b"\0"))
    starts = [at for at in range(end) if whole[at : at + 4] == journal.MARK]
    draw = random.Random(5)
    for _ in range(200):
        at = draw.randrange(HEADER.size, starts[-1])
        hit = sum(start <= at for start in starts) - 1
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << draw.randrange(8)]) + whole[at + 1 :])
        found = content(path)
        assert list(found.records) == TEXTS[:hit] + TEXTS[hit + 1 :]
        assert found.faults
        assert found.end is None
        with pytest.raises(ValueError, match="anew"):
            Journal.resume(path, KEY, found)


def test_a_lost_header_loses_no_record(path: Path) -> None:
    whole = written(path).read_bytes()
    path.write_bytes(bytes(HEADER.size) + whole[HEADER.size :])
    found = content(path)
    assert (list(found.records), found.key_fits, found.faults) == (TEXTS, True, ("no header",))
    assert journal.key_name(path) is None


def test_records_can_be_neither_taken_out_nor_swapped_nor_brought_from_elsewhere(path: Path, tmp_path: Path) -> None:
    whole = written(path).read_bytes().rstrip(b"\0")
    starts = [*(at for at in range(len(whole)) if whole[at : at + 4] == journal.MARK), len(whole)]
    pieces = [whole[a:b] for a, b in pairwise(starts)]
    head = whole[: starts[0]]
    path.write_bytes(head + b"".join(pieces[:5] + pieces[6:]))
    assert content(path).faults == ("record 7 after 5",)
    path.write_bytes(head + b"".join([*pieces[:5], pieces[6], pieces[5], *pieces[7:]]))
    assert len(content(path).faults) == 2
    other = written(tmp_path / "other").read_bytes()
    foreign = other[other.index(journal.MARK) :].rstrip(b"\0")[: len(pieces[0])]
    path.write_bytes(head + foreign + b"".join(pieces[1:]))
    assert content(path).faults[0] == "a record of another file"
    renumbered = bytearray(pieces[5])
    renumbered[8] += 1
    path.write_bytes(head + b"".join(pieces[:5]) + bytes(renumbered) + b"".join(pieces[7:]))
    assert list(content(path).records) == TEXTS[:5] + TEXTS[7:]


def test_a_wrong_key_is_no_damage(path: Path) -> None:
    whole = written(path).read_bytes()
    assert content(path, KEY[::-1]).key_fits is False
    path.write_bytes(bytes(HEADER.size) + whole[HEADER.size :])
    assert content(path, KEY[::-1]).key_fits is False


def test_nothing_can_be_read_in_it_but_the_name_of_its_key(path: Path) -> None:
    written(path, [b"Canaryperson" * 9 for _ in range(5)])
    assert b"Canary" not in path.read_bytes()
    assert KEY not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_a_disk_without_room_refuses_before_and_not_after(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Journal.begin(path, KEY, [])
    kept.reserve([b"x" * 1000])
    monkeypatch.setattr(journal, "_write", full)
    with pytest.raises(OSError, match="space"):
        kept.reserve([b"x" * (1 << 20)])
    monkeypatch.undo()
    size = path.stat().st_size
    kept.append([b"x" * 1000])
    assert path.stat().st_size == size
    kept.close()


def full(*_: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


# --- in step with core.db


def test_it_holds_what_only_this_device_has(world: World) -> None:
    action = world.act(lane=1)
    world.records.note_attempt("s1", ok=False).result()
    kept = kept_by(world.folder)
    (row,) = world.records.pending(1, 9)
    assert kept.outbox[action.id]["payload"] == row.payload
    assert (kept.outbox[action.id]["seq"], kept.lane[1]["last_seq"]) == (1, 1)
    assert kept.install is not None
    assert (kept.install["install"], kept.install["token"]) == (device().install, TOKEN)
    assert kept.pin_attempt["s1"]["failed"] == 1
    assert '"Aisle 7"' in kept.outbox[action.id]["overlay"]
    assert kept.state == "open"


def test_an_action_is_in_it_before_its_success_is_told(world: World) -> None:
    waiting = [world.records.act(help_call(START, task=f"t{n}")) for n in range(50)]
    for n, one in enumerate(waiting):
        one.result()
        assert len(kept_by(world.folder).outbox) > n


def test_an_action_that_was_rolled_back_is_not_in_it(world: World) -> None:
    with pytest.raises(TypeError):
        world.records.act(help_call(START, place=object())).result()
    world.act()
    assert len(kept_by(world.folder).outbox) == 1


def test_what_is_settled_leaves_it_with_the_next_start(world: World) -> None:
    first, second = world.act(), world.act(place="Canaryplace")
    world.records.settle(0, [Settled(n, one.id, "applied") for n, one in enumerate((first, second), 1)]).result()
    assert kept_by(world.folder).gone == {first.id, second.id}
    world.reopen()
    texts = content(world.folder / journal.NAME).records
    assert not any(one.id.encode() in text for one in (first, second) for text in texts)


def test_it_is_written_anew_when_much_of_it_is_settled(world: World) -> None:
    largest = 0
    for n in range(90):
        action = world.act(place="x" * 9000)
        world.records.settle(0, [Settled(n + 1, action.id, "applied")]).result()
        largest = max(largest, (world.folder / journal.NAME).stat().st_size)
    assert largest < 800_000
    assert kept_by(world.folder).lane[0]["last_seq"] == 90


def test_new_numbers_are_in_it(world: World) -> None:
    first = world.act()
    second = world.act()
    world.records.settle(0, [Settled(1, first.id, "applied")]).result()
    world.records.enrolled(device(install="dev-2"), "new", b"k" * 32).result()
    kept = kept_by(world.folder)
    assert kept.install is not None
    assert (kept.install["install"], kept.install["key"]) == ("dev-2", b"k" * 32)
    assert [(row["id"], row["install"], row["seq"]) for row in kept.outbox.values()] == [(second.id, "dev-2", 1)]


def test_the_end_is_marked_so_that_a_log_of_another_day_is_known(world: World) -> None:
    world.act()
    world.records.close()
    assert kept_by(world.folder).state == "closed"
    log = world.folder / "core.db-wal"
    log.write_bytes(b"not the log of this file" * 100)
    world.records = world.open()
    assert "does not belong" in world.records.mended()[-1].words
    assert [path.name[:5] for path in (world.folder / "quarantine").glob("*wal")] == ["core-"]


def test_it_is_written_anew_where_it_cannot_be_flushed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    failed: list[int] = []

    def flush(handle: int) -> None:
        failed.append(handle)
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(journal, "FLUSH", flush)
    action = world.act()
    assert failed
    assert action.id in kept_by(world.folder).outbox


def test_success_is_not_told_while_only_one_copy_has_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    action = help_call(START)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "append", broken)
        patch.setattr(Journal, "begin", broken)
        for _ in range(2):
            with pytest.raises(Unusable) as refused:
                world.records.act(action).result()
            assert refused.value.reason == "not_writable"
    world.records.act(action).result()  # the same action once more: it is one effect, and now it is kept twice
    world.act(task="t2")
    assert action.id in kept_by(world.folder).outbox
    assert [row.seq for row in world.records.pending(0, 9)] == [1, 2]


def refusing(of: World, monkeypatch: pytest.MonkeyPatch) -> Action:
    """An action that core.db refuses when the journal has it already."""
    begin = JournalCopy.begin

    def begun(self: JournalCopy) -> bool:
        assert begin(self)
        raise OSError(errno.EIO, "Input/output error")

    action = help_call(START, task="t-refused")
    with monkeypatch.context() as patch:
        patch.setattr(JournalCopy, "begin", begun)
        with pytest.raises(Unusable):
            of.records.act(action).result()
    return action


def test_what_core_db_refuses_is_taken_back(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    before = world.act()
    size = (world.folder / journal.NAME).stat().st_size
    action = refusing(world, monkeypatch)
    assert kept_by(world.folder).outbox.keys() == {before.id}
    assert (world.folder / journal.NAME).stat().st_size == size
    after = world.act(task="t2")
    assert list(kept_by(world.folder).outbox) == [before.id, after.id]
    assert content(world.folder / journal.NAME).faults == ()
    world.reopen()
    assert action.id not in {row.id for row in world.records.pending(0, 9)}


@pytest.mark.parametrize("gone", [("take_back",), ("take_back", "begin")], ids=["in place", "in a new file"])
def test_what_cannot_be_taken_back_goes_with_the_next_change(
    world: World, monkeypatch: pytest.MonkeyPatch, gone: tuple[str, ...]
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        for name in gone:
            patch.setattr(Journal, name, broken)
        action = refusing(world, monkeypatch)
    if "begin" not in gone:
        assert not kept_by(world.folder).outbox
    after = world.act(task="t2")
    assert list(kept_by(world.folder).outbox) == [after.id]
    world.reopen()
    assert [row.id for row in world.records.pending(0, 9)] == [after.id] != [action.id]


def test_an_action_that_only_the_journal_has_is_done_once(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power fails when the journal is on the disk and core.db is not yet."""
    begin = JournalCopy.begin

    def cut(self: JournalCopy) -> bool:
        under_way = begin(self)
        self._flusher.end()
        shutil.copytree(world.folder, tmp_path / "left", ignore=shutil.ignore_patterns("*-shm"))
        return under_way

    world.act()
    action = help_call(START, task="t2")
    with monkeypatch.context() as patch:
        patch.setattr(JournalCopy, "begin", cut)
        world.records.act(action).result()
    left = World(tmp_path / "left", world.clock).records
    assert [(row.seq, row.id) for row in left.pending(0, 9)][1:] == [(2, action.id)]
    assert "t2" in {task.id for task in left.tasks()}
    left.act(action).result()
    assert len(left.pending(0, 9)) == 2
    left.close()


def test_what_it_lacks_after_a_crash_is_added(world: World) -> None:
    world.records.close()
    path = world.folder / journal.NAME
    before = path.read_bytes()
    world.records = world.open()
    action = world.act()
    world.records.close()
    path.write_bytes(before)
    world.records = world.open()
    assert action.id in kept_by(world.folder).outbox


def test_what_core_db_lost_comes_back_with_its_change_and_its_number(world: World) -> None:
    world.records.close()
    path = world.folder / "core.db"
    before = path.read_bytes()
    world.records = world.open()
    first, second = world.act(task="t1"), world.act(task="t2")
    world.records.settle(0, [Settled(1, first.id, "applied")]).result()
    waiting = world.records.pending(0, 9)
    world.records.close()
    path.write_bytes(before)
    world.records = world.open()
    assert world.records.pending(0, 9) == waiting
    assert world.records.task("t2") is not None
    world.act(task="t3")
    assert [row.seq for row in world.records.pending(0, 9)] == [2, 3]
    assert "came back" in world.records.mended()[-1].words
    assert second.id == waiting[0].id


def test_a_journal_of_another_device_is_set_aside(world: World, tmp_path: Path) -> None:
    action = world.act()
    world.records.close()
    Records.open(tmp_path / "other", key=KEY[::-1]).close()
    path = world.folder / journal.NAME
    path.write_bytes((tmp_path / "other" / journal.NAME).read_bytes())
    world.records = world.open()
    assert action.id in kept_by(world.folder).outbox
    assert "another device" in world.records.mended()[-1].words


def test_a_journal_that_is_written_anew_keeps_what_has_rotted_in_the_other_copy(world: World) -> None:
    action = world.act()
    folder = world.folder
    payload = kept_by(folder).outbox[action.id]["payload"]
    rot = connect(Safe(folder, KEY), "core", writable=True)
    rot.execute("UPDATE outbox SET payload = CAST(substr(payload, 1, 9) || 'x' || substr(payload, 11) AS BLOB)")
    rot.close()
    world.records._writers["core"].submit(lambda _: (None, Changes()), erases=True).result()
    assert kept_by(folder).outbox[action.id]["payload"] == payload
    world.records.close()
    world.records = Records.open(folder, key=KEY, now=world.clock)
    assert [row.payload for row in world.records.pending(0, 10)] == [payload]
