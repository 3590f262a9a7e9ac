"""What is worth a manager's look, as central tells it to the store."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shop.return_signals import Signal
from tests.records.world import World

VELOCITY: dict[str, Any] = {
    "kind": "velocity",
    "subject": "customer:C1",
    "store": "S01",
    "at": "2026-11-20T08:30:00Z",
    "facts": {"days": 30, "returns": 7},
}


def test_signals_come_newest_first_and_what_is_not_understood_is_left_out(tmp_path: Path) -> None:
    world = World(tmp_path)
    later = VELOCITY | {"kind": "serial_other", "subject": "order:TT-1", "at": "2026-11-21T08:30:00Z", "facts": {}}
    world.put(
        "orders:S01",
        ("signal", "v", 1, VELOCITY),
        ("signal", "s", 2, later),
        ("signal", "new", 3, VELOCITY | {"kind": "of a later version"}),
        ("signal", "odd", 4, VELOCITY | {"at": "yesterday"}),
        ("signal", "list", 5, VELOCITY | {"facts": []}),
    )
    assert world.records.signals() == (
        Signal("s", "serial_other", "order:TT-1", "S01", datetime(2026, 11, 21, 8, 30, tzinfo=UTC), {}),
        Signal("v", "velocity", "customer:C1", "S01", datetime(2026, 11, 20, 8, 30, tzinfo=UTC), VELOCITY["facts"]),
    )
    world.put("orders:S01", ("signal", "v", 6, None))
    assert [one.id for one in world.records.signals()] == ["s"]
