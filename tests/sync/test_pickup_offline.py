"""A Saturday without central: fifty orders picked, staged and handed over on two tablets; then the line is back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shop import pickup
from shop.orders import Order, Refused
from shop.pickup import By
from tests.central.ledger_queries import broken
from tests.sync.conftest import HeadOffice
from tests.sync.pickup_tablets import SHELF, Choose, Store, Tablet, line, order_body

NUMBERS = [f"TT-{n}" for n in range(50)]
SUBSTITUTED, TRANSFERRED = "TT-7", "TT-12"
BOTH_ALL, BOTH_PICK, BOTH_GIVE = "TT-20", "TT-21", "TT-48"
"""What both tablets do without knowing of each other: everything; only the picking; only the hand-over."""

TWO_LINES = {number: n % 3 == 0 for n, number in enumerate(NUMBERS)}


def body(number: str) -> dict[str, Any]:
    if number == BOTH_GIVE:
        return order_body(line(units=2, staged=2))
    lines = [line(1, 2, "p1-a", open=2), *([line(2, 1, "p1-b", open=1)] if TWO_LINES[number] else [])]
    return order_body(*lines, status="open")


@pytest.fixture
def store(office: HeadOffice) -> Store:
    made = Store(office)
    made.stock("p1-a", "p1-b", "p1-c")
    made.stock("p1-b", place="S02")
    made.place({number: body(number) for number in NUMBERS})
    return made


@pytest.fixture
def tablets(office: HeadOffice, store: Store, new_device: Path, tmp_path: Path) -> Iterator[tuple[Tablet, Tablet]]:
    lena, omar = (Tablet(office, new_device, tmp_path / name, name) for name in ("lena", "omar"))
    for one in (lena, omar):
        one.hear(store)
    yield lena, omar
    for one in (lena, omar):
        one.close()


def claim(tablet: Tablet) -> Choose:
    return lambda _order, by: pickup.TakeClaim(by, tablet.device.install)


def pick(units: Mapping[int, int]) -> Choose:
    return lambda _order, by: pickup.Pick(by, units)


def stage(place: str) -> Choose:
    def choose(order: Order, by: By) -> pickup.Event:
        units = {one.line: one.units("picked") for one in order.lines if one.units("picked")}
        return pickup.Stage(by, units, place, by.at + timedelta(days=7))

    return choose


def short(line: int) -> Choose:
    return lambda _order, by: pickup.Short(by, {line: 1}, "not_found")


def substitute(_order: Order, by: By) -> pickup.Event:
    return pickup.Substitute(by, 1, 1, "p1-c", "Small Lantern", price=4500, cap=4900, consent="phone")


def ask_transfer(_order: Order, by: By) -> pickup.Event:
    return pickup.AskTransfer(by, "move-1", 2, 1, "S02")


def receive(_order: Order, by: By) -> pickup.Event:
    return pickup.ReceiveTransfer(by, "move-1")


def open_units(tablet: Tablet, number: str) -> dict[int, int]:
    return {one.line: one.units("open") for one in tablet.shown(number).lines if one.units("open")}


def do(tablet: Tablet, number: str, *chosen: Choose) -> None:
    for choose in chosen:
        done = tablet.step(number, choose)
        assert isinstance(done, str), (number, done)


def work_off(tablet: Tablet, number: str) -> None:
    """From the shelf to the customer."""
    if number != BOTH_GIVE:
        do(tablet, number, claim(tablet))
        _off_the_shelf(tablet, number)
        do(tablet, number, stage("7-B"))
    given = tablet.hand_over(number)
    assert not isinstance(given, Refused), (number, given)
    assert tablet.shown(number).status == "completed"


def _off_the_shelf(tablet: Tablet, number: str) -> None:
    if number == SUBSTITUTED:
        do(tablet, number, short(1), substitute)
    if number == TRANSFERRED:
        do(tablet, number, short(2), ask_transfer)
    if units := open_units(tablet, number):
        do(tablet, number, pick(units))
    if number == TRANSFERRED:
        do(tablet, number, stage("7-B"), receive)


Arrival = Callable[[Tablet, Tablet], None]


def in_turns(lena: Tablet, omar: Tablet) -> None:
    """A step of one, a step of the other."""
    while lena.records.queue().pending or omar.records.queue().pending:
        for tablet in (lena, omar):
            if tablet.records.queue().pending:
                tablet.drive.steps(1)


def one_after_the_other(lena: Tablet, omar: Tablet) -> None:
    lena.send()
    omar.send()


@pytest.mark.parametrize("arrive", [in_turns, pytest.param(one_after_the_other, marks=pytest.mark.long)])
def test_fifty_orders_without_a_line(store: Store, tablets: tuple[Tablet, Tablet], arrive: Arrival) -> None:
    lena, omar = tablets
    store.office.central.stop()
    mine = {lena: NUMBERS[::2], omar: NUMBERS[1::2]}
    for tablet, numbers in mine.items():
        for number in numbers:
            work_off(tablet, number)
    do(lena, BOTH_PICK, claim(lena), pick({1: 2, 2: 1}))
    work_off(omar, BOTH_ALL)
    work_off(omar, BOTH_GIVE)
    store.office.central.start()
    arrive(lena, omar)
    for tablet in tablets:
        tablet.hear(store)
    assert_equal_everywhere(store, tablets)
    assert_conflicts(store, tablets)
    assert_stock(store)


def assert_equal_everywhere(store: Store, tablets: tuple[Tablet, Tablet]) -> None:
    for number in NUMBERS:
        there = store.order(number)
        assert there.status == "completed", number
        given = Counter(command for command, _, _ in store.standing(number))
        assert len(given) == 1, number
        for tablet in tablets:
            found = tablet.records.order(number)
            assert found is not None
            assert (found.pending, found.contested, found.shown) == (False, False, found.confirmed)
            assert found.confirmed.hand_overs == there.hand_overs, number
            assert [dict(one.states) for one in found.confirmed.lines] == [dict(one.states) for one in there.lines]
    assert tablets[0].digest() == tablets[1].digest()


def assert_conflicts(store: Store, tablets: tuple[Tablet, Tablet]) -> None:
    """Those that must be there, with both people, and no other."""
    raised = store.conflicts()
    assert Counter((one.aggregate.removeprefix("order:"), one.kind) for one in raised) == Counter(
        [
            (BOTH_ALL, "picked_twice"),
            (BOTH_ALL, "handed_over_twice"),
            (BOTH_PICK, "picked_twice"),
            (BOTH_GIVE, "handed_over_twice"),
        ]
    )
    assert all({one.first_actor, one.second_actor} == {"lena", "omar"} for one in raised)
    refused = {one.aggregate.removeprefix("order:") for tablet in tablets for one in tablet.records.rejected()}
    assert refused == {BOTH_ALL, BOTH_PICK, BOTH_GIVE}


def assert_stock(store: Store) -> None:
    """What left the store left it once, whoever carried it."""
    twos = sum(TWO_LINES[number] for number in NUMBERS if number != BOTH_GIVE)
    levels = store.levels()
    assert levels["p1-a", "S01"] == (SHELF - 2 * 50 + 1, 0)
    assert levels["p1-c", "S01"] == (SHELF - 1, 0)
    assert levels["p1-b", "S01"] == (SHELF - twos + 1, 0)
    assert levels["p1-b", "S02"] == (SHELF - 1, 0)
    with store.office.database.read() as connection:
        assert broken(connection) == {}
