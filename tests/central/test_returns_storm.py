"""Returns at many desks at once, each sent more than once: nothing is refunded above what was paid, and SQL agrees."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from central import feed, returns_rules
from central.database import Database
from central.feed import Change
from central.tables import conflict, order_line, order_money, order_tender, refund
from shop import order_bodies
from shop.orders import Order, TakeBack, after
from shop.return_money import STORE_CREDIT, Terms
from shop.return_total import body, total
from tests.central.conftest import Clock
from tests.central.trade import Shop, Tablet, decided_return, line, order_body

DESKS, UNITS = 8, 7
AT_ONCE = 25


POLICY = {"version": "storm", "shipping": "proportional", "fee": 30}
TERMS = Terms("proportional", 30)


def storm(shop: Shop, each: int, seed: int = 6) -> Counter[tuple[str, str]]:
    """`each` returns at every desk, sent twice; of goods that several others bring back at the same time. What a person
    saw may be long over: then units are paid by what is left."""
    draw = random.Random(seed)
    bought = {f"TT-{n}": _bought(draw) for n in range(each // 2)}
    shop.seed(on_hand=0, **{number.replace("-", "_"): body for number, body in bought.items()})
    desks = [(shop.tablet(), [_some_return(draw, seq, bought) for seq in range(1, each + 1)]) for _ in range(DESKS)]
    with ThreadPoolExecutor(DESKS) as pool:
        told = list(pool.map(lambda desk: _bring(*desk), desks))
    return sum(told, Counter())


def _bought(draw: random.Random) -> dict[str, Any]:
    """Half of them tell what they were paid with, some of these not all of it, and what for their shipping."""
    net = draw.randrange(100, 99_999)
    tax = draw.randrange(0, net // 5)
    made = line(1, UNITS, 99_999, handed_over=UNITS) | {"captured": net + tax, "tax": tax}
    if draw.random() < 0.5:
        return order_body(made, total=net + tax)
    shipping = draw.randrange(0, 999)
    total_ = net + tax + shipping
    cuts = sorted(draw.randint(0, total_) for _ in range(2))
    tenders = [{"id": "gift", "paid": cuts[0]}, {"id": "visa", "paid": cuts[1] - cuts[0]}]
    if draw.random() < 0.7:
        tenders.append({"id": "cash", "paid": total_ - cuts[1]})
    return order_body(made, total=total_, shipping=shipping, tenders=tenders)


def _some_return(draw: random.Random, seq: int, bought: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """As a device tells it that saw some units returned; an older one speaks of the lines alone."""
    number = draw.choice(list(bought))
    order = order_bodies.read(number, bought[number])
    assert order is not None
    saw = draw.randrange(UNITS)
    order = _taken(order, saw) if saw else order
    units = draw.randint(1, min(3, UNITS - saw))
    money = total(order, {1: units}, TERMS)
    amount = money.lines[0].goods + money.lines[0].tax
    decided = {"policy": "storm", "outcome": "manager", "approver": "m1"}
    made = decided_return(seq, units, amount, order=number, expects={"1": saw}, **decided)
    if draw.random() < 0.8:
        made["body"]["money"] = body(money)
    return made


def _taken(order: Order, units: int) -> Order:
    money = total(order, {1: units}, TERMS)
    event = TakeBack("R", "c", "e1", datetime.now(UTC), {1: units}, shipping=money.shipping, fee=money.fee)
    done = after(order, event)
    assert isinstance(done, Order)
    return done


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
        rows = connection.execute(select(refund)).all()
        lines = connection.execute(select(order_line)).all()
        shipping = connection.execute(select(order_money)).all()
        tenders = connection.execute(select(order_tender)).all()
        conflicts = connection.execute(select(func.count()).select_from(conflict)).scalar()
    assert len(rows) == len({(row.command, row.line, row.tender) for row in rows})
    assert len({row.command for row in rows}) == told["applied", ""]
    assert conflicts == told["rejected", "already_returned"]
    of_shipping = sum(one.shipping_refunded for one in shipping)
    assert sum(row.amount for row in rows) == sum(one.refunded for one in lines) + of_shipping
    assert all(one.refunded + one.withheld <= one.captured and one.returned <= one.quantity for one in lines)
    assert all(one.shipping_refunded <= one.shipping for one in shipping)
    assert all(one.refunded <= one.paid for one in tenders)
    assert of_shipping > 0
    assert any(row.tender == STORE_CREDIT for row in rows)
    emptied = [one for one in lines if one.returned == one.quantity]
    assert emptied
    assert all(one.refunded + one.withheld == one.captured for one in emptied)
    assert shop.sound()


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:

    made = Shop(database, clock)
    mia = Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')
    database.write(lambda connection: feed.publish(connection, [mia], "now"))
    database.write(lambda connection: returns_rules.keep(connection, POLICY, clock()))
    return made


@pytest.mark.long_with("sqlite")
def test_returns_at_many_desks_at_once_pay_each_unit_once(shop: Shop) -> None:
    all_is_right(shop, storm(shop, 20), 20)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_ten_thousand_submissions_pay_each_unit_once(shop: Shop) -> None:
    each = 10_000 // (2 * DESKS)
    all_is_right(shop, storm(shop, each), each)
