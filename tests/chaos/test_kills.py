"""kill -9 over hand-written flows: at every named point of the real code, and at random instants."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos import afterwards, points
from tests.chaos.zygote import Zygote

KILLED = -9
AT_RANDOM, AT_RANDOM_LONG = 20, 800
PASSES, PASSES_LONG = (1,), (1, 2, 3, 5, 8, 13, 21)
"""At each named point: killed at its first passing, at its seventh, ..."""


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with Zygote(errors=tmp_path_factory.mktemp("zygote") / "errors") as started:
        yield started


def lived(zygote: Zygote, work: Path, seed: int, kill_after: float | None = None, **more: object) -> int:
    """One life of a child in this folder, and what it left."""
    work.mkdir(exist_ok=True)
    folder, ledger = work / "data", work / "ledger"
    status = zygote.run(
        "tests.chaos.flows:run",
        {"folder": str(folder), "ledger": str(ledger), "seed": seed, "rounds": 50, "days": 2, **more},
        kill_after,
    )
    assert status in (0, KILLED), f"seed {seed}, {more}: the child ended with {status}"
    promised = afterwards.read_ledger(ledger.read_bytes() if ledger.exists() else b"")
    found = afterwards.findings(folder, promised)
    assert not found, afterwards.as_words([f"seed {seed}, {more}, {kill_after}", *found])
    return status


@pytest.mark.parametrize("point", points.STORAGE)
def test_killed_at_a_named_point(zygote: Zygote, tmp_path: Path, point: str, pytestconfig: pytest.Config) -> None:
    passes = PASSES_LONG if pytestconfig.getoption("--long") else PASSES
    ends = [lived(zygote, tmp_path / "work", n, point=point, nth=nth) for n, nth in enumerate(passes)]
    assert KILLED in ends, f"no life passed the point: {ends}"


def damaged(path: Path, draw: random.Random) -> None:
    """Some pages of noise, or half of the file."""
    if draw.random() < 0.3:
        os.truncate(path, path.stat().st_size // 2)
        return
    with path.open("r+b") as file:
        for _ in range(draw.randint(1, 20)):
            file.seek(draw.randrange(path.stat().st_size))
            file.write(draw.randbytes(3000))


@pytest.mark.parametrize("point", points.MENDING)
def test_killed_while_a_damaged_file_is_mended(
    zygote: Zygote, tmp_path: Path, point: str, pytestconfig: pytest.Config
) -> None:
    """core.db is damaged, the start that mends it is killed, and so is the next: the second copy has what waits."""
    draw = random.Random(point)
    ends = []
    for n in range(10 if pytestconfig.getoption("--long") else 2):
        work = tmp_path / f"work{n}"
        assert lived(zygote, work, 2 * n + 1) == 0
        damaged(work / "data" / "core.db", draw)
        order = {"folder": str(work / "data"), "ledger": str(work / "ledger"), "rounds": 5}
        ends += [
            zygote.run("tests.chaos.flows:run", order | {"seed": 2 * n + 1, "point": point, "nth": nth})
            for nth in (1, 1, 2)
        ]
        assert set(ends) <= {0, KILLED}
        promised = afterwards.read_ledger((work / "ledger").read_bytes())
        assert not afterwards.lost(work / "data", promised, unsettled=True)
    assert KILLED in ends, f"no life passed the point: {ends}"


@pytest.mark.timeout(900)
def test_killed_at_random(zygote: Zygote, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    draw = random.Random(20261120)
    lives = AT_RANDOM_LONG if pytestconfig.getoption("--long") else AT_RANDOM
    killed = 0
    for n in range(lives):
        work = tmp_path / f"work{n // 10}"  # ten lives in one folder: what one leaves, the next begins with
        killed += lived(zygote, work, 1000 + n, kill_after=draw.uniform(0.02, 0.7)) == KILLED
    assert killed > lives / 2
