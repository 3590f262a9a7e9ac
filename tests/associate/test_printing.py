"""Papers when an order lies ready: printed by themselves, offered until printed or dismissed; no work hangs on them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from associate.main import build
from associate.printing import FILE, Printing, Source
from hardware.printer import Printers, option
from hardware.printer_fake import Fake
from shell import pictures
from shell.metrics import TABLET
from tests.associate.pickups import Bench, Hands, PickupShop, begin
from tests.associate.shop import NOW, now
from tests.associate.test_pages import gone, see, tap
from tests.hardware.printing import read


class Desk:
    """Staging with a slip printer and a label printer beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.roll, self.labels = Fake("escpos").__enter__(), Fake("zpl").__enter__()
        self.bench = Bench(PickupShop(folder / "data"))
        self.printing = self.made()
        self.bench.stage._papers = self.printing.ready

    def made(self) -> Printing:
        records = self.bench.records
        source = Source(
            order=records.order,
            buyer=records.buyer,
            articles=records.articles,
            store=lambda: "Quay",
            zone=lambda: None,
            language=lambda: "de",
            people=records.staff,
        )
        made = Printing(source, background=self.bench.background, now=lambda: NOW)
        slip, label = f"slip=tcp://127.0.0.1:{self.roll.port}", f"label=zpl:tcp://127.0.0.1:{self.labels.port}"
        made.use(Printers([option(slip), option(label)]))
        made.follow(self.folder)
        self.bench.rest()
        return made

    def phase(self, number: str = "TT-200004") -> tuple[str, str, str]:
        standing = self.printing.standing(number, 0)
        return standing["phase"], standing["why"], standing["paper"]

    def stage(self, number: str = "TT-200004", *places: str) -> None:
        self.bench.open(self.bench.stage, number)
        self.bench.scan(self.bench.stage, *(places or ("BAY:9-A",)))
        self.bench.rest()

    def again(self, number: str = "TT-200004", parcels: int = 0) -> None:
        self.bench.do(self.printing.again, number, parcels)

    def close(self) -> None:
        self.bench.close()
        self.roll.__exit__()
        self.labels.__exit__()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_label_and_slip_come_out_when_the_order_lies_ready_and_not_before(desk: Desk) -> None:
    desk.bench.open(desk.bench.stage, "TT-200004")
    assert desk.phase() == ("", "", "")
    desk.bench.scan(desk.bench.stage, "BAY:9-A")
    desk.bench.rest()
    assert desk.phase() == ("printed", "", "")
    assert [read(sheet) for sheet in (*desk.labels.sheets, *desk.roll.sheets)] == [["TT-200004"], ["ORDER:TT-200004"]]
    assert "Anna B." in desk.roll.text
    assert "Red, M" in desk.roll.text
    assert "Berg" not in desk.roll.text
    assert not (desk.folder / FILE).exists()


def test_a_jam_undoes_nothing_and_only_what_is_missing_is_printed_again(desk: Desk) -> None:
    desk.roll.paper_mm = 0
    desk.stage()
    assert desk.bench.order("TT-200004").status == "ready"
    assert desk.phase() == ("stopped", "no_paper", "slip")
    assert len(desk.labels.sheets) == 1
    desk.again()
    assert desk.phase() == ("stopped", "no_paper", "slip")
    desk.roll.refill()
    desk.again()
    assert desk.phase() == ("printed", "", "")
    assert (len(desk.labels.sheets), len(desk.roll.sheets)) == (1, 1)
    desk.again()
    assert (len(desk.labels.sheets), len(desk.roll.sheets)) == (2, 2)


def test_as_many_labels_as_parcels(desk: Desk) -> None:
    desk.bench.open(desk.bench.stage, "TT-200008")
    desk.bench.scan(desk.bench.stage, "TOTE:12")
    desk.bench.do(desk.bench.stage.stage_here)
    desk.bench.rest()
    assert len(desk.labels.sheets) == 2
    desk.again("TT-200008", 3)
    assert (len(desk.labels.sheets), desk.printing.standing("TT-200008", 0)["parcels"]) == (5, 3)


def test_what_was_not_printed_is_offered_after_a_restart_until_it_is_dismissed(desk: Desk) -> None:
    desk.labels.cover_open = True
    desk.stage()
    assert desk.phase() == ("stopped", "cover_open", "label")
    kept = (desk.folder / FILE).read_text()
    assert "TT-200004" in kept
    assert "Anna" not in kept
    desk.printing = desk.made()
    assert desk.phase() == ("stopped", "cover_open", "label")
    assert [(row.id, row.paper) for row in desk.printing.waiting.rows] == [("TT-200004", "label")]
    desk.bench.do(desk.printing.dismiss, "TT-200004")
    assert desk.phase()[0] == "dismissed"
    assert desk.made().waiting.rowCount() == 0


def test_a_print_that_a_restart_cut_off_is_looked_at_by_a_person(desk: Desk) -> None:
    job = {"number": "TT-200004", "papers": ["slip"], "all": ["label", "slip"], "parcels": 1, "phase": "printing"}
    (desk.folder / FILE).write_text(json.dumps([job | {"why": ""}]))
    desk.printing = desk.made()
    assert (desk.phase(), desk.roll.visits) == (("stopped", "", "slip"), 0)
    desk.again()
    assert (desk.phase()[0], len(desk.roll.sheets), len(desk.labels.sheets)) == ("printed", 1, 0)


DAMAGED = ("", "{", "[]", "[7]", '[{"number": 7}]', '{"a": 1}', '[{"number": "x", "papers": []}]')


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_list_offers_nothing(desk: Desk, text: str) -> None:
    (desk.folder / FILE).write_text(text)
    assert desk.made().waiting.rowCount() == 0


def test_orders_are_printed_one_after_the_other(desk: Desk) -> None:
    desk.roll.slow_s = 0.02
    desk.printing.ready("TT-200004", 1)
    desk.printing.ready("TT-200006", 1)
    desk.printing.ready("TT-200006", 1)
    assert desk.phase("TT-200006")[0] == "printing"
    desk.bench.rest()
    assert {desk.phase()[0], desk.phase("TT-200006")[0]} == {"printed"}
    assert [read(sheet) for sheet in desk.labels.sheets] == [["TT-200004"], ["TT-200006"]]


def test_an_order_that_is_gone_and_what_goes_back(desk: Desk) -> None:
    desk.again("TT-999999")
    assert desk.phase("TT-999999")[0] == "dismissed"
    desk.bench.do(desk.printing.put_back, "TT-200007")
    assert desk.phase("TT-200007")[0] == "printed"
    assert "Regal" in desk.roll.text
    assert "2-C" in desk.roll.text
    assert desk.labels.visits == 0


def test_without_a_printer_nothing_is_asked_for(tmp_path: Path) -> None:
    bench = Bench(PickupShop(tmp_path / "data"))
    made = Printing(Source(*[lambda *_: None] * 7), background=bench.background, now=lambda: NOW)  # type: ignore[arg-type]
    made.use(Printers([]))
    made.ready("TT-200004", 1)
    assert (made.state.set_up, made.standing("TT-200004", 0)["phase"]) == (False, "")
    bench.close()


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[tuple[Hands, Fake]]:
    with Fake() as roll:
        program = build(
            PickupShop(tmp_path / "data").close(),
            window=TABLET,
            now=now,
            printers=[option(f"slip=tcp://127.0.0.1:{roll.port}")],
        )
        yield begin(program), roll
        program.close()


def test_the_pages_say_what_is_printed_and_what_to_do(hands: tuple[Hands, Fake]) -> None:
    at_work, roll = hands
    program = at_work.program
    roll.paper_mm = 0
    at_work.stage("TT-200004")
    at_work.scan("BAY:9-A")
    see(program, "The slip is not printed")
    see(program, "Message to the customer: saved on this tablet. The office sends it as soon as the line is back.")
    see(program, "The printer is out of paper. Put in a new roll, then print again. What you did is saved in any case.")
    roll.refill()
    tap(program, "Print again")
    see(program, "Printed. It goes with the parcel.")
    assert (len(roll.sheets), at_work.order("TT-200004").status) == (1, "ready")
    at_work.scan("BAY:7-B")
    see(program, "Not in bay 7-B")
    at_work.scan("BAY:9-A")
    see(program, "Right: bay 9-A")
    roll.cover_open = True
    at_work.stage("TT-200008")
    at_work.scan("BAY:7-B")
    see(program, "The slip is not printed")
    program.models.tablet.go("device")
    see(program, "cover open")
    see(program, "TT-200008")
    roll.cover_open = False
    tap(program, "Test print: Slip printer")
    see(program, "test print: printed")
    tap(program, "Leave it: TT-200008")
    gone(program, "TT-200008")
    assert pictures.wait(lambda: at_work.pages.printing.waiting.rowCount() == 0)
