"""Store credit of a return, at the desk: fetched once central has made it, printed, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from associate.voucher_desk import TRIES, VoucherDesk
from shell.background import Background
from shell.bridge import Bridge
from shop.money import Money
from shop.slips import About, Code, Sheet, Text
from shop.voucher_slips import voucher_slip
from shop.vouchers import Voucher, grouped, number
from tests.associate.shop import NOW

NUMBER = number(bytes(range(10)))
VOUCHER = Voucher(NUMBER, 1200, 1200, "EUR", NOW + timedelta(days=1095), "SV1:SIGNED")


class Bench:
    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.sheets: list[Sheet] = []
        self.how = "printed"
        self.desk = VoucherDesk(self._print, self._money, background=self.background)
        self.desk._again.setInterval(0)
        self.asked: list[str] = []
        self.answers: list[tuple[Voucher, ...] | Exception] = []
        self.desk.ask = self._ask

    def _money(self, money: Money) -> str:
        return f"{money.minor} {money.currency}"

    def _ask(self, return_id: str) -> tuple[Voucher, ...]:
        self.asked.append(return_id)
        answer = self.answers.pop(0) if self.answers else ()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _print(self, make: Callable[[About, Any], Sheet], then: Callable[[str], object]) -> None:
        about = About("Quay", "de", lambda at: at.date().isoformat(), NOW)
        self.sheets.append(make(about, self._money))
        then(self.how)

    def fetch(self) -> None:
        self.desk.fetch("R1")
        for _ in range(2 * TRIES):
            assert self.background.idle()
            if self.desk._again.isActive():
                self.desk._again.stop()
                self.desk._look()


@pytest.fixture
def bench(qapp: object) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.background.close()


def test_it_is_asked_for_until_central_has_made_it_and_then_printed(bench: Bench) -> None:
    bench.answers = [(), (VOUCHER,)]
    bench.fetch()
    state = bench.desk.state
    assert (state.phase, state.amount, state.number, state.paper) == ("found", "1200 EUR", grouped(NUMBER), "printed")
    (sheet,) = bench.sheets
    texts = [one.text for one in sheet.blocks if isinstance(one, Text)]
    assert Code("qr", "SV1:SIGNED") in sheet.blocks
    assert "Guthaben" in texts
    assert any(grouped(NUMBER) in one for one in texts)
    assert "Kopie" not in texts
    bench.desk.print_it()
    assert "Kopie" in [one.text for one in bench.sheets[1].blocks if isinstance(one, Text)]
    assert Code("qr", "SV1:SIGNED") in bench.sheets[1].blocks


def test_who_comes_back_to_a_return_whose_slip_came_out_gets_a_copy(bench: Bench) -> None:
    bench.answers = [(VOUCHER,), (VOUCHER,)]
    bench.fetch()
    bench.desk.forget()
    bench.fetch()
    first, second = ([one.text for one in sheet.blocks if isinstance(one, Text)] for sheet in bench.sheets)
    assert ("Kopie" in first, "Kopie" in second) == (False, True)


def test_a_slip_that_did_not_come_out_is_followed_by_the_first_one_and_not_by_a_copy(bench: Bench) -> None:
    bench.answers, bench.how = [(VOUCHER,)], "no_paper"
    bench.fetch()
    assert (bench.desk.state.paper, bench.desk.state.copy) == ("no_paper", False)
    bench.how = "printed"
    bench.desk.print_it()
    assert not any(copies(one) for one in bench.sheets)
    bench.desk.print_it()
    assert [copies(one) for one in bench.sheets] == [False, False, True]


def test_one_that_is_fetched_later_is_marked_as_a_copy_in_every_language_of_a_slip(bench: Bench) -> None:
    bench.answers = [(VOUCHER,)]
    bench.desk.fetch_again("R1")
    assert bench.background.idle()
    assert [copies(one) for one in bench.sheets] == [True]
    said = [
        [one.text for one in voucher_slip(VOUCHER, About("Quay", tongue, str, NOW), str, copy=True).blocks
         if isinstance(one, Text)]
        for tongue in ("en", "de", "fr", "es", "ar")
    ]  # fmt: skip
    assert [some[3] for some in said] == ["Copy", "Kopie", "Copie", "Copia", "نسخة"]
    bench.desk.forget()
    assert bench.desk.state.phase == ""
    bench.desk.print_it()
    assert len(bench.sheets) == 1


def copies(sheet: Sheet) -> bool:
    return "Kopie" in [one.text for one in sheet.blocks if isinstance(one, Text)]


def test_what_is_not_made_yet_is_said_and_can_be_asked_for_again(bench: Bench) -> None:
    bench.fetch()
    assert (bench.desk.state.phase, len(bench.asked), bench.sheets) == ("coming", TRIES, [])
    bench.answers = [(VOUCHER,)]
    bench.fetch()
    assert bench.desk.state.phase == "found"


def test_without_a_line_nothing_is_shown_but_words(bench: Bench) -> None:
    bench.answers = [ConnectionError("no line")]
    bench.fetch()
    assert bench.desk.state.phase == "failed"
    bench.desk.ask = None
    bench.fetch()
    assert (bench.desk.state.phase, bench.sheets) == ("failed", [])


def test_what_was_spent_is_not_printed_and_a_printer_s_trouble_is_said(bench: Bench) -> None:
    bench.answers = [(Voucher(NUMBER, 1200, 0, "EUR", None, "SV1:SIGNED"),)]
    bench.fetch()
    assert (bench.desk.state.phase, bench.sheets) == ("spent", [])
    bench.answers, bench.how = [(VOUCHER,)], "no_paper"
    bench.fetch()
    assert (bench.desk.state.phase, bench.desk.state.paper) == ("found", "no_paper")


def test_it_goes_with_the_person(bench: Bench) -> None:
    bench.answers = [(VOUCHER,)]
    bench.fetch()
    bench.desk.sign(None)
    assert (bench.desk.state.phase, bench.desk.state.number, bench.desk.state.amount) == ("", "", "")
    bench.desk.print_it()
    assert len(bench.sheets) == 1
