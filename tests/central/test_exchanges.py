"""Goods out for goods that come back: two orders, one transaction, and money that is never there twice."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from central import feed
from central.database import Database
from central.imports.orderbook import take
from central.tables import order_line, order_tender, purchase, refund, variant
from shop import order_bodies
from shop.deeds import Deed
from shop.exchanges import Given, basket, exchanged, number
from shop.return_deeds import Back, Told, take_back
from shop.return_money import Terms
from shop.return_total import total
from shop.returns import Decision, Room, Spent
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.test_receiptless import price, publish
from tests.central.test_risk import MIA, NOON
from tests.central.test_trade import conflicts, movements
from tests.central.trade import Shop, Tablet, decided_return, line, order_body

__all__ = ["memory", "template"]

PAID = [{"id": "gift", "kind": "gift_card", "paid": 10_00}, {"id": "visa", "kind": "card", "paid": 44_93}]
BEGUN = "2026-04-20T10:00:00Z"


def bought(units: int = 3, **more: Any) -> dict[str, Any]:
    made = line(1, units, 19_99, variant="A-M", handed_over=units) | {"captured": 54_93}
    return order_body(made, status="completed", total=54_93, tenders=PAID, **more)


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    return a_shop(memory, clock)


def a_shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(variants=("A-M", "A-L", "K1"), TT_1=bought())
    with database.engine.begin() as connection:
        for one, product in (("A-M", "A"), ("A-L", "A"), ("K1", "K")):
            connection.execute(insert(variant).values(id=one, product=product, gtin=None))
    publish(made, MIA, price(25_00, "A-M"), price(25_00, "A-L"), price(30_00, "K1"))
    return made


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    return shop.tablet()


def exchange(seq: int, amount: int = 18_31, units: int = 1, **more: Any) -> dict[str, Any]:
    """One anorak M back, one L out; `out` has what else is said of the one line, `said` of the exchange."""
    out = {"parent": 1, "variant": "A-L", "title": "Anorak L", "quantity": units, "price": 25_00, "instead": 25_00}
    out |= {"amount": amount} | more.pop("out", {})
    told = {"order": number(uuid4()), "from": "shelf", "lines": [out], "used": amount, "to_pay": 0} | more.pop(
        "said", {}
    )
    made = decided_return(seq, units, amount, made_at=NOON, **more)
    made["body"]["exchange"] = told
    return made


def body(shop: Shop, order: str) -> dict[str, Any]:
    found: dict[str, Any] = shop.rows("orders:S1", "order")[order]
    return found


def refunds(shop: Shop, order: str = "TT-1") -> list[tuple[str, int, str]]:
    with shop.database.read() as connection:
        rows = connection.execute(select(refund).where(refund.c.purchase == order).order_by(refund.c.id)).all()
    return [(row.tender, int(row.amount), row.state) for row in rows]


def test_another_size_goes_out_even_and_no_money_moves(shop: Shop, tablet: Tablet) -> None:
    made = exchange(1)
    assert tablet.verdicts(made) == tablet.verdicts(made) == [("applied", "")]
    new = made["body"]["exchange"]["order"]
    order = body(shop, new)
    assert (order["status"], order["method"], order["channel"], order["total"]) == (
        "completed",
        "store",
        "store",
        18_31,
    )
    (one,) = order["lines"]
    assert (one["variant"], one["captured"], one["states"]) == ("A-L", 18_31, {"handed_over": 1})
    assert (one["parent"], one["parent_placed"]) == ("TT-1/1", "2026-05-03T10:00:00Z")
    assert refunds(shop) == [("=gift", 10_00, "exchanged"), ("=visa", 8_31, "exchanged")]
    assert [(each["id"], each["paid"]) for each in order["tenders"]] == [("TT-1/gift", 10_00), ("TT-1/visa", 8_31)]
    assert body(shop, "TT-1")["lines"][0]["refunds"] == {"exchanged": 18_31}
    assert movements(shop)[-2:] == [("A-M", 1, "return"), ("A-L", -1, "sale")]
    assert shop.sound()


def test_tenders_with_the_longest_names_stay_two_through_an_exchange(shop: Shop, tablet: Tablet) -> None:
    first, second = ("p" * 62 + end for end in "ab")
    paid = [{"id": first, "kind": "card", "paid": 10_00}, {"id": second, "kind": "card", "paid": 44_93}]
    shop.take(**{"TT-1": bought() | {"tenders": paid}})
    made = exchange(1)
    assert tablet.verdicts(made) == [("applied", "")]
    assert refunds(shop) == [("=" + first, 10_00, "exchanged"), ("=" + second, 8_31, "exchanged")]
    tenders = body(shop, made["body"]["exchange"]["order"])["tenders"]
    assert [one["paid"] for one in tenders] == [10_00, 8_31]
    assert len({one["id"] for one in tenders}) == 2
    assert all(one["id"].startswith("TT-1/ppp") and len(one["id"]) < 64 for one in tenders)
    assert shop.sound()


def test_something_dearer_is_paid_at_the_till_and_of_something_cheaper_the_rest_goes_back(
    shop: Shop, tablet: Tablet
) -> None:
    dearer = {"variant": "K1", "price": 30_00, "instead": None, "amount": 30_00}
    made = exchange(1, out=dearer, said={"used": 18_31, "to_pay": 11_69})
    assert tablet.verdicts(made) == [("applied", "")]
    tenders = body(shop, made["body"]["exchange"]["order"])["tenders"]
    assert [(one["id"], one["paid"]) for one in tenders] == [("TT-1/gift", 10_00), ("TT-1/visa", 8_31), ("till", 11_69)]
    publish(shop, price(9_00, "K1"))
    cheaper = {"variant": "K1", "price": 9_00, "instead": None, "amount": 9_00}
    back = exchange(2, 18_31, out=cheaper, said={"used": 9_00, "to_pay": 0})
    assert tablet.verdicts(back) == [("applied", "")]
    assert refunds(shop)[2:] == [("visa", 9_31, "wanted"), ("=visa", 9_00, "exchanged")]
    assert body(shop, "TT-1")["lines"][0]["refunds"] == {"exchanged": 27_31, "wanted": 9_31}
    assert shop.sound()


def test_what_was_exchanged_comes_back_to_the_card_that_paid_and_never_twice(shop: Shop, tablet: Tablet) -> None:
    made = exchange(1)
    new = made["body"]["exchange"]["order"]
    rest = decided_return(2, 2, 36_62, made_at=NOON)
    again = decided_return(3, 1, 18_31, order=new, made_at=NOON)
    assert tablet.verdicts(made, rest, again) == [("applied", "")] * 3
    assert refunds(shop)[2:] == [("visa", 36_62, "wanted")]
    assert refunds(shop, new) == [("TT-1/gift", 10_00, "wanted"), ("TT-1/visa", 8_31, "wanted")]
    with shop.database.read() as connection:
        paid = dict(connection.execute(select(order_tender.c.tender, order_tender.c.refunded)).all())
    assert paid == {"gift": 10_00, "visa": 44_93, "TT-1/gift": 10_00, "TT-1/visa": 8_31}
    assert shop.sound()


def test_an_exchange_of_an_exchange_has_the_first_purchase_as_its_parent(shop: Shop, tablet: Tablet) -> None:
    first = exchange(1)
    new = first["body"]["exchange"]["order"]
    second = exchange(2, order=new, out={"variant": "A-M"})
    assert tablet.verdicts(first, second) == [("applied", "")] * 2
    last = body(shop, second["body"]["exchange"]["order"])
    assert last["lines"][0]["parent"] == "TT-1/1"
    assert [one["id"] for one in last["tenders"]] == ["TT-1/gift", "TT-1/visa"]
    assert shop.sound()


def test_what_was_paid_at_the_till_for_one_exchange_pays_for_the_next(shop: Shop, tablet: Tablet) -> None:
    dearer = {"variant": "K1", "price": 30_00, "instead": None, "amount": 30_00}
    first = exchange(1, out=dearer, said={"used": 18_31, "to_pay": 11_69})
    new = first["body"]["exchange"]["order"]
    back = {"variant": "A-L", "price": 25_00, "instead": None, "amount": 25_00}
    second = exchange(2, 30_00, order=new, out=back, said={"used": 25_00, "to_pay": 0})
    assert tablet.verdicts(first, second) == [("applied", "")] * 2
    assert refunds(shop, new) == [
        ("=TT-1/gift", 10_00, "exchanged"), ("=TT-1/visa", 8_31, "exchanged"),
        ("till", 5_00, "wanted"), ("=till", 6_69, "exchanged"),
    ]  # fmt: skip
    tenders = body(shop, second["body"]["exchange"]["order"])["tenders"]
    assert [(one["id"], one["paid"]) for one in tenders] == [
        ("TT-1/gift", 10_00), ("TT-1/visa", 8_31), (f"{new}/till", 6_69),
    ]  # fmt: skip
    assert shop.sound()


def test_goods_are_never_worth_more_than_what_paid_for_them(shop: Shop, tablet: Tablet) -> None:
    """Another desk had the shipping back already: this return is worth less than the customer was told here."""
    paid = [{"id": "visa", "kind": "card", "paid": 59_88}]
    shop.take(TT_2=bought() | {"total": 59_88, "shipping": 4_95, "tenders": paid})
    faulty = {"reason": "faulty", "condition": "damaged", "disposition": "supplier"}
    money = {"goods": 18_31, "tax": 0, "shipping": 4_95, "fee": 0, "total": 23_26, "tenders": [["visa", 23_26]]}
    about = {"order": "TT-2", "line": faulty, "outcome": "conditional", "expects": {"1": 0}, "made_at": NOON}
    first = decided_return(1, 1, 18_31, **about)
    out = {"variant": "K1", "price": 30_00, "instead": None, "amount": 30_00}
    second = exchange(
        1,
        out=out,
        said={"used": 23_26, "to_pay": 6_74},
        **{name: said for name, said in about.items() if name != "made_at"},
    )
    for one in (first, second):
        one["body"]["money"] = money
    assert shop.tablet().verdicts(first) == tablet.verdicts(second) == [("applied", "")]
    new = second["body"]["exchange"]["order"]
    order = body(shop, new)
    assert [(one["id"], one["paid"]) for one in order["tenders"]] == [("TT-2/visa", 18_31), ("till", 6_74)]
    assert (order["total"], order["lines"][0]["captured"]) == (25_05, 25_05)
    assert tablet.verdicts(decided_return(2, 1, 25_05, order=new, made_at=NOON)) == [("applied", "")]
    assert refunds(shop, new) == [("TT-2/visa", 18_31, "wanted"), ("till", 6_74, "wanted")]
    assert shop.sound()


def test_the_window_goes_on_from_the_first_purchase(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    made = exchange(1)
    assert tablet.verdicts(made) == [("applied", "")]
    new = made["body"]["exchange"]["order"]
    clock.advance(days=31)  # the first one was placed a day earlier
    late = decided_return(2, 1, 18_31, order=new, made_at="2026-06-04T10:00:00Z")
    assert tablet.verdicts(late) == [("rejected", "approval")]


def test_goods_that_are_sent_wait_and_stay_on_the_shelf(shop: Shop, tablet: Tablet) -> None:
    made = exchange(1, said={"from": "ship"})
    assert tablet.verdicts(made) == [("applied", "")]
    order = body(shop, made["body"]["exchange"]["order"])
    assert (order["status"], order["method"], order["lines"][0]["states"]) == ("open", "ship", {"open": 1})
    assert movements(shop)[-1] == ("A-M", 1, "return")
    assert shop.rows("cust:S1", "customer")["C1"] is not None
    assert shop.sound()


def test_what_a_desk_makes_of_its_own_order_is_taken_as_it_is(shop: Shop, tablet: Tablet) -> None:
    order = order_bodies.read("TT-1", body(shop, "TT-1"))
    assert order is not None
    lines = {1: Back(2, "fit", "new", "stock")}
    decision, left = Decision("authorised", (), "built in"), Told("refund", "fresh", Spent(), Room(100_00))
    deed = take_back(order, "R1", lines, actor="e1", decision=decision, said=left, now=shop.clock(), terms=Terms())
    given = [Given(1, "A-L", "Anorak L", 1, 25_00, 25_00), Given(1, "K1", "Kettle", 1, 30_00)]
    value = total(order, {1: 2}, Terms()).total
    made = exchanged(deed, number(uuid4()), "shelf", basket(order, {1: 2}, given, value))
    assert isinstance(made, Deed)
    sent = command(1, made.type, dict(made.body), made.aggregate, v=made.v, expects=dict(made.expects))
    told = tablet.last(sent)
    assert (told.verdict, told.words) == ("applied", "")
    new = body(shop, made.body["exchange"]["order"])
    assert [(one["variant"], one["captured"]) for one in new["lines"]] == [("A-L", 18_31), ("K1", 30_00)]
    assert sum(one["paid"] for one in new["tenders"]) == 48_31
    assert shop.sound()


def test_the_shipping_that_a_fault_gives_back_pays_as_well(shop: Shop, tablet: Tablet) -> None:
    paid = [{"id": "visa", "kind": "card", "paid": 59_88}]
    shop.take(TT_2=bought() | {"total": 59_88, "shipping": 4_95, "tenders": paid})
    order = order_bodies.read("TT-2", body(shop, "TT-2"))
    assert order is not None
    lines, terms = {1: Back(1, "faulty", "damaged", "supplier")}, Terms(merchant_at_fault=True)
    decision, left = Decision("conditional", (), "built in"), Told("refund", "fresh", Spent(), Room(100_00))
    now = shop.clock()
    deed = take_back(order, "R1", lines, actor="e1", decision=decision, said=left, now=now, terms=terms)
    value = total(order, {1: 1}, terms).total
    assert value == 18_31 + 4_95
    given = [Given(1, "A-L", "Anorak L", 1, 25_00, 25_00), Given(1, "K1", "Kettle", 1, 30_00)]
    made = exchanged(deed, number(uuid4()), "shelf", basket(order, {1: 1}, given, value))
    assert isinstance(made, Deed)
    told = tablet.last(command(1, made.type, dict(made.body), made.aggregate, v=made.v, expects=dict(made.expects)))
    assert (told.verdict, told.words) == ("applied", "")
    assert refunds(shop, "TT-2") == [("=visa", 18_31, "exchanged"), ("=visa", 4_95, "exchanged")]
    tenders = body(shop, made.body["exchange"]["order"])["tenders"]
    assert [(one["id"], one["paid"]) for one in tenders] == [("TT-2/visa", 23_26), ("till", 25_05)]
    assert shop.sound()


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"out": {"parent": 2}}, "amount"),
    ({"out": {"price": 24_00}}, "amount"),
    ({"out": {"instead": 24_00}}, "amount"),
    ({"out": {"variant": "K1", "price": 30_00, "amount": 23_31}, "said": {"to_pay": 5_00}}, "amount"),  # no other size
    ({"out": {"variant": "A-XL"}}, "amount"),
    ({"out": {"amount": 10_00}, "said": {"used": 10_00}}, "amount"),
    ({"said": {"used": 18_30}}, "amount"),
    ({"said": {"used": 18_31, "to_pay": 1}}, "amount"),
    ({"out": {"quantity": 2, "amount": 36_62}, "said": {"to_pay": 18_31}}, "amount"),
]


def test_an_exchange_that_does_not_add_up_changes_nothing(shop: Shop, tablet: Tablet) -> None:
    for seq, (said, reason) in enumerate(REFUSED, start=1):
        told = tablet.last(exchange(seq, **said))
        assert (told.verdict, told.reason) == ("rejected", reason), said
        assert told.words
    assert refunds(shop) == []
    with shop.database.read() as connection:
        assert list(connection.execute(select(purchase.c.number)).scalars()) == ["TT-1"]
    assert shop.sound()


def test_the_same_goods_exchanged_on_two_tablets_are_one_exchange_and_one_conflict(
    database: Database, clock: Clock
) -> None:
    shop = a_shop(database, clock)
    first, second = shop.tablet(), shop.tablet()
    made = [exchange(1, 54_93, 3, expects={"1": 0}), exchange(1, 54_93, 3, expects={"1": 0}, actor="e2")]
    assert first.verdicts(made[0]) == [("applied", "")]
    assert second.verdicts(made[1]) == [("rejected", "already_returned")]
    (conflict,) = conflicts(shop)
    assert (conflict.kind, conflict.first_actor, conflict.second_actor) == ("returned_twice", "e1", "e2")
    evidence = shop.rows("orders:S1", "conflict")[conflict.id]["evidence"]
    assert evidence["given"] == {"A-L": 3}  # gone with the customer, and on no ledger
    assert evidence["exchanged"] is True
    with shop.database.read() as connection:
        lines = connection.execute(select(order_line).order_by(order_line.c.purchase)).all()
    assert [(row.variant, row.handed_over, row.returned, row.captured) for row in lines] == [
        ("A-L", 3, 0, 54_93),
        ("A-M", 3, 3, 54_93),
    ]
    assert shop.sound()


def test_a_number_is_used_once(shop: Shop, tablet: Tablet) -> None:
    first, second = exchange(1), exchange(2)
    second["body"]["exchange"]["order"] = first["body"]["exchange"]["order"]
    assert tablet.verdicts(first, second) == [("applied", ""), ("rejected", "number_taken")]
    assert [one.kind for one in conflicts(shop)] == ["return_refused"]  # its goods are in the store
    assert shop.sound()


def test_the_order_feed_that_knows_nothing_of_it_leaves_it_alone(shop: Shop, tablet: Tablet) -> None:
    made = exchange(1)
    assert tablet.verdicts(made) == [("applied", "")]
    told = shop.database.write(lambda connection: take(connection, {"TT-1": bought()}, shop.clock()))
    assert told[1] == {}
    assert body(shop, "TT-1")["lines"][0]["refunds"] == {"exchanged": 18_31}
    assert feed.canonical(body(shop, made["body"]["exchange"]["order"]))
    assert shop.sound()
