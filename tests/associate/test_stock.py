"""Stock look-up as a model: newest question wins, news never takes its place, each person starts fresh."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication

from associate.stock import Shelves, Stock
from shell.background import Background
from shell.bridge import Bridge
from shop.lookups import Found
from shop.money import Money
from tests.associate.facts import LOCATIONS, NOW, TENT, VARIANTS, found, price, results


class Words:
    language = "en"

    def money(self, money: Money) -> str:
        return f"{money.minor / 100:.2f}"

    def age(self, as_of: datetime | None, now: datetime) -> str:
        return f"as of {as_of:%H:%M}" if as_of else ""

    def moment(self, at: datetime, now: datetime) -> str:
        return f"{at:%H:%M}"

    def date(self, when: datetime) -> str:
        return f"{when:%d %b}"


class Bench:
    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.known = {v.gtin: v for v in VARIANTS}
        self.minor = 24900
        self.broken = False
        self.gate: Event | None = None
        shelves = Shelves(
            self._find,
            self._product,
            lambda text: results(text, "A", "B"),
            lambda aisle, bay: results(f"{aisle}-{bay}", "A").hits,
            lambda: LOCATIONS,
            dict,
            lambda: "S01",
        )
        self.page = Stock(shelves, background=self.background, now=lambda: NOW, words=Words())
        self.heard: list[bool] = []
        self.page.answered.connect(self.heard.append)

    def _find(self, gtin: str) -> Found | None:
        if self.broken:
            raise OSError("disk")
        return self._found(self.known[gtin].id) if gtin in self.known else None

    def _product(self, product: str, variant: str | None) -> Found | None:
        if self.gate is not None:
            self.gate.wait(5)
        return self._found(variant or VARIANTS[0].id) if product == TENT.id else None

    def _found(self, variant: str) -> Found:
        chosen = next(v for v in VARIANTS if v.id == variant)
        return replace(found(chosen), prices={v.id: price(v.id, self.minor) for v in VARIANTS})

    def idle(self) -> None:
        assert self.background.idle()


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.background.close()


def test_a_scan_shows_the_variant_first_and_all_others(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[2].gtin))
    bench.idle()
    assert bench.page.state.phase == "product"
    assert [line.id for line in bench.page.lines.rows][:2] == [VARIANTS[2].id, VARIANTS[0].id]  # type: ignore[attr-defined]
    assert bench.heard == [True]


def test_an_unknown_code_says_so_and_sounds_so(bench: Bench) -> None:
    bench.page.look("09528999999996")
    bench.idle()
    assert (bench.page.state.phase, bench.page.state.code) == ("not_found", "9528999999996")
    assert bench.heard == [False]


def test_choosing_a_variant_keeps_the_order(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[2].gtin))
    bench.idle()
    before = [line.id for line in bench.page.lines.rows]  # type: ignore[attr-defined]
    bench.page.choose(VARIANTS[1].id)
    assert bench.page.state.article == VARIANTS[1].id
    assert [line.id for line in bench.page.lines.rows] == before  # type: ignore[attr-defined]


def test_news_changes_the_open_page_and_keeps_the_choice(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[0].gtin))
    bench.idle()
    bench.page.choose(VARIANTS[3].id)
    bench.minor = 19900
    bench.page.refresh(frozenset({VARIANTS[1].id}))
    bench.idle()
    assert (bench.page.state.article, bench.page.state.tag.was) == (VARIANTS[3].id, "199.00")


def test_news_about_other_things_reads_nothing(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[0].gtin))
    bench.idle()
    bench.minor = 1
    bench.page.refresh(frozenset({"something-else"}))
    bench.idle()
    assert bench.page.state.tag.was == "249.00"


def test_a_scan_under_way_is_never_lost_to_news(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[0].gtin))
    bench.idle()
    bench.gate = Event()
    bench.page.look("09528999999996")
    bench.page.refresh()
    bench.gate.set()
    bench.idle()
    assert bench.page.state.phase == "not_found"


def test_back_leads_to_the_results_and_then_to_the_beginning(bench: Bench) -> None:
    bench.page.search("tent")
    bench.idle()
    bench.page.open(TENT.id, "")
    bench.idle()
    bench.page.back()
    assert (bench.page.state.phase, bench.page.state.query, bench.page.state.total) == ("typing", "tent", 2)
    bench.page.back()
    assert bench.page.state.phase == "start"


def test_a_broken_memory_is_said(bench: Bench) -> None:
    bench.broken = True
    bench.page.look(str(VARIANTS[0].gtin))
    bench.idle()
    assert (bench.page.state.phase, bench.heard) == ("failed", [False])


def test_another_person_sees_nothing_of_the_last_one(bench: Bench) -> None:
    bench.page.look(str(VARIANTS[0].gtin))
    bench.idle()
    assert bench.page.seen.count == 1  # type: ignore[attr-defined]
    bench.page.forget()
    assert (bench.page.seen.count, bench.page.state.phase) == (0, "start")  # type: ignore[attr-defined]


def test_a_bay_lists_what_lies_in_it_and_is_left_by_a_scan(bench: Bench) -> None:
    bench.page.look_into("7", "B")
    bench.idle()
    assert (bench.page.state.phase, bench.page.state.listed, bench.page.state.total) == ("typing", "7-B", 1)
    assert bench.heard == [True]
    bench.page.look("09520000000000")
    bench.idle()
    assert bench.page.state.listed == ""
