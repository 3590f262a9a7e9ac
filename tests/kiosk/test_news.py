"""Which news a page has to read again for."""

from __future__ import annotations

from kiosk.news import concern, ids_of
from tests.kiosk.facts import MUG


def test_what_is_shown_concerns_a_page_and_what_is_not_does_not() -> None:
    shown = ids_of((MUG,))
    assert shown == {"mug", "mug-red-m", "mug-red-l", "mug-blue-m"}
    assert concern(frozenset({("stock", "mug-blue-m")}), shown)
    assert concern(frozenset({("product", "mug"), ("price", "pan")}), shown)
    assert not concern(frozenset({("price", "pan"), ("stock", "pan")}), shown)
    assert not concern(frozenset(), shown)


def test_a_promotion_may_be_about_anything_that_is_shown() -> None:
    assert concern(frozenset({("promotion", "spring")}), frozenset({"mug"}))
    assert not concern(frozenset({("promotion", "spring")}), frozenset())
