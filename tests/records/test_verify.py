"""`storeside verify` and `storeside salvage`: what they find, and that they change nothing."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from records import files, journal, outbox
from records.files import FileName, Safe
from records.main import main_salvage
from records.outbox import Settled
from records.verify import Finding, local
from sync.main import main_verify
from tests.keys import KEY
from tests.records.damage import overwritten
from tests.records.world import World, product


@pytest.fixture
def filled(world: World) -> World:
    """A device with some of everything, at rest."""
    world.product("A", "Mug")
    world.put("price:main", ("price", "A", 1, {"amount": 500, "currency": "EUR"}))
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 3}))
    world.put("orders:S01", ("order", "o1", 1, {"state": "open"}))
    actions = [world.act(task=f"t{n}", lane=n % 2) for n in range(6)]
    world.records.settle(
        0, [Settled(1, actions[0].id, "applied"), Settled(2, actions[2].id, "rejected", "taken")]
    ).result()
    world.records.close()
    return world


@pytest.fixture(autouse=True)
def _reopened(world: World) -> object:
    """The fixture `world` closes what it opened; here the folder is at rest most of the time."""
    yield
    world.records = world.open()


@pytest.fixture
def key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "a.key"
    path.write_bytes(KEY)
    path.chmod(0o600)
    monkeypatch.setenv("STORESIDE_KEYS", f"file:{path}")
    return path


def wrong(world: World) -> list[Finding]:
    return [one for one in local(world.folder, KEY, world.clock()) if one.state == "bad"]


def changed(world: World, name: FileName, sql: str) -> None:
    file = files.connect(Safe(world.folder, KEY), name, writable=True)
    file.create_function("seal", 1, outbox.seal)
    file.execute(sql)
    file.close()


def test_a_whole_folder_has_no_finding_and_stays_as_it_is(filled: World) -> None:
    before = hashes(filled.folder)
    assert wrong(filled) == []
    assert hashes(filled.folder) == before


def test_a_running_device_can_be_verified(filled: World) -> None:
    filled.records = filled.open()
    filled.act(task="later")
    assert wrong(filled) == []
    filled.records.close()


def hashes(folder: Path) -> dict[str, str]:
    ours = ("core.db", "catalog.db", journal.NAME, "key.name")
    return {name: sha256((folder / name).read_bytes()).hexdigest() for name in ours}


FAULTS: dict[str, tuple[str, FileName, str]] = {
    "a price": ("Rows of catalog.db", "catalog", "UPDATE price SET amount = 5"),
    "a body": ("Rows of core.db", "core", "UPDATE entity SET body = '{}'"),
    "a variant": ("Rows of catalog.db", "catalog", "UPDATE variant SET gtin = '1'"),
    "a digest": ("Digests of core.db", "core", "UPDATE digest SET lo = lo + 1 WHERE scope = 'stock:S01'"),
    "a row less": ("Digests of catalog.db", "catalog", "DELETE FROM price"),
    "a seal": ("Actions", "core", "UPDATE outbox SET hash = x'00' WHERE lane = 1 AND seq = 2"),
    "the chain": ("Lanes", "core", "UPDATE outbox SET prev_hash = 'ff' WHERE lane = 1 AND seq = 2"),
    "a gap": ("Lanes", "core", "DELETE FROM outbox WHERE lane = 1 AND seq = 2"),
    "the counter": ("Lanes", "core", "UPDATE lane SET last_seq = 1 WHERE lane = 1"),
    "an action more": ("Second copy", "core", "UPDATE outbox SET id = 'x' || id WHERE lane = 1 AND seq = 3"),
    "another device": ("Second copy", "core", "UPDATE install SET install = 'dev-9'"),
    "a cursor": ("Scopes of core.db", "core", "UPDATE cursor SET seq = head + 5, complete = 1"),
    "the future": ("Scopes of core.db", "core", "UPDATE cursor SET as_of = '2099-01-01T00:00:00+00:00'"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(filled: World, fault: str) -> None:
    what, name, sql = FAULTS[fault]
    changed(filled, name, sql)
    assert what in [one.what for one in wrong(filled)]


SPOILT: dict[str, tuple[str, Callable[[Path], object]]] = {
    "no catalogue": ("catalog.db", lambda folder: (folder / "catalog.db").unlink()),
    "no journal": (journal.NAME, lambda folder: (folder / journal.NAME).unlink()),
    "a bad page": ("core.db", lambda folder: overwritten(folder / "core.db", 9 * 4096, b"spoilt" * 9)),
    "no header": ("catalog.db", lambda folder: overwritten(folder / "catalog.db", 0, bytes(100))),
    "a bad journal": ("Second copy", lambda folder: overwritten(folder / journal.NAME, 150, b"spoilt")),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_each_spoilt_file_is_found(filled: World, fault: str) -> None:
    what, spoil = SPOILT[fault]
    spoil(filled.folder)
    assert what in [one.what for one in wrong(filled)]


def test_the_command_says_it_in_a_table(filled: World, key_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main_verify(["--data", str(filled.folder)]) in (0, 1)
    capsys.readouterr()
    changed(filled, "catalog", "UPDATE price SET amount = 5")
    assert main_verify(["--data", str(filled.folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("bad") and "1 of 2 are not what central sent" in line for line in lines)
    assert main_verify(["--data", str(filled.folder), "--json"]) == 1
    assert {"what": "Key", "state": "ok", "words": "It opens the data."} in json.loads(capsys.readouterr().out)


# --- salvage


def salvaged(world: World, out: Path) -> dict[str, dict[str, object]]:
    assert main_salvage(["--data", str(world.folder), "--out", str(out)]) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    return {line["id"]: line for line in map(json.loads, out.read_text().splitlines())}


def test_everything_is_salvaged_with_its_state_and_its_sources(
    filled: World, key_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in filled.folder.iterdir() if path.is_file()}
    found = salvaged(filled, tmp_path / "out")
    assert sorted(str(line["state"]) for line in found.values()) == ["applied", "rejected", *["waiting"] * 4]
    for line in found.values():
        both = ["core.db", journal.NAME] if line["state"] == "waiting" else ["core.db"]
        assert (line["sources"], line["seal"]) == (both, "fits")
        assert json.loads(str(line["payload"]))["id"] == line["id"]
    assert "6 actions, of which 4 wait" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in filled.folder.iterdir() if path.is_file()} == before


def test_salvage_needs_one_copy_only(filled: World, key_file: Path, tmp_path: Path) -> None:
    whole = salvaged(filled, tmp_path / "whole")
    core = (filled.folder / "core.db").read_bytes()
    overwritten(filled.folder / "core.db", 0, bytes(len(core)))
    waiting = {one for one, line in whole.items() if line["state"] == "waiting"}
    assert salvaged(filled, tmp_path / "a").keys() == waiting
    (filled.folder / "core.db").write_bytes(core)
    kept = (filled.folder / journal.NAME).read_bytes()
    (filled.folder / journal.NAME).unlink()
    assert salvaged(filled, tmp_path / "b").keys() == whole.keys()
    (filled.folder / journal.NAME).write_bytes(kept)


def test_what_was_set_aside_is_salvaged_as_well(filled: World, key_file: Path, tmp_path: Path) -> None:
    whole = salvaged(filled, tmp_path / "whole")
    overwritten(filled.folder / "core.db", 30 * 4096, b"spoilt" * 9)
    (filled.folder / "core.db-wal").write_bytes(b"")
    filled.records = filled.open()
    filled.records.recheck().result(30)
    filled.records.close()
    assert salvaged(filled, tmp_path / "again").keys() == whole.keys()


def test_salvage_says_what_it_cannot_do(
    filled: World, key_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.write_text("mine")
    assert main_salvage(["--data", str(filled.folder), "--out", str(out)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert main_salvage(["--data", str(tmp_path / "none"), "--out", str(tmp_path / "new")]) == 1
    assert "no data" in capsys.readouterr().err


def test_products_are_no_actions(world: World, key_file: Path, tmp_path: Path) -> None:
    world.put("catalog:main", ("product", "A", 1, product("A", "Mug")))
    world.records.close()
    assert salvaged(world, tmp_path / "out") == {}
