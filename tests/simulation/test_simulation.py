"""The simulation itself: days on which nothing is lost, one number one day, a broken promise a short story."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from records import outbox
from tests.simulation.draws import BRIEF, FULL_EVERY, MOST_TROUBLES, PARTNERS, STEPS, TROUBLES, History, drawn, usual
from tests.simulation.main import main
from tests.simulation.run import run
from tests.simulation.shrink import shrunk
from tests.simulation.stage import staged
from tests.simulation.world import Theatre

ROOT = Path(__file__).resolve().parents[2]
DAYS, LONG_DAYS, MANY = 64, 6, 20_000

TRACES = """
from tests.simulation.draws import drawn
from tests.simulation.run import run
from tests.simulation.stage import staged
from tests.simulation.world import Theatre
with staged() as folder:
    theatre = Theatre(folder)
    for seed in (3, 11, 40, 85):
        print(seed, run(theatre, drawn(seed)).trace)
"""


@pytest.fixture(scope="module")
def theatre() -> Iterator[Theatre]:
    with staged() as folder:
        yield Theatre(folder)


def broken(theatre: Theatre, seeds: range, day: Callable[[int], History]) -> tuple[list[str], Counter[str]]:
    """What went wrong on these days, and how often each trouble came."""
    faults: Counter[str] = Counter()
    told = []
    for seed in seeds:
        outcome = run(theatre, day(seed))
        faults += outcome.faults
        if not outcome.ok:
            told.append(f"seed {seed}: {outcome.rule}: {outcome.words}")
    return told, faults


def test_no_promise_is_broken(theatre: Theatre) -> None:
    told, faults = broken(theatre, range(DAYS), usual)
    assert told == []
    assert len(faults) > 30, sorted(faults)  # a simulation without trouble proves nothing


def test_nor_on_full_days(theatre: Theatre) -> None:
    assert broken(theatre, range(5000, 5000 + LONG_DAYS), drawn)[0] == []


@pytest.mark.parametrize("seed", [1036, 1155, 10772, 11007])
def test_nor_on_days_that_once_broke_one(theatre: Theatre, seed: int) -> None:
    """Answered actions that nobody offered again when the device joined anew, a device that took a restored central's
    rows before it could note that its actions wait, and a worker that hung until there was something to do."""
    assert broken(theatre, range(seed, seed + 1), usual)[0] == []


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_nor_on_very_many_days(theatre: Theatre) -> None:
    told, faults = broken(theatre, range(MANY), usual)
    assert told == []
    assert min(faults.values()) >= 20, faults.most_common()


def test_one_number_is_one_day_in_every_process(theatre: Theatre) -> None:
    """Also where dictionaries and sets fall into another order."""
    here = "\n".join(f"{seed} {run(theatre, drawn(seed)).trace}" for seed in (3, 11, 40, 85))
    assert _traces("4711" if os.environ.get("PYTHONHASHSEED") != "4711" else "1") == here


def _traces(hash_seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        [sys.executable, "-c", TRACES], capture_output=True, text=True, cwd=ROOT, env=environment, check=True
    )
    return done.stdout.strip()


def test_a_day_does_not_depend_on_the_days_before_it(theatre: Theatre) -> None:
    first = run(theatre, drawn(7)).trace
    run(theatre, drawn(8))
    assert run(theatre, drawn(7)).trace == first


def test_decisions_are_drawn_before_anything_happens() -> None:
    assert drawn(5) == drawn(5)
    assert drawn(5) != drawn(6)
    assert [event.number for event in drawn(5, 30).events] == list(range(30))


def test_a_usual_day_is_brief_and_now_and_then_a_full_one() -> None:
    days = [usual(seed) for seed in range(2 * FULL_EVERY)]
    assert [len(day.events) == STEPS and not day.few for day in days] == [
        seed % FULL_EVERY == 0 for seed in range(2 * FULL_EVERY)
    ]
    for day in days:
        kinds = [event.kind for event in day.events]
        if day.few:
            assert BRIEF <= len(kinds) <= max(BRIEF, 2 * MOST_TROUBLES)
            assert TROUBLES.keys() & set(kinds)
            assert all(kinds.index(first) < kinds.index(last) for last, first in PARTNERS.items() if last in kinds)


def test_shrinking_leaves_what_is_needed_and_nothing_else() -> None:
    asked: list[list[int]] = []

    def fails(rest: object) -> bool:
        asked.append(list(rest))  # type: ignore[call-overload]
        return {3, 17, 31} <= set(asked[-1])

    assert shrunk(range(40), fails) == [3, 17, 31]
    assert len(asked) < 200
    assert shrunk([1], lambda _: True) == [1]


def test_a_broken_promise_is_told_as_a_short_story(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The outbox of this device takes every action and keeps none."""
    monkeypatch.setattr(outbox, "add", lambda *_: outbox.Changes())
    assert main(["--seeds", "1:3"]) == 1
    told = capsys.readouterr().out
    assert "decisions are enough" in told
    assert "I1: " in told
    assert "replay: storeside simulate --seeds" in told
    assert "violations: 2" in told


def test_a_good_run_says_how_fast_it_was_and_what_happened(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seeds", "4:7", "--steps", "5"]) == 0
    told = capsys.readouterr().out
    assert "3 seeds in" in told
    assert "what happened, and how often:" in told
    assert told.rstrip().endswith("violations: 0")


@pytest.mark.parametrize("words", [["--seeds", "7:x"], ["--seeds", "9:9"], ["--steps", "many"]])
def test_a_wrong_command_line_says_why(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "usage" in capsys.readouterr().err
