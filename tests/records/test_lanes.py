"""A lane in a new epoch: everything that waits keeps its id and its order, and what central forgot waits again."""

from __future__ import annotations

import json

from records.lanes import LaneState
from records.outbox import Settled, link
from tests.records.world import World


def test_what_waits_counts_from_one_under_its_old_ids(world: World) -> None:
    done, *waiting = (world.act(task=f"t{n}") for n in range(4))
    world.records.settle(0, [Settled(1, done.id, "applied")]).result()
    assert world.records.lane(0) == LaneState(1, 4, 1, "")
    world.records.ask_epoch(0, "a" * 32, (1, 1)).result()
    assert world.records.lane(0).nonce == "a" * 32
    assert world.reopen().lane(0).nonce == "a" * 32
    world.records.begin_epoch(0, 2).result()
    rows = world.records.pending(0, 9)
    assert [(row.epoch, row.seq, row.id) for row in rows] == [(2, n, one.id) for n, one in enumerate(waiting, 1)]
    assert [json.loads(row.payload)["seq"] for row in rows] == [1, 2, 3]
    assert [row.prev_hash for row in rows] == ["", link(rows[0].payload), link(rows[1].payload)]
    assert world.records.lane(0) == LaneState(2, 3, 0, "")
    world.act(task="after")
    assert world.records.pending(0, 9)[-1].prev_hash == link(rows[2].payload)


def test_an_older_nonce_is_kept_and_an_action_meanwhile_does_not_lose_it(world: World) -> None:
    world.records.ask_epoch(0, "a" * 32, (1, 0)).result()
    world.records.ask_epoch(0, "b" * 32, (1, 0)).result()
    world.act()
    assert world.records.lane(0).nonce == "a" * 32
    assert world.records.lane(1) == LaneState()


def test_what_central_forgot_of_any_epoch_waits_again_in_its_order(world: World) -> None:
    first, second = world.act(task="a"), world.act(task="b")
    world.records.settle(0, [Settled(1, first.id, "applied"), Settled(2, second.id, "rejected", "taken")]).result()
    world.records.ask_epoch(0, "a" * 32, (1, 2)).result()
    world.records.begin_epoch(0, 2).result()
    third, fourth = world.act(task="c"), world.act(task="d")
    world.records.settle(0, [Settled(1, third.id, "applied")]).result()
    world.records.ask_epoch(0, "b" * 32, (1, 1)).result()
    assert world.records.queue().rejected == 0
    assert world.records.task("b") is not None
    world.records.begin_epoch(0, 3).result()
    rows = world.records.pending(0, 9)
    assert [row.id for row in rows] == [second.id, third.id, fourth.id]
    assert [(row.epoch, row.seq) for row in rows] == [(3, 1), (3, 2), (3, 3)]


def test_the_chain_goes_on_from_what_was_sent(world: World) -> None:
    first, second = world.act(task="a"), world.act(task="b")
    world.records.settle(0, [Settled(1, first.id, "parked")], sent=b"a stand-in").result()
    assert world.records.pending(0, 9)[0].prev_hash == link(b"a stand-in")
    world.records.settle(0, [Settled(2, second.id, "parked")], sent=b"another").result()
    world.act(task="c")
    assert world.records.pending(0, 9)[0].prev_hash == link(b"another")


def test_what_was_set_aside_stays_aside(world: World) -> None:
    odd = world.act(task="a")
    world.records.settle(0, [Settled(1, odd.id, "parked", "set_aside")]).result()
    world.records.replay(0, 0).result()
    assert world.records.queue().parked == 1
    assert world.records.pending(0, 9) == ()
