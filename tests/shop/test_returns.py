"""Whether goods may come back: every check with its code, the window, the policy's data and the risk budget."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import return_policy
from shop.places import Location
from shop.return_money import Refund
from shop.return_policy import DEFAULT, Budget, ClassRule, Holiday, Policy, Velocity
from shop.returns import Around, Asked, Decision, Earlier, Room, Sold, Spent, decide, room, until, worst

OPEN = ("09:00", "19:00")
PLACE = Location("S01", "Old Town", "store", time_zone="Europe/Berlin", hours=(OPEN,) * 6 + (None,))
BOUGHT = datetime(2026, 11, 2, 10, tzinfo=UTC)
NOW = BOUGHT + timedelta(days=5)
SOLD = Sold(2, 0, 0, 49_90, ("Outdoor", "Tents"), BOUGHT, handed_over=2, delivered=BOUGHT)
ASKED = Asked(1, "fit", "new")
AROUND = Around(PLACE, NOW)


def decided(
    sold: Sold | None = SOLD, asked: Asked = ASKED, around: Around = AROUND, policy: Policy = DEFAULT
) -> Decision:
    return decide(sold, asked, around, policy)


def refund(total: int, *tenders: tuple[str, int]) -> Refund:
    return Refund((), 0, 0, 0, total, 0, tenders, empties=False)


def test_what_fits_all_rules_is_authorised_without_a_word() -> None:
    assert decided() == Decision("authorised", (), "built in", date(2026, 12, 2))


CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("not_found", "denied", {"sold": None}),
    ("not_delivered", "denied", {"sold": replace(SOLD, handed_over=0, delivered=None)}),
    ("returned", "denied", {"sold": replace(SOLD, returned=2)}),
    ("pending", "denied", {"sold": replace(SOLD, pending=2)}),
    ("too_many", "denied", {"asked": replace(ASKED, units=3)}),
    ("class_gift_card", "denied", {"sold": replace(SOLD, category=("Gift cards",))}),
    ("late", "manager", {"around": replace(AROUND, now=BOUGHT + timedelta(days=31))}),
    ("reason", "manager", {"policy": replace(DEFAULT, reasons=("faulty",))}),
    ("condition_opened", "conditional", {"asked": replace(ASKED, condition="opened")}),
    ("condition_used", "manager", {"asked": replace(ASKED, condition="used")}),
    (
        "condition_opened",
        "denied",
        {"sold": replace(SOLD, category=("Hygiene", "Razors")), "asked": replace(ASKED, condition="opened")},
    ),
    ("dear", "manager", {"sold": replace(SOLD, price=500_01)}),
    ("velocity_30", "manager", {"around": replace(AROUND, history=(Earlier(NOW - timedelta(days=1), 1),) * 6)}),
    (
        "velocity_30",
        "manager",
        {"around": replace(AROUND, history=(Earlier(NOW, 599_00),), refund=refund(1_01))},
    ),
    ("tender", "conditional", {"around": replace(AROUND, refund=refund(10, ("card", 5), ("store_credit", 5)))}),
    ("age_old", "conditional", {"around": replace(AROUND, age="old")}),
    ("age_old", "conditional", {"around": replace(AROUND, age="unknown")}),
]


@pytest.mark.parametrize(("code", "outcome", "changes"), CASES)
def test_each_check_speaks_with_its_code(code: str, outcome: str, changes: dict[str, Any]) -> None:
    decision = decided(**changes)
    (found,) = [one for one in decision.findings if one.code == code]
    assert (found.outcome, decision.outcome) == (outcome, outcome)
    assert found.staff
    assert found.customer
    assert "refunded" not in found.customer


SERIAL = replace(DEFAULT, classes=(ClassRule("usual", serial=True),))


@pytest.mark.parametrize(("serial", "codes"), [("", ["serial_missing"]), ("B2", ["serial_other"]), ("A1", [])])
def test_a_serial_number_has_to_be_the_one_that_was_sold(serial: str, codes: list[str]) -> None:
    sold = replace(SOLD, serials=("A1",))
    decision = decided(sold, replace(ASKED, serial=serial), policy=SERIAL)
    assert [one.code for one in decision.findings] == codes


def test_a_fault_is_the_merchants() -> None:
    """No class, no worn condition and no short window stands against it."""
    broken = Asked(1, "faulty", "used")
    decision = decided(replace(SOLD, category=("Gift cards",)), broken, replace(AROUND, now=NOW + timedelta(days=400)))
    assert [(one.code, one.outcome) for one in decision.findings] == [("condition_used", "conditional")]
    assert DEFAULT.terms("faulty").merchant_at_fault
    assert not DEFAULT.terms("fit").merchant_at_fault


@pytest.mark.parametrize(
    ("sold", "policy", "last"),
    [
        (SOLD, DEFAULT, date(2026, 12, 2)),
        (replace(SOLD, delivered=BOUGHT - timedelta(days=4)), DEFAULT, date(2026, 11, 28)),
        (replace(SOLD, delivered=BOUGHT - timedelta(days=3)), DEFAULT, date(2026, 11, 30)),
        (replace(SOLD, delivered=None, handed_over=0, dispatched=BOUGHT), DEFAULT, date(2026, 12, 7)),
        (replace(SOLD, delivered=datetime(2026, 11, 2, 23, 30, tzinfo=UTC)), DEFAULT, date(2026, 12, 3)),
        (SOLD, replace(DEFAULT, classes=(ClassRule("usual", days=None),)), None),
        (
            SOLD,
            replace(DEFAULT, holidays=(Holiday(date(2026, 11, 1), date(2026, 12, 24), date(2027, 1, 31)),)),
            date(2027, 2, 1),
        ),
    ],
    ids=[
        "usual",
        "ends on a Saturday",
        "on a Sunday",
        "sent",
        "night of the store",
        "for ever",
        "holiday, Sunday",
    ],
)
def test_the_window(sold: Sold, policy: Policy, last: date | None) -> None:
    assert until(sold, ASKED, AROUND, policy) == last


def test_the_last_day_still_counts() -> None:
    last = datetime(2026, 12, 2, 22, 59, tzinfo=UTC)
    assert decided(around=replace(AROUND, now=last)).outcome == "authorised"
    assert decided(around=replace(AROUND, now=last + timedelta(minutes=2))).outcome == "manager"


def test_the_worst_of_all_counts() -> None:
    decision = decided(asked=replace(ASKED, units=3, condition="opened"))
    assert [one.check for one in decision.findings] == ["quantity", "condition"]
    assert decision.outcome == "denied"
    assert worst([]) == "authorised"


def test_the_longest_prefix_says_the_class() -> None:
    policy = Policy("1", (ClassRule("usual"), ClassRule("out", ("Outdoor",)), ClassRule("tents", ("Outdoor > Tents",))))
    assert policy.rule(("Outdoor", "Tents", "Small")).name == "tents"
    assert policy.rule(("Outdoor", "Tentspecials")).name == "out"
    assert policy.rule(()).name == "usual"


def test_a_policy_is_read_from_its_json() -> None:
    policy = return_policy.read(
        {
            "version": "2026-11",
            "classes": [{"name": "soap", "categories": ["Beauty"], "days": None, "conditions": {"opened": "denied"}}],
            "holidays": [{"from": "2026-11-15", "to": "2026-12-24", "until": "2027-01-31"}],
            "velocity": [{"days": 30, "returns": 2, "value": 100}],
            "budget": {"per_return": 5000},
            "shipping": "proportional",
        }
    )
    assert policy.version == "2026-11"
    assert policy.rule(("Beauty", "Soap")).conditions["opened"] == "denied"
    assert policy.rule(("Beauty",)).days is None
    assert policy.velocity == (Velocity(30, 2, 100),)
    assert (policy.budget.per_return, policy.budget.per_device) == (5000, 1_000_00)
    assert policy.holidays[0].until == date(2027, 1, 31)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"version": ""},
        {"version": "1", "clases": []},
        {"version": "1", "fee": -1},
        {"version": "1", "fee": True},
        {"version": "1", "shipping": "sometimes"},
        {"version": "1", "classes": [{"name": "x", "conditions": {"new": "perhaps"}}]},
        {"version": "1", "holidays": [{"from": "2026-12-24", "to": "2026-11-15", "until": "2027-01-31"}]},
    ],
)
def test_a_policy_that_makes_no_sense_is_not_guessed(body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        return_policy.read(body)


@pytest.mark.parametrize(
    ("spent", "amount", "expected"),
    [
        (Spent(), 100_00, Room(100_00)),
        (Spent(), 100_01, Room(100_00, ("per_return",))),
        (Spent(customer=250_00), 60_00, Room(50_00, ("per_customer",))),
        (Spent(device=990_00), 10_01, Room(10_00, ("per_device",))),
        (Spent(customer_returns=3), 1, Room(0, ("returns_per_customer",))),
        (Spent(device=2_000_00), 0, Room(0, ("per_device",))),
    ],
)
def test_without_central_only_so_much_is_promised(spent: Spent, amount: int, expected: Room) -> None:
    assert room(Budget(), spent, amount) == expected


@given(st.lists(st.integers(0, 200_00), max_size=40))
def test_the_loss_is_bounded_whatever_is_asked(amounts: list[int]) -> None:
    budget, spent, promised = Budget(), Spent(), 0
    for amount in amounts:
        if not room(budget, spent, amount).over:
            promised += amount
            spent = Spent(spent.customer + amount, spent.customer_returns + 1, spent.device + amount)
    assert promised <= min(budget.per_customer, budget.per_device)
    assert spent.customer_returns <= budget.returns_per_customer
