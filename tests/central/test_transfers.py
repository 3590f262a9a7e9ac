"""Goods between stores at central: each step once, by whoever has the goods, and both ledgers right."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert

from central.database import Database
from central.tables import variant
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template  # noqa: F401
from tests.central.trade import Shop, Tablet


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:  # noqa: F811
    made = Shop(memory, clock)
    made.seed(variants=("K1", "K2"))
    rows = [{"id": one, "product": one} for one in ("K1", "K2")]
    memory.write(lambda connection: connection.execute(insert(variant), rows))
    return made


def ask(seq: int, source: str = "S1", **lines: int) -> dict[str, Any]:
    body = {"transfer": "T1", "source": source, "lines": lines or {"K1": 4, "K2": 2}, "actor": "e1"}
    return command(seq, "stock.ask_transfer", body, "transfer:T1")


def step(seq: int, kind: str, **more: Any) -> dict[str, Any]:
    return command(seq, f"stock.{kind}", {"transfer": "T1", "actor": "e1"} | more, "transfer:T1")


def on_hand(shop: Shop, store: str) -> dict[str, int]:
    return {one: body["on_hand"] for one, body in shop.rows(f"stock:{store}", "stock").items() if body}


def body(shop: Shop, store: str = "S2") -> dict[str, Any]:
    found: dict[str, Any] = shop.rows(f"stock:{store}", "transfer")["T1"]
    return found


@pytest.fixture
def both(shop: Shop) -> tuple[Tablet, Tablet]:
    """A tablet where the goods are, and one where they are wanted."""
    return shop.tablet("S1"), shop.tablet("S2")


def test_asked_sent_and_received(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    source, target = both
    assert target.verdicts(ask(1), lane=1) == [("applied", "")]
    assert body(shop, "S1") == body(shop, "S2")
    assert source.verdicts(step(1, "dispatch", lines={"K1": 4, "K2": 1}), lane=1) == [("applied", "")]
    assert (on_hand(shop, "S1"), on_hand(shop, "S2")) == ({"K1": 6, "K2": 9}, {})
    assert target.verdicts(step(2, "receive", lines={"K1": [4, 0], "K2": [1, 0]}), lane=1) == [("applied", "")]
    assert (body(shop)["state"], on_hand(shop, "S2")) == ("received", {"K1": 4, "K2": 1})
    assert [one["why"] for one in shop.rows("stock:S2", "moves")["K1"]["moves"]] == ["transfer_in"]
    assert shop.sound()


def test_what_arrives_otherwise_differs_and_the_damaged_are_no_stock(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    source, target = both
    target.send(ask(1), lane=1)
    source.send(step(1, "dispatch", lines={"K1": 4, "K2": 2}), lane=1)
    target.send(step(2, "receive", lines={"K1": [3, 1], "K2": [2, 0]}), lane=1)
    assert (body(shop)["state"], on_hand(shop, "S2")) == ("differs", {"K1": 2, "K2": 2})
    assert body(shop)["lines"]["K1"] == {"asked": 4, "sent": 4, "received": 3, "damaged": 1}
    assert shop.sound()


def test_what_is_long_over_leaves_the_devices_of_both_stores(
    shop: Shop, both: tuple[Tablet, Tablet], clock: Clock
) -> None:
    source, target = both
    target.send(ask(1), lane=1)
    source.send(step(1, "cancel_transfer"), lane=1)

    def known() -> list[list[str]]:
        return [
            [one for one, body in shop.rows(f"stock:{place}", "transfer").items() if body] for place in ("S1", "S2")
        ]

    def again(seq: int, number: str) -> None:
        later = ask(seq)
        later |= {"body": later["body"] | {"transfer": number}, "aggregate": f"transfer:{number}"}
        assert target.verdicts(later, lane=1) == [("applied", "")]

    clock.advance(days=89)
    again(2, "T2")
    assert known() == [["T1", "T2"]] * 2
    clock.advance(days=91)
    again(3, "T3")
    assert known() == [["T2", "T3"]] * 2, "what is still asked for stays"


def test_from_a_warehouse_it_is_received_without_a_dispatch(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    _, target = both
    target.send(ask(1, "W1"), lane=1)
    assert target.verdicts(step(2, "receive", lines={"K1": [4, 0], "K2": [2, 0]}), lane=1) == [("applied", "")]
    assert (body(shop)["state"], on_hand(shop, "S2")) == ("received", {"K1": 4, "K2": 2})
    assert shop.sound()


def test_each_step_once_and_by_whoever_has_the_goods(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    source, target = both
    target.send(ask(1), lane=1)
    units = {"K1": 4, "K2": 2}
    assert target.verdicts(step(2, "dispatch", lines=units), lane=1) == [("rejected", "unknown_transfer")]
    assert source.verdicts(step(1, "receive", lines={"K1": [4, 0]}), lane=1) == [("rejected", "unknown_transfer")]
    assert target.verdicts(step(3, "receive", lines={"K1": [4, 0]}), lane=1) == [("rejected", "state")]
    assert source.verdicts(step(2, "dispatch", lines=units), step(3, "dispatch", lines=units), lane=1) == [
        ("applied", ""),
        ("rejected", "state"),
    ]
    assert target.verdicts(step(4, "cancel_transfer"), lane=1) == [("rejected", "state")]
    assert on_hand(shop, "S1") == {"K1": 6, "K2": 8}


def test_what_is_not_on_its_way_can_be_cancelled(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    source, target = both
    target.send(ask(1), lane=1)
    assert source.verdicts(step(1, "cancel_transfer"), lane=1) == [("applied", "")]
    assert body(shop)["state"] == "cancelled"
    assert source.verdicts(step(2, "dispatch", lines={"K1": 1}), lane=1) == [("rejected", "state")]


@pytest.mark.parametrize(
    ("made", "verdict"),
    [
        (ask(1, "S2"), ("rejected", "unknown_place")),
        (ask(1, "nowhere"), ("rejected", "unknown_place")),
        (ask(1, K9=1), ("rejected", "unknown_article")),
        (ask(1, K1=0), ("parked", "malformed")),
        (ask(1, K1=100_000), ("parked", "malformed")),
    ],
)
def test_what_cannot_be_asked_for(shop: Shop, made: dict[str, Any], verdict: tuple[str, str]) -> None:
    assert shop.tablet("S2").verdicts(made, lane=1) == [verdict]


def test_other_articles_and_nothing_at_all_are_no_dispatch(shop: Shop, both: tuple[Tablet, Tablet]) -> None:
    source, target = both
    target.send(ask(1), lane=1)
    for seq, lines in enumerate(({"K9": 1}, {"K1": 0}), 1):
        assert source.verdicts(step(seq, "dispatch", lines=lines), lane=1) == [("rejected", "lines")]
    assert shop.tablet("S2", "kiosk").verdicts(step(1, "cancel_transfer"), lane=1) == [("rejected", "role")]
