"""A disk that is full or broken at the N-th call: every action either succeeds or is refused in words, nothing that was
acknowledged is lost, and once the disk is well again everything goes on."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chaos import afterwards
from tests.chaos.zygote import Zygote

ROUNDS = 30
STEPS = 4
"""How many places of the run are tried without --long; with it, every call."""

REASONS = {errno.ENOSPC: {"disk_full", "not_writable"}, errno.EIO: {"not_writable", "disk_full", "damaged"}}
UNTIL_THE_END = 1 << 40


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with Zygote(shim=True, errors=tmp_path_factory.mktemp("zygote") / "errors") as started:
        yield started


def lived(zygote: Zygote, work: Path, seed: int, nth: int, count: int, error: int) -> dict[str, Any]:
    """One life in this folder with `count` refused calls from the `nth` on, and how it went."""
    work.mkdir(exist_ok=True)
    said = work / "said"
    order = {"work": str(work), "seed": seed, "rounds": ROUNDS, "nth": nth, "count": count, "error": error}
    assert zygote.run("tests.chaos.flows:refuse", order | {"said": str(said)}) == 0, f"{order}"
    told: dict[str, Any] = json.loads(said.read_text())
    return told


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("count", [1, 5, UNTIL_THE_END], ids=["once", "a while", "for good"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=errno.errorcode.get)
def test_refused_at_every_call(
    zygote: Zygote, tmp_path: Path, error: int, count: int, pytestconfig: pytest.Config
) -> None:
    calls = lived(zygote, tmp_path / "whole", 1, UNTIL_THE_END, 1, error)["calls"]
    step = 1 if pytestconfig.getoption("--long") else max(1, calls // STEPS)
    fired = 0
    for nth in range(1, calls + 1, step):
        work = tmp_path / f"at{nth}"
        told = lived(zygote, work, 1, nth, count, error)
        fired += told["refused"]
        assert {told["ended"], *told["words"]} - {""} <= REASONS[error], f"at call {nth}: {told}"
        well = lived(zygote, work, 2, UNTIL_THE_END, 1, error)
        assert (well["ended"], well["words"]) == ("", []), f"after call {nth}: {told}, then {well}"
        promised = afterwards.read_ledger((work / "ledger").read_bytes())
        found = afterwards.findings(work / "data", promised)
        assert not found, afterwards.as_words([f"at call {nth}: {told}", *found])
    assert fired
