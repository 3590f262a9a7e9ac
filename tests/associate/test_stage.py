"""Stage: into a bay or tote, not beside the rest without a question, ready without promises; and back to the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from associate.stage import place_of
from shop import codes
from tests.associate.conftest import Opener
from tests.associate.pickups import MUG, Bench, PickupShop, begin, body
from tests.associate.test_pages import gone, see, tap


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(PickupShop(tmp_path / "data"))
    yield made
    made.close()


def test_bays_and_totes_are_places_and_nothing_else_is() -> None:
    texts = ("BAY:7-B", "tote:12", "ORDER:TT-1", "9520000000011", "x")
    assert [place_of(codes.read(text, None, ())) for text in texts] == ["7-B", "TOTE:12", "", "", ""]


def test_the_last_unit_in_its_place_makes_it_ready_and_starts_the_hold(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200004")
    assert (page.state.phase, page.state.in_hand) == ("staging", 2)
    assert bench.scan(page, "9520000000011", "BAY:9-A") == [False, True]
    order = bench.order("TT-200004")
    assert [(one.units, one.place) for one in order.staged] == [(2, "9-A")]
    assert order.hold_until is not None
    assert order.hold_until.isoformat() == "2026-11-27T22:00:00+00:00"
    assert (page.state.phase, page.state.saved_at, page.state.pending) == ("ready", "9-A", True)
    assert (bench.heard, bench.sent(), order.status) == (["understood"], ["stage"], "ready")


def test_another_place_than_that_of_the_rest_is_asked_about(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200008")
    bench.scan(page, "BAY:9-A")
    assert (page.state.asked, page.state.elsewhere, bench.heard, bench.sent()) == ("9-A", "7-B", ["refused"], [])
    page.calm()
    bench.scan(page, "BAY:7-B")
    assert (page.state.phase, {one.place for one in bench.order("TT-200008").staged}) == ("ready", {"7-B"})
    bench.do(page.take_out, "7-B")
    assert (page.state.phase, page.state.in_hand, bench.sent()) == ("staging", 3, ["stage", "unstage"])


def test_a_place_that_is_scanned_when_all_lies_down_is_checked(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200006")
    assert bench.scan(page, "BAY:9-A") == [True]
    assert (page.state.checked, page.state.lies_here, bench.heard) == ("9-A", False, ["refused"])
    assert bench.scan(page, "BAY:7-B", MUG) == [True, False]
    assert (page.state.checked, page.state.lies_here, bench.heard[1:]) == ("7-B", True, ["understood"])
    page.calm()
    assert (page.state.checked, bench.sent()) == ("", [])


def test_it_is_staged_elsewhere_all_the_same(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200008")
    bench.scan(page, "TOTE:12")
    bench.do(page.stage_here)
    assert (page.state.phase, page.state.asked) == ("ready", "")
    assert {one.place for one in bench.order("TT-200008").staged} == {"7-B", "TOTE:12"}
    assert [place.units for place in page.places.rows] == [1, 2]


def test_a_place_is_typed(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200004")
    for text in ("", "7/B!", "7b", "x" * 30):
        bench.do(page.typed, text)
        assert (page.state.misread, bench.sent()) == (True, [])
    bench.do(page.typed, " 7-b ")
    assert (page.state.misread, [one.place for one in bench.order("TT-200004").staged]) == (False, ["7-B"])


def test_what_is_not_complete_is_not_ready(bench: Bench) -> None:
    page = bench.stage
    bench.shop.bring({"TT-200001": body(("pan-r", {"open": 1}), ("mug-r", {"picked": 2, "short": 1}))}, 2)
    bench.open(page, "TT-200001")
    bench.scan(page, "BAY:9-A")
    assert (page.state.phase, page.state.open, page.state.short) == ("partly", 1, 1)
    assert bench.order("TT-200001").hold_until is None


def test_what_nobody_wants_goes_back_to_its_shelf(bench: Bench) -> None:
    page = bench.stage
    bench.open(page, "TT-200007")
    (stop,) = page.stops.rows
    assert (page.state.phase, stop.title, stop.spot, stop.to_shelve) == ("back", "Wool Rug", "2-C", 1)
    bench.do(page.put_back, 1)
    bench.do(page.put_back, 1)
    assert (page.state.phase, bench.sent(), page.stops.rowCount()) == ("nothing", ["reshelve"], 0)


def test_an_order_of_another_store_is_not_staged_here(bench: Bench) -> None:
    bench.open(bench.stage, "TT-200010")
    assert (bench.stage.state.phase, bench.scan(bench.stage, "BAY:9-A")) == ("unknown", [False])


def test_the_page_stages_asks_and_takes_out(opened: Opener, tmp_path: Path) -> None:
    hands = begin(opened(PickupShop(tmp_path / "data").close()))
    program = hands.program
    hands.stage("TT-200008")
    for words in ("2 units need a place", "The rest lies here", "bay 7-B", "Scan the bay or the tote you put them in."):
        see(program, words)
    hands.scan("BAY:9-A")
    see(program, "Wrong place?")
    tap(program, "I’ll bring it to the rest")
    gone(program, "Wrong place?")
    tap(program, "or type it: 7-B")
    for key in "7b":
        tap(program, key)
    hands.pages.stage.typed("7b")
    see(program, "No bay or tote has a code like this.")
    hands.scan("BAY:7-B")
    see(program, "Ready")
    see(program, "Everything lies ready to be handed over. Held until")
    assert hands.tablet.page == "stage"
    tap(program, "Take out of bay 7-B")
    see(program, "3 units need a place")
    hands.stage("TT-200007")
    tap(program, "Back on its shelf: Wool Rug")
    see(program, "Nothing left to stage")
    tap(program, "Back to the list")
    gone(program, "TT-200007")
