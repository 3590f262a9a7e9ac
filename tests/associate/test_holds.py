"""Holds: what ends when by this tablet's clock, which bays are occupied, and goods that go back to their shelf."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.holds import Holds, days_between
from associate.holds_rules import Waiting, waiting
from shell import pictures
from shop import codes
from tests.associate.conftest import Opener
from tests.associate.pickups import MUG, MUG_BLUE, PAN, RUG, PickupShop, at, begin, body, iso
from tests.associate.pickups import Bench as Floor
from tests.associate.shop import NOW
from tests.associate.test_board import Words
from tests.associate.test_pages import see, tap


def lying(place: str, minutes: float, hold: float, **more: Any) -> dict[str, Any]:
    """Two mugs in a bay since so many minutes ago."""
    steps = [{"id": f"{place}{minutes}", "kind": "stage", "actor": "lena", "at": iso(-minutes)}]
    staged = [{"line": 1, "units": 2, "place": place}]
    return body(("mug-r", {"staged": 2}), staged=staged, steps=steps, hold_until=iso(hold), **more)


# NOW is 09:01 UTC.
ORDERS = {
    "TT-1": lying("7-B", 3 * 1440, -1, customer="C1"),
    "TT-2": lying("2-A", 60, 13 * 60, customer="C2"),
    "TT-3": lying("7-B", 1440, 30 * 60, customer="C1", extended=True),
    "TT-4": lying("TOTE:4", 90, 9000, customer="C2"),
    "TT-5": body(
        ("rug-r", {"expired": 1, "to_shelve": 1}),
        ("mug-b", {"expired": 2, "to_shelve": 2}),
        customer="C2",
        left_in=[{"line": 1, "units": 1, "place": "2-A"}, {"line": 2, "units": 2, "place": "TOTE:9"}],
        steps=[{"id": "s5", "kind": "stage", "actor": "lena", "at": iso(-9 * 1440)}],
    ),
    "TT-6": body(("pan-r", {"cancelled": 1, "to_shelve": 1}), customer="C1"),
    "TT-7": body(("mug-r", {"open": 1})),
    "TT-8": lying("9-C", 60, -60, store="S02"),
}


class Bench(Floor):
    """The page on a tablet's real files, without a window. Lena is at work."""

    def __init__(self, folder: Path) -> None:
        super().__init__(PickupShop(folder, ORDERS))
        self.now = NOW
        self.page = Holds(
            self.pick._desk, zone=lambda: UTC, background=self.background, now=lambda: self.now, words=Words()
        )
        self.page.answered.connect(self.heard.append)
        self.page.sign(next(one for one in self.records.staff() if one.id == "lena"))
        self._news = self.records.listen(lambda _changes: self.bridge.post(self.page.refresh))
        self.page.look(True)
        self.rest()

    def close(self) -> None:
        self._news()
        super().close()

    def hear(self, digits: str) -> bool:
        took = self.page.hear(codes.read(digits, None, ()))
        self.rest()
        return took

    @property
    def back(self) -> list[tuple[str, str, int]]:
        return [(row.aisle + "-" + row.bay, row.title, row.units) for row in self.page.back.rows]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.close()


def test_holds_by_the_day_they_end_the_soonest_first(bench: Bench) -> None:
    rows = bench.page.rows.rows
    assert [(row.id, row.when) for row in rows] == [
        ("TT-1", "over"),
        ("TT-2", "today"),
        ("TT-3", "tomorrow"),
        ("TT-4", "later"),
    ]
    assert [row.until for row in rows] == ["09:00", "22:01", "15:01", "26 Nov 15:01"]
    assert [(row.days, row.extended, row.first_name) for row in rows] == [
        (3, False, "Anna"),
        (0, False, "Ben"),
        (1, True, "Anna"),
        (0, False, "Ben"),
    ]
    assert bench.page.state.counts == (1, 1, 1, 1)


def test_a_hold_runs_out_by_the_clock_of_this_tablet_without_a_line(bench: Bench) -> None:
    bench.now = at(13 * 60)
    bench.page.reword()
    assert [row.when for row in bench.page.rows.rows][:2] == ["over", "over"]
    bench.now = at(24 * 60)
    bench.page.reword()
    assert bench.page.state.counts == (2, 1, 0, 1)


def test_bays_the_longest_occupied_first(bench: Bench) -> None:
    rows = bench.page.bays.rows
    assert [(row.id, row.days, row.units, row.orders, row.over) for row in rows] == [
        ("2-A", 9, 3, ("TT-2", "TT-5"), 1),
        ("TOTE:9", 9, 2, ("TT-5",), 1),
        ("7-B", 3, 4, ("TT-1", "TT-3"), 1),
        ("TOTE:4", 0, 2, ("TT-4",), 0),
    ]


def test_a_bay_is_free_when_what_was_given_up_is_back_on_its_shelf(bench: Bench) -> None:
    assert [row.place for row in bench.page.back.rows] == ["2-A", "TOTE:9", ""]
    bench.do(bench.page.expire_all)
    assert [row.place for row in bench.page.back.rows if row.number == "TT-1"] == ["7-B"]
    for row in ("TT-1/1", "TT-5/1", "TT-5/2"):
        bench.do(bench.page.put_back, row)
    assert [(row.id, row.units, row.over) for row in bench.page.bays.rows] == [
        ("7-B", 2, 0),
        ("TOTE:4", 2, 0),
        ("2-A", 2, 0),
    ]


def test_what_goes_back_comes_in_walking_order(bench: Bench) -> None:
    assert bench.back == [("2-C", "Wool Rug", 1), ("7-B", "Enamel Mug", 2), ("10-A", "Iron Pan", 1)]
    assert [row.why for row in bench.page.back.rows] == ["expired", "expired", "cancelled"]
    assert bench.page.state.back_units == 4


def test_a_scan_puts_one_back_and_a_tap_all(bench: Bench) -> None:
    bench.page.choose("back")
    assert bench.hear(MUG_BLUE)
    assert bench.back[1] == ("7-B", "Enamel Mug", 1)
    assert (bench.page.state.put, bench.heard) == ("Enamel Mug", ["understood"])
    bench.do(bench.page.put_back, "TT-6/1")
    bench.do(bench.page.put_back, "TT-5/1")
    assert bench.back == [("7-B", "Enamel Mug", 1)]
    assert (bench.sent(), bench.states("TT-6")) == (["reshelve"] * 3, [{"cancelled": 1}])


def test_taps_that_come_faster_than_the_disk_are_all_kept(bench: Bench) -> None:
    bench.page.choose("back")
    for code in (MUG_BLUE, MUG_BLUE, RUG, PAN):
        bench.page.hear(codes.read(code, None, ()))
    bench.rest()
    assert (bench.back, bench.sent(), bench.page.state.refused) == ([], ["reshelve"] * 4, "")


def test_what_is_not_to_be_put_back_is_said(bench: Bench) -> None:
    assert not bench.hear(MUG)  # not on this list: the scan looks it up as everywhere
    bench.page.choose("back")
    assert bench.hear(MUG)
    assert (bench.page.state.unknown, bench.heard, bench.sent()) == (True, ["refused"], [])
    bench.page.calm()
    assert not bench.page.state.unknown


def test_one_more_than_there_is_was_put_back_by_somebody_else(bench: Bench) -> None:
    row = bench.page.back.rows[2].id
    bench.page.put_back(row)
    bench.page.put_back(row)
    bench.rest()
    assert (bench.page.state.refused, bench.sent()) == ("not_to_shelve", ["reshelve"])
    assert bench.heard == ["understood", "refused"]


def test_what_cannot_be_saved_is_said_and_does_not_count(bench: Bench) -> None:
    failed: Future[None] = Future()
    failed.set_exception(OSError("disk"))
    steps = bench.page._steps
    object.__setattr__(steps._desk, "save", lambda _deed, _command: failed)
    bench.do(bench.page.put_back, "TT-6/1")
    assert (bench.page.state.unsaved, len(bench.back), bench.heard) == (True, 3, ["refused"])


def test_all_that_is_over_is_taken_back(bench: Bench) -> None:
    bench.now = at(13 * 60)
    bench.page.reword()
    bench.do(bench.page.expire_all)
    assert (bench.sent(), bench.page.state.counts[0]) == (["expire"] * 2, 0)
    assert bench.back.count(("7-B", "Enamel Mug", 2)) == 3
    assert bench.states("TT-3") == [{"staged": 2}]


def test_today_counts_what_is_to_be_seen_to(bench: Bench) -> None:
    place = bench.pick._desk.place()
    assert waiting(bench.records.orders(), place, UTC, NOW) == Waiting(over=1, ending=2, back=4)
    later = waiting(bench.records.orders(), place, UTC, at(13 * 60))
    assert later == Waiting(over=2, ending=1, back=4)


def test_nights_are_counted_by_the_clock_of_the_store() -> None:
    late = NOW.replace(hour=23)
    assert days_between(late, late + timedelta(hours=2), UTC) == 1
    assert days_between(late, late + timedelta(minutes=30), UTC) == 0
    assert days_between(None, late, UTC) == -1


def test_the_pages_from_today(opened: Opener, tmp_path: Path) -> None:
    program = opened(PickupShop(tmp_path / "data", ORDERS).close())
    hands = begin(program)
    assert pictures.find(program.window, "Board") is None  # Lena is no manager
    tap(program, "Holds ending: 3")
    see(program, "Anna, TT-1, was held until 09:00")
    tap(program, "Anna, TT-1, was held until 09:00")
    tap(program, "Take it back to the shelf")
    tap(program, "Yes, take it back")
    see(program, "The hold is over. The goods are on the list of what goes back to the shelf.")
    tap(program, "Close")
    tap(program, "To put back · 6")
    tap(program, "Put back: Wool Rug")
    see(program, lambda: "reshelve" in hands.sent())
    program.scanner.inject(PAN)
    see(program, "Back on its shelf: Iron Pan")
    assert hands.sent() == ["expire", "reshelve", "reshelve"]
    tap(program, "By bay · 4")
    see(program, "bay 7-B")
    tap(program, "Back")
    see(program, "To put back: 4")
