"""The simulation would notice: each rule of the product is broken once, and a promise breaks with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulation.mutants import MUTANTS, Edit, Mutant, rewritten
from tests.simulation.mutation import BOUND, Court, judge
from tests.simulation.stage import staged
from tests.simulation.world import Theatre

A_FEW = 8
"""Days that are tried when the simulation has changed and a hint no longer tells."""


@pytest.fixture(scope="module")
def court() -> Iterator[Court]:
    with staged() as folder:
        yield Court(Theatre(folder))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_broken_rule_is_noticed(court: Court, mutant: Mutant) -> None:
    verdict = court.hear(mutant, A_FEW)
    assert verdict.caught, verdict.told()


def test_nothing_is_noticed_where_nothing_is_broken(court: Court) -> None:
    days = list(dict.fromkeys(map(court.hinted, MUTANTS)))[:A_FEW]
    assert [(day.seed, court.sound(day).words) for day in days if not court.sound(day).ok] == []


def test_a_mutant_leaves_no_trace() -> None:
    edits = [edit for mutant in MUTANTS for edit in mutant.edits]
    before = [edit.function.__code__ for edit in edits]
    for mutant in MUTANTS:
        with mutant.active():
            assert all(edit.function.__code__.co_filename == "<mutant>" for edit in mutant.edits)
    assert [edit.function.__code__ for edit in edits] == before


def test_a_rule_that_is_gone_is_an_error() -> None:
    with pytest.raises(LookupError, match="0 times"):
        rewritten(judge, [Edit(judge, "a rule that nobody keeps", "")])


def test_names_are_unique_and_there_are_enough() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 32


def test_an_unknown_name_tells_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert judge("nobody") == 2
    told = capsys.readouterr().out
    assert [mutant.name for mutant in MUTANTS if mutant.name not in told] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_all_are_caught_within_the_bound(court: Court) -> None:
    verdicts = [court.hear(mutant, BOUND) for mutant in MUTANTS]
    assert [verdict.told() for verdict in verdicts if not verdict.caught] == []
