"""Counting codes that nobody knows, and the message that takes the counts to central."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from records.outbox import Action, Overlay
from records.unknown_codes import TAKEN_CARE_OF
from shop.instore import PRESETS
from shop.unknown_codes import MOST_KEPT, MOST_SENT, Unknown, not_in_range
from tests.records.world import START, World

STOVE = "09520000000004"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def noted(world: World, *unknown: Unknown) -> None:
    for one in unknown:
        world.records.note_unknown(one).result()


def told(world: World) -> list[dict[str, object]]:
    """What the last message says, after one was asked for."""
    assert world.records.tell_unknown().result()
    row = world.records.pending(2, 100)[-1]
    assert (row.type, row.aggregate) == ("codes.unknown", "codes:S01")
    seen: list[dict[str, object]] = json.loads(row.payload)["body"]["seen"]
    return seen


def test_counts_go_in_one_message_the_most_frequent_first(world: World) -> None:
    noted(world, Unknown("restricted", "2012345000001"), not_in_range(STOVE))
    world.clock.forward(minutes=1)
    noted(world, not_in_range(STOVE))
    last = world.clock().isoformat()
    assert told(world) == [
        {"why": "not_in_range", "what": STOVE, "n": 2, "last": last},
        {"why": "restricted", "what": "2012345000001", "n": 1, "last": START.isoformat()},
    ]


def test_at_most_one_message_in_ten_minutes_and_none_without_a_code(world: World) -> None:
    assert not world.records.tell_unknown().result()
    noted(world, not_in_range(STOVE))
    assert len(told(world)) == 1
    noted(world, not_in_range(STOVE))
    world.clock.forward(minutes=9)
    assert not world.records.tell_unknown().result()
    world.reopen()
    assert not world.records.tell_unknown().result()
    world.clock.forward(minutes=1)
    assert told(world)[0]["n"] == 1
    assert len(world.records.pending(2, 100)) == 2


def test_a_clock_that_was_set_back_does_not_silence_a_device(world: World) -> None:
    noted(world, not_in_range(STOVE))
    told(world)
    world.clock.forward(days=-2)
    noted(world, not_in_range(STOVE))
    assert told(world)[0]["n"] == 1


def test_a_count_is_either_here_or_on_its_way(world: World) -> None:
    noted(world, *(Unknown("unreadable", f"{n:06}") for n in range(MOST_SENT + 3)))
    world.reopen()
    assert len(told(world)) == MOST_SENT
    world.clock.forward(minutes=10)
    assert len(told(world)) == 3


def test_no_more_codes_are_kept_than_a_person_can_read(world: World) -> None:
    for n in range(MOST_KEPT + 20):
        world.clock.forward(seconds=1)
        noted(world, Unknown("unreadable", f"{n:06}"))
    left = 0
    while world.records.tell_unknown().result():
        world.clock.forward(minutes=10)
        row = world.records.pending(2, 1000)[-1]
        seen = json.loads(row.payload)["body"]["seen"]
        assert all(int(one["what"]) >= 20 for one in seen)
        left += len(seen)
    assert left == MOST_KEPT


def row(key: str, **changes: object) -> tuple[str, str, int, object]:
    body = {
        "why": "not_in_range",
        "what": STOVE,
        "n": 3,
        "first": "2026-11-19T09:00:00Z",
        "last": "2026-11-20T08:00:00Z",
        "devices": ["Kiosk 1", "Tablet 2"],
    }
    return ("unknown_code", key, 1, body | changes)


def test_the_list_of_the_store(world: World) -> None:
    assert world.records.unknown_codes() == ()
    world.put("orders:S01", row("a" * 16), row("b" * 16, n=9, what="", why="too_long"), row("c" * 16, n="many"))
    most, other = world.records.unknown_codes()
    assert (most.why, most.what, most.n) == ("too_long", "", 9)
    assert (other.what, other.devices, other.last.isoformat()) == (
        STOVE,
        ("Kiosk 1", "Tablet 2"),
        "2026-11-20T08:00:00+00:00",
    )


def test_what_somebody_takes_care_of_leaves_the_list_at_once(world: World) -> None:
    world.put("orders:S01", row("a" * 16), row("b" * 16))
    overlay = (Overlay("unknown_code", "a" * 16, {"state": TAKEN_CARE_OF}),)
    body = {"id": "a" * 16, "staff": "e1"}
    action = Action("0199-1", 2, "codes:S01", "codes.forget", body, overlay=overlay)
    world.records.act(action).result()
    assert [one.id for one in world.records.unknown_codes()] == ["b" * 16]


def test_a_removed_device_keeps_no_counts(world: World) -> None:
    world.put("orders:S01", row("a" * 16))
    noted(world, not_in_range(STOVE))
    world.records.removed().result()
    assert world.records.unknown_codes() == ()
    assert not world.records.tell_unknown().result()


def test_a_place_says_how_its_labels_are_made_and_stays_one_without(world: World) -> None:
    place = {"name": "Quay", "kind": "store"}
    world.put("config:S01", ("location", "S01", 1, place | {"labels": "de"}), ("location", "S02", 1, place))
    world.put("config:S01", ("location", "S03", 1, place | {"labels": "atlantis"}))
    labels = {one.code: one.labels for one in world.records.locations()}
    assert labels == {"S01": PRESETS["de"], "S02": (), "S03": ()}
