"""Power cuts over hand-written flows: what the disk may then hold, laid out from a recording, and opened for real."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos import afterwards
from tests.chaos.powercut import Cut, Disk, cuts
from tests.chaos.shim import Call, read_log
from tests.chaos.zygote import Zygote

CUTS, CUTS_LONG = 60, 1000
SEEDS = (1, 2, 3, 4)


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with Zygote(shim=True, errors=tmp_path_factory.mktemp("zygote") / "errors") as started:
        yield started


def recorded(zygote: Zygote, work: Path, seed: int, **more: object) -> tuple[str, list[Call]]:
    """A run in an empty folder, call by call, and the folder's name in it."""
    work.mkdir()
    log = work.with_suffix(".log")
    order = {"work": str(work), "log": str(log), "seed": seed, "rounds": 70, "days": 2, **more}
    assert zygote.run("tests.chaos.flows:record", order) == 0
    calls = list(read_log(log))
    log.unlink()
    return str(work), calls


def after(cut: Cut, folder: Path) -> tuple[Path, afterwards.Promised]:
    return cut.lay(folder), afterwards.read_ledger(cut.told)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_power_cut_loses_nothing_that_was_acknowledged(
    zygote: Zygote, tmp_path: Path, seed: int, pytestconfig: pytest.Config
) -> None:
    root, calls = recorded(zygote, tmp_path / "work", seed)
    count = (CUTS_LONG if pytestconfig.getoption("--long") else CUTS) // len(SEEDS)
    bad: list[str] = []
    for n, cut in enumerate(cuts(root, calls, count, seed)):
        folder, promised = after(cut, tmp_path / f"cut{n}")
        found = afterwards.findings(folder, promised, power_cut=True)
        bad += [f"cut {n} after {cut.at} of {len(calls)} calls: {one}" for one in found]
        if not found:
            shutil.rmtree(tmp_path / f"cut{n}")
    assert not bad, afterwards.as_words(bad[:40])


@pytest.mark.timeout(900)
@pytest.mark.parametrize("gone", ["core.db", "outbox.journal", "catalog.db"])
def test_a_power_cut_that_takes_a_whole_file_loses_nothing_that_waits(
    zygote: Zygote, tmp_path: Path, gone: str, pytestconfig: pytest.Config
) -> None:
    """Any one file: the other copy has the action, also in the instant after it was acknowledged."""
    root, calls = recorded(zygote, tmp_path / "work", 7)
    count = 100 if pytestconfig.getoption("--long") else 15
    for n, cut in enumerate(cuts(root, calls, count, 7)):
        folder, promised = after(cut, tmp_path / f"cut{n}")
        for path in folder.glob(f"{gone}*"):
            path.unlink()
        if folder.joinpath("core.db").exists() or folder.joinpath("outbox.journal").exists():
            assert not afterwards.lost(folder, promised, unsettled=True), f"cut {n} after {cut.at} calls"
        shutil.rmtree(tmp_path / f"cut{n}")


@pytest.mark.timeout(300)
def test_the_harness_would_notice_a_careless_device(zygote: Zygote, tmp_path: Path) -> None:
    """Without a sync at each commit the same cuts must lose acknowledged actions, or the test above proves nothing."""
    root, calls = recorded(zygote, tmp_path / "work", 1, careless=True)
    losses = 0
    for n, cut in enumerate(cuts(root, calls, 40, 1)):
        folder, promised = after(cut, tmp_path / f"cut{n}")
        losses += bool(afterwards.lost(folder, promised))
        shutil.rmtree(tmp_path / f"cut{n}")
    assert losses > 0


def test_the_recording_is_what_was_written(zygote: Zygote, tmp_path: Path) -> None:
    """Played to its end, with everything persisting, the recording gives the very files the run left."""
    root, calls = recorded(zygote, tmp_path / "work", 5)
    disk = Disk(root)
    for call in calls:
        disk.play(call)
    for path, file in disk._now.items():
        if path != f"{root}/ledger":
            file.sync()
            assert Path(path).read_bytes() == bytes(file.synced), path
    left = {str(path) for path in Path(root).rglob("*") if path.is_file() and not path.name.endswith("-shm")}
    assert left == set(disk._now)
    assert bytes(disk.told) == (tmp_path / "work" / "ledger").read_bytes()
