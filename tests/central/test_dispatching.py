"""What the warehouse says has left: off its stock, kept for nobody, told to the customer, once."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from central import dispatching, notices, placing, services
from central.database import Database
from central.dispatching import SentAsked
from central.imports import orderbook
from central.notices_letter import Letter, prepare
from central.notices_queue import claim
from central.notices_words import compose
from central.refusals import Refusal
from central.tables import notice, purchase
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.ordered import Aisle, line, place
from tests.central.together import at_once

__all__ = ["memory", "template"]

STOCK = {("K1", "S1"): 5, ("L1", "W1"): 5}
LAMPS = line(1, "ship", "W1", variant="L1", title="Lamp", price=5000, quantity=3)


@pytest.fixture
def aisle(memory: Database, clock: Clock) -> Aisle:
    return Aisle(memory, clock, STOCK)


@pytest.fixture
def real(database: Database, clock: Clock) -> Aisle:
    """On both kinds of database."""
    return Aisle(database, clock, STOCK)


def ordered(aisle: Aisle, *, paid: bool = True) -> str:
    """Three lamps sent from the warehouse: the order's number."""
    assert aisle.tablet(role="kiosk").verdicts(place(1, LAMPS)) == [("applied", "")]
    (told,) = aisle.placings()
    if paid:
        aisle.database.write(
            lambda connection: placing.pay(
                connection, placing.find(connection, told["number"]), "T-1", "cash", "paid-1", aisle.clock()
            )
        )
    return str(told["orders"][0]["number"])


def send(aisle: Aisle, number: str, key: str = "k1", **asked: Any) -> dispatching.Sent:
    wanted = SentAsked(**asked)
    return aisle.database.write(lambda c: dispatching.sent(c, "wms", key, number, wanted, aisle.clock()))


def refused(aisle: Aisle, number: str, key: str = "k9", **asked: Any) -> tuple[int, str]:
    with pytest.raises(Refusal) as no:
        send(aisle, number, key, **asked)
    return no.value.status, no.value.code


def level(aisle: Aisle) -> tuple[int, int]:
    (there,) = (body["at"]["W1"] for body in aisle.rows("avail:north", "avail").values() if "W1" in body["at"])
    return there[0], there[1]


def test_what_left_is_off_the_stock_and_kept_for_nobody(real: Aisle) -> None:
    number = ordered(real)
    assert (level(real), real.kept()) == ((5, 3), {("L1", "W1"): 3})
    told = send(real, number, carrier="DHL", code="00340434")
    assert (told.lines, told.open) == ({1: 3}, 0)
    assert (level(real), real.kept()) == ((2, 0), {})
    body = body_of(real, number)
    assert body["status"] == "completed"
    assert body["tracking"] == {"carrier": "DHL", "code": "00340434", "state": "sent", "at": "2026-05-04T09:00:00Z"}
    assert real.sound()


def body_of(aisle: Aisle, number: str) -> dict[str, Any]:
    with aisle.database.read() as connection:
        text = connection.execute(select(purchase.c.body).where(purchase.c.number == number)).scalar_one()
    return dict(json.loads(text))


def test_the_same_call_again_is_one_parcel_and_a_part_leaves_the_rest_open(aisle: Aisle) -> None:
    number = ordered(aisle)
    first = send(aisle, number, lines={1: 1})
    assert first.open == 2
    assert send(aisle, number, lines={1: 1}) == first, "a lost reply"
    assert aisle.kept() == {("L1", "W1"): 2}
    assert refused(aisle, number, "k1", lines={1: 2}) == (409, "other_request")
    assert refused(aisle, number, lines={1: 3}) == (409, "already_handed_over")
    assert send(aisle, number, "k2").lines == {1: 2}
    assert refused(aisle, number) == (409, "already_handed_over")
    assert aisle.sound()


def test_an_order_feed_that_is_silent_takes_neither_the_goods_nor_the_parcel_back(aisle: Aisle) -> None:
    number = ordered(aisle)
    told = {name: said for name, said in body_of(aisle, number).items() if name != "ships_from"}
    aisle.database.write(lambda connection: orderbook.take(connection, {number: told}, aisle.clock()))
    assert aisle.kept() == {("L1", "W1"): 3}
    send(aisle, number, carrier="DHL", code="00340434")
    aisle.database.write(lambda connection: orderbook.take(connection, {number: told}, aisle.clock()))
    assert body_of(aisle, number)["tracking"]["code"] == "00340434"
    assert (level(aisle), aisle.kept()) == ((2, 0), {})
    assert aisle.sound()


def test_what_is_not_paid_does_not_leave_and_neither_does_what_is_collected(aisle: Aisle) -> None:
    unpaid = ordered(aisle, paid=False)
    assert refused(aisle, unpaid) == (422, "not_paid")
    kiosk = aisle.tablet(role="kiosk")
    kiosk.send(place(1, line(1)))
    (collected,) = {one["number"] for told in aisle.placings() for one in told["orders"]} - {unpaid}
    assert refused(aisle, collected) == (422, "not_sent")
    assert refused(aisle, "SR-1") == (404, "unknown_order")
    assert refused(aisle, unpaid, key="") == (400, "no_key")
    assert aisle.sound()


def test_an_order_of_which_nobody_knows_from_where_it_leaves_moves_no_stock(aisle: Aisle) -> None:
    number = ordered(aisle)
    told = {**body_of(aisle, number), "ships_from": "", "store": None}
    aisle.database.write(
        lambda connection: connection.execute(
            update(purchase).where(purchase.c.number == number).values(body=json.dumps(told), store=None)
        )
    )
    assert refused(aisle, number) == (422, "no_place")
    assert level(aisle)[0] == 5


def test_two_programs_at_the_same_moment_send_it_once(real: Aisle) -> None:
    number = ordered(real)
    told: list[object] = []

    def sent(key: str) -> None:
        try:
            told.append(send(real, number, key).open)
        except Refusal as no:
            told.append(no.code)

    at_once(*(lambda key=key: sent(key) for key in ("a", "b", "c")))
    assert sorted(map(str, told)) == ["0", "already_handed_over", "already_handed_over"]
    assert level(real) == (2, 0)
    assert real.sound()


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Your order {} is on its way"),
        ("de", "Ihre Bestellung {} ist unterwegs"),
        ("fr", "Votre commande {} est en route"),
        ("es", "Su pedido {} está en camino"),
        ("ar", "طلبك {} في الطريق إليك"),
    ],
)
def test_the_customer_is_told_who_brings_it(aisle: Aisle, clock: Clock, language: str, subject: str) -> None:
    aisle.database.write(lambda connection: notices.use(connection, ["email"]))
    aisle.tablet(role="kiosk").send(place(1, LAMPS, body={"language": language}))
    (asked,) = aisle.placings()
    found = asked["number"], asked["orders"][0]["number"]
    aisle.database.write(lambda c: placing.pay(c, placing.find(c, found[0]), "T-1", "cash", "paid-1", clock()))
    send(aisle, found[1], lines={1: 2}, carrier="DHL\u202e", code="00340434")
    with aisle.database.read() as connection:
        assert "sent" in connection.execute(select(notice.c.topic)).scalars().all()
    message = compose(letter(aisle, clock, "sent"))
    assert message.subject == subject.format(found[1])
    assert "DHL 00340434" in message.says[-1]
    assert [part for section in message.sections for part in section.lines if "Lamp" in part]
    assert message.code == message.pickup_code == ""


def letter(aisle: Aisle, clock: Clock, topic: str) -> Letter:
    """The message with this topic, as it would leave now. It needs no code, so nobody has to sign one."""

    def work(connection: Connection) -> Letter:
        while (mine := claim(connection, "email", clock())) is not None:
            if mine.topic == topic:
                found = prepare(connection, None, mine, clock())  # type: ignore[arg-type]
                assert isinstance(found, Letter)
                return found
        raise AssertionError(topic)

    return aisle.database.write(work)


def test_where_it_went_is_forgotten_once_it_has_left_and_time_is_over(aisle: Aisle, clock: Clock) -> None:
    number = ordered(aisle)
    with aisle.database.read() as connection:
        assert dispatching.parcel(connection, "wms", number).address["city"] == "Berlin"
    clock.advance(days=31)
    assert placing.forget_due(aisle.database, clock()) == 0, "it waits yet"
    send(aisle, number)
    assert placing.forget_due(aisle.database, clock()) == 1
    with aisle.database.read() as connection, pytest.raises(Refusal):
        dispatching.parcel(connection, "wms", number)


def test_only_a_token_for_orders_says_it(aisle: Aisle) -> None:
    assert "orders" in services.MAY
    with pytest.raises(ValueError, match="code"):
        SentAsked(code="1 2;3")
    with pytest.raises(ValueError, match="lines"):
        SentAsked(lines={1: 0})
