"""A bounded run of the simulation: no promise broken, one number replays a day to the letter, stories are short."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.draws import STEPS, drawn
from tests.simulation.main import main
from tests.simulation.run import run
from tests.simulation.shrink import shrunk
from tests.simulation.stage import staged
from tests.simulation.world import Theatre

ROOT = Path(__file__).resolve().parents[2]
TRACE = """
from tests.simulation.test_simulation import traces
print(*traces(range(3)))
"""


def traces(seeds: range) -> list[str]:
    with staged() as folder:
        theatre = Theatre(folder)
        return [run(theatre, drawn(seed, STEPS)).trace for seed in seeds]


@pytest.mark.timeout(600)
def test_no_promise_is_broken_on_many_days(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seeds", "0:50"]) == 0, capsys.readouterr().out
    assert "violations: 0" in capsys.readouterr().out


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_no_promise_is_broken_on_twenty_thousand_days(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seeds", "0:20000"]) == 0, capsys.readouterr().out


def test_a_number_replays_a_day_to_the_letter_in_any_process() -> None:
    told = []
    for order in ("0", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", TRACE],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": order},
            capture_output=True,
            text=True,
            check=True,
        )
        told.append(done.stdout.split())
    assert told[0] == told[1]
    assert len(set(told[0])) == 3


def test_a_story_keeps_only_the_decisions_that_matter() -> None:
    def fails(decisions: object) -> bool:
        assert isinstance(decisions, list)
        return {7, 23} <= set(decisions)

    assert shrunk(list(range(40)), fails) == [7, 23]
