"""Goods that central did not take are in the store all the same: each is listed with who, what the customer was told,
and what may be done."""

from __future__ import annotations

from typing import Any

import pytest

from central import feed
from central.database import Database
from central.feed import Change
from shop.conflicts import WAYS, aggregate
from tests.central.conftest import Clock, command
from tests.central.trade import Shop, Tablet, decided_return, hand_over, line, order_body, take_back

MIA = Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body())
    database.write(lambda connection: feed.publish(connection, [MIA], "now"))
    return made


def listed(shop: Shop) -> list[dict[str, Any]]:
    """The conflicts as devices of the store have them, in the order in which they were found."""
    found = shop.rows("orders:S1", "conflict")
    return [found[name] | {"id": name} for name in sorted(found)]


def settled(tablet: Tablet, seq: int, one: dict[str, Any], how: str) -> list[tuple[str, str]]:
    said = {"conflict": one["id"], "actor": "m1", "how": how, "note": ""}
    return tablet.verdicts(command(seq, "conflict.resolve", said, aggregate(one["id"])))


def refused(tablet: Tablet, sent: dict[str, Any], reason: str) -> None:
    """Refused once, and the same again when it is sent again."""
    first = tablet.last(sent)
    assert (first.verdict, first.reason) == ("rejected", reason)
    assert tablet.last(sent) == first


@pytest.mark.parametrize("turned", [False, True])
def test_two_desks_without_a_line_in_both_orders_of_arrival(shop: Shop, turned: bool) -> None:
    desks = {"e1": shop.tablet(), "e2": shop.tablet()}
    desks["e1"].send(hand_over(1))
    mine = decided_return(2, 2, 3998, actor="e1", return_id="R-e1", promised="refund", expects={"1": 0})
    theirs = decided_return(1, 3, 5997, actor="e2", return_id="R-e2", promised="pending", expects={"1": 0})
    both = [("e1", mine), ("e2", theirs)]
    (first, taken), (second, late) = reversed(both) if turned else both
    assert desks[first].verdicts(taken) == [("applied", "")]
    refused(desks[second], late, "already_returned")
    (one,) = listed(shop)
    assert (one["kind"], one["first"]["actor"], one["second"]["actor"]) == ("returned_twice", first, second)
    said = {name: sent["body"] for name, sent in both}
    assert one["evidence"]["told_first"] == said[first]["promised"]
    assert (one["evidence"]["told"], one["evidence"]["return"]) == (said[second]["promised"], f"R-{second}")
    assert one["evidence"]["amount"] == said[second]["lines"][0]["amount"], "what this device may have cost at most"
    refunds = [row["refunds"] for row in shop.rows("orders:S1", "order")["TT-1"]["lines"]]
    assert refunds == [{"wanted": said[first]["lines"][0]["amount"]}]
    assert shop.sound()


@pytest.mark.long_with("postgresql")
def test_what_another_channel_paid_back_is_not_paid_again(shop: Shop) -> None:
    shop.take(TT_1=order_body(line(handed_over=3, returned=3), status="returned"))
    tablet = shop.tablet()
    refused(tablet, decided_return(1, 1, 1999), "already_returned")
    (one,) = listed(shop)
    assert (one["kind"], one["fix"], one["first"].get("command")) == ("already_refunded", "settle_goods", None)
    assert (one["evidence"]["told"], one["evidence"]["amount"]) == ("refund", 1999)
    assert one["evidence"]["lines"] == [{"line": 1, "handed_over": 3, "returned": 3, "asked": 1}]
    assert shop.sound()


@pytest.mark.long_with("postgresql")
@pytest.mark.parametrize("sent", [{"order": "TT-9"}, {"order": "x" * 64}, {"line": {"line": 7}}])
def test_what_was_never_bought_is_settled_with_the_goods_in_hand(shop: Shop, sent: dict[str, Any]) -> None:
    tablet = shop.tablet()
    tablet.send(hand_over(1))
    told = tablet.last(decided_return(2, 1, 1999, **sent))
    assert (told.verdict, told.reason) == ("rejected", "unknown_line" if "line" in sent else "unknown")
    (one,) = listed(shop)
    assert (one["kind"], one["second"]["actor"], one["evidence"]["why"]) == ("never_bought", "e1", told.reason)
    assert len(one["aggregate"]) <= 64
    assert settled(tablet, 3, one, "checked") == [("rejected", "other_way")]
    assert settled(tablet, 4, one, "given_back") == [("applied", "")]


def test_an_order_that_comes_after_its_return_is_taken_back_again(shop: Shop) -> None:
    tablet = shop.tablet()
    refused(tablet, take_back(1, 1, 1999, order="TT-2"), "unknown")
    shop.take(TT_2=order_body(line(handed_over=3), status="completed"))
    (one,) = listed(shop)
    assert one["kind"] == "never_bought"
    assert tablet.verdicts(take_back(2, 1, 1999, order="TT-2")) == [("applied", "")]
    assert settled(tablet, 3, one, "taken_again") == [("applied", "")]
    assert shop.sound()


@pytest.mark.parametrize("handed_first", [False, True])
def test_units_that_this_order_never_gave_away_are_from_elsewhere(shop: Shop, handed_first: bool) -> None:
    """A return may come before the hand-over that another tablet has not sent yet."""
    desk, other = shop.tablet(), shop.tablet()
    if handed_first:
        assert other.verdicts(hand_over(1)) == [("applied", "")]
        assert desk.verdicts(decided_return(1, 1, 1999)) == [("applied", "")]
        assert listed(shop) == []
        return
    refused(desk, decided_return(1, 1, 1999), "not_handed_over")
    assert other.verdicts(hand_over(1)) == [("applied", "")]
    (one,) = listed(shop)
    assert (one["kind"], one["fix"], one["evidence"]["lines"]) == (
        "bought_elsewhere", "settle_goods", [{"line": 1, "asked": 1}],
    )  # fmt: skip
    assert desk.verdicts(decided_return(2, 1, 1999)) == [("applied", "")]
    assert settled(desk, 3, one, "taken_again") == [("applied", "")]
    assert shop.sound()


@pytest.mark.long_with("postgresql")
def test_what_the_rules_refuse_is_not_forgotten(shop: Shop) -> None:
    tablet = shop.tablet()
    tablet.send(hand_over(1))
    wrong = (
        (decided_return(2, 1, 2000), "amount"),
        (decided_return(3, 1, 1999, outcome="manager"), "approval"),
        (decided_return(4, 1, 1999, outcome="manager", approver="e1"), "same_person"),
        (decided_return(5, 1, 1999, outcome="denied"), "denied"),
    )
    for sent, reason in wrong:
        refused(tablet, sent, reason)
    found = listed(shop)
    assert {one["kind"] for one in found} == {"return_refused"}
    assert sorted(one["evidence"]["why"] for one in found) == ["amount", "approval", "denied", "same_person"]
    assert [one["evidence"]["approver"] for one in found if "approver" in one["evidence"]] == ["e1"]
    for seq, (one, how) in enumerate(zip(found, WAYS["settle_goods"], strict=True), 6):
        assert settled(tablet, seq, one, how) == [("applied", "")]
    assert shop.sound()


@pytest.mark.long_with("postgresql")
def test_no_goods_no_conflict(shop: Shop) -> None:
    desk, kiosk = shop.tablet(), shop.tablet(role="kiosk")
    desk.send(hand_over(1), decided_return(2, 1, 1999, return_id="R1"))
    refused(kiosk, decided_return(1, 1, 1999), "role")
    refused(desk, decided_return(3, 1, 1999, return_id="R1"), "exists")
    assert listed(shop) == []
