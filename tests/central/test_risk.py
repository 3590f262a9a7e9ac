"""What central notices in returns over all channels: told to the store, held against nobody."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from central import feed, risk
from central.database import Database
from central.feed import Change
from central.tables import risk_signal
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.test_returns import use
from tests.central.trade import Shop, Tablet, decided_return, line, order_body, take_back

__all__ = ["memory", "template"]


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    made = Shop(memory, clock)
    made.seed(TT_1=order_body(), TT_2=order_body(line(units=2, handed_over=2)), TT_3=order_body(given()))
    memory.write(lambda connection: feed.publish(connection, [MIA], "now"))
    use(made, version="1", velocity=[{"days": 30, "returns": 2, "value": 9_000_00}])
    return made


NOON = "2026-05-04T12:00:00Z"
"""Of a clock that is ahead: it counts as now."""
MIA = Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')


def given(variant: str = "K1", **more: Any) -> dict[str, Any]:
    return line(units=3, variant=variant, handed_over=3) | more


def signals(shop: Shop, store: str = "S1") -> list[dict[str, Any]]:
    """As the store's devices have them."""
    rows = shop.rows(f"orders:{store}", "signal").values()
    return sorted((one for one in rows if one), key=lambda one: str(one["kind"]))


def bring(tablet: Tablet, seq: int, order: str, units: int = 1, amount: int = 1999, **more: Any) -> None:
    told = tablet.last(decided_return(seq, units, amount, order=order, policy="1", made_at=NOON, **more))
    assert (told.verdict, told.reason) == ("applied", "")


def test_returns_in_several_stores_and_channels_are_added_up_and_taken_all_the_same(shop: Shop) -> None:
    assert shop.take(TT_4=order_body(line(units=2, variant="K4", handed_over=2, returned=1), store="S2")) == {}
    here, there = shop.tablet(), shop.tablet("S2")
    bring(here, 1, "TT-2")
    assert [one["kind"] for one in signals(shop)] == []
    bring(there, 1, "TT-3", line={"serial": ""})
    (same, velocity) = signals(shop, "S2")
    assert (same["kind"], same["subject"]) == ("same_item_twice", "customer:C1")
    assert same["facts"] == {"variant": "K1", "units": 2, "orders": ["TT-2", "TT-3"]}
    assert (velocity["kind"], velocity["store"]) == ("velocity", "S2")
    assert velocity["facts"]["orders"] == ["TT-2", "TT-3", "TT-4"]
    assert (velocity["facts"]["returns"], velocity["facts"]["value"]) == (3, 3 * 1999)
    assert signals(shop) == []
    assert shop.sound()


def test_the_same_again_is_one_row_with_the_newer_facts_and_a_repeated_command_is_no_return(shop: Shop) -> None:
    shop.take(**{f"TT_{n}": order_body(given(f"V{n}")) for n in range(5, 9)})
    tablet = shop.tablet()
    for seq, n in enumerate(range(5, 9), start=1):
        back = decided_return(seq, 1, 1999, order=f"TT-{n}", policy="1")
        assert tablet.verdicts(back) == tablet.verdicts(back) == [("applied", "")]
    (one,) = signals(shop)
    assert (one["kind"], one["facts"]["returns"]) == ("velocity", 4)
    with shop.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(risk_signal)).scalar() == 1


def test_returns_of_devices_that_do_not_decide_yet_count_too(shop: Shop) -> None:
    use(shop, version="2", velocity=[{"days": 30, "returns": 0, "value": 0}])
    assert shop.tablet().verdicts(take_back(1, 1, 1999, order="TT-2")) == [("applied", "")]
    assert [one["kind"] for one in signals(shop)] == ["velocity"]


def test_a_serial_that_the_device_did_not_know_is_a_signal_and_no_refusal(shop: Shop) -> None:
    classes = [{"name": "all", "serial": True}]
    use(shop, version="s", classes=classes)
    shop.take(TT_5=order_body(given(serials=["SN-1", "SN-2", "SN-3"])))
    back = decided_return(1, 1, 1999, order="TT-5", policy="s", line={"serial": "SN-9"})
    assert shop.tablet().verdicts(back) == [("applied", "")]
    (one,) = signals(shop)
    assert (one["kind"], one["subject"]) == ("serial_other", "order:TT-5")
    assert (one["facts"]["serial"], one["facts"]["sold"]) == ("SN-9", ["SN-1", "SN-2", "SN-3"])


def test_the_serials_that_were_sold_come_with_the_order(shop: Shop) -> None:
    shop.take(TT_5=order_body(given(serials=["SN-1", "SN-2", "SN-3"])))
    tablet = shop.tablet()
    bring(tablet, 1, "TT-5", line={"serial": "SN-2"})
    assert shop.rows("orders:S1", "order")["TT-5"]["lines"][0]["serials"] == ["SN-1", "SN-2", "SN-3"]
    assert signals(shop) == []


def test_one_person_far_above_the_others_is_noticed(shop: Shop) -> None:
    orders = {f"TT_{n}": order_body(given(f"V{n}"), customer=f"X{n}") for n in range(20, 32)}
    shop.take(**orders)
    tablet = shop.tablet()
    people = ["e2", "e3", *["e1"] * 10]
    for seq, (number, actor) in enumerate(zip(orders, people, strict=True), start=1):
        bring(tablet, seq, number.replace("_", "-"), actor=actor)
    (one,) = signals(shop)
    assert (one["kind"], one["subject"], one["facts"]["returns"]) == ("associate_outlier", "staff:e1", 10)


def test_a_signal_that_nobody_saw_again_is_let_go(shop: Shop, clock: Clock) -> None:
    use(shop, version="2", velocity=[{"days": 30, "returns": 0, "value": 0}])
    shop.tablet().send(take_back(1, 1, 1999, order="TT-2"))
    clock.advance(days=89)
    assert risk.forget_due(shop.database, clock()) == 0
    clock.advance(days=2)
    assert risk.forget_due(shop.database, clock()) == 1
    assert signals(shop) == []
