"""What is on a screen when: dates, days and hours by the clock of the store; and links for phones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from shop.content import MOST_SHOWN, content_from, due, is_due
from shop.later import MOST_LETTERS, Item, is_shop, link
from shop.places import Location, SpecialDay, hours_on, named, next_opening, open_at

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
SHOP = "https://shop.example/k"


def content(**body: Any) -> Any:
    return content_from("C1", {"titles": {"en": "Tent week"}} | body)


@pytest.mark.parametrize(
    ("body", "at", "shown"),
    [
        ({}, MONDAY, True),
        ({"starts": "2026-11-23T10:00:00Z"}, MONDAY, True),
        ({"starts": "2026-11-23T10:00:01Z"}, MONDAY, False),
        ({"ends": "2026-11-23T10:00:00Z"}, MONDAY, False),
        ({"ends": "2026-11-23T10:00:01Z"}, MONDAY, True),
        ({"days": [0]}, MONDAY, True),
        ({"days": [1, 2]}, MONDAY, False),
        ({"days": [1]}, MONDAY + timedelta(hours=13, minutes=30), True),
        ({"hours": ["11:00", "12:00"]}, MONDAY, True),
        ({"hours": ["10:00", "11:00"]}, MONDAY, False),
        ({"hours": ["22:00", "02:00"]}, MONDAY + timedelta(hours=14), True),
        ({"hours": ["22:00", "24:00"]}, MONDAY + timedelta(hours=12, minutes=59), True),
    ],
)
def test_when_it_is_due_by_the_clock_of_the_store(body: dict[str, Any], at: datetime, shown: bool) -> None:
    assert is_due(content(**body), at, BERLIN) is shown


def test_the_order_is_central_s_and_a_round_has_an_end() -> None:
    every = [content_from(f"C{n:02}", {"titles": {"en": "x"}, "order": 50 - n}) for n in range(20)]
    assert [one.id for one in due(every, MONDAY, UTC)] == [f"C{n:02}" for n in range(19, 19 - MOST_SHOWN, -1)]


@pytest.mark.parametrize(
    "body",
    [{"opens": {"kind": "shell"}}, {"starts": "soon"}, {"starts": "2026-11-23T10:00:00"}, {"hours": ["late", "later"]}],
)
def test_what_cannot_be_read_is_no_content(body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        content(**body)


def test_a_link_has_the_articles_and_the_store_and_nothing_else() -> None:
    found = link(SHOP, [Item("A-M", 2, "Anorak"), Item("K 1/x")], "S01")
    assert found is not None
    assert (found.url, found.left_out) == (f"{SHOP}?items=A-M*2,K%201%2Fx&store=S01", 0)
    more = link(f"{SHOP}?from=kiosk", [Item("A")], "")
    assert more is not None
    assert more.url == f"{SHOP}?from=kiosk&items=A"


def test_a_long_basket_says_what_is_left_out() -> None:
    found = link(SHOP, [Item(f"ARTICLE-{n:08}", 3) for n in range(200)], "S01")
    assert found is not None
    assert len(found.url) <= MOST_LETTERS
    assert (len(found.kept) + found.left_out, found.url.endswith("&store=S01")) == (200, True)


@pytest.mark.parametrize(
    "url",
    ["", "http://shop.example", "https://", "https://a:b@shop.example", "javascript:x", "https://shop.example/#x"],
)
def test_only_an_https_shop_is_shown_to_phones(url: str) -> None:
    assert not is_shop(url)
    assert link(url, [Item("A")], "S01") is None


def test_a_special_day_has_its_own_hours() -> None:
    eve, feast = date(2026, 12, 24), date(2026, 12, 25)
    special = (SpecialDay(eve, ("09:00", "14:00"), (("en", "Christmas Eve"),)), SpecialDay(feast, None))
    here = Location("S1", "Quay", "store", hours=(("09:00", "19:00"),) * 7, special=special)
    assert (hours_on(here, eve), hours_on(here, feast), hours_on(here, date(2026, 12, 26))) == (
        ("09:00", "14:00"), None, ("09:00", "19:00"),
    )  # fmt: skip
    afternoon = datetime(2026, 12, 24, 15, tzinfo=UTC)
    assert open_at(here, afternoon) is False
    assert next_opening(here, afternoon) == datetime(2026, 12, 26, 9, tzinfo=UTC)


def test_a_name_in_a_language_that_is_not_there_is_the_retailers_own() -> None:
    names = (("en", "Repairs"), ("de", "Reparaturen"))
    assert (named(names, "de"), named(names, "fr"), named((), "de")) == ("Reparaturen", "Repairs", "")
