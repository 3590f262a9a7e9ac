"""Goods without a receipt go back to whoever brought them: nothing is credited, unless something was paid with it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from central import notices, notices_queue, redeeming, returns_history, vouchers
from central.database import Database
from central.desk import Desk
from central.notices_letter import prepare
from central.notices_queue import Outcome
from central.redeeming import RedeemAsked
from central.refusals import Refusal
from central.tables import loose_return, notice, voucher
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.test_receiptless import loose, price, publish, shop, tablet
from tests.central.test_trade import conflicts, movements
from tests.central.together import at_once
from tests.central.trade import Shop, Tablet

__all__ = ["memory", "shop", "tablet", "template"]


def undo(seq: int, return_id: str = "R1", actor: str = "e1", **more: Any) -> dict[str, Any]:
    body = {"return": return_id, "actor": actor, "reason": "Confirmed by mistake"}
    return command(seq, "return.undo_unknown", body, f"return:{return_id}", **more)


def issue(shop: Shop, clock: Clock) -> str:
    """The number of the voucher that central makes."""
    assert vouchers.issue_due(shop.database, Desk(shop.database, clock=clock).keyring, clock()) == 1
    with shop.database.read() as connection:
        return str(connection.execute(select(voucher.c.number)).scalar_one())


def state(shop: Shop) -> str:
    with shop.database.read() as connection:
        return str(connection.execute(select(loose_return.c.state)).scalar_one())


def pay(shop: Shop, number: str, amount: int, clock: Clock) -> str:
    """With the voucher, at a till."""
    asked = RedeemAsked(amount=amount, currency="EUR")
    try:
        shop.database.write(lambda connection: redeeming.redeem(connection, "till", "k1", number, asked, clock()))
    except Refusal as error:
        return error.code
    return "paid"


def test_before_its_voucher_was_made_none_is(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    assert tablet.last(loose(1, 2, return_id="R1")).verdict == "applied"
    assert tablet.last(undo(2)).verdict == "applied"
    assert vouchers.issue_due(shop.database, Desk(shop.database, clock=clock).keyring, clock()) == 0
    assert (state(shop), movements(shop)) == ("undone", [("K1", 2, "return"), ("K1", -2, "return_undone")])
    with shop.database.read() as connection:
        assert returns_history.of_person(connection, "C1", clock.now.replace(year=2020)) == []
    assert tablet.verdicts(undo(3)) == [("rejected", "undone_already")]
    assert shop.sound()


def test_a_voucher_that_nobody_used_is_worth_nothing_from_then_on(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    assert tablet.last(loose(1, return_id="R1")).verdict == "applied"
    number = issue(shop, clock)
    clock.advance(minutes=5)
    assert tablet.last(undo(2)).verdict == "applied"
    assert pay(shop, number, 1, clock) == "expired"
    with shop.database.read() as connection:
        assert redeeming.shown(connection, number, clock()).good is False
    assert shop.sound()


def test_what_was_paid_with_it_stays_paid(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    assert tablet.last(loose(1, return_id="R1")).verdict == "applied"
    assert pay(shop, issue(shop, clock), 100, clock) == "paid"
    assert tablet.verdicts(undo(2)) == [("rejected", "credit_spent")]
    assert (state(shop), movements(shop)) == ("settled", [("K1", 1, "return")])
    (row,) = conflicts(shop)
    assert (row.kind, row.aggregate, row.first_actor, row.second_actor) == ("undo_refused", "return:R1", "e1", "e1")
    (body,) = shop.rows("orders:S1", "conflict").values()
    assert body["evidence"] == {
        "lines": [{"line": 1, "asked": 1, "variant": "K1"}], "return": "R1", "amount": 1999, "why": "credit_spent",
    }  # fmt: skip
    assert shop.sound()


@pytest.mark.parametrize(
    ("sent", "store", "reason"),
    [
        (undo(2, "R9"), "S1", "unknown_return"),
        (undo(2, actor="e2"), "S1", "other_person"),
        (undo(2, actor="m1"), "S1", ""),
        (undo(2), "S2", "other_store"),
    ],
)
def test_who_may_and_where(shop: Shop, tablet: Tablet, sent: dict[str, Any], store: str, reason: str) -> None:
    assert tablet.last(loose(1, return_id="R1")).verdict == "applied"
    device = tablet if store == "S1" else shop.tablet(store)
    answer = device.last(sent if store == "S1" else sent | {"seq": 1})
    assert (answer.verdict, answer.reason) == (("rejected", reason) if reason else ("applied", ""))
    assert shop.sound()


def test_after_the_time_of_the_policy_it_stays(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    assert tablet.last(loose(1, return_id="R1", made_at="2026-05-04T09:00:00Z")).verdict == "applied"
    clock.advance(hours=2)
    assert tablet.verdicts(undo(2, made_at="2026-05-04T09:31:00Z")) == [("rejected", "too_late")]
    assert tablet.last(undo(3, made_at="2026-05-04T09:30:00Z")).verdict == "applied"


def test_what_central_never_took_in_is_settled_with_it(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(loose(1, each=999_99, return_id="R1")).verdict == "rejected"
    assert [row.state for row in conflicts(shop)] == ["open"]
    assert tablet.last(undo(2)).verdict == "applied"
    assert [row.state for row in conflicts(shop)] == ["resolved"]


def test_a_message_about_the_voucher_that_waits_is_not_sent(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    shop.database.write(lambda connection: notices.use(connection, ["webhook"]))
    assert tablet.last(loose(1, return_id="R1")).verdict == "applied"
    issue(shop, clock)
    assert tablet.last(undo(2)).verdict == "applied"
    claimed = shop.database.write(lambda connection: notices_queue.claim(connection, "webhook", clock()))
    assert claimed is not None
    keyring = Desk(shop.database, clock=clock).keyring
    assert shop.database.write(lambda c: prepare(c, keyring, claimed, clock())) == Outcome("dropped", "withdrawn")
    with shop.database.read() as connection:
        assert connection.execute(select(notice.c.topic)).scalars().all() == ["store_credit"]


def test_either_it_is_undone_or_something_was_paid_with_it(database: Database, clock: Clock) -> None:
    made = Shop(database, clock)
    made.seed()
    publish(made, price(19_99))
    one = made.tablet()
    assert one.last(loose(1, return_id="R1")).verdict == "applied"
    number, said = issue(made, clock), list[str]()
    at_once(lambda: said.append(pay(made, number, 100, clock)), lambda: said.append(one.last(undo(2)).reason))
    assert sorted(said) in (["credit_spent", "paid"], ["", "expired"])
    assert made.sound()
