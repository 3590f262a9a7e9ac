"""The board of shoppers: from a tablet's own files to its numbers, with their age, and what is not known said so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from associate.main import Program
from associate.signals_board import Kiosks, helped, read, state
from shell.words import Words
from shop.lookups import Task
from shop.pickup_figures import day_of
from tests.associate.conftest import Opener
from tests.associate.facts import call
from tests.associate.shop import BADGE_INGRID, NOW, PIN_INGRID, Shop
from tests.associate.test_pages import see, sign_in, tap

HOUR = NOW.replace(minute=0, second=0, microsecond=0)


def hour(ago: int = 0, name: str = "Kiosk 1", **counts: int) -> tuple[str, str, int, dict[str, Any]]:
    at = HOUR - timedelta(hours=ago)
    body = {"device": name, "name": name, "hour": at.isoformat(), "n": 1, "counts": counts}
    told = min(NOW, at + timedelta(minutes=55))
    return ("visits", f"{name.replace(' ', '-')}.{at:%Y%m%d%H}", 1, body | {"told": told.isoformat()})


def answers(ago: int, scores: dict[int, int], **more: Any) -> tuple[str, str, int, dict[str, Any]]:
    day = (NOW - timedelta(days=ago)).date().isoformat()
    return ("feedback", day, 1, {"day": day, "scores": [scores.get(n, 0) for n in range(11)]} | more)


ROWS = (
    hour(1, visits=8, visits_looked=6, visits_basket=2, visits_ordered=1, orders=1, order_value=4980, searches=4),
    hour(0, visits=2, visits_looked=1, searches=1, searches_empty=1, scans=7, later=2),
    hour(1 + 7 * 24, visits=4),
    answers(0, {10: 2, 3: 1}, words={"quick": 2, "no_such_word": 9}),
    answers(3, {9: 3}, words={"waiting": 1}, said={"musik": 3}),
    answers(9, {0: 50}),
)


def filled(folder: Path) -> Path:
    shop = Shop(folder)
    shop.world.put("orders:S01", *ROWS)
    return shop.close()


def test_the_board_of_a_real_tablet_has_the_numbers_of_all_kiosks(opened: Opener, tmp_path: Path) -> None:
    tablet: Program = opened(filled(tmp_path / "data"))
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    tablet.models.tablet.go("board")
    tap(tablet, "Shoppers")
    see(tablet, "Shoppers at the kiosks")
    board = tablet.models.pages.signals_board
    see(tablet, lambda: board.state.known)
    shown = board.state
    assert (shown.visits, shown.looked_part, shown.basket_part, shown.ordered_part) == (10, 7, 2, 1)
    assert (shown.looked, shown.ordered, shown.empty) == ("70%", "10%", "20%")
    assert (shown.value, shown.average, shown.later, shown.scans) == ("€49.80", "€49.80", 2, 7)
    assert (shown.change, shown.better) == ("+100%", True)
    assert [bar["visits"] for bar in shown.hours][-2:] == [8, 2]
    assert (shown.nps, shown.answers, shown.week_nps, shown.week_answers) == ("+33", 3, "+67", 6)
    assert [(one.word, one.said, one.n) for one in board.said.rows] == [
        ("", "musik", 3),
        ("quick", "", 2),
        ("waiting", "", 1),
    ]
    assert shown.as_of.startswith("as of ")


def test_a_store_without_visits_says_so(opened: Opener) -> None:
    tablet: Program = opened()
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    tablet.models.tablet.go("signals_board")
    see(tablet, "No kiosk has told of a visit today. They do so every few minutes.")
    see(tablet, "NPS, no answer yet today")
    shown = tablet.models.pages.signals_board.state
    assert (shown.visits, shown.ordered, shown.nps, shown.wait, shown.as_of) == (0, "", "", -1, "")


def test_help_is_measured_from_the_call_to_whoever_takes_it() -> None:
    def one(name: str, state: str, wait: float | None = None, **more: Any) -> Task:
        made = call(name, state, 30, **more)
        return made if wait is None else call(name, state, 30, taken_at=made.made_at + timedelta(minutes=wait), **more)

    now = call("x", minutes=0).made_at
    calls = (one("a", "done", 1), one("b", "taken", 4), one("c", "done", 9), one("d", "waiting", passed=("e1",)))
    found = helped((*calls, call("old", "done", 3000)), day_of(None, UTC, now))
    assert (found.calls, found.taken, found.open, found.passed) == (4, 3, 1, 1)
    assert (found.median, found.longest) == (timedelta(minutes=4), timedelta(minutes=9))


def test_what_is_not_known_is_a_word_and_never_nought() -> None:
    kiosks = Kiosks(tuple, tuple, tuple, lambda: None, lambda: "")
    reading = read(kiosks, None, datetime(2026, 11, 23, 9, tzinfo=UTC))
    shown = state(reading, Words())
    assert (shown.nps, shown.change, shown.value, shown.looked, shown.empty) == ("", "", "", "", "")
    assert not shown.known
