"""Goods that go out from somewhere else: kept there the moment central knows of it, and for one customer only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from central import feed, ledger
from central.database import Database
from central.feed import Change
from central.ledger import Level
from central.tables import location, refund, return_line, stock_level, stock_reservation
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.test_exchanges import a_shop, body, bought, exchange, refunds, shop, tablet
from tests.central.test_receiptless import publish
from tests.central.test_trade import conflicts
from tests.central.trade import Shop, Tablet, decided_return

__all__ = ["memory", "shop", "tablet", "template"]


def stock(shop: Shop, place: str, units: int, variant: str = "A-L") -> None:
    levels = {(variant, place): Level(units, 0, 0, "", "")}

    def write(connection: Connection) -> None:
        ledger.adjust(connection, ledger.levels(connection, [variant]), levels, source="import", now="2026-05-03")

    shop.database.write(write)


def reserved(shop: Shop, place: str, variant: str = "A-L") -> int:
    here = stock_level.c.variant == variant, stock_level.c.location == place
    with shop.database.read() as connection:
        return int(connection.execute(select(stock_level.c.reserved).where(*here)).scalar_one())


def kept_for(shop: Shop, order: str) -> list[tuple[str, str, int]]:
    row = stock_reservation.c
    query = select(row.variant, row.location, func.sum(row.delta)).where(row.purchase == order)
    with shop.database.read() as connection:
        return [tuple(each) for each in connection.execute(query.group_by(row.variant, row.location))]


def elsewhere(seq: int, source: str, at: str, **more: Any) -> dict[str, Any]:
    return exchange(seq, said={"from": source, "at": at}, **more)


@pytest.mark.parametrize(
    ("source", "at", "method", "store"), [("store", "S2", "pickup", "S2"), ("ship", "W1", "ship", "S1"),
                                          ("store", "S1", "pickup", "S1")],
)  # fmt: skip
def test_what_is_collected_or_sent_is_kept_where_it_lies(
    shop: Shop, tablet: Tablet, source: str, at: str, method: str, store: str
) -> None:
    stock(shop, at, 2)
    made = elsewhere(1, source, at)
    assert tablet.verdicts(made) == tablet.verdicts(made) == [("applied", "")]  # a lost answer keeps nothing twice
    new = made["body"]["exchange"]["order"]
    order = shop.rows(f"orders:{store}", "order")[new]
    assert (order["method"], order["store"], order["status"]) == (method, store, "open")
    assert kept_for(shop, new) == [("A-L", at, 1)]
    assert reserved(shop, at) == 1
    (back,) = body(shop, "TT-1")["returns"]
    said = back["exchange"]
    assert (said["order"], said["from"], said["at"], said["used"]) == (new, source, at, 18_31)
    assert said["lines"] == [{"parent": 1, "variant": "A-L", "title": "Anorak L", "quantity": 1, "amount": 18_31}]
    assert shop.sound()


def test_what_is_not_to_be_had_there_is_an_affair_of_the_store(shop: Shop, tablet: Tablet) -> None:
    stock(shop, "S2", 1)
    told = tablet.verdicts(
        elsewhere(1, "store", "S2", amount=36_62, units=2),
        elsewhere(2, "store", "W1"),
        elsewhere(3, "ship", "S9"),
        elsewhere(4, "ship", "W1"),
    )
    assert told == [("rejected", why) for why in ("not_available", "place", "place", "not_available")]
    assert refunds(shop) == []
    assert {one.kind for one in conflicts(shop)} == {"return_refused"}
    whys = {shop.rows("orders:S1", "conflict")[one.id]["evidence"]["why"] for one in conflicts(shop)}
    assert whys == {"not_available", "place"}
    assert reserved(shop, "S2") == 0
    assert tablet.verdicts(elsewhere(5, "store", "S2")) == [("applied", "")]
    assert shop.sound()


def test_a_price_that_a_promotion_lowers_is_one_of_the_store_s(shop: Shop, tablet: Tablet) -> None:
    dearer = {"variant": "K1", "price": 24_00, "instead": None, "amount": 24_00}
    told = {"used": 18_31, "to_pay": 5_69}
    assert tablet.verdicts(exchange(1, out=dearer, said=told)) == [("rejected", "amount")]
    off = {"kind": "percent", "title": "Week", "value": 20, "starts": "2020-01-01T00:00:00Z"}
    off |= {"ends": "2030-01-01T00:00:00Z", "categories": ["Kitchen"]}
    product = {"title": "Kettle", "brand": "", "category": ["Kitchen", "Kettles"], "variants": []}
    publish(
        shop,
        Change("promo:main", "promotion", "P1", feed.canonical(off)),
        Change(f"catalog:{_assortment(shop)}", "product", "K", feed.canonical(product)),
    )
    assert tablet.verdicts(exchange(2, out=dearer, said=told)) == [("applied", "")]
    assert shop.sound()


def _assortment(shop: Shop) -> str:
    with shop.database.read() as connection:
        return str(connection.execute(select(location.c.assortment).where(location.c.code == "S1")).scalar())


def test_the_last_unit_goes_to_one_of_many_at_once(database: Database, clock: Clock) -> None:
    shop = a_shop(database, clock)
    orders = {f"TT_{number}": bought(1) for number in range(2, 8)}
    assert shop.take(**orders) == {}
    stock(shop, "S2", 1)
    desks = [(shop.tablet(), elsewhere(1, "store", "S2", order=f"TT-{n}", amount=54_93)) for n in range(2, 8)]
    with ThreadPoolExecutor(6 if database.engine.dialect.name == "postgresql" else 1) as crowd:
        told = list(crowd.map(lambda one: one[0].verdicts(one[1])[0], desks))
    assert sorted(told) == [("applied", "")] + [("rejected", "not_available")] * 5
    assert reserved(shop, "S2") == 1
    assert shop.sound()


def test_an_exchange_and_a_refund_of_the_same_line_at_once_are_one_of_the_two(database: Database, clock: Clock) -> None:
    shop = a_shop(database, clock)
    stock(shop, "S2", 9)
    swap = elsewhere(1, "store", "S2", amount=54_93, units=3, expects={"1": 0})
    back = decided_return(1, 3, 54_93, actor="e2", expects={"1": 0})
    desks = [(shop.tablet(), swap), (shop.tablet(), back)]
    with ThreadPoolExecutor(2 if database.engine.dialect.name == "postgresql" else 1) as crowd:
        told = list(crowd.map(lambda one: one[0].verdicts(one[1])[0], desks))
    assert sorted(told) == [("applied", ""), ("rejected", "already_returned")]
    assert [one.kind for one in conflicts(shop)] == ["returned_twice"]
    with shop.database.read() as connection:
        states = set(connection.execute(select(refund.c.state)).scalars())
        rows = connection.execute(select(func.count()).select_from(return_line)).scalar()
    assert (len(states), rows) == (1, 1)
    assert states == ({"exchanged"} if told[0][0] == "applied" else {"wanted"})
    assert shop.sound()
