"""Signed codes at central: who may have which made, what is noted, and how stores learn the keys."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from central import feed, services
from central.asking import Answered
from central.codes import publish_keys
from central.database import Database
from central.desk import Desk, answer
from central.effects import HANDLERS
from central.feed import Change
from central.keyring import LIST_LIFE, MOST_LIFE
from central.quotas import REQUESTS
from central.tables import code_issue, conflict, customer, entity, location, purchase, service_token, used_code
from central.times import stamp
from records.genuine import verified
from shop import key_list, signed_codes
from shop.signed_codes import Signed
from tests.central.conftest import START, Clock, HeadOffice, command
from tests.central.trade import Shop, order_body

PICKUP = {"kind": "pickup", "store": "S1", "order": "TT-1"}
LINES = [{"gtin": "4006381333931", "quantity": 2}, {"gtin": "09521234500018", "quantity": 1}]
BASKET = {"kind": "basket", "lines": LINES}


class House:
    """Central with an order, a customer, a member of staff, and a token of the web shop."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.shop = Shop(database, clock)
        self.shop.seed(TT_1=order_body(promised_at="2026-05-04T12:00:00Z"), TT_2=order_body(store="S2"))
        self.desk = Desk(database, clock=clock)
        self.clock = clock
        database.write(self._staff)
        self.token = database.write(lambda connection: services.new_token(connection, "web", "codes", START))

    def _staff(self, connection: Connection) -> None:
        body = feed.canonical({"name": "Lena", "role": "associate", "badge": "STAFF:lena", "pin": "x"})
        feed.publish(connection, [Change("staff:S1", "staff", "lena", body)], stamp(START))

    def ask(self, sent: Any, token: str | None = None, **headers: str) -> Answered:
        said = {"Authorization": f"Bearer {self.token if token is None else token}"} | headers
        body = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
        return answer(self.desk, "POST", "/v1/codes", said, body)

    def code(self, sent: Any) -> Signed:
        """The code of an answer, after the list said that it is right."""
        told = self.ask(sent)
        assert told.status == 200, told.body
        said = json.loads(told.body)
        signed = signed_codes.read(said["text"])
        assert signed is not None
        assert datetime.fromisoformat(said["expires"]) == signed.ticket.expires
        listed = key_list.read(self.desk.keyring.envelope(self.clock()).text)
        assert listed is not None
        key = listed.key(signed.ticket.key_id)
        assert key is not None
        assert verified(key.public, signed.signature, signed.message)
        return signed

    def refused(self, sent: Any, token: str | None = None, **headers: str) -> tuple[int, str]:
        told = self.ask(sent, token, **headers)
        problem = json.loads(told.body)
        assert problem["words"].strip()
        return told.status, problem["code"]


@pytest.fixture
def house_(database: Database, clock: Clock) -> House:
    return House(database, clock)


def test_each_kind_says_what_it_is_for(house_: House) -> None:
    pickup = house_.code(PICKUP).ticket
    assert (pickup.kind, pickup.store, pickup.name) == ("pickup", "S1", "TT-1")
    assert pickup.expires == datetime(2026, 5, 11, 12, 0, tzinfo=UTC)
    loyalty = house_.code({"kind": "loyalty", "customer": "C1"}).ticket
    assert (loyalty.kind, loyalty.store, loyalty.name) == ("loyalty", "", "9529")
    assert (loyalty.not_before, loyalty.expires) == (START, START + timedelta(seconds=60))
    badge = house_.code({"kind": "badge", "store": "S1", "staff": "lena"}).ticket
    assert (badge.kind, badge.store, badge.name, badge.expires) == ("badge", "S1", "lena", START + MOST_LIFE)
    back = house_.code({"kind": "return", "order": "TT-1", "return": "R-77AB"}).ticket
    assert (back.kind, back.store, back.name) == ("return", "", "R-77AB")
    basket = house_.code(BASKET).ticket
    assert (basket.kind, basket.basket) == ("basket", (("04006381333931", 2), ("09521234500018", 1)))
    assert house_.code(BASKET | {"store": "S2"}).ticket.store == "S2"


def test_an_order_that_waits_after_its_hold_still_gets_a_code(house_: House) -> None:
    house_.clock.advance(days=30)
    assert house_.code(PICKUP).ticket.expires == house_.clock() + timedelta(days=1)


def test_every_code_is_noted_and_none_is_kept(house_: House) -> None:
    asked = [PICKUP, {"kind": "loyalty", "customer": "C1"}, {"kind": "badge", "store": "S1", "staff": "lena"}, BASKET]
    made = [house_.code(one) for one in asked]
    house_.refused(PICKUP | {"order": "TT-9"})
    with house_.desk.database.read() as connection:
        rows = connection.execute(select(code_issue).order_by(code_issue.c.id)).all()
    assert [(row.kind, row.about, row.service) for row in rows] == [
        ("pickup", "TT-1", "web"),
        ("loyalty", "C1", "web"),
        ("badge", "lena", "web"),
        ("basket", "", "web"),
    ]
    assert [row.nonce for row in rows] == [one.ticket.nonce.hex() for one in made]
    assert {row.issued_at for row in rows} == {stamp(START)}


WRONG: list[tuple[Any, int, str]] = [
    (PICKUP | {"order": "TT-9"}, 404, "unknown_order"),
    (PICKUP | {"store": "S2"}, 404, "unknown_order"),
    (PICKUP | {"store": "W1"}, 404, "unknown_store"),
    (PICKUP | {"store": "S9"}, 404, "unknown_store"),
    ({"kind": "loyalty", "customer": "C9"}, 404, "unknown_customer"),
    ({"kind": "badge", "store": "S2", "staff": "lena"}, 404, "unknown_staff"),
    ({"kind": "badge", "store": "S1", "staff": "nobody"}, 404, "unknown_staff"),
    ({"kind": "return", "order": "TT-9", "return": "R-77AB"}, 404, "unknown_order"),
    ({"kind": "return", "order": "TT-1", "return": "R 77"}, 422, "invalid"),
    (BASKET | {"store": "S9"}, 404, "unknown_store"),
    (BASKET | {"lines": []}, 422, "invalid"),
    (BASKET | {"lines": LINES * 11}, 422, "invalid"),
    (BASKET | {"lines": [{"gtin": "4006381333932", "quantity": 1}]}, 422, "invalid"),
    (BASKET | {"lines": [{"gtin": "4006381333931", "quantity": 100}]}, 422, "invalid"),
    (BASKET | {"lines": [{"gtin": "4006381333931", "quantity": "2"}]}, 422, "invalid"),
    (PICKUP | {"expires": "2030-01-01T00:00:00Z"}, 422, "invalid"),
    ({"kind": "money"}, 422, "invalid"),
    ({}, 422, "invalid"),
    (b"\xff", 400, "malformed"),
    (b"[" * 2000, 400, "malformed"),
    (b" " * 17000, 413, "too_large"),
]


def test_what_cannot_be_is_refused_with_words(house_: House) -> None:
    for sent, status, code in WRONG:
        assert house_.refused(sent) == (status, code), sent


def test_an_order_that_is_gone_gets_no_code(house_: House) -> None:
    house_.desk.database.write(lambda connection: connection.execute(update(purchase).values(is_open=False)))
    assert house_.refused(PICKUP) == (422, "not_open")


def test_a_customer_without_a_number_gets_no_code(house_: House) -> None:
    body = feed.canonical({"name": "Bo"})
    house_.desk.database.write(lambda connection: connection.execute(insert(customer).values(id="C2", body=body)))
    assert house_.refused({"kind": "loyalty", "customer": "C2"}) == (422, "no_member")


def test_only_a_token_for_codes_gets_one(house_: House) -> None:
    name, secret = house_.token.split(".")
    for wrong in ("", "x", name, f"{name}.", f"{name}.{secret}x", f"s-other.{secret}", f".{secret}", "s-web.é"):
        assert house_.refused(PICKUP, wrong) == (401, "unauthorized")
    assert house_.refused(PICKUP, Authorization=f"Basic {house_.token}") == (401, "unauthorized")
    database = house_.desk.database
    database.write(lambda connection: connection.execute(update(service_token).values(may="prices")))
    assert house_.refused(PICKUP) == (403, "not_allowed")
    database.write(lambda connection: services.revoke(connection, "web"))
    assert house_.refused(PICKUP) == (401, "unauthorized")


def test_a_new_token_of_a_name_ends_the_one_before(house_: House) -> None:
    new = house_.desk.database.write(lambda connection: services.new_token(connection, "web", "codes", START))
    assert house_.refused(PICKUP) == (401, "unauthorized")
    assert house_.ask(PICKUP, new).status == 200


def test_a_token_is_kept_as_its_hash(house_: House) -> None:
    with house_.desk.database.read() as connection:
        (row,) = connection.execute(select(service_token)).all()
    assert house_.token.split(".")[1] not in repr(row)


def test_a_programs_token_is_none_of_a_device(house_: House) -> None:
    for method, path in (("GET", "/v1/heads"), ("POST", "/v1/commands"), ("GET", "/v1/scopes/config:S1/changes")):
        told = answer(house_.desk, method, path, {"Authorization": f"Bearer {house_.token}"})
        assert told.status == 401


def test_who_asks_too_much_has_to_wait(house_: House) -> None:
    database, clock = house_.desk.database, house_.clock
    for _ in range(int(REQUESTS)):
        house_.desk.quotas.ask("s-web", 1, clock())
    assert house_.refused(PICKUP) == (429, "too_many_requests")
    other = database.write(lambda connection: services.new_token(connection, "app", "codes", START))
    assert house_.ask(PICKUP, other).status == 200


def test_a_device_never_makes_a_code(office: HeadOffice) -> None:
    for role in ("kiosk", "manager"):
        told = office.tablet(role=role).post("/v1/codes", json=PICKUP)
        assert (told.status_code, told.json()["code"]) == (403, "not_for_devices")
    with office.database.read() as connection:
        assert connection.execute(select(code_issue)).all() == []


# --- the list in every store


def body_in(database: Database, store: str) -> Any:
    with database.read() as connection:
        there = entity.c.scope == f"config:{store}", entity.c.kind == "keys", entity.c.id == "keys"
        found = connection.execute(select(entity.c.body).where(*there)).scalar()
    return None if found is None else json.loads(found)


def test_every_store_gets_the_list_and_a_warehouse_none(database: Database, clock: Clock) -> None:
    desk = House(database, clock).desk
    assert publish_keys(database, desk.keyring, START) == 2
    assert publish_keys(database, desk.keyring, START) == 0
    body = desk.keyring.envelope(START).body
    assert body_in(database, "S1") == body_in(database, "S2") == body
    assert body_in(database, "W1") is None
    places = {"region": "north", "zone": "main", "price_zone": "main", "assortment": "main", "body": "{}"}
    database.write(lambda connection: connection.execute(insert(location).values(code="S3", kind="store", **places)))
    assert publish_keys(database, desk.keyring, START) == 1
    later = START + LIST_LIFE / 2 + timedelta(minutes=1)
    assert publish_keys(database, desk.keyring, later) == 3
    assert body_in(database, "S3") == desk.keyring.envelope(later).body != body


def test_a_device_learns_the_root_key_and_the_list(office: HeadOffice) -> None:
    told = office.enrol(office.code()).json()
    tablet = office.tablet()
    (row,) = [one for one in tablet.rows("config:S1") if one[0] == "keys"]
    sent = key_list.envelope(row[4])
    assert sent is not None
    assert key_list.base64url(sent.root) == told["root"]
    assert verified(key_list.from_base64url(told["root"]), sent.signature, sent.message)


def test_a_central_that_starts_again_has_the_same_keys(office: HeadOffice) -> None:
    before = office.enrol(office.code()).json()["root"]
    office.central.stop()
    office.central.start()
    assert office.enrol(office.code()).json()["root"] == before


# --- used once


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    shop = Shop(database, clock)
    shop.seed(TT_1=order_body(), TT_2=order_body())
    return shop


NONCE = "00112233445566aa"


def hand_over(seq: int, units: int = 1, order: str = "TT-1", **more: Any) -> dict[str, Any]:
    body = {"order": order, "lines": [{"line": 1, "quantity": units}], "actor": "lena", "how": "signed_code"}
    return command(seq, "order.hand_over", body | {"nonce": NONCE} | more, f"order:{order}")


def listed(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(conflict).order_by(conflict.c.at)).all())


def test_two_tablets_with_one_code_are_both_named(shop: Shop) -> None:
    """Neither knew of the other: each hands over a part of the order."""
    first, second = shop.tablet(), shop.tablet()
    done, twice = hand_over(1), hand_over(1, actor="yusuf")
    assert first.verdicts(done) == [("applied", "")]
    assert second.verdicts(twice) == [("rejected", "code_used")]
    (row,) = listed(shop)
    assert (row.kind, row.aggregate, row.fix) == ("code_used_twice", "order:TT-1", "check_person")
    assert (row.first_device, row.first_actor, row.first_command) == (first.install, "lena", done["id"])
    assert (row.second_device, row.second_actor, row.second_command) == (second.install, "yusuf", twice["id"])
    assert shop.rows("orders:S1", "conflict")[row.id]["evidence"] == {"kind": "pickup", "nonce": NONCE}
    assert shop.sound()


def test_the_same_goods_twice_are_what_they_were_before(shop: Shop) -> None:
    first, second = shop.tablet(), shop.tablet()
    assert first.verdicts(hand_over(1, 3)) == [("applied", "")]
    assert second.verdicts(hand_over(1, 3)) == [("rejected", "already_handed_over")]
    assert [row.kind for row in listed(shop)] == ["handed_over_twice"]


def test_a_code_is_good_for_one_order(shop: Shop) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(hand_over(1), hand_over(2, order="TT-2")) == [("applied", ""), ("rejected", "code_used")]


def test_a_hand_over_that_was_undone_gives_the_code_back(shop: Shop) -> None:
    tablet = shop.tablet()
    done = hand_over(1)
    body = {"order": "TT-1", "hand_over": done["id"], "reason": "wrong person", "actor": "lena"}
    undo = command(2, "order.undo_hand_over", body, "order:TT-1")
    assert tablet.verdicts(done, undo, hand_over(3), hand_over(4)) == [
        ("applied", ""),
        ("applied", ""),
        ("applied", ""),
        ("rejected", "code_used"),
    ]


def test_sent_again_it_is_the_same_use(shop: Shop) -> None:
    tablet = shop.tablet()
    done = hand_over(1)
    assert tablet.verdicts(done) == tablet.verdicts(done) == [("applied", "")]
    assert listed(shop) == []


def test_a_nonce_of_another_shape_is_parked(database: Database, clock: Clock) -> None:
    shop = Shop(database, clock)
    wrong = ["", "XX", "00112233445566AA", "00112233445566aa0", 7]
    shop.seed()
    shop.take(**{f"TT_{at}": order_body() for at in range(len(wrong))})
    sent = [hand_over(at, order=f"TT-{at - 1}", nonce=nonce) for at, nonce in enumerate(wrong, 1)]
    assert shop.tablet().verdicts(*sent) == [("parked", "malformed")] * len(wrong)


def use(seq: int, actor: str = "", nonce: str = NONCE) -> dict[str, Any]:
    return command(seq, "code.use", {"nonce": nonce, "kind": "loyalty", "actor": actor}, f"code:{nonce}")


def test_a_loyalty_code_on_two_devices_is_flagged(shop: Shop) -> None:
    kiosk, tablet = shop.tablet(role="kiosk"), shop.tablet()
    assert kiosk.verdicts(use(1), lane=2) == [("applied", "")]
    assert listed(shop) == []
    assert tablet.verdicts(use(1, "lena"), lane=2) == [("applied", "")]
    (row,) = listed(shop)
    assert (row.kind, row.aggregate) == ("code_used_twice", f"code:{NONCE}")
    assert (row.first_device, row.second_device) == (kiosk.install, tablet.install)
    with shop.database.read() as connection:
        assert connection.execute(select(used_code.c.device)).scalars().all() == [kiosk.install]


def test_a_use_says_which_code(shop: Shop) -> None:
    wrong = use(1) | {"aggregate": "code:ffffffffffffffff"}
    assert shop.tablet().verdicts(wrong, lane=2) == [("parked", "malformed")]
    assert ("code.use", 1) in HANDLERS
