"""Orders as a device shows them: what central said, with this device's own steps laid over it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from records import orders
from records.ids import uuid7
from records.outbox import Action, Overlay, Settled
from shop import deeds, return_deeds
from shop.deeds import Deed
from shop.lookups import Order
from shop.order_bodies import spelt
from shop.orders import Refused
from shop.pickup import By, Pick, Stage
from shop.return_deeds import Back, Told
from shop.returns import Decision, Room, Spent
from shop.stock import LocalDelta
from tests.records.world import World

YES = Decision("authorised", (), "built in")
SAID = Told("refund", "fresh", Spent(), Room(0))


def body(units: int = 3, *, refunds: dict[str, int] | None = None, **states: int) -> dict[str, Any]:
    line = {"line": 1, "variant": "K1", "title": "Kettle", "quantity": units, "price": 1999, "captured": 1999 * units}
    line |= {"states": states or {"staged": units}} | ({"refunds": refunds} if refunds else {})
    facts = {"status": "ready", "placed_at": "2026-11-19T10:00:00Z", "currency": "EUR", "store": "S01"}
    return facts | {"total": 1999 * units, "lines": [line]}


def shown(world: World, number: str = "TT-1") -> Order:
    found = world.records.order(number)
    assert found is not None
    return found


def do(world: World, deed: object) -> str:
    """Do it, and answer the command's id."""
    assert isinstance(deed, Deed), deed
    made = orders.action(deed, uuid7(world.clock()))
    world.records.act(made).result()
    return made.id


def give(world: World, units: int = 3, actor: str = "e1") -> str:
    order = shown(world).shown
    return do(world, deeds.hand_over(order, {1: units}, actor=actor, how="signed_code", now=world.clock()))


def take_back(world: World, units: int = 1) -> str:
    lines = {1: Back(units, "fit", "new", "stock")}
    order, now = shown(world).shown, world.clock()
    return do(world, return_deeds.take_back(order, "R1", lines, actor="e1", decision=YES, said=SAID, now=now))


def states(order: Order) -> tuple[dict[str, int], dict[str, int]]:
    return dict(order.confirmed.lines[0].states), dict(order.shown.lines[0].states)


def settle(world: World, seq: int, command: str, verdict: Any = "applied", lane: int = 0, **at: int) -> None:
    told = Settled(seq, command, verdict, at={name.replace("_", ":"): n for name, n in at.items()})
    world.records.settle(lane, [told]).result()


def given(command: str, units: int = 3) -> dict[str, Any]:
    """Central's row after the hand-over `command`."""
    record = {"id": command, "actor": "e1", "at": "2026-11-20T09:00:00Z"}
    lines = [{"line": 1, "from": {"staged": units}}]
    left = {"staged": 3 - units} if units < 3 else {}
    return body(handed_over=units, **left) | {"status": "completed", "hand_overs": [record | {"lines": lines}]}


def delta(world: World) -> LocalDelta:
    found = world.records.product("K1")
    assert found is not None
    return found.delta


def test_an_unknown_order_is_none_and_orders_come_newest_first(world: World) -> None:
    assert world.records.order("TT-1") is None
    older = body() | {"placed_at": "2026-11-18T10:00:00Z"}
    world.put("orders:S01", ("order", "TT-1", 1, older), ("order", "TT-2", 1, body()), ("order", "TT-3", 1, {"odd": 1}))
    assert [one.number for one in world.records.orders()] == ["TT-2", "TT-1"]
    assert world.records.order("TT-3") is None
    world.put("orders:S01", ("order", "TT-2", 2, None))
    assert [one.number for one in world.records.orders()] == ["TT-1"]


def test_what_was_handed_over_here_shows_at_once_and_is_not_confirmed(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    heard: list[Any] = []
    world.records.listen(heard.append)
    give(world, 2)
    order = shown(world)
    assert states(order) == ({"staged": 3}, {"staged": 1, "handed_over": 2})
    assert (order.pending, order.contested, order.shown.status) == (True, False, "partly_handed_over")
    assert heard[-1].ids == {("order", "TT-1"), ("stock", "K1")}
    give(world, 1)
    assert states(shown(world))[1] == {"handed_over": 3}
    assert isinstance(deeds.hand_over(shown(world).shown, {1: 1}, actor="e1", how="named", now=world.clock()), Refused)
    world.reopen()
    assert states(shown(world))[1] == {"handed_over": 3}
    assert [one.number for one in world.records.orders() if one.pending] == ["TT-1"]


def test_a_step_is_laid_over_whatever_central_says_by_now(world: World) -> None:
    """Not the state of that moment: what others did meanwhile stays visible."""
    world.put("orders:S01", ("order", "TT-1", 1, body(5)))
    give(world, 2)
    world.put("orders:S01", ("order", "TT-1", 2, body(5, picked=1, staged=3, cancelled=1)))
    assert states(shown(world))[1] == {"picked": 1, "staged": 1, "cancelled": 1, "handed_over": 2}


def test_a_step_goes_when_its_sequence_has_come(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    command = give(world)
    settle(world, 1, command, orders_S01=3)
    assert shown(world).pending
    world.put("orders:S01", ("task", "t1", 1, {"kind": "help", "state": "waiting", "made_at": "2026-11-20T09:00:00Z"}))
    assert shown(world).pending
    world.put("orders:S01", ("order", "TT-1", 2, given(command)))
    order = shown(world)
    assert (order.pending, order.confirmed.lines[0].handed_over, order.shown) == (False, 3, order.confirmed)


def test_central_has_it_before_its_verdict_came(world: World) -> None:
    """The reply was lost: the row arrives first. The step is not taken twice, and nobody is accused."""
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    command = give(world, 2)
    world.put("orders:S01", ("order", "TT-1", 2, given(command, 2)))
    order = shown(world)
    assert states(order) == ({"handed_over": 2, "staged": 1},) * 2
    assert (order.pending, order.contested) == (True, False)


def test_somebody_else_was_quicker(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    command = give(world, 2)
    world.put("orders:S01", ("order", "TT-1", 2, given("another", 1)))
    order = shown(world)
    assert states(order) == ({"handed_over": 1, "staged": 2},) * 2
    assert (order.pending, order.contested) == (True, True)
    settle(world, 1, command, "rejected")
    assert (shown(world).pending, shown(world).contested) == (False, False)
    assert delta(world_with_product(world)) == LocalDelta()


def test_a_hand_over_that_was_undone_here_never_was(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    command = give(world)
    do(world, deeds.undo_hand_over(shown(world).shown, command, reason="Wrong person", actor="e1"))
    order = shown(world)
    assert (states(order), order.contested) == (({"staged": 3},) * 2, False)
    assert delta(world_with_product(world)) == LocalDelta(demand=3, returned=3)


def test_central_undid_it_before_its_verdict_came(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, given("c1")))
    do(world, deeds.undo_hand_over(shown(world).shown, "c1", reason="", actor="e1"))
    assert states(shown(world))[1] == {"staged": 3}
    world.put("orders:S01", ("order", "TT-1", 2, body()))
    assert (states(shown(world))[1], shown(world).contested) == ({"staged": 3}, False)


def test_a_return_is_a_pending_refund_until_central_says_refunded(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, given("c1")))
    command = take_back(world)
    (line,) = shown(world).shown.lines
    assert (line.returned, line.pending_refund, line.refunded) == (1, 1999, 0)
    assert shown(world).confirmed.lines[0].pending_refund == 0
    record = {"id": "R1", "command": command, "actor": "e1", "at": "2026-11-20T09:00:00Z"}
    taken = given("c1") | {"returns": [record | {"lines": [{"line": 1, "quantity": 1, "amount": 1999}]}]}
    for ver, refunds in ((2, {"wanted": 1999}), (3, {"settled": 1999})):
        lines = [taken["lines"][0] | {"states": {"handed_over": 3, "returned": 1}, "refunds": refunds}]
        world.put("orders:S01", ("order", "TT-1", ver, taken | {"lines": lines}))
        (line,) = shown(world).shown.lines
        assert line.returned == 1
        assert (line.pending_refund, line.refunded) == ((1999, 0) if "wanted" in refunds else (0, 1999))


def test_own_stock_deltas_add_to_central_numbers_and_go_by_sequence(world: World) -> None:
    world_with_product(world)
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    world.put("stock:S01", ("stock", "K1", 1, {"on_hand": 10, "aisle": "A1", "bay": "B2"}))
    first = give(world, 2)
    for n in (1, -4):
        do(world, deeds.adjust_stock("K1", n, reason="count", actor="e1"))
    assert delta(world) == LocalDelta(demand=6, returned=1)
    world.put("stock:S01", ("stock", "K1", 2, {"on_hand": 9, "aisle": "A1", "bay": "B2"}))  # somebody else's
    found = world.records.product("K1")
    assert found is not None
    assert (found.here["K1"].on_hand, found.delta) == (9, LocalDelta(demand=6, returned=1))
    settle(world, 1, first, orders_S01=2, stock_S01=3)
    assert delta(world) == LocalDelta(demand=6, returned=1)
    world.put("stock:S01", ("stock", "K1", 3, {"on_hand": 7, "aisle": "A1", "bay": "B2"}))
    assert delta(world) == LocalDelta(demand=4, returned=1)
    assert shown(world).pending  # its own scope has not come so far yet


def test_a_step_of_a_newer_version_changes_nothing(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body()))
    strange = Action(
        uuid7(world.clock()), 0, "order:TT-1", "order.dance", {}, {}, (Overlay("order", "TT-1", {"event": "dance"}),)
    )
    world.records.act(strange).result()
    order = shown(world)
    assert (order.shown, order.pending, order.contested) == (order.confirmed, True, False)


def world_with_product(world: World) -> World:
    world.product("K1", "Kettle")
    return world


def walk(world: World, make: Any) -> str:
    """A step of a pickup order, on what this device shows."""
    command = uuid7(world.clock())
    deed = deeds.step(shown(world).shown, make(By(command, "e1", world.clock())))
    assert isinstance(deed, Deed), deed
    world.records.act(orders.action(deed, command)).result()
    return command


def test_an_order_is_picked_and_staged_without_a_network(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body(open=3)))
    held = world.clock() + timedelta(days=7)
    picked = walk(world, lambda by: Pick(by, {1: 3}))
    walk(world, lambda by: Stage(by, {1: 3}, "B-1", held))
    world.reopen()
    found = shown(world)
    assert (found.pending, found.contested, found.shown.status) == (True, False, "ready")
    assert states(found) == ({"open": 3}, {"staged": 3})
    assert [(one.units, one.place) for one in found.shown.staged] == [(3, "B-1")]
    assert [row.type for row in world.records.pending(0, 9)] == ["order.pick", "order.stage"]
    steps = [{"id": picked, "kind": "pick", "actor": "e1", "at": spelt(world.clock())}]
    world.put("orders:S01", ("order", "TT-1", 2, body(picked=3) | {"steps": steps}))
    assert states(shown(world)) == ({"picked": 3}, {"staged": 3})  # central has the first of them


def test_goods_that_somebody_else_has_picked_meanwhile_are_contested(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body(open=3)))
    walk(world, lambda by: Pick(by, {1: 3}))
    steps = [{"id": "theirs", "kind": "pick", "actor": "e2", "at": spelt(world.clock())}]
    world.put("orders:S01", ("order", "TT-1", 2, body(picked=3) | {"steps": steps}))
    assert shown(world).contested
