"""A voucher by e-mail: who is written to, in which words, and what the code in it opens."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from central import feed, notices, notices_queue, vouchers
from central.database import Database
from central.keyring import Keyring
from central.notices import LANGUAGES
from central.notices_hook import said
from central.notices_letter import Letter, prepare
from central.notices_queue import Claimed, Outcome
from central.notices_words import as_text, compose
from central.notices_words.page import as_page
from central.tables import customer, location, notice
from shop import signed_codes
from shop.vouchers import grouped
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.test_receiptless import loose, price, publish
from tests.central.trade import Shop, order_body

__all__ = ["memory", "template"]

BO = {"name": "Bo", "email": "bo@example.org", "language": "de"}


class Desk:
    """Goods without a receipt, and what is said of the credit."""

    def __init__(self, database: Database, clock: Clock, *channels: str) -> None:
        self.shop, self.clock, self.keyring = Shop(database, clock), clock, Keyring()
        self.shop.seed(TT_1=order_body())
        publish(self.shop, price(25_00))
        database.write(lambda connection: notices.use(connection, channels))
        place = feed.canonical({"name": "Tall Trees", "time_zone": "Europe/Berlin"})
        database.write(lambda connection: connection.execute(update(location).values(body=place)))
        self.database, self.tablet = database, self.shop.tablet()

    def bring(self, contact: dict[str, Any]) -> None:
        self.tablet.send(loose(1, 2, each=25_00, contact=contact))
        assert vouchers.issue_due(self.database, self.keyring, self.clock()) == 1
        assert vouchers.issue_due(self.database, self.keyring, self.clock()) == 0

    def rows(self) -> list[Any]:
        with self.database.read() as connection:
            return list(connection.execute(select(notice).order_by(notice.c.id)))

    def claimed(self, channel: str = "email") -> Claimed:
        found = self.database.write(lambda connection: notices_queue.claim(connection, channel, self.clock()))
        assert found is not None
        return found

    def letter(self, claimed: Claimed) -> Letter:
        made = self.database.write(lambda connection: prepare(connection, self.keyring, claimed, self.clock()))
        assert isinstance(made, Letter)
        return made


def test_whoever_said_their_address_gets_the_voucher_in_their_language(memory: Database, clock: Clock) -> None:
    desk = Desk(memory, clock, "email")
    desk.bring(BO)
    claimed = desk.claimed()
    assert (claimed.recipient, claimed.topic, claimed.order, claimed.store) == (
        "bo@example.org",
        "store_credit",
        "",
        "S1",
    )
    letter = desk.letter(claimed)
    assert letter.credit is not None
    message = compose(letter)
    assert message.subject == "Guthaben über 50,00\xa0€"
    assert "Bo" in message.hello
    assert message.pickup_code == grouped(letter.credit.number)
    text = as_text(message)
    assert "3. Mai 2029" in text
    assert "order" not in text.lower()
    signed = signed_codes.read(letter.code)
    assert signed is not None
    assert (signed.ticket.kind, signed.ticket.name) == ("voucher", letter.credit.number)


def test_a_customer_is_written_to_as_the_customer_list_says_and_by_the_webhook(memory: Database, clock: Clock) -> None:
    desk = Desk(memory, clock, "email", "webhook")
    ann = feed.canonical({"name": "Ann Lee", "first_name": "Ann", "email": "ann@example.com", "language": "fr"})
    memory.write(lambda connection: connection.execute(update(customer).values(body=ann)))
    desk.bring({"customer": "C1"})
    assert [(row.channel, row.recipient, row.language) for row in desk.rows()] == [
        ("email", "ann@example.com", "fr"),
        ("webhook", "C1", "fr"),
    ]
    claimed = desk.claimed("webhook")
    told = said(claimed, desk.letter(claimed))
    assert (told["topic"], told["customer"], told["order"]) == ("store_credit", "C1", "")
    credit = told["voucher"]
    assert isinstance(credit, dict)
    assert (credit["amount"], credit["currency"], credit["expires"]) == (50_00, "EUR", "2029-05-03T09:00:00Z")


def test_nobody_is_written_to_without_a_way_and_it_is_noted(memory: Database, clock: Clock) -> None:
    desk = Desk(memory, clock)
    desk.bring(BO)
    assert [(row.channel, row.state, row.error, row.recipient) for row in desk.rows()] == [
        ("log", "dropped", "no_channel", None)
    ]


def test_an_address_that_is_erased_meanwhile_gets_nothing(memory: Database, clock: Clock) -> None:
    desk = Desk(memory, clock, "email")
    desk.bring(BO)
    memory.write(lambda connection: connection.execute(update(notice).values(recipient=None)))
    claimed = desk.claimed()
    dropped = memory.write(lambda connection: prepare(connection, desk.keyring, claimed, clock()))
    assert dropped == Outcome("dropped", "no_customer")
    assert memory.write(lambda connection: notices_queue.settle(connection, claimed, dropped, clock())) == "dropped"


AMOUNTS = {"en": "€50.00", "de": "50,00", "ar": "50.00", "fr": "50,00", "es": "50,00"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language_with_amount_day_and_number(memory: Database, clock: Clock, language: str) -> None:
    desk = Desk(memory, clock, "email")
    desk.bring(BO | {"language": language})
    letter = desk.letter(desk.claimed())
    message = compose(letter)
    for page in (as_text(message), as_page(message, "cid:code", 200)):
        assert AMOUNTS[language] in page.replace("\u200f", "")
        assert "2029" in page
        assert message.pickup_code in page
        assert "{" not in page.replace("{margin", "")
