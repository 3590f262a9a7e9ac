"""Pickups: which orders are in the list, how urgent they are, who is at them, and what the list says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from associate import promise
from associate.at_work import Desk
from associate.connection import Connection
from associate.pickup_cards import FILTERS, Card, same_until
from associate.pickups import Pickups
from associate.promise import Bounds
from shell.background import Background
from shell.bridge import Bridge
from shop.lookups import Customer, Order, StaffMember
from shop.order_bodies import read
from shop.pickup_codes import pickup_code
from shop.places import Location
from tests.associate.conftest import Opener
from tests.associate.pickups import BIG, ORDERS, PickupShop, at, begin, body, claim
from tests.associate.shop import NOW
from tests.associate.test_pages import bring, gone, see, tap
from tests.associate.test_stock import Words

QUAY = Location("S01", "Quay", "store", time_zone="UTC", hours=(("06:00", "22:00"),) * 7)
LENA = StaffMember("lena", "Lena Petersen", "associate", "", "")


def order(number: str, facts: dict[str, object] | None = None) -> Order:
    made = read(number, facts or ORDERS[number])
    assert made is not None
    return Order(made, made)


class Bench:
    """The list without a window."""

    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.known = {number: order(number) for number in ORDERS}
        self.read = 0
        self.broken = False
        self.gate: Event | None = None
        self.now = NOW
        desk = Desk(
            order=self._order,
            orders=self._orders,
            buyer=lambda c: Customer(c, {"C1": "Anna", "C2": "Ben"}[c], "", "", "", 0, None),
            articles=lambda _variants: {},
            find=lambda _gtin: None,
            people=lambda: (LENA, StaffMember("ingrid", "Ingrid Halvorsen", "manager", "", "")),
            as_of=lambda: NOW - timedelta(minutes=1),
            place=lambda: QUAY,
            install=lambda: "dev-1",
            mint=lambda: "c1",
            save=lambda _deed, _command: pytest.fail("nothing is done here"),
        )
        self.page = Pickups(desk, background=self.background, now=lambda: self.now, words=Words())

    def _orders(self) -> tuple[Order, ...]:
        if self.broken:
            raise OSError("disk")
        self.read += 1
        return tuple(self.known.values())

    def _order(self, number: str) -> Order | None:
        if self.gate is not None:
            self.gate.wait(5)
        return self.known.get(number)

    def rest(self) -> None:
        assert self.background.idle()

    @property
    def numbers(self) -> list[str]:
        return [row.id for row in self.page.rows.rows]


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    made.page.refresh()
    made.rest()
    yield made
    made.background.close()


# --- the promise


def test_a_promise_counts_opening_hours_only() -> None:
    """Placed at 21:30 of the day before: half an hour then, one and a half from six."""
    facts = body(("mug-r", {"open": 1})) | {"placed_at": "2026-11-19T21:30:00Z", "promised_at": None}
    made = order("TT-1", facts).shown
    bounds = promise.of(made, QUAY)
    assert (bounds.due, bounds.hurry) == (at(-91), at(-121))
    assert [bounds.band(at(minutes)) for minutes in (-122, -121, -92, -91)] == [
        "within",
        "nearing",
        "nearing",
        "breached",
    ]


def test_without_hours_the_promised_time_counts_by_the_clock_and_without_both_nobody_knows() -> None:
    made = order("TT-200001").shown
    bounds = promise.of(made, None)
    assert (bounds.due, bounds.hurry, bounds.minutes(NOW)) == (at(75), at(45), 75)
    assert promise.of(replace(made, promised_at=None), None) == Bounds()
    assert Bounds().band(NOW) is None


# --- the list


def test_the_most_urgent_comes_first_and_what_needs_nothing_is_not_listed(bench: Bench) -> None:
    assert bench.numbers == [f"TT-20000{n}" for n in (2, 3, 4, 1, 5, 8, 6, 7)]
    state = bench.page.state
    assert (state.counts[0], state.late, state.hurrying) == (8, 1, 2)
    assert dict(zip(FILTERS, state.counts[1:], strict=True)) == {
        "here": 0,
        "late": 1,
        "nearing": 1,
        "mine": 0,
        "pick": 3,
        "stage": 2,
        "missing": 1,
        "cancel": 0,
        "ready": 1,
        "back": 1,
    }
    rows = {row.id: row for row in bench.page.rows.rows}
    third = rows["TT-200003"]
    assert (third.claimed, third.claimed_by, third.here, third.mine, third.done) == (True, "Ingrid", False, False, 1)
    assert [rows[n].band for n in ("TT-200002", "TT-200003", "TT-200001", "TT-200006")] == [
        "breached",
        "nearing",
        "within",
        "",
    ]
    assert rows["TT-200006"].place == "7-B"


def test_filters_and_search_look_through_the_list(bench: Bench) -> None:
    bench.page.choose("stage")
    assert bench.numbers == ["TT-200004", "TT-200008"]
    bench.page.search("BEN")
    assert bench.numbers == ["TT-200002", "TT-200003", "TT-200005", "TT-200007"]
    bench.page.search("0006")
    assert bench.numbers == ["TT-200006"]
    bench.page.search("")
    assert bench.numbers == ["TT-200004", "TT-200008"]
    bench.page.sign(LENA)
    assert (bench.page.state.group, len(bench.numbers)) == ("", 8)


def test_every_filter_shows_the_orders_it_counts(bench: Bench) -> None:
    given = {"claim": {"actor": "lena", "device": "", "since": at(-5).isoformat()}}
    asked = {"cancel_asked_at": at(-5).isoformat()}
    here = {"arrival": {"at": at(-5).isoformat(), "bay": ""}}
    more = {"TT-200001": given, "TT-200004": asked, "TT-200006": here}
    bench.known |= {number: order(number, ORDERS[number] | facts) for number, facts in more.items()}
    bench.known["TT-200008"] = order("TT-200008", body(("mug-r", {"picked": 1, "short": 1}), due=100))
    bench.page.sign(LENA)
    bench.page.refresh()
    bench.rest()
    shown = {}
    for nth, name in enumerate(FILTERS, 1):
        bench.page.choose(name)
        shown[name] = bench.numbers
        assert len(bench.numbers) == bench.page.state.counts[nth]
    assert [shown[name] for name in ("here", "mine", "missing", "cancel")] == [
        ["TT-200006"],
        ["TT-200001"],
        ["TT-200005", "TT-200008"],
        ["TT-200004"],
    ]
    row = next(row for row in bench.page.rows.rows if row.id == "TT-200007")
    assert (row.given, bench.page.state.mine) == (False, "")
    bench.page.choose("mine")
    assert [(row.mine, row.given) for row in bench.page.rows.rows] == [(True, True)]


def test_a_pickup_code_that_is_typed_whole_finds_its_order(bench: Bench) -> None:
    code = pickup_code(1_000_000)
    bench.known["TT-200004"] = order("TT-200004", ORDERS["TT-200004"] | {"pickup_code": code})
    bench.page.refresh()
    bench.rest()
    for typed in (code, code.lower(), f"{code[:4]}-{code[4:]}"):
        bench.page.search(typed)
        assert bench.numbers == ["TT-200004"]
    bench.page.search(code[:7])
    assert bench.numbers == []


def test_orders_are_chosen_for_one_walk(bench: Bench) -> None:
    bench.known["TT-200001"] = order("TT-200001", BIG | {"claim": {**claim("lena")["claim"], "tote": "A"}})
    bench.page.sign(LENA)
    bench.page.refresh()
    bench.rest()
    assert (bench.page.state.totes, bench.page.state.totes_left, bench.page.state.mine) == (1, 5, "")
    bench.page.pick_together(True)
    assert (bench.numbers, bench.page.state.room) == (["TT-200002", "TT-200003"], 9)
    bench.page.take_next()
    assert bench.page.choice() == {"TT-200002": ""}
    bench.page.toggle("TT-200003")
    assert (bench.page.choice(), bench.page.state.theirs) == ({"TT-200002": "", "TT-200003": "ingrid"}, 1)
    bench.known["TT-200002"] = order("TT-200002", body(("mug-r", {"picked": 2}), due=-10))
    bench.page.news(frozenset({"TT-200002"}))
    bench.rest()
    assert (bench.page.choice(), bench.page.state.chosen) == ({"TT-200003": "ingrid"}, 1)
    bench.page.pick_together(False)
    assert (len(bench.numbers), bench.page.choice()) == (8, {})


def test_rows_that_nobody_sees_are_not_made_until_they_are(bench: Bench) -> None:
    bench.page.watch(False)
    bench.known["TT-200002"] = order("TT-200002", body(("mug-r", {"picked": 2}), due=-10))
    bench.page.news(frozenset({"TT-200002"}))
    bench.rest()
    assert (bench.page.rows.rows[0].group, bench.page.state.late) == ("pick", 1)
    bench.page.watch(True)
    assert bench.page.rows.rows[0].group == "stage"


def test_time_goes_by(bench: Bench) -> None:
    bench.now = at(45)
    bench.page.reword()
    assert (bench.page.state.late, bench.page.state.hurrying, bench.page.state.freshness) == (2, 4, "old")


def test_while_nobody_looks_the_clock_moves_an_order_from_one_count_to_the_next(bench: Bench) -> None:
    bench.page.watch(False)
    before = bench.page.state.late
    bench.now = at(45)
    bench.page.pass_time()
    assert bench.page.state.late > before
    shown = bench.page.state
    bench.page.pass_time()
    assert bench.page.state is shown


def test_the_clock_makes_a_difference_at_the_moment_it_does() -> None:
    number = next(iter(ORDERS))
    card = Card(order(number), "pick", Bounds(at(75), at(45)), "Anna")

    def look(now: datetime) -> tuple[object, int]:
        band = card.bounds.band(now)
        return band, card.bounds.minutes(now) if band == "nearing" else 0

    now, end, changes = NOW, NOW + timedelta(hours=3), 0
    while now < end:
        until = same_until(card, now)
        assert now < until <= now + timedelta(minutes=15)
        for between in (now, now + (until - now) / 2, until - timedelta.resolution):
            assert look(between) == look(now)
        changes += look(until) != look(now)
        now = until
    assert changes > 30


def test_of_what_changed_only_that_is_read_and_the_last_news_stays(bench: Bench) -> None:
    bench.gate = Event()
    bench.page.news(frozenset({"TT-200002"}))
    bench.known["TT-200002"] = order("TT-200002", body(("mug-r", {"picked": 2}), due=-10))
    bench.page.news(frozenset({"TT-200002"}))
    bench.known["TT-200002"] = order("TT-200002", body(("mug-r", {"handed_over": 2}), due=-10))
    bench.gate.set()
    bench.rest()
    assert ("TT-200002" in bench.numbers, bench.read, bench.page.state.counts[0]) == (False, 1, 7)
    bench.known["TT-200002"] = order("TT-200002")
    bench.page.news(frozenset({"TT-200002"}))
    bench.rest()
    assert bench.numbers[0] == "TT-200002"


def test_what_one_has_in_hand_is_known_after_a_restart(bench: Bench) -> None:
    bench.known["TT-200001"] = order("TT-200001", BIG | claim("lena", "dev-1"))
    bench.page.sign(LENA)
    bench.page.refresh()
    bench.rest()
    state = bench.page.state
    assert (state.mine, state.mine_name, state.mine_group, state.mine_left) == ("TT-200001", "Anna", "pick", 5)


def test_a_list_that_cannot_be_read_says_so_and_is_read_again(bench: Bench) -> None:
    bench.broken = True
    bench.page.refresh()
    bench.rest()
    assert bench.page.state.unreadable
    bench.broken = False
    bench.page.refresh()
    bench.rest()
    assert (bench.page.state.unreadable, len(bench.numbers)) == (False, 8)


def test_five_hundred_orders_are_listed_and_searched(bench: Bench) -> None:
    bench.known |= {
        f"TT-3{n:05}": order(f"TT-3{n:05}", body(("mug-r", {"open": 1}), due=n / 10, customer="C2")) for n in range(500)
    }
    bench.page.refresh()
    bench.rest()
    assert len(bench.numbers) == 508
    bench.page.search("300499")
    assert bench.numbers == ["TT-300499"]


# --- the page


def test_the_page_lists_filters_searches_and_opens(opened: Opener, tmp_path: Path) -> None:
    program = opened(PickupShop(tmp_path / "data").close())
    hands = begin(program)
    tap(program, "Pickups")
    for words in ("1 late · 1 due soon", "Ben, TT-200002", "late, was due 08:51", "20 min left"):
        see(program, words)
    see(program, "No line to the office: the list is as of 09:00.")
    tap(program, "Waiting for a bay · 2")
    gone(program, "Ben, TT-200002")
    tap(program, "Number, name or code")
    for key in "zz":
        tap(program, key)
    see(program, "No open order has “zz” in it")
    tap(program, "Search")
    tap(program, "Show all")
    hands.tablet.connection(Connection(True, "online", NOW, NOW))
    gone(program, "No line to the office: the list is as of 09:00.")
    bring(program, "orders:S01", ("order", "TT-200002", 2, body(("mug-r", {"open": 2}), due=-10, **claim())))
    see(program, lambda: "2 units to pick · Ingrid is picking, on another tablet" in texts(program))
    tap(program, "Anna, TT-200004")
    see(program, "Stage for Anna")
    tap(program, "Back")
    see(program, "Pickups")
    tap(program, "Ready · 1")
    tap(program, "Anna, TT-200006")
    see(program, "Order TT-200006")


def texts(program: object) -> list[str]:
    from PySide6.QtQuick import QQuickItem

    from associate.main import Program
    from shell import pictures

    assert isinstance(program, Program)
    root = program.window.contentItem()
    assert isinstance(root, QQuickItem)
    return [str(item.property("text")) for item in pictures.items(root) if item.property("text")]


def test_an_empty_and_an_old_list_have_their_words(opened: Opener, tmp_path: Path) -> None:
    program = opened(PickupShop(tmp_path / "data", {}).close(), clock=lambda: at(90))
    begin(program)
    tap(program, "Pickups")
    see(program, "No orders to pick up")
    see(program, "No line to the office, and the list is as of 09:00: newer orders and what others do are missing.")
