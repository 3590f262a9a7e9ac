"""Conflicts end with somebody's word: who, when, how, and only once."""

from __future__ import annotations

from typing import Any

import pytest

from central import feed
from central.database import Database
from central.feed import Change
from shop.conflicts import aggregate
from tests.central.conftest import Clock, command
from tests.central.trade import Shop, Tablet, adjust, hand_over, order_body


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body())
    anna = Change("staff:S1", "staff", "e1", '{"name":"Anna Berg"}')
    database.write(lambda connection: feed.publish(connection, [anna], "now"))
    return made


def twice(shop: Shop) -> tuple[Tablet, str]:
    """Two hand-overs of the same goods; the second device and the conflict."""
    one, two = shop.tablet(), shop.tablet()
    one.send(hand_over(1, expects={"1": 0}))
    two.send(hand_over(1, expects={"1": 0}, actor="e2"))
    (conflict,) = shop.rows("orders:S1", "conflict")
    return two, conflict


def settle(seq: int, conflict: str, how: str = "got_back", **more: Any) -> dict[str, Any]:
    body = {"conflict": conflict, "actor": more.pop("actor", "e1"), "how": how, "note": more.pop("note", "")}
    return command(seq, "conflict.resolve", body, more.pop("aggregate", aggregate(conflict)))


def test_it_says_who_settled_it_when_and_how_to_every_device(shop: Shop) -> None:
    tablet, conflict = twice(shop)
    before = shop.rows("orders:S1", "conflict")[conflict]
    told = tablet.last(settle(2, conflict, note="The second parcel is back."))
    assert (told.verdict, set(told.at)) == ("applied", {"orders:S1"})
    after = shop.rows("orders:S1", "conflict")[conflict]
    resolved = {"by": "e1", "at": "2026-05-04T08:59:00Z", "how": "got_back", "note": "The second parcel is back."}
    assert after == before | {"state": "resolved", "resolved": resolved}


def test_the_second_word_is_refused_with_who_was_first(shop: Shop) -> None:
    tablet, conflict = twice(shop)
    other, first = shop.tablet(), settle(2, conflict)
    assert tablet.verdicts(first) == [("applied", "")]
    late = other.last(settle(1, conflict, "not_a_double", actor="e2"))
    assert (late.verdict, late.reason) == ("rejected", "already_resolved")
    assert late.words == "Anna Berg has settled this already."
    assert shop.rows("orders:S1", "conflict")[conflict]["resolved"]["how"] == "got_back"
    assert tablet.verdicts(first)[0][0] in ("applied", "duplicate")


def test_a_way_that_does_not_fit_another_store_and_a_shopper_are_refused(shop: Shop) -> None:
    tablet, conflict = twice(shop)
    assert tablet.verdicts(settle(2, conflict, "refund_sent")) == [("rejected", "other_way")]
    assert shop.tablet("S2").verdicts(settle(1, conflict)) == [("rejected", "unknown")]
    assert shop.tablet(role="kiosk").verdicts(settle(1, conflict)) == [("rejected", "role")]
    assert tablet.verdicts(settle(3, conflict, aggregate="conflict:x")) == [("parked", "malformed")]
    assert shop.rows("orders:S1", "conflict")[conflict]["state"] == "open"


def test_a_shelf_is_listed_again_when_it_was_counted_and_is_short_once_more(shop: Shop) -> None:
    tablet = shop.tablet()
    tablet.send(adjust(1, -11), adjust(2, -1), lane=1)
    (conflict,) = shop.rows("orders:S1", "conflict")
    assert tablet.verdicts(settle(1, conflict, "checked")) == [("applied", "")]
    tablet.send(adjust(3, -1), lane=1)
    assert sorted(one["state"] for one in shop.rows("orders:S1", "conflict").values()) == ["open", "resolved"]
