"""How a second person agreed: central works it out again, compares it with their own device, and says what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from central import feed, risk
from central.database import Database
from central.feed import Change
from central.tables import return_approval, return_line
from shop import approvals
from shop.approvals import Asked, Challenge
from shop.lookups import StaffMember
from tests.central.conftest import Clock, command
from tests.central.together import at_once
from tests.central.trade import Shop, Tablet, decided_return, hand_over, order_body

MADE = datetime(2026, 5, 4, 8, 59, tzinfo=UTC)
PIN = "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$bWlh"
MIA = StaffMember("m1", "Mia", "manager", "", PIN)
ASKED = Asked("R1", "TT-1", 1999, "EUR", "e1", ("late",))
OTHER = replace(ASKED, return_id="R2")


def person(staff_id: str, role: str, pin: str = PIN) -> Change:
    text = feed.canonical({"name": staff_id, "role": role, "pin": pin, "badge": ""})
    return Change("staff:S1", "staff", staff_id, text)


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def shop(template: Database, clock: Clock) -> Iterator[Shop]:
    database = Database.copy_of(template)
    yield a_shop(database, clock)
    database.close()


def a_shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body())
    people = [person("m1", "manager"), person("m2", "manager", PIN + "2"), person("e1", "associate")]
    database.write(lambda connection: feed.publish(connection, people, "now"))
    return made


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    made = shop.tablet()
    assert made.last(hand_over(1)).verdict == "applied"
    return made


def by_code(seq: int, asked: Asked = ASKED, by: StaffMember = MIA, at: datetime = MADE, **more: Any) -> dict[str, Any]:
    """A return with the answer of a manager's own device; `more` is what the return says otherwise."""
    shown = approvals.challenge(asked, at)
    said = approvals.answer(shown.code, approvals.terms(asked), by)
    return returned(seq, how="code", approval=dict(approvals.proof(shown, said)), **more)


def returned(seq: int, amount: int = 1999, units: int = 1, **more: Any) -> dict[str, Any]:
    how, approval, approver = more.pop("how"), more.pop("approval", None), more.pop("approver", "m1")
    who = {"return_id": more.pop("return_id", "R1"), "outcome": "manager", "codes": ["late"], "approver": approver}
    made = decided_return(seq, units, amount, **who, **more)
    made["body"] |= {"approved_how": how} | ({"approval": approval} if approval else {})
    return made


def agreed(seq: int, shown: Challenge, actor: str = "m1", **more: Any) -> dict[str, Any]:
    body = {"challenge": shown.code, "order": "TT-1", "amount": 1999, "currency": "EUR", "actor": actor} | more
    return command(seq, "return.agree", body, f"approval:{shown.code}")


def rows(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(return_approval)))


def taken(shop: Shop) -> int:
    with shop.database.read() as connection:
        return len(connection.execute(select(return_line)).fetchall())


def test_a_code_is_worked_out_again_and_kept_with_both_people(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(by_code(2)).verdict == "applied"
    (row,) = rows(shop)
    assert (row.requester, row.approver, row.how, row.checked) == ("e1", "m1", "code", "right")
    assert (row.return_id, row.amount, row.device) == ("R1", 1999, tablet.install)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (replace(ASKED, order="TT-2"), "approval_code"),
        (replace(ASKED, return_id="R2"), "approval_code"),
        (replace(ASKED, requester="e2"), "approval_code"),
        (replace(ASKED, amount=1998), "approval_amount"),
    ],
)
def test_a_code_for_something_else_is_refused_by_name(shop: Shop, tablet: Tablet, asked: Asked, why: str) -> None:
    assert tablet.verdicts(by_code(2, asked)) == [("rejected", why)]
    assert (rows(shop), taken(shop)) == ([], 0)


def test_a_code_of_another_manager_or_of_another_hour_is_refused(shop: Shop, tablet: Tablet) -> None:
    assert tablet.verdicts(by_code(2, by=replace(MIA, pin=PIN + "2"))) == [("rejected", "approval_code")]
    early = datetime(2026, 5, 4, 7, 0, tzinfo=UTC)
    assert tablet.verdicts(by_code(3, at=early)) == [("rejected", "approval_code")]
    without = returned(4, how="code")
    assert tablet.verdicts(without) == [("rejected", "approval_code")]
    assert taken(shop) == 0


def test_less_than_was_agreed_to_is_fine(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(by_code(2, replace(ASKED, amount=5997))).verdict == "applied"


@pytest.mark.parametrize("first", ["desk", "manager"])
def test_the_managers_own_device_says_the_same_before_or_after(shop: Shop, tablet: Tablet, first: str) -> None:
    own, shown = shop.tablet(), approvals.challenge(ASKED, MADE)
    if first == "manager":
        assert own.last(agreed(1, shown)).verdict == "applied"
    assert tablet.last(by_code(2)).verdict == "applied"
    if first == "desk":
        assert rows(shop)[0].confirmed_by == ""
        assert own.last(agreed(1, shown)).verdict == "applied"
    (row,) = rows(shop)
    assert (row.checked, row.confirmed_by) == ("confirmed", own.install)


def test_the_desk_cannot_confirm_itself(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(agreed(2, approvals.challenge(ASKED, MADE))).verdict == "applied"
    assert tablet.last(by_code(3)).verdict == "applied"
    (row,) = rows(shop)
    assert (row.checked, row.confirmed_by) == ("right", "")


def test_a_pin_that_was_changed_meanwhile_needs_the_managers_own_device(shop: Shop, tablet: Tablet) -> None:
    changed = [person("m1", "manager", PIN + "new")]
    shop.database.write(lambda connection: feed.publish(connection, changed, "now"))
    assert tablet.verdicts(by_code(2)) == [("rejected", "approval_code")]
    assert shop.tablet().last(agreed(1, approvals.challenge(ASKED, MADE))).verdict == "applied"
    assert tablet.last(by_code(3)).verdict == "applied"
    assert rows(shop)[0].checked == "confirmed"


def test_only_a_manager_of_the_store_agrees_and_only_on_a_staff_device(shop: Shop, tablet: Tablet) -> None:
    shown = approvals.challenge(ASKED, MADE)
    assert tablet.verdicts(agreed(2, shown, actor="e1")) == [("rejected", "approver")]
    assert shop.tablet("S2").verdicts(agreed(1, shown)) == [("rejected", "approver")]
    assert shop.tablet(role="kiosk").verdicts(agreed(1, shown)) == [("rejected", "role")]


def test_through_central_only_the_manager_who_answered_counts(shop: Shop, tablet: Tablet) -> None:
    line = {"line": 1, "quantity": 1, "reason": "fit"}
    ask = {"return": "R1", "order": "TT-1", "lines": [line], "actor": "e1", "codes": ["late"], "amount": 1999}
    assert tablet.last(command(2, "return.ask", ask, "return:R1")).verdict == "applied"
    assert tablet.verdicts(returned(3, how="remote")) == [("rejected", "approval")]
    answer = {"return": "R1", "actor": "m1", "agreed": True, "note": ""}
    assert shop.tablet().last(command(1, "return.answer", answer, "return:R1")).verdict == "applied"
    assert tablet.verdicts(returned(4, how="remote", approver="m2")) == [("rejected", "approval")]
    assert tablet.last(returned(5, how="remote")).verdict == "applied"
    (row,) = rows(shop)
    assert (row.how, row.checked, row.approver) == ("remote", "right", "m1")


def test_a_pin_at_the_desk_is_kept_as_the_desk_told_it(shop: Shop, tablet: Tablet) -> None:
    assert tablet.verdicts(returned(2, how="pin", approver="e1")) == [("rejected", "same_person")]
    assert tablet.verdicts(returned(3, how="pin", approver="nobody")) == [("rejected", "approver")]
    assert tablet.last(returned(4, how="pin")).verdict == "applied"
    (row,) = rows(shop)
    assert (row.how, row.checked, row.confirmed_by) == ("pin", "", "")


# --- what nobody but the desk ever said


def signals(shop: Shop) -> dict[str, Any]:
    return {name: body for name, body in shop.rows("orders:S1", "signal").items() if body}


def test_a_code_that_no_device_of_the_approver_tells_is_worth_a_look_until_one_does(
    shop: Shop, tablet: Tablet, clock: Clock
) -> None:
    sent = by_code(2)
    assert tablet.last(sent).verdict == "applied"
    clock.advance(days=2.9)
    assert risk.notice_due(shop.database, clock()) == 0
    clock.advance(days=0.2)
    assert (risk.notice_due(shop.database, clock()), risk.notice_due(shop.database, clock())) == (1, 0)
    ((name, said),) = signals(shop).items()
    assert (name, said["kind"], said["subject"]) == (
        f"approval_unconfirmed:{sent['id']}", "approval_unconfirmed", "staff:m1",
    )  # fmt: skip
    assert said["facts"] == {"return": "R1", "orders": ["TT-1"], "value": 1999, "asked_by": "e1"}
    assert shop.tablet().last(agreed(1, approvals.challenge(ASKED, MADE))).verdict == "applied"
    assert signals(shop) == {}
    assert risk.notice_due(shop.database, clock()) == 0


def test_it_is_let_go_like_every_signal_and_does_not_come_back(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    assert tablet.last(by_code(2)).verdict == "applied"
    clock.advance(days=4)
    assert risk.notice_due(shop.database, clock()) == 1
    clock.advance(days=91)
    assert (risk.forget_due(shop.database, clock()), risk.notice_due(shop.database, clock())) == (1, 0)
    assert signals(shop) == {}


def test_what_was_agreed_to_at_the_desk_through_central_or_on_both_devices_is_no_signal(
    shop: Shop, tablet: Tablet, clock: Clock
) -> None:
    assert tablet.last(returned(2, how="pin")).verdict == "applied"
    assert shop.tablet().last(agreed(1, approvals.challenge(OTHER, MADE))).verdict == "applied"
    assert tablet.last(by_code(3, OTHER, return_id="R2")).verdict == "applied"
    clock.advance(days=10)
    assert risk.notice_due(shop.database, clock()) == 0


def test_nothing_is_read_of_the_approvals_that_somebody_has_confirmed(shop: Shop, clock: Clock) -> None:
    asked = risk._unconfirmed(clock()).compile(shop.database.engine, compile_kwargs={"literal_binds": True})
    with shop.database.read() as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}")]
    assert [step for step in plan if step.startswith("SCAN return_approval")] == []
    assert [step for step in plan if "ix_return_approval_" in step] != []


@pytest.mark.long_with("sqlite")
def test_a_device_that_tells_it_while_central_notices_leaves_no_signal(database: Database, clock: Clock) -> None:
    shop = a_shop(database, clock)
    desk, own = shop.tablet(), shop.tablet()
    desk.send(hand_over(1), by_code(2))
    clock.advance(days=4)
    both = [lambda: risk.notice_due(database, clock()), lambda: own.send(agreed(1, approvals.challenge(ASKED, MADE)))]
    at_once(*both)  # type: ignore[arg-type]
    assert signals(shop) == {}
    assert rows(shop)[0].checked == "confirmed"
    assert risk.notice_due(database, clock()) == 0
