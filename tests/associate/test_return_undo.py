"""A return is undone at the desk: asked with what it is about, refused with what to do instead, done with its slip."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from associate.main import Program
from associate.return_undo import ReturnUndoing
from associate.return_undo_state import UndoCounter
from associate.wording import Wording
from records.ids import uuid7
from records.orders import action
from records.outbox import Settled
from shell.background import Background
from shell.bridge import Bridge
from shell.language import Language
from shop.deeds import Deed
from shop.order_bodies import laid
from shop.orders import Order
from shop.return_drafts import DraftLine, ReturnDraft, text
from tests.associate.conftest import Opener
from tests.associate.shop import NOW, PIN_LENA, Shop, member
from tests.associate.test_handover import Clock
from tests.associate.test_pages import bring, gone, see, sign_in, tap
from tests.associate.test_return_desk import NUMBER, body
from tests.return_desk import takes_back

BACK = "01939f0a-7c1e-7000-8000-0000000000f1"


def taken(shop: Shop, key: str = BACK, units: int = 1, actor: str = "lena") -> Deed:
    """Goods came back just now; central has not heard of it."""
    from random import Random

    order = shop.world.records.order(NUMBER)
    assert order is not None
    deed = takes_back(
        shop.world.records, order.shown, key, {1: units}, actor=actor, manager="ingrid", disposition="stock",
        random=Random(1), now=NOW,
    )  # fmt: skip
    assert isinstance(deed, Deed)
    shop.world.records.act(action(deed, f"01939f0a-7c1e-7000-8000-00000000000{key[-1]}")).result()
    return deed


class Bench:
    """The sheet on the real memory of a small shop, without a window."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.records, self.clock = shop, shop.world.records, Clock()
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.slips: list[tuple[str, str]] = []
        self.gone: list[str] = []
        self.fails: Exception | None = None
        self.slow: Future[None] | None = None
        counter = UndoCounter(
            order=self.records.order,
            policy=self.records.return_policy,
            people=self.records.staff,
            said=self.records.return_said,
            refused=lambda command: next((one.reason for one in self.records.rejected() if one.id == command), None),
            mint=lambda: uuid7(self.clock()),
            save=self._save,
        )
        words = Wording(Language(), lambda: None, self.clock)
        self.sheet = ReturnUndoing(counter, background=self.background, now=self.clock, words=words)
        self.sheet.answered.connect(self.heard.append)
        self.sheet.undone.connect(self.gone.append)
        self.sheet.attach(lambda back, order: self.slips.append((back, order)))
        self.come("lena")

    def _save(self, deed: Deed, command: str) -> Future[None]:
        if self.slow is not None:
            slow, self.slow = self.slow, None
            return slow
        if self.fails is not None:
            failed: Future[None] = Future()
            failed.set_exception(self.fails)
            return failed
        return self.records.act(action(deed, command))

    def come(self, person: str) -> None:
        self.sheet.sign(next(one for one in self.records.staff() if one.id == person))

    def asks(self, back: str = BACK) -> None:
        self.sheet.ask(NUMBER, back)
        self.idle()

    def idle(self) -> None:
        for _ in range(3):
            assert self.background.idle()

    def says(self, reason: str = "wrong_order") -> None:
        self.sheet.confirm(reason)
        self.idle()

    def central(self, order: Order) -> None:
        """Central's row of the order is this one by now."""
        self.shop.world.put("orders:S01", ("order", NUMBER, 9, laid(order, body())))

    def shown(self) -> Order:
        found = self.records.order(NUMBER)
        assert found is not None
        return found.shown

    def sent(self) -> list[Any]:
        return [json.loads(row.payload) for row in self.records.pending(0, 50)]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    made.world.put("orders:S01", ("order", NUMBER, 1, body()))
    made.world.put("staff:S01", ("staff", "omar", 1, member("Omar Haddad", "associate", "STAFF:O", PIN_LENA)))
    yield made
    made.close()


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Bench]:
    taken(shop)
    made = Bench(shop)
    yield made
    made.background.close()


def state(bench: Bench, *names: str) -> tuple[Any, ...]:
    return tuple(getattr(bench.sheet.state, name) for name in names)


def test_it_is_asked_with_what_it_is_about_and_undone_once(bench: Bench) -> None:
    bench.asks()
    assert state(bench, "phase", "who", "units", "amount", "alone") == ("asking", "Lena Petersen", 1, "€15.00", True)
    assert [(one.title, one.units, one.where) for one in bench.sheet.goods.rows] == [("Enamel Mug", 1, "stock")]
    bench.says("wrong_order: it was her sister's")
    bench.says("by_mistake")
    assert state(bench, "phase", "progress", "why") == ("done", "saved", "")
    (sent,) = [one for one in bench.sent() if one["type"] == "return.undo"]
    assert sent["aggregate"] == f"return:{BACK}"
    assert sent["body"] == {
        "return": BACK, "order": NUMBER, "actor": "lena", "reason": "wrong_order: it was her sister's",
    }  # fmt: skip
    assert bench.shown().returns == ()
    assert (bench.slips, bench.heard) == ([(BACK, NUMBER)], ["understood"])
    assert len(bench.gone) == 1


def test_nothing_is_undone_without_a_reason_or_when_it_is_closed(bench: Bench) -> None:
    bench.asks()
    bench.says("  ")
    assert state(bench, "phase") == ("asking",)
    bench.sheet.close()
    bench.says()
    assert state(bench, "phase") == ("",)
    assert len(bench.shown().returns) == 1


def test_what_cannot_be_saved_counts_for_nothing_and_is_asked_again(bench: Bench) -> None:
    bench.fails = OSError("no room")
    bench.asks()
    bench.says()
    assert state(bench, "phase", "trouble") == ("asking", "unsaved")
    assert (bench.slips, bench.heard) == ([], ["refused"])
    bench.fails = None
    bench.says()
    assert state(bench, "phase", "trouble") == ("done", "")
    assert len([one for one in bench.sent() if one["type"] == "return.undo"]) == 1


@pytest.mark.parametrize(
    ("person", "minutes", "why"),
    [("lena", 31, "too_late"), ("omar", 1, "other_person"), ("ingrid", 29, ""), ("lena", -60, "")],
)
def test_who_may_and_until_when(bench: Bench, person: str, minutes: int, why: str) -> None:
    bench.come(person)
    bench.clock.now = NOW + timedelta(minutes=minutes)
    bench.asks()
    assert state(bench, "phase", "why") == ("impossible" if why else "asking", why)


def test_a_return_that_nobody_knows_or_that_is_undone_already_is_said(bench: Bench) -> None:
    bench.asks("R-9")
    assert state(bench, "phase", "why") == ("impossible", "unknown_return")
    bench.asks()
    bench.says()
    bench.sheet.close()
    bench.asks()
    assert state(bench, "phase", "why") == ("impossible", "undone_already")


@pytest.mark.parametrize(
    ("refunds", "why"), [({"sent": 1500}, "already_sent"), ({"settled": 1500}, "already_refunded")]
)
def test_money_that_moves_while_it_is_asked_ends_the_question(bench: Bench, refunds: dict[str, int], why: str) -> None:
    bench.asks()
    order = bench.shown()
    paid = laid(order, body())
    paid["lines"][0]["refunds"] = refunds
    bench.shop.world.put("orders:S01", ("order", NUMBER, 9, paid))
    bench.sheet.refresh()
    bench.idle()
    assert state(bench, "phase", "why", "alone") == ("impossible", why, False)


def test_how_far_it_has_come_and_what_the_office_says_of_it(bench: Bench) -> None:
    bench.asks()
    bench.says()
    bench.sheet.connection(True)
    assert state(bench, "progress") == ("on_its_way",)
    bench.central(bench.shown())
    bench.sheet.refresh()
    bench.idle()
    assert state(bench, "phase", "progress", "alone") == ("done", "confirmed", True)


def test_an_office_that_does_not_accept_it_says_why(bench: Bench) -> None:
    bench.asks()
    bench.says()
    came, gone_ = (row for row in bench.records.pending(0, 9) if row.aggregate == f"return:{BACK}")
    bench.records.settle(0, [Settled(came.seq, came.id, "applied", at={"orders:S01": 99})]).result()
    bench.records.settle(0, [Settled(gone_.seq, gone_.id, "rejected", "already_sent", "Too late.")]).result()
    bench.sheet.refresh()
    bench.idle()
    assert state(bench, "phase", "progress", "why") == ("done", "refused", "already_sent")


def test_what_is_saved_while_another_return_is_asked_about_is_told_of_its_own(bench: Bench, qtbot: QtBot) -> None:
    (first,) = (one.command for one in bench.shown().returns)
    other, held = BACK[:-1] + "2", Future[None]()
    bench.slow = held
    bench.asks()
    bench.sheet.confirm("wrong_order")
    qtbot.waitUntil(lambda: bench.slow is None)
    bench.come("ingrid")
    taken(bench.shop, other)
    bench.sheet.ask(NUMBER, other)
    qtbot.waitUntil(lambda: state(bench, "phase", "return_id") == ("asking", other))
    held.set_result(None)
    bench.idle()
    assert (bench.gone, bench.slips) == ([first], [(BACK, NUMBER)])
    assert state(bench, "phase", "return_id") == ("asking", other)


def test_a_part_of_it_is_undone_and_what_stays_is_told(qapp: object, shop: Shop) -> None:
    taken(shop, units=2)
    bench = Bench(shop)
    bench.asks()
    assert state(bench, "units", "gone", "rest", "left") == (2, 2, "", 30)
    bench.sheet.choose(1, 0)
    assert state(bench, "gone") == (0,)
    bench.says()
    assert state(bench, "phase") == ("asking",)  # nothing is to be undone
    bench.sheet.choose(1, 9)
    assert state(bench, "gone", "rest") == (2, "")
    bench.sheet.choose(1, 1)
    assert state(bench, "gone", "rest") == (1, "€15.00")
    bench.says()
    assert state(bench, "phase", "progress", "rest") == ("done", "saved", "€15.00")
    (row,) = [one for one in bench.sent() if one["type"] == "return.undo"]
    assert (row["v"], row["body"]["lines"], row["body"]["amount"]) == (2, [{"line": 1, "quantity": 1}], 1500)
    (stays,) = bench.shown().returns
    assert (stays.id, stays.lines[1].quantity) == (row["body"]["rest"], 1)
    assert bench.slips == [(BACK, NUMBER)]
    bench.asks(stays.id)
    assert [one.where for one in bench.sheet._goods.rows] == ["stock"]
    bench.says()
    assert bench.shown().returns == ()
    bench.background.close()


def test_another_person_finds_no_question_of_somebody_else(bench: Bench) -> None:
    bench.asks()
    bench.come("ingrid")
    assert state(bench, "phase") == ("",)


# --- on the tablet


@pytest.fixture
def desk(opened: Opener, tmp_path: Path) -> Program:
    shop = Shop(tmp_path / "pages")
    shop.business()
    shop.world.put("orders:S01", ("order", NUMBER, 1, body()))
    taken(shop)
    program = opened(shop.close())
    sign_in(program)
    return program


def test_from_the_page_of_its_order_it_is_undone_and_listed_so(desk: Program) -> None:
    desk.models.tablet.open_order(NUMBER)
    see(desk, "Came back")
    tap(desk, "Undo this return")
    see(desk, "Undo this return?")
    tap(desk, "It was another order")
    tap(desk, "Undo the return")
    see(desk, "Undone, saved on this tablet")
    see(desk, "Give it back to the customer")
    tap(desk, "Done")
    gone(desk, "Give it back to the customer")
    see(desk, lambda: [one.undone for one in desk.models.pages.order._back.rows] == ["Lena Petersen"])
    gone(desk, "Undo this return")
    desk.models.tablet.undo_return(NUMBER, BACK)
    see(desk, "It has been undone already")
    tap(desk, "Back")
    gone(desk, "It has been undone already")
    desk.models.tablet.take_goods_back("")
    page = desk.models.pages.returns
    page.seek(f"RETURN:{BACK.upper()}")  # the void slip
    see(desk, lambda: (page.state.phase, page.state.number) == ("lines", NUMBER))
    page.find()
    desk.scanner.inject(text(ReturnDraft(BACK, NUMBER, (DraftLine(1, 1, "mind"),))))  # the code of the kiosk again
    see(desk, lambda: (page.state.phase, page.state.units) == ("lines", 1))
    assert page.state.return_id not in ("", BACK)


def test_right_after_it_was_taken_in(desk: Program) -> None:
    page = desk.models.pages.returns
    desk.models.tablet.take_goods_back(NUMBER)
    see(desk, lambda: page.state.phase == "lines")
    page.set_reason(1, "fit")
    page.take(1)
    page.set_reason(1, "fit")
    page.set_condition(1, "new")
    see(desk, lambda: page.state.outcome == "authorised")
    page.finish()
    see(desk, lambda: page.state.phase == "done")
    tap(desk, "Undo this return")
    tap(desk, "Confirmed by mistake")
    tap(desk, "Undo the return")
    see(desk, "Undone, saved on this tablet")
    tap(desk, "Done")
    see(desk, "This return was undone")
    gone(desk, "Put it away now")


def test_the_desk_says_that_a_part_was_undone(desk: Program) -> None:
    page, sheet = desk.models.pages.returns, desk.models.pages.return_undo
    bring(desk, "orders:S01", ("order", NUMBER, 5, body(units=4)))
    desk.models.tablet.take_goods_back(NUMBER)
    see(desk, lambda: page.state.phase == "lines")
    page.take(1)
    page.set_units(1, 2)
    page.set_reason(1, "fit")
    page.set_condition(1, "new")
    see(desk, lambda: page.state.outcome == "authorised")
    page.finish()
    see(desk, lambda: page.state.phase == "done" and page.state.undo_left == 30)
    tap(desk, "Undo this return")
    see(desk, lambda: sheet.state.phase == "asking")
    tap(desk, "One less")
    see(desk, "1 piece stays returned: €15.00")
    tap(desk, "Other goods, or another number")
    tap(desk, "Undo 1 piece")
    see(desk, "Undone, saved on this tablet")
    tap(desk, "Done")
    see(desk, "A part of this return was undone")
    gone(desk, "Put it away now")
    assert page.visit.rows == []
