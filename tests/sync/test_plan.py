from __future__ import annotations

from collections import Counter

import pytest

from sync.plan import RUN, Compare, Due, Picture, Pull, Rest, Send, Turns, known, next_step

FIRST = ["stock:S01", "orders:S01", "staff:S01", "config:S01"]
REST = ["price:main", "promo:main", "cust:S01", "avail:north", "catalog:main"]


def taken(due: Due, steps: int) -> list[object]:
    turns, steps_taken = Turns(), []
    for _ in range(steps):
        step, turns = next_step(due, turns)
        steps_taken.append(step)
    return steps_taken


def test_lane_0_goes_ahead_of_everything() -> None:
    due = Due(lanes=[0, 1, 2], scopes=[*FIRST, *REST], wanted=True)
    assert set(taken(due, 20)) == {Send(0)}


@pytest.mark.parametrize("here", range(1, 5))
def test_the_first_group_has_its_order(here: int) -> None:
    expected = ["config:S01", "staff:S01", "orders:S01", "stock:S01"][4 - here]
    assert taken(Due(scopes=[*FIRST[:here], *REST]), 1) == [Pull(expected)]


def test_a_feed_that_never_stands_still_does_not_stop_prices() -> None:
    steps = taken(Due(scopes=["stock:S01", "price:main"]), 3 * (RUN + 1))
    assert steps.count(Pull("price:main")) == 3


def test_nobody_starves_and_prices_get_more_than_the_catalogue() -> None:
    counts = Counter(taken(Due(lanes=[1, 2], scopes=REST, wanted=True), 430))
    assert set(counts) == {Send(1), Send(2), Picture(wanted=True), *map(Pull, REST)}
    assert counts[Pull("price:main")] == pytest.approx(80, abs=2)
    assert counts[Pull("catalog:main")] == pytest.approx(30, abs=2)


def test_who_was_away_goes_next_but_does_not_get_what_it_missed() -> None:
    turns = Turns()
    for _ in range(500):
        _, turns = next_step(Due(scopes=["catalog:main"]), turns)
    steps = []
    for _ in range(22):
        step, turns = next_step(Due(scopes=["catalog:main", "price:main"]), turns)
        steps.append(step)
    assert steps[0] == Pull("price:main")
    assert steps.count(Pull("catalog:main")) == pytest.approx(6, abs=1)


def test_pictures_ahead_of_time_only_when_nothing_else_is_to_be_done() -> None:
    assert taken(Due(scopes=["catalog:main"], ahead=True), 1) == [Pull("catalog:main")]
    assert taken(Due(ahead=True), 1) == [Picture(wanted=False)]


def test_nothing_to_do_rests_until_something_may_be_due() -> None:
    assert taken(Due(rest_until=42.0), 1) == [Rest(42.0)]


def test_a_later_versions_scope_waits_for_an_update() -> None:
    assert known("avail:north")
    assert not known("weather:S01")


def test_comparing_takes_its_turn_and_never_goes_before_a_person() -> None:
    assert set(taken(Due(lanes=[0], compare=True), 5)) == {Send(0)}
    counts = Counter(taken(Due(scopes=REST, compare=True), 200))
    assert counts[Pull("price:main")] > 2 * counts[Compare()] > 0
    assert taken(Due(ahead=True, compare=True), 1) == [Compare()]
