"""Pick together: one walk, the right tote for every unit; who drops out, and where one goes on."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from associate.batch import Batch
from associate.batch_choice import Choice
from associate.pickup_cards import Card
from associate.promise import Bounds
from associate.resumable import OnTheWalk
from shell import pictures
from shop import codes
from shop.lookups import Order
from shop.order_bodies import read
from tests.associate.conftest import Opener
from tests.associate.pickups import MUG, MUG_BLUE, PAN, RUG, PickupShop, begin, body, claim, step
from tests.associate.pickups import Bench as Pages
from tests.associate.shop import LOST, NOW
from tests.associate.test_pages import bring, gone, see, tap
from tests.associate.test_stock import Words

FIRST, SECOND, THIRD, THEIRS = "TT-300001", "TT-300002", "TT-300003", "TT-300004"
ORDERS = {
    FIRST: body(("pan-r", {"open": 1}), ("mug-r", {"open": 2}), due=20),
    SECOND: body(("mug-r", {"open": 1}), ("rug-r", {"open": 1}), due=30, customer="C2"),
    THIRD: body(("mug-r", {"open": 2}), due=40),
    THEIRS: body(("rug-r", {"open": 1}), due=10, **claim()),
}
ALL = dict.fromkeys((FIRST, SECOND, THIRD), "")


class Bench(Pages):
    """The batch page as well. Its orders are in the hand of nobody yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(PickupShop(folder, ORDERS))
        self.lena = next(one for one in self.records.staff() if one.id == "lena")
        self.ingrid = next(one for one in self.records.staff() if one.id == "ingrid")
        self.batch = Batch(self.desk, background=self.background, now=lambda: NOW, words=Words())
        self.batch.answered.connect(self.heard.append)
        self.batch.sign(self.lena)
        self.laid: list[str] = []
        self.batch.lay.connect(self.laid.append)
        self._end = self.records.listen(
            lambda changes: self.bridge.post(self.batch.news, frozenset(row for _, row in changes.ids))
        )

    def close(self) -> None:
        self._end()
        super().close()

    def start(self, chosen: dict[str, str] | None = None) -> None:
        self.batch.start(ALL if chosen is None else chosen)
        self.rest()
        self.batch.label(False)

    def scan_all_at_once(self, *scanned: str) -> list[bool]:
        """Nobody waits for anything."""
        return [self.batch.hear(codes.read(code, None, ())) for code in scanned]

    def scan_all(self, *scanned: str) -> list[bool]:
        took = self.scan_all_at_once(*scanned)
        self.rest()
        return took

    def tell(self, number: str, facts: dict[str, object], ver: int = 2) -> None:
        self.shop.world.put("orders:S01", ("order", number, ver, facts))
        self.rest()

    @property
    def puts(self) -> list[tuple[object, object]]:
        return [(put["letter"], put["units"]) for put in self.batch.state.puts]

    @property
    def totes(self) -> dict[str, str]:
        return {row.letter: row.standing for row in self.batch.totes.rows}

    def picked(self) -> str:
        """The id of the last pick."""
        return [step.id for step in self.order(FIRST).steps if step.kind == "pick"][-1]

    def tote_of(self, number: str) -> str:
        held = self.order(number).claim
        return held.tote if held is not None else ""


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "data")
    yield made
    made.close()


# --- the walk


def test_one_walk_over_all_orders_names_the_tote_of_every_unit(bench: Bench) -> None:
    bench.start()
    page = bench.batch
    assert [bench.tote_of(number) for number in ALL] == ["A", "B", "C"]
    assert [stop.title for stop in page.stops.rows] == ["Wool Rug", "Enamel Mug", "Iron Pan"]
    assert (page.state.at.aisle, page.state.at.open, page.state.units) == ("2", 1, 7)
    letters = []
    for code in (RUG, MUG, MUG, MUG, MUG, MUG, PAN):
        bench.scan_all(code)
        letters += bench.puts
    assert letters == [("B", 1), ("A", 1), ("A", 1), ("B", 1), ("C", 1), ("C", 1), ("A", 1)]
    assert bench.heard == ["understood"] * 7
    assert (page.state.phase, page.state.done) == ("done", 7)
    assert bench.states(FIRST) == [{"picked": 1}, {"picked": 2}]
    assert bench.sent() == ["claim"] * 3 + ["pick"] * 7


def test_quick_scans_go_one_after_the_other_and_one_too_many_is_an_alarm(bench: Bench) -> None:
    bench.start()
    bench.scan_all(*[MUG] * 6)
    assert bench.heard == ["understood"] * 5 + ["refused"]
    assert (bench.batch.state.alarm, bench.batch.state.alarm_title) == ("enough", "Enamel Mug")
    assert [bench.states(number) for number in ALL] == [
        [{"open": 1}, {"picked": 2}],
        [{"picked": 1}, {"open": 1}],
        [{"picked": 2}],
    ]


def test_a_pick_is_confirmed_before_the_page_turns_to_what_is_next(bench: Bench) -> None:
    bench.start({FIRST: "", SECOND: ""})
    page, seen = bench.batch, list[object]()
    page.changed.connect(
        lambda: seen.append((page.state.done, page.state.turning, page.state.phase, page.state.at.title))
    )
    bench.scan_all(RUG)
    assert seen == [(1, True, "walking", "Wool Rug"), (1, False, "walking", "Enamel Mug")]
    assert (page.state.face, [row.title for row in page.faces.rows]) == (1, ["Wool Rug", "Enamel Mug"])
    assert pictures.wait(lambda: page.faces.rows[0].title == "Iron Pan"), "the next one is laid out at rest"
    bench.scan_all(MUG, MUG, MUG)
    seen.clear()
    bench.scan_all(PAN)
    assert seen == [(5, True, "walking", "Iron Pan"), (5, False, "done", "")]
    assert (page.state.put_done, page.state.put_of) == (1, 1)


def test_what_is_scanned_while_the_page_turns_counts(bench: Bench) -> None:
    bench.start()
    page = bench.batch
    bench.scan_all_at_once(RUG)
    assert pictures.wait(lambda: page.state.turning)
    assert OnTheWalk(page).draft() == {"number": "", "done": 1, "of": 7, "article": "rug-r", "labelling": False}
    bench.scan_all(MUG, "TOTE:A", PAN)
    assert bench.heard == ["understood"] * 4
    assert (page.state.done, page.state.turning, page.state.at.title, bench.puts) == (
        3,
        False,
        "Enamel Mug",
        [("A", 1)],
    )
    bench.do(page.undo)
    assert (page.state.done, page.state.at.title) == (2, "Iron Pan")


def test_a_wrong_article_is_said_and_not_recorded(bench: Bench) -> None:
    bench.start()
    bench.scan_all(MUG_BLUE)
    state = bench.batch.state
    assert (state.alarm, state.alarm_title) == ("wrong", "Enamel Mug, Blue · M")
    bench.scan_all(LOST)
    assert (bench.batch.state.alarm, bench.heard) == ("stranger", ["refused", "refused"])
    bench.batch.calm()
    assert (bench.batch.state.alarm, bench.sent()) == ("", ["claim"] * 3)


def test_a_quantity_is_shared_out_over_the_totes(bench: Bench) -> None:
    bench.start()
    bench.scan_all(RUG)
    for units in (6, 0, -1):
        bench.do(bench.batch.take, units)
    bench.do(bench.batch.take, 4)
    assert bench.puts == [("A", 2), ("B", 1), ("C", 1)]
    assert (bench.batch.state.at.open, bench.sent()[4:]) == (1, ["pick"] * 3)
    bench.scan_all(MUG)
    assert bench.puts == [("C", 1)]


def test_the_last_pick_is_taken_back(bench: Bench) -> None:
    bench.start()
    bench.scan_all(RUG, PAN)
    assert (bench.batch.state.taken, bench.batch.state.taken_title) == (1, "Iron Pan")
    bench.do(bench.batch.undo)
    assert (bench.states(FIRST)[0], bench.puts, bench.batch.state.at.title) == ({"open": 1}, [], "Iron Pan")
    bench.do(bench.batch.undo)
    bench.do(bench.batch.undo)
    assert bench.sent()[5:] == ["unpick", "unpick"]


def test_what_is_not_found_is_missing_in_every_tote_that_needs_it(bench: Bench) -> None:
    bench.start()
    bench.batch.go("mug-r")
    bench.scan_all(MUG)
    bench.batch.ask("look", "not_found")
    assert (bench.batch.state.seen, bench.batch.state.seen_age) == (4, "as of 09:00")
    bench.do(bench.batch.miss, "nonsense")
    bench.do(bench.batch.miss, "not_found")
    assert [bench.states(number)[line] for number, line in ((FIRST, 1), (SECOND, 0), (THIRD, 0))] == [
        {"picked": 1, "short": 1},
        {"short": 1},
        {"short": 2},
    ]
    assert (bench.batch.state.at.title, bench.sent()[4:]) == ("Wool Rug", ["short"] * 3)
    bench.scan_all(RUG, PAN)
    assert bench.batch.state.phase == "done"
    assert [row.short for row in bench.batch.totes.rows] == [1, 1, 2]


def test_what_cannot_be_saved_does_not_count(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.start()

    def full(_action: object) -> Future[None]:
        failed: Future[None] = Future()
        failed.set_exception(OSError("disk"))
        return failed

    with monkeypatch.context() as patch:
        patch.setattr(bench.records, "act", full)
        bench.scan_all(RUG, MUG)
    assert (bench.batch.state.unsaved, bench.batch.state.done, bench.puts) == (True, 0, [])
    bench.scan_all(RUG)
    assert (bench.batch.state.unsaved, bench.batch.state.done) == (False, 1)


def test_claims_that_cannot_be_saved_begin_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_action: object) -> Future[None]:
        failed: Future[None] = Future()
        failed.set_exception(OSError("disk"))
        return failed

    with monkeypatch.context() as patch:
        patch.setattr(bench.records, "act", full)
        bench.start()
    assert (bench.batch.state.phase, bench.heard) == ("failed", ["refused"])
    bench.start()
    assert bench.batch.state.phase == "walking"


# --- totes


def test_a_crate_is_bound_to_its_order_and_each_to_one(bench: Bench) -> None:
    bench.batch.start(ALL)
    bench.rest()
    assert (bench.batch.state.phase, [row.marked for row in bench.batch.totes.rows]) == ("totes", [True, False, False])
    bench.scan_all("TOTE:41", "TOTE:42")
    assert [bench.tote_of(number) for number in ALL] == ["A 41", "B 42", "C"]
    bench.batch.mark(THIRD)
    bench.scan_all("TOTE:41")
    assert (bench.batch.state.alarm, bench.batch.state.alarm_letter) == ("tote_taken", "A")
    bench.scan_all("TOTE:43", "TOTE:44")
    assert (bench.batch.state.alarm, bench.heard[-2:]) == ("strange_tote", ["understood", "refused"])
    bench.scan_all(RUG)
    assert (bench.batch.state.phase, bench.batch.state.alarm, bench.puts) == ("walking", "", [("B", 1)])


def test_the_tote_is_scanned_to_be_sure_and_a_wrong_one_is_an_alarm(bench: Bench) -> None:
    bench.batch.start(ALL)
    bench.rest()
    bench.scan_all("TOTE:41", "TOTE:42", RUG)
    bench.scan_all("TOTE:41")
    assert (bench.batch.state.alarm, bench.batch.state.alarm_letter, bench.heard[-1]) == ("wrong_tote", "A", "refused")
    bench.scan_all("TOTE:99")
    assert bench.batch.state.alarm == "strange_tote"
    bench.scan_all("TOTE:42")
    assert (bench.batch.state.alarm, bench.batch.state.sure, bench.heard[-1]) == ("", True, "understood")
    bench.scan_all(MUG)
    assert bench.batch.state.sure is False
    bench.scan_all("TOTE:c")
    assert bench.batch.state.alarm_letter == "C"


def test_a_tote_that_is_scanned_for_nothing_says_whose_it_is(bench: Bench) -> None:
    bench.start()
    bench.scan_all("TOTE:B")
    assert [row.id for row in bench.batch.totes.rows if row.marked] == [SECOND]


def test_codes_of_other_kinds_are_not_taken(bench: Bench) -> None:
    assert bench.scan_all(MUG, "TOTE:A") == [False, False]
    bench.start()
    assert bench.scan_all("ORDER:TT-300001", "LOY:9529000012345", "BAY:7-B", "x") == [False] * 4


def test_at_the_end_a_tote_is_laid_into_its_bay(bench: Bench) -> None:
    bench.start({THIRD: ""})
    bench.scan_all(MUG, MUG, "TOTE:A")
    assert bench.laid == [THIRD]
    bench.open(bench.stage, THIRD)
    bench.scan(bench.stage, "BAY:7-B")
    assert (bench.totes, bench.batch.state.orders) == ({"A": "ready"}, 0)
    bench.start({FIRST: ""})
    assert bench.totes == {"A": "in"}


# --- whose orders


def test_an_order_of_somebody_else_is_taken_over_only_as_it_was_seen(bench: Bench) -> None:
    bench.start({THEIRS: "ingrid", FIRST: ""})
    assert (bench.tote_of(THEIRS), bench.totes) == ("A", {"A": "in", "B": "in"})
    bench.batch.forget()
    bench.tell(SECOND, ORDERS[SECOND] | claim("mara"))
    bench.start({SECOND: "ingrid"})
    assert (bench.totes, bench.batch.state.out_why, bench.heard) == ({"A": "taken"}, "taken", ["refused", "refused"])


def test_who_takes_over_meanwhile_is_said_and_the_tote_is_put_back(bench: Bench) -> None:
    bench.start()
    bench.scan_all(MUG)
    theirs = ORDERS[FIRST] | claim()
    bench.tell(FIRST, theirs | {"steps": [*theirs.get("steps", ()), *step("claim")["steps"]]})
    bench.rest()
    state = bench.batch.state
    assert (state.out, state.out_why, state.out_who, bench.totes["A"]) == ("A", "taken", "Ingrid", "taken")
    assert bench.heard[-1] == "refused"
    bench.batch.understand()
    assert (bench.batch.state.out, bench.totes["A"]) == ("", "taken")
    bench.scan_all(PAN)
    assert bench.batch.state.alarm == "wrong"
    bench.do(bench.batch.put_down, FIRST)
    assert (list(bench.totes), bench.sent().count("unclaim")) == (["B", "C"], 0)


def test_a_cancelled_order_drops_out_with_what_lies_in_its_tote(bench: Bench) -> None:
    bench.start()
    bench.scan_all(PAN)
    units = {"cancelled": 1, "to_shelve": 1}
    bench.tell(FIRST, body(("pan-r", units), ("mug-r", {"cancelled": 2}), **step("pick", "lena", bench.picked())))
    state = bench.batch.state
    assert (state.out_why, state.out_units, [visit.title for visit in bench.batch.stops.rows]) == (
        "cancelled",
        1,
        ["Wool Rug", "Enamel Mug"],
    )


def test_one_order_or_all_are_left_for_somebody_else(bench: Bench) -> None:
    bench.start()
    bench.do(bench.batch.put_down, SECOND)
    assert (list(bench.totes), bench.order(SECOND).claim) == (["A", "C"], None)
    bench.do(bench.batch.leave)
    assert (bench.batch.state.phase, bench.sent()) == ("empty", ["claim"] * 3 + ["unclaim"] * 3)


def test_after_a_restart_the_batch_is_that_of_the_claims(bench: Bench) -> None:
    bench.batch.start(ALL)
    bench.rest()
    bench.scan_all("TOTE:41", MUG)
    bench.batch.sign(bench.ingrid)
    bench.batch.restore()
    bench.rest()
    assert bench.batch.state.phase == "empty"
    bench.batch.sign(bench.lena)
    bench.batch.restore()
    bench.rest()
    state = bench.batch.state
    assert (state.phase, state.orders, state.done, state.units) == ("walking", 3, 1, 7)
    assert [(row.letter, row.code) for row in bench.batch.totes.rows] == [("A", "41"), ("B", ""), ("C", "")]
    bench.scan_all(MUG, MUG)
    assert bench.puts == [("B", 1)]


def test_more_orders_come_into_a_batch_as_long_as_there_are_letters(bench: Bench) -> None:
    bench.start({FIRST: ""})
    bench.scan_all(PAN)
    bench.start({SECOND: "", THIRD: ""})
    assert (bench.totes, bench.batch.state.done) == ({"A": "in", "B": "in", "C": "in"}, 1)


# --- choosing


def card(number: str, **more: object) -> Card:
    made = read(number, body(("mug-r", {"open": 1})) | more)
    assert made is not None
    return Card(Order(made, made), "pick", Bounds(), "Anna")


def test_an_eleventh_order_is_one_too_many() -> None:
    cards = [card(f"TT-{n}") for n in range(12)]
    choice = Choice()
    for each in cards[:10]:
        choice = choice.toggled(each.order.number)
    assert choice.toggled("TT-10").full
    assert choice.toggled("TT-10").numbers == choice.numbers
    less = choice.toggled("TT-10").toggled("TT-3")
    assert (len(less.numbers), less.full) == (9, False)


def test_the_next_ten_are_the_most_urgent_that_nobody_is_at() -> None:
    cards = [card("TT-0", **claim()), card("TT-1", **claim("lena")), *(card(f"TT-{n}") for n in range(2, 14))]
    chosen = Choice().next_ones(cards, "lena")
    assert chosen.numbers == tuple(f"TT-{n}" for n in range(1, 11))
    assert Choice(numbers=("TT-13",), room=3).next_ones(cards, "lena").numbers == ("TT-13", "TT-1", "TT-2")
    assert chosen.kept(cards[:3], "lena").numbers == ("TT-1", "TT-2")


# --- the page


def spoken(window: QQuickWindow) -> list[str]:
    """What a screen reader finds, in its order."""

    def below(one: QAccessibleInterface) -> Iterator[str]:
        for child in (one.child(at) for at in range(one.childCount())):
            if child is not None and not child.state().invisible:
                yield child.text(QAccessible.Text.Name)
                yield from below(child)

    root = QAccessible.queryAccessibleInterface(window)
    return list(below(root)) if root is not None else []


def test_orders_are_chosen_picked_and_gone_on_with_after_a_restart(opened: Opener, tmp_path: Path) -> None:
    folder = PickupShop(tmp_path / "data", ORDERS).close()
    hands = begin(opened(folder))
    tap(hands.program, "Pickups")
    tap(hands.program, "Pick together")
    tap(hands.program, "The ten most urgent")
    tap(hands.program, "Anna, TT-300004")
    see(hands.program, "Begin with 4, take over 1")
    tap(hands.program, "Anna, TT-300004")
    tap(hands.program, "Begin with 3 orders")
    see(hands.program, "Get 3 totes ready")
    hands.scan("TOTE:41")
    tap(hands.program, "Begin the walk")
    see(hands.program, "Take 1")
    hands.program.scanner.inject(RUG)
    see(hands.program, "All picked")
    see(hands.program, lambda: hands.pages.batch.state.at.title == "Enamel Mug")
    assert [said for said in spoken(hands.program.window) if said in ("Wool Rug", "Enamel Mug")] == ["Enamel Mug"] * 2
    see(hands.program, "Into tote B")
    hands.scan("TOTE:41")
    see(hands.program, "Not into A")
    tap(hands.program, "Type how many")
    tap(hands.program, "5")
    tap(hands.program, "OK")
    see(hands.program, "Share them out")
    hands.program.close()
    again = begin(opened(folder))
    tap(again.program, "Pickups")
    see(again.program, "Go on with 3 orders in totes")
    tap(again.program, "Go on")
    see(again.program, "6 of 7 picked")
    tap(again.program, "Not found")
    tap(again.program, "It is not here, 1 missing")
    see(again.program, "The walk is done. Put each tote into its bay.")
    tap(again.program, "Put into a bay: Ben")
    see(again.program, "Stage for Ben")
    again.scan("BAY:7-B")
    see(again.program, "Ready")
    tap(again.program, "Back")
    see(again.program, "Lies in bay 7-B")
    tap(again.program, "Decide: 1 missing, Anna")
    see(again.program, "Pick for Anna")


def test_who_drops_out_is_said_on_the_page(opened: Opener, tmp_path: Path) -> None:
    hands = begin(opened(PickupShop(tmp_path / "data", ORDERS).close()))
    program = hands.program
    program.models.pages.batch.start(ALL)
    program.models.router.open("batch")
    hands.rest()
    hands.scan(RUG)
    bring(program, "orders:S01", ("order", THIRD, 2, body(("mug-r", {"cancelled": 2}))))
    see(program, "C: Anna was cancelled")
    tap(program, "Understood")
    gone(program, "C: Anna was cancelled")
    see(program, "Done: Anna")
    tap(program, "Leave them for somebody else")
    tap(program, "Leave them")
    see(program, "Nothing is being picked together")
    tap(program, "To the list")
    see(program, "Pick together")
