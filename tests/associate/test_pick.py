"""Pick: in walking order, one unit per scan, each saved by itself; what is wrong, missing or taken meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from associate.alarms import QUIET
from associate.walking import route
from shell import pictures
from shop.batches import natural
from shop.lookups import Hit
from shop.orders import Line
from shop.places import Spot
from tests.associate import facts
from tests.associate.conftest import Opener
from tests.associate.pickups import BIG, MUG, MUG_BLUE, PAN, RUG, Bench, PickupShop, begin, body, claim, iso, step
from tests.associate.shop import LOST
from tests.associate.test_pages import bring, gone, see, tap


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(PickupShop(tmp_path / "data"))
    yield made
    made.close()


def line(number: int, variant: str) -> Line:
    return Line(number, variant, variant, 1, 100, 100, {"open": 1})


def hit(aisle: str, bay: str) -> Hit:
    return replace(facts.results("", "A").hits[0], here=replace(facts.row("S01", "v", 1), spot=Spot(aisle, bay)))


def test_the_way_goes_by_aisle_and_bay_as_people_count() -> None:
    spots = {"a": ("10", "A"), "b": ("9", "B10"), "c": ("9", "B9"), "d": ("2", "A"), "e": ("Wall", "1")}
    articles = {key: hit(*spot) for key, spot in spots.items()}
    lines = [line(n, key) for n, key in enumerate(["f", "e", "a", "b", "c", "d"], 1)]
    assert [stop.variant for stop in route(lines, articles)] == ["d", "c", "b", "a", "e", "f"]
    assert natural("B²") < natural("C")


def test_one_unit_per_scan_in_walking_order(bench: Bench) -> None:
    page = bench.pick
    bench.open(page, "TT-200001")
    claimed = bench.order("TT-200001").claim
    assert claimed is not None
    assert (claimed.actor, claimed.device) == ("lena", "dev-1")
    assert (page.state.at.title, page.state.at.spot, page.state.units) == ("Wool Rug", "2-C", 5)
    assert bench.scan(page, RUG, MUG, MUG) == [True] * 3
    assert (page.state.at.title, page.state.at.open, page.state.done) == ("Enamel Mug", 1, 3)
    assert bench.heard == ["understood"] * 3
    assert bench.sent() == ["claim", "pick", "pick", "pick"]
    assert bench.states("TT-200001") == [{"open": 1}, {"picked": 2, "open": 1}, {"picked": 1}]


def test_a_pick_is_confirmed_before_the_page_turns_to_what_is_next(bench: Bench) -> None:
    page, seen = bench.pick, list[object]()
    bench.open(page, "TT-200001")
    page.changed.connect(
        lambda: seen.append((page.state.done, page.state.turning, page.state.phase, page.state.at.title))
    )
    bench.scan(page, RUG)
    assert seen == [(1, True, "picking", "Wool Rug"), (1, False, "picking", "Enamel Mug")]
    assert (page.state.face, [row.title for row in page.faces.rows]) == (1, ["Wool Rug", "Enamel Mug"])
    assert pictures.wait(lambda: page.faces.rows[0].title == "Iron Pan"), "the next one is laid out at rest"
    bench.scan(page, MUG, MUG, MUG)
    seen.clear()
    bench.scan(page, PAN)
    assert seen == [(5, True, "picking", "Iron Pan"), (5, False, "picked", "")]


def test_what_is_missing_is_asked_when_the_page_has_turned(bench: Bench) -> None:
    page, steps = bench.pick, list[tuple[bool, str]]()
    bench.open(page, "TT-200001")
    bench.missing.begin("not_found")
    bench.do(bench.missing.record)
    bench.do(bench.missing.later)
    bench.missing.changed.connect(lambda: steps.append((page.state.turning, bench.missing.state.step)))
    bench.scan(page, PAN, MUG, MUG)
    assert all(step == "" for _, step in steps)
    bench.scan(page, MUG)
    assert (page.state.phase, bench.missing.state.at.title) == ("missing", "Wool Rug")
    assert next(turning for turning, step in steps if step) is False


def test_quick_scans_wait_their_turn_and_one_too_many_is_an_alarm(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200001")
    bench.scan(bench.pick, *[MUG] * 5)
    assert bench.heard == ["understood"] * 3 + ["refused"] * 2
    assert bench.states("TT-200001")[1] == {"picked": 3}
    assert (bench.pick.state.alarm.kind, bench.pick.state.alarm.title) == ("enough", "Enamel Mug")


def test_a_wrong_article_is_said_and_not_recorded(bench: Bench) -> None:
    page = bench.pick
    bench.open(page, "TT-200001")
    bench.scan(page, MUG_BLUE)
    alarm = page.state.alarm
    assert (alarm.kind, alarm.title, alarm.detail, alarm.wanted) == ("variant", "Enamel Mug", "Blue", "Red")
    bench.scan(page, LOST)
    assert (page.state.alarm.kind, page.state.alarm.ending) == ("stranger", LOST[-4:])
    bench.scan(page, RUG, RUG, MUG, MUG, MUG, PAN)
    assert (page.state.alarm.kind, page.state.phase) == ("", "picked")
    page.calm()
    assert (page.state.alarm, bench.heard.count("refused"), bench.sent().count("pick")) == (QUIET, 3, 5)


def test_codes_of_other_kinds_are_not_taken(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200001")
    assert bench.scan(bench.pick, "ORDER:TT-200006", "LOY:9529000012345", "BAY:7-B", "x") == [False] * 4


def test_a_quantity_is_counted_by_hand(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200001")
    bench.scan(bench.pick, RUG)
    for units in (4, 0, -1):
        bench.do(bench.pick.take, units)
    assert bench.states("TT-200001")[1] == {"open": 3}
    bench.do(bench.pick.take, 3)
    assert bench.states("TT-200001")[1] == {"picked": 3}
    assert bench.pick.state.at.title == "Iron Pan"


def test_the_last_pick_is_taken_back_and_an_earlier_one_by_its_line(bench: Bench) -> None:
    page = bench.pick
    bench.open(page, "TT-200001")
    bench.scan(page, RUG, PAN)
    assert (page.state.taken, page.state.taken_title) == (1, "Iron Pan")
    bench.do(page.undo)
    assert bench.states("TT-200001") == [{"open": 1}, {"open": 3}, {"picked": 1}]
    bench.do(page.undo)
    bench.do(page.undo)
    assert (page.state.taken, bench.sent()[3:]) == (0, ["unpick", "unpick"])
    bench.scan(page, RUG)
    page.forget()  # a restart: what was done before is not remembered
    bench.open(page, "TT-200001")
    assert page.state.taken == 0
    bench.do(page.go, 3)
    assert (page.state.at.title, page.state.taken) == ("Wool Rug", 1)
    bench.do(page.undo)
    assert bench.states("TT-200001")[2] == {"open": 1}


def test_taking_over_from_somebody_asks_first(bench: Bench) -> None:
    page = bench.pick
    bench.open(page, "TT-200003")
    assert (page.state.phase, page.state.claimed_by, page.state.claimed_here) == ("claimed", "Ingrid", False)
    assert (bench.scan(page, PAN), page.state.alarm.kind, bench.heard) == ([True], "claimed", ["refused"])
    bench.do(page.take_over)
    assert page.state.phase == "picking"
    bench.scan(page, PAN)
    assert (page.state.phase, bench.sent()) == ("picked", ["claim", "pick"])


def test_it_is_left_for_somebody_else(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200001")
    bench.do(bench.pick.leave)
    assert (bench.sent(), bench.order("TT-200001").claim) == (["claim", "unclaim"], None)
    assert (bench.pick.state.number, bench.pick.stops.rowCount()) == ("", 0)


def test_what_somebody_else_has_picked_meanwhile_is_said(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200002")
    bench.scan(bench.pick, MUG, MUG)
    theirs = body(("mug-r", {"picked": 2}), due=-10, customer="C2") | step("pick")
    bench.shop.world.put("orders:S01", ("order", "TT-200002", 2, theirs))
    bench.rest()
    assert (bench.pick.state.contested, bench.pick.state.phase) == (True, "picked")


def test_what_cannot_be_saved_does_not_count(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    page = bench.pick
    bench.open(page, "TT-200001")

    def full(_action: object) -> Future[None]:
        failed: Future[None] = Future()
        failed.set_exception(OSError("disk"))
        return failed

    monkeypatch.setattr(bench.records, "act", full)
    bench.scan(page, RUG)
    assert (page.state.unsaved, page.state.done, page.state.taken, bench.heard) == (True, 0, 0, ["refused"])
    monkeypatch.undo()
    bench.scan(page, RUG)
    assert (page.state.unsaved, page.state.done) == (False, 1)


def test_an_order_of_another_store_and_one_that_is_done(bench: Bench) -> None:
    bench.open(bench.pick, "TT-200010")
    assert bench.pick.state.phase == "unknown"
    bench.open(bench.pick, "TT-200006")
    assert (bench.pick.state.phase, bench.sent()) == ("nothing", [])


# --- the page


def test_after_a_restart_one_goes_on_where_one_was(opened: Opener, tmp_path: Path) -> None:
    folder = PickupShop(tmp_path / "data").close()
    first = begin(opened(folder))
    first.pick("TT-200001")
    first.scan(RUG, MUG)
    first.program.close()
    again = begin(opened(folder))
    tap(again.program, "Pickups")
    see(again.program, "In your hands: TT-200001 for Anna")
    tap(again.program, "Go on")
    see(again.program, "2 of 5 picked")
    see(again.program, "Take 2")
    assert again.sent() == ["claim", "pick", "pick"]


def test_the_page_asks_says_and_leads_on(opened: Opener, tmp_path: Path) -> None:
    hands = begin(opened(PickupShop(tmp_path / "data").close()))
    program = hands.program
    hands.pick("TT-200001")
    see(program, "Take 1")
    hands.scan(MUG_BLUE)
    see(program, "Right article, but not this one: Enamel Mug. This is Blue. Wanted: Red.")
    tap(program, "Understood")
    hands.scan(RUG)
    tap(program, "Type how many")
    tap(program, "4")
    tap(program, "OK")
    see(program, "Between 1 and 3. Take no more than was ordered.")
    tap(program, "2")
    tap(program, "OK")
    tap(program, "Undo: 2 × Enamel Mug")
    see(program, "Take 3")
    hands.scan(MUG, MUG, MUG, PAN)
    see(program, "Everything is picked")
    hands.scan("TOTE:12")
    see(program, "Ready")
    see(program, "tote 12")
    assert hands.tablet.page == "stage"


def test_somebody_takes_over_meanwhile_on_the_page(opened: Opener, tmp_path: Path) -> None:
    """What was picked stays recorded; the goods go to whoever has the order now."""
    hands = begin(opened(PickupShop(tmp_path / "data").close()))
    hands.pick("TT-200001")
    hands.scan(RUG)
    bring(hands.program, "orders:S01", ("order", "TT-200001", 2, BIG | claim()))
    see(hands.program, "Ingrid has taken this order over")
    see(hands.program, "1 unit of it is picked and stays recorded.")
    hands.scan(PAN)
    see(hands.program, "Ingrid is picking this order now. Nothing was recorded.")
    tap(hands.program, "I gave it to them")
    see(hands.program, "Number, name or code")
    gone(hands.program, "Ingrid has taken this order over")
    assert hands.states("TT-200001")[2] == {"picked": 1}


def test_an_order_that_is_cancelled_meanwhile_is_put_back(opened: Opener, tmp_path: Path) -> None:
    hands = begin(opened(PickupShop(tmp_path / "data").close()))
    program = hands.program
    hands.pick("TT-200002")
    asked = body(("mug-r", {"open": 1, "picked": 1}), due=-10, customer="C2", cancel_asked_at=iso(-1))
    bring(program, "orders:S01", ("order", "TT-200002", 2, asked | claim("lena", "dev-1")))
    see(program, "Ben asked to cancel this order. Pick no more until a manager has answered.")
    agreed = body(("mug-r", {"cancelled": 2, "to_shelve": 1}), due=-10, customer="C2")
    bring(program, "orders:S01", ("order", "TT-200002", 3, agreed))
    see(program, "This order was given up")
    tap(program, "Put it back")
    tap(program, "Back on its shelf: Enamel Mug")
    hands.pick("TT-200002")
    see(program, "This order was cancelled")
    see(program, "If you have anything of it in your hands, put it back on its shelf.")
