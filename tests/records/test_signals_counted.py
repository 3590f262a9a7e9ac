"""Counting by the hour, and the messages that say an hour anew and in full."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shop.signals import KEPT, MOST_HOURS
from tests.records.world import START, World, device

HOUR = "2026-11-20T09:00:00+00:00"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def told(world: World) -> list[dict[str, Any]]:
    """What the last message says, after one was asked for."""
    assert world.records.tell_signals().result()
    row = world.records.pending(2, 100)[-1]
    assert (row.type, row.aggregate) == ("signals.count", "signals:S01")
    hours: list[dict[str, Any]] = json.loads(row.payload)["body"]["hours"]
    return hours


def test_an_hour_is_told_in_full_each_time_and_numbered(world: World) -> None:
    world.records.count({"visits": 1, "scans": 1}).result()
    world.records.count({"scans": 2}).result()
    assert told(world) == [{"hour": HOUR, "n": 1, "counts": {"visits": 1, "scans": 3}}]
    world.records.count({"visits": 1}).result()
    world.clock.forward(minutes=6)
    assert told(world) == [{"hour": HOUR, "n": 2, "counts": {"visits": 2, "scans": 3}}]
    world.clock.forward(minutes=6)
    assert not world.records.tell_signals().result()


def test_what_was_counted_outlives_a_restart_and_is_not_told_twice(world: World) -> None:
    world.records.count({"visits": 1}).result()
    world.reopen()
    assert told(world)[0]["counts"] == {"visits": 1}
    world.reopen()
    world.clock.forward(minutes=6)
    assert not world.records.tell_signals().result()
    assert len(world.records.pending(2, 100)) == 1


def test_messages_are_minutes_apart_and_a_clock_set_back_stops_none(world: World) -> None:
    world.records.count({"visits": 1}).result()
    told(world)
    world.records.count({"visits": 1}).result()
    world.clock.forward(minutes=4)
    assert not world.records.tell_signals().result()
    world.clock.forward(minutes=-60)
    assert told(world)[0]["n"] == 2


def test_a_long_time_without_a_line_goes_in_several_messages_the_oldest_first(world: World) -> None:
    for _ in range(MOST_HOURS + 2):
        world.records.count({"visits": 1}).result()
        world.clock.forward(hours=1)
    first = told(world)
    assert (len(first), first[0]["hour"]) == (MOST_HOURS, HOUR)
    world.clock.forward(minutes=6)
    assert len(told(world)) == 2


def test_what_central_would_not_keep_is_dropped_and_so_is_another_stores(world: World) -> None:
    world.records.count({"visits": 1}).result()
    world.clock.forward(seconds=(KEPT + timedelta(hours=1)).total_seconds())
    assert not world.records.tell_signals().result()
    world.records.count({"visits": 1}).result()
    world.records.enrolled(device(install="dev-2", store="S02"), "t", bytes(range(32))).result()
    assert not world.records.tell_signals().result()
    world.records.count({"visits": 5}).result()
    assert world.records.tell_signals().result()
    row = world.records.pending(2, 100)[-1]
    assert json.loads(row.payload)["body"]["hours"][0]["counts"] == {"visits": 5}


def test_what_central_tells_of_all_devices_is_read_and_nonsense_is_not(world: World) -> None:
    good = {
        "device": "dev-1",
        "name": "Kiosk 1",
        "hour": "2026-11-20T09:00:00Z",
        "n": 3,
        "told": "2026-11-20T09:10:00Z",
    }
    world.put(
        "orders:S01",
        ("visits", "dev-1.2026112009", 1, good | {"counts": {"visits": 4, "a_later_version": 2}}),
        ("visits", "dev-1.2026112010", 1, good | {"counts": "many"}),
        ("feedback", "2026-11-20", 1, {"day": "2026-11-20", "scores": [0] * 10 + [3], "words": {"quick": 2}}),
        ("feedback", "2026-11-21", 1, {"day": "2026-11-21", "scores": [1]}),
    )
    (hour,) = world.records.visit_hours()
    assert (hour.name, hour.hour, hour.counts) == ("Kiosk 1", START, {"visits": 4})
    (day,) = world.records.feedback_days()
    assert (day.nps, day.words) == (100, {"quick": 2})
