"""A return that is undone on a device: its order is as before at once, its promise is given back, central decides."""

from __future__ import annotations

import pytest

from records import orders
from records.ids import uuid7
from shop.deeds import Deed
from shop.lookups import Order
from shop.order_bodies import laid
from shop.orders import Refused
from shop.return_policy import DEFAULT
from shop.return_undo import Asking, Rest, UndoReturn, after, rest_command
from shop.return_undo_deeds import Part, undo
from shop.returns import Spent
from tests.records.test_orders import body, delta, settle, shown, world_with_product
from tests.records.test_returns import bring, spent
from tests.records.world import World

NUMBER = "TT-1"
BODY = body(9, handed_over=9) | {"customer": "C1", "status": "completed"}


@pytest.fixture
def one(world: World) -> World:
    world.put("orders:S01", ("order", NUMBER, 1, BODY))
    return world_with_product(world)


def undone(world: World, command: str, actor: str = "e1", *, manager: bool = False, part: Part | None = None) -> str:
    """Undo the return that was taken in by `command`, or a part of it; answers the command's id."""
    order = shown(world).shown
    record = next(one for one in order.returns if one.command == command)
    said = world.records.return_said(command)
    asking = Asking(actor, manager, world.clock())
    deed = undo(order, record.id, asking, DEFAULT, reason="wrong order", said=said, part=part)
    assert isinstance(deed, Deed)
    made = orders.action(deed, uuid7(world.clock()))
    world.records.act(made).result()
    return made.id


def test_the_order_the_shelf_and_the_budget_are_as_before_at_once_and_after_a_restart(one: World) -> None:
    before, shelf = shown(one).shown, delta(one)
    command = bring(one)
    assert spent(one) == Spent(1999, 1, 1999)
    undone(one, command)
    for _ in range(2):
        now = shown(one)
        assert (now.pending, now.contested) == (True, False)
        assert (now.shown.lines, now.shown.returns, now.shown.status) == (before.lines, (), before.status)
        assert [note.reason for note in now.shown.undone] == ["wrong order"]
        assert delta(one).demand - delta(one).returned == shelf.demand - shelf.returned
        assert spent(one) == Spent()
        one.reopen()


def test_of_what_is_undone_in_part_the_rest_is_promised_yet(one: World) -> None:
    shelf, command = delta(one), bring(one, units=3)
    assert spent(one) == Spent(5997, 1, 5997)
    gone = undone(one, command, part=Part({1: 1}, "rest-1"))
    for _ in range(2):
        (record,) = shown(one).shown.returns
        assert (record.id, record.command, record.amount) == ("rest-1", rest_command(gone), 3998)
        assert delta(one).returned - delta(one).demand == shelf.returned - shelf.demand + 2
        assert spent(one) == Spent(3998, 1, 3998)
        one.reopen()
    undone(one, rest_command(gone), part=Part({1: 1}, "rest-2"))
    assert spent(one) == Spent(1999, 1, 1999)
    undone(one, shown(one).shown.returns[0].command)
    assert (shown(one).shown.returns, spent(one)) == ((), Spent())


def test_what_another_device_left_of_a_promise_counts(one: World) -> None:
    command = bring(one, units=3)
    order = shown(one).shown
    event = UndoReturn(order.returns[0].id, uuid7(one.clock()), "m1", one.clock(), "x", Rest("rest-1", {1: 1}))
    elsewhere = after(order, event)
    assert not isinstance(elsewhere, Refused)
    one.put("orders:S01", ("order", NUMBER, 2, laid(elsewhere, BODY)))
    settle(one, 1, command, orders_S01=2)
    assert spent(one) == Spent(1999, 1, 1999)


def test_what_central_refuses_counts_again_and_the_goods_have_come_back_after_all(one: World) -> None:
    command = bring(one)
    gone = undone(one, command)
    settle(one, 1, command)
    settle(one, 2, gone, "rejected")
    assert spent(one) == Spent(1999, 1, 1999)
    assert [(refused.type, refused.aggregate.partition(":")[0]) for refused in one.records.rejected()] == [
        ("return.undo", "return")
    ]


def test_what_central_says_is_not_laid_again(one: World) -> None:
    command = bring(one)
    gone = undone(one, command)
    order = shown(one).shown
    one.put("orders:S01", ("order", NUMBER, 2, laid(order, BODY)))
    now = shown(one)
    assert (now.shown, now.contested) == (now.confirmed, False)
    assert [note.command for note in now.confirmed.undone] == [gone]


def test_a_promise_that_another_device_undid_is_given_back_as_well(one: World) -> None:
    command = bring(one)
    order = shown(one).shown
    elsewhere = after(order, UndoReturn(order.returns[0].id, uuid7(one.clock()), "m1", one.clock(), "wrong order"))
    assert not isinstance(elsewhere, Refused)
    one.put("orders:S01", ("order", NUMBER, 2, laid(elsewhere, BODY)))
    settle(one, 1, command, orders_S01=2)
    assert spent(one) == Spent()


def test_an_undoing_of_what_central_never_took_leaves_the_order_as_it_is(one: World) -> None:
    command = bring(one)
    undone(one, command)
    settle(one, 1, command, "rejected")
    now: Order = shown(one)
    assert (now.shown, now.contested) == (now.confirmed, False)


def test_money_that_moved_meanwhile_stands_against_it(one: World) -> None:
    command = bring(one)
    order = shown(one).shown
    undone(one, command)
    paid = laid(order, BODY)
    paid["lines"][0]["refunds"] = {"settled": 1999}
    one.put("orders:S01", ("order", NUMBER, 2, paid))
    settle(one, 1, command, orders_S01=2)
    now = shown(one)
    assert now.contested
    assert [record.command for record in now.shown.returns] == [command]


def test_what_was_said_of_a_return_is_known_only_where_it_was_said(one: World) -> None:
    command = bring(one)
    said = one.records.return_said(command)
    assert said is not None
    assert (said["order"], said["lines"][0]["disposition"]) == (NUMBER, "stock")
    assert one.records.return_said(uuid7(one.clock())) is None
