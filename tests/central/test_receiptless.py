"""Goods without a receipt at central: what it takes, what it refuses by name, and what it owes for them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from central import feed, vouchers
from central.database import Database
from central.feed import Change
from central.keyring import Keyring
from central.tables import loose_return, variant, voucher
from central.times import stamp
from shop.deeds import Deed
from shop.receiptless import Contact, Known, Loose, decide, receive
from shop.return_policy import DEFAULT
from tests.central.conftest import Clock, command, uuid7
from tests.central.fresh import memory, template
from tests.central.test_risk import signals
from tests.central.test_trade import conflicts, movements
from tests.central.trade import Shop, Tablet, order_body

__all__ = ["memory", "template"]


def price(amount: int, variant_: str = "K1", currency: str = "EUR") -> Change:
    return Change("price:main", "price", variant_, feed.canonical({"amount": amount, "currency": currency}))


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    made = Shop(memory, clock)
    made.seed(TT_1=order_body())
    staff = [Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}'),
             Change("staff:S1", "staff", "e2", '{"name":"Omar","role":"associate"}')]  # fmt: skip
    publish(made, *staff, price(19_99), price(600_00, "K9"))
    return made


def publish(shop: Shop, *changes: Change) -> None:
    shop.database.write(lambda connection: feed.publish(connection, list(changes), stamp(shop.clock())))


def loose(seq: int, units: int = 1, each: int = 19_99, **more: Any) -> dict[str, Any]:
    made = {"variant": "K1", "quantity": units, "price": each, "condition": "new", "disposition": "stock"}
    made |= {"reason": "mind"} | more.pop("line", {})
    number = more.pop("return_id", "") or uuid7()
    decision = {"outcome": more.pop("outcome", "conditional"), "codes": ["no_receipt"], "policy": "built in"}
    body = {"return": number, "lines": [made, *more.pop("lines", [])], "currency": more.pop("currency", "EUR")}
    body |= {"contact": more.pop("contact", {"customer": "C1"}), "actor": more.pop("actor", "e1"), "decision": decision}
    for name in ("approver", "approved_how"):
        body |= {name: more.pop(name)} if name in more else {}
    return command(seq, "return.receive_unknown", body, f"return:{number}", **more)


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    return shop.tablet()


def rows(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(loose_return).order_by(loose_return.c.at)))


def test_the_goods_are_taken_in_and_credit_is_owed(shop: Shop, tablet: Tablet) -> None:
    used = {"variant": "K9", "quantity": 1, "price": 600_00, "condition": "opened", "disposition": "repair"}
    lines = [used | {"reason": "fit", "serial": "SN1"}]
    told = tablet.last(loose(1, 2, return_id="R1", lines=lines, outcome="manager", approver="m1", approved_how="pin"))
    assert (told.verdict, told.reason) == ("applied", "")
    (row,) = rows(shop)
    assert (row.amount, row.currency, row.state, row.whose, row.customer) == (639_98, "EUR", "wanted", "C1", "C1")
    assert (row.actor, row.approver, row.outcome, row.name, row.email) == ("e1", "m1", "manager", "", "")
    assert movements(shop)[-1] == ("K1", 2, "return")  # what goes to repair cannot be sold
    assert shop.sound()


def test_sent_twice_it_is_one_and_another_one_with_its_id_is_refused(shop: Shop, tablet: Tablet) -> None:
    back = loose(1, return_id="R1")
    assert tablet.verdicts(back) == tablet.verdicts(back) == [("applied", "")]
    assert shop.tablet().verdicts(loose(1, return_id="R1")) == [("rejected", "exists")]
    assert len(rows(shop)) == 1
    assert shop.sound()


def test_what_a_desk_makes_is_taken_as_it_is(shop: Shop, tablet: Tablet) -> None:
    goods = [Loose("K1", 2, 19_99, "opened", "stock"), Loose("K9", 1, 600_00, "new", "repair", serial="SN1")]
    contact = Contact(name="Bo", email="bo@example.org", language="de")
    decision = decide(goods, contact, Known(shop.clock()), DEFAULT)
    agreed: dict[str, Any] = {"approver": "m1", "approved_how": "pin"}
    made = receive("R1", goods, contact, currency="EUR", actor="e1", decision=decision, **agreed)
    assert isinstance(made, Deed)
    told = tablet.last(command(1, made.type, dict(made.body), made.aggregate))
    assert (told.verdict, told.words) == ("applied", "")
    assert [(row.amount, row.name, row.whose) for row in rows(shop)] == [(639_98, "Bo", contact.whose)]
    assert shop.sound()


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"each": 20_00}, "amount"),
    ({"each": 15_00}, ""),  # less is its own affair
    ({"line": {"variant": "K2"}}, "amount"),  # nobody knows what it cost
    ({"currency": "SEK"}, "amount"),
    ({"line": {"condition": "used"}}, "approval"),  # whatever the device takes it for
    ({"outcome": "manager"}, "approval"),
    ({"outcome": "denied", "approver": "m1"}, "denied"),
    ({"outcome": "manager", "approver": "e1"}, "same_person"),
    ({"outcome": "manager", "approver": "e2"}, "approver"),
    ({"outcome": "manager", "approver": "m1"}, ""),
    ({"each": 600_00, "line": {"variant": "K9"}}, "approval"),
]


def test_what_the_rules_do_not_allow_is_refused_by_name_and_listed(shop: Shop, tablet: Tablet) -> None:
    for seq, (said, reason) in enumerate(REFUSED, start=1):
        told = tablet.last(loose(seq, **said))
        assert (told.verdict, told.reason) == ("rejected" if reason else "applied", reason), said
        assert bool(told.words) == bool(reason)
    refused = [reason for _, reason in REFUSED if reason]
    assert len(rows(shop)) == len(REFUSED) - len(refused)
    assert [(row.kind, row.second_actor, row.fix) for row in conflicts(shop)] == [
        ("return_refused", "e1", "settle_goods")
    ] * len(refused)
    assert shop.sound()


def test_a_credit_of_nobody_is_refused_in_words(shop: Shop, tablet: Tablet) -> None:
    nobody = [{}, {"name": "Ann"}, {"email": "a@example.org"}, {"name": "Ann", "email": "x"}]
    for seq, contact in enumerate(nobody, start=1):
        assert tablet.verdicts(loose(seq, contact=contact)) == [("rejected", "contact")]
    assert rows(shop) == []


def test_a_class_that_is_not_taken_back_is_not_without_a_receipt_either(shop: Shop, tablet: Tablet) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(insert(variant).values(id="K1", product="P1", gtin=None))
    publish(shop, Change("catalog:main", "product", "P1", '{"category":["Gift cards"]}'))
    assert tablet.verdicts(loose(1)) == [("rejected", "denied")]


def test_a_price_that_went_down_meanwhile_is_not_held_against_the_device(
    shop: Shop, tablet: Tablet, clock: Clock
) -> None:
    clock.advance(days=1)
    publish(shop, price(9_99))
    at: dict[str, Any] = {"made_at": stamp(clock())}
    assert tablet.verdicts(loose(1, **at)) == [("applied", "")]
    clock.advance(days=31)
    at = {"made_at": stamp(clock())}
    assert tablet.verdicts(loose(2, **at)) == [("rejected", "amount")]
    assert tablet.verdicts(loose(3, each=9_99, **at)) == [("applied", "")]


def test_the_limits_roll_over_returns_with_and_without_a_receipt_and_are_told_as_a_signal(
    shop: Shop, tablet: Tablet
) -> None:
    mail = {"name": "Bo", "email": "bo@example.org"}
    for seq in range(1, 8):
        name = "Bo@Example.org" if seq % 2 else "bo@example.org"
        assert tablet.verdicts(loose(seq, contact=mail | {"email": name})) == [("applied", "")]
    (one,) = signals(shop)
    assert (one["kind"], one["facts"]["returns"], one["facts"]["value"]) == ("velocity", 7, 7 * 19_99)
    assert one["subject"].startswith("customer:mail:")
    assert "example" not in str(one)


def test_a_kiosk_takes_nothing_back(shop: Shop) -> None:
    assert shop.tablet(role="kiosk").verdicts(loose(1)) == [("rejected", "role")]


def test_who_it_was_is_forgotten_and_the_credit_stays(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    mail = {"name": "Bo", "email": "bo@example.org", "language": "de"}
    tablet.send(loose(1, contact=mail), loose(2))
    assert vouchers.issue_due(shop.database, Keyring(), clock()) == 2
    assert [(row.name, row.email) for row in rows(shop)] == [("Bo", "bo@example.org"), ("", "")]
    clock.advance(days=90)
    assert vouchers.erase_contacts(shop.database, clock() - timedelta(seconds=1)) == 0
    assert vouchers.erase_contacts(shop.database, clock()) == 1
    assert [(row.name, row.email) for row in rows(shop)] == [("", "")] * 2
    assert rows(shop)[0].whose.startswith("mail:")
    clock.advance(days=311)
    assert vouchers.erase_contacts(shop.database, clock()) == 1
    assert {row.whose for row in rows(shop)} == {"", "C1"}
    with shop.database.read() as connection:
        assert list(connection.execute(select(voucher.c.amount)).scalars()) == [19_99, 19_99]
    assert shop.sound()
