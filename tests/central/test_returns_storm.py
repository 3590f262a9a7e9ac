"""Returns at many desks at once, each sent more than once: nothing is refunded above what was paid, and SQL agrees."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select

from central import feed
from central.database import Database
from central.feed import Change
from central.tables import conflict, order_line, refund
from shop.refunds import slice_amount
from tests.central.conftest import Clock
from tests.central.trade import Shop, Tablet, decided_return, line, order_body

DESKS, UNITS = 8, 7
AT_ONCE = 25


def storm(shop: Shop, each: int, seed: int = 6) -> Counter[tuple[str, str]]:
    """`each` returns at every desk, sent twice; of goods that several others bring back at the same time. What a person
    saw may be long over: then units are paid by what is left."""
    draw = random.Random(seed)
    paid = {f"TT-{n}": (net := draw.randrange(100, 99_999), draw.randrange(0, net // 5)) for n in range(each // 2)}
    bought = {
        number.replace("-", "_"): order_body(
            line(1, UNITS, 99_999, handed_over=UNITS) | {"captured": net + tax, "tax": tax}, total=net + tax
        )
        for number, (net, tax) in paid.items()
    }
    shop.seed(on_hand=0, **bought)
    desks = [(shop.tablet(), [_some_return(draw, seq, paid) for seq in range(1, each + 1)]) for _ in range(DESKS)]
    with ThreadPoolExecutor(DESKS) as pool:
        told = list(pool.map(lambda desk: _bring(*desk), desks))
    return sum(told, Counter())


def _some_return(draw: random.Random, seq: int, paid: dict[str, tuple[int, int]]) -> dict[str, Any]:
    number = draw.choice(list(paid))
    net, tax = paid[number]
    saw = draw.randrange(UNITS)
    units = draw.randint(1, min(3, UNITS - saw))
    amount = slice_amount(net + tax, UNITS, saw, units, tax)
    return decided_return(seq, units, amount, order=number, expects={"1": saw}, outcome="manager", approver="m1")


def _bring(tablet: Tablet, returns: list[dict[str, Any]]) -> Counter[tuple[str, str]]:
    told = Counter[tuple[str, str]]()
    for start in range(0, len(returns), AT_ONCE):
        batch = returns[start : start + AT_ONCE]
        first = tablet.verdicts(*batch)
        assert tablet.verdicts(*batch) == first  # a lost reply
        told.update(first)
    return told


def all_is_right(shop: Shop, told: Counter[tuple[str, str]], each: int) -> None:
    assert set(told) == {("applied", ""), ("rejected", "already_returned")}
    assert told.total() == DESKS * each
    with shop.database.read() as connection:
        rows = connection.execute(select(refund.c.command, refund.c.amount)).all()
        lines = connection.execute(select(order_line)).all()
        conflicts = connection.execute(select(func.count()).select_from(conflict)).scalar()
    assert len(rows) == len({row.command for row in rows}) == told["applied", ""]
    assert conflicts == told["rejected", "already_returned"]
    assert sum(row.amount for row in rows) == sum(one.refunded for one in lines)
    assert all(one.refunded <= one.captured and one.returned <= one.quantity for one in lines)
    emptied = [one for one in lines if one.returned == one.quantity]
    assert emptied
    assert all(one.refunded == one.captured for one in emptied)
    assert shop.sound()


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:

    made = Shop(database, clock)
    mia = Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')
    database.write(lambda connection: feed.publish(connection, [mia], "now"))
    return made


@pytest.mark.long_with("sqlite")
def test_returns_at_many_desks_at_once_pay_each_unit_once(shop: Shop) -> None:
    all_is_right(shop, storm(shop, 20), 20)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_ten_thousand_submissions_pay_each_unit_once(shop: Shop) -> None:
    each = 10_000 // (2 * DESKS)
    all_is_right(shop, storm(shop, each), each)
