"""The steps of a pickup order at central: one effect each, and a name for everything that stands against another."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, insert

from central import feed, own_steps
from central.database import Database
from central.feed import Change
from central.tables import house
from tests.central.conftest import Clock, command
from tests.central.test_trade import conflicts, movements, order
from tests.central.trade import Shop, Tablet, hand_over, line, order_body, undo

HELD = "2026-05-11T17:00:00Z"


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body(line(units=3, open=3), status="open"))
    return made


def step(seq: int, kind: str, *, actor: str = "e1", **says: Any) -> dict[str, Any]:
    return command(seq, f"order.{kind}", {"order": "TT-1", "actor": actor, "says": says}, "order:TT-1")


def units(n: int, number: int = 1) -> dict[str, int]:
    return {str(number): n}


def states(shop: Shop, number: int = 0) -> dict[str, int]:
    found: dict[str, int] = order(shop)["lines"][number]["states"]
    return found


def applied(tablet: Tablet, *commands: dict[str, Any]) -> None:
    assert [verdict for verdict, _ in tablet.verdicts(*commands)] == ["applied"] * len(commands)


def test_from_the_claim_to_the_hand_over(shop: Shop) -> None:
    tablet = shop.tablet()
    applied(
        tablet,
        step(1, "claim", device=tablet.install),
        step(2, "pick", units=units(3)),
        step(3, "stage", units=units(2), place="B-1", hold_until=HELD),
        step(4, "stage", units=units(1), place="B-2", hold_until=HELD),
    )
    ready = order(shop)
    assert (ready["status"], ready["hold_until"], "claim" in ready) == ("ready", HELD, False)
    assert ready["staged"] == [{"line": 1, "units": 2, "place": "B-1"}, {"line": 1, "units": 1, "place": "B-2"}]
    assert [one["kind"] for one in ready["steps"]] == ["claim", "pick", "stage", "stage"]
    given = hand_over(5)
    applied(tablet, given)
    assert ("staged" in order(shop), movements(shop)) == (False, [("K1", -3, "pickup")])
    applied(tablet, undo(6, given["id"]))
    assert order(shop)["staged"] == ready["staged"]
    assert conflicts(shop) == []
    assert shop.sound()


def test_a_lost_reply_moves_nothing_twice(shop: Shop) -> None:
    tablet, picked = shop.tablet(), step(1, "pick", units=units(1))
    applied(tablet, picked)
    assert tablet.verdicts(picked)[0][0] in ("applied", "duplicate")
    assert states(shop) == {"open": 2, "picked": 1}


def test_goods_picked_on_two_tablets_are_one_conflict_with_both(shop: Shop) -> None:
    one, two = shop.tablet(), shop.tablet()
    picked = step(1, "pick", units=units(3))
    applied(one, picked)
    late = step(1, "pick", units=units(2), actor="e2")
    assert two.verdicts(late) == [("rejected", "already_picked")]
    (row,) = conflicts(shop)
    assert (row.kind, row.fix, row.first_command, row.first_actor) == ("picked_twice", "put_back", picked["id"], "e1")
    assert (row.second_command, row.second_device, row.second_actor) == (late["id"], two.install, "e2")
    assert states(shop) == {"picked": 3}


def test_who_is_at_it_is_named(shop: Shop) -> None:
    one, two = shop.tablet(), shop.tablet()
    applied(one, step(1, "claim", device=one.install))
    told = two.last(step(1, "claim", actor="e2", device=two.install))
    assert (told.verdict, told.reason, told.words) == ("rejected", "claimed", "Somebody else is picking this order.")
    applied(two, step(2, "claim", actor="e2", device=two.install, over="e1"))
    assert order(shop)["claim"]["actor"] == "e2"


def test_a_replacement_is_a_line_of_its_own_in_all_ledgers(shop: Shop) -> None:
    tablet = shop.tablet()
    made: dict[str, Any] = {
        "line": 1,
        "units": 1,
        "variant": "K2",
        "title": "Other",
        "price": 1500,
        "cap": 2500,
        "consent": "phone",
    }
    applied(
        tablet,
        step(1, "pick", units=units(2)),
        step(2, "short", units=units(1), why="not_found"),
        step(3, "substitute", **made),
        step(4, "stage", units={"1": 2, "2": 1}, place="B-1", hold_until=HELD),
    )
    first, second = order(shop)["lines"]
    assert first["states"] == {"cancelled": 1, "staged": 2}
    assert (second["instead_of"], second["states"], second["captured"]) == (1, {"staged": 1}, 1500)
    assert first["captured"] + second["captured"] == 3 * 1999
    applied(tablet, hand_over(5, lines=[{"line": 1, "quantity": 2}, {"line": 2, "quantity": 1}]))
    assert movements(shop) == [("K1", -2, "pickup"), ("K2", -1, "pickup")]
    assert order(shop)["status"] == "completed"
    assert shop.sound()


def ready(shop: Shop) -> Tablet:
    tablet = shop.tablet()
    applied(tablet, step(1, "pick", units=units(3)), step(2, "stage", units=units(3), place="B-1", hold_until=HELD))
    return tablet


@pytest.mark.parametrize("first", ["cancel", "hand_over"])
def test_of_a_hand_over_and_a_cancel_the_goods_decide(shop: Shop, first: str) -> None:
    tablet, other = ready(shop), shop.tablet()
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    assert order(shop)["status"] == "ready"
    assert "cancel_asked_at" in order(shop)
    agreed, given = step(1, "answer_cancel", actor="e2", agreed=True), hand_over(3)
    for sender, said in ((other, agreed), (tablet, given)) if first == "cancel" else ((tablet, given), (other, agreed)):
        applied(sender, said)
    assert states(shop) == {"handed_over": 3}
    (row,) = conflicts(shop)
    assert (row.kind, row.fix, row.second_command) == ("handed_over_cancelled", "check_refund", given["id"])
    assert movements(shop) == [("K1", -3, "pickup")]
    assert shop.sound()


def test_what_is_back_on_its_shelf_cannot_be_handed_over(shop: Shop) -> None:
    tablet = ready(shop)
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    applied(tablet, step(3, "answer_cancel", agreed=True), step(4, "reshelve", units=units(3)))
    assert tablet.verdicts(hand_over(5)) == [("rejected", "quantity")]
    assert states(shop) == {"cancelled": 3}
    assert conflicts(shop) == []


def test_the_order_feed_does_not_take_back_what_the_store_has_begun(shop: Shop) -> None:
    ready(shop)
    assert shop.take(TT_1=order_body(line(units=3, open=3), status="open", promised_at="2026-05-04T12:00:00Z")) == {}
    found = order(shop)
    assert (found["status"], found["promised_at"], states(shop)) == ("ready", "2026-05-04T12:00:00Z", {"staged": 3})
    assert found["steps"]
    assert shop.take(TT_1=order_body(line(units=2, open=2), status="open")) == {
        "TT-1": "the store has begun with line 1 as it was"
    }
    assert states(shop) == {"staged": 3}


def test_a_shopper_says_at_a_kiosk_that_they_are_here_and_nothing_else(shop: Shop) -> None:
    kiosk = shop.tablet(role="kiosk")
    applied(kiosk, step(1, "arrive", actor="", bay="4"))
    assert order(shop)["arrival"] == {"at": "2026-05-04T08:59:00Z", "bay": "4"}
    assert kiosk.verdicts(step(2, "pick", units=units(1))) == [("rejected", "role")]


@pytest.mark.parametrize(
    ("kind", "actor", "says"),
    [
        ("pick", "e1", {"units": {"1": 0}}),
        ("pick", "", {"units": {"1": 1}}),
        ("pick", "e1", {"units": {"1": 1}, "more": 1}),
        ("stage", "e1", {"units": {"1": 1}, "place": f"B{chr(0x202E)}", "hold_until": HELD}),
        ("ask_cancel", "e1", {}),
    ],
)
def test_a_step_that_makes_no_sense_is_kept_for_a_person(shop: Shop, kind: str, actor: str, says: Any) -> None:
    told = shop.tablet().last(step(1, kind, actor=actor, **says))
    assert told.verdict == "parked"
    assert states(shop) == {"open": 3}


def test_a_claim_in_the_name_of_another_device_is_refused_and_stops_nobody(shop: Shop) -> None:
    tablet = shop.tablet()
    told = tablet.last(step(1, "claim", device="d-another"))
    assert (told.verdict, told.reason, bool(told.words)) == ("rejected", "other_device", True)
    applied(tablet, step(2, "claim", device=tablet.install))


def test_an_order_is_given_to_somebody_of_the_store(shop: Shop) -> None:
    shop.database.write(lambda connection: hire(connection, "S1", "e2") or hire(connection, "S2", "e3"))
    tablet = shop.tablet()
    for seq, nobody in enumerate(("e3", "e9"), 1):
        told = tablet.last(step(seq, "assign", to=nobody))
        assert (told.verdict, told.reason) == ("rejected", "unknown_person")
    assert "claim" not in order(shop)
    applied(tablet, step(3, "assign", to="e2"))
    assert order(shop)["claim"]["actor"] == "e2"


def hire(connection: Connection, store: str, person: str) -> None:
    body = feed.canonical({"name": person.upper()})
    feed.publish(connection, [Change(f"staff:{store}", "staff", person, body)], "2026-05-04T09:00:00Z")


REPLACED: dict[str, Any] = {"line": 1, "units": 1, "variant": "K2", "title": "Other", "consent": "phone"}


@pytest.mark.parametrize(
    ("price", "cap", "consent", "reason"),
    [
        (2198, 2198, "phone", None),  # 110 % of 19.99
        (2199, 9999, "phone", "too_dear"),  # whatever the tablet takes for the rule
        (1500, 2198, "", "no_consent"),
    ],
)
def test_the_rule_for_replacements_is_central_s(
    shop: Shop, price: int, cap: int, consent: str, reason: str | None
) -> None:
    tablet = shop.tablet()
    applied(tablet, step(1, "short", units=units(1), why="not_found"))
    said = {**REPLACED, "price": price, "cap": cap, "consent": consent, "consent_needed": False}
    told = tablet.last(step(2, "substitute", **said))
    assert (told.verdict, told.reason or None) == ("rejected" if reason else "applied", reason)
    assert len(order(shop)["lines"]) == (1 if reason else 2)


def test_the_retailer_s_own_rule_for_replacements_counts(shop: Shop) -> None:
    rule = {"key": "limits", "value": feed.canonical({"substitutes": {"percent": 90, "consent": False}})}
    shop.database.write(lambda connection: connection.execute(insert(house).values(**rule)))
    tablet = shop.tablet()
    applied(tablet, step(1, "short", units=units(2), why="damaged"))
    said = {**REPLACED, "cap": 1999, "consent": "", "consent_needed": False}
    assert tablet.verdicts(step(2, "substitute", price=1800, **said)) == [("rejected", "too_dear")]
    applied(tablet, step(3, "substitute", price=1799, **said))


def test_a_hold_is_made_longer_by_two_weeks_at_most(shop: Shop) -> None:
    tablet = ready(shop)
    assert tablet.verdicts(step(3, "extend", until="2026-05-25T17:00:01Z")) == [("rejected", "too_long")]
    applied(tablet, step(4, "extend", until="2026-05-25T17:00:00Z"))


def test_what_was_given_up_is_told_with_the_bay_that_it_lies_in(shop: Shop) -> None:
    tablet = ready(shop)
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    applied(tablet, step(3, "answer_cancel", agreed=True))
    lies = [{"line": 1, "units": 3, "place": "B-1"}]
    assert ("staged" in order(shop), order(shop)["left_in"]) == (False, lies)
    shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    assert order(shop)["left_in"] == lies, "the feed of orders knows nothing of bays"
    given = hand_over(4)
    applied(tablet, given)
    assert "left_in" not in order(shop)
    applied(tablet, undo(5, given["id"]))
    assert order(shop)["left_in"] == lies
    applied(tablet, step(6, "reshelve", units=units(3)))
    assert "left_in" not in order(shop)


def test_what_a_customer_agreed_to_stays_when_the_orders_come_again(shop: Shop) -> None:
    tablet = shop.tablet()
    applied(
        tablet,
        step(1, "pick", units=units(2)),
        step(2, "short", units=units(1), why="not_found"),
        step(3, "stage", units=units(2), place="B-1", hold_until=HELD),
        step(4, "agree_partly", consent="phone", hold_until=HELD),
    )
    shop.take(TT_1=order_body(line(units=3, open=3), status="open"))
    assert (order(shop)["status"], order(shop).get("partly")) == ("ready", True)


def test_a_hold_of_a_device_whose_clock_is_wrong_does_not_end_before_the_customer_hears_of_it(shop: Shop) -> None:
    tablet = shop.tablet()
    applied(
        tablet,
        step(1, "pick", units=units(3)),
        step(2, "stage", units=units(3), place="B-1", hold_until="2026-03-01T17:00:00Z"),
    )
    assert order(shop)["hold_until"] == "2026-05-04T21:00:00Z"
    assert own_steps.expire_due(shop.database, shop.clock()) == 0


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (step(1, "pick", units=units(4)), "quantity"),
        (step(1, "pick", units=units(1, 7)), "unknown_line"),
        (hand_over(1, 4), "quantity"),
        (step(1, "stage", units=units(1), place="B", hold_until=HELD), "not_picked"),
        (step(1, "receive_transfer", transfer="t9"), "unknown_transfer"),
        (step(1, "extend", until=HELD), "no_hold"),
        (step(1, "answer_cancel", agreed=True), "cancel_not_asked"),
        (undo(1, "0190a000-0000-7000-8000-000000000001"), "unknown_hand_over"),
    ],
)
def test_what_cannot_be_has_a_name_and_words_and_changes_nothing(shop: Shop, said: Any, reason: str) -> None:
    told = shop.tablet().last(said)
    assert (told.verdict, told.reason) == ("rejected", reason)
    assert told.words.endswith(".")
    assert (states(shop), conflicts(shop), movements(shop)) == ({"open": 3}, [], [])


def test_a_step_of_another_store_does_nothing(shop: Shop) -> None:
    assert shop.tablet("S2").verdicts(step(1, "pick", units=units(1))) == [("rejected", "other_store")]
    assert states(shop) == {"open": 3}
