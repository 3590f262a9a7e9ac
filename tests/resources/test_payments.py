"""The demo's payment provider, as central speaks to it: each refund is paid once, one answer in three is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from central.database import Database
from central.payments import Due
from central.payments_provider import Provider, provider_at
from central.tables import refund
from resources.demo.ground import CentralProcess, Ground, PaymentsProcess
from resources.demo.main import main
from resources.demo.payments import Book, server
from tests.central.conftest import Clock
from tests.central.trade import Shop, line, order_body, take_back

SECRET = "of the demo"


@pytest.fixture
def provider(tmp_path: Path) -> Iterator[Provider]:
    made = server(Book(tmp_path / "book"), SECRET, takes_s=0)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield Provider(provider_at(f"http://127.0.0.1:{made.server_address[1]}/v1", SECRET), patience_s=5)
    made.shutdown()
    made.server_close()


def due(key: str, amount: int = 1000) -> Due:
    return Due(1, "", key, "TT-1", 1, amount, "EUR", 1, ask=False, tender="visa-1", kind="card")


def test_it_pays_and_tells_and_the_second_answer_is_lost(provider: Provider, tmp_path: Path) -> None:
    assert [provider.refund(due(key)).kind for key in ("a", "b", "c")] == ["settled", "unknown", "settled"]
    assert [provider.look(due(key)).kind for key in ("a", "b", "c", "d")] == ["settled"] * 3 + ["not_sent"]
    assert provider.refund(due("b")).kind == "settled"
    rows = (tmp_path / "book").read_text().splitlines()
    assert len(rows) == 3
    assert Book(tmp_path / "book").reference("b") == provider.look(due("b")).reference


def test_a_line_of_the_book_that_was_torn_off_was_not_paid(tmp_path: Path) -> None:
    book = Book(tmp_path / "book")
    assert [book.pay("a", {"amount": 1}), book.pay("a", {"amount": 1}), book.pay("b", {"amount": 2})] == [1, 0, 2]
    text = (tmp_path / "book").read_text()
    (tmp_path / "book").write_text(text[:-10])
    again = Book(tmp_path / "book")
    assert (again.reference("a") != "", again.reference("b")) == (True, "")
    assert again.pay("b", {"amount": 2}) == 2
    assert Book(tmp_path / "book").reference("b") != ""


def test_who_does_not_say_the_secret_is_sent_away(provider: Provider) -> None:
    stranger = Provider(provider_at(f"http://127.0.0.1:{provider._address.port}/v1", "of another"))
    assert (stranger.refund(due("a")).kind, stranger.look(due("a")).kind) == ("unknown", "unknown")
    assert provider.look(due("a")).kind == "not_sent"
    assert provider.refund(due("a", amount=0)).kind == "refused"


def test_a_secret_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["payments", "--port", "0", "--book", str(tmp_path / "book"), "--secret-file", str(tmp_path / "none")]
    assert main(words) == 1
    assert "storeside resources payments" in capsys.readouterr().err


@pytest.mark.long
def test_refunds_of_the_demo_are_wanted_sent_and_settled_and_one_is_unknown_meanwhile(tmp_path: Path) -> None:
    ground = Ground(tmp_path)
    ground.media.mkdir(parents=True)
    database = Database(ground.url)
    database.migrate()
    shop = Shop(database, Clock())
    shop.seed(TT_1=order_body(line(units=3, handed_over=3)))
    tablet = shop.tablet()
    assert tablet.verdicts(*(take_back(seq, 1, 1999) for seq in (1, 2, 3))) == [("applied", "")] * 3
    payments = PaymentsProcess(ground)
    central = CentralProcess(ground, payments=payments)
    seen = set[str]()

    def settled() -> bool:
        with database.read() as connection:
            states = set(connection.execute(select(refund.c.state)).scalars())
        seen.update(states)
        return states == {"settled"}

    try:
        payments.start()
        central.start()
        while not settled():
            time.sleep(0.05)  # the test ends with its own time limit
    finally:
        central.stop()
        payments.stop()
        database.close()
    assert seen == {"wanted", "sent", "unknown", "settled"}
    assert len((ground.home / "payments" / "book.jsonl").read_text().splitlines()) == 3
