"""Vouchers at central: made once of every credit, paid with once per key, and never below nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from central import devices, notices_credit, services, vouchers
from central.asking import Answered
from central.database import Database
from central.desk import Desk, answer
from central.keyring import Keyring
from central.tables import code_issue, loose_return, refund, voucher, voucher_use
from central.times import stamp
from shop import signed_codes
from shop.vouchers import grouped, read
from sync.messages import Enrol, Enrolled, Role
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.test_receiptless import loose, price, publish
from tests.central.test_returns import use
from tests.central.together import at_once, until
from tests.central.trade import Shop, Tablet, order_body

__all__ = ["memory", "template"]


class House:
    """A store with its tablet, a till with a token, and a voucher for 50.00."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.shop = Shop(database, clock)
        self.shop.seed(TT_1=order_body())
        publish(self.shop, price(25_00))
        self.desk, self.clock = Desk(database, clock=clock), clock
        self.token = database.write(lambda connection: services.new_token(connection, "till", "vouchers", clock()))
        self.tablet: Tablet = self.shop.tablet()
        assert self.tablet.verdicts(loose(1, 2, each=25_00, return_id="R1")) == [("applied", "")]
        assert self.issue() == 1
        (self.number,) = (row.number for row in self.rows())

    def issue(self) -> int:
        return vouchers.issue_due(self.desk.database, self.desk.keyring, self.clock())

    def rows(self) -> list[Any]:
        with self.desk.database.read() as connection:
            return list(connection.execute(select(voucher).order_by(voucher.c.issued_at)))

    def ask(self, method: str, path: str, sent: Any = None, token: str | None = None, key: str = "") -> Answered:
        said = {"Authorization": f"Bearer {self.token if token is None else token}", "Idempotency-Key": key}
        return answer(self.desk, method, path, said, b"" if sent is None else json.dumps(sent).encode())

    def pay(self, amount: int, key: str, number: str = "", currency: str = "EUR") -> dict[str, Any]:
        sent = {"amount": amount, "currency": currency}
        told = self.ask("POST", f"/v1/vouchers/{number or self.number}/redeem", sent, key=key)
        body: dict[str, Any] = json.loads(told.body)
        assert told.status == 200 or body["words"]
        return body | {"status": told.status}

    def left(self) -> int:
        told = self.ask("GET", f"/v1/vouchers/{self.number}")
        assert told.status == 200
        return int(json.loads(told.body)["remaining"])


@pytest.fixture
def house(memory: Database, clock: Clock) -> House:
    return House(memory, clock)


@pytest.fixture
def real(database: Database, clock: Clock) -> House:
    """On both kinds of database."""
    return House(database, clock)


def test_a_credit_becomes_one_voucher_however_often_it_is_looked_at(house: House) -> None:
    assert [house.issue(), house.issue()] == [0, 0]
    (row,) = house.rows()
    assert (row.amount, row.remaining, row.currency, row.store, row.loose) == (50_00, 50_00, "EUR", "S1", "R1")
    assert row.expires_at == stamp(house.clock() + timedelta(days=1095))
    assert read(grouped(row.number).lower()) == row.number
    with house.desk.database.read() as connection:
        assert connection.execute(select(loose_return.c.state)).scalar() == "settled"
    assert house.shop.sound()


def test_the_number_is_the_same_after_a_backup_and_another_for_every_credit(house: House) -> None:
    before = house.number
    with house.desk.database.engine.begin() as connection:
        connection.execute(voucher.delete())
        connection.execute(update(loose_return).values(state="wanted"))
    house.tablet.send(loose(2, each=25_00))
    assert house.issue() == 2
    numbers = {row.number for row in house.rows()}
    assert before in numbers
    assert len(numbers) == 2


def test_store_credit_of_an_order_is_settled_by_its_voucher_and_never_sent_to_a_provider(house: House) -> None:
    house.tablet.send(loose(2, each=25_00, return_id="R2"))  # any applied command
    with house.desk.database.engine.begin() as connection:
        command = connection.execute(select(loose_return.c.command).where(loose_return.c.return_id == "R2")).scalar()
        about = {"purchase": "TT-1", "line": 1, "tender": "store_credit", "quantity": 1, "amount": 7_00}
        row = about | {"return_id": "R3", "state": "wanted", "command": command, "at": stamp(house.clock())}
        connection.execute(insert(refund).values(row))
    assert house.issue() == 2
    with house.desk.database.read() as connection:
        (settled,) = connection.execute(select(refund.c.state, refund.c.reference)).all()
        made = connection.execute(select(voucher).where(voucher.c.refund.is_not(None))).one()
    assert (settled.state, settled.reference) == ("settled", made.number)
    assert (made.amount, made.currency, made.customer, made.store) == (7_00, "EUR", "C1", "S1")


def test_what_is_wrong_with_one_credit_stops_no_other(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.tablet.send(*(loose(seq, each=25_00, return_id=f"R{seq}") for seq in (2, 3, 4)))
    want = notices_credit.want

    def fails(connection: Connection, about: notices_credit.About, *more: Any) -> None:
        if about.loose == "R2":
            raise ValueError
        want(connection, about, *more)

    monkeypatch.setattr(notices_credit, "want", fails)
    assert house.issue() == 2
    assert house.shop.sound()
    monkeypatch.undo()
    assert house.issue() == 1
    assert [row.amount for row in house.rows()] == [50_00, 25_00, 25_00, 25_00]


def test_a_policy_may_let_credit_last_for_ever(house: House) -> None:
    use(house.shop, version="1", credit_days=None)
    house.tablet.send(loose(2, each=25_00))
    house.issue()
    assert house.rows()[-1].expires_at is None


def test_what_is_paid_is_gone_and_the_same_key_pays_once(house: House) -> None:
    first = house.pay(20_00, "k1")
    assert first == {"status": 200, "voucher": house.number, "redeemed": 20_00, "remaining": 30_00, "currency": "EUR"}
    assert house.pay(20_00, "k1", number=grouped(house.number).lower()) == first
    assert house.left() == 30_00
    assert house.pay(30_00, "k2")["remaining"] == 0
    assert house.pay(20_00, "k1") == first  # also when nothing is left
    assert json.loads(house.ask("GET", f"/v1/vouchers/{house.number}").body)["good"] is False
    assert house.shop.sound()


REFUSED: list[tuple[dict[str, Any], int, str]] = [
    ({"amount": 50_01}, 422, "not_enough"),
    ({"amount": 0}, 422, "invalid"),
    ({"amount": -5}, 422, "invalid"),
    ({"currency": "SEK"}, 422, "other_currency"),
    ({"currency": "euro"}, 422, "invalid"),
    ({"key": ""}, 400, "no_key"),
    ({"key": "k" * 65}, 400, "no_key"),
    ({"number": "V0000000000000000"}, 404, "unknown_voucher"),
    ({"number": "x"}, 404, "unknown_voucher"),
]


def test_what_cannot_be_paid_is_refused_by_name_and_takes_nothing(house: House) -> None:
    for said, status, code in REFUSED:
        usual: dict[str, Any] = {"amount": 10_00, "key": "k9"}
        told = house.pay(**usual | said)
        assert (told["status"], told["code"]) == (status, code), said
    assert house.pay(10_00, "k1")["status"] == 200
    for amount, currency in ((11_00, "EUR"), (10_00, "SEK")):
        told = house.pay(amount, "k1", currency=currency)
        assert (told["status"], told["code"]) == (409, "other_request")
    assert house.left() == 40_00
    assert house.shop.sound()


def test_a_voucher_that_is_over_pays_nothing(house: House) -> None:
    house.clock.advance(days=1094)
    assert house.pay(1, "k1")["status"] == 200
    house.clock.advance(days=1)
    assert house.pay(1, "k2")["code"] == "expired"
    assert json.loads(house.ask("GET", f"/v1/vouchers/{house.number}").body)["good"] is False


def test_only_a_token_for_vouchers_may_ask(house: House) -> None:
    write = house.desk.database.write
    other = write(lambda connection: services.new_token(connection, "web", "codes,orders", house.clock()))
    for token, status in (("", 401), ("s-till.x", 401), (other, 403)):
        for method, path in (("GET", ""), ("POST", "/redeem")):
            sent = {"amount": 1, "currency": "EUR"} if method == "POST" else None
            told = house.ask(method, f"/v1/vouchers/{house.number}{path}", sent, token, "k1")
            assert told.status == status
    assert house.left() == 50_00


def test_ten_tills_at_once_take_what_is_there_and_no_more(real: House) -> None:
    told: list[dict[str, Any]] = []

    def till(number: int) -> None:
        keys = f"a{number}", f"a{number}", f"b{number % 5}"  # a lost reply; the same request from two lines
        told.extend(real.pay(9_00, key) for key in keys)

    at_once(*(lambda number=number: till(number) for number in range(10)))
    paid = {one["status"] for one in told}
    assert paid == {200, 422}
    with real.desk.database.read() as connection:
        uses = list(connection.execute(select(voucher_use.c.amount)).scalars())
    assert uses == [9_00] * 5
    assert real.left() == 5_00
    assert real.shop.sound()


def test_makers_at_once_make_one_voucher(real: House) -> None:
    real.tablet.send(*(loose(seq, each=25_00) for seq in range(2, 8)))
    made: list[int] = []
    at_once(*[lambda: made.append(real.issue())] * 4)
    assert sum(made) == 6
    assert len(real.rows()) == 7
    assert real.shop.sound()


@pytest.mark.long_with("postgresql")
def test_a_serving_central_makes_them_by_itself_and_outlives_what_goes_wrong(
    real: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def fails_once(database: Database, keyring: Keyring, now: datetime) -> int:
        tried.append(1)
        if len(tried) == 1:
            raise OSError
        return issue(database, keyring, now)

    issue = vouchers.issue_due
    monkeypatch.setattr(vouchers, "issue_due", fails_once)
    real.tablet.send(loose(2, each=25_00))
    worker = vouchers.Issuer(real.desk.database, real.desk.keyring, real.clock, every_s=0.01)
    worker.start()
    until(lambda: len(real.rows()) == 2)
    worker.stop()
    assert len(tried) > 1
    assert real.shop.sound()


# --- printed where the goods came back


def papers(house: House, tablet: Any, return_id: str = "R1") -> tuple[int, Any]:
    told = house.ask("GET", f"/v1/returns/{return_id}/vouchers", token=tablet)
    return told.status, json.loads(told.body)


@pytest.fixture
def tokens(house: House) -> dict[str, str]:
    """Of devices: staff here, staff of another store, a kiosk."""

    def token(store: str, role: Role) -> str:
        def enrol(connection: Any) -> str:
            code = devices.new_code(connection, store, role, house.clock())
            told = devices.enrol(connection, Enrol(code=code, public_key="A" * 43), house.clock())
            assert isinstance(told, Enrolled)
            return told.token

        return house.desk.database.write(enrol)

    return {"here": token("S1", "associate"), "there": token("S2", "associate"), "kiosk": token("S1", "kiosk")}


def test_the_desk_prints_the_voucher_with_a_signed_code(house: House, tokens: dict[str, str]) -> None:
    status, told = papers(house, tokens["here"])
    assert (status, told["wanted"]) == (200, 0)
    (one,) = told["vouchers"]
    assert (one["voucher"], one["amount"], one["remaining"], one["currency"]) == (house.number, 50_00, 50_00, "EUR")
    signed = signed_codes.read(one["code"])
    assert signed is not None
    assert (signed.ticket.kind, signed.ticket.name, signed.ticket.store) == ("voucher", house.number, "")
    assert datetime.fromisoformat(one["until"]) == house.clock() + timedelta(days=180)
    with house.desk.database.read() as connection:
        assert [row.about for row in connection.execute(select(code_issue))] == [house.number]


def test_nobody_else_gets_it_and_not_for_long(house: House, tokens: dict[str, str]) -> None:
    assert papers(house, tokens["there"])[1]["code"] == "unknown_return"
    assert papers(house, tokens["kiosk"])[1]["code"] == "role"
    assert papers(house, tokens["here"], "R9")[1]["code"] == "unknown_return"
    house.tablet.send(loose(2, each=25_00, return_id="R2"))
    assert papers(house, tokens["here"], "R2") == (200, {"vouchers": [], "wanted": 1})
    house.clock.advance(days=2)
    assert papers(house, tokens["here"]) == (200, {"vouchers": [], "wanted": 0})


def test_an_app_may_ask_for_the_code_of_a_voucher(house: House) -> None:
    write = house.desk.database.write
    app = write(lambda connection: services.new_token(connection, "app", "codes", house.clock()))
    told = house.ask("POST", "/v1/codes", {"kind": "voucher", "voucher": grouped(house.number)}, app)
    assert signed_codes.read(json.loads(told.body)["text"]) is not None
    assert house.ask("POST", "/v1/codes", {"kind": "voucher", "voucher": "V1"}, app).status == 404
    house.clock.now = datetime(2030, 1, 1, tzinfo=UTC)
    assert house.ask("POST", "/v1/codes", {"kind": "voucher", "voucher": house.number}, app).status == 422
