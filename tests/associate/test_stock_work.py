"""Work on an article's stock: a blind count, a second one where it surprises, damage, another bay, what moved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from associate.main import Program
from shell import pictures
from shop.slips import NotPrinted, Outcome, Printed, Sheet
from shop.stock import LocalDelta
from tests.associate.conftest import Opener
from tests.associate.shop import BADGE_INGRID, BADGE_LENA, MUG, PAN, PIN_INGRID, PIN_LENA, Shop, order

ASKED = {"why": "not_found", "at": "2026-11-20T08:40:00Z", "by": "ingrid", "facts": {"order": "TT-1", "units": 1}}
LIST = {
    "title": "Kitchen",
    "by": "ingrid",
    "at": "2026-11-20T08:00:00Z",
    "state": "open",
    "variants": ["mug-r", "pan-r"],
    "counted": {"pan-r": {"units": 3, "by": "ingrid", "at": "2026-11-20T08:10:00Z", "difference": -1}},
}
MOVES = {"moves": [{"at": "2026-11-20T08:20:00Z", "units": -2, "why": "pickup", "by": "lena"}]}


@pytest.fixture
def program(tmp_path: Path, opened: Opener) -> Program:
    shop = Shop(tmp_path / "data")
    shop.world.put("orders:S01", ("order", "TT-1", 1, order("C1", picked=2)))
    shop.world.put(
        "stock:S01", ("to_count", "mug-r", 1, ASKED), ("count_list", "L1", 1, LIST), ("moves", "mug-r", 1, MOVES)
    )
    tablet = opened(shop.close())
    enter(tablet, BADGE_LENA, PIN_LENA)
    return tablet


def enter(tablet: Program, badge: str, pin: str) -> None:
    sign_in = tablet.models.pages.sign_in
    assert pictures.wait(lambda: not sign_in.state.loading)
    tablet.scanner.inject(badge)
    assert pictures.wait(lambda: sign_in.state.step == "pin")
    sign_in.enter(pin)
    assert pictures.wait(lambda: tablet.models.tablet.page == "today")


def waits(tablet: Program, phase: str) -> None:
    work = tablet.models.pages.stock_work
    assert pictures.wait(lambda: work.state.phase == phase), work.state


def sent(tablet: Program, kind: str) -> list[dict[str, Any]]:
    assert tablet.records is not None
    rows = (json.loads(row.payload) for row in tablet.records.pending(1, 50))
    return [row["body"] for row in rows if row["type"] == kind]


def begin(tablet: Program, *, phase: str = "counting") -> Any:
    tablet.scanner.inject(MUG)
    assert pictures.wait(lambda: tablet.models.pages.stock.state.phase == "product")
    work = tablet.models.pages.stock_work
    if phase == "counting":
        work.count("mug-r", "Enamel Mug", "Red", "", "7-B")
    else:
        work.open(phase, "mug-r", "Enamel Mug", "Red", "", "7-B")
    return work


def test_a_count_that_fits_is_saved_at_once(program: Program) -> None:
    work = begin(program)
    work.enter("12")  # fourteen by the record, two of them picked
    waits(program, "saved")
    state = work.state
    assert (state.counted, state.expected, state.aside, state.difference, state.tries) == (12, 12, 2, 0, 1)
    (body,) = sent(program, "stock.count")
    assert (body["counted"], body["aside"], body["seen"], body["moved"], body["actor"]) == (12, 2, 14, 0, "lena")
    assert body["at"].keys() == {"stock:S01", "orders:S01"}


def test_who_signs_out_while_a_count_is_looked_up_leaves_nothing_on_screen(program: Program) -> None:
    work = begin(program)
    work.enter("7")
    work.sign(None)
    assert program.frame.background.idle()
    assert work.state.phase == ""
    assert sent(program, "stock.count") == []


def test_a_surprise_is_counted_again_and_the_same_result_stands(program: Program) -> None:
    work = begin(program)
    work.enter("7")
    waits(program, "again")
    assert sent(program, "stock.count") == []
    work.enter("7")
    waits(program, "saved")
    assert (work.state.difference, work.state.tries) == (-5, 2)
    assert program.records is not None
    found = program.records.find("0" + MUG)
    assert found is not None
    assert found.delta == LocalDelta(demand=5)
    assert [body["tries"] for body in sent(program, "stock.count")] == [2]


def test_the_second_count_is_held_against_its_own_moment(program: Program) -> None:
    """One piece is sold here between the two counts: one fewer lies there, and the difference is the same."""
    work = begin(program)
    work.enter("7")
    waits(program, "again")
    work.close()
    begin(program, phase="adjusting").adjust("damage", 1)
    waits(program, "saved")
    work.close()
    begin(program).enter("6")
    waits(program, "again")
    work.enter("6")
    waits(program, "saved")
    (body,) = sent(program, "stock.count")
    assert (body["moved"], work.state.difference) == (-1, -5)


@pytest.mark.parametrize("typed", ["", "-1", "1e3", "１２", "9999999", "drei"])
def test_what_is_no_number_changes_nothing(program: Program, typed: str) -> None:
    work = begin(program)
    work.enter(typed)
    assert (work.state.phase, work.state.trouble) == ("counting", "number")
    assert sent(program, "stock.count") == []


def test_damage_leaves_the_stock_and_a_correction_is_not_everybodys(program: Program) -> None:
    work = begin(program, phase="adjusting")
    work.adjust("adjustment", 3)
    assert (work.state.phase, work.state.trusted) == ("adjusting", False)
    work.adjust("damage", 2)
    waits(program, "saved")
    assert sent(program, "stock.adjust") == [{"variant": "mug-r", "delta": -2, "reason": "damage", "actor": "lena"}]


def test_a_manager_corrects_without_a_count(program: Program) -> None:
    program.models.tablet.switch_person()
    enter(program, BADGE_INGRID, PIN_INGRID)
    work = begin(program, phase="adjusting")
    work.adjust("adjustment", 3)
    waits(program, "saved")
    assert (work.state.job, work.state.difference) == ("adjust", 3)


def test_another_bay_is_scanned(program: Program) -> None:
    work = begin(program, phase="moving")
    program.scanner.inject(PAN)
    assert pictures.wait(lambda: work.state.trouble == "label")
    program.scanner.inject("BAY:9-C")
    waits(program, "saved")
    assert sent(program, "stock.place") == [{"variant": "mug-r", "aisle": "9", "bay": "C", "actor": "lena"}]
    stock = program.models.pages.stock
    assert pictures.wait(lambda: (stock.state.here.aisle, stock.state.here.bay) == ("9", "C"))


def test_what_moved_with_who_and_what_is_still_unconfirmed(program: Program) -> None:
    begin(program, phase="adjusting").adjust("damage", 1)
    waits(program, "saved")
    program.models.pages.stock_work.close()
    work = begin(program, phase="moves")
    rows: Any = work.moves
    assert pictures.wait(lambda: rows.count == 2)
    assert [(row.units, row.why, row.who, row.pending) for row in rows.rows] == [
        (-1, "", "", True),
        (-2, "pickup", "Lena Petersen", False),
    ]


class Labeller:
    """A printer of labels that keeps what it was given."""

    kinds = ("label",)

    def __init__(self, outcome: Outcome) -> None:
        self.outcome, self.sheets = outcome, list[Sheet]()

    def print(self, sheet: Sheet) -> Outcome:
        self.sheets.append(sheet)
        return self.outcome

    def state(self, _kind: str) -> Outcome:
        return self.outcome


@pytest.mark.parametrize(("outcome", "said"), [(Printed(), "printed"), (NotPrinted("no_paper"), "stopped")])
def test_the_label_of_a_shelf(program: Program, outcome: Outcome, said: str) -> None:
    labeller, work = Labeller(outcome), program.models.pages.stock_work
    work.attach(lambda: labeller, lambda: "en")
    work.print_label("mug-r", "Enamel Mug", "Red · M", "€15.00", "", MUG, "7-B")
    assert pictures.wait(lambda: work.state.label == said)
    assert [sheet.name for sheet in labeller.sheets] == ["shelf label mug-r"]


def test_without_a_label_printer_it_says_so(program: Program) -> None:
    work = program.models.pages.stock_work
    work.print_label("mug-r", "Enamel Mug", "", "€15.00", "", MUG, "7-B")
    assert work.state.label == "no_printer"


def test_another_person_finds_no_count_of_somebody_else(program: Program) -> None:
    work = begin(program)
    program.models.tablet.switch_person()
    enter(program, BADGE_INGRID, PIN_INGRID)
    work.enter("12")
    assert (work.state.phase, sent(program, "stock.count")) == ("", [])


# --- what is to be counted


def counts(tablet: Program) -> Any:
    tablet.models.tablet.go("counts")
    page = tablet.models.pages.stock_counts
    assert pictures.wait(lambda: not page.state.loading)
    return page


def test_what_waits_is_counted_and_waits_no_more(program: Program) -> None:
    page = counts(program)
    row = next(iter(page.rows.rows))
    assert (row.title, row.detail, row.spot, row.why, row.who) == (
        "Enamel Mug",
        "Red · M",
        "7-B",
        "not_found",
        "Ingrid Halvorsen",
    )
    page.count("mug-r")
    program.models.pages.stock_work.enter("12")
    waits(program, "saved")
    assert pictures.wait(lambda: page.state.waiting == 0)


def test_a_list_is_walked_and_shows_what_others_counted(program: Program) -> None:
    page = counts(program)
    page.open("L1")
    assert [(row.id, row.units, row.difference) for row in page.rows.rows] == [("mug-r", -1, 0), ("pan-r", 3, -1)]
    program.scanner.inject(MUG)
    waits(program, "counting")
    program.models.pages.stock_work.enter("12")
    waits(program, "saved")
    assert [body["list"] for body in sent(program, "stock.count")] == ["L1"]
    assert pictures.wait(lambda: page.state.lists == 0)


def test_a_bay_is_counted_as_a_whole(program: Program) -> None:
    page = counts(program)
    program.scanner.inject("BAY:7-B")
    assert pictures.wait(lambda: page.state.opened == "bay" and page.state.total == 1)
    page.count("mug-r")
    program.models.pages.stock_work.enter("12")
    waits(program, "saved")
    assert pictures.wait(lambda: page.state.done == 1)
    program.models.pages.stock_work.close()
    program.scanner.inject("BAY:9-Z")
    assert pictures.wait(lambda: page.state.total == 0)
    page.back()
    assert page.state.opened == ""


def test_a_manager_asks_everybody_to_count_a_bay(program: Program) -> None:
    page = counts(program)
    page.ask_all()
    assert (page.state.may_ask, sent(program, "stock.ask_count")) == (False, [])
    program.models.tablet.switch_person()
    enter(program, BADGE_INGRID, PIN_INGRID)
    page = counts(program)
    program.scanner.inject("BAY:7-B")
    assert pictures.wait(lambda: page.state.opened == "bay" and page.state.total == 1)
    page.ask_all()
    page.ask_all()
    assert pictures.wait(lambda: page.state.asked == "saved")
    page.ask_all()
    (body,) = sent(program, "stock.ask_count")
    assert (body["title"], body["variants"], body["actor"]) == ("7-B", ["mug-r"], "ingrid")
    page.back()
    assert pictures.wait(lambda: page.state.lists == 2)
