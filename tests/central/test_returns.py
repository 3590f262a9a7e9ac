"""Returns as devices decide them: central decides them again, and says by name what it does not take."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert, select

from central import feed, returns_rules
from central.database import Database
from central.feed import Change
from central.tables import refund, return_line, variant
from tests.central.conftest import Clock
from tests.central.test_trade import conflicts, movements, order
from tests.central.trade import Shop, Tablet, decided_return, hand_over, line, order_body

STAFF = (Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}'),
         Change("staff:S1", "staff", "e2", '{"name":"Omar","role":"associate"}'))  # fmt: skip


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body())
    database.write(lambda connection: feed.publish(connection, list(STAFF), "now"))
    return made


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    made = shop.tablet()
    assert made.last(hand_over(1)).verdict == "applied"
    return made


def rows(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(return_line).order_by(return_line.c.id)))


def use(shop: Shop, **policy: Any) -> None:
    """The store's devices have this policy from now on."""
    text = feed.canonical(policy)

    def write(connection: Any) -> None:
        returns_rules.keep(connection, policy, shop.clock())
        feed.publish(connection, [Change("config:S1", "limits", "returns", text)], "now")

    shop.database.write(write)


def test_the_decision_is_kept_with_the_units_and_what_was_said_goes_to_every_device(shop: Shop, tablet: Tablet) -> None:
    back = decided_return(
        2, 1, 1999, return_id="R1", outcome="conditional", codes=["condition_opened"], promised="pending",
        line={"condition": "opened", "serial": "SN-1", "disposition": "undecided"},
    )  # fmt: skip
    assert tablet.last(back).verdict == "applied"
    (row,) = rows(shop)
    assert (row.reason, row.condition, row.serial, row.disposition) == ("fit", "opened", "SN-1", "undecided")
    decision = (row.outcome, row.codes, row.policy, row.approver, row.promised)
    assert decision == ("conditional", "condition_opened", "built in", "", "pending")
    assert [(one["id"], one["promised"]) for one in order(shop)["returns"]] == [("R1", "pending")]
    assert movements(shop)[1:] == []
    assert shop.take(TT_1=order_body()) == {}  # the order feed tells the order again
    assert [(one["id"], one["promised"]) for one in order(shop)["returns"]] == [("R1", "pending")]
    assert shop.sound()


def test_each_line_goes_where_it_belongs(shop: Shop) -> None:
    shop.take(TT_2=order_body(line(1, 2), line(2, 2)))
    tablet = shop.tablet()
    given = hand_over(1, order="TT-2", lines=[{"line": 1, "quantity": 2}, {"line": 2, "quantity": 2}])
    back = decided_return(2, 1, 1999, order="TT-2")
    back["body"]["lines"].append({**back["body"]["lines"][0], "line": 2, "quantity": 2, "amount": 3998})
    back["body"]["lines"][1]["disposition"] = "repair"
    assert tablet.verdicts(given, back) == [("applied", "")] * 2
    assert movements(shop)[-1] == ("K1", 1, "return")
    assert [one.disposition for one in rows(shop)] == ["stock", "repair"]
    assert shop.sound()


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"outcome": "manager"}, "approval"),
    ({"line": {"condition": "used"}}, "approval"),  # whatever the device takes it for
    ({"outcome": "denied", "approver": "m1"}, "denied"),
    ({"outcome": "manager", "approver": "e1"}, "same_person"),
    ({"outcome": "manager", "approver": "e2"}, "approver"),
    ({"outcome": "manager", "approver": "nobody"}, "approver"),
    ({"policy": "2019"}, ""),  # nobody knows it: as the store has it now
    ({"outcome": "manager", "approver": "m1", "line": {"condition": "used"}}, ""),
]


@pytest.mark.parametrize(("said", "reason"), REFUSED)
def test_what_the_rules_do_not_allow_is_refused_by_name(
    shop: Shop, tablet: Tablet, said: dict[str, Any], reason: str
) -> None:
    told = tablet.last(decided_return(2, 1, 1999, **said))
    assert (told.verdict, told.reason) == ("rejected" if reason else "applied", reason)
    assert bool(told.words) == bool(reason)
    assert len(rows(shop)) == (not reason)
    assert shop.sound()


def test_the_window_is_that_of_the_moment_in_which_the_goods_came_back(
    shop: Shop, tablet: Tablet, clock: Clock
) -> None:
    clock.advance(days=60)
    early, late = "2026-05-20T09:00:00Z", "2026-06-20T09:00:00Z"
    told = [tablet.verdicts(decided_return(2 + n, 1, 1999, made_at=at)) for n, at in enumerate((early, late))]
    assert told == [[("applied", "")], [("rejected", "approval")]]


def test_what_an_older_policy_allowed_stays_allowed_and_a_newer_one_decides_its_own(shop: Shop, tablet: Tablet) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(insert(variant).values(id="K1", product="P1", gtin=None))
    kettle = Change("catalog:main", "product", "P1", '{"category":["Kitchen","Kettles"]}')
    shop.database.write(lambda connection: feed.publish(connection, [kettle], "now"))
    use(shop, version="1", fee=0)
    use(shop, version="2", classes=[{"name": "kettles", "categories": ["Kitchen"], "returnable": False}])
    told = tablet.last(decided_return(2, 1, 1999, policy="2"))
    assert (told.verdict, told.reason) == ("rejected", "denied")
    assert "kettles" in told.words
    assert tablet.verdicts(decided_return(3, 1, 1999, policy="1")) == [("applied", "")]
    assert tablet.verdicts(decided_return(4, 1, 1999, policy="unheard of")) == [("rejected", "denied")]
    assert [one.policy for one in rows(shop)] == ["1"]


def test_a_version_says_the_same_for_ever(shop: Shop) -> None:
    use(shop, version="1", fee=0)
    use(shop, version="1", fee=0)
    for version in ("1", "built in"):
        with pytest.raises(ValueError, match="please give this one another"):
            use(shop, version=version, fee=5)


def test_the_same_units_decided_twice_are_one_conflict(shop: Shop, tablet: Tablet) -> None:
    other = shop.tablet()
    assert tablet.verdicts(decided_return(2, 3, 5997, expects={"1": 0})) == [("applied", "")]
    assert other.verdicts(decided_return(1, 3, 5997, expects={"1": 0}, actor="e2")) == [
        ("rejected", "already_returned")
    ]
    (row,) = conflicts(shop)
    assert (row.kind, row.first_actor, row.second_actor) == ("returned_twice", "e1", "e2")
    with shop.database.read() as connection:
        assert list(connection.execute(select(refund.c.amount)).scalars()) == [5997]
    assert shop.sound()
