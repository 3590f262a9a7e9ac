"""Money leaves once: whatever the provider, the line and central do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import feed, payments
from central.database import Database
from central.feed import Change
from central.main import main
from central.payments import LEASE, Outcome
from central.payments_provider import Provider, provider_at
from central.payments_till import Till
from central.tables import conflict, order_line, order_money, order_tender, purchase, refund
from tests.central.cashier import SECRET, Cashier, Mood
from tests.central.conftest import Clock
from tests.central.ledger_queries import broken
from tests.central.together import at_once, until
from tests.central.trade import Shop, decided_return, line, order_body, take_back


@pytest.fixture
def cashier() -> Iterator[Cashier]:
    made = Cashier()
    yield made
    made.close()


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def shop(template: Database, clock: Clock) -> Iterator[Shop]:
    copy = Database.copy_of(template)
    yield owing(copy, clock)
    copy.close()


@pytest.fixture
def busy(database: Database, clock: Clock) -> Shop:
    """On a database that several work on."""
    return owing(database, clock)


def owing(database: Database, clock: Clock) -> Shop:
    """One order, of which two of three kettles came back: 39.98 are wanted."""
    made = Shop(database, clock)
    made.seed(TT_1=order_body(line(units=3, handed_over=3)))
    assert made.tablet().verdicts(take_back(1, 2, 3998)) == [("applied", "")]
    return made


def desk(shop: Shop, cashier: Cashier) -> Till:
    provider = Provider(provider_at(cashier.url, SECRET), patience_s=0.3)
    return Till(shop.database, provider, shop.clock, every_s=0.01)


def rows(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(refund).order_by(refund.c.id)))


def states(shop: Shop) -> list[str]:
    return [row.state for row in rows(shop)]


def refunds(shop: Shop) -> dict[str, int]:
    found: dict[str, int] = shop.rows("orders:S1", "order")["TT-1"]["lines"][0].get("refunds", {})
    return found


def until_settled(shop: Shop, cashier: Cashier, clock: Clock, most: int = 40) -> None:
    """Central works on while hours go by."""
    working = desk(shop, cashier)
    for _ in range(most):
        working.once()
        clock.advance(hours=2)
        if states(shop) == ["settled"]:
            return
    raise AssertionError(states(shop))


def test_what_is_wanted_is_paid_and_every_device_learns_it(shop: Shop, cashier: Cashier) -> None:
    assert refunds(shop) == {"wanted": 3998}
    assert desk(shop, cashier).once()
    (row,) = rows(shop)
    assert (row.state, row.reference, row.attempts) == ("settled", f"R-{next(iter(cashier.paid))[:6]}", 1)
    assert refunds(shop) == {"settled": 3998}
    assert cashier.payments == {"TT-1/1": 3998}
    assert next(iter(cashier.paid.values())) == {"order": "TT-1", "line": 1, "amount": 3998, "currency": "EUR"}
    assert not desk(shop, cashier).once()
    assert shop.sound()


@pytest.mark.parametrize("mood", ["silent_after", "silent_before", "error", "pending", "garbage", "slow"])
def test_an_answer_that_nobody_heard_is_asked_for_and_never_paid_twice(
    shop: Shop, cashier: Cashier, clock: Clock, mood: Mood
) -> None:
    cashier.moods = [mood, mood]
    assert desk(shop, cashier).once()
    assert states(shop) == ["unknown"]
    assert refunds(shop) == {"unknown": 3998}
    until_settled(shop, cashier, clock)
    assert cashier.payments == {"TT-1/1": 3998}
    assert cashier.calls[1][0] == "GET", "it is asked before it is sent again"
    assert len({key for _, key in cashier.calls}) == 1


# --- several tenders, and the shipping

TENDERS = [{"id": "gift", "kind": "voucher", "paid": 1000}, {"id": "visa", "kind": "card", "paid": 3497}]
FAULTY = {"reason": "faulty", "condition": "damaged", "disposition": "supplier"}
WHOLE = {"TT-2/1 gift": 1000, "TT-2/1 visa": 999, "TT-2/0 visa": 499}


@pytest.fixture
def whole(template: Database, clock: Clock) -> Iterator[Shop]:
    """An order of which one of two kettles came back faulty: 10.00 go to a gift card, 9.99 and 4.99 for the shipping to
    a card. Nothing else is open."""
    copy = Database.copy_of(template)
    made = Shop(copy, clock)
    made.seed(TT_2=order_body(line(units=2, handed_over=2), total=4497, shipping=499, tenders=TENDERS))
    copy.write(lambda c: feed.publish(c, [Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')], "now"))
    asked = decided_return(1, 1, 1999, order="TT-2", line=FAULTY, outcome="manager", approver="m1")
    said = {"goods": 1999, "tax": 0, "shipping": 499, "fee": 0, "total": 2498}
    asked["body"]["money"] = said | {"tenders": [["gift", 1000], ["visa", 1498]]}
    assert made.tablet().verdicts(asked) == [("applied", "")]
    yield made
    copy.close()


def settle_all(shop: Shop, cashier: Cashier, clock: Clock, most: int = 60) -> None:
    working = desk(shop, cashier)
    for _ in range(most):
        working.once()
        clock.advance(hours=1)
        if set(states(shop)) == {"settled"}:
            return
    raise AssertionError(states(shop))


def test_each_tender_gets_back_its_own(whole: Shop, cashier: Cashier, clock: Clock) -> None:
    settle_all(whole, cashier, clock)
    assert cashier.payments == WHOLE
    assert sorted((one["tender"], one["kind"], one["line"]) for one in cashier.paid.values()) == [
        ("gift", "voucher", 1), ("visa", "card", 0), ("visa", "card", 1)]  # fmt: skip
    body = whole.rows("orders:S1", "order")["TT-2"]
    assert body["shipping_refunds"] == {"settled": 499}
    assert [one["refunds"] for one in body["tenders"]] == [{"settled": 1000}, {"settled": 1498}]
    assert len(cashier.calls) == 3
    assert whole.sound()


@pytest.mark.parametrize("mood", ["silent_after", "silent_before", "pending"])
def test_no_tender_is_paid_twice_whatever_the_line_does(
    whole: Shop, cashier: Cashier, clock: Clock, mood: Mood
) -> None:
    cashier.moods = [mood] * 6
    working = desk(whole, cashier)
    while working.once():
        pass
    assert states(whole) == ["unknown"] * 3
    body = whole.rows("orders:S1", "order")["TT-2"]
    assert body["shipping_refunds"] == {"unknown": 499}
    assert [one["refunds"] for one in body["tenders"]] == [{"unknown": 1000}, {"unknown": 1498}]
    settle_all(whole, cashier, clock)
    assert cashier.payments == WHOLE
    assert whole.sound()


@pytest.mark.parametrize("nth", [0, 1, 2])
@pytest.mark.parametrize("reached", [False, True])
def test_central_that_dies_at_any_tender_asks_first(
    whole: Shop, cashier: Cashier, clock: Clock, nth: int, reached: bool
) -> None:
    working = desk(whole, cashier)
    for _ in range(nth):
        assert working.once()
    due = whole.database.write(lambda connection: payments.claim(connection, clock()))
    assert due is not None
    if reached:
        Provider(provider_at(cashier.url, SECRET)).refund(due)
    while working.once():
        pass
    assert sorted(states(whole)) == ["sent", "settled", "settled"]
    clock.advance(hours=1)
    assert working.once()
    assert set(states(whole)) == {"settled"}
    assert cashier.payments == WHOLE
    assert whole.sound()


def test_what_is_refused_is_the_affair_of_people_and_never_asked_for_again(
    whole: Shop, cashier: Cashier, clock: Clock
) -> None:
    cashier.mood = "refuses"
    working = desk(whole, cashier)
    while working.once():
        pass
    body = whole.rows("orders:S1", "order")["TT-2"]
    assert body["shipping_refunds"] == {"refused": 499}
    with whole.database.read() as connection:
        raised = connection.execute(select(conflict.c.evidence).order_by(conflict.c.id)).scalars().all()
        bought = connection.execute(select(order_money)).one()
        tenders = connection.execute(select(order_tender.c.refunded)).scalars().all()
    assert sorted((one["lines"], one["tender"], one["amount"]) for one in map(json.loads, raised)) == [
        ([], "visa", 499), ([1], "gift", 1000), ([1], "visa", 999)]  # fmt: skip
    assert (bought.shipping_refunded, tenders) == (0, [0, 0])
    assert whole.sound()
    cashier.mood = "well"
    last = decided_return(1, 1, 1999, order="TT-2", line=FAULTY, outcome="manager", approver="m1", expects={"1": 1})
    said = {"goods": 1999, "tax": 0, "shipping": 0, "fee": 0, "total": 1999}
    last["body"]["money"] = said | {"tenders": [["gift", 1000], ["visa", 999]]}
    assert whole.tablet().verdicts(last) == [("applied", "")]
    while working.once():
        pass
    assert sum(cashier.payments.values()) == 1999, "the first kettle and the shipping were paid in another way"
    again = order_body(line(units=2, handed_over=2), total=4497, shipping=499, tenders=TENDERS)
    assert whole.take(TT_2=again) == {}
    assert whole.rows("orders:S1", "order")["TT-2"]["lines"][0]["refunds"] == {"refused": 1999, "settled": 1999}
    assert whole.sound()


def test_a_refusal_of_an_order_that_the_feed_no_longer_has_is_added_up(whole: Shop, cashier: Cashier) -> None:
    whole.database.write(lambda connection: connection.execute(purchase.delete()))
    cashier.mood = "refuses"
    working = desk(whole, cashier)
    while working.once():
        pass
    with whole.database.read() as connection:
        assert connection.execute(select(order_line.c.refunded)).scalars().all() == [0]
        assert connection.execute(select(order_tender.c.refunded)).scalars().all() == [0, 0]


def test_a_provider_that_is_not_there_got_nothing(shop: Shop, cashier: Cashier, clock: Clock) -> None:
    cashier.close()
    assert desk(shop, cashier).once()
    assert states(shop) == ["wanted"]
    assert not desk(shop, cashier).once(), "it waits before it tries again"
    clock.advance(hours=2)
    assert desk(shop, cashier).once()


@pytest.mark.parametrize("reached", [False, True])
def test_central_that_dies_between_the_intent_and_its_answer_asks_first(
    shop: Shop, cashier: Cashier, clock: Clock, reached: bool
) -> None:
    due = shop.database.write(lambda connection: payments.claim(connection, clock()))
    assert due is not None
    assert not due.ask
    if reached:
        Provider(provider_at(cashier.url, SECRET)).refund(due)
    assert states(shop) == ["sent"]
    assert not desk(shop, cashier).once(), "somebody may be at it still"
    clock.advance(hours=LEASE.total_seconds() / 3600 + 0.1)
    assert desk(shop, cashier).once()
    assert cashier.payments == {"TT-1/1": 3998}
    assert states(shop) == ["settled"]
    with_old_lease = shop.database.write(lambda c: payments.settle(c, due, Outcome("refused"), clock()))
    assert with_old_lease == ""
    assert states(shop) == ["settled"]


def test_a_refused_refund_is_no_longer_promised_and_somebody_is_told(shop: Shop, cashier: Cashier) -> None:
    cashier.mood = "refuses"
    assert desk(shop, cashier).once()
    assert states(shop) == ["refused"]
    assert refunds(shop) == {"refused": 3998}
    with shop.database.read() as connection:
        (raised,) = connection.execute(select(conflict))
        assert broken(connection) == {}
    assert (raised.kind, raised.fix, raised.aggregate) == ("refund_refused", "pay_otherwise", "order:TT-1")
    assert not desk(shop, cashier).once()


def test_several_desks_pay_each_refund_once(busy: Shop, cashier: Cashier, clock: Clock) -> None:
    tablet = busy.tablet()
    for number in range(2, 14):
        assert busy.take(**{f"TT_{number}": order_body(line(units=1, handed_over=1))}) == {}
        assert tablet.verdicts(take_back(number - 1, 1, 1999, f"TT-{number}")) == [("applied", "")]
    working = [desk(busy, cashier) for _ in range(4)]

    def work(one: Till) -> None:
        while one.once():
            pass

    at_once(*(lambda one=one: work(one) for one in working))
    assert set(states(busy)) == {"settled"}
    assert sum(cashier.payments.values()) == 3998 + 12 * 1999
    assert len(cashier.calls) == 13


def test_the_thread_pays_until_it_is_stopped(busy: Shop, cashier: Cashier) -> None:
    working = desk(busy, cashier)
    working.start()
    until(lambda: states(busy) == ["settled"])
    working.stop()
    assert cashier.payments == {"TT-1/1": 3998}


def test_what_waits_is_counted(shop: Shop, clock: Clock) -> None:
    with shop.database.read() as connection:
        (waiting,) = payments.pending(connection)
    assert (waiting.state, waiting.refunds, waiting.amount) == ("wanted", 1, 3998)


def test_a_key_stays_the_same_for_ever() -> None:
    """Providers remember it for years; another central made from a backup has to speak of the same refund."""
    assert len({payments.key_of(*one) for one in (("c1", "TT-1", 1), ("c1", "TT-1", 2), ("c2", "TT-1", 1))}) == 3
    assert payments.key_of("c1", "TT-1", 1) == "edebb6c3cd55fcd908dadc4ed87df79a560be80c"
    assert len({payments.key_of("c1", "TT-1", 1, to) for to in ("", "gift", "visa")}) == 3


@pytest.mark.parametrize(
    "url", ["http://pay.example.com/", "ftp://pay.example.com", "https://", "https://a@pay.example.com", "https://x:x/"]
)
def test_only_a_safe_address_is_a_provider(url: str) -> None:
    with pytest.raises(ValueError, match="payment provider"):
        provider_at(url, SECRET)


def test_the_ledger_is_shown_to_operators(tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'central.db'}"
    database = Database(url)
    database.migrate()
    owing(database, clock)
    database.close()
    assert main(["refunds", "--database", url]) == 0
    said = capsys.readouterr().out
    assert "wanted" in said
    assert "3998  TT-1/1" in said
    assert "1 wanted: 3998 in minor units" in said
    assert main(["refunds", "--database", url, "--state", "unknown"]) == 0
    assert "There are none." in capsys.readouterr().out


def test_a_provider_needs_its_secret(capsys: pytest.CaptureFixture[str]) -> None:
    serve = ["serve", "--database", "sqlite://", "--port", "0", "--payments", "https://pay.example.com"]
    assert main(serve) == 1
    assert "--payments-secret-file" in capsys.readouterr().err
