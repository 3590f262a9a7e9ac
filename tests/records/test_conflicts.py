"""Conflicts of the store: read as central lists them, settled here before central knows of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.orders import action
from records.outbox import Settled
from shop import conflicts
from tests.records.world import START, World

COMMAND = "0190a000-0000-7000-8000-000000000001"
ID = f"{COMMAND}:order:TT-100001"
TWICE = {
    "kind": "handed_over_twice",
    "aggregate": "order:TT-100001",
    "state": "open",
    "fix": "check_parcel",
    "at": "2026-11-20T08:30:00Z",
    "first": {"actor": "lena", "device": "dev-2", "command": "c-1", "at": "2026-11-20T08:00:00Z"},
    "second": {"actor": "ingrid", "device": "dev-1", "command": COMMAND, "at": "2026-11-20T08:10:00Z"},
    "evidence": {"lines": [{"line": 1, "ordered": 2, "handed_over": 2, "asked": 2}]},
}


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(tmp_path)
    made.put("orders:S01", ("conflict", ID, 1, TWICE))
    return made


def settle(world: World, how: str = "got_back") -> None:
    deed = conflicts.resolve(world.records.conflicts()[0], actor="ingrid", how=how, note="", now=START)
    world.records.act(action(deed, "0190a000-0000-7000-8000-000000000009")).result()


def test_both_people_and_the_facts_are_known(world: World) -> None:
    (one,) = world.records.conflicts()
    assert (one.order, one.first.actor, one.second.actor, one.second.command) == (
        "TT-100001",
        "lena",
        "ingrid",
        COMMAND,
    )
    assert (one.is_open, one.pending, one.ways) == (True, False, ("got_back", "customer_has_both", "not_a_double"))
    assert one.evidence["lines"][0]["handed_over"] == 2


def test_what_is_settled_here_shows_at_once_and_after_a_restart(world: World) -> None:
    settle(world)
    (one,) = world.reopen().conflicts()
    assert (one.is_open, one.pending, one.resolved_by, one.how, one.resolved_at) == (
        False,
        True,
        "ingrid",
        "got_back",
        START,
    )


def test_central_has_the_last_word(world: World) -> None:
    settle(world)
    (row,) = world.records.pending(0, 10)
    world.records.settle(0, [Settled(row.seq, row.id, "rejected", "already_resolved", "Settled.")]).result()
    assert world.records.conflicts()[0].is_open
    said = {"by": "mona", "at": "2026-11-20T08:40:00Z", "how": "not_a_double", "note": "two boxes"}
    world.put("orders:S01", ("conflict", ID, 2, TWICE | {"state": "resolved", "resolved": said}))
    (one,) = world.records.conflicts()
    assert (one.how, one.resolved_by, one.note, one.pending) == ("not_a_double", "mona", "two boxes", False)


def test_a_settled_one_of_an_older_central_is_not_open(world: World) -> None:
    world.put("orders:S01", ("conflict", ID, 2, TWICE | {"state": "closed"}))
    assert not world.records.conflicts()[0].is_open


def test_a_body_that_is_not_understood_hides_no_other(world: World) -> None:
    world.put("orders:S01", ("conflict", "broken", 1, {"kind": 7}), ("conflict", "worse", 1, TWICE | {"first": [1]}))
    assert [one.id for one in world.records.conflicts()] == [ID]


def test_the_newest_comes_first(world: World) -> None:
    later = TWICE | {"at": "2026-11-20T08:50:00Z", "kind": "negative_stock", "aggregate": "stock:S01.x", "fix": "count"}
    world.put("orders:S01", ("conflict", "later", 1, later))
    first, second = world.records.conflicts()
    assert (first.id, first.order, first.ways, second.id) == ("later", "", ("checked",), ID)


def test_a_way_that_does_not_fit_and_a_long_note_are_refused(world: World) -> None:
    (one,) = world.records.conflicts()
    with pytest.raises(ValueError, match="settled"):
        conflicts.resolve(one, actor="ingrid", how="refund_sent", now=START)
    with pytest.raises(ValueError, match="200"):
        conflicts.resolve(one, actor="ingrid", how="got_back", note="x" * 201, now=START)


def test_an_aggregate_is_named_where_a_command_can_name_it() -> None:
    assert conflicts.aggregate(ID) == f"conflict:{ID}"
    for odd in (ID + "x" * 20, "with blanks"):
        assert len(conflicts.aggregate(odd)) == len("conflict:") + 32
