"""Goods without a receipt: what they are worth, who has to agree, and what is sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shop.deeds import Deed
from shop.money import Money
from shop.orders import Refused
from shop.prices import BasePrice
from shop.receiptless import Contact, Known, Loose, decide, prices_of, receive, worth
from shop.return_policy import DEFAULT, ClassRule, Policy, Velocity
from shop.returns import Decision, Earlier

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CARD = Contact("C1")
POLICY = Policy("1", classes=(*DEFAULT.classes, ClassRule("sale", ("Sale",), returnable=False)))


def loose(**changes: Any) -> Loose:
    usual: dict[str, Any] = {"variant": "K1", "quantity": 2, "price": 19_99, "condition": "new", "disposition": "stock"}
    return Loose(**usual | changes)


def decided(*goods: Loose, contact: Contact = CARD, policy: Policy = POLICY, **known: Any) -> Decision:
    return decide(goods or (loose(),), contact, Known(NOW, **known), policy)


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def price(amount: int = 20_00, sale: int | None = None, begins: float = -10, ends: float = 10) -> BasePrice:
    lower = None if sale is None else Money(sale, "EUR")
    days = (NOW + timedelta(days=begins), NOW + timedelta(days=ends))
    return BasePrice("K1", Money(amount, "EUR"), lower, *days)


def test_it_is_worth_the_lowest_price_that_is_known_of_the_time() -> None:
    assert worth(price(), NOW, POLICY) == 20_00
    assert worth(price(sale=15_00), NOW, POLICY) == 15_00
    assert worth(price(sale=15_00, begins=-60, ends=-29), NOW, POLICY) == 15_00  # over, but not for thirty days
    assert worth(price(sale=15_00, begins=-60, ends=-31), NOW, POLICY) == 20_00
    assert worth(price(sale=15_00, begins=1, ends=9), NOW, POLICY) == 20_00  # not yet
    assert worth(None, NOW, POLICY) is None
    assert prices_of(BasePrice("K1", Money(5, "JPY"), Money(3, "JPY")), NOW, NOW) == (5, 3)


def test_it_is_always_looked_at_and_always_store_credit() -> None:
    decision = decided()
    assert (decision.outcome, codes(decision), decision.version) == ("conditional", ["no_receipt"], "1")
    assert "store credit" in decision.findings[0].customer


@pytest.mark.parametrize(
    ("contact", "whose"),
    [
        (Contact(), ""),
        (Contact(name="Ann"), ""),
        (Contact(email="ann@example.org"), ""),
        (Contact(name="Ann", email="ann"), ""),
        (Contact(name=" ", email="ann@example.org"), ""),
        (Contact("C1"), "C1"),
        (Contact(name="Ann", email="ann@example.org"), "mail:"),
    ],
)
def test_somebody_has_to_be_known(contact: Contact, whose: str) -> None:
    decision = decided(contact=contact)
    assert (
        contact.known
        == bool(whose)
        == (decision.outcome == "conditional")
        == ("contact_missing" not in codes(decision))
    )
    assert contact.whose.startswith(whose)
    assert "@" not in contact.whose


def test_an_address_counts_however_it_is_typed() -> None:
    typed = [
        Contact(name=name, email=mail).whose for name, mail in (("Ann", "Ann@Example.org "), ("A", "ann@example.org"))
    ]
    assert typed[0] == typed[1] != Contact(name="Ann", email="bo@example.org").whose


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"category": ("Sale", "Last chance")}, "denied", "class_sale"),
    ({"category": ("Hygiene",), "condition": "opened"}, "denied", "condition_opened"),
    ({"condition": "opened"}, "conditional", "condition_opened"),
    ({"condition": "used"}, "manager", "condition_used"),
    ({"condition": "used", "reason": "faulty"}, "manager", "condition_used"),  # nobody knows that we sold it
    ({"price": None}, "denied", "price_unknown"),
    ({"price": 500_01, "quantity": 1}, "manager", "dear"),
]


@pytest.mark.parametrize(("changes", "outcome", "code"), REFUSED)
def test_what_stands_against_it_has_a_code_and_words_for_both(changes: dict[str, Any], outcome: str, code: str) -> None:
    decision = decided(loose(**changes), loose())
    assert (decision.outcome, codes(decision)) == (outcome, ["no_receipt", code])
    assert all(one.staff and one.customer for one in decision.findings)


def test_the_limits_roll() -> None:
    policy = Policy("1", velocity=(Velocity(30, 2, 100_00),))
    back = [Earlier(NOW - timedelta(days=days), 30_00) for days in (1, 29, 31)]
    assert codes(decided(policy=policy, history=tuple(back[:1]))) == ["no_receipt"]
    assert codes(decided(policy=policy, history=tuple(back))) == ["no_receipt", "velocity_30"]
    dear = (Earlier(NOW - timedelta(days=1), 60_03),)
    assert decided(policy=policy, history=dear).outcome == "manager"
    assert decided(policy=policy, history=(Earlier(NOW - timedelta(days=1), 60_02),)).outcome == "conditional"


def test_old_data_waits_for_the_office() -> None:
    assert codes(decided(age_is_old=True)) == ["no_receipt", "age_old"]


def deed(*goods: Loose, contact: Contact = CARD, **more: Any) -> Deed | Refused:
    decision = more.pop("decision", None) or decided(*goods, contact=contact)
    return receive("R1", goods or (loose(),), contact, currency="EUR", actor="e1", decision=decision, **more)


def test_what_is_sent_says_who_what_and_how_it_was_decided() -> None:
    made = deed(loose(), loose(variant="K2", quantity=1, condition="opened", disposition="repair", serial="SN1"))
    assert isinstance(made, Deed)
    assert (made.lane, made.aggregate, made.type, made.v) == (0, "return:R1", "return.receive_unknown", 1)
    first, second = made.body["lines"]
    assert first == {"variant": "K1", "quantity": 2, "price": 19_99, "reason": "mind", "condition": "new",
                     "disposition": "stock"}  # fmt: skip
    assert second["serial"] == "SN1"
    assert made.body["contact"] == {"customer": "C1"}
    assert made.body["decision"]["codes"] == ["no_receipt", "condition_opened"]
    assert made.overlay == (("stock", "K1", {"returned": 2}),)
    named = deed(contact=Contact(name="Ann ", email=" ann@example.org", language="de"))
    assert isinstance(named, Deed)
    assert named.body["contact"] == {"name": "Ann", "email": "ann@example.org", "language": "de"}


def test_nothing_is_sent_that_central_would_refuse() -> None:
    used = loose(condition="used")
    told = [deed(contact=Contact()), deed(loose(price=None)), deed(used), deed(used, approver="e1")]
    assert [one.reason for one in told if isinstance(one, Refused)] == ["denied", "denied", "approval", "same_person"]
    agreed = deed(used, approver="m1", approved_how="pin")
    assert isinstance(agreed, Deed)
    assert (agreed.body["approver"], agreed.body["approved_how"]) == ("m1", "pin")
    for wrong in ([], [loose(quantity=0)], [loose()] * 51):
        with pytest.raises(ValueError, match="come back at once"):
            receive("R1", wrong, CARD, currency="EUR", actor="e1", decision=decided())
