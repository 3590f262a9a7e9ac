"""The Order page: what the customer was told and what was asked for elsewhere, on a tablet's real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from associate.order import OrderBook, OrderSheet, OrderState
from records.ids import uuid7
from records.orders import action
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop import deeds, orders, pickup
from shop.deeds import Deed
from shop.orders import Order, Refused
from shop.pickup import By, Event
from tests.associate.conftest import Opener
from tests.associate.pickups import PickupShop, at, begin, body, iso
from tests.associate.shop import NOW
from tests.associate.test_handover import believed
from tests.associate.test_pages import see, tap
from tests.associate.test_stock import Words

NUMBER = "TT-1"
LIES = [{"line": 1, "units": 1, "place": "7-B"}]


def told(*said: tuple[str, str, float]) -> list[dict[str, str]]:
    return [{"topic": topic, "state": state, "at": iso(minutes)} for topic, state, minutes in said]


def ready(**more: Any) -> dict[str, Any]:
    return body(("mug-r", {"staged": 1}), staged=LIES, hold_until=iso(9000), **more)


class Bench:
    """The page without a window."""

    def __init__(self, folder: Path) -> None:
        self.shop = PickupShop(folder, {})
        self.records = self.shop.world.records
        self.background = Background(Bridge())
        records = self.records
        book = OrderBook(
            genuine=believed,
            order=records.order,
            order_with=records.order_with,
            buyer=records.buyer,
            articles=records.articles,
            locations=records.locations,
            store=lambda: "S01",
            as_of=lambda: NOW,
            people=records.staff,
            policy=records.return_policy,
        )
        self.page = OrderSheet(book, background=self.background, now=lambda: NOW, words=Words())

    def open(self, facts: dict[str, Any] | None = None) -> OrderState:
        if facts is not None:
            self.shop.bring({NUMBER: facts})
        self.page.open(NUMBER)
        assert pictures.wait(lambda: not self.background.busy)
        return self.page.state

    def message(self, facts: dict[str, Any] | None = None) -> tuple[str, str, str]:
        state = self.open(facts)
        return state.topic, state.told, state.told_at

    def order(self) -> Order:
        found = self.records.order(NUMBER)
        assert found is not None
        return found.shown

    def do(self, make: Callable[[By], Event]) -> None:
        self.save(deeds.step(self.order(), make(By(uuid7(NOW), "lena", NOW))))

    def save(self, deed: Deed | Refused) -> None:
        assert isinstance(deed, Deed), deed
        self.records.act(action(deed, uuid7(NOW))).result()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.background.close()
    made.shop.close()


def test_nothing_is_claimed_of_messages_that_nobody_knows_of(bench: Bench) -> None:
    assert bench.message(ready()) == ("", "", "")
    assert bench.open().asked == 0


@pytest.mark.parametrize("state", ["queued", "sent", "failed", "dropped"])
def test_the_newest_message_is_shown_with_what_became_of_it(bench: Bench, state: str) -> None:
    said = told(("ready", "sent", -50), ("reminder", state, -10))
    assert bench.message(ready(told=said)) == ("reminder", state, "08:51")


def test_a_state_that_this_tablet_does_not_know_is_not_guessed(bench: Bench) -> None:
    assert bench.message(ready(told=told(("ready", "delivered_by_drone", -5)))) == ("", "", "")


def test_what_was_done_here_is_told_when_the_office_is_reached(bench: Bench) -> None:
    assert bench.message(body(("mug-r", {"picked": 1}))) == ("", "", "")
    bench.do(lambda by: pickup.Stage(by, {1: 1}, "7-B", at(9000)))
    assert bench.message() == ("ready", "held", "")
    bench.save(deeds.hand_over(bench.order(), {1: 1}, actor="lena", how="identity", now=NOW))
    assert bench.message() == ("handed_over", "held", "")
    (given,) = bench.order().hand_overs
    bench.save(deeds.undo_hand_over(bench.order(), given.id, actor="lena", reason="mistake"))
    assert bench.message() == ("ready", "held", "")


def test_a_hand_over_that_the_office_knows_of_and_that_is_undone_here(bench: Bench) -> None:
    given = {"id": "x1", "actor": "ingrid", "at": iso(-20), "lines": [{"line": 1, "from": {"staged": 1}}]}
    facts = body(("mug-r", {"handed_over": 1}), hand_overs=[given], told=told(("handed_over", "sent", -20)))
    assert bench.message(facts) == ("handed_over", "sent", "08:41")
    bench.save(deeds.undo_hand_over(bench.order(), "x1", actor="lena", reason="mistake"))
    assert bench.message() == ("hand_over_undone", "held", "")


def test_a_message_that_was_asked_for_here_goes_out_later(bench: Bench) -> None:
    bench.open(ready(told=told(("ready", "sent", -50))))
    bench.do(lambda by: pickup.Notify(by, "reminder"))
    assert bench.message() == ("", "held", "")


def test_what_was_asked_for_elsewhere_is_counted_with_its_place(bench: Bench) -> None:
    asked = [{"id": "t1", "line": 1, "units": 2, "source": "S02"}]
    state = bench.open(body(("mug-r", {"short": 3}), transfers=asked))
    assert (state.asked, state.source) == (2, "Mill")
    both = [*asked, {"id": "t2", "line": 1, "units": 1, "source": "W01"}]
    bench.shop.bring({NUMBER: body(("mug-r", {"short": 3}), transfers=both)}, ver=2)
    state = bench.open()
    assert (state.asked, state.source) == (3, "")


def test_the_page_says_it_and_leads_to_what_was_asked_for(opened: Opener, tmp_path: Path) -> None:
    asked = [{"id": "t1", "line": 1, "units": 1, "source": "S02"}]
    facts = body(("mug-r", {"short": 1}), transfers=asked, told=told(("delayed", "sent", -30)))
    shop = PickupShop(tmp_path / "data", {NUMBER: facts})
    program = opened(shop.close())
    hands = begin(program)
    hands.tablet.open_order(NUMBER)
    see(program, "Message: takes longer, sent 08:31")
    tap(program, "1 asked for at Mill")
    tap(program, "It is here: Enamel Mug")
    see(program, lambda: hands.states(NUMBER) == [{"picked": 1}])
    tap(program, "Back")
    see(program, "Order TT-1")
    assert orders.rolled_up(hands.order(NUMBER).lines) == "picking"
