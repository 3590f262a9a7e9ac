"""The board: the numbers of a store's real orders, why an order needs somebody, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from associate.board import PickupBoard
from associate.board_order import BoardOrder
from associate.board_reading import WhileShown
from associate.main import Program
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop.orders import Order
from tests.associate.conftest import Opener
from tests.associate.pickups import ORDERS, PickupShop, at, body, claim, iso
from tests.associate.pickups import Bench as Floor
from tests.associate.shop import BADGE_INGRID, NOW, PIN_INGRID
from tests.associate.test_pages import gone, see, sign_in, tap
from tests.associate.test_stock import Words as StockWords

HELD = {"staged": [{"line": 1, "units": 2, "place": "7-B"}]}
MORE = {
    "TT-300001": body(("mug-r", {"staged": 2}), customer="C2", hold_until=iso(-30), **HELD),
    "TT-300002": body(("mug-r", {"staged": 2}), customer="C1", hold_until=iso(600), cancel_asked_at=iso(-9), **HELD),
    "TT-300003": body(("mug-r", {"staged": 2}), customer="C2", arrival={"at": iso(-7), "bay": "3"}, **HELD),
}


class Words(StockWords):
    def time(self, when: Any) -> str:
        return f"{when:%H:%M}"

    def percent(self, whole: int) -> str:
        return f"{whole} %"

    def number(self, value: Any) -> str:
        return f"{value}".replace(".", ",")

    def day(self, when: Any) -> str:
        return f"{when:%d %b %H:%M}"


class Bench(Floor):
    """The board and its sheet on a tablet's real files, without a window. Ingrid is the manager."""

    def __init__(self, folder: Path, orders: dict[str, dict[str, Any]], by: str = "ingrid") -> None:
        super().__init__(PickupShop(folder, orders))
        self.now = NOW
        desk = self.pick._desk
        self.board = PickupBoard(
            desk, zone=lambda: UTC, background=self.background, now=lambda: self.now, words=Words()
        )
        self.sheet = BoardOrder(desk, background=self.background, now=lambda: self.now, words=Words())
        self.sheet.answered.connect(self.heard.append)
        self.sheet.sign(next(one for one in self.records.staff() if one.id == by))
        self._news = self.records.listen(lambda _changes: self.bridge.post(self.sheet.refresh))
        self.look()

    def look(self) -> None:
        self.board.look(True)
        self.board.refresh()
        self.rest()

    def close(self) -> None:
        self._news()
        super().close()

    def rows(self, listed: str = "danger") -> dict[str, str]:
        self.board.choose(listed)
        return {row.id: row.why for row in self.board.rows.rows}

    def take(self, number: str, slot: str, *values: object) -> Order:
        """Open the sheet and tap."""
        self.sheet.open(number)
        self.rest()
        self.do(getattr(self.sheet, slot), *values)
        return self.order(number)


@pytest.fixture
def open_bench(tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def one(orders: dict[str, dict[str, Any]] | None = None, by: str = "ingrid") -> Bench:
        made.append(Bench(tmp_path, ORDERS | MORE if orders is None else orders, by))
        return made[-1]

    yield one
    for each in made:
        each.close()


def test_the_numbers_of_the_store(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    state = bench.board.state
    # late 2; due soon 3; 1, 4, 5 and 8 have time; 10 is of another store.
    assert (state.breached, state.nearing, state.within) == (1, 1, 4)
    # To pick: 5 of 1, 2 of 2 and 1 of 3; one person at 75 seconds: 1 is ready long before it is due.
    assert (state.units, state.done_by, state.soon_late, state.measured) == (8, "09:11", 0, False)
    assert (state.waiting, state.longest, state.cancels, state.holds_over) == (1, 7, 1, 1)
    assert (state.on_time, state.on_time_of, state.making, state.ready) == ("0 %", 1, 6, 4)
    assert (state.as_of, state.freshness, len(state.hours), state.current) == ("as of 09:01", "fresh", 16, 3)


def test_every_order_says_why_it_needs_somebody_the_most_pressing_first(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    assert list(bench.rows().items()) == [
        ("TT-300003", "waiting"),
        ("TT-200002", "breached"),
        ("TT-300002", "cancel"),
        ("TT-200003", "nearing"),
        ("TT-300001", "hold_over"),
    ]
    waiting, late, *_ = bench.board.rows.rows
    assert (waiting.waits, waiting.bay, late.late, late.claimed) == (7, "3", 10, False)
    assert len(bench.rows("making")) == 6
    assert set(bench.rows("ready")) == {"TT-200006", *MORE}


def test_a_queue_that_is_too_long_is_said_before_it_is_late(open_bench: Callable[..., Bench]) -> None:
    queue = {f"TT-4{n:05}": body(("mug-r", {"open": 10}), due=60) for n in range(8)}
    bench = open_bench(queue)
    # 10 units take 12.5 minutes: four are picked within the hour, the other four will be late.
    assert (bench.board.state.soon_late, bench.board.state.done_by) == (4, "10:41")
    assert set(bench.rows().values()) == {"soon_late"}


def test_time_goes_by(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.now = at(29 / 60)
    bench.board.reword()
    bench.rest()
    assert bench.board.state.breached == 1
    bench.now = at(25)
    bench.board.reword()
    bench.rest()
    assert (bench.board.state.breached, bench.board.state.freshness) == (2, "ageing")


def test_whoever_is_not_heard_of_is_named(open_bench: Callable[..., Bench]) -> None:
    since = {"claim": {"actor": "lena", "device": "dev-2", "since": iso(-21)}}
    bench = open_bench({"TT-1": body(("mug-r", {"open": 1}), **since)})
    assert bench.board.state.silent == ({"name": "Lena", "since": "08:40", "orders": 1},)


def test_an_empty_store_has_no_numbers_that_look_like_some(open_bench: Callable[..., Bench]) -> None:
    state = open_bench({}).board.state
    assert (state.on_time, state.median, state.p90, state.wait, state.per_line) == ("", -1, -1, -1, "")
    assert (state.done_by, state.danger, state.short, state.no_show) == ("", 0, "", "")


def test_minutes_are_written_as_the_language_writes_them(open_bench: Callable[..., Bench]) -> None:
    steps = [
        {"id": f"s{place}", "kind": kind, "actor": "lena", "at": iso(minutes)}
        for place, (kind, minutes) in enumerate((("claim", -8), ("pick", -6.5), ("stage", -6)))
    ]
    bench = open_bench({"TT-1": body(("mug-r", {"staged": 20}), steps=steps)})
    assert (bench.board.state.measured, bench.board.state.per_line) == (True, "1,5")


def test_a_busy_saturday_is_counted_whole(open_bench: Callable[..., Bench]) -> None:
    many = {f"TT-5{n:05}": body(("mug-r", {"open": 1}), due=(n - 30) * 10) for n in range(120)}
    state = open_bench(many).board.state
    assert (state.breached, state.breached + state.nearing + state.within) == (31, 120)


# --- deciding


def test_an_order_is_given_to_somebody(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(ORDERS | {"TT-9": body(("mug-r", {"open": 1}), **claim("lena"))})
    order = bench.take("TT-200003", "assign", "lena")
    assert order.claim is not None
    assert (order.claim.actor, order.claim.device, bench.sent()) == ("lena", "", ["assign"])
    assert (bench.sheet.state.done, bench.sheet.state.claimed_by) == ("assign", "Lena")
    people = {one.id: (one.has_it, one.busy) for one in bench.sheet.people.rows}
    assert people["lena"] == (True, 1)


def test_a_hold_is_made_longer_once(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.sheet.open("TT-300002")
    bench.rest()
    assert bench.sheet.state.until == ("21 Nov 22:00", "23 Nov 22:00", "27 Nov 22:00")
    order = bench.take("TT-300002", "extend", 1)
    assert order.hold_until is not None
    assert (f"{order.hold_until:%d %H:%M}", order.extended, bench.sheet.state.can_extend) == ("23 22:00", True, False)
    bench.do(bench.sheet.extend, 0)
    assert (bench.sheet.state.refused, bench.heard) == ("extended", ["refused"])
    bench.sheet.calm()
    assert bench.sheet.state.refused == ""


def test_a_hold_that_is_over_is_given_up_by_the_clock_of_this_tablet(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.sheet.open("TT-300002")
    bench.rest()
    assert not bench.sheet.state.can_expire
    bench.now = at(601)
    assert bench.take("TT-300002", "expire").lines[0].states == {"expired": 2, "to_shelve": 2}


@pytest.mark.parametrize(("agreed", "states"), [(True, {"cancelled": 2, "to_shelve": 2}), (False, {"staged": 2})])
def test_a_customer_who_wants_to_cancel_gets_an_answer(
    open_bench: Callable[..., Bench], agreed: bool, states: dict[str, int]
) -> None:
    bench = open_bench()
    bench.sheet.open("TT-300002")
    bench.rest()
    state = bench.sheet.state
    assert (state.can_answer, state.lying, state.places, state.picked, state.shelved) == (True, 2, "7-B", 0, 0)
    order = bench.take("TT-300002", "answer", agreed)
    assert (dict(order.lines[0].states), order.cancel_asked_at) == (states, None)
    assert (bench.sheet.state.done, bench.sheet.state.can_answer) == ("cancelled" if agreed else "kept", False)


def test_the_customer_is_told(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.take("TT-200002", "delay")
    bench.take("TT-300003", "remind")
    assert (bench.sent(), bench.sheet.state.told) == (["notify", "notify"], "09:01")


def test_others_do_not_decide_but_look_after_holds(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(by="lena")
    bench.sheet.open("TT-300002")
    bench.rest()
    state = bench.sheet.state
    assert (state.can_answer, state.can_assign, state.can_extend, state.can_remind) == (False, False, True, True)
    bench.sheet.open("TT-404")
    bench.rest()
    assert bench.sheet.state.phase == "unknown"


# --- reading


def test_one_reading_at_a_time_and_the_last_change_is_seen() -> None:
    background, gate = Background(Bridge()), Event()
    answers: list[int] = []
    world = [1]

    def read() -> int:
        gate.wait(5)
        return world[0]

    reading = WhileShown(background, read, then=answers.append, failed=lambda: None)
    reading.again()
    assert not background.busy
    reading.look(True)
    for value in (2, 3):
        world[0] = value
        reading.again()
    gate.set()
    assert pictures.wait(lambda: len(answers) == 2)
    assert background.idle()
    assert answers == [3, 3]
    background.close()


def test_a_board_that_cannot_be_read_says_so_and_is_read_again() -> None:
    background = Background(Bridge())
    broken, said = [True], list[str]()

    def read() -> str:
        if broken[0]:
            raise OSError("disk")
        return "read"

    reading = WhileShown(background, read, then=said.append, failed=lambda: said.append("failed"))
    reading.look(True)
    assert background.idle()
    broken[0] = False
    reading.again()
    assert background.idle()
    assert said == ["failed", "read"]
    background.close()


# --- the page


def test_a_manager_sees_the_danger_and_acts_on_it(opened: Opener, tmp_path: Path) -> None:
    program = opened(PickupShop(tmp_path / "data", ORDERS | MORE).close())
    sign_in(program, BADGE_INGRID, PIN_INGRID)
    tap(program, "Board")
    for words in ("1, late", "4, in time", "All picked by 09:11", "No line to the office: the board is as of 09:00."):
        see(program, words)
    see(program, "1, waiting here, longest 7 min")
    _to_the_end(program)
    tap(program, "Anna, TT-300002, Wants to cancel")
    tap(program, "Answer: the customer wants to cancel")
    see(program, "Cancel this order?")
    tap(program, "Yes, cancel it")
    see(program, "Cancelled. The goods are on the list of what goes back to the shelf.")
    tap(program, "Close")
    gone(program, "Anna, TT-300002, Wants to cancel")
    _to_the_end(program, -1)
    tap(program, "1, late")
    see(program, "Ben, TT-200002")
    gone(program, "Anna, TT-200001")


def _to_the_end(program: Program, way: int = 1) -> None:
    """As a finger would push the page."""
    root = program.window.contentItem()
    assert isinstance(root, QQuickItem)
    for item in pictures.items(root):
        if item.metaObject().className().startswith("QQuickFlickable"):
            room = max(0.0, float(item.property("contentHeight")) - item.height())
            item.setProperty("contentY", room if way > 0 else 0.0)
    pictures.wait(lambda: False, 0.05)
