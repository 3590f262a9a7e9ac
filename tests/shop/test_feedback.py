"""The Net Promoter Score, and what may be kept of a word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.feedback import PRAISE, REGRET, FeedbackDay, added_up, nps, offered, one_word


def scores(**given: int) -> list[int]:
    return [given.get(f"s{score}", 0) for score in range(11)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (scores(), None),
        (scores(s10=7, s9=3), 100),
        (scores(s0=1, s6=1), -100),
        (scores(s7=4, s8=4), 0),
        (scores(s10=50, s8=30, s3=20), 30),
        (scores(s10=1, s7=1, s8=1), 33),
        (scores(s10=2, s7=1), 67),
        (scores(s6=1, s7=7), -13),
        (scores(s9=1, s7=7), 13),
    ],
)
def test_the_score_by_its_formula(given: list[int], expected: int | None) -> None:
    assert nps(given) == expected


@given(st.lists(st.integers(0, 50), min_size=11, max_size=11))
def test_praise_and_regret_mirror_each_other(given: list[int]) -> None:
    mirrored = [0] * 11
    mirrored[10], mirrored[0], mirrored[8] = sum(given[:7]), sum(given[9:]), sum(given[7:9])
    score = nps(given)
    assert nps(mirrored) == (None if score is None else -score)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Friendly ", "friendly"),
        ("Öffnungszeiten", "öffnungszeiten"),
        ("بسرعة", "بسرعة"),
        ("self-service", "self-service"),
        ("two words", ""),
        ("anna@example.com", ""),
        ("0171234567", ""),
        ("kiosk7", ""),
        ("x" * 21, ""),
        ("<b>", ""),
        ("", ""),
    ],
)
def test_one_word_and_nothing_that_says_who(typed: str, kept: str) -> None:
    assert one_word(typed) == kept


def test_what_is_offered_fits_the_score() -> None:
    assert offered(9) == offered(10) == PRAISE
    assert offered(8) == offered(0) == REGRET


def test_days_add_up_and_the_most_frequent_word_is_first() -> None:
    days = [
        FeedbackDay(date(2026, 11, 20), tuple(scores(s10=2)), {"quick": 1}, {"nice": 1}),
        FeedbackDay(date(2026, 11, 21), tuple(scores(s0=1)), {"waiting": 3, "quick": 1}),
        FeedbackDay(date(2026, 11, 22), tuple(scores(s5=9))),
    ]
    both = added_up(days, date(2026, 11, 20), date(2026, 11, 21))
    assert (both.answers, both.nps, list(both.words)) == (3, 33, ["waiting", "quick"])
    assert both.said == {"nice": 1}
