"""Specification, reviews, and where else a colour or size is."""

from __future__ import annotations

from kiosk.choices import Choice
from kiosk.product_details import reviews, spec_rows, with_other_places
from shop.catalog import Detail, Rating
from tests.kiosk.facts import NOW, STORE, WORDS, ago, row


def test_lines_of_a_section_stand_together_and_name_it_once() -> None:
    said = (Detail("Size", "Holds", "1 l"), Detail("", "Made in", "Portugal"), Detail("Size", "Weight", "2 kg"))
    rows = spec_rows(said)
    assert [(one.section, one.name) for one in rows] == [("Size", "Holds"), ("", "Weight"), ("", "Made in")]
    assert spec_rows(()) == ()


def test_what_customers_said() -> None:
    said = reviews(Rating(46, 1200, (10, 20, 30, 340, 800)), WORDS)
    assert (said.mean, said.words, said.filled) == ("4.6", "1200 reviews", 0.92)
    assert next((one.words, one.count) for one in said.rows) == ("5 stars", "800")
    assert sum(one.share for one in said.rows) == 1
    assert reviews(Rating(46, 3), WORDS).rows == ()
    assert reviews(None, WORDS).mean == ""


def choice(level: str) -> Choice:
    return Choice("blue", "Blue", "sold out", level, "", False)


def test_sold_out_here_says_where_else_it_is() -> None:
    def words(*rows: object, level: str = "out") -> str:
        (one,) = with_other_places((choice(level),), {"blue": rows}, STORE, NOW)  # type: ignore[dict-item]
        return one.words

    near, sent, none = row(3, at="S02"), row(9, at="W01"), row(0, at="S02")
    assert words(near, sent) == "in other stores"
    assert words(none, sent) == "we can send it"
    assert words(none) == words() == "sold out"
    assert words(row(3, at="S02", as_of=None)) == "sold out", "what nobody knows is no promise"
    assert words(row(3, at="S02", as_of=ago(days=60))) == "sold out"
    assert words(near, level="low") == "sold out", "as it was: it is here"
