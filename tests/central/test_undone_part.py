"""A part of a return is undone: what stays is a return of its own, worth what it would have been worth alone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from central import payments
from central.database import Database
from central.notices import LANGUAGES
from central.notices_words import compose, words
from central.payments import Outcome
from central.tables import points_entry, refund, return_line
from shop import order_bodies, pickup
from shop.notices import Part as Goods
from shop.orders import Order
from shop.return_policy import read
from shop.return_undo import Asking, rest_command
from shop.return_undo_deeds import Part
from shop.return_undo_deeds import undo as undo_deed
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.test_notices_mail import letter
from tests.central.test_return_totals import POLICY, handed_over, ledger, opened, sums, told
from tests.central.test_return_totals import back as whole_return
from tests.central.test_trade import conflicts, movements, order
from tests.central.test_undoing import of, on_hand, states, undo
from tests.central.told import Told
from tests.central.trade import Shop, Tablet, decided_return

__all__ = ["memory", "template"]


def part(seq: int, units: int = 1, amount: int = 3998, *, return_id: str = "R1", rest: str = "R2", **more: Any) -> Any:
    """Of the first line."""
    body = {"return": return_id, "order": "TT-1", "actor": more.pop("actor", "e1"), "reason": "wrong number"}
    said = {"lines": [{"line": 1, "quantity": units}], "rest": rest, "amount": amount}
    return command(seq, "return.undo", body | said, f"return:{return_id}", **more) | {"v": 2}


@pytest.fixture
def anywhere(database: Database, clock: Clock) -> Shop:
    return of(database, clock)


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    return of(memory, clock)


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    """Three kettles came back."""
    made = shop.tablet()
    assert made.last(decided_return(1, 3, 5997, return_id="R1")).verdict == "applied"
    return made


def lines(shop: Shop) -> list[tuple[Any, ...]]:
    columns = return_line.c.return_id, return_line.c.quantity, return_line.c.undone_by.is_not(None)
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(return_line.c.id))]


def test_what_stays_is_worth_what_it_would_have_been_alone_and_every_device_learns_it(anywhere: Shop) -> None:
    shelf, tablet = on_hand(anywhere), anywhere.tablet()
    assert tablet.last(decided_return(1, 3, 5997, return_id="R1")).verdict == "applied"
    sent = part(2)
    assert (tablet.last(sent).verdict, on_hand(anywhere)) == ("applied", shelf + 2)
    known = order(anywhere)
    (note,), (record,) = known["undone_returns"], known["returns"]
    assert (note["return"]["id"], note["rest"], note["reason"]) == ("R1", "R2", "wrong number")
    assert (record["id"], record["command"], record["actor"]) == ("R2", rest_command(sent["id"]), "e1")
    assert record["at"] == note["return"]["at"]
    assert (known["lines"][0]["states"]["returned"], known["lines"][0]["refunds"]) == (2, {"wanted": 3998})
    assert (states(anywhere), lines(anywhere)) == (["withdrawn", "wanted"], [("R1", 3, True), ("R2", 2, False)])
    assert sum(delta for _, delta, _ in movements(anywhere)) == 2
    assert anywhere.sound()


def test_the_same_sent_twice_counts_once_and_the_rest_can_be_undone_as_well(shop: Shop, tablet: Tablet) -> None:
    sent = part(2)
    assert [tablet.last(sent).verdict for _ in range(2)] == ["applied", "applied"]
    assert tablet.verdicts(undo(3, "R2")) == [("applied", "")]
    assert lines(shop) == [("R1", 3, True), ("R2", 2, True)]
    assert order(shop)["lines"][0]["states"] == {"handed_over": 3}
    assert shop.sound()


def test_fee_shipping_and_tenders_are_those_of_the_rest(memory: Database, clock: Clock) -> None:
    shop = opened(memory, clock)
    tablet = handed_over(shop)
    money = told(5997, ("gift", 1000), ("visa", 5196), shipping=499, fee=300)
    assert tablet.last(whole_return(2, 3, money, return_id="R1")).verdict == "applied"
    assert sums(shop) == ((5697, 300), (499, 499), {"gift": 1000, "visa": 5196})
    assert tablet.last(part(3, 2, 1699)).verdict == "applied"
    assert sums(shop) == ((1699, 300), (499, 0), {"gift": 1000, "visa": 699})
    assert [row for row in ledger(shop) if row[-1] == "wanted"] == [
        (1, "gift", 1, 1000, 300, "wanted"),
        (1, "visa", 1, 699, 0, "wanted"),
    ]
    assert shop.sound()


def test_what_the_device_shows_until_then_is_what_central_makes_of_it(memory: Database, clock: Clock) -> None:
    shop = opened(memory, clock)
    tablet = handed_over(shop)
    money = told(5997, ("gift", 1000), ("visa", 5196), shipping=499, fee=300)
    assert tablet.last(whole_return(2, 3, money, return_id="R1")).verdict == "applied"
    before = order_bodies.read("TT-1", order(shop))
    assert before is not None
    asking = Asking("e1", False, before.returns[0].at + timedelta(minutes=1))
    deed = undo_deed(before, "R1", asking, read(POLICY), reason="wrong number", part=Part({1: 2}, "R2"))
    sent = part(3, 2, 1699)
    assert deed.body == sent["body"]  # type: ignore[union-attr]
    event = order_bodies.event_from(sent["id"], deed.overlay[0][2])  # type: ignore[union-attr]
    assert event is not None
    shown = pickup.after(before, event)
    assert isinstance(shown, Order)
    assert tablet.last(sent).verdict == "applied"
    known = order_bodies.read("TT-1", order(shop))
    assert known is not None
    assert (known.lines, known.tenders, known.returns) == (shown.lines, shown.tenders, shown.returns)


def test_points_go_with_what_stays(memory: Database, clock: Clock) -> None:
    shop = of(memory, clock)
    body = order(shop)
    body["lines"][0]["points"] = 60
    shop.take(TT_1=body)
    tablet = shop.tablet()
    assert tablet.last(decided_return(1, 3, 5997, return_id="R1")).verdict == "applied"
    assert tablet.last(part(2)).verdict == "applied"
    with shop.database.read() as connection:
        booked = list(connection.execute(select(points_entry.c.points).order_by(points_entry.c.id)).scalars())
    assert booked == [-60, 60, -40]
    assert shop.sound()


def test_its_money_waits_as_long_as_that_of_all_of_it_would_have(shop: Shop, tablet: Tablet) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(refund.update().values(next_at="2026-05-04T12:30:00.000000Z"))
    assert tablet.last(part(2)).verdict == "applied"
    with shop.database.read() as connection:
        waits = connection.execute(select(refund.c.next_at).where(refund.c.state == "wanted")).scalars().all()
    assert waits == ["2026-05-04T12:30:00.000000Z"]


def test_money_that_moved_forbids_a_part_as_well_and_the_conflict_names_what_went_out(
    shop: Shop, tablet: Tablet
) -> None:
    due = shop.database.write(lambda connection: payments.claim(connection, shop.clock()))
    assert due is not None
    shop.database.write(lambda connection: payments.settle(connection, due, Outcome("settled", "X"), shop.clock()))
    assert tablet.verdicts(part(2)) == [("rejected", "already_refunded")]
    (body,) = shop.rows("orders:S1", "conflict").values()
    assert body["evidence"]["lines"] == [{"line": 1, "asked": 1}]
    assert [row.kind for row in conflicts(shop)] == ["undo_refused"]
    assert shop.sound()


@pytest.mark.parametrize(
    ("sent", "verdict"),
    [
        (part(2, 4), ("rejected", "unknown_line")),
        (part(2, return_id="R9"), ("rejected", "unknown_return")),
        (part(2, rest="R1"), ("parked", "")),
        (part(2, actor="e9"), ("rejected", "other_person")),
    ],
)
def test_what_cannot_be_is_refused_by_name_and_changes_nothing(
    shop: Shop, tablet: Tablet, sent: dict[str, Any], verdict: tuple[str, str]
) -> None:
    before = order(shop)
    (found,) = tablet.verdicts(sent)
    assert found[0] == verdict[0]
    assert found[1] == verdict[1] or verdict[0] == "parked"
    assert order(shop) == before
    assert shop.sound()


@pytest.mark.parametrize(("units", "stays"), [(1, [("Kettle", 2)]), (3, [])])
def test_its_customer_is_told_what_is_theirs_again_and_what_stays_returned(
    memory: Database, clock: Clock, units: int, stays: list[tuple[str, int]]
) -> None:
    told_of = Told(memory, clock)
    told_of.hand_over(3)
    assert told_of.tablet.last(decided_return(2, 3, 5997, return_id="R1")).verdict == "applied"
    sent = part(3, units, 5997 - units * 1999)
    assert [told_of.tablet.last(sent).verdict for _ in range(2)] == ["applied", "applied"]
    assert told_of.states() == told_of.states("webhook") == [("handed_over", "queued"), ("return_undone", "queued")]
    assert told_of.parts("return_undone") == [("Kettle", units, "")]
    (row,) = [one for one in told_of.rows() if (one.topic, one.channel) == ("return_undone", "email")]
    assert [(one["title"], one["units"]) for one in json.loads(row.data).get("missing", [])] == stays
    assert told_of.told()[-1] == ("return_undone", "queued")


def test_what_cannot_be_undone_is_told_to_nobody(memory: Database, clock: Clock) -> None:
    told_of = Told(memory, clock)
    told_of.hand_over(3)
    assert told_of.tablet.last(decided_return(2, 3, 5997, return_id="R1")).verdict == "applied"
    assert told_of.tablet.verdicts(part(3, actor="e9")) == [("rejected", "other_person")]
    assert told_of.states() == [("handed_over", "queued")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_has_a_heading_of_its_own_for_what_stays(language: str) -> None:
    with_rest = compose(letter("return_undone", language, missing=(Goods("Lamp", 1),)))
    assert words(language)["stays"] in [one.heading for one in with_rest.sections]
    assert words(language)["missing"] not in [one.heading for one in with_rest.sections]


def test_all_units_are_the_whole_return(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(part(2, 3, 0)).verdict == "applied"
    assert "returns" not in order(shop)
    assert (states(shop), lines(shop)) == (["withdrawn"], [("R1", 3, True)])
    assert shop.sound()
