"""Two people for what one may not decide: every way to agree, with and without a receipt.

Central takes such a return only where somebody else, who is a manager of this store by what central knows now, agreed
to this return and to no less money; whatever the clocks and the rules were meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, get_args

import pytest
from sqlalchemy import select

from central import feed, risk
from central.database import Database
from central.feed import Change
from central.tables import loose_return, return_approval, return_line
from shop import approvals
from shop.approvals import Asked, How
from shop.lookups import StaffMember
from shop.receiptless import NO_ORDER
from tests.central.conftest import START, Clock, command
from tests.central.fresh import memory, template
from tests.central.test_receiptless import loose, price
from tests.central.test_returns import use
from tests.central.trade import Shop, Tablet, decided_return, line, order_body

__all__ = ["memory", "template"]

WAYS: tuple[How, ...] = get_args(How)
PIN = "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$bWlh"
MADE = START - timedelta(minutes=1)
"""When the desk's command says it was made."""


def person(staff_id: str, role: str, store: str = "S1") -> Change:
    return Change(
        f"staff:{store}", "staff", staff_id, feed.canonical({"name": staff_id, "role": role, "pin": PIN + staff_id})
    )


STAFF = (
    person("m1", "manager"), person("m2", "manager"), person("e1", "associate"), person("e2", "associate"),
    person("e3", "senior"), person("m9", "manager", "S2"), person("e1", "associate", "S2"),
)  # fmt: skip


@dataclass
class Store:
    """A desk, and a manager's own tablet, of a shop with one order of nine kettles."""

    shop: Shop
    desk: Tablet
    own: Tablet
    sent: int = 0
    told: int = 0

    def say(self, *changes: Change) -> None:
        self.shop.database.write(lambda connection: feed.publish(connection, list(changes), "now"))

    def agrees(self, return_id: str, approver: str, actor: str) -> None:
        """Through central: the desk asks, and the approver answers if central lets them."""
        asked: dict[str, Any] = {
            "return": return_id,
            "order": "TT-1",
            "lines": [{"line": 1, "quantity": 1, "reason": "fit"}],
        }
        asked |= {"actor": actor, "codes": ["late"], "amount": 1999}
        self.send(command(0, "return.ask", asked, f"return:{return_id}"))
        self.told += 1
        answer = {"return": return_id, "actor": approver, "agreed": True, "note": ""}
        self.own.send(command(self.told, "return.answer", answer, f"return:{return_id}"))

    def send(self, made: dict[str, Any]) -> str:
        """What central says, "" for yes."""
        self.sent += 1
        return self.desk.last(made | {"seq": self.sent}).reason

    def taken(self) -> int:
        with self.shop.database.read() as connection:
            rows = (connection.execute(select(table)).fetchall() for table in (return_line, loose_return))
            return sum(len(one) for one in rows)


@pytest.fixture
def store(memory: Database, clock: Clock) -> Store:
    shop = Shop(memory, clock)
    shop.seed(TT_1=order_body(line(units=9, handed_over=9)))
    made = Store(shop, shop.tablet(), shop.tablet())
    made.say(*STAFF, price(19_99))
    return made


def returned(how: How, receipt: bool, number: str, **more: Any) -> dict[str, Any]:
    """A return of 19.99 that a second person has to agree to, as a desk tells it. `asked` is what the code is the
    answer to, if it is not this; `at` when it was shown."""
    actor, approver = more.pop("actor", "e1"), more.pop("approver", "m1")
    who = {"outcome": "manager", "approver": approver, "actor": actor, "return_id": number}
    asked: dict[str, Any] = {
        "return_id": number,
        "order": "TT-1" if receipt else NO_ORDER,
        "amount": 1999,
        "requester": actor,
    }
    asked |= {"currency": "EUR", "codes": ("late",)} | more.pop("asked", {})
    shown = approvals.challenge(Asked(**asked), more.pop("at", MADE))
    member = StaffMember(approver, "", "manager", "", PIN + more.pop("pin_of", approver))
    said = approvals.answer(shown.code, approvals.terms(shown.asked), member)
    if receipt:
        made = decided_return(0, 1, 1999, codes=["late"], **who, **more)
    else:
        made = loose(0, **{"approved_how": how} | who | more)
    made["body"] |= {"approved_how": how} | ({"approval": dict(approvals.proof(shown, said))} if how == "code" else {})
    return made


def each() -> Iterator[tuple[How, bool, str]]:
    """Every way to agree, with and without a receipt, and the name of a return for it."""
    for how in WAYS:
        for receipt in (True, False):
            yield how, receipt, f"R-{how}-{receipt}"


def nothing(_: Store) -> None:
    """Everybody is who they were."""


def says(*changes: Change) -> Callable[[Store], None]:
    return lambda store: store.say(*changes)


WHO: list[tuple[str, str, str, Callable[[Store], None], str]] = [
    ("a manager of the store", "e1", "m1", nothing, ""),
    ("a manager, for another manager", "m1", "m2", nothing, ""),
    ("whoever asks", "e1", "e1", nothing, "same_person"),
    ("a manager who asks", "m1", "m1", nothing, "same_person"),
    ("another associate", "e1", "e2", nothing, "approver"),
    ("a senior", "e1", "e3", nothing, "approver"),
    ("a manager of another store", "e1", "m9", nothing, "approver"),
    ("nobody that is known", "e1", "ghost", nothing, "approver"),
    ("a manager who has left since", "e1", "m1", says(Change("staff:S1", "staff", "m1", None)), "approver"),
    ("a manager who is none any more", "e1", "m1", says(person("m1", "associate")), "approver"),
]


@pytest.mark.parametrize(
    ("actor", "approver", "meanwhile", "reason"), [one[1:] for one in WHO], ids=[o[0] for o in WHO]
)
def test_only_another_person_who_is_a_manager_here_agrees(
    store: Store, actor: str, approver: str, meanwhile: Callable[[Store], None], reason: str
) -> None:
    """Also where they agreed before they were no manager any more: goods and credit wait for somebody who is one."""
    for how, receipt, number in each():
        if how == "remote" and receipt:
            store.agrees(number, approver, actor)
    meanwhile(store)
    for how, receipt, number in each():
        assert store.send(returned(how, receipt, number, actor=actor, approver=approver)) == reason, (how, receipt)
    assert store.taken() == (0 if reason else 2 * len(WAYS))
    with store.shop.database.read() as connection:
        rows = connection.execute(select(return_approval)).all()
    assert [(row.requester, row.approver) for row in rows] == [(actor, approver)] * store.taken()
    listed = store.shop.rows("orders:S1", "conflict").values()
    assert [one["evidence"].get("approver") for one in listed] == ([approver] * 2 * len(WAYS) if reason else [])
    assert store.shop.sound()


CODES: list[tuple[str, dict[str, Any], str]] = [
    ("this return", {}, ""),
    ("more money", {"asked": {"amount": 2000}}, ""),
    ("less money", {"asked": {"amount": 1998}}, "approval_amount"),
    ("another return", {"asked": {"return_id": "R-other"}}, "approval_code"),
    ("another order", {"asked": {"order": "TT-2"}}, "approval_code"),
    ("what somebody else asked", {"asked": {"requester": "e2"}}, "approval_code"),
    ("other findings", {"asked": {"codes": ("late", "condition_used")}}, ""),
    ("somebody else's PIN", {"pin_of": "m2"}, "approval_code"),
    ("ten minutes ago", {"at": MADE - timedelta(minutes=10)}, ""),
    ("yesterday", {"at": MADE - timedelta(days=1)}, "approval_code"),
    ("tomorrow", {"at": MADE + timedelta(days=1)}, "approval_code"),
]


@pytest.mark.parametrize("receipt", [True, False])
def test_a_code_is_good_for_what_it_was_shown_for(store: Store, receipt: bool) -> None:
    for at, (what, asked, reason) in enumerate(CODES):
        assert store.send(returned("code", receipt, f"R{at}", **asked)) == reason, what
    assert store.taken() == sum(not reason for _, _, reason in CODES)
    assert store.shop.sound()


@pytest.mark.parametrize("receipt", [True, False])
def test_a_code_is_used_once(store: Store, receipt: bool) -> None:
    """The same again is the same return; with the same code another one is refused, also from another desk."""
    first = returned("code", receipt, "R1")
    proof = first["body"]["approval"]
    other = returned("code", receipt, "R2")
    other["body"]["approval"] = proof
    assert [store.send(first), store.send(other)] == ["", "approval_code"]
    second = store.shop.tablet()
    again = returned("code", receipt, "R1") | {"seq": 1}
    assert second.last(again).reason == "exists"
    stolen = returned("code", receipt, "R3") | {"seq": 2}
    stolen["body"]["approval"] = proof
    assert second.last(stolen).reason == "approval_code"
    assert store.taken() == 1


@pytest.mark.parametrize("ahead", [timedelta(days=-400), timedelta(days=-1), timedelta(days=1), timedelta(days=400)])
def test_a_desk_whose_clock_is_wrong_by_days_is_right_about_its_own_minutes(store: Store, ahead: timedelta) -> None:
    """Code and command are of the same clock. When the goods came back, central says: never in the future."""
    at = MADE + ahead
    assert store.send(returned("code", True, "R1", at=at, made_at=at.isoformat())) == ""
    with store.shop.database.read() as connection:
        (row,) = connection.execute(select(return_approval)).all()
    assert row.at <= store.shop.clock().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    moved = returned("code", True, "R2", at=MADE, made_at=at.isoformat())
    assert store.send(moved) == "approval_code", "the clock was moved between the code and the return"


def test_rules_that_changed_between_the_decision_and_its_arrival_ask_for_nobody_new(store: Store) -> None:
    """By the version that the device had. A version that nobody knows is that of the store, which wants a manager."""
    use(store.shop, version="1", most_per_unit=10_000)
    use(store.shop, version="2", most_per_unit=1_000)
    alone: dict[str, Any] = {"actor": "e1"}
    assert store.send(decided_return(0, 1, 1999, policy="1", **alone)) == ""
    assert store.send(decided_return(0, 1, 1999, policy="2", **alone)) == "approval"
    assert store.send(decided_return(0, 1, 1999, policy="of somebody's own", **alone)) == "approval"
    agreed = returned("code", True, "R1", policy="1")
    use(store.shop, version="3", classes=[{"name": "all", "returnable": False}])
    assert store.send(agreed) == "", "what was agreed to by the rules of before"
    assert store.send(returned("pin", True, "R2", policy="3")) == "denied", "no manager is above the rules of today"
    assert store.taken() == 2
    assert store.shop.sound()


def test_what_central_never_heard_of_is_taken_and_shown_to_the_store(store: Store, clock: Clock) -> None:
    """A desk that says so is not proof: a code that no other device tells, a question that central does not know."""
    for how in WAYS:
        assert store.send(returned(how, True, f"R-{how}")) == ""
    clock.advance(days=4)
    assert risk.notice_due(store.shop.database, clock()) == 2
    found = store.shop.rows("orders:S1", "signal").values()
    assert sorted(one["facts"]["return"] for one in found) == ["R-code", "R-remote"]
