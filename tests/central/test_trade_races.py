"""Several devices at once, replies lost and repeated: every unit is handed over once, every cent paid once."""

from __future__ import annotations

import itertools
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from central.database import Database
from central.tables import conflict, order_line, refund, stock_level
from central.tables import hand_over as hand_overs
from shop.money import largest_remainder
from shop.refunds import slice_amount
from tests.central.conftest import Clock
from tests.central.trade import Shop, Tablet, adjust, hand_over, line, order_body, take_back, undo


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    return Shop(database, clock)


def together(*works: Callable[[], None]) -> None:
    """All at once; an error in one of them is the test's."""
    ready, failed = threading.Barrier(len(works)), list[BaseException]()

    def run(work: Callable[[], None]) -> None:
        try:
            ready.wait(30)
            work()
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
    assert not any(thread.is_alive() for thread in threads)
    assert failed == []


def count(shop: Shop, table: Any, *where: Any) -> int:
    with shop.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


@pytest.mark.parametrize("devices", [2, 5, 8])
def test_of_many_hand_overs_at_once_one_counts_and_the_others_are_conflicts(shop: Shop, devices: int) -> None:
    shop.seed(TT_1=order_body())
    tablets = [shop.tablet() for _ in range(devices)]
    told: list[tuple[str, str]] = []

    def give(tablet: Tablet, actor: str) -> Callable[[], None]:
        sent = hand_over(1, actor=actor, expects={"1": 0})
        return lambda: told.extend([tablet.verdicts(sent), tablet.verdicts(sent)][1])

    together(*(give(tablet, f"e{n}") for n, tablet in enumerate(tablets)))
    assert Counter(told) == {("applied", ""): 1, ("rejected", "already_handed_over"): devices - 1}
    assert count(shop, conflict) == devices - 1
    with shop.database.read() as connection:
        winner = connection.execute(select(hand_overs.c.device)).scalar_one()
        firsts = set(connection.execute(select(conflict.c.first_device)).scalars())
        seconds = set(connection.execute(select(conflict.c.second_device)).scalars())
    assert (firsts, seconds) == ({winner}, {tablet.install for tablet in tablets} - {winner})
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 7
    assert shop.sound()


def test_the_last_unit_goes_five_times_and_below_zero_is_listed_once(shop: Shop) -> None:
    """Five orders of the last kettle: all parcels left, so all count; somebody must look where the others came from."""
    orders = {f"TT_{n}": order_body(line(units=1)) for n in range(1, 6)}
    shop.seed(on_hand=1, **orders)
    tablets = [shop.tablet() for _ in orders]

    def give(tablet: Tablet, number: str) -> Callable[[], None]:
        return lambda: _applied(tablet, hand_over(1, 1, order=number.replace("_", "-")))

    together(*(give(tablet, number) for tablet, number in zip(tablets, orders, strict=True)))
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == -4
    assert shop.rows("avail:north", "avail")["K1"] == {"at": {"S1": [-4, 0, 0]}}
    assert [row["kind"] for row in shop.rows("orders:S1", "conflict").values()] == ["negative_stock"]
    assert shop.sound()


def _applied(tablet: Tablet, *commands: dict[str, Any], lane: int = 0) -> None:
    assert set(tablet.verdicts(*commands, lane=lane)) == {("applied", "")}


def test_a_level_that_two_stores_begin_at_once_is_whole_in_the_region(shop: Shop) -> None:
    """Nothing there to lock: what everybody reads of the region must still have both."""
    tablets = [shop.tablet(store) for store in ("S1", "S2") * 3]
    for n in range(10):
        moves = [adjust(n + 1, 1, f"new-{n}") for _ in tablets]
        together(*(lambda t=t, m=m: _applied(t, m, lane=1) for t, m in zip(tablets, moves, strict=True)))  # type: ignore[misc]
    assert {n: row["at"] for n, row in shop.rows("avail:north", "avail").items()} == {
        f"new-{n}": {"S1": [3, 0, 0], "S2": [3, 0, 0]} for n in range(10)
    }
    assert shop.sound()


def test_the_same_units_returned_at_many_desks_are_paid_once(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(units=3), total=5492))
    tablets = [shop.tablet() for _ in range(6)]
    tablets[0].send(hand_over(1))
    told: list[tuple[str, str]] = []

    def back(tablet: Tablet, seq: int) -> Callable[[], None]:
        sent = take_back(seq, 1, 1830, expects={"1": 0})
        return lambda: told.extend([tablet.verdicts(sent), tablet.verdicts(sent)][1])

    together(*(back(tablet, 2 if n == 0 else 1) for n, tablet in enumerate(tablets)))
    assert Counter(told) == {("applied", ""): 3, ("rejected", "already_returned"): 3}
    with shop.database.read() as connection:
        assert sorted(connection.execute(select(refund.c.amount)).scalars()) == [1830, 1831, 1831]
    assert count(shop, conflict, conflict.c.kind == "returned_twice") == 3
    assert shop.sound()


@pytest.mark.long_with("postgresql")
def test_every_order_of_arrival_ends_sound(shop: Shop) -> None:
    """Two devices hand over, one undoes, two take back: all 120 ways, an order each; each step sent twice. Steps of one
    device that come at the same turn in several orders are one batch."""
    numbers = [f"TT-{n}" for n in range(120)]
    shop.seed(on_hand=1000, **{number.replace("-", "_"): order_body(line(units=2, price=999)) for number in numbers})
    tablets = {name: shop.tablet() for name in ("a", "b", "c", "d", "e")}
    seqs = Counter[str]()
    arrivals = dict(zip(numbers, itertools.permutations(tablets), strict=True))
    steps = {number: _five_steps(number) for number in numbers}
    applied: dict[str, list[str]] = {number: [] for number in numbers}
    for turn, name in itertools.product(range(5), tablets):
        theirs = [number for number in numbers if arrivals[number][turn] == name]
        batch = [steps[number][name] | {"seq": seqs[name] + at} for at, number in enumerate(theirs, 1)]
        seqs[name] += len(batch)
        first = tablets[name].send(*batch)
        assert tablets[name].send(*batch) == first
        for number, told in zip(theirs, first, strict=True):
            applied[number] += [name] if told.verdict == "applied" else []
    outcomes = {tuple(sorted(names)) for names in applied.values()}
    # The undo can free what the other one hands over next; a return never opens a second hand-over.
    assert outcomes == {
        ("a",), ("b",), ("a", "c"), ("a", "b", "c"), ("a", "d"), ("a", "e"), ("b", "d"), ("b", "e"),
        ("a", "b", "c", "d"), ("a", "b", "c", "e"),
    }  # fmt: skip
    assert shop.sound()
    with shop.database.read() as connection:
        most = connection.execute(select(func.max(order_line.c.handed_over), func.max(order_line.c.refunded))).one()
    assert tuple(most) == (2, 1998)


def _five_steps(number: str) -> dict[str, dict[str, Any]]:
    given = {name: hand_over(1, 2, order=number, expects={"1": 0}) for name in ("a", "b")}
    return given | {
        "c": undo(1, given["a"]["id"], order=number),
        "d": take_back(1, 1, 999, order=number, expects={"1": 0}),
        "e": take_back(1, 2, 1998, order=number, expects={"1": 0}),
    }


ALSO_WITH_ONE_WRITER = pytest.mark.long_with("sqlite")


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=ALSO_WITH_ONE_WRITER) for seed in (1, 2))])
def test_a_busy_saturday_ends_sound(shop: Shop, seed: int) -> None:
    """Eight devices, three orders that share their articles, batches in any order of orders, replies lost."""
    bodies = {
        f"TT_{n}": order_body(line(1, 4, 1999, "K1"), line(2, 3, 501, "K2"), total=9000 + n, customer="C1")
        for n in range(3)
    }
    shop.seed(variants=("K1", "K2"), on_hand=20, **bodies)
    numbers = [number.replace("_", "-") for number in bodies]
    tablets = [shop.tablet() for _ in range(8)]

    def work(tablet: Tablet, draw: random.Random) -> None:
        seqs, mine = Counter[int](), list[tuple[str, str]]()
        for _ in range(8):
            lane = draw.choice((0, 0, 0, 1))
            batch = []
            for _ in range(draw.choice((1, 1, 3))):
                seqs[lane] += 1
                batch.append(_anything(seqs[lane], lane, draw, numbers, mine))
            first = tablet.send(*batch, lane=lane)
            assert {one.verdict for one in first} <= {"applied", "rejected"}
            if draw.random() < 0.4:
                assert tablet.send(*batch, lane=lane) == first

    draws = [random.Random(f"{seed}/{n}") for n in range(len(tablets))]
    together(*(lambda t=t, d=d: work(t, d) for t, d in zip(tablets, draws, strict=True)))  # type: ignore[misc]
    assert shop.sound()
    with shop.database.read() as connection:
        levels = dict(connection.execute(select(stock_level.c.variant, stock_level.c.on_hand)).all())  # type: ignore[arg-type]
    assert count(shop, refund) > 0
    assert {key: row["on_hand"] for key, row in shop.rows("stock:S1", "stock").items()} == levels
    assert {key: row["at"]["S1"][0] for key, row in shop.rows("avail:north", "avail").items()} == levels


def _anything(
    seq: int, lane: int, draw: random.Random, numbers: list[str], mine: list[tuple[str, str]]
) -> dict[str, Any]:
    if lane == 1:
        return adjust(seq, draw.choice((-2, -1, 1, 2)), draw.choice(("K1", "K2")))
    number, at, units = draw.choice(numbers), draw.choice((1, 2)), draw.choice((1, 1, 2))
    kind = draw.random()
    if kind < 0.2 and mine:
        of, given = draw.choice(mine)
        return undo(seq, given, order=of)
    if kind < 0.5:
        paid = largest_remainder(9000 + int(number[-1]), (4 * 1999, 3 * 501))[at - 1]
        amount = slice_amount(paid, {1: 4, 2: 3}[at], 0, units)
        return take_back(seq, units, amount, order=number, line=at, expects={str(at): 0})
    sent = hand_over(seq, order=number, lines=[{"line": at, "quantity": units}])
    mine.append((number, sent["id"]))
    return sent
