"""Orders that shoppers place in a store: all of it reserved or nothing, at prices they saw, until they pay."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select, update

from central import notices, placing
from central.database import Database
from central.imports.orderbook import take
from central.tables import customer, notice, purchase
from central.tables import placing as placings
from shop import pickup_bodies
from shop.pickup import By, Pick
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.ordered import Aisle, line, place
from tests.central.together import at_once

__all__ = ["memory", "template"]

STOCK = {("K1", "S1"): 5, ("K1", "S2"): 5, ("L1", "W1"): 5, ("L1", "S1"): 5}


@pytest.fixture
def aisle(memory: Database, clock: Clock) -> Aisle:
    return Aisle(memory, clock, STOCK)


@pytest.fixture
def real(database: Database, clock: Clock) -> Aisle:
    """On both kinds of database."""
    return Aisle(database, clock, STOCK)


MIXED = (
    line(1, "shelf", "S1", quantity=2),
    line(2, "hold", "S1", quantity=2),
    line(3, "pickup", "S2"),
    line(4, "ship", "W1", variant="L1", title="Lamp", price=5000, quantity=2),
)


def test_one_order_per_place_and_what_is_on_the_shelf_is_only_listed(real: Aisle) -> None:
    kiosk = real.tablet(role="kiosk")
    assert kiosk.verdicts(place(1, *MIXED)) == [("applied", "")]
    (told,) = real.placings()
    assert (told["state"], told["total"], told["on_shelf"]) == ("to_pay", 5 * 1999 + 10000 + 490, 2 * 1999)
    assert {(one["method"], one["place"], one["total"]) for one in told["orders"]} == {
        ("pickup", "S1", 3998),
        ("pickup", "S2", 1999),
        ("ship", "W1", 10490),
    }
    assert real.kept() == {("K1", "S1"): 2, ("K1", "S2"): 1, ("L1", "W1"): 2}
    assert real.rows("stock:S1", "stock")["K1"] == {"on_hand": 5, "reserved": 2, "safety": 0}
    assert len(real.orders("S1")) == 2
    (elsewhere,) = real.orders("S2").values()
    assert (elsewhere["status"], elsewhere["request"], elsewhere["channel"]) == ("open", told["number"], "kiosk")
    assert elsewhere["to_pay"] == {"amount": 1999, "until": "2026-05-04T10:00:00Z", "how": "counter"}
    assert elsewhere["pickup_code"]
    assert real.rows("cust:S2", "customer")[elsewhere["customer"]]["name"] == "Ada Canary"
    assert "Canary" not in str(real.placings()) + str(real.orders())
    assert real.sound()


def test_the_same_command_again_is_one_order_and_the_same_order_twice_is_refused(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    sent = place(1)
    assert kiosk.verdicts(sent) == [("applied", "")]
    assert kiosk.verdicts(sent) == [("applied", "")], "a lost reply: the same verdict"
    other = aisle.tablet(role="kiosk")
    again = place(1, order=sent["body"]["order"])
    assert other.verdicts(again) == [("rejected", "exists")]
    assert aisle.kept() == {("K1", "S1"): 1}
    assert len(aisle.orders()) == 1
    assert aisle.sound()


@pytest.mark.parametrize(("told", "listed"), [("order", 0), ("request", 1)])
def test_a_number_that_another_request_has_already_is_said_and_lost_by_nobody(
    aisle: Aisle, told: str, listed: int
) -> None:
    """Numbers for people are short: of a million, two are the same now and then."""
    kiosk, second = aisle.tablet(role="kiosk"), place(2, body={"told": told})
    kiosk.send(place(1))
    taken = {"number": second["body"]["number"]}
    aisle.database.write(lambda connection: connection.execute(update(placings).values(taken)))
    assert kiosk.verdicts(second) == [("rejected", "other")]
    assert aisle.kept() == {("K1", "S1"): 1}
    assert len(aisle.rows("orders:S1", "conflict")) == listed


def test_what_cannot_be_had_in_full_is_refused_by_name_and_nothing_is_kept(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    told = kiosk.last(place(1, line(1, quantity=4), line(2, quantity=2), line(3, "pickup", "S2")))
    assert (told.verdict, told.reason) == ("rejected", "sold_out")
    assert told.words == "Not there any more: Kettle (4 wanted, 5 left), Kettle (2 wanted, 5 left)."
    (row,) = aisle.placings()
    assert (row["state"], row["why"]) == ("refused", "sold_out")
    assert [(one["line"], one["wanted"], one["left"]) for one in row["lines"]] == [(1, 4, 5), (2, 2, 5)]
    assert aisle.kept() == {}
    assert aisle.orders() == {}
    assert kiosk.verdicts(place(2, line(1, way="pickup", place="S3"))) == [("rejected", "unknown_place")]
    assert kiosk.verdicts(place(3, line(1, "pickup", "S2", variant="L1", price=5000))) == [("rejected", "sold_out")]
    assert kiosk.verdicts(place(4, line(1, variant="X9"))) == [("rejected", "unknown_article")]
    assert kiosk.verdicts(place(5, line(1, way="hold", place="S2"))) == [("rejected", "unknown_place")]
    assert aisle.sound()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_twenty_kiosks_and_one_last_unit(real: Aisle) -> None:
    """One is confirmed, nineteen are told at once what is left; no unit is kept twice."""
    kiosks = [real.tablet(role="kiosk") for _ in range(20)]
    sent = [place(1, line(1, quantity=5 if n % 2 else 3)) for n in range(20)]
    told: list[tuple[str, str]] = []
    at_once(*(lambda k=k, s=s: told.extend(k.verdicts(s)) for k, s in zip(kiosks, sent, strict=True)))
    assert sorted(told) == [("applied", "")] + [("rejected", "sold_out")] * 19
    (units,) = real.kept().values()
    assert units in (3, 5)
    states = [one["state"] for one in real.placings()]
    assert sorted(states) == ["refused"] * 19 + ["to_pay"]
    assert len(real.orders()) == 1
    assert real.sound()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_baskets_of_many_articles_in_any_order_wait_for_nobody_for_ever(real: Aisle) -> None:
    kiosks = [real.tablet(role="kiosk") for _ in range(8)]
    here, sent = line(1, "hold"), line(2, "ship", "W1", variant="L1", title="Lamp", price=5000)
    bodies = [(here, sent) if n % 2 else ({**sent, "line": 1}, {**here, "line": 2}) for n in range(8)]
    told: list[tuple[str, str]] = []
    work = [(kiosk, [place(1, *some), place(2, *reversed(some))]) for kiosk, some in zip(kiosks, bodies, strict=True)]
    at_once(*(lambda k=k, s=s: told.extend(k.verdicts(*s)) for k, s in work))
    assert sorted(told) == [("applied", "")] * 5 + [("rejected", "sold_out")] * 11
    assert real.kept() == {("K1", "S1"): 5, ("L1", "W1"): 5}
    assert real.sound()


# --- prices


def test_a_quote_is_good_for_a_day_whatever_the_price_is_by_now(aisle: Aisle, clock: Clock) -> None:
    kiosk = aisle.tablet(role="kiosk")
    aisle.price("K1", 2499)
    assert kiosk.verdicts(place(1)) == [("applied", "")]
    assert aisle.placings()[0]["total"] == 1999
    clock.advance(hours=24)
    told = kiosk.last(place(2))
    assert (told.verdict, told.reason) == ("rejected", "price_changed")
    (refused,) = [one for one in aisle.placings() if one["state"] == "refused"]
    assert [(one["line"], one["price"]) for one in refused["lines"]] == [(1, 2499)]
    assert kiosk.verdicts(place(3, line(1, price=2499, quoted_at="2026-05-05T08:59:00Z"))) == [("applied", "")]


def test_a_price_that_nobody_can_have_seen_is_not_taken(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    assert kiosk.verdicts(place(1, line(1, price=1))) == [("rejected", "price_changed")]
    tomorrow = line(1, price=1, quoted_at="2027-01-01T00:00:00Z")
    assert kiosk.verdicts(place(2, tomorrow)) == [("rejected", "price_changed")]
    cheap = place(3, body={"total": 1998})
    assert kiosk.verdicts(cheap) == [("rejected", "price_changed")]
    assert aisle.placings()[-1]["total"] in (1, 1999)
    assert [one["total"] for one in aisle.placings() if one["number"] == cheap["body"]["number"]] == [1999]


def test_what_is_cheaper_by_now_costs_less(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    aisle.price("K1", 1499)
    assert kiosk.verdicts(place(1, line(1, quantity=2))) == [("applied", "")]
    (told,) = aisle.placings()
    assert told["total"] == 2 * 1499


def test_a_promotion_that_ended_meanwhile_holds_for_who_saw_it(aisle: Aisle, clock: Clock) -> None:
    aisle.promote("P1", value=50, ends="2026-05-04T10:00:00Z")
    kiosk = aisle.tablet(role="kiosk")
    clock.advance(hours=2)
    assert kiosk.verdicts(place(1, line(1, price=999))) == [("applied", "")]
    late = line(1, price=999, quoted_at="2026-05-04T10:30:00Z")
    assert kiosk.verdicts(place(2, late)) == [("rejected", "price_changed")]


def test_a_promotion_that_was_changed_or_taken_away_meanwhile_holds_for_who_saw_it(aisle: Aisle, clock: Clock) -> None:
    aisle.promote("P1", value=50)
    kiosk = aisle.tablet(role="kiosk")
    clock.advance(minutes=30)
    aisle.promote("P1", value=10)
    clock.advance(minutes=30)
    aisle.withdraw("P1")
    seen = [line(1, price=999), line(1, price=1799, quoted_at="2026-05-04T09:45:00Z")]
    assert kiosk.verdicts(place(1, seen[0]), place(2, seen[1])) == [("applied", "")] * 2
    assert [one["total"] for one in aisle.placings()] == [999, 1799]
    late = [line(1, price=999, quoted_at="2026-05-04T09:45:00Z"), line(1, price=1799, quoted_at="2026-05-04T10:30:00Z")]
    assert kiosk.verdicts(place(3, late[0]), place(4, late[1])) == [("rejected", "price_changed")] * 2
    clock.advance(hours=24)
    assert kiosk.verdicts(place(5, seen[0])) == [("rejected", "price_changed")], "a day is over"


def test_multi_buy_members_and_order_discounts_are_central_s_as_well(memory: Database, clock: Clock) -> None:
    terms = {"discounts": [{"over": 3000, "percent": 10, "title": "10 %"}]}
    aisle = Aisle(memory, clock, STOCK, **terms)
    aisle.promote("P1", kind="multibuy", value=0, buy=3, pay=2)
    kiosk = aisle.tablet(role="kiosk")
    assert kiosk.verdicts(place(1, line(1, quantity=3), body={"total": 3598})) == [("applied", "")]
    assert aisle.placings()[0]["total"] == 2 * 1999 - 400
    aisle.promote("P2", kind="member", value=999, tier="gold")
    member = place(2, line(1, price=1000), body={"customer": "C1", "contact": {}})
    assert kiosk.verdicts(member) == [("applied", "")]
    stranger = place(3, line(1, price=1000), body={"customer": "C9"})
    assert kiosk.verdicts(stranger) == [("rejected", "price_changed")]
    assert {row["customer"] for row in aisle.orders().values()} >= {"C1"}


# --- who, where and how


CONTACTS: list[dict[str, str]] = [
    {},
    {"name": "Ada"},
    {"name": "Ada", "email": "4111111111111111@example.com"},
    {"name": "Ada\x07", "email": "a@b.example"},
    {"name": "4111 1111 1111 1111", "email": "a@b.example"},
    {"card": "4111111111111111"},
]


def test_contact_is_checked_again_and_no_card_is_kept(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    for n, contact in enumerate(CONTACTS, 1):
        told = kiosk.last(place(n, body={"contact": contact, "told": "request"}))
        assert (told.verdict, told.reason) == ("rejected", "contact"), contact
    with aisle.database.read() as connection:
        guests = connection.execute(select(customer.c.body).where(customer.c.id != "C1")).scalars().all()
    assert "4111" not in str(guests)
    assert aisle.kept() == {}


SENT: list[dict[str, Any]] = [
    {"delivery": "pigeon"},
    {"delivery": ""},
    {"address": {"street": "A 1", "city": "Berlin", "country": "DE", "postcode": "1"}},
    {"address": {"street": "A 1", "city": "Oslo", "country": "NO", "postcode": "0150"}},
]


def test_what_is_sent_needs_a_way_and_an_address(aisle: Aisle) -> None:
    kiosk, lamp = aisle.tablet(role="kiosk"), line(1, "ship", "W1", variant="L1", price=5000)
    for n, body in enumerate(SENT, 1):
        told = kiosk.verdicts(place(n, lamp, body=body))
        assert told == [("rejected", "contact" if "address" in body else "terms")], body


BAD: list[dict[str, Any]] = [
    {"lines": []},
    {"lines": [line(1), line(1)]},
    {"lines": [line(1, quantity=0)]},
    {"lines": [line(1, quantity=100)]},
    {"lines": [line(1, way="steal")]},
    {"lines": [line(1, "shelf")]},
    {"lines": [line(1, price=-1)]},
    {"lines": [line(1, quoted_at="yesterday")]},
    {"lines": [line(1, quoted_at="2026-13-45T08:50:00Z")]},
    {"lines": [line(1, variant="K1\x00")]},
    {"lines": [line(n) for n in range(1, 60)]},
    {"number": "R-0000-0000"},
    {"currency": "euro"},
    {"pay": "card"},
    {"card": "4111111111111111"},
    {"total": "1"},
    {"order": "x"},
    {"contact": "Ada"},
]


def test_bad_bodies_are_kept_aside_and_change_nothing(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    for n, body in enumerate(BAD, 1):
        assert kiosk.verdicts(place(n, body=body)) == [("parked", "malformed")], body
    assert aisle.kept() == {}
    assert aisle.placings() == []


def test_another_currency_is_no_price(aisle: Aisle) -> None:
    told = aisle.tablet(role="kiosk").verdicts(place(1, body={"currency": "USD"}))
    assert told == [("rejected", "price_changed")]


# --- told, and forgotten


def topics(aisle: Aisle) -> list[tuple[str, str, str]]:
    with aisle.database.read() as connection:
        rows = connection.execute(select(notice).order_by(notice.c.topic, notice.c.purchase)).all()
    return [(row.topic, row.channel, row.recipient) for row in rows]


def test_a_request_that_cannot_be_had_is_written_about_and_listed_for_the_store(aisle: Aisle) -> None:
    aisle.database.write(lambda connection: notices.use(connection, ["email"]))
    kiosk = aisle.tablet(role="kiosk")
    sold_out = line(1, quantity=9)
    assert kiosk.verdicts(place(1, sold_out)) == [("rejected", "sold_out")]
    assert topics(aisle) == []
    assert aisle.rows("orders:S1", "conflict") == {}
    assert kiosk.verdicts(place(2, sold_out, body={"told": "request"})) == [("rejected", "sold_out")]
    assert topics(aisle) == [("refused", "email", "ada.canary@example.com")]
    (conflict,) = aisle.rows("orders:S1", "conflict").values()
    assert (conflict["kind"], conflict["fix"]) == ("request_refused", "tell_customer")
    assert conflict["evidence"]["lines"][0]["left"] == 5
    assert "anary" not in str(conflict)
    late = place(3, sold_out, made_at="2026-05-04T08:00:00Z")
    assert kiosk.verdicts(late) == [("rejected", "sold_out")]
    assert len(topics(aisle)) == 2, "who was told that it is an order has gone home by now"


def test_the_shopper_is_told_of_each_order_and_of_its_payment(aisle: Aisle) -> None:
    aisle.database.write(lambda connection: notices.use(connection, ["email"]))
    aisle.tablet(role="kiosk").send(place(1, *MIXED))
    assert topics(aisle) == [("placed", "email", "ada.canary@example.com")] * 3
    assert all(row["told"][0]["topic"] == "placed" for row in aisle.orders().values())


def test_a_device_that_has_forgotten_who_it_was_can_say_it_again(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    gone = {"contact": {}, "forgotten": True}
    assert kiosk.verdicts(place(1, body=gone)) == [("applied", "")]
    assert aisle.kept() == {("K1", "S1"): 1}
    lamp = line(1, "ship", "W1", variant="L1", price=5000)
    assert kiosk.verdicts(place(2, lamp, body=gone | {"address": {}})) == [("rejected", "forgotten")]
    assert [one["kind"] for one in aisle.rows("orders:S1", "conflict").values()] == ["request_refused"]


def test_guests_are_forgotten_when_nobody_needs_them(aisle: Aisle, clock: Clock) -> None:
    aisle.tablet(role="kiosk").send(place(1, *MIXED), place(2, line(1, quantity=9), body={"told": "request"}))
    clock.advance(days=29)
    assert placing.forget_due(aisle.database, clock()) == 0
    clock.advance(days=2)
    assert placing.forget_due(aisle.database, clock()) == 1, "the refused one; the other waits yet"
    assert placing.expire_due(aisle.database, clock()) == 1
    assert placing.forget_due(aisle.database, clock()) == 1
    assert placing.forget_due(aisle.database, clock()) == 0
    with aisle.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(customer)).scalar_one() == 1
        assert connection.execute(select(placings.c.delivery).where(placings.c.delivery.is_not(None))).first() is None


def test_orders_that_wait_for_long_keep_no_other_guest_from_being_forgotten(
    aisle: Aisle, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody tells central when goods were sent: such orders stay open until the order feed says so."""
    monkeypatch.setattr(placing, "PORTION", 1)
    sent = [place(seq, line(1, "ship", "W1", variant="L1", price=5000)) for seq in (1, 2)]
    aisle.tablet(role="kiosk").send(*sent, place(3, line(1, quantity=9), body={"told": "request"}))
    clock.advance(days=31)
    assert placing.forget_due(aisle.database, clock()) == 1
    assert placing.forget_due(aisle.database, clock()) == 0


# --- not paid in time


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_what_nobody_pays_is_free_again_and_the_shopper_is_told(real: Aisle, clock: Clock) -> None:
    real.database.write(lambda connection: notices.use(connection, ["email"]))
    real.tablet(role="kiosk").send(place(1, *MIXED))
    clock.advance(minutes=59)
    assert placing.expire_due(real.database, clock()) == 0
    clock.advance(minutes=1)
    assert placing.expire_due(real.database, clock()) == 1
    assert placing.expire_due(real.database, clock()) == 0
    assert real.kept() == {}
    assert {row["status"] for row in real.orders().values()} == {"cancelled"}
    assert real.placings()[0]["state"] == "expired"
    sent = [topic for topic, _, _ in topics(real)]
    assert sent.count("unpaid") == 3
    assert real.sound()


def test_the_time_to_pay_is_of_opening_hours_at_the_counter_and_of_any_by_phone(aisle: Aisle, clock: Clock) -> None:
    clock.advance(hours=7, minutes=30)  # half an hour before closing, on a Monday
    kiosk = aisle.tablet(role="kiosk")
    kiosk.send(place(1), place(2, body={"pay": "phone"}))
    counter, phone = sorted(aisle.placings(), key=lambda one: one["pay"])
    assert counter["pay_until"] == "2026-05-05T07:30:00Z"
    assert phone["pay_until"] == "2026-05-04T17:00:00Z"
    assert phone["link"].startswith("https://pay.example.com/k/")
    assert len(phone["link"]) < 80
    assert "link" not in counter


def test_of_what_somebody_has_begun_with_the_store_decides(aisle: Aisle, clock: Clock) -> None:
    aisle.tablet(role="kiosk").send(place(1))
    (number,) = aisle.orders()
    says = pickup_bodies.body(Pick(By("", "e1", clock()), {1: 1}))
    body = {"order": number, "actor": "e1", "says": says}
    assert aisle.tablet().verdicts(command(1, "order.pick", body, f"order:{number}")) == [("applied", "")]
    clock.advance(hours=1)
    assert placing.expire_due(aisle.database, clock()) == 1
    assert aisle.orders()[number]["cancel_asked_at"]
    assert aisle.kept() == {("K1", "S1"): 1}


def test_an_order_feed_that_does_not_know_it_takes_nothing_away(aisle: Aisle, clock: Clock) -> None:
    aisle.tablet(role="kiosk").send(place(1))
    (number,) = aisle.orders()
    with aisle.database.read() as connection:
        assert connection.execute(select(purchase.c.number)).scalar_one() == number
    body = {name: said for name, said in aisle.orders()[number].items() if name not in ("to_pay", "request")}
    assert aisle.database.write(lambda connection: take(connection, {number: body}, clock()))[1] == {}
    assert aisle.orders()[number]["to_pay"]["how"] == "counter"
    assert aisle.kept() == {("K1", "S1"): 1}
