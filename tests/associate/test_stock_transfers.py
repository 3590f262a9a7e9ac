"""Goods of other stores on a real tablet: asked for, sent, received, with what differed; offline, and in good order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from associate.main import Program
from shell import pictures
from tests.associate.conftest import Opener
from tests.associate.shop import BADGE_LENA, MUG, PAN, PIN_LENA, Shop
from tests.associate.test_stock_work import enter, sent


def line(asked: int, sent: int = 0) -> dict[str, int]:
    return {"asked": asked, "sent": sent, "received": 0, "damaged": 0}


def transfer(source: str, target: str, state: str, **lines: dict[str, int]) -> dict[str, Any]:
    at = {"at": "2026-11-20T08:10:00Z", "last_at": "2026-11-20T08:30:00Z", "by": "ingrid", "last_by": "ingrid"}
    return at | {"source": source, "target": target, "state": state, "lines": {f"{k}-r": n for k, n in lines.items()}}


@pytest.fixture
def program(tmp_path: Path, opened: Opener) -> Program:
    shop = Shop(tmp_path / "data")
    shop.world.put(
        "stock:S01",
        ("transfer", "T1", 1, transfer("S01", "S02", "asked", mug=line(3), pan=line(1))),
        ("transfer", "T2", 1, transfer("S02", "S01", "sent", mug=line(5, 5))),
        ("transfer", "T3", 1, transfer("W01", "S01", "asked", pan=line(2)) | {"direct": True}),
        ("transfer", "T4", 1, transfer("S02", "S01", "nonsense")),
    )
    tablet = opened(shop.close())
    enter(tablet, BADGE_LENA, PIN_LENA)
    tablet.models.tablet.go("transfers")
    assert pictures.wait(lambda: tablet.models.pages.stock_transfers.state.count == 3)
    return tablet


def rows(tablet: Program) -> dict[str, Any]:
    shown: Any = tablet.models.pages.stock_transfers.rows
    return {row.id: row for row in shown.rows}


def finished(tablet: Program, step: str) -> None:
    page = tablet.models.pages.stock_transfers
    assert pictures.wait(lambda: page.state.done == step and page.state.phase in ("", "asked")), page.state


def test_what_arrives_comes_first_and_what_nobody_understands_is_left_out(program: Program) -> None:
    found = rows(program)
    assert [(one, row.way, row.place) for one, row in found.items()] == [
        ("T3", "receive", "Warehouse"),
        ("T2", "receive", "Mill"),
        ("T1", "send", "Mill"),
    ]
    assert (found["T1"].goods, found["T1"].units, found["T1"].who) == ("Enamel Mug · Iron Pan", 4, "Ingrid Halvorsen")


def test_what_is_packed_leaves_the_stock_of_this_store(program: Program) -> None:
    page = program.models.pages.stock_transfers
    page.open("T1")
    page.choose("mug-r", 2)
    page.choose("pan-r", 0)
    page.confirm()
    finished(program, "send")
    assert sent(program, "stock.dispatch") == [{"transfer": "T1", "lines": {"mug-r": 2, "pan-r": 0}, "actor": "lena"}]
    assert program.records is not None
    found = program.records.find("0" + MUG)
    assert found is not None
    assert found.delta.demand == 2
    assert pictures.wait(lambda: rows(program)["T1"].pending)
    assert rows(program)["T1"].way == "wait"


def test_what_arrives_is_counted_by_scan_and_the_damaged_are_said(program: Program) -> None:
    page = program.models.pages.stock_transfers
    page.open("T2")
    page.choose("mug-r", 3)
    program.scanner.inject(MUG)
    program.scanner.inject(PAN)  # not of this transfer
    page.spoil("mug-r", 9)
    lines: Any = page.lines
    assert [(one.id, one.units, one.damaged) for one in lines.rows] == [("mug-r", 4, 4)]
    page.spoil("mug-r", 1)
    page.confirm()
    finished(program, "receive")
    assert sent(program, "stock.receive") == [{"transfer": "T2", "lines": {"mug-r": [4, 1]}, "actor": "lena"}]
    assert pictures.wait(lambda: rows(program)["T2"].way == "differs")


def test_scanning_all_that_arrives_counts_each_piece_once(program: Program) -> None:
    page = program.models.pages.stock_transfers
    page.open("T2")
    for _ in range(5):
        program.scanner.inject(MUG)
    lines: Any = page.lines
    assert [(one.id, one.units) for one in lines.rows] == [("mug-r", 5)]


def test_goods_are_asked_for_at_a_place_that_was_chosen(program: Program) -> None:
    page = program.models.pages.stock_transfers
    program.scanner.inject(MUG)
    assert pictures.wait(lambda: program.models.pages.stock.state.phase == "product")
    page.begin("mug-r", "Enamel Mug")
    page.ask()  # nobody was chosen yet
    assert page.state.phase == "asking"
    page.choose_place("S02", "Mill")
    page.want(0)
    page.want(3)
    page.ask()
    finished(program, "ask")
    (body,) = sent(program, "stock.ask_transfer")
    assert (body["source"], body["lines"]) == ("S02", {"mug-r": 3})
    program.models.tablet.go("transfers")
    assert pictures.wait(lambda: page.state.phase == "" and body["transfer"] in rows(program))


def test_nothing_at_all_is_no_dispatch_and_what_is_not_wanted_is_cancelled(program: Program) -> None:
    page = program.models.pages.stock_transfers
    page.open("T1")
    page.choose("mug-r", 0)
    page.choose("pan-r", 0)
    page.confirm()
    assert (page.state.phase, page.state.why) == ("open", "lines")
    page.cancel()
    finished(program, "cancel")
    assert pictures.wait(lambda: "T1" not in rows(program))
    assert sent(program, "stock.dispatch") == []
