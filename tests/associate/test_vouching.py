"""A customer's account is opened at the kiosk from the tablet: asked first, in one's own name, gone with its person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from associate.main import Program
from associate.vouching import Vouching
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop.lookups import StaffMember
from tests.associate.shop import ANNA
from tests.associate.test_pages import sign_in

LENA = StaffMember("lena", "Lena", "associate", "STAFF:lena", "")
CODE = "S1:CODE"


class Bench:
    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.card = ANNA
        self.asked: list[tuple[str, str]] = []
        self.error: Exception | None = None
        self.desk = Vouching(lambda: self.card, background=self.background)
        self.desk.ask = self._ask
        self.desk.sign(LENA)

    def _ask(self, member: str, actor: str) -> str:
        self.asked.append((member, actor))
        if self.error is not None:
            raise self.error
        return CODE

    def vouch(self) -> tuple[str, str]:
        self.desk.begin()
        self.desk.vouch()
        assert self.background.idle()
        return self.desk.state.phase, self.desk.state.code


@pytest.fixture
def bench(qapp: object) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.background.close()


def test_nothing_is_asked_before_somebody_says_that_they_have_looked(bench: Bench) -> None:
    bench.desk.begin()
    assert (bench.desk.state.phase, bench.asked) == ("seen", [])
    assert bench.vouch() == ("shown", CODE)
    assert bench.asked == [(ANNA, "lena")]


def test_a_code_is_gone_once_it_was_shown_and_with_its_person(bench: Bench) -> None:
    bench.vouch()
    bench.desk.close()
    assert bench.desk.state.code == ""
    bench.vouch()
    bench.desk.sign(replace(LENA, id="ben"))
    assert (bench.desk.state.phase, bench.desk.state.code) == ("", "")


def test_an_answer_after_it_was_closed_is_for_nobody(bench: Bench) -> None:
    bench.desk.begin()
    bench.desk.vouch()
    bench.desk.close()
    assert bench.background.idle()
    assert bench.desk.state.phase == ""


@pytest.mark.parametrize("without", ["line", "answer", "person", "card"])
def test_it_says_so_where_there_is_no_code(bench: Bench, without: str) -> None:
    if without == "line":
        bench.desk.ask = None
    elif without == "answer":
        bench.error = OSError("no line")
    elif without == "person":
        bench.desk.sign(None)
    else:
        bench.card = ""
    assert bench.vouch() == ("failed", "")


def test_from_the_card_to_the_code_on_the_tablet(tablet: Program) -> None:
    sign_in(tablet)
    tablet.models.pages.customer.vouching_for.ask = lambda _member, _actor: CODE
    tablet.scanner.inject(f"LOY:{ANNA}")
    vouching = tablet.models.pages.customer.vouching_for
    vouching.begin()
    tablet.scanner.inject(f"LOY:{ANNA}")
    assert pictures.wait(lambda: vouching.state.phase == ""), "nobody vouches for a card that was scanned afterwards"
    for tap in ("Open their account at the kiosk", "I have looked"):
        assert pictures.wait(partial(pictures.find, tablet.window, tap)), tap
        pictures.settle(tablet.window, 1)
        pictures.tap(tablet.window, tap)
    assert pictures.wait(lambda: pictures.find(tablet.window, "Code for the kiosk") is not None)
    tablet.models.tablet.sign_out()
    assert tablet.models.pages.customer.vouching_for.state.code == ""
