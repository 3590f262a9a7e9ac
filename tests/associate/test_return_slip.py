"""The customer's slip of a return: printed, offered again, kept as a PDF; and nothing of the return hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from associate.printing import FILE, Printing, Source
from hardware.printer import Files, Printers, option
from hardware.printer_fake import Fake
from shell.background import Background
from shell.bridge import Bridge
from shop import lookups
from shop.orders import How, Line, Order, Slice, TakenBack
from shop.return_slips import Decided
from tests.associate.facts import JONAS, MARA, NOW, STAFF

RETURN = "01939f0a-7c1e-7000-8000-0123456789ab"
DECIDED = Decided("manager", ("late",), "2026-3", {1: "opened"})


def order(*, taken: bool = True) -> lookups.Order:
    line = Line(1, "T1", "Ridge Line Tent", 2, 1500, 3000, {"handed_over": 2, "returned": 1}, {"wanted": 1500})
    back = TakenBack(RETURN, "c1", JONAS.id, NOW, {1: Slice(1, 1500)}, "pending", How({1: "fit"}, MARA.id))
    shown = Order("TT-1", (line,), "done", NOW, "EUR", 3000, returns=(back,) if taken else ())
    return lookups.Order(shown, shown, False)


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder, self.taken = folder, True
        self.background = Background(Bridge())
        self.roll = Fake("escpos").__enter__()
        self.printing = self.made()

    def made(self, *, printer: bool = True) -> Printing:
        source = Source(
            order=lambda number: order(taken=self.taken) if number == "TT-1" else None,
            buyer=lambda _customer: None,
            articles=lambda _variants: {},
            store=lambda: "Quay",
            zone=lambda: None,
            language=lambda: "de",
            people=lambda: STAFF,
        )
        made = Printing(source, background=self.background, now=lambda: NOW + timedelta(minutes=1))
        made.use(Printers([option(f"slip=tcp://127.0.0.1:{self.roll.port}")] if printer else []))
        made.use_files(Files(self.folder / "papers"))
        made.follow(self.folder)
        self.settle()
        self.printing = made
        return made

    def settle(self) -> None:
        assert self.background.idle(30)

    def returned(self) -> None:
        self.printing.returned(RETURN, "TT-1", DECIDED)
        self.settle()

    @property
    def how(self) -> tuple[str, str]:
        standing = self.printing.standing(RETURN, 0)
        return standing["phase"], standing["why"]

    def close(self) -> None:
        self.background.close()
        self.roll.__exit__()


@pytest.fixture
def bench(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.close()


def test_it_comes_out_by_itself_and_once_more_in_the_customers_language(bench: Bench) -> None:
    bench.returned()
    assert (bench.how, len(bench.roll.sheets)) == (("printed", ""), 1)
    assert bench.printing.standing(RETURN, 0)["language"] == "de"
    bench.printing.slip_again(RETURN, "ar")
    bench.settle()
    assert (len(bench.roll.sheets), bench.printing.standing(RETURN, 0)["language"]) == (2, "ar")


def test_without_paper_it_says_so_survives_a_restart_and_is_printed_later(bench: Bench) -> None:
    bench.roll.paper_mm = 0
    bench.returned()
    assert bench.how == ("stopped", "no_paper")
    kept = (bench.folder / FILE).read_text()
    assert not any(name in kept for name in ("Jonas", "Mara", "Tent"))
    bench.made()
    assert bench.how == ("stopped", "no_paper")
    assert [(row.id, row.order) for row in bench.printing._waiting.rows] == [(RETURN, "TT-1")]
    bench.roll.refill()
    bench.printing.again(RETURN, 0)
    bench.settle()
    assert (bench.how, len(bench.roll.sheets)) == (("printed", ""), 1)


def test_it_is_kept_as_a_pdf_where_nothing_prints(bench: Bench) -> None:
    bench.roll.paper_mm = 0
    bench.returned()
    bench.printing.save_slip(RETURN)
    bench.settle()
    (made,) = (bench.folder / "papers").iterdir()
    assert (bench.how[0], made.read_bytes()[:5]) == ("saved", b"%PDF-")


def test_without_a_printer_the_slip_is_offered_as_a_pdf_alone(bench: Bench) -> None:
    bench.made(printer=False)
    bench.returned()
    assert bench.how == ("no_printer", "")
    bench.printing.save_slip(RETURN)
    bench.settle()
    assert bench.how == ("saved", "")


def test_a_return_that_is_not_in_the_order_any_more_has_no_slip(bench: Bench) -> None:
    bench.taken = False
    bench.returned()
    assert (bench.how, bench.roll.sheets) == (("dismissed", ""), [])
