"""Money, numbers, ages: exact to the cent, in the store's time, in each language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shell.language import Language
from shell.words import Words
from shop.money import Money

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def plain(text: str) -> str:
    """Without the invisible marks and narrow spaces that formats put in."""
    return "".join(" " if c in "\u00a0\u202f" else c for c in text if c not in "\u200e\u200f")


@pytest.mark.parametrize(
    ("language", "money", "said"),
    [
        ("en", Money(12995, "EUR"), "€129.95"),
        ("de", Money(129995, "EUR"), "1.299,95 €"),
        ("ar", Money(129995, "EUR"), "1,299.95 €"),
        ("en", Money(1250, "JPY"), "JP¥1,250"),
        ("en", Money(1234567, "KWD"), "KWD1,234.567"),
        ("de", Money(-5, "EUR"), "-0,05 €"),
    ],
)
def test_money(language: str, money: Money, said: str) -> None:
    assert plain(Words(language).money(money)).replace(" ", "") == said.replace(" ", "")


@given(st.integers(-(10**17), 10**17))
def test_no_cent_is_ever_lost(minor: int) -> None:
    said = Words("en").money(Money(minor, "EUR"))
    digits = int("".join(c for c in said if c.isdigit()))
    assert digits == abs(minor)


@pytest.mark.parametrize(
    ("metres", "said"), [(20, "50 m"), (840, "850 m"), (1234, "1.2 km"), (9960, "10 km"), (23400, "23 km")]
)
def test_distance(metres: float, said: str) -> None:
    assert plain(Words("en").distance(metres)) == said


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(0), "as of 14:02"),
        (timedelta(hours=14, minutes=3), "as of yesterday 23:59"),
        (timedelta(days=2), "as of Friday 14:02"),
        (timedelta(days=9), "as of 13 Nov 2026"),
    ],
)
def test_age_in_the_stores_own_time(ago: timedelta, said: str) -> None:
    assert Words("en", BERLIN).age(NOW - ago, NOW) == said


def test_an_unknown_age_is_a_word_and_a_clock_a_little_ahead_is_now() -> None:
    words = Words("en", UTC)
    assert words.age(None, NOW) == "age unknown"
    assert words.age(NOW + timedelta(seconds=50), NOW) == "as of 13:02"


def test_german_and_arabic_ages_and_plurals() -> None:
    language = Language()
    for code, one, two, today in (
        ("de", "vor 1 Minute", "vor 2 Minuten", "Stand 13:02"),
        ("ar", "قبل دقيقة", "قبل دقيقتين", "كما في 1:02 م"),
    ):
        language.choose(code)
        words = Words(code, UTC, language.translate)
        assert words.ago(NOW - timedelta(minutes=1), NOW) == one
        assert words.ago(NOW - timedelta(minutes=2), NOW) == two
        assert plain(words.age(NOW, NOW)) == today
    language.close()


def test_just_now_and_long_ago() -> None:
    words = Words("en", UTC)
    assert words.ago(NOW, NOW) == "just now"
    assert words.ago(NOW - timedelta(hours=3), NOW) == "10:02"
