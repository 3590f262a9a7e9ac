"""Whatever becomes of one file, no action is lost and nothing wrong is shown; a wrong key touches nothing."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from records import files, journal, outbox, rebuild
from records.copies import of_records
from records.files import Safe
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records import damage
from tests.records.damage import FileName, Folders
from tests.records.world import START, World, device, gtin, help_call, product

FILES: tuple[FileName, ...] = ("core.db", "core.db-wal", "outbox.journal", "catalog.db", "catalog.db-wal")
IMAGES, LONG_IMAGES = 24, 3000


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return damage.made(tmp_path_factory.mktemp("damage"))


def spoilt(place: Path, folders: Folders, name: FileName, seeds: range) -> Counter[str]:
    """How often each kind of damage was done; fails with the seed of the first that shows."""
    done: Counter[str] = Counter()
    for seed in seeds:
        draw = random.Random(f"{name} {seed}")
        source = draw.choice((folders.closed, folders.killed))
        with damage.image(place / str(seed), source) as folder:
            how = damage.damage(folder, name, folders, draw)
            wrong = damage.findings(folder, folders.truth, older=name.endswith("-wal") or how == "earlier")
        assert wrong == [], (name, seed, source.name, how)
        done[how] += 1
    return done


@pytest.mark.parametrize("name", FILES)
def test_no_damaged_file_loses_an_action_or_shows_what_is_not_true(
    tmp_path: Path, folders: Folders, name: FileName
) -> None:
    done = spoilt(tmp_path, folders, name, range(IMAGES))
    assert len(done) >= 5


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", FILES)
def test_thousands_of_damaged_files(tmp_path: Path, folders: Folders, name: FileName) -> None:
    done = spoilt(tmp_path, folders, name, range(1000, 1000 + LONG_IMAGES))
    assert done["bits"] > LONG_IMAGES / 10


def test_the_proof_would_notice(tmp_path: Path, folders: Folders) -> None:
    """Without the second copy a missing log does lose actions, and without hashes a wrong price is shown."""
    with damage.image(tmp_path / "a", folders.killed) as folder:
        (folder / "core.db-wal").unlink()
        (folder / journal.NAME).unlink()
        assert any("is gone" in one for one in damage.findings(folder, folders.truth, older=True))
    with damage.image(tmp_path / "b", folders.closed) as folder:
        file = files.connect(Safe(folder, KEY), "catalog", writable=True)
        file.execute("UPDATE price SET amount = amount + 1, body = json_set(body, '$.amount', amount + 1), bucket = -1")
        file.close()
        assert any("costs" in one for one in damage.findings(folder, folders.truth))


# --- two at once, and keys


def test_two_damaged_copies_give_what_either_has(tmp_path: Path, folders: Folders) -> None:
    with damage.image(tmp_path / "a", folders.closed) as folder:
        path = folder / journal.NAME
        whole = path.read_bytes()
        starts = [at for at in range(len(whole)) if whole[at : at + 4] == journal.MARK]
        content = journal.read(path, KEY)
        assert content is not None
        seen = [{*of_records(content.records[:n]).outbox} for n in (3, 4, 9, 10)]
        lost = [seen[0] ^ seen[1], seen[2] ^ seen[3]]
        for n in (3, 9):
            damage.overwritten(path, starts[n] + 60, b"garbage")
        size = (folder / "core.db").stat().st_size
        for page in range(size // 4096 // 2, size // 4096):
            damage.overwritten(folder / "core.db", page * 4096, bytes(100))
        records = Records.open(folder, key=KEY, ballast_bytes=0)
        waiting = {row.id for lane in (0, 1, 2) for row in records.pending(lane, 999)}
        assert folders.truth.waiting.keys() - waiting <= set().union(*lost)
        assert records.device() == device()
        records.act(help_call(START, task="after")).result()
        records.close()
        kept = {path.name.partition("-")[0] for path in (folder / "quarantine").iterdir()}
        assert kept == {"core", "mended.jsonl", "outbox"}


def test_a_wrong_key_touches_nothing(tmp_path: Path, folders: Folders) -> None:
    for source in (folders.closed, folders.killed):
        with damage.image(tmp_path / source.name, source) as folder:
            before = fingerprints(folder)
            for gone in ((), ("key.name",), ("core.db", "key.name"), (journal.NAME, "key.name")):
                for name in gone:
                    (folder / name).unlink()
                    before.pop(name)
                with pytest.raises(Unusable) as refused:
                    Records.open(folder, key=KEY[::-1], ballast_bytes=0)
                assert refused.value.reason == "wrong_key"
                assert fingerprints(folder) == before
                for name in gone:
                    shutil.copyfile(source / name, folder / name)
                before = fingerprints(folder)


def fingerprints(folder: Path) -> dict[str, str]:
    ours = ("core.db", "core.db-wal", journal.NAME, "catalog.db", "key.name", "quarantine")
    return {
        path.name: sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in folder.iterdir()
        if path.name in ours
    }


def test_copies_that_differ_are_both_kept(world: World) -> None:
    action = world.act()
    world.records.close()
    file = files.connect(Safe(world.folder, KEY), "core", writable=True)
    file.create_function("sealed", 1, outbox.seal)
    file.execute("UPDATE outbox SET payload = CAST(replace(payload, 'help.call', 'help.cell') AS BLOB)")
    file.execute("UPDATE outbox SET hash = sealed(payload)")
    file.close()
    world.records = world.open()
    (row,) = world.records.pending(0, 9)
    assert b"help.cell" in row.payload
    assert "differ" in world.records.mended()[-1].words
    (kept,) = (world.folder / "quarantine").glob("outbox-*.journal")
    content = journal.read(kept, KEY)
    assert content is not None
    assert b"help.call" in of_records(content.records).outbox[action.id]["payload"]


# --- killed while mending, damaged while running


def test_killed_at_any_step_of_mending_the_next_start_goes_on(
    tmp_path: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = ("_filled", "_finish_swap", "_in_step", "prepare_catalog", "_tell")
    for step in steps:
        with damage.image(tmp_path / step, folders.killed) as folder:
            damage.overwritten(folder / "core.db", 0, bytes(4096))
            real = getattr(rebuild, step)
            passed = []

            def killed(
                *args: object, real: Any = real, passed: list[int] = passed, step: str = step, **how: object
            ) -> object:
                passed.append(1)
                if step == "_finish_swap" and len(passed) < 2:  # the first looks whether one was left
                    return real(*args, **how)
                raise KeyboardInterrupt

            with monkeypatch.context() as patch:
                patch.setattr(rebuild, step, killed)
                with pytest.raises(KeyboardInterrupt):
                    Records.open(folder, key=KEY, ballast_bytes=0)
            assert damage.findings(folder, folders.truth) == [], step


def test_a_file_that_is_damaged_while_the_program_runs_is_made_again_in_its_place(world: World) -> None:
    for n in range(40):
        world.act(task=f"t{n}", place="x" * 500)
    world.put("stock:S01", *(("stock", f"P{n}", 1, {"on_hand": n}) for n in range(300)))
    world.reopen()
    heard: list[bool] = []
    world.records.listen(lambda changes: heard.append(changes.all))
    spoil(world.folder / "core.db")
    world.act(task="after", place="x" * 20_000)
    waiting = world.records.pending(0, 999)
    assert [row.seq for row in waiting] == list(range(1, 42))
    assert True in heard
    assert world.records.cursor("stock:S01").seq == 0
    world.put("stock:S01", *(("stock", f"P{n}", 1, {"on_hand": n}) for n in range(300)))
    assert "made again" in world.records.mended()[-1].words
    assert world.reopen().pending(0, 999) == waiting


def test_a_catalogue_that_is_damaged_while_the_program_runs_is_read_again(world: World) -> None:
    for n in range(5):
        rows = [("product", f"P{m}", 1, product(f"P{m}", "Mug " * 30)) for m in range(n * 40, n * 40 + 40)]
        world.put("catalog:main", *rows)
    world.act()
    world.reopen()
    spoil(world.folder / "catalog.db")
    with pytest.raises(Unusable, match="damaged"):
        world.records.find(gtin("P7"))
    world.records.recheck().result(30)
    assert world.records.find(gtin("P7")) is None
    assert world.records.cursor("catalog:main").seq == 0
    world.product("P7", "Mug")
    found = world.records.find(gtin("P7"))
    assert found is not None
    assert found.product.title == "Mug"
    assert len(world.records.pending(0, 9)) == 1


def spoil(path: Path) -> None:
    size = path.stat().st_size
    for page in range(1, size // 4096):
        damage.overwritten(path, page * 4096 + 8, b"spoilt" * 20)


# --- wrong rows


def test_a_row_that_rotted_is_not_shown_and_comes_back(world: World) -> None:
    row = ("price", "P1", 1, {"amount": 500, "currency": "EUR"})
    world.product("P1", "Mug")
    world.put("price:main", row)
    world.records.close()
    file = files.connect(Safe(world.folder, KEY), "catalog", writable=True)
    file.execute("UPDATE price SET amount = 5")
    file.close()
    world.records = world.open()
    assert world.records.recheck().result(30) == 1
    found = world.records.find(gtin("P1"))
    assert found is not None
    assert found.prices == {}
    assert world.records.digests("price:main") == {}
    assert world.records.recheck().result(30) == 0


def test_everything_is_looked_at_in_time_without_being_asked(world: World) -> None:
    world.put("stock:S01", *(("stock", f"P{n:03}", 1, {"on_hand": n}) for n in range(500)))
    world.records.close()
    file = files.connect(Safe(world.folder, KEY), "core", writable=True)
    file.execute("UPDATE stock SET on_hand = 5 WHERE variant = 'P450'")
    file.close()
    world.records = world.open()
    for _ in range(12):
        world.clock.forward(seconds=25)
        world.records.confirm(["stock:S01"], world.clock())
    world.records.recheck().result(30)
    assert world.records.mended()[-1].words.startswith("1 rows")
