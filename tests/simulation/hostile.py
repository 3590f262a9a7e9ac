"""A program that has a device's credentials and does not keep to the contract. Central has to bear it."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from central.desk import answer
from records.ids import uuid7
from tests.simulation.draws import Event
from tests.simulation.machine import Machine
from tests.simulation.world import World

NAME = "hostile"


def speaks(world: World, machine: Machine, event: Event, random: Random) -> str:
    """One wicked batch, under an install of its own; what it was."""
    install, token = world.theatre.hostile
    asked = "SELECT last_seq, chain_hash, epoch FROM device_cursor WHERE install = ? AND lane = 2"
    last, chain, epoch = world.office.raw.execute(asked, (install,)).fetchone() or (0, "", 1)
    kind = event.b % 8
    texts = {
        0: lambda: [_command(world, random, last + 2), _command(world, random, last + 3)],
        1: lambda: [_command(world, random, last + 1), _command(world, random, last + 3)],
        2: lambda: [_command(world, random, max(last, 1))],
        3: lambda: [_command(world, random, last + 1, _known_id(world, random))],
        4: lambda: [_command(world, random, last + 1)],
        5: lambda: [_command(world, random, last + 1)],
        6: lambda: [_stolen(world, random, last + 1)],
        7: lambda: [_command(world, random, last + 1)],
    }[kind]()
    names = ("skips a number", "leaves a gap in a batch", "sends other bytes under an old number",
             "sends other bytes under a known id", "sends one more", "sends one more on another past",
             "sends what another store has sent", "speaks of an epoch that never began")  # fmt: skip
    body = {
        "install": install,
        "lane": 2,
        "epoch": epoch + 1 if kind == 7 else epoch,
        "prev_hash": "0123456789abcdef" if kind == 5 else chain,
        "commands": texts,
    }
    raw = json.dumps(body).encode()
    world.tap(raw)
    told = answer(world.office.desk, "POST", "/v1/commands", {"authorization": f"Bearer {token}"}, raw)
    return f"a hostile client {names[kind]}: central answers {told.status}"


def _command(world: World, random: Random, seq: int, key: str | None = None) -> dict[str, Any]:
    made = key or uuid7(world.now(), random.getrandbits)
    task = uuid7(world.now(), random.getrandbits)
    return {
        "seq": seq,
        "id": made,
        "aggregate": f"task:{task}",
        "type": "help.call",
        "v": 1,
        "expects": {},
        "body": {"task": task, "place": "x", "reason": "advice", "language": "en"},
        "made_at": world.now().isoformat(),
    }


def _stolen(world: World, random: Random, seq: int) -> dict[str, Any]:
    """A command of another store, word for word."""
    known = [
        row[0]
        for row in world.office.raw.execute(
            "SELECT request FROM command_log JOIN install ON install.id = install WHERE store <> 'S01' ORDER BY cmd_id"
        )
    ]
    return {**json.loads(random.choice(known)), "seq": seq} if known else _command(world, random, seq)


def _known_id(world: World, random: Random) -> str | None:
    ids = [row[0] for row in world.office.raw.execute("SELECT cmd_id FROM command_log ORDER BY cmd_id")]
    return str(random.choice(ids)) if ids else None
