"""The slip of a return that was undone: printed at once, offered again after a restart, and the first one no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from associate.printing import UNDONE, Source
from shop import lookups
from shop.orders import Undone
from tests.associate.facts import JONAS, NOW, STAFF
from tests.associate.test_return_slip import RETURN, Bench, order

NUMBER = f"{UNDONE}{RETURN}"


def undone() -> lookups.Order:
    shown = order().shown
    gone = replace(shown, returns=(), undone=(Undone(shown.returns[0], "c2", JONAS.id, NOW, "by_mistake"),))
    return lookups.Order(gone, gone, False)


@pytest.fixture
def bench(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.close()


def undo(bench: Bench, found: lookups.Order) -> None:
    source: Source = bench.printing._source
    bench.printing._source = replace(source, order=lambda number: found if number == "TT-1" else None)
    bench.printing.undone(RETURN, "TT-1")
    bench.settle()


def phase(bench: Bench, number: str = NUMBER) -> str:
    return str(bench.printing.standing(number, 0)["phase"])


def test_it_comes_out_and_the_slip_of_the_return_is_offered_no_more(bench: Bench) -> None:
    bench.roll.paper_mm = 0
    bench.returned()
    assert phase(bench, RETURN) == "stopped"
    bench.roll.refill()
    undo(bench, undone())
    assert (phase(bench), phase(bench, RETURN), len(bench.roll.sheets)) == ("printed", "dismissed", 1)
    bench.printing.slip_again(NUMBER, "ar")
    bench.settle()
    assert len(bench.roll.sheets) == 2


def test_without_paper_it_survives_a_restart_and_is_printed_later(bench: Bench) -> None:
    bench.roll.paper_mm = 0
    undo(bench, undone())
    assert phase(bench) == "stopped"
    bench.made()
    assert phase(bench) == "stopped"
    assert [(row.id, row.order, row.paper) for row in bench.printing._waiting.rows] == [(NUMBER, "TT-1", "undone")]
    bench.roll.refill()
    bench.printing._source = replace(bench.printing._source, order=lambda _number: undone(), people=lambda: STAFF)
    bench.printing.again(NUMBER, 0)
    bench.settle()
    assert (phase(bench), len(bench.roll.sheets)) == ("printed", 1)


def test_where_the_return_stands_after_all_nothing_says_that_it_is_void(bench: Bench) -> None:
    undo(bench, order())
    assert (phase(bench), bench.roll.sheets) == ("dismissed", [])
