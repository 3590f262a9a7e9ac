"""Who stands before a device: a card shows a first name, a changing code shows all, once; and consents that hold."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from central import codes, customers, feed
from central.database import Database
from central.desk import Desk
from central.feed import Change
from central.tables import customer, customer_here, customer_look
from central.times import stamp
from tests.central.conftest import START, Clock, command, settle_places
from tests.central.fresh import memory, template
from tests.central.shop_files import Files
from tests.central.test_access import Machine
from tests.central.test_import_people import order

__all__ = ["memory", "template"]

ANNA: dict[str, Any] = {
    "id": "C1", "name": "Anna Berg", "first_name": "Anna", "member": "9529000012345", "tier": "gold", "points": 1204,
    "points_at": "2026-05-03T22:00:00+02:00", "consents": {"recommendations": True, "news": {"given": False}},
    "sizes": {"Shoes": "42"}, "wish_list": ["A-M"], "viewed": ["K1", {"variant": "A-M", "at": "2026-05-03T20:00:00Z"}],
    "basket": [{"variant": "K1", "quantity": 2}], "basket_at": "2026-05-03T20:00:00Z", "email": "anna@example.com",
}  # fmt: skip
BEN: dict[str, Any] = {"id": "C2", "name": "Ben", "first_name": "Ben", "member": "9529000054321"}
ORDERS = [
    order("TT-1", "C1", "handed_over", method="ship", store="W1", pickup_code="ABCD", tracking={
        "carrier": "DHL", "state": "sent", "at": "2026-05-04T06:00:00Z"}),
    order("TT-2", "C2", "staged"),
    order("TT-3", "C1", "handed_over", "2023-05-03T10:00:00Z"),
]  # fmt: skip
VISIT, OTHER = "a" * 32, "b" * 32


class Shop:
    """Central with two customers, a kiosk and a tablet of S1, and a kiosk of S2."""

    def __init__(self, files: Files, clock: Clock) -> None:
        self.files, self.clock = files, clock
        self.desk = Desk(files.database, clock=clock)
        self.kiosk, self.other = Machine(self.desk, "S1", "kiosk"), Machine(self.desk, "S2", "kiosk")
        self.tablet = Machine(self.desk, "S1", "associate")
        self.files.load(customers=[ANNA, BEN], orders=ORDERS)

    def code(self, of: str = "C1", kind: str = "loyalty") -> str:
        asked = codes.CodeAsked.model_validate({"kind": kind, "customer": of}).root
        issued = self.desk.database.write(lambda c: codes.issue(c, self.desk.keyring, "app", asked, self.clock()))
        return issued.text

    def show(self, machine: Machine | None = None, visit: str = VISIT, **said: str) -> tuple[int, dict[str, Any]]:
        told = (machine or self.kiosk).ask("POST", "/v1/customers", {"visit": visit} | said)
        return told.status, json.loads(told.body)

    def looks(self) -> list[tuple[str, str, bool]]:
        with self.desk.database.read() as connection:
            rows = connection.execute(select(customer_look).order_by(customer_look.c.id))
            return [(row.customer, row.how, row.proven) for row in rows]


@pytest.fixture
def shop(tmp_path: Path, memory: Database, clock: Clock) -> Shop:
    memory.write(settle_places)
    return Shop(Files(tmp_path, memory, clock), clock)


# --- what is shown for what


def test_a_card_shows_a_first_name_and_nothing_else(shop: Shop) -> None:
    status, told = shop.show(member=ANNA["member"])
    assert (status, told) == (200, {"first_name": "Anna", "profile": None, "as_of": "2026-05-04T09:00:00Z"})
    assert shop.show(member="9529999999999")[1] == {"first_name": "", "profile": None, "as_of": "2026-05-04T09:00:00Z"}
    assert shop.looks() == [("C1", "card", False), ("", "card", False)]
    assert shop.show()[0] == 404


def test_a_changing_code_shows_the_account(shop: Shop) -> None:
    status, told = shop.show(code=shop.code())
    profile = told["profile"]
    assert (status, told["first_name"], profile["points"], profile["tier"]) == (200, "Anna", 1204, "gold")
    assert (profile["points_at"], profile["consents"]) == (
        "2026-05-03T20:00:00Z", {"recommendations": True, "news": False},
    )  # fmt: skip
    assert profile["wish_list"] == ["A-M"]
    assert [one["variant"] for one in profile["viewed"]] == ["K1", "A-M"]
    assert profile["basket"] == [{"variant": "K1", "quantity": 2}]
    ((number, body),) = profile["orders"]
    assert (number, body["tracking"]["state"]) == ("TT-1", "sent")
    assert not {"pickup_code", "customer", "tenders"} & body.keys()
    assert "anna@example.com" not in json.dumps(told)
    assert shop.looks() == [("C1", "code", True)]


def test_the_same_visit_may_ask_again_and_no_other(shop: Shop) -> None:
    code = shop.code()
    assert shop.show(code=code)[0] == shop.show(code=code)[0] == shop.show()[0] == 200
    assert shop.show(visit=OTHER, code=code) == (
        409, {"code": "used", "words": "This code was shown before. Please show the present one."},
    )  # fmt: skip
    assert shop.show(shop.other, code=code)[0] == 409
    assert shop.show(visit=OTHER)[0] == shop.show(shop.other)[0] == 404


def test_a_visit_ends_by_itself(shop: Shop) -> None:
    shop.show(code=shop.code())
    shop.clock.advance(minutes=29)
    assert shop.show()[0] == 200
    shop.clock.advance(minutes=31)
    assert shop.show()[0] == 404


def test_a_code_that_proves_nothing_shows_nothing(shop: Shop) -> None:
    late = shop.code()
    shop.clock.advance(minutes=3)
    good = shop.code()
    forged = good[:-1] + ("0" if good[-1] != "0" else "1")
    badge = codes.CodeAsked.model_validate({"kind": "return", "order": "TT-1", "return": "RT-1234"}).root
    other = shop.desk.database.write(lambda c: codes.issue(c, shop.desk.keyring, "app", badge, shop.clock())).text
    told = [shop.show(code=code) for code in (late, forged, other, "S1:", "x", good.removeprefix("S1:"))]
    assert [(status, said["code"]) for status, said in told] == [(403, "expired"), *[(403, "forged")] * 5]
    assert shop.looks() == []


def test_nobody_tries_numbers(shop: Shop) -> None:
    for number in range(customers.MOST_A_MINUTE):
        assert shop.show(member=f"95{number:011}")[0] == 200
    assert shop.show(member=ANNA["member"])[0] == 429
    assert shop.show(shop.other, member=ANNA["member"])[1]["first_name"] == "Anna"
    shop.clock.advance(seconds=61)
    assert shop.show(member=ANNA["member"])[1]["first_name"] == "Anna"


def test_nobody_vouches_for_number_after_number(shop: Shop) -> None:
    staff = [Change("staff:S1", "staff", "lena", '{"name":"Lena"}')]
    shop.desk.database.write(lambda connection: feed.publish(connection, staff, stamp(START)))
    said = {"member": ANNA["member"], "actor": "lena"}
    told = [shop.tablet.ask("POST", "/v1/customers/vouch", said).status for _ in range(customers.MOST_A_MINUTE + 1)]
    assert told == [200] * customers.MOST_A_MINUTE + [429]
    shop.clock.advance(seconds=61)
    assert shop.tablet.ask("POST", "/v1/customers/vouch", said).status == 200


def test_a_number_that_two_people_have_is_nobodys(shop: Shop) -> None:
    code = shop.code()
    shop.files.load(customers=[ANNA, BEN | {"member": ANNA["member"]}])
    assert shop.show(member=ANNA["member"])[1]["first_name"] == ""
    assert shop.show(code=code)[1]["profile"] is None


def test_a_member_whom_central_has_lost_is_nobody(shop: Shop) -> None:
    code = shop.code()
    shop.files.load(customers=[BEN])
    assert shop.show(code=code)[1]["profile"] is None


def test_staff_vouch_for_whom_they_have_seen(shop: Shop) -> None:
    staff = [Change("staff:S1", "staff", "lena", '{"name":"Lena"}')]
    shop.desk.database.write(lambda connection: feed.publish(connection, staff, stamp(START)))

    def vouch(machine: Machine, **more: str) -> tuple[int, dict[str, Any]]:
        told = machine.ask("POST", "/v1/customers/vouch", {"member": ANNA["member"], "actor": "lena"} | more)
        return told.status, json.loads(told.body)

    assert vouch(shop.kiosk)[0] == vouch(shop.tablet, actor="mallory")[0] == 403
    assert vouch(shop.tablet, member="9529000099999")[0] == 404
    status, told = vouch(shop.tablet)
    assert status == 200
    assert shop.show(code=told["text"])[1]["profile"]["id"] == "C1"
    assert shop.looks() == [("C1", "staff", True), ("C1", "code", True)]


# --- what stays in the store


def known(shop: Shop, store: str = "S1") -> set[str]:
    return set(shop.files.scope(f"cust:{store}"))


def test_staff_know_who_was_identified_for_a_day(shop: Shop) -> None:
    assert known(shop) == {"customer/C2"}
    shop.show(code=shop.code())
    assert known(shop) == {"customer/C1", "customer/C2"}
    assert known(shop, "S2") == set()
    assert customers.drop_due(shop.desk.database, START + timedelta(hours=23)) == 0
    shop.files.load(customers=[ANNA, BEN], orders=ORDERS)
    assert "customer/C1" in known(shop)
    assert customers.drop_due(shop.desk.database, START + timedelta(hours=24)) == 1
    assert known(shop) == {"customer/C2"}


def test_who_has_something_open_stays_known(shop: Shop) -> None:
    shop.show(code=shop.code("C2"))
    customers.drop_due(shop.desk.database, START + timedelta(hours=25))
    assert known(shop) == {"customer/C2"}
    with shop.desk.database.read() as connection:
        assert connection.execute(select(customer_here)).all() == []


# --- consents


def say(shop: Shop, consent: str, *, given: bool, **more: Any) -> tuple[str, str]:
    """A word of Anna's, from a device of S1 that has said nothing yet."""
    body = {"customer": "C1", "consent": consent, "given": given}
    return Machine(shop.desk, "S1", "kiosk").verdict(command(1, "consent.change", body, "customer:C1", **more))


def consents(shop: Shop, of: str = "C1") -> dict[str, bool]:
    with shop.desk.database.read() as connection:
        body = json.loads(connection.execute(select(customer.c.body).where(customer.c.id == of)).scalar_one())
    return {name: one["given"] for name, one in body.get("consents", {}).items()}


def test_a_consent_is_changed_where_somebody_proved_who_they_are(shop: Shop) -> None:
    assert say(shop, "recommendations", given=False) == ("rejected", "not_identified")
    shop.show(member=ANNA["member"])
    assert say(shop, "recommendations", given=False) == ("rejected", "not_identified")
    shop.show(code=shop.code())
    assert say(shop, "recommendations", given=False) == ("applied", "")
    assert consents(shop) == {"recommendations": False, "news": False}
    assert shop.show()[1]["profile"]["consents"]["recommendations"] is False
    assert shop.files.scope("cust:S1")["customer/C1"]["consents"]["recommendations"]["given"] is False


def test_an_import_takes_back_nothing_that_was_said_since(shop: Shop) -> None:
    shop.show(code=shop.code())
    say(shop, "news", given=True)
    say(shop, "viewed", given=False)
    shop.files.load(customers=[ANNA | {"points": 5}, BEN])
    assert consents(shop) == {"recommendations": True, "news": True, "viewed": False}
    later = {"given": False, "at": "2026-05-04T09:30:00Z"}
    shop.files.load(customers=[ANNA | {"consents": {"news": later}}, BEN])
    assert consents(shop) == {"news": False, "viewed": False}


def test_who_does_not_want_to_be_remembered_is_not(shop: Shop) -> None:
    shop.show(code=shop.code())
    say(shop, "viewed", given=False)
    assert shop.show()[1]["profile"]["viewed"] == []
    shop.files.load(customers=[ANNA, BEN])
    assert shop.show()[1]["profile"]["viewed"] == []


def test_the_later_word_counts_whichever_arrives_first(shop: Shop) -> None:
    shop.show(code=shop.code())
    early, late = "2026-05-04T08:00:00Z", "2026-05-04T08:30:00Z"
    say(shop, "news", given=True, made_at=late)
    say(shop, "news", given=False, made_at=early)
    assert consents(shop)["news"] is True
    say(shop, "news", given=False, made_at=late)
    assert consents(shop)["news"] is False


@pytest.mark.parametrize("wrong", [{"consent": "everything"}, {"given": "yes"}, {"more": 1}])
def test_a_consent_that_cannot_be_read_is_kept_for_a_person(shop: Shop, wrong: dict[str, Any]) -> None:
    body = {"customer": "C1", "consent": "news", "given": True} | wrong
    assert shop.kiosk.verdict(command(1, "consent.change", body, "customer:C1")) == ("parked", "malformed")


def test_members_of_before_are_found_by_their_card(shop: Shop) -> None:
    with shop.desk.database.read() as connection:
        assert dict(connection.execute(select(customer.c.id, customer.c.member)).all()) == {
            "C1": ANNA["member"], "C2": BEN["member"],
        }  # fmt: skip
    shop.desk.database.write(lambda connection: connection.execute(insert(customer).values(id="guest-1", body="{}")))
    assert shop.show(member="")[0] == 404


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"consents": {"all": True}}, "consents"),
        ({"wish_list": [""]}, "wish_list"),
        ({"basket": [{"variant": "K1", "quantity": 0}]}, "basket"),
        ({"points_at": "lately"}, "points_at"),
        ({"viewed": [{"at": "2026-05-03T20:00:00Z"}]}, "viewed"),
    ],
)
def test_a_customer_who_cannot_be_read_is_named(shop: Shop, wrong: dict[str, Any], field: str) -> None:
    report = shop.files.one(customers=[BEN, ANNA | wrong])
    assert [(one.line, one.field.split(".")[0]) for one in report.bad] == [(2, field)]
