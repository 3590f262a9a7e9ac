"""Today as a model: it rings once, acts once, and says what could not be saved."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from associate.calls import Call
from associate.due import Waiting
from associate.today import Board, Refusal, Today, part_of_day
from shell.background import Background
from shell.bridge import Bridge
from shell.words import Words
from shop.lookups import Order, StaffMember, Task
from tests.associate.facts import JONAS, NOW, call
from tests.associate.test_due import pickup


class Bench:
    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.tasks: tuple[Task, ...] = ()
        self.refusals: tuple[Refusal, ...] = ()
        self.orders: tuple[Order, ...] = ()
        self.broken = False
        self.time = NOW
        self.acted: list[tuple[str, str]] = []
        self.saving: Future[Any] | None = None
        self.page = Today(
            read=self._read,
            take=self._take,
            done=self._take,
            pass_on=self._pass_on,
            go=self._go,
            background=self.background,
            now=lambda: self.time,
            date=lambda _: "today",
            hour=lambda _: 14,
            age=lambda _: "",
            words=Words(),
        )
        self.rings: list[tuple[Call, ...]] = []
        self.page.rang.connect(self.rings.append)
        self.came: list[tuple[Waiting, ...]] = []
        self.page.arrived.connect(self.came.append)

    def _read(self) -> Board:
        if self.broken:
            raise OSError("disk")
        return Board(self.tasks, self.refusals, (("T1", "picture-of-t1"),), self.orders)

    def _take(self, call: Call, who: StaffMember) -> Future[Any]:
        self.acted.append((call.id, who.id))
        if self.saving is not None:
            return self.saving
        saved: Future[Any] = Future()
        saved.set_result(None)
        return saved

    def _pass_on(self, call: Call, who: StaffMember) -> Future[Any]:
        return self._take(replace(call, id=f"pass {call.id}"), who)

    def _go(self, order: Order, who: StaffMember) -> Future[Any]:
        return self._take(call(order.number), who)

    def show(self, *tasks: Task) -> None:
        self.tasks = tasks
        self.page.refresh()
        assert self.background.idle()


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.background.close()


def test_a_call_rings_when_it_is_new_not_when_the_page_opens(bench: Bench) -> None:
    bench.show(call("a"))
    assert bench.rings == []
    bench.show(call("a"), call("b"))
    bench.show(call("a"), call("b"))
    assert [[c.id for c in ring] for ring in bench.rings] == [["b"]]


def test_two_taps_are_one_action(bench: Bench) -> None:
    bench.show(call("a"))
    bench.page.sign(JONAS)
    bench.saving = Future()
    bench.page.take("a")
    bench.page.take("a")
    bench.saving.set_result(None)
    assert bench.background.idle()
    assert bench.acted == [("a", JONAS.id)]


def test_nobody_takes_a_call_without_signing_in(bench: Bench) -> None:
    bench.show(call("a"))
    bench.page.take("a")
    assert bench.acted == []


def test_what_could_not_be_saved_is_said_and_can_be_tried_again(bench: Bench) -> None:
    bench.show(call("a"))
    bench.page.sign(JONAS)
    bench.saving = Future()
    bench.saving.set_exception(OSError("no space left"))
    bench.page.take("a")
    assert bench.background.idle()
    assert bench.page.state.unsaved
    bench.saving = None
    bench.page.take("a")
    assert bench.background.idle()
    assert not bench.page.state.unsaved
    assert len(bench.acted) == 2


def test_pictures_come_with_the_calls(bench: Bench) -> None:
    bench.show(call("a"))
    assert bench.page.waiting.rows[0].picture == "picture-of-t1"  # type: ignore[attr-defined]


def test_a_refusal_is_shown_until_it_is_read(bench: Bench) -> None:
    bench.refusals = (Refusal("x", "help.take", "task:a", "taken", "Mara has it.", NOW),)
    bench.show(call("a", "taken", taken_by="E001", taken_name="Mara Lindt"))
    assert [n.place for n in bench.page.notices.rows] == ["Entrance"]  # type: ignore[attr-defined]
    bench.page.dismiss("x")
    assert bench.page.notices.count == 0  # type: ignore[attr-defined]


def test_a_hand_over_that_was_not_accepted_is_said_with_the_order(bench: Bench) -> None:
    bench.orders = (pickup("TT-1", waits=3), pickup("TT-2"))
    bench.refusals = (Refusal("x", "order.hand_over", "order:TT-1", "already_handed_over", "Mara was first.", NOW),)
    bench.show()
    assert [n.place for n in bench.page.notices.rows] == ["TT-1"]  # type: ignore[attr-defined]
    assert [row.id for row in bench.page.here.rows] == ["TT-1"]  # type: ignore[attr-defined]
    assert [row.id for row in bench.page.pickups.rows] == ["TT-2"]  # type: ignore[attr-defined]
    assert (bench.page.state.here_count, bench.page.state.making_count) == (1, 1)


def test_the_tablet_rings_for_a_customer_and_one_tap_says_who_goes(bench: Bench) -> None:
    ready = {"staged": 2}
    bench.show()
    bench.orders = (pickup("TT-1", waits=0, states=ready), pickup("TT-2", waits=1))
    bench.show()
    bench.show()
    assert [[one.id for one in came] for came in bench.came] == [["TT-2", "TT-1"]]
    bench.page.go("TT-1")
    assert bench.acted == []
    bench.page.sign(JONAS)
    bench.saving = Future()
    bench.page.go("TT-1")
    bench.page.go("TT-1")
    bench.page.go("TT-2")
    bench.saving.set_result(None)
    assert bench.background.idle()
    assert bench.acted == [("TT-1", JONAS.id)]


def test_an_unreadable_board_is_said_and_mends(bench: Bench) -> None:
    bench.broken = True
    bench.page.refresh()
    assert bench.background.idle()
    assert bench.page.state.unreadable
    bench.broken = False
    bench.show()
    assert not bench.page.state.unreadable


@pytest.mark.parametrize(
    ("hour", "part"),
    [(3, "evening"), (4, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"), (18, "evening")],
)
def test_the_day_has_three_parts(hour: int, part: str) -> None:
    assert part_of_day(hour) == part


@pytest.mark.parametrize("watched", [True, False])
def test_a_call_that_nobody_takes_rings_again_on_whatever_page(bench: Bench, watched: bool) -> None:
    made = NOW - timedelta(minutes=1)
    bench.show(replace(call("a"), made_at=made), replace(call("b", "taken"), made_at=made))
    bench.page.watch(watched)
    for minutes in (0, 1, 2, 4, 5, 9):
        bench.time = NOW + timedelta(minutes=minutes)
        bench.page.pass_time()
    assert [[(c.id, c.patience) for c in ring] for ring in bench.rings] == [[("a", "soon")], [("a", "late")]]


def test_who_cannot_come_passes_the_call_on(bench: Bench) -> None:
    bench.show(call("a", "taken", taken_by=JONAS.id), call("b"))
    bench.page.sign(JONAS)
    bench.page.pass_on("b")
    bench.page.pass_on("a")
    assert bench.acted == [("pass a", JONAS.id)]
    bench.show(replace(call("a"), passed=(JONAS.id,)), call("b"))
    assert [[c.id for c in ring] for ring in bench.rings] == [["a"]]
    assert [(c.id, c.passed) for c in bench.page._calls.waiting] == [("a", True), ("b", False)]
